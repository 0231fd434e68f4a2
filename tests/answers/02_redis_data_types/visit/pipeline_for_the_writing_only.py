def visit(shop, page):
    count = int(shop.get(f"hits:{page}") or 0) + 1
    with shop.pipeline(transaction=True) as pipe:
        pipe.set(f"hits:{page}", count)
        pipe.execute()
    return count
