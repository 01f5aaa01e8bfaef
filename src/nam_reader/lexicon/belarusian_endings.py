"""How the endings of Belarusian words are read, each in its likeliest ways: a table made by hand.

N is a noun and A an adjective or participle, each with the number of letters that are the ending. B is a noun without an
ending. T is a verb's stem with its vowel, P the first conjugation, S the second, M the first person of the second.
"""

from __future__ import annotations

from typing import Final

_TABLE: Final = """
A3 N1: ага яга аму яму ому
N1 A3: ога
A2 N1: ая яя ыя
N1 A2: ія
A2 P1: ую юю
P1 A2: ае яе
A2: ое ых іх
N1 P1: ыю
A3 N1: ымі імі
A2 S2 N2: ым ім
N1: я э о
N1 A1: а і
A1 N1: ы
N1 M1: у ю
N1 P1: е
N2: ам ям ом ах ях ох ёх ою
N2 P2: ем
N3: амі ямі ьмі
N2 A2 T1: ай яй
N2 A2 B: ой
N2 B: ей эй оў
P1 N2: аю яю
N2 T1 B: аў еў
N2 T1: яў
T1 B: іў ыў
T1: уў
T2 S3: аць яць
S3: іць ыць
T2 B: ець
T2 P3: уць
P3: юць
T2 N1: ала яла іла ыла ела эла ула ало яло іло ыло ело уло алі ялі ілі ылі елі элі улі
P2 B: еш аш
S2 B: іш ыш
P2: аем яем уем юем еем
P3: аеце яеце уеце юеце жуць шуць чуць жаце шаце чаце ючы йце
S3 N1 P3: іце ыце
P1: уе юе ее ые эе
N1 P1: жа ша ча
N1 M1 P1: жу шу чу
N2 P2: жам шам чам
P3 A1: учы
A1 S3: ачы ячы
T3: ўшы
S3: ьце
"""


def _parsed(table: str) -> dict[str, tuple[tuple[str, int], ...]]:
    parsed = {}
    for line in table.strip().splitlines():
        readings, endings = line.split(":")
        pairs = tuple([(reading[0], int(reading[1:] or 0)) for reading in readings.split()])
        parsed.update(dict.fromkeys(endings.split(), pairs))
    return parsed


READINGS: Final = _parsed(_TABLE)
"""Ending to its readings in order, each a letter and a number."""
LONGEST: Final = max(map(len, READINGS))
