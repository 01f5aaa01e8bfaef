"""What pages say around their articles, in five languages: labels, invitations, errors. A phrase a line."""

from __future__ import annotations

import re

_ALSO = r"""
    read (?:also|more|next|on|further)
    see also
    also read
    related(?: (?:articles?|stories|posts?|news|content|topics|links?))?
    you (?:may|might) (?:also|be) (?:like|interested in)
    more (?:on (?:this|the topic)|from|stories|about this)
    recommended(?: reading)?
    don['’]t miss
    what to read next
    up next
    similar (?:articles|posts)
    чытай(?:це)?(?: (?:таксама|яшчэ|далей))?
    глядзі(?:це)? таксама
    гл\. таксама
    (?:больш )?па тэме
    раім пачытаць
    читай(?:те)?(?: (?:также|ещё|еще|далее|по теме))?
    смотри(?:те)? также
    см\. также
    (?:ещё |еще |материалы |статьи |больше )?по теме
    рекомендуем(?: прочитать)?
    похожие (?:статьи|материалы|новости|записи)
    другие (?:новости|материалы)
    вам (?:будет|может быть) интересно
    читай(?:те)?(?: (?:також|ще|далі))?
    дивіться також
    див\. також
    (?:матеріали |більше )?за темою
    схожі (?:статті|новини)
    czytaj(?: (?:także|też|również|więcej|dalej))?
    (?:zobacz|przeczytaj|sprawdź) (?:także|też|również)
    polecamy
    (?:podobne|powiązane) (?:artykuły|wpisy|posty|tematy)
    więcej na ten temat
"""
_LABELS = r"""
    (?:click to )?(?:share|tweet|pin)(?: (?:this|it|article|story|post|on|via|with|to|by)\b.{0,40})?
    print(?: (?:this )?(?:page|article))?
    e-?mail(?: this.{0,20})?
    copy (?:the )?link
    link copied!?
    save(?: (?:article|for later))?
    like(?: this)?
    follow(?: us.{0,40})?
    listen(?: to .{0,30})?
    facebook|twitter|x|telegram|whatsapp|viber|vk|вконтакте|вк|одноклассники|linkedin|pinterest|reddit
    instagram|youtube|messenger|threads|bluesky|tumblr|pocket
    advertisement|ads?|sponsored(?: content)?|реклама|рэклама|reklama|оголошення
    comments?(?: \(?\d+\)?)?
    \d+ comments?
    no comments(?: yet)?
    (?:leave|add|post|write) (?:a )?(?:comment|reply)
    view comments
    join the (?:discussion|conversation)
    каментар(?:ы|яў|ыі|ый)(?: ?\(?\d+\)?)?
    (?:пакінуць|дадаць) каментар
    комментари(?:и|ев|й)(?: ?\(?\d+\)?)?
    \d+ комментари(?:й|я|ев)
    (?:оставить|добавить) комментарий
    обсудить
    коментар(?:і|ів|)(?: ?\(?\d+\)?)?
    (?:залишити|додати) коментар
    komentarz(?:e|y)?(?: ?\(?\d+\)?)?
    dodaj komentarz
    skomentuj
    падзяліц(?:ца|еся)(?:.{0,40})?
    поделит(?:ься|есь)(?:.{0,40})?
    поділит(?:ися|ься)(?:.{0,40})?
    (?:udostępnij|podziel się)(?:.{0,40})?
    (?:раз)?друкаваць|(?:рас)?печать|распечатать|версия для печати|(?:роз)?друкувати|(?:wy)?drukuj
    lubię to!?|tweetnij|(?:мне )?нравится|подобається|падабаецца
    subscribe(?: (?:now|to .{0,40}))?
    sign (?:up|in)|log ?in|register
    (?:падпіс(?:ацца|вайцеся)|подпис(?:аться|ывайтесь)|підпис(?:атися|уйтесь))(?:.{0,30})?
    (?:subskrybuj|zapisz się)(?:.{0,30})?
    zaloguj się
    (?:back )?to top|top|go back|back
    наверх(?: (?:страницы|старонкі))?|вверх|уверх|вгору|нагору|do góry|powrót|wróć|назад
    skip to (?:main )?content|top of page|bottom of page
    \d+ ?(?:min|mins|minutes?) read
    \d+ ?(?:мин|минут[аы]?|хв|хвілін[аы]?|хвилин[аи]?|min)\.?(?: (?:чтения|чытання|читання|czytania))?
    loading\.{0,3}…?
    (?:read|show|view|load|see) (?:more|all|less)
    (?:continue reading|(?:story|article) continues)(?: below.{0,40})?
    (?:dalsz[ay]|ciąg) (?:część|ciąg|dalszy).{0,40}|продолжение (?:ниже|после рекламы).{0,20}
    читать (?:далее|дальше|полностью)|далее|подробнее|чытаць далей|падрабязней|читати далі|докладніше
    więcej|czytaj dalej|pokaż więcej
    (?:the )?most (?:read|popular|viewed|commented|recent)|trending(?: now)?|popular
    latest(?: news)?|top stories
    in this (?:article|story)|on this page|(?:table of )?contents|reuse this content|explore more.{0,30}
    сам(?:ае|ыя) (?:чытанае|папулярнае|папулярныя)|апошнія навіны
    сам(?:ое|ые) (?:читаемое|популярное|популярные)
    последние новости|популярное|найпопулярніше|останні новини|najczęściej czytane|najpopularniejsze|najnowsze
"""
_RIGHTS = r"""
    (?:©|\(c\)|copyright\b)
    .{0,120}\b(?:all rights reserved|усе правы абаронены|все права защищены|(?:усі|всі) права захищен[оі])
    .{0,120}\b(?:wszelkie|wszystkie) prawa zastrzeżone
"""
_TAGS = """
    tags?|topics?|labels?|filed under|categor(?:y|ies)|keywords
    тэгі|тэмы|рубрык[аі]|теги|метки|темы|ключевые слова|рубрик[аи]|теґи|мітки|категорії
    tagi|tematy|kategori[ae]|słowa kluczowe|hasła
"""
_BYLINES = """
    (?:written |posted )?by|author|text|story|words|photos? by
    аўтар(?:ка)?|тэкст|падрыхтава(?:ў|ла)|автор|текст|подготовил[аи]?|беседовал[аи]?
    авторка|підготува(?:в|ла)|autor(?:ka)?|tekst|opracowa(?:ł|ła)|rozmawia(?:ł|ła)|opr\\.
"""
_MISSING = r"""
    \b40[0134]\b
    \b50[0234]\b
    not found
    page (?:does not|doesn['’]t) exist
    access denied|forbidden
    just a moment|checking your browser
    are you (?:a )?(?:human|robot)|captcha
    bad gateway|service unavailable|page unavailable
    something went wrong|an error (?:has )?occurred
    не знойдзен|няма такой старонкі|памылка
    не найден|страница не существует|ошибка
    доступ (?:запрещён|запрещен|забаронены|заборонено)
    не знайдено|сторінк\w+ не існує|помилка
    nie znaleziono|strona nie istnieje|błąd|brak dostępu
    ^(?:log ?in|sign ?in|увайсці|уваход|войти|вход|увійти|вхід|zaloguj się|logowanie)\b
"""
_CONSENT = r"""
    cookies?\b|\bconsent|\bprivacy\b|\bpartners? (?:store|process|use)
    персанальных даных|канфідэнцыйнасц
    персональных данных|конфиденциальност
    персональних даних|конфіденційн
    ciastecz|prywatnoś|danych osobowych|\bzgod[ęay]\b
"""
_APPEALS = r"""
    support (?:us|our)\b|if you (?:like|enjoy|value|appreciate)\b.{0,60}\b(?:support|donat|subscri|shar)
    (?:donate|make a donation|become a (?:member|patron|supporter))\b
    (?:subscribe|sign up)(?: (?:now|today|here))? (?:to|for) (?:our|the|my)\b
    sign up (?:and|to) (?:get|receive)\b
    (?:follow|join|find|like|read) us (?:on|in|at)\b
    get (?:our|the) .{0,40}(?:newsletter|inbox)
    (?:this|our) (?:site|website) uses cookies|we (?:use|and our partners use) cookies|privacy notice:
    падтрымай(?:це)? (?:нас|нашу|наш|рэдакцыю|праект)|калі вам падабаецца
    (?:падпішыцеся|падпісвайцеся|далучайцеся|чытайце нас|сачыце за намі)
    мы выкарыстоўваем (?:файлы )?(?:cookie|кукі)
    поддержи(?:те)? (?:нас|нашу|наш|редакцию|проект)|если вам (?:нравится|понравил)
    (?:подпишитесь|подписывайтесь|присоединяйтесь|читайте нас|следите за нами)
    мы используем (?:файлы )?cookie
    підтримай(?:те)? (?:нас|нашу|наш|редакцію|проєкт)|якщо вам (?:подобається|сподобал)
    (?:підпишіться|підписуйтесь|підписуйтеся|приєднуйтесь|читайте нас|стежте за нами)
    ми використовуємо (?:файли )?cookie
    wesprzyj (?:nas|naszą|redakcję)|jeśli podoba (?:ci|wam) się
    (?:zapisz się|zasubskrybuj|dołącz do nas|obserwuj nas|śledź nas|polub nas)
    używamy (?:plików )?cookie|ta strona (?:używa|korzysta z) (?:plików )?cookie
"""
_SCRIPTS = """
    (?:enable|turn on|requires?) javascript|javascript (?:is|seems to be) (?:disabled|required)
    включ(?:ите|ить) javascript|уключыце javascript|увімкніть javascript|włącz (?:obsługę )?javascript
"""
_END = r"\s*[:»›>→…!.]*\s*"


def any_of(phrases: str) -> str:
    """Return the regular expression that stands for each of the lines."""
    return f"(?:{'|'.join(line.strip() for line in phrases.strip().splitlines())})"


def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE)


ALSO = _compiled(rf"{any_of(_ALSO)}{_END}")  # something else to read, as a heading
ALSO_BEFORE = _compiled(rf"[\W_]*{any_of(_ALSO)}\s*(?:[:»›>→—–-]|\s)")  # and before a link to it
LABEL = _compiled(rf"[\W_]*{any_of(_LABELS)}{_END}")  # all of a line that is none of the text
RIGHTS = _compiled(any_of(_RIGHTS))
TAGS = _compiled(rf"[\W_]*{any_of(_TAGS)}\s*:")
TAGS_ALONE = _compiled(rf"{any_of(_TAGS)}{_END}")
BYLINE = _compiled(rf"{any_of(_BYLINES)}\s*:?\s+\S")
MISSING = _compiled(any_of(_MISSING))  # pages that stand where an article was looked for
APPEAL = _compiled(rf"[\W_]*{any_of(_APPEALS)}")  # to give, to follow, to agree
CONSENT = _compiled(any_of(_CONSENT))
SCRIPTS = _compiled(any_of(_SCRIPTS))
