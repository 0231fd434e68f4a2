def visit(shop, page):
    with shop.pipeline() as pipe:
        return pipe.zincrby("hits", 1, page).zscore("hits", page).execute()[1]
