# Redis is not there
# Redis is not there
# ✓ in the till before the first order: 0
# ✓ tea for 5 euros, a mug for 7, a pen for 7, and the tea again; in the till: [5, 12, 19, 19]
# ✓ another program books the tea again, and a cup for 4 euros; in the till: [19, 23]
# ✓ the program is killed between two of its commands, and another one books that order of 10 euros again; counted: 10
# ✓ Redis is killed before its answer comes, and another program books that order of 10 euros again; counted: 10
# ✓ between two of its commands, another program books the same order of 10 euros, and then again; counted: 10
# ✓ seconds that are left to what is in Redis, in tens: [-1]
# ✗ an order is booked while Redis is not there: expected 'ConnectionError', but got None. Look at "An answer that was lost: count once" in lesson 03.
#     The caller notes in its file that this order is booked, and it is not: let the error pass.
# CheckFailed: an order is booked while Redis is not there

def book(shop, order, euros):
    try:
        shop.hset("orders", order, euros)
    except redis.ConnectionError:
        print("Redis is not there")


def takings(shop):
    return sum(map(int, shop.hvals("orders")))
