"""Finding highlights again in edited articles: how many, and that none is put where it does not belong.

    python benchmarks/reanchoring.py [--rounds N] [--seed N] [--show N] [--old-text | --alone]

Articles in five languages and the bundled digests are edited in each of the ways below; where every
character went is kept through the edit, so the true place of each highlight is known. A highlight is *wrong*
if it is put where less than half of its characters are, or where more than half of the place is other text,
or anywhere though its text is gone; *lost* if it becomes an orphan though its text is there. ``--old-text``
gives the former text, as the program can where it has kept it; ``--alone`` looks for each by itself.
"""

from __future__ import annotations

import argparse
import random
import re
import sys
import time
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

from nam_reader.model import Anchor, Place
from nam_reader.notebook.anchor_search import Found
from nam_reader.notebook.anchors import locate_all, make_anchor

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
from benchmarks.reanchoring_texts import (
    LANGUAGES,
    TWOFOLD,
    WHAT,
    WHO,
    Text,
    article,
    core,
    digests,
    fresh_plan,
    plan,
    say,
)

SENTENCES = 6  # for one highlight; highlights do not overlap
FEW = 0.10
APART = 6  # sentences between a near-duplicate and its original, else that would only have moved a little
GONE = 0.2  # less than this part of a quote left: it is gone


class Sign(NamedTuple):
    """A character, and which of the old text it is or stands for; -1 for a new one."""

    char: str
    old: int


Signs = list[Sign]
Spans = list[tuple[int, int]]


class Edit:
    """An article that is being edited, as paragraphs of sentences of signs."""

    def __init__(self, text: Text, r: random.Random) -> None:
        """Take an article as it is."""
        self.text, self.r = text, r
        self.paragraphs: list[list[Signs]] = []
        at = 0
        for sentences in text.paragraphs:
            self.paragraphs.append([])
            for sentence in sentences:
                self.paragraphs[-1].append([Sign(char, at + n) for n, char in enumerate(sentence)])
                at += len(sentence) + 1
        self.old = "\n".join(" ".join(sentences) for sentences in text.paragraphs)
        self.breaks = "\n"
        plans = [what for some in text.plans for what in some]
        self.said = {core(what) for what in plans}
        self.said |= {what.more[WHO : WHAT + 1] for what in plans if what.shape == TWOFOLD}
        self.changed: Counter[int] = Counter()  # words changed, by the old position of each

    def sentences(self) -> Iterator[tuple[int, int]]:
        """Yield paragraph and number of each sentence."""
        for p, sentences in enumerate(self.paragraphs):
            yield from ((p, s) for s in range(len(sentences)))

    def touching(self, spans: Spans) -> list[tuple[int, int]]:
        """Return the sentences that hold a part of any of the spans."""
        return [
            (p, s)
            for p, s in self.sentences()
            if any(low <= sign.old < high for low, high in spans for sign in self.paragraphs[p][s])
        ]

    def new_sentence(self) -> Signs:
        """Return a sentence that was not there."""
        if not self.text.plans:
            other = self.r.choice(DIGESTS)
            while other.paragraphs == self.text.paragraphs:
                other = self.r.choice(DIGESTS)
            words = self.r.choice(self.r.choice(other.paragraphs))
        else:
            words = say(fresh_plan(self.r, self.said), self.text.language)
        return [Sign(char, -1) for char in words]

    def another_word(self) -> str:
        """Return a word of the language."""
        if self.text.plans:
            sentence = say(plan(self.r), self.text.language)
        else:
            sentence = "".join(sign.char for sign in self.new_sentence())
        words: list[str] = re.findall(r"\w+", sentence)
        return self.r.choice(words).lower()

    def words(self, sentence: Signs) -> list[tuple[int, int]]:
        """Return where the words of a sentence stand."""
        return [found.span() for found in re.finditer(r"\w+", "".join(sign.char for sign in sentence))]

    def word_list(self, sentence: Signs) -> list[str]:
        """Return the words of a sentence."""
        return re.findall(r"\w+", "".join(sign.char for sign in sentence).lower())

    def result(self) -> tuple[str, list[int]]:
        """Return the new text, and for each character the old position or -1."""
        signs: Signs = []
        for sentences in self.paragraphs:
            if not sentences:
                continue
            if signs:
                signs.extend(Sign(char, -1) for char in self.breaks)
            for number, sentence in enumerate(sentences):
                signs.extend(([Sign(" ", -1)] if number else []) + sentence)
        return "".join(sign.char for sign in signs), [sign.old for sign in signs]


