# ✗ it did not end within
# in catch_up: `for _, entries in store.xread({"log": last_id}, block=0):`
# lets nobody else run

async def catch_up(store, last_id, send, gap):
    store = lab.redis
    if last_id and not store.xrange("log", last_id, last_id):
        await gap()
    last_id = last_id or "0"
    while True:
        for _, entries in store.xread({"log": last_id}, block=0):
            for last_id, fields in entries:
                await send(last_id, fields["text"])
