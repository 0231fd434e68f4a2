from django.contrib.auth.views import LoginView
from django.urls import path

from news import views

urlpatterns = [
    path("", views.front),
    path("write/", views.write),
    path("login/", LoginView.as_view(template_name="login.html", next_page="/")),
]
handler404 = views.not_here