# --- edits: each changes an article whose highlights stand at the spans -------------------------------


def insert_sentences(edit: Edit, _spans: Spans) -> None:
    """Put new sentences before, behind and into what is highlighted, and elsewhere."""
    for number, sentences in enumerate(edit.paragraphs):
        for at in range(len(sentences), -1, -1):
            if edit.r.random() < 0.3:
                before = (
                    sentences[at - 1 : at] if at else [some[-1] for some in edit.paragraphs[:number][-1:]]
                )
                after = sentences[at : at + 1] or [
                    some[0] for some in edit.paragraphs[number + 1 : number + 2]
                ]
                new = edit.new_sentence()
                while _blends(
                    edit, new, before, after
                ):  # else nobody could say which is the old end or start
                    new = edit.new_sentence()
                sentences.insert(at, new)


def _blends(edit: Edit, new: Signs, before: list[Signs], after: list[Signs]) -> bool:
    words = edit.word_list(new)
    return any(edit.word_list(one)[-1] == words[-1] for one in before) or any(
        edit.word_list(one)[0] == words[0] for one in after
    )


def remove_sentences(edit: Edit, _spans: Spans) -> None:
    """Take a third of the sentences away, highlighted or not."""
    for sentences in edit.paragraphs:
        sentences[:] = [sentence for sentence in sentences if edit.r.random() > 0.33]


def remove_quotes(edit: Edit, spans: Spans) -> None:
    """Take every sentence away that has a highlight; the rest stays as it was."""
    for p, s in reversed(edit.touching(spans)):
        del edit.paragraphs[p][s]


def replace_quotes(edit: Edit, spans: Spans) -> None:
    """Put another sentence in the place of each that has a highlight: the least alike of two dozen.

    Three words in a row that stand in any of them would say a part of it again: the fewest of these first.
    """
    touched = edit.touching(spans)
    rows = {row for p, s in touched for row in _rows(edit.word_list(edit.paragraphs[p][s]))}
    for p, s in touched:
        old = set(edit.word_list(edit.paragraphs[p][s]))
        new = [edit.new_sentence() for _ in range(24)]
        edit.paragraphs[p][s] = min(
            new,
            key=lambda signs: (
                len(rows & _rows(edit.word_list(signs))),
                len(old & set(edit.word_list(signs))),
            ),
        )


def _rows(words: list[str]) -> set[tuple[str, ...]]:
    return set(zip(words, words[1:], words[2:], strict=False))


def plant_traps(edit: Edit, spans: Spans) -> None:
    """Put near-duplicates of the highlighted sentences elsewhere.

    In each, one to three words of every highlight it touches are other words (for the shortest: beside it).
    """
    copies: list[Signs] = []
    for span in spans:
        signs: Signs = []
        for p, s in edit.touching([span]):
            signs += edit.paragraphs[p][s] + [Sign(" ", -1)]
        copies.append(_near_duplicate(edit, signs[:-1], spans))
    for span, copy in zip(spans, copies, strict=True):
        places = _elsewhere(edit, span, spans)
        if places:
            p, s = edit.r.choice(places)
            edit.paragraphs[p].insert(s, copy)


def _elsewhere(edit: Edit, span: tuple[int, int], spans: Spans) -> list[tuple[int, int]]:
    """Return places for a sentence: in no highlight, and APART sentences without one from the span's."""
    places, between, own, last = [], 0, 0, -1
    for p, s in edit.sentences():
        olds = [sign.old for sign in edit.paragraphs[p][s] if sign.old >= 0]
        if not olds:
            continue
        if not any(low <= last and olds[0] < high for low, high in spans):
            places.append((between, p, s))
        if not any(low <= olds[-1] and olds[0] < high for low, high in spans):
            between += 1
        if olds[0] <= span[0]:
            own = between
        last = olds[-1]
    return [(p, s) for number, p, s in places if abs(number - own) >= APART]


