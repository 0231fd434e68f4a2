# ✓ who has begun, before any has ended: ['tea', 'mug']
# ✓ tea takes long; who has begun when mug has ended, then jam, then pen: [['tea', 'mug', 'jam'], ['tea', 'mug', 'jam', 'pen'], ['tea', 'mug', 'jam', 'pen', 'cup']]
# ✓ how many were at work at the same time, at most: 2
# ✓ the results and the error: (['TEA', 'MUG', 'JAM', 'PEN', 'CUP'], None)
# ✓ tasks left after that: 0
# ✓ first mug raises, then tea, at last cup: ([None, None, 'JAM', 'PEN', None], "RuntimeError('no mug')")
# ✓ tasks left after that: 0
# ✗ it is cancelled, while tea and mug are at work: expected {'at work when it ended': [], 'begun': ['tea', 'mug'], 'it': 'cancelled'}, but got {'at work when it ended': [], 'begun': ['tea', 'mug', 'jam', 'pen'], 'it': 'goes on'}. Look at "A queue, a semaphore, and seldom a lock" in lesson 01.
#     Whoever takes the CancelledError for the error of a job, goes on with the next. `except Exception` lets it through.
# CheckFailed: it is cancelled, while tea and mug are at work

async def two_at_a_time(jobs):
    results, errors, waiting = [None] * len(jobs), [], iter(enumerate(jobs))

    async def work():
        for number, job in waiting:
            try:
                results[number] = await job()
            except BaseException as error:
                errors.append(error)

    await asyncio.gather(work(), work())
    return results, errors[0] if errors else None
