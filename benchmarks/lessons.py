"""How long each lesson takes from top to bottom: `python benchmarks/lessons.py [NOTEBOOK ...]`.

Wall time of a notebook that is executed alone, its kernel's start and end included.
"""

import subprocess
import sys
import time
from pathlib import Path

import nbformat
from nbclient import NotebookClient

LESSONS = Path(__file__).parent.parent.glob("notebooks/*.ipynb")
BOUND = 10  # seconds, on two cores

for path in map(Path, sys.argv[1:] or sorted(LESSONS)):
    notebook = nbformat.read(path, as_version=4)
    start = time.perf_counter()
    client = NotebookClient(notebook, kernel_name="python3", resources={"metadata": {"path": path.parent}})
    client.execute(stderr=subprocess.DEVNULL)  # where the kernel says how it is connected
    seconds = time.perf_counter() - start
    print(f"{path.stem:30} {seconds:5.1f} s  ≤ {BOUND} s  {'kept' if seconds <= BOUND else 'MISSED'}", flush=True)
