# ✓ who has begun, before any has ended: ['tea', 'mug']
# ✓ tea takes long; who has begun when mug has ended, then jam, then pen: [['tea', 'mug', 'jam'], ['tea', 'mug', 'jam', 'pen'], ['tea', 'mug', 'jam', 'pen', 'cup']]
# ✓ how many were at work at the same time, at most: 2
# ✗ the results and the error: expected (['TEA', 'MUG', 'JAM', 'PEN', 'CUP'], None), but got ['TEA', 'MUG', 'JAM', 'PEN', 'CUP']. Look at "A queue, a semaphore, and seldom a lock" in lesson 01.
#     It returns two things: the results and, where none has raised, `None`.
# CheckFailed: the results and the error

async def two_at_a_time(jobs):
    two = asyncio.Semaphore(2)

    async def run(job):
        async with two:
            return await job()

    return await asyncio.gather(*map(run, jobs))
