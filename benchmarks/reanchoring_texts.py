# ruff: noqa: E501 (a phrase in five languages is one line)
"""Articles for benchmarks/reanchoring.py: sentences in five languages, made from plans, so translatable.

A sentence is a plan (a shape and a number for each slot); any language can say it. The slots' phrases are few
on purpose: sentences of an article have much in common, as those of real reports on one subject have.
"""

from __future__ import annotations

import random
import re
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

LANGUAGES = ("en", "ru", "be", "uk", "pl")

# One slot a paragraph, one phrase a line, in the order of LANGUAGES.
_PHRASES = """
on Monday morning|в понедельник утром|у панядзелак раніцай|у понеділок вранці|w poniedziałek rano
late last year|в конце прошлого года|у канцы мінулага года|наприкінці минулого року|pod koniec zeszłego roku
before the elections|перед выборами|перад выбарамі|перед виборами|przed wyborami
after the second hearing|после второго заседания|пасля другога пасяджэння|після другого засідання|po drugiej rozprawie
during the flood|во время наводнения|падчас паводкі|під час повені|w czasie powodzi
for three weeks in a row|три недели подряд|тры тыдні запар|три тижні поспіль|od trzech tygodni
according to the new rules|по новым правилам|паводле новых правілаў|за новими правилами|według nowych przepisów
in spite of the frost|несмотря на мороз|нягледзячы на мароз|попри мороз|mimo mrozu
shortly before midnight|незадолго до полуночи|незадоўга да паўночы|незадовго до півночі|tuż przed północą
as early as in spring|ещё весной|яшчэ вясной|ще навесні|jeszcze wiosną
without any warning|без всякого предупреждения|без усялякага папярэджання|без жодного попередження|bez żadnego ostrzeżenia
on the eve of the holiday|накануне праздника|напярэдадні свята|напередодні свята|w przeddzień święta

the mayor|мэр города|мэр горада|мер міста|burmistrz miasta
the head of the library|заведующая библиотекой|загадчыца бібліятэкі|завідувачка бібліотеки|kierowniczka biblioteki
the border service|пограничная служба|памежная служба|прикордонна служба|straż graniczna
an independent observer|независимый наблюдатель|незалежны назіральнік|незалежний спостерігач|niezależny obserwator
the trade union of miners|профсоюз горняков|прафсаюз гарнякоў|профспілка гірників|związek zawodowy górników
the court of the first instance|суд первой инстанции|суд першай інстанцыі|суд першої інстанції|sąd pierwszej instancji
a teacher of physics|учитель физики|настаўнік фізікі|вчитель фізики|nauczyciel fizyki
the committee of mothers|комитет матерей|камітэт маці|комітет матерів|komitet matek
the editor of the newspaper|редактор газеты|рэдактар газеты|редактор газети|redaktor gazety
the owner of the sawmill|владелец лесопилки|уладальнік лесапільні|власник лісопилки|właściciel tartaku
our correspondent|наш корреспондент|наш карэспандэнт|наш кореспондент|nasz korespondent
the ministry of transport|министерство транспорта|міністэрства транспарту|міністерство транспорту|ministerstwo transportu

reported|сообщил|паведаміў|повідомив|poinformował
did not confirm|не подтвердил|не пацвердзіў|не підтвердив|nie potwierdził
once more demanded|снова потребовал|зноў запатрабаваў|знову вимагав|znów zażądał
openly criticised|открыто раскритиковал|адкрыта раскрытыкаваў|відкрито розкритикував|otwarcie skrytykował
quietly prepared|тихо подготовил|ціха падрыхтаваў|тихо підготував|po cichu przygotował
refused to discuss|отказался обсуждать|адмовіўся абмяркоўваць|відмовився обговорювати|odmówił omówienia
published in full|опубликовал полностью|апублікаваў цалкам|опублікував повністю|opublikował w całości
will never forget|никогда не забудет|ніколі не забудзе|ніколи не забуде|nigdy nie zapomni
has already paid for|уже оплатил|ужо аплаціў|вже оплатив|już opłacił
promised to repair|обещал отремонтировать|паабяцаў адрамантаваць|пообіцяв відремонтувати|obiecał naprawić
hid from everybody|скрыл от всех|схаваў ад усіх|приховав від усіх|ukrył przed wszystkimi
explained to the neighbours|объяснил соседям|патлумачыў суседзям|пояснив сусідам|wyjaśnił sąsiadom

the list of prisoners|список заключённых|спіс зняволеных|список в'язнів|listę więźniów
the old bridge over the river|старый мост через реку|стары мост праз раку|старий міст через річку|stary most przez rzekę
the price of bread|цену хлеба|цану хлеба|ціну хліба|cenę chleba
the results of the inquiry|результаты расследования|вынікі расследавання|результати розслідування|wyniki śledztwa
the closing of the school|закрытие школы|закрыццё школы|закриття школи|zamknięcie szkoły
a contract for fuel|договор на топливо|дагавор на паліва|договір на пальне|umowę na paliwo
the debts of the factory|долги завода|даўгі завода|борги заводу|długi fabryki
a letter of the fishermen|письмо рыбаков|ліст рыбакоў|лист рибалок|list rybaków
the plan of the new road|план новой дороги|план новай дарогі|план нової дороги|plan nowej drogi
the names of the witnesses|имена свидетелей|імёны сведкаў|імена свідків|nazwiska świadków
the quality of the water|качество воды|якасць вады|якість води|jakość wody
the archive of photographs|архив фотографий|архіў фотаздымкаў|архів світлин|archiwum zdjęć

in the centre of the town|в центре города|у цэнтры горада|у центрі міста|w centrum miasta
at the railway station|на вокзале|на вакзале|на вокзалі|na dworcu
beyond the forest|за лесом|за лесам|за лісом|za lasem
in front of the cameras|перед камерами|перад камерамі|перед камерами|przed kamerami
in a closed meeting|на закрытом заседании|на закрытым пасяджэнні|на закритому засіданні|na zamkniętym posiedzeniu
on the left bank|на левом берегу|на левым беразе|на лівому березі|na lewym brzegu
in two villages at once|сразу в двух деревнях|адразу ў дзвюх вёсках|одразу у двох селах|w dwóch wsiach naraz
near the old mill|у старой мельницы|каля старога млына|біля старого млина|koło starego młyna
in the regional hospital|в областной больнице|у абласной бальніцы|в обласній лікарні|w szpitalu wojewódzkim
abroad|за границей|за мяжой|за кордоном|za granicą
by telephone|по телефону|па тэлефоне|по телефону|przez telefon
at the harbour|в порту|у порце|в порту|w porcie

and nobody objected|и никто не возразил|і ніхто не запярэчыў|і ніхто не заперечив|i nikt nie zaprotestował
although the weather was bad|хотя погода была плохой|хоць надвор'е было дрэнным|хоча погода була поганою|choć pogoda była zła
which surprised even the experts|что удивило даже экспертов|што здзівіла нават экспертаў|що здивувало навіть експертів|co zdziwiło nawet ekspertów
because the money had run out|потому что деньги кончились|бо грошы скончыліся|бо гроші закінчилися|bo skończyły się pieniądze
as had been agreed in advance|как было условлено заранее|як было дамоўлена загадзя|як було домовлено заздалегідь|jak wcześniej ustalono
so that the work could go on|чтобы работа продолжалась|каб праца працягвалася|щоб робота тривала|aby praca trwała dalej
while the police looked on|пока полиция наблюдала|пакуль міліцыя назірала|поки поліція спостерігала|podczas gdy policja patrzyła
but the papers were lost|но бумаги пропали|але паперы зніклі|але папери зникли|ale papiery zginęły
and this was only the beginning|и это было только начало|і гэта быў толькі пачатак|і це був лише початок|a to był dopiero początek
until the ice melted|пока не растаял лёд|пакуль не растаў лёд|поки не розтанув лід|dopóki lód nie stopniał
for which there is no proof|чему нет доказательств|чаму няма доказаў|чому немає доказів|na co nie ma dowodów
and the children went home|и дети пошли домой|і дзеці пайшлі дадому|і діти пішли додому|a dzieci poszły do domu

Marta Halska|Марта Гальская|Марта Гальская|Марта Гальська|Marta Halska
Ivan Rudko|Иван Рудько|Іван Рудзько|Іван Рудько|Iwan Rudko
Piotr Zielnik|Пётр Зельник|Пётр Зяльнік|Петро Зельник|Piotr Zielnik
Alena Saroka|Алёна Сорока|Алена Сарока|Олена Сорока|Alena Saroka
Taras Dubovy|Тарас Дубовой|Тарас Дубовы|Тарас Дубовий|Taras Dubowy
Judith Marsh|Джудит Марш|Джудыт Марш|Джудіт Марш|Judith Marsh

said|говорит|кажа|каже|mówi
the sum was {n} roubles|сумма составила {n} рублей|сума склала {n} рублёў|сума склала {n} рублів|suma wyniosła {n} rubli
of {n} people {m} came|из {n} человек пришли {m}|з {n} чалавек прыйшлі {m}|з {n} людей прийшли {m}|z {n} osób przyszło {m}
that|что|што|що|że
in {n}|в {n} году|у {n} годзе|у {n} році|w {n} roku
"""
_SLOTS = [[line.split("|") for line in slot.splitlines()] for slot in _PHRASES.strip().split("\n\n")]
TIME, WHO, DID, WHAT, WHERE, WHY, NAME, FIXED = range(8)
SAID, SUM, CAME, THAT, YEAR = range(5)
_QUOTES = {"en": "“”", "ru": "«»", "be": "«»", "uk": "«»", "pl": "„”"}
_SHAPES = 6
TWOFOLD = 4  # the shape that uses both rows of slots


