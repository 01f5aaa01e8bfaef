"""Suggestions: whole queries that would find something, for one in which a word is mistyped.

Only words that the library does not know, in any form or spelling, are put right; phrases, filters, operators
and what is kept out are left as they are. A word is tried as typed on another keyboard layout, in the letters
of the other script, with a space too few or too many, and with one or two slips.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import pairwise, product
from typing import NamedTuple, TypeAlias

import apsw

from nam_reader.errors import CancelledError
from nam_reader.lexicon.entry import query_word
from nam_reader.lexicon.tokens import without_signs, words
from nam_reader.search.compile import plan
from nam_reader.search.filters import NoNotes, NoteFilters
from nam_reader.search.found import finds_any
from nam_reader.search.layouts import retyped
from nam_reader.search.query import parse
from nam_reader.search.scripts import respelled
from nam_reader.search.tree import And, Or, Tree, Word, all_of, any_of, to_text
from nam_reader.search.typos import Candidate, frequencies, near, weighed

MOST = 3  # suggestions
_TRIED = 12  # queries that are tried whether they find anything
_WORDS = 4  # mistyped words that are put right
_LONGEST = 60  # letters; what is longer is no mistyped word
_CHOICES = 4  # corrections of one word
_LAYOUT, _SCRIPT, _SPACE, _STRANGERS = 0.3, 0.5, 0.9, 2.0  # what these slips weigh
_PART = 2  # letters that a word has at least which lost the space before or behind it
_SURE = 4  # from so many letters on, a word on another layout is no accident

_CHARACTERS = 60_000  # of an article in which a word's spelling is looked for
_TEXT_WITH = """
SELECT article.title || char(10) || substr(body.text, 1, ?)
FROM article_fts CROSS JOIN article ON article.id = article_fts.rowid
JOIN body ON article_id = article.id WHERE article_fts MATCH ? LIMIT 1"""

Instead: TypeAlias = dict[Word, Tree | None]
"""What a query's words are replaced by; None where a word is left out."""


class _Choice(NamedTuple):
    """One correction, and how unlikely it is."""

    cost: float
    instead: Instead


def suggestions(connection: apsw.Connection, text: str, notes: NoteFilters | None = None) -> tuple[str, ...]:
    """Return up to three queries that a mistyped one was perhaps meant to be, the likeliest first.

    Each of them finds at least one article. None where every word is known. Raises CancelledError where the
    connection is interrupted.
    """
    trees = dict.fromkeys(parse(text, whole=whole).tree for whole in (True, False))
    try:
        for tree in trees:
            if tree and (found := _suggested(connection, tree, notes or NoNotes())):
                return tuple(found)
    except apsw.InterruptError as error:
        raise CancelledError from error
    return ()


def _suggested(connection: apsw.Connection, tree: Tree, notes: NoteFilters) -> list[str]:
    typed = list(dict.fromkeys(_words(tree)))
    unknown = [word for word in typed if not _known(connection, word.text)]
    if not unknown or len(unknown) > _WORDS or any(len(word.text) > _LONGEST for word in unknown):
        return []
    found: dict[str, None] = {}
    for instead in _combined(connection, tree, typed, set(unknown)):
        better = _replaced(tree, instead)
        if better and finds_any(connection, plan(better, notes)):
            written = _replaced(tree, _as_written(connection, instead)) or better
            found[to_text(written)] = None
            if len(found) == MOST:
                break
    return list(found)


def _words(tree: Tree) -> Iterator[Word]:
    """Yield the words that are looked for in the articles."""
    match tree:
        case Word():
            yield tree
        case And(items) if tree.place is None:
            for item in items:
                yield from _words(item)
        case Or(items):
            for item in items:
                yield from _words(item)


def _known(connection: apsw.Connection, text: str) -> bool:
    """Say whether the index holds every word of a text, in whatever form or spelling."""
    return all(
        _in_index(connection, [token.word, *token.keys, *token.name_keys]) for token in query_word(text)
    )


