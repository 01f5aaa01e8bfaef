"""The check of an exported document: its quotes, one by one, beside the texts that the library has."""

from __future__ import annotations

from pathlib import Path

from nam_reader.errors import UnreadableFileError
from nam_reader.exporters.comparing import compare
from nam_reader.exporters.verifying import LARGEST, claims_of
from nam_reader.library.articles import ArticleStore
from nam_reader.model import Article, CheckedQuote, Verification
from nam_reader.wording import why


def verify(path: Path, store: ArticleStore) -> Verification:
    """Return what became of each quote of a document. Raises UnreadableFileError."""
    try:
        with path.open("rb") as file:
            data = file.read(LARGEST + 1)
    except OSError as error:
        raise UnreadableFileError("It cannot be read: {0}.", why(error)) from error
    claims = claims_of(data)
    articles: dict[str, Article | None] = {}
    former: dict[tuple[str, str], str | None] = {}
    checked = []
    for claim in claims:
        if claim.uid not in articles:
            articles[claim.uid] = _article(store, claim.uid)
        article, version = articles[claim.uid], (claim.uid, claim.revision)
        if version not in former:
            former[version] = _former_text(store, article, *version)
        state, difference = compare(claim, former[version], article.text if article else None)
        title = article.title if article else claim.title
        checked.append(CheckedQuote(claim.id, claim.uid, title, claim.quote, state, difference))
    return Verification(tuple(checked))


def _article(store: ArticleStore, uid: str) -> Article | None:
    name = store.present_name(uid)
    return store.get(name) if store.has(name) else None


def _former_text(store: ArticleStore, article: Article | None, uid: str, revision: str) -> str | None:
    """Return the text of a revision, also of an article that has become a part of another."""
    text = store.revision_text(uid, revision)
    return store.revision_text(article.uid, revision) if text is None and article else text
