"""The front page of a learner's copy: the map of the course, what is done, and what is next. Plain Markdown."""

from course.lessons import ROOT, lessons_and_exercises, up_to_five

OPENING = """\
# Channels Lab

{next}

| lesson | minutes | done | exercise | minutes | done |
| --- | ---: | --- | --- | ---: | --- |
{rows}

Open a lesson, and run its cells from top to bottom with **Shift+Enter**. A lesson is done when each *Your turn* in it
has printed `done`, an exercise when the checks of each task have passed. Minutes behind a **+** are for sections
called *When you need it*: read them on the day when you do.
"""

NEWER = """
## Newer editions

The course has a newer edition of these files. You have changed yours, so they stayed as they are.

{files}

To take a newer edition, rename or delete your file; the next `make lab` (on a hub, the next start of your server) puts
the new one in its place. A file that you rename stays yours.
"""

ENDING = """
## This folder is yours

It is your copy of the course: change in it whatever you like, no update overwrites what you have changed. To have a
lesson or an exercise as it was, rename or delete yours, and say `make lab` again. Only this page is written anew with
each thing that is done, so keep your notes elsewhere.

What you have done is kept in the file `progress.txt`, a line for each *Your turn* and each task, and nowhere else. To
begin anew, delete that file, and say `make lab` again.
"""


def front_page(done, newer=(), root=ROOT):
    """Return the front page as Markdown.

    done: names of turns and tasks; newer: paths of files that a learner has changed, and that have a newer edition.
    """
    course = lessons_and_exercises(root)
    rows = "\n".join(_row(lesson, exercise, done, root) for lesson, exercise in course)
    page = OPENING.format(next=_next([one for pair in course for one in pair if one], done, root), rows=rows)
    if newer:
        page += NEWER.format(files="\n".join(f"- [{path}]({path})" for path in newer))
    return page + ENDING


def _row(lesson, exercise, done, root):
    cells = [_link(lesson, root), _minutes(lesson), _done(lesson, done)]
    cells += [_link(exercise, root), str(exercise.minutes), _done(exercise, done)] if exercise else ["", "", ""]
    return f"| {' | '.join(cells)} |"


def _link(notebook, root):
    return f"[{notebook.label}]({notebook.path.relative_to(root).as_posix()})"


def _minutes(lesson):
    more = sum(section.minutes for section in lesson.sections if not section.is_core)
    return f"{lesson.minutes} + {up_to_five(more)}" if more else str(lesson.minutes)


def _left(notebook, done):
    return [name for name in notebook.to_do if name not in done]


def _done(notebook, done):
    count, left = len(notebook.to_do), len(_left(notebook, done))
    said = f"{count - left} of {count} {notebook.unit}{'s' * (count != 1)}"
    return said if left or not count else f"✓ done, {said}"


def _next(notebooks, done, root):
    """Say what is next: what is not complete, beginning with the last notebook in which something is done."""
    begun = [index for index, one in enumerate(notebooks) if len(_left(one, done)) < len(one.to_do)]
    start = begun[-1] if begun else 0
    for one in [*notebooks[start:], *notebooks[:start]]:
        if left := _left(one, done):
            return f"**Next:** {_link(one, root)}, the {one.unit} “{left[0]}”"
    return "**All is done:** each *Your turn* of each lesson, and each task of each exercise."
