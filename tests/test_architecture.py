"""Who may import whom, where SQL and Qt live, and what a start must not load."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from nam_reader import model

ROOT = Path(__file__).resolve().parents[1]
PACKAGE = ROOT / "src" / "nam_reader"

# room → the rooms it may import, beside itself; a module at the top of the package is a room of its own
SHARED = {"model", "wording", "errors", "paths", "database"}
JOINING = {
    "lexicon",
    "text",
    "importers",
    "library",
    "search",
    "notebook",
    "exporters",
    "exchange",
    "workspace",
    "intake",
}
MAY_IMPORT = {
    "model": set[str](),
    "wording": set[str](),
    "errors": {"wording"},
    "paths": {"errors", "model"},
    "settings": {"errors", "model", "paths"},
    "database": {"wording", "errors", "model"},
    "text": SHARED,
    "importers": SHARED | {"text"},
    "exchange": {"model", "wording", "errors", "paths", "text"},
    "lexicon": {"model", "paths"},
    "help": {"model", "paths", "text"},
    "damage": {"wording", "errors", "database"},
    "library": SHARED | {"text", "lexicon", "damage"},
    "exporters": SHARED | {"text"},
    "search": SHARED | {"library", "lexicon"},
    "notebook": SHARED | {"lexicon", "damage"},
    "intake": SHARED | JOINING,
    "reindexing": SHARED | {"library", "lexicon"},
    "catalogue": SHARED | {"search", "notebook", "library"},
    "matching": {"model", "notebook", "text"},
    "verification": {"model", "wording", "errors", "library", "exporters"},
    "workspace": SHARED | JOINING | {"verification", "matching", "catalogue", "reindexing", "report"},
    "glimpse": SHARED | {"library", "notebook", "text"},
    "report": {"model"},
    "garbage": set[str](),
    "handover": set[str](),
    "quick_import": set[str](),
    "restarting": {"paths"},
    "care": SHARED | {"library", "notebook", "damage"},
    "cli": {"workspace", "care", "report", "model", "errors"}
    | {"settings", "paths", "app", "garbage", "quick_import", "handover", "restarting"},
    "ui": {"workspace", "care", "help", "report", "model", "wording", "errors", "settings", "paths"}
    | {"garbage", "glimpse", "handover", "restarting"},
    "app": {"ui", "model", "errors", "settings", "paths", "glimpse", "restarting"},
    "__main__": {"cli"},
    "__init__": set[str](),
}
DATABASE_ROOMS = {"library", "search", "notebook", "database", "damage"}
SQL = re.compile(
    r"^\s*(SELECT\s.+\sFROM|INSERT\s+(OR\s+\w+\s+)?INTO|UPDATE\s+\w+\s+SET|DELETE\s+FROM|REPLACE\s+INTO|PRAGMA\s"
    r"|CREATE\s+(TABLE|INDEX|TRIGGER|VIRTUAL|TEMP)|DROP\s+TABLE|BEGIN(\s|$)|COMMIT$|ROLLBACK$|VACUUM|ATTACH\s)",
    re.DOTALL,
)
HEAVY = ("markdown", "markdownify", "yaml", "jinja2", "rich", "pebble", "click", "multiprocessing", "PySide6")

MODULES = sorted(PACKAGE.rglob("*.py"))


def name_of(path: Path) -> str:
    """Return a module's path in the package: "ui/theme/kit.py"."""
    return path.relative_to(PACKAGE).as_posix()


def room_of(path: Path) -> str:
    return path.relative_to(PACKAGE).parts[0].removesuffix(".py")


def imports(path: Path) -> Iterator[str]:
    """Yield the dotted name of everything that a module imports, anywhere in it."""
    package = ["nam_reader", *path.relative_to(PACKAGE).parent.parts]
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            base = package[: len(package) - node.level + 1] if node.level else []
            origin = ".".join([*base, *([node.module] if node.module else [])])
            yield from (f"{origin}.{alias.name}" for alias in node.names)


def rooms_imported(path: Path) -> set[str]:
    """Return the rooms of ours that a module imports, its own left out."""
    ours = {name.split(".")[1] for name in imports(path) if re.match(r"nam_reader\.(?!__version__)", name)}
    return ours - {room_of(path)}


