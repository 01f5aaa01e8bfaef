"""PySide6 is imported with less work, and works as ever."""

from __future__ import annotations

import builtins
import os
import subprocess
import sys
from pathlib import Path

from nam_reader import quick_import

PROGRAM = """
import builtins, sys
from pathlib import Path
from nam_reader import quick_import
compiled, original = [], builtins.compile
def counting(*arguments, **options):
    compiled.append(arguments[1])
    return original(*arguments, **options)
builtins.compile = counting
with quick_import.light(Path(sys.argv[1])):
    from PySide6.QtCore import QObject
assert builtins.compile is counting
print(len(compiled), QObject().objectName() == '')
"""


def start(store: Path, **environment: str) -> tuple[int, str]:
    """Import PySide6 in a new process; return how many sources it compiled."""
    known = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM, str(store)],
        env={**known, **environment},
        capture_output=True,
        text=True,
        check=True,
    )
    number, works = done.stdout.split()
    return int(number), works


def test_the_second_start_compiles_nothing(tmp_path: Path) -> None:
    store = tmp_path / "kept" / "qt.pyc"
    first, works = start(store)
    assert first > 5
    assert works == "True"
    assert start(store) == (0, "True")


def test_nothing_is_written_where_python_is_told_not_to(tmp_path: Path) -> None:
    start(tmp_path / "qt.pyc", PYTHONDONTWRITEBYTECODE="1")
    assert not list(tmp_path.iterdir())


def test_a_broken_file_is_made_anew(tmp_path: Path) -> None:
    store = tmp_path / "qt.pyc"
    start(store)
    whole = store.read_bytes()
    store.write_bytes(whole[: len(whole) // 2])
    first, works = start(store)
    assert first > 5
    assert works == "True"
    assert start(store)[0] == 0


def test_a_source_that_changed_is_compiled(tmp_path: Path) -> None:
    store = tmp_path / "qt.pyc"
    results = []
    for source in (b"answer = 1", b"answer = 2"):
        with quick_import.light(store):
            names: dict[str, object] = {}
            exec(builtins.compile(source, "inside/module.py", "exec"), names)  # noqa: S102 - what is tested
            results.append(names["answer"])
    assert results == [1, 2]


def test_no_source_is_read_for_what_is_imported_later() -> None:
    program = """
import builtins, linecache
own = builtins.__import__
from nam_reader import quick_import
with quick_import.light():
    import PySide6.QtWidgets
    import colorsys  # read by PySide6's hook
import cmd  # not any more
assert builtins.__import__ is own
print(sorted(name.rsplit("/")[-1] for name in linecache.cache if name.endswith(("colorsys.py", "/cmd.py"))))
"""
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "['colorsys.py']"


def test_what_writes_stubs_for_developers_is_not_loaded(tmp_path: Path) -> None:
    program = f"""
from pathlib import Path
from nam_reader import quick_import
with quick_import.light(Path({str(tmp_path / "qt.pyc")!r})):
    import PySide6.QtWidgets
import sys
print(sorted({{"argparse", "logging"}} & set(sys.modules)))
try:
    PySide6.QtCore.QObject().setObjectName(1)
except TypeError as error:
    print("Supported signatures" in str(error))
"""
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout.splitlines() == ["[]", "True"]
