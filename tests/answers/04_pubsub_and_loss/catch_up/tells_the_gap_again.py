# but got ['(gap)', 'four', 'five', '(gap)', 'end']
# The gap is told once, before anything else.

async def catch_up(store, last_id, send, gap):
    position = last_id or "0"
    while True:
        if last_id and not await store.xrange("log", last_id, last_id):
            await gap()
        for _, entries in await store.xread({"log": position}, block=0):
            for position, fields in entries:
                await send(position, fields["text"])
