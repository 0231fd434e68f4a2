from channels.generic.websocket import JsonWebsocketConsumer


class Room(JsonWebsocketConsumer):
    groups = ["room"]

    def receive_json(self, content):
        if hasattr(content, "keys") and "text" in content.keys():
            async_to_sync(self.channel_layer.group_send)("room", dict(type="say", text=content["text"]))

    def say(self, event):
        self.send_json(dict(said=event["text"]))

    def announce(self, event):
        self.send_json(dict(announced=event["text"]))
