"""The words that are ours in a document for people, in five languages; they are those of the window."""

from __future__ import annotations

import re
from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple

from nam_reader.exporters.citation_words import day_first, words_for
from nam_reader.model import Colour, Style

ENGLISH = "en"
_AFTER_A_VOWEL = re.compile(r"(?<=[аеёіоуыэюя] )у(?= )")  # Belarusian у is ў there
_Forms = tuple[str, str, str]  # for 1, for 2 to 4, for more; in English for 1 and for more


class DocumentWords(NamedTuple):
    """What one language says in a document. What has {0} is made with ``str.format``."""

    language: str
    title: str  # of a document about several articles
    free_notes: str
    untitled: str
    untagged: str
    note: str  # that is about no quote
    numbered: str  # a note, in a whole article
    lost: str
    contents: str
    text: str  # what stands above a whole article
    appendix: str
    explanation: str
    both: str  # highlights and notes
    within: str  # so many articles
    highlights: _Forms
    notes: _Forms
    articles: _Forms  # as ``within`` wants them
    styles: dict[Style, str]
    meanings: dict[Colour, str]
    colours: dict[Colour, str]
    languages: dict[str, str]

    def summary(self, highlights: int, notes: int, articles: int) -> str:
        """Say how much there is: "2 highlights and 1 note in 3 articles"."""
        said = [self._counted(highlights, self.highlights)] if highlights or not notes else []
        said += [self._counted(notes, self.notes)] if notes else []
        much = self.both.format(*said) if len(said) > 1 else said[0]
        if not articles and notes:
            return much
        told = self.within.format(much, self._counted(articles, self.articles))
        return _AFTER_A_VOWEL.sub("ў", told) if self.language == "be" else told

    def _counted(self, number: int, forms: _Forms) -> str:
        return f"{number} {forms[_form(number, self.language)]}"

    def date(self, iso: str) -> str:
        """Write an ISO date, possibly partial, as people do: "14 March 2024", "March 2024", "2024"."""
        parts = iso.split("-")
        if not 1 <= len(parts) <= 3 or not all(part.isdecimal() for part in parts):
            return iso
        if len(parts) == 1 or not 1 <= int(parts[1]) <= 12:
            return iso
        found = day_first(tuple(map(int, parts)), words_for(self.language))
        return found.removesuffix(str(int(parts[0]))) + parts[0]

    def style(self, style: Style) -> str:
        """Name how a highlight is drawn, "" for the usual way."""
        return self.styles.get(style, "")

    def language_name(self, code: str) -> str:
        """Name a language; the code where there is no name."""
        return self.languages.get(code, code)


def _form(number: int, language: str) -> int:
    """Return which of the forms of a word goes with a number."""
    if number == 1:
        return 0
    few = number % 10 in {2, 3, 4} and number % 100 not in {12, 13, 14}
    if language == ENGLISH:
        return 2
    if language != "pl" and number % 10 == 1 and number % 100 != 11:
        return 0
    return 1 if few else 2


def _by_colour(*words: str) -> dict[Colour, str]:
    """Yellow, green, blue, pink, purple, orange."""
    return dict(zip(Colour, words, strict=True))


def _by_style(underlined: str, struck: str, wavy: str) -> dict[Style, str]:
    return {Style.UNDERLINE: underlined, Style.STRIKE: struck, Style.SQUIGGLE: wavy}


def _languages(*names: str) -> dict[str, str]:
    return dict(zip(("be", "en", "pl", "ru", "uk"), names, strict=True))


