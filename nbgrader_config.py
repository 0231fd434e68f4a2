"""Tells nbgrader how this course is laid out and graded: run `nbgrader` in this folder. See INSTRUCTORS.md."""

import os
import sys

from nbgrader import preprocessors
from nbgrader.converters import Autograde

from course.grading import Execute

c = get_config()  # noqa: F821, given by nbgrader

c.CourseDirectory.course_id = "channels-lab"
c.CourseDirectory.source_directory = "solutions"
c.CourseDirectory.release_directory = "exercises"

c.ClearSolutions.code_stub = {"python": "raise checks.NotWritten  # your code goes here, in place of this line"}

c.Autograde.autograde_preprocessors = [
    Execute if step is preprocessors.Execute else step for step in Autograde().autograde_preprocessors
]

# nbgrader calls alembic by its name, also where .venv is not activated.
os.environ["PATH"] = os.path.dirname(sys.executable) + os.pathsep + os.environ["PATH"]
