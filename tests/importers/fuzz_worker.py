"""Parses damaged files in a process that is watched, and says as JSON what it did and what went wrong.

    python -m tests.importers.fuzz_worker FOLDER BAIT ADDRESS FIRST END STEP

writes each case into FOLDER, parses it, and notes every exception but the one that importers may raise,
every broken promise, and every event by which a program reaches outside: files, sockets, processes,
libraries. Where a case takes too long, or the process dies, the last line of standard output names it.
"""

from __future__ import annotations

import faulthandler
import json
import os
import sys
import sysconfig
import time
import traceback
from pathlib import Path

from selectolax.lexbor import LexborHTMLParser
from tests.importers import samples
from tests.importers.mutations import SAMPLES, Bait, case

from nam_reader.errors import UnreadableFileError
from nam_reader.importers import parse_file
from nam_reader.model import Article, Parsed
from nam_reader.text.blocks import parse_blocks, reading_text
from nam_reader.text.sanitise import TAGS, sanitise

HANGS = 30  # seconds
ROOT = Path(__file__).resolve().parents[2]
SAFE = ("http://", "https://", "mailto:", "#")
ATTRIBUTES = frozenset({"alt", "colspan", "href", "id", "rowspan", "src", "start", "value"})
_READ = ("open", "os.listdir", "os.scandir")
_FORBIDDEN = (
    *("socket.", "subprocess.", "os.exec", "os.fork", "os.posix_spawn", "os.spawn", "os.system", "pty."),
    *("os.startfile", "ctypes.dlopen", "urllib.", "ftplib.", "http.", "smtplib.", "webbrowser.", "tempfile."),
    *("os.remove", "os.rename", "os.mkdir", "os.rmdir", "os.symlink", "os.link", "os.truncate", "os.chmod"),
    *("os.chown", "os.utime", "shutil.", "pickle.find_class", "mmap."),
)


class Watch:
    """Notes the audit events of reaching outside, while it is told to."""

    def __init__(self, folder: Path) -> None:
        kept = {Path(sysconfig.get_path(name)) for name in ("stdlib", "platstdlib", "purelib", "platlib")}
        places = [*kept, Path(sys.prefix), Path(sys.base_prefix), ROOT / "src", ROOT / "resources", folder]
        self._allowed = tuple({os.path.realpath(place) + os.sep for place in places})
        self.on = False
        self.events: list[str] = []

    def hook(self, event: str, arguments: tuple[object, ...]) -> None:
        """Take an event, as ``sys.addaudithook`` gives them."""
        if not self.on:
            return
        if event in _READ:
            if not self._is_allowed(event, arguments):
                self.events.append(f"{event} {arguments!r}")
        elif event.startswith(_FORBIDDEN):
            self.events.append(f"{event} {arguments!r}"[:300])

    def _is_allowed(self, event: str, arguments: tuple[object, ...]) -> bool:
        place = arguments[0]
        if isinstance(place, int):
            return True  # what was opened before
        if not isinstance(place, str | bytes | os.PathLike):
            return False
        flags = arguments[2] if event == "open" else 0
        if isinstance(flags, int) and flags & (os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC):
            return False
        return (os.path.realpath(os.fsdecode(place)) + os.sep).startswith(self._allowed)


def broken_promise(parsed: Parsed) -> str:
    """Return which promise to its readers a result breaks, "" where it keeps all."""
    for article in parsed.articles:
        if fault := _fault(article, {image.sha256 for image in parsed.images}):
            return f"{fault}: {article.title[:60]!r}"
    sentences = [failure.reason for failure in parsed.failed]
    if any(not sentence.endswith(".") or "\n" in sentence for sentence in sentences):
        return f"no sentence among {sentences}"
    return ""


