"""Bodies to blocks and reading text."""

from __future__ import annotations

import subprocess
import sys
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nam_reader.model import Block, BlockKind, Run
from nam_reader.text.blocks import parse_blocks, reading_text
from nam_reader.text.sanitise import sanitise

P, ITEM, CELL, CODE, RULE = (
    BlockKind.PARAGRAPH,
    BlockKind.ITEM,
    BlockKind.CELL,
    BlockKind.CODE,
    BlockKind.RULE,
)
TAGS = [
    "p",
    "div",
    "b",
    "i",
    "a",
    "ul",
    "ol",
    "li",
    "table",
    "tr",
    "td",
    "th",
    "pre",
    "code",
    "blockquote",
    "h2",
]
HTML = st.lists(
    st.one_of(
        st.sampled_from([f"<{tag}>" for tag in TAGS] + [f"</{tag}>" for tag in TAGS]),
        st.sampled_from(
            ["<br>", "<hr>", "&amp;", "&nbsp;", "&#8232;", " ", "\n", "\t", "<b>x</b>", "<img alt='q'>"]
        ),
        st.text(max_size=8),
    ),
    max_size=40,
).map("".join)


def shape(body: str) -> list[tuple[BlockKind, str]]:
    """List the kinds and texts of a body's blocks."""
    return [(block.kind, block.text) for block in parse_blocks(body)]


@pytest.mark.parametrize("body", ["", " \n ", "<p></p>", "<p>&nbsp;</p>", "<ul><li></li></ul>", "<!-- x -->"])
def test_an_empty_body_is_one_empty_paragraph(body: str) -> None:
    """A document always has a block."""
    assert parse_blocks(body) == (Block(P),)


def test_paragraphs_are_blocks_and_line_ends_stand_between() -> None:
    """The reading text joins blocks with one line end."""
    blocks = parse_blocks("<p>a &amp; b</p>\n<p>c &lt; d</p>")
    assert [block.text for block in blocks] == ["a & b", "c < d"]
    assert reading_text(blocks) == "a & b\nc < d"


def test_white_space_folds_as_in_html() -> None:
    """Also across elements; the no-break space is a character like others."""
    body = "<p>  one \n\t two <b> three</b>  four\u00a0 five <i>six </i></p>"
    assert shape(body) == [(P, "one two three four\u00a0 five six")]


def test_code_keeps_its_white_space() -> None:
    """Lines and indents stay; tabs become spaces and the last line end goes."""
    assert shape("<pre>\n  a\tb\n\n    c\n</pre>") == [(CODE, "  a b\n\n    c")]


def test_a_break_is_a_line_end_inside_a_block() -> None:
    """Spaces around it go, and so does one at an end of the block."""
    assert shape("<p><br>a <br> b<br></p>") == [(P, "a\nb")]


def test_looks_follow_the_elements() -> None:
    """Nested elements add up, and equal neighbours are one run."""
    (block,) = parse_blocks('<p>x <b>y <i>z</i></b><a href="https://e.org">l</a><b>m</b><b>n</b></p>')
    assert block.runs == (
        Run("x "),
        Run("y ", strong=True),
        Run("z", strong=True, emphasis=True),
        Run("l", href="https://e.org"),
        Run("mn", strong=True),
    )


def test_lists_nest() -> None:
    """Items know their depth and number; what follows in an item is indented."""
    blocks = parse_blocks("<ul><li>a<ol start='4'><li><p>b</p><p>c</p></li><li>d</li></ol></li></ul>")
    assert [(b.kind, b.text, b.level, b.ordinal, b.indent) for b in blocks] == [
        (ITEM, "a", 1, 0, 0),
        (ITEM, "b", 2, 4, 0),
        (P, "c", 0, 0, 2),
        (ITEM, "d", 2, 5, 0),
    ]


def test_quotes_nest() -> None:
    """Each block knows how deep it is quoted."""
    blocks = parse_blocks("<blockquote><p>a</p><blockquote>b</blockquote></blockquote><p>c</p>")
    assert [(b.text, b.quote) for b in blocks] == [("a", 1), ("b", 2), ("c", 0)]


def test_a_rule_is_a_block_without_text() -> None:
    """It has a line of the reading text to itself."""
    assert shape("<p>a</p><hr><p>b</p>") == [(P, "a"), (RULE, ""), (P, "b")]


def test_every_cell_of_a_table_is_there() -> None:
    """Empty ones too, and those that a wide or high cell reaches into."""
    blocks = parse_blocks(
        "<p>x</p><table><tr><th colspan='2'>a</th></tr><tr><td rowspan='2'>b</td><td></td></tr>"
        "<tr><td>c</td></tr></table><p>y</p>"
    )
    cells = [(b.cell.row, b.cell.column, b.cell.header, b.text) for b in blocks if b.cell]
    assert cells == [
        (0, 0, True, "a"),
        (0, 1, True, ""),
        (1, 0, False, "b"),
        (1, 1, False, ""),
        (2, 0, False, ""),
        (2, 1, False, "c"),
    ]
    assert {(b.cell.table, b.cell.rows, b.cell.columns) for b in blocks if b.cell} == {(0, 3, 2)}


