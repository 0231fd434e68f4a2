# ✓ a page that has nothing yet: ['one', 'two', 'three']
# ✗ it raised TypeError: _Page.gap() takes 1 positional argument but 2 were given (Cell, line 2, in catch_up: `if last_id and await gap(last_id):`). Look at "A stream: read on from an id" in lesson 04.
#     Here gap is no question: `await gap()` tells the page. Ask with XRANGE.
# CheckFailed: see the line above.

async def catch_up(store, last_id, send, gap):
    if last_id and await gap(last_id):
        await gap()
    last_id = last_id or "0"
    while True:
        for _, entries in await store.xread({"log": last_id}, block=0):
            for last_id, fields in entries:
                await send(last_id, fields["text"])
