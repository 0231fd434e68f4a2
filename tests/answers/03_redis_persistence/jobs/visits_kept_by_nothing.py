# ✓ 20 orders, and Redis is killed; orders that are there: 20
# ✓ when Redis makes sure that an order is on the disk (CONFIG GET appendfsync): 'always'
# ✗ visits to 100 pages, and Redis is asked to stop; pages that are there: expected 100, but got 0. Look at "Snapshots: SAVE and SIGTERM" in lesson 03.
#     SIGTERM makes a snapshot where there are save points. This Redis has none.
# CheckFailed: visits to 100 pages, and Redis is asked to stop; pages that are there

def settings_for(job):
    if job == "orders":
        return {"appendonly": "yes", "appendfsync": "always"}
    if job == "visits":
        return {}
    return {"maxmemory": "8mb", "maxmemory-policy": "volatile-lru"}
