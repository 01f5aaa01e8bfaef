<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="be_BY" sourcelanguage="en_US">
<context>
    <name>AlsoLine</name>
    <message>
        <source>Also searched as %1, in all their forms.</source>
        <translation>Шукаецца таксама %1 ва ўсіх формах.</translation>
    </message>
    <message>
        <source>Only as typed</source>
        <translation>Толькі як напісана</translation>
    </message>
</context>
<context>
    <name>Announcer</name>
    <message>
        <source>Image: {0}</source>
        <translation>Выява: {0}</translation>
    </message>
</context>
<context>
    <name>AppearancePopup</name>
    <message>
        <source>As the system</source>
        <translation>Як у сістэме</translation>
    </message>
    <message>
        <source>Built in (%1)</source>
        <translation>Убудаваны (%1)</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Цёмная</translation>
    </message>
    <message>
        <source>Dark contrast</source>
        <translation>Чорная</translation>
    </message>
    <message>
        <source>Forget earlier searches</source>
        <translation>Забыць ранейшыя пошукі</translation>
    </message>
    <message>
        <source>Forget what was read</source>
        <translation>Забыць, што было прачытана</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Кантраст</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Большы тэкст</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлая</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Чытанне</translation>
    </message>
    <message>
        <source>Remember what I read</source>
        <translation>Памятаць, што я чытаю</translation>
    </message>
    <message>
        <source>Remember what I searched for</source>
        <translation>Памятаць, што я шукаю</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Пошук</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>Сепія</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Меншы тэкст</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Сістэма</translation>
    </message>
    <message>
        <source>Text and theme</source>
        <translation>Тэкст і тэма</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Памер тэксту</translation>
    </message>
    <message>
        <source>Text size: %1</source>
        <translation>Памер тэксту: %1</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Тэма</translation>
    </message>
    <message>
        <source>Typeface</source>
        <translation>Шрыфт</translation>
    </message>
    <message>
        <source>What the colours mean…</source>
        <translation>Значэнні колераў…</translation>
    </message>
</context>
<context>
    <name>ArticleHeader</name>
    <message numerus="yes">
        <source>%Ln min</source>
        <translation>
            <numerusform>%Ln&#xa0;хв</numerusform>
            <numerusform>%Ln&#xa0;хв</numerusform>
            <numerusform>%Ln&#xa0;хв</numerusform>
        </translation>
    </message>
    <message>
        <source>About this article</source>
        <translation>Пра гэты артыкул</translation>
    </message>
    <message>
        <source>Also in</source>
        <translation>Іншыя мовы:</translation>
    </message>
    <message>
        <source>Digest. The full text can be imported from a saved page or file.</source>
        <translation>Пераказ. Поўны тэкст можна імпартаваць са старонкі або файла.</translation>
    </message>
    <message>
        <source>Digest. The full text is in this library.</source>
        <translation>Пераказ. Поўны тэкст ёсць у бібліятэцы.</translation>
    </message>
    <message>
        <source>Excerpt. Only the beginning is known; import the full page to replace it.</source>
        <translation>Урывак. Вядомы толькі пачатак; імпартуйце поўную старонку, каб замяніць яго.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Імпартаваць…</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Адкрыць</translation>
    </message>
    <message>
        <source>This library has a digest of this article, too.</source>
        <translation>У бібліятэцы ёсць і пераказ гэтага артыкула.</translation>
    </message>
</context>
<context>
    <name>ArticleList</name>
    <message numerus="yes">
        <source>%Ln hits</source>
        <translation>
            <numerusform>%Ln&#xa0;супадзенне</numerusform>
            <numerusform>%Ln&#xa0;супадзенні</numerusform>
            <numerusform>%Ln&#xa0;супадзенняў</numerusform>
        </translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Пераказ</translation>
    </message>
    <message>
        <source>Excerpt</source>
        <translation>Урывак</translation>
    </message>
    <message>
        <source>Without a date</source>
        <translation>Без даты</translation>
    </message>
    <message>
        <source>Without a source</source>
        <translation>Без крыніцы</translation>
    </message>
    <message>
        <source>Without an author</source>
        <translation>Без аўтара</translation>
    </message>
    <message>
        <source>{0} % read</source>
        <translation>прачытана {0}&#xa0;%</translation>
    </message>
</context>
<context>
    <name>ArticleListModel</name>
    <message numerus="yes">
        <source>%Ln articles</source>
        <translation>
            <numerusform>%Ln&#xa0;артыкул</numerusform>
            <numerusform>%Ln&#xa0;артыкулы</numerusform>
            <numerusform>%Ln&#xa0;артыкулаў</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln highlights</source>
        <translation>
            <numerusform>%Ln&#xa0;вылучэнне</numerusform>
            <numerusform>%Ln&#xa0;вылучэнні</numerusform>
            <numerusform>%Ln&#xa0;вылучэнняў</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln notes</source>
        <translation>
            <numerusform>%Ln&#xa0;нататка</numerusform>
            <numerusform>%Ln&#xa0;нататкі</numerusform>
            <numerusform>%Ln&#xa0;нататак</numerusform>
        </translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Яшчэ не прачытаны</translation>
    </message>
    <message>
        <source>digest</source>
        <translation>пераказ</translation>
    </message>
    <message>
        <source>excerpt</source>
        <translation>урывак</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>згорнута</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>з зорачкай</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>разгорнута</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>непрачытаны</translation>
    </message>
    <message>
        <source>{0} % read</source>
        <translation>прачытана {0}&#xa0;%</translation>
    </message>
</context>
<context>
    <name>ArticleMenu</name>
    <message>
        <source>Add to collection</source>
        <translation>Дадаць у падборку</translation>
    </message>
    <message>
        <source>Mark as being read</source>
        <translation>Пазначыць як пачаты</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Пазначыць як прачытаны</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>Пазначыць як непрачытаны</translation>
    </message>
    <message>
        <source>More like this</source>
        <translation>Падобныя артыкулы</translation>
    </message>
    <message>
        <source>New collection…</source>
        <translation>Новая падборка…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Адкрыць</translation>
    </message>
    <message>
        <source>Remove from “{0}”</source>
        <translation>Прыбраць з «{0}»</translation>
    </message>
    <message>
        <source>Remove the star</source>
        <translation>Зняць зорачку</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Паставіць зорачку</translation>
    </message>
</context>
<context>
    <name>ArticleView</name>
    <message>
        <source>Articles</source>
        <translation>Артыкулы</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message numerus="yes">
        <source>%Ln in the bin</source>
        <translation>
            <numerusform>%Ln у сметніцы</numerusform>
            <numerusform>%Ln у сметніцы</numerusform>
            <numerusform>%Ln у сметніцы</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln notes</source>
        <translation>
            <numerusform>%Ln&#xa0;нататка</numerusform>
            <numerusform>%Ln&#xa0;нататкі</numerusform>
            <numerusform>%Ln&#xa0;нататак</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>reading of %Ln articles</source>
        <translation>
            <numerusform>чытанне %Ln&#xa0;артыкула</numerusform>
            <numerusform>чытанне %Ln&#xa0;артыкулаў</numerusform>
            <numerusform>чытанне %Ln&#xa0;артыкулаў</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BackupsDialog</name>
    <message>
        <source>After a session with changes the notebook is copied and the copy checked. The newest five stay, and the last of twelve days, ten weeks and nine months.</source>
        <translation>Пасля працы са зменамі нататнік капіюецца, і копія правяраецца. Застаюцца пяць найноўшых копій і апошнія за дванаццаць дзён, дзесяць тыдняў і дзевяць месяцаў.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Зрабіць копію</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Рэзервовыя копіі</translation>
    </message>
    <message>
        <source>Backups, the newest first</source>
        <translation>Рэзервовыя копіі, спачатку новыя</translation>
    </message>
    <message>
        <source>Cannot be used</source>
        <translation>Непрыдатная</translation>
    </message>
    <message>
        <source>Check for damage</source>
        <translation>Праверыць файлы</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыць</translation>
    </message>
    <message>
        <source>Notebooks ({0})</source>
        <translation>Нататнікі ({0})</translation>
    </message>
    <message>
        <source>Notebooks ({0});;All files (*)</source>
        <translation>Нататнікі ({0});;Усе файлы (*)</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Выправіць</translation>
    </message>
    <message>
        <source>Restore a file</source>
        <translation>Аднавіць з файла</translation>
    </message>
    <message>
        <source>Restore a file…</source>
        <translation>Аднавіць з файла…</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Аднавіць…</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Захаваць копію</translation>
    </message>
    <message>
        <source>Save a copy to…</source>
        <translation>Захаваць копію…</translation>
    </message>
    <message>
        <source>There are no backups yet. One is made when a session with changes ends, or now.</source>
        <translation>Копій пакуль няма. Копія з’явіцца пасля працы са зменамі; можна зрабіць яе і зараз.</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
</context>
<context>
    <name>BinController</name>
    <message numerus="yes">
        <source>%Ln notes are gone for good.</source>
        <translation>
            <numerusform>Назаўсёды выдалена %Ln&#xa0;нататка.</numerusform>
            <numerusform>Назаўсёды выдалены %Ln&#xa0;нататкі.</numerusform>
            <numerusform>Назаўсёды выдалена %Ln&#xa0;нататак.</numerusform>
        </translation>
    </message>
    <message>
        <source>One note is gone for good.</source>
        <translation>Нататка выдалена назаўсёды.</translation>
    </message>
</context>
<context>
    <name>BinPage</name>
    <message numerus="yes">
        <source>%Ln chosen</source>
        <translation>
            <numerusform>Выбрана: %Ln</numerusform>
            <numerusform>Выбрана: %Ln</numerusform>
            <numerusform>Выбрана: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the notebook</source>
        <translation>Назад да нататніка</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Сметніца</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Ачысціць пошук</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message numerus="yes">
        <source>Delete all %Ln notes in the bin for good?</source>
        <translation>
            <numerusform>Выдаліць назаўсёды %Ln&#xa0;нататку са сметніцы?</numerusform>
            <numerusform>Выдаліць назаўсёды ўсе %Ln&#xa0;нататкі са сметніцы?</numerusform>
            <numerusform>Выдаліць назаўсёды ўсе %Ln&#xa0;нататак са сметніцы?</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Выдаліць назаўсёды</translation>
    </message>
    <message>
        <source>Delete for good (Del)</source>
        <translation>Выдаліць назаўсёды (Del)</translation>
    </message>
    <message>
        <source>Delete for good…</source>
        <translation>Выдаліць назаўсёды…</translation>
    </message>
    <message>
        <source>Delete the note in the bin for good?</source>
        <translation>Выдаліць нататку са сметніцы назаўсёды?</translation>
    </message>
    <message numerus="yes">
        <source>Delete these %Ln notes for good?</source>
        <translation>
            <numerusform>Выдаліць назаўсёды %Ln&#xa0;нататку?</numerusform>
            <numerusform>Выдаліць назаўсёды %Ln&#xa0;нататкі?</numerusform>
            <numerusform>Выдаліць назаўсёды %Ln&#xa0;нататак?</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete this note for good?</source>
        <translation>Выдаліць гэту нататку назаўсёды?</translation>
    </message>
    <message>
        <source>Deleted notes</source>
        <translation>Выдаленыя нататкі</translation>
    </message>
    <message>
        <source>Empty the bin</source>
        <translation>Ачысціць сметніцу</translation>
    </message>
    <message>
        <source>Empty the bin…</source>
        <translation>Ачысціць сметніцу…</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Nothing of that is in the bin.</source>
        <translation>Такога ў сметніцы няма.</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Вярнуць</translation>
    </message>
    <message>
        <source>Put back (Enter)</source>
        <translation>Вярнуць (Enter)</translation>
    </message>
    <message>
        <source>Search the bin</source>
        <translation>Пошук у сметніцы</translation>
    </message>
    <message>
        <source>The bin is empty.</source>
        <translation>Сметніца пустая.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Паўтарыць</translation>
    </message>
    <message numerus="yes">
        <source>{0} of %Ln notes</source>
        <translation>
            <numerusform>{0} з %Ln&#xa0;нататкі</numerusform>
            <numerusform>{0} з %Ln&#xa0;нататак</numerusform>
            <numerusform>{0} з %Ln&#xa0;нататак</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BulkBar</name>
    <message numerus="yes">
        <source>%Ln chosen</source>
        <translation>
            <numerusform>Выбрана: %Ln</numerusform>
            <numerusform>Выбрана: %Ln</numerusform>
            <numerusform>Выбрана: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>Выбраць усё</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Колер</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Выдаліць</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Гатова</translation>
    </message>
    <message>
        <source>Done (Esc)</source>
        <translation>Гатова (Esc)</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Экспарт…</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Стыль</translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation>Метка…</translation>
    </message>
    <message>
        <source>Untag…</source>
        <translation>Зняць метку…</translation>
    </message>
    <message>
        <source>With what is chosen</source>
        <translation>З выбраным</translation>
    </message>
</context>
<context>
    <name>BusyLine</name>
    <message>
        <source>Working</source>
        <translation>Выконваецца</translation>
    </message>
</context>
<context>
    <name>CardMenu</name>
    <message>
        <source>Colour</source>
        <translation>Колер</translation>
    </message>
    <message>
        <source>Copy quote</source>
        <translation>Капіяваць цытату</translation>
    </message>
    <message>
        <source>Copy quotes</source>
        <translation>Капіяваць цытаты</translation>
    </message>
    <message>
        <source>Copy with citation</source>
        <translation>Капіяваць з крыніцай</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Выдаліць</translation>
    </message>
    <message>
        <source>Delete {0} notes</source>
        <translation>Выдаліць нататкі ({0})</translation>
    </message>
    <message>
        <source>Edit note</source>
        <translation>Рэдагаваць нататку</translation>
    </message>
    <message>
        <source>Quote as a picture…</source>
        <translation>Цытата як выява…</translation>
    </message>
    <message>
        <source>Show in the text</source>
        <translation>Паказаць у тэксце</translation>
    </message>
</context>
<context>
    <name>Cards</name>
    <message>
        <source>About the article</source>
        <translation>Пра артыкул</translation>
    </message>
    <message>
        <source>Free note</source>
        <translation>Асобная нататка</translation>
    </message>
    <message>
        <source>Lost its place</source>
        <translation>Без месца ў тэксце</translation>
    </message>
    <message>
        <source>Words have changed</source>
        <translation>Словы змяніліся</translation>
    </message>
</context>
<context>
    <name>ChangeCard</name>
    <message>
        <source>Accept</source>
        <translation>Прыняць</translation>
    </message>
    <message>
        <source>Attach the highlight to words that you select</source>
        <translation>Прымацаваць вылучэнне да слоў, якія вы выберыце</translation>
    </message>
    <message>
        <source>Attach…</source>
        <translation>Прымацаваць…</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Было</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Пакінуць</translation>
    </message>
    <message>
        <source>Leave it as it is, for now</source>
        <translation>Пакуль пакінуць як ёсць</translation>
    </message>
    <message>
        <source>Look closely: a number, a “not” or a name is another one now.</source>
        <translation>Прыгледзьцеся: змяніліся лічба, «не» або імя.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Стала</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Паказаць</translation>
    </message>
    <message>
        <source>Show it in the text</source>
        <translation>Паказаць у тэксце</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message numerus="yes">
        <source>%Ln altered</source>
        <translation>
            <numerusform>%Ln змянілася</numerusform>
            <numerusform>%Ln змяніліся</numerusform>
            <numerusform>%Ln змянілася</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln highlights moved</source>
        <translation>
            <numerusform>%Ln&#xa0;вылучэнне перамясцілася</numerusform>
            <numerusform>%Ln&#xa0;вылучэнні перамясціліся</numerusform>
            <numerusform>%Ln&#xa0;вылучэнняў перамясцілася</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln highlights of this article have moved.</source>
        <translation>
            <numerusform>У гэтым артыкуле перамясцілася %Ln&#xa0;вылучэнне.</numerusform>
            <numerusform>У гэтым артыкуле перамясціліся %Ln&#xa0;вылучэнні.</numerusform>
            <numerusform>У гэтым артыкуле перамясцілася %Ln&#xa0;вылучэнняў.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not found</source>
        <translation>
            <numerusform>%Ln не знойдзена</numerusform>
            <numerusform>%Ln не знойдзены</numerusform>
            <numerusform>%Ln не знойдзена</numerusform>
        </translation>
    </message>
    <message>
        <source>A highlight of this article has moved.</source>
        <translation>Вылучэнне ў гэтым артыкуле перамясцілася.</translation>
    </message>
    <message>
        <source>It is now: {0}</source>
        <translation>Стала: {0}</translation>
    </message>
    <message>
        <source>It was: {0}</source>
        <translation>Было: {0}</translation>
    </message>
    <message>
        <source>It would stand about here: {0}</source>
        <translation>Яно магло б быць прыблізна тут: {0}</translation>
    </message>
    <message>
        <source>Moved, word for word the same</source>
        <translation>Перамешчана, слова ў слова тое самае</translation>
    </message>
    <message>
        <source>Not found in the article</source>
        <translation>Не знойдзена ў артыкуле</translation>
    </message>
    <message>
        <source>Nothing in the article is like it.</source>
        <translation>У артыкуле няма нічога падобнага.</translation>
    </message>
    <message>
        <source>The words have changed</source>
        <translation>Словы змяніліся</translation>
    </message>
    <message>
        <source>This article has changed: {0}.</source>
        <translation>Гэты артыкул змяніўся: {0}.</translation>
    </message>
    <message>
        <source>Where it was</source>
        <translation>На ранейшым месцы</translation>
    </message>
    <message>
        <source>{0} altered</source>
        <translation>{0} зменена</translation>
    </message>
    <message>
        <source>{0} moved</source>
        <translation>{0} перамешчана</translation>
    </message>
    <message>
        <source>{0} not found</source>
        <translation>{0} не знойдзена</translation>
    </message>
    <message>
        <source>{0} where they were</source>
        <translation>{0} на месцы</translation>
    </message>
    <message>
        <source>“{0}” became “{1}”.</source>
        <translation>Замест «{0}» цяпер «{1}».</translation>
    </message>
    <message>
        <source>“{0}” is gone.</source>
        <translation>Знікла «{0}».</translation>
    </message>
    <message>
        <source>“{0}” is new.</source>
        <translation>З’явілася «{0}».</translation>
    </message>
</context>
<context>
    <name>ChangesController</name>
    <message>
        <source>Highlight attached.</source>
        <translation>Вылучэнне прымацавана.</translation>
    </message>
    <message>
        <source>Place accepted.</source>
        <translation>Месца прынята.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Адмяніць</translation>
    </message>
    <message>
        <source>{0} places accepted.</source>
        <translation>Прынята месцаў: {0}.</translation>
    </message>
</context>
<context>
    <name>ChangesWindow</name>
    <message>
        <source>Accept all ({0})</source>
        <translation>Прыняць усе ({0})</translation>
    </message>
    <message>
        <source>Altered ({0})</source>
        <translation>Зменена ({0})</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыць</translation>
    </message>
    <message>
        <source>Highlights after the article changed</source>
        <translation>Вылучэнні пасля змен у артыкуле</translation>
    </message>
    <message>
        <source>Moved ({0})</source>
        <translation>Перамешчана ({0})</translation>
    </message>
    <message>
        <source>Not found ({0})</source>
        <translation>Не знойдзена ({0})</translation>
    </message>
    <message>
        <source>Nothing is left to decide: every highlight has its place.</source>
        <translation>Вырашаць больш няма чаго: кожнае вылучэнне на сваім месцы.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Паказаць</translation>
    </message>
    <message>
        <source>Show {0} more</source>
        <translation>Паказаць яшчэ {0}</translation>
    </message>
    <message>
        <source>To decide ({0})</source>
        <translation>Вырашыць ({0})</translation>
    </message>
    <message>
        <source>Where they were ({0})</source>
        <translation>На месцы ({0})</translation>
    </message>
</context>
<context>
    <name>ChipBar</name>
    <message>
        <source>Add a filter</source>
        <translation>Дадаць фільтр</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Фільтр</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Фільтры</translation>
    </message>
</context>
<context>
    <name>ChoiceModel</name>
    <message>
        <source>chosen</source>
        <translation>выбрана</translation>
    </message>
</context>
<context>
    <name>ChoiceParts</name>
    <message>
        <source>All settings are as at first.</source>
        <translation>Усе налады скінуты.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Адмяніць</translation>
    </message>
</context>
<context>
    <name>ChoicePopup</name>
    <message>
        <source>Nothing of that name</source>
        <translation>Такой назвы няма</translation>
    </message>
</context>
<context>
    <name>Choosing</name>
    <message>
        <source>Begins with {0}</source>
        <translation>Пачынаецца з {0}</translation>
    </message>
    <message>
        <source>Ends with {0}</source>
        <translation>Канчаецца на {0}</translation>
    </message>
    <message>
        <source>Nothing would be left on one side: the highlight is not split.</source>
        <translation>З аднаго боку нічога не засталося б: вылучэнне не падзелена.</translation>
    </message>
    <message>
        <source>Put the caret into a highlight to split it.</source>
        <translation>Каб падзяліць вылучэнне, пастаўце ў яго курсор.</translation>
    </message>
    <message>
        <source>The highlight is as it was.</source>
        <translation>Вылучэнне такое, як было.</translation>
    </message>
    <message>
        <source>There is no highlight in this article.</source>
        <translation>У гэтым артыкуле няма вылучэнняў.</translation>
    </message>
    <message>
        <source>There is no other highlight here to merge with.</source>
        <translation>Побач няма іншага вылучэння, з якім можна аб’яднаць.</translation>
    </message>
