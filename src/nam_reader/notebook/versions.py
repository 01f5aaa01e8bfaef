"""What tells one version of an annotation from another, in any notebook."""

from __future__ import annotations

import json

from nam_reader.model import Annotation

LENGTH = 32  # hexadecimal digits: 128 bits


def family(annotation: Annotation) -> str:
    """Return the id that an annotation and its rivals have in common: that of the one they all came from."""
    return annotation.rival or annotation.id


def version_hash(annotation: Annotation) -> str:
    """Return the name of a version: 32 hexadecimal digits that follow from what it says and when.

    After a conflict two notebooks may keep the same version under different ids; its name is the same in
    both, as it names the family and not the id. What a citation needs of the article is left out: that
    follows from the article and may be renewed.
    """
    import hashlib  # 4 MB that a start, which writes nothing, can do without

    anchor = annotation.anchor
    content = [
        family(annotation),
        annotation.article.uid,
        anchor.exact,
        anchor.prefix,
        anchor.suffix,
        anchor.start,
        anchor.end,
        anchor.revision,
        annotation.colour.value,
        annotation.style.value,
        annotation.about.value,
        annotation.note,
        list(annotation.tags),
        annotation.author,
        annotation.modified,
        annotation.deleted is not None,
    ]
    written = json.dumps(content, ensure_ascii=True, separators=(",", ":"))
    return hashlib.sha256(written.encode("ascii")).hexdigest()[:LENGTH]
