# ✓ the result of one call: [6]
# ✗ three that wait for each other: expected ['met', 'met', 'met'], but got ['waited alone', 'waited alone', 'waited alone']. Look at "What `await` does in a cell" in lesson 00.
#     One is called after the other. `Thread(target=work, args=(value,))` leaves the call to the thread, and `join` comes when all have been started.
# CheckFailed: three that wait for each other

def at_once(work, values):
    results = []
    for value in values:
        thread = threading.Thread(target=lambda: results.append(work(value)))
        thread.start()
        thread.join()
    return results
