def read_all(connection):
    with connection, connection.makefile("rb") as file:
        return file.read()
