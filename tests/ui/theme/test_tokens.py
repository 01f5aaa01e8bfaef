"""The colours can be told apart: contrast as WCAG counts it, over every surface of every theme."""

from __future__ import annotations

import pytest

from nam_reader.model import Colour
from nam_reader.ui.theme.tokens import CONTRAST, CONTRAST_DARK, SHAPES, THEMES, Tokens, meaning

SURFACES = ("paper", "list", "side", "raised", "fill", "hover", "sel", "selside")
CONTROL_SURFACES = ("paper", "list", "side", "raised")  # a border stands on these alone
ON_SURFACES = {
    "text": 8.7,
    "text2": 5.4,
    "text3": 4.6,
    "accent": 5.0,
    "danger": 4.9,
    "warn": 4.7,
    "ok": 4.6,
}
PAIRS = {
    ("onaccent", "accent"): 7.6,
    ("text", "tsel"): 6.0,
    ("text", "hit"): 9.3,
    ("current_hit_text", "current_hit"): 7.6,
}
TEXT_ON_TINT = 7.4
MARK = 3.0
BORDER = 3.2
ROUNDING = 0.05


def luminance(colour: str) -> float:
    """Return WCAG's relative luminance of "#RRGGBB"."""

    def linear(channel: int) -> float:
        part = channel / 255
        return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4

    red, green, blue = (linear(int(colour[i : i + 2], 16)) for i in (1, 3, 5))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """Return WCAG's contrast ratio of two colours."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.fixture(params=sorted(THEMES))
def tokens(request: pytest.FixtureRequest) -> Tokens:
    """Each theme in turn."""
    return THEMES[request.param]


def test_black_on_white_is_twenty_one() -> None:
    """Black on white is twenty one."""
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)


@pytest.mark.parametrize(("name", "least"), ON_SURFACES.items())
def test_every_colour_stands_out_on_every_surface(tokens: Tokens, name: str, least: float) -> None:
    """Every colour stands out on every surface."""
    found = {surface: contrast(getattr(tokens, name), getattr(tokens, surface)) for surface in SURFACES}
    assert min(found.values()) >= least - ROUNDING, found


def test_the_border_of_a_control_can_be_seen(tokens: Tokens) -> None:
    """The border of a control can be seen."""
    found = {surface: contrast(tokens.ctrl, getattr(tokens, surface)) for surface in CONTROL_SURFACES}
    assert min(found.values()) >= BORDER - ROUNDING, found


@pytest.mark.parametrize(("pair", "least"), PAIRS.items())
def test_text_stands_out_on_its_own_ground(tokens: Tokens, pair: tuple[str, str], least: float) -> None:
    """Text stands out on its own ground."""
    front, back = pair
    assert contrast(getattr(tokens, front), getattr(tokens, back)) >= least - ROUNDING


@pytest.mark.parametrize("colour", Colour)
def test_text_can_be_read_on_a_highlight(tokens: Tokens, colour: Colour) -> None:
    """Text can be read on a highlight."""
    assert contrast(tokens.text, tokens.highlights[colour].tint) >= TEXT_ON_TINT - ROUNDING


@pytest.mark.parametrize("colour", Colour)
def test_a_mark_stands_out_on_every_surface(tokens: Tokens, colour: Colour) -> None:
    """A mark stands out on every surface."""
    mark = tokens.highlights[colour].mark
    assert min(contrast(mark, getattr(tokens, surface)) for surface in SURFACES) >= MARK - ROUNDING


@pytest.mark.parametrize("tokens", [CONTRAST, CONTRAST_DARK], ids=str)
def test_high_contrast_is_seven_to_one_everywhere(tokens: Tokens) -> None:
    """All words, all signs and lines of highlights, and all borders of controls, on whatever they stand."""
    fronts = {name: getattr(tokens, name) for name in (*ON_SURFACES, "ctrl")}
    fronts |= {colour.value: look.mark for colour, look in tokens.highlights.items()}
    found = {
        (name, surface): contrast(front, getattr(tokens, surface))
        for name, front in fronts.items()
        for surface in SURFACES
    }
    found |= {(front, back): contrast(getattr(tokens, front), getattr(tokens, back)) for front, back in PAIRS}
    for colour, look in tokens.highlights.items():
        found["text", colour.value] = contrast(tokens.text, look.tint)
    found["hit_border", "hit"] = contrast(tokens.hit_border, tokens.hit)
    assert not {what: ratio for what, ratio in found.items() if ratio < 7}


@pytest.mark.parametrize("tokens", [CONTRAST, CONTRAST_DARK], ids=str)
def test_the_line_of_a_highlight_is_seen_on_its_own_band(tokens: Tokens) -> None:
    """Where colours are not told apart, the band's line and its shape in the margin are."""
    assert all(contrast(look.mark, look.tint) >= 4.5 for look in tokens.highlights.values())


def test_each_colour_has_its_own_sign_and_meaning() -> None:
    """Each colour has its own sign and meaning."""
    assert [SHAPES[colour] for colour in Colour] == ["●", "■", "▲", "◆", "✚", "▬"]
    assert [meaning(colour) for colour in Colour] == [
        "Key point",
        "Evidence",
        "Figure",
        "Question",
        "Source",
        "To check",
    ]
