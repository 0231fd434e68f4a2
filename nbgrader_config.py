"""Tells nbgrader how this course is laid out and graded: run `nbgrader` in this folder. See INSTRUCTORS.md."""

import os
import sys

from nbgrader.converters import Autograde

from course import grading

c = get_config()  # noqa: F821, given by nbgrader

c.CourseDirectory.course_id = "channels-lab"
c.CourseDirectory.source_directory = "solutions"
c.CourseDirectory.release_directory = "exercises"

c.ClearSolutions.code_stub = {"python": "raise checks.NotWritten  # your code goes here, in place of this line"}

for steps in ("sanitize_preprocessors", "autograde_preprocessors"):  # ours have the names of those that they take the place of
    c.Autograde[steps] = [getattr(grading, step.__name__, step) for step in getattr(Autograde(), steps)]

# nbgrader calls alembic by its name, also where .venv is not activated.
os.environ["PATH"] = os.path.dirname(sys.executable) + os.pathsep + os.environ["PATH"]
