from dataclasses import dataclass

PUT = """
local number = redis.call('INCR', KEYS[1])
redis.call('ZADD', KEYS[2], number, number .. ':' .. ARGV[1])
"""


@dataclass
class Ticket:
    packed: str

    @property
    def text(self):
        return self.packed.split(":", 1)[1]


async def put(shop, order):
    """Put an order at the end of the queue."""
    await shop.eval(PUT, 2, "tickets", "waiting", order)


async def work(shop, do):
    """Take the next order, and do it; return when it is done, or at once where there is none."""
    ids = await shop.zrange("waiting", 0, 0)
    for ticket in map(Ticket, ids):
        await do(ticket.text)
        await shop.zrem("waiting", ticket.packed)
