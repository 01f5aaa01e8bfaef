"""Where an article that comes in belongs: is it new, another text of one that is here, or nothing new?

Files of one article make one article. Its text is the fullest that any of them has, and it keeps the uid that
it had first. Files that have been taken in before change nothing, in whatever order they come: an article
knows which texts it has set aside, and once it is made of several files only its gaps are filled.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

import apsw

from nam_reader.library import candidates
from nam_reader.library.bodies import BodyQueue
from nam_reader.library.candidates import Stored
from nam_reader.library.likeness import Text, are_same, are_strangers, fullness, is_cut
from nam_reader.library.outcome import Outcome
from nam_reader.library.records import Records, is_entry_of, metadata_of
from nam_reader.library.rows import Metadata
from nam_reader.model import Article, Kind
from nam_reader.text.blocks import parse_blocks

if TYPE_CHECKING:
    from nam_reader.lexicon.entry import IndexEntry


class Shelving:
    """Decides for each article, and has it written."""

    def __init__(self, connection: apsw.Connection, bodies: BodyQueue) -> None:
        self._connection = connection
        self._bodies = bodies
        self._records = Records(connection, bodies)
        self.images = self._records.images

    def save(
        self, article: Article, claimed: set[str], entry: IndexEntry | None, *, index: bool = True
    ) -> tuple[str, Outcome]:
        """Take an article in and claim its uid; see ArticleStore.save."""
        found = candidates.of_identity(self._connection, article)
        if found:
            self._bodies.flush()  # theirs may be among those held back
        known = next((stored for stored in found if self._has(stored, article)), None)
        if known is not None:
            uid, outcome = known.uid, self._again(known, article, claimed, entry)
        else:
            uid, outcome = self._new_text(found, article, claimed, entry, index=index)
        claimed.add(uid)
        return uid, outcome

    def _has(self, stored: Stored, article: Article) -> bool:
        return stored.revision == article.revision or self._records.has_aside(stored, article.revision)

    # --- a text that is here ----------------------------------------------------------------------------

    def _again(
        self, stored: Stored, article: Article, claimed: set[str], entry: IndexEntry | None
    ) -> Outcome:
        """Take in what else a file says of a text that an article has or has set aside."""
        if stored.revision != article.revision:
            return self._fill(stored, article)
        stub = article.kind is Kind.STUB
        if stored.is_stub is stub and not (stored.merged or stored.uid in claimed):
            return self._refresh(stored, article, entry)
        if stored.is_stub and not stub:  # what had seemed to be an excerpt is all of it
            return self._refresh(stored, article, entry)
        return self._fill(stored, article)

    def _refresh(self, stored: Stored, article: Article, entry: IndexEntry | None) -> Outcome:
        """Bring what is not text up to date; the index is left alone unless something in it changed.

        What the article had and the file does not say stays: another file may have said it.
        """
        fresh = _filled(article, stored)
        html = self._records.html(stored)
        same_body = _same_body(html, article)
        joined = self._records.join(stored, article)
        self._records.images.attach(stored.id, article.body)
        if same_body and stored.metadata == fresh:
            return Outcome.UPDATED if joined else Outcome.UNCHANGED
        if stored.metadata != fresh:
            known = entry if is_entry_of(article, fresh) else None
            self._records.describe(stored, fresh, merged=stored.merged, entry=known)
        if not same_body:
            self._records.show(stored, article.body)
        return Outcome.UPDATED

    def _fill(self, stored: Stored, article: Article) -> Outcome:
        """Fill an article's gaps from a further file of it, whose text it has or has set aside."""
        fresh = stored.metadata.filled_from(metadata_of(article))
        changed = self._records.join(stored, article)
        if stored.revision == article.revision:
            changed |= self._show_richer(stored, article)
        differs = not stored.merged and metadata_of(article) != stored.metadata
        if fresh != stored.metadata or differs:
            self._records.describe(stored, fresh, merged=True)
            changed = True
        return Outcome.MERGED if changed else Outcome.UNCHANGED

    def _show_richer(self, stored: Stored, article: Article) -> bool:
        """Show a body of the same text that has more to it: headings, links, pictures."""
        html = self._records.html(stored)
        if _same_body(html, article) or fullness(article) <= fullness(article._replace(body=html)):
            return False
        self._records.show(stored, article.body)
        return True

    # --- a text that is not -----------------------------------------------------------------------------

    def _new_text(
        self,
        found: list[Stored],
        article: Article,
        claimed: set[str],
        entry: IndexEntry | None,
        *,
        index: bool,
    ) -> tuple[str, Outcome]:
        """Find the article that a text is another text of, or make a new one of it."""
        text = _Lazy(article.text)
        same = self._same(text, found, article)
        if same is None and not (article.url and found):
            same = self._same_title(text, found, article)
            if same is not None:
                return same.uid, self._compete(same, article, entry)
        target = same or self._of_same_name(text, found, article, claimed)
        if target is None:
            ordinal = 1 + max((each.ordinal for each in found if each.identity == article.uid), default=0)
            return self._records.add(article, ordinal, entry, index=index), Outcome.ADDED
        if target.uid in claimed:
            return target.uid, self._compete(target, article, entry)
        return target.uid, self._follow(target, text, article, entry)

    def _same(self, text: _Lazy, found: Iterable[Stored], article: Article) -> Stored | None:
        """Return the article whose text is the same, whole or cut; of several the one most alike."""
        best, most = None, 0.0
        for stored in found:
            stub = stored.is_stub or article.kind is Kind.STUB
            other = Text(self._records.text(stored))
            if are_same(text.made, other, title=article.title, stub=stub):
                alike = text.made.resemblance(other)
                if best is None or alike > most:
                    best, most = stored, alike
        return best

    def _same_title(self, text: _Lazy, found: list[Stored], article: Article) -> Stored | None:
        """Return the article of another URL or name that has the title and the text."""
        titled = candidates.of_title(self._connection, article)
        others = [stored for stored in titled if all(stored.id != known.id for known in found)]
        if not others:
            return None
        self._bodies.flush()
        return self._same(text, others, article)

    def _of_same_name(
        self, text: _Lazy, found: list[Stored], article: Article, claimed: set[str]
    ) -> Stored | None:
        """Return the article whose URL, or source, title and date, a text of its own has.

        A URL has one article in a language. What has a name only may be several articles: one that a file of
        this run has given is another one, unless one of the two is an excerpt.
        """
        alike = [stored for stored in found if candidates.agree_in_language(stored.metadata, article)]
        if article.url:
            return alike[0] if alike else None
        stub = article.kind is Kind.STUB
        half = [stored for stored in alike if stored.is_stub is not stub]
        if half:
            return half[0]
        free = [stored for stored in alike if stored.uid not in claimed]
        nearest = self._nearest(free, article) if free else None
        if nearest is None or article.published or article.kind is Kind.DIGEST:
            return nearest
        return None if are_strangers(text.made, Text(self._records.text(nearest))) else nearest

    def _nearest(self, found: list[Stored], article: Article) -> Stored:
        """Return the article that has most words in common with one."""
        if len(found) == 1:
            return found[0]
        words = set(article.text.split())

        def common(stored: Stored) -> float:
            others = set(self._records.text(stored).split())
            return len(words & others) / (len(words | others) or 1)

        return max(found, key=common)

    def _follow(self, stored: Stored, text: _Lazy, article: Article, entry: IndexEntry | None) -> Outcome:
        """Put the text of a later file in the place of an article's, unless it is one that was cut."""
        stub = article.kind is Kind.STUB and not stored.is_stub
        if stub or (
            article.kind is not Kind.DIGEST
            and not stored.is_stub
            and is_cut(text.made, Text(self._records.text(stored)))
        ):
            return self._lose(stored, article)
        lost = stored.is_stub and article.kind is not Kind.STUB
        self._records.join(stored, article)
        fresh = _filled(article, stored)
        self._records.revise(stored, article, fresh, entry, merged=stored.merged or lost, lost=lost)
        return Outcome.UPDATED

    def _compete(self, stored: Stored, article: Article, entry: IndexEntry | None) -> Outcome:
        """Let the fuller of two texts of one article win; what the other file says of it fills the gaps."""
        if fullness(article) <= fullness(self._records.whole(stored)):
            return self._lose(stored, article)
        self._records.join(stored, article)
        self._records.revise(stored, article, _filled(article, stored), entry, merged=True, lost=True)
        return Outcome.MERGED

    def _lose(self, stored: Stored, article: Article) -> Outcome:
        self._records.join(stored, article)
        self._records.set_aside(stored, article)
        fresh = stored.metadata.filled_from(metadata_of(article))
        self._records.describe(stored, fresh, merged=True)
        return Outcome.MERGED


class _Lazy:
    """A text that is made ready to be compared when that is first wanted: for most it never is."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._made: Text | None = None

    @property
    def made(self) -> Text:
        """The text, ready to be compared."""
        if self._made is None:
            self._made = Text(self._text)
        return self._made


def _filled(article: Article, stored: Stored) -> Metadata:
    """Return what is known of an article that another file's text goes into: the file speaks first.

    But the article keeps the URL that it has its uid from.
    """
    fresh = metadata_of(article)
    if article.uid != stored.identity:
        fresh = fresh._replace(url=stored.metadata.url or article.url)
    return fresh.filled_from(stored.metadata)


def _same_body(html: str, article: Article) -> bool:
    return html == article.body or parse_blocks(html) == parse_blocks(article.body)