@pytest.mark.parametrize("path", MODULES, ids=name_of)
def test_a_room_imports_only_what_it_may(path: Path) -> None:
    allowed = MAY_IMPORT[room_of(path)]
    assert rooms_imported(path) <= allowed, f"{name_of(path)} reaches into {rooms_imported(path) - allowed}"


def test_views_know_the_model_and_not_the_workspace() -> None:
    reaching = {
        name_of(path)
        for path in MODULES
        if room_of(path) == "ui" and rooms_imported(path) & {"workspace", "care"}
    }
    assert {name for name in reaching if not name.startswith("ui/operations/")} <= {"ui/session.py"}


def test_widgets_live_in_the_window_alone() -> None:
    for path in MODULES:
        if room_of(path) not in ("ui", "app") and name_of(path) != "exporters/pdf.py":
            assert not [name for name in imports(path) if name.startswith("PySide6")], name_of(path)


def test_sql_stays_with_the_stores() -> None:
    for path in MODULES:
        if room_of(path) in DATABASE_ROOMS:
            continue
        tree = ast.parse(path.read_text("utf-8"))
        texts = [
            node.value
            for node in ast.walk(tree)
            if isinstance(node, ast.Constant) and isinstance(node.value, str)
        ]
        assert not [text for text in texts if SQL.match(text)], name_of(path)
        assert not [name for name in imports(path) if name.split(".")[0] in ("apsw", "sqlite3")], name_of(
            path
        )


def loaded_by(statement: str) -> set[str]:
    """Return the names of all modules that a statement brings into a fresh interpreter."""
    code = f"import sys\n{statement}\nprint('\\n'.join(sys.modules))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    return set(done.stdout.split())


def test_the_command_line_brings_neither_qt_nor_the_stores() -> None:
    loaded = loaded_by("import nam_reader.cli, nam_reader.cli.main, nam_reader.__main__")
    assert not loaded & {"PySide6", "shiboken6", "apsw", "nam_reader.workspace", "nam_reader.app"}


def test_no_command_brings_qt() -> None:
    modules = ", ".join(f"nam_reader.cli.{path.stem}" for path in (PACKAGE / "cli").glob("[a-z]*.py"))
    assert not loaded_by(f"import {modules}") & {"PySide6", "shiboken6"}


def test_the_stores_start_without_what_is_only_needed_later() -> None:
    loaded = loaded_by("import nam_reader.workspace")
    assert not [name for name in HEAVY if name in loaded]


def test_the_window_starts_without_what_is_only_needed_later() -> None:
    loaded = loaded_by("import os; os.environ['QT_QPA_PLATFORM'] = 'offscreen'; import nam_reader.app")
    unwanted = set(HEAVY) - {"PySide6"} | {
        "PySide6.QtNetwork",
        "PySide6.QtPrintSupport",
        "PySide6.QtSvgWidgets",
    }
    assert not loaded & unwanted


def test_the_first_text_is_read_with_little() -> None:
    loaded = loaded_by("import nam_reader.glimpse")
    rooms = ("library", "model", "notebook", "text")
    ours = {name for name in loaded if name.startswith("nam_reader.") and name.split(".")[1] in rooms}
    assert {name.removeprefix("nam_reader.") for name in ours if name.count(".") > 1} == {
        "library.columns",
        "library.one_article",
        "library.schema",
        "model.articles",
        "notebook.left_off",
        "notebook.schema",
        "text.blocks",
        "text.characters",
        "text.plain_body",
    }


def test_every_noun_is_found() -> None:
    nouns = [name for name in model.__all__ if getattr(model, name).__class__ is not None]
    assert nouns == sorted(set(nouns), key=lambda name: (not name.isupper(), name))
    with pytest.raises(AttributeError, match="Nobody"):
        getattr(model, "Nobody")  # noqa: B009 -- mypy knows that it is not there


def test_the_way_to_the_window_has_no_click() -> None:
    assert not loaded_by("import nam_reader.__main__, nam_reader.cli.launch") & {"click", "rich"}


def test_no_private_name_is_taken_from_another_room() -> None:
    for path in MODULES:
        taken = [name for name in imports(path) if name.startswith("nam_reader.") and "._" in name]
        assert not [name for name in taken if "__" not in name], f"{name_of(path)}: {taken}"