</context>
<context>
    <name>ChosenBar</name>
    <message numerus="yes">
        <source>%Ln chosen</source>
        <translation>
            <numerusform>Выбрана: %Ln</numerusform>
            <numerusform>Выбрана: %Ln</numerusform>
            <numerusform>Выбрана: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Падборка</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Гатова</translation>
    </message>
    <message>
        <source>Done (Esc)</source>
        <translation>Гатова (Esc)</translation>
    </message>
    <message>
        <source>Export notes…</source>
        <translation>Экспарт нататак…</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Пазначыць</translation>
    </message>
    <message>
        <source>Mark as being read</source>
        <translation>Як пачатыя</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Як прачытаныя</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>Як непрачытаныя</translation>
    </message>
    <message>
        <source>Remove from “{0}”</source>
        <translation>Прыбраць з «{0}»</translation>
    </message>
    <message>
        <source>Remove the star</source>
        <translation>Зняць зорачку</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Зорачка</translation>
    </message>
    <message>
        <source>With the chosen articles</source>
        <translation>З выбранымі артыкуламі</translation>
    </message>
</context>
<context>
    <name>Colour</name>
    <message>
        <source>Evidence</source>
        <translation>Доказ</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Лічба</translation>
    </message>
    <message>
        <source>Key point</source>
        <translation>Галоўнае</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Пытанне</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Крыніца</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>Праверыць</translation>
    </message>
</context>
<context>
    <name>ColourNamesPopup</name>
    <message>
        <source>An empty line has its usual meaning.</source>
        <translation>Пусты радок мае звычайнае значэнне.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Гатова</translation>
    </message>
    <message>
        <source>What the colours mean</source>
        <translation>Значэнні колераў</translation>
    </message>
</context>
<context>
    <name>ColourRow</name>
    <message>
        <source>Colour</source>
        <translation>Колер</translation>
    </message>
</context>
<context>
    <name>CommandParts</name>
    <message>
        <source>Some shortcuts of the settings cannot be used and are ignored: {0}.</source>
        <translation>Некаторыя спалучэнні з налад выкарыстаць нельга, яны прапушчаны: {0}.</translation>
    </message>
</context>
<context>
    <name>ConflictLine</name>
    <message numerus="yes">
        <source>%Ln conflicts</source>
        <translation>
            <numerusform>%Ln&#xa0;канфлікт</numerusform>
            <numerusform>%Ln&#xa0;канфлікты</numerusform>
            <numerusform>%Ln&#xa0;канфліктаў</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare {0}</source>
        <translation>Параўнаць: {0}</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Параўнаць…</translation>
    </message>
</context>
<context>
    <name>ConflictsDialog</name>
    <message>
        <source>Both versions</source>
        <translation>Абедзве версіі</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Канфлікты</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Вырашыць потым</translation>
    </message>
    <message>
        <source>Do the same for all {0}</source>
        <translation>Зрабіць тое самае для ўсіх ({0})</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Пакінуць абедзве</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Пакінуць маю</translation>
    </message>
    <message>
        <source>Keep theirs</source>
        <translation>Пакінуць чужую</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Мая версія</translation>
    </message>
    <message>
        <source>Next conflict</source>
        <translation>Наступны канфлікт</translation>
    </message>
    <message>
        <source>Previous conflict</source>
        <translation>Папярэдні канфлікт</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Чужая версія</translation>
    </message>
    <message>
        <source>Words that only one version has are underlined. Undo takes a choice back.</source>
        <translation>Словы, якія ёсць толькі ў адной версіі, падкрэслены. Выбар можна адмяніць.</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} з {1}</translation>
    </message>
</context>
<context>
    <name>ContentsCard</name>
    <message>
        <source>Contents</source>
        <translation>Змест</translation>
    </message>
    <message>
        <source>Filter the headings</source>
        <translation>Фільтр загалоўкаў</translation>
    </message>
    <message>
        <source>Headings</source>
        <translation>Загалоўкі</translation>
    </message>
    <message>
        <source>level {0}</source>
        <translation>узровень {0}</translation>
    </message>
    <message>
        <source>you are here</source>
        <translation>вы тут</translation>
    </message>
</context>
<context>
    <name>CountRow</name>
    <message>
        <source>By {0}</source>
        <translation>Групы: {0}</translation>
    </message>
    <message>
        <source>Group and order</source>
        <translation>Групы і парадак</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Групы</translation>
    </message>
    <message>
        <source>Group by {0}</source>
        <translation>Групы: {0}</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Парадак</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln articles</source>
        <translation>
            <numerusform>у %Ln&#xa0;артыкуле</numerusform>
            <numerusform>у %Ln&#xa0;артыкулах</numerusform>
            <numerusform>у %Ln&#xa0;артыкулах</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} of %Ln notes</source>
        <translation>
            <numerusform>{0} з %Ln&#xa0;нататкі</numerusform>
            <numerusform>{0} з %Ln&#xa0;нататак</numerusform>
            <numerusform>{0} з %Ln&#xa0;нататак</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DatePopup</name>
    <message>
        <source>2024, 2024-03 or 2024-03-14</source>
        <translation>2024, 2024-03 або 2024-03-14</translation>
    </message>
    <message>
        <source>Changed within</source>
        <translation>Змененыя</translation>
    </message>
    <message>
        <source>Date of the notes</source>
        <translation>Дата нататак</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Ад</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Паказаць</translation>
    </message>
    <message>
        <source>to</source>
        <translation>да</translation>
    </message>
</context>
<context>
    <name>DestroyBox</name>
    <message>
        <source>Keep</source>
        <translation>Пакінуць</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>Адмяніць гэта нельга.</translation>
    </message>
