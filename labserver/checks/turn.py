"""A *Your turn* of a lesson: one line beneath the learner's cell, which says "done", or what is not yet so."""

import reprlib

from course import progress

shown = reprlib.Repr()
vars(shown).update(maxlist=20, maxtuple=20, maxset=20, maxdict=20, maxstring=200, maxother=200)
shown = shown.repr


def your_turn(name, *, expected, got, hints={}):
    """Print "done" where `got` equals `expected`, and else "not yet: …" with both of them.

    name: what the lesson calls it, as in "**Your turn: a loud room** (3 minutes)."
    hints: {hint: function of `got` that tells whether the hint fits}; the first that fits is printed.
    """
    if any(part is ... for part in (got if isinstance(got, (list, tuple)) else [got])):
        print("not yet: put your code in place of the three dots")
    elif got == expected:
        progress.done(name)
        print("done")
    else:
        hint = next((f" {hint}" for hint, fits in hints.items() if holds(fits, got)), "")
        print(f"not yet: expected {shown(expected)}, but got {shown(got)}.{hint}")


def holds(condition, got):
    """Tell whether something is so of a value; where the condition raises, it was not written for this one."""
    try:
        return bool(condition(got))
    except Exception:
        return False
