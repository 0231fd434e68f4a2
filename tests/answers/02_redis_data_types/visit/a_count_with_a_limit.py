def visit(shop, page):
    with shop.pipeline() as pipe:
        return pipe.incr(f"hits:{page}").expire(f"hits:{page}", 3600).execute()[0]
