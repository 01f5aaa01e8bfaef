"""Hypothesis: what its client exports, and what its service answers to a search.

https://h.readthedocs.io/en/latest/api-reference/v1/
"""

from __future__ import annotations

from collections.abc import Mapping

from nam_reader.exchange import fields, web_annotations
from nam_reader.model import Incoming
from nam_reader.wording import counted

_LISTS = ("annotations", "rows")


def fits(data: object) -> bool:
    """Say whether this is such an export: rows with an address, each with its own list of targets."""
    return any(_is_row(row) for row in _rows(data)[:5])


def _rows(data: object) -> list[object]:
    if isinstance(data, dict):
        return next((fields.some(data[name]) for name in _LISTS if name in data), [])
    return data if isinstance(data, list) else []


def _is_row(row: object) -> bool:
    return isinstance(row, dict) and "uri" in row and "target" in row and "type" not in row


def parse(data: object) -> Incoming:
    """Return the annotations; replies to others' are left out, and said so."""
    rows = [row for row in fields.mappings(_rows(data)) if _is_row(row)]
    own = [row for row in rows if not row.get("references")]
    incoming = web_annotations.parse([_as_web_annotation(row) for row in own])
    if len(own) == len(rows):
        return incoming
    remark = counted(
        "%Ln replies to annotations were left out.",
        len(rows) - len(own),
        "%Ln reply to an annotation was left out.",
    )
    return incoming._replace(remarks=(*incoming.remarks, remark))


def _as_web_annotation(row: Mapping[str, object]) -> dict[str, object]:
    targets = [{**target, "source": row.get("uri")} for target in fields.mappings(row.get("target"))]
    name = fields.text(row.get("id"))
    user = fields.first(row.get("user_info"))
    return {
        "type": "Annotation",
        "id": f"https://hypothes.is/a/{name}" if name else "",
        "created": row.get("created"),
        "modified": row.get("updated"),
        "creator": user.get("display_name") if isinstance(user, dict) else None,
        "body": {"value": fields.text(row.get("text"), fields.LONGEST_NOTE)},
        "tags": row.get("tags"),
        "target": targets or fields.text(row.get("uri")),
        "document": row.get("document"),
    }
