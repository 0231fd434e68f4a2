def visit(shop, page):
    with shop.pipeline() as pipe:
        count = int(pipe.get(f"hits:{page}") or 0) + 1
        pipe.set(f"hits:{page}", count)
        pipe.execute()
    return count
