"""Belarusian words that no ending explains: verbs with two stems, the pronouns, plurals of another root."""

from __future__ import annotations

from typing import Final

from .belarusian_spelling import skeleton

# Prefixes as skeletons, each with the form it is known by: a vowel is put between two consonants.
_PREFIXES: Final = {
    **{
        prefix: prefix
        for prefix in ("", "вы", "да", "за", "зна", "на", "па", "пара", "прад", "пра", "пры", "у")
    },
    **dict.fromkeys(("аб", "аба", "абы"), "аб"),
    **dict.fromkeys(("ад", "ада", "ады"), "ад"),
    **dict.fromkeys(("пад", "пада", "пады"), "пад"),
    **dict.fromkeys(("раз", "рас", "раза", "разы"), "раз"),
    **dict.fromkeys(("з", "с", "са", "сы"), "з"),
    **dict.fromkeys(("уз", "ус", "уза", "узы"), "уз"),
    "ува": "у",
    "папара": "папара",
    "дапа": "дапа",
    "напа": "напа",
    "пана": "пана",
}
_LONGEST_PREFIX: Final = max(map(len, _PREFIXES))
_FIRST: Final = ("у", "уц", "учы")
_REST: Final = ("а", "аш", "ам", "аца")
_SECOND: Final = ("ыш", "ыц", "ым", "ыца", "ац")
_ORDER: Final = ("ы", "ыца")
_PAST: Final = ("ла", "лы")
_ADJECTIVE: Final = ("ы", "ага", "аму", "ым", "ая", "ай", "ую", "ае", "ыя", "ых", "ымі", "а")

