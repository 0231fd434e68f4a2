# ✓ who has begun, before any has ended: ['tea', 'mug']
# ✗ tea takes long; who has begun when mug has ended, then jam, then pen: expected [['tea', 'mug', 'jam'], ['tea', 'mug', 'jam', 'pen'], ['tea', 'mug', 'jam', 'pen', 'cup']], but got [['tea', 'mug'], ['tea', 'mug'], ['tea', 'mug']]. Look at "A queue, a semaphore, and seldom a lock" in lesson 01.
#     They go in pairs, and the next pair waits for the slower one. When one has ended, the next may begin.
# CheckFailed: tea takes long; who has begun when mug has ended, then jam, then pen

async def two_at_a_time(jobs):
    results, first = [], None
    for number in range(0, len(jobs), 2):
        pair = jobs[number:number + 2]
        for result in await asyncio.gather(*(job() for job in pair), return_exceptions=True):
            failed = isinstance(result, Exception)
            results.append(None if failed else result)
            first = first or (result if failed else None)
    return results, first
