"""A Celery application as a project has one. Its broker is the Redis that REDIS_URL names."""

import os

import redis
from celery import Celery

url = os.environ["REDIS_URL"]
# Celery has a scheme of its own for a Unix socket.
app = Celery("celery_app", broker=url.replace("unix://", "redis+socket://").replace("?db=", "?virtual_host="))


@app.task(ignore_result=True)
def add(a, b):
    redis.Redis.from_url(url).rpush("sums", a + b)
