# Task was destroyed but it is pending!
# …:4> wait_for=<Future cancelled>>
# Task was destroyed but it is pending!
# …:4> wait_for=<Future cancelled>>
# Task was destroyed but it is pending!
# …:4> wait_for=<Future cancelled>>
# Task was destroyed but it is pending!
# …:4> wait_for=<Future cancelled>>
# ✓ who has begun, before any has ended: ['tea', 'mug']
# ✓ tea takes long; who has begun when mug has ended, then jam, then pen: [['tea', 'mug', 'jam'], ['tea', 'mug', 'jam', 'pen'], ['tea', 'mug', 'jam', 'pen', 'cup']]
# ✓ how many were at work at the same time, at most: 2
# ✓ the results and the error: (['TEA', 'MUG', 'JAM', 'PEN', 'CUP'], None)
# ✓ tasks left after that: 0
# ✓ first mug raises, then tea, at last cup: ([None, None, 'JAM', 'PEN', None], "RuntimeError('no mug')")
# ✓ tasks left after that: 0
# ✗ it is cancelled, while tea and mug are at work: expected {'at work when it ended': [], 'begun': ['tea', 'mug'], 'it': 'cancelled'}, but got {'at work when it ended': ['tea', 'mug'], 'begun': ['tea', 'mug'], 'it': 'cancelled'}. Look at "A queue, a semaphore, and seldom a lock" in lesson 01.
#     It ended before its jobs had. Who makes tasks cancels them, and waits until all have ended: `gather(…, return_exceptions=True)` does both. Without that, `gather` waits for the first one alone.
# CheckFailed: it is cancelled, while tea and mug are at work

async def two_at_a_time(jobs):
    results, errors, queue = [None] * len(jobs), [], asyncio.Queue()

    async def work():
        while True:
            number, job = await queue.get()
            try:
                results[number] = await job()
            except Exception as error:
                errors.append(error)
            finally:
                queue.task_done()

    for one in enumerate(jobs):
        queue.put_nowait(one)
    workers = [asyncio.create_task(work()) for _ in range(2)]
    await queue.join()
    return results, errors[0] if errors else None
