def arrives(value):
    try:
        data = msgpack.packb(value)
    except TypeError:
        return "refused"
    try:
        return msgpack.unpackb(data)
    except ValueError:
        return "refused"