# (infinitive, stem of "I" and "they", stem of the other persons, masculine past, stem of the past, participle)
_ROOTS: Final = (
    ("браць", "бяр", "бяр", "браў", "бра", "бран"),
    ("драць", "дзяр", "дзяр", "драў", "дра", "дран"),
    ("праць", "пяр", "пяр", "праў", "пра", "пран"),
    ("зваць", "зав", "зав", "зваў", "зва", "зван"),
    ("рваць", "рв", "рв", "рваў", "рва", "рван"),
    ("слаць", "шл", "шл", "слаў", "сла", "слан"),
    ("стаць", "стан", "стан", "стаў", "ста", ""),
    ("жыць", "жыв", "жыв", "жыў", "жы", "жыт"),
    ("плыць", "плыв", "плыв", "плыў", "плы", ""),
    ("ехаць", "ед", "едз", "ехаў", "еха", ""),
    ("хацець", "хоч", "хоч", "хацеў", "хаце", ""),
    ("даваць", "да", "да", "даваў", "дава", ""),
    ("ставаць", "ста", "ста", "ставаў", "става", ""),
    ("памерці", "памр", "памр", "памер", "памер", ""),
    ("узяць", "вазм", "возьм", "узяў", "узя", "узят"),
    ("прыняць", "прым", "прым", "прыняў", "прыня", "прынят"),
    ("падняць", "падым", "падым", "падняў", "падня", "паднят"),
    ("зняць", "здым", "здым", "зняў", "зня", "знят"),
    ("заняць", "займ", "зойм", "заняў", "заня", "занят"),
    ("наняць", "найм", "найм", "наняў", "наня", "нанят"),
    ("пачаць", "пачн", "пачн", "пачаў", "пача", "пачат"),
    ("магчы", "маг", "мож", "мог", "маг", ""),
    ("пячы", "пяк", "пяч", "пёк", "пяк", "печан"),
    ("сячы", "сяк", "сяч", "сек", "сек", "сечан"),
    ("цячы", "цяк", "цяч", "цёк", "цяк", ""),
    ("валачы", "валак", "валач", "валок", "валак", "валочан"),
    ("берагчы", "бераг", "беражы", "бярог", "бераг", "беражон"),
    ("легчы", "ляг", "ляж", "лёг", "лег", ""),
    ("стрыгчы", "стрыг", "стрыж", "стрыг", "стрыг", "стрыжан"),
    ("несці", "няс", "няс", "нёс", "няс", "несен"),
    ("весці", "вяд", "вядз", "вёў", "вя", "ведзен"),
    ("везці", "вяз", "вяз", "вёз", "вез", "везен"),
    ("трэсці", "трас", "трас", "трос", "трэс", "трэсен"),
    ("расці", "раст", "расц", "рос", "рас", ""),
    ("красці", "крад", "крадз", "краў", "кра", "крадзен"),
    ("класці", "клад", "кладз", "клаў", "кла", "кладзен"),
    ("пасці", "пад", "падз", "паў", "па", ""),
    ("месці", "мят", "мяц", "мёў", "мя", "мецен"),
    ("цвісці", "цвіт", "цвіц", "цвіў", "цві", ""),
    ("плесці", "плят", "пляц", "плёў", "пля", "плецен"),
    ("сесці", "сяд", "сядз", "сеў", "се", ""),
    ("лезці", "лез", "лез", "лез", "лез", ""),
    ("паўзці", "паўз", "паўз", "поўз", "паўз", ""),
    ("грызці", "грыз", "грыз", "грыз", "грыз", "грызен"),
    ("быць", "буд", "будз", "быў", "бы", "быт"),
    ("ісці", "ід", "ідз", "ішоў", "іш", ""),
    ("йсці", "йд", "йдз", "йшоў", "йш", "йдзен"),
)
# Roots whose persons are of the second conjugation.
_SECOND_ROOTS: Final = (
    ("гнаць", "гон", "гнаў", "гна", "гнан"),
    ("спаць", "сп", "спаў", "спа", ""),
    ("бегчы", "бяж", "бег", "бег", ""),
    ("стаяць", "ста", "стаяў", "стая", ""),
    ("баяць", "ба", "баяў", "бая", ""),
)
_MORE_FORMS: Final = (
    ("йсці", "сці ду дзе дзем дуць шоў шла шло шлі дзены дзена"),
    ("даць", "даць даў дала дало далі дам дасі дасць дась дадзім дасце дадуць дай дайце даўшы дадзены"),
    ("быць", "ёсць ёсьць"),
    ("бегчы", "бягу бягуць бяжы"),
    ("гнаць", "ганю гоняць"),
    ("спаць", "сплю спяць"),
)


def _inflected(
    infinitive: str, first: str, rest: str, past: str, feminine: str, participle: str
) -> list[str]:
    forms = [infinitive, past, *(skeleton(first) + end for end in _FIRST + _ORDER)]
    forms += [skeleton(rest) + end for end in _REST]
    forms += [skeleton(feminine) + end for end in _PAST]
    forms.append(past + "шы")
    if participle:
        forms += [participle + end for end in _ADJECTIVE]
    return [skeleton(form) for form in forms]


def _verbs() -> dict[str, str]:
    table: dict[str, str] = {}
    for infinitive, first, rest, past, feminine, participle in _ROOTS:
        for form in _inflected(infinitive, first, rest, past, feminine, participle):
            table.setdefault(form, skeleton(infinitive))
    for infinitive, present, past, feminine, participle in _SECOND_ROOTS:
        forms = [
            infinitive,
            past,
            *(feminine + end for end in _PAST),
            *(present + end for end in _SECOND + _ORDER),
        ]
        if participle:
            forms += [participle + end for end in _ADJECTIVE]
        for form in forms:
            table.setdefault(skeleton(form), skeleton(infinitive))
    for infinitive, forms_of in _MORE_FORMS:
        for form in forms_of.split():
            table.setdefault(skeleton(form), skeleton(infinitive))
    return table


_VERBS: Final = _verbs()
_SHORT_GO: Final = frozenset(skeleton(form) for form in _MORE_FORMS[0][1].split())

