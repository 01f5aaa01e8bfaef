"""Whatever a person did, in whatever order: undone step by step, and done again, nothing differs."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import given, settings
from hypothesis import strategies as st

from nam_reader.errors import AnnotationError, NotFoundError
from nam_reader.model import (
    Anchor,
    AnnotationFilter,
    Arrival,
    ArticleRef,
    Colour,
    Incoming,
    Keep,
    Style,
)
from nam_reader.notebook.bin import Bin
from nam_reader.notebook.bulk import Bulk
from nam_reader.notebook.collecting import Collecting
from nam_reader.notebook.marking import Marking
from nam_reader.notebook.reshaping import RESIZE, Reshaping
from nam_reader.notebook.schema import open_notebook
from nam_reader.notebook.searches import Searches
from nam_reader.notebook.store import Notebook
from nam_reader.notebook.uniting import Uniting

ARTICLE = ArticleRef("u", "T")


def anchor(start: int, end: int) -> Anchor:
    return Anchor("x" * (end - start), "", "", start, end, "r")


class Person:
    """Somebody who does this and that with a notebook; each method picks its things by number."""

    def __init__(self, path: Path) -> None:
        self.connection = open_notebook(path)
        self.connection.pragma("synchronous", 0)  # no power cut comes here
        self.notebook = Notebook(self.connection)
        ledger = self.notebook.ledger
        self.bulk, self.bin, self.reshaping = Bulk(ledger), Bin(ledger), Reshaping(ledger)
        self.collecting, self.marking, self.uniting = Collecting(ledger), Marking(ledger), Uniting(ledger)
        self.searches = Searches(self.connection, ledger=ledger)

    def ids(self, *, binned: bool = False) -> list[str]:
        return [one.id for one in self.notebook.find(AnnotationFilter(binned=binned))]

    def one(self, number: int, *, binned: bool = False) -> str:
        ids = self.ids(binned=binned)
        if not ids:
            raise NotFoundError("note", "any")
        return ids[number % len(ids)]

    def do(self, what: str, number: int) -> None:
        """Do a thing; where there is nothing to do it to, nothing happens."""
        with suppress(AnnotationError, NotFoundError):
            getattr(self, what)(number)

    def highlight(self, number: int) -> None:
        self.notebook.add(ARTICLE, anchor(number, number + 4), note="n [[l]]" * (number % 2))

    def write(self, number: int) -> None:
        self.notebook.add_note(ARTICLE if number % 2 else None, note=f"note {number}", tags=("t", "u"))

    def edit(self, number: int) -> None:
        self.notebook.edit(self.one(number), note=f"[[{number}]]", style=list(Style)[number % 4])

    def change(self, number: int) -> None:
        self.bulk.change(self.ids()[number % 3 :], colour=Colour.PINK, add_tags=[f"tag{number % 3}"])

    def rename(self, number: int) -> None:
        self.bulk.rename_tag(f"tag{number % 3}", f"tag{number % 2}")

    def untag(self, number: int) -> None:
        self.bulk.remove_tag(f"tag{number % 3}")

    def delete(self, number: int) -> None:
        self.notebook.delete(self.ids()[number % 4 :][:2])

    def put_back(self, number: int) -> None:
        self.bin.put_back([self.one(number, binned=True)])

    def move(self, number: int) -> None:
        self.reshaping.move(self.one(number), anchor(number, number + 2), RESIZE)

    def split(self, number: int) -> None:
        self.reshaping.split(self.one(number), anchor(number, number + 1), anchor(number + 2, number + 3))

    def join(self, number: int) -> None:
        self.reshaping.join(self.ids()[number % 3 :][:2], anchor(0, number + 9))

    def collect(self, number: int) -> None:
        made = self.collecting.make(f"c{number % 2}")
        self.collecting.add(made.id, [str(number), "a"])

    def recollect(self, number: int) -> None:
        for known in self.notebook.collections()[number % 2 :]:
            self.collecting.rename(known.id, f"d{number % 2}")
            self.collecting.remove(known.id, ["a"])
            if number % 3 == 0:
                self.collecting.delete(known.id)

    def mark(self, number: int) -> None:
        self.marking.set_marks([str(number % 3), "a"], read=number % 2 == 0, starred=number % 3 == 0)

    def name(self, number: int) -> None:
        self.marking.set_colour_name(list(Colour)[number % 6], f"name {number % 3}")
        self.marking.set_author_name(f"Ада {number % 3}")

    def search(self, number: int) -> None:
        self.searches.save(f"s{number % 2}", f"query {number % 3}")
        for kept in self.searches.saved()[1:]:
            self.searches.rename(kept.id, "other")
            self.searches.delete(kept.id)

    def merge(self, number: int) -> None:
        """Take in what somebody wrote about one of ours, and settle what comes of it."""
        ours = self.notebook.get(self.one(number))
        theirs = ours._replace(note=f"theirs {number}", modified="2030-01-01T00:00:00.000Z")
        self.uniting.merge(Incoming((Arrival(theirs, ("0" * 32,)),)))
        for mine, other in self.notebook.conflicts():
            self.uniting.resolve([(mine.id, other.id)], list(Keep)[number % 3])

    def state(self) -> list[object]:
        """All that a person sees."""
        found = [*self.notebook.find(AnnotationFilter()), *self.notebook.find(AnnotationFilter(binned=True))]
        here = [one._replace(created="", modified="") for one in found if not one.deleted]
        links = "SELECT id, target FROM link JOIN annotation ON number = annotation WHERE deleted IS NULL"
        return [
            sorted(here),
            self.notebook.tags(),
            [(kept, sorted(self.notebook.collection_uids(kept.id))) for kept in self.notebook.collections()],
            sorted(self.notebook.read_uids()),
            sorted(self.notebook.starred_uids()),
            sorted(self.connection.execute(links).fetchall()),
            self.notebook.colour_names(),
            self.notebook.author_name(),
            self.searches.saved(),
        ]


DEEDS = [
    name for name in vars(Person) if not name.startswith("_") and name not in ("ids", "one", "do", "state")
]


@settings(max_examples=60, deadline=None)
@given(
    deeds=st.lists(
        st.tuples(st.sampled_from([*DEEDS, "undo", "redo"]), st.integers(0, 11)), min_size=3, max_size=25
    )
)
def test_all_is_undone_and_done_again(deeds: list[tuple[str, int]]) -> None:
    with TemporaryDirectory() as folder:
        person = Person(Path(folder) / "notebook.db")
        for what, number in deeds:
            if what in ("undo", "redo"):
                getattr(person.notebook, what)()
            else:
                person.do(what, number)
        states = [person.state()]
        while label := person.notebook.history.undo:
            change = person.notebook.undo()
            assert change is not None
            assert change.label == label == person.notebook.history.redo
            states.append(person.state())
        assert states[-1] == [[], (), [], [], [], [], dict.fromkeys(Colour, ""), "", ()]
        for wanted in states[-2::-1]:
            assert person.notebook.redo() is not None
            assert person.state() == wanted
        person.connection.close()


def test_every_deed_is_one_of_the_steps_that_are_undone(tmp_path: Path) -> None:
    """Each of the deeds above does something, so that the test above says something."""
    person = Person(tmp_path / "notebook.db")
    for number in range(4):
        person.highlight(number)
    person.write(0)
    person.change(0)
    seen = set()
    for number in range(4):
        for what in sorted(DEEDS):
            before = person.state()
            person.do(what, number)
            if person.state() != before:
                seen.add(what)
    assert seen == set(DEEDS)
    person.connection.close()
