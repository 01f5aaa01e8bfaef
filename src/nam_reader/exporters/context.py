"""The sentence around a quote."""

from __future__ import annotations

from typing import NamedTuple

from nam_reader.model import Place, PlacedAnnotation
from nam_reader.text.sentences import split_sentences

LONGEST = 600  # characters before a quote, and after it
IMAGE = "\N{OBJECT REPLACEMENT CHARACTER}"


class Context(NamedTuple):
    """What stands in the same sentence before a quote and after it, with the space between."""

    before: str = ""
    after: str = ""


def context_of(placed: PlacedAnnotation, text: str) -> Context:
    """Return the rest of the sentence, or sentences, that a quote stands in.

    There is none for a quote that the text does not have word for word, and none longer than ``LONGEST``.
    """
    start, end = placed.located.start, placed.located.end
    if placed.located.place is Place.ORPHAN or text[start:end] != placed.annotation.anchor.exact:
        return Context()
    first = text.rfind("\n", 0, start) + 1
    last = text.find("\n", end)
    before = text[_sentence_start(text[first:start], text[start:end]) + first : start]
    after = text[end : end + _sentence_end(text[end : None if last < 0 else last], text[first:end])]
    return Context(
        _shown(before) if len(before) <= LONGEST else "", _shown(after) if len(after) <= LONGEST else ""
    )


def _shown(text: str) -> str:
    return text.replace(IMAGE, "")


def _sentence_start(before: str, quote: str) -> int:
    """Return where in ``before`` the sentence begins that goes on in the quote."""
    end = 0
    for sentence in split_sentences(before + quote.partition("\n")[0]):
        begin = (before + quote).find(sentence, end)
        if begin + len(sentence) > len(before):
            return min(begin, len(before))
        end = begin + len(sentence)
    return len(before)


def _sentence_end(after: str, line: str) -> int:
    """Return where in ``after`` the sentence ends that the quote is in; ``line`` is what precedes."""
    known = line.rpartition("\n")[2]
    end = 0
    whole = known + after
    for sentence in split_sentences(whole):
        end = whole.find(sentence, end) + len(sentence)
        if end >= len(known):
            return max(end - len(known), 0)
    return len(after)
