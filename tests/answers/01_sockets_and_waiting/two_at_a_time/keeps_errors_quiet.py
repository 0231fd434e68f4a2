# ✓ who has begun, before any has ended: ['tea', 'mug']
# ✓ tea takes long; who has begun when mug has ended, then jam, then pen: [['tea', 'mug', 'jam'], ['tea', 'mug', 'jam', 'pen'], ['tea', 'mug', 'jam', 'pen', 'cup']]
# ✓ how many were at work at the same time, at most: 2
# ✓ the results and the error: (['TEA', 'MUG', 'JAM', 'PEN', 'CUP'], None)
# ✓ tasks left after that: 0
# ✗ first mug raises, then tea, at last cup: expected ([None, None, 'JAM', 'PEN', None], "RuntimeError('no mug')"), but got ([None, None, 'JAM', 'PEN', None], 'None'). Look at "A queue, a semaphore, and seldom a lock" in lesson 01.
#     Somebody raised, and nobody is told: bring the error home.
# CheckFailed: first mug raises, then tea, at last cup

async def two_at_a_time(jobs):
    results, waiting = [None] * len(jobs), iter(enumerate(jobs))

    async def work():
        for number, job in waiting:
            with contextlib.suppress(Exception):
                results[number] = await job()

    await asyncio.gather(work(), work())
    return results, None
