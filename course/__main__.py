"""Make a learner's copy of the course in a folder, or bring the one that is there up to date:

    python -m course my-course

`make lab` calls this, and so may the start hook of a JupyterHub.
"""

import sys
from pathlib import Path

from course.copy import NotACopy, bring_up_to_date


def main(folder):
    try:
        print(f"Your copy of the course is {bring_up_to_date(Path(folder))}")
    except NotACopy as wrong:
        sys.exit(f"{wrong}: rename it, and try again.")
    except OSError as error:
        place = f" ({error.filename})" if error.filename else ""
        sys.exit(f"The copy {folder} could not be brought up to date: {error.strerror}{place}. Nothing in it was lost.")


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit("expected one folder: python -m course my-course")
    main(sys.argv[1])
