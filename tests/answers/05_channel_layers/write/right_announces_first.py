def tell(post):
    async_to_sync(get_channel_layer().group_send)("posts", {"type": "say", "text": post.title})


def write(titles):
    titles = list(titles)
    with transaction.atomic():
        for title in titles:
            transaction.on_commit(lambda post=Post(title=title): tell(post))
        Post.objects.bulk_create(Post(title=title) for title in titles)
