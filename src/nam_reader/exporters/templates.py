"""The sandbox that document templates run in. Jinja2 is loaded with the first document, not at the start."""

from __future__ import annotations

from functools import cache, partial
from typing import TYPE_CHECKING

from nam_reader.exporters.document_words import document_words
from nam_reader.exporters.escaping import contained, escaped
from nam_reader.exporters.flavours import filters
from nam_reader.exporters.pages import summary
from nam_reader.paths import resources

if TYPE_CHECKING:
    from collections.abc import Mapping

    from jinja2 import BaseLoader
    from jinja2.sandbox import SandboxedEnvironment

OURS = "nam-reader"  # what the person's templates call the folder of ours


def fill(template: str, values: Mapping[str, object], flavour: str = "", language: str = "") -> str:
    """Return a template of resources/templates filled with values; in HTML templates all text is escaped."""
    return _bundled(flavour, language).get_template(f"{OURS}/{template}").render(values)


@cache
def _bundled(flavour: str, language: str) -> SandboxedEnvironment:
    return environment((), flavour, language)


def environment(
    loaders: tuple[BaseLoader, ...], flavour: str = "", language: str = ""
) -> SandboxedEnvironment:
    """Make a sandbox that finds our templates under ``nam-reader/`` and others by the loaders given."""
    from jinja2 import ChoiceLoader, FileSystemLoader, PrefixLoader, StrictUndefined
    from jinja2.sandbox import ImmutableSandboxedEnvironment

    ours = PrefixLoader({OURS: FileSystemLoader(resources() / "templates")})
    made = ImmutableSandboxedEnvironment(
        loader=ChoiceLoader([ours, *loaders]),
        autoescape=_is_html,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    words = document_words(language)
    made.filters.update(filters(flavour, words))
    made.filters.update(date=words.date, summary=partial(summary, words=words))
    made.filters.update(markdown=escaped, contained=contained)
    made.tests["spaced"] = _is_spaced
    return made


def _is_spaced(text: str) -> bool:
    """Say whether a paragraph has white space that HTML would fold, as code has."""
    return text != text.strip(" ") or "  " in text or "\t" in text


def _is_html(name: str | None) -> bool:
    return name is not None and ".html" in name
