"""How the endings of Belarusian words are read, each in its likeliest ways: a table made by hand.

N is a noun and A an adjective or participle, each with the number of letters that are the ending. B is a
noun without an ending, K a short adjective. T is a verb's stem with its vowel, I an
infinitive or "they", P the first conjugation, S the second, M the first person of the second, L a past
without the suffix -ну-, W a verb in -знаць or -знаваць. The longest ending counts, so a line of longer ones
says what is different there.
"""

from __future__ import annotations

from typing import Final

_TABLE: Final = """
A3: ага аму няга
A3 N1: ому яму
N1 A3: ога яга олага
N1: дарога барога падлога аблога залога перамога дапамога трывога
N1: увага адвага павага перавага знявага ўвага развага смага
N1 A3: граму драму кламу ламу
A2: ая яя ыя кія
A2 N1: рыя зыя сыя дыя тыя
N1 A2: гія хія нія
N1: ія цыя
A2 P1: ую юю
P1 A2: аную іную ыную
A2: ную скую цкую овую авую шую
P1 A2: ае яе
A2: ое ых іх
A2 B: рых
A2: нскай льскай ўскай рскай йскай цкай нскім льскім ўскім рскім йскім цкім
A1: нскі льскі ўскі рскі ейскі ійскі цкі
N1 P1: ыю
A3: ымі імі
A2 S2: ым ім
A2 S2 B: рым жым дым нім сім
N2 A2: авым евым іным ыным
N1: я э о а у ю
N1 A1: на ка та ва ра ла ма
N1: і
N1 A1: ы кі гі хі ні
N1: цы нні нню
A1 N1: рэці
N1 M1: ню
N1 M1 P1: лю
N1 P1: е кну хну гну пну
N2: ам ям ах ях ох ёх
B N2: грам драм клам крам блем
N2 B: ом ей эй оў мах
N2 P2: ем
N3: амі ямі ьмі
N2 A2 T1: ай яй
B N2: джай ычай
P1 N1: джаю ычаю
P1 N2: аю яю
P1 A2 N2: наю ваю скаю цкаю
P1 N2: ею эю
N2 A2 N1: ою
N2 A2 B: ой
N2 B A2: ней
N2 T1 B: аў еў
N2 T1: яў
T1 N2: аваў іваў ываў
T1: яваў
T1: іў
T1 B: хіў сіў ліў ыў эў
T1: уў
I2: аць яць
B: амяць
B I2: сяць вяць пяць
B: ццаць
S3: іць ыць
T2: оць эць
T2: ець
B: сець
T2 P3: уць
P3: юць
T2 N1: ала яла іла ыла ела эла ула ало яло іло ыло ело уло алі ялі ілі ылі елі элі улі
L2 N1: кла гла хла зла сла пла кло гло хло зло сло пло клі глі хлі злі слі плі
W1 A2: знае знаю
W2: знаеш знаем
W3: знаюць
P2: аеш яеш уеш юеш ееш
P2 B: еш аш
S2: іш
S2 B: ніш ыш
P2: яем уем юем
P2: аем
P2 N2: еем
P3: аеце яеце уеце юеце ееце эеце ыеце жуць шуць чуць
P3: айце уйце яйце ейце
N1: сайце
P3 N1: жаце шаце чаце йце
S3 N1 P3: іце ыце
P1: уе юе ее ые эе
P1: уй юй
B P1: ый
N1 P1: жа ша ча
N1 P1 M1: жу шу
N1 M1: чу джу
N2 P2: жам шам чам
P3 A1: учы ючы
A1 N1 S3: ачы ячы
T3: ўшы
S3: дзьце ньце
N1 S3: ьце
P2 S2: чце шце жце
N1 S2: рце
S2: ўце
B K: ен
"""

# Where -ся or -цца was, the rest is a verb's form: these differ from the table above.
_REFLEXIVE: Final = """
M1 P1: у ю
P1 T0: е
P1: а э аю яю ею ую юю ыю й
S1 P1: і ы
P2: ем эм ам ом еш эш аш
S2: ім ым іш ыш
P3: еце эце яце аце
S3: іце ыце
S1: ь
T1: ў аў яў еў
I2 P3: чаць шаць жаць
P3: сайце
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
REFLEXIVE_READINGS: Final = {**READINGS, **_parsed(_REFLEXIVE)}
"""The same for what is left of a reflexive verb without -ся."""
LONGEST: Final = max(map(len, READINGS))
