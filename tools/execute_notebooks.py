"""Execute notebooks headless and in place, and strip what changes from run to run.

    python tools/execute_notebooks.py [NOTEBOOK ...]    (without names: every lesson and every solution)

Before, a lesson or a solution of the course gets its line of links (see course/links.py).
The first cell that fails, that takes more than 60 s or that kills its kernel ends the run with its
notebook and number; that notebook is left as it was.
"""

import re
import sys
from pathlib import Path

import nbformat
from nbclient import NotebookClient
from nbclient.exceptions import CellControlSignal, DeadKernelError

from course import links

KERNEL = {"display_name": "Python 3 (ipykernel)", "language": "python", "name": "python3"}
ANSI = re.compile(r"\x1b\[[0-9;]*m")


def execute(path):
    """Execute the notebook at `path` in its own folder, as JupyterLab and nbval do, and write it back."""
    notebook = nbformat.read(path, as_version=4)
    client = NotebookClient(
        notebook, kernel_name="python3", timeout=60, record_timing=False, resources={"metadata": {"path": path.parent}}
    )
    with client.setup_kernel():
        for index, cell in enumerate(notebook.cells):
            try:
                client.execute_cell(cell, index)
            except (CellControlSignal, DeadKernelError) as error:
                sys.exit(f"{path}: cell {index + 1} failed.\n{error}")
    strip(notebook)
    nbformat.write(notebook, path)


def strip(notebook):
    """Take out what differs from machine to machine and from run to run, and what only a screen needs."""
    notebook.metadata.update(kernelspec=KERNEL, language_info={"name": "python"})
    for cell in notebook.cells:
        for key in ("collapsed", "execution", "scrolled"):
            cell.metadata.pop(key, None)
        if cell.cell_type == "code":
            cell.outputs = join_streams(cell.outputs)
            for output in cell.outputs:
                if output.output_type == "error":  # frames in files name this machine's paths
                    output.traceback = [part for part in output.traceback if not ANSI.sub("", part).startswith("File ")]


def join_streams(outputs):
    """Join neighbours on the same stream: where a long print is cut in two is a matter of timing."""
    joined = []
    for output in outputs:
        if joined and output.output_type == joined[-1].output_type == "stream" and output.name == joined[-1].name:
            joined[-1].text += output.text
        else:
            joined.append(output)
    return joined


if __name__ == "__main__":
    lessons = [*Path("notebooks").glob("*.ipynb"), *Path("solutions").glob("*/*.ipynb")]
    for path in map(Path, sys.argv[1:] or sorted(lessons)):
        print(path, flush=True)
        links.write_into(path)
        execute(path)
