# ✓ who has begun, before any has ended: ['tea', 'mug']
# ✓ tea takes long; who has begun when mug has ended, then jam, then pen: [['tea', 'mug', 'jam'], ['tea', 'mug', 'jam', 'pen'], ['tea', 'mug', 'jam', 'pen', 'cup']]
# ✓ how many were at work at the same time, at most: 2
# ✓ the results and the error: (['TEA', 'MUG', 'JAM', 'PEN', 'CUP'], None)
# ✓ tasks left after that: 0
# ✗ first mug raises, then tea, at last cup: expected ([None, None, 'JAM', 'PEN', None], "RuntimeError('no mug')"), but got ExceptionGroup('unhandled errors in a TaskGroup', [RuntimeError('no mug')]). Look at "A queue, a semaphore, and seldom a lock" in lesson 01.
#     An error has come out, and the results are lost. `gather` and `TaskGroup` let it out: catch it where the job is awaited.
# CheckFailed: first mug raises, then tea, at last cup

async def two_at_a_time(jobs):
    two = asyncio.Semaphore(2)

    async def run(job):
        async with two:
            return await job()

    async with asyncio.TaskGroup() as group:
        tasks = [group.create_task(run(job)) for job in jobs]
    return [task.result() for task in tasks], None
