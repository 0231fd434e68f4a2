# ✓ who has begun, before any has ended: ['tea', 'mug']
# ✓ tea takes long; who has begun when mug has ended, then jam, then pen: [['tea', 'mug', 'jam'], ['tea', 'mug', 'jam', 'pen'], ['tea', 'mug', 'jam', 'pen', 'cup']]
# ✓ how many were at work at the same time, at most: 2
# ✓ the results and the error: (['TEA', 'MUG', 'JAM', 'PEN', 'CUP'], None)
# ✓ tasks left after that: 0
# ✗ it raised ValueError: no mug (Cell, line 21, in _work: `raise outcome`). Look at "A queue, a semaphore, and seldom a lock" in lesson 01.
#     What a job raises has come out, and the results of the others are lost: catch it where the job is awaited.
# CheckFailed: see the line above.

async def two_at_a_time(jobs):
    two = asyncio.Semaphore(2)

    async def run(job):
        async with two:
            return await job()

    return await asyncio.gather(*map(run, jobs)), None