</context>
<context>
    <name>EntryMenu</name>
    <message>
        <source>Colour</source>
        <translation>Колер</translation>
    </message>
    <message numerus="yes">
        <source>Copy %Ln quotes</source>
        <translation>
            <numerusform>Капіяваць %Ln&#xa0;цытату</numerusform>
            <numerusform>Капіяваць %Ln&#xa0;цытаты</numerusform>
            <numerusform>Капіяваць %Ln&#xa0;цытат</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy quote</source>
        <translation>Капіяваць цытату</translation>
    </message>
    <message>
        <source>Copy with source</source>
        <translation>Капіяваць з крыніцай</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Выдаліць</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln notes</source>
        <translation>
            <numerusform>Выдаліць %Ln&#xa0;нататку</numerusform>
            <numerusform>Выдаліць %Ln&#xa0;нататкі</numerusform>
            <numerusform>Выдаліць %Ln&#xa0;нататак</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit note</source>
        <translation>Рэдагаваць нататку</translation>
    </message>
    <message>
        <source>Edit tags</source>
        <translation>Рэдагаваць меткі</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Экспарт…</translation>
    </message>
    <message>
        <source>Quote as a picture…</source>
        <translation>Цытата як выява…</translation>
    </message>
    <message>
        <source>Show in the text</source>
        <translation>Паказаць у тэксце</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Стыль</translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation>Дадаць метку…</translation>
    </message>
    <message>
        <source>Untag…</source>
        <translation>Зняць метку…</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message numerus="yes">
        <source>%Ln annotations have neither a quote nor a note and were left out.</source>
        <translation>
            <numerusform>%Ln&#xa0;анатацыя не мае ні цытаты, ні нататкі і прапушчана.</numerusform>
            <numerusform>%Ln&#xa0;анатацыі не маюць ні цытаты, ні нататкі і прапушчаны.</numerusform>
            <numerusform>%Ln&#xa0;анатацый не маюць ні цытаты, ні нататкі і прапушчаны.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles are in this page.</source>
        <translation>
            <numerusform>Артыкулаў на старонцы: %Ln.</numerusform>
            <numerusform>Артыкулаў на старонцы: %Ln.</numerusform>
            <numerusform>Артыкулаў на старонцы: %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln characters of the file are damaged and cannot be read.</source>
        <translation>
            <numerusform>%Ln&#xa0;знак у файле пашкоджаны і не чытаецца.</numerusform>
            <numerusform>%Ln&#xa0;знакі ў файле пашкоджаны і не чытаюцца.</numerusform>
            <numerusform>%Ln&#xa0;знакаў у файле пашкоджаны і не чытаюцца.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln characters of the page are damaged and cannot be read.</source>
        <translation>
            <numerusform>%Ln&#xa0;знак на старонцы пашкоджаны і не чытаецца.</numerusform>
            <numerusform>%Ln&#xa0;знакі на старонцы пашкоджаны і не чытаюцца.</numerusform>
            <numerusform>%Ln&#xa0;знакаў на старонцы пашкоджаны і не чытаюцца.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of {0} articles are in this page.</source>
        <translation>
            <numerusform>Артыкулаў на старонцы: %Ln з {0}.</numerusform>
            <numerusform>Артыкулаў на старонцы: %Ln з {0}.</numerusform>
            <numerusform>Артыкулаў на старонцы: %Ln з {0}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln records were skipped: damaged, cut off or too large.</source>
        <translation>
            <numerusform>Прапушчаны %Ln&#xa0;запіс: пашкоджаны, абарваны або завялікі.</numerusform>
            <numerusform>Прапушчаны %Ln&#xa0;запісы: пашкоджаныя, абарваныя або завялікія.</numerusform>
            <numerusform>Прапушчана %Ln&#xa0;запісаў: пашкоджаныя, абарваныя або завялікія.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln replies to annotations were left out.</source>
        <translation>
            <numerusform>Прапушчаны %Ln&#xa0;адказ на анатацыі.</numerusform>
            <numerusform>Прапушчаны %Ln&#xa0;адказы на анатацыі.</numerusform>
            <numerusform>Прапушчана %Ln&#xa0;адказаў на анатацыі.</numerusform>
        </translation>
    </message>
    <message>
        <source>A ZIM file inside of an archive cannot be read; unpack it first.</source>
        <translation>Файл ZIM у архіве не чытаецца; спачатку распакуйце яго.</translation>
    </message>
    <message>
        <source>A bracket is closed that was not opened</source>
        <translation>Закрыта дужка, якая не была адкрыта</translation>
    </message>
    <message>
        <source>A bracket is not closed</source>
        <translation>Дужка не закрыта</translation>
    </message>
    <message>
        <source>A collection needs a name.</source>
        <translation>Падборцы патрэбна назва.</translation>
    </message>
    <message>
        <source>A file in {0} is damaged ({1}). A check repairs it, or saves what can be read.</source>
        <translation>Файл у папцы {0} пашкоджаны ({1}). Праверка выправіць яго або ўратуе тое, што чытаецца.</translation>
    </message>
    <message>
        <source>A quotation mark is not closed</source>
        <translation>Двукоссе не закрыта</translation>
    </message>
    <message>
        <source>A tag needs a name.</source>
        <translation>Метцы патрэбна назва.</translation>
    </message>
    <message>
        <source>A template for this format has a name that ends in {0}, unlike “{1}”.</source>
        <translation>Назва шаблона для гэтага фармату канчаецца на {0}, а гэтага — не: «{1}».</translation>
    </message>
    <message>
        <source>A text in it is longer than {0} million characters.</source>
        <translation>Адзін з тэкстаў даўжэйшы за {0}&#xa0;млн знакаў.</translation>
    </message>
    <message>
        <source>Archives in archives are opened to a depth of {0} only.</source>
        <translation>Архівы ў архівах адкрываюцца толькі да ўзроўню {0}.</translation>
    </message>
    <message>
        <source>Choose two highlights or more to join them.</source>
        <translation>Каб аб’яднаць вылучэнні, выберыце два або больш.</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>прылада або файл занятыя</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>перавышана дыскавая квота</translation>
    </message>
    <message>
        <source>Entries without text, such as recordings and pictures, were left out.</source>
        <translation>Запісы без тэксту, напрыклад аўдыя і выявы, прапушчаны.</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>файл ужо ёсць</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>задоўгая назва файла</translation>
    </message>
    <message>
        <source>Files of this kind ({0}) cannot be imported.</source>
        <translation>Файлы гэтага тыпу ({0}) імпартаваць нельга.</translation>
    </message>
    <message>
        <source>Files of this kind cannot be imported.</source>
        <translation>Файлы гэтага тыпу імпартаваць нельга.</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>памылка чытання або запісу</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>гэта папка</translation>
    </message>
    <message>
        <source>It can only be read by a process of its own, and none can be started here.</source>
        <translation>Файл чытаецца толькі асобным працэсам, а запусціць яго тут нельга.</translation>
    </message>
    <message>
        <source>It cannot be parsed ({0}).</source>
        <translation>Файл не ўдалося разабраць ({0}).</translation>
    </message>
    <message>
        <source>It cannot be read: {0}.</source>
        <translation>Файл не чытаецца: {0}.</translation>
    </message>
    <message>
        <source>It holds more than {0} annotations.</source>
        <translation>У файле больш за {0} анатацый.</translation>
    </message>
    <message>
        <source>It holds more than {0} files. Unpack it, and import the folder.</source>
        <translation>У ім больш за {0} файлаў. Распакуйце архіў і імпартуйце папку.</translation>
    </message>
    <message>
        <source>It holds no annotations that this program can read: it takes JSON-LD (W3C Web Annotations), EPUB annotations, and the exports of Hypothesis, KOReader, Readwise and Zotero.</source>
        <translation>У файле няма анатацый, якія чытае праграма: яна бярэ JSON-LD (W3C Web Annotations), анатацыі EPUB і экспарт з Hypothesis, KOReader, Readwise і Zotero.</translation>
    </message>
    <message>
        <source>It is a damaged archive.</source>
        <translation>Архіў пашкоджаны.</translation>
    </message>
    <message>
        <source>It is a folder, not a file.</source>
        <translation>Гэта папка, а не файл.</translation>
    </message>
    <message>
        <source>It is an archive under a wrong name.</source>
        <translation>Гэта архіў з няправільнай назвай.</translation>
    </message>
    <message>
        <source>It is an archive without {0}.</source>
        <translation>У архіве няма {0}.</translation>
    </message>
    <message>
        <source>It is cut off.</source>
        <translation>Запіс абарваны.</translation>
    </message>
    <message>
        <source>It is damaged ({0}).</source>
        <translation>Пашкоджаны ({0}).</translation>
    </message>
    <message>
        <source>It is damaged.</source>
        <translation>Файл пашкоджаны.</translation>
    </message>
    <message>
        <source>It is larger than {0} MB.</source>
        <translation>Файл большы за {0}&#xa0;МБ.</translation>
    </message>
    <message>
        <source>It is packed in a way that cannot be read here.</source>
        <translation>Файл сціснуты спосабам, які тут не падтрымліваецца.</translation>
    </message>
    <message>
        <source>It is packed in a way that cannot be read.</source>
        <translation>Файл сціснуты спосабам, які не падтрымліваецца.</translation>
    </message>
    <message>
        <source>It is protected by a password.</source>
        <translation>Файл абаронены паролем.</translation>
    </message>
    <message>
        <source>It is sound.</source>
        <translation>Спраўны.</translation>
    </message>
    <message>
        <source>It is too damaged to be read.</source>
        <translation>Файл занадта пашкоджаны, прачытаць яго нельга.</translation>
    </message>
    <message>
        <source>It looks like JSON, but it is damaged or incomplete.</source>
        <translation>Падобна да JSON, але файл пашкоджаны або няпоўны.</translation>
    </message>
    <message>
        <source>It looks like a table (CSV), but it is damaged.</source>
        <translation>Падобна да табліцы (CSV), але файл пашкоджаны.</translation>
    </message>
    <message>
        <source>It takes too long to read a record in it; what comes after that was left out.</source>
        <translation>Адзін запіс чытаецца задоўга; усё пасля яго прапушчана.</translation>
    </message>
    <message>
        <source>It took longer than {0} seconds to read this file.</source>
        <translation>Файл чытаўся даўжэй за {0}&#xa0;с.</translation>
    </message>
    <message>
        <source>It unpacks to more than {0} GB, the rest was left out. Unpack and import the folder.</source>
        <translation>Пасля распакоўкі ён большы за {0}&#xa0;ГБ, рэшта прапушчана. Распакуйце архіў і імпартуйце папку.</translation>
    </message>
    <message>
        <source>It unpacks to more than {0} GB; the rest was left out.</source>
        <translation>Пасля распакоўкі ён большы за {0}&#xa0;ГБ; рэшта прапушчана.</translation>
    </message>
    <message>
        <source>It unpacks to more than {0} MB.</source>
        <translation>Пасля распакоўкі ён большы за {0}&#xa0;МБ.</translation>
    </message>
    <message>
        <source>It unpacks to more than {0} times its size.</source>
        <translation>Пасля распакоўкі памер павялічваецца больш чым у {0} разоў.</translation>
    </message>
    <message numerus="yes">
        <source>It was damaged. In a new file are the %Ln articles that could be read of {0}.</source>
        <translation>
            <numerusform>Быў пашкоджаны. У новым файле %Ln&#xa0;артыкул, які ўдалося прачытаць з {0}.</numerusform>
            <numerusform>Быў пашкоджаны. У новым файле %Ln&#xa0;артыкулы, якія ўдалося прачытаць з {0}.</numerusform>
            <numerusform>Быў пашкоджаны. У новым файле %Ln&#xa0;артыкулаў, якія ўдалося прачытаць з {0}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It was damaged. In a new file are the %Ln notes that could be read of {0}.</source>
        <translation>
            <numerusform>Быў пашкоджаны. У новым файле %Ln&#xa0;нататка, якую ўдалося прачытаць з {0}.</numerusform>
            <numerusform>Быў пашкоджаны. У новым файле %Ln&#xa0;нататкі, якія ўдалося прачытаць з {0}.</numerusform>
            <numerusform>Быў пашкоджаны. У новым файле %Ln&#xa0;нататак, якія ўдалося прачытаць з {0}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its content is not what was sealed: it was damaged or altered.</source>
        <translation>Змест не той, што быў запячатаны: яго пашкодзілі або змянілі.</translation>
    </message>
    <message>
        <source>Its header cannot be read.</source>
        <translation>Загаловак запісу не чытаецца.</translation>
    </message>
    <message>
        <source>Its indexes were damaged and have been made anew. The damaged file is {0}.</source>
        <translation>Індэксы былі пашкоджаны і створаны нанова. Пашкоджаны файл: {0}.</translation>
    </message>
    <message>
        <source>JSON-LD is for exchange and holds notes whole; to leave them out, choose another format.</source>
        <translation>JSON-LD прызначаны для абмену і захоўвае нататкі цалкам; каб іх не было, выберыце іншы фармат.</translation>
    </message>
    <message>
        <source>More than one note&apos;s id begins with “{0}”; write more of it.</source>
        <translation>З «{0}» пачынаюцца ідэнтыфікатары некалькіх нататак; напішыце больш знакаў.</translation>
    </message>
    <message>
        <source>NEAR needs a word on either side</source>
        <translation>Для NEAR патрэбна слова з абодвух бакоў</translation>
    </message>
    <message>
        <source>NEAR stands between words or phrases</source>
        <translation>NEAR ставяць паміж словамі або фразамі</translation>
    </message>
    <message>
        <source>NEAR takes only a few words on either side</source>
        <translation>З кожнага боку NEAR можа быць толькі некалькі слоў</translation>
    </message>
    <message>
        <source>NOT needs a word after it</source>
        <translation>Пасля NOT патрэбна слова</translation>
    </message>
    <message>
        <source>No article has all these words; showing those with most of them.</source>
        <translation>Ні ў адным артыкуле няма ўсіх гэтых слоў; паказаны тыя, дзе іх найбольш.</translation>
    </message>
    <message>
        <source>No article was found in it.</source>
        <translation>Артыкулаў у ім не знойдзена.</translation>
    </message>
    <message>
        <source>No article was found in this page.</source>
        <translation>На гэтай старонцы не знойдзена артыкула.</translation>
    </message>
    <message>
        <source>No highlight was chosen.</source>
        <translation>Ніводнае вылучэнне не выбрана.</translation>
    </message>
    <message>
        <source>No process can be started for the template: {0}.</source>
        <translation>Не ўдалося запусціць працэс для шаблона: {0}.</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>на дыску не засталося месца</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>такога файла або папкі няма</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>гэта не папка</translation>
    </message>
    <message>
        <source>OR needs a word on either side</source>
        <translation>Для OR патрэбна слова з абодвух бакоў</translation>
    </message>
    <message>
        <source>Only Markdown and web pages are made by templates.</source>
        <translation>Паводле шаблонаў робяцца толькі Markdown і вэб-старонкі.</translation>
    </message>
    <message>
        <source>Only highlights of one article can be joined.</source>
        <translation>Аб’яднаць можна толькі вылучэнні аднаго артыкула.</translation>
    </message>
    <message>
        <source>Only the first {0} of {1} pages were read.</source>
        <translation>Прачытаны толькі першыя старонкі: {0} з {1}.</translation>
    </message>
    <message>
        <source>Only {0} can be renewed, not {1}.</source>
        <translation>Абнавіць можна толькі {0}, але не {1}.</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>дзеянне не дазволена</translation>
    </message>
    <message>
        <source>Pages without an article were left out.</source>
        <translation>Старонкі без артыкула прапушчаны.</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>няма дазволу</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>дыск даступны толькі для чытання</translation>
    </message>
    <message>
        <source>Reading this file made the reader stop; it was left out.</source>
        <translation>На гэтым файле чытанне абарвалася; ён прапушчаны.</translation>
    </message>
    <message>
        <source>SQLite did not accept {0}={1} (it says {2}).</source>
        <translation>SQLite не прыняў {0}={1} (адказ: {2}).</translation>
    </message>
    <message>
        <source>Some pictures were left out: one text has more than {0} MB of them.</source>
        <translation>Некаторыя выявы прапушчаны: у адным тэксце іх больш за {0}&#xa0;МБ.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Спынена.</translation>
    </message>
    <message>
        <source>Template “{0}”, line {1}: {2}.</source>
        <translation>Шаблон «{0}», радок {1}: {2}.</translation>
    </message>
    <message>
        <source>Template “{0}”: {1}.</source>
        <translation>Шаблон «{0}»: {1}.</translation>
    </message>
    <message>
        <source>The ZIM file is damaged or not whole.</source>
        <translation>Файл ZIM пашкоджаны або няпоўны.</translation>
    </message>
    <message>
        <source>The archive is damaged or cut off.</source>
        <translation>Архіў пашкоджаны або абарваны.</translation>
    </message>
    <message>
        <source>The archive was changed while it was read.</source>
        <translation>Архіў змяніўся падчас чытання.</translation>
    </message>
    <message>
        <source>The backup cannot be made: {0}.</source>
        <translation>Не ўдалося зрабіць копію: {0}.</translation>
    </message>
    <message>
        <source>The backup cannot be written: {0}.</source>
        <translation>Не ўдалося запісаць копію: {0}.</translation>
    </message>
    <message numerus="yes">
        <source>The backup lacks %Ln notes; it was not kept.</source>
        <translation>
            <numerusform>У копіі не хапае %Ln&#xa0;нататкі; яна не захавана.</numerusform>
            <numerusform>У копіі не хапае %Ln&#xa0;нататак; яна не захавана.</numerusform>
            <numerusform>У копіі не хапае %Ln&#xa0;нататак; яна не захавана.</numerusform>
        </translation>
    </message>
    <message>
        <source>The book has no text to read.</source>
        <translation>У кнізе няма тэксту.</translation>
    </message>
    <message>
        <source>The book is damaged: it does not say what it holds.</source>
        <translation>Кніга пашкоджана: у ёй не сказана, што яна змяшчае.</translation>
    </message>
    <message>
        <source>The book is damaged: it is not a whole zip file.</source>
        <translation>Кніга пашкоджана: гэта няпоўны файл ZIP.</translation>
    </message>
    <message>
        <source>The book is locked by copy protection (DRM of {0}); only its seller&apos;s program opens it.</source>
        <translation>Кніга абаронена ад капіявання (DRM {0}): яе адкрывае толькі праграма прадаўца.</translation>
    </message>
    <message>
        <source>The book is locked by copy protection (DRM); only its seller&apos;s program opens it.</source>
        <translation>Кніга абаронена ад капіявання (DRM): яе адкрывае толькі праграма прадаўца.</translation>
    </message>
    <message>
        <source>The book is locked by copy protection (DRM, LCP); only its seller&apos;s program opens it.</source>
        <translation>Кніга абаронена ад капіявання (DRM, LCP): яе адкрывае толькі праграма прадаўца.</translation>
    </message>
    <message>
        <source>The book is locked with a password.</source>
        <translation>Кніга абаронена паролем.</translation>
    </message>
    <message>
        <source>The date “{0}” is not understood.</source>
        <translation>Дата «{0}» незразумелая.</translation>
    </message>
    <message>
        <source>The end of the file is missing; what is there was taken.</source>
        <translation>Канца файла няма; узята тое, што ёсць.</translation>
    </message>
    <message>
        <source>The feed has no entries.</source>
        <translation>У стужцы няма запісаў.</translation>
    </message>
    <message>
        <source>The feed has no text.</source>
        <translation>У стужцы няма тэксту.</translation>
    </message>
    <message>
        <source>The file cannot be read: {0}.</source>
        <translation>Файл не чытаецца: {0}.</translation>
    </message>
    <message>
        <source>The file has no text.</source>
        <translation>У файле няма тэксту.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Файл пусты.</translation>
    </message>
    <message>
        <source>The file is larger than {0} MB.</source>
        <translation>Файл большы за {0}&#xa0;МБ.</translation>
    </message>
    <message>
        <source>The file is longer than {0} million characters; it was taken as plain text.</source>
        <translation>Файл даўжэйшы за {0}&#xa0;млн знакаў; ён узяты як просты тэкст.</translation>
    </message>
    <message>
        <source>The file is nested too deep; it was taken as plain text.</source>
        <translation>У файле зашмат узроўняў укладання; ён узяты як просты тэкст.</translation>
    </message>
    <message>
        <source>The file is not UTF-8; it was read as {0}.</source>
        <translation>Файл не ў UTF-8; ён прачытаны як {0}.</translation>
    </message>
    <message>
        <source>The files in this archive overlap; it is damaged or made to do harm.</source>
        <translation>Файлы ў гэтым архіве накладваюцца: ён пашкоджаны або зроблены, каб нашкодзіць.</translation>
    </message>
    <message>
        <source>The folder for backups cannot be made: {0}.</source>
        <translation>Не ўдалося стварыць папку для копій: {0}.</translation>
    </message>
    <message>
        <source>The front matter cannot be read; it was taken as text.</source>
        <translation>Апісанне ў пачатку файла не чытаецца, яно ўзята як тэкст.</translation>
    </message>
    <message>
        <source>The front matter is not valid YAML; it was read line by line.</source>
        <translation>Апісанне ў пачатку файла — няправільны YAML, яно прачытана па радках.</translation>
    </message>
    <message numerus="yes">
        <source>The index is being brought up to date: %Ln articles may not be found in every form yet.</source>
        <translation>
            <numerusform>Індэкс абнаўляецца: %Ln&#xa0;артыкул пакуль можа знаходзіцца не ва ўсіх формах.</numerusform>
            <numerusform>Індэкс абнаўляецца: %Ln&#xa0;артыкулы пакуль могуць знаходзіцца не ва ўсіх формах.</numerusform>
            <numerusform>Індэкс абнаўляецца: %Ln&#xa0;артыкулаў пакуль могуць знаходзіцца не ва ўсіх формах.</numerusform>
        </translation>
    </message>
    <message>
        <source>The library folder {0} cannot be made: {1}.</source>
        <translation>Папку бібліятэкі {0} не ўдалося стварыць: {1}.</translation>
    </message>
    <message>
        <source>The name {0} is too long for this disk; please choose a shorter one.</source>
        <translation>Назва {0} задоўгая для гэтага дыска; выберыце карацейшую.</translation>
    </message>
    <message>
        <source>The newest backup is {0}.</source>
        <translation>Найноўшая рэзервовая копія: {0}.</translation>
    </message>
    <message>
        <source>The notebook cannot be restored: {0}.</source>
        <translation>Не ўдалося аднавіць нататнік: {0}.</translation>
    </message>
    <message>
        <source>The page seems cut off: its end is missing, so the last article may not be whole.</source>
        <translation>Старонка, здаецца, абарваная: канца няма, і апошні артыкул можа быць няпоўны.</translation>
    </message>
    <message>
        <source>The selection lies outside the text.</source>
        <translation>Выбранае месца ляжыць па-за тэкстам.</translation>
    </message>
    <message>
        <source>The template “{0}” cannot be read as text.</source>
        <translation>Шаблон «{0}» не чытаецца як тэкст.</translation>
    </message>
    <message>
        <source>There are no quotes of NAM Reader in it.</source>
        <translation>У дакуменце няма цытат з NAM Reader.</translation>
    </message>
    <message>
        <source>There are too many brackets inside each other</source>
        <translation>Зашмат дужак адна ў адной</translation>
    </message>
    <message>
        <source>There is no article “{0}” in this library.</source>
        <translation>У бібліятэцы няма артыкула «{0}».</translation>
    </message>
    <message>
        <source>There is no citation style “{0}”; there are {1}.</source>
        <translation>Стылю спасылак «{0}» няма; ёсць {1}.</translation>
    </message>
    <message>
        <source>There is no collection “{0}” in this library.</source>
        <translation>У бібліятэцы няма падборкі «{0}».</translation>
    </message>
    <message>
        <source>There is no export format “{0}”; there are {1}.</source>
        <translation>Фармату экспарту «{0}» няма; ёсць {1}.</translation>
    </message>
    <message>
        <source>There is no file in this archive that can be imported.</source>
        <translation>У гэтым архіве няма файлаў, якія можна імпартаваць.</translation>
    </message>
    <message>
        <source>There is no file in this folder that can be imported.</source>
        <translation>У гэтай папцы няма файлаў, якія можна імпартаваць.</translation>
    </message>
    <message>
        <source>There is no file {0}.</source>
        <translation>Файла {0} няма.</translation>
    </message>
    <message>
        <source>There is no form of citations “{0}”; there are {1}.</source>
        <translation>Віду спасылак «{0}» няма; ёсць {1}.</translation>
    </message>
    <message>
        <source>There is no note “{0}” in this library.</source>
        <translation>У бібліятэцы няма нататкі «{0}».</translation>
    </message>
    <message>
        <source>There is no notebook in {0} yet.</source>
        <translation>У папцы {0} пакуль няма нататніка.</translation>
    </message>
    <message>
        <source>There is no page in it; the file is damaged or cut off.</source>
        <translation>Старонкі ў ім няма: файл пашкоджаны або абарваны.</translation>
    </message>
    <message>
        <source>There is no page in this web archive.</source>
        <translation>У гэтым вэб-архіве няма старонак.</translation>
    </message>
    <message>
        <source>There is no room left on the disk for {0}; nothing was changed.</source>
        <translation>На дыску не засталося месца для {0}; нічога не зменена.</translation>
    </message>
    <message>
        <source>There is no saved search “{0}” in this library.</source>
        <translation>У бібліятэцы няма захаванага пошуку «{0}».</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Такога файла няма.</translation>
    </message>
    <message>
        <source>There is no tag “{0}” in this library.</source>
        <translation>У бібліятэцы няма меткі «{0}».</translation>
    </message>
    <message>
        <source>There is no template “{0}” any more.</source>
        <translation>Шаблона «{0}» больш няма.</translation>
    </message>
    <message>
        <source>There is no template “{0}”; the folder for them is {1}.</source>
        <translation>Шаблона «{0}» няма; папка для шаблонаў — {1}.</translation>
    </message>
    <message>
        <source>There is no template “{0}”; there are {1}.</source>
        <translation>Шаблона «{0}» няма; ёсць {1}.</translation>
    </message>
    <message>
        <source>There is no {0} in {1}.</source>
        <translation>Файла {0} няма ў папцы {1}.</translation>
    </message>
    <message>
        <source>There is not enough room on the disk for {0}; nothing was written.</source>
        <translation>На дыску не хапае месца для {0}; нічога не запісана.</translation>
    </message>
    <message>
        <source>There is nothing to highlight: the quote is blank.</source>
        <translation>Няма чаго вылучаць: цытата пустая.</translation>
    </message>
    <message>
        <source>There is nothing to highlight: the selection is blank.</source>
        <translation>Няма чаго вылучаць: выбрана пустое месца.</translation>
    </message>
    <message>
        <source>There was no room for all images of the page.</source>
        <translation>Не ўсе выявы са старонкі змясціліся.</translation>
    </message>
    <message>
        <source>These two notes are not versions of one.</source>
        <translation>Гэтыя дзве нататкі — не версіі адной.</translation>
    </message>
    <message>
        <source>This PDF has no text.</source>
        <translation>У гэтым PDF няма тэксту.</translation>
    </message>
    <message>
        <source>This PDF has too many pages to be checked.</source>
        <translation>У файле PDF зашмат старонак, праверыць яго нельга.</translation>
    </message>
    <message>
        <source>This PDF is a scan: it has pictures of pages and no text.</source>
        <translation>Гэты PDF — скан: у ім выявы старонак, а тэксту няма.</translation>
    </message>
    <message>
        <source>This PDF is damaged and cannot be read.</source>
        <translation>Файл PDF пашкоджаны, прачытаць яго нельга.</translation>
    </message>
    <message>
        <source>This PDF is damaged or locked and cannot be read.</source>
        <translation>Файл PDF пашкоджаны або абаронены, прачытаць яго нельга.</translation>
    </message>
    <message>
        <source>This PDF is protected with a password.</source>
        <translation>Гэты PDF абаронены паролем.</translation>
    </message>
    <message>
        <source>This XML file is not a feed.</source>
        <translation>Гэты файл XML — не стужка навін.</translation>
    </message>
    <message>
        <source>This document is damaged and cannot be read.</source>
        <translation>Дакумент пашкоджаны, прачытаць яго нельга.</translation>
    </message>
    <message>
        <source>This document is too large to be checked.</source>
        <translation>Дакумент завялікі, праверыць яго нельга.</translation>
    </message>
    <message>
        <source>This file is too large to be checked.</source>
        <translation>Файл завялікі, праверыць яго нельга.</translation>
    </message>
    <message>
        <source>This is a saved site search, but there is no article in it.</source>
        <translation>Гэта захаваны пошук па сайце, артыкула ў ім няма.</translation>
    </message>
    <message>
        <source>This is no JSON that can be read.</source>
        <translation>Гэта не JSON, які можна прачытаць.</translation>
    </message>
    <message>
        <source>This is no ODT or DOCX document.</source>
        <translation>Гэта не дакумент ODT або DOCX.</translation>
    </message>
    <message>
        <source>This is no document that can be checked: it is not text in UTF-8.</source>
        <translation>Такі дакумент праверыць нельга: гэта не тэкст у UTF-8.</translation>
    </message>
    <message>
        <source>This is not a file but a device or the like.</source>
        <translation>Гэта не файл, а прылада або нешта падобнае.</translation>
    </message>
    <message>
        <source>This is not a text file ({0} at its start, then not).</source>
        <translation>Гэта не тэкставы файл (у пачатку {0}, далей не).</translation>
    </message>
    <message>
        <source>This is not a text file.</source>
        <translation>Гэта не тэкставы файл.</translation>
    </message>
    <message>
        <source>This is very long: only its first {0} words were looked for.</source>
        <translation>Запыт вельмі доўгі: шукаліся толькі першыя словы ({0}).</translation>
    </message>
    <message>
        <source>This note is not about a quote; it has no place in the text.</source>
        <translation>Гэта нататка не да цытаты, месца ў тэксце ў яе няма.</translation>
    </message>
    <message>
        <source>This page is too large to be an article.</source>
        <translation>Старонка завялікая для артыкула.</translation>
    </message>
    <message>
        <source>This quote does not stand in “{0}”; a quote must match the text to the letter.</source>
        <translation>Такой цытаты няма ў «{0}»; цытата павінна супадаць з тэкстам літара ў літару.</translation>
    </message>
    <message>
        <source>This table is damaged and cannot be read.</source>
        <translation>Табліца пашкоджана, прачытаць яе нельга.</translation>
    </message>
    <message>
        <source>This template is too long.</source>
        <translation>Шаблон задоўгі.</translation>
    </message>
    <message>
        <source>To read ZIM files, install what is needed for them: pip install &quot;nam-reader[zim]&quot;</source>
        <translation>Каб чытаць файлы ZIM, усталюйце патрэбнае для іх: pip install &quot;nam-reader[zim]&quot;</translation>
    </message>
    <message>
        <source>You may not read this file.</source>
        <translation>У вас няма дазволу чытаць гэты файл.</translation>
    </message>
    <message>
        <source>You may not read this folder.</source>
        <translation>У вас няма дазволу чытаць гэту папку.</translation>
    </message>
    <message>
        <source>attempt to write a readonly database</source>
        <translation>база даных даступна толькі для чытання</translation>
    </message>
    <message>
        <source>database disk image is malformed</source>
        <translation>база даных пашкоджана</translation>
    </message>
    <message>
        <source>database is locked</source>
        <translation>база даных заблакіравана</translation>
    </message>
    <message>
        <source>database or disk is full</source>
        <translation>дыск поўны</translation>
    </message>
    <message>
        <source>disk I/O error</source>
        <translation>памылка дыска</translation>
    </message>
    <message>
        <source>file is not a database</source>
        <translation>файл не з’яўляецца базай даных</translation>
    </message>
    <message>
        <source>it calls itself without end</source>
        <translation>бясконца выклікае сам сябе</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>не чытаецца</translation>
    </message>
    <message>
        <source>it is not a notebook</source>
        <translation>гэта не нататнік</translation>
    </message>
    <message>
        <source>it is not as this program makes them ({0})</source>
        <translation>ён не такі, як робіць гэта праграма ({0})</translation>
    </message>
    <message>
        <source>it is not text in UTF-8</source>
        <translation>гэта не тэкст у UTF-8</translation>
    </message>
    <message>
        <source>it makes a document without end</source>
        <translation>дакумент атрымліваецца бясконцы</translation>
    </message>
    <message>
        <source>it wants more memory than there is for it</source>
        <translation>яму патрэбна больш памяці, чым дазволена</translation>
    </message>
    <message>
        <source>it was not done after {0} seconds</source>
        <translation>не скончыў за {0}&#xa0;с</translation>
    </message>
    <message>
        <source>there is no template “{0}”</source>
        <translation>няма шаблона «{0}»</translation>
    </message>
    <message>
        <source>unable to open database file</source>
        <translation>файл базы даных не адкрываецца</translation>
    </message>
    <message>
        <source>{0} cannot be opened in {1}: {2}.</source>
        <translation>Файл {0} у папцы {1} не адкрываецца: {2}.</translation>
    </message>
    <message>
        <source>{0} cannot be opened: the disk is full.</source>
        <translation>Файл {0} не адкрываецца: дыск поўны.</translation>
    </message>
    <message>
        <source>{0} cannot be put in order.</source>
        <translation>Файл {0} не ўдалося выправіць.</translation>
    </message>
    <message>
        <source>{0} cannot be put in order: {1}.</source>
        <translation>Файл {0} не ўдалося выправіць: {1}.</translation>
    </message>
    <message>
        <source>{0} cannot be read now: {1}.</source>
        <translation>Файл {0} цяпер не чытаецца: {1}.</translation>
    </message>
    <message>
        <source>{0} cannot be read: {1}.</source>
        <translation>{0} не чытаецца: {1}.</translation>
    </message>
    <message>
        <source>{0} cannot be read: {1}. The file was left as it is.</source>
        <translation>Файл {0} не чытаецца: {1}. Ён пакінуты як ёсць.</translation>
    </message>
    <message>
        <source>{0} cannot be written: there is no folder {1}.</source>
        <translation>Файл {0} не запісаны: няма папкі {1}.</translation>
    </message>
    <message>
        <source>{0} cannot be written: you may not write in the folder {1}.</source>
        <translation>Файл {0} не запісаны: у вас няма дазволу пісаць у папку {1}.</translation>
    </message>
    <message>
        <source>{0} cannot be written: {1}.</source>
        <translation>Файл {0} не запісаны: {1}.</translation>
    </message>
    <message>
        <source>{0} cannot be written: {1}; nothing was changed.</source>
        <translation>Файл {0} не запісаны: {1}; нічога не зменена.</translation>
    </message>
    <message>
        <source>{0} has an article that is not one; it was altered.</source>
        <translation>У файле {0} ёсць артыкул, які не з’яўляецца артыкулам: файл змянілі.</translation>
    </message>
    <message>
        <source>{0} has parts that a pack must not have: it was damaged or altered.</source>
        <translation>У файле {0} ёсць часткі, якіх у пакеце быць не павінна: яго пашкодзілі або змянілі.</translation>
    </message>
    <message>
        <source>{0} holds no notes of NAM Reader that could be renewed.</source>
        <translation>У файле {0} няма нататак NAM Reader, якія можна абнавіць.</translation>
    </message>
    <message>
        <source>{0} is a folder; please give a file name.</source>
        <translation>{0} — гэта папка; пазначце назву файла.</translation>
    </message>
    <message>
        <source>{0} is being written by another program; try again in a moment.</source>
        <translation>У файл {0} піша іншая праграма; паспрабуйце крыху пазней.</translation>
    </message>
    <message>
        <source>{0} is damaged, or is not a NAM Reader pack.</source>
        <translation>Файл {0} пашкоджаны або гэта не пакет NAM Reader.</translation>
    </message>
    <message>
        <source>{0} is damaged.</source>
        <translation>Файл {0} пашкоджаны.</translation>
    </message>
    <message>
        <source>{0} is damaged: parts of it cannot be read.</source>
        <translation>Файл {0} пашкоджаны: часткі яго не чытаюцца.</translation>
    </message>
    <message>
        <source>{0} is in use; please give the copy another name.</source>
        <translation>Файл {0} заняты; дайце копіі іншую назву.</translation>
    </message>
    <message>
        <source>{0} is not a NAM Reader pack.</source>
        <translation>{0} — не пакет NAM Reader.</translation>
    </message>
    <message>
        <source>{0} is not an ordinary file and was left alone.</source>
        <translation>{0} — не звычайны файл, ён не закрануты.</translation>
    </message>
    <message>
        <source>{0} is not of this program&apos;s format.</source>
        <translation>Файл {0} не ў фармаце гэтай праграмы.</translation>
    </message>
    <message>
        <source>{0} is not text in UTF-8, so nothing in it was renewed.</source>
        <translation>{0} — не тэкст у UTF-8, таму нічога ў ім не абноўлена.</translation>
    </message>
    <message>
        <source>{0} is the notebook itself and no backup of it.</source>
        <translation>{0} — гэта сам нататнік, а не яго копія.</translation>
    </message>
    <message>
        <source>{0} is too large to be renewed.</source>
        <translation>Файл {0} завялікі, абнавіць яго нельга.</translation>
    </message>
    <message>
        <source>{0} of {1} pages have no text; they may be scans.</source>
        <translation>Старонкі без тэксту: {0} з {1}; магчыма, гэта сканы.</translation>
    </message>
    <message>
        <source>{0} was changed meanwhile; nothing was written. Please try again.</source>
        <translation>Файл {0} тым часам змяніўся; нічога не запісана. Паспрабуйце яшчэ раз.</translation>
    </message>
    <message>
        <source>{0} was made by a newer NAM Reader (format {1}; this one knows {2}). Nothing was changed; please update the program.</source>
        <translation>Файл {0} зроблены ў навейшай версіі NAM Reader (фармат {1}; гэтая ведае {2}). Нічога не зменена; абнавіце праграму.</translation>
    </message>
    <message>
        <source>{0} was made by a newer NAM Reader; please update the program.</source>
        <translation>Файл {0} зроблены ў навейшай версіі NAM Reader; абнавіце праграму.</translation>
    </message>
    <message>
        <source>{0}: searched as plain words.</source>
        <translation>{0}: шукаем як звычайныя словы.</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>{0}: {1} Nothing was installed.</source>
        <translation>{0}: {1} Нічога не ўсталявана.</translation>
    </message>
    <message>
        <source>{0}: “{1}” is not the article that it claims to be.</source>
        <translation>{0}: «{1}» — не той артыкул, за які сябе выдае.</translation>
    </message>
    <message>
        <source>“{0}:{1}” was left out: a date is written 2024, 2024-05 or 2024-05-03.</source>
        <translation>«{0}:{1}» не ўлічана: дату пішуць 2024, 2024-05 або 2024-05-03.</translation>
    </message>
    <message>
        <source>“{0}:{1}” was left out: a language is one of {2}.</source>
        <translation>«{0}:{1}» не ўлічана: мова — адна з {2}.</translation>
    </message>
    <message>
        <source>“{0}:{1}” was left out: a year is written 2024, several 2022-2024.</source>
        <translation>«{0}:{1}» не ўлічана: год пішуць 2024, некалькі гадоў — 2022-2024.</translation>
    </message>
    <message>
        <source>“{0}:{1}” was left out: it knows {2}.</source>
        <translation>«{0}:{1}» не ўлічана: магчымыя значэнні — {2}.</translation>
    </message>
    <message>
        <source>“{0}:{1}” was left out: it needs a value.</source>
        <translation>«{0}:{1}» не ўлічана: патрэбна значэнне.</translation>
    </message>
    <message>
        <source>“{0}” has no text in this page.</source>
        <translation>Тэксту «{0}» на гэтай старонцы няма.</translation>
    </message>
