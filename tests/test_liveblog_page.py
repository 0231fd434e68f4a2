"""The finished blog in a browser: the five steps, and what each page shows after an accident.

A lab of two servers serves it. `make answers` tries both engines with both layers, `make test` for each test one of each.
"""

import itertools
import json
import shutil
import zlib

import pytest
from helpers import UNIT, contrasts, start_kernel
from playwright.sync_api import expect

from course.lessons import Notebook
from course.liveblog.project import BLOG, LESSON, finished

WAYS = [*itertools.product(("Valkey", "Redis"), ("redis", "pubsub"))]
USUALLY = ("Valkey", "redis"), ("Redis", "pubsub")
SOON, RECONNECTED, MINUTE = 5, 20, 60  # seconds until a page shows the truth


def pytest_generate_tests(metafunc):
    if "layer" in metafunc.fixturenames:
        by_name = USUALLY[zlib.crc32(metafunc.function.__name__.encode()) % 2]
        ways = WAYS if metafunc.config.getoption("every") else [by_name]
        metafunc.parametrize("engine, layer", ways, indirect=["engine"], scope="module", ids=map("-".join, ways))


@pytest.fixture(scope="session")
def project(tmp_path_factory):
    return finished(tmp_path_factory.mktemp("live blog 블로그"))


@pytest.fixture(scope="module")
def engine(request, on_engine):
    with on_engine(request.param):
        yield request.param


@pytest.fixture(scope="module")
def kernel(engine):
    with start_kernel() as kernel:
        assert kernel.run("lab.stop()\nfrom django.db import transaction\nfrom threading import Event") == []
        yield kernel


@pytest.fixture(scope="module")
def served(kernel, project, layer):
    """The kernel, with a lab that serves the blog."""
    assert kernel.run(f"lab = Lab(project={str(project)!r}, layer={layer!r}, servers=2)\nfrom blog.models import Post") == []
    yield kernel
    kernel.run("lab.stop()")


@pytest.fixture
def blog(served, browser):
    """The blog without a post, and the pages that are opened of it."""
    served.run("await Post.objects.all().adelete();")
    blog = Blog(served, browser)
    yield blog
    blog.close()


class Blog:
    def __init__(self, kernel, browser):
        self.kernel, self.browser, self.readers, self.contexts = kernel, browser, [], []
        self.addresses = self.value("[server.http_url() for server in lab.servers]")

    def shown(self, cell):
        """Run a cell; return what it shows, without what a consumer lost with a killed Redis, which may be told of later."""
        return [said for said in self.kernel.run(cell) if "redis.exceptions.ConnectionError" not in said[1]]

    def value(self, cell):
        [(kind, text)] = self.shown(cell)
        assert kind == "result", text
        return eval(text)

    def run(self, cell):
        assert self.shown(cell) == []

    def write(self, *titles):
        self.run("\n".join(f"await Post.objects.acreate(title={title!r});" for title in titles))

    def open(self, server=0, path="", **options):
        """Open a page of a server, as somebody who shares no cookies with others; return it."""
        context = self.browser.new_context(base_url=self.addresses[server], **options)
        self.contexts.append(context)
        page = context.new_page()
        page.set_default_timeout(SOON * 1000 * UNIT)
        page.asked, page.errors, page.heard = [], [], []
        page.on("request", lambda request: page.asked.append(request.url))
        page.on("pageerror", lambda error: page.errors.append(error))
        page.on("dialog", lambda dialog: page.errors.append(dialog.message) or dialog.dismiss())
        page.on("websocket", lambda socket: socket.on("framereceived", lambda frame: page.heard.append(frame)))
        page.goto(path)
        return page

    def read(self, server=0, **options):
        """Open the list of posts, and wait until it is live."""
        page = self.open(server, **options)
        self.readers.append(page)
        self.is_live(page)
        page.asked.clear()
        return page

    def is_live(self, page, seconds=SOON):
        expect(page.get_by_text("Live.", exact=True)).to_be_visible(timeout=seconds * 1000 * UNIT)

    def is_away(self, page):
        expect(page.get_by_text("The connection is away. Trying again.")).to_be_visible(timeout=SOON * 1000 * UNIT)

    def all_show(self, *titles, seconds=SOON):
        """Expect each reader to see these titles within some seconds, and no error to have happened in their pages."""
        for page in self.readers:
            expect(page.locator("article h2")).to_have_text(titles, timeout=seconds * 1000 * UNIT)
            assert page.errors == []

    def asked(self, page):
        """Return the paths of the requests of a page since it was live, or since this was last asked."""
        asked = ["/" + address.split("/", 3)[3] for address in page.asked]
        page.asked.clear()
        return asked

    def close(self):
        for context in self.contexts:
            context.close()


