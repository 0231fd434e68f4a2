"""A program that is started and killed and never asked anything: a Redis engine, a Celery worker, a gateway."""

import os
import shutil
import signal
import sys
import threading

from labserver import keeper
from labserver.child import Child, Handle, environment, popen
from labserver.errors import LabError
from labserver.passwords import hidden

# A program that somebody else has written does not read its standard input to learn that the notebook is gone, so a
# shell does it for it. When the pipe ends (however the notebook went), the reader kills the program, and then all
# that is left of its own process group: a program may have forked, as Redis does to write a snapshot.
# The first line of output is the program's process id, printed before the program can say anything.
_SHELL_KEEPER = """
exec 3<&0
sh -c 'echo $$; exec "$@"' program "$@" </dev/null 3<&- &
program=$!
{ read -r _ <&3; kill -9 $program; kill -9 0; } >/dev/null 2>&1 &
exec >/dev/null 2>&1
wait $program
"""


class _Run(Child):
    """One run of a program, from its start to its end."""

    kept_by = ["/bin/sh", "-c", _SHELL_KEEPER, "keeper"]

    def __init__(self, command, env, folder, sign):
        self._sign = sign
        self.ready = False
        self.settled = threading.Event()  # ready, or gone
        super().__init__(popen([*self.kept_by, *command], env, cwd=folder))

    def read(self):
        """Look for the sign in its log."""
        log = self.lines(self.popen.stdout)
        for line in log:
            if line.isdecimal():  # what comes before is the shell's: that it cannot fork, say
                self.pid = int(line)
                self.log.clear()
                self._look_for_sign("")
                break
        for line in log:
            self._look_for_sign(line)
        self.bury()
        self.settled.set()

    def _look_for_sign(self, line):
        if self._sign in line:
            self.ready = True
            self.settled.set()

    def exit_code(self):
        """Return what the keeper, which has waited for the program, says of its end: 128 and more for a signal."""
        code = super().exit_code()
        return 128 - code if code - 128 in list(signal.Signals) else code


class _WholeRun(_Run):
    """A run that leaves no daemon behind either: `labserver.keeper` ends all of it, and so must not be killed itself."""

    kept_by = [sys.executable, "-I", "-S", keeper.__file__]

    def kill_group(self):
        self.let_go()


class Program(Handle):
    """A program of the lab's: ready when a line of its log, standard output and error alike, has `sign` in it.

    command: the words of its command line; env: all of its environment; folder: where it runs, "" for here.
    sign: "" for a program that is ready as soon as it is there.
    """

    kind_of_run = _Run

    def __init__(self, name, command, env, sign, folder):
        super().__init__(name)
        self.command, self.env, self.sign, self.folder = command, env, sign, folder

    @property
    def lines(self):
        """The lines of its log, the last thousand of them, of the present (or last) run."""
        return [hidden(line) for line in list(self.run.log)]

    def launch(self):
        self.run = self.kind_of_run(self.command, self.env, self.folder or None, self.sign)

    def wait_until_ready(self, deadline):
        """Return when it is ready; raise `LabError` with its last words where it does not come to that."""
        if not self.run.settled.wait(deadline.remaining()):
            self.kill()
            late = f"did not say that it is ready within {deadline.seconds:g} s"
            raise LabError(f"{self.command[0]} {late}{self.run.last_words()}.")
        if not self.run.ready:
            raise LabError(f"{self.command[0]} did not start ({self.ending()}).")


class ProjectProgram(Program):
    """Any program, with the environment of the lab's processes; when it ends, all that it has started ends too.

    command: its words; variables: what the project adds to the environment; sign, folder: as for `Program`.
    """

    kind_of_run = _WholeRun if keeper.tells_children() else _Run

    def __init__(self, command, variables, sign, folder):
        if not command or not all(isinstance(word, str) for word in (*command, sign)):
            raise LabError(f'lab.program() takes the words of a command line, "python", "script.py", but got {command!r}.')
        if any(hidden(word) != word for word in command):
            raise LabError("Everybody on this machine can read a command line: the program finds the password in REDIS_URL.")
        path = os.pathsep.join([os.path.dirname(sys.executable), os.environ.get("PATH", os.defpath)])
        place = os.path.join(folder, command[0]) if os.sep in command[0] else command[0]
        if not shutil.which(place, path=path):
            raise LabError(f"No program {command[0]!r} was found: install it, or write the path of its file.")
        env = {**environment(), **variables, "PATH": path, "PYTHONUNBUFFERED": "1"}
        super().__init__(os.path.basename(command[0]), command, env, sign, folder)
