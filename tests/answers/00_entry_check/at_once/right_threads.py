def at_once(work, values):
    results = {}

    def call(index, value):
        results[index] = work(value)

    threads = [threading.Thread(target=call, args=one) for one in enumerate(values)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return [results[index] for index in range(len(values))]
