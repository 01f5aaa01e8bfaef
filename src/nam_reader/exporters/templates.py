"""The sandbox that document templates run in. Jinja2 is loaded with the first document, not at the start."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from nam_reader.exporters.escaping import contained, escaped, tag_text
from nam_reader.exporters.pages import readable_date, summary
from nam_reader.paths import resources

if TYPE_CHECKING:
    from jinja2.sandbox import SandboxedEnvironment


def fill(template: str, values: dict[str, object]) -> str:
    """Return a template of resources/templates filled with values; in HTML templates all text is escaped."""
    return _environment().get_template(template).render(values)


@cache
def _environment() -> SandboxedEnvironment:
    from jinja2 import FileSystemLoader, StrictUndefined
    from jinja2.sandbox import ImmutableSandboxedEnvironment

    environment = ImmutableSandboxedEnvironment(
        loader=FileSystemLoader(resources() / "templates"),
        autoescape=_is_html,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    environment.filters.update(
        date=readable_date, summary=summary, markdown=escaped, contained=contained, tag=tag_text
    )
    environment.tests["spaced"] = _is_spaced
    return environment


def _is_spaced(text: str) -> bool:
    """Say whether a paragraph has white space that HTML would fold, as code has."""
    return text != text.strip(" ") or "  " in text or "\t" in text


def _is_html(name: str | None) -> bool:
    return name is not None and name.endswith(".html.j2")
