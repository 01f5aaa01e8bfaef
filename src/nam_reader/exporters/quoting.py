"""A quote with its source, for the clipboard: plain text, Markdown and HTML that say the same."""

from __future__ import annotations

from html import escape

from nam_reader.exporters.citation_words import words_for
from nam_reader.exporters.citing import cite
from nam_reader.exporters.escaping import escaped
from nam_reader.model import ArticleRef, Quotation

_IMAGE = "\ufffc"  # stands for an image in the reading text


def quotation(quote: str, article: ArticleRef, style: str, *, language: str = "") -> Quotation:
    """Return a quote with its citation below it; without a quote the citation alone.

    The quote's lines are paragraphs. Raises ExportError for a style that there is not.
    """
    text, markdown, html = (
        cite(article, style, form, language=language) for form in ("text", "markdown", "html")
    )
    lines = [line for line in quote.replace(_IMAGE, "").split("\n") if line.strip()]
    if not lines:
        return Quotation(text, markdown, f"<p>{html}</p>")
    return Quotation(
        _as_text(lines, text, words_for(language or article.language).outer),
        _as_markdown(lines, markdown),
        _as_html(lines, html, article.language),
    )


def _as_text(lines: list[str], source: str, marks: tuple[str, str]) -> str:
    quoted = marks[0] + "\n".join(lines).strip() + marks[1]
    return f"{quoted}\n— {source}" if source else quoted


def _as_markdown(lines: list[str], source: str) -> str:
    paragraphs = [f"> {escaped(line.strip())}" for line in lines]
    if source:
        paragraphs.append(f"> — {source}")
    return "\n>\n".join(paragraphs) + "\n"


def _as_html(lines: list[str], source: str, language: str) -> str:
    said = f' lang="{escape(language)}"' if language else ""
    paragraphs = "".join([f"<p>{escape(line.strip())}</p>" for line in lines])
    return f"<blockquote{said}>{paragraphs}</blockquote>" + (f"<p>— {source}</p>" if source else "")
