def visit(shop, page):
    with shop.pipeline() as pipe:
        return int(pipe.get(page).incr(page).execute()[0] or 0)
