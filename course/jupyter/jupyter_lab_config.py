"""What JupyterLab reads where this folder is on JUPYTER_CONFIG_PATH: as a learner sees the course."""

from pathlib import Path

c = get_config()  # noqa: F821, given by JupyterLab

c.LabApp.extra_labextensions_path = [str(Path(__file__).parent / "labextensions")]
