"""Show Liveblog as lesson 10 leaves it, or write it into a folder of its own:

    python -m course.liveblog [FOLDER]

`make liveblog` calls this.
"""

import itertools
import sys
import tempfile
import time
import webbrowser
from pathlib import Path

from course.liveblog.project import FolderInUse, finished
from labserver import Lab, LabError

PAUSE = 4  # seconds between two posts
KEPT = 8  # posts
MATCH = [
    ("Kick-off", "It begins, in the rain."),
    ("A corner", "Too long. The goalkeeper has it."),
    ("Off the post!", "From thirty metres. Nobody saw it coming."),
    ("A yellow card", "For talking. He talks on."),
    ("Goal! 1:0", "A header after a free kick from the left."),
    ("Half-time", "The leaders leave the field to a standing ovation."),
    ("It goes on", "And it rains no more."),
    ("A substitute", "Number 14 comes on. She is seventeen."),
    ("Goal! 1:1", "Number 14, with her first touch."),
    ("It is over", "The next match follows at once."),
]


def show():
    """Serve the finished project, with a writer that posts now and then, until Ctrl-C."""
    with tempfile.TemporaryDirectory(prefix="liveblog-") as folder, Lab(project=finished(folder)) as lab:
        print(f"Liveblog is at {lab.http_url()} and gets a post every {PAUSE} seconds. Open it twice. Ctrl-C ends it.", flush=True)
        webbrowser.open(lab.http_url())
        write()


def write():
    """Post for ever, and keep the newest posts only."""
    from blog.models import Post

    for title, text in itertools.cycle(MATCH):
        Post.objects.create(title=title, text=text)
        for post in Post.objects.all()[KEPT:]:
            post.delete()
        time.sleep(PAUSE)


def main(folder=None):
    try:
        if folder:
            print(f"Liveblog is in {finished(folder)}. Its README.md says how it runs.")
        else:
            show()
    except FolderInUse as wrong:
        sys.exit(f"{wrong}: name another folder, or an empty one.")
    except OSError as error:
        sys.exit(f"{folder} could not be written: {error.strerror}.")
    except LabError as error:
        sys.exit(str(error))
    except KeyboardInterrupt:
        print()


if __name__ == "__main__":
    if len(sys.argv) > 2:
        sys.exit("expected one folder: python -m course.liveblog ~/liveblog")
    main(*sys.argv[1:])
