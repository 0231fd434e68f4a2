# ✗ Fan runs in another process and cannot take `lock` (_thread.lock) with it. Make it inside the consumer (in connect, say), or keep it in Redis. Look at "Sets: who bought both?" in lesson 02.
#     A variable belongs to one process. Both processes have only Redis in common.
# CheckFailed: see the line above.

import threading

lock = threading.Lock()
likes = {}


def like(shop, post, name):
    with lock:
        likes.setdefault(post, set()).add(name)
        return len(likes[post])
