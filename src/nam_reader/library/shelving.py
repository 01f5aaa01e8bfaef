"""Where an article that comes in belongs: is it new, another text of one that is here, or nothing new?

Files of one article make one article. Its text is the fullest that any of them has, and it keeps the uid that
it had first. Files that have been taken in before change nothing, in whatever order they come: an article
knows which texts it has set aside, and once it is made of several files only its gaps are filled.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import cached_property
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


class _Incoming:
    """An article that comes in, and what is made of it when it is first wanted: for most little is."""

    def __init__(self, article: Article, entry: IndexEntry | None) -> None:
        self.article = article
        self.entry = entry

    @cached_property
    def text(self) -> Text:
        """Its text, ready to be compared."""
        return Text(self.article.text)

    @cached_property
    def metadata(self) -> Metadata:
        """What the library keeps of it beside its text."""
        return metadata_of(self.article)

    @property
    def is_stub(self) -> bool:
        """Whether it is an excerpt only."""
        return self.article.kind is Kind.STUB

    def metadata_in(self, stored: Stored) -> Metadata:
        """Return what is known of an article that its text goes into: its file speaks first.

        But the article keeps the URL that it has its uid from.
        """
        fresh = self.metadata
        if self.article.uid != stored.identity:
            fresh = fresh._replace(url=stored.metadata.url or self.article.url)
        return fresh.filled_from(stored.metadata)

    def has_body(self, html: str) -> bool:
        """Tell whether a body is the same, however it is written."""
        return html == self.article.body or parse_blocks(html) == parse_blocks(self.article.body)


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
        new = _Incoming(article, entry)
        found = candidates.of_identity(self._connection, article)
        if found:
            self._bodies.flush()  # theirs may be among those held back
        known = next((stored for stored in found if self._has(stored, article)), None)
        target = known or self._another_text(new, found, claimed)
        if target is None:
            ordinal = 1 + max((each.ordinal for each in found if each.identity == article.uid), default=0)
            uid = self._records.add(article, new.metadata, ordinal, entry, index=index)
            outcome = Outcome.ADDED
        else:
            uid = target.uid
            outcome = (
                self._again(target, new, claimed) if known else self._replace(target, new, found, claimed)
            )
        claimed.add(uid)
        return uid, outcome

    def _has(self, stored: Stored, article: Article) -> bool:
        return stored.revision == article.revision or self._records.has_aside(stored, article.revision)

    # --- a text that is here ----------------------------------------------------------------------------

    def _again(self, stored: Stored, new: _Incoming, claimed: set[str]) -> Outcome:
        """Take in what else a file says of a text that an article has or has set aside."""
        if stored.revision != new.article.revision:
            return self._fill(stored, new)
        if stored.is_stub and not new.is_stub:  # what had seemed to be an excerpt is all of it
            return self._refresh(stored, new)
        if stored.is_stub is not new.is_stub or stored.merged or stored.uid in claimed:
            return self._fill(stored, new)
        return self._refresh(stored, new)

    def _refresh(self, stored: Stored, new: _Incoming) -> Outcome:
        """Bring what is not text up to date; the index is left alone unless something in it changed.

        What the article had and the file does not say stays: another file may have said it.
        """
        fresh = new.metadata_in(stored)
        same_body = new.has_body(self._records.html(stored))
        joined = self._records.join(stored, new.article)
        self._records.images.attach(stored.id, new.article.body)
        if same_body and stored.metadata == fresh:
            return Outcome.UPDATED if joined else Outcome.UNCHANGED
        if stored.metadata != fresh:
            entry = new.entry if is_entry_of(new.article, fresh) else None
            self._records.describe(stored, fresh, merged=stored.merged, entry=entry)
        if not same_body:
            self._records.show(stored, new.article.body)
        return Outcome.UPDATED

    def _fill(self, stored: Stored, new: _Incoming) -> Outcome:
        """Fill an article's gaps from a further file of it, whose text it has or has set aside."""
        fresh = stored.metadata.filled_from(new.metadata)
        changed = self._records.join(stored, new.article)
        if stored.revision == new.article.revision:
            changed |= self._show_richer(stored, new)
        differs = not stored.merged and new.metadata != stored.metadata
        if fresh != stored.metadata or differs:
            self._records.describe(stored, fresh, merged=True)
            changed = True
        return Outcome.MERGED if changed else Outcome.UNCHANGED

    def _show_richer(self, stored: Stored, new: _Incoming) -> bool:
        """Show a body of the same text that has more to it: headings, links, pictures."""
        html = self._records.html(stored)
        if new.has_body(html) or fullness(new.article) <= fullness(new.article._replace(body=html)):
            return False
        self._records.show(stored, new.article.body)
        return True

    # --- a text that is not -----------------------------------------------------------------------------

    def _another_text(self, new: _Incoming, found: list[Stored], claimed: set[str]) -> Stored | None:
        """Return the article that a text is another text of, if there is one.

        The same text counts more than the same name, and a URL more than a title.
        """
        same = self._same(new, found)
        if same is None and not (new.article.url and found):
            same = self._same_title(new, found)
        return same or self._of_same_name(new, found, claimed)

    def _same(self, new: _Incoming, found: Iterable[Stored]) -> Stored | None:
        """Return the article whose text is the same, whole or cut; of several the one most alike."""
        best, most = None, -1.0
        for stored in found:
            stub = stored.is_stub or new.is_stub
            other = Text(self._records.text(stored))
            if are_same(new.text, other, title=new.article.title, stub=stub):
                alike = new.text.resemblance(other)
                if alike > most:
                    best, most = stored, alike
        return best

    def _same_title(self, new: _Incoming, found: list[Stored]) -> Stored | None:
        """Return the article of another URL or name that has the title and the text."""
        titled = candidates.of_title(self._connection, new.article, new.metadata.title_key)
        if not titled:
            return None
        known = {stored.id for stored in found}
        self._bodies.flush()
        return self._same(new, [stored for stored in titled if stored.id not in known])

    def _of_same_name(self, new: _Incoming, found: list[Stored], claimed: set[str]) -> Stored | None:
        """Return the article whose URL, or source, title and date, a text of its own has.

        A URL has one article in a language. What has a name only may be several articles: one that a file of
        this run has given is another one, unless one of the two is an excerpt.
        """
        alike = [stored for stored in found if candidates.agree_in_language(stored.metadata, new.article)]
        if new.article.url:
            return alike[0] if alike else None
        half = [stored for stored in alike if stored.is_stub is not new.is_stub]
        if half:
            return half[0]
        free = [stored for stored in alike if stored.uid not in claimed]
        nearest = self._nearest(free, new.article) if free else None
        if nearest is None or new.article.published or new.article.kind is Kind.DIGEST:
            return nearest
        return None if are_strangers(new.text, Text(self._records.text(nearest))) else nearest

    def _nearest(self, found: list[Stored], article: Article) -> Stored:
        """Return the article that has most words in common with one."""
        if len(found) == 1:
            return found[0]
        words = set(article.text.split())

        def common(stored: Stored) -> float:
            others = set(self._records.text(stored).split())
            return len(words & others) / (len(words | others) or 1)

        return max(found, key=common)

    def _replace(self, stored: Stored, new: _Incoming, found: list[Stored], claimed: set[str]) -> Outcome:
        """Put a text in the place of an article's, or set it aside.

        A later file of the same name brings an article up to date, unless its text is one that was cut; of
        two files of one run, or of different names, the fuller text wins.
        """
        if stored.uid in claimed or stored not in found:
            fuller = fullness(new.article) > fullness(self._records.whole(stored))
            return self._revise(stored, new, lost=True) if fuller else self._set_aside(stored, new)
        if self._is_less(new, stored):
            return self._set_aside(stored, new)
        lost = stored.is_stub and not new.is_stub
        self._revise(stored, new, lost=lost)
        return Outcome.UPDATED

    def _is_less(self, new: _Incoming, stored: Stored) -> bool:
        """Tell whether a later file has less of an article than the library."""
        if new.is_stub is not stored.is_stub:
            return new.is_stub
        if new.article.kind is Kind.DIGEST or stored.is_stub:
            return False
        return is_cut(new.text, Text(self._records.text(stored)))

    def _revise(self, stored: Stored, new: _Incoming, *, lost: bool) -> Outcome:
        """Put a text in the place of an article's; ``lost`` says that the old one is not older but less."""
        self._records.join(stored, new.article)
        fresh = new.metadata_in(stored)
        self._records.revise(stored, new.article, fresh, new.entry, lost=lost)
        return Outcome.MERGED

    def _set_aside(self, stored: Stored, new: _Incoming) -> Outcome:
        """Keep a text that is less than an article's, and fill the article's gaps."""
        self._records.join(stored, new.article)
        self._records.set_aside(stored, new.article)
        self._records.describe(stored, stored.metadata.filled_from(new.metadata), merged=True)
        return Outcome.MERGED