def _fault(article: Article, images: set[str]) -> str:
    if not article.title.strip() or not article.text.strip():
        return "no title or no text"
    blocks = parse_blocks(article.body)
    if article.text != reading_text(blocks):
        return "the text is not that of the blocks"
    if article.text != reading_text(parse_blocks(sanitise(article.body))):
        return "the text is another one when the body is made safe again"
    runs = [run for block in blocks for run in block.runs]
    if not {run.image.removeprefix("nam-image:") for run in runs if run.image} <= images:
        return "an image is shown that is not there"
    if any(run.href and not run.href.startswith(SAFE) for run in runs) or not _is_safe(article.body):
        return "something leads outside"
    try:
        "".join((article.title, article.text, article.byline, article.source, article.url or "")).encode()
        "".join((*article.authors, *article.topics, article.published or "", article.language)).encode()
    except UnicodeEncodeError:
        return "a character that cannot be stored"
    return ""


def _is_sentence(refusal: str, path: Path) -> bool:
    """Tell whether a refusal is one sentence (or ends in a command to type) that does not repeat the path."""
    return refusal.endswith((".", '"')) and "\n" not in refusal and path.name not in refusal


def _is_safe(body: str) -> bool:
    """Tell whether a body has nothing but the elements and attributes that it may have."""
    for node in LexborHTMLParser(body).css("body *"):
        attributes = node.attributes
        source, link = attributes.get("src"), attributes.get("href")
        if node.tag not in TAGS or not attributes.keys() <= ATTRIBUTES:
            return False
        if (source and not source.startswith("nam-image:")) or (link and not link.startswith(SAFE)):
            return False
    return True


def run(folder: Path, bait: Bait, numbers: range) -> dict[str, object]:
    """Parse the cases of some numbers."""
    watch = Watch(folder)
    failures: list[str] = []
    slowest = (0.0, "")
    articles = refused = 0
    _warm_up(folder)
    sys.addaudithook(watch.hook)
    for number in numbers:
        made = case(number, bait)
        path = folder / f"{number:05}-{made.name}"
        path.write_bytes(made.data)
        _say(made.how)
        faulthandler.dump_traceback_later(HANGS, exit=True)
        begun = time.perf_counter()
        watch.on = True
        seen = len(watch.events)
        try:
            parsed = parse_file(path)
        except UnreadableFileError as error:
            refused += 1
            fault = "" if _is_sentence(str(error), path) else f"no sentence: {error}"
        except BaseException:  # noqa: BLE001 - this is what is looked for
            watch.on = False  # the lines of a traceback are read from our own files
            fault = traceback.format_exc()
        else:
            articles += len(parsed.articles)
            fault = broken_promise(parsed)
        watch.on = False
        faulthandler.cancel_dump_traceback_later()
        slowest = max(slowest, (time.perf_counter() - begun, made.how))
        watch.events[seen:] = [f"{made.how}: {event}" for event in watch.events[seen:]]
        if fault:
            failures.append(f"{made.how}\n{fault}")
            sys.stderr.write(f"{failures[-1]}\n")
        else:
            path.unlink()
    return {
        "cases": len(numbers),
        "articles": articles,
        "refused": refused,
        "failures": failures,
        "events": watch.events,
        "slowest": slowest,
        "peak": _peak(),
    }


def _warm_up(folder: Path) -> None:
    """Load what importers load, so that it is not mistaken for something that a file made them open."""
    (folder / "lamp_files").mkdir(exist_ok=True)
    (folder / "lamp_files" / "lamp.png").write_bytes(samples.png())
    for name, data in SAMPLES.items():
        path = folder / name
        path.write_bytes(data)
        parse_file(path)
        path.unlink()


def _say(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


def _peak() -> int:
    """Return the most memory that this process has had, in MB; 0 where that cannot be known."""
    if sys.platform == "win32":
        return 0
    import resource  # it is not everywhere

    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss >> (20 if sys.platform == "darwin" else 10)


def main() -> None:
    """Run, and print the account as the last line."""
    faulthandler.enable()
    sys.dont_write_bytecode = True
    folder, outside, address = Path(sys.argv[1]), sys.argv[2], sys.argv[3]
    bait = Bait(outside, f"../{Path(outside).name}", address)
    _say(json.dumps(run(folder, bait, range(*map(int, sys.argv[4:7])))))


if __name__ == "__main__":
    main()
