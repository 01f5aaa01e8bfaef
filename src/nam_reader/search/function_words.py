"""Function words: articles, pronouns, prepositions, conjunctions, auxiliaries, and what questions begin with.

Most texts of a language have them, whatever they are about. In a small library chance may make one rare; it
says no more for that. The lists hold the closed classes of school grammar,
without what is more than that in another language or in capitals (ten, NAM).
"""

from __future__ import annotations

from nam_reader.lexicon.tokens import folded_words

SHARE = 0.6  # of all articles: no function word is taken for a rarer one

_ENGLISH = """
a an the this that these those i me my we our you your he him his she her it its they them their
who whom whose which what when where why how and or but nor if then than so as because while whether
of in on at by for from to with without about into onto over under after before between through during
is are was were be been being am do does did done doing has have had having will would shall should can could
might must not no yes there here all any some each every both either neither such same other own
up down out off again more most very too also only just s t d ll m re ve don didn doesn isn wasn aren won
"""
_BELARUSIAN = """
я ты ён яна яно мы вы яны мяне цябе яго яе нас вас іх мне табе яму ёй нам вам ім мой твой наш ваш свой сваё
гэты гэта гэтая гэтыя той тая тое тыя такі такая такое такія які якая якое якія хто што чаму чым дзе куды
адкуль калі як колькі чый хіба ці і й ды а але або каб бо калі хоць нават толькі ўжо яшчэ таксама ж жа б бы
у ў на з са за да ад па пра аб для без пад над перад паміж праз пры каля пасля супраць
не ні няма ёсць быў была было былі быць будзе будуць сам сама самі увесь уся усе ўсе усё ўсё кожны
"""
_RUSSIAN = """
я ты он она оно мы вы они меня тебя его ее нас вас их мне тебе ему ей нам вам им мой твой наш ваш свой свое
этот эта это эти тот та то те такой такая такое такие какой какая какое какие который которая которое которые
кто что чей почему зачем где куда откуда когда как сколько чем ли и а но или чтобы потому если хотя даже
только уже еще также тоже же бы в во на с со за до от из к ко по про о об для без под над перед между через
при около после против не ни нет есть был была было были быть будет будут сам сама сами весь вся все каждый
"""
_POLISH = """
ja ty on ona ono my wy oni mnie ciebie jego jej nas was ich mi ci mu wam im mój twój nasz wasz swój
się siebie ta to ci te tamten taki taka takie jaki jaka jakie który która które którzy kto co czyj czemu
dlaczego gdzie dokąd skąd kiedy jak ile czy i a ale lub albo oraz że żeby aby bo ponieważ gdy jeśli choć nawet
tylko już jeszcze także też w we na z ze za do od po o dla bez pod nad przed między przez przy około przeciw
nie ni jest są był była było byli być będzie będą sama sami cały wszystko wszyscy każdy
"""
_UKRAINIAN = """
я ти він вона воно ми ви вони мене тебе його її нас вас їх мені тобі йому їй нам вам їм мій твій наш ваш свій
цей ця це ці той та те ті такий така таке такі який яка яке які котрий хто що чий чому навіщо де куди звідки
коли як скільки чим чи і й та а але або щоб бо тому якщо хоча навіть тільки лише вже ще також теж ж же б би
у в на з із зі за до від по про о об для без під над перед між через при біля після проти
не ні немає є був була було були бути буде будуть сам сама самі весь вся все всі кожний
"""
WORDS = frozenset(folded_words(" ".join((_ENGLISH, _BELARUSIAN, _RUSSIAN, _POLISH, _UKRAINIAN))))
"""Of all five languages."""
