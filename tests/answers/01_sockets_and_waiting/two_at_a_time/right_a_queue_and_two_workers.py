async def two_at_a_time(jobs):
    results, errors, queue = {}, [], asyncio.Queue()

    async def work():
        while True:
            number, job = await queue.get()
            results[number] = None
            try:
                results[number] = await job()
            except Exception as error:
                errors.append(error)
            finally:
                queue.task_done()

    for one in enumerate(jobs):
        queue.put_nowait(one)
    workers = [asyncio.create_task(work()) for _ in range(2)]
    try:
        await queue.join()
    finally:
        for worker in workers:
            worker.cancel()
        await asyncio.gather(*workers, return_exceptions=True)
    return [results[number] for number in range(len(jobs))], (errors or [None])[0]
