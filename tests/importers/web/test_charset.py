"""Pages in the encodings that there are, with what is said of them right, wrong or missing."""

from __future__ import annotations

from pathlib import Path

import pytest

from nam_reader.importers.web.charset import declared, decode, known

WORDS = Path(__file__).resolve().parents[2] / "data" / "pages" / "words"
FRENCH = "Voilà une soirée d'été où Hélène a déjà été très fatiguée, mais ça va: l'élève est à l'hôtel. " * 5
GERMAN = "Über die Straße läuft ein großer Bär, müde und völlig durchnässt, während Mädchen grüßen. " * 5
CZECH = "Příliš žluťoučký kůň úpěl ďábelské ódy, když šel přes město a viděl řeku, která byla zamrzlá. " * 5
JAPANESE = "今日は天気がいいですね。散歩に行きましょう。" * 20


def text_in(language: str) -> str:
    return (WORDS / f"{language}.txt").read_text("utf-8")


def page(text: str, says: str) -> str:
    head = f'<meta charset="{says}">' if says else ""
    return f"<html><head>{head}<title>x</title></head><p>{text}"


@pytest.mark.parametrize(
    "says", ["", "utf-8", "windows-1251", "koi8-r", "iso-8859-1", "windows-1252", "bogus"]
)
@pytest.mark.parametrize(
    ("language", "encoding"),
    [
        *(
            (language, encoding)
            for language in ("be", "ru", "uk")
            for encoding in ("cp1251", "utf-8", "utf-16")
        ),
        ("ru", "koi8-r"),
        ("uk", "koi8-u"),
        ("ru", "iso8859-5"),
        ("ru", "cp866"),
    ],
)
def test_cyrillic(language: str, encoding: str, says: str) -> None:
    """Whatever is said of it, also of a short text; a letter that the encoding lacks is not looked for."""
    for text in (text_in(language), text_in(language)[3000:3150]):
        data = page(text, says).encode(encoding, "ignore")
        assert decode(data).text == data.decode(encoding)


@pytest.mark.parametrize("says", ["", "utf-8", "windows-1251"])
@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        (text_in("pl"), "cp1250"),
        (text_in("pl"), "iso8859-2"),
        (CZECH, "cp1250"),
        (CZECH, "iso8859-2"),
        (FRENCH, "cp1252"),
        (GERMAN, "cp1252"),
    ],
)
def test_latin(text: str, encoding: str, says: str) -> None:
    """Polish and its neighbours in both encodings of Central Europe, the West in its own."""
    data = page(text, says).encode(encoding, "ignore")
    assert decode(data).text == data.decode(encoding)


@pytest.mark.parametrize("encoding", ["shift_jis", "euc_jp"])
def test_others_are_taken_at_their_word_or_asked_for(encoding: str) -> None:
    """What we cannot guess ourselves a library can."""
    assert decode(page(JAPANESE, encoding).encode(encoding)).text == page(JAPANESE, encoding)
    assert decode(page(JAPANESE, "").encode(encoding)).text == page(JAPANESE, "")


def test_utf_16_without_a_mark() -> None:
    """Told by the zeros of its Latin letters."""
    for encoding in ("utf-16-le", "utf-16-be"):
        assert decode(page(text_in("ru"), "utf-16").encode(encoding)).text == page(text_in("ru"), "utf-16")


def test_what_the_server_says_comes_before_what_the_page_says() -> None:
    """Two encodings that make words of the bytes alike: nothing but the order decides."""
    data = page(
        "<p>\xe9t\xe9 caf\xe9 pr\xe8s d'ici, o\xf9 l'on a tr\xe8s soif en \xe9t\xe9", "iso-8859-2"
    ).encode("cp1252")
    assert "été café" in decode(data, "windows-1252").text
    assert decode(data).text == data.decode("iso-8859-2")


def test_damage_costs_what_is_damaged() -> None:
    """A few broken bytes are told of; a character cut off at the end is left out."""
    data = page("Прывітанне свет " * 30, "utf-8").encode()
    broken = decode(data.replace("П".encode(), b"\xd0", 1))
    assert broken.remarks == ("1 character of the page is damaged and cannot be read.",)
    assert broken.text.count("Прывітанне") == 29
    assert decode(data + "ў".encode()[:1]).text == data.decode()


@pytest.mark.parametrize(
    ("head", "names"),
    [
        (b'<meta http-equiv="Content-Type" content="text/html; charset=windows-1251">', ["cp1251"]),
        (b"<META CHARSET=KOI8-R>", ["koi8-u"]),
        (b'<?xml version="1.0" encoding="ISO-8859-2"?>', ["iso8859-2"]),
        (b'<meta charset="unheard-of"><meta charset="latin1">', ["cp1252"]),
        (b"<p>charset=utf-8", []),
    ],
)
def test_declarations(head: bytes, names: list[str]) -> None:
    """In any of the ways to write them, as browsers understand them."""
    assert declared(head) == names


@pytest.mark.parametrize("label", ["", "base64", "rot13", "idna", "zip", "utf-7", "../x", "unicode_escape"])
def test_what_python_calls_an_encoding_may_be_none_of_pages(label: str) -> None:
    """Nor is everything that has a name."""
    assert known(label) == ""