</context>
<context>
    <name>ExportChoices</name>
    <message>
        <source>A short line</source>
        <translation>Кароткім радком</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Артыкул</translation>
    </message>
    <message>
        <source>Articles by</source>
        <translation>Парадак артыкулаў</translation>
    </message>
    <message>
        <source>Built in</source>
        <translation>Убудаваны</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Колер</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Змест</translation>
    </message>
    <message>
        <source>Date, oldest first</source>
        <translation>Паводле даты, спачатку старыя</translation>
    </message>
    <message>
        <source>Each article’s language</source>
        <translation>Мова артыкула</translation>
    </message>
    <message>
        <source>In parts by</source>
        <translation>Раздзелы</translation>
    </message>
    <message>
        <source>My name</source>
        <translation>Маё імя</translation>
    </message>
    <message>
        <source>My name ({0})</source>
        <translation>Маё імя ({0})</translation>
    </message>
    <message>
        <source>My notes on the quotes</source>
        <translation>Мае нататкі да цытат</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Цытаты</translation>
    </message>
    <message>
        <source>Sources as</source>
        <translation>Крыніцы</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Метка</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Шаблон</translation>
    </message>
    <message>
        <source>The sentence around each quote</source>
        <translation>Сказ вакол кожнай цытаты</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Паводле назвы</translation>
    </message>
    <message>
        <source>When each note was made</source>
        <translation>Калі зроблена кожная нататка</translation>
    </message>
    <message>
        <source>Whole articles with marks</source>
        <translation>Цэлыя артыкулы з вылучэннямі</translation>
    </message>
    <message>
        <source>Words of sources in</source>
        <translation>Мова спасылак</translation>
    </message>
    <message>
        <source>Words of the document in</source>
        <translation>Мова дакумента</translation>
    </message>
    <message>
        <source>Write templates</source>
        <translation>Напісаць шаблоны</translation>
    </message>
    <message>
        <source>Write…</source>
        <translation>Напісаць…</translation>
    </message>
</context>
<context>
    <name>ExportController</name>
    <message>
        <source>Another export is still being made.</source>
        <translation>Яшчэ робіцца іншы экспарт.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Скапіявана.</translation>
    </message>
    <message>
        <source>Saved as {0}.</source>
        <translation>Захавана як {0}.</translation>
    </message>
    <message>
        <source>The chosen articles</source>
        <translation>Выбраныя артыкулы</translation>
    </message>
    <message>
        <source>The chosen notes</source>
        <translation>Выбраныя нататкі</translation>
    </message>
    <message>
        <source>The export was cancelled. Nothing was written.</source>
        <translation>Экспарт скасаваны. Нічога не запісана.</translation>
    </message>
    <message>
        <source>What the page shows</source>
        <translation>Што паказана на старонцы</translation>
    </message>
    <message>
        <source>the text to copy</source>
        <translation>тэкст для капіявання</translation>
    </message>
    <message>
        <source>{0}: renewed {1}, added {2}, taken out {3}.</source>
        <translation>{0}: абноўлена — {1}, дададзена — {2}, прыбрана — {3}.</translation>
    </message>
    <message>
        <source>“{0}”</source>
        <translation>«{0}»</translation>
    </message>
</context>
<context>
    <name>ExportPanel</name>
    <message>
        <source>BibTeX</source>
        <translation>BibTeX</translation>
    </message>
    <message>
        <source>CSL-JSON</source>
        <translation>CSL-JSON</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Капіяваць</translation>
    </message>
    <message>
        <source>EPUB notes</source>
        <translation>EPUB</translation>
    </message>
    <message>
        <source>Export notes</source>
        <translation>Экспарт нататак</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Фармат</translation>
    </message>
    <message>
        <source>JSON-LD</source>
        <translation>JSON-LD</translation>
    </message>
    <message>
        <source>Logseq</source>
        <translation>Logseq</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Нататкі</translation>
    </message>
    <message>
        <source>Obsidian</source>
        <translation>Obsidian</translation>
    </message>
    <message>
        <source>OpenDocument</source>
        <translation>OpenDocument</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Параметры</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Прагляд</translation>
    </message>
    <message>
        <source>Preview: the first {0} of {1} notes</source>
        <translation>Прагляд: першыя нататкі ({0} з {1})</translation>
    </message>
    <message>
        <source>RIS</source>
        <translation>RIS</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Захаваць як…</translation>
    </message>
    <message>
        <source>Save notes</source>
        <translation>Захаваць нататкі</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Табліца</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Вэб-старонка</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Word</translation>
    </message>
</context>
<context>
    <name>ExportPreview</name>
    <message>
        <source>Preview</source>
        <translation>Прагляд</translation>
    </message>
</context>
<context>
    <name>ExportPrivacy</name>
    <message>
        <source>In the file: {0}. Not in it: {1}.</source>
        <translation>У файле ёсць: {0}. У ім няма: {1}.</translation>
    </message>
    <message>
        <source>names of folders, of this computer or of its users</source>
        <translation>назвы папак, гэтага камп’ютара і імёны яго карыстальнікаў</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>меткі</translation>
    </message>
    <message>
        <source>the articles’ titles, authors, dates and addresses</source>
        <translation>назвы, аўтары, даты і адрасы артыкулаў</translation>
    </message>
    <message>
        <source>the articles’ whole text</source>
        <translation>поўны тэкст артыкулаў</translation>
    </message>
    <message>
        <source>the names that notes carry</source>
        <translation>імёны, пазначаныя ў нататках</translation>
    </message>
    <message>
        <source>the quotes</source>
        <translation>цытаты</translation>
    </message>
    <message>
        <source>the time of the export</source>
        <translation>час экспарту</translation>
    </message>
    <message>
        <source>when a note was made</source>
        <translation>час стварэння нататак</translation>
    </message>
    <message>
        <source>when each note was made</source>
        <translation>час стварэння кожнай нататкі</translation>
    </message>
    <message>
        <source>when each note was made and changed</source>
        <translation>час стварэння і змены кожнай нататкі</translation>
    </message>
    <message>
        <source>when each note was made and each article was archived here</source>
        <translation>час стварэння кожнай нататкі і час, калі кожны артыкул трапіў сюды</translation>
    </message>
    <message>
        <source>your name</source>
        <translation>ваша імя</translation>
    </message>
    <message>
        <source>your name, “{0}”</source>
        <translation>ваша імя, «{0}»</translation>
    </message>
    <message>
        <source>your notes</source>
        <translation>вашы нататкі</translation>
    </message>
</context>
<context>
    <name>ExportProgress</name>
    <message>
        <source>Cancel</source>
        <translation>Скасаваць</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Экспарт</translation>
    </message>
    <message>
        <source>Making {0}: {1} %</source>
        <translation>Ствараецца {0}: {1}&#xa0;%</translation>
    </message>
    <message>
        <source>Making {0}…</source>
        <translation>Ствараецца {0}…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Спыненне…</translation>
    </message>
</context>
<context>
    <name>ExportScopes</name>
    <message>
        <source>All notes</source>
        <translation>Усе нататкі</translation>
    </message>
    <message>
        <source>Tag “{0}”</source>
        <translation>Метка «{0}»</translation>
    </message>
    <message>
        <source>This article</source>
        <translation>Гэты артыкул</translation>
    </message>
    <message>
        <source>This collection</source>
        <translation>Гэта падборка</translation>
    </message>
    <message>
        <source>This search</source>
        <translation>Гэты пошук</translation>
    </message>
</context>
<context>
    <name>FacetRow</name>
    <message numerus="yes">
        <source>%Ln articles</source>
        <translation>
            <numerusform>%Ln&#xa0;артыкул</numerusform>
            <numerusform>%Ln&#xa0;артыкулы</numerusform>
            <numerusform>%Ln&#xa0;артыкулаў</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FacetSection</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>Яшчэ %Ln</numerusform>
            <numerusform>Яшчэ %Ln</numerusform>
            <numerusform>Яшчэ %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Fewer</source>
        <translation>Менш</translation>
    </message>
</context>
<context>
    <name>FieldHelper</name>
    <message>
        <source>Earlier searches</source>
        <translation>Ранейшыя пошукі</translation>
    </message>
    <message>
        <source>Forget these searches</source>
        <translation>Забыць гэтыя пошукі</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Прапановы</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>An article</source>
        <translation>Артыкул</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Артыкул</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Аўтар</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Скінуць</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Падборка</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Find a collection</source>
        <translation>Знайсці падборку</translation>
    </message>
    <message>
        <source>Find a tag</source>
        <translation>Знайсці метку</translation>
    </message>
    <message>
        <source>Find an article</source>
        <translation>Знайсці артыкул</translation>
    </message>
    <message>
        <source>Find an author of articles</source>
        <translation>Знайсці аўтара артыкулаў</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Яшчэ</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Метка</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>Зняць</translation>
    </message>
    <message>
        <source>{0}, press to take off</source>
        <translation>{0}, націсніце, каб зняць</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>Author</source>
        <translation>Аўтар</translation>
    </message>
    <message>
        <source>Before a date</source>
        <translation>Да даты</translation>
    </message>
    <message>
        <source>Being read</source>
        <translation>Пачатыя</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>From a date on</source>
        <translation>Ад даты</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Мова</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Прачытаныя</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Крыніца</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>З зорачкай</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Метка</translation>
    </message>
    <message>
        <source>Take the filter away: %1</source>
        <translation>Прыбраць фільтр: %1</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Непрачытаныя</translation>
    </message>
    <message>
        <source>With highlights</source>
        <translation>З вылучэннямі</translation>
    </message>
    <message>
        <source>With notes</source>
        <translation>З нататкамі</translation>
    </message>
    <message>
        <source>Words in my notes</source>
        <translation>Словы ў маіх нататках</translation>
    </message>
    <message>
        <source>Words in the title</source>
        <translation>Словы ў загалоўку</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Год</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>All forms and scripts</source>
        <translation>Усе формы</translation>
    </message>
    <message>
        <source>Close the find bar</source>
        <translation>Закрыць пошук у артыкуле</translation>
    </message>
    <message>
        <source>Find as the search of the library does, not letter by letter</source>
        <translation>Шукаць, як у бібліятэцы, а не літара ў літару</translation>
    </message>
    <message>
        <source>Hit {0} of {1}</source>
        <translation>Супадзенне {0} з {1}</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Наступнае супадзенне</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Не знойдзена</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Папярэдняе супадзенне</translation>
    </message>
    <message>
        <source>of {0}</source>
        <translation>з {0}</translation>
    </message>
    <message>
        <source>of {0} and more</source>
        <translation>з {0} і больш</translation>
    </message>
</context>
<context>
    <name>FindField</name>
    <message>
        <source>Find in article</source>
        <translation>Пошук у тэксце</translation>
    </message>
</context>
<context>
    <name>FinderCard</name>
    <message>
        <source>Close</source>
        <translation>Закрыць</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Nothing found. Fewer words find more.</source>
        <translation>Нічога не знойдзена. Паспрабуйце менш слоў.</translation>
    </message>
</context>
<context>
    <name>HealthController</name>
    <message>
        <source>Restored: the notebook of {0}.</source>
        <translation>Адноўлены нататнік: {0}.</translation>
    </message>
    <message>
        <source>The notebook was copied and the copy checked: {0}.</source>
        <translation>Нататнік скапіяваны, копія праверана: {0}.</translation>
    </message>
</context>
<context>
    <name>HelpController</name>
    <message>
        <source>A page of the help cannot be highlighted or cited.</source>
        <translation>На старонцы даведкі нельга вылучаць і цытаваць.</translation>
    </message>
    <message>
        <source>A page of the help cannot be highlighted or cited. {0} leads back to your article.</source>
        <translation>На старонцы даведкі нельга вылучаць і цытаваць. {0} вяртае да артыкула.</translation>
    </message>
    <message>
        <source>All pages</source>
        <translation>Усе старонкі</translation>
    </message>
    <message>
        <source>All pages ({0})</source>
        <translation>Усе старонкі ({0})</translation>
    </message>
    <message>
        <source>Alt+←</source>
        <translation>Alt+←</translation>
    </message>
    <message>
        <source>Back to what you were reading</source>
        <translation>Вярнуцца да чытання</translation>
    </message>
    <message>
        <source>This is a page of the help.</source>
        <translation>Гэта старонка даведкі.</translation>
    </message>
</context>
<context>
    <name>HelpParts</name>
    <message>
        <source>Close the hint</source>
        <translation>Закрыць падказку</translation>
    </message>
    <message>
        <source>Select a few words and choose a colour.</source>
        <translation>Выберыце словы, а потым колер.</translation>
    </message>
    <message>
        <source>Select a few words and press {0}.</source>
        <translation>Выберыце словы і націсніце&#xa0;{0}.</translation>
    </message>
</context>
<context>
    <name>Highlights</name>
    <message>
        <source>End of the highlight.</source>
        <translation>Канец вылучэння.</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Маркер</translation>
    </message>
    <message>
        <source>Highlight {0} of {1}.</source>
        <translation>Вылучэнне {0} з {1}.</translation>
    </message>
    <message>
        <source>Note: {0}</source>
        <translation>Нататка: {0}</translation>
    </message>
    <message>
        <source>Strike-through</source>
        <translation>Закрэсліванне</translation>
    </message>
    <message>
        <source>Tags: {0}.</source>
        <translation>Меткі: {0}.</translation>
    </message>
    <message>
        <source>The words have changed since they were highlighted.</source>
        <translation>Словы змяніліся пасля вылучэння.</translation>
    </message>
    <message>
        <source>Underline</source>
        <translation>Падкрэсліванне</translation>
    </message>
    <message>
        <source>Wavy underline</source>
        <translation>Хвалістая лінія</translation>
    </message>
    <message>
        <source>“{0}”</source>
        <translation>«{0}»</translation>
    </message>
</context>
<context>
    <name>HighlightsController</name>
    <message>
        <source>Undo</source>
        <translation>Адмяніць</translation>
    </message>
    <message>
        <source>{0} highlights merged into one.</source>
        <translation>Вылучэнні аб’яднаны ў адно ({0}).</translation>
    </message>
</context>
<context>
    <name>HintCard</name>
    <message>
        <source>Did you mean:</source>
        <translation>Магчыма, вы шукалі:</translation>
    </message>
    <message>
        <source>Search for “%1”</source>
        <translation>Шукаць «%1»</translation>
    </message>
    <message>
        <source>So much was found that only the most promising articles were put in order.</source>
        <translation>Знойдзена так шмат, што ўпарадкаваны толькі найбольш прыдатныя артыкулы.</translation>
    </message>
</context>
<context>
    <name>Histogram</name>
    <message numerus="yes">
        <source>%Ln articles</source>
        <translation>
            <numerusform>%Ln&#xa0;артыкул</numerusform>
            <numerusform>%Ln&#xa0;артыкулы</numerusform>
            <numerusform>%Ln&#xa0;артыкулаў</numerusform>
        </translation>
    </message>
    <message>
        <source>Articles by month</source>
        <translation>Артыкулы па месяцах</translation>
    </message>
    <message>
        <source>Articles by year</source>
        <translation>Артыкулы па гадах</translation>
    </message>
    <message>
        <source>From month</source>
        <translation>Ад месяца</translation>
    </message>
    <message>
        <source>From year</source>
        <translation>Ад года</translation>
    </message>
    <message>
        <source>Show larger, as a table, or save…</source>
        <translation>Павялічыць, паказаць табліцай або захаваць…</translation>
    </message>
    <message>
        <source>To month</source>
        <translation>Да месяца</translation>
    </message>
    <message>
        <source>To year</source>
        <translation>Да года</translation>
    </message>
    <message>
        <source>{0} in all, most in {1}: {2}.</source>
        <translation>Усяго {0}, найбольш — {1}: {2}.</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message numerus="yes">
        <source>%Ln added</source>
        <translation>
            <numerusform>%Ln дададзены</numerusform>
            <numerusform>%Ln дададзеныя</numerusform>
            <numerusform>%Ln дададзеных</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln already here</source>
        <translation>
            <numerusform>%Ln ужо тут</numerusform>
            <numerusform>%Ln ужо тут</numerusform>
            <numerusform>%Ln ужо тут</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be read</source>
        <translation>
            <numerusform>%Ln не прачытаны</numerusform>
            <numerusform>%Ln не прачытаныя</numerusform>
            <numerusform>%Ln не прачытаных</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln merged</source>
        <translation>
            <numerusform>%Ln аб’яднаны</numerusform>
            <numerusform>%Ln аб’яднаныя</numerusform>
            <numerusform>%Ln аб’яднаных</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln merged into articles from other files</source>
        <translation>
            <numerusform>%Ln аб’яднаны з артыкулам з іншага файла</numerusform>
            <numerusform>%Ln аб’яднаныя з артыкуламі з іншых файлаў</numerusform>
            <numerusform>%Ln аб’яднаных з артыкуламі з іншых файлаў</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them excerpts</source>
        <translation>
            <numerusform>з іх %Ln урывак</numerusform>
            <numerusform>з іх %Ln урыўкі</numerusform>
            <numerusform>з іх %Ln урыўкаў</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln remarks</source>
        <translation>
            <numerusform>%Ln&#xa0;заўвага</numerusform>
            <numerusform>%Ln&#xa0;заўвагі</numerusform>
            <numerusform>%Ln&#xa0;заўваг</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln updated</source>
        <translation>
            <numerusform>%Ln абноўлены</numerusform>
            <numerusform>%Ln абноўленыя</numerusform>
            <numerusform>%Ln абноўленых</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %Ln hours left</source>
        <translation>
            <numerusform>Засталося каля %Ln&#xa0;гадзіны</numerusform>
            <numerusform>Засталося каля %Ln&#xa0;гадзін</numerusform>
            <numerusform>Засталося каля %Ln&#xa0;гадзін</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %Ln minutes left</source>
        <translation>
            <numerusform>Засталося каля %Ln&#xa0;хвіліны</numerusform>
            <numerusform>Засталося каля %Ln&#xa0;хвілін</numerusform>
            <numerusform>Засталося каля %Ln&#xa0;хвілін</numerusform>
        </translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Усе файлы (*)</translation>
    </message>
    <message>
        <source>Articles: HTML, MHTML, WARC, WACZ, EPUB, PDF, feeds, ZIP, Markdown, text</source>
        <translation>Артыкулы: HTML, MHTML, WARC, WACZ, EPUB, PDF, стужкі, ZIP, Markdown, тэкст</translation>
    </message>
    <message>
        <source>E-books and PDF</source>
        <translation>Электронныя кнігі і PDF</translation>
    </message>
    <message>
        <source>Feeds</source>
        <translation>Стужкі навін</translation>
    </message>
    <message>
        <source>Import finished</source>
        <translation>Імпарт завершаны</translation>
    </message>
    <message>
        <source>Less than a minute left</source>
        <translation>Засталося менш за хвіліну</translation>
    </message>
    <message>
        <source>Markdown and text</source>
        <translation>Markdown і тэкст</translation>
    </message>
    <message>
        <source>Nothing could be added</source>
        <translation>Нічога не ўдалося дадаць</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>Нічога новага</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>Пакеты</translation>
    </message>
    <message>
        <source>Saved web pages</source>
        <translation>Захаваныя вэб-старонкі</translation>
    </message>
    <message>
        <source>Stopped. What came in stays.</source>
        <translation>Спынена. Што паспела дадацца, застаецца.</translation>
    </message>
    <message>
        <source>Web archives</source>
        <translation>Вэб-архівы</translation>
    </message>
    <message>
        <source>ZIM archives</source>
        <translation>Архівы ZIM</translation>
    </message>
    <message>
        <source>ZIP archives</source>
        <translation>Архівы ZIP</translation>
    </message>
</context>
<context>
    <name>ImportController</name>
    <message>
        <source>Add a folder of articles</source>
        <translation>Дадаць папку з артыкуламі</translation>
    </message>
    <message>
        <source>Add a pack</source>
        <translation>Дадаць пакет</translation>
    </message>
    <message>
        <source>Add articles</source>
        <translation>Дадаць артыкулы</translation>
    </message>
    <message>
        <source>Packs (*.nampack)</source>
        <translation>Пакеты (*.nampack)</translation>
    </message>
    <message>
        <source>The report was saved as {0}.</source>
        <translation>Справаздача захавана як {0}.</translation>
    </message>
</context>
<context>
    <name>ImportPanel</name>
    <message>
        <source>Adding {0} of {1}</source>
        <translation>Дадаецца {0} з {1}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасаваць</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыць</translation>
    </message>
    <message>
        <source>Looking for files…</source>
        <translation>Пошук файлаў…</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Ход</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Справаздача</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Спыненне…</translation>
    </message>
</context>
<context>
    <name>ImportReportDialog</name>
    <message>
        <source>Close</source>
        <translation>Закрыць</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Капіяваць</translation>
    </message>
    <message>
        <source>Import report</source>
        <translation>Справаздача пра імпарт</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Захаваць справаздачу</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>Захаваць справаздачу…</translation>
    </message>
    <message>
        <source>Text files (*.txt);;All files (*)</source>
        <translation>Тэкставыя файлы (*.txt);;Усе файлы (*)</translation>
    </message>
