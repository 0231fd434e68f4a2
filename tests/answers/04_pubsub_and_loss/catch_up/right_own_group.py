import uuid


async def catch_up(store, last_id, send, gap):
    group = str(uuid.uuid4())
    await store.xgroup_create("log", group, last_id or "0", mkstream=True)
    if last_id and not await store.xrange("log", last_id, last_id):
        await gap()
    try:
        while True:
            for _, entries in await store.xreadgroup(group, "me", {"log": ">"}, block=0, noack=True):
                for id, fields in entries:
                    await send(id, fields["text"])
    finally:
        await store.xgroup_destroy("log", group)
