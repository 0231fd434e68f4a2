"""Repeat what may depend on chance many times: on each engine, alone and with every core kept busy.

    python tools/soak.py [--rounds N] [PATH ...]    (20 rounds: a night. Paths are pytest's: notebooks, tests)

Without paths these are the lessons and solutions, all answers to the exercises, the grading, the faults and the live blog's pages.
The first difference ends the run with its round, engine and load, and what pytest printed.
"""

import argparse
import contextlib
import os
import shutil
import subprocess
import sys

CHANCY = ["--every", "notebooks", "solutions", *(f"tests/test_{name}.py" for name in ("turns", "answers", "grading", "faults", "liveblog_page"))]

# Ends with its standard input, that is with the process that started it, however that ended.
BURN = """
import os, sys, threading
threading.Thread(target=lambda: os._exit(bool(sys.stdin.read()))).start()
while True: pass
"""


@contextlib.contextmanager
def busy_cores():
    """Keep every core busy."""
    with contextlib.ExitStack() as burners:
        for _ in range(os.cpu_count()):
            burner = subprocess.Popen([sys.executable, "-c", BURN], stdin=subprocess.PIPE, stderr=subprocess.DEVNULL)
            burners.enter_context(burner)
        yield


def compare(paths, settings, other):
    """Run pytest once, without the tests that choose the other engine; return whether nothing differed, and what it printed."""
    command = [sys.executable, "-m", "pytest", "--nbval", "-q", "-p", "no:cacheprovider", "-k", f"not [{other}", *paths]
    env = {name: value for name, value in os.environ.items() if name not in ("LAB_REDIS_URL", "LAB_REDIS_SERVER")} | settings
    done = subprocess.run(command, env=env, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    return done.returncode == 0, done.stdout


def main():
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--rounds", type=int, default=20, metavar="N", help="how many in a row (default: %(default)s)")
    parser.add_argument("paths", nargs="*", default=CHANCY, metavar="PATH")
    arguments = parser.parse_args()
    redis = shutil.which("redis-server")
    if redis is None:
        sys.exit("make soak compares on Redis too, but found no redis-server on PATH.")
    for engine, other, settings in ("Valkey", "Redis", {}), ("Redis", "Valkey", {"LAB_REDIS_SERVER": redis}):
        for load, kept in {"idle": contextlib.nullcontext, "busy": busy_cores}.items():
            with kept():
                for number in range(1, arguments.rounds + 1):
                    same, printed = compare(arguments.paths, settings, other)
                    if not same:
                        sys.exit(f"{printed}\nRound {number} on {engine}, {load}: differs.")
            passed = printed.splitlines()[-1].partition(" in ")[0]
            print(f"{engine}, {load}: {arguments.rounds} rounds, each {passed}", flush=True)


if __name__ == "__main__":
    main()
