from asgiref.sync import async_to_sync
from celery import shared_task
from channels.layers import get_channel_layer

from blog.models import Post


@shared_task
def export(channel_name):
    """Export all posts, and tell the channel that has asked for it."""
    posts = [f"{post.created:%Y-%m-%d %H:%M} {post}" for post in Post.objects.all()]
    async_to_sync(get_channel_layer().send)(channel_name, {"type": "export.done", "lines": posts})
