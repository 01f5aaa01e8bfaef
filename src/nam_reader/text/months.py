"""The names of months in English, Belarusian, Russian, Ukrainian and Polish, as dates have them."""

from __future__ import annotations

# A line a month: nominative, genitive, locative where dates use it, and what they are shortened to;
# Belarusian in both orthographies and in Latin letters too, Polish also without its signs.
_NAMES = """
january jan | студзень студзеня студзені студз сту studzień studzienia | январь января январе янв | січень січня січні січ | styczeń stycznia styczniu sty styczen
february feb | люты лютага лютым лют luty lutaha | февраль февраля феврале фев февр | лютий лютого лютому | lutego lutym lut
march mar | сакавік сакавіка сакавіку сак sakavik sakavika | март марта марте мар | березень березня березні бер берез | marzec marca marcu
april apr | красавік красавіка красавіку крас кра krasavik krasavika | апрель апреля апреле апр | квітень квітня квітні кві квіт | kwiecień kwietnia kwietniu kwi kwiecien
may | май мая маі травень травеня траўня траўні maj maja | мае | травня травні тра трав | maju
june jun | чэрвень чэрвеня чэрвені чэрв чэр červień červienia | июнь июня июне июн | червень червня червні чер черв | czerwiec czerwca czerwcu cze czer
july jul | ліпень ліпеня ліпені ліп lipień lipienia | июль июля июле июл | липень липня липні лип | lipiec lipca lipcu lip
august aug | жнівень жніўня жніўні жнів жні žnivień žniŭnia | август августа августе авг | серпень серпня серпні сер серп | sierpień sierpnia sierpniu sie sier sierpien
september sep sept | верасень верасня верасні вер верас vierasień vieraśnia | сентябрь сентября сентябре сен сент | вересень вересня вересні верес | wrzesień września wrześniu wrz wrzesien wrzesnia
october oct | кастрычнік кастрычніка кастрычніку кас кастр kastryčnik kastryčnika | октябрь октября октябре окт | жовтень жовтня жовтні жов жовт | październik października październiku paź paźdź pazdziernik pazdziernika paz
november nov | лістапад лістапада лістападзе ліс ліст listapad listapada | ноябрь ноября ноябре ноя нояб | листопад листопада листопаді лис лист | listopad listopada listopadzie lis list
december dec | снежань снежня снежні сне снеж сьнежань сьнежня śniežań śniežnia | декабрь декабря декабре дек | грудень грудня грудні гру груд | grudzień grudnia grudniu gru grudz grudzien
"""  # noqa: E501 - a table

MONTHS = {
    name: number
    for number, names in enumerate(_NAMES.strip().splitlines(), start=1)
    for name in names.replace("|", " ").split()
}
