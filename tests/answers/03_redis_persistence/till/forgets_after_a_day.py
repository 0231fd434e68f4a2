# ✓ in the till before the first order: 0
# ✓ tea for 5 euros, a mug for 7, a pen for 7, and the tea again; in the till: [5, 12, 19, 19]
# ✓ another program books the tea again, and a cup for 4 euros; in the till: [19, 23]
# ✓ the program is killed between two of its commands, and another one books that order of 10 euros again; counted: 10
# ✓ Redis is killed before its answer comes, and another program books that order of 10 euros again; counted: 10
# ✓ between two of its commands, another program books the same order of 10 euros, and then again; counted: 10
# ✗ seconds that are left to what is in Redis, in tens: expected -1, no limit, but got [86400]. Look at "An answer that was lost: count once" in lesson 03.
#     An order may be booked again in a year, when whatever has a limit is gone.
# CheckFailed: seconds that are left to what is in Redis, in tens

def book(shop, order, euros):
    shop.set(f"order:{order}", euros, ex=86_400)


def takings(shop):
    return sum(int(shop.get(key)) for key in shop.keys("order:*"))
