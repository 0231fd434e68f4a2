"""A Django project served by a lab: its pages, its database, its users, its commands, and views and applications from cells."""

import asyncio
import os
import re
import shutil
import subprocess
import sys
import textwrap

import httpx
import pytest
from helpers import FOLDER, UNIT, connect, descendants, start_kernel, survivors, until

from labserver import Lab, LabError

pytestmark = pytest.mark.any_engine

KIOSK = FOLDER / "kiosk"
START = f"""
import httpx
from labserver import Lab, LabError
lab = Lab(project={str(KIOSK)!r}, servers=2)
from news.models import Post
"""
HELPERS = '''
import asyncio
from django.http import HttpResponse
from helpers import connect

async def get(path, server=None, **options):
    async with httpx.AsyncClient() as client:
        return await client.get((server or lab.server).http_url(path), **options)

async def titles(server=None):
    import re
    return re.findall("<li>(.*?)</li>", (await get("", server)).text)
'''


@pytest.fixture(scope="module")
def kiosk(engine):
    """A kernel with a lab of two servers for the project, whose database is empty before each test."""
    with start_kernel() as kernel:
        assert kernel.run(START + HELPERS) == []
        yield kernel


@pytest.fixture(autouse=True)
def no_posts(request):
    if "kiosk" in request.fixturenames:
        request.getfixturevalue("kiosk").run("await Post.objects.all().adelete();")


def value(kernel, cell):
    """Return the value of a cell's last line; fail on whatever else it shows."""
    [(kind, text)] = kernel.run(cell)
    assert kind == "result", text
    return eval(text)


def error(kernel, cell):
    """Return the last line of the error of a cell, which shows nothing else."""
    [(kind, text)] = kernel.run(cell)
    assert kind == "error", text
    return re.sub(r"\x1b\[[\d;]*m", "", text).splitlines()[-1]


# What is served


def test_its_pages_are_served_by_both_servers_with_their_templates_and_static_files(kiosk):
    assert value(kiosk, "[(await get('', server)).status_code for server in lab.servers]") == [200, 200]
    assert "kiosk.css" in value(kiosk, "(await get('')).text")
    page = value(kiosk, "answer = await get('static/news/kiosk.css'); answer.status_code, answer.text, answer.headers['content-type']")
    assert page == (200, "h1 { color: #0b5394; }\n", "text/css")


def test_a_page_can_be_shown_in_a_frame(kiosk):
    assert value(kiosk, "'x-frame-options' in (await get('login/')).headers") is False


def test_a_path_that_is_nobodys_gets_djangos_page_which_names_the_urls_of_the_project(kiosk):
    assert value(kiosk, "answer = await get('nowhere/'); answer.status_code, 'kiosk.urls' in answer.text") == (404, True)


def test_a_model_in_a_cell_and_a_view_of_the_server_have_one_database(kiosk):
    kiosk.run("await Post.objects.acreate(title='kick-off');")
    assert value(kiosk, "[await titles(server) for server in lab.servers]") == [["kick-off"], ["kick-off"]]
    kiosk.run("await get('write/?title=goal', lab.servers[1]);")
    assert value(kiosk, "[post.title async for post in Post.objects.order_by('id')]") == ["kick-off", "goal"]


def test_a_view_of_one_server_is_heard_by_a_consumer_of_the_other(kiosk):
    heard = value(kiosk, """
async with connect(lab.servers[1].ws_url("ws/live/")) as client:
    await client.send("who am I?")
    greeting = await client.recv()
    await get("write/?title=goal", lab.servers[0])
    heard = greeting, await client.recv()
heard""")
    assert heard == ("nobody: 0", "goal")


def test_many_writers_at_once_find_no_locked_database(kiosk):
    kiosk.run("""
async def write(number):
    if number % 3:
        await get(f"write/?title={number}", lab.servers[number % 2], timeout=30)
    else:
        await Post.objects.acreate(title=number)
await asyncio.gather(*map(write, range(60)));""")
    assert value(kiosk, "await Post.objects.acount()") == 60


