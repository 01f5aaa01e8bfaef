"""Notebooks edit, delete, undo, export and merge as they please: in the end all hold the same texts."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, rule

from nam_reader.exchange import reading
from nam_reader.exporters import exchange
from nam_reader.model import (
    Anchor,
    Annotation,
    AnnotationFilter,
    ArticleNotes,
    ArticleRef,
    Colour,
    Keep,
    Located,
    Place,
    PlacedAnnotation,
)
from nam_reader.notebook.bin import Bin
from nam_reader.notebook.knowledge import KnowledgeTable
from nam_reader.notebook.schema import open_notebook
from nam_reader.notebook.store import Notebook
from nam_reader.notebook.uniting import Uniting
from nam_reader.notebook.versions import version_hash

ARTICLE = ArticleRef("riverriverriverriver", "What the bottles tell")
ANCHOR = Anchor("The river rose", "", " by a third", 0, 14, "r1")
MEMBERS = st.integers(0, 2)
PICK = st.integers(0, 7)


Text = tuple[str, str, Colour, tuple[str, ...]]


def text_of(one: Annotation) -> Text:
    """Return what a person reads of an annotation, and the family that tells it from others."""
    return one.rival or one.id, one.note, one.colour, one.tags


class Member:
    """One person's notebook, on a disk of its own."""

    def __init__(self, path: Path, clock: object) -> None:
        self.connection = open_notebook(path)
        self.connection.pragma("synchronous", 0)  # 200 notebooks a run: no power cut comes here
        self.notebook = Notebook(self.connection, clock)  # type: ignore[arg-type]  # a clock
        self.uniting = Uniting(self.notebook.ledger)

    def annotations(self) -> tuple[Annotation, ...]:
        return self.notebook.find(AnnotationFilter())

    def pick(self, number: int) -> Annotation | None:
        found = self.annotations()
        return found[number % len(found)] if found else None

    def export(self, only: Annotation | None = None) -> bytes:
        known = KnowledgeTable(self.connection).read()
        chosen = (only,) if only else self.annotations()
        placed = tuple(PlacedAnnotation(one, Located(Place.EXACT, 0, 14)) for one in chosen)
        deletions = () if only else known.deletions()
        return exchange([ArticleNotes(ARTICLE, placed)], known.versions_to_tell(), deletions).data

    def texts(self) -> list[Text]:
        return sorted(map(text_of, self.annotations()))

    def present(self) -> dict[str, Text]:
        return {version_hash(one): text_of(one) for one in self.annotations()}