# The five steps


def test_without_javascript_a_post_shows_after_a_reload_and_not_before(blog):
    page = blog.open(java_script_enabled=False)
    blog.write("kick-off")
    expect(page.get_by_text("Not live: reload the page to see what is new.")).to_be_visible()
    expect(page.locator("article")).to_have_count(0)
    page.reload()
    expect(page.locator("article h2")).to_have_text(["kick-off"])


def test_whoever_writes_a_post_readers_of_both_servers_see_it(blog):
    blog.read(0), blog.read(1)
    blog.run("import asyncio\nawait asyncio.to_thread(lab.manage, 'publish', 'by a command');")
    blog.write("in a cell")
    editor = log_in(blog, superuser="True")
    editor.goto("posts/new/")
    editor.get_by_label("Title").fill("in a form")
    editor.get_by_role("button", name="Save").click()
    blog.all_show("in a form", "in a cell", "by a command")


def log_in(blog, superuser):
    """Open a page as ann."""
    blog.run(f"""
from django.contrib.auth.models import User
await User.objects.all().adelete()
await User.objects.acreate_user("ann", password="secret", is_superuser={superuser});""")
    editor = blog.open(1, "accounts/login/")
    editor.get_by_label("Username").fill("ann")
    editor.get_by_label("Password").fill("secret")
    editor.get_by_role("button", name="Log in").click()
    editor.get_by_role("button", name="Log out ann").wait_for()
    return editor


def test_an_event_tells_what_happened_to_which_post_and_no_content(blog):
    page = blog.read()
    blog.write("kick-off")
    blog.all_show("kick-off")
    [event] = map(json.loads, page.heard)
    assert event == {"event": "created", "ids": [blog.value("(await Post.objects.aget()).pk")]}


def test_a_page_fetches_what_was_created_or_changed_and_nothing_for_what_was_deleted(blog):
    page = blog.read()
    blog.write("kick-off")
    blog.all_show("kick-off")
    post = blog.value("(await Post.objects.aget()).pk")
    assert blog.asked(page) == [f"/posts/{post}/"]
    blog.run("post = await Post.objects.aget()\npost.title = 'Kick-off'\nawait post.asave()")
    blog.all_show("Kick-off")
    assert blog.asked(page) == [f"/posts/{post}/"]
    blog.run("await post.adelete();")
    blog.all_show()
    assert blog.asked(page) == []
    expect(page.get_by_text("There are no posts yet.")).to_be_visible()


def test_a_page_that_is_opened_asks_once_more_when_it_is_connected(blog):
    blog.write("kick-off")
    page = blog.open()
    blog.is_live(page)
    assert [path for path in blog.asked(page) if not path.startswith("/static/")] == ["/", "/"]


def test_of_two_answers_the_older_one_does_not_win(blog):
    blog.write("0:0")
    page = blog.read()
    held = []

    def answer_late(route):
        if held:
            return route.continue_()
        held.append(route.fetch())  # what the post says now
        blog.run("await Post.objects.aupdate(title='1:1')\npost = await Post.objects.aget()\nawait post.asave()")
        route.fulfill(response=held[0])

    page.route("**/posts/*/", answer_late)
    blog.run("post = await Post.objects.aget()\npost.title = '1:0'\nawait post.asave()")
    blog.all_show("1:1")
    expect(page.locator("article h2")).to_have_text(["1:1"])
    assert "1:0" in held[0].text()


