"""Readable paragraphs for a text whose source has lost them."""

from __future__ import annotations

import re

from nam_reader.text.sentences import split_sentences

SHORTEST, LONGEST = 300, 600  # characters of a paragraph, where the sentences allow it
MOST_SENTENCES = 4
WINDOW = 10  # sentences looked at for one paragraph

_SPACES = re.compile(r"\s{2,}|[^\S\N{NO-BREAK SPACE}]")
_STARS = re.compile(r"(?:^|(?<=\s))(\*{3,}|\* \* \*)(?=\s|$)")
_OPENS_WITH_QUOTE = re.compile(r"[\"“„«]")
# A sentence that begins so leans on the one before.
_LEANS = re.compile(
    r"(?:He|She|It|They|This|That|These|Those|His|Her|Its|Their|But|And|Yet|So|Thus|Nevertheless|Instead|Also|Hence"
    r"|However|Therefore|Then|There|Such|Both|Lastly|Он|Она|Оно|Они|Это|Эти|Но|И|А|Его|Её|Ее|Их|Ён|Яна|Яны|Гэта|Гэтыя|Але"
    r"|І|Яго|Яе|Іх|Вона|Вони|Це|Ці|Він|Але|On|Ona|Oni|To|Te|Ale|I|Jego|Jej|Ich)\b"
)


def rebuild_paragraphs(text: str) -> list[str]:
    """Return the paragraphs of a text that came as one line.

    They end where sentences end, mostly after two to four sentences and 300 to 600 characters; a short text
    stays whole, and a row of stars stands alone. Joined with a space the paragraphs are the text again, white
    space aside, and the result for that is the same.
    """
    paragraphs: list[str] = []
    for number, part in enumerate(_STARS.split(_SPACES.sub(" ", text.strip()))):
        part = part.strip()
        if number % 2:
            paragraphs.append(part)
        elif part:
            paragraphs += _grouped(part)
    return paragraphs


def _grouped(text: str) -> list[str]:
    if len(text) <= LONGEST:
        return [text]
    sentences = split_sentences(text)
    return [" ".join(sentences[start:end]) for start, end in _cuts(sentences)]


def _cuts(sentences: list[str]) -> list[tuple[int, int]]:
    """Choose where paragraphs end so that their costs are lowest in all."""
    best: list[tuple[float, int]] = [(0.0, 0)]  # for each number of sentences: the cost, and the last cut
    for end in range(1, len(sentences) + 1):
        length = -1
        choices: list[tuple[float, int]] = []
        for start in range(end - 1, max(-1, end - 1 - WINDOW), -1):
            length += len(sentences[start]) + 1
            here = _cost(length, end - start) + (_strain(sentences, start) if start else 0)
            choices.append((best[start][0] + here, start))
        best.append(min(choices))
    cuts: list[tuple[int, int]] = []
    end = len(sentences)
    while end:
        start = best[end][1]
        cuts.append((start, end))
        end = start
    return cuts[::-1]


def _cost(length: int, count: int) -> float:
    """Say how far a paragraph is from what reads well."""
    cost = 0.5 * max(0, count - MOST_SENTENCES)
    if count == 1:
        cost += 0.5
    if length < SHORTEST:
        cost += ((SHORTEST - length) / 100) ** 2
    elif length > LONGEST:
        cost += ((length - LONGEST) / 120) ** 2
    return cost


def _strain(sentences: list[str], place: int) -> float:
    """Say how ill a paragraph would begin with this sentence; below zero it begins well."""
    sentence, before = sentences[place], sentences[place - 1]
    strain = 0.0
    if _LEANS.match(sentence):
        strain += 0.8
    elif _OPENS_WITH_QUOTE.match(sentence):
        strain -= 0.8
    elif sentence.endswith("?"):
        strain -= 0.4
    if before.endswith("?"):
        strain += 1.0
    return strain
