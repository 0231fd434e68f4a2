async def ask(port, question):
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    try:
        writer.write(f"{question}\n".encode())
        await writer.drain()
        answer = b""
        while piece := await reader.read(1000):
            answer += piece
        return answer.decode()
    finally:
        writer.close()
        await writer.wait_closed()


async def fetch(port, question, seconds):
    return await asyncio.wait_for(ask(port, question), seconds)
