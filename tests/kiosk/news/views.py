from asgiref.sync import async_to_sync
from channels.layers import get_channel_layer
from django.http import HttpResponse
from django.shortcuts import render

from news.models import Post


def front(request):
    return render(request, "front.html", {"posts": Post.objects.order_by("id"), "user": request.user})


def write(request):
    """Write the post that is asked for by `?title=`, and announce it."""
    post = Post.objects.create(title=request.GET["title"])
    async_to_sync(get_channel_layer().group_send)("live", {"type": "announce", "text": post.title})
    return HttpResponse(post.title)


def not_here(request, exception):
    return HttpResponse("no such page in this kiosk", status=404)
