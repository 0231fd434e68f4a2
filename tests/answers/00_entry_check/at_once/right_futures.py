def at_once(work, values):
    pool = ThreadPoolExecutor(max_workers=len(values))
    futures = [pool.submit(work, value) for value in values]
    return [future.result() for future in futures]
