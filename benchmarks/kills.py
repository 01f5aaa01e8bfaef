"""Nothing that was acknowledged is lost, whenever the program is killed.

    python benchmarks/kills.py [--kills N] [--seed N]

A real process opens a library and does what a person does: highlights, notes that grow and are saved again
and again as they are typed, colours, tags, deletions, undo. Into a pipe it writes what it is going to do and,
when the method of the workspace has returned, that it is done. It is killed (SIGKILL) at a random moment and
started anew on what it left. In the end the notebook is read: of each annotation what was done last must be
there, or what was being done.
"""

from __future__ import annotations

import argparse
import json
import random
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable
from contextlib import closing
from functools import partial
from pathlib import Path
from typing import NamedTuple

from nam_reader.database import Access, connect
from nam_reader.model import Annotation, Colour, ListQuery
from nam_reader.notebook.knowledge import KnowledgeTable
from nam_reader.workspace import Workspace, make_anchor

SENTENCE = "Sentence {0} of the river: рака паднялася, река поднялась, ріка піднялася, rzeka wezbrała. "
SENTENCES = 400
QUOTE = 60  # characters
SAVES = 10  # times that a note is saved while it is typed
LONGEST = 0.15  # seconds from the first acknowledged change to the kill


class State(NamedTuple):
    """What there is to lose of an annotation."""

    note: str
    colour: str
    tags: tuple[str, ...]
    deleted: bool


class Losses(NamedTuple):
    """How a run of kills ended."""

    kills: int
    acknowledged: int  # changes
    annotations: int
    unfinished: int  # kills that came while something was being written
    kept_unasked: int  # of these, where that had reached the disk
    lost: tuple[str, ...]  # a line for each annotation that is not as was acknowledged
    sound: bool


# --- the process that is killed ----------------------------------------------------------------------------


def annotate(library: Path, seed: int) -> None:
    """Change the notebook until killed."""
    chance = random.Random(seed)
    with Workspace(library) as space:
        article = space.article(space.article_rows(ListQuery())[0].uid)
        while True:
            start = chance.randrange(len(article.text) - QUOTE)
            anchor = make_anchor(article, start, start + QUOTE)
            _tell("begin", "", State("", Colour.YELLOW, ("kept",), False))
            made = space.highlight(article.ref, anchor, tags=("kept",))
            _tell("done", made.id, state_of(made))
            _work_on(space, made, chance)


def _work_on(space: Workspace, made: Annotation, chance: random.Random) -> None:
    """Type a note, then change the rest of an annotation."""
    now = state_of(made)
    typed = ""
    edit = partial(space.edit_annotation, made.id)
    for number in range(SAVES):
        typed += f"word{number} "
        now = _do(made.id, now._replace(note=typed), partial(edit, note=typed))
    colour = chance.choice(list(Colour)[1:])
    now = _do(made.id, now._replace(colour=colour), partial(edit, colour=colour))
    tags = ("kept", "другі")
    now = _do(made.id, now._replace(tags=tags), partial(edit, tags=tags))
    if chance.random() < 0.5:
        _do(made.id, now._replace(deleted=True), partial(space.delete_annotations, [made.id]))
        if chance.random() < 0.5:
            _do(made.id, now, space.undo)


def _do(name: str, after: State, act: Callable[[], object]) -> State:
    _tell("begin", name, after)
    act()
    _tell("done", name, after)
    return after


def _tell(word: str, name: str, state: State) -> None:
    sys.stdout.write(json.dumps([word, name, state]) + "\n")
    sys.stdout.flush()


# --- who kills it, and looks -------------------------------------------------------------------------------


def state_of(annotation: Annotation) -> State:
    """Return what there is to lose."""
    return State(annotation.note, annotation.colour, annotation.tags, annotation.deleted is not None)


def make_library(folder: Path) -> Path:
    """Make a library with one article."""
    text = folder / "river.md"
    text.write_text("# River\n\n" + "".join(SENTENCE.format(n) for n in range(SENTENCES)) + "\n", "utf-8")
    library = folder / "library"
    with Workspace(library) as space:
        space.import_paths([text])
    return library


def run(folder: Path, kills: int, seed: int = 1) -> Losses:
    """Kill the process so often; return what became of what it had acknowledged."""
    library, chance = make_library(folder), random.Random(seed)
    told: list[list[str]] = []
    for number in range(kills):
        command = [sys.executable, __file__, "--annotate", str(library), "--seed", str(seed + number)]
        with subprocess.Popen(command, stdout=subprocess.PIPE) as program:
            assert program.stdout is not None
            begun = [program.stdout.readline() for _ in range(2)]
            time.sleep(chance.uniform(0, LONGEST))
            program.kill()
            rest = program.stdout.read()
        lines = (b"".join(begun) + rest[: rest.rfind(b"\n") + 1]).decode().splitlines()
        told.append(lines)
    return _compared(library / "notebook.db", told)


def _compared(notebook: Path, told: list[list[str]]) -> Losses:
    with closing(connect(notebook, Access.READ)) as connection:
        found_here = KnowledgeTable(connection).read().annotations
        kept = {name: state_of(annotation) for name, annotation in found_here.items()}
        sound = connection.execute("PRAGMA integrity_check").get == "ok"
    count: Counter[str] = Counter()
    lost: list[str] = []
    for lines in told:
        done, doing = _last(lines)
        count["acknowledged"] += sum(line.startswith('["done"') for line in lines)
        count["annotations"] += len(done)
        count["unfinished"] += doing is not None
        for name, state in done.items():
            found = kept.pop(name, None)
            if doing is not None and doing[0] == name and found == doing[1]:
                count["unasked"] += 1
            elif found != state:
                lost.append(f"{name}: acknowledged {state}, found {found}")
        if doing is not None and not doing[0]:
            count["unasked"] += any(state == doing[1] for state in kept.values())
    return Losses(
        len(told),
        count["acknowledged"],
        count["annotations"],
        count["unfinished"],
        count["unasked"],
        tuple(lost),
        sound,
    )


def _last(lines: list[str]) -> tuple[dict[str, State], tuple[str, State] | None]:
    """Return what was done last to each annotation, and what was begun and perhaps not done."""
    done: dict[str, State] = {}
    doing: tuple[str, State] | None = None
    for line in lines:
        word, name, (note, colour, tags, deleted) = json.loads(line)
        state = State(note, colour, tuple(tags), deleted)
        if word == "done":
            done[name], doing = state, None
        else:
            doing = name, state
    return done, doing


def main() -> int:
    """Say how many acknowledged changes were lost; the exit status is 1 if there were any."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--kills", type=int, default=200)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--annotate", type=Path, help=argparse.SUPPRESS)
    chosen = parser.parse_args()
    if chosen.annotate:
        annotate(chosen.annotate, chosen.seed)
    with tempfile.TemporaryDirectory() as folder:
        found = run(Path(folder), chosen.kills, chosen.seed)
    print(f"| kills (SIGKILL) | {found.kills:,} |")
    print(f"| changes that were acknowledged before | {found.acknowledged:,} |")
    print(f"| annotations that they made | {found.annotations:,} |")
    print(f"| kills in the middle of a change | {found.unfinished:,} |")
    print(f"| of these changes, kept whole | {found.kept_unasked:,} |")
    print(f"| annotations that lost something acknowledged | {len(found.lost):,} |")
    print(f"| the notebook | {'sound' if found.sound else 'damaged'} |")
    for line in found.lost[:20]:
        print(line)
    return 1 if found.lost or not found.sound else 0


if __name__ == "__main__":
    sys.exit(main())
