# ✓ in the till before the first order: 0
# ✓ tea for 5 euros, a mug for 7, a pen for 7, and the tea again; in the till: [5, 12, 19, 19]
# ✓ another program books the tea again, and a cup for 4 euros; in the till: [19, 23]
# ✓ the program is killed between two of its commands, and another one books that order of 10 euros again; counted: 10
# ✓ Redis is killed before its answer comes, and another program books that order of 10 euros again; counted: 10
# ✓ between two of its commands, another program books the same order of 10 euros, and then again; counted: 10
# ✓ seconds that are left to what is in Redis, in tens: [-1]
# ✗ it did not end within 4 s (Cell, line …, in book: …). Look at "An answer that was lost: count once" in lesson 03.
#     Somebody still waits: for a key that nobody deletes, since the program that had set it was killed? Or for a Redis that is not there? book() cannot wait for either.
# CheckFailed: see the line above.

def book(shop, order, euros):
    with shop.pipeline() as pipe:
        while True:
            try:
                pipe.watch("booked")
                if pipe.sismember("booked", order):
                    return
                pipe.multi()
                pipe.sadd("booked", order)
                pipe.incrby("takings", euros)
                pipe.execute()
                return
            except (redis.WatchError, redis.ConnectionError):
                continue


def takings(shop):
    return int(shop.get("takings") or 0)
