def send(value):
    return msgpack.Packer().pack(value)


def receive(data):
    return msgpack.unpackb(data)


def arrives(value):
    result = "refused"
    try:
        result = receive(send(value))
    except Exception as error:
        print("refused, because", error)
    return result
