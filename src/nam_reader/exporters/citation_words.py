"""The words that join the parts of a citation, and its dates, in five languages."""

from __future__ import annotations

import re
from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple

# fmt: off
_MONTHS = {
    "en": "January February March April May June July August September October November December",
    "be": "студзень люты сакавік красавік май чэрвень ліпень жнівень верасень кастрычнік лістапад снежань",
    "ru": "январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь",
    "pl": "styczeń luty marzec kwiecień maj czerwiec lipiec sierpień wrzesień październik listopad grudzień",
    "uk": "січень лютий березень квітень травень червень липень серпень вересень жовтень листопад грудень",
}
_MONTHS_AFTER_A_DAY = {
    "be": "студзеня лютага сакавіка красавіка мая чэрвеня ліпеня жніўня верасня кастрычніка лістапада снежня",
    "ru": "января февраля марта апреля мая июня июля августа сентября октября ноября декабря",
    "pl": "stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada"
    " grudnia",
    "uk": "січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня",
}
# fmt: on
_SHORT = "Jan. Feb. Mar. Apr. May June July Aug. Sept. Oct. Nov. Dec.".split()  # noqa: SIM905 -- one line


class Words(NamedTuple):
    """What one language says in a citation. ``archived`` has a place for the date."""

    language: str
    conjunction: str
    others: str  # for the authors that are not named
    no_date: str
    without_date: str  # in full
    untitled: str
    within: str
    online: str
    available: str
    archived: str
    outer: tuple[str, str]  # quotation marks
    inner: tuple[str, str]
    languages: Mapping[str, str]  # "in Belarusian", by code


WORDS: Mapping[str, Words] = MappingProxyType(
    {
        "en": Words(
            "en", "and", "et al.", "n.d.", "no date", "Untitled", "In:", "online", "Available from:",
            "archived {0}", ("“", "”"), ("‘", "’"),
            {
                "be": "in Belarusian", "en": "in English", "pl": "in Polish", "ru": "in Russian",
                "uk": "in Ukrainian",
            },
        ),
        "be": Words(
            "be", "і", "і інш.", "б. д.", "без даты", "Без назвы", "У:", "анлайн", "Рэжым доступу:",
            "захавана {0}", ("«", "»"), ("„", "“"),
            {
                "be": "на беларускай мове", "en": "на англійскай мове", "pl": "на польскай мове",
                "ru": "на рускай мове", "uk": "на ўкраінскай мове",
            },
        ),
        "ru": Words(
            "ru", "и", "и др.", "б. д.", "без даты", "Без названия", "В:", "онлайн", "Режим доступа:",
            "сохранено {0}", ("«", "»"), ("„", "“"),
            {
                "be": "на белорусском языке", "en": "на английском языке", "pl": "на польском языке",
                "ru": "на русском языке", "uk": "на украинском языке",
            },
        ),
        "pl": Words(
            "pl", "i", "i in.", "b.d.", "bez daty", "Bez tytułu", "W:", "online", "Dostępny w:",
            "zarchiwizowano {0}", ("„", "”"), ("«", "»"),
            {
                "be": "po białorusku", "en": "po angielsku", "pl": "po polsku", "ru": "po rosyjsku",
                "uk": "po ukraińsku",
            },
        ),
        "uk": Words(
            "uk", "та", "та ін.", "б. д.", "без дати", "Без назви", "У:", "онлайн", "Режим доступу:",
            "збережено {0}", ("«", "»"), ("„", "“"),
            {
                "be": "білоруською мовою", "en": "англійською мовою", "pl": "польською мовою",
                "ru": "російською мовою", "uk": "українською мовою",
            },
        ),
    }
)  # fmt: skip

_QUOTED = re.compile(r"“([^“”„«»\"]+)”|„([^“”„«»\"]+)[“”]|«([^“”„«»\"]+)»|(?<!\w)\"([^“”„«»\"]+)\"(?!\w)")


def words_for(language: str) -> Words:
    """Return the words of a language, of English where we have none of it."""
    return WORDS.get(language, WORDS["en"])


def quoted(title: str, words: Words) -> str:
    """Return a title without its own outer marks turned inner ones, ready to stand in quotation marks."""
    first, last = words.inner
    return _QUOTED.sub(lambda found: f"{first}{found[found.lastindex or 0]}{last}", title)


def day_first(date: tuple[int, ...], words: Words) -> str:
    """Write a date as most of the world does: "2 March 2024", "March 2024", "2024"."""
    return " ".join(filter(None, (_day(date), _month(date, words), _year(date))))


def month_first(date: tuple[int, ...], words: Words) -> str:
    """Write a date as Americans do where the words are English: "March 2, 2024"."""
    if words.language != "en" or len(date) < 3:
        return day_first(date, words)
    return f"{_month(date, words)} {_day(date)}, {_year(date)}"


def year_first(date: tuple[int, ...], words: Words) -> str:
    """Write a date with its year before the rest: "2024, March 2"."""
    rest = (_month(date, words), _day(date)) if words.language == "en" else (_day(date), _month(date, words))
    return ", ".join(filter(None, (_year(date), " ".join(filter(None, rest)))))


def shortened(date: tuple[int, ...], words: Words) -> str:
    """Write a date with an English month's short form: "2 Mar. 2024"."""
    if words.language != "en" or len(date) < 2:
        return day_first(date, words)
    return " ".join(filter(None, (_day(date), _SHORT[date[1] - 1], _year(date))))


def _year(date: tuple[int, ...]) -> str:
    return str(date[0])


def _month(date: tuple[int, ...], words: Words) -> str:
    if len(date) < 2:
        return ""
    names = _MONTHS_AFTER_A_DAY.get(words.language, "") if len(date) > 2 else ""
    return (names or _MONTHS[words.language]).split()[date[1] - 1]


def _day(date: tuple[int, ...]) -> str:
    return str(date[2]) if len(date) > 2 else ""
