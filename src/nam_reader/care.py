"""The health of a library folder: checked, repaired, saved and brought back. It works where nothing opens."""

from __future__ import annotations

from pathlib import Path

from nam_reader.damage import Tools
from nam_reader.errors import LibraryError
from nam_reader.library import rescue as library_rescue
from nam_reader.model import Backup, Finding, Restoring
from nam_reader.notebook import backups, restoring
from nam_reader.notebook import rescue as notebook_rescue
from nam_reader.wording import Sentence, counted, sentence, together, why

LIBRARY, NOTEBOOK = "library.db", "notebook.db"
_SOUND = sentence("It is sound.")


def check(folder: Path) -> tuple[Finding, ...]:
    """Look at both files whole, and repair what can be repaired.

    What cannot is saved row by row into a new file; a damaged file is moved aside and never written over.
    Raises LibraryError where a file cannot be read or written at all.
    """
    return (*_checked(folder / NOTEBOOK), *_checked(folder / LIBRARY))


def examine(folder: Path) -> tuple[Finding, ...]:
    """Look at both files whole and change nothing. Raises LibraryError where one cannot be read at all."""
    return tuple([_examined(path) for path in (folder / NOTEBOOK, folder / LIBRARY) if path.exists()])


def _examined(path: Path) -> Finding:
    found = _tools(path).complaints(path)
    if not found:
        return Finding(path.name, "sound", _SOUND)
    return Finding(path.name, "damaged", sentence("It is damaged ({0}).", found[0]))


def _tools(path: Path) -> Tools:
    return notebook_rescue.TOOLS if path.name == NOTEBOOK else library_rescue.TOOLS


def _checked(path: Path) -> tuple[Finding, ...]:
    if not path.exists():
        return ()
    tools = _tools(path)
    if not tools.complaints(path):
        return (Finding(path.name, "sound", _SOUND),)
    aside = tools.mend(path)
    if aside is not None:
        told = sentence(
            "Its indexes were damaged and have been made anew. The damaged file is {0}.", aside.name
        )
        return (Finding(path.name, "repaired", told),)
    aside, saved = tools.rescue(path)
    parts = [_rescued(path, saved, aside)]
    newest = backups.backups(path)[:1] if path.name == NOTEBOOK else ()
    if newest:
        parts.append(sentence("The newest backup is {0}.", f"{backups.FOLDER}/{newest[0].name}"))
    return (Finding(path.name, "rescued", together(parts)),)


def _rescued(path: Path, saved: int, aside: Path) -> Sentence:
    if path.name == NOTEBOOK:
        return counted(
            "It was damaged. In a new file are the %Ln notes that could be read of {0}.",
            saved,
            "It was damaged. In a new file is the %Ln note that could be read of {0}.",
            aside.name,
        )
    return counted(
        "It was damaged. In a new file are the %Ln articles that could be read of {0}.",
        saved,
        "It was damaged. In a new file is the %Ln article that could be read of {0}.",
        aside.name,
    )


def back_up(folder: Path, target: Path | None = None) -> Backup:
    """Copy the notebook to a file, or among its own backups, and verify the copy. Raises LibraryError."""
    notebook = folder / NOTEBOOK
    if not notebook.is_file():
        raise LibraryError("There is no notebook in {0} yet.", folder)
    if target is not None and _is_ours(folder, target):
        raise LibraryError("{0} is in use; please give the copy another name.", target.name)
    return backups.copy(notebook, target) if target else backups.back_up(notebook)


def list_backups(folder: Path) -> tuple[Backup, ...]:
    """Return the backups of a library folder, the newest first; counted now, checked when restored."""
    return tuple(map(backups.look, backups.backups(folder / NOTEBOOK)))


def preview(folder: Path, source: Path) -> Restoring:
    """Say what ``restore`` would change. Raises LibraryError where the backup cannot be used."""
    found = backups.verify(source)
    return Restoring(found, restoring.changes(folder / NOTEBOOK, source))


def _is_ours(folder: Path, path: Path) -> bool:
    """Say whether a path leads to one of the files that the library works on, by whatever name."""
    ours = (folder / name for name in (NOTEBOOK, LIBRARY))
    return any(own.exists() and path.exists() and own.samefile(path) for own in ours)


def restore(folder: Path, source: Path) -> Backup:
    """Put a backup into the place of the notebook, and return what it held.

    What was there is backed up first, or moved aside if it is damaged. Other programs that have the notebook
    open see the restored one. Raises LibraryError; then nothing has changed.
    """
    if _is_ours(folder, source):
        raise LibraryError("{0} is the notebook itself and no backup of it.", source.name)
    found = backups.verify(source)
    restoring.prove(source)
    notebook = folder / NOTEBOOK
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    except OSError as error:
        raise LibraryError("The library folder {0} cannot be made: {1}.", folder, why(error)) from error
    if notebook.is_file():
        if _tools(notebook).complaints(notebook):
            _tools(notebook).rescue(notebook)
        backups.back_up(notebook, keep=source)
    backups.pour(source, notebook)
    return found
