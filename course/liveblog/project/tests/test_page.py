"""The five steps, in a browser: two readers see what an editor does, and reload nothing."""

from tests.page import PageTestCase, expect


class PageTests(PageTestCase):
    def test_a_post_comes_is_changed_and_goes(self):
        expect(self.readers[0].get_by_text("There are no posts yet.")).to_be_visible()
        self.write("kick-off")
        self.assert_all_show(["kick-off"])
        expect(self.readers[0].get_by_role("status")).to_have_text("New: kick-off")
        self.write("<b>Kick-off</b>", over="kick-off")
        self.assert_all_show(["<b>Kick-off</b>"])
        self.delete("<b>Kick-off</b>")
        self.assert_all_show([])
