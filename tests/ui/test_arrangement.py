"""Which panes are seen at which width; the person's choice wins."""

from __future__ import annotations

import pytest

from nam_reader.ui.arrangement import Arrangement, Mode, Seen, from_text, mode_for


@pytest.mark.parametrize(
    ("width", "seen"),
    [
        (1440, Seen(sidebar=True, list=True, reader=True, notes=True)),
        (1280, Seen(sidebar=True, list=True, reader=True, notes=True)),
        (1279, Seen(sidebar=True, list=True, reader=True, notes=False)),
        (999, Seen(sidebar=False, list=True, reader=True, notes=False)),
        (759, Seen(sidebar=False, list=True, reader=False, notes=False)),
    ],
)
def test_width_decides_until_the_person_does(width: int, seen: Seen) -> None:
    assert Arrangement(mode_for(width)).seen() == seen


def test_a_choice_holds_for_its_mode_only_and_is_kept() -> None:
    arrangement = Arrangement(Mode.MIDDLE)
    arrangement.set_notes(True)
    arrangement.toggle_sidebar()
    again = from_text(arrangement.to_text())
    again.mode = Mode.MIDDLE
    assert again.seen() == Seen(sidebar=False, list=True, reader=True, notes=True)
    again.mode = Mode.WIDE
    assert again.seen() == Seen(sidebar=True, list=True, reader=True, notes=True)


def test_one_pane_shows_the_text_or_the_list() -> None:
    arrangement = Arrangement(Mode.ONE, reading=True)
    assert arrangement.seen() == Seen(sidebar=False, list=False, reader=True, notes=False)


def test_focus_is_the_text_alone() -> None:
    assert Arrangement(focus=True).seen() == Seen(sidebar=False, list=False, reader=True, notes=False)


@pytest.mark.parametrize("text", ["", "{", "[]", '{"sidebar": 3}', '{"widths": {"wide": ["a"]}}'])
def test_a_broken_setting_means_the_defaults(text: str) -> None:
    assert from_text(text).to_text() == Arrangement().to_text()