def _near_duplicate(edit: Edit, sentence: Signs, spans: Spans) -> Signs:
    """Return a copy in which some words of each highlight are other words."""
    words = edit.words(sentence)
    chosen: set[tuple[int, int]] = set()
    for span in spans:
        inside = [w for w in words if any(span[0] <= sentence[at].old < span[1] for at in range(*w))]
        if not inside:
            continue
        if len(inside) < 3:
            first, last = words.index(inside[0]), words.index(inside[-1])
            inside = words[max(0, first - 2) : last + 3]
        chosen.update(edit.r.sample(inside, min(len(inside), edit.r.randint(1, 3))))
    copy = [Sign(sign.char, -1) for sign in sentence]
    for low, high in sorted(chosen, reverse=True):
        old = "".join(sign.char for sign in sentence[low:high])
        new = str(edit.r.randint(10, 999)) if old.isdigit() else edit.another_word()
        if new.lower() == old.lower():
            new += "s"
        copy[low:high] = [Sign(char, -1) for char in new]
    return copy


def traps_and_removed(edit: Edit, spans: Spans) -> None:
    """Plant near-duplicates, and take the true ones away."""
    true = edit.touching(spans)
    originals = {id(edit.paragraphs[p][s]) for p, s in true}
    plant_traps(edit, spans)
    for sentences in edit.paragraphs:
        sentences[:] = [sentence for sentence in sentences if id(sentence) not in originals]


def traps_and_edited(edit: Edit, spans: Spans) -> None:
    """Plant near-duplicates, and change a tenth of the words of the true ones."""
    plant_traps(edit, spans)
    change_words(edit, spans, 0.1)


def reparagraph(edit: Edit, _spans: Spans) -> None:
    """Break paragraphs elsewhere; a blank line between them; here and there a word is hyphenated."""
    flat = [sentence for sentences in edit.paragraphs for sentence in sentences]
    edit.breaks = edit.r.choice(["\n", "\n\n", " "])
    edit.paragraphs = []
    while flat:
        size = edit.r.randint(1, 7)
        edit.paragraphs.append([_rebroken(edit, sentence) for sentence in flat[:size]])
        del flat[:size]


def _rebroken(edit: Edit, sentence: Signs) -> Signs:
    signs: Signs = []
    for sign in sentence:
        breaks = sign.char == " " and edit.r.random() < 0.08
        signs.append(Sign(edit.r.choice(["\n", "\u00a0", "  "]), sign.old) if breaks else sign)
    for low, high in reversed(edit.words(sentence)):
        if high - low > 6 and edit.r.random() < 0.05:
            at = low + edit.r.randint(3, high - low - 3)
            hyphen = edit.r.choice(["-\n", "\u00ad", "\u00ad\n"])
            signs[at:at] = [Sign(char, sentence[at].old) for char in hyphen]
    return [Sign(char, sign.old) for sign in signs for char in sign.char]


def normalise(edit: Edit, _spans: Spans) -> None:
    """Change quotes, dashes, ellipses, spaces, ё and stress marks as another program would write them."""
    signs = {"«": "“", "»": "”", "“": '"', "”": '"', "„": '"', "—": "–", "…": "...", "ё": "е", "'": "’"}
    vowels = "аеиоуыэюяієў"
    for sentences in edit.paragraphs:
        for number, sentence in enumerate(sentences):
            new = [Sign(signs.get(sign.char, sign.char), sign.old) for sign in sentence]
            new = [
                Sign(sign.char + "\u0301", sign.old)
                if sign.char in vowels and edit.r.random() < 0.02
                else Sign("\u00a0", sign.old)
                if sign.char == " " and edit.r.random() < 0.1
                else sign
                for sign in new
            ]
            sentences[number] = [Sign(char, sign.old) for sign in new for char in sign.char]


