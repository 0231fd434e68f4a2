from django.urls import path

from blog import views

urlpatterns = [
    path("", views.PostList.as_view(), name="post-list"),
    path("posts/new/", views.PostCreate.as_view(), name="post-create"),
    path("posts/<int:pk>/", views.PostDetail.as_view(), name="post-detail"),
    path("posts/<int:pk>/change/", views.PostUpdate.as_view(), name="post-update"),
    path("posts/<int:pk>/delete/", views.PostDelete.as_view(), name="post-delete"),
]