def test_who_logs_in_at_one_server_is_known_at_the_other_and_in_a_consumer_of_the_project_and_of_a_cell(kiosk):
    assert kiosk.run("""
from channels.auth import AuthMiddlewareStack
from channels.generic.websocket import AsyncWebsocketConsumer
from django.contrib.auth.models import User
from django.test import Client

class Me(AsyncWebsocketConsumer):
    async def receive(self, text_data):
        await self.send(self.scope["user"].username)

lab.route("ws/me/", AuthMiddlewareStack(Me.as_asgi()))
await User.objects.acreate_user("ann", password="secret")
async with httpx.AsyncClient() as browser:
    form = await browser.get(lab.servers[0].http_url("login/"))
    data = {"username": "ann", "password": "secret", "csrfmiddlewaretoken": browser.cookies["csrftoken"]}
    await browser.post(lab.servers[0].http_url("login/"), data=data)
    page = await browser.get(lab.servers[1].http_url(""))
    cookie = {"Cookie": f"sessionid={browser.cookies['sessionid']}"}
answers = []
for path in ("ws/me/", "ws/live/"):
    async with connect(lab.servers[1].ws_url(path), additional_headers=cookie) as client:
        await client.send("who am I?")
        answers.append(await client.recv())
""") == []
    assert value(kiosk, "'<h1>ann</h1>' in page.text, answers") == (True, ["ann", "ann: 0"])
    of_a_cell = "def log_in():\n    client = Client()\n    client.force_login(User.objects.get())\n    return client.cookies['sessionid'].value\n"
    kiosk.run(of_a_cell + "cookie = {'Cookie': 'sessionid=' + await asyncio.to_thread(log_in)}")
    assert value(kiosk, "'<h1>ann</h1>' in (await get('', lab.servers[1], headers=cookie)).text") is True
    kiosk.run("await User.objects.all().adelete();")


def test_a_trace_shows_a_page_and_what_its_view_sends(kiosk):
    kiosk.run("async with lab.trace() as trace: await get('write/?title=goal')")
    lines = value(kiosk, "trace.lines")
    assert lines[0].startswith("client 1 → server 1: GET /write/") and any("group_send live: announce text=" in line for line in lines)


# Its commands


def test_a_command_returns_what_it_printed_and_is_heard(kiosk):
    kiosk.run("post = await Post.objects.acreate(title='goal')")
    heard = value(kiosk, """
async with connect(lab.ws_url("ws/live/")) as client:
    await client.send("who am I?")
    await client.recv()
    printed = await asyncio.to_thread(lab.manage, "announce", str(post.pk))
    heard = printed, await client.recv()
heard""")
    assert heard == ("announced: goal\n", "goal")


@pytest.mark.parametrize(
    "words, said",
    [
        ("'announce', '17'", "manage.py announce 17 failed (exit status 1); its last lines: CommandError: There is no post 17."),
        ("'announce'", "the following arguments are required: number"),
        ("'nothing'", "Unknown command: 'nothing'"),
        ("'shell', '-c', '1 / 0'", "ZeroDivisionError: division by zero"),
        ("'shell', '-c', 'import os; os._exit(3)'", "did not start (exit status 3)"),
        ("17", "takes a command and its arguments as words"),
        ("", "takes a command and its arguments as words"),
    ],
)
def test_a_command_that_fails_is_told_with_its_last_words(words, said, kiosk):
    assert said in error(kiosk, f"lab.manage({words})")


def test_a_command_that_never_ends_is_ended_by_the_stop_button(kiosk):
    before = set(descendants(kiosk.manager.provisioner.pid))
    [(kind, _)] = kiosk.run("lab.manage('shell', '-c', 'import time; time.sleep(600)')", interrupt=True)
    assert kind == "error"
    assert survivors(set(descendants(kiosk.manager.provisioner.pid)) - before) == []


# From cells


def test_a_view_from_a_cell_is_live_sync_or_async_and_comes_before_the_projects_own(kiosk):
    kiosk.run("""
def order(request, number): return HttpResponse(f"{request.method} {number} of {Post.objects.count()}")
async def orders(request): return HttpResponse(f"{await Post.objects.acount()} posts for {request.user}")
lab.route("order/<int:number>/", order)
lab.route("write/", orders)
""")
    assert value(kiosk, "(await get('order/7/')).text, (await get('write/')).text") == ("GET 7 of 0", "0 posts for AnonymousUser")
    assert "order/<int:number>/ → order, write/ → orders" in value(kiosk, "repr(lab)")
    kiosk.run("lab.servers[0].restart()")
    assert value(kiosk, "(await get('order/7/')).text") == "GET 7 of 0"


def test_a_consumer_in_the_place_of_a_view_replaces_it_and_the_other_way_round(kiosk):
    kiosk.run("""
from channels.generic.http import AsyncHttpConsumer
class News(AsyncHttpConsumer):
    async def handle(self, body): await self.send_response(200, b"a consumer")
def news(request): return HttpResponse("a view")
""")
    for routed, text in (("news", "a view"), ("News", "a consumer"), ("news", "a view")):
        kiosk.run(f"lab.route('news/', {routed})")
        assert value(kiosk, "(await get('news/')).text") == text


