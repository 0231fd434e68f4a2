# ✓ the result of one call: [6]
# ✓ three that wait for each other: ['met', 'met', 'met']
# ✓ how many of forty that wait for each other have met: 40
# ✗ where the last is ready first: expected [0, 1, 2], but got [2, 1, 0]. Look at "What `await` does in a cell" in lesson 00.
#     They stand in the order in which they were ready.
# CheckFailed: where the last is ready first

def at_once(work, values):
    results = []
    threads = [threading.Thread(target=lambda value=value: results.append(work(value))) for value in values]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return results
