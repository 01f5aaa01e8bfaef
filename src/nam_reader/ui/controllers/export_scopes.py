"""Which notes can be taken away together, from where a person is."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from nam_reader.model import AnnotationFilter, Article, ListQuery, Scope
from nam_reader.ui.notebook.export_wish import ExportScope

translate = QCoreApplication.translate


def scopes_around(article: Article | None, search: str, shown: ListQuery) -> tuple[ExportScope, ...]:
    """Return the notes of the open article, of the search or the part of the library in the list, and all."""
    scopes = []
    if article is not None:
        wanted = AnnotationFilter(article_uid=article.uid)
        scopes.append(ExportScope(translate("ExportScopes", "This article"), wanted, article.title))
    if search:
        scopes.append(
            ExportScope(translate("ExportScopes", "This search"), AnnotationFilter(), search, search)
        )
    elif shown.scope is Scope.TAG:
        wanted = AnnotationFilter(tag=shown.value)
        scopes.append(
            ExportScope(translate("ExportScopes", "Tag “{0}”").format(shown.value), wanted, shown.value)
        )
    elif shown.scope is Scope.COLLECTION:
        scopes.append(
            ExportScope(
                translate("ExportScopes", "This collection"), AnnotationFilter(collection=shown.value)
            )
        )
    scopes.append(ExportScope(translate("ExportScopes", "All notes"), AnnotationFilter()))
    return tuple(scopes)
