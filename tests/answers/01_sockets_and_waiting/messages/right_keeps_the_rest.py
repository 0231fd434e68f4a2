def messages(connection):
    data = b""
    while piece := connection.recv(4096):
        data += piece
        while len(data) >= 4 and len(data) >= 4 + (size := int.from_bytes(data[:4], "big")):
            yield data[4:4 + size].decode()
            data = data[4 + size:]
    if data:
        raise EOFError(f"{len(data)} bytes of a message, and no more")
