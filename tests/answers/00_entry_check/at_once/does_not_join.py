# ✗ the result of one call: expected [6], but got []. Look at "What `await` does in a cell" in lesson 00.
#     A result is missing. `join` waits for a thread and gives no result; without it nobody waits. A pool does both.
# CheckFailed: the result of one call

def at_once(work, values):
    results = []
    for value in values:
        threading.Thread(target=lambda value=value: results.append(work(value))).start()
    return results
