# ✗ 20 orders, and Redis is killed; orders that are there: expected 20, but got 0. Look at "An append-only file: every write" in lesson 03.
#     A kill loses all that came since the last snapshot. Only an append-only file has each write.
# CheckFailed: 20 orders, and Redis is killed; orders that are there

def settings_for(job):
    if job == "orders":
        return {"save": "1 1"}
    if job == "visits":
        return {"save": "900 1"}
    return {"maxmemory": "8mb", "maxmemory-policy": "volatile-lru"}
