"""Which article of this library an annotation from elsewhere is about, and where in its text it sits."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import lru_cache

from nam_reader.model import About, Anchor, Annotation, Arrival, Article, ArticleRef, Kind, Place
from nam_reader.notebook import anchors
from nam_reader.text.articles import make_uid

FEWEST = 4  # words that a quote must have to be looked for in all texts
MOST = 12  # words of it that are searched as a phrase

ArticleOf = Callable[[str], Article | None]
Search = Callable[[str], tuple[str, ...]]


class Matcher:
    """Finds articles for annotations that name theirs by address, by title, or not at all."""

    def __init__(self, article: ArticleOf, search: Search) -> None:
        """``article`` gives the one with a uid; ``search`` the uids of some that have all of a query."""
        self._article = lru_cache(maxsize=64)(article)
        self._search = lru_cache(maxsize=1024)(search)

    def match(self, arrival: Arrival) -> Arrival:
        """Return the annotation with its article and the place of its quote, as far as they can be found.

        One that says what revision of which article it is about stays as it is; one whose article is not
        here has an article that is known by its address or title.
        """
        one = arrival.annotation
        if one.about is About.NOTHING or (one.article.uid and (one.anchor.revision or not one.anchor.exact)):
            return arrival
        article = self._find(one)
        if article is None:
            one = one._replace(article=_named(one.article))
        else:
            one = one._replace(article=article.ref, anchor=_place(one.anchor, article) or one.anchor)
        return arrival._replace(annotation=one)

    def _find(self, one: Annotation) -> Article | None:
        known = self._article(one.article.uid or _named(one.article).uid)
        if known is not None or one.article.uid:
            return known
        titled = list(self._with_title(one.article.title))
        holding = [article for article in titled if _place(one.anchor, article)]
        if holding or len(titled) == 1:
            return (holding or titled)[0]
        holding = [article for article in self._with_quote(one.anchor.exact) if _place(one.anchor, article)]
        return holding[0] if len(holding) == 1 else None

    def _with_title(self, title: str) -> Iterator[Article]:
        if words := _words(title):
            for uid in self._search(f'title:"{words}"'):
                article = self._article(uid)
                if article and _words(article.title, len(article.title)) == _words(title, len(title)):
                    yield article

    def _with_quote(self, quote: str) -> Iterator[Article]:
        words = _words(quote)
        if words.count(" ") >= FEWEST - 1:
            for uid in self._search(f'"{words}"'):
                if article := self._article(uid):
                    yield article


def _words(text: str, most: int = MOST) -> str:
    """Return the first words of a text, without signs and without regard to capitals."""
    plain = "".join(sign if sign.isalnum() else " " for sign in text.casefold())
    return " ".join(plain.split()[:most])


def _named(article: ArticleRef) -> ArticleRef:
    """Return an article that is not here with the uid that it will have once it is."""
    if article.uid:
        return article
    uid = make_uid(
        url=article.url,
        source=article.source,
        title=article.title,
        published=article.published,
        kind=Kind.ARTICLE,
    )
    return article._replace(uid=uid)


def _place(anchor: Anchor, article: Article) -> Anchor | None:
    """Return the anchor of the same words in an article's text, None where they do not stand there."""
    if not anchor.exact:
        return None
    found: tuple[int, int] | None = None
    if anchor.prefix or anchor.suffix:
        located = anchors.locate(anchor, article.text, article.revision)
        if located.place in (Place.EXACT, Place.MOVED):
            found = located.start, located.end
    found = found or anchors.find_quote(article.text, anchor.exact)
    return anchors.make_anchor(article.text, *found, article.revision) if found else None
