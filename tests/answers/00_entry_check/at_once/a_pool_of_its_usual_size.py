# ✓ the result of one call: [6]
# ✓ three that wait for each other: ['met', 'met', 'met']
# ✗ how many of forty that wait for each other have met: expected 40, but got 0. Look at "What `await` does in a cell" in lesson 00.
#     A pool has as many threads as you tell it: `max_workers=len(values)`.
# CheckFailed: how many of forty that wait for each other have met

def at_once(work, values):
    with ThreadPoolExecutor() as pool:
        return list(pool.map(work, values))
