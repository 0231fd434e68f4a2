# …: RuntimeWarning: coroutine 'arrives' was never awaited
#   tb.tb_frame.clear()
# RuntimeWarning: Enable tracemalloc to get the object allocation traceback
# ✗ a text: 'tea': expected 'tea', but got <coroutine object arrives at …>. Look at "Tuples, sets, keys: what msgpack changes or refuses" in lesson 06.
#     It is called without await: write `def`, and not `async def`.
# CheckFailed: a text: 'tea'

async def arrives(value):
    try:
        return msgpack.unpackb(msgpack.packb(value))
    except (TypeError, ValueError):
        return "refused"
