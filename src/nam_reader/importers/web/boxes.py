"""Rules out boxes that are told by how they are built: lists of teasers, and what stands around a form."""

from __future__ import annotations

from lxml.html import HtmlElement

from nam_reader.importers.web.measures import View

FEWEST_TEASERS = 3
TEASER = 500  # characters that a teaser has at most
HEADLINE = 20  # characters of a link that can be a headline
MOST_BEFORE = 40  # characters that may stand before it: a date, a rubric
FORM_BOX = 400  # characters of what stands around a form and belongs to it

_NO_TEASERS = frozenset({"tr", "td", "th", "dt", "dd", "p", "tbody"})


def rule_out_teasers(view: View) -> None:
    """Rule out rows of things that look alike and each lead, by a headline, to another page."""
    for parent in view.remaining():
        if len(parent) < FEWEST_TEASERS:
            continue
        rows: dict[tuple[str, str], list[HtmlElement]] = {}
        for child in parent:
            if view.has(child) and (child.get("class") or child.tag in {"article", "a"}):
                rows.setdefault((child.tag, child.get("class") or ""), []).append(child)
        for row in rows.values():
            if len(row) < FEWEST_TEASERS:
                continue
            teasers = [child for child in row if is_teaser(view, child)]
            if len(teasers) >= FEWEST_TEASERS and len(teasers) * 4 >= len(row) * 3:
                for teaser in teasers:
                    view.rule_out(teaser)


def is_teaser(view: View, element: HtmlElement) -> bool:
    """Tell whether an element does nothing but announce another page."""
    chars = view.chars(element)
    if not HEADLINE <= chars <= TEASER:
        return False
    if element.tag == "p" and not element.get("class"):
        return False
    before = 0
    for inner in element.iter("a"):
        href = inner.get("href") or ""
        long = len(" ".join(inner.text_content().split()))
        if href and not href.startswith("#") and long >= HEADLINE:
            return _text_before(element, inner) <= MOST_BEFORE
        before += long
        if before > MOST_BEFORE:
            return False
    return False


def _text_before(element: HtmlElement, link: HtmlElement) -> int:
    """Return how many characters of an element stand before a link in it."""
    count = 0
    for inner in element.iter():
        if inner is link:
            return count
        count += len((inner.text or "").strip())
        if inner is not element and not any(found is link for found in inner.iter("a")):
            count += len((inner.tail or "").strip())
    return count


def rule_out_forms(view: View) -> None:
    """Rule out forms, with the few words around them that ask to fill them in."""
    for form in list(view.body.iter("form")):
        if not view.has(form) or view.chars(form) > FORM_BOX:
            continue
        box = form
        for ancestor in form.iterancestors():
            if ancestor.tag in {"body", "main", "article", "td"} or view.chars(ancestor) > FORM_BOX:
                break
            if ancestor.find(".//h1") is not None:
                break
            box = ancestor
        view.rule_out(box)
