# ✗ the result of one call: expected [6], but got [None]. Look at "What `await` does in a cell" in lesson 00.
#     A result is missing. `join` waits for a thread and gives no result; without it nobody waits. A pool does both.
# CheckFailed: the result of one call

def at_once(work, values):
    threads = [threading.Thread(target=work, args=(value,)) for value in values]
    for thread in threads:
        thread.start()
    return [thread.join() for thread in threads]
