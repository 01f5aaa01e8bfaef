"""Make the lexicon's files: for each language a memory-mapped trie from a form to its dictionary forms.

``python tools/make_lexicon.py`` makes those of resources/lexicon that are missing or out of date; so does
every build (see hatch_build.py), because the files are not kept in the repository. The words are those of
simplemma's dictionaries, folded as the index folds them.

A value is one byte and a suffix: the byte says how many characters to cut off the end of the form (its lower
bits), and whether this is a name (its highest bit); the suffix is put in their place. A form has as many
values as it has different dictionary forms.
"""

from __future__ import annotations

import gc
import hashlib
import json
import sys
import time
import unicodedata
from collections.abc import Callable, Iterator, Mapping
from importlib.metadata import version
from itertools import islice
from pathlib import Path

import marisa_trie  # type: ignore[import-not-found]  # it has no type hints
from simplemma.strategies.dictionaries import DefaultDictionaryFactory

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "resources" / "lexicon"
LANGUAGES = ("en", "ru", "uk", "pl")
# What an apostrophe becomes; elsewhere it stays and parts words, and the form is left out.
_APOSTROPHE = {"ru": "", "uk": ""}
# Longer forms that do not begin as their lemma does are halves of two words (консонантное письмо).
_LONGEST_IRREGULAR = {"ru": 7}
_LETTERS = (*range(0x21, 0x250), *range(0x400, 0x530))
_MADE_OF = "made_of.json"
_SOURCES = """\
The files here are made of the dictionaries of simplemma (https://github.com/adbar/simplemma, MIT
licence), which its authors derived from: the lemmatization lists by Michal Mechura (Open Database
License), Wiktionary entries packaged by Kaikki, FreeLing, spaCy's lookups data, UniMorph, and the
Wikinflection corpus by Eleni Metheniti (CC BY 4.0). The licences of these sources hold for the
files; simplemma's credits name them.
"""
_NAME = 0x80
_AT_A_TIME = 100_000  # forms that are worked out together: folding a long text is quick


def made_of() -> str:
    """Return what the files depend on: the dictionaries' version, and the recipe."""
    fold_word = _fold_word()
    folding = " ".join([fold_word(chr(code)) for code in _LETTERS])
    recipe = hashlib.sha256(Path(__file__).read_bytes().replace(b"\r\n", b"\n") + folding.encode())
    return f"simplemma {version('simplemma')}, recipe {recipe.hexdigest()[:12]}"


def up_to_date(folder: Path = FOLDER) -> bool:
    """Say whether the files are there, and are what would be made now."""
    try:
        said = json.loads((folder / _MADE_OF).read_text("utf-8"))
    except (OSError, ValueError):
        return False
    return bool(said == made_of()) and all((folder / f"{name}.trie").is_file() for name in LANGUAGES)


def make(folder: Path = FOLDER) -> str:
    """Make the files where they are not up to date, and return a line that says what was done."""
    if up_to_date(folder):
        return f"The lexicon is up to date ({made_of()})."
    began = time.monotonic()
    folder.mkdir(parents=True, exist_ok=True)
    size = sum(_make_one(language, folder) for language in LANGUAGES)
    (folder / "SOURCES.txt").write_text(_SOURCES, "utf-8")
    (folder / _MADE_OF).write_text(json.dumps(made_of()) + "\n", "utf-8")
    seconds = time.monotonic() - began
    return (
        f"Made the lexicon ({', '.join(LANGUAGES)}; {size / 1e6:.1f} MB) in {seconds:.0f} s from {made_of()}."
    )


def _make_one(language: str, folder: Path) -> int:
    """Write one language's file, whole or not at all, and return its size in bytes."""
    dictionary = DefaultDictionaryFactory().get_dictionary(language)
    trie = marisa_trie.BytesTrie(items(dictionary, language))
    part = folder / f"{language}.part"
    trie.save(str(part))
    part.replace(folder / f"{language}.trie")
    del trie
    gc.collect()  # the next language is not to need memory beside this one
    return (folder / f"{language}.trie").stat().st_size


def items(dictionary: Mapping[str, str], language: str) -> Iterator[tuple[str, bytes]]:
    """Yield each form, folded, with how its dictionary form is made from it."""
    fold_word, apostrophe = _fold_word(), _APOSTROPHE.get(language, "'")
    longest = _LONGEST_IRREGULAR.get(language, sys.maxsize)
    folding = dict.fromkeys(map(ord, "'’\u02bc"), apostrophe)
    entries = iter(dictionary)
    while forms := list(islice(entries, _AT_A_TIME)):
        lemmas = [dictionary[form] for form in forms]
        one, other = (unicodedata.normalize("NFC", "\n".join(words)) for words in (forms, lemmas))
        for character in set(one).union(other).difference(map(chr, folding)):
            folding[ord(character)] = fold_word(character) if character.isalnum() else character
        folded = zip(one.translate(folding).split("\n"), other.translate(folding).split("\n"), strict=True)
        for form, written, (word, lemma) in zip(forms, lemmas, folded, strict=True):
            if not (word.isalnum() and lemma.isalnum()):
                continue  # hyphens and spaces part words
            kept = _shared(word, lemma)
            if form.islower():  # went and go share nothing; but go is a dictionary form
                good = kept or (len(word) <= longest and dictionary.get(written) == written)
            else:  # letters that stand for a word (MT, mount) and halves of a name are no forms of it
                good = word == lemma or (kept > 1 and not (form.isupper() and len(form) > 1))
            if good:
                cut = len(word) - kept
                yield word, bytes([cut if form[0].islower() else cut | _NAME]) + lemma[kept:].encode()


def _fold_word() -> Callable[[str], str]:
    """Return the index's own folding; where this is run to build the package, it is not installed."""
    sys.path.insert(0, str(ROOT / "src"))
    from nam_reader.lexicon.tokens import fold_word

    sys.path.pop(0)
    return fold_word


def _shared(one: str, other: str) -> int:
    """Return how many characters two words share at their beginnings."""
    length = min(len(one), len(other))
    while one[:length] != other[:length]:
        length -= 1
    return length


if __name__ == "__main__":
    print(make())
