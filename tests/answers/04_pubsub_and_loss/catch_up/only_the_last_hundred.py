# ✗ entries that a page gets of 201: expected 201, but got 100.
# It gets all that is there, however many: begin with the oldest.

async def catch_up(store, last_id, send, gap):
    """Deliver what was added to the stream "log" after an id, and what is added, without end."""
    if last_id and not await store.xrange("log", last_id, last_id):
        await gap()
    after = f"({last_id}" if last_id else "-"
    last_id = last_id or "0"
    for last_id, fields in reversed(await store.xrevrange("log", "+", after, count=100)):
        await send(last_id, fields["text"])
    while True:
        for _, entries in await store.xread({"log": last_id}, block=0):
            for last_id, fields in entries:
                await send(last_id, fields["text"])
