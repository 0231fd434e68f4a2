def visit(shop, page):
    with shop.pipeline() as pipe:
        pipe.xadd(f"v:{page}", {"at": "now"})
        pipe.xlen(f"v:{page}")
        return pipe.execute()[-1]
