# ✗ who has begun, before any has ended: expected ['tea', 'mug'], but got ['tea']. Look at "A queue, a semaphore, and seldom a lock" in lesson 01.
#     One at a time: it waits for a job before it begins the next.
# CheckFailed: who has begun, before any has ended

async def two_at_a_time(jobs):
    results, first = [], None
    for job in jobs:
        try:
            results.append(await job())
        except Exception as error:
            results.append(None)
            first = first or error
    return results, first
