"""Links in notes are found where Markdown has no code, and the table of links follows the notes."""

from __future__ import annotations

import time
from collections.abc import Callable

import apsw
import pytest
from hypothesis import given
from hypothesis import strategies as st

from nam_reader.model import Annotation, NoteLink
from nam_reader.notebook.bin import Bin
from nam_reader.notebook.links import first_words, linked, links_in, names_in, title_of
from nam_reader.notebook.store import Notebook

Highlight = Callable[..., Annotation]


def names(note: str) -> list[str]:
    return [link.name for link in links_in(note)]


def test_a_link_says_where_it_stands_and_what_it_names() -> None:
    note = "Гл. [[The  river |uid1]], [[Хто]]."
    assert links_in(note) == (NoteLink(4, 24, "The river", "uid1"), NoteLink(26, 33, "Хто"))
    assert note[4:24] == "[[The  river |uid1]]"
    assert names_in(note) == {"The river", "the river", "uid1", "Хто", "хто"}


@pytest.mark.parametrize(
    ("note", "found"),
    [
        ("`[[a]]` [[b]]", ["b"]),
        ("``a ` [[b]]`` [[c]]", ["c"]),
        ("a ` [[b]]", ["b"]),
        ("a ` b\n\n[[c]] ` d", ["c"]),
        ("a ` b\n[[c]] ` d", []),
        ("```\n[[a]]\n```\n[[b]]", ["b"]),
        ("```\n[[a]]\n~~~\n[[b]]", []),
        ("````\n```\n[[a]]\n````\n[[b]]", ["b"]),
        ("~~~ text\n[[a]]\n~~~~\n[[b]]", ["b"]),
        ("``` a ` b\n[[c]]", ["c"]),
        ("a\n\n    [[b]]\n\nc [[d]]", ["d"]),
        ("- a\n\n    [[b]]", ["b"]),
        ("a\n    [[b]]", ["b"]),
        ("\\[[a]] \\\\[[b]]", ["b"]),
        ("[[]] [[ ]] [[a\nb]] [[[c]]] [[d|e|f]]", ["c"]),
        ("[[a|]] [[b| ]]", ["b"]),
        ("[[urn|urn:uuid:x]]", ["urn"]),
    ],
)
def test_code_and_what_is_no_link(note: str, found: list[str]) -> None:
    assert names(note) == found


@given(st.text(alphabet="[]|`~ \n\tab-\\", max_size=200))
def test_every_link_is_where_it_says(note: str) -> None:
    for link in links_in(note):
        assert note[link.start : link.start + 2] == "[["
        assert note[link.end - 2 : link.end] == "]]"
        assert link.name


@pytest.mark.parametrize("piece", ["[[", "`", "[[a|", "[[a]]", "```\n", "` ``", "    \n", "\\"])
def test_a_long_note_takes_no_time(piece: str) -> None:
    note = piece * (200_000 // len(piece))
    before = time.perf_counter()
    links_in(note)
    assert time.perf_counter() - before < 2


@pytest.mark.parametrize(
    ("note", "title", "shown"),
    [
        ("", "", ""),
        ("\n# The *river*\nmore", "The river", "The river"),
        ("> - [[a]] b", "b", "b"),
        ("[[a|id]] [[b]]\nmore", "", "a b"),
        ("***\n1. x", "1. x", "1. x"),
    ],
)
def test_the_first_line_names_a_note(note: str, title: str, shown: str) -> None:
    assert (title_of(note), first_words(note)) == (title, shown)


def test_what_is_written_is_read_again() -> None:
    assert links_in(f"[[{linked('a [b] | c', 'uid')}]]")[0][2:] == ("a b c", "uid")


def test_the_table_follows_every_change(
    notebook: Notebook, highlight: Highlight, connection: apsw.Connection
) -> None:
    def table() -> list[str]:
        return [str(name) for (name,) in connection.execute("SELECT target FROM link ORDER BY target")]

    made = highlight(note="[[one]]")
    assert notebook.linking(["one"]) == (made,)
    notebook.edit(made.id, note="[[two|x]]")
    assert table() == ["two", "x"]
    notebook.undo()
    assert table() == ["one"]
    notebook.delete([made.id])
    assert notebook.linking(["one"]) == ()
    Bin(notebook.ledger).put_back([made.id])
    assert [found.id for found in notebook.linking(["one"])] == [made.id]
    notebook.delete([made.id])
    Bin(notebook.ledger).empty()
    assert table() == []
