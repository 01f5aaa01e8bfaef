"""Which folders belong to a saved page: they hold its images and frames, and no articles of their own."""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from collections.abc import Callable, Iterable
from os import fsencode
from pathlib import PurePosixPath
from urllib.parse import unquote_to_bytes

PAGE_SUFFIXES = frozenset({".htm", ".html", ".xht", ".xhtml"})
LOOKED_AT = 4 * 1024 * 1024  # bytes of a page in which its folder must be named

# What browsers and systems of many languages put behind the page's name. Others are known by the page itself.
_WORDS = re.compile(
    "files?|filer|dateien|fichiers|archivos|ficheiros|arquivos|pliki|soubory|súbory|bestanden|tiedostot|elemei"
    "|fájlok|datoteke|fajlovi|dosyalar|failid|faili|bylos|fitxers|fitxategiak|fi[șş]iere|αρχεία|файлы|файлове"
    "|файли|קבצים|ملفات"
)
_GAPS = " _-.\N{EN DASH}\N{EM DASH}"
_REFERENCE = (
    rb"(?:\b(?:src|srcset|background|poster)\s*=\s*[\"']?|url\([\"']?|<link\b[^<>]*?href\s*=\s*[\"']?)"
    rb"\s*(?:\./)?(?:%s)/"
)
_PAGE_ENCODINGS = ("utf-8", "windows-1251", "windows-1250")


def companions(files: Iterable[str], folders: Iterable[str], read: Callable[[str], bytes]) -> set[str]:
    """Return those folders that belong to a page beside them. All are names of what lies in one folder.

    A page's folder has the page's name, with or without its ending, then a gap and a word. Where that is
    none of the usual words, the page (``read`` returns the beginning of it) must take images, frames or
    styles from there: a mere link, as from the list of a month's articles to their folder, does not count.
    """
    pages: dict[str, str] = {}
    for name in files:
        stem, suffix = PurePosixPath(name).stem, PurePosixPath(name).suffix
        if suffix.lower() in PAGE_SUFFIXES:
            pages[_folded(name)] = pages[_folded(stem)] = name
    found = set()
    doubtful: defaultdict[str, list[str]] = defaultdict(list)
    for folder in folders:
        page, word = _page_of(_folded(folder), pages)
        if _WORDS.fullmatch(word):
            found.add(folder)
        elif page:
            doubtful[page].append(folder)
    for page, some in doubtful.items():
        data = read(page)
        plain = unquote_to_bytes(data) if b"%" in data else data
        found.update(folder for folder in some if _takes_from(plain, folder))
    return found


def _folded(name: str) -> str:
    return unicodedata.normalize("NFC", name).casefold()


def _page_of(folder: str, pages: dict[str, str]) -> tuple[str, str]:
    """Return the page that a folder is named after and what its name has behind it; "" and "" for none."""
    for place in range(len(folder) - 1, 0, -1):
        if folder[place] in _GAPS:
            page = pages.get(folder[:place].rstrip(_GAPS)) or pages.get(folder[:place])
            word = folder[place:].lstrip(_GAPS)
            if page and word:
                return page, word
    return "", ""


def _takes_from(page: bytes, folder: str) -> bool:
    names = {fsencode(folder)}
    for encoding in _PAGE_ENCODINGS:
        try:
            names.add(folder.encode(encoding))
            names.add(folder.replace("&", "&amp;").encode(encoding))
        except UnicodeEncodeError:
            continue
    either = b"|".join(sorted(map(re.escape, names)))
    return re.search(_REFERENCE % either, page, re.IGNORECASE) is not None
