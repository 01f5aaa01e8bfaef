"""Names across spellings: how many of a name's spellings the others find, and how many strangers come along.

    python benchmarks/names.py [--names FILE.tsv] [--strangers N] [--json]

FILE holds one name a row, its spellings separated by tabs (without FILE: tests/data/names.tsv, where a first
column says which half a row belongs to). Every spelling of every row and N other names (2,000) stand in an
index of keys, as in the library; each spelling is asked for. Recall is the part of the row's other spellings
that is found, precision the part of what is found that is of the row (the spelling itself is left out of
both); both are averages over all spellings. The other names are made of roots and endings of Russian,
Ukrainian, Belarusian, Polish and English names, the same ones each time, and of some real ones that sound
like ours.
"""

from __future__ import annotations

import argparse
import json
import random
import sys
import time
from collections import defaultdict
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from nam_reader.lexicon.names import name_keys

OWN_ROWS = Path(__file__).resolve().parents[1] / "tests" / "data" / "names.tsv"
WANTED = 0.93
PARTS = {
    "ru": (
        "бел волк гор гриб дуб ерш жар звон зуб карп клим коз кор крыл куз лап лис лом мак мед мор мур "
        "ниж нос ор пав пан пет плот поп раз рог рыб сав сел сид сокол степ сух тар тим туч ут фад фил "
        "ход цап чер шап шил щук",
        "ов ова ин ина ский ская енко ук ич евич ицын ово ск овка ичи инск аев ушкин ец ак",
    ),
    "uk": (
        "біл ворон гай глух голуб гром дяч жук зай іщ кобз коваль кравч кулик лев лис мель мирон нич опан "
        "пал перед прих руд савч сем сірк смол тимч ткач хом чуб шевч яр",
        "енко ук чук ів ський ська иця івка ань ин ак ець",
    ),
    "be": (
        "баб барт вайт вераб вішн гайд грыц дзям драб зянк кавал каз кар кліш крап ліхт мал мяш нав паўл "
        "рад рудз сак сіўк скаб тур халад хвед цімк чарн шыб юрк янк",
        "овіч евіч эня онак анка скі ская ук ік аў ава ічы ава нік ка",
    ),
    "pl": (
        "barań biał brzoz chmiel cież dąb drozd głow gór grab jabłoń jastrzęb kamiń kloc kos krasz kwiat "
        "lip łask maj mil mosz mróz nowak ols ostr pawl piek raj rogal rzep sad sieradz słow szpak topol "
        "trzc urb węgl wilcz zaj zdun żur",
        "ski ska cki owski owska ewicz owicz ak czyk ik ek ów owo ice yn iński uk a",
    ),
    "en": (
        "ash barn beck black brad brook burn carl chest clay dav dun east elm fair gar gold green hal ham "
        "har hart holl ken king lang law led lin mar mel mid nor oak park pres ray red rich rob rock shel "
        "stan sut thorn wal west whit wil win wood",
        "ton son ford ley man field er ham ing ell well by worth more wick ville burg",
    ),
}
REAL = (
    "Homer Mińczyk Murmansk Munster Lusaka Łukasiewicz Лукашевич Лукашук Латышев Latynina Полонск Плоцк "
    "Цыплаков Губерман Губин Горбенко Горбунов Харбин Харитонов Одинцов Адамов Запашный Сахалин Шевцов "
    "Шевчук Дзержанов Ельня Болотов Лунин Лунёв Мачула Вардан Казанцев Казаков Марков Меркулов "
    "Зелинский Зеленина Путята Потанин Новальня Колесник Бабаян Бобров Статин Беликов Витязев Могила "
    "Киевлев Левов Варшавер Гродский Тихонов Тиханович Баранов Бобруев Молодцов Солигалич Новгород "
    "Слуцкер Ледов Пинчук Аршинов Днестров Черников Марьинка Бахтин Алексин Павлов Никулин Светлов "
    "Серов Владин Дмитров Андропов Игорев Викторов Юрский Олесов Натанов Марин Франк Вячеслав "
    "Протопопов Макеев Лаврентьев Медведков Прибылов Кадышев Бреженев Хруслов Сталкер Порохов Тимофеев "
    "Байдак Тромп Макаров Тусков Дудаев Качалов Наумкин Шушарин Познер Быстров Алексухин Brent Linda "
    "Pinker Kevin Kiefer Merton Market Trapp Tuskegee Dudley Marlin Novel Pavlova Stalker Lambert "
    "Lavery Poland Holland "
)


