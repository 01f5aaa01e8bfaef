"""The words that bylines are made of, and those that end them."""

from __future__ import annotations

# Letters for a class of a regular expression: Latin, Polish and its neighbours', Cyrillic.
UPPER = "A-ZÀ-ÖØ-ÞĄĆČĎĒĖĘĚĢĪĮĶŁĻŃŅŇŌŘŚŞŠŢŤŪŬŮŲŹŻŽА-ЯЁЎІЇЄҐ"
LOWER = "a-zß-öø-ÿąćčďēėęěģīįķłļńņňōřśşšţťūŭůųźżžа-яёўіїєґ"

_HEADS = """
    Activist Adviser Advisor Ambassador Analyst Analysts Assistant Attorney Author Chair Chairman
    Chairperson Chairwoman Co-Chair Co-founder Co-Founder Colonel Columnist Commander Commissioner
    Consultant Coordinator Counsel Counsellor Counselor Defender Delegate Deputy Diplomat Director Doctor
    Economist Economists Editor Editor-in-Chief Envoy Expert Experts Founder Governor Head Historian
    Journalist Lawyer Lawyers Leader Lecturer MEP MP Manager Mayor Member Minister Observer Officer PhD
    Politician President Professor Publicist Rector Representative Researcher Scholar Scientist Secretary
    Senator Sociologist Specialist Spokesman Spokesperson Spokeswoman Strategist Teacher Vice-President
    Volunteer Writer
"""
_CYRILLIC_HEADS = """
    Амбасадар Аналітык Дарадца Дырэктар Дэпутат Дыпламат Журналіст Журналістка Каардынатар Кіраўнік
    Кіраўніца Лідар Міністр Намеснік Намесніца Прадстаўнік Прадстаўніца Прафесар Сакратар Старшыня
    Супрацоўнік Сябра Эканаміст Эксперт Юрыст Юрыстка Аналитик Глава Депутат Дипломат Директор Журналист
    Журналистка Заместитель Координатор Лидер Министр Посол Председатель Представитель Представительница
    Профессор Руководитель Секретарь Советник Сотрудник Член Экономист Юрист Заступник Керівник Міністр
    Голова Представник Радник
"""
_MODIFIERS = """
    Academic Acting Administrative Assistant Associate Board Chief Civic Communications Cultural Deputy
    Diplomatic Economic Executive Ex- Financial First Foreign Former General Honorary Honourary Human
    Independent International Investigative Joint Junior Lead Leading Legal Media Military National
    Permanent Policy Political Press Prime Program Programme Project Public Regional Rights Second
    Security Senior Special State Strategic Vice Vice-Prime NAM UTC UN EU OSCE
"""
_STARTERS = """
    A About Above According Actually Additionally After Again Against All Almost Already Also Although
    Amid Among An And Another Any Are As At Based Because Before Being Below Beside Besides Between
    Beyond Both But By Can Certainly Clearly Consequently Could Currently Dear Despite Did Do Does Due
    During Each Earlier Either Even Every Everyone Everything Few Finally First Firstly Following For
    Four Friends From Further Furthermore Given Has Have Having He Hence Her Here His How However I If
    Immediately In Indeed Initially Instead Is It Its Just Last Lately Later Let Like Many Maybe
    Meanwhile More Moreover Most Much My Naturally Nearly Nevertheless Next No Nobody Not Nothing Now
    Obviously Of Often On Once One Only Or Our Over Perhaps Previously Rather Recall Recently Regarding
    Second Secondly Several She Should Similarly Since So Some Sometimes Soon Still Such Ten Thanks That
    The Their Then There Therefore These They Thirdly This Those Three Through Throughout Thus To Today
    Together Tomorrow Tonight Two Under Unfortunately Unlike Until Upon Usually Very Was We Well Were
    What When Where Whereas Whether Which While Who Why Will With Within Without Would Yes Yesterday Yet
    You Your Але Аднак Будзе Было Быў В Вельмі Вчера Вы Гэта Гэтыя Два Для До Да Дзеля Ён Если Есть Ещё
    За Згодна З Из І И Их К Кагда Каб Калі Как Когда Каля Кожны Каждый Мы На Нам Наш Не Ні Ни Но Ны Ну О
    Об Он Она Они От Адзін Один Па Паводле Пасля Падчас По Поэтому После Потому При Про Пры Пра С Сегодня
    Сейчас Сёння Спачатку Так Таксама Також Там Таму Тое То Той Тут Тым Тысячи У Ў Учора Усе Все Хто Что
    Што Чаму Почему Эта Это Эти Я Як Яго Яны Яна Якія Bo Dla Do Dziś Dzisiaj Gdy I Jak Jako Jeśli Jest
    Już Kiedy Który Ma Między Mimo My Na Nad Nie Niestety O Obecnie Od On Ona Oni Oto Po Pod Podczas
    Przed Przez Przy Są Ta Tak Teraz Ten To Tu W We Według Wczoraj Więc Wszyscy Z Za Ze Że
"""
_SUBJECTS = """
    Alexander Aleksandr Belarusians Europe Hundreds Kremlin Kyiv Latushka Lukashenka Lukashenko Minsk
    Moscow Poland Political Propagandists Putin Russia Russians Sanctions Sviatlana Thousands
    Tsikhanouskaya Ukraine Ukrainians Vladimir Volodymyr Wagner West Western Zelensky Zelenskyy Беларусы
    Беларусь Белорусы Лукашэнка Лукашенко Пуцін Путин Расія Россия Польшча Польша Зяленскі Зеленский
    Украіна Украина Крэмль Кремль Санкцыі Санкции
"""
_CYRILLIC_ORGANISATIONS = """
    Аб'яднанага Аб’яднанага Пераходнага Кабінета Кабінету Беларусі Белоруссии Беларуси Объединенного
    Объединённого Переходного Кабинета Народнага Антыкрызіснага Упраўлення Ўпраўлення Народного
    Антикризисного Управления НАУ Кіраўніка Кіраўніцы Міністра Старшыні Главы Руководителя Министра
    Председателя ОПК АПК Рэспублікі Республики Польшчы Польше Еўропе Каардынацыйнай Координационного Рады
    Совета
"""

# They make a row of capitalised words the name of something other than a person.
_NOT_NAMES = """
    Cabinet Center Centre Committee Council Foundation Group Institute Management Ministry Movement News
    Office Party Radio Telegram Union University Working
"""

HEADS = frozenset(_HEADS.split())
CYRILLIC_HEADS = frozenset(_CYRILLIC_HEADS.split())
MODIFIERS = frozenset(_MODIFIERS.split())
STARTERS = frozenset(_STARTERS.split())
NOT_NAMES = frozenset(_NOT_NAMES.split())
SUBJECTS = frozenset(_SUBJECTS.split())
CYRILLIC_ORGANISATIONS = frozenset(_CYRILLIC_ORGANISATIONS.split())

# Names of which it is known where they end; longer ones before those that they begin with.
ORGANISATIONS = (
    "United Transitional Cabinet of Belarus",
    "United Transitional Cabinet",
    "Transitional Cabinet of Belarus",
    "Transitional Cabinet",
    "National Anti-Crisis Management",
    "National-Anti-Crisis Management",
    "Coordination Council",
    "Office of Sviatlana Tsikhanouskaya",
    "Sviatlana Tsikhanouskaya",
    "European Union",
    "European Parliament",
    "Republic of Belarus",
    "Republic of Poland",
    "Foreign Affairs",
    "Belarus",
)
