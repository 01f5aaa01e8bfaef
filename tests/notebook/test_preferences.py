"""Names of colours and of the person, kept and undone."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from nam_reader.model import Annotation, Colour
from nam_reader.notebook.marking import Marking
from nam_reader.notebook.schema import open_notebook
from nam_reader.notebook.store import Notebook

Highlight = Callable[..., Annotation]


def test_colours_have_their_default_names_at_first(notebook: Notebook) -> None:
    assert notebook.colour_names() == dict.fromkeys(Colour, "")
    assert list(notebook.colour_names()) == list(Colour)


def test_a_colour_is_given_a_meaning(notebook: Notebook, marking: Marking, path: Path) -> None:
    change = marking.set_colour_name(Colour.PINK, " a\n claim ")
    assert (change.label, change.names) == ("Rename colour", True)
    assert Notebook(open_notebook(path)).colour_names()[Colour.PINK] == "a claim"
    marking.set_colour_name(Colour.PINK, " ")
    assert notebook.colour_names()[Colour.PINK] == ""
    notebook.undo()
    assert notebook.colour_names()[Colour.PINK] == "a claim"
    undone = notebook.undo()
    assert undone is not None
    assert undone.names
    assert notebook.colour_names()[Colour.PINK] == ""


def test_new_notes_carry_a_name_only_where_one_was_chosen(
    notebook: Notebook, marking: Marking, highlight: Highlight
) -> None:
    before = highlight("Хто")
    marking.set_author_name(" Ганна\tК. ")
    assert notebook.author_name() == "Ганна К."
    named, note = highlight("woda"), notebook.add_note(None, note="n")
    assert (before.author, named.author, note.author) == ("", "Ганна К.", "Ганна К.")
    assert notebook.edit(before.id, note="n").author == ""
    marking.set_author_name("")
    assert highlight("Próbka").author == ""
    assert notebook.get(named.id).author == "Ганна К."


def test_only_what_was_chosen_is_in_the_file(marking: Marking, notebook: Notebook) -> None:
    marking.set_author_name("x")
    marking.set_author_name("")
    marking.keep_history(False)
    marking.keep_history(True)
    assert notebook.ledger.connection.execute("SELECT * FROM preference").fetchall() == []
