"""What is lost when a part dies, and that the pages show it all the same."""

from tests.page import PageTestCase, expect


class LossTests(PageTestCase):
    def assert_away(self):
        for reader in self.readers:
            expect(reader.get_by_text("The connection is away. Trying again.")).to_be_visible()

    def test_what_was_written_while_the_server_was_away_is_shown_when_it_is_back(self):
        self.blog.kill()
        self.assert_away()
        self.blog.run("manage.py", "publish", "kick-off").communicate()
        self.blog.start()
        self.assert_all_show(["kick-off"], seconds=20)

    def test_what_was_written_while_redis_was_away_is_shown_when_it_is_back(self):
        self.blog.redis.terminate()
        self.assert_away()
        self.write("kick-off")
        self.blog.redis.start()
        self.assert_all_show(["kick-off"], seconds=20)
