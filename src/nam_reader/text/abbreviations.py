"""Words whose full stop does not end a sentence, in lower case and without the last stop."""

from __future__ import annotations

_ENGLISH = """
    mr mrs ms dr prof st jr sr rev gen col lt sgt capt maj hon gov sen rep pres amb messrs mmes vs etc al
    eg ie cf no nos vol vols art arts sec para paras par fig figs ch pp ed eds approx dept univ inc ltd
    co corp bros ave blvd rd est ca jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu
    thur thurs fri sat sun viz ibid op cit resp incl excl tel ext min max
"""
_BELARUSIAN = """
    г гг вв ст стар гл мал табл вул пр просп пл зав буд кв корп каб вобл р-н гор пас дер хут рэд выд ім
    праф акад дац канд ген лейт серж сярж прэзыд спец нач дыр мін тыс млн млрд трлн руб кап дол абз пп ч
    разд тэл рос бел укр польск англ ням фр лац прыкл напр тт тав сп гр грам спн сп-ня студз лют сак крас
    чэрв ліп жн верас кастр лістап снеж т.е т.зв г.зн г.д і.г.д і.т.д і.п
"""
_RUSSIAN = """
    рр рис ул пер д стр обл пос п ред изд им проф доц ген инж зам мин долл см руб коп тел факс нем лат
    греч гражд тов янв фев февр апр авг сент сен окт ноя нояб дек и.о в.о т.е т.к т.д т.п т.н и.т.д и.т.п
    дж
"""
_UKRAINIAN = """
    див буд оф м с сел зб вид ім проф грн наприкл напр р рр січ лют бер квіт трав черв лип серп вер жовт
    лист груд т.зв т.д т.ін
"""
_POLISH = """
    p prof hab mgr inż lek gen płk ppłk mjr kpt por ppor sierż ks bp abp św bł ul al pl os woj pow gm r w
    ww wg np m.in tzw tzn itp itd tj zob zwł ok godz min sek tys mln mld zł gr nr poz pkt ust lit rozdz
    str s im red wyd oprac tłum sp spółdz tel faks dyr kier zast ds dot wz ur zm
"""

ABBREVIATIONS = frozenset(f"{_ENGLISH} {_BELARUSIAN} {_RUSSIAN} {_UKRAINIAN} {_POLISH}".split())
