"""A copied quote carries its source."""

from __future__ import annotations

from nam_reader.model import ArticleRef
from nam_reader.ui.citation import with_citation


def test_everything_known_is_in_it() -> None:
    article = ArticleRef(
        "u", "Ліст з Гродна", ("Ганна Ляшчынка",), "Сшытак", "https://example.org/a", "2024-03-02", "be"
    )
    assert with_citation(" вада ўжо падышла ", article) == (
        "“вада ўжо падышла”\n— Ганна Ляшчынка, “Ліст з Гродна”, Сшытак, 2024-03-02. https://example.org/a"
    )


def test_what_is_unknown_leaves_no_gap() -> None:
    assert with_citation("a", ArticleRef("u", "T")) == "“a”\n— “T”."
