# ✗ it did not end within 4 s (Cell, line 23, in done: `await asyncio.wait({family.head})`). Look at "A queue, a semaphore, and seldom a lock" in lesson 01.
#     It waits for what never comes. A worker that has nothing left to do has to end, or to be cancelled; and one that has met an error has to go on with the next job.
# CheckFailed: see the line above.

async def two_at_a_time(jobs):
    results, errors, queue = [None] * len(jobs), [], asyncio.Queue()

    async def work():
        while True:
            number, job = await queue.get()
            try:
                results[number] = await job()
            except Exception as error:
                errors.append(error)

    for one in enumerate(jobs):
        queue.put_nowait(one)
    await asyncio.gather(work(), work())
    return results, errors[0] if errors else None
