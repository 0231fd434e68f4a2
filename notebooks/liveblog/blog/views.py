from django.contrib.auth.mixins import PermissionRequiredMixin
from django.urls import reverse_lazy
from django.views import generic

from blog.models import Post


class PostList(generic.ListView):
    model = Post


class PostDetail(generic.DetailView):
    model = Post


class PostCreate(PermissionRequiredMixin, generic.CreateView):
    model = Post
    fields = ["title", "text"]
    permission_required = "blog.add_post"
    success_url = reverse_lazy("post-list")


class PostUpdate(PermissionRequiredMixin, generic.UpdateView):
    model = Post
    fields = ["title", "text"]
    permission_required = "blog.change_post"
    success_url = reverse_lazy("post-list")


class PostDelete(PermissionRequiredMixin, generic.DeleteView):
    model = Post
    permission_required = "blog.delete_post"
    success_url = reverse_lazy("post-list")
