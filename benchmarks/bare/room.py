"""A room without Channels, the limit of `benchmarks/fanout.py`: whatever a client says, all clients hear."""

import asyncio

from websockets.asyncio.server import broadcast, serve

clients = set()


async def listen(client):
    clients.add(client)
    try:
        async for text in client:
            broadcast(clients, text)
    finally:
        clients.remove(client)


async def main():
    async with serve(listen, "127.0.0.1", 0) as server:
        print("Listening on", server.sockets[0].getsockname()[1], flush=True)
        await server.serve_forever()


asyncio.run(main())