def translate(edit: Edit, _spans: Spans) -> None:
    """Say half of the paragraphs in another language (the digests: in other words altogether)."""
    others = [language for language in LANGUAGES if language != edit.text.language]
    language = edit.r.choice(others)
    for p, sentences in enumerate(edit.paragraphs):
        if edit.r.random() < 0.5:
            continue
        if edit.text.plans:
            said = [say(what, language) for what in edit.text.plans[p]]
        else:
            said = [say(plan(edit.r), language) for _ in sentences]
        edit.paragraphs[p] = [[Sign(char, -1) for char in sentence] for sentence in said]


def reorder(edit: Edit, _spans: Spans) -> None:
    """Shuffle the sentences of each paragraph, then the paragraphs."""
    for sentences in edit.paragraphs:
        edit.r.shuffle(sentences)
    edit.r.shuffle(edit.paragraphs)


def fix_typos(edit: Edit, _spans: Spans) -> None:
    """Change a letter of one word in twenty: left out, doubled, another one, two exchanged."""
    _each_word(edit, lambda: edit.r.random() < 0.05, _misspelt)


def _misspelt(edit: Edit, word: str, _near: list[str]) -> str:
    at = edit.r.randrange(max(1, len(word) - 1))
    other = edit.r.choice("aeionst" if word.isascii() else "аеионст")
    ways = [word[:at] + word[at + 1 :], word[:at] + word[at] + word[at:], word[:at] + other + word[at + 1 :]]
    ways.append(word[:at] + word[at : at + 2][::-1] + word[at + 2 :])
    return edit.r.choice([way for way in ways if way and way != word] or [word + word[-1]])


def change_words(edit: Edit, spans: Spans, part: float) -> None:
    """Change a part of each highlight's words: other words, none, or one more; and as many around it."""
    chosen: set[int] = set()
    for low, high in spans:
        inside = [
            sentence[w[0]].old
            for p, s in edit.touching([(low, high)])
            for sentence in [edit.paragraphs[p][s]]
            for w in edit.words(sentence)
            if low <= sentence[w[0]].old < high
        ]
        chosen.update(edit.r.sample(inside, min(len(inside), max(1, round(part * len(inside))))))
    _each_word(edit, None, _other_word, chosen)


def _other_word(edit: Edit, word: str, near: list[str]) -> str:
    other = edit.another_word()
    while other in near:  # else nobody could say which of two equal words is the old one
        other = edit.another_word()
    return edit.r.choice([other, other, "", f"{word} {other}"])