def test_tables_stand_between_paragraphs() -> None:
    """A text document has a block before, between and after tables, so the reading text has one too."""
    table = "<table><tr><td>a<p>b</p></td></tr></table>"
    assert shape(table + table) == [
        (P, ""),
        (CELL, "a"),
        (CELL, "b"),
        (P, ""),
        (CELL, "a"),
        (CELL, "b"),
        (P, ""),
    ]


def test_a_table_in_a_table_keeps_its_text() -> None:
    """Its paragraphs belong to the cell around it."""
    blocks = parse_blocks("<table><tr><td>a<table><tr><td>b</td><td>c</td></tr></table></td></tr></table>")
    assert [(b.text, b.cell and (b.cell.row, b.cell.column)) for b in blocks] == [
        ("", None),
        ("a", (0, 0)),
        ("b", (0, 0)),
        ("c", (0, 0)),
        ("", None),
    ]


def test_a_table_without_end_is_read_as_paragraphs() -> None:
    """Its text is kept."""
    blocks = parse_blocks("<table>" + "<tr><td>x</td><td>y</td></tr>" * 3_000 + "</table>")
    assert {block.kind for block in blocks} == {P}
    assert len(blocks) == 6_000


def test_targets_and_images() -> None:
    """An anchor stands with the text that follows it; an image is one character."""
    name = "a" * 64
    blocks = parse_blocks(
        f'<h2 id="top">T</h2><p>x<img src="nam-image:{name}" alt="An image"></p><p><img alt="no"></p>'
    )
    assert blocks[0].runs == (Run("T", anchor="top"),)
    assert blocks[1].runs == (Run("x"), Run("\ufffc", image=name, alt="An image"))
    assert blocks[2].text == "no"


@pytest.mark.parametrize("character", ["\0", "\x08", "\x1b", "\ufffc", "\ufdd0", "\ud800"])
def test_characters_that_no_text_holds_are_dropped(character: str) -> None:
    """They would break Qt's text engine, or any XML."""
    assert shape(f"<p>a{character}b</p>") == [(P, "ab")]


@pytest.mark.parametrize("character", ["\x0b", "\x0c", "\x1f", "\x85", "\u2028", "\u2029", "\r", "\r\n"])
def test_odd_white_space_is_a_space(character: str) -> None:
    """Also where a character reference names it."""
    assert shape(f"<p>a{character}b</p>") == [(P, "a b")]
    assert shape("<p>a&#8232;b</p>") == [(P, "a b")]


TEXTS = [
    "a\ufeffb",
    "so\u00adft",
    "x\u200by",
    "👩🏽\u200d🚀 e\u0301 n\u0303",
    "Лукашэнка",
    "“q” — ‘r’…",
    "\U0001f1e7\U0001f1fe",
]


@pytest.mark.parametrize("text", TEXTS)
def test_other_characters_stay_what_they_are(text: str) -> None:
    """Zero-width characters, soft hyphens, emoji, combining marks."""
    assert shape(f"<p>{text}</p>") == [(P, text)]
    assert shape(f"<p><b>{text}</b> </p>") == [(P, text)]


@given(st.lists(st.text(min_size=1).filter(str.strip), min_size=1, max_size=5))
def test_the_short_way_reads_what_the_parser_reads(texts: list[str]) -> None:
    """A body of plain paragraphs is read without a parser, to the same blocks."""
    escaped = [text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;") for text in texts]
    short = "\n".join(f"<p>{text}</p>" for text in escaped)
    long = "\n".join(f"<div><p>{text}</p></div>" for text in escaped)
    assert parse_blocks(short) == parse_blocks(long)


@given(HTML)
def test_any_body_gives_proper_blocks(html: str) -> None:
    """Whatever comes in, what comes out can be laid out and counted in."""
    body = sanitise(html)
    blocks = parse_blocks(body)
    assert blocks
    for block in blocks:
        text = block.text
        assert text == text.strip("\n").rstrip(" ")
        assert block.kind is CODE or text == text.lstrip(" ")
        assert not set(text) & set("\0\r\t\x0b\x0c\x1f\u2028\u2029")
        assert all(run.text for run in block.runs)
        assert (block.kind is CELL) == (block.cell is not None)
    for before, after in pairwise([None, *blocks, None]):
        ours, theirs = before and before.cell, after and after.cell
        if (ours or theirs) and not (ours and theirs):
            assert (before if theirs else after) is not None
        if ours and theirs:
            assert ours.table == theirs.table


@given(HTML)
def test_sanitising_again_changes_no_text(html: str) -> None:
    """A body is made safe at import and again when it is shown; positions must not move between the two."""
    body = sanitise(html)
    assert reading_text(parse_blocks(sanitise(body))) == reading_text(parse_blocks(body))


def test_deep_bodies_do_not_end_the_walk() -> None:
    """A body that never was sanitised may go deeper than the walk does; its text is kept."""
    (block,) = parse_blocks("<div>" * 5_000 + "deep")
    assert block.text == "deep"


def test_a_plain_body_needs_no_parser() -> None:
    """The first article that a window shows is waited for."""
    code = (
        "import sys; from nam_reader.text.blocks import parse_blocks;"
        "from nam_reader.text.sanitise import sanitise;"
        "parse_blocks(sanitise('<p>One &amp; two.</p>\\n<p>Three.</p>'));"
        "print(*{'nh3', 'selectolax', 'html', 'urllib'} & set(sys.modules))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == ""