</context>
<context>
    <name>KeepingController</name>
    <message numerus="yes">
        <source>%Ln articles added to “{0}”.</source>
        <translation>
            <numerusform>%Ln&#xa0;артыкул дададзены ў «{0}».</numerusform>
            <numerusform>%Ln&#xa0;артыкулы дададзены ў «{0}».</numerusform>
            <numerusform>%Ln&#xa0;артыкулаў дададзена ў «{0}».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles marked as being read.</source>
        <translation>
            <numerusform>%Ln&#xa0;артыкул пазначаны як пачаты.</numerusform>
            <numerusform>%Ln&#xa0;артыкулы пазначаны як пачатыя.</numerusform>
            <numerusform>%Ln&#xa0;артыкулаў пазначана як пачатыя.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles marked as read.</source>
        <translation>
            <numerusform>%Ln&#xa0;артыкул пазначаны як прачытаны.</numerusform>
            <numerusform>%Ln&#xa0;артыкулы пазначаны як прачытаныя.</numerusform>
            <numerusform>%Ln&#xa0;артыкулаў пазначана як прачытаныя.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles marked as unread.</source>
        <translation>
            <numerusform>%Ln&#xa0;артыкул пазначаны як непрачытаны.</numerusform>
            <numerusform>%Ln&#xa0;артыкулы пазначаны як непрачытаныя.</numerusform>
            <numerusform>%Ln&#xa0;артыкулаў пазначана як непрачытаныя.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles removed from it.</source>
        <translation>
            <numerusform>%Ln&#xa0;артыкул прыбраны з падборкі.</numerusform>
            <numerusform>%Ln&#xa0;артыкулы прыбраны з падборкі.</numerusform>
            <numerusform>%Ln&#xa0;артыкулаў прыбрана з падборкі.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles starred.</source>
        <translation>
            <numerusform>Зорачка пастаўлена %Ln&#xa0;артыкулу.</numerusform>
            <numerusform>Зорачка пастаўлена %Ln&#xa0;артыкулам.</numerusform>
            <numerusform>Зорачка пастаўлена %Ln&#xa0;артыкулам.</numerusform>
        </translation>
    </message>
    <message>
        <source>Added to “{0}”.</source>
        <translation>Дададзена ў «{0}».</translation>
    </message>
    <message>
        <source>Name of the collection</source>
        <translation>Назва падборкі</translation>
    </message>
    <message>
        <source>Name of the new collection</source>
        <translation>Назва новай падборкі</translation>
    </message>
    <message>
        <source>Removed from the collection.</source>
        <translation>Прыбрана з падборкі.</translation>
    </message>
    <message numerus="yes">
        <source>Stars of %Ln articles removed.</source>
        <translation>
            <numerusform>Зорачка знята з %Ln&#xa0;артыкула.</numerusform>
            <numerusform>Зорачка знята з %Ln&#xa0;артыкулаў.</numerusform>
            <numerusform>Зорачка знята з %Ln&#xa0;артыкулаў.</numerusform>
        </translation>
    </message>
    <message>
        <source>The collection “{0}” was deleted; its articles are where they were.</source>
        <translation>Падборка «{0}» выдалена, яе артыкулы засталіся на месцы.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Адмяніць</translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>Filter by name or key</source>
        <translation>Фільтр паводле назвы або клавішы</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Спалучэнні клавіш</translation>
    </message>
</context>
<context>
    <name>LanguageButton</name>
    <message>
        <source>Language</source>
        <translation>Мова</translation>
    </message>
</context>
<context>
    <name>LargeImage</name>
    <message>
        <source>100 %</source>
        <translation>100&#xa0;%</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыць</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Image {0} of {1}</source>
        <translation>Выява {0} з {1}</translation>
    </message>
    <message>
        <source>This image cannot be shown.</source>
        <translation>Гэту выяву немагчыма паказаць.</translation>
    </message>
    <message>
        <source>fitted</source>
        <translation>па памеры акна</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} з {1}</translation>
    </message>
</context>
<context>
    <name>LateParts</name>
    <message>
        <source>Check and repair…</source>
        <translation>Праверыць і выправіць…</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Падрабязней</translation>
    </message>
    <message>
        <source>The search “%1” was deleted.</source>
        <translation>Пошук «%1» выдалены.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Адмяніць</translation>
    </message>
</context>
<context>
    <name>LinkProposals</name>
    <message>
        <source>Articles and notes to link to</source>
        <translation>Артыкулы і нататкі для спасылкі</translation>
    </message>
</context>
<context>
    <name>ListDialog</name>
    <message>
        <source>All ({0})</source>
        <translation>Усе ({0})</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Фільтр</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Паказаць</translation>
    </message>
    <message>
        <source>{0} ({1})</source>
        <translation>{0} ({1})</translation>
    </message>
</context>
<context>
    <name>ListHead</name>
    <message>
        <source>Best match</source>
        <translation>Спачатку найлепшыя</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>Паводле назвы</translation>
    </message>
    <message>
        <source>Fold all headings</source>
        <translation>Згарнуць усе групы</translation>
    </message>
    <message>
        <source>Headings: authors</source>
        <translation>Групы: аўтары</translation>
    </message>
    <message>
        <source>Headings: months</source>
        <translation>Групы: месяцы</translation>
    </message>
    <message>
        <source>Headings: sources</source>
        <translation>Групы: крыніцы</translation>
    </message>
    <message>
        <source>Headings: years</source>
        <translation>Групы: гады</translation>
    </message>
    <message>
        <source>Last added first</source>
        <translation>Нядаўна дададзеныя</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Спачатку новыя</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Спачатку старыя</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Парадак</translation>
    </message>
    <message>
        <source>Unfold all headings</source>
        <translation>Разгарнуць усе групы</translation>
    </message>
    <message>
        <source>Without headings</source>
        <translation>Без груп</translation>
    </message>
</context>
<context>
    <name>ListPane</name>
    <message numerus="yes">
        <source>%Ln articles</source>
        <translation>
            <numerusform>%Ln&#xa0;артыкул</numerusform>
            <numerusform>%Ln&#xa0;артыкулы</numerusform>
            <numerusform>%Ln&#xa0;артыкулаў</numerusform>
        </translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Дадаць файлы…</translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>Усе артыкулы</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Назад да спіса</translation>
    </message>
    <message>
        <source>List of articles</source>
        <translation>Спіс артыкулаў</translation>
    </message>
    <message>
        <source>More than %1 articles</source>
        <translation>Больш за %1&#xa0;артыкулаў</translation>
    </message>
    <message>
        <source>Most like “%1”:</source>
        <translation>Найбольш падобныя да «%1»:</translation>
    </message>
    <message>
        <source>No articles</source>
        <translation>Няма артыкулаў</translation>
    </message>
    <message>
        <source>Nothing found for “%1” with these filters.</source>
        <translation>Па запыце «%1» з гэтымі фільтрамі нічога не знойдзена.</translation>
    </message>
    <message>
        <source>Nothing found for “%1”.</source>
        <translation>Па запыце «%1» нічога не знойдзена.</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Нічога не знойдзена.</translation>
    </message>
    <message>
        <source>Nothing here yet.</source>
        <translation>Тут пакуль пуста.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Пошук</translation>
    </message>
    <message numerus="yes">
        <source>Search %Ln articles</source>
        <translation>
            <numerusform>Пошук сярод %Ln&#xa0;артыкула</numerusform>
            <numerusform>Пошук сярод %Ln&#xa0;артыкулаў</numerusform>
            <numerusform>Пошук сярод %Ln&#xa0;артыкулаў</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the sidebar</source>
        <translation>Паказаць бакавую панэль</translation>
    </message>
    <message>
        <source>Similar articles</source>
        <translation>Падобныя артыкулы</translation>
    </message>
    <message>
        <source>There are no articles here yet.</source>
        <translation>Артыкулаў тут пакуль няма.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Паўтарыць</translation>
    </message>
    <message>
        <source>Without the filters</source>
        <translation>Без фільтраў</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Caret off: the arrows scroll the text.</source>
        <translation>Курсор выключаны: стрэлкі пракручваюць тэкст.</translation>
    </message>
    <message>
        <source>Caret off: the arrows scroll the text. {0} brings it back.</source>
        <translation>Курсор выключаны: стрэлкі пракручваюць тэкст. {0} вяртае яго.</translation>
    </message>
    <message>
        <source>Caret on: the arrows move a caret through the text.</source>
        <translation>Курсор уключаны: стрэлкі рухаюць яго па тэксце.</translation>
    </message>
    <message>
        <source>Choose a highlight in the text first.</source>
        <translation>Спачатку выберыце вылучэнне ў тэксце.</translation>
    </message>
    <message>
        <source>Short digests of twelve articles, written for this program.</source>
        <translation>Кароткія пераказы дванаццаці артыкулаў, напісаныя для гэтай праграмы.</translation>
    </message>
    <message>
        <source>The settings could not be read and are as at first. What was there is kept as {0}.</source>
        <translation>Налады не прачыталіся і скінуты. Ранейшыя захаваны як {0}.</translation>
    </message>
</context>
<context>
    <name>MarkedLabel</name>
    <message>
        <source>Marked: {0}</source>
        <translation>Пазначана: {0}</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;Article</source>
        <translation>&amp;Артыкул</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Праўка</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>Пе&amp;раход</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Даведка</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Выгляд</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Дадаць папку…</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Дадаць файлы…</translation>
    </message>
    <message>
        <source>Add to a collection…</source>
        <translation>Дадаць у падборку…</translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>Усе артыкулы</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Backups…</source>
        <translation>Рэзервовыя копіі…</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Сметніца</translation>
    </message>
    <message>
        <source>Caret in the text</source>
        <translation>Курсор у тэксце</translation>
    </message>
    <message>
        <source>Change shortcuts…</source>
        <translation>Змяніць спалучэнні…</translation>
    </message>
    <message>
        <source>Commands and articles…</source>
        <translation>Каманды і артыкулы…</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Змест</translation>
    </message>
    <message>
        <source>Copy with citation</source>
        <translation>Капіяваць з крыніцай</translation>
    </message>
    <message>
        <source>Export notes…</source>
        <translation>Экспарт нататак…</translation>
    </message>
    <message>
        <source>Find in article</source>
        <translation>Знайсці ў артыкуле</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Першыя крокі</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Наперад</translation>
    </message>
    <message>
        <source>Help…</source>
        <translation>Даведка…</translation>
    </message>
    <message>
        <source>Highlights after changes…</source>
        <translation>Вылучэнні пасля змен…</translation>
    </message>
    <message>
        <source>How to export</source>
        <translation>Як экспартаваць</translation>
    </message>
    <message>
        <source>How to save pages</source>
        <translation>Як захоўваць старонкі</translation>
    </message>
    <message>
        <source>How to search</source>
        <translation>Як шукаць</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Спалучэнні клавіш</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Большы тэкст</translation>
    </message>
    <message>
        <source>Mark as being read</source>
        <translation>Пазначыць як пачаты</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Пазначыць як прачытаны</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>Пазначыць як непрачытаны</translation>
    </message>
    <message>
        <source>Merge notes…</source>
        <translation>Аб’яднаць нататкі…</translation>
    </message>
    <message>
        <source>More like this article</source>
        <translation>Падобныя артыкулы</translation>
    </message>
    <message>
        <source>New collection…</source>
        <translation>Новая падборка…</translation>
    </message>
    <message>
        <source>New free note</source>
        <translation>Новая асобная нататка</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Наступнае супадзенне</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Наступная частка акна</translation>
    </message>
    <message>
        <source>Normal size</source>
        <translation>Звычайны памер</translation>
    </message>
    <message>
        <source>Note on the article</source>
        <translation>Нататка да артыкула</translation>
    </message>
    <message>
        <source>Notebook</source>
        <translation>Нататнік</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Нататкі</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Папярэдняе супадзенне</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Папярэдняя частка акна</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Друк…</translation>
    </message>
    <message>
        <source>Problems…</source>
        <translation>Праблемы…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Выйсці</translation>
    </message>
    <message>
        <source>Quote as a picture…</source>
        <translation>Цытата як выява…</translation>
    </message>
    <message>
        <source>Recently read</source>
        <translation>Нядаўна прачытаныя</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Паўтарыць</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Бяспека</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Пошук</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Налады…</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Бакавая панэль</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Меншы тэкст</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Зорачка</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>Меткі…</translation>
    </message>
    <message>
        <source>Text and theme…</source>
        <translation>Тэкст і тэма…</translation>
    </message>
    <message>
        <source>Text only</source>
        <translation>Толькі тэкст</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Шкала часу</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Адмяніць</translation>
    </message>
    <message>
        <source>Verify a document…</source>
        <translation>Праверыць дакумент…</translation>
    </message>
    <message>
        <source>What the colours mean…</source>
        <translation>Значэнні колераў…</translation>
    </message>
    <message>
        <source>Words over time</source>
        <translation>Словы ў часе</translation>
    </message>
</context>
<context>
    <name>Merge</name>
    <message numerus="yes">
        <source>%Ln already here</source>
        <translation>
            <numerusform>%Ln ужо тут</numerusform>
            <numerusform>%Ln ужо тут</numerusform>
            <numerusform>%Ln ужо тут</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change back</source>
        <translation>
            <numerusform>%Ln стане ранейшай</numerusform>
            <numerusform>%Ln стануць ранейшымі</numerusform>
            <numerusform>%Ln стануць ранейшымі</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>%Ln змененая</numerusform>
            <numerusform>%Ln змененыя</numerusform>
            <numerusform>%Ln змененых</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln come back</source>
        <translation>
            <numerusform>%Ln вернецца</numerusform>
            <numerusform>%Ln вернуцца</numerusform>
            <numerusform>%Ln вернуцца</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflicts</source>
        <translation>
            <numerusform>%Ln&#xa0;канфлікт</numerusform>
            <numerusform>%Ln&#xa0;канфлікты</numerusform>
            <numerusform>%Ln&#xa0;канфліктаў</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deleted</source>
        <translation>
            <numerusform>%Ln выдаленая</numerusform>
            <numerusform>%Ln выдаленыя</numerusform>
            <numerusform>%Ln выдаленых</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln go</source>
        <translation>
            <numerusform>%Ln знікне</numerusform>
            <numerusform>%Ln знікнуць</numerusform>
            <numerusform>%Ln знікнуць</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln новая</numerusform>
            <numerusform>%Ln новыя</numerusform>
            <numerusform>%Ln новых</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stay</source>
        <translation>
            <numerusform>%Ln застанецца</numerusform>
            <numerusform>%Ln застануцца</numerusform>
            <numerusform>%Ln застануцца</numerusform>
        </translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Усе файлы (*)</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Зменена</translation>
    </message>
    <message>
        <source>Changes back</source>
        <translation>Стане як было</translation>
    </message>
    <message>
        <source>Comes back</source>
        <translation>Вернецца</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Канфлікт</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Выдалена</translation>
    </message>
    <message>
        <source>Goes</source>
        <translation>Знікне</translation>
    </message>
    <message>
        <source>Mine: </source>
        <translation>Мая: </translation>
    </message>
    <message>
        <source>New</source>
        <translation>Новае</translation>
    </message>
    <message>
        <source>Notes: JSON-LD, EPUB annotations, Hypothesis, KOReader, Readwise, Zotero</source>
        <translation>Нататкі: JSON-LD, анатацыі EPUB, Hypothesis, KOReader, Readwise, Zotero</translation>
    </message>
    <message>
        <source>Theirs: </source>
        <translation>Чужая: </translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>выдалена</translation>
    </message>
</context>
<context>
    <name>MergeController</name>
    <message>
        <source>Merge notes</source>
        <translation>Аб’яднаць нататкі</translation>
    </message>
    <message>
        <source>Notes merged: {0}.</source>
        <translation>Нататкі аб’яднаны: {0}.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Адмяніць</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Both texts of a conflict stay until you choose. Nothing has changed yet. Undo takes a merge back.</source>
        <translation>Пры канфлікце абодва тэксты застаюцца, пакуль вы не выберыце. Пакуль нічога не змянілася. Аб’яднанне можна адмяніць.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасаваць</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыць</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Аб’яднаць</translation>
    </message>
    <message>
        <source>Merge notes</source>
        <translation>Аб’яднаць нататкі</translation>
    </message>
    <message>
        <source>Merge notes from {0}</source>
        <translation>Аб’яднанне нататак: {0}</translation>
    </message>
    <message>
        <source>Nothing has changed yet. Undo takes a merge back.</source>
        <translation>Пакуль нічога не змянілася. Аб’яднанне можна адмяніць.</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>Нічога новага</translation>
    </message>
    <message>
        <source>What would come</source>
        <translation>Што дададзецца</translation>
    </message>
    <message>
        <source>… and {0} more remarks</source>
        <translation>… і яшчэ заўвагі: {0}</translation>
    </message>
</context>
<context>
    <name>NamePopup</name>
    <message>
        <source>Name</source>
        <translation>Назва</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Захаваць</translation>
    </message>
</context>
<context>
    <name>NoteEditor</name>
    <message>
        <source>Delete highlight</source>
        <translation>Выдаліць вылучэнне</translation>
    </message>
    <message>
        <source>Delete note</source>
        <translation>Выдаліць нататку</translation>
    </message>
    <message numerus="yes">
        <source>Mentioned in %Ln notes</source>
        <translation>
            <numerusform>Згадана ў %Ln&#xa0;нататцы</numerusform>
            <numerusform>Згадана ў %Ln&#xa0;нататках</numerusform>
            <numerusform>Згадана ў %Ln&#xa0;нататках</numerusform>
        </translation>
    </message>
    <message>
        <source>Note editor</source>
        <translation>Рэдактар нататкі</translation>
    </message>
</context>
<context>
    <name>NoteField</name>
    <message>
        <source>Note</source>
        <translation>Нататка</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Напісаць нататку</translation>
    </message>
</context>
<context>
    <name>NoteFoot</name>
    <message>
        <source>Bold</source>
        <translation>Тлусты</translation>
    </message>
    <message>
        <source>Delete highlight</source>
        <translation>Выдаліць вылучэнне</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Гатова</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Курсіў</translation>
    </message>
    <message>
        <source>Link to an article or a note</source>
        <translation>Спасылка на артыкул або нататку</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Спіс</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Прагляд</translation>
    </message>
</context>
<context>
    <name>NoteParts</name>
    <message>
        <source>Redo</source>
        <translation>Паўтарыць</translation>
    </message>
    <message>
        <source>Redo {0}</source>
        <translation>Паўтарыць: {0}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Адмяніць</translation>
    </message>
    <message>
        <source>Undo {0}</source>
        <translation>Адмяніць: {0}</translation>
    </message>
</context>
<context>
    <name>NotePopup</name>
    <message>
        <source>Close</source>
        <translation>Закрыць</translation>
    </message>
    <message>
        <source>Edit note</source>
        <translation>Рэдагаваць нататку</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>No note yet</source>
        <translation>Нататкі пакуль няма</translation>
    </message>
</context>
<context>
    <name>NotebookController</name>
    <message>
        <source>Copied.</source>
        <translation>Скапіявана.</translation>
    </message>
    <message>
        <source>Done: {0}.</source>
        <translation>Зроблена: {0}.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Адмяніць</translation>
    </message>
</context>
<context>
    <name>NotebookPage</name>
    <message numerus="yes">
        <source>%Ln notes</source>
        <translation>
            <numerusform>%Ln&#xa0;нататка</numerusform>
            <numerusform>%Ln&#xa0;нататкі</numerusform>
            <numerusform>%Ln&#xa0;нататак</numerusform>
        </translation>
    </message>
    <message>
        <source>Altered quotes</source>
        <translation>Змененыя цытаты</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Артыкул</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>Паводле назвы</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Скінуць фільтры</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Колер</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Earliest articles first</source>
        <translation>Старыя артыкулы</translation>
    </message>
    <message>
        <source>Free notes</source>
        <translation>Асобныя нататкі</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>Вылучэнні</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Апошнія 30&#xa0;дзён</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Апошнія 7&#xa0;дзён</translation>
    </message>
    <message>
        <source>Latest articles first</source>
        <translation>Новыя артыкулы</translation>
    </message>
    <message>
        <source>Lost their place</source>
        <translation>Страцілі месца</translation>
    </message>
    <message>
        <source>New free note</source>
        <translation>Новая асобная нататка</translation>
    </message>
    <message>
        <source>New tag “{0}”</source>
        <translation>Новая метка «{0}»</translation>
    </message>
    <message>
        <source>Newest notes first</source>
        <translation>Новыя нататкі</translation>
    </message>
    <message>
        <source>No free notes yet: they are about no article.</source>
        <translation>Асобных нататак пакуль няма: яны не звязаны з артыкуламі.</translation>
    </message>
    <message>
        <source>No notes found.</source>
        <translation>Нататак не знойдзена.</translation>
    </message>
    <message>
        <source>No notes yet.</source>
        <translation>Нататак пакуль няма.</translation>
    </message>
    <message>
        <source>No notes yet. Select text in an article and press {0}.</source>
        <translation>Нататак пакуль няма. Выберыце тэкст у артыкуле і націсніце {0}.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Нататкі</translation>
    </message>
    <message>
        <source>Notes by {0}</source>
        <translation>Аўтар нататак: {0}</translation>
    </message>
    <message>
        <source>Notes of your own</source>
        <translation>Асобныя нататкі</translation>
    </message>
    <message>
        <source>Notes on articles</source>
        <translation>Нататкі да артыкулаў</translation>
    </message>
    <message>
        <source>Since {0}</source>
        <translation>Ад {0}</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Метка</translation>
    </message>
    <message>
        <source>Tag all that are chosen</source>
        <translation>Дадаць метку ўсім выбраным</translation>
    </message>
    <message>
        <source>Take a tag off all that are chosen</source>
        <translation>Зняць метку з усіх выбраных</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Сёлета</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сёння</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Паўтарыць</translation>
    </message>
    <message>
        <source>Until {0}</source>
        <translation>Да {0}</translation>
    </message>
    <message>
        <source>With a note</source>
        <translation>З нататкай</translation>
    </message>
    <message>
        <source>Without a date</source>
        <translation>Без даты</translation>
    </message>
    <message>
        <source>Without a note</source>
        <translation>Без нататкі</translation>
    </message>
    <message>
        <source>Without a tag</source>
        <translation>Без меткі</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Учора</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} з {1}</translation>
    </message>
    <message>
        <source>{0} – {1}</source>
        <translation>{0} – {1}</translation>
    </message>
