"""The line beneath a *Your turn*."""

import pytest

from labserver import your_turn


@pytest.mark.parametrize(
    "got, line",
    [
        (["hi"], "done"),
        (["ho"], "not yet: expected ['hi'], but got ['ho']. Say hi."),
        ([], "not yet: expected ['hi'], but got []."),
        (..., "not yet: put your code in place of the three dots"),
        ([..., 1], "not yet: put your code in place of the three dots"),
    ],
)
def test_a_turn_says_in_one_line_how_far_it_is(got, line, capsys):
    your_turn("a turn", expected=["hi"], got=got, hints={"Say hi.": lambda got: got[0] == "ho"})
    assert capsys.readouterr().out == f"{line}\n"
