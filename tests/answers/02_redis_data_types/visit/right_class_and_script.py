class Counter:
    SCRIPT = "return redis.call('INCRBY', KEYS[1], 1)"
    def __init__(self, shop):
        self.script = shop.register_script(self.SCRIPT)
    def __call__(self, page):
        return int(self.script(keys=[f"page:{page}"]))


def visit(shop, page):
    return Counter(shop)(page)
