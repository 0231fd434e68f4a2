"""A chart: its text, its picture and its paper."""

import base64
import io
import re

import matplotlib.image
import matplotlib.pyplot as plt
from matplotlib.colors import to_rgb

from labserver.chart import PAPER, Chart


def test_a_chart_is_one_picture_with_its_text_on_paper_that_does_not_glare():
    figure, axes = plt.subplots()
    axes.plot([1, 2], [1, 4])
    chart = Chart(figure, 'One line, "steep", from 1 to 4.')
    assert repr(chart) == 'One line, "steep", from 1 to 4.'
    assert plt.get_fignums() == []  # or the notebook would show it once more

    text, png = re.fullmatch(r'<img alt="([^"]+)" src="data:image/png;base64,([\w+/=]+)">', chart._repr_html_()).groups()
    assert text == "One line, &quot;steep&quot;, from 1 to 4."
    picture = matplotlib.image.imread(io.BytesIO(base64.b64decode(png)))
    for corner in (picture[0, 0], picture[-1, -1]):
        assert [round(float(part), 2) for part in corner[:3]] == [round(part, 2) for part in to_rgb(PAPER)]
