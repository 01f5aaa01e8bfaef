"""What links in notes lead to: articles by title or uid, notes by their first line or id."""

from __future__ import annotations

from collections.abc import Callable

from nam_reader.library.articles import ArticleStore
from nam_reader.library.titles import Titled, Titles
from nam_reader.model import About, Annotation, AnnotationFilter, LinkTarget
from nam_reader.notebook.links import first_words, fold_title, linked, links_in, title_of
from nam_reader.notebook.questions import Questions


class Targets:
    """Looks links up in a library and a notebook.

    A link that says which article or note it means leads there, else to the newest article of its title,
    else to the oldest free note that begins so.
    """

    def __init__(self, titles: Titles, shelf: ArticleStore, notes: Questions) -> None:
        self._titles = titles
        self._shelf = shelf
        self._notes = notes

    def resolved(self, text: str) -> LinkTarget | None:
        """Return what a link leads to; ``text`` stands between its brackets."""
        for link in links_in(f"[[{text}]]"):
            return self._exactly(link.target) or self._called(link.name) or self._exactly(link.name)
        return None

    def _exactly(self, target: str) -> LinkTarget | None:
        """Return the note with this id, or the article with this uid."""
        if not target:
            return None
        if note := self._notes.whole(target.lower()):
            return _to_note(note)
        uid = self._shelf.present_name(target)
        row = self._shelf.rows_of([uid]).get(uid)
        return self._to_article(Titled(row.uid, row.title)) if row else None

    def _called(self, name: str) -> LinkTarget | None:
        for article in self._titles.same(name):
            return self._to_article(article)
        wanted = fold_title(name)
        notes = [note for note in self._free_notes("") if fold_title(title_of(note.note)) == wanted]
        return _to_note(min(notes, key=lambda note: (note.created, note.id))) if notes else None

    def proposed(self, typed: str, limit: int) -> tuple[LinkTarget, ...]:
        """Return what a link that is being typed may lead to: free notes first, at most half of all."""
        notes = [_to_note(note) for note in self._free_notes(typed)]
        notes = [note for note in notes if _has_words(note.title, typed)]
        articles = [self._to_article(article) for article in self._titles.like(typed, limit)]
        few = notes[: max(limit // 2, limit - len(articles))]
        return tuple([*few, *articles][:limit])

    def titled(self, typed: str, limit: int, cancelled: Callable[[], bool]) -> tuple[tuple[str, str], ...]:
        """Return uids and titles of articles by words of their titles, then by likeness, without doubles."""
        found = self._titles.like(typed, limit)
        if len(found) < limit and typed.strip():
            found += self._titles.near(typed, limit, cancelled)
        return tuple({article.uid: (article.uid, article.title) for article in found}.values())[:limit]

    def backlinks(self, target: str) -> tuple[Annotation, ...]:
        """Return the annotations whose notes link to an article or a note, the latest first."""
        here = self._exactly(target)
        if here is None:
            return self._notes.linking([target])
        names = {here.target, here.title, fold_title(linked(here.title))}
        if here.kind is About.ARTICLE:
            names.update(self._shelf.names(here.target))
        known: dict[str, str] = {}
        return tuple(
            [
                note
                for note in self._notes.linking(names)
                if note.id != here.target and here.target in self._led_to(note, known)
            ]
        )

    def _led_to(self, note: Annotation, known: dict[str, str]) -> set[str]:
        """Return what a note's links lead to; ``known`` spares looking the same link up again."""
        led = set()
        for link in links_in(note.note):
            text = linked(link.name, link.target)
            if text not in known:
                found = self.resolved(text)
                known[text] = found.target if found else ""
            led.add(known[text])
        return led

    def _free_notes(self, typed: str) -> tuple[Annotation, ...]:
        return self._notes.find(AnnotationFilter(text=typed, about=(About.NOTHING,), with_note=True))

    def _to_article(self, article: Titled) -> LinkTarget:
        """A title alone will do where no other article has it, and no sign of a link is in it."""
        alone = linked(article.title) == " ".join(article.title.split()) and (
            len(self._titles.same(article.title)) == 1
        )
        written = linked(article.title, "" if alone else article.uid)
        return LinkTarget(article.uid, article.title, About.ARTICLE, written)


def _to_note(note: Annotation) -> LinkTarget:
    """A note is named by its id, too: its first line may be written anew."""
    title = first_words(note.note) or note.anchor.exact
    return LinkTarget(note.id, title, note.about, linked(title[:80], note.id))


def _has_words(title: str, typed: str) -> bool:
    words = fold_title(title).split()
    return all(any(word.startswith(begun) for word in words) for begun in fold_title(typed).split())