_ALL = (
    DocumentWords(
        language=ENGLISH,
        title="Highlights and notes",
        free_notes="Free notes",
        untitled="Untitled",
        untagged="Without a tag",
        note="Note",
        numbered="Note {0}",
        lost="no longer in the article",
        contents="Contents",
        text="Text",
        appendix="Where the quotes stand",
        explanation="Each quote stands between two copies of its code. Behind the code: the article, the "
        "revision of its text, the place in it in characters, and the annotation. “nam-reader "
        "verify” checks quotes by these.",
        both="{0} and {1}",
        within="{0} in {1}",
        highlights=("highlight", "highlights", "highlights"),
        notes=("note", "notes", "notes"),
        articles=("article", "articles", "articles"),
        styles=_by_style("underlined", "struck through", "wavy line"),
        meanings=_by_colour("Key point", "Evidence", "Figure", "Question", "Source", "To check"),
        colours=_by_colour("yellow", "green", "blue", "pink", "purple", "orange"),
        languages=_languages("Belarusian", "English", "Polish", "Russian", "Ukrainian"),
    ),
    DocumentWords(
        language="be",
        title="Вылучэнні і нататкі",
        free_notes="Асобныя нататкі",
        untitled="Без назвы",
        untagged="Без меткі",
        note="Нататка",
        numbered="Нататка {0}",
        lost="больш няма ў артыкуле",
        contents="Змест",
        text="Тэкст",
        appendix="Адкуль цытаты",
        explanation="Кожная цытата змешчана паміж двума запісамі свайго кода. Пры кодзе пазначаны артыкул, "
        "рэдакцыя яго тэксту, месца цытаты ў знаках і нататка. Паводле іх каманда "
        "«nam-reader verify» правярае цытаты.",
        both="{0} і {1}",
        within="{0} у {1}",
        highlights=("вылучэнне", "вылучэнні", "вылучэнняў"),
        notes=("нататка", "нататкі", "нататак"),
        articles=("артыкуле", "артыкулах", "артыкулах"),
        styles=_by_style("падкрэслена", "закрэслена", "хвалістая лінія"),
        meanings=_by_colour("Галоўнае", "Доказ", "Лічба", "Пытанне", "Крыніца", "Праверыць"),
        colours=_by_colour("жоўты", "зялёны", "сіні", "ружовы", "фіялетавы", "аранжавы"),
        languages=_languages("беларуская", "англійская", "польская", "руская", "украінская"),
    ),
    DocumentWords(
        language="ru",
        title="Выделения и заметки",
        free_notes="Отдельные заметки",
        untitled="Без названия",
        untagged="Без метки",
        note="Заметка",
        numbered="Заметка {0}",
        lost="больше нет в статье",
        contents="Содержание",
        text="Текст",
        appendix="Где стоят цитаты",
        explanation="Каждая цитата стоит между двумя записями своего кода. За кодом: статья, редакция её "
        "текста, место в нём в знаках и заметка. По ним команда «nam-reader verify» проверяет "
        "цитаты.",
        both="{0} и {1}",
        within="{0} в {1}",
        highlights=("выделение", "выделения", "выделений"),
        notes=("заметка", "заметки", "заметок"),
        articles=("статье", "статьях", "статьях"),
        styles=_by_style("подчёркнуто", "зачёркнуто", "волнистая линия"),
        meanings=_by_colour("Главное", "Доказательство", "Цифра", "Вопрос", "Источник", "Проверить"),
        colours=_by_colour("жёлтый", "зелёный", "синий", "розовый", "фиолетовый", "оранжевый"),
        languages=_languages("белорусский", "английский", "польский", "русский", "украинский"),
    ),
    DocumentWords(
        language="pl",
        title="Zakreślenia i notatki",
        free_notes="Luźne notatki",
        untitled="Bez tytułu",
        untagged="Bez etykiety",
        note="Notatka",
        numbered="Notatka {0}",
        lost="cytatu nie ma już w artykule",
        contents="Spis treści",
        text="Tekst",
        appendix="Skąd pochodzą cytaty",
        explanation="Każdy cytat jest między dwoma zapisami swojego kodu. Za kodem: artykuł, wersja jego "
        "tekstu, miejsce w nim w znakach i notatka. Polecenie „nam-reader verify” sprawdza "
        "według nich cytaty.",
        both="{0} i {1}",
        within="{0} w {1}",
        highlights=("zakreślenie", "zakreślenia", "zakreśleń"),
        notes=("notatka", "notatki", "notatek"),
        articles=("artykule", "artykułach", "artykułach"),
        styles=_by_style("podkreślone", "przekreślone", "linia falista"),
        meanings=_by_colour("Główna myśl", "Dowód", "Dane", "Pytanie", "Źródło", "Do sprawdzenia"),
        colours=_by_colour("żółty", "zielony", "niebieski", "różowy", "fioletowy", "pomarańczowy"),
        languages=_languages("białoruski", "angielski", "polski", "rosyjski", "ukraiński"),
    ),
    DocumentWords(
        language="uk",
        title="Виділення та нотатки",
        free_notes="Вільні нотатки",
        untitled="Без назви",
        untagged="Без мітки",
        note="Нотатка",
        numbered="Нотатка {0}",
        lost="більше немає в статті",
        contents="Зміст",
        text="Текст",
        appendix="Звідки цитати",
        explanation="Кожна цитата стоїть між двома записами свого коду. Біля коду вказано статтю, редакцію "
        "її тексту, місце цитати в знаках і нотатку. За цими даними команда «nam-reader "
        "verify» перевіряє цитати.",
        both="{0} та {1}",
        within="{0} у {1}",
        highlights=("виділення", "виділення", "виділень"),
        notes=("нотатка", "нотатки", "нотаток"),
        articles=("статті", "статтях", "статтях"),
        styles=_by_style("підкреслено", "закреслено", "хвиляста лінія"),
        meanings=_by_colour("Головне", "Доказ", "Цифра", "Питання", "Джерело", "Перевірити"),
        colours=_by_colour("жовтий", "зелений", "синій", "рожевий", "фіолетовий", "помаранчевий"),
        languages=_languages("білоруська", "англійська", "польська", "російська", "українська"),
    ),
)
WORDS: Mapping[str, DocumentWords] = MappingProxyType({words.language: words for words in _ALL})


def document_words(language: str) -> DocumentWords:
    """Return the words of a language, of English where we have none of it."""
    return WORDS.get(language, WORDS[ENGLISH])
