# expected ['(gap)', 'four', 'five', 'end'], but got ['four', 'five', 'end']
# Redis raises nothing where an id is gone

async def catch_up(store, last_id, send, gap):
    last_id = last_id or "0"
    while True:
        try:
            answer = await store.xread({"log": last_id}, block=0)
        except redis.ResponseError:
            await gap()
            continue
        for _, entries in answer:
            for last_id, fields in entries:
                await send(last_id, fields["text"])
