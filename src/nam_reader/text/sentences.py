"""Where sentences end: never inside quotations, parentheses, abbreviations, numbers or initials."""

from __future__ import annotations

import re
from collections.abc import Iterator

from nam_reader.text.abbreviations import ABBREVIATIONS
from nam_reader.text.spans import quoted_spans

_END = re.compile(r"[.!?…][\"”»“’')\]]*(\s+)")
_START = re.compile(r"([\"“„«‘'(\[—–•*-]\s?)*[$€£№#]?([\w])")
_INITIALS = re.compile(r"(?:[^\W\d_]{1,2}\.)*[^\W\d_]")
_LIST_NUMBER = re.compile(r"\d{1,2}")
_CLOSED = re.compile(r"[\"”»“’']$")
_SAID = re.compile(
    r"\b(?:sa(?:id|ys)|ask(?:s|ed)|not(?:es|ed)|add(?:s|ed)|stress(?:es|ed)|emphasi[sz](?:es|ed)|explain(?:s|ed)"
    r"|conclud(?:es|ed)|remark(?:s|ed)|warn(?:s|ed)|replie[sd]|answer(?:s|ed)|claim(?:s|ed)|writes|wrote"
    r"|powiedział\w*|dodał\w*|stwierdził\w*|podkreślił\w*|pyta\w*|сказал[аи]?|добавил[аи]?|отметил[аи]?|спросил[аи]?"
    r"|заявил[аи]?|подчеркнул[аи]?|сказа[ўл]\w*|дада[ўл]\w*|адзначы[ўл]\w*|спыта[ўл]\w*|заяві[ўл]\w*|падкрэслі[ўл]\w*"
    r"|сказав|додав|зазначи[вл]\w*|підкресли[вл]\w*)\b",
    re.IGNORECASE,
)
_SHORT = 80  # characters of a sentence that only says who spoke


def split_sentences(text: str) -> list[str]:
    """Return the sentences of a text on one line; joined with a space they are the text again.

    Where it is not certain that a sentence ends, it does not.
    """
    sentences: list[str] = []
    start = 0
    for gap_start, gap_end in _gaps(text):
        if not _is_list_number(text[start:gap_start]):
            sentences.append(text[start:gap_start])
            start = gap_end
    sentences.append(text[start:])
    return [sentence for sentence in sentences if sentence]


def _gaps(text: str) -> Iterator[tuple[int, int]]:
    """Yield the white space between what look like sentences, outside of quotations."""
    spans = iter(quoted_spans(text))
    span = next(spans, None)
    inside = -1  # the furthest end of the spans that have begun
    for found in _END.finditer(text):
        start, end = found.span(1)
        while span is not None and span.start < start:
            inside = max(inside, span.end)
            span = next(spans, None)
        if inside < end and _ends(text, found.start(), start) and _starts(text, start, end):
            yield start, end


def _ends(text: str, mark: int, gap: int) -> bool:
    """Tell whether the mark of punctuation at ``mark`` ends a sentence, by the word that it follows."""
    if text[mark] != ".":
        return True
    begin = mark
    while begin and not text[begin - 1].isspace():
        begin -= 1
    word = text[begin:mark].lstrip("\"“„«‘'([—–-").rstrip(".")
    return not (word.lower() in ABBREVIATIONS or _INITIALS.fullmatch(word)) or text[begin:gap].endswith("..")


def _starts(text: str, gap: int, place: int) -> bool:
    """Tell whether a sentence may start at ``place``, and is not just the words that name the speaker."""
    found = _START.match(text, place)
    if found is None:
        return text[place] in '"“„«*•'
    first = found[2]
    quoted = text[place] in '"“„«'
    if not (quoted or first.isdigit() or first.isupper() or first.lower() == first.upper()):
        return False
    if _CLOSED.search(text, gap - 1, gap) is None:
        return True
    following = text[place : place + _SHORT]
    stop = re.search(r"[.!?…](?=\s)", following + (" " if len(following) < _SHORT else ""))
    return stop is None or _SAID.search(following, 0, stop.start()) is None


def _is_list_number(sentence: str) -> bool:
    return sentence.endswith(".") and _LIST_NUMBER.fullmatch(sentence[:-1]) is not None
