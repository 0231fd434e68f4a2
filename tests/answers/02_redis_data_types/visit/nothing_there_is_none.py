def visit(shop, page):
    with shop.pipeline() as pipe:
        pipe.get(page).incr(page)
        return int(pipe.execute()[0]) + 1
