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
            except redis.WatchError:
                pass


def takings(shop):
    return int(shop.get("takings") or 0)
