def messages(connection):
    with connection.makefile("rb") as file:
        while head := file.read(4):
            size = int.from_bytes(head, "big")
            data = file.read(size)
            if len(head) < 4 or len(data) < size:
                raise EOFError
            yield data.decode()
