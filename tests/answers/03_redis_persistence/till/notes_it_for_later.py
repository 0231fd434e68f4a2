# ✓ in the till before the first order: 0
# ✓ tea for 5 euros, a mug for 7, a pen for 7, and the tea again; in the till: [5, 12, 19, 19]
# ✓ another program books the tea again, and a cup for 4 euros; in the till: [19, 23]
# ✓ the program is killed between two of its commands, and another one books that order of 10 euros again; counted: 10
# ✗ Redis is killed before its answer comes, and another program books that order of 10 euros again; counted: expected 10, but got 20. Look at "An answer that was lost: count once" in lesson 03.
#     Redis had done it, and only its answer was lost: an error does not say that nothing was done.
#     It was killed before answer 1 came.
# CheckFailed: Redis is killed before its answer comes, and another program books that order of 10 euros again; counted

def book(shop, order, euros):
    try:
        shop.hset("orders", order, euros)
    except redis.ConnectionError:
        shop.hset("orders of bad days", order, euros)


def takings(shop):
    return sum(map(int, shop.hvals("orders") + shop.hvals("orders of bad days")))
