from celery import shared_task
from django.utils import timezone

from blog.models import Post


@shared_task
def summarize():
    """Write a post that says how many posts there were today."""
    posts = Post.objects.filter(created__date=timezone.localdate()).count()
    Post.objects.create(title=f"Posts today: {posts}")
