"""Words are cut and folded as the index's own tokenizer takes them back."""

from __future__ import annotations

import sys
import unicodedata
from collections.abc import Callable
from itertools import accumulate
from pathlib import Path
from typing import cast

import apsw
import pytest
from hypothesis import given
from hypothesis import strategies as st

from nam_reader.lexicon.tokens import fold, folded_words, words

ROOT = Path(__file__).resolve().parents[2]
Tokens = list[tuple[int, int, str]]
Cut = Callable[[str], Tokens]

ARCHIVE = sorted((ROOT / "resources" / "archive").glob("*.md"))
SHARED = ROOT.parent / "shared" / "archive"  # where it lies beside the checkout
TEXTS = [*ARCHIVE, *sorted(SHARED.glob("*.txt"))]

SAMPLES = [
    "Lukashenko’s “double talk”: 12,5 % of 1 000 (№ 7) — e.g. U.S. Ö, naïve façade, Straße, ẞ",
    "Łódź, źdźbło, Mińsk, gęślą jaźń; ŁUKASZENKA",
    "Гродна, Горадня; шчыт ваўка; Ёлка ёж; подъезд; Київ, їжак, ґанок, Єва",
    "emoji 🙂🇧🇾👩‍👩‍👧 between words, a🙂b",
    "İstanbul ISTANBUL ıssız ΟΔΥΣΣΕΎΣ οδός",
    "日本語 العربية עברית हिन्दी ไทย",
    "x² ½ Ⅻ ① ٣٤ 100млн no1 snake_case",
    "\ufb01le ǅ Ǆ ŉ ﬀ",
]


@pytest.fixture(scope="module")
def tokenizer() -> Cut:
    """Return what cuts a text as the full-text index does: places in the text, and the token."""
    made = apsw.Connection(":memory:").fts5_tokenizer("unicode61", ["remove_diacritics", "2"])

    def cut(text: str) -> Tokens:
        starts = [0, *accumulate(len(character.encode()) for character in text)]
        place = {byte: character for character, byte in enumerate(starts)}
        found = cast(Tokens, made(text.encode(), apsw.FTS5_TOKENIZE_DOCUMENT, None))
        return [(place[start], place[end], token) for start, end, token in found]

    return cut


def taken_back(cut: Cut, text: str) -> list[str]:
    return [token for _, _, token in cut(fold(text))]


@pytest.mark.parametrize("text", SAMPLES)
def test_the_index_takes_folded_words_as_they_are(tokenizer: Cut, text: str) -> None:
    for form in ("NFC", "NFD", "NFKD"):
        given_text = unicodedata.normalize(form, text)
        assert taken_back(tokenizer, given_text) == folded_words(given_text)


@pytest.mark.parametrize("path", TEXTS, ids=lambda path: path.name)
def test_whole_texts_are_cut_where_the_tokenizer_cuts_them(tokenizer: Cut, path: Path) -> None:
    text = path.read_text("utf-8").replace("\u02bc", "'")
    ours = words(text)
    assert [(start, end) for _, start, end in ours] == [(start, end) for start, end, _ in tokenizer(text)]
    assert taken_back(tokenizer, text) == folded_words(text) == [word for word, _, _ in ours]


def test_every_character_alone_is_one_word_of_the_index_or_none(tokenizer: Cut) -> None:
    every = (chr(code) for code in range(1, sys.maxunicode + 1) if not 0xD800 <= code < 0xE000)
    folded = [word for character in every for word in folded_words(character)]
    assert len(folded) > 100_000
    assert [token for _, _, token in tokenizer(" ".join(folded))] == folded


@given(st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=40))
def test_any_text_is_taken_back_word_for_word(text: str) -> None:
    made = apsw.Connection(":memory:").fts5_tokenizer("unicode61", ["remove_diacritics", "2"])
    found = cast(Tokens, made(fold(text).encode(), apsw.FTS5_TOKENIZE_DOCUMENT, None))
    tokens = [token for _, _, token in found]
    assert tokens == folded_words(text) == folded_words(fold(text))
    assert [word for word, _, _ in words(text)] == tokens
    assert all(0 <= start < end <= len(text) for _, start, end in words(text))


@pytest.mark.parametrize("apostrophe", "'’ʼ‘`´")
def test_an_apostrophe_between_cyrillic_letters_belongs_to_the_word(apostrophe: str) -> None:
    assert words(f"Аб{apostrophe}ект і п{apostrophe}ять") == [("абект", 0, 6), ("і", 7, 8), ("пять", 9, 14)]


@pytest.mark.parametrize("apostrophe", "'’ʼ‘`´")
def test_an_apostrophe_elsewhere_parts_words(apostrophe: str) -> None:
    text = f"don{apostrophe}t {apostrophe}слово{apostrophe} d{apostrophe}Artagnan"
    assert folded_words(text) == ["don", "t", "слово", "d", "artagnan"]


def test_soft_hyphens_stress_marks_and_joiners_do_not_matter() -> None:
    assert words("за\u0301мок, сло\u00adво, сло\u200dво\ufeff") == [
        ("замок", 0, 6),
        ("слово", 8, 14),
        ("слово", 16, 23),
    ]


def test_letters_of_their_own_stay() -> None:
    assert fold("Йод Ўладзімір Київ ґанок Ёж подъезд") == "йод ўладзімір київ ґанок еж подъезд"
    assert fold(unicodedata.normalize("NFD", "Йод Ўладзімір Київ")) == "йод ўладзімір київ"
    assert fold("Łódź ŻÓŁĆ Ångström") == "lodz zolc angstrom"


def test_characters_of_private_use_are_no_part_of_a_word() -> None:
    assert folded_words("a \ue000word \ue005b\uf8ffc") == ["a", "word", "b", "c"]
