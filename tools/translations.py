"""The interface's languages, by Qt Linguist: ``python tools/translations.py update|release [name]|missing``.

``update`` brings resources/translations/*.ts up to date with the program's texts: new ones come in
untranslated, and what is gone goes. ``release`` makes the .qm files that the program reads, which are not
kept in the repository; every build does it (see hatch_build.py). ``missing`` lists what is not translated.
"""

from __future__ import annotations

import importlib.util
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Iterator
from pathlib import Path
from xml.etree import ElementTree as ET

sys.path.insert(0, str(Path(__file__).resolve().parent))
from harvest import Text, texts

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "resources" / "translations"
PACKAGE = ROOT / "src" / "nam_reader"
LANGUAGES = {"en": "en_US", "be": "be_BY", "ru": "ru_RU", "pl": "pl_PL", "uk": "uk_UA"}
PLURALS_ONLY = "en"  # the source language has its texts; of those that count it needs the form for one


def qt_tool(name: str) -> Path:
    """Return where one of Qt's tools is that come with PySide6."""
    found = importlib.util.find_spec("PySide6")
    for folder in (found.submodule_search_locations or ()) if found else ():
        for place in (Path(folder) / name, Path(folder) / f"{name}.exe"):
            if place.is_file():
                return place
    raise FileNotFoundError(f"{name} comes with PySide6, which is not installed here.")


def ts_file(language: str, folder: Path = FOLDER) -> Path:
    """Return a language's file of texts."""
    return folder / f"reader_{language}.ts"


def update(folder: Path = FOLDER) -> None:
    """Bring the files of texts up to date."""
    found = texts(PACKAGE)
    with tempfile.TemporaryDirectory() as scratch:
        listed = Path(scratch) / "texts.py"
        listed.write_text("\n".join(_as_lupdate_reads(found)), "utf-8")
        for language, locale in LANGUAGES.items():
            only = ["-pluralonly"] if language == PLURALS_ONLY else []
            languages = ["-source-language", "en_US", "-target-language", locale]
            into = ["-locations", "none", "-ts", str(ts_file(language, folder))]
            how = ["-silent", "-no-obsolete", "-sort-messages", *only]
            _run("lupdate", str(listed), *how, *languages, *into)


def release(folder: Path = FOLDER, name: str = "*") -> list[Path]:
    """Make the .qm files, or the one of a name ("reader_be"), and return them."""
    made = []
    for source in sorted(folder.glob(f"{name}.ts")):
        target = source.with_suffix(".qm")
        _run("lrelease", "-silent", str(source), "-qm", str(target))
        made.append(target)
    return made


def up_to_date(folder: Path = FOLDER) -> bool:
    """Say whether every .qm file is there and younger than its texts."""
    return all(
        source.with_suffix(".qm").is_file()
        and source.with_suffix(".qm").stat().st_mtime >= source.stat().st_mtime
        for source in folder.glob("*.ts")
    )


def make(folder: Path = FOLDER) -> str:
    """Make the .qm files where that is needed, and say in a line what was done."""
    if up_to_date(folder):
        return "The interface's languages are up to date."
    return f"The interface's languages are made: {', '.join(file.name for file in release(folder))}."


def missing(language: str, folder: Path = FOLDER) -> list[str]:
    """Return the texts that a language lacks, as "context: text"."""
    lacking = []
    for context in ET.parse(ts_file(language, folder)).getroot().iter("context"):  # noqa: S314 -- our own file
        for message in context.iter("message"):
            translation = message.find("translation")
            forms = [] if translation is None else (translation.findall("numerusform") or [translation])
            unfinished = translation is None or translation.get("type") == "unfinished"
            if unfinished or not all((form.text or "").strip() for form in forms):
                lacking.append(f"{context.findtext('name')}: {message.findtext('source')}")
    return lacking


def _as_lupdate_reads(found: Iterable[Text]) -> Iterator[str]:
    """Write every text as a call that lupdate's reader knows."""
    for text in found:
        number = ", 1" if text.counts else ""
        yield f"translate({_quoted(text.context)}, {_quoted(text.source)}, {_quoted(text.comment)}{number})"


def _quoted(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
    return f'"{escaped}"'


def _run(tool: str, *arguments: str) -> None:
    subprocess.run([str(qt_tool(tool)), *arguments], check=True)


def main(wish: str = "", name: str = "*") -> int:
    """Do what is asked for; return the exit status."""
    if wish == "update":
        update()
        return 0
    if wish == "release":
        release(name=name)
        return 0
    if wish == "missing":
        lacking = [f"{code}  {text}" for code in LANGUAGES for text in missing(code)]
        print("\n".join(lacking) if lacking else "Nothing is missing.")
        return bool(lacking)
    print(__doc__)
    return 2


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:3]))
