def like(shop, post, name):
    with shop.pipeline() as pipe:
        pipe.hset(f"post:{post}", name, "likes")
        pipe.hlen(f"post:{post}")
        return pipe.execute()[-1]
