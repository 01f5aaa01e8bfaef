"""How much two texts have in common, and which of two articles is the fuller one.

Texts are compared by their shingles, the runs of five words that they have (A. Broder, "On the resemblance
and containment of documents", 1997): what is added at either end, or left out, changes few of them, while
two texts about one thing have hardly any in common.
"""

from __future__ import annotations

from nam_reader.lexicon.tokens import folded_words
from nam_reader.model import Article, Block, BlockKind, Kind
from nam_reader.text.blocks import parse_blocks

WIDTH = 5  # words
LEAST_WORDS = 50  # fewer say nothing: a notice of cookies is as long
LEAST_WORDS_OF_STUB = 20
ENOUGH = 0.9  # of the shorter text's shingles, in the longer
NOTHING_NEW = 0.995  # of its shingles: the rest is where something between two paragraphs is missing
CLEARLY_SHORTER = 0.95  # of the fuller text: one that has something new and is about as long was edited
STRANGERS = 0.05  # of the shorter text's shingles: a phrase or two that all articles of a site have

Shingles = frozenset[tuple[str, ...]]

_SHORTEST_TITLE = 3  # words of a title that tells something: "News" and "Daily briefing" do not
_WORDS_OF_PARAGRAPHS = 3
_STRUCTURE = {BlockKind.HEADING, BlockKind.ITEM, BlockKind.CELL}
_BONUS = 0.01  # of the words, for each thing that a plain text does not have


class Text:
    """A reading text, made ready to be compared."""

    def __init__(self, text: str) -> None:
        words = folded_words(text)
        self.words = len(words)
        self.shingles: Shingles = frozenset(zip(*(words[start:] for start in range(WIDTH)), strict=False))

    def containment(self, other: Text) -> float:
        """Return how much of the shorter text is in the longer one, from 0 to 1."""
        shorter = min(len(self.shingles), len(other.shingles))
        return len(self.shingles & other.shingles) / shorter if shorter else 0.0

    def resemblance(self, other: Text) -> float:
        """Return how much the texts have in common of all that both have, from 0 to 1."""
        common = len(self.shingles & other.shingles)
        return common / (len(self.shingles) + len(other.shingles) - common or 1)


def are_same(one: Text, other: Text, *, title: str, stub: bool = False) -> bool:
    """Tell whether two texts of this title are one article, whole or cut; in doubt they are two.

    With a title that many articles may have, one of them must not be much longer than the other. ``stub``
    says that one of them is known to be an excerpt.
    """
    if min(one.words, other.words) < (LEAST_WORDS_OF_STUB if stub else LEAST_WORDS):
        return False
    if one.containment(other) < ENOUGH:
        return False
    return len(title.split()) >= _SHORTEST_TITLE or one.resemblance(other) >= ENOUGH


def is_cut(one: Text, other: Text) -> bool:
    """Tell whether a text is another one with something missing."""
    if not LEAST_WORDS <= one.words < other.words:
        return False
    contained = one.containment(other)
    return contained >= NOTHING_NEW or (contained >= ENOUGH and one.words < CLEARLY_SHORTER * other.words)


def are_strangers(one: Text, other: Text) -> bool:
    """Tell whether two texts, long enough to tell, have next to nothing in common."""
    return min(one.words, other.words) >= LEAST_WORDS and one.containment(other) < STRANGERS


def fullness(article: Article) -> tuple[bool, float, str]:
    """Return what the fuller one of two articles has more of; no two that differ are equally full.

    An excerpt is less than an article. Then words count, but not those of blocks that are nothing but links,
    nor broken ones; where there are about as many, paragraphs, headings, links and pictures decide.
    """
    blocks = parse_blocks(article.body)
    solid = [block for block in blocks if not _is_link(block)]
    words = sum(len([word for word in block.text.split() if "\ufffd" not in word]) for block in solid)
    riches = (
        sum(block.kind is BlockKind.PARAGRAPH for block in solid) >= _WORDS_OF_PARAGRAPHS,
        any(block.kind in _STRUCTURE or block.quote for block in solid),
        any(run.href or run.strong or run.emphasis for block in solid for run in block.runs),
        any(run.image for block in solid for run in block.runs),
    )
    return article.kind is not Kind.STUB, words * (1 + _BONUS * sum(riches)), article.revision


def _is_link(block: Block) -> bool:
    """Tell whether a block is nothing but links: a menu, a list of other articles, tags."""
    written = [run for run in block.runs if run.text.strip()]
    return bool(written) and all(run.href and not run.image for run in written)