</context>
<context>
    <name>NotesController</name>
    <message>
        <source>Undo</source>
        <translation>Адмяніць</translation>
    </message>
</context>
<context>
    <name>NotesPane</name>
    <message>
        <source>Export these notes…</source>
        <translation>Экспарт гэтых нататак…</translation>
    </message>
    <message>
        <source>Filter notes</source>
        <translation>Фільтр нататак</translation>
    </message>
    <message>
        <source>Hide notes</source>
        <translation>Схаваць нататкі</translation>
    </message>
    <message numerus="yes">
        <source>Mentioned in %Ln notes</source>
        <translation>
            <numerusform>Згадана ў %Ln&#xa0;нататцы</numerusform>
            <numerusform>Згадана ў %Ln&#xa0;нататках</numerusform>
            <numerusform>Згадана ў %Ln&#xa0;нататках</numerusform>
        </translation>
    </message>
    <message>
        <source>More about these notes</source>
        <translation>Яшчэ пра гэтыя нататкі</translation>
    </message>
    <message>
        <source>No notes pass the filter.</source>
        <translation>Нататак для такога фільтра няма.</translation>
    </message>
    <message>
        <source>No notes yet.</source>
        <translation>Нататак пакуль няма.</translation>
    </message>
    <message>
        <source>No notes yet. Select text and press {0}.</source>
        <translation>Нататак пакуль няма. Выберыце тэкст і націсніце {0}.</translation>
    </message>
    <message>
        <source>Note on the article</source>
        <translation>Нататка да артыкула</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Нататкі</translation>
    </message>
    <message>
        <source>Notes of this article</source>
        <translation>Нататкі гэтага артыкула</translation>
    </message>
    <message>
        <source>Only with a note</source>
        <translation>Толькі з нататкай</translation>
    </message>
    <message>
        <source>Pages of the help take no notes.</source>
        <translation>Да старонак даведкі нататкі не пішуцца.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Паказаць усе</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Close</source>
        <translation>Закрыць</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
</context>
<context>
    <name>NumberTable</name>
    <message>
        <source>{0}, as a table</source>
        <translation>{0}, табліцай</translation>
    </message>
</context>
<context>
    <name>OverText</name>
    <message>
        <source>Attach</source>
        <translation>Прымацаваць</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Параўнаць…</translation>
    </message>
    <message>
        <source>Select the words for {0} and press Enter.</source>
        <translation>Выберыце словы для {0} і націсніце Enter.</translation>
    </message>
</context>
<context>
    <name>OverlapMenu</name>
    <message>
        <source>Highlights here</source>
        <translation>Вылучэнні тут</translation>
    </message>
</context>
<context>
    <name>PageCard</name>
    <message>
        <source>Help</source>
        <translation>Даведка</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>Старонкі даведкі</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Пошук у даведцы</translation>
    </message>
</context>
<context>
    <name>PageHead</name>
    <message>
        <source>Bin</source>
        <translation>Сметніца</translation>
    </message>
    <message>
        <source>Choose several</source>
        <translation>Выбраць некалькі</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Экспарт</translation>
    </message>
    <message numerus="yes">
        <source>Export %Ln notes</source>
        <translation>
            <numerusform>Экспарт %Ln&#xa0;нататкі</numerusform>
            <numerusform>Экспарт %Ln&#xa0;нататак</numerusform>
            <numerusform>Экспарт %Ln&#xa0;нататак</numerusform>
        </translation>
    </message>
    <message>
        <source>Fold all</source>
        <translation>Згарнуць усё</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Яшчэ</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Новая нататка</translation>
    </message>
    <message>
        <source>Notebook</source>
        <translation>Нататнік</translation>
    </message>
    <message>
        <source>Search your notes</source>
        <translation>Пошук у нататках</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Прабел</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>Меткі…</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Шкала часу</translation>
    </message>
    <message>
        <source>Unfold all</source>
        <translation>Разгарнуць усё</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Notes</source>
        <translation>Нататкі</translation>
    </message>
    <message>
        <source>On the article</source>
        <translation>Да артыкула</translation>
    </message>
    <message>
        <source>Tags: {0}</source>
        <translation>Меткі: {0}</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} з {1}</translation>
    </message>
</context>
<context>
    <name>PagesView</name>
    <message>
        <source>Preview of the pages</source>
        <translation>Прагляд старонак</translation>
    </message>
</context>
<context>
    <name>PaletteCard</name>
    <message>
        <source>Commands and articles</source>
        <translation>Каманды і артыкулы</translation>
    </message>
    <message>
        <source>What to do or open?</source>
        <translation>Што зрабіць або адкрыць?</translation>
    </message>
</context>
<context>
    <name>PaletteController</name>
    <message>
        <source>Article</source>
        <translation>Артыкул</translation>
    </message>
    <message>
        <source>Articles read last</source>
        <translation>Нядаўна прачытаныя артыкулы</translation>
    </message>
    <message>
        <source>Best first</source>
        <translation>Спачатку найлепшыя</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Падборка</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Каманды</translation>
    </message>
    <message>
        <source>Kept search</source>
        <translation>Захаваны пошук</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Метка</translation>
    </message>
    <message>
        <source>Used last</source>
        <translation>Нядаўнія каманды</translation>
    </message>
</context>
<context>
    <name>Panes</name>
    <message>
        <source>Width of the list</source>
        <translation>Шырыня спіса</translation>
    </message>
    <message>
        <source>Width of the notes</source>
        <translation>Шырыня нататак</translation>
    </message>
    <message>
        <source>Width of the sidebar</source>
        <translation>Шырыня бакавой панэлі</translation>
    </message>
</context>
<context>
    <name>Period</name>
    <message>
        <source>from %1</source>
        <translation>ад %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>да %1</translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message numerus="yes">
        <source>%Ln articles</source>
        <translation>
            <numerusform>%Ln&#xa0;артыкул</numerusform>
            <numerusform>%Ln&#xa0;артыкулы</numerusform>
            <numerusform>%Ln&#xa0;артыкулаў</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles are older than what is shown; the table has them.</source>
        <translation>
            <numerusform>%Ln&#xa0;артыкул старэйшы за паказанае; ён ёсць у табліцы.</numerusform>
            <numerusform>%Ln&#xa0;артыкулы старэйшыя за паказанае; яны ёсць у табліцы.</numerusform>
            <numerusform>%Ln&#xa0;артыкулаў старэйшыя за паказанае; яны ёсць у табліцы.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles have no date and are not in the picture.</source>
        <translation>
            <numerusform>%Ln&#xa0;артыкул не мае даты, на графіку яго няма.</numerusform>
            <numerusform>%Ln&#xa0;артыкулы не маюць даты, на графіку іх няма.</numerusform>
            <numerusform>%Ln&#xa0;артыкулаў не маюць даты, на графіку іх няма.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln highlights</source>
        <translation>
            <numerusform>%Ln&#xa0;вылучэнне</numerusform>
            <numerusform>%Ln&#xa0;вылучэнні</numerusform>
            <numerusform>%Ln&#xa0;вылучэнняў</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln highlights are in articles that are not in the library.</source>
        <translation>
            <numerusform>%Ln&#xa0;вылучэнне зроблена ў артыкуле, якога няма ў бібліятэцы.</numerusform>
            <numerusform>%Ln&#xa0;вылучэнні зроблены ў артыкулах, якіх няма ў бібліятэцы.</numerusform>
            <numerusform>%Ln&#xa0;вылучэнняў зроблена ў артыкулах, якіх няма ў бібліятэцы.</numerusform>
        </translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Месяц</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Без даты</translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln articles only the year is known: they are in the picture by year.</source>
        <translation>
            <numerusform>У %Ln&#xa0;артыкула вядомы толькі год: ён ёсць на графіку па гадах.</numerusform>
            <numerusform>У %Ln&#xa0;артыкулаў вядомы толькі год: яны ёсць на графіку па гадах.</numerusform>
            <numerusform>У %Ln&#xa0;артыкулаў вядомы толькі год: яны ёсць на графіку па гадах.</numerusform>
        </translation>
    </message>
    <message>
        <source>The archive by month, and your highlights</source>
        <translation>Архіў па месяцах і вашы вылучэнні</translation>
    </message>
    <message>
        <source>The archive by year, and your highlights</source>
        <translation>Архіў па гадах і вашы вылучэнні</translation>
    </message>
    <message>
        <source>This image cannot be shown.</source>
        <translation>Гэту выяву немагчыма паказаць.</translation>
    </message>
    <message>
        <source>Words over time: articles by month</source>
        <translation>Словы ў часе: артыкулы па месяцах</translation>
    </message>
    <message>
        <source>Words over time: articles by year</source>
        <translation>Словы ў часе: артыкулы па гадах</translation>
    </message>
    <message>
        <source>Words over time: share of each month&apos;s articles</source>
        <translation>Словы ў часе: доля артыкулаў кожнага месяца</translation>
    </message>
    <message>
        <source>Words over time: share of each year&apos;s articles</source>
        <translation>Словы ў часе: доля артыкулаў кожнага года</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Год</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0}&#xa0;%</translation>
    </message>
    <message>
        <source>{0} in all</source>
        <translation>Усяго {0}</translation>
    </message>
    <message>
        <source>{0} in all, most in {1}: {2}</source>
        <translation>Усяго {0}, найбольш — {1}: {2}</translation>
    </message>
    <message>
        <source>{0}, %</source>
        <translation>{0}, %</translation>
    </message>
    <message>
        <source>{0}, month not known</source>
        <translation>{0}, месяц невядомы</translation>
    </message>
</context>
<context>
    <name>PicturesController</name>
    <message>
        <source>Copied.</source>
        <translation>Скапіявана.</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Выява</translation>
    </message>
    <message>
        <source>Save the numbers</source>
        <translation>Захаваць лічбы</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Захаваць выяву</translation>
    </message>
    <message>
        <source>Saved as {0}.</source>
        <translation>Захавана як {0}.</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Табліца</translation>
    </message>
</context>
<context>
    <name>PicturesPage</name>
    <message>
        <source>Add files…</source>
        <translation>Дадаць файлы…</translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>Усе артыкулы</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Артыкулы</translation>
    </message>
    <message>
        <source>Back to the text</source>
        <translation>Назад да тэксту</translation>
    </message>
    <message>
        <source>Click a bar, or walk with the arrows; Enter shows its articles.</source>
        <translation>Пстрыкніце па слупку або рухайцеся стрэлкамі; Enter паказвае яго артыкулы.</translation>
    </message>
    <message>
        <source>Copy the numbers as text</source>
        <translation>Капіяваць лічбы як тэкст</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Месяцы</translation>
    </message>
    <message>
        <source>No article has a month to be shown at. The table has the numbers.</source>
        <translation>Ні ў аднаго артыкула няма месяца, каб яго паказаць. Лічбы ёсць у табліцы.</translation>
    </message>
    <message>
        <source>No article has any of these words.</source>
        <translation>Гэтых слоў няма ні ў адным артыкуле.</translation>
    </message>
    <message>
        <source>No articles yet.</source>
        <translation>Артыкулаў пакуль няма.</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Лікі</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Перыяд</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Графік</translation>
    </message>
    <message>
        <source>Save or copy</source>
        <translation>Захаваць або капіяваць</translation>
    </message>
    <message>
        <source>Save the numbers as CSV…</source>
        <translation>Захаваць лічбы як CSV…</translation>
    </message>
    <message>
        <source>Save the picture as PNG…</source>
        <translation>Захаваць выяву як PNG…</translation>
    </message>
    <message>
        <source>Save the picture as SVG…</source>
        <translation>Захаваць выяву як SVG…</translation>
    </message>
    <message>
        <source>Scroll bar</source>
        <translation>Паласа пракруткі</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Доля</translation>
    </message>
    <message>
        <source>Show these articles</source>
        <translation>Паказаць гэтыя артыкулы</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Табліца</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Шкала часу</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Паўтарыць</translation>
    </message>
    <message>
        <source>Type a word, a name or any search: every form and spelling is counted.</source>
        <translation>Увядзіце слова, імя або любы запыт: лічыцца кожная форма і напісанне.</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Выгляд</translation>
    </message>
    <message>
        <source>Words over time</source>
        <translation>Словы ў часе</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Гады</translation>
    </message>
    <message>
        <source>Your highlights</source>
        <translation>Вашы вылучэнні</translation>
    </message>
</context>
<context>
    <name>PrintCard</name>
    <message>
        <source>Cancel</source>
        <translation>Скасаваць</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Друк</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Друк…</translation>
    </message>
    <message>
        <source>Whoever finds the paper can read it, and a printer may remember it.</source>
        <translation>Паперу прачытае кожны, хто яе знойдзе, а прынтар можа запомніць надрукаванае.</translation>
    </message>
    <message>
        <source>With highlights</source>
        <translation>З вылучэннямі</translation>
    </message>
    <message>
        <source>With notes, after the text</source>
        <translation>З нататкамі, пасля тэксту</translation>
    </message>
</context>
<context>
    <name>PrintController</name>
    <message>
        <source>It could not be printed. Look whether the printer is ready.</source>
        <translation>Надрукаваць не ўдалося. Праверце, ці гатовы прынтар.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Друк</translation>
    </message>
    <message>
        <source>There is no article to print. Open one first.</source>
        <translation>Няма артыкула для друку. Спачатку адкрыйце які-небудзь.</translation>
    </message>
</context>
<context>
    <name>ProblemWords</name>
    <message>
        <source>Choose another folder or another name for the file.</source>
        <translation>Выберыце іншую папку або іншую назву файла.</translation>
    </message>
    <message>
        <source>Copy the words from the article itself, and try again.</source>
        <translation>Скапіюйце словы з самога артыкула і паспрабуйце яшчэ раз.</translation>
    </message>
    <message>
        <source>Install the newest NAM Reader; your notes are untouched.</source>
        <translation>Усталюйце найноўшую версію NAM Reader; вашы нататкі не закрануты.</translation>
    </message>
    <message>
        <source>It may have been deleted. Look into the bin, or choose “All articles”.</source>
        <translation>Магчыма, гэта было выдалена. Зазірніце ў сметніцу або выберыце «Усе артыкулы».</translation>
    </message>
    <message>
        <source>Look whether the disk is full or read-only, or the folder is gone; then try again.</source>
        <translation>Праверце, ці не поўны дыск, ці можна на яго пісаць і ці на месцы папка; потым паспрабуйце яшчэ раз.</translation>
    </message>
    <message>
        <source>Look whether the library folder is there and may be written, and start the program anew.</source>
        <translation>Праверце, ці на месцы папка бібліятэкі і ці можна ў яе пісаць, і запусціце праграму нанова.</translation>
    </message>
    <message>
        <source>Open the article anew, and try once more.</source>
        <translation>Адкрыйце артыкул нанова і паспрабуйце яшчэ раз.</translation>
    </message>
    <message>
        <source>Open the file in the program that made it, save it once more or as another kind, and try again.</source>
        <translation>Адкрыйце файл у праграме, якая яго стварыла, захавайце яшчэ раз або ў іншым фармаце і паспрабуйце зноў.</translation>
    </message>
    <message>
        <source>Open “Backups…” in the File menu: “Check for damage” looks at the files and repairs them.</source>
        <translation>Адкрыйце «Рэзервовыя копіі…» у меню «Файл»: «Праверыць файлы» знаходзіць пашкоджанні і выпраўляе іх.</translation>
    </message>
    <message>
        <source>Try again; if it happens once more, hand on the details.</source>
        <translation>Паспрабуйце яшчэ раз; калі паўторыцца, перадайце падрабязнасці.</translation>
    </message>
    <message>
        <source>Wait until the other program is done, then try once more.</source>
        <translation>Пачакайце, пакуль іншая праграма скончыць, і паспрабуйце яшчэ раз.</translation>
    </message>
    <message>
        <source>Your notes are safe on the disk. Try again; if it happens once more, start the program anew and hand on the details.</source>
        <translation>Вашы нататкі цэлыя, яны на дыску. Паспрабуйце яшчэ раз; калі паўторыцца, запусціце праграму нанова і перадайце падрабязнасці.</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>The program made a mistake ({0}). Nothing else was changed.</source>
        <translation>У праграме памылка ({0}). Больш нічога не змянілася.</translation>
    </message>
</context>
<context>
    <name>ProblemsDialog</name>
    <message>
        <source>Close</source>
        <translation>Закрыць</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Скапіявана.</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Капіяваць падрабязнасці</translation>
    </message>
    <message>
        <source>Nothing has gone wrong since the program was started.</source>
        <translation>Ад запуску праграмы праблем не было.</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Праблемы</translation>
    </message>
    <message>
        <source>Problems, the latest first</source>
        <translation>Праблемы, спачатку апошнія</translation>
    </message>
    <message>
        <source>Since the program was started, the latest first.</source>
        <translation>Ад запуску праграмы, спачатку апошнія.</translation>
    </message>
    <message>
        <source>What is copied holds no texts of articles or notes, no folders, and not your name.</source>
        <translation>У скапіяваным няма ні тэкстаў артыкулаў і нататак, ні папак, ні вашага імя.</translation>
    </message>
</context>
<context>
    <name>ProgressFoot</name>
    <message numerus="yes">
        <source>about %Ln minutes left</source>
        <translation>
            <numerusform>яшчэ каля %Ln&#xa0;хвіліны</numerusform>
            <numerusform>яшчэ каля %Ln&#xa0;хвілін</numerusform>
            <numerusform>яшчэ каля %Ln&#xa0;хвілін</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0}&#xa0;%</translation>
    </message>
</context>
<context>
    <name>QuoteBox</name>
    <message>
        <source>Close</source>
        <translation>Закрыць</translation>
    </message>
    <message>
        <source>Copied as a picture.</source>
        <translation>Скапіявана як выява.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Капіяваць</translation>
    </message>
    <message>
        <source>It holds the words and their source, nothing of you.</source>
        <translation>У выяве толькі словы і іх крыніца, пра вас нічога.</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>Выявы PNG (*.png)</translation>
    </message>
    <message>
        <source>Quote as a picture</source>
        <translation>Цытата як выява</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Захаваць выяву</translation>
    </message>
    <message>
        <source>Saved {0}.</source>
        <translation>Захавана: {0}.</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Захаваць…</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Памер</translation>
    </message>
    <message>
        <source>Square, 1080 × 1080</source>
        <translation>Квадратная, 1080 × 1080</translation>
    </message>
    <message>
        <source>Tall, 1080 × 1350</source>
        <translation>Высокая, 1080 × 1350</translation>
    </message>
    <message>
        <source>The picture could not be saved: {0}. Choose another folder.</source>
        <translation>Выяву не ўдалося захаваць: {0}. Выберыце іншую папку.</translation>
    </message>
    <message>
        <source>The quote is too long for this size: its end is cut, with a sign for that.</source>
        <translation>Цытата задоўгая для гэтага памеру: канец адрэзаны, на гэта паказвае знак.</translation>
    </message>
    <message>
        <source>Wide, 1200 × 675</source>
        <translation>Шырокая, 1200 × 675</translation>
    </message>
</context>
<context>
    <name>QuotingController</name>
    <message>
        <source>Copied with its source.</source>
        <translation>Скапіявана з крыніцай.</translation>
    </message>
    <message>
        <source>There is no source to copy.</source>
        <translation>Няма крыніцы, якую можна скапіяваць.</translation>
    </message>
</context>
<context>
    <name>ReaderPane</name>
    <message>
        <source>Choose an article from the list.</source>
        <translation>Выберыце артыкул са спіса.</translation>
    </message>
</context>
<context>
    <name>ReaderTools</name>
    <message numerus="yes">
        <source>%Ln notes</source>
        <translation>
            <numerusform>%Ln&#xa0;нататка</numerusform>
            <numerusform>%Ln&#xa0;нататкі</numerusform>
            <numerusform>%Ln&#xa0;нататак</numerusform>
        </translation>
    </message>
    <message>
        <source>Alt+←</source>
        <translation>Alt+←</translation>
    </message>
    <message>
        <source>Alt+→</source>
        <translation>Alt+→</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Назад да спіса</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Змест</translation>
    </message>
    <message>
        <source>Export notes</source>
        <translation>Экспарт нататак</translation>
    </message>
    <message>
        <source>Find in article</source>
        <translation>Знайсці ў артыкуле</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Наперад</translation>
    </message>
    <message>
        <source>Leave the text-only view</source>
        <translation>Выйсці з рэжыму «Толькі тэкст»</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Нататкі</translation>
    </message>
    <message>
        <source>Remove the star</source>
        <translation>Зняць зорачку</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Паставіць зорачку</translation>
    </message>
    <message>
        <source>Text and theme</source>
        <translation>Тэкст і тэма</translation>
    </message>
</context>
<context>
    <name>RenewBox</name>
    <message>
        <source>Cancel</source>
        <translation>Скасаваць</translation>
    </message>
    <message>
        <source>Renew the notes</source>
        <translation>Абнавіць нататкі</translation>
    </message>
    <message>
        <source>Replace the file</source>
        <translation>Замяніць файл</translation>
    </message>
    <message>
        <source>Save notes</source>
        <translation>Захаваць нататкі</translation>
    </message>
    <message>
        <source>There is a file “{0}” already.</source>
        <translation>Файл «{0}» ужо ёсць.</translation>
    </message>
    <message>
        <source>They can be renewed; everything else in the file then stays as it is.</source>
        <translation>Іх можна абнавіць, а ўсё астатняе ў файле застанецца як ёсць.</translation>
    </message>
    <message>
        <source>“{0}” holds notes that were exported before.</source>
        <translation>У файле «{0}» ёсць раней экспартаваныя нататкі.</translation>
    </message>
</context>
<context>
    <name>ReportModel</name>
    <message>
        <source>folded</source>
        <translation>згорнута</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>разгорнута</translation>
    </message>
    <message>
        <source>{0}, merged into {1}</source>
        <translation>{0}, аб’яднана з {1}</translation>
    </message>
</context>
<context>
    <name>ReportView</name>
    <message>
        <source>Report</source>
        <translation>Справаздача</translation>
    </message>