def _in_index(connection: apsw.Connection, terms: Iterable[str]) -> bool:
    expression = " OR ".join(f'"{term}"' for term in terms)
    sql = "SELECT 1 FROM article_fts WHERE article_fts MATCH ? LIMIT 1"
    return connection.execute(sql, (expression,)).fetchone() is not None


# --- corrections ------------------------------------------------------------------------------------------


def _combined(
    connection: apsw.Connection, tree: Tree, typed: list[Word], unknown: set[Word]
) -> list[Instead]:
    """Return ways to put all unknown words right together, the likeliest first.

    A word that is known may have been typed as its neighbours were: "prava" is Polish, but not so beside
    "cheloveka".
    """
    joined = list(_joined(connection, tree, unknown))
    ways = [_Choice(0.0, {})]
    for word in typed:
        choices = [choice for choice in joined if word in choice.instead]
        if word in unknown:
            candidates = _corrected(connection, word.text)
        else:
            choices.append(_Choice(0.0, {word: word}))
            candidates = _in_other_letters(connection, word.text)
        choices += [_Choice(cost, {word: _written(text)}) for text, cost in candidates]
        ways = sorted(_extended(ways, word, choices), key=lambda way: way.cost)[:_TRIED]
    return [way.instead for way in ways]


def _extended(ways: list[_Choice], word: Word, choices: list[_Choice]) -> Iterator[_Choice]:
    """Yield each way with each choice for one more word, unless the way has dealt with it already."""
    yield from (way for way in ways if word in way.instead)
    for way, choice in product(ways, choices):
        if not way.instead.keys() & choice.instead.keys():
            yield _Choice(way.cost + choice.cost, way.instead | choice.instead)


def _replaced(tree: Tree, instead: Instead) -> Tree | None:
    """Return a tree with some of its words replaced; what is kept out stays as it is."""
    match tree:
        case Word():
            return instead.get(tree, tree)
        case And(items):
            return all_of(part for item in items if (part := _replaced(item, instead)))
        case Or(items):
            return any_of(part for item in items if (part := _replaced(item, instead)))
        case _:
            return tree


def _written(text: str) -> Tree | None:
    return all_of(map(Word, text.split()))


def _joined(connection: apsw.Connection, tree: Tree, unknown: set[Word]) -> Iterator[_Choice]:
    """Yield what neighbouring words give without the space between them."""
    if isinstance(tree, Or):
        for item in tree.items:
            yield from _joined(connection, item, unknown)
    if not isinstance(tree, And) or tree.place is not None:
        return
    for first, second in pairwise(tree.items):
        if isinstance(first, Word) and isinstance(second, Word) and unknown & {first, second}:
            text = first.text + second.text
            docs = frequencies(connection, [word for word, _, _ in words(text)])
            if len(docs) == 1:
                yield _Choice(weighed(_SPACE, *docs.values()), {first: Word(text), second: None})
        elif isinstance(first, Or):
            yield from _joined(connection, first, unknown)


def _corrected(connection: apsw.Connection, text: str) -> list[Candidate]:
    """Return what one typed word may have been meant to be, the likeliest first, each family once."""
    candidates = list(_on_other_layouts(connection, text))
    if not candidates or len(text) < _SURE:
        strange = [token for token in words(text) if not _known(connection, token[0])]
        if len(strange) == 1:
            word, start, end = strange[0]
            before, typed, after = text[:start], text[start:end], text[end:]
            candidates += [
                Candidate(before + _cased(meant, typed) + after, cost)
                for meant, cost in _of_one_word(connection, word)
            ]
    return _of_different_families(sorted(candidates, key=lambda each: (each.cost, each.text)))


def _in_other_letters(connection: apsw.Connection, text: str) -> list[Candidate]:
    """Return what a word is on another layout or in the other script."""
    found = [*_on_other_layouts(connection, text), *_in_other_script(connection, text)]
    return [Candidate(each.text, max(each.cost, 0.0)) for each in found]


