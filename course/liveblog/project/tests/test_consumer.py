"""What a reader is told, by the whole application but without a server and without Redis."""

from unittest import mock

from asgiref.sync import sync_to_async
from channels.layers import InMemoryChannelLayer
from channels.testing import WebsocketCommunicator
from django.db import transaction
from django.test import TransactionTestCase, override_settings

from blog.models import Post
from liveblog.asgi import application


def write_and_take_back():
    with transaction.atomic():
        Post.objects.create(title="an own goal")
        transaction.set_rollback(True)


# A TestCase commits nothing, and what is not committed is not announced.
@override_settings(CHANNEL_LAYERS={"default": {"BACKEND": "channels.layers.InMemoryChannelLayer"}})
class ConsumerTests(TransactionTestCase):
    reset_sequences = True

    async def connect(self, origin="http://testserver"):
        """Return a reader, and whether the server has let them in."""
        reader = WebsocketCommunicator(application, "/ws/liveblog/", headers=[(b"origin", origin.encode())])
        return reader, (await reader.connect())[0]

    async def told(self, *works, says=()):
        """Return what a reader is told while all this is done: [(event, ids)]."""
        reader, let_in = await self.connect()
        self.assertTrue(let_in)
        for text in says:
            await reader.send_to(text_data=text)
        for work in works:
            await sync_to_async(work)()
        last, told = await Post.objects.acreate(title="It is over"), []
        while ("created", [last.pk]) not in told:
            told.append(tuple((await reader.receive_json_from()).values()))
        await reader.disconnect()
        return told[:-1]

    async def test_a_post_is_announced_when_it_is_created_changed_and_deleted(self):
        told = await self.told(
            lambda: Post.objects.create(title="kick-off"),
            lambda: Post.objects.get().save(),
            lambda: Post.objects.get().delete(),
        )
        self.assertEqual(told, [("created", [1]), ("changed", [1]), ("deleted", [1])])

    async def test_posts_that_are_written_at_once_are_announced_at_once(self):
        told = await self.told(
            lambda: Post.objects.bulk_create([Post(title="kick-off"), Post(title="goal")]),
            lambda: Post.objects.order_by("id").update(text="It rains."),
            lambda: Post.objects.bulk_update(Post.objects.filter(pk=2), ["text"]),
        )
        self.assertEqual(told, [("created", [1, 2]), ("changed", [1, 2]), ("changed", [2])])

    async def test_what_is_taken_back_is_not_announced(self):
        self.assertEqual(await self.told(write_and_take_back), [])

    async def test_a_post_is_kept_where_the_layer_is_away(self):
        with mock.patch.object(InMemoryChannelLayer, "group_send", side_effect=ConnectionError), self.assertLogs("django.db"):
            await Post.objects.acreate(title="kick-off")
        self.assertTrue(await Post.objects.aexists())

    async def test_what_a_reader_says_is_ignored(self):
        self.assertEqual(await self.told(says=["hello", "{}"]), [])

    async def test_a_page_of_another_site_is_refused(self):
        self.assertFalse((await self.connect("http://evil.example"))[1])