@pytest.mark.every
def test_the_page_of_the_lesson_asks_and_shows_what_the_browser_does(browser, tmp_path):
    shutil.copytree(BLOG, tmp_path / "liveblog")
    with start_kernel() as kernel:
        kernel.run(f"import os\nos.chdir({str(tmp_path)!r})\nlab.stop()")
        for cell in Notebook(LESSON).cells:
            if cell.kind == "code":
                kernel.run(cell.source)
        assert kernel.run("lab = Lab(project='my_liveblog')") == []
        blog = Blog(kernel, browser)
        page = blog.read()
        asked, titles = blog.value("""
writes = [
    "Post.objects.create(title='kick-off')",
    "Post.objects.create(title='goal')",
    "Post.objects.bulk_create([Post(title=str(number)) for number in range(11)])",
    "Post.objects.filter(title='goal').update(title='Goal!')",
    "Post.objects.get(title='kick-off').delete()",
]
async with visitors(1, LivePage) as [page]:
    page.asked.clear()
    await asyncio.to_thread(lab.manage, "shell", "-c", "from blog.models import Post\\n" + "\\n".join(writes))
    await until(lambda: page.changes == 5)
    said = page.asked, page.titles
said""")
        blog.all_show(*titles)
        assert ["one" if path[1:] else "all" for path in blog.asked(page)] == [request.split()[0] for request in asked]
        blog.close()


# Accidents


def test_a_killed_server_is_told_and_its_readers_see_what_they_have_missed(blog):
    for _ in range(3):
        blog.read(0)
    blog.run("lab.servers[0].kill()")
    for page in blog.readers:
        blog.is_away(page)
    blog.write("kick-off", "goal")
    blog.run("await Post.objects.filter(title='kick-off').adelete();")
    blog.run("lab.servers[0].restart()")
    blog.all_show("goal", seconds=RECONNECTED)


def test_after_redis_was_restarted_a_post_that_nobody_heard_of_is_seen_within_a_minute(blog, layer):
    page = blog.open()
    page.clock.install()
    page.reload()
    blog.readers.append(page)
    blog.is_live(page)
    for cell in ("lab.redis_server.kill()", "await Post.objects.acreate(title='kick-off');", "lab.redis_server.start()"):
        blog.kernel.run(cell)  # whatever the lab tells of connections that were lost
    if layer == "redis":  # its sockets are cut
        blog.all_show("kick-off", seconds=RECONNECTED)
    else:  # its sockets stay, and the minute passes at once
        page.clock.fast_forward(MINUTE * 1000)
        blog.all_show("kick-off")


def test_who_was_offline_sees_what_was_missed(blog):
    page = blog.read()
    page.context.set_offline(True)
    blog.write("kick-off")
    page.context.set_offline(False)
    blog.all_show("kick-off")


def test_twenty_posts_in_a_second_are_all_there_in_their_order(blog):
    blog.read(0), blog.read(1)
    titles = [f"{number}:0" for number in range(20)]
    blog.write(*titles)
    blog.all_show(*reversed(titles))


def test_more_than_ten_posts_at_once_are_one_request(blog):
    page = blog.read()
    blog.run("await Post.objects.abulk_create([Post(title=str(number)) for number in range(11)]);")
    blog.all_show(*map(str, reversed(range(11))))
    assert blog.asked(page) == ["/"]