class Figures(NamedTuple):
    """Averages over all spellings of a set of rows, and seconds of processor time a key took."""

    rows: int
    spellings: int
    recall: float
    precision: float
    missed: tuple[str, ...]
    strangers: tuple[str, ...]


def strangers(wanted: int, taken: frozenset[str]) -> list[str]:
    """Return the same other names each time, none of them one of the taken spellings."""
    chance = random.Random(20)
    made = {name: None for name in REAL.split() if name not in taken}
    languages = [(roots.split(), endings.split()) for roots, endings in PARTS.values()]
    while len(made) < wanted:
        roots, endings = chance.choice(languages)
        middle = chance.choice(("", "", "", "an", "ан")) if chance.random() < 0.2 else ""
        middle = middle if middle.isascii() == roots[0].isascii() else ""
        name = (chance.choice(roots) + middle + chance.choice(endings)).capitalize()
        if name not in taken:
            made[name] = None
    return list(made)[:wanted]


def measure(rows: Sequence[Sequence[str]], others: Sequence[str]) -> Figures:
    """Ask for each spelling of the rows among all spellings and the others."""
    index: defaultdict[str, set[str]] = defaultdict(set)
    for word in [*others, *[word for row in rows for word in row]]:
        for key in name_keys(word):
            index[key].add(word)
    recalls, precisions = [], []
    missed, came = [], []
    for row in rows:
        for word in row:
            wanted = set(row) - {word}
            found = {hit for key in name_keys(word) for hit in index[key]} - {word}
            recalls.append(len(wanted & found) / len(wanted))
            precisions.append(len(wanted & found) / len(found) if found else 0.0)
            missed += [f"{word} → {other}" for other in sorted(wanted - found)]
            came += [f"{word} → {other}" for other in sorted(found - wanted)]
    asked = len(recalls)
    return Figures(
        len(rows), asked, sum(recalls) / asked, sum(precisions) / asked, tuple(missed), tuple(came)
    )


def microseconds(words: Sequence[str]) -> float:
    """Return the time that a word's keys take, in microseconds, the best of five rounds."""
    best = float("inf")
    for _ in range(5):
        began = time.perf_counter()
        for word in words:
            name_keys(word)
        best = min(best, time.perf_counter() - began)
    return best / len(words) * 1e6


def read_rows(file: Path) -> dict[str, list[list[str]]]:
    """Return the rows of a file by set: one set, but for our own rows."""
    lines = [line.split("\t") for line in file.read_text(encoding="utf-8").splitlines() if line]
    if file != OWN_ROWS:
        return {file.name: lines}
    sets: dict[str, list[list[str]]] = {}
    for name, *spellings in lines:
        sets.setdefault(name, []).append(spellings)
    return sets


def main() -> int:
    """Measure and print; 1 if recall or precision is not reached."""
    options = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    options.add_argument("--names", type=Path, default=OWN_ROWS)
    options.add_argument("--strangers", type=int, default=2000)
    options.add_argument("--json", action="store_true")
    chosen = options.parse_args()
    sets = read_rows(chosen.names)
    taken = frozenset(word for rows in sets.values() for row in rows for word in row)
    others = strangers(chosen.strangers, taken)
    figures = {name: measure(rows, others) for name, rows in sets.items()}
    took = microseconds(others)
    if chosen.json:
        print(json.dumps({"microseconds": took, "sets": {n: f._asdict() for n, f in figures.items()}}))
    else:
        for name, figure in figures.items():
            print(
                f"{name}: {figure.rows} names, {figure.spellings} spellings, "
                f"recall {figure.recall:.3f}, precision {figure.precision:.3f}"
            )
            print("  missed:", ", ".join(figure.missed) or "none")
            print("  strangers:", ", ".join(figure.strangers) or "none")
        print(f"a word's keys: {took:.1f} µs")
    return int(any(min(figure.recall, figure.precision) < WANTED for figure in figures.values()))


if __name__ == "__main__":
    sys.exit(main())
