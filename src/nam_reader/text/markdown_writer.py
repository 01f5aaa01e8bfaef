"""Writes Markdown that reads back to the same text, by CommonMark's rules and by Python-Markdown's."""

from __future__ import annotations

import re

from markdownify import MarkdownConverter

_SPECIAL = re.compile(r"([\\`*_\[\]])")
_ENTITY = re.compile(r"&(?=#?\w+;)")
# What would begin a heading, a quotation or a list at the beginning of a line, or underline a heading.
_LEADING = re.compile(r"^(\s*)([#>+-])(?=[\s#>+-]|$)|^(\s*\d+)([.)])(?=\s|$)", re.MULTILINE)
_TRAILING = re.compile(r"#(?=#*\s*$)", re.MULTILINE)  # closes a heading
_ATTRIBUTES = re.compile(r"^\{|\{(?=[^{}]*\}\s*$)", re.MULTILINE)  # of what stands before, says "extra"
_DEFINITION = re.compile(r"^(\s*)([:=~])", re.MULTILINE)
_BACKTICKS = re.compile(r"`{3,}")
_MARKER = re.compile(r"(?:[-*+]|\d+\.) ")
_INDENT = " " * 4


class Writer(MarkdownConverter):
    """Markdownify with text escaped only where it must be, and lists indented as both dialects want them."""

    def escape(self, text: str, *_: object) -> str:
        """Return text so that it stays text."""
        if not text:
            return ""
        text = _SPECIAL.sub(r"\\\1", text)
        text = _ENTITY.sub("&amp;", text).replace("<", "&lt;").replace("|", "&#124;")
        text = _ATTRIBUTES.sub("&#123;", _TRAILING.sub(r"\#", text))
        text = _LEADING.sub(_escape_leading, text)
        return _DEFINITION.sub(_escape_definition, text)

    def convert_li(self, *given: object, **named: object) -> str:
        """Indent what follows in an item by four spaces, and part items that have paragraphs."""
        item = str(super().convert_li(*given, **named))  # type: ignore[misc] # their stub does not have it
        marker = _MARKER.match(item)
        if marker is None:
            return item
        first, *rest = item.split("\n")
        width = marker.end()
        lines = [_INDENT + line[width:] if line.startswith(" " * width) else line for line in rest]
        written = "\n".join([first, *lines])
        return written.rstrip("\n") + "\n\n" if "\n\n" in written.strip("\n") else written

    def convert_mark(self, _element: object, text: str, *_: object, **__: object) -> str:
        """Keep the marks of highlights: Markdown has none of its own."""
        return f"<mark>{text}</mark>" if text else ""

    def convert_pre(self, *given: object, **named: object) -> str:
        """Fence code with more backticks than it has in it."""
        fenced = str(super().convert_pre(*given, **named))  # type: ignore[misc] # as above
        inner = fenced.strip("\n")[3:-3]
        fence = "`" * (1 + max([2, *map(len, _BACKTICKS.findall(inner))]))
        return f"\n\n{fence}{inner}{fence}\n\n" if fenced.strip() else fenced


def _escape_leading(found: re.Match[str]) -> str:
    return f"{found[1] or found[3] or ''}\\{found[2] or found[4]}"


def _escape_definition(found: re.Match[str]) -> str:
    return f"{found[1]}&#{ord(found[2])};"
