"""Programs of the learner's: what they find, when they are ready, and that nothing of them outlives the lab."""

import json
import os
import signal
import subprocess
import sys
import threading
import urllib.parse

import psutil
import pytest
from helpers import FOLDER, descendants, survivors, until

from labserver import Lab, LabError
from labserver.redis_server import RedisServer

CELERY = "celery -A celery_app worker -l INFO --pool solo --without-gossip --without-mingle --without-heartbeat".split()
ON_LINUX = pytest.mark.skipif(sys.platform != "linux", reason="only Linux tells whose a daemon was")
FORK = ("sh", "-c", "sleep 600 & echo forked $!; wait")
DAEMON = ("sh", "-c", "(setsid sh -c 'echo forked $$; exec sleep 600' &) ; exec sleep 600")
LEAVING = ("sh", "-c", "(setsid sh -c 'echo forked $$; exec sleep 600' &) ; read line; sleep 0.1; exit 4")


def python(code):
    return sys.executable, "-c", code


@pytest.fixture
def lab(on_engine):
    """A lab without a server: what most tests try has nothing to do with the engine."""
    with on_engine("Valkey"), Lab(servers=0) as lab:
        yield lab


def forked(program):
    """Return the processes of a program that has told of its fork."""
    return [psutil.Process(program.pid), psutil.Process(int(program.lines[-1].removeprefix("forked ")))]


# What it is and what it finds


def test_a_program_is_there_when_a_line_of_its_log_says_that_it_is_ready(lab):
    code = "import os, sys, time; print('warming up'); print('I am', os.getpid(), file=sys.stderr); time.sleep(600)"
    program = lab.program(*python(code), ready="I am")
    assert program.alive and program.lines == ["warming up", f"I am {program.pid}"]
    assert repr(program) == f"<{os.path.basename(sys.executable)}, running>"


def test_a_program_that_ends_is_not_alive_and_its_lines_stay(lab):
    program = lab.program("echo", "hello")
    assert until(lambda: not program.alive, 2)
    assert program.lines == ["hello"]


def test_a_program_finds_redis_the_programs_of_this_python_and_no_secret(lab, monkeypatch):
    monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", "5up3r")
    monkeypatch.chdir(FOLDER)
    code = "import json, os, sys; print(json.dumps([dict(os.environ), os.getcwd(), sys.stdin.read(), sys.executable]))"
    program = lab.program("python", "-c", code, ready="[")
    environment, folder, standard_input, executable = json.loads(program.lines[0])
    assert environment["REDIS_URL"] == lab.redis_url and environment["PYTHONUNBUFFERED"] == "1"
    assert (folder, standard_input) == (str(FOLDER), "")
    assert environment["PATH"].split(os.pathsep)[0] == os.path.dirname(executable) == os.path.dirname(sys.executable)
    assert "5up3r" not in str(environment) and "DJANGO_SETTINGS_MODULE" not in environment


def test_a_program_of_a_project_runs_in_its_folder_with_its_settings_and_the_labs_database(on_engine):
    code = f"""
from labserver import Lab
tell = '''
import django, os
django.setup()
from news.models import Post
print("posts:", Post.objects.count(), os.path.exists("manage.py"))
'''
with Lab(project={str(FOLDER / "kiosk")!r}, servers=0) as lab:
    print(lab.program("python", "-c", tell, ready="posts").lines, lab)
"""
    with on_engine("Valkey"):
        done = subprocess.run(python(code), capture_output=True, text=True)
    assert done.stdout == "['posts: 0 True'] <Lab: layer redis, no server>\n", done.stderr


def test_a_program_that_is_killed_can_be_started_again(lab):
    program = lab.program(*python("import os, time; print('I am', os.getpid()); time.sleep(600)"), ready="I am")
    first = program.pid
    program.kill()
    assert not program.alive and not psutil.pid_exists(first)
    program.restart()
    assert program.alive and program.pid != first and program.lines == [f"I am {program.pid}"]


def test_a_program_is_not_in_the_way_of_servers_workers_and_traces(on_engine):
    with on_engine("Valkey"), Lab() as lab:
        program = lab.program("sleep", "600")
        lab.server.restart()
        assert len(lab.servers) == 1 and repr(lab) == "<Lab: layer redis, 1 server, no routes yet>"
    with pytest.raises(LabError, match="sleep belongs to a lab that has been stopped"):
        program.restart()
    with pytest.raises(LabError, match="This lab has been stopped"):
        lab.program("sleep", "600")


def test_a_celery_worker_does_tasks_is_killed_and_started_again(engine, monkeypatch):
    monkeypatch.chdir(FOLDER)
    with Lab(servers=0) as lab:
        worker = lab.program(*CELERY, ready="ready.")

        def add(a, b):
            lab.program("python", "-c", f"from celery_app import add; add.delay({a}, {b})")

        add(1, 2)
        assert lab.redis.blpop("sums") == ("sums", "3")
        worker.kill()
        add(3, 4)
        worker.restart()
        assert lab.redis.blpop("sums") == ("sums", "7")
        processes = [psutil.Process(worker.pid)]
    assert survivors(processes) == []


# What goes wrong


@pytest.mark.parametrize(
    "command, said",
    [
        (("no_such_program",), "No program 'no_such_program' was found: install it"),
        (("./manage.sh",), "No program './manage.sh' was found"),
        ((), "takes the words of a command line"),
        (("sleep", 600), r"takes the words of a command line, .* but got \('sleep', 600\)"),
        (python("print('out of luck'); raise SystemExit(3)"), r"did not start \(exit status 3; its last lines: out of luck\)"),
        (("sh", "-c", "exit 255"), r"sh did not start \(exit status 255\)"),
        (("sh", "-c", "kill -TERM $$"), r"sh did not start \(killed by SIGTERM\)"),
    ],
)
def test_a_program_that_does_not_start_is_told_of_with_its_last_words(command, said, lab):
    with pytest.raises(LabError, match=said):
        lab.program(*command, ready="ready")


