def visit(shop, page):
    with shop.pipeline() as pipe:
        pipe.incr(page)
        return pipe.execute()
