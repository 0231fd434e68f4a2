# ✓ 20 orders, and Redis is killed; orders that are there: 20
# ✓ when Redis makes sure that an order is on the disk (CONFIG GET appendfsync): 'always'
# ✓ visits to 100 pages, and Redis is asked to stop; pages that are there: 100
# ✓ visits to 50 new ones, and Redis is killed at once; pages that are there: 100
# ✗ seconds and changes after which it makes a snapshot: expected at most 900 seconds with 1 change, but got [900, 100]. Look at "Snapshots: SAVE and SIGTERM" in lesson 03.
#     One visit, and then a quiet night: it is never saved, since there are too few changes.
# CheckFailed: seconds and changes after which it makes a snapshot

def settings_for(job):
    if job == "orders":
        return {"appendonly": "yes", "appendfsync": "always"}
    if job == "visits":
        return {"save": "900 100"}
    return {"maxmemory": "8mb", "maxmemory-policy": "volatile-lru"}
