# ✗ a list, outside of a transaction: expected {'heard': ['kick-off', 'goal', 'goal'], 'in the database': ['kick-off', 'goal', 'goal']}, but got {'heard': [], 'in the database': ['kick-off', 'goal', 'goal']}. Look at "on_commit: an event before its row" in lesson 05.
#     bulk_create writes rows and saves no object, so no signal is sent: announce the posts yourself.
# CheckFailed: a list, outside of a transaction

from django.db.models.signals import post_save

def tell(post):
    async_to_sync(get_channel_layer().group_send)("posts", {"type": "say", "text": post.title})


def write(titles):
    def on_save(sender, instance, **options):
        transaction.on_commit(lambda: tell(instance))

    post_save.connect(on_save, sender=Post, dispatch_uid="write")
    Post.objects.bulk_create([Post(title=title) for title in titles])
    post_save.disconnect(sender=Post, dispatch_uid="write")
