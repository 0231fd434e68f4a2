"""How nbgrader reads and executes a submission, whatever that does: `nbgrader_config.py` puts this in nbgrader's place.

What a submission breaks costs it what it broke, and no other submission anything. A cell that never ends or kills its
kernel fails, and so does none of the others: they go on in a new kernel. When it ends, nothing that it has started is
still running.
"""

import contextlib
import copy
import os
import tempfile
import time

import nbformat
import psutil
from nbclient.exceptions import CellTimeoutError, DeadKernelError
from nbgrader import preprocessors
from nbgrader.nbgraderformat import SchemaTooNewError, SchemaTooOldError
from nbgrader.utils import is_grade
from traitlets import Integer, default

from labserver.deadline import Deadline
from labserver.keeper import adopt_orphans

COPIED = "# There are several cells with the ID {}: this one was copied or split. All of them were run; keep one of them."


class DeduplicateIds(preprocessors.DeduplicateIds):
    """Makes all but the last of the cells with one ID ordinary cells, and says so in them.

    nbgrader leaves them empty metadata, takes that for an old format, and grades nobody any more.
    """

    def preprocess_cell(self, cell, resources, index):
        name = cell.metadata.get("nbgrader", {}).get("grade_id")
        cell, resources = super().preprocess_cell(cell, resources, index)
        if cell.metadata.get("nbgrader") == {}:
            del cell.metadata["nbgrader"]
            cell.source += f"\n\n{COPIED.format(name)}" if name and cell.cell_type == "code" else ""
        return cell, resources


class CheckCellMetadata(preprocessors.CheckCellMetadata):
    """Refuses a submission whose metadata nbgrader cannot read: that one, and not all of them."""

    def preprocess(self, nb, resources):
        try:
            return super().preprocess(nb, resources)
        except (SchemaTooOldError, SchemaTooNewError) as error:
            raise ValueError(
                f"the metadata of a cell cannot be read ({error}): put the learner's code into an exercise as you handed it out"
            ) from None


class Execute(preprocessors.Execute):
    """Executes the cells of a submission, each within `timeout` s, all within `notebook_timeout` s."""

    timeout = Integer(help="seconds for a cell; 20, scaled by LAB_TIMEOUT").tag(config=True)
    notebook_timeout = Integer(300, help="seconds for a notebook, scaled by LAB_TIMEOUT").tag(config=True)
    output_limit = Integer(100_000, help="characters of a cell's output that are kept").tag(config=True)

    @default("timeout")
    def _scaled(self):
        return int(Deadline(20).seconds)

    def preprocess(self, nb, resources=None, km=None):
        self.shutdown_kernel = "immediate"
        self._deadline = Deadline(self.notebook_timeout)
        self._fatal = set()  # the cells that are not executed again in a new kernel
        with tempfile.TemporaryDirectory() as self._folder, _nothing_left_running() as self._note_what_runs:
            return super().preprocess(nb, resources, km)

    def create_kernel_manager(self):
        """Return a kernel manager whose kernel is reached by sockets in a private folder, and by nobody else.

        Of the ports that Jupyter would choose, somebody else may take one before the kernel does, which then dies.
        """
        manager = super().create_kernel_manager()
        manager.transport = "ipc"
        manager.ip = os.path.join(tempfile.mkdtemp(dir=self._folder), "kernel")
        return manager

    def preprocess_cell(self, cell, resources, index):
        if cell.cell_type != "code":
            return cell, resources
        cell.metadata.pop("tags", None)  # one of them would skip a check, and that is full marks
        cell.outputs = []
        if reason := self._execute(cell, index):
            cell.outputs.append(nbformat.v4.new_output("error", ename="Ended", evalue=reason, traceback=[f"Ended: {reason}"]))
            self._fatal.add(index)
            self._begin_again(index)
        for output in cell.outputs:
            if output.output_type == "stream":
                output.name = "stdout"  # words on stderr are no failure, but nbgrader would take them for one
        return cell, resources

    def _execute(self, cell, index):
        """Execute a cell; return what the kernel did not survive, or None."""
        self._room = self.output_limit
        if not self._deadline.remaining():
            return f"this notebook has already taken {self._deadline.seconds:g} s."
        try:
            self.execute_cell(cell, index, store_history=True)
        except DeadKernelError:
            return "the kernel died."
        except CellTimeoutError:
            return f"it took more than {self.timeout} s, or printed without end, and could not be interrupted."

    def _begin_again(self, index):
        """Start a new kernel, and bring it to where the old one was before the cell at `index`.

        Checks are not executed again: they have been judged. Nor is what has ended a kernel before.
        """
        while self._deadline.remaining():
            self._cleanup_kernel()
            self.km = self.create_kernel_manager()
            self.start_new_kernel()
            self.start_new_kernel_client()
            for earlier, cell in enumerate(self.nb.cells[:index]):
                if cell.cell_type == "code" and not is_grade(cell) and earlier not in self._fatal:
                    reason = self._execute(copy.deepcopy(cell), earlier)
                    self.nb.cells[earlier] = cell  # nbclient has put the copy there
                    if reason:
                        self._fatal.add(earlier)
                        break
            else:
                return

    def output(self, outs, msg, display_id, cell_index):
        """Keep an output while there is room for it. Errors are always kept."""
        if msg["msg_type"] != "error":
            self._room -= len(str(msg["content"]))
            if self._room < 0:
                return None
        return super().output(outs, msg, display_id, cell_index)

    def _cleanup_kernel(self):
        self._note_what_runs()
        super()._cleanup_kernel()


@contextlib.contextmanager
def _nothing_left_running():
    """End all processes that were started in the block. Yields a function that notes those that run now.

    On Linux what has left its parent comes to be a child of this process, and so is found; elsewhere it is not.
    """
    this = psutil.Process()
    others, noted = set(this.children(recursive=True)), set()

    def note():
        noted.update(set(this.children(recursive=True)) - others)

    adopt_orphans(True)
    try:
        yield note
    finally:
        _end(noted, note)
        adopt_orphans(False)


def _end(noted, note):
    """Kill what does not leave by itself, as a lab's servers do; what starts anew meanwhile, too."""
    grace, enough = time.monotonic() + 2, time.monotonic() + 10
    while True:
        note()
        alive = [process for process in noted if _runs(process)]
        if not alive or time.monotonic() > enough:
            return
        if time.monotonic() > grace:
            for process in alive:
                with contextlib.suppress(psutil.NoSuchProcess):
                    process.kill()
        time.sleep(0.02)


def _runs(process):
    with contextlib.suppress(psutil.NoSuchProcess, ChildProcessError):
        if process.is_running() and process.status() == psutil.STATUS_ZOMBIE:
            os.waitpid(process.pid, os.WNOHANG)  # an orphan that was given to us
            return False
        return process.is_running()
    return False
