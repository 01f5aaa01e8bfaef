"""Find every text that the window can show, for Qt Linguist.

lupdate reads Python by guessing: it passes over numbers that are not literal, and texts in functions land in
wrong contexts, silently. Python's own parser reads it here, and ``texts`` is given to lupdate in a form that
it cannot misread (see translations.py).
"""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

ERRORS = "Errors"  # the context of what the rooms below the window say
NOOP = "QT_TRANSLATE_NOOP"
SENTENCES = frozenset({"sentence", "counted"})
ENGLISH_ONLY = frozenset({"cli"})  # the command line


class Text(NamedTuple):
    """A text, its context, what tells it from the same text elsewhere, and whether it counts something."""

    context: str
    source: str
    comment: str
    counts: bool
    place: str  # file:line


class UnreadableTextError(Exception):
    """A text that is not one literal, or has no context."""


def texts(package: Path) -> list[Text]:
    """Return all texts of a package, by context and in the order in which they stand."""
    trees = {path: ast.parse(path.read_text("utf-8")) for path in sorted(package.rglob("*.py"))}
    errors = error_classes(trees.values())
    found: dict[tuple[str, str, str], Text] = {}
    for path, tree in trees.items():
        below = path.relative_to(package).parts[0]
        if below in ENGLISH_ONLY:
            continue
        for text in _Reader(path.relative_to(package), errors).read(tree):
            first = found.setdefault(text[:3], text)
            if first.counts != text.counts:
                raise UnreadableTextError(
                    f"{text.place}: “{text.source}” counts here, and not at {first.place}."
                )
    return sorted(found.values(), key=lambda text: text.context)


def error_classes(trees: Iterable[ast.Module]) -> frozenset[str]:
    """Return the names of our own failures: NamReaderError and what derives from it."""
    classes = [
        (node.name, [ast.unparse(base).rpartition(".")[2] for base in node.bases])
        for tree in trees
        for node in ast.walk(tree)
        if isinstance(node, ast.ClassDef)
    ]
    names = {"NamReaderError"}
    while more := {name for name, bases in classes if names.intersection(bases)} - names:
        names |= more
    return frozenset(names)


class _Reader:
    """Reads one module."""

    def __init__(self, path: Path, errors: frozenset[str]) -> None:
        self._path = path
        self._errors = errors

    def read(self, node: ast.AST, owner: str = "") -> Iterator[Text]:
        """Yield the texts below a node; ``owner`` is the class that it stands in."""
        for child in ast.iter_child_nodes(node):
            if isinstance(child, ast.ClassDef):
                yield from self.read(child, child.name)
                continue
            if isinstance(child, ast.Call):
                yield from self._call(child, owner)
            yield from self.read(child, owner)

    def _call(self, call: ast.Call, owner: str) -> Iterator[Text]:
        name = ast.unparse(call.func)
        last = name.rpartition(".")[2]
        if last == "tr":
            if name != "self.tr" or not owner:
                raise UnreadableTextError(f"{self._place(call)}: {name} has no context of its own.")
            yield self._text(call, owner, call.args)
        elif name in {"translate", "QCoreApplication.translate", NOOP}:
            context = _literal(call.args[0])
            if context is None or _literal(call.args[1]) is None:
                if name == "QCoreApplication.translate" and isinstance(call.args[1], ast.Name):
                    return  # of a text that stands elsewhere, as NOOP or in a failure
                raise UnreadableTextError(f"{self._place(call)}: context and text must be literal.")
            yield self._text(call, context, call.args[1:])
        elif (last in SENTENCES or last in self._errors) and call.args and _literal(call.args[0]) is not None:
            yield self._text(call, ERRORS, call.args[:1])

    def _text(self, call: ast.Call, context: str, arguments: list[ast.expr]) -> Text:
        source = _literal(arguments[0])
        if source is None:
            raise UnreadableTextError(f"{self._place(call)}: the text must be literal.")
        comment = (_literal(arguments[1]) or "") if len(arguments) > 1 else ""
        return Text(context, source, comment, "%n" in source or "%Ln" in source, self._place(call))

    def _place(self, call: ast.Call) -> str:
        return f"{self._path}:{call.lineno}"


def _literal(node: ast.expr) -> str | None:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None