def test_a_program_that_never_becomes_ready_is_told_of_with_its_last_words_and_ended(lab, monkeypatch):
    monkeypatch.setenv("LAB_TIMEOUT", "0.05")
    before = set(descendants())
    with pytest.raises(LabError, match=r"sh did not say that it is ready within 1.5 s; its last lines: starting \| still"):
        lab.program("sh", "-c", "echo starting; echo still; exec sleep 600", ready="ready")
    assert set(descendants()) == before


@pytest.mark.parametrize("code", ["while True: print('x' * 60)", "import sys\nwhile True: sys.stdout.write('x' * 60)"])
def test_a_program_that_floods_its_output_is_kept_by_its_last_lines_and_blocks_nobody(code, lab):
    program = lab.program(*python(f"print('ready')\n{code}"), ready="ready")
    assert until(lambda: len(program.lines) == 1000, 5)
    assert max(map(len, program.lines)) <= 10_000
    assert lab.redis.ping() and program.alive
    program.kill()
    assert not program.alive


# Nothing outlives the lab


@pytest.mark.parametrize("command", [FORK, pytest.param(DAEMON, marks=ON_LINUX)], ids=["a fork", "a daemon"])
@pytest.mark.parametrize("end", ["program.kill()", "lab.stop()"])
def test_what_a_program_has_forked_goes_with_it(end, command, lab):
    program = lab.program(*command, ready="forked")
    processes = forked(program)
    eval(end)
    assert [process for process in processes if process.is_running()] == []


@ON_LINUX
def test_a_daemon_goes_when_the_program_ends_by_itself(lab):
    program = lab.program(*LEAVING, ready="forked")
    daemon = psutil.Process(int(program.lines[-1].removeprefix("forked ")))
    assert until(lambda: not program.alive, 2) and program.ending().startswith("exit status 4")
    assert survivors([daemon]) == []


@pytest.mark.parametrize("command", [FORK, pytest.param(DAEMON, marks=ON_LINUX)], ids=["a fork", "a daemon"])
def test_a_program_and_its_forks_go_with_a_notebook_that_is_killed(command, on_engine):
    code = f"""
from labserver import Lab
lab = Lab(servers=0)
print(lab.program(*{command}, ready="forked").lines[-1], flush=True)
input()
"""
    with on_engine("Valkey"), subprocess.Popen(python(code), stdin=subprocess.PIPE, stdout=subprocess.PIPE) as notebook:
        said = notebook.stdout.readline()
        processes = [*descendants(notebook.pid), psutil.Process(int(said.split()[-1]))]
        notebook.kill()
    assert len(processes) >= 6 and survivors(processes) == []


def test_a_celery_worker_goes_with_a_notebook_that_is_killed(on_engine):
    code = f"""
from labserver import Lab
lab = Lab(servers=0)
print(lab.program(*{CELERY}, ready="ready.").pid, flush=True)
input()
"""
    with on_engine("Valkey"), subprocess.Popen(
        python(code), cwd=FOLDER, stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as notebook:
        worker = psutil.Process(int(notebook.stdout.readline()))
        assert "celery" in " ".join(worker.cmdline())
        notebook.kill()
    assert survivors([worker]) == []


def test_the_stop_button_during_its_start_leaves_nothing_behind(lab, tmp_path):
    os.mkfifo(begun := tmp_path / "begun")
    before = set(descendants())
    theirs = signal.signal(signal.SIGINT, signal.default_int_handler)
    threading.Thread(target=lambda: begun.read_text() and os.kill(os.getpid(), signal.SIGINT)).start()
    try:
        with pytest.raises(KeyboardInterrupt):
            lab.program("sh", "-c", f"(setsid sh -c 'echo > {begun}; exec sleep 600' &) ; exec sleep 600", ready="never")
    finally:
        signal.signal(signal.SIGINT, theirs)
    assert survivors(set(descendants()) - before) == []


# The password of an external Redis


def test_the_password_of_redis_reaches_a_program_and_is_shown_by_none(on_engine, monkeypatch, tmp_path):
    password = "Tr0ub4dor/&3"
    with on_engine("Valkey"):
        server = RedisServer(tmp_path / "redis", {"requirepass": password})
        server.start()
        quoted = urllib.parse.quote(password, safe="")
        monkeypatch.setenv("LAB_REDIS_URL", server.url.replace("unix://", f"unix://:{quoted}@"))
        try:
            with Lab(servers=0) as lab:
                lab.redis.set("answer", 42)
                code = "import os, redis; url = os.environ['REDIS_URL']; print(url, redis.Redis.from_url(url).get('answer'))"
                program = lab.program(*python(f"{code}; import time; time.sleep(600)"), ready="42")
                shown = [repr(program), *program.lines, *(word for child in descendants() for word in child.cmdline())]
                assert "Tr0ub4dor" not in str(shown) and "***" in program.lines[0]
                with pytest.raises(LabError, match=r"its last lines: unix://:\*\*\*@"):
                    lab.program(*python(f"{code}; raise SystemExit(1)"), ready="never")
                with pytest.raises(LabError, match="Everybody on this machine can read a command line") as refusal:
                    lab.program("echo", lab.redis_url)
                assert "Tr0ub4dor" not in str(refusal.value)
        finally:
            server.close()