class Plan(NamedTuple):
    """What a sentence says: its shape, and the phrase of each slot; and two numbers."""

    shape: int
    slots: tuple[int, ...]
    more: tuple[int, ...]
    n: int
    m: int


def plan(r: random.Random) -> Plan:
    """Return something to say."""
    numbers = [tuple(r.randrange(len(slot)) for slot in _SLOTS[:FIXED]) for _ in range(2)]
    return Plan(r.randrange(_SHAPES), numbers[0], numbers[1], r.randrange(1900, 2025), r.randrange(10, 900))


def fresh_plan(r: random.Random, said: set[tuple[int, ...]]) -> Plan:
    """Return something that has not been said, and note it down."""
    what = plan(r)
    while core(what) in said or (what.shape == TWOFOLD and what.more[WHO : WHAT + 1] in said):
        what = plan(r)
    said.add(core(what))
    if what.shape == TWOFOLD:
        said.add(what.more[WHO : WHAT + 1])
    return what


def say(what: Plan, language: str) -> str:
    """Return a sentence in a language."""
    column = LANGUAGES.index(language)

    def phrase(slot: int, *, again: bool = False) -> str:
        return _SLOTS[slot][(what.more if again else what.slots)[slot]][column]

    def fixed(number: int) -> str:
        return _SLOTS[FIXED][number][column].format(n=what.n, m=what.m)

    sentence = _shape(what.shape, phrase, fixed, _QUOTES[language])
    return re.sub(r"^\W*\w", lambda start: start[0].upper(), sentence)


