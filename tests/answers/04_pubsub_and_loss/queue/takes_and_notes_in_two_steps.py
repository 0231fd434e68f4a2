# ✓ orders done in the first call of work(), and in four more: [['tea'], ['milk', 'milk']]
# ✓ a worker begins: ['tea']
# ✓ it was killed, and the next one does that order again and then the others: ['tea', 'milk', 'jam']
# ✗ orders lost where a worker is killed after its first command to Redis, or its second …: expected {}, but got {2: ['tea']}. Look at "A worker that dies: at most once" in lesson 04.
#     Between two commands a worker may die. Taking an order and noting that it was taken has to be one command.
# CheckFailed: orders lost where a worker is killed after its first command to Redis, or its second …

async def put(shop, order):
    await shop.rpush("orders", order)


async def work(shop, do):
    order = await shop.lindex("taken", 0)
    if order is None:
        order = await shop.lpop("orders")
        if order is None:
            return
        await shop.rpush("taken", order)
    await do(order)
    await shop.delete("taken")
