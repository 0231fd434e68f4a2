# ✓ 20 orders, and Redis is killed; orders that are there: 20
# ✓ when Redis makes sure that an order is on the disk (CONFIG GET appendfsync): 'always'
# ✓ visits to 100 pages, and Redis is asked to stop; pages that are there: 100
# ✗ visits to 50 new ones, and Redis is killed at once; pages that are there: expected 100, but got 150. Look at "Snapshots: SAVE and SIGTERM" in lesson 03.
#     Nothing was lost, and that has its price: an append-only file is written for each single visit.
# CheckFailed: visits to 50 new ones, and Redis is killed at once; pages that are there

def settings_for(job):
    if job == "orders":
        return {"appendonly": "yes", "appendfsync": "always"}
    if job == "visits":
        return {"appendonly": "yes", "appendfsync": "no"}
    return {"maxmemory": "8mb", "maxmemory-policy": "volatile-lru"}
