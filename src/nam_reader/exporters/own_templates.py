"""The templates that a person has put into the library folder: listed, and filled where they do no harm."""

from __future__ import annotations

import time
from collections.abc import Mapping
from multiprocessing import get_context
from pathlib import Path

from nam_reader.errors import ExportError
from nam_reader.exporters import html, markdown
from nam_reader.exporters.book import Book
from nam_reader.exporters.flavours import properties
from nam_reader.exporters.sandbox import Filled, Job, work
from nam_reader.exporters.watch import Watch
from nam_reader.model import Template
from nam_reader.wording import Sentence, sentence, why

SECONDS = 20.0  # that a template may take
LARGEST = 1024 * 1024  # characters of one that is being tried
_STEP = 0.05  # seconds between two looks whether the person has cancelled
_FORMATS = {".md.j2": "markdown", ".html.j2": "html"}
_FLAVOURS = {"markdown": "", "obsidian": "obsidian", "logseq": "logseq", "html": ""}


def listed(folder: Path) -> tuple[Template, ...]:
    """Return the templates in a folder, by name; none where there is no folder."""
    try:
        names = sorted(path.name for path in folder.iterdir() if path.is_file())
    except OSError:
        return ()
    found = [(name, ending) for name in names for ending in _FORMATS if name.endswith(ending)]
    return tuple([Template(name, _FORMATS[ending]) for name, ending in found])


def render(
    name: str, book: Book, folder: Path | None, source: str | None = None, seconds: float = SECONDS
) -> str:
    """Return a book as a template of the person's own makes it; ``source`` is its text if that is not saved.

    Raises ExportError, with the template's name and the line, where something is wrong with it.
    """
    template = book.options.template
    _check(name, template, folder, source)
    job = Job(str(folder or ""), template, source, _FLAVOURS[name], book.words.language, _values(name, book))
    filled = _filled(job, book.watch, seconds)
    if filled.problem:
        raise ExportError(_sentence(filled, template))
    return filled.text.rstrip("\n") + "\n"


def _check(name: str, template: str, folder: Path | None, source: str | None) -> None:
    ending = ".html.j2" if name == "html" else ".md.j2"
    if name not in _FLAVOURS:
        raise ExportError("Only Markdown and web pages are made by templates.")
    if not template.endswith(ending):
        raise ExportError(
            "A template for this format has a name that ends in {0}, unlike “{1}”.", ending, template
        )
    if source is not None and len(source) > LARGEST:
        raise ExportError("This template is too long.")
    known = [each.name for each in listed(folder)] if folder else []
    if source is None and template not in known:
        if known:
            raise ExportError("There is no template “{0}”; there are {1}.", template, ", ".join(known))
        raise ExportError("There is no template “{0}”; the folder for them is {1}.", template, str(folder))


def _values(name: str, book: Book) -> Mapping[str, object]:
    if name == "html":
        return html.values(book)
    known = markdown.values(book)
    return {**known, "properties": properties(known)} if name == "obsidian" else known


def _filled(job: Job, watch: Watch, seconds: float) -> Filled:
    """Fill a template in a process of its own, which is ended when it takes too long or nobody wants it."""
    context = get_context("spawn")
    answer, theirs = context.Pipe(duplex=False)
    process = context.Process(target=work, args=(theirs, job), daemon=True, name="nam-reader template")
    try:
        process.start()
        theirs.close()
        end = time.monotonic() + seconds
        while not answer.poll(_STEP):
            watch.check()
            if time.monotonic() > end:
                return Filled(
                    problem=sentence("it was not done after {0} seconds", round(seconds)),
                    template=job.template,
                )
        made: Filled = answer.recv()
        return made
    except EOFError:  # it ended without a word: the system stopped it
        return Filled(problem=sentence("it wants more memory than there is for it"), template=job.template)
    except OSError as error:
        raise ExportError("No process can be started for the template: {0}.", why(error)) from error
    finally:
        if process.pid is not None:
            process.kill()
            process.join()
        answer.close()


def _sentence(filled: Filled, template: str) -> Sentence:
    name, problem = filled.template or template, filled.problem
    if not isinstance(problem, Sentence):  # Jinja's own words
        problem = " ".join(problem.split()).rstrip(".")
    if filled.line:
        return sentence("Template “{0}”, line {1}: {2}.", name, filled.line, problem)
    return sentence("Template “{0}”: {1}.", name, problem)
