"""A program that is started and killed and never asked anything: a Redis engine, a Celery worker, a gateway."""

import threading

from labserver.child import Child, Handle, popen
from labserver.errors import LabError

# A program that somebody else has written does not read its standard input to learn that the notebook is gone, so a
# shell does it for it. When the pipe ends (however the notebook went), the reader kills the program, and then all
# that is left of its own process group: a program may have forked, as Redis does to write a snapshot.
# The first line of output is the program's process id, printed before the program can say anything.
_KEEPER = """
exec 3<&0
sh -c 'echo $$; exec "$@"' program "$@" </dev/null 3<&- &
program=$!
{ read -r _ <&3; kill -9 $program; kill -9 0; } >/dev/null 2>&1 &
exec >/dev/null 2>&1
wait $program
"""


class _Run(Child):
    """One run of a program, from its start to its end."""

    def __init__(self, command, env, folder, sign):
        super().__init__(popen(["/bin/sh", "-c", _KEEPER, "keeper", *command], env, cwd=folder))
        self._sign = sign
        self.ready = False
        self.settled = threading.Event()  # ready, or gone
        self.reader = threading.Thread(target=self._read_log, daemon=True)
        self.reader.start()

    def _read_log(self):
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
        """Return what the shell, which has waited for the program, says of its end: 128 and more for a signal."""
        code = super().exit_code()
        return 128 - code if code > 128 else code


class Program(Handle):
    """A program of the lab's: ready when a line of its log, standard output and error alike, has `sign` in it.

    command: the words of its command line; env: all of its environment; folder: where it runs, or None for here.
    sign: "" for a program that is ready as soon as it is there.
    """

    def __init__(self, name, command, env, sign, folder=None):
        super().__init__(name)
        self._command, self._env, self._sign, self._folder = command, env, sign, folder

    @property
    def lines(self):
        """The lines of its log, the last thousand of them, of the present (or last) run."""
        return list(self.run.log)

    def launch(self):
        """Begin a start; `wait_until_ready` is its other half."""
        self.run = _Run(self._command, self._env, self._folder, self._sign)

    def wait_until_ready(self, deadline):
        """Return when it is ready; raise `LabError` with its last words where it does not come to that."""
        if not self.run.settled.wait(deadline.remaining()):
            self.kill()
            raise LabError(f"{self._command[0]} did not say that it is ready within {deadline.seconds:g} s.")
        if not self.run.ready:
            raise LabError(f"{self._command[0]} did not start ({self.ending()}).")