_NOUNS: Final = {
    "чалавек": "чалавек чалавека чалавеку чалавекам чалавеке чалавекі людзі людзей людзям людзьмі людзях люд",
    "дзіця": "дзіця дзіцё дзіцяці дзіцем дзеці дзяцей дзецям дзецьмі дзецях дзяцьмі дзяцях дзяцям",
    "вока": "вока воку вокам воцы вочы вачэй вачам вачыма вачамі вачах воч",
    "вуха": "вуха вуху вухам вусе вушы вушэй вушам вушамі вушах вушыма",
    "возера": "возера возеру возерам возеры азёры азёр азёраў азёрам азёрамі азёрах",
    "востраў": "востраў вострава востраву востравам востраве астравы астравоў астравам астравамі астравах",
    "акно": "акно акна акну акном акне вокны вокан вокнаў вокнам вокнамі вокнах",
    "імя": "імя імені імем імю іменем імёны імён імёнаў імёнам імёнамі імёнах імены",
    "племя": "племя племені племем племю плямёны плямён плямёнаў плямёнам плямёнамі плямёнах",
    "неба": "неба небу небам небе нябёсы нябёс нябёсаў нябёсам нябёсамі нябёсах",
    "маці": "маці маткі матка матку маткай матцы матак маткам маткамі матках",
    "кроў": "кроў крыві крывёй крывёю крывю",
    "царква": "царква царквы царкве царкву царквой царквою цэрквы цэркваў цэрквам цэрквамі цэрквах",
}
_PRONOUNS: Final = {
    "я": "я мяне мне мной мною",
    "ты": "ты цябе табе табой табою",
    "ён": "ён яго яму ім нім яна яе ёй ёю ею яно яны іх імі",
    "мы": "мы нас нам намі",
    "вы": "вы вас вам вамі",
    "сябе": "сябе сабе сабой сабою",
    "хто": "хто каго каму кім",
    "што": "што чаго чаму чым",
    "гэты": "гэты гэтага гэтаму гэтым гэта гэтая гэтай гэтую гэту гэтае гэтыя гэтых гэтымі",
    "той": "той таго таму тым тая той тую тое тыя тых тымі",
    "увесь": "увесь усяго усяму усім уся усёй усю усё усе усіх усімі",
    "мой": "мой майго майму маім мая маёй маю маё мае маіх маімі",
    "твой": "твой твайго твайму тваім твая тваёй тваю тваё твае тваіх тваімі",
    "свой": "свой свайго свайму сваім свая сваёй сваю сваё свае сваіх сваімі",
    "наш": "наш нашага нашаму нашым наша нашай нашу нашае нашы нашых нашымі",
    "ваш": "ваш вашага вашаму вашым ваша вашай вашу вашае вашы вашых вашымі",
}


def _plain(table: dict[str, str], mark: str) -> dict[str, str]:
    folded: dict[str, str] = {}
    for head, forms in table.items():
        for form in forms.replace("ё", "е").split():
            folded.setdefault(form.replace("ь", ""), skeleton(head) + mark)
    return folded


_WORDS: Final = {**_plain(_NOUNS, "n"), **_plain(_PRONOUNS, "p")}


def closed_noun(word: str) -> str | None:
    """The family of a noun with two roots or of a pronoun, or None; word as ``surface`` gives it."""
    return _WORDS.get(word.replace("ь", ""))


def closed_verb(word: str) -> str | None:
    """The family (without its mark) of a form of one of the verbs above, with or without a prefix, or None."""
    bones = skeleton(word)
    for cut in range(min(_LONGEST_PREFIX, len(bones) - 1) + 1):
        root = _VERBS.get(bones[cut:])
        if root is not None:
            prefix = _PREFIXES.get(bones[:cut])
            if prefix is not None and _fits(bones[:cut], bones[cut:]):
                return prefix + root
    return None


def _fits(prefix: str, rest: str) -> bool:
    # The short forms of "to go" (шоў, дзе) follow a prefix with a vowel of its own: падышоў, сыдзе.
    return rest not in _SHORT_GO or prefix.endswith("ы")