class Exchange(RuleBasedStateMachine):
    """Three people, and every file that any of them ever wrote."""

    def __init__(self) -> None:
        super().__init__()
        self.stack = ExitStack()
        folder = Path(self.stack.enter_context(tempfile.TemporaryDirectory()))
        self.now = datetime(2024, 3, 14, tzinfo=UTC)
        self.members = [Member(folder / f"{number}.db", self.clock) for number in range(3)]
        self.files: list[bytes] = []
        self.typed = 0
        self.seen: dict[str, Text] = {}  # version → its text, of all that were present anywhere
        self.ended: set[str] = set()  # those that somebody who saw them changed or deleted

    def clock(self) -> datetime:
        self.now += timedelta(seconds=1)
        return self.now

    @contextmanager
    def doing(self, who: int) -> Iterator[Member]:
        """Note what somebody ends on purpose, and what is there afterwards."""
        member = self.members[who]
        before = member.present()
        yield member
        after = member.present()
        self.ended.update(before.keys() - after.keys())
        self.seen.update(after)

    def text(self) -> str:
        self.typed += 1
        return f"text {self.typed}"

    @initialize()
    def begin(self) -> None:
        with self.doing(0) as member:
            member.notebook.add(ARTICLE, ANCHOR, note="the first")
        for member in self.members[1:]:
            member.uniting.merge(reading.parse(self.members[0].export()))

    @rule(who=MEMBERS)
    def add(self, who: int) -> None:
        with self.doing(who) as member:
            member.notebook.add(ARTICLE, ANCHOR, note=self.text())

    @rule(who=MEMBERS, which=PICK, same=st.booleans())
    def edit(self, who: int, which: int, *, same: bool) -> None:
        with self.doing(who) as member:
            if chosen := member.pick(which):
                member.notebook.edit(chosen.id, note="what others write, too" if same else self.text())

    @rule(who=MEMBERS, which=PICK)
    def delete(self, who: int, which: int) -> None:
        with self.doing(who) as member:
            if chosen := member.pick(which):
                member.notebook.delete([chosen.id])

    @rule(who=MEMBERS)
    def undo(self, who: int) -> None:
        with self.doing(who) as member:
            member.notebook.undo()

    @rule(who=MEMBERS)
    def redo(self, who: int) -> None:
        with self.doing(who) as member:
            member.notebook.redo()

    @rule(who=MEMBERS)
    def empty_the_bin(self, who: int) -> None:
        Bin(self.members[who].notebook.ledger).empty()

    @rule(who=MEMBERS, which=PICK, keep=st.sampled_from(Keep))
    def settle(self, who: int, which: int, keep: Keep) -> None:
        with self.doing(who) as member:
            if pairs := member.notebook.conflicts():
                ours, theirs = pairs[which % len(pairs)]
                member.uniting.resolve([(ours.id, theirs.id)], keep)

    @rule(who=MEMBERS)
    def export(self, who: int) -> None:
        self.files.append(self.members[who].export())

    @rule(who=MEMBERS, which=PICK)
    def export_one(self, who: int, which: int) -> None:
        if chosen := self.members[who].pick(which):
            self.files.append(self.members[who].export(chosen))

    @rule(who=MEMBERS, other=MEMBERS)
    def meet(self, who: int, other: int) -> None:
        self.take(self.members[who], self.members[other].export())

    @rule(who=MEMBERS, which=st.integers(0, 30))
    def merge_a_file_of_any_age(self, who: int, which: int) -> None:
        if self.files:
            self.take(self.members[who], self.files[which % len(self.files)])

    def take(self, member: Member, file: bytes) -> None:
        """Merge: our texts stay, unless the file has known them; ids stay; once more changes nothing."""
        before = {one.id: one for one in member.annotations()}
        incoming = reading.parse(file)
        report = member.uniting.merge(incoming)
        after = {one.id: one for one in member.annotations()}
        told = {version for arrival in incoming.arrivals for version in arrival.versions}
        told |= {version for deletion in incoming.deletions for version in deletion.versions}
        assert len(report.items) == report.added + report.updated + report.conflicts + report.deleted
        for name, one in before.items():
            kept = name in after and text_of(after[name]) == text_of(one)
            assert kept or version_hash(one) in told or text_of(one) in member.texts()
        again = member.uniting.merge(incoming)
        assert (again.added, again.updated, again.conflicts, again.deleted) == (0, 0, 0, 0)
        assert {one.id: one for one in member.annotations()} == after

    def teardown(self) -> None:
        try:
            self.all_end_with_the_same()
        finally:
            for member in self.members:
                member.connection.close()
            self.stack.close()

    def all_end_with_the_same(self) -> None:
        for _ in range(len(self.members) + 1):
            exports = [*self.files, *(member.export() for member in self.members)]
            for member in self.members:
                for file in exports:
                    self.take(member, file)
        first, *others = (member.texts() for member in self.members)
        assert all(other == first for other in others)
        ended = {self.seen[version] for version in self.ended}  # two who write the same write one text
        for version in self.seen.keys() - self.ended:
            assert self.seen[version] in {*first, *ended}, "a text that nobody changed or deleted is lost"


Exchange.TestCase.settings = settings(
    max_examples=30,
    stateful_step_count=25,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
TestAnyOrder = Exchange.TestCase
