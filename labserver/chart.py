"""A chart of matplotlib, for those who cannot see it, too, and on a dark page."""

import base64
import html
import io

from labserver.travel import StaysInNotebook

PAPER = "#eef2f7"  # a page may be dark, where white would glare


class Chart(StaysInNotebook):
    """Shows a matplotlib figure, closed by this, with a text that says in words what is to be seen: `Chart(figure, "Two lines …")`.

    JupyterLab gives a plain `image/png` no alternative text, so it is an `img` of HTML.
    Source: https://www.w3.org/WAI/tutorials/images/complex/
    """

    def __init__(self, figure, text):
        from matplotlib import pyplot  # half a second, which only who draws a chart has to wait

        for part in (figure, *figure.axes):
            part.set_facecolor(PAPER)
        file = io.BytesIO()
        figure.savefig(file, bbox_inches="tight")
        pyplot.close(figure)  # or it is shown once more when the cell ends
        self._png, self._text = base64.b64encode(file.getvalue()).decode(), text

    def __repr__(self):
        return self._text

    def _repr_html_(self):
        return f'<img alt="{html.escape(self._text)}" src="data:image/png;base64,{self._png}">'
