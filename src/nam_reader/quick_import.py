"""Makes importing PySide6, and everything after it, cheaper: for the window's start and its memory.

Python keeps the bytecode of every module that it imports from a file. What PySide6 carries in an archive
inside its own library is compiled anew at each start of each program; here its bytecode is kept, too. And
PySide6 puts a hook before every later import, which reads and keeps the module's whole source to find out
whether it may use an optional feature (snake_case names); this program uses none, so the hook is taken out.
One of the archive's modules writes stubs for developers, and brings argparse and logging with it: it stays
empty.
"""

from __future__ import annotations

import builtins
import marshal
import os
import sys
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from importlib.util import MAGIC_NUMBER, cache_from_source
from pathlib import Path
from types import CodeType
from typing import Any

_UNUSED = "/pyi_generator.py"
_FUTURE = 0x1FF0000  # the flags of a caller that its __future__ imports set, which compile() takes on


@contextmanager
def light(store: Path | None = None) -> Iterator[None]:
    """While the block imports PySide6, take bytecode that was kept, and keep what had to be compiled.

    After it imports are Python's own again.

    ``store`` is the file; by default it lies where Python keeps the bytecode of this package. A file that is
    missing, of another Python or of another PySide6 costs a start nothing but time.
    """
    store = store or Path(cache_from_source(str(Path(__file__).with_name("qt_support.py"))))
    known = _read(store)
    used: dict[str, CodeType] = {}
    original, importing = builtins.compile, builtins.__import__
    compiled: Callable[..., Any] = original

    def remembered(source: object, filename: object, mode: str, *rest: Any, **options: Any) -> object:  # noqa: ANN401 - as compile()
        if rest or options or mode != "exec" or type(source) is not bytes:
            return compiled(source, filename, mode, *rest, **options)  # not how the archive's modules come
        flags = sys._getframe(1).f_code.co_flags & _FUTURE  # noqa: SLF001 - as compile() itself does
        name = f"{filename} {flags} {len(source)} {zlib.crc32(source)}"
        if str(filename).endswith(_UNUSED):
            source = b""
        code = known.get(name) or compiled(source, filename, mode, flags, dont_inherit=True)
        used[name] = code
        return code

    builtins.compile = remembered  # type: ignore[assignment]  # it does what compile() does
    try:
        yield
    finally:
        builtins.compile = original
        builtins.__import__ = importing
    if used.keys() - known.keys() and not sys.dont_write_bytecode:
        _write(store, used)


def _read(store: Path) -> dict[str, CodeType]:
    try:
        data = store.read_bytes()
        if data.startswith(MAGIC_NUMBER):
            known = marshal.loads(data[len(MAGIC_NUMBER) :])  # noqa: S302 - as trusted as any bytecode here
            return known if isinstance(known, dict) else {}
    except (OSError, ValueError, EOFError, TypeError):
        pass
    return {}


def _write(store: Path, codes: dict[str, CodeType]) -> None:
    """Write the file whole or not at all; a folder that cannot be written is no matter."""
    part = store.with_name(f"{store.name}.{os.getpid()}")
    try:
        store.parent.mkdir(exist_ok=True)
        part.write_bytes(MAGIC_NUMBER + marshal.dumps(codes))
        part.replace(store)
    except OSError:
        part.unlink(missing_ok=True)
