"""Belarusian words that no ending explains: verbs of two stems, the pronouns, plurals of another root."""

from __future__ import annotations

from typing import Final

from nam_reader.lexicon.belarusian_spelling import VOWELS, skeleton

# Infinitive: stems of the present; masculine past; stem of the past; stem of the participle. A hyphen: only
# with a prefix; an equals sign: only without. To be read with the endings below, without ё and soft signs.
_FIRST: Final = """
браць: бяр бер; браў; бра; бран
драць: дзяр дзер; драў; дра; дран
зваць: зав зов; зваў; зва; зван
рваць: рв; рваў; рва; рван
слаць: шл; слаў; сла; слан
стаць: стан; стаў; ста;
жыць: жыв; жыў; жы; жыт
плыць: плыв; плыў; плы;
ехаць: ед; ехаў; еха;
хацець: хач хоч; хацеў; хаце;
даваць: да; даваў; дава; даван
-ставаць: ста; ставаў; става;
-мерці: мр; мер; мер;
-перці: пр; пер; пер; перт
-церці: тр; цер; цер; церт
=мець: ма; меў; ме;
чуць: чу; чуў; чу; чут
абуць: абу; абуў; абу; абут
каваць: ку; каваў; кава; каван
жаваць: жу; жаваў; жава; жаван
спадзяваць: спадзя; спадзяваў; спадзява;
-біць: б; біў; бі; біт
-піць: п; піў; пі; піт
-віць: в; віў; ві; віт
-няць: йм; няў; ня; нят
узняць: уздым узнім; узняў; узня; узнят
узяць: вазм возм; узяў; узя; узят
прыняць: прым прыйм; прыняў; прыня; прынят
падняць: падым паднім; падняў; падня; паднят
зняць: здым знім; зняў; зня; знят
заняць: займ зойм; заняў; заня; занят
наняць: найм нойм; наняў; наня; нанят
адняць: адым аднім; адняў; адня; аднят
абняць: абдым абнім; абняў; абня; абнят
-чаць: чн; чаў; ча; чат
-дзець: дзен; дзеў; дзе; дзет
магчы: маг мог мож; мог; маг;
пячы: пяк пек пяч печ; пек; пяк; печан
сячы: сяк сек сяч сеч; сек; сек; сечан
цячы: цяк цек цяч цеч; цек; цяк;
валачы: валак валач; валок; валак; валочан
берагчы: бераг беражы берагц; бярог; берагл; беражон
легчы: ляг ляж; лег; лег;
стрыгчы: стрыг стрыж; стрыг; стрыг; стрыжан
несці: няс нес; нес; нес няс; несен
весці: вяд вед; веў; вя ве; ведзен
везці: вяз вез; вез; вез; везен
трэсці: трас; трос; трэс; трэсен
расці: раст; рос рас; рас;
красці: крад; краў; кра; крадзен
класці: клад; клаў; кла; кладзен
пасці: пад; паў; па;
месці: мят мет; меў; мя; мецен
цвісці: цвіт; цвіў; цві;
плесці: плят плет; плеў; пля; плецен
сесці: сяд; сеў; се;
лезці: лез; лез; лез;
паўзці: паўз; поўз; паўз;
грызці: грыз; грыз; грыз; грызен
быць: буд; быў; бы; быт
ісці: ід; ішоў; іш;
-йсці: йд; йшоў йшаў; йш; йдзен
"""
_SECOND: Final = """
гнаць: гон; гнаў; гна; гнан
спаць: сп; спаў; спа;
бегчы: бяж беж; бег; бег;
стаяць: ста; стаяў; стая;
баяць: ба; баяў; бая;
"""
# Forms made in no other way, and those of "to go" after a prefix with a vowel of its own (падышоў, сыдзе).
_MORE: Final = {
    "даць": "даць даў дала дало далі даўшы дам дасі дась дасць дадзім дасце дадуць дай дайце",
    "быць": "есць ёсць",
    "есці": "есці еў ела елі ядзім ядуць ясі",
    "бегчы": "бягу бягуць",
    "гнаць": "ганю",
    "хацець": "хачу хочуць",
    "спаць": "сплю спяць",
}
_AFTER_VOWEL: Final = "сці ду дзе дзем дуць шоў шаў шла шло шлі дзі дзіце"