def _on_other_layouts(connection: apsw.Connection, text: str) -> Iterator[Candidate]:
    """Yield the known words that a text may be: those of the vocabulary, or else other forms of them."""
    found = []
    for other in retyped(text):
        tokens = [word for word, _, _ in words(other)]
        if len(tokens) == 1 and _known(connection, other):
            found.append((other, frequencies(connection, tokens).get(tokens[0], 0)))
    in_vocabulary = [each for each in found if each[1]]
    for other, docs in in_vocabulary or found:
        yield Candidate(other, weighed(_LAYOUT, docs))


def _in_other_script(connection: apsw.Connection, word: str) -> Iterator[Candidate]:
    for reading, docs in frequencies(connection, respelled(word.lower())).items():
        yield Candidate(_cased(reading, word), weighed(_SCRIPT, docs))


def _of_one_word(connection: apsw.Connection, word: str) -> Iterator[Candidate]:
    yield from _in_other_script(connection, word)
    yield from _parted(connection, word)
    yield from near(connection, word)


def _parted(connection: apsw.Connection, word: str) -> list[Candidate]:
    """Return a word as two, where both are words; those that stand together in an article come first."""
    pairs = [(word[:place], word[place:]) for place in range(_PART, len(word) - _PART + 1)]
    docs = frequencies(connection, [part for pair in pairs for part in pair])
    known = [pair for pair in pairs if docs.keys() >= set(pair)]
    known.sort(key=lambda pair: -min(docs[part] for part in pair))
    candidates = []
    for pair in known[:_CHOICES]:
        together = _together(connection, pair)
        candidates.append(Candidate(" ".join(pair), weighed(_SPACE if together else _STRANGERS, together)))
    return candidates


def _together(connection: apsw.Connection, pair: tuple[str, str]) -> int:
    """Return in how many articles two words stand side by side; counting ends where it is clear."""
    sql = "SELECT count(*) FROM (SELECT 1 FROM article_fts WHERE article_fts MATCH ? LIMIT 200)"
    return int(connection.execute(sql, (f'"{pair[0]} {pair[1]}"',)).get)


def _of_different_families(candidates: list[Candidate]) -> list[Candidate]:
    """Leave out what finds the same articles as a likelier candidate, and what is too unlikely."""
    seen: set[str] = set()
    chosen = []
    for candidate in candidates:
        keys = {key for token in query_word(candidate.text) for key in (token.word, *token.keys)}
        if not keys <= seen:
            if " " in candidate.text or not keys & seen:
                chosen.append(candidate)
            seen |= keys
    return chosen[:_CHOICES]


def _as_written(connection: apsw.Connection, instead: Instead) -> Instead:
    """Return corrections spelled as the articles spell them: the vocabulary knows no accents."""

    def spelled(tree: Tree | None) -> Tree | None:
        match tree:
            case Word(text):
                return Word(_accented(connection, text))
            case And(items):
                return all_of(part for item in items if (part := spelled(item)))
            case _:
                return tree

    return {word: tree if tree == word else spelled(tree) for word, tree in instead.items()}


def _accented(connection: apsw.Connection, text: str) -> str:
    """Return a word spelled as in some article that has it."""
    for word, start, end in reversed(words(text)):
        found = connection.execute(_TEXT_WITH, (_CHARACTERS, f'"{word}"')).get
        spellings = (found[first:last] for known, first, last in words(str(found or "")) if known == word)
        spelling = without_signs(next(spellings, text[start:end]).lower())
        text = text[:start] + _cased(spelling, text[start:end]) + text[end:]
    return text


def _cased(word: str, typed: str) -> str:
    """Write a word in capitals as another is written."""
    if len(typed) > 1 and typed.isupper():
        return word.upper()
    return word[:1].upper() + word[1:] if typed[:1].isupper() else word
