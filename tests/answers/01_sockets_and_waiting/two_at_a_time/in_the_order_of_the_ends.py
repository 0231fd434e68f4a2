# ✓ who has begun, before any has ended: ['tea', 'mug']
# ✓ tea takes long; who has begun when mug has ended, then jam, then pen: [['tea', 'mug', 'jam'], ['tea', 'mug', 'jam', 'pen'], ['tea', 'mug', 'jam', 'pen', 'cup']]
# ✓ how many were at work at the same time, at most: 2
# ✗ the results and the error: expected (['TEA', 'MUG', 'JAM', 'PEN', 'CUP'], None), but got (['MUG', 'JAM', 'PEN', 'CUP', 'TEA'], None). Look at "A queue, a semaphore, and seldom a lock" in lesson 01.
#     They stand in the order in which they were ready.
# CheckFailed: the results and the error

async def two_at_a_time(jobs):
    results, errors, waiting = [], [], iter(jobs)

    async def work():
        for job in waiting:
            try:
                results.append(await job())
            except Exception as error:
                results.append(None)
                errors.append(error)

    await asyncio.gather(work(), work())
    return results, errors[0] if errors else None
