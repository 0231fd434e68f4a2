from asgiref.sync import async_to_sync
from channels.layers import get_channel_layer
from django.core.management.base import BaseCommand, CommandError

from news.models import Post


class Command(BaseCommand):
    """Announces a post by its number to everybody who listens."""

    def add_arguments(self, parser):
        parser.add_argument("number", type=int)

    def handle(self, *args, number, **options):
        post = Post.objects.filter(pk=number).first()
        if post is None:
            raise CommandError(f"There is no post {number}.")
        async_to_sync(get_channel_layer().group_send)("live", {"type": "announce", "text": post.title})
        self.stdout.write(f"announced: {post}")
