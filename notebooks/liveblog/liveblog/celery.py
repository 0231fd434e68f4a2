"""The Celery application: `celery -A liveblog worker` finds the tasks of all apps."""

import os

from celery import Celery

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "liveblog.settings")
app = Celery("liveblog")
app.config_from_object("django.conf:settings", namespace="CELERY")
app.autodiscover_tasks()