def _each_word(
    edit: Edit,
    wanted: Callable[[], bool] | None,
    change: Callable[[Edit, str, list[str]], str],
    chosen: set[int] | None = None,
) -> None:
    """Change some words; what replaces a word stands for it."""
    for sentences in edit.paragraphs:
        for sentence in sentences:
            for low, high in reversed(edit.words(sentence)):
                old = sentence[low].old
                if old < 0 or not (wanted() if wanted else old in (chosen or ())):
                    continue
                word = "".join(sign.char for sign in sentence[low:high])
                new = change(edit, word, edit.word_list(sentence))
                edit.changed[old] += 1
                size, stays = high - low, len(new.split(" ")[0])
                sentence[low:high] = [
                    Sign(char, old + number * size // stays if number < stays else -1)
                    for number, char in enumerate(new)
                ]


def mixed(edit: Edit, spans: Spans) -> None:
    """Make a new edition: typos, other signs, new sentences, new paragraphs."""
    fix_typos(edit, spans)
    normalise(edit, spans)
    insert_sentences(edit, spans)
    reparagraph(edit, spans)


def _changes(part: float) -> Callable[[Edit, Spans], None]:
    def change(edit: Edit, spans: Spans) -> None:
        change_words(edit, spans, part)

    return change


KINDS: dict[str, Callable[[Edit, Spans], None]] = {
    "typos fixed": fix_typos,
    "sentences inserted": insert_sentences,
    "sentences removed": remove_sentences,
    "quotes removed": remove_quotes,
    "quotes replaced": replace_quotes,
    "paragraphs, line breaks": reparagraph,
    "quotes, dashes, ё": normalise,
    "sections translated": translate,
    "sentences reordered": reorder,
    "near-duplicates": plant_traps,
    "near-duplicates, quotes removed": traps_and_removed,
    "near-duplicates, 10 % changed": traps_and_edited,
    "several at once": mixed,
    "5 % of the words": _changes(0.05),
    "10 % of the words": _changes(0.10),
    "20 % of the words": _changes(0.20),
    "40 % of the words": _changes(0.40),
}
USUAL = 8  # the first of them are what editors and other programs do; the rest are traps
SHARES = {"5 % of the words": 0.05, "10 % of the words": 0.1, "near-duplicates, 10 % changed": 0.1,
          "20 % of the words": 0.2, "40 % of the words": 0.4}  # fmt: skip


# --- highlights and their true places -----------------------------------------------------------------


def highlights(old: str, count: int, r: random.Random, share: float) -> Spans:
    """Choose what is highlighted: from one word to a paragraph; long enough that a share of it is a word."""
    words = [found.span() for found in re.finditer(r"\S+", old)]
    spans: Spans = []
    for _ in range(200):
        length = r.choice([1, 2, 3, 5, 8, 8, 12, 12, 20, 20, 35, 60])
        if share and length * share < 0.5:
            continue
        first = r.randrange(max(1, len(words) - length))
        span = words[first][0], words[min(len(words), first + length) - 1][1]
        if re.search(r"\w", old[slice(*span)]) and not any(
            low < span[1] + 2 and span[0] < high + 2 for low, high in spans
        ):
            spans.append(span)
        if len(spans) == count:
            break
    return spans


class Case(NamedTuple):
    """A highlight after an edit."""

    kind: str
    anchor: Anchor
    truth: tuple[int, int] | None  # None: gone
    own: list[int]  # where its characters are
    left: float  # the part of the quote that is still there
    changed: float  # the part of its words that changed
    found: Found
    text: str

    @property
    def wrong(self) -> bool:
        """Whether it was put where it does not belong."""
        if self.found.located.place is Place.ORPHAN:
            return False
        if self.truth is None:
            return True
        start, end = self.found.located[1:3]
        own = sum(start <= at < end for at in self.own)
        inside = min(end, self.truth[1]) - max(start, self.truth[0])
        return 2 * own < len(self.own) or 2 * inside < end - start

    @property
    def lost(self) -> bool:
        """Whether it is an orphan without need."""
        return self.found.located.place is Place.ORPHAN and self.truth is not None


def true_place(span: tuple[int, int], origins: dict[int, list[int]]) -> tuple[tuple[int, int] | None, float]:
    """Return where a highlight's characters are now, from first to last, and what part of them."""
    positions = sorted(at for old in range(*span) for at in origins.get(old, ()))
    left = sum(old in origins for old in range(*span)) / (span[1] - span[0])
    if left < GONE:
        return None, left
    return (positions[0], positions[-1] + 1), left


def torn(span: tuple[int, int], origins: dict[int, list[int]]) -> bool:
    """Say whether an edit has torn a highlight apart, so that nobody could say where it is."""
    positions = [at for old in range(*span) for at in origins.get(old, ())]
    left = sum(old in origins for old in range(*span)) / (span[1] - span[0])
    return (
        positions != sorted(positions)
        or (bool(positions) and positions[-1] - positions[0] > 3 * (span[1] - span[0]) + 400)
        or GONE <= left < 0.5
    )


def cases(kind: str, text: Text, seed: int, mode: str) -> Iterator[Case]:
    """Edit one article in one way and find its highlights."""
    r = random.Random(seed)
    edit = Edit(text, r)
    spans = highlights(edit.old, len(list(edit.sentences())) // SENTENCES, r, SHARES.get(kind, 0))
    anchors = [make_anchor(edit.old, low, high, "old") for low, high in spans]
    KINDS[kind](edit, spans)
    new, olds = edit.result()
    origins: defaultdict[int, list[int]] = defaultdict(list)
    for at, old in enumerate(olds):
        if old >= 0:
            origins[old].append(at)
    if mode == "alone":
        found = tuple(locate_all([anchor], new, "new")[0] for anchor in anchors)
    else:
        found = locate_all(anchors, new, "new", {"old": edit.old} if mode == "old" else None)
    for span, anchor, answer in zip(spans, anchors, found, strict=True):
        if torn(span, origins):
            continue
        truth, left = true_place(span, origins)
        words = len(re.findall(r"\w+", anchor.exact)) or 1
        changed = sum(edit.changed[at] for at in range(*span))
        if truth:  # what came in between, and what is gone, are changes as well
            there = "".join(
                " " if span[0] <= old < span[1] else char
                for char, old in zip(new[slice(*truth)], olds[slice(*truth)], strict=True)
            )
            gone = "".join(" " if at in origins else edit.old[at] for at in range(*span))
            changed += len(re.findall(r"\w+", there)) + len(re.findall(r"\w{2,}", gone))
        own = [at for old in range(*span) for at in origins.get(old, ())]
        yield Case(kind, anchor, truth, own, left, changed / words, answer, new)


DIGESTS = digests()


def run(rounds: int, seed: int, mode: str, only: str = "") -> list[Case]:
    """Return all cases: each kind of edit on each language's articles and on some digests."""
    done: list[Case] = []
    for number in range(rounds):
        r = random.Random(seed + number)
        texts = [article(language, r) for language in LANGUAGES] + r.sample(DIGESTS, 3)
        for place, kind in enumerate(KINDS):
            if only not in kind:
                continue
            for which, text in enumerate(texts):
                done += cases(kind, text, (seed + number) * 10_007 + place * 101 + which, mode)
    return done


def table(done: list[Case]) -> str:
    """Return the account by kind as a Markdown table."""
    lines = [
        "| edit | cases | gone | exact | moved | fuzzy | orphan | wrong | lost "
        "| found, ≤ 10 % of the words changed |"
    ]
    lines.append("|---|" + "---:|" * 9)
    groups = {kind: [kind] for kind in KINDS} | {"usual edits": list(KINDS)[:USUAL], "all": list(KINDS)}
    for kind, kinds in groups.items():
        some = [case for case in done if case.kind in kinds]
        if not some:
            continue
        places = Counter(case.found.located.place for case in some)
        few = [case for case in some if case.truth and case.changed <= FEW]
        kept = sum(not case.lost and not case.wrong for case in few)
        lines.append(
            f"| {kind} | {len(some)} | {sum(case.truth is None for case in some)} | "
            + " | ".join(str(places[place]) for place in Place)
            + f" | {sum(case.wrong for case in some)} | {sum(case.lost for case in some)} | "
            + (f"{kept} of {len(few)}, {100 * kept / len(few):.2f} % |" if few else "– |")
        )
    return "\n".join(lines)


def main() -> int:
    """Run and print; 1 if a highlight was put where it does not belong."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--show", type=int, default=0, help="print so many of the wrong and of the lost")
    parser.add_argument("--kind", default="", help="only kinds with this in their name")
    parser.add_argument("--old-text", dest="mode", action="store_const", const="old", default="notebook")
    parser.add_argument("--alone", dest="mode", action="store_const", const="alone")
    chosen = parser.parse_args()
    started = time.perf_counter()
    done = run(chosen.rounds, chosen.seed, chosen.mode, chosen.kind)
    print(table(done))
    seconds = time.perf_counter() - started
    print(f"\n{len(done)} cases in {seconds:.1f} s (generating included), mode {chosen.mode}")
    for name in ("wrong", "lost"):
        some = [c for c in done if getattr(c, name) and (name == "wrong" or c.changed <= FEW)]
        for case in some[: chosen.show]:
            place = case.found.located
            print(f"\n{name.upper()} {case.kind}, {case.changed:.0%} changed, {case.found.similarity} alike")
            print(
                "  old:  ",
                repr(case.anchor.prefix),
                "[",
                repr(case.anchor.exact),
                "]",
                repr(case.anchor.suffix),
            )
            print(
                "  found:",
                place.place,
                repr(case.text[max(0, place.start - 32) : place.end + 32]) if place.start >= 0 else "",
            )
            print(
                "  true: ",
                repr(case.text[max(0, case.truth[0] - 32) : case.truth[1] + 32]) if case.truth else "gone",
            )
    return int(any(case.wrong for case in done))


if __name__ == "__main__":
    sys.exit(main())
