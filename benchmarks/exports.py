"""Every format of export with a thousand notes: how long it takes, and whether others find each quote.

    python benchmarks/exports.py [--notes N] [--articles N] [--format F]... [--keep FOLDER]

Notes in five languages over many articles, whose titles, tags and notes are unkind to one format or another,
are exported by the workspace and read back by programs that have nothing to do with ours: LibreOffice (ODT,
DOCX), pdftotext (PDF), Chromium (HTML, printed), bibtexparser, rispy, markdown-it, csv, json. Where a program
is not installed a library reads, and the table says so. White space is compared as far as a reader keeps it.
``verify`` checks each document as well. The exit status is 1 if a quote was not found.
"""

from __future__ import annotations

import argparse
import csv
import io
import json
import random
import shutil
import subprocess
import sys
import tempfile
import time
import zipfile
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import NamedTuple

from nam_reader.errors import UnreadableFileError
from nam_reader.exporters import FORMATS
from nam_reader.model import AnnotationFilter, Colour, ListQuery, QuoteState
from nam_reader.workspace import Workspace, make_anchor

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
from benchmarks.reanchoring_texts import LANGUAGES, article

TITLES = (
    "100 % of {Bank} & River_Side: $5 #1",
    "=SUM(A1:A9) «Ледавік» — ‘так’",
    "Что *случилось* <вчера>? [1] `код`",
    "Żółć, gęś i jaźń | część 2",
    "Що далі…\u00a0— «річка» & берег",
)
BYLINE = "authors: [Ян Крот, A. B. O'Neil]\nsource: Ціхая & Вада"
NOTES = ("", "*Важна*: see [page](https://example.org/a_b?c=1&d=2)", "- адзін\n- два", "5 < 6 & 7 > 2 # {x}")
TAGS = ((), ("дзённік",), ("two words", "ціна, кошт"), ("річка", "100%"))
SHORTEST, LONGEST = 20, 400  # characters of a quote
SECONDS = 600  # the most that another program may take


class Result(NamedTuple):
    """What became of one format."""

    name: str
    seconds: float
    size: int  # bytes
    reader: str
    found: int
    missing: tuple[str, ...]
    exact: int | None  # quotes that ``verify`` finds exact; None where there is nothing to verify


# --- what is exported --------------------------------------------------------------------------------------


def make_library(folder: Path, notes: int, articles: int) -> list[str]:
    """Make a library of articles with notes; return the quotes."""
    chance = random.Random(3)
    files = folder / "files"
    files.mkdir()
    for number in range(articles):
        language = LANGUAGES[number % len(LANGUAGES)]
        text = article(language, chance)
        body = "\n\n".join(" ".join(some) for some in text.paragraphs)
        title = json.dumps(f"{TITLES[number % len(TITLES)]} {number}", ensure_ascii=False)
        head = f"title: {title}\n{BYLINE}\ndate: 2024-03-{number % 28 + 1:02}"
        (files / f"{number}.md").write_text(f"---\n{head}\nlang: {language}\n---\n{body}\n", "utf-8")
    with Workspace(folder / "library") as space:
        space.import_paths([files])
        rows = space.article_rows(ListQuery(), limit=articles)
        return [_annotate(space, rows[number % len(rows)].uid, number, chance) for number in range(notes)]


