"""Sentences from below the window: they can be translated, and stay what they are in English."""

from __future__ import annotations

import ast
import pickle
import re
from collections.abc import Iterator
from pathlib import Path

import apsw
import pytest

from nam_reader import errors
from nam_reader.errors import (
    CancelledError,
    DamageMetError,
    LibraryBusyError,
    LibraryDamagedError,
    LibraryTooNewError,
    NamReaderError,
    NotFoundError,
    PackError,
    QuoteNotFoundError,
)
from nam_reader.importers.limits import ExhaustedError
from nam_reader.wording import Sentence, counted, sentence, together, why

PACKAGE = Path(errors.__file__).parent
MODULES = [path for path in sorted(PACKAGE.rglob("*.py")) if path.relative_to(PACKAGE).parts[0] != "cli"]
MAKERS = {"sentence", "counted", "together"}
TELLERS = {"Failure": 1, "Finding": 2}  # what holds a sentence for the person, and at which place
EVERY = [
    NamReaderError("The disk is full."),
    PackError("{0} is not a pack.", "a.nampack"),
    NotFoundError("There is no tag “{0}” in this library.", "{}"),
    LibraryTooNewError(Path("a/library.db"), 12, 9),
    LibraryDamagedError(Path("a/library.db"), sentence("it is not a notebook")),
    DamageMetError(Path("a"), "bad page"),
    LibraryBusyError(Path("a/library.db")),
    QuoteNotFoundError("A title"),
    CancelledError(),
    ExhaustedError(),
]


def test_a_sentence_is_its_english_text_and_remembers_how_it_was_made() -> None:
    made = sentence("{0} holds more than {1} files.", "{a}.zip", 10_000)
    assert made == "{a}.zip holds more than 10,000 files."
    assert (made.template, made.values, made.number) == (
        "{0} holds more than {1} files.",
        ("{a}.zip", 10_000),
        None,
    )
    assert sentence("A brace { is a brace.") == "A brace { is a brace."
    assert hash(made) == hash("{a}.zip holds more than 10,000 files.")


def test_a_plural_has_its_own_form_for_one() -> None:
    one, many = (counted("%Ln notes of {0}", number, "%Ln note of {0}", "a book") for number in (1, 1_234))
    assert (one, many) == ("1 note of a book", "1,234 notes of a book")
    assert one.template == many.template == "%Ln notes of {0}"
    assert (one.number, many.number) == (1, 1_234)


def test_sentences_stand_one_after_the_other() -> None:
    both = together([sentence("It was damaged."), "", sentence("The newest backup is {0}.", "b.db")])
    assert both == "It was damaged. The newest backup is b.db."
    assert all(isinstance(part, Sentence) for part in both.values)
    assert together([]) == ""


def test_the_usual_reasons_of_the_system_and_of_sqlite_can_be_translated(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError) as met:
        (tmp_path / "none").read_bytes()
    told = why(met.value)
    assert told == met.value.strerror == "No such file or directory"
    assert isinstance(told, Sentence)
    with pytest.raises(apsw.NotADBError) as refused:
        _read_as_database(tmp_path / "text.db")
    assert isinstance(why(refused.value), Sentence)
    odd = ValueError("it is odd")
    assert why(odd) == "it is odd"
    assert not isinstance(why(odd), Sentence)


def _read_as_database(path: Path) -> None:
    path.write_bytes(b"no database" * 100)
    apsw.Connection(str(path)).execute("SELECT * FROM sqlite_schema").fetchall()


@pytest.mark.parametrize("error", EVERY, ids=lambda error: type(error).__name__)
def test_a_failure_is_handed_over_whole(error: NamReaderError) -> None:
    """As worker processes do."""
    back = pickle.loads(pickle.dumps(error))  # noqa: S301 -- our own
    assert type(back) is type(error)
    assert str(back) == str(error) == error.sentence
    assert (back.sentence.template, back.sentence.values) == (error.sentence.template, error.sentence.values)
    assert not re.search(r"\{\d", str(back).replace("“{}”", ""))


# --- what translators are given ---------------------------------------------------------------------


def _failures() -> dict[str, bool]:
    """Return the names of our failures, and whether each makes its sentence itself."""
    classes = {
        node.name: node
        for path in MODULES
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.ClassDef)
    }
    names = {"NamReaderError"}
    while (
        more := {
            name
            for name, node in classes.items()
            if names & {ast.unparse(base).rpartition(".")[2] for base in node.bases}
        }
        - names
    ):
        names |= more
    return {name: name != "NamReaderError" and _makes_its_own(name, classes) for name in names}


