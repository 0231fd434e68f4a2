from dataclasses import dataclass
from typing import Awaitable, Callable


@dataclass
class Post:
    id: str
    text: str


@dataclass
class Log:
    store: object
    key: str = "log"

    async def add(self, entries):
        return [Post(id, fields["text"]) for id, fields in entries]

    async def begin(self, last: str):
        return await self.add(await self.store.xrange(self.key, last or "-", "+"))

    async def wait(self, last: str):
        [[_, entries]] = await self.store.xread({self.key: last}, block=0)
        return await self.add(entries)


async def catch_up(store, last_id: str, send: Callable[..., Awaitable], gap) -> None:
    """Deliver what was added to the stream "log" after an id, and what is added, without end."""
    log = Log(store)
    posts = await log.begin(last_id)
    if last_id:
        if posts and posts[0].id == last_id:
            del posts[0]
        else:
            await gap()
    last = last_id or "0"
    while True:
        for post in posts:
            await send(post.id, post.text)
            last = post.id
        posts = await log.wait(last)
