from django.contrib.staticfiles.urls import staticfiles_urlpatterns
from django.urls import include, path

urlpatterns = [
    path("accounts/", include("django.contrib.auth.urls")),
    path("", include("blog.urls")),
]
urlpatterns += staticfiles_urlpatterns("static/")  # in development, where daphne serves the pages
