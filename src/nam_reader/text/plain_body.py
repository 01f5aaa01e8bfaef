"""Bodies that are nothing but paragraphs of text: most of them, and safe as they are."""

from __future__ import annotations

_GAP = "</p>\n<p>"


def plain_pieces(body: str) -> list[str] | None:
    """Return the escaped texts of the paragraphs of such a body, None for any other body."""
    if not (body.startswith("<p>") and body.endswith("</p>")):
        return None
    pieces = body[3:-4].split(_GAP)
    return pieces if body.count("<") == 2 * len(pieces) else None
