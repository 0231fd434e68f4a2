def book(shop, order, euros):
    with shop.pipeline() as pipe:
        pipe.watch("booked")
        if not pipe.sismember("booked", order):
            pipe.multi()
            pipe.sadd("booked", order)
            pipe.incrby("takings", euros)
            pipe.execute()


def takings(shop):
    return int(shop.get("takings") or 0)