</context>
<context>
    <name>Restart</name>
    <message>
        <source>Everything takes on its new size when the import or export is done.</source>
        <translation>Памер усяго зменіцца, калі скончыцца імпарт або экспарт.</translation>
    </message>
    <message>
        <source>The language changes when the import or export is done.</source>
        <translation>Мова зменіцца, калі скончыцца імпарт або экспарт.</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Скасаваць</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыць</translation>
    </message>
    <message>
        <source>It holds no notes.</source>
        <translation>У ёй няма нататак.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Аднавіць</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Аднаўленне копіі</translation>
    </message>
    <message>
        <source>Restore the backup of {0}</source>
        <translation>Аднавіць копію: {0}</translation>
    </message>
    <message>
        <source>The notebook as it is now is kept among the backups first, so that this can be taken back. Stars, reading positions, collections and kept searches go back too.</source>
        <translation>Спачатку цяперашні нататнік захоўваецца сярод копій, каб усё можна было вярнуць. Зорачкі, месцы чытання, падборкі і захаваныя пошукі таксама вернуцца да ранейшых.</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Што зменіцца</translation>
    </message>
</context>
<context>
    <name>ScrollMarks</name>
    <message>
        <source>Highlight, {0}, {1} %</source>
        <translation>Вылучэнне, {0}, {1}&#xa0;%</translation>
    </message>
    <message>
        <source>Highlights: {0}.</source>
        <translation>Вылучэнні: {0}.</translation>
    </message>
    <message>
        <source>Hit, {0} %</source>
        <translation>Супадзенне, {0}&#xa0;%</translation>
    </message>
    <message>
        <source>Places with hits: {0}.</source>
        <translation>Месцы з супадзеннямі: {0}.</translation>
    </message>
    <message>
        <source>Scroll bar with marks</source>
        <translation>Паласа пракруткі з пазнакамі</translation>
    </message>
</context>
<context>
    <name>SearchController</name>
    <message>
        <source>Rename this search</source>
        <translation>Перайменаваць пошук</translation>
    </message>
    <message>
        <source>Save this search as</source>
        <translation>Захаваць пошук пад назвай</translation>
    </message>
    <message>
        <source>The earlier searches are forgotten.</source>
        <translation>Ранейшыя пошукі забыты.</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation>Ачысціць пошук</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Пошук</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>All years</source>
        <translation>Усе гады</translation>
    </message>
    <message>
        <source>Back to the library</source>
        <translation>Назад да бібліятэкі</translation>
    </message>
    <message>
        <source>Hide the sidebar</source>
        <translation>Схаваць бакавую панэль</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Бібліятэка</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Захаваць пошук</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Пошук захаваны</translation>
    </message>
    <message>
        <source>Show only</source>
        <translation>Паказваць толькі</translation>
    </message>
    <message>
        <source>So much was found that these numbers are estimates.</source>
        <translation>Знойдзена так шмат, што гэтыя лікі прыблізныя.</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Год</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message>
        <source>Add a note</source>
        <translation>Дадаць нататку</translation>
    </message>
    <message>
        <source>Add tags</source>
        <translation>Дадаць меткі</translation>
    </message>
    <message>
        <source>Copy with citation</source>
        <translation>Капіяваць з крыніцай</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Выбраны тэкст</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Стыль</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>The settings could not be saved: {0}.</source>
        <translation>Налады не ўдалося захаваць: {0}.</translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <source>As at first: {0}</source>
        <translation>Скінуць: {0}</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>A caret in the text</source>
        <translation>Курсор у тэксце</translation>
    </message>
    <message>
        <source>All as at first</source>
        <translation>Скінуць усе налады</translation>
    </message>
    <message>
        <source>Alt+←</source>
        <translation>Alt+←</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Як у сістэме</translation>
    </message>
    <message>
        <source>As the system ({0})</source>
        <translation>Як у сістэме ({0})</translation>
    </message>
    <message>
        <source>Back to the text</source>
        <translation>Назад да тэксту</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Рэзервовыя копіі</translation>
    </message>
    <message>
        <source>Backups…</source>
        <translation>Рэзервовыя копіі…</translation>
    </message>
    <message>
        <source>Built in ({0})</source>
        <translation>Убудаваны ({0})</translation>
    </message>
    <message>
        <source>Check…</source>
        <translation>Праверыць…</translation>
    </message>
    <message>
        <source>Citations</source>
        <translation>Спасылкі на крыніцы</translation>
    </message>
    <message>
        <source>Copies of the notebook: made, looked at, brought back.</source>
        <translation>Копіі нататніка: зрабіць, паглядзець, вярнуць.</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Цёмная</translation>
    </message>
    <message>
        <source>Each of the six colours can have a name of your own.</source>
        <translation>Кожнаму з шасці колераў можна даць сваю назву.</translation>
    </message>
    <message>
        <source>Earlier searches</source>
        <translation>Ранейшыя пошукі</translation>
    </message>
    <message>
        <source>Earlier searches are offered when you go to the search field.</source>
        <translation>Ранейшыя пошукі прапаноўваюцца ў полі пошуку.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Файлы</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Забыць</translation>
    </message>
    <message>
        <source>Forget them</source>
        <translation>Забыць</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Кантрастная</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>Чорная кантрастная</translation>
    </message>
    <message>
        <source>It stands by new notes, and goes out only where an export asks for it.</source>
        <translation>Стаіць каля новых нататак; у экспарт трапляе, толькі калі гэта там выбрана.</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Спалучэнні клавіш</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавішы</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Мова</translation>
    </message>
    <message>
        <source>Language of citations</source>
        <translation>Мова спасылак</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Менш руху</translation>
    </message>
    <message>
        <source>Library folder</source>
        <translation>Папка бібліятэкі</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлая</translation>
    </message>
    <message>
        <source>Look for damage</source>
        <translation>Праверка на пашкоджанні</translation>
    </message>
    <message>
        <source>Name the colours…</source>
        <translation>Назваць колеры…</translation>
    </message>
    <message>
        <source>No setting is called that.</source>
        <translation>Такой налады няма.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Нататкі</translation>
    </message>
    <message>
        <source>Of menus, buttons and dates. Articles stay as they are.</source>
        <translation>Мова меню, кнопак і дат. Артыкулы застаюцца як ёсць.</translation>
    </message>
    <message>
        <source>Of months and connecting words.</source>
        <translation>Для месяцаў і злучальных слоў.</translation>
    </message>
    <message>
        <source>Of the article&apos;s text.</source>
        <translation>Для тэксту артыкула.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Адкрыць папку</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Чытанне</translation>
    </message>
    <message>
        <source>Reading history</source>
        <translation>Гісторыя чытання</translation>
    </message>
    <message>
        <source>Reads both files whole, and repairs what is damaged.</source>
        <translation>Цалкам чытае абодва файлы і выпраўляе пашкоджанае.</translation>
    </message>
    <message>
        <source>Remember what I read</source>
        <translation>Памятаць, што я чытаю</translation>
    </message>
    <message>
        <source>Remember what I searched for</source>
        <translation>Памятаць, што я шукаю</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Пошук у наладах</translation>
    </message>
    <message>
        <source>Searching</source>
        <translation>Пошук</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>Сепія</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Налады</translation>
    </message>
    <message>
        <source>Shortcuts…</source>
        <translation>Спалучэнні…</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Паказаць усе</translation>
    </message>
    <message>
        <source>Show beside a note how it will look</source>
        <translation>Паказваць побач з нататкай, як яна будзе выглядаць</translation>
    </message>
    <message>
        <source>Size of everything</source>
        <translation>Памер усяго</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Памер тэксту</translation>
    </message>
    <message>
        <source>Text, buttons, lists and menus. The window closes for a moment and is as it was.</source>
        <translation>Тэксту, кнопак, спісаў і меню. Акно на імгненне закрыецца і адкрыецца такім самым.</translation>
    </message>
    <message>
        <source>The arrow keys move it, with Shift they select. Without it they scroll.</source>
        <translation>Стрэлкі рухаюць яго, а з Shift выбіраюць тэкст. Без курсора яны пракручваюць.</translation>
    </message>
    <message>
        <source>The arrow keys move it, with Shift they select. Without it they scroll. {0} changes this.</source>
        <translation>Стрэлкі рухаюць яго, а з Shift выбіраюць тэкст. Без курсора яны пракручваюць. {0} гэта пераключае.</translation>
    </message>
    <message>
        <source>The article&apos;s own</source>
        <translation>Мова артыкула</translation>
    </message>
    <message>
        <source>The style of copied quotes and of exports.</source>
        <translation>Стыль спасылак у скапіяваных цытатах і ў экспарце.</translation>
    </message>
    <message>
        <source>The text jumps to its place and does not glide, and the caret does not blink.</source>
        <translation>Тэкст адразу пераскоквае на месца, без слізгання, а курсор не міргае.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Тэма</translation>
    </message>
    <message>
        <source>Typeface</source>
        <translation>Шрыфт</translation>
    </message>
    <message>
        <source>What the colours mean</source>
        <translation>Значэнні колераў</translation>
    </message>
    <message>
        <source>What was read</source>
        <translation>Што было прачытана</translation>
    </message>
    <message>
        <source>When articles were opened. Switched off, what is known is forgotten, too.</source>
        <translation>Калі адкрываліся артыкулы. Пасля выключэння забываецца і тое, што ўжо вядома.</translation>
    </message>
    <message>
        <source>With its headings, lists and links, while it is written in Markdown.</source>
        <translation>З загалоўкамі, спісамі і спасылкамі, пакуль вы пішаце яе ў Markdown.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ваша імя</translation>
    </message>
    <message>
        <source>animation scrolling</source>
        <translation>анімацыя рух пракрутка мірганне</translation>
    </message>
    <message>
        <source>author</source>
        <translation>аўтар імя подпіс</translation>
    </message>
    <message>
        <source>colours dark light sepia contrast night</source>
        <translation>колеры колер цёмная светлая сепія кантраст ноч начная фон тэма</translation>
    </message>
    <message>
        <source>font letters</source>
        <translation>шрыфт літары гарнітура</translation>
    </message>
    <message>
        <source>font zoom larger smaller</source>
        <translation>шрыфт памер маштаб павялічыць паменшыць большы меншы</translation>
    </message>
    <message>
        <source>highlight yellow green</source>
        <translation>вылучэнне маркер жоўты зялёны колер</translation>
    </message>
    <message>
        <source>history privacy</source>
        <translation>гісторыя прыватнасць бяспека сляды</translation>
    </message>
    <message>
        <source>history privacy recently</source>
        <translation>гісторыя прыватнасць бяспека сляды нядаўна</translation>
    </message>
    <message>
        <source>interface translation</source>
        <translation>інтэрфейс пераклад мова праграмы беларуская language</translation>
    </message>
    <message>
        <source>keyboard cursor</source>
        <translation>клавіятура курсор стрэлкі карэтка</translation>
    </message>
    <message>
        <source>zoom scale larger interface</source>
        <translation>маштаб павялічыць паменшыць інтэрфейс большы буйны</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0}&#xa0;%</translation>
    </message>
</context>
<context>
    <name>Shelf</name>
    <message>
        <source>All articles</source>
        <translation>Усе артыкулы</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Падборка</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Прачытаныя</translation>
    </message>
    <message>
        <source>No article has this tag.</source>
        <translation>Артыкулаў з гэтай меткай няма.</translation>
    </message>
    <message>
        <source>No article is begun.</source>
        <translation>Пачатых артыкулаў няма.</translation>
    </message>
    <message>
        <source>No article is read to its end yet.</source>
        <translation>Ніводзін артыкул яшчэ не прачытаны да канца.</translation>
    </message>
    <message>
        <source>No highlights yet.</source>
        <translation>Вылучэнняў пакуль няма.</translation>
    </message>
    <message>
        <source>No highlights yet. Select text in an article and press {0}.</source>
        <translation>Вылучэнняў пакуль няма. Выберыце тэкст у артыкуле і націсніце {0}.</translation>
    </message>
    <message>
        <source>Nothing is starred yet.</source>
        <translation>Зорачак пакуль няма.</translation>
    </message>
    <message>
        <source>Nothing is starred yet. {0} stars the article that is read.</source>
        <translation>Зорачак пакуль няма. {0} ставіць зорачку адкрытаму артыкулу.</translation>
    </message>
    <message>
        <source>Nothing is unread.</source>
        <translation>Непрачытаных няма.</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Пачатыя</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>З зорачкай</translation>
    </message>
    <message>
        <source>This collection is empty. Drag articles from the list onto its name.</source>
        <translation>Падборка пустая. Перацягніце артыкулы са спіса на яе назву.</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Непрачытаныя</translation>
    </message>
    <message>
        <source>With highlights</source>
        <translation>З вылучэннямі</translation>
    </message>
</context>
<context>
    <name>ShelfController</name>
    <message>
        <source>Articles that you open come here, unless the history is off in the settings.</source>
        <translation>Тут з’яўляюцца артыкулы, якія вы адкрываеце, калі гісторыя не выключана ў наладах.</translation>
    </message>
    <message>
        <source>No other article is like this one.</source>
        <translation>Іншых падобных артыкулаў няма.</translation>
    </message>
    <message>
        <source>Recently read</source>
        <translation>Нядаўна прачытаныя</translation>
    </message>
</context>
<context>
    <name>ShortcutsCard</name>
    <message>
        <source>Actions and their keys</source>
        <translation>Дзеянні і іх клавішы</translation>
    </message>
    <message>
        <source>Change shortcuts</source>
        <translation>Змяніць спалучэнні</translation>
    </message>
    <message>
        <source>Filter by name or key</source>
        <translation>Фільтр паводле назвы або клавішы</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>Новыя клавішы</translation>
    </message>
    <message>
        <source>Press the new keys here</source>
        <translation>Націсніце тут новыя клавішы</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Скінуць</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Скінуць усе</translation>
    </message>
    <message>
        <source>Use it here</source>
        <translation>Выкарыстаць тут</translation>
    </message>
</context>
<context>
    <name>ShortcutsController</name>
    <message>
        <source>All shortcuts are as they were at first.</source>
        <translation>Усе спалучэнні скінуты.</translation>
    </message>
    <message>
        <source>{0} is the key of “{1}”.</source>
        <translation>{0} ужо мае каманда «{1}».</translation>
    </message>
    <message>
        <source>“{0}” has no key now.</source>
        <translation>Каманда «{0}» цяпер без спалучэння.</translation>
    </message>
    <message>
        <source>“{0}” has the key {1} now.</source>
        <translation>Каманда «{0}» мае цяпер спалучэнне {1}.</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Ctrl+,</source>
        <translation>Ctrl+,</translation>
    </message>
    <message>
        <source>Hide the sidebar</source>
        <translation>Схаваць бакавую панэль</translation>
    </message>
    <message>
        <source>Nothing is sent anywhere: articles and notes stay in one folder of this computer.</source>
        <translation>Нічога нікуды не адпраўляецца: артыкулы і нататкі ляжаць у адной папцы на гэтым камп’ютары.</translation>
    </message>
    <message>
        <source>Only on this computer</source>
        <translation>Толькі на гэтым ПК</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Налады</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Бакавая панэль</translation>
    </message>
</context>
<context>
    <name>SidebarModel</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>Яшчэ %Ln</numerusform>
            <numerusform>Яшчэ %Ln</numerusform>
            <numerusform>Яшчэ %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>Усе артыкулы</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Сметніца</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Падборкі</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Прачытаныя</translation>
    </message>
    <message>
        <source>Fewer</source>
        <translation>Менш</translation>
    </message>
    <message>
        <source>Free notes</source>
        <translation>Асобныя нататкі</translation>
    </message>
    <message>
        <source>New collection…</source>
        <translation>Новая падборка…</translation>
    </message>
    <message>
        <source>Notebook</source>
        <translation>Нататнік</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Пачатыя</translation>
    </message>
    <message>
        <source>Recently read</source>
        <translation>Нядаўна прачытаныя</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Захаваныя пошукі</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>З зорачкай</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Меткі</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Непрачытаныя</translation>
    </message>
    <message>
        <source>With highlights</source>
        <translation>З вылучэннямі</translation>
    </message>
</context>
<context>
    <name>SidebarView</name>
    <message>
        <source>All tags…</source>
        <translation>Усе меткі…</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Выдаліць</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Бібліятэка</translation>
    </message>
    <message>
        <source>Merge into…</source>
        <translation>Аб’яднаць з…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Перайменаваць…</translation>
    </message>
    <message>
        <source>Show its notes</source>
        <translation>Паказаць нататкі</translation>
    </message>
</context>
<context>
    <name>SizeControl</name>
    <message>
        <source>Larger text</source>
        <translation>Большы тэкст</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Меншы тэкст</translation>
    </message>
    <message>
        <source>Text size: {0}</source>
        <translation>Памер тэксту: {0}</translation>
    </message>
</context>
<context>
    <name>Sizes</name>
    <message>
        <source>{0} MB</source>
        <translation>{0}&#xa0;МБ</translation>
    </message>
    <message>
        <source>{0} kB</source>
        <translation>{0}&#xa0;кБ</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>A pack from a memory stick or from a colleague.</source>
        <translation>Пакет з флэшкі або ад калегі.</translation>
    </message>
    <message>
        <source>Add your own</source>
        <translation>Дадаць сваё</translation>
    </message>
    <message>
        <source>Articles, highlights and notes stay on this computer. NAM Reader never goes online by itself and sends nothing.</source>
        <translation>Артыкулы, вылучэнні і нататкі застаюцца на гэтым камп’ютары. NAM Reader ніколі сам не выходзіць у сетку і нічога не адпраўляе.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Як у сістэме</translation>
    </message>
    <message>
        <source>Check and repair…</source>
        <translation>Праверыць і выправіць…</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Выбраць файлы…</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Цёмная</translation>
    </message>
    <message>
        <source>Dark contrast</source>
        <translation>Чорная кантрастная</translation>
    </message>
    <message>
        <source>Drop files or folders here</source>
        <translation>Перацягніце сюды файлы або папкі</translation>
    </message>
    <message>
        <source>Everything is kept in %1</source>
        <translation>Усё захоўваецца тут: %1</translation>
    </message>
    <message>
        <source>HTML, MHTML, PDF, EPUB, WARC, WACZ, Markdown, text, RSS, ZIP, packs</source>
        <translation>HTML, MHTML, PDF, EPUB, WARC, WACZ, Markdown, тэкст, RSS, ZIP, пакеты</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Кантрастная</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлая</translation>
    </message>
    <message>
        <source>Notebook</source>
        <translation>Нататнік</translation>
    </message>
    <message numerus="yes">
        <source>Notebook, %Ln notes</source>
        <translation>
            <numerusform>Нататнік, %Ln&#xa0;нататка</numerusform>
            <numerusform>Нататнік, %Ln&#xa0;нататкі</numerusform>
            <numerusform>Нататнік, %Ln&#xa0;нататак</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing here is replaced</source>
        <translation>Нічога тут не замяняецца</translation>
    </message>
    <message>
        <source>Open a library</source>
        <translation>Адкрыць бібліятэку</translation>
    </message>
    <message>
        <source>Open the archive</source>
        <translation>Адкрыць архіў</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Адкрыць…</translation>
    </message>
    <message>
        <source>Or drop them below</source>
        <translation>Або перацягніце іх ніжэй</translation>
    </message>
    <message>
        <source>Read the archive</source>
        <translation>Чытаць архіў</translation>
    </message>
    <message>
        <source>Read, mark and keep.
Without a network.</source>
        <translation>Чытаць, пазначаць, захоўваць.
