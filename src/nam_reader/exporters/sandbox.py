"""A person's template, filled in a process of its own that can be ended: what runs there can run away."""

from __future__ import annotations

import signal
import traceback
from collections.abc import Mapping
from multiprocessing.connection import Connection
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from nam_reader.exporters.templates import environment
from nam_reader.wording import sentence

if TYPE_CHECKING:
    from jinja2 import Environment

LARGEST = 64 * 1024 * 1024  # characters of a document
MEMORY = 2 * 1024 * 1024 * 1024  # bytes that the process may have, where the system can hold it to that


class Job(NamedTuple):
    """What is to be filled. ``source`` is the text of a template that is not in the folder as it is here."""

    folder: str
    template: str
    source: str | None
    flavour: str
    language: str  # of the words that are ours
    values: Mapping[str, object]


class Filled(NamedTuple):
    """A document, or what was wrong with the template, and where: its name, and the line, 0 if not known."""

    text: str = ""
    problem: str = ""
    template: str = ""
    line: int = 0


def work(answer: Connection, job: Job) -> None:
    """Fill a template in a process of its own and send what came of it."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C is its parent's affair
    _limit_memory()
    answer.send(fill(job))
    answer.close()


def _limit_memory() -> None:
    try:
        import resource  # not on Windows
    except ImportError:
        return
    try:
        resource.setrlimit(resource.RLIMIT_AS, (MEMORY, resource.getrlimit(resource.RLIMIT_AS)[1]))
    except (OSError, ValueError):  # a system that knows no such limit, or has a lower one
        return


def fill(job: Job) -> Filled:
    """Fill a template, or say what is wrong with it."""
    from jinja2 import TemplateError, TemplateNotFound, TemplateSyntaxError

    made = _environment(job)
    try:
        pieces, size = [], 0
        for piece in made.get_template(job.template).generate(job.values):
            pieces.append(piece)
            size += len(piece)
            if size > LARGEST:
                return Filled(problem=sentence("it makes a document without end"), template=job.template)
        return Filled("".join(pieces))
    except TemplateSyntaxError as error:
        return Filled(
            problem=error.message or sentence("it cannot be read"),
            template=error.name or "",
            line=error.lineno,
        )
    except TemplateNotFound as error:
        return _said(job, error, sentence("there is no template “{0}”", str(error.name)))
    except TemplateError as error:
        return _said(job, error, error.message or type(error).__name__)
    except UnicodeDecodeError as error:
        return _said(job, error, sentence("it is not text in UTF-8"))
    except MemoryError as error:
        return _said(job, error, sentence("it wants more memory than there is for it"))
    except RecursionError as error:
        return _said(job, error, sentence("it calls itself without end"))
    except Exception as error:  # noqa: BLE001 - whatever a template does wrong is to be told with its line
        return _said(job, error, f"{type(error).__name__}: {error}")


def _environment(job: Job) -> Environment:
    from jinja2 import DictLoader, FileSystemLoader

    folder = FileSystemLoader(job.folder, encoding="utf-8")
    unsaved = DictLoader({job.template: job.source} if job.source is not None else {})
    return environment((unsaved, folder), job.flavour, job.language)


def _said(job: Job, error: BaseException, problem: str) -> Filled:
    """Add to a problem the template and the line that were being run."""
    template, line = job.template, 0
    for frame in traceback.extract_tb(error.__traceback__):
        if frame.filename.endswith(".j2"):
            template, line = Path(frame.filename).name, frame.lineno or 0
        elif frame.filename in {"<template>", "<unknown>"}:
            template, line = job.template, frame.lineno or 0
    return Filled(problem=problem, template=template, line=line)
