# ✗ it did not end within 4 s (Cell, line 5, in fetch: `while piece := connection.recv(4096):`). Look at "Time limits, cancel and finally" in lesson 01.
#     The event loop is held up, and the server is in the same one: `asyncio.open_connection` and its streams wait and let others in, a socket's own `recv` does not.
# CheckFailed: see the line above.

async def fetch(port, question, seconds):
    with socket.create_connection(("127.0.0.1", port)) as connection:
        connection.sendall(f"{question}\n".encode())
        answer = b""
        while piece := connection.recv(4096):
            answer += piece
        return answer.decode()