def _shape(shape: int, phrase: Callable[..., str], fixed: Callable[[int], str], marks: str) -> str:
    core = f"{phrase(WHO)} {phrase(DID)} {phrase(WHAT)}"
    match shape:
        case 0:
            return f"{phrase(TIME)} {core} {phrase(WHERE)}, {phrase(WHY)}."
        case 1:
            return f"{phrase(NAME)} {fixed(SAID)}, {fixed(THAT)} {core}."
        case 2:
            return f"{marks[0]}{core} {phrase(WHERE)}{marks[1]}, — {fixed(SAID)} {phrase(NAME)}."
        case 3:
            return f"{core}: {fixed(CAME)}, {fixed(SUM)}, {phrase(WHY)}."
        case 4:
            return f"{fixed(YEAR)} {core}, {phrase(WHY)}; {phrase(TIME)} {phrase(WHO, again=True)} {phrase(DID, again=True)} {phrase(WHAT, again=True)}…"
        case _:
            return f"{phrase(TIME)} {phrase(WHO)} — {phrase(WHERE)} — {phrase(DID)} {phrase(WHAT)}."


class Text(NamedTuple):
    """An article as paragraphs of sentences; ``plans`` tells how to translate it, where that can be done."""

    language: str
    paragraphs: list[list[str]]
    plans: list[list[Plan]]


def core(what: Plan) -> tuple[int, ...]:
    """Return who did what to what: no article says that twice, word for word."""
    return what.slots[WHO : WHAT + 1]


def article(language: str, r: random.Random) -> Text:
    """Return an article of some 60 sentences."""
    plans: list[list[Plan]] = []
    said: set[tuple[int, ...]] = set()
    for _ in range(13):
        plans.append([])
        for _ in range(r.randint(3, 6)):
            what = fresh_plan(r, said)
            plans[-1].append(what)
    return Text(language, [[say(what, language) for what in some] for some in plans], plans)


def digests() -> list[Text]:
    """Return the articles that come with the program."""
    texts = []
    folder = Path(__file__).resolve().parents[1] / "resources" / "archive"
    for path in sorted(folder.glob("*.md")):
        body = path.read_text("utf-8").split("---\n", 2)[2]
        paragraphs = [" ".join(part.split()) for part in body.split("\n\n") if part.strip()]
        texts.append(Text("en", [re.split(r"(?<=[.!?]) (?=[A-Z“])", part) for part in paragraphs], []))
    return texts
