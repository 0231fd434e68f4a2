# ✗ who has begun, before any has ended: expected ['tea', 'mug'], but got ['tea', 'mug', 'jam', 'pen', 'cup']. Look at "A queue, a semaphore, and seldom a lock" in lesson 01.
#     All begin at once: `gather` and `create_task` hold nobody back. Two workers would, or a `Semaphore`.
# CheckFailed: who has begun, before any has ended

async def two_at_a_time(jobs):
    results = await asyncio.gather(*(job() for job in jobs), return_exceptions=True)
    errors = [result for result in results if isinstance(result, Exception)]
    return [None if result in errors else result for result in results], errors[0] if errors else None