def test_a_subclass_of_a_consumer_of_the_project_travels(kiosk):
    assert kiosk.run("""
from channels.auth import AuthMiddlewareStack
from news.consumers import Live
class Louder(Live):
    async def receive(self, text_data):
        await super().receive(text_data)
        await self.send(f"{await Post.objects.acount()}!")
lab.route("ws/louder/", AuthMiddlewareStack(Louder.as_asgi()))
""") == []
    assert value(kiosk, """
async with connect(lab.ws_url("ws/louder/")) as client:
    await client.send("?")
    heard = [await client.recv(), await client.recv()]
heard""") == ["nobody: 0", "0!"]


# A second lab, and other projects


def test_a_second_lab_has_a_database_of_its_own_in_every_thread_of_the_notebook(kiosk):
    kiosk.run("await Post.objects.acreate(title='in the first'); await asyncio.to_thread(Post.objects.count);")
    assert kiosk.run(f"first, lab = lab, Lab(project={str(KIOSK)!r})") == []
    assert value(kiosk, "await Post.objects.acount(), await asyncio.to_thread(Post.objects.count), await titles()") == (0, 0, [])
    kiosk.run("await Post.objects.acreate(title='in the second'); await asyncio.to_thread(lambda: Post.objects.create(title='of a thread'));")
    assert value(kiosk, "await titles(), await titles(first.server)") == (["in the second", "of a thread"], ["in the first"])
    assert value(kiosk, "async with connect(lab.ws_url('ws/live/')) as client:\n    await client.send('?'); await client.recv()\n    from channels.layers import get_channel_layer\n    await get_channel_layer().group_send('live', {'type': 'announce', 'text': 'hi'}); heard = await client.recv()\nheard") == "hi"
    kiosk.run("lab.stop(); lab = first")
    assert kiosk.run(f"lab = Lab(project={str(KIOSK)!r}, servers=2); del first") == []
    assert value(kiosk, "await titles()") == []


def test_its_database_is_a_file_of_the_lab_in_wal_mode_and_goes_with_it(kiosk):
    kiosk.run("from django.db import connection\ndef pragma():\n    with connection.cursor() as cursor: return cursor.execute('PRAGMA journal_mode').fetchone()")
    file, mode = value(kiosk, "from django.conf import settings\nsettings.DATABASES['default']['NAME'], await asyncio.to_thread(pragma)")
    assert mode == ("wal",) and os.path.exists(file) and not (KIOSK / "db.sqlite3").exists()
    kiosk.run("lab.stop()")
    assert not os.path.exists(file) and not os.path.exists(os.path.dirname(file))
    assert kiosk.run(f"lab = Lab(project={str(KIOSK)!r}, servers=2)") == []


def test_on_somebody_elses_redis_servers_share_database_and_secret_too(kiosk):
    kiosk.run(f"""
import os
os.environ["LAB_REDIS_URL"] = lab.redis_url
own, lab = lab, Lab(project={str(KIOSK)!r}, servers=2)
del os.environ["LAB_REDIS_URL"]
await get("write/?title=goal", lab.servers[0])
from django.core import signing
from django.http import HttpResponse
lab.route("sign/", lambda request: HttpResponse(signing.dumps("me")))
lab.route("read/", lambda request: HttpResponse(signing.loads(request.GET["signed"])))
signed = (await get("sign/", lab.servers[0])).text""")
    assert value(kiosk, "await titles(lab.servers[1])") == ["goal"]
    assert value(kiosk, "(await get(f'read/?signed={signed}', lab.servers[1])).text, signing.loads(signed)") == ("me", "me")
    assert kiosk.run(f"lab.stop(); own.stop(); lab = Lab(project={str(KIOSK)!r}, servers=2)") == []


def test_a_kernel_has_one_project_and_another_is_refused(kiosk, tmp_path):
    other = shutil.copytree(KIOSK, tmp_path / "other")
    assert "has the project in" in error(kiosk, f"Lab(project={str(other)!r})") and value(kiosk, "(await get('')).status_code") == 200