Без сеткі.</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Гатова</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Аднавіць з копіі…</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>Сепія</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Тэма</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Паўтарыць</translation>
    </message>
    <message>
        <source>Web pages, PDF, EPUB, Markdown, feeds and saved web archives.</source>
        <translation>Вэб-старонкі, PDF, EPUB, Markdown, стужкі навін і захаваныя вэб-архівы.</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message numerus="yes">
        <source>%Ln highlights deleted.</source>
        <translation>
            <numerusform>%Ln&#xa0;вылучэнне выдалена.</numerusform>
            <numerusform>%Ln&#xa0;вылучэнні выдалены.</numerusform>
            <numerusform>%Ln&#xa0;вылучэнняў выдалена.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln notes deleted.</source>
        <translation>
            <numerusform>%Ln&#xa0;нататка выдалена.</numerusform>
            <numerusform>%Ln&#xa0;нататкі выдалены.</numerusform>
            <numerusform>%Ln&#xa0;нататак выдалена.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accept %Ln new places</source>
        <translation>
            <numerusform>Прыняцце %Ln&#xa0;новага месца</numerusform>
            <numerusform>Прыняцце %Ln&#xa0;новых месцаў</numerusform>
            <numerusform>Прыняцце %Ln&#xa0;новых месцаў</numerusform>
        </translation>
    </message>
    <message>
        <source>Accept new place</source>
        <translation>Прыняцце новага месца</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Новая нататка</translation>
    </message>
    <message>
        <source>Add to collection</source>
        <translation>Дадаванне ў падборку</translation>
    </message>
    <message>
        <source>Attach highlight</source>
        <translation>Прымацаванне вылучэння</translation>
    </message>
    <message numerus="yes">
        <source>Change %Ln highlights</source>
        <translation>
            <numerusform>Змена %Ln&#xa0;вылучэння</numerusform>
            <numerusform>Змена %Ln&#xa0;вылучэнняў</numerusform>
            <numerusform>Змена %Ln&#xa0;вылучэнняў</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %Ln notes</source>
        <translation>
            <numerusform>Змена %Ln&#xa0;нататкі</numerusform>
            <numerusform>Змена %Ln&#xa0;нататак</numerusform>
            <numerusform>Змена %Ln&#xa0;нататак</numerusform>
        </translation>
    </message>
    <message>
        <source>Change colour</source>
        <translation>Змена колеру</translation>
    </message>
    <message numerus="yes">
        <source>Change colour of %Ln highlights</source>
        <translation>
            <numerusform>Змена колеру %Ln&#xa0;вылучэння</numerusform>
            <numerusform>Змена колеру %Ln&#xa0;вылучэнняў</numerusform>
            <numerusform>Змена колеру %Ln&#xa0;вылучэнняў</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change colour of %Ln notes</source>
        <translation>
            <numerusform>Змена колеру %Ln&#xa0;нататкі</numerusform>
            <numerusform>Змена колеру %Ln&#xa0;нататак</numerusform>
            <numerusform>Змена колеру %Ln&#xa0;нататак</numerusform>
        </translation>
    </message>
    <message>
        <source>Change colour of highlight</source>
        <translation>Змена колеру вылучэння</translation>
    </message>
    <message>
        <source>Change colour of note</source>
        <translation>Змена колеру нататкі</translation>
    </message>
    <message>
        <source>Change highlight</source>
        <translation>Змена вылучэння</translation>
    </message>
    <message>
        <source>Change name</source>
        <translation>Змена імя</translation>
    </message>
    <message>
        <source>Change note</source>
        <translation>Змена нататкі</translation>
    </message>
    <message>
        <source>Change style</source>
        <translation>Змена стылю</translation>
    </message>
    <message numerus="yes">
        <source>Change style of %Ln highlights</source>
        <translation>
            <numerusform>Змена стылю %Ln&#xa0;вылучэння</numerusform>
            <numerusform>Змена стылю %Ln&#xa0;вылучэнняў</numerusform>
            <numerusform>Змена стылю %Ln&#xa0;вылучэнняў</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change style of %Ln notes</source>
        <translation>
            <numerusform>Змена стылю %Ln&#xa0;нататкі</numerusform>
            <numerusform>Змена стылю %Ln&#xa0;нататак</numerusform>
            <numerusform>Змена стылю %Ln&#xa0;нататак</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln highlights</source>
        <translation>
            <numerusform>Выдаленне %Ln&#xa0;вылучэння</numerusform>
            <numerusform>Выдаленне %Ln&#xa0;вылучэнняў</numerusform>
            <numerusform>Выдаленне %Ln&#xa0;вылучэнняў</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln notes</source>
        <translation>
            <numerusform>Выдаленне %Ln&#xa0;нататкі</numerusform>
            <numerusform>Выдаленне %Ln&#xa0;нататак</numerusform>
            <numerusform>Выдаленне %Ln&#xa0;нататак</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete collection</source>
        <translation>Выдаленне падборкі</translation>
    </message>
    <message>
        <source>Delete highlight</source>
        <translation>Выдаленне вылучэння</translation>
    </message>
    <message>
        <source>Delete note</source>
        <translation>Выдаленне нататкі</translation>
    </message>
    <message>
        <source>Delete search</source>
        <translation>Выдаленне пошуку</translation>
    </message>
    <message>
        <source>Delete tag</source>
        <translation>Выдаленне меткі</translation>
    </message>
    <message>
        <source>Edit note</source>
        <translation>Рэдагаванне нататкі</translation>
    </message>
    <message>
        <source>Edit tags</source>
        <translation>Змена метак</translation>
    </message>
    <message numerus="yes">
        <source>Edit tags of %Ln highlights</source>
        <translation>
            <numerusform>Змена метак %Ln&#xa0;вылучэння</numerusform>
            <numerusform>Змена метак %Ln&#xa0;вылучэнняў</numerusform>
            <numerusform>Змена метак %Ln&#xa0;вылучэнняў</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Edit tags of %Ln notes</source>
        <translation>
            <numerusform>Змена метак %Ln&#xa0;нататкі</numerusform>
            <numerusform>Змена метак %Ln&#xa0;нататак</numerusform>
            <numerusform>Змена метак %Ln&#xa0;нататак</numerusform>
        </translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Вылучэнне</translation>
    </message>
    <message>
        <source>Highlight deleted.</source>
        <translation>Вылучэнне выдалена.</translation>
    </message>
    <message numerus="yes">
        <source>Join %Ln highlights</source>
        <translation>
            <numerusform>Аб’яднанне %Ln&#xa0;вылучэння</numerusform>
            <numerusform>Аб’яднанне %Ln&#xa0;вылучэнняў</numerusform>
            <numerusform>Аб’яднанне %Ln&#xa0;вылучэнняў</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %Ln articles</source>
        <translation>
            <numerusform>Пазначэнне %Ln&#xa0;артыкула</numerusform>
            <numerusform>Пазначэнне %Ln&#xa0;артыкулаў</numerusform>
            <numerusform>Пазначэнне %Ln&#xa0;артыкулаў</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %Ln articles as read</source>
        <translation>
            <numerusform>Пазнака «прачытаны» для %Ln&#xa0;артыкула</numerusform>
            <numerusform>Пазнака «прачытаны» для %Ln&#xa0;артыкулаў</numerusform>
            <numerusform>Пазнака «прачытаны» для %Ln&#xa0;артыкулаў</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %Ln articles as reading</source>
        <translation>
            <numerusform>Пазнака «пачаты» для %Ln&#xa0;артыкула</numerusform>
            <numerusform>Пазнака «пачаты» для %Ln&#xa0;артыкулаў</numerusform>
            <numerusform>Пазнака «пачаты» для %Ln&#xa0;артыкулаў</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %Ln articles as unread</source>
        <translation>
            <numerusform>Пазнака «непрачытаны» для %Ln&#xa0;артыкула</numerusform>
            <numerusform>Пазнака «непрачытаны» для %Ln&#xa0;артыкулаў</numerusform>
            <numerusform>Пазнака «непрачытаны» для %Ln&#xa0;артыкулаў</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark article</source>
        <translation>Пазначэнне артыкула</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Пазнака «прачытаны»</translation>
    </message>
    <message>
        <source>Mark as reading</source>
        <translation>Пазнака «пачаты»</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>Пазнака «непрачытаны»</translation>
    </message>
    <message>
        <source>Merge notes</source>
        <translation>Аб’яднанне нататак</translation>
    </message>
    <message>
        <source>Merge tags</source>
        <translation>Аб’яднанне метак</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>Новая падборка</translation>
    </message>
    <message>
        <source>Note deleted.</source>
        <translation>Нататка выдалена.</translation>
    </message>
    <message numerus="yes">
        <source>Put back %Ln highlights</source>
        <translation>
            <numerusform>Вяртанне %Ln&#xa0;вылучэння</numerusform>
            <numerusform>Вяртанне %Ln&#xa0;вылучэнняў</numerusform>
            <numerusform>Вяртанне %Ln&#xa0;вылучэнняў</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put back %Ln notes</source>
        <translation>
            <numerusform>Вяртанне %Ln&#xa0;нататкі</numerusform>
            <numerusform>Вяртанне %Ln&#xa0;нататак</numerusform>
            <numerusform>Вяртанне %Ln&#xa0;нататак</numerusform>
        </translation>
    </message>
    <message>
        <source>Put back highlight</source>
        <translation>Вяртанне вылучэння</translation>
    </message>
    <message>
        <source>Put back note</source>
        <translation>Вяртанне нататкі</translation>
    </message>
    <message>
        <source>Remove from collection</source>
        <translation>Выключэнне з падборкі</translation>
    </message>
    <message>
        <source>Remove star</source>
        <translation>Зняцце зорачкі</translation>
    </message>
    <message numerus="yes">
        <source>Remove stars of %Ln articles</source>
        <translation>
            <numerusform>Зняцце зорачкі з %Ln&#xa0;артыкула</numerusform>
            <numerusform>Зняцце зорачкі з %Ln&#xa0;артыкулаў</numerusform>
            <numerusform>Зняцце зорачкі з %Ln&#xa0;артыкулаў</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename collection</source>
        <translation>Новая назва падборкі</translation>
    </message>
    <message>
        <source>Rename colour</source>
        <translation>Новая назва колеру</translation>
    </message>
    <message>
        <source>Rename search</source>
        <translation>Новая назва пошуку</translation>
    </message>
    <message>
        <source>Rename tag</source>
        <translation>Новая назва меткі</translation>
    </message>
    <message>
        <source>Resize highlight</source>
        <translation>Змена межаў вылучэння</translation>
    </message>
    <message numerus="yes">
        <source>Resolve %Ln conflicts</source>
        <translation>
            <numerusform>Вырашэнне %Ln&#xa0;канфлікту</numerusform>
            <numerusform>Вырашэнне %Ln&#xa0;канфліктаў</numerusform>
            <numerusform>Вырашэнне %Ln&#xa0;канфліктаў</numerusform>
        </translation>
    </message>
    <message>
        <source>Resolve conflict</source>
        <translation>Вырашэнне канфлікту</translation>
    </message>
    <message>
        <source>Save search</source>
        <translation>Захаванне пошуку</translation>
    </message>
    <message>
        <source>Split highlight</source>
        <translation>Падзел вылучэння</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Зорачка</translation>
    </message>
    <message numerus="yes">
        <source>Star %Ln articles</source>
        <translation>
            <numerusform>Зорачка для %Ln&#xa0;артыкула</numerusform>
            <numerusform>Зорачка для %Ln&#xa0;артыкулаў</numerusform>
            <numerusform>Зорачка для %Ln&#xa0;артыкулаў</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <source>Close</source>
        <translation>Закрыць</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
</context>
<context>
    <name>StyleMenu</name>
    <message>
        <source>Style</source>
        <translation>Стыль</translation>
    </message>
</context>
<context>
    <name>Swatch</name>
    <message>
        <source>Rename this colour…</source>
        <translation>Перайменаваць колер…</translation>
    </message>
</context>
<context>
    <name>TagCard</name>
    <message>
        <source>Cancel</source>
        <translation>Скасаваць</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыць</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Выдаліць</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Find a tag</source>
        <translation>Знайсці метку</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Аб’яднаць</translation>
    </message>
    <message>
        <source>Merge into another tag (M)</source>
        <translation>Аб’яднаць з іншай меткай (M)</translation>
    </message>
    <message>
        <source>Merge into…</source>
        <translation>Аб’яднаць…</translation>
    </message>
    <message>
        <source>Merge “{0}” into</source>
        <translation>Аб’яднаць «{0}» з меткай</translation>
    </message>
    <message>
        <source>New name of “{0}”</source>
        <translation>Новая назва меткі «{0}»</translation>
    </message>
    <message>
        <source>No tag of that name.</source>
        <translation>Меткі з такой назвай няма.</translation>
    </message>
    <message>
        <source>No tags yet.</source>
        <translation>Метак пакуль няма.</translation>
    </message>
    <message>
        <source>No tags yet. Select a highlight and press {0}.</source>
        <translation>Метак пакуль няма. Выберыце вылучэнне і націсніце {0}.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Перайменаваць</translation>
    </message>
    <message>
        <source>Rename (F2)</source>
        <translation>Перайменаваць (F2)</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Перайменаваць…</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Меткі</translation>
    </message>
    <message>
        <source>Take the tag off all notes (Del)</source>
        <translation>Зняць метку з усіх нататак (Del)</translation>
    </message>
    <message>
        <source>The tag is renamed on all notes that carry it.</source>
        <translation>Метка зменіцца ва ўсіх нататках, дзе яна ёсць.</translation>
    </message>
    <message>
        <source>There is a tag “{0}”: the two become one.</source>
        <translation>Метка «{0}» ужо ёсць: абедзве стануць адной.</translation>
    </message>
</context>
<context>
    <name>TagChip</name>
    <message>
        <source>Remove tag (Backspace)</source>
        <translation>Зняць метку (Backspace)</translation>
    </message>
    <message>
        <source>Remove tag {0}</source>
        <translation>Зняць метку {0}</translation>
    </message>
</context>
<context>
    <name>TagController</name>
    <message>
        <source>Done: {0}.</source>
        <translation>Зроблена: {0}.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Адмяніць</translation>
    </message>
</context>
<context>
    <name>TagLine</name>
    <message>
        <source>Add a tag</source>
        <translation>Дадаць метку</translation>
    </message>
</context>
<context>
    <name>TagProposals</name>
    <message>
        <source>Known tags</source>
        <translation>Наяўныя меткі</translation>
    </message>
</context>
<context>
    <name>TemplateWindow</name>
    <message>
        <source>A template decides what a Markdown file or a web page of notes looks like.</source>
        <translation>Шаблон вызначае, як выглядае файл Markdown або вэб-старонка з нататкамі.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыць</translation>
    </message>
    <message>
        <source>New for Markdown</source>
        <translation>Новы для Markdown</translation>
    </message>
    <message>
        <source>New for web pages</source>
        <translation>Новы для вэб-старонак</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Захаваць</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Паказаць папку</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Шаблон</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Шаблоны</translation>
    </message>
    <message>
        <source>Text of the template</source>
        <translation>Тэкст шаблона</translation>
    </message>
</context>
<context>
    <name>TextMenu</name>
    <message>
        <source>Add a note</source>
        <translation>Дадаць нататку</translation>
    </message>
    <message>
        <source>Add tags</source>
        <translation>Дадаць меткі</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Колер</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Капіяваць</translation>
    </message>
    <message>
        <source>Copy the link&apos;s address</source>
        <translation>Капіяваць адрас спасылкі</translation>
    </message>
    <message>
        <source>Copy with citation</source>
        <translation>Капіяваць з крыніцай</translation>
    </message>
    <message>
        <source>Delete highlight</source>
        <translation>Выдаліць вылучэнне</translation>
    </message>
    <message>
        <source>Edit note</source>
        <translation>Рэдагаваць нататку</translation>
    </message>
    <message>
        <source>Edit tags</source>
        <translation>Рэдагаваць меткі</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Вылучыць</translation>
    </message>
    <message>
        <source>Merge the highlights</source>
        <translation>Аб’яднаць вылучэнні</translation>
    </message>
    <message>
        <source>Merge with the highlight beside it</source>
        <translation>Аб’яднаць з суседнім вылучэннем</translation>
    </message>
    <message>
        <source>More like this article</source>
        <translation>Падобныя артыкулы</translation>
    </message>
    <message>
        <source>Quote as a picture…</source>
        <translation>Цытата як выява…</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Выбраць усё</translation>
    </message>
    <message>
        <source>Split the highlight here</source>
        <translation>Падзяліць вылучэнне тут</translation>
    </message>
    <message>
        <source>Take out of the highlight</source>
        <translation>Прыбраць з вылучэння</translation>
    </message>
</context>
<context>
    <name>TextView</name>
    <message>
        <source>Article text</source>
        <translation>Тэкст артыкула</translation>
    </message>
</context>
<context>
    <name>ThinScrollBar</name>
    <message>
        <source>Scroll bar</source>
        <translation>Паласа пракруткі</translation>
    </message>
</context>
<context>
    <name>UndoController</name>
    <message>
        <source>Done again: {0}.</source>
        <translation>Паўторана: {0}.</translation>
    </message>
    <message>
        <source>Nothing to do again.</source>
        <translation>Няма чаго паўтараць.</translation>
    </message>
    <message>
        <source>Nothing to undo.</source>
        <translation>Няма чаго адмяняць.</translation>
    </message>
    <message>
        <source>Undone: {0}.</source>
        <translation>Адменена: {0}.</translation>
    </message>
</context>
<context>
    <name>Verify</name>
    <message numerus="yes">
        <source>%Ln altered</source>
        <translation>
            <numerusform>%Ln змененая</numerusform>
            <numerusform>%Ln змененыя</numerusform>
            <numerusform>%Ln змененых</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln exact</source>
        <translation>
            <numerusform>%Ln дакладная</numerusform>
            <numerusform>%Ln дакладныя</numerusform>
            <numerusform>%Ln дакладных</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln moved</source>
        <translation>
            <numerusform>%Ln перамешчаная</numerusform>
            <numerusform>%Ln перамешчаныя</numerusform>
            <numerusform>%Ln перамешчаных</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unknown</source>
        <translation>
            <numerusform>%Ln невядомая</numerusform>
            <numerusform>%Ln невядомыя</numerusform>
            <numerusform>%Ln невядомых</numerusform>
        </translation>
    </message>
    <message>
        <source>Altered</source>
        <translation>Зменена</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>Дакладна</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Перамешчана</translation>
    </message>
    <message>
        <source>Unknown: the article is not here</source>
        <translation>Невядома: артыкула тут няма</translation>
    </message>
</context>
<context>
    <name>VerifyController</name>
    <message>
        <source>All files (*)</source>
        <translation>Усе файлы (*)</translation>
    </message>
    <message>
        <source>Exported documents ({0})</source>
        <translation>Экспартаваныя дакументы ({0})</translation>
    </message>
    <message>
        <source>Verify a document</source>
        <translation>Праверка дакумента</translation>
    </message>
</context>
<context>
    <name>VerifyDialog</name>
    <message>
        <source>Close</source>
        <translation>Закрыць</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Капіяваць</translation>
    </message>
    <message>
        <source>Exact and moved quotes stand in the article to the letter. Of altered ones, what only the article has is struck through, what only the document has is underlined.</source>
        <translation>Дакладныя і перамешчаныя цытаты ёсць у артыкуле літара ў літару. У змененых закрэслена тое, што ёсць толькі ў артыкуле, падкрэслена тое, што ёсць толькі ў дакуменце.</translation>
    </message>
    <message>
        <source>Open the article</source>
        <translation>Адкрыць артыкул</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Цытаты</translation>
    </message>
    <message>
        <source>Quotes of {0}</source>
        <translation>Цытаты: {0}</translation>
    </message>
    <message>
        <source>Verify a document</source>
        <translation>Праверка дакумента</translation>
    </message>
</context>
<context>
    <name>VersionCard</name>
    <message>
        <source>Changed {0}</source>
        <translation>Зменена {0}</translation>
    </message>
    <message>
        <source>No note</source>
        <translation>Без нататкі</translation>
    </message>
</context>
<context>
    <name>WebPreview</name>
    <message>
        <source>Preview</source>
        <translation>Прагляд</translation>
    </message>
</context>
<context>
    <name>WordFields</name>
    <message>
        <source>Word or search {0}</source>
        <translation>Запыт {0}</translation>
    </message>
</context>
<context>
    <name>WritingController</name>
    <message>
        <source>No article or note is called “{0}”.</source>
        <translation>Артыкула або нататкі «{0}» няма.</translation>
    </message>
    <message>
        <source>The note is not saved. {0}</source>
        <translation>Нататка не захавана. {0}</translation>
    </message>
    <message>
        <source>The note is saved now.</source>
        <translation>Цяпер нататка захавана.</translation>
    </message>
</context>
<context>
    <name>_LostStrip</name>
    <message numerus="yes">
        <source>%Ln notes have lost their place</source>
        <translation>
            <numerusform>%Ln&#xa0;нататка страціла месца</numerusform>
            <numerusform>%Ln&#xa0;нататкі страцілі месца</numerusform>
            <numerusform>%Ln&#xa0;нататак страцілі месца</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Паказаць</translation>
    </message>
    <message>
        <source>Show others</source>
        <translation>Паказаць іншыя</translation>
    </message>
</context>
<context>
    <name>_Model</name>
    <message>
        <source>New tag “{0}”</source>
        <translation>Новая метка «{0}»</translation>
    </message>
    <message>
        <source>article</source>
        <translation>артыкул</translation>
    </message>
    <message>
        <source>note</source>
        <translation>нататка</translation>
    </message>
</context>
<context>
    <name>_Page</name>
    <message>
        <source>Preview of the note</source>
        <translation>Прагляд нататкі</translation>
    </message>
</context>
<context>
    <name>_SavedSign</name>
    <message>
        <source>Saved</source>
        <translation>Захавана</translation>
    </message>
</context>
<context>
    <name>keys</name>
    <message>
        <source>Add tags</source>
        <translation>Дадаць меткі</translation>
    </message>
    <message>
        <source>Close what is open over the text</source>
        <translation>Закрыць тое, што паверх тэксту</translation>
    </message>
    <message>
        <source>Copy with citation</source>
        <translation>Капіяваць з крыніцай</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Маркер</translation>
    </message>
    <message>
        <source>Highlight before</source>
        <translation>Папярэдняе вылучэнне</translation>
    </message>
    <message>
        <source>Highlight in a colour, or change the colour</source>
        <translation>Вылучыць колерам або змяніць колер</translation>
    </message>
    <message>
        <source>Highlight: {0}</source>
        <translation>Вылучэнне: {0}</translation>
    </message>
    <message>
        <source>In the text</source>
        <translation>У тэксце</translation>
    </message>
    <message>
        <source>Merge highlights</source>
        <translation>Аб’яднаць вылучэнні</translation>
    </message>
    <message>
        <source>Next highlight</source>
        <translation>Наступнае вылучэнне</translation>
    </message>
    <message>
        <source>Next of the highlights that lie over each other</source>
        <translation>Наступнае з вылучэнняў, што перакрываюцца</translation>
    </message>
    <message>
        <source>Open the chosen highlight</source>
        <translation>Адкрыць выбранае вылучэнне</translation>
    </message>
    <message>
        <source>Put the highlight into the bin</source>
        <translation>Прыбраць вылучэнне ў сметніцу</translation>
    </message>
    <message>
        <source>Split the highlight</source>
        <translation>Падзяліць вылучэнне</translation>
    </message>
    <message>
        <source>Strike through</source>
        <translation>Закрэсліванне</translation>
    </message>
    <message>
        <source>Underline</source>
        <translation>Падкрэсліванне</translation>
    </message>
    <message>
        <source>Wavy line</source>
        <translation>Хвалістая лінія</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Напісаць нататку</translation>
    </message>
</context>
<context>
    <name>shortcuts</name>
    <message>
        <source>In the text it is one letter, digit or sign, alone.</source>
        <translation>У тэксце гэта адна літара, лічба або знак, без іншых клавіш.</translation>
    </message>
    <message>
        <source>One key, with Ctrl or Alt, is needed.</source>
        <translation>Патрэбна адна клавіша разам з Ctrl або Alt.</translation>
    </message>
    <message>
        <source>{0} alone would be typed. Hold Ctrl or Alt, too.</source>
        <translation>{0} сама надрукуе знак. Трымайце яшчэ Ctrl або Alt.</translation>
    </message>
    <message>
        <source>{0} has a meaning of its own everywhere.</source>
        <translation>{0} усюды мае сваё значэнне.</translation>
    </message>
    <message>
        <source>{0} is needed where text is written or read.</source>
        <translation>{0} патрэбна там, дзе пішуць або чытаюць тэкст.</translation>
    </message>
</context>
</TS>