# п'ю, б'ю, в'ю; п'е and the like are not told from nouns (папе, свеце).
_AFTER_APOSTROPHE: Final = ("б", "п", "в")
_HARD_ENDINGS: Final = ("э", "эш", "эм", "ом", "эце", "а", "аш", "ам", "аце", "ы", "ыце")
_SOFT_ENDINGS: Final = ("е", "еш", "ем", "еце", "яце", "і", "іце")
_VOWEL_ENDINGS: Final = ("ю", "юць", "ючы", "е", "еш", "ем", "еце", "яце")
_SECOND_ENDINGS: Final = ("ю", "іш", "іць", "ім", "іце", "яць", "ячы")
_SECOND_HARD: Final = ("у", "ыш", "ыць", "ым", "ыце", "аць", "ачы")
_ADJECTIVE: Final = ("ы", "ага", "аму", "ым", "ая", "ай", "ую", "ае", "ыя", "ых", "ымі", "а", "о")

NOUNS_TOO: Final = (
    "кладу", "кладзе", "стану", "стане", "станам", "мер", "бег", "рос", "мяці", "мерці", "лез", "дзела",
    "расту", "расце", "плыў", "плыву",
)  # fmt: skip
"""How forms of verbs written out here end that are as well forms of nouns (склад, памер, аддзел)."""

# Prefixes, each with the one it is known by: stress changes the vowel, and a vowel is put between consonants.
_PREFIXES: Final = {
    prefix: group.split()[0]
    for group in (
        "вы", "да до", "за зо", "зна зно", "на но", "не ня", "па по", "пера пяра пяро", "перад прад",
        "пра про", "пры", "у ува уво", "аб аба абы", "ад ада ады", "пад пада пады", "раз рас раза разы",
        "з с са сы", "уз ус уза узы", "над нада нады", "паў", "дапа", "папера", "распа", "напа", "пана",
        "падна", "спа",
    )
    for prefix in group.split()
}  # fmt: skip
_LONGEST_PREFIX: Final = max(map(len, _PREFIXES))


def _first(stem: str) -> list[str]:
    last = stem[-1]
    if stem in _AFTER_APOSTROPHE:
        return [stem + end for end in ("ю", "юць", "ючы", "еш")]
    if last in VOWELS:
        return [stem + end for end in _VOWEL_ENDINGS]
    if last in "жч":
        return [stem + end for end in _HARD_ENDINGS]
    forms = [stem + end for end in ("у", "уць", "учы")]
    if last == "р":
        return forms + [stem + end for end in _HARD_ENDINGS]
    if last in "гк":
        return forms
    if last in "дт":
        stem = stem[:-1] + ("дз" if last == "д" else "ц")
    return forms + [stem + end for end in (*_SOFT_ENDINGS, "ю", "юць")]


def _second(stem: str) -> list[str]:
    return [stem + end for end in (_SECOND_HARD if stem[-1] in "ржшч" else _SECOND_ENDINGS)]


def _past(masculine: str, feminine: str, participle: str) -> list[str]:
    forms = [form + end for form in masculine.split() for end in ("", "шы")]
    forms += [stem + end for stem in feminine.split() for end in ("ла", "ло", "лі")]
    return forms + [stem + end for stem in participle.split() for end in _ADJECTIVE]


def _bare(form: str) -> str:
    return form.replace("ё", "е").replace("ь", "")


def _verbs() -> tuple[dict[str, str], dict[str, str]]:
    alone: dict[str, str] = {}
    prefixed: dict[str, str] = {}
    for table, persons in ((_FIRST, _first), (_SECOND, _second)):
        for line in table.strip().splitlines():
            infinitive, parts = line.split(": ")
            stems, masculine, feminine, participle = (part.strip() for part in parts.split(";"))
            name = infinitive.strip("-=")
            forms = [name, *_past(masculine, feminine, participle)]
            forms += [form for stem in stems.split() for form in persons(stem)]
            family = dict.fromkeys(map(_bare, forms), skeleton(name))
            tables = {"-": (prefixed,), "=": (alone,)}.get(infinitive[0], (alone, prefixed))
            for target in tables:
                for form, root in family.items():
                    target.setdefault(form, root)
    for infinitive, more in _MORE.items():
        for form in more.split():
            alone[_bare(form)] = prefixed[_bare(form)] = skeleton(infinitive)
    return alone, prefixed


_ALONE, _PREFIXED = _verbs()
_GO: Final = frozenset(map(_bare, _AFTER_VOWEL.split()))

