"""How a row is set: two lines of title, an elided end, marked words, and the height that is reckoned."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtGui import QFontMetricsF

from nam_reader.model import ArticleRow, Hit, Kind, Snippet
from nam_reader.ui.library.items import item_of_hit, item_of_row
from nam_reader.ui.library.laid_lines import LaidLines, LineStyle
from nam_reader.ui.library.row_look import RowLook, RowLooks
from nam_reader.ui.library.row_words import turn_to_mark
from nam_reader.ui.theme.theme import Theme

MakeRow = Callable[..., ArticleRow]
TITLES = (
    "Flood",
    "How to read a flood mark",
    "What ten years of bottles tell us about the Sorvitsa",
    "Каталог, які пачынаўся ў скрынцы з-пад абутку",
    "Mały słownik źródeł i strug, którego nikt nie czytał do końca, bo był za długi na jedną zimę",
    "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft",
    "",
)
EXCERPTS = ("", "Short.", "Двадцать лет она переписывала карточки от руки.", "A line cut in a wall. " * 12)


@pytest.fixture
def looks(theme: Theme) -> RowLooks:
    """The rows of a list as wide as in the design."""
    made = RowLooks(theme)
    made.set_width(303)
    return made


@pytest.fixture
def look_of(looks: RowLooks, make_row: MakeRow) -> Callable[..., RowLook]:
    """Lay a row out."""

    def look(**changes: object) -> RowLook:
        return looks.look(item_of_row(make_row("a1", **changes)))

    return look


def test_a_long_title_ends_after_its_second_line(look_of: Callable[..., RowLook]) -> None:
    """A long title ends after its second line."""
    title = look_of(title=TITLES[4]).title
    assert title.lines == 2
    assert title.shown.endswith("…")
    assert TITLES[4].startswith(title.shown.removesuffix("…"))
    assert look_of(title=TITLES[1]).title.shown == TITLES[1]


@pytest.mark.parametrize("width", range(180, 320, 7))
def test_an_elided_text_ends_with_a_whole_word(theme: Theme, width: int) -> None:
    """An elided text ends with a whole word."""
    style = LineStyle(theme.font("ui"), 18, 2, theme.color("text"))
    shown = LaidLines(EXCERPTS[3], style, width).shown
    assert shown.endswith("…")
    assert shown.removesuffix("…").split(" ")[-1] in {"A", "line", "cut", "in", "a", "wall"}


def test_what_stands_beside_the_title(look_of: Callable[..., RowLook]) -> None:
    """What stands beside the title."""
    look = look_of(authors=("Mira Osten", "Jan Szuwar"), published="2024-01-17")
    assert (look.byline, look.aside) == ("Mira Osten, Jan Szuwar", "17 Jan 2024")
    assert look_of(authors=(), published=None, source="Brzeg").byline == "Brzeg"


def test_a_long_byline_leaves_room_for_the_date(
    look_of: Callable[..., RowLook], looks: RowLooks, theme: Theme
) -> None:
    """A long byline leaves room for the date."""
    look = look_of(authors=("Deputy Head of a Committee with an Extraordinarily Long Name",))
    assert look.byline.endswith("…")
    assert look.aside == "14 Mar 2024"
    metrics = QFontMetricsF(theme.font("meta"))
    assert metrics.horizontalAdvance(look.byline) + 8 + metrics.horizontalAdvance(look.aside) <= looks.width


def parts(byline: str) -> list[str]:
    """Return what a byline says, without the dots between."""
    return [part.strip() for part in byline.split("·")]


def test_a_digest_says_so(look_of: Callable[..., RowLook]) -> None:
    """A digest says so."""
    assert parts(look_of(kind=Kind.DIGEST, authors=("Mira Osten",)).byline) == ["Digest", "Mira Osten"]


def test_an_excerpt_says_so(look_of: Callable[..., RowLook]) -> None:
    """An excerpt says so."""
    assert parts(look_of(kind=Kind.STUB, authors=("Mira Osten",)).byline) == ["Excerpt", "Mira Osten"]


def test_a_hit_tells_when_and_in_which_language(make_row: MakeRow, looks: RowLooks) -> None:
    """A hit tells when and in which language."""
    row = make_row("a1", language="be", authors=("Ганна Ляшчынка",), published="2023-09-02")
    hit = item_of_hit(Hit(row, Snippet(row.title), Snippet(""), 1.0))
    assert parts(looks.look(hit).byline) == ["Ганна Ляшчынка", "2 Sep 2023", "Беларуская"]
    looks.set_width(230)
    assert parts(looks.look(hit).byline) == ["Ганна Ляшчынка", "2 Sep 2023"], "no half of a language"
    looks.set_width(180)
    author, date = parts(looks.look(hit).byline)
    assert author.endswith("…")
    assert date == "2 Sep 2023"


@pytest.mark.parametrize(("count", "words"), [(0, ""), (1, "1 hit"), (17, "17 hits"), (1200, "1,200 hits")])
def test_a_hit_tells_how_often_its_words_were_found(
    make_row: MakeRow, looks: RowLooks, theme: Theme, count: int, words: str
) -> None:
    """A hit tells how often its words were found."""
    row = make_row("a1", authors=("Deputy Head of a Committee with an Extraordinarily Long Name",))
    look = looks.look(item_of_hit(Hit(row, Snippet(row.title), Snippet(""), 1.0, count)))
    assert look.aside == words
    advance = QFontMetricsF(theme.font("meta")).horizontalAdvance
    assert advance(look.byline) + advance(look.aside) <= looks.width


def test_the_found_word_is_in_sight_however_late_it_comes(make_row: MakeRow, looks: RowLooks) -> None:
    """The found word is in sight however late it comes."""
    text = "…He spoke at a special meeting of the group for Eastern Europe and Asia about Belarus and more"
    start = text.index("Belarus")
    snippet = Snippet(text, ((start, start + 7),))
    row = make_row("a1")
    excerpt = looks.look(item_of_hit(Hit(row, Snippet(row.title), snippet, 1.0))).excerpt
    assert "Belarus" in excerpt.shown
    assert excerpt.shown.startswith("…")
    assert len(excerpt.boxes) == 1


@pytest.mark.parametrize("readable", [1, 20, 40, 500])
def test_turning_to_a_mark_keeps_the_mark(readable: int) -> None:
    """Turning to a mark keeps the mark."""
    text = "one two three four five six seven eight nine ferry ten"
    start = text.index("ferry")
    turned = turn_to_mark(Snippet(text, ((start, start + 5),)), readable)
    (begin, end) = turned.marks[0]
    assert turned.text[begin:end] == "ferry"
    assert turned.text == text or turned.text.removeprefix("…").split(" ")[0] in text.split(" ")


@pytest.mark.parametrize("width", [180, 216, 260, 303, 388])
def test_the_reckoned_height_is_the_real_one(theme: Theme, make_row: MakeRow, width: int) -> None:
    """The reckoned height is the real one."""
    reckoning, laying = RowLooks(theme), RowLooks(theme)
    reckoning.set_width(width)
    laying.set_width(width)
    for number, title in enumerate(TITLES):
        for excerpt in EXCERPTS:
            for unread in (False, True):
                row = make_row(
                    "a1",
                    title=title,
                    excerpt=excerpt,
                    unread=unread,
                    highlights=number % 2,
                    starred=number == 4,
                )
                item = item_of_row(row)
                assert reckoning.height(item) == laying.look(item).height, (title, excerpt, unread)


@pytest.mark.parametrize("width", [180, 216, 260, 303, 388])
def test_the_reckoned_height_of_a_hit_is_the_real_one(theme: Theme, make_row: MakeRow, width: int) -> None:
    """The reckoned height of a hit is the real one."""
    reckoning, laying = RowLooks(theme), RowLooks(theme)
    reckoning.set_width(width)
    laying.set_width(width)

    def marked(text: str, word: int) -> Snippet:
        starts = [at for at, letter in enumerate(f" {text}") if letter == " "]
        start = starts[min(word, len(starts) - 1)]
        return Snippet(text, ((start, len(text.split(" ", word)[-1].split(" ")[0]) + start),) if text else ())

    for number, title in enumerate(TITLES):
        for excerpt in (*EXCERPTS, EXCERPTS[3][:70], EXCERPTS[2] + EXCERPTS[3][:120]):
            for word in (0, 3, 11, 30):
                row = make_row("a1", title=title, starred=number == 4)
                item = item_of_hit(Hit(row, marked(title, word // 3), marked(excerpt, word), 1.0, word))
                assert reckoning.height(item) == laying.look(item).height, (title, excerpt, word)
                bare = item_of_hit(Hit(row, Snippet(title), Snippet(excerpt), 1.0, word))
                assert reckoning.height(bare) == laying.look(bare).height, (title, excerpt)


def test_a_title_that_its_bold_words_make_too_wide_takes_two_lines(theme: Theme, make_row: MakeRow) -> None:
    """A title that its bold words make too wide takes two lines."""
    title = TITLES[1]
    advance = round(QFontMetricsF(theme.font("list_title")).horizontalAdvance(title))
    item = item_of_hit(Hit(make_row("a1", title=title), Snippet(title, ((0, len(title)),)), Snippet(""), 1.0))
    heights = set()
    for width in range(advance - 4, advance + 60):
        reckoning, laying = RowLooks(theme), RowLooks(theme)
        for looks in (reckoning, laying):
            looks.set_width(width + 32)
        assert reckoning.height(item) == laying.look(item).height, width
        heights.add(reckoning.height(item))
    assert len(heights) == 2


def test_the_heights_of_the_design(look_of: Callable[..., RowLook]) -> None:
    """The heights of the design."""
    long, excerpt = TITLES[2] + " and the villages along it", EXCERPTS[3]
    assert look_of(title=long, excerpt=excerpt, highlights=5).height == 145
    assert look_of(title=long, excerpt=excerpt).height == 125
    assert look_of(title="Flood mark", excerpt=excerpt).height == 105


def test_marked_words_are_bold_and_boxed_where_they_stand(theme: Theme) -> None:
    """Marked words are bold and boxed where they stand."""
    style = LineStyle(theme.font("ui"), 18, 2, theme.color("text"))
    text = "🌊 вада ў Сорвіцы стала цяплейшай"
    start = text.index("Сорвіцы")
    lines = LaidLines(text, style, 400, [(start, start + 7)])
    (box,) = lines.boxes
    assert box.left() == pytest.approx(QFontMetricsF(style.font).horizontalAdvance(text[:start]), abs=1)
    assert box.width() > 40
    assert lines.boxes == LaidLines(text, style, 400, [(start, start + 7), (900, 905)]).boxes


def test_a_mark_that_is_cut_away_is_not_drawn(theme: Theme) -> None:
    """A mark that is cut away is not drawn."""
    style = LineStyle(theme.font("ui"), 18, 1, theme.color("text"))
    text = "a long way before the word that was searched for comes: ferry"
    lines = LaidLines(text, style, 120, [(len(text) - 5, len(text))])
    assert lines.lines == 1
    assert lines.boxes == ()
