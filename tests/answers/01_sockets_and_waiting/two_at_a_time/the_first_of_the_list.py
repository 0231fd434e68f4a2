# ✓ who has begun, before any has ended: ['tea', 'mug']
# ✓ tea takes long; who has begun when mug has ended, then jam, then pen: [['tea', 'mug', 'jam'], ['tea', 'mug', 'jam', 'pen'], ['tea', 'mug', 'jam', 'pen', 'cup']]
# ✓ how many were at work at the same time, at most: 2
# ✓ the results and the error: (['TEA', 'MUG', 'JAM', 'PEN', 'CUP'], None)
# ✓ tasks left after that: 0
# ✗ first mug raises, then tea, at last cup: expected ([None, None, 'JAM', 'PEN', None], "RuntimeError('no mug')"), but got ([None, None, 'JAM', 'PEN', None], "RuntimeError('no tea')"). Look at "A queue, a semaphore, and seldom a lock" in lesson 01.
#     This is the first one of the list. Note each error when it comes.
# CheckFailed: first mug raises, then tea, at last cup

async def two_at_a_time(jobs):
    two = asyncio.Semaphore(2)

    async def run(job):
        async with two:
            return await job()

    ended = await asyncio.gather(*map(run, jobs), return_exceptions=True)
    errors = [one for one in ended if isinstance(one, Exception)]
    return [None if isinstance(one, Exception) else one for one in ended], errors[0] if errors else None