def test_no_process_of_a_project_outlives_a_notebook_that_is_killed(engine):
    code = START + "print(lab.redis_url, flush=True)\ninput()"
    with subprocess.Popen([sys.executable, "-c", code], cwd=FOLDER, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        url = process.stdout.readline()
        children = descendants(process.pid)
        process.kill()
    directory = re.search(r"unix://(.*)/redis/redis.sock", url)[1]
    assert len(children) >= 6 and survivors(children) == []
    assert until(lambda: not os.path.exists(directory), 3)


def in_a_process(folder, layers=("redis",)):
    """Return the front page of a project, as a process of its own sees it with one lab after another."""
    code = textwrap.dedent(f"""
        import httpx
        from labserver import Lab
        for layer in {layers!r}:
            with Lab(project={str(folder)!r}, layer=layer) as lab:
                print(httpx.get(lab.http_url()).text)
    """)
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=30 * UNIT, cwd=folder.parent)
    assert done.stderr == ""
    return done.stdout


@pytest.fixture
def copy(tmp_path):
    """A copy of the project, to be spoilt, in a folder with an awkward name."""
    return shutil.copytree(KIOSK, tmp_path / "내 kiosk")


def spoil(file, old, new):
    text = file.read_text()
    assert old in text
    file.write_text(text.replace(old, new))


@pytest.mark.parametrize(
    "file, old, new, said",
    [
        ("kiosk/settings.py", "import os", "import nowhere", "server 1 did not start: ModuleNotFoundError: No module named 'nowhere' (kiosk/settings.py, line 3)."),
        ("kiosk/settings.py", '"news",', '"views",', "No module named 'views'"),
        ("kiosk/asgi.py", "import Live", "import Life", "cannot import name 'Life'"),
        ("news/models.py", "max_length=100", "length=100", "unexpected keyword argument 'length' (news/models.py, line"),
        ("news/migrations/0001_initial.py", '"Post",', "", "manage.py"),
        ("news/migrations/0001_initial.py", "models.BigAutoField", "models.NoField", "manage.py migrate failed"),
        ("kiosk/settings.py", 'os.environ.get("DATABASE", BASE_DIR / "db.sqlite3")', 'BASE_DIR / "db.sqlite3"', "does not read the environment variable DATABASE"),
        ("manage.py", "DJANGO_SETTINGS_MODULE", "SETTINGS", "names no DJANGO_SETTINGS_MODULE"),
    ],
)
def test_a_project_that_cannot_be_loaded_or_migrated_is_told_with_its_own_last_words(file, old, new, said, copy):
    spoil(copy / file, old, new)
    with pytest.raises(LabError) as caught:
        Lab(project=copy)
    assert said in str(caught.value) and "\n" not in str(caught.value)
    assert not (copy / "db.sqlite3").exists()


@pytest.mark.parametrize("folder, said", [("nowhere", "no Django project.*No such file"), (".", "no Django project"), (7, "is the folder of a Django")])
def test_what_is_no_project_is_said(folder, said, engine, tmp_path):
    with pytest.raises(LabError, match=said):
        Lab(project=tmp_path / folder if isinstance(folder, str) else folder)


def test_a_project_that_is_mended_can_be_started_in_the_same_notebook(copy, engine):
    spoil(copy / "kiosk" / "settings.py", '"news",', '"view",')
    with start_kernel() as kernel:
        assert "No module named 'view'" in error(kernel, f"Lab(project={str(copy)!r})")
        spoil(copy / "kiosk" / "settings.py", '"view",', '"news",')
        assert kernel.run(f"lab = Lab(project={str(copy)!r})\nfrom news.models import Post") == []
        assert value(kernel, "await Post.objects.acount()") == 0


def test_settings_that_a_cell_has_configured_stand_in_the_way_and_this_is_said(engine):
    with start_kernel() as kernel:
        kernel.run("from django.conf import settings\nsettings.configure(CHANNEL_LAYERS={})")
        assert "settings of a cell's making" in error(kernel, f"Lab(project={str(KIOSK)!r})")


def test_what_django_admin_startproject_makes_is_served_apart_from_its_database_as_it_is(tmp_path, engine):
    subprocess.run([sys.executable, "-m", "django", "startproject", "mysite", tmp_path], check=True)
    spoil(tmp_path / "mysite" / "settings.py", "BASE_DIR / 'db.sqlite3'", "os.environ['DATABASE']")
    spoil(tmp_path / "mysite" / "settings.py", "from pathlib", "import os\nfrom pathlib")
    assert "The install worked successfully" in in_a_process(tmp_path)


def test_a_project_runs_on_any_layer_and_without_one(engine):
    assert in_a_process(KIOSK, ("redis", "pubsub", "memory", None)).count("<h1>nobody</h1>") == 4


def test_without_a_project_there_are_no_commands(lab):
    with pytest.raises(LabError, match=r"start the lab with Lab\(project=…\)"):
        lab.manage("migrate")
