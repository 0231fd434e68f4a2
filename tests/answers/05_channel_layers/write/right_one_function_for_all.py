def tell(post):
    async_to_sync(get_channel_layer().group_send)("posts", {"type": "say", "text": post.title})


def write(titles):
    posts = [Post(title=title) for title in titles]

    def tell_all():
        for post in posts:
            tell(post)

    with transaction.atomic():
        Post.objects.bulk_create(posts)
        transaction.on_commit(tell_all)
