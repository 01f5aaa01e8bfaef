"""Which notes can be taken away together, from where a person is."""

from __future__ import annotations

from nam_reader.model import AnnotationFilter, ListQuery, Scope
from nam_reader.text.articles import make_article
from nam_reader.ui.controllers.export_scopes import scopes_around

RIVER = make_article(title="Рака", body="<p>Вада.</p>")
ALL = ListQuery()


def test_all_notes_can_always_be_taken() -> None:
    (scope,) = scopes_around(None, "", ALL)
    assert (scope.name, scope.wanted, scope.search) == ("All notes", AnnotationFilter(), "")


def test_the_article_comes_first_and_gives_the_file_its_name() -> None:
    first, last = scopes_around(RIVER, "", ALL)
    assert (first.name, first.wanted, first.title) == (
        "This article",
        AnnotationFilter(article_uid=RIVER.uid),
        "Рака",
    )
    assert last.name == "All notes"


def test_a_search_goes_before_the_part_of_the_library_behind_it() -> None:
    names = [scope.name for scope in scopes_around(RIVER, "вада", ListQuery(Scope.TAG, "hydrology"))]
    assert names == ["This article", "This search", "All notes"]
    assert scopes_around(None, "вада", ALL)[0].search == "вада"


def test_a_tag_and_a_collection_can_be_taken() -> None:
    tag = scopes_around(None, "", ListQuery(Scope.TAG, "hydrology"))[0]
    assert (tag.name, tag.wanted) == ("Tag “hydrology”", AnnotationFilter(tag="hydrology"))
    collection = scopes_around(None, "", ListQuery(Scope.COLLECTION, "c1"))[0]
    assert (collection.name, collection.wanted) == ("This collection", AnnotationFilter(collection="c1"))