def _annotate(space: Workspace, uid: str, number: int, chance: random.Random) -> str:
    found = space.article(uid)
    start = chance.randrange(max(1, len(found.text) - LONGEST))
    end = start + chance.randrange(SHORTEST, LONGEST)
    anchor = make_anchor(found, start, min(end, len(found.text)))
    colours = tuple(Colour)
    space.highlight(
        found.ref,
        anchor,
        colour=colours[number % len(colours)],
        note=NOTES[number % len(NOTES)],
        tags=TAGS[number // 3 % len(TAGS)],
    )
    return anchor.exact


# --- reading back: each returns the whole text that a reader sees ------------------------------------------

Reader = Callable[[Path], str]


def _run(*command: str | Path) -> str:
    done = subprocess.run(command, check=True, capture_output=True, timeout=SECONDS)
    return done.stdout.decode("utf-8")


def by_libreoffice(document: Path) -> str:
    """Convert to plain text."""
    with tempfile.TemporaryDirectory() as folder:
        profile = f"-env:UserInstallation={(Path(folder) / 'profile').as_uri()}"
        kind = "txt:Text (encoded):UTF8"
        _run("soffice", profile, "--headless", "--convert-to", kind, "--outdir", folder, document)
        return (Path(folder) / f"{document.stem}.txt").read_text("utf-8-sig")


def by_pdftotext(document: Path) -> str:
    """Read the pages without what stands at their feet."""
    above_foot = ["-r", "72", "-x", "0", "-y", "0", "-W", "595", "-H", "780"]
    return _run("pdftotext", *above_foot, document, "-")


def by_chromium(document: Path) -> str:
    """Print the page, and read what was printed."""
    with tempfile.TemporaryDirectory() as folder:
        printed = Path(folder) / "printed.pdf"
        options = ["--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer"]
        profile = f"--user-data-dir={folder}/profile"
        _run("chromium", *options, profile, f"--print-to-pdf={printed}", document.absolute().as_uri())
        return _run("pdftotext", printed, "-")


def by_html_parser(document: Path) -> str:
    """Read the text of the page."""
    from selectolax.lexbor import LexborHTMLParser

    body = LexborHTMLParser(document.read_text("utf-8")).body
    return body.text(separator=" ") if body else ""


def by_markdown_it(document: Path) -> str:
    """Render it as CommonMark, and read the text of that."""
    from markdown_it import MarkdownIt
    from selectolax.lexbor import LexborHTMLParser

    page = MarkdownIt("commonmark").enable(["table", "strikethrough"]).render(document.read_text("utf-8"))
    body = LexborHTMLParser(page).body
    return body.text() if body else ""


def by_csv(document: Path) -> str:
    """Read the cells; one that a spreadsheet could take for a formula begins with an apostrophe."""
    rows = csv.DictReader(io.StringIO(document.read_text("utf-8-sig"), newline=""))
    return "\n".join(row["quote"].removeprefix("'") for row in rows)


def by_json(document: Path) -> str:
    """Read every string."""
    return "\n".join(_strings(json.loads(document.read_text("utf-8"))))


def by_zip_and_json(document: Path) -> str:
    """Read every string of the one member."""
    with zipfile.ZipFile(document) as archive:
        return "\n".join(_strings(json.loads(archive.read("annotations.json"))))


def _strings(value: object) -> Iterable[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, list | dict):
        for part in value.values() if isinstance(value, dict) else value:
            yield from _strings(part)


def by_bibtexparser(document: Path) -> str:
    """Read the annotations as TeX sets them."""
    import bibtexparser
    from bibtexparser.middlewares import LatexDecodingMiddleware

    library = bibtexparser.parse_file(  # type: ignore[attr-defined]  # it does not say what it exports
        str(document), append_middleware=[LatexDecodingMiddleware()]
    )
    if library.failed_blocks:
        raise ValueError(f"{len(library.failed_blocks)} entries cannot be read")
    return "\n".join(entry["annote"] for entry in library.entries)


def by_rispy(document: Path) -> str:
    """Read the notes."""
    import rispy  # type: ignore[import-untyped]  # it has no types

    with document.open(encoding="utf-8") as file:
        return "\n".join(note for entry in rispy.load(file) for note in entry.get("notes", ()))


class Way(NamedTuple):
    """How a format is read back: by which reader, the program it needs, and whether it keeps spaces."""

    name: str
    read: Reader
    program: str = ""
    spaced: bool = True


_MARKDOWN = Way("markdown-it", by_markdown_it)
WAYS: dict[str, tuple[Way, ...]] = {  # the first that is installed is taken
    "html": (Way("Chromium", by_chromium, "chromium", spaced=False), Way("selectolax", by_html_parser)),
    "odt": (Way("LibreOffice", by_libreoffice, "soffice"),),
    "docx": (Way("LibreOffice", by_libreoffice, "soffice"),),
    "pdf": (Way("pdftotext", by_pdftotext, "pdftotext", spaced=False),),
    "csv": (Way("csv", by_csv),),
    "jsonld": (Way("json", by_json),),
    "epub-annotations": (Way("zipfile, json", by_zip_and_json),),
    "csl-json": (Way("json", by_json),),
    "bibtex": (Way("bibtexparser", by_bibtexparser),),
    "ris": (Way("rispy", by_rispy),),
}


def way_for(name: str) -> Way | None:
    """Return how a format can be read back here; the others are Markdown of one kind or another."""
    for way in WAYS.get(name, (_MARKDOWN,)):
        if not way.program or (shutil.which(way.program) and shutil.which("pdftotext")):
            return way
    return None


def missing(text: str, quotes: Sequence[str], *, spaced: bool) -> tuple[str, ...]:
    """Return the quotes that do not stand in a text."""
    between = " " if spaced else ""
    flat = between.join(text.split())
    return tuple(quote for quote in quotes if between.join(quote.split()) not in flat)


# --- the run -----------------------------------------------------------------------------------------------


def run(folder: Path, quotes: Sequence[str], formats: Iterable[str]) -> Iterable[Result]:
    """Export the library of ``make_library`` in each format, and look for every quote."""
    with Workspace(folder / "library") as space:
        for name in formats:
            began = time.perf_counter()
            made = space.export(name, AnnotationFilter())
            seconds = time.perf_counter() - began
            document = folder / f"{name}{made.suffix}"
            document.write_bytes(made.data)
            way = way_for(name)
            lost = missing(way.read(document), quotes, spaced=way.spaced) if way else ()
            exact = _verified(space, document)
            reader = way.name if way else "none is installed"
            found = len(quotes) - len(lost) if way else 0
            yield Result(name, seconds, len(made.data), reader, found, lost, exact)


def _verified(space: Workspace, document: Path) -> int | None:
    try:
        return space.verify(document).number(QuoteState.EXACT)
    except UnreadableFileError:
        return None


def main() -> int:
    """Print a row for each format."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--notes", type=int, default=1_000)
    parser.add_argument("--articles", type=int, default=100)
    parser.add_argument("--format", action="append", choices=sorted(FORMATS), default=None)
    parser.add_argument("--keep", type=Path, help="a folder, not there yet, that the documents stay in")
    chosen = parser.parse_args()
    lost = 0
    with tempfile.TemporaryDirectory() as temporary:
        folder = chosen.keep or Path(temporary)
        folder.mkdir(parents=True, exist_ok=True)
        quotes = make_library(folder, chosen.notes, chosen.articles)
        print(f"{len(quotes):,} notes on {chosen.articles:,} articles")
        print("| format | seconds | KB | read back by | quotes found | exact for `verify` |")
        print("|---|---|---|---|---|---|")
        for made in run(folder, quotes, chosen.format or FORMATS):
            lost += len(made.missing)
            exact = "" if made.exact is None else f"{made.exact:,}"
            size = f"{made.size / 1000:,.0f}"
            row = f"| {made.name} | {made.seconds:.2f} | {size} | {made.reader} | {made.found:,} | {exact} |"
            print(row, flush=True)
            for quote in made.missing[:3]:
                print(f"  not found: {quote!r}")
    return 1 if lost else 0


if __name__ == "__main__":
    sys.exit(main())
