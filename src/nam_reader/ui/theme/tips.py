"""Tooltips that show any text as it is."""

from __future__ import annotations


def plain_tip(text: str) -> str:
    """Return a tooltip that shows any text as it is.

    Qt guesses whether a tooltip is HTML, and HTML in a title could name a file to be opened.
    """
    from html import escape  # an article without pictures needs none at the start

    return f"<p style='white-space:pre-wrap'>{escape(text)}</p>" if text else ""
