from django.urls import path

from labserver.site import views

urlpatterns = [path("", views.home)]
