import time


def closing(shop):
    shop.bgsave()
    while shop.info("persistence")["rdb_bgsave_in_progress"]:
        time.sleep(0.01)
    return len(shop.keys())
