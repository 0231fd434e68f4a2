from io import StringIO

from asgiref.sync import async_to_sync
from channels.layers import get_channel_layer
from django.contrib.auth.models import Permission, User
from django.core.management import call_command
from django.test import TestCase, override_settings
from django.urls import reverse

from blog.models import Post
from blog.tasks import export


class ReadingTests(TestCase):
    def test_the_newest_post_stands_first(self):
        for title in ("kick-off", "half-time"):
            Post.objects.create(title=title)
        page = self.client.get(reverse("post-list"))
        self.assertEqual([post.title for post in page.context["post_list"]], ["half-time", "kick-off"])

    def test_what_a_post_says_is_text_and_no_markup(self):
        post = Post.objects.create(title="<script>alert(1)</script>", text="<b>bold</b>")
        page = self.client.get(reverse("post-detail", args=[post.pk]))
        self.assertNotContains(page, "<script>")
        self.assertContains(page, "&lt;b&gt;bold&lt;/b&gt;")

    def test_a_reader_sees_no_links_for_writers(self):
        Post.objects.create(title="kick-off")
        page = self.client.get(reverse("post-list"))
        self.assertNotContains(page, "Write")
        self.assertNotContains(page, "Change")


class PolicyTests(TestCase):
    def test_a_page_runs_no_script_that_stands_in_it(self):
        policy = self.client.get(reverse("post-list")).headers["Content-Security-Policy"]
        self.assertTrue(policy.startswith("default-src 'self'; "), policy)
        self.assertNotIn("unsafe", policy)

    @override_settings(DEBUG=True)
    def test_the_page_on_which_django_shows_an_error_has_no_policy(self):
        with self.assertLogs("django.request"):
            page = self.client.get("/nowhere/")
        self.assertNotIn("Content-Security-Policy", page.headers)


class WritingTests(TestCase):
    def setUp(self):
        self.editor = User.objects.create_user("ann", password="secret")
        self.editor.user_permissions.set(Permission.objects.filter(content_type__app_label="blog"))
        self.client.force_login(self.editor)

    def test_an_editor_writes_changes_and_deletes_a_post(self):
        self.client.post(reverse("post-create"), {"title": "kick-off", "text": "It begins."})
        post = Post.objects.get()
        self.client.post(reverse("post-update", args=[post.pk]), {"title": "Kick-off", "text": "It begins."})
        post.refresh_from_db()
        self.assertEqual(post.title, "Kick-off")
        self.client.post(reverse("post-delete", args=[post.pk]))
        self.assertFalse(Post.objects.exists())

    def test_a_post_without_a_title_is_not_kept(self):
        page = self.client.post(reverse("post-create"), {"title": ""})
        self.assertContains(page, "This field is required.")
        self.assertFalse(Post.objects.exists())

    def test_who_has_no_right_to_write_is_refused(self):
        self.editor.user_permissions.clear()
        page = self.client.post(reverse("post-create"), {"title": "kick-off"})
        self.assertEqual(page.status_code, 403)

    def test_a_stranger_is_asked_to_log_in(self):
        self.client.logout()
        page = self.client.post(reverse("post-create"), {"title": "kick-off"})
        self.assertRedirects(page, f"{reverse('login')}?next={reverse('post-create')}")
        self.assertFalse(Post.objects.exists())


class OtherWaysToWriteTests(TestCase):
    def test_the_command_writes_a_post(self):
        out = StringIO()
        call_command("publish", "kick-off", stdout=out)
        self.assertEqual(out.getvalue(), f"{Post.objects.get().pk}: kick-off\n")

    @override_settings(CHANNEL_LAYERS={"default": {"BACKEND": "channels.layers.InMemoryChannelLayer"}})
    def test_the_task_tells_who_asked_for_it(self):
        Post.objects.create(title="kick-off")
        export("a.channel")
        message = async_to_sync(get_channel_layer().receive)("a.channel")
        self.assertEqual(message["type"], "export.done")
        self.assertEqual([line.split()[-1] for line in message["lines"]], ["kick-off"])