def test_an_event_comes_after_its_commit_and_none_after_a_rollback(blog):
    page = blog.read()
    blog.run("""
import asyncio
begun, seen = asyncio.Event(), Event()
loop = asyncio.get_running_loop()

def write():
    with transaction.atomic():
        Post.objects.create(title="an own goal")
        transaction.set_rollback(True)
    with transaction.atomic():
        Post.objects.create(title="kick-off")
        loop.call_soon_threadsafe(begun.set)
        seen.wait()

writing = loop.run_in_executor(None, write)
await begun.wait();""")
    assert page.heard == []
    blog.run("seen.set()\nawait writing")
    blog.all_show("kick-off")
    assert [json.loads(event)["event"] for event in page.heard] == ["created"]


def test_update_and_bulk_create_and_bulk_update_are_seen(blog):
    blog.read()
    blog.run("await Post.objects.abulk_create([Post(title='kick-off'), Post(title='goal')]);")
    blog.all_show("goal", "kick-off")
    blog.run("await Post.objects.filter(title='goal').aupdate(title='Goal!');")
    blog.all_show("Goal!", "kick-off")
    blog.run("post = await Post.objects.aget(title='kick-off')\npost.title = 'Kick-off'\nawait Post.objects.abulk_update([post], ['title']);")
    blog.all_show("Goal!", "Kick-off")


def test_a_post_with_markup_is_text(blog):
    blog.read()
    attack = "<script>alert(1)</script><img src=x onerror=alert(2)>"
    blog.run(f"await Post.objects.acreate(title={attack!r}, text={attack!r});")
    blog.all_show(attack)
    blog.write("kick-off")
    blog.all_show("kick-off", attack)


def test_markup_that_gets_into_a_page_runs_nothing(blog):
    page = blog.read()
    page.evaluate("document.body.innerHTML += '<img src=x onerror=\"document.title = 1\"><script>document.title = 2</script>'")
    page.locator("img").evaluate("image => image.complete || new Promise(done => image.onerror = done)")
    assert page.title() == "Liveblog"


def test_who_has_no_right_to_write_changes_nothing_for_anybody(blog):
    reader = blog.read()
    blog.write("kick-off")
    blog.all_show("kick-off")
    ann = log_in(blog, superuser="False")
    post = blog.value("(await Post.objects.aget()).pk")
    assert [ann.goto(path).status for path in ("posts/new/", f"posts/{post}/change/", f"posts/{post}/delete/")] == [403] * 3
    blog.write("goal")
    blog.all_show("goal", "kick-off")
    assert len(reader.heard) == 2


# For everybody


def test_a_new_post_is_told_to_a_screen_reader_and_the_focus_stays_without_a_mouse(blog):
    blog.write("kick-off")
    page = blog.read()
    page.keyboard.press("Tab")
    page.keyboard.press("Tab")
    page.keyboard.press("Tab")
    focused = page.locator(":focus")
    expect(focused).to_have_text("kick-off")
    blog.write("goal")
    expect(page.get_by_role("status")).to_have_text("New: goal")
    expect(focused).to_have_text("kick-off")
    blog.run("await Post.objects.filter(title='kick-off').aupdate(title='Kick-off');")
    expect(focused).to_have_text("Kick-off")
    page.keyboard.press("Enter")
    expect(page).to_have_title("Kick-off")


def test_nothing_comes_from_elsewhere(blog):
    page = blog.open()
    blog.is_live(page)
    assert {"/".join(address.split("/", 3)[:3]) + "/" for address in page.asked if not address.startswith("data:")} == {blog.addresses[0]}


def test_a_page_of_320_pixels_is_not_scrolled_sideways(blog):
    page = blog.read(viewport={"width": 320, "height": 640})
    blog.write("Kick-off" * 12)
    blog.all_show("Kick-off" * 12)
    assert page.evaluate("document.documentElement.scrollWidth") == 320


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_its_texts_have_a_contrast_of_4_5_to_1_at_least(blog, scheme):
    page = blog.read(color_scheme=scheme)
    blog.run("await Post.objects.acreate(title='kick-off', text='It begins.');")
    blog.all_show("kick-off")
    found = contrasts(page, "body")
    assert len(found) >= 6
    assert [(text, contrast) for text, contrast in found if contrast < 4.5] == []
