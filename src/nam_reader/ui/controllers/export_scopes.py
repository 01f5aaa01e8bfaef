"""Which notes can be taken away together, from where a person is."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from nam_reader.model import AnnotationFilter, Article, ListQuery, Scope
from nam_reader.ui.notebook.export_wish import ExportScope


def scopes_around(article: Article | None, search: str, shown: ListQuery) -> tuple[ExportScope, ...]:
    """Return the notes of the open article, of the search or the part of the library in the list, and all."""
    scopes = []
    if article is not None:
        wanted = AnnotationFilter(article_uid=article.uid)
        scopes.append(ExportScope(_tr("This article"), wanted, article.title))
    if search:
        scopes.append(ExportScope(_tr("This search"), AnnotationFilter(), search, search))
    elif shown.scope is Scope.TAG:
        wanted = AnnotationFilter(tag=shown.value)
        scopes.append(ExportScope(_tr("Tag “{0}”").format(shown.value), wanted, shown.value))
    elif shown.scope is Scope.COLLECTION:
        scopes.append(ExportScope(_tr("This collection"), AnnotationFilter(collection=shown.value)))
    scopes.append(ExportScope(_tr("All notes"), AnnotationFilter()))
    return tuple(scopes)


def _tr(text: str) -> str:
    return QCoreApplication.translate("scopes_around", text)
