"""Django's own pages, behind the routes of the notebook."""

from django.urls import path

from labserver.site import views

urlpatterns = [path("", views.home)]
