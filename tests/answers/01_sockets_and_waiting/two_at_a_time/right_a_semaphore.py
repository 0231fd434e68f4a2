async def two_at_a_time(jobs):
    two, errors = asyncio.Semaphore(2), []

    async def run(job):
        async with two:
            try:
                return await job()
            except Exception as error:
                errors.append(error)

    results = await asyncio.gather(*map(run, jobs), return_exceptions=True)
    return results, errors[0] if errors else None
