# ✓ who has begun, before any has ended: ['tea', 'mug']
# ✓ tea takes long; who has begun when mug has ended, then jam, then pen: [['tea', 'mug', 'jam'], ['tea', 'mug', 'jam', 'pen'], ['tea', 'mug', 'jam', 'pen', 'cup']]
# ✓ how many were at work at the same time, at most: 2
# ✓ the results and the error: (['TEA', 'MUG', 'JAM', 'PEN', 'CUP'], None)
# ✓ tasks left after that: 0
# ✗ first mug raises, then tea, at last cup: expected ([None, None, 'JAM', 'PEN', None], "RuntimeError('no mug')"), but got ([RuntimeError('no tea'), RuntimeError('no mug'), 'JAM', 'PEN', RuntimeError('no cup')], "RuntimeError('no mug')"). Look at "A queue, a semaphore, and seldom a lock" in lesson 01.
#     An error is no result: what stands in its place is `None`.
# CheckFailed: first mug raises, then tea, at last cup

async def two_at_a_time(jobs):
    results, errors, waiting = [None] * len(jobs), [], iter(enumerate(jobs))

    async def work():
        for number, job in waiting:
            try:
                results[number] = await job()
            except Exception as error:
                results[number] = error
                errors.append(error)

    await asyncio.gather(work(), work())
    return results, errors[0] if errors else None
