# ✗ the result of one call: expected [6], but got <generator object Executor.map.<locals>.result_iterator at …>. Look at "What `await` does in a cell" in lesson 00.
#     Return a list, from an ordinary function.
# CheckFailed: the result of one call

def at_once(work, values):
    with ThreadPoolExecutor(len(values)) as pool:
        return pool.map(work, values)