_NOUNS: Final = {
    "чалавек": "чалавек чалавека чалавеку чалавекам чалавеке чалавекі людзі людзей людзям людзьмі людзях",
    "дзіця": "дзіця дзіцё дзіцяці дзіцем дзеці дзяцей дзецям дзецьмі дзецях дзяцьмі дзяцях дзяцям",
    "дзяўчына": "дзяўчына дзяўчыны дзяўчыне дзяўчыну дзяўчат дзяўчаты дзяўчатам дзяўчатамі дзяўчатах",
    "вока": "вока воку вокам воцы вочы вачэй вачам вачыма вачамі вачах",
    "вуха": "вуха вуху вухам вусе вушы вушэй вушам вушамі вушах вушыма",
    "возера": "возера возеру возерам возеры азёры азёр азёраў азёрам азёрамі азёрах",
    "востраў": "востраў вострава востраву востравам востраве астравы астравоў астравам астравамі астравах",
    "акно": "акно акна акну акном акне вокны вокан вокнаў вокнам вокнамі вокнах",
    "імя": "імя імені імем імю іменем імёны імён імёнаў імёнам імёнамі імёнах імены",
    "племя": "племя племені племем племю плямёны плямён плямёнаў плямёнам плямёнамі плямёнах",
    "сімвал": (
        "сімвал сімвала сімвалу сімвалам сімвале сімвалы сімвалаў сімваламі сімвалах "
        "сымбаль сымбаля сымбалю сымбалем сымбалі сымбаляў сымбалям сымбалямі сымбалях"
    ),
    "Расія": "расія расіі расію расіяй расіяю расея расеі расею расеяй расеяю",
    "Афіны": "афіны афін афінаў афінам афінамі афінах атэны атэн атэнаў атэнам атэнамі атэнах",
    "Турцыя": "турцыя турцыі турцыю турцыяй турцыяю турэччына турэччыны турэччыне турэччыну турэччынай",
    "Германія": (
        "германія германіі германію германіяй германіяю нямеччына нямеччыны нямеччыне нямеччыну нямеччынай"
    ),
    "Венгрыя": (
        "венгрыя венгрыі венгрыю венгрыяй венгрыяю вугоршчына вугоршчыны вугоршчыне вугоршчыну вугоршчынай"
    ),
    "неба": "неба небу небам небе нябёсы нябёс нябёсаў нябёсам нябёсамі нябёсах",
    "кроў": "кроў крыві крывёй крывёю крывю",
    "царква": "царква царквы царкве царкву царквой царквою цэрквы цэркваў цэрквам цэрквамі цэрквах",
    "дзень": "дзень дня дню днём дні дзён днёў дням днямі днях",
    "поўдзень": "поўдзень поўдня поўдню поўднем поўдні",
    "край": "край краю краем краі краёў краям краямі краях",
    "май": "май мая маю маем маі",
    "поле": "поле поля полю полем полі палі палёў палям палямі палях",
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
    "сам": "сам самога самому самім сама самой саму само самі саміх самімі",
    "адзін": "адзін аднаго аднаму адным адна адной адну адно адны адных аднымі",
    "не": "не ня",
    "без": "без бяз",
    "два": "два дзве двух двум двума дзвюх дзвюм дзвюма",
    "тры": "тры трох тром трыма",
    "чатыры": "чатыры чатырох чатыром чатырма",
    "ваш": "ваш вашага вашаму вашым ваша вашай вашу вашае вашы вашых вашымі",
}


# Comparatives that leave out a suffix of the adjective.
_COMPARATIVES: Final = {
    "высок": "вышэй",
    "нізк": "ніжэй",
    "шырок": "шырэй",
    "далёк": "далей",
    "блізк": "бліжэй",
    "глыбок": "глыбей",
    "каротк": "карацей",
    "лёгк": "лягчэй",
    "цяжк": "цяжэй",
}


def _words() -> dict[str, tuple[str, ...]]:
    words: dict[str, tuple[str, ...]] = {}
    for table, mark in ((_NOUNS, "n"), (_PRONOUNS, "p"), (_COMPARATIVES, "a")):
        for head, forms in table.items():
            for form in forms.split():
                known = words.get(_bare(form), ())
                words[_bare(form)] = (*known, skeleton(head) + mark)
    return words


_WORDS: Final = _words()


def closed_word(word: str) -> tuple[str, ...]:
    """Return the families of a noun with two roots or of a pronoun, or none; word as ``surface`` gives it."""
    return _WORDS.get(word.replace("ь", ""), ())


def closed_verb(word: str) -> str | None:
    """Return the family, without its mark, of a form of a verb above, with or without a prefix; or None."""
    word = word.replace("ь", "")
    root = _ALONE.get(word)
    if root is not None:
        return root
    for cut in range(1, min(_LONGEST_PREFIX, len(word) - 2) + 1):
        prefix = _PREFIXES.get(word[:cut])
        if prefix is not None:
            if word[cut:] in _GO and word[cut - 1] == "ы" and cut > 2 - (word[0] == "с"):
                return prefix + "йсцы"
            root = _PREFIXED.get(word[cut:])
            if root is not None:
                return prefix + root
    return None
