from django.core.management.base import BaseCommand

from blog.models import Post


class Command(BaseCommand):
    help = "Writes a post."

    def add_arguments(self, parser):
        parser.add_argument("title")
        parser.add_argument("--text", default="")

    def handle(self, *, title, text, **options):
        post = Post.objects.create(title=title, text=text)
        self.stdout.write(f"{post.pk}: {post}")
