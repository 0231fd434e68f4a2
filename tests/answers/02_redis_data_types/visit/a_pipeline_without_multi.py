def visit(shop, page):
    with shop.pipeline(transaction=False) as pipe:
        pipe.incr(f"hits:{page}")
        pipe.get(f"hits:{page}")
        return int(pipe.execute()[1])
