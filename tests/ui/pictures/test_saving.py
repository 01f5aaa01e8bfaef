"""A picture as a file: PNG and SVG, with its words."""

from __future__ import annotations

import xml.etree.ElementTree as ET

import pytest
from PySide6.QtGui import QImage

from nam_reader.model.over_time import Timeline, WordsOverTime
from nam_reader.ui.pictures.picture import Picture, timeline_picture, words_picture
from nam_reader.ui.pictures.saving import as_png, as_svg
from nam_reader.ui.theme.theme import Theme

NAMES = ("Articles", "Your highlights")


@pytest.fixture(params=["timeline", "words"])
def picture(request: pytest.FixtureRequest, timeline: Timeline, words: WordsOverTime) -> Picture:
    if request.param == "timeline":
        return timeline_picture(timeline, NAMES, monthly=True)
    return words_picture(words, "All articles", monthly=True, share=True)


@pytest.mark.parametrize("choice", ["light", "sepia", "dark"])
def test_a_png_is_sharp_and_in_the_colours_of_the_theme(theme: Theme, picture: Picture, choice: str) -> None:
    theme.choose(choice)
    image = QImage.fromData(as_png(picture, theme))
    assert image.width() >= 2_000
    colours = {
        image.pixelColor(x, y).name() for x in range(0, image.width(), 3) for y in range(0, image.height(), 9)
    }
    assert theme.color("paper").name() in colours
    assert theme.color("accent").name() in colours
    assert "in all" in image.text("Description")


def test_an_svg_is_drawn_not_painted_and_says_itself_in_words(theme: Theme, picture: Picture) -> None:
    data = as_svg(picture, theme)
    root = ET.fromstring(data)  # noqa: S314 -- our own
    assert root.tag.endswith("svg")
    assert b"in all, most in" in data
    assert b"<image" not in data
    words = " ".join("".join(each.itertext()) for each in root.iter() if each.tag.endswith("text"))
    for series in picture.series:
        assert series.name in words


def test_a_name_with_markup_stays_words(theme: Theme, words: WordsOverTime) -> None:
    nasty = words._replace(words=(words.words[0]._replace(query='<script>"&'), words.words[1]))
    data = as_svg(words_picture(nasty, "All", monthly=False, share=False), theme)
    assert b"<script" not in data
    ET.fromstring(data)  # noqa: S314 -- our own