def _makes_its_own(name: str, classes: dict[str, ast.ClassDef]) -> bool:
    node = classes.get(name)
    if node is None or name == "NamReaderError":
        return False
    if any(isinstance(part, ast.FunctionDef) and part.name == "__init__" for part in node.body):
        return True
    return any(_makes_its_own(ast.unparse(base), classes) for base in node.bases)


FAILURES = _failures()


class Module:
    """A module, and what in it is known to be a sentence."""

    def __init__(self, path: Path) -> None:
        self.tree = ast.parse(path.read_text("utf-8"))
        self.known = set(MAKERS)
        for node in ast.walk(self.tree):
            if isinstance(node, ast.FunctionDef) and _is_sentence(node.returns):
                self.known.add(node.name)
            elif isinstance(node, ast.arg) and _is_sentence(node.annotation):
                self.known.add(node.arg)
        for node in ast.walk(self.tree):
            if isinstance(node, ast.Assign) and self.is_sentence(node.value):
                self.known |= {target.id for target in node.targets if isinstance(target, ast.Name)}

    def is_sentence(self, node: ast.expr) -> bool:
        """Say whether an expression is certainly a sentence that was made as translators can see it."""
        match node:
            case ast.Call(func=ast.Name(id=name)):
                return name in self.known
            case ast.Name(id=name):
                return name in self.known
            case ast.Attribute(attr=name):
                return name in {"sentence", "reason", "stopped"} | self.known
            case ast.IfExp(body=body, orelse=orelse):
                return self.is_sentence(body) and self.is_sentence(orelse)
        return False

    def calls(self) -> Iterator[tuple[str, ast.Call]]:
        for node in ast.walk(self.tree):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
                yield node.func.id, node


def _is_sentence(annotation: ast.expr | None) -> bool:
    return isinstance(annotation, ast.Name) and annotation.id == "Sentence"


def _literal(node: ast.expr) -> str | None:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None


def _wrong(module: Module, name: str, call: ast.Call) -> str:
    """Say what is wrong with a call, "" where nothing is."""
    if name in TELLERS and len(call.args) > TELLERS[name]:
        told = call.args[TELLERS[name]]
        if _literal(told) is not None or isinstance(told, ast.JoinedStr):
            return "the sentence is no Sentence"
    if name not in FAILURES and name not in {"sentence", "counted"}:
        return ""
    if any(isinstance(argument, ast.JoinedStr) and not _is_name(argument) for argument in call.args):
        return "an f-string"
    if FAILURES.get(name) or not call.args:
        return ""
    template = _literal(call.args[0])
    if template is None:
        return "" if name in FAILURES and module.is_sentence(call.args[0]) else "no literal comes first"
    return _wrong_template(name, template, call.args[1:])


def _is_name(text: ast.JoinedStr) -> bool:
    """Say whether an f-string puts a path together and no words."""
    return not any(
        isinstance(part, ast.Constant) and re.search(r"\w", str(part.value)) for part in text.values
    )


def _wrong_template(name: str, template: str, values: list[ast.expr]) -> str:
    places = set(re.findall(r"\{(.*?)\}", template))
    if name == "counted":
        one = _literal(values[1])
        if one is None or "%Ln" not in template or set(re.findall(r"\{(.*?)\}", one)) != places:
            return "the form for one"
        values = values[2:]
    elif "%" in template:
        return "a number without counted()"
    wanted = {str(place) for place in range(len(values))} if values else places and {"values for all places"}
    return "" if places == wanted or (not values and not places) else "places and values"


@pytest.mark.parametrize("path", MODULES, ids=lambda path: path.relative_to(PACKAGE).as_posix())
def test_translators_see_every_sentence(path: Path) -> None:
    """A failure's first argument is a literal, or a sentence that was made of one."""
    module = Module(path)
    calls = [(name, call) for name, call in module.calls() if not _is_handed_on(call)]
    told = [f"{call.lineno}: {wrong}" for name, call in calls if (wrong := _wrong(module, name, call))]
    assert not told


def _is_handed_on(call: ast.Call) -> bool:
    """As NamReaderError hands on to ``sentence`` what it is given."""
    return any(isinstance(argument, ast.Starred) for argument in call.args)
