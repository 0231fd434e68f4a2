async def live_page(url, fetch, show, every):
    posts = await fetch()
    show(posts)
    async with websockets.connect(url) as room:
        async for text in room:
            posts.append(text)
            show(posts)
