"""Cold start, first start and memory of the window, as ratios to a bare PySide6 window in the same run.

    python tools/with_display.py python benchmarks/start.py [--runs N] [--folder DIR]

runs on Linux, on the display that is there or on an Xvfb. It makes libraries of 703 and of 100,000 short
articles (the latter takes some minutes) in a temporary folder, or in DIR, where they are used again. Each
figure is a median over runs that alternate between the programs, so that a machine that slows down slows all.

- *Cold start*: process start to the end of the first paint of an article of 600 words, by the program's own
  command; the bare window shows the same text in a QTextBrowser. ``plain`` articles are paragraphs of text,
  the ``rich`` one has headings, links, a list, a quote and bold words. "Work" is processor time, all threads.
- *Very first start*: the same with no library: it is made, and the bundled archive goes in.
- *Memory* one second after the first paint: what is resident, and its proportional share.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from itertools import islice
from pathlib import Path
from typing import NamedTuple

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
from benchmarks import generate

PROBE = Path(__file__).with_name("window_probe.py")
SIZES = (703, 100_000)
AT_ONCE = 5_000
SHORT = 30  # words of the articles that only make the library large
GOAL = 1.3


class Start(NamedTuple):
    """A library to start on, with the article that was open last, and that article's text."""

    name: str
    library: Path
    text: Path


def probe(*arguments: str, data: Path | None = None) -> dict[str, float]:
    """Start one window and return what it says of itself; ``data`` is the person's folder of data."""
    environment = {**os.environ, "XDG_DATA_HOME": str(data)} if data else dict(os.environ)
    for name in ("PYTHONDONTWRITEBYTECODE", "NAM_READER_LIBRARY"):  # an installed program has its bytecode
        environment.pop(name, None)
    environment["PROBE_STARTED"] = repr(time.monotonic())
    command = [sys.executable, str(PROBE), *arguments]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=60, check=False)
    if done.returncode or not done.stdout:
        sys.exit(f"{' '.join(command)} failed:\n{done.stderr}")
    answer: dict[str, float] = json.loads(done.stdout)
    return answer


def prepare(folder: Path) -> list[Start]:
    """Make the libraries that are not there yet."""
    starts = []
    for size in SIZES:
        data = folder / str(size)
        library = data / "nam-reader"
        if not library.is_dir():
            part = data.with_suffix(".part")
            shutil.rmtree(part, ignore_errors=True)
            make_library(part / "nam-reader", size)
            part.rename(data)
        starts += [Start(f"{size:,} {kind}", library, text_of(library, kind)) for kind in ("plain", "rich")]
    return starts


def make_library(folder: Path, size: int) -> None:
    """Make a library: one plain and one rich article of 600 words, and short ones."""
    from nam_reader.importers import parse_file
    from nam_reader.library.articles import ArticleStore
    from nam_reader.library.schema import open_library
    from nam_reader.model import Article
    from nam_reader.text.articles import make_article

    folder.mkdir(parents=True)
    file = generate.write_markdown(folder / "rich", 1)[0]
    rich = parse_file(file).articles[0]
    title, text = next(generate.plain_articles(1))
    whole = "\n".join(f"<p>{line}</p>" for line in text.split("\n\n"))
    plain = make_article(title=title, body=whole, language="en", source="Quiet Water", sanitised=True)
    connection = open_library(folder / "library.db")
    store, claimed = ArticleStore(connection), set[str]()
    texts = enumerate(generate.plain_articles(size - 2, words=SHORT))
    short = (
        make_article(
            title=f"{title} {number}",
            body=f"<p>{text}</p>",
            language="en",
            published=f"{2000 + number % 25}-{number % 12 + 1:02}-{number % 28 + 1:02}",
            sanitised=True,
        )
        for number, (title, text) in texts
    )

    def save(*articles: Article) -> list[str]:
        with store.saving():
            return [store.save(article, claimed)[0] for article in articles]

    uids = dict(zip(("plain", "rich"), save(plain, rich), strict=True))
    while batch := list(islice(short, AT_ONCE)):
        save(*batch)
    store.tidy(size)
    connection.close()
    shutil.rmtree(folder / "rich")
    (folder / "shown.json").write_text(json.dumps(uids), "ascii")


def text_of(library: Path, kind: str) -> Path:
    """Return a file with the text of one of a library's two articles."""
    text = library / f"{kind}.txt"
    if not text.exists():
        from nam_reader.workspace import Workspace

        with Workspace(library) as workspace:
            text.write_text(workspace.article(uid_of(library, kind)).text, "utf-8")
    return text


def uid_of(library: Path, kind: str) -> str:
    """Return the uid of one of a library's two articles."""
    return str(json.loads((library / "shown.json").read_text("ascii"))[kind])


def leave_open(start: Start) -> None:
    """Let an article be the one that was open last."""
    from nam_reader import settings

    uid = uid_of(start.library, start.text.stem)
    settings.save(start.library, settings.load(start.library)._replace(last_article=uid))


def measure(folder: Path, kept: Path, runs: int) -> dict[str, list[dict[str, float]]]:
    """Run the programs in turn, after one round that does not count."""
    starts = prepare(kept)
    results: dict[str, list[dict[str, float]]] = {}
    for number in range(runs + 1):
        new = folder / f"new-{number}"
        round_ = {"first": probe("reader", data=new)}
        shutil.rmtree(new)
        for start in starts:
            leave_open(start)
            os.sync()  # what was written before is not to keep the disk busy while a start reads from it
            round_[f"{start.name} bare"] = probe("bare", str(start.text))
            round_[start.name] = probe("reader", data=start.library.parent)
        if number:
            for name, result in round_.items():
                results.setdefault(name, []).append(result)
    return results


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--runs", type=int, default=9)
    parser.add_argument("--folder", type=Path)
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        kept = arguments.folder or Path(folder) / "kept"
        results = measure(Path(folder), kept, arguments.runs)

    def median(name: str, key: str) -> float:
        return statistics.median(row[key] for row in results[name])

    def compare(label: str, name: str, base: str, key: str, scale: float, unit: str, goal: float) -> None:
        ours, bare = median(name, key) * scale, median(base, key) * scale
        print(f"{label:32} {ours:6.1f} {unit}  {bare:6.1f}  ratio {ours / bare:.2f}  (goal {goal})")

    names = [name for name in results if f"{name} bare" in results]
    print(f"medians of {arguments.runs} runs, Python {sys.version.split()[0]}; ours and bare")
    for name in names:
        compare(f"cold start, {name}", name, f"{name} bare", "seconds", 1_000, "ms", GOAL)
        compare("  work until then", name, f"{name} bare", "work", 1_000, "ms", GOAL)
    compare("very first start, later start", "first", names[0], "seconds", 1_000, "ms", 3)
    for key, label in (("rss_kb", "resident memory"), ("pss_kb", "proportional")):
        for name in names:
            compare(f"{label}, {name}", name, f"{name} bare", key, 1 / 1024, "MB", 1.5)


if __name__ == "__main__":
    main()
