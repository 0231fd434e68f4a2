def read_all(connection):
    return b"".join(iter(lambda: connection.recv(100), b""))
