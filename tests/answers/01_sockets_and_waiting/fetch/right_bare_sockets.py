async def fetch(port, question, seconds):
    loop = asyncio.get_running_loop()
    with socket.socket() as connection:
        connection.setblocking(False)
        async with asyncio.timeout(seconds):
            await loop.sock_connect(connection, ("127.0.0.1", port))
            await loop.sock_sendall(connection, f"{question}\n".encode())
            pieces = []
            while piece := await loop.sock_recv(connection, 65536):
                pieces.append(piece)
    return b"".join(pieces).decode()
