<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en_US">
<context>
    <name>AlsoLine</name>
    <message>
        <source>Also searched as %1, in all their forms.</source>
        <translation>Поиск также: %1, во всех формах.</translation>
    </message>
    <message>
        <source>Only as typed</source>
        <translation>Только как введено</translation>
    </message>
</context>
<context>
    <name>Announcer</name>
    <message>
        <source>Image: {0}</source>
        <translation>Картинка: {0}</translation>
    </message>
</context>
<context>
    <name>AppearancePopup</name>
    <message>
        <source>As the system</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Built in (%1)</source>
        <translation>Встроенный (%1)</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмная</translation>
    </message>
    <message>
        <source>Dark contrast</source>
        <translation>Чёрная</translation>
    </message>
    <message>
        <source>Forget earlier searches</source>
        <translation>Очистить историю поиска</translation>
    </message>
    <message>
        <source>Forget what was read</source>
        <translation>Очистить историю чтения</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Контраст</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Крупнее текст</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлая</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Чтение</translation>
    </message>
    <message>
        <source>Remember what I read</source>
        <translation>Помнить, что я читаю</translation>
    </message>
    <message>
        <source>Remember what I searched for</source>
        <translation>Помнить, что я ищу</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>Сепия</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Мельче текст</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Системная</translation>
    </message>
    <message>
        <source>Text and theme</source>
        <translation>Шрифт и тема</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Размер текста</translation>
    </message>
    <message>
        <source>Text size: %1</source>
        <translation>Размер текста: %1</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Typeface</source>
        <translation>Шрифт</translation>
    </message>
    <message>
        <source>What the colours mean…</source>
        <translation>Значения цветов…</translation>
    </message>
</context>
<context>
    <name>ArticleHeader</name>
    <message numerus="yes">
        <source>%Ln min</source>
        <translation>
            <numerusform>%Ln&#xa0;мин</numerusform>
            <numerusform>%Ln&#xa0;мин</numerusform>
            <numerusform>%Ln&#xa0;мин</numerusform>
        </translation>
    </message>
    <message>
        <source>About this article</source>
        <translation>Об этой статье</translation>
    </message>
    <message>
        <source>Also in</source>
        <translation>На других языках:</translation>
    </message>
    <message>
        <source>Digest. The full text can be imported from a saved page or file.</source>
        <translation>Пересказ. Полный текст можно добавить из сохранённой страницы или файла.</translation>
    </message>
    <message>
        <source>Digest. The full text is in this library.</source>
        <translation>Пересказ. Полный текст есть в этой библиотеке.</translation>
    </message>
    <message>
        <source>Excerpt. Only the beginning is known; import the full page to replace it.</source>
        <translation>Отрывок. Есть только начало; добавьте полную страницу, и она его заменит.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Добавить…</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>This library has a digest of this article, too.</source>
        <translation>В этой библиотеке есть и пересказ этой статьи.</translation>
    </message>
</context>
<context>
    <name>ArticleList</name>
    <message numerus="yes">
        <source>%Ln hits</source>
        <translation>
            <numerusform>%Ln совпадение</numerusform>
            <numerusform>%Ln совпадения</numerusform>
            <numerusform>%Ln совпадений</numerusform>
        </translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Пересказ</translation>
    </message>
    <message>
        <source>Excerpt</source>
        <translation>Отрывок</translation>
    </message>
    <message>
        <source>Without a date</source>
        <translation>Без даты</translation>
    </message>
    <message>
        <source>Without a source</source>
        <translation>Без источника</translation>
    </message>
    <message>
        <source>Without an author</source>
        <translation>Без автора</translation>
    </message>
    <message>
        <source>{0} % read</source>
        <translation>прочитано {0}&#xa0;%</translation>
    </message>
</context>
<context>
    <name>ArticleListModel</name>
    <message numerus="yes">
        <source>%Ln articles</source>
        <translation>
            <numerusform>%Ln статья</numerusform>
            <numerusform>%Ln статьи</numerusform>
            <numerusform>%Ln статей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln highlights</source>
        <translation>
            <numerusform>%Ln выделение</numerusform>
            <numerusform>%Ln выделения</numerusform>
            <numerusform>%Ln выделений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln notes</source>
        <translation>
            <numerusform>%Ln заметка</numerusform>
            <numerusform>%Ln заметки</numerusform>
            <numerusform>%Ln заметок</numerusform>
        </translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Ещё загружается</translation>
    </message>
    <message>
        <source>digest</source>
        <translation>пересказ</translation>
    </message>
    <message>
        <source>excerpt</source>
        <translation>отрывок</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>свёрнуто</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>со звёздочкой</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>развёрнуто</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>не прочитана</translation>
    </message>
    <message>
        <source>{0} % read</source>
        <translation>прочитано {0}&#xa0;%</translation>
    </message>
</context>
<context>
    <name>ArticleMenu</name>
    <message>
        <source>Add to collection</source>
        <translation>Добавить в подборку</translation>
    </message>
    <message>
        <source>Mark as being read</source>
        <translation>Отметить как начатое</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Отметить как прочитанное</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>Отметить как непрочитанное</translation>
    </message>
    <message>
        <source>More like this</source>
        <translation>Похожие статьи</translation>
    </message>
    <message>
        <source>New collection…</source>
        <translation>Новая подборка…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Remove from “{0}”</source>
        <translation>Убрать из «{0}»</translation>
    </message>
    <message>
        <source>Remove the star</source>
        <translation>Убрать звёздочку</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Поставить звёздочку</translation>
    </message>
</context>
<context>
    <name>ArticleView</name>
    <message>
        <source>Articles</source>
        <translation>Статьи</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message numerus="yes">
        <source>%Ln in the bin</source>
        <translation>
            <numerusform>%Ln в корзине</numerusform>
            <numerusform>%Ln в корзине</numerusform>
            <numerusform>%Ln в корзине</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln notes</source>
        <translation>
            <numerusform>%Ln заметка</numerusform>
            <numerusform>%Ln заметки</numerusform>
            <numerusform>%Ln заметок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>reading of %Ln articles</source>
        <translation>
            <numerusform>чтение %Ln статьи</numerusform>
            <numerusform>чтение %Ln статей</numerusform>
            <numerusform>чтение %Ln статей</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BackupsDialog</name>
    <message>
        <source>After a session with changes the notebook is copied and the copy checked. The newest five stay, and the last of twelve days, ten weeks and nine months.</source>
        <translation>После работы с изменениями блокнот копируется, а копия проверяется. Хранятся пять последних копий, а также последние за двенадцать дней, десять недель и девять месяцев.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Создать копию</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Резервные копии</translation>
    </message>
    <message>
        <source>Backups, the newest first</source>
        <translation>Резервные копии, сначала новые</translation>
    </message>
    <message>
        <source>Cannot be used</source>
        <translation>Негодная</translation>
    </message>
    <message>
        <source>Check for damage</source>
        <translation>Проверить файлы</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Notebooks ({0})</source>
        <translation>Блокноты ({0})</translation>
    </message>
    <message>
        <source>Notebooks ({0});;All files (*)</source>
        <translation>Блокноты ({0});;Все файлы (*)</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Исправить</translation>
    </message>
    <message>
        <source>Restore a file</source>
        <translation>Восстановить из файла</translation>
    </message>
    <message>
        <source>Restore a file…</source>
        <translation>Восстановить из файла…</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Восстановить…</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Сохранить копию</translation>
    </message>
    <message>
        <source>Save a copy to…</source>
        <translation>Сохранить копию в…</translation>
    </message>
    <message>
        <source>There are no backups yet. One is made when a session with changes ends, or now.</source>
        <translation>Резервных копий пока нет. Копия создаётся, когда вы закрываете программу после изменений, или прямо сейчас.</translation>
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
            <numerusform>%Ln заметка удалена навсегда.</numerusform>
            <numerusform>%Ln заметки удалены навсегда.</numerusform>
            <numerusform>%Ln заметок удалено навсегда.</numerusform>
        </translation>
    </message>
    <message>
        <source>One note is gone for good.</source>
        <translation>Заметка удалена навсегда.</translation>
    </message>
</context>
<context>
    <name>BinPage</name>
    <message numerus="yes">
        <source>%Ln chosen</source>
        <translation>
            <numerusform>Выбрано: %Ln</numerusform>
            <numerusform>Выбрано: %Ln</numerusform>
            <numerusform>Выбрано: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the notebook</source>
        <translation>Назад в блокнот</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Корзина</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Очистить поиск</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message numerus="yes">
        <source>Delete all %Ln notes in the bin for good?</source>
        <translation>
            <numerusform>Удалить навсегда всю корзину: %Ln заметку?</numerusform>
            <numerusform>Удалить навсегда всю корзину: %Ln заметки?</numerusform>
            <numerusform>Удалить навсегда всю корзину: %Ln заметок?</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Удалить навсегда</translation>
    </message>
    <message>
        <source>Delete for good (Del)</source>
        <translation>Удалить навсегда (Del)</translation>
    </message>
    <message>
        <source>Delete for good…</source>
        <translation>Удалить навсегда…</translation>
    </message>
    <message>
        <source>Delete the note in the bin for good?</source>
        <translation>Удалить навсегда заметку из корзины?</translation>
    </message>
    <message numerus="yes">
        <source>Delete these %Ln notes for good?</source>
        <translation>
            <numerusform>Удалить навсегда %Ln заметку?</numerusform>
            <numerusform>Удалить навсегда эти %Ln заметки?</numerusform>
            <numerusform>Удалить навсегда эти %Ln заметок?</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete this note for good?</source>
        <translation>Удалить эту заметку навсегда?</translation>
    </message>
    <message>
        <source>Deleted notes</source>
        <translation>Удалённые заметки</translation>
    </message>
    <message>
        <source>Empty the bin</source>
        <translation>Очистить корзину</translation>
    </message>
    <message>
        <source>Empty the bin…</source>
        <translation>Очистить корзину…</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Nothing of that is in the bin.</source>
        <translation>Такого в корзине нет.</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>Put back (Enter)</source>
        <translation>Вернуть (Enter)</translation>
    </message>
    <message>
        <source>Search the bin</source>
        <translation>Поиск в корзине</translation>
    </message>
    <message>
        <source>The bin is empty.</source>
        <translation>Корзина пуста.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message numerus="yes">
        <source>{0} of %Ln notes</source>
        <translation>
            <numerusform>{0} из %Ln заметки</numerusform>
            <numerusform>{0} из %Ln заметок</numerusform>
            <numerusform>{0} из %Ln заметок</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BulkBar</name>
    <message numerus="yes">
        <source>%Ln chosen</source>
        <translation>
            <numerusform>Выбрано: %Ln</numerusform>
            <numerusform>Выбрано: %Ln</numerusform>
            <numerusform>Выбрано: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>Выбрать все</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Цвет</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Done (Esc)</source>
        <translation>Готово (Esc)</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Экспорт…</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Стиль</translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation>Метка…</translation>
    </message>
    <message>
        <source>Untag…</source>
        <translation>Снять метку…</translation>
    </message>
    <message>
        <source>With what is chosen</source>
        <translation>С выбранным</translation>
    </message>
</context>
<context>
    <name>BusyLine</name>
    <message>
        <source>Working</source>
        <translation>Идёт работа</translation>
    </message>
</context>
<context>
    <name>CardMenu</name>
    <message>
        <source>Colour</source>
        <translation>Цвет</translation>
    </message>
    <message>
        <source>Copy quote</source>
        <translation>Копировать цитату</translation>
    </message>
    <message>
        <source>Copy quotes</source>
        <translation>Копировать цитаты</translation>
    </message>
    <message>
        <source>Copy with citation</source>
        <translation>Копировать с источником</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Delete {0} notes</source>
        <translation>Удалить заметки ({0})</translation>
    </message>
    <message>
        <source>Edit note</source>
        <translation>Изменить заметку</translation>
    </message>
    <message>
        <source>Quote as a picture…</source>
        <translation>Цитата картинкой…</translation>
    </message>
    <message>
        <source>Show in the text</source>
        <translation>Показать в тексте</translation>
    </message>
</context>
<context>
    <name>Cards</name>
    <message>
        <source>About the article</source>
        <translation>К статье</translation>
    </message>
    <message>
        <source>Free note</source>
        <translation>Отдельная заметка</translation>
    </message>
    <message>
        <source>Lost its place</source>
        <translation>Место потеряно</translation>
    </message>
    <message>
        <source>Words have changed</source>
        <translation>Слова изменились</translation>
    </message>
</context>
<context>
    <name>ChangeCard</name>
    <message>
        <source>Accept</source>
        <translation>Принять</translation>
    </message>
    <message>
        <source>Attach the highlight to words that you select</source>
        <translation>Привязать выделение к словам, которые вы выберете</translation>
    </message>
    <message>
        <source>Attach…</source>
        <translation>Привязать…</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Было</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Оставить</translation>
    </message>
    <message>
        <source>Leave it as it is, for now</source>
        <translation>Пока оставить как есть</translation>
    </message>
    <message>
        <source>Look closely: a number, a “not” or a name is another one now.</source>
        <translation>Присмотритесь: изменилось число, имя или «не».</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Стало</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>Show it in the text</source>
        <translation>Показать в тексте</translation>
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
            <numerusform>изменилось %Ln</numerusform>
            <numerusform>изменилось %Ln</numerusform>
            <numerusform>изменилось %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln highlights moved</source>
        <translation>
            <numerusform>сместилось %Ln</numerusform>
            <numerusform>сместилось %Ln</numerusform>
            <numerusform>сместилось %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln highlights of this article have moved.</source>
        <translation>
            <numerusform>%Ln выделение в этой статье сместилось.</numerusform>
            <numerusform>%Ln выделения в этой статье сместились.</numerusform>
            <numerusform>%Ln выделений в этой статье сместились.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not found</source>
        <translation>
            <numerusform>не найдено %Ln</numerusform>
            <numerusform>не найдено %Ln</numerusform>
            <numerusform>не найдено %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>A highlight of this article has moved.</source>
        <translation>Одно выделение в этой статье сместилось.</translation>
    </message>
    <message>
        <source>It is now: {0}</source>
        <translation>Стало: {0}</translation>
    </message>
    <message>
        <source>It was: {0}</source>
        <translation>Было: {0}</translation>
    </message>
    <message>
        <source>It would stand about here: {0}</source>
        <translation>Стояло бы примерно здесь: {0}</translation>
    </message>
    <message>
        <source>Moved, word for word the same</source>
        <translation>Сместилось, слова те же</translation>
    </message>
    <message>
        <source>Not found in the article</source>
        <translation>Не найдено в статье</translation>
    </message>
    <message>
        <source>Nothing in the article is like it.</source>
        <translation>Ничего похожего в статье нет.</translation>
    </message>
    <message>
        <source>The words have changed</source>
        <translation>Слова изменились</translation>
    </message>
    <message>
        <source>This article has changed: {0}.</source>
        <translation>Статья изменилась. Из выделений {0}.</translation>
    </message>
    <message>
        <source>Where it was</source>
        <translation>На прежнем месте</translation>
    </message>
    <message>
        <source>{0} altered</source>
        <translation>Изменились: {0}</translation>
    </message>
    <message>
        <source>{0} moved</source>
        <translation>Сместились: {0}</translation>
    </message>
    <message>
        <source>{0} not found</source>
        <translation>Не найдены: {0}</translation>
    </message>
    <message>
        <source>{0} where they were</source>
        <translation>На месте: {0}</translation>
    </message>
    <message>
        <source>“{0}” became “{1}”.</source>
        <translation>Вместо «{0}» теперь «{1}».</translation>
    </message>
    <message>
        <source>“{0}” is gone.</source>
        <translation>«{0}» исчезло.</translation>
    </message>
    <message>
        <source>“{0}” is new.</source>
        <translation>«{0}» появилось.</translation>
    </message>
</context>
<context>
    <name>ChangesController</name>
    <message>
        <source>Highlight attached.</source>
        <translation>Выделение привязано.</translation>
    </message>
    <message>
        <source>Place accepted.</source>
        <translation>Новое место принято.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>{0} places accepted.</source>
        <translation>Принято новых мест: {0}.</translation>
    </message>
</context>
<context>
    <name>ChangesWindow</name>
    <message>
        <source>Accept all ({0})</source>
        <translation>Принять все ({0})</translation>
    </message>
    <message>
        <source>Altered ({0})</source>
        <translation>Изменились ({0})</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Highlights after the article changed</source>
        <translation>Выделения после изменения статьи</translation>
    </message>
    <message>
        <source>Moved ({0})</source>
        <translation>Сместились ({0})</translation>
    </message>
    <message>
        <source>Not found ({0})</source>
        <translation>Не найдены ({0})</translation>
    </message>
    <message>
        <source>Nothing is left to decide: every highlight has its place.</source>
        <translation>Решать больше нечего: у каждого выделения есть место.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>Show {0} more</source>
        <translation>Показать ещё {0}</translation>
    </message>
    <message>
        <source>To decide ({0})</source>
        <translation>Требуют решения ({0})</translation>
    </message>
    <message>
        <source>Where they were ({0})</source>
        <translation>На месте ({0})</translation>
    </message>
</context>
<context>
    <name>ChipBar</name>
    <message>
        <source>Add a filter</source>
        <translation>Добавить фильтр</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Фильтр</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Фильтры</translation>
    </message>
</context>
<context>
    <name>ChoiceModel</name>
    <message>
        <source>chosen</source>
        <translation>выбрано</translation>
    </message>
</context>
<context>
    <name>ChoiceParts</name>
    <message>
        <source>All settings are as at first.</source>
        <translation>Все настройки сброшены.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
</context>
<context>
    <name>ChoicePopup</name>
    <message>
        <source>Nothing of that name</source>
        <translation>С таким названием ничего нет</translation>
    </message>
</context>
<context>
    <name>Choosing</name>
    <message>
        <source>Begins with {0}</source>
        <translation>Начало: {0}</translation>
    </message>
    <message>
        <source>Ends with {0}</source>
        <translation>Конец: {0}</translation>
    </message>
    <message>
        <source>Nothing would be left on one side: the highlight is not split.</source>
        <translation>С одной стороны ничего не останется: выделение не разделено.</translation>
    </message>
    <message>
        <source>Put the caret into a highlight to split it.</source>
        <translation>Чтобы разделить выделение, поставьте в него курсор.</translation>
    </message>
    <message>
        <source>The highlight is as it was.</source>
        <translation>Выделение осталось прежним.</translation>
    </message>
    <message>
        <source>There is no highlight in this article.</source>
        <translation>В этой статье нет выделений.</translation>
    </message>
    <message>
        <source>There is no other highlight here to merge with.</source>
        <translation>Рядом нет другого выделения, чтобы объединить.</translation>
    </message>
</context>
<context>
    <name>ChosenBar</name>
    <message numerus="yes">
        <source>%Ln chosen</source>
        <translation>
            <numerusform>Выбрано: %Ln</numerusform>
            <numerusform>Выбрано: %Ln</numerusform>
            <numerusform>Выбрано: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Подборка</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Done (Esc)</source>
        <translation>Готово (Esc)</translation>
    </message>
    <message>
        <source>Export notes…</source>
        <translation>Экспорт заметок…</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Отметить</translation>
    </message>
    <message>
        <source>Mark as being read</source>
        <translation>Отметить как начатое</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Отметить как прочитанное</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>Отметить как непрочитанное</translation>
    </message>
    <message>
        <source>Remove from “{0}”</source>
        <translation>Убрать из «{0}»</translation>
    </message>
    <message>
        <source>Remove the star</source>
        <translation>Убрать звёздочку</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Звёздочка</translation>
    </message>
    <message>
        <source>With the chosen articles</source>
        <translation>С выбранными статьями</translation>
    </message>
</context>
<context>
    <name>Colour</name>
    <message>
        <source>Evidence</source>
        <translation>Доказательство</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Цифра</translation>
    </message>
    <message>
        <source>Key point</source>
        <translation>Главное</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Вопрос</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>Проверить</translation>
    </message>
</context>
<context>
    <name>ColourNamesPopup</name>
    <message>
        <source>An empty line has its usual meaning.</source>
        <translation>У пустой строки обычное значение.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>What the colours mean</source>
        <translation>Значения цветов</translation>
    </message>
</context>
<context>
    <name>ColourRow</name>
    <message>
        <source>Colour</source>
        <translation>Цвет</translation>
    </message>
</context>
<context>
    <name>CommandParts</name>
    <message>
        <source>Some shortcuts of the settings cannot be used and are ignored: {0}.</source>
        <translation>Некоторые сочетания из настроек не подходят и не действуют: {0}.</translation>
    </message>
</context>
<context>
    <name>ConflictLine</name>
    <message numerus="yes">
        <source>%Ln conflicts</source>
        <translation>
            <numerusform>%Ln конфликт</numerusform>
            <numerusform>%Ln конфликта</numerusform>
            <numerusform>%Ln конфликтов</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare {0}</source>
        <translation>Сравнить: {0}</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Сравнить…</translation>
    </message>
</context>
<context>
    <name>ConflictsDialog</name>
    <message>
        <source>Both versions</source>
        <translation>Обе версии</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Конфликты</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Решить позже</translation>
    </message>
    <message>
        <source>Do the same for all {0}</source>
        <translation>То же для всех: {0}</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Оставить обе</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Оставить мою</translation>
    </message>
    <message>
        <source>Keep theirs</source>
        <translation>Оставить чужую</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Моя версия</translation>
    </message>
    <message>
        <source>Next conflict</source>
        <translation>Следующий конфликт</translation>
    </message>
    <message>
        <source>Previous conflict</source>
        <translation>Предыдущий конфликт</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Чужая версия</translation>
    </message>
    <message>
        <source>Words that only one version has are underlined. Undo takes a choice back.</source>
        <translation>Подчёркнуто то, что есть только в одной версии. Выбор можно отменить.</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} из {1}</translation>
    </message>
</context>
<context>
    <name>ContentsCard</name>
    <message>
        <source>Contents</source>
        <translation>Содержание</translation>
    </message>
    <message>
        <source>Filter the headings</source>
        <translation>Фильтр заголовков</translation>
    </message>
    <message>
        <source>Headings</source>
        <translation>Заголовки</translation>
    </message>
    <message>
        <source>level {0}</source>
        <translation>уровень {0}</translation>
    </message>
    <message>
        <source>you are here</source>
        <translation>вы здесь</translation>
    </message>
</context>
<context>
    <name>CountRow</name>
    <message>
        <source>By {0}</source>
        <translation>Группы: {0}</translation>
    </message>
    <message>
        <source>Group and order</source>
        <translation>Группы и порядок</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Группы</translation>
    </message>
    <message>
        <source>Group by {0}</source>
        <translation>Группы: {0}</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Порядок</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln articles</source>
        <translation>
            <numerusform>в %Ln статье</numerusform>
            <numerusform>в %Ln статьях</numerusform>
            <numerusform>в %Ln статьях</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} of %Ln notes</source>
        <translation>
            <numerusform>{0} из %Ln заметки</numerusform>
            <numerusform>{0} из %Ln заметок</numerusform>
            <numerusform>{0} из %Ln заметок</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DatePopup</name>
    <message>
        <source>2024, 2024-03 or 2024-03-14</source>
        <translation>2024, 2024-03 или 2024-03-14</translation>
    </message>
    <message>
        <source>Changed within</source>
        <translation>Когда изменены</translation>
    </message>
    <message>
        <source>Date of the notes</source>
        <translation>Дата заметок</translation>
    </message>
    <message>
        <source>From</source>
        <translation>С</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>to</source>
        <translation>по</translation>
    </message>
</context>
<context>
    <name>DestroyBox</name>
    <message>
        <source>Keep</source>
        <translation>Оставить</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>Это нельзя отменить.</translation>
    </message>
</context>
<context>
    <name>EntryMenu</name>
    <message>
        <source>Colour</source>
        <translation>Цвет</translation>
    </message>
    <message numerus="yes">
        <source>Copy %Ln quotes</source>
        <translation>
            <numerusform>Копировать %Ln цитату</numerusform>
            <numerusform>Копировать %Ln цитаты</numerusform>
            <numerusform>Копировать %Ln цитат</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy quote</source>
        <translation>Копировать цитату</translation>
    </message>
    <message>
        <source>Copy with source</source>
        <translation>Копировать с источником</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln notes</source>
        <translation>
            <numerusform>Удалить %Ln заметку</numerusform>
            <numerusform>Удалить %Ln заметки</numerusform>
            <numerusform>Удалить %Ln заметок</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit note</source>
        <translation>Изменить заметку</translation>
    </message>
    <message>
        <source>Edit tags</source>
        <translation>Изменить метки</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Экспорт…</translation>
    </message>
    <message>
        <source>Quote as a picture…</source>
        <translation>Цитата картинкой…</translation>
    </message>
    <message>
        <source>Show in the text</source>
        <translation>Показать в тексте</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Стиль</translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation>Добавить метку…</translation>
    </message>
    <message>
        <source>Untag…</source>
        <translation>Снять метку…</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message numerus="yes">
        <source>%Ln annotations have neither a quote nor a note and were left out.</source>
        <translation>
            <numerusform>%Ln аннотация без цитаты и заметки пропущена.</numerusform>
            <numerusform>%Ln аннотации без цитаты и заметки пропущены.</numerusform>
            <numerusform>%Ln аннотаций без цитаты и заметки пропущены.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles are in this page.</source>
        <translation>
            <numerusform>На этой странице %Ln статья.</numerusform>
            <numerusform>На этой странице %Ln статьи.</numerusform>
            <numerusform>На этой странице %Ln статей.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln characters of the file are damaged and cannot be read.</source>
        <translation>
            <numerusform>%Ln знак файла повреждён и не читается.</numerusform>
            <numerusform>%Ln знака файла повреждены и не читаются.</numerusform>
            <numerusform>%Ln знаков файла повреждены и не читаются.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln characters of the page are damaged and cannot be read.</source>
        <translation>
            <numerusform>%Ln знак страницы повреждён и не читается.</numerusform>
            <numerusform>%Ln знака страницы повреждены и не читаются.</numerusform>
            <numerusform>%Ln знаков страницы повреждены и не читаются.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of {0} articles are in this page.</source>
        <translation>
            <numerusform>На этой странице %Ln статья из {0}.</numerusform>
            <numerusform>На этой странице %Ln статьи из {0}.</numerusform>
            <numerusform>На этой странице %Ln статей из {0}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln records were skipped: damaged, cut off or too large.</source>
        <translation>
            <numerusform>%Ln запись пропущена: повреждена, обрывается или слишком велика.</numerusform>
            <numerusform>%Ln записи пропущены: повреждены, обрываются или слишком велики.</numerusform>
            <numerusform>%Ln записей пропущено: повреждены, обрываются или слишком велики.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln replies to annotations were left out.</source>
        <translation>
            <numerusform>%Ln ответ на аннотации пропущен.</numerusform>
            <numerusform>%Ln ответа на аннотации пропущены.</numerusform>
            <numerusform>%Ln ответов на аннотации пропущено.</numerusform>
        </translation>
    </message>
    <message>
        <source>A ZIM file inside of an archive cannot be read; unpack it first.</source>
        <translation>Файл ZIM внутри архива прочитать нельзя, сначала распакуйте его.</translation>
    </message>
    <message>
        <source>A bracket is closed that was not opened</source>
        <translation>Закрыта скобка, которая не открыта</translation>
    </message>
    <message>
        <source>A bracket is not closed</source>
        <translation>Скобка не закрыта</translation>
    </message>
    <message>
        <source>A collection needs a name.</source>
        <translation>Подборке нужно название.</translation>
    </message>
    <message>
        <source>A file in {0} is damaged ({1}). A check repairs it, or saves what can be read.</source>
        <translation>Файл в папке {0} повреждён ({1}). Проверка исправит его или спасёт то, что читается.</translation>
    </message>
    <message>
        <source>A quotation mark is not closed</source>
        <translation>Кавычка не закрыта</translation>
    </message>
    <message>
        <source>A tag needs a name.</source>
        <translation>Метке нужно название.</translation>
    </message>
    <message>
        <source>A template for this format has a name that ends in {0}, unlike “{1}”.</source>
        <translation>Имя шаблона для этого формата кончается на {0}, а «{1}» нет.</translation>
    </message>
    <message>
        <source>A text in it is longer than {0} million characters.</source>
        <translation>Один из текстов длиннее {0}&#xa0;млн знаков.</translation>
    </message>
    <message>
        <source>Archives in archives are opened to a depth of {0} only.</source>
        <translation>Архивы внутри архивов открываются только до глубины {0}.</translation>
    </message>
    <message>
        <source>Choose two highlights or more to join them.</source>
        <translation>Чтобы объединить выделения, выберите хотя бы два.</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>диск или файл занят</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>превышена квота диска</translation>
    </message>
    <message>
        <source>Entries without text, such as recordings and pictures, were left out.</source>
        <translation>Записи без текста, например звук и картинки, пропущены.</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>файл уже есть</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>имя файла слишком длинное</translation>
    </message>
    <message>
        <source>Files of this kind ({0}) cannot be imported.</source>
        <translation>Файлы этого вида ({0}) добавить нельзя.</translation>
    </message>
    <message>
        <source>Files of this kind cannot be imported.</source>
        <translation>Файлы этого вида добавить нельзя.</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>ошибка чтения или записи</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>это папка</translation>
    </message>
    <message>
        <source>It can only be read by a process of its own, and none can be started here.</source>
        <translation>Такой файл читается только в отдельном процессе, а запустить его здесь нельзя.</translation>
    </message>
    <message>
        <source>It cannot be parsed ({0}).</source>
        <translation>Разобрать не удалось ({0}).</translation>
    </message>
    <message>
        <source>It cannot be read: {0}.</source>
        <translation>Файл не читается: {0}.</translation>
    </message>
    <message>
        <source>It holds more than {0} annotations.</source>
        <translation>В файле больше {0} аннотаций.</translation>
    </message>
    <message>
        <source>It holds more than {0} files. Unpack it, and import the folder.</source>
        <translation>В архиве больше {0} файлов. Распакуйте его и добавьте папку.</translation>
    </message>
    <message>
        <source>It holds no annotations that this program can read: it takes JSON-LD (W3C Web Annotations), EPUB annotations, and the exports of Hypothesis, KOReader, Readwise and Zotero.</source>
        <translation>В файле нет аннотаций, которые программа умеет читать: это JSON-LD (W3C Web Annotations), аннотации EPUB и экспорт из Hypothesis, KOReader, Readwise и Zotero.</translation>
    </message>
    <message>
        <source>It is a damaged archive.</source>
        <translation>Архив повреждён.</translation>
    </message>
    <message>
        <source>It is a folder, not a file.</source>
        <translation>Это папка, а не файл.</translation>
    </message>
    <message>
        <source>It is an archive under a wrong name.</source>
        <translation>Это архив, названный иначе.</translation>
    </message>
    <message>
        <source>It is an archive without {0}.</source>
        <translation>В архиве нет {0}.</translation>
    </message>
    <message>
        <source>It is cut off.</source>
        <translation>Данные обрываются.</translation>
    </message>
    <message>
        <source>It is damaged ({0}).</source>
        <translation>Файл повреждён ({0}).</translation>
    </message>
    <message>
        <source>It is damaged.</source>
        <translation>Данные повреждены.</translation>
    </message>
    <message>
        <source>It is larger than {0} MB.</source>
        <translation>Больше {0}&#xa0;МБ.</translation>
    </message>
    <message>
        <source>It is packed in a way that cannot be read here.</source>
        <translation>Такой способ сжатия здесь прочитать нельзя.</translation>
    </message>
    <message>
        <source>It is packed in a way that cannot be read.</source>
        <translation>Такой способ сжатия прочитать нельзя.</translation>
    </message>
    <message>
        <source>It is protected by a password.</source>
        <translation>Защищено паролем.</translation>
    </message>
    <message>
        <source>It is sound.</source>
        <translation>Файл цел.</translation>
    </message>
    <message>
        <source>It is too damaged to be read.</source>
        <translation>Повреждено слишком сильно, прочитать нельзя.</translation>
    </message>
    <message>
        <source>It looks like JSON, but it is damaged or incomplete.</source>
        <translation>Похоже на JSON, но файл повреждён или неполон.</translation>
    </message>
    <message>
        <source>It looks like a table (CSV), but it is damaged.</source>
        <translation>Похоже на таблицу (CSV), но файл повреждён.</translation>
    </message>
    <message>
        <source>It takes too long to read a record in it; what comes after that was left out.</source>
        <translation>Одна из записей читается слишком долго, всё после неё пропущено.</translation>
    </message>
    <message>
        <source>It took longer than {0} seconds to read this file.</source>
        <translation>Чтение этого файла заняло больше {0}&#xa0;с.</translation>
    </message>
    <message>
        <source>It unpacks to more than {0} GB, the rest was left out. Unpack and import the folder.</source>
        <translation>При распаковке больше {0}&#xa0;ГБ, остальное пропущено. Распакуйте и добавьте папку.</translation>
    </message>
    <message>
        <source>It unpacks to more than {0} GB; the rest was left out.</source>
        <translation>При распаковке больше {0}&#xa0;ГБ, остальное пропущено.</translation>
    </message>
    <message>
        <source>It unpacks to more than {0} MB.</source>
        <translation>При распаковке больше {0}&#xa0;МБ.</translation>
    </message>
    <message>
        <source>It unpacks to more than {0} times its size.</source>
        <translation>При распаковке вырастает больше чем в {0} раз.</translation>
    </message>
    <message numerus="yes">
        <source>It was damaged. In a new file are the %Ln articles that could be read of {0}.</source>
        <translation>
            <numerusform>Файл был повреждён. В новый файл спасена %Ln статья, которую удалось прочитать из {0}.</numerusform>
            <numerusform>Файл был повреждён. В новый файл спасены %Ln статьи, которые удалось прочитать из {0}.</numerusform>
            <numerusform>Файл был повреждён. В новый файл спасены %Ln статей, которые удалось прочитать из {0}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It was damaged. In a new file are the %Ln notes that could be read of {0}.</source>
        <translation>
            <numerusform>Файл был повреждён. В новый файл спасена %Ln заметка, которую удалось прочитать из {0}.</numerusform>
            <numerusform>Файл был повреждён. В новый файл спасены %Ln заметки, которые удалось прочитать из {0}.</numerusform>
            <numerusform>Файл был повреждён. В новый файл спасены %Ln заметок, которые удалось прочитать из {0}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its content is not what was sealed: it was damaged or altered.</source>
        <translation>Содержимое не то, что было запечатано: его повредили или изменили.</translation>
    </message>
    <message>
        <source>Its header cannot be read.</source>
        <translation>Заголовок записи не читается.</translation>
    </message>
    <message>
        <source>Its indexes were damaged and have been made anew. The damaged file is {0}.</source>
        <translation>Индексы были повреждены и построены заново. Повреждённый файл отложен: {0}.</translation>
    </message>
    <message>
        <source>JSON-LD is for exchange and holds notes whole; to leave them out, choose another format.</source>
        <translation>JSON-LD служит для обмена и хранит заметки целиком. Чтобы их не было, выберите другой формат.</translation>
    </message>
    <message>
        <source>More than one note&apos;s id begins with “{0}”; write more of it.</source>
        <translation>С «{0}» начинается номер не одной заметки, введите больше знаков.</translation>
    </message>
    <message>
        <source>NEAR needs a word on either side</source>
        <translation>NEAR нужно слово с обеих сторон</translation>
    </message>
    <message>
        <source>NEAR stands between words or phrases</source>
        <translation>NEAR ставится между словами или фразами</translation>
    </message>
    <message>
        <source>NEAR takes only a few words on either side</source>
        <translation>С каждой стороны NEAR может быть лишь несколько слов</translation>
    </message>
    <message>
        <source>NOT needs a word after it</source>
        <translation>После NOT нужно слово</translation>
    </message>
    <message>
        <source>No article has all these words; showing those with most of them.</source>
        <translation>Всех этих слов нет ни в одной статье; показаны те, где их больше всего.</translation>
    </message>
    <message>
        <source>No article was found in it.</source>
        <translation>Статей в нём не нашлось.</translation>
    </message>
    <message>
        <source>No article was found in this page.</source>
        <translation>На этой странице не нашлось статьи.</translation>
    </message>
    <message>
        <source>No highlight was chosen.</source>
        <translation>Ни одного выделения не выбрано.</translation>
    </message>
    <message>
        <source>No process can be started for the template: {0}.</source>
        <translation>Не удалось запустить процесс для шаблона: {0}.</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>на диске нет места</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>нет такого файла или папки</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>это не папка</translation>
    </message>
    <message>
        <source>OR needs a word on either side</source>
        <translation>OR нужно слово с обеих сторон</translation>
    </message>
    <message>
        <source>Only Markdown and web pages are made by templates.</source>
        <translation>По шаблонам создаются только Markdown и веб-страницы.</translation>
    </message>
    <message>
        <source>Only highlights of one article can be joined.</source>
        <translation>Объединить можно только выделения одной статьи.</translation>
    </message>
    <message>
        <source>Only the first {0} of {1} pages were read.</source>
        <translation>Прочитаны только первые страницы: {0} из {1}.</translation>
    </message>
    <message>
        <source>Only {0} can be renewed, not {1}.</source>
        <translation>Обновлять можно только {0}, но не {1}.</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>действие запрещено</translation>
    </message>
    <message>
        <source>Pages without an article were left out.</source>
        <translation>Страницы без статьи пропущены.</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>нет прав доступа</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>диск только для чтения</translation>
    </message>
    <message>
        <source>Reading this file made the reader stop; it was left out.</source>
        <translation>При чтении этого файла программа чтения остановилась, файл пропущен.</translation>
    </message>
    <message>
        <source>SQLite did not accept {0}={1} (it says {2}).</source>
        <translation>SQLite не принимает {0}={1} (отвечает {2}).</translation>
    </message>
    <message>
        <source>Some pictures were left out: one text has more than {0} MB of them.</source>
        <translation>Часть картинок пропущена: в одном тексте их больше {0}&#xa0;МБ.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Остановлено.</translation>
    </message>
    <message>
        <source>Template “{0}”, line {1}: {2}.</source>
        <translation>Шаблон «{0}», строка {1}: {2}.</translation>
    </message>
    <message>
        <source>Template “{0}”: {1}.</source>
        <translation>Шаблон «{0}»: {1}.</translation>
    </message>
    <message>
        <source>The ZIM file is damaged or not whole.</source>
        <translation>Файл ZIM повреждён или неполон.</translation>
    </message>
    <message>
        <source>The archive is damaged or cut off.</source>
        <translation>Архив повреждён или обрывается.</translation>
    </message>
    <message>
        <source>The archive was changed while it was read.</source>
        <translation>Архив изменился во время чтения.</translation>
    </message>
    <message>
        <source>The backup cannot be made: {0}.</source>
        <translation>Не удалось создать резервную копию: {0}.</translation>
    </message>
    <message>
        <source>The backup cannot be written: {0}.</source>
        <translation>Не удалось записать резервную копию: {0}.</translation>
    </message>
    <message numerus="yes">
        <source>The backup lacks %Ln notes; it was not kept.</source>
        <translation>
            <numerusform>В резервной копии не хватает %Ln заметки, она не сохранена.</numerusform>
            <numerusform>В резервной копии не хватает %Ln заметок, она не сохранена.</numerusform>
            <numerusform>В резервной копии не хватает %Ln заметок, она не сохранена.</numerusform>
        </translation>
    </message>
    <message>
        <source>The book has no text to read.</source>
        <translation>В книге нет текста.</translation>
    </message>
    <message>
        <source>The book is damaged: it does not say what it holds.</source>
        <translation>Книга повреждена: в ней нет перечня содержимого.</translation>
    </message>
    <message>
        <source>The book is damaged: it is not a whole zip file.</source>
        <translation>Книга повреждена: это неполный файл ZIP.</translation>
    </message>
    <message>
        <source>The book is locked by copy protection (DRM of {0}); only its seller&apos;s program opens it.</source>
        <translation>Книга закрыта защитой от копирования (DRM, {0}), её открывает только программа продавца.</translation>
    </message>
    <message>
        <source>The book is locked by copy protection (DRM); only its seller&apos;s program opens it.</source>
        <translation>Книга закрыта защитой от копирования (DRM), её открывает только программа продавца.</translation>
    </message>
    <message>
        <source>The book is locked by copy protection (DRM, LCP); only its seller&apos;s program opens it.</source>
        <translation>Книга закрыта защитой от копирования (DRM, LCP), её открывает только программа продавца.</translation>
    </message>
    <message>
        <source>The book is locked with a password.</source>
        <translation>Книга закрыта паролем.</translation>
    </message>
    <message>
        <source>The date “{0}” is not understood.</source>
        <translation>Дата «{0}» непонятна.</translation>
    </message>
    <message>
        <source>The end of the file is missing; what is there was taken.</source>
        <translation>Нет конца файла, взято то, что есть.</translation>
    </message>
    <message>
        <source>The feed has no entries.</source>
        <translation>В ленте нет записей.</translation>
    </message>
    <message>
        <source>The feed has no text.</source>
        <translation>В ленте нет текста.</translation>
    </message>
    <message>
        <source>The file cannot be read: {0}.</source>
        <translation>Файл не читается: {0}.</translation>
    </message>
    <message>
        <source>The file has no text.</source>
        <translation>В файле нет текста.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Файл пуст.</translation>
    </message>
    <message>
        <source>The file is larger than {0} MB.</source>
        <translation>Файл больше {0}&#xa0;МБ.</translation>
    </message>
    <message>
        <source>The file is longer than {0} million characters; it was taken as plain text.</source>
        <translation>Файл длиннее {0}&#xa0;млн знаков, он взят как простой текст.</translation>
    </message>
    <message>
        <source>The file is nested too deep; it was taken as plain text.</source>
        <translation>В файле слишком глубокая вложенность, он взят как простой текст.</translation>
    </message>
    <message>
        <source>The file is not UTF-8; it was read as {0}.</source>
        <translation>Файл не в UTF-8, он прочитан как {0}.</translation>
    </message>
    <message>
        <source>The files in this archive overlap; it is damaged or made to do harm.</source>
        <translation>Файлы в архиве накладываются друг на друга: он повреждён или сделан, чтобы навредить.</translation>
    </message>
    <message>
        <source>The folder for backups cannot be made: {0}.</source>
        <translation>Не удалось создать папку резервных копий: {0}.</translation>
    </message>
    <message>
        <source>The front matter cannot be read; it was taken as text.</source>
        <translation>Шапку файла прочитать не удалось, она взята как текст.</translation>
    </message>
    <message>
        <source>The front matter is not valid YAML; it was read line by line.</source>
        <translation>Шапка файла&#xa0;— не правильный YAML, она прочитана построчно.</translation>
    </message>
    <message numerus="yes">
        <source>The index is being brought up to date: %Ln articles may not be found in every form yet.</source>
        <translation>
            <numerusform>Поисковый индекс обновляется: %Ln статья пока может находиться не во всех формах.</numerusform>
            <numerusform>Поисковый индекс обновляется: %Ln статьи пока могут находиться не во всех формах.</numerusform>
            <numerusform>Поисковый индекс обновляется: %Ln статей пока могут находиться не во всех формах.</numerusform>
        </translation>
    </message>
    <message>
        <source>The library folder {0} cannot be made: {1}.</source>
        <translation>Не удалось создать папку библиотеки {0}: {1}.</translation>
    </message>
    <message>
        <source>The name {0} is too long for this disk; please choose a shorter one.</source>
        <translation>Имя {0} для этого диска слишком длинное, выберите покороче.</translation>
    </message>
    <message>
        <source>The newest backup is {0}.</source>
        <translation>Последняя резервная копия: {0}.</translation>
    </message>
    <message>
        <source>The notebook cannot be restored: {0}.</source>
        <translation>Не удалось восстановить блокнот: {0}.</translation>
    </message>
    <message>
        <source>The page seems cut off: its end is missing, so the last article may not be whole.</source>
        <translation>Страница, похоже, обрывается: конца нет, последняя статья может быть неполной.</translation>
    </message>
    <message>
        <source>The selection lies outside the text.</source>
        <translation>Выделенное лежит за пределами текста.</translation>
    </message>
    <message>
        <source>The template “{0}” cannot be read as text.</source>
        <translation>Шаблон «{0}» нельзя прочитать как текст.</translation>
    </message>
    <message>
        <source>There are no quotes of NAM Reader in it.</source>
        <translation>В документе нет цитат из NAM Reader.</translation>
    </message>
    <message>
        <source>There are too many brackets inside each other</source>
        <translation>Слишком много вложенных скобок</translation>
    </message>
    <message>
        <source>There is no article “{0}” in this library.</source>
        <translation>Статьи «{0}» в этой библиотеке нет.</translation>
    </message>
    <message>
        <source>There is no citation style “{0}”; there are {1}.</source>
        <translation>Стиля цитирования «{0}» нет, есть {1}.</translation>
    </message>
    <message>
        <source>There is no collection “{0}” in this library.</source>
        <translation>Подборки «{0}» в этой библиотеке нет.</translation>
    </message>
    <message>
        <source>There is no export format “{0}”; there are {1}.</source>
        <translation>Формата экспорта «{0}» нет, есть {1}.</translation>
    </message>
    <message>
        <source>There is no file in this archive that can be imported.</source>
        <translation>В этом архиве нет файлов, которые можно добавить.</translation>
    </message>
    <message>
        <source>There is no file in this folder that can be imported.</source>
        <translation>В этой папке нет файлов, которые можно добавить.</translation>
    </message>
    <message>
        <source>There is no file {0}.</source>
        <translation>Файла {0} нет.</translation>
    </message>
    <message>
        <source>There is no form of citations “{0}”; there are {1}.</source>
        <translation>Вида цитирования «{0}» нет, есть {1}.</translation>
    </message>
    <message>
        <source>There is no note “{0}” in this library.</source>
        <translation>Заметки «{0}» в этой библиотеке нет.</translation>
    </message>
    <message>
        <source>There is no notebook in {0} yet.</source>
        <translation>В {0} ещё нет блокнота.</translation>
    </message>
    <message>
        <source>There is no page in it; the file is damaged or cut off.</source>
        <translation>В файле нет страницы: он повреждён или обрывается.</translation>
    </message>
    <message>
        <source>There is no page in this web archive.</source>
        <translation>В этом веб-архиве нет страниц.</translation>
    </message>
    <message>
        <source>There is no room left on the disk for {0}; nothing was changed.</source>
        <translation>На диске нет места для {0}, ничего не изменено.</translation>
    </message>
    <message>
        <source>There is no saved search “{0}” in this library.</source>
        <translation>Сохранённого поиска «{0}» в этой библиотеке нет.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Такого файла нет.</translation>
    </message>
    <message>
        <source>There is no tag “{0}” in this library.</source>
        <translation>Метки «{0}» в этой библиотеке нет.</translation>
    </message>
    <message>
        <source>There is no template “{0}” any more.</source>
        <translation>Шаблона «{0}» больше нет.</translation>
    </message>
    <message>
        <source>There is no template “{0}”; the folder for them is {1}.</source>
        <translation>Шаблона «{0}» нет, их папка&#xa0;— {1}.</translation>
    </message>
    <message>
        <source>There is no template “{0}”; there are {1}.</source>
        <translation>Шаблона «{0}» нет, есть {1}.</translation>
    </message>
    <message>
        <source>There is no {0} in {1}.</source>
        <translation>В {1} нет файла {0}.</translation>
    </message>
    <message>
        <source>There is not enough room on the disk for {0}; nothing was written.</source>
        <translation>На диске не хватает места для {0}, ничего не записано.</translation>
    </message>
    <message>
        <source>There is nothing to highlight: the quote is blank.</source>
        <translation>Выделять нечего: цитата пуста.</translation>
    </message>
    <message>
        <source>There is nothing to highlight: the selection is blank.</source>
        <translation>Выделять нечего: выбраны одни пробелы.</translation>
    </message>
    <message>
        <source>There was no room for all images of the page.</source>
        <translation>Для всех картинок страницы не хватило места.</translation>
    </message>
    <message>
        <source>These two notes are not versions of one.</source>
        <translation>Эти две заметки&#xa0;— не версии одной.</translation>
    </message>
    <message>
        <source>This PDF has no text.</source>
        <translation>В этом PDF нет текста.</translation>
    </message>
    <message>
        <source>This PDF has too many pages to be checked.</source>
        <translation>В файле PDF слишком много страниц, проверить его нельзя.</translation>
    </message>
    <message>
        <source>This PDF is a scan: it has pictures of pages and no text.</source>
        <translation>Этот PDF&#xa0;— скан: в нём картинки страниц, а текста нет.</translation>
    </message>
    <message>
        <source>This PDF is damaged and cannot be read.</source>
        <translation>Файл PDF повреждён, прочитать его нельзя.</translation>
    </message>
    <message>
        <source>This PDF is damaged or locked and cannot be read.</source>
        <translation>Файл PDF повреждён или защищён, прочитать его нельзя.</translation>
    </message>
    <message>
        <source>This PDF is protected with a password.</source>
        <translation>Этот PDF защищён паролем.</translation>
    </message>
    <message>
        <source>This XML file is not a feed.</source>
        <translation>Этот файл XML&#xa0;— не лента.</translation>
    </message>
    <message>
        <source>This document is damaged and cannot be read.</source>
        <translation>Документ повреждён, прочитать его нельзя.</translation>
    </message>
    <message>
        <source>This document is too large to be checked.</source>
        <translation>Документ слишком велик, проверить его нельзя.</translation>
    </message>
    <message>
        <source>This file is too large to be checked.</source>
        <translation>Файл слишком велик, проверить его нельзя.</translation>
    </message>
    <message>
        <source>This is a saved site search, but there is no article in it.</source>
        <translation>Это сохранённый поиск по сайту, но статей в нём нет.</translation>
    </message>
    <message>
        <source>This is no JSON that can be read.</source>
        <translation>Это не JSON, который можно прочитать.</translation>
    </message>
    <message>
        <source>This is no ODT or DOCX document.</source>
        <translation>Это не документ ODT или DOCX.</translation>
    </message>
    <message>
        <source>This is no document that can be checked: it is not text in UTF-8.</source>
        <translation>Такой документ проверить нельзя: это не текст в UTF-8.</translation>
    </message>
    <message>
        <source>This is not a file but a device or the like.</source>
        <translation>Это не файл, а устройство или что-то подобное.</translation>
    </message>
    <message>
        <source>This is not a text file ({0} at its start, then not).</source>
        <translation>Это не текстовый файл (в начале {0}, дальше нет).</translation>
    </message>
    <message>
        <source>This is not a text file.</source>
        <translation>Это не текстовый файл.</translation>
    </message>
    <message>
        <source>This is very long: only its first {0} words were looked for.</source>
        <translation>Запрос очень длинный: искались только первые слова, {0}.</translation>
    </message>
    <message>
        <source>This note is not about a quote; it has no place in the text.</source>
        <translation>Эта заметка не к цитате: места в тексте у неё нет.</translation>
    </message>
    <message>
        <source>This page is too large to be an article.</source>
        <translation>Страница слишком велика для статьи.</translation>
    </message>
    <message>
        <source>This quote does not stand in “{0}”; a quote must match the text to the letter.</source>
        <translation>Такой цитаты в «{0}» нет: она должна совпадать с текстом буква в букву.</translation>
    </message>
    <message>
        <source>This table is damaged and cannot be read.</source>
        <translation>Таблица повреждена, прочитать её нельзя.</translation>
    </message>
    <message>
        <source>This template is too long.</source>
        <translation>Шаблон слишком длинный.</translation>
    </message>
    <message>
        <source>To read ZIM files, install what is needed for them: pip install &quot;nam-reader[zim]&quot;</source>
        <translation>Чтобы читать файлы ZIM, установите нужное для них: pip install &quot;nam-reader[zim]&quot;</translation>
    </message>
    <message>
        <source>You may not read this file.</source>
        <translation>Нет прав на чтение этого файла.</translation>
    </message>
    <message>
        <source>You may not read this folder.</source>
        <translation>Нет прав на чтение этой папки.</translation>
    </message>
    <message>
        <source>attempt to write a readonly database</source>
        <translation>база данных только для чтения</translation>
    </message>
    <message>
        <source>database disk image is malformed</source>
        <translation>база данных повреждена</translation>
    </message>
    <message>
        <source>database is locked</source>
        <translation>база данных занята</translation>
    </message>
    <message>
        <source>database or disk is full</source>
        <translation>на диске нет места</translation>
    </message>
    <message>
        <source>disk I/O error</source>
        <translation>ошибка чтения или записи на диске</translation>
    </message>
    <message>
        <source>file is not a database</source>
        <translation>файл&#xa0;— не база данных</translation>
    </message>
    <message>
        <source>it calls itself without end</source>
        <translation>бесконечно вызывает сам себя</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>не читается</translation>
    </message>
    <message>
        <source>it is not a notebook</source>
        <translation>это не блокнот</translation>
    </message>
    <message>
        <source>it is not as this program makes them ({0})</source>
        <translation>файл устроен не так, как их делает эта программа ({0})</translation>
    </message>
    <message>
        <source>it is not text in UTF-8</source>
        <translation>это не текст в UTF-8</translation>
    </message>
    <message>
        <source>it makes a document without end</source>
        <translation>создаёт бесконечный документ</translation>
    </message>
    <message>
        <source>it wants more memory than there is for it</source>
        <translation>требует больше памяти, чем ему отведено</translation>
    </message>
    <message>
        <source>it was not done after {0} seconds</source>
        <translation>не закончен за {0}&#xa0;с</translation>
    </message>
    <message>
        <source>there is no template “{0}”</source>
        <translation>нет шаблона «{0}»</translation>
    </message>
    <message>
        <source>unable to open database file</source>
        <translation>файл базы данных не открывается</translation>
    </message>
    <message>
        <source>{0} cannot be opened in {1}: {2}.</source>
        <translation>Файл {0} в папке {1} не открывается: {2}.</translation>
    </message>
    <message>
        <source>{0} cannot be opened: the disk is full.</source>
        <translation>Файл {0} не открывается: на диске нет места.</translation>
    </message>
    <message>
        <source>{0} cannot be put in order.</source>
        <translation>Файл {0} исправить не удалось.</translation>
    </message>
    <message>
        <source>{0} cannot be put in order: {1}.</source>
        <translation>Файл {0} исправить не удалось: {1}.</translation>
    </message>
    <message>
        <source>{0} cannot be read now: {1}.</source>
        <translation>Файл {0} сейчас не читается: {1}.</translation>
    </message>
    <message>
        <source>{0} cannot be read: {1}.</source>
        <translation>Файл {0} не читается: {1}.</translation>
    </message>
    <message>
        <source>{0} cannot be read: {1}. The file was left as it is.</source>
        <translation>Файл {0} не читается: {1}. Файл оставлен как есть.</translation>
    </message>
    <message>
        <source>{0} cannot be written: there is no folder {1}.</source>
        <translation>Файл {0} не записать: папки {1} нет.</translation>
    </message>
    <message>
        <source>{0} cannot be written: you may not write in the folder {1}.</source>
        <translation>Файл {0} не записать: нет прав на запись в папку {1}.</translation>
    </message>
    <message>
        <source>{0} cannot be written: {1}.</source>
        <translation>Файл {0} не записать: {1}.</translation>
    </message>
    <message>
        <source>{0} cannot be written: {1}; nothing was changed.</source>
        <translation>Файл {0} не записать: {1}; ничего не изменено.</translation>
    </message>
    <message>
        <source>{0} has an article that is not one; it was altered.</source>
        <translation>В файле {0} одна из статей&#xa0;— не статья: его изменили.</translation>
    </message>
    <message>
        <source>{0} has parts that a pack must not have: it was damaged or altered.</source>
        <translation>В файле {0} есть то, чего в пакете быть не должно: его повредили или изменили.</translation>
    </message>
    <message>
        <source>{0} holds no notes of NAM Reader that could be renewed.</source>
        <translation>В файле {0} нет заметок NAM Reader, которые можно обновить.</translation>
    </message>
    <message>
        <source>{0} is a folder; please give a file name.</source>
        <translation>{0}&#xa0;— это папка, укажите имя файла.</translation>
    </message>
    <message>
        <source>{0} is being written by another program; try again in a moment.</source>
        <translation>В файл {0} пишет другая программа, повторите чуть позже.</translation>
    </message>
    <message>
        <source>{0} is damaged, or is not a NAM Reader pack.</source>
        <translation>Файл {0} повреждён, или это не пакет NAM Reader.</translation>
    </message>
    <message>
        <source>{0} is damaged.</source>
        <translation>Файл {0} повреждён.</translation>
    </message>
    <message>
        <source>{0} is damaged: parts of it cannot be read.</source>
        <translation>Файл {0} повреждён: часть его не читается.</translation>
    </message>
    <message>
        <source>{0} is in use; please give the copy another name.</source>
        <translation>Файл {0} занят, дайте копии другое имя.</translation>
    </message>
    <message>
        <source>{0} is not a NAM Reader pack.</source>
        <translation>{0}&#xa0;— это не пакет NAM Reader.</translation>
    </message>
    <message>
        <source>{0} is not an ordinary file and was left alone.</source>
        <translation>{0}&#xa0;— не обычный файл, он не тронут.</translation>
    </message>
    <message>
        <source>{0} is not of this program&apos;s format.</source>
        <translation>Файл {0}&#xa0;— не формата этой программы.</translation>
    </message>
    <message>
        <source>{0} is not text in UTF-8, so nothing in it was renewed.</source>
        <translation>Файл {0}&#xa0;— не текст в UTF-8, поэтому в нём ничего не обновлено.</translation>
    </message>
    <message>
        <source>{0} is the notebook itself and no backup of it.</source>
        <translation>{0}&#xa0;— это сам блокнот, а не его копия.</translation>
    </message>
    <message>
        <source>{0} is too large to be renewed.</source>
        <translation>Файл {0} слишком велик, обновить его нельзя.</translation>
    </message>
    <message>
        <source>{0} of {1} pages have no text; they may be scans.</source>
        <translation>Страниц без текста: {0} из {1}; возможно, это сканы.</translation>
    </message>
    <message>
        <source>{0} was changed meanwhile; nothing was written. Please try again.</source>
        <translation>Файл {0} тем временем изменился, ничего не записано. Повторите.</translation>
    </message>
    <message>
        <source>{0} was made by a newer NAM Reader (format {1}; this one knows {2}). Nothing was changed; please update the program.</source>
        <translation>Файл {0} создан более новой версией NAM Reader (формат {1}, а эта знает {2}). Ничего не изменено, обновите программу.</translation>
    </message>
    <message>
        <source>{0} was made by a newer NAM Reader; please update the program.</source>
        <translation>Файл {0} создан более новой версией NAM Reader, обновите программу.</translation>
    </message>
    <message>
        <source>{0}: searched as plain words.</source>
        <translation>{0}: поиск как по обычным словам.</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>{0}: {1} Nothing was installed.</source>
        <translation>{0}: {1} Ничего не добавлено.</translation>
    </message>
    <message>
        <source>{0}: “{1}” is not the article that it claims to be.</source>
        <translation>{0}: «{1}»&#xa0;— не та статья, за которую себя выдаёт.</translation>
    </message>
    <message>
        <source>“{0}:{1}” was left out: a date is written 2024, 2024-05 or 2024-05-03.</source>
        <translation>«{0}:{1}» не учтено: дата пишется 2024, 2024-05 или 2024-05-03.</translation>
    </message>
    <message>
        <source>“{0}:{1}” was left out: a language is one of {2}.</source>
        <translation>«{0}:{1}» не учтено: язык&#xa0;— один из {2}.</translation>
    </message>
    <message>
        <source>“{0}:{1}” was left out: a year is written 2024, several 2022-2024.</source>
        <translation>«{0}:{1}» не учтено: год пишется 2024, несколько лет 2022-2024.</translation>
    </message>
    <message>
        <source>“{0}:{1}” was left out: it knows {2}.</source>
        <translation>«{0}:{1}» не учтено: возможны {2}.</translation>
    </message>
    <message>
        <source>“{0}:{1}” was left out: it needs a value.</source>
        <translation>«{0}:{1}» не учтено: нужно значение.</translation>
    </message>
    <message>
        <source>“{0}” has no text in this page.</source>
        <translation>Для «{0}» на этой странице нет текста.</translation>
    </message>
</context>
<context>
    <name>ExportChoices</name>
    <message>
        <source>A short line</source>
        <translation>Краткой строкой</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>По статьям</translation>
    </message>
    <message>
        <source>Articles by</source>
        <translation>Порядок статей</translation>
    </message>
    <message>
        <source>Built in</source>
        <translation>Встроенный</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>По цвету</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Содержание</translation>
    </message>
    <message>
        <source>Date, oldest first</source>
        <translation>По дате, сначала старые</translation>
    </message>
    <message>
        <source>Each article’s language</source>
        <translation>Язык статьи</translation>
    </message>
    <message>
        <source>In parts by</source>
        <translation>Разделы</translation>
    </message>
    <message>
        <source>My name</source>
        <translation>Моё имя</translation>
    </message>
    <message>
        <source>My name ({0})</source>
        <translation>Моё имя ({0})</translation>
    </message>
    <message>
        <source>My notes on the quotes</source>
        <translation>Мои заметки к цитатам</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Цитаты</translation>
    </message>
    <message>
        <source>Sources as</source>
        <translation>Источники</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>По меткам</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Шаблон</translation>
    </message>
    <message>
        <source>The sentence around each quote</source>
        <translation>Предложение вокруг каждой цитаты</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>По названию</translation>
    </message>
    <message>
        <source>When each note was made</source>
        <translation>Когда сделана каждая заметка</translation>
    </message>
    <message>
        <source>Whole articles with marks</source>
        <translation>Статьи целиком, с выделениями</translation>
    </message>
    <message>
        <source>Words of sources in</source>
        <translation>Язык источников</translation>
    </message>
    <message>
        <source>Words of the document in</source>
        <translation>Язык документа</translation>
    </message>
    <message>
        <source>Write templates</source>
        <translation>Создать шаблоны</translation>
    </message>
    <message>
        <source>Write…</source>
        <translation>Создать…</translation>
    </message>
</context>
<context>
    <name>ExportController</name>
    <message>
        <source>Another export is still being made.</source>
        <translation>Предыдущий экспорт ещё не закончен.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Скопировано.</translation>
    </message>
    <message>
        <source>Saved as {0}.</source>
        <translation>Сохранено: {0}.</translation>
    </message>
    <message>
        <source>The chosen articles</source>
        <translation>Выбранные статьи</translation>
    </message>
    <message>
        <source>The chosen notes</source>
        <translation>Выбранные заметки</translation>
    </message>
    <message>
        <source>The export was cancelled. Nothing was written.</source>
        <translation>Экспорт отменён. Ничего не записано.</translation>
    </message>
    <message>
        <source>What the page shows</source>
        <translation>Всё, что на странице</translation>
    </message>
    <message>
        <source>the text to copy</source>
        <translation>текст для копирования</translation>
    </message>
    <message>
        <source>{0}: renewed {1}, added {2}, taken out {3}.</source>
        <translation>{0}: обновлено {1}, добавлено {2}, убрано {3}.</translation>
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
        <translation>Копировать</translation>
    </message>
    <message>
        <source>EPUB notes</source>
        <translation>EPUB</translation>
    </message>
    <message>
        <source>Export notes</source>
        <translation>Экспорт заметок</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Формат</translation>
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
        <translation>Заметки</translation>
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
        <translation>Просмотр</translation>
    </message>
    <message>
        <source>Preview: the first {0} of {1} notes</source>
        <translation>Просмотр: заметки 1–{0} из {1}</translation>
    </message>
    <message>
        <source>RIS</source>
        <translation>RIS</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Сохранить как…</translation>
    </message>
    <message>
        <source>Save notes</source>
        <translation>Сохранить заметки</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Таблица</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Веб-страница</translation>
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
        <translation>Просмотр</translation>
    </message>
</context>
<context>
    <name>ExportPrivacy</name>
    <message>
        <source>In the file: {0}. Not in it: {1}.</source>
        <translation>В файле: {0}. Нет в файле: {1}.</translation>
    </message>
    <message>
        <source>names of folders, of this computer or of its users</source>
        <translation>имена папок, этого компьютера и его пользователей</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>метки</translation>
    </message>
    <message>
        <source>the articles’ titles, authors, dates and addresses</source>
        <translation>названия, авторы, даты и адреса статей</translation>
    </message>
    <message>
        <source>the articles’ whole text</source>
        <translation>полный текст статей</translation>
    </message>
    <message>
        <source>the names that notes carry</source>
        <translation>имена, указанные в заметках</translation>
    </message>
    <message>
        <source>the quotes</source>
        <translation>цитаты</translation>
    </message>
    <message>
        <source>the time of the export</source>
        <translation>время экспорта</translation>
    </message>
    <message>
        <source>when a note was made</source>
        <translation>время создания заметок</translation>
    </message>
    <message>
        <source>when each note was made</source>
        <translation>время создания каждой заметки</translation>
    </message>
    <message>
        <source>when each note was made and changed</source>
        <translation>время создания и изменения каждой заметки</translation>
    </message>
    <message>
        <source>when each note was made and each article was archived here</source>
        <translation>время создания каждой заметки и время, когда каждая статья попала в этот архив</translation>
    </message>
    <message>
        <source>your name</source>
        <translation>ваше имя</translation>
    </message>
    <message>
        <source>your name, “{0}”</source>
        <translation>ваше имя («{0}»)</translation>
    </message>
    <message>
        <source>your notes</source>
        <translation>ваши заметки</translation>
    </message>
</context>
<context>
    <name>ExportProgress</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Экспорт</translation>
    </message>
    <message>
        <source>Making {0}: {1} %</source>
        <translation>Создаётся {0}: {1}&#xa0;%</translation>
    </message>
    <message>
        <source>Making {0}…</source>
        <translation>Создаётся {0}…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Остановка…</translation>
    </message>
</context>
<context>
    <name>ExportScopes</name>
    <message>
        <source>All notes</source>
        <translation>Все заметки</translation>
    </message>
    <message>
        <source>Tag “{0}”</source>
        <translation>Метка «{0}»</translation>
    </message>
    <message>
        <source>This article</source>
        <translation>Эта статья</translation>
    </message>
    <message>
        <source>This collection</source>
        <translation>Эта подборка</translation>
    </message>
    <message>
        <source>This search</source>
        <translation>Этот поиск</translation>
    </message>
</context>
<context>
    <name>FacetRow</name>
    <message numerus="yes">
        <source>%Ln articles</source>
        <translation>
            <numerusform>%Ln статья</numerusform>
            <numerusform>%Ln статьи</numerusform>
            <numerusform>%Ln статей</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FacetSection</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>Ещё %Ln</numerusform>
            <numerusform>Ещё %Ln</numerusform>
            <numerusform>Ещё %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Fewer</source>
        <translation>Меньше</translation>
    </message>
</context>
<context>
    <name>FieldHelper</name>
    <message>
        <source>Earlier searches</source>
        <translation>История поиска</translation>
    </message>
    <message>
        <source>Forget these searches</source>
        <translation>Очистить историю поиска</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Подсказки</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>An article</source>
        <translation>Статья</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Статья</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Автор</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Сбросить</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Подборка</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Find a collection</source>
        <translation>Найти подборку</translation>
    </message>
    <message>
        <source>Find a tag</source>
        <translation>Найти метку</translation>
    </message>
    <message>
        <source>Find an article</source>
        <translation>Найти статью</translation>
    </message>
    <message>
        <source>Find an author of articles</source>
        <translation>Найти автора статей</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Ещё</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Метка</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>{0}, press to take off</source>
        <translation>{0}, нажмите, чтобы убрать</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>Author</source>
        <translation>Автор</translation>
    </message>
    <message>
        <source>Before a date</source>
        <translation>До даты</translation>
    </message>
    <message>
        <source>Being read</source>
        <translation>Начатые</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>From a date on</source>
        <translation>С даты</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Прочитанные</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Со звёздочкой</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Метка</translation>
    </message>
    <message>
        <source>Take the filter away: %1</source>
        <translation>Убрать фильтр: %1</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Непрочитанные</translation>
    </message>
    <message>
        <source>With highlights</source>
        <translation>С выделениями</translation>
    </message>
    <message>
        <source>With notes</source>
        <translation>С заметками</translation>
    </message>
    <message>
        <source>Words in my notes</source>
        <translation>Слова в моих заметках</translation>
    </message>
    <message>
        <source>Words in the title</source>
        <translation>Слова в заголовке</translation>
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
        <translation>Все формы слов</translation>
    </message>
    <message>
        <source>Close the find bar</source>
        <translation>Закрыть поиск в статье</translation>
    </message>
    <message>
        <source>Find as the search of the library does, not letter by letter</source>
        <translation>Искать так же, как в библиотеке, а не буква в букву</translation>
    </message>
    <message>
        <source>Hit {0} of {1}</source>
        <translation>Совпадение {0} из {1}</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Следующее совпадение</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Не найдено</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Предыдущее совпадение</translation>
    </message>
    <message>
        <source>of {0}</source>
        <translation>из {0}</translation>
    </message>
    <message>
        <source>of {0} and more</source>
        <translation>из {0} и более</translation>
    </message>
</context>
<context>
    <name>FindField</name>
    <message>
        <source>Find in article</source>
        <translation>Найти в статье</translation>
    </message>
</context>
<context>
    <name>FinderCard</name>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Nothing found. Fewer words find more.</source>
        <translation>Ничего не найдено. Уберите часть слов.</translation>
    </message>
</context>
<context>
    <name>HealthController</name>
    <message>
        <source>Restored: the notebook of {0}.</source>
        <translation>Восстановлен блокнот: {0}.</translation>
    </message>
    <message>
        <source>The notebook was copied and the copy checked: {0}.</source>
        <translation>Блокнот скопирован, копия проверена: {0}.</translation>
    </message>
</context>
<context>
    <name>HelpController</name>
    <message>
        <source>A page of the help cannot be highlighted or cited.</source>
        <translation>На странице справки нельзя выделять и копировать с источником.</translation>
    </message>
    <message>
        <source>A page of the help cannot be highlighted or cited. {0} leads back to your article.</source>
        <translation>На странице справки нельзя выделять и копировать с источником. {0} вернёт к вашей статье.</translation>
    </message>
    <message>
        <source>All pages</source>
        <translation>Все страницы</translation>
    </message>
    <message>
        <source>All pages ({0})</source>
        <translation>Все страницы ({0})</translation>
    </message>
    <message>
        <source>Alt+←</source>
        <translation>Alt+←</translation>
    </message>
    <message>
        <source>Back to what you were reading</source>
        <translation>Назад к чтению</translation>
    </message>
    <message>
        <source>This is a page of the help.</source>
        <translation>Это страница справки.</translation>
    </message>
</context>
<context>
    <name>HelpParts</name>
    <message>
        <source>Close the hint</source>
        <translation>Закрыть подсказку</translation>
    </message>
    <message>
        <source>Select a few words and choose a colour.</source>
        <translation>Выберите слова, затем цвет.</translation>
    </message>
    <message>
        <source>Select a few words and press {0}.</source>
        <translation>Выберите слова и нажмите {0}.</translation>
    </message>
</context>
<context>
    <name>Highlights</name>
    <message>
        <source>End of the highlight.</source>
        <translation>Конец выделения.</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Маркер</translation>
    </message>
    <message>
        <source>Highlight {0} of {1}.</source>
        <translation>Выделение {0} из {1}.</translation>
    </message>
    <message>
        <source>Note: {0}</source>
        <translation>Заметка: {0}</translation>
    </message>
    <message>
        <source>Strike-through</source>
        <translation>Зачёркивание</translation>
    </message>
    <message>
        <source>Tags: {0}.</source>
        <translation>Метки: {0}.</translation>
    </message>
    <message>
        <source>The words have changed since they were highlighted.</source>
        <translation>Слова изменились после того, как были выделены.</translation>
    </message>
    <message>
        <source>Underline</source>
        <translation>Подчёркивание</translation>
    </message>
    <message>
        <source>Wavy underline</source>
        <translation>Волнистая линия</translation>
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
        <translation>Отменить</translation>
    </message>
    <message>
        <source>{0} highlights merged into one.</source>
        <translation>Объединено выделений: {0}.</translation>
    </message>
</context>
<context>
    <name>HintCard</name>
    <message>
        <source>Did you mean:</source>
        <translation>Возможно, вы искали:</translation>
    </message>
    <message>
        <source>Search for “%1”</source>
        <translation>Искать «%1»</translation>
    </message>
    <message>
        <source>So much was found that only the most promising articles were put in order.</source>
        <translation>Найдено так много, что упорядочены только самые подходящие статьи.</translation>
    </message>
</context>
<context>
    <name>Histogram</name>
    <message numerus="yes">
        <source>%Ln articles</source>
        <translation>
            <numerusform>%Ln статья</numerusform>
            <numerusform>%Ln статьи</numerusform>
            <numerusform>%Ln статей</numerusform>
        </translation>
    </message>
    <message>
        <source>Articles by month</source>
        <translation>Статьи по месяцам</translation>
    </message>
    <message>
        <source>Articles by year</source>
        <translation>Статьи по годам</translation>
    </message>
    <message>
        <source>From month</source>
        <translation>С месяца</translation>
    </message>
    <message>
        <source>From year</source>
        <translation>С года</translation>
    </message>
    <message>
        <source>Show larger, as a table, or save…</source>
        <translation>Крупнее, таблицей или сохранить…</translation>
    </message>
    <message>
        <source>To month</source>
        <translation>По месяц</translation>
    </message>
    <message>
        <source>To year</source>
        <translation>По год</translation>
    </message>
    <message>
        <source>{0} in all, most in {1}: {2}.</source>
        <translation>всего {0}, больше всего: {1} ({2}).</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message numerus="yes">
        <source>%Ln added</source>
        <translation>
            <numerusform>Добавлено: %Ln</numerusform>
            <numerusform>Добавлено: %Ln</numerusform>
            <numerusform>Добавлено: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln already here</source>
        <translation>
            <numerusform>Уже есть: %Ln</numerusform>
            <numerusform>Уже есть: %Ln</numerusform>
            <numerusform>Уже есть: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be read</source>
        <translation>
            <numerusform>Не удалось прочитать: %Ln</numerusform>
            <numerusform>Не удалось прочитать: %Ln</numerusform>
            <numerusform>Не удалось прочитать: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln merged</source>
        <translation>
            <numerusform>Объединено: %Ln</numerusform>
            <numerusform>Объединено: %Ln</numerusform>
            <numerusform>Объединено: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln merged into articles from other files</source>
        <translation>
            <numerusform>Объединено со статьями из других файлов: %Ln</numerusform>
            <numerusform>Объединено со статьями из других файлов: %Ln</numerusform>
            <numerusform>Объединено со статьями из других файлов: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them excerpts</source>
        <translation>
            <numerusform>Из них отрывков: %Ln</numerusform>
            <numerusform>Из них отрывков: %Ln</numerusform>
            <numerusform>Из них отрывков: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln remarks</source>
        <translation>
            <numerusform>%Ln замечание</numerusform>
            <numerusform>%Ln замечания</numerusform>
            <numerusform>%Ln замечаний</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln updated</source>
        <translation>
            <numerusform>Обновлено: %Ln</numerusform>
            <numerusform>Обновлено: %Ln</numerusform>
            <numerusform>Обновлено: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %Ln hours left</source>
        <translation>
            <numerusform>Осталось около %Ln часа</numerusform>
            <numerusform>Осталось около %Ln часов</numerusform>
            <numerusform>Осталось около %Ln часов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %Ln minutes left</source>
        <translation>
            <numerusform>Осталось около %Ln минуты</numerusform>
            <numerusform>Осталось около %Ln минут</numerusform>
            <numerusform>Осталось около %Ln минут</numerusform>
        </translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>Articles: HTML, MHTML, WARC, WACZ, EPUB, PDF, feeds, ZIP, Markdown, text</source>
        <translation>Статьи: HTML, MHTML, WARC, WACZ, EPUB, PDF, ленты, ZIP, Markdown, текст</translation>
    </message>
    <message>
        <source>E-books and PDF</source>
        <translation>Электронные книги и PDF</translation>
    </message>
    <message>
        <source>Feeds</source>
        <translation>Ленты</translation>
    </message>
    <message>
        <source>Import finished</source>
        <translation>Добавление закончено</translation>
    </message>
    <message>
        <source>Less than a minute left</source>
        <translation>Осталось меньше минуты</translation>
    </message>
    <message>
        <source>Markdown and text</source>
        <translation>Markdown и текст</translation>
    </message>
    <message>
        <source>Nothing could be added</source>
        <translation>Ничего добавить не удалось</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>Ничего нового</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>Пакеты</translation>
    </message>
    <message>
        <source>Saved web pages</source>
        <translation>Сохранённые веб-страницы</translation>
    </message>
    <message>
        <source>Stopped. What came in stays.</source>
        <translation>Остановлено. Добавленное остаётся.</translation>
    </message>
    <message>
        <source>Web archives</source>
        <translation>Веб-архивы</translation>
    </message>
    <message>
        <source>ZIM archives</source>
        <translation>Архивы ZIM</translation>
    </message>
    <message>
        <source>ZIP archives</source>
        <translation>Архивы ZIP</translation>
    </message>
</context>
<context>
    <name>ImportController</name>
    <message>
        <source>Add a folder of articles</source>
        <translation>Добавить папку со статьями</translation>
    </message>
    <message>
        <source>Add a pack</source>
        <translation>Добавить пакет</translation>
    </message>
    <message>
        <source>Add articles</source>
        <translation>Добавить статьи</translation>
    </message>
    <message>
        <source>Packs (*.nampack)</source>
        <translation>Пакеты (*.nampack)</translation>
    </message>
    <message>
        <source>The report was saved as {0}.</source>
        <translation>Отчёт сохранён: {0}.</translation>
    </message>
</context>
<context>
    <name>ImportPanel</name>
    <message>
        <source>Adding {0} of {1}</source>
        <translation>Добавляется {0} из {1}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Looking for files…</source>
        <translation>Поиск файлов…</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Ход добавления</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Отчёт</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Остановка…</translation>
    </message>
</context>
<context>
    <name>ImportReportDialog</name>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Import report</source>
        <translation>Отчёт о добавлении</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Сохранить отчёт</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>Сохранить отчёт…</translation>
    </message>
    <message>
        <source>Text files (*.txt);;All files (*)</source>
        <translation>Текстовые файлы (*.txt);;Все файлы (*)</translation>
    </message>
</context>
<context>
    <name>KeepingController</name>
    <message numerus="yes">
        <source>%Ln articles added to “{0}”.</source>
        <translation>
            <numerusform>%Ln статья добавлена в «{0}».</numerusform>
            <numerusform>%Ln статьи добавлены в «{0}».</numerusform>
            <numerusform>%Ln статей добавлено в «{0}».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles marked as being read.</source>
        <translation>
            <numerusform>%Ln статья отмечена как начатая.</numerusform>
            <numerusform>%Ln статьи отмечены как начатые.</numerusform>
            <numerusform>%Ln статей отмечены как начатые.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles marked as read.</source>
        <translation>
            <numerusform>%Ln статья отмечена как прочитанная.</numerusform>
            <numerusform>%Ln статьи отмечены как прочитанные.</numerusform>
            <numerusform>%Ln статей отмечены как прочитанные.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles marked as unread.</source>
        <translation>
            <numerusform>%Ln статья отмечена как непрочитанная.</numerusform>
            <numerusform>%Ln статьи отмечены как непрочитанные.</numerusform>
            <numerusform>%Ln статей отмечены как непрочитанные.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles removed from it.</source>
        <translation>
            <numerusform>%Ln статья убрана из подборки.</numerusform>
            <numerusform>%Ln статьи убраны из подборки.</numerusform>
            <numerusform>%Ln статей убрано из подборки.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles starred.</source>
        <translation>
            <numerusform>Звёздочка поставлена %Ln статье.</numerusform>
            <numerusform>Звёздочки поставлены %Ln статьям.</numerusform>
            <numerusform>Звёздочки поставлены %Ln статьям.</numerusform>
        </translation>
    </message>
    <message>
        <source>Added to “{0}”.</source>
        <translation>Добавлено в «{0}».</translation>
    </message>
    <message>
        <source>Name of the collection</source>
        <translation>Название подборки</translation>
    </message>
    <message>
        <source>Name of the new collection</source>
        <translation>Название новой подборки</translation>
    </message>
    <message>
        <source>Removed from the collection.</source>
        <translation>Убрано из подборки.</translation>
    </message>
    <message numerus="yes">
        <source>Stars of %Ln articles removed.</source>
        <translation>
            <numerusform>Звёздочка убрана у %Ln статьи.</numerusform>
            <numerusform>Звёздочки убраны у %Ln статей.</numerusform>
            <numerusform>Звёздочки убраны у %Ln статей.</numerusform>
        </translation>
    </message>
    <message>
        <source>The collection “{0}” was deleted; its articles are where they were.</source>
        <translation>Подборка «{0}» удалена, её статьи остались на месте.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>Filter by name or key</source>
        <translation>Название или клавиша</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Сочетания клавиш</translation>
    </message>
</context>
<context>
    <name>LanguageButton</name>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
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
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Image {0} of {1}</source>
        <translation>Картинка {0} из {1}</translation>
    </message>
    <message>
        <source>This image cannot be shown.</source>
        <translation>Эту картинку показать нельзя.</translation>
    </message>
    <message>
        <source>fitted</source>
        <translation>по размеру окна</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} из {1}</translation>
    </message>
</context>
<context>
    <name>LateParts</name>
    <message>
        <source>Check and repair…</source>
        <translation>Проверить и исправить…</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Подробнее</translation>
    </message>
    <message>
        <source>The search “%1” was deleted.</source>
        <translation>Поиск «%1» удалён.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
</context>
<context>
    <name>LinkProposals</name>
    <message>
        <source>Articles and notes to link to</source>
        <translation>Статьи и заметки для ссылки</translation>
    </message>
</context>
<context>
    <name>ListDialog</name>
    <message>
        <source>All ({0})</source>
        <translation>Все ({0})</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Фильтр</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
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
        <translation>Сначала лучшие</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>По названию</translation>
    </message>
    <message>
        <source>Fold all headings</source>
        <translation>Свернуть все группы</translation>
    </message>
    <message>
        <source>Headings: authors</source>
        <translation>Группы по авторам</translation>
    </message>
    <message>
        <source>Headings: months</source>
        <translation>Группы по месяцам</translation>
    </message>
    <message>
        <source>Headings: sources</source>
        <translation>Группы по источникам</translation>
    </message>
    <message>
        <source>Headings: years</source>
        <translation>Группы по годам</translation>
    </message>
    <message>
        <source>Last added first</source>
        <translation>Недавно добавленные</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Сначала новые</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Сначала старые</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Порядок</translation>
    </message>
    <message>
        <source>Unfold all headings</source>
        <translation>Развернуть все группы</translation>
    </message>
    <message>
        <source>Without headings</source>
        <translation>Без групп</translation>
    </message>
</context>
<context>
    <name>ListPane</name>
    <message numerus="yes">
        <source>%Ln articles</source>
        <translation>
            <numerusform>%Ln статья</numerusform>
            <numerusform>%Ln статьи</numerusform>
            <numerusform>%Ln статей</numerusform>
        </translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Добавить файлы…</translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>Все статьи</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Назад к списку</translation>
    </message>
    <message>
        <source>List of articles</source>
        <translation>Список статей</translation>
    </message>
    <message>
        <source>More than %1 articles</source>
        <translation>Статей больше %1</translation>
    </message>
    <message>
        <source>Most like “%1”:</source>
        <translation>Больше всего похожи на «%1»:</translation>
    </message>
    <message>
        <source>No articles</source>
        <translation>Нет статей</translation>
    </message>
    <message>
        <source>Nothing found for “%1” with these filters.</source>
        <translation>По запросу «%1» с этими фильтрами ничего не найдено.</translation>
    </message>
    <message>
        <source>Nothing found for “%1”.</source>
        <translation>По запросу «%1» ничего не найдено.</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Ничего не найдено.</translation>
    </message>
    <message>
        <source>Nothing here yet.</source>
        <translation>Здесь пока пусто.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message numerus="yes">
        <source>Search %Ln articles</source>
        <translation>
            <numerusform>Поиск в %Ln статье</numerusform>
            <numerusform>Поиск в %Ln статьях</numerusform>
            <numerusform>Поиск в %Ln статьях</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the sidebar</source>
        <translation>Показать боковую панель</translation>
    </message>
    <message>
        <source>Similar articles</source>
        <translation>Похожие статьи</translation>
    </message>
    <message>
        <source>There are no articles here yet.</source>
        <translation>Здесь пока нет статей.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Without the filters</source>
        <translation>Без фильтров</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Caret off: the arrows scroll the text.</source>
        <translation>Курсор выключен: стрелки прокручивают текст.</translation>
    </message>
    <message>
        <source>Caret off: the arrows scroll the text. {0} brings it back.</source>
        <translation>Курсор выключен: стрелки прокручивают текст. {0} вернёт курсор.</translation>
    </message>
    <message>
        <source>Caret on: the arrows move a caret through the text.</source>
        <translation>Курсор включён: стрелки двигают его по тексту.</translation>
    </message>
    <message>
        <source>Choose a highlight in the text first.</source>
        <translation>Сначала выберите выделение в тексте.</translation>
    </message>
    <message>
        <source>Short digests of twelve articles, written for this program.</source>
        <translation>Краткие пересказы двенадцати статей, написанные для этой программы.</translation>
    </message>
    <message>
        <source>The settings could not be read and are as at first. What was there is kept as {0}.</source>
        <translation>Настройки не удалось прочитать, они сброшены. Прежние сохранены в файле {0}.</translation>
    </message>
</context>
<context>
    <name>MarkedLabel</name>
    <message>
        <source>Marked: {0}</source>
        <translation>Отмечено: {0}</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;Article</source>
        <translation>&amp;Статья</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Правка</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>П&amp;ереход</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Спр&amp;авка</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Добавить папку…</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Добавить файлы…</translation>
    </message>
    <message>
        <source>Add to a collection…</source>
        <translation>Добавить в подборку…</translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>Все статьи</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Backups…</source>
        <translation>Резервные копии…</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Корзина</translation>
    </message>
    <message>
        <source>Caret in the text</source>
        <translation>Курсор в тексте</translation>
    </message>
    <message>
        <source>Change shortcuts…</source>
        <translation>Изменить сочетания…</translation>
    </message>
    <message>
        <source>Commands and articles…</source>
        <translation>Команды и статьи…</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Содержание</translation>
    </message>
    <message>
        <source>Copy with citation</source>
        <translation>Копировать с источником</translation>
    </message>
    <message>
        <source>Export notes…</source>
        <translation>Экспорт заметок…</translation>
    </message>
    <message>
        <source>Find in article</source>
        <translation>Найти в статье</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Первые шаги</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Вперёд</translation>
    </message>
    <message>
        <source>Help…</source>
        <translation>Справка…</translation>
    </message>
    <message>
        <source>Highlights after changes…</source>
        <translation>Выделения после изменений…</translation>
    </message>
    <message>
        <source>How to export</source>
        <translation>Как экспортировать</translation>
    </message>
    <message>
        <source>How to save pages</source>
        <translation>Как сохранять страницы</translation>
    </message>
    <message>
        <source>How to search</source>
        <translation>Как искать</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Сочетания клавиш</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Крупнее</translation>
    </message>
    <message>
        <source>Mark as being read</source>
        <translation>Отметить как начатое</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Отметить как прочитанное</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>Отметить как непрочитанное</translation>
    </message>
    <message>
        <source>Merge notes…</source>
        <translation>Объединить заметки…</translation>
    </message>
    <message>
        <source>More like this article</source>
        <translation>Похожие статьи</translation>
    </message>
    <message>
        <source>New collection…</source>
        <translation>Новая подборка…</translation>
    </message>
    <message>
        <source>New free note</source>
        <translation>Новая отдельная заметка</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Следующее совпадение</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Следующая часть окна</translation>
    </message>
    <message>
        <source>Normal size</source>
        <translation>Обычный размер</translation>
    </message>
    <message>
        <source>Note on the article</source>
        <translation>Заметка к статье</translation>
    </message>
    <message>
        <source>Notebook</source>
        <translation>Блокнот</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Заметки</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Предыдущее совпадение</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Предыдущая часть окна</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Печать…</translation>
    </message>
    <message>
        <source>Problems…</source>
        <translation>Неполадки…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Выход</translation>
    </message>
    <message>
        <source>Quote as a picture…</source>
        <translation>Цитата картинкой…</translation>
    </message>
    <message>
        <source>Recently read</source>
        <translation>Недавние статьи</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Безопасность</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Настройки…</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Боковая панель</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Мельче</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Звёздочка</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>Метки…</translation>
    </message>
    <message>
        <source>Text and theme…</source>
        <translation>Шрифт и тема…</translation>
    </message>
    <message>
        <source>Text only</source>
        <translation>Только текст</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Хронология</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Verify a document…</source>
        <translation>Проверить документ…</translation>
    </message>
    <message>
        <source>What the colours mean…</source>
        <translation>Значения цветов…</translation>
    </message>
    <message>
        <source>Words over time</source>
        <translation>Слова во времени</translation>
    </message>
</context>
<context>
    <name>Merge</name>
    <message numerus="yes">
        <source>%Ln already here</source>
        <translation>
            <numerusform>%Ln уже здесь</numerusform>
            <numerusform>%Ln уже здесь</numerusform>
            <numerusform>%Ln уже здесь</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change back</source>
        <translation>
            <numerusform>%Ln станет прежней</numerusform>
            <numerusform>%Ln станут прежними</numerusform>
            <numerusform>%Ln станут прежними</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>%Ln изменённая</numerusform>
            <numerusform>%Ln изменённые</numerusform>
            <numerusform>%Ln изменённых</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln come back</source>
        <translation>
            <numerusform>%Ln вернётся</numerusform>
            <numerusform>%Ln вернутся</numerusform>
            <numerusform>%Ln вернутся</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflicts</source>
        <translation>
            <numerusform>%Ln конфликт</numerusform>
            <numerusform>%Ln конфликта</numerusform>
            <numerusform>%Ln конфликтов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deleted</source>
        <translation>
            <numerusform>%Ln удалённая</numerusform>
            <numerusform>%Ln удалённые</numerusform>
            <numerusform>%Ln удалённых</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln go</source>
        <translation>
            <numerusform>%Ln исчезнет</numerusform>
            <numerusform>%Ln исчезнут</numerusform>
            <numerusform>%Ln исчезнут</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln новая</numerusform>
            <numerusform>%Ln новые</numerusform>
            <numerusform>%Ln новых</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stay</source>
        <translation>
            <numerusform>%Ln останется</numerusform>
            <numerusform>%Ln останутся</numerusform>
            <numerusform>%Ln останутся</numerusform>
        </translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Изменена</translation>
    </message>
    <message>
        <source>Changes back</source>
        <translation>Станет прежней</translation>
    </message>
    <message>
        <source>Comes back</source>
        <translation>Вернётся</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Конфликт</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Удалена</translation>
    </message>
    <message>
        <source>Goes</source>
        <translation>Исчезнет</translation>
    </message>
    <message>
        <source>Mine: </source>
        <translation>Моя: </translation>
    </message>
    <message>
        <source>New</source>
        <translation>Новая</translation>
    </message>
    <message>
        <source>Notes: JSON-LD, EPUB annotations, Hypothesis, KOReader, Readwise, Zotero</source>
        <translation>Заметки: JSON-LD, аннотации EPUB, Hypothesis, KOReader, Readwise, Zotero</translation>
    </message>
    <message>
        <source>Theirs: </source>
        <translation>Чужая: </translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>удалена</translation>
    </message>
</context>
<context>
    <name>MergeController</name>
    <message>
        <source>Merge notes</source>
        <translation>Объединить заметки</translation>
    </message>
    <message>
        <source>Notes merged: {0}.</source>
        <translation>Заметки объединены: {0}.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Both texts of a conflict stay until you choose. Nothing has changed yet. Undo takes a merge back.</source>
        <translation>При конфликте останутся оба текста, пока вы не выберете. Пока ничего не изменилось. Объединение можно отменить.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Объединить</translation>
    </message>
    <message>
        <source>Merge notes</source>
        <translation>Объединение заметок</translation>
    </message>
    <message>
        <source>Merge notes from {0}</source>
        <translation>Объединить заметки: {0}</translation>
    </message>
    <message>
        <source>Nothing has changed yet. Undo takes a merge back.</source>
        <translation>Пока ничего не изменилось. Объединение можно отменить.</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>Ничего нового</translation>
    </message>
    <message>
        <source>What would come</source>
        <translation>Что добавится</translation>
    </message>
    <message>
        <source>… and {0} more remarks</source>
        <translation>… и ещё замечаний: {0}</translation>
    </message>
</context>
<context>
    <name>NamePopup</name>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
</context>
<context>
    <name>NoteEditor</name>
    <message>
        <source>Delete highlight</source>
        <translation>Удалить выделение</translation>
    </message>
    <message>
        <source>Delete note</source>
        <translation>Удалить заметку</translation>
    </message>
    <message numerus="yes">
        <source>Mentioned in %Ln notes</source>
        <translation>
            <numerusform>Упомянуто в %Ln заметке</numerusform>
            <numerusform>Упомянуто в %Ln заметках</numerusform>
            <numerusform>Упомянуто в %Ln заметках</numerusform>
        </translation>
    </message>
    <message>
        <source>Note editor</source>
        <translation>Редактор заметки</translation>
    </message>
</context>
<context>
    <name>NoteField</name>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Напишите заметку</translation>
    </message>
</context>
<context>
    <name>NoteFoot</name>
    <message>
        <source>Bold</source>
        <translation>Полужирный</translation>
    </message>
    <message>
        <source>Delete highlight</source>
        <translation>Удалить выделение</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Курсив</translation>
    </message>
    <message>
        <source>Link to an article or a note</source>
        <translation>Ссылка на статью или заметку</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Список</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Просмотр</translation>
    </message>
</context>
<context>
    <name>NoteParts</name>
    <message>
        <source>Redo</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Redo {0}</source>
        <translation>Повторить {0}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Undo {0}</source>
        <translation>Отменить {0}</translation>
    </message>
</context>
<context>
    <name>NotePopup</name>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Edit note</source>
        <translation>Изменить заметку</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>No note yet</source>
        <translation>Заметки пока нет</translation>
    </message>
</context>
<context>
    <name>NotebookController</name>
    <message>
        <source>Copied.</source>
        <translation>Скопировано.</translation>
    </message>
    <message>
        <source>Done: {0}.</source>
        <translation>Готово: {0}.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
</context>
<context>
    <name>NotebookPage</name>
    <message numerus="yes">
        <source>%Ln notes</source>
        <translation>
            <numerusform>%Ln заметка</numerusform>
            <numerusform>%Ln заметки</numerusform>
            <numerusform>%Ln заметок</numerusform>
        </translation>
    </message>
    <message>
        <source>Altered quotes</source>
        <translation>Изменившиеся цитаты</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Статьи</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>По названию</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Сбросить фильтры</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Цвета</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Даты</translation>
    </message>
    <message>
        <source>Earliest articles first</source>
        <translation>Сначала старые</translation>
    </message>
    <message>
        <source>Free notes</source>
        <translation>Отдельные заметки</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>Выделения</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Последние 30 дней</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Последние 7 дней</translation>
    </message>
    <message>
        <source>Latest articles first</source>
        <translation>Сначала новые</translation>
    </message>
    <message>
        <source>Lost their place</source>
        <translation>Потерявшие место</translation>
    </message>
    <message>
        <source>New free note</source>
        <translation>Новая отдельная заметка</translation>
    </message>
    <message>
        <source>New tag “{0}”</source>
        <translation>Новая метка «{0}»</translation>
    </message>
    <message>
        <source>Newest notes first</source>
        <translation>Новые заметки</translation>
    </message>
    <message>
        <source>No free notes yet: they are about no article.</source>
        <translation>Отдельных заметок пока нет. Они не относятся ни к какой статье.</translation>
    </message>
    <message>
        <source>No notes found.</source>
        <translation>Заметок не найдено.</translation>
    </message>
    <message>
        <source>No notes yet.</source>
        <translation>Заметок пока нет.</translation>
    </message>
    <message>
        <source>No notes yet. Select text in an article and press {0}.</source>
        <translation>Заметок пока нет. Выберите слова в статье и нажмите {0}.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Заметки</translation>
    </message>
    <message>
        <source>Notes by {0}</source>
        <translation>Заметки: {0}</translation>
    </message>
    <message>
        <source>Notes of your own</source>
        <translation>Отдельные заметки</translation>
    </message>
    <message>
        <source>Notes on articles</source>
        <translation>Заметки к статьям</translation>
    </message>
    <message>
        <source>Since {0}</source>
        <translation>С {0}</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Метки</translation>
    </message>
    <message>
        <source>Tag all that are chosen</source>
        <translation>Добавить метку ко всем выбранным</translation>
    </message>
    <message>
        <source>Take a tag off all that are chosen</source>
        <translation>Снять метку со всех выбранных</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>В этом году</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Until {0}</source>
        <translation>По {0}</translation>
    </message>
    <message>
        <source>With a note</source>
        <translation>С заметкой</translation>
    </message>
    <message>
        <source>Without a date</source>
        <translation>Без даты</translation>
    </message>
    <message>
        <source>Without a note</source>
        <translation>Без заметки</translation>
    </message>
    <message>
        <source>Without a tag</source>
        <translation>Без метки</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Вчера</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} из {1}</translation>
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
        <translation>Отменить</translation>
    </message>
</context>
<context>
    <name>NotesPane</name>
    <message>
        <source>Export these notes…</source>
        <translation>Экспорт этих заметок…</translation>
    </message>
    <message>
        <source>Filter notes</source>
        <translation>Фильтр заметок</translation>
    </message>
    <message>
        <source>Hide notes</source>
        <translation>Скрыть заметки</translation>
    </message>
    <message numerus="yes">
        <source>Mentioned in %Ln notes</source>
        <translation>
            <numerusform>Упомянуто в %Ln заметке</numerusform>
            <numerusform>Упомянуто в %Ln заметках</numerusform>
            <numerusform>Упомянуто в %Ln заметках</numerusform>
        </translation>
    </message>
    <message>
        <source>More about these notes</source>
        <translation>Ещё об этих заметках</translation>
    </message>
    <message>
        <source>No notes pass the filter.</source>
        <translation>Под фильтр не подходит ни одна заметка.</translation>
    </message>
    <message>
        <source>No notes yet.</source>
        <translation>Заметок пока нет.</translation>
    </message>
    <message>
        <source>No notes yet. Select text and press {0}.</source>
        <translation>Заметок пока нет. Выберите слова и нажмите {0}.</translation>
    </message>
    <message>
        <source>Note on the article</source>
        <translation>Заметка к статье</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Заметки</translation>
    </message>
    <message>
        <source>Notes of this article</source>
        <translation>Заметки этой статьи</translation>
    </message>
    <message>
        <source>Only with a note</source>
        <translation>Только с заметкой</translation>
    </message>
    <message>
        <source>Pages of the help take no notes.</source>
        <translation>К страницам справки заметки не пишутся.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Показать все</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
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
        <translation>{0}, таблицей</translation>
    </message>
</context>
<context>
    <name>OverText</name>
    <message>
        <source>Attach</source>
        <translation>Привязать</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Сравнить…</translation>
    </message>
    <message>
        <source>Select the words for {0} and press Enter.</source>
        <translation>Выберите слова для {0} и нажмите Enter.</translation>
    </message>
</context>
<context>
    <name>OverlapMenu</name>
    <message>
        <source>Highlights here</source>
        <translation>Выделения здесь</translation>
    </message>
</context>
<context>
    <name>PageCard</name>
    <message>
        <source>Help</source>
        <translation>Справка</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>Страницы справки</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Поиск в справке</translation>
    </message>
</context>
<context>
    <name>PageHead</name>
    <message>
        <source>Bin</source>
        <translation>Корзина</translation>
    </message>
    <message>
        <source>Choose several</source>
        <translation>Выбрать несколько</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Экспорт</translation>
    </message>
    <message numerus="yes">
        <source>Export %Ln notes</source>
        <translation>
            <numerusform>Экспорт %Ln заметки</numerusform>
            <numerusform>Экспорт %Ln заметок</numerusform>
            <numerusform>Экспорт %Ln заметок</numerusform>
        </translation>
    </message>
    <message>
        <source>Fold all</source>
        <translation>Свернуть все</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Ещё</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Новая заметка</translation>
    </message>
    <message>
        <source>Notebook</source>
        <translation>Блокнот</translation>
    </message>
    <message>
        <source>Search your notes</source>
        <translation>Поиск в заметках</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Пробел</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>Метки…</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Хронология</translation>
    </message>
    <message>
        <source>Unfold all</source>
        <translation>Развернуть все</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Notes</source>
        <translation>Заметки</translation>
    </message>
    <message>
        <source>On the article</source>
        <translation>К статье</translation>
    </message>
    <message>
        <source>Tags: {0}</source>
        <translation>Метки: {0}</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} из {1}</translation>
    </message>
</context>
<context>
    <name>PagesView</name>
    <message>
        <source>Preview of the pages</source>
        <translation>Просмотр страниц</translation>
    </message>
</context>
<context>
    <name>PaletteCard</name>
    <message>
        <source>Commands and articles</source>
        <translation>Команды и статьи</translation>
    </message>
    <message>
        <source>What to do or open?</source>
        <translation>Что сделать или открыть?</translation>
    </message>
</context>
<context>
    <name>PaletteController</name>
    <message>
        <source>Article</source>
        <translation>Статья</translation>
    </message>
    <message>
        <source>Articles read last</source>
        <translation>Недавние статьи</translation>
    </message>
    <message>
        <source>Best first</source>
        <translation>Сначала лучшие</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Подборка</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Команды</translation>
    </message>
    <message>
        <source>Kept search</source>
        <translation>Сохранённый поиск</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Метка</translation>
    </message>
    <message>
        <source>Used last</source>
        <translation>Недавние команды</translation>
    </message>
</context>
<context>
    <name>Panes</name>
    <message>
        <source>Width of the list</source>
        <translation>Ширина списка</translation>
    </message>
    <message>
        <source>Width of the notes</source>
        <translation>Ширина заметок</translation>
    </message>
    <message>
        <source>Width of the sidebar</source>
        <translation>Ширина боковой панели</translation>
    </message>
</context>
<context>
    <name>Period</name>
    <message>
        <source>from %1</source>
        <translation>с %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>по %1</translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message numerus="yes">
        <source>%Ln articles</source>
        <translation>
            <numerusform>%Ln статья</numerusform>
            <numerusform>%Ln статьи</numerusform>
            <numerusform>%Ln статей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles are older than what is shown; the table has them.</source>
        <translation>
            <numerusform>%Ln статья старше показанного; она есть в таблице.</numerusform>
            <numerusform>%Ln статьи старше показанного; они есть в таблице.</numerusform>
            <numerusform>%Ln статей старше показанного; они есть в таблице.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles have no date and are not in the picture.</source>
        <translation>
            <numerusform>%Ln статья без даты на графике не показана.</numerusform>
            <numerusform>%Ln статьи без даты на графике не показаны.</numerusform>
            <numerusform>%Ln статей без даты на графике не показаны.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln highlights</source>
        <translation>
            <numerusform>%Ln выделение</numerusform>
            <numerusform>%Ln выделения</numerusform>
            <numerusform>%Ln выделений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln highlights are in articles that are not in the library.</source>
        <translation>
            <numerusform>%Ln выделение сделано в статье, которой нет в библиотеке.</numerusform>
            <numerusform>%Ln выделения сделаны в статьях, которых нет в библиотеке.</numerusform>
            <numerusform>%Ln выделений сделано в статьях, которых нет в библиотеке.</numerusform>
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
            <numerusform>У %Ln статьи известен только год: она есть на графике по годам.</numerusform>
            <numerusform>У %Ln статей известен только год: они есть на графике по годам.</numerusform>
            <numerusform>У %Ln статей известен только год: они есть на графике по годам.</numerusform>
        </translation>
    </message>
    <message>
        <source>The archive by month, and your highlights</source>
        <translation>Архив по месяцам и ваши выделения</translation>
    </message>
    <message>
        <source>The archive by year, and your highlights</source>
        <translation>Архив по годам и ваши выделения</translation>
    </message>
    <message>
        <source>This image cannot be shown.</source>
        <translation>Эту картинку показать нельзя.</translation>
    </message>
    <message>
        <source>Words over time: articles by month</source>
        <translation>Слова во времени: статьи по месяцам</translation>
    </message>
    <message>
        <source>Words over time: articles by year</source>
        <translation>Слова во времени: статьи по годам</translation>
    </message>
    <message>
        <source>Words over time: share of each month&apos;s articles</source>
        <translation>Слова во времени: доля статей каждого месяца</translation>
    </message>
    <message>
        <source>Words over time: share of each year&apos;s articles</source>
        <translation>Слова во времени: доля статей каждого года</translation>
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
        <translation>всего {0}</translation>
    </message>
    <message>
        <source>{0} in all, most in {1}: {2}</source>
        <translation>всего {0}, больше всего: {1} ({2})</translation>
    </message>
    <message>
        <source>{0}, %</source>
        <translation>{0}, %</translation>
    </message>
    <message>
        <source>{0}, month not known</source>
        <translation>{0}, месяц неизвестен</translation>
    </message>
</context>
<context>
    <name>PicturesController</name>
    <message>
        <source>Copied.</source>
        <translation>Скопировано.</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>График</translation>
    </message>
    <message>
        <source>Save the numbers</source>
        <translation>Сохранить числа</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Сохранить график</translation>
    </message>
    <message>
        <source>Saved as {0}.</source>
        <translation>Сохранено: {0}.</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Таблица</translation>
    </message>
</context>
<context>
    <name>PicturesPage</name>
    <message>
        <source>Add files…</source>
        <translation>Добавить файлы…</translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>Все статьи</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Статьи</translation>
    </message>
    <message>
        <source>Back to the text</source>
        <translation>Назад к тексту</translation>
    </message>
    <message>
        <source>Click a bar, or walk with the arrows; Enter shows its articles.</source>
        <translation>Щёлкните по столбику или двигайтесь стрелками; Enter покажет его статьи.</translation>
    </message>
    <message>
        <source>Copy the numbers as text</source>
        <translation>Копировать числа как текст</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Месяцы</translation>
    </message>
    <message>
        <source>No article has a month to be shown at. The table has the numbers.</source>
        <translation>Ни у одной статьи не известен месяц. Числа есть в таблице.</translation>
    </message>
    <message>
        <source>No article has any of these words.</source>
        <translation>Этих слов нет ни в одной статье.</translation>
    </message>
    <message>
        <source>No articles yet.</source>
        <translation>Статей пока нет.</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Числа</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Период</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>График</translation>
    </message>
    <message>
        <source>Save or copy</source>
        <translation>Сохранить или копировать</translation>
    </message>
    <message>
        <source>Save the numbers as CSV…</source>
        <translation>Сохранить числа как CSV…</translation>
    </message>
    <message>
        <source>Save the picture as PNG…</source>
        <translation>Сохранить график как PNG…</translation>
    </message>
    <message>
        <source>Save the picture as SVG…</source>
        <translation>Сохранить график как SVG…</translation>
    </message>
    <message>
        <source>Scroll bar</source>
        <translation>Полоса прокрутки</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Доля</translation>
    </message>
    <message>
        <source>Show these articles</source>
        <translation>Показать эти статьи</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Таблица</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Хронология</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Type a word, a name or any search: every form and spelling is counted.</source>
        <translation>Введите слово, имя или любой запрос: считаются все формы и написания.</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Words over time</source>
        <translation>Слова во времени</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Годы</translation>
    </message>
    <message>
        <source>Your highlights</source>
        <translation>Ваши выделения</translation>
    </message>
</context>
<context>
    <name>PrintCard</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Печать</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Печать…</translation>
    </message>
    <message>
        <source>Whoever finds the paper can read it, and a printer may remember it.</source>
        <translation>Бумагу прочтёт любой, кто её найдёт, а принтер может запомнить напечатанное.</translation>
    </message>
    <message>
        <source>With highlights</source>
        <translation>С выделениями</translation>
    </message>
    <message>
        <source>With notes, after the text</source>
        <translation>С заметками, после текста</translation>
    </message>
</context>
<context>
    <name>PrintController</name>
    <message>
        <source>It could not be printed. Look whether the printer is ready.</source>
        <translation>Напечатать не удалось. Проверьте, готов ли принтер.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Печать</translation>
    </message>
    <message>
        <source>There is no article to print. Open one first.</source>
        <translation>Печатать нечего. Сначала откройте статью.</translation>
    </message>
</context>
<context>
    <name>ProblemWords</name>
    <message>
        <source>Choose another folder or another name for the file.</source>
        <translation>Выберите другую папку или другое имя файла.</translation>
    </message>
    <message>
        <source>Copy the words from the article itself, and try again.</source>
        <translation>Скопируйте слова из самой статьи и повторите.</translation>
    </message>
    <message>
        <source>Install the newest NAM Reader; your notes are untouched.</source>
        <translation>Установите последнюю версию NAM Reader; ваши заметки целы.</translation>
    </message>
    <message>
        <source>It may have been deleted. Look into the bin, or choose “All articles”.</source>
        <translation>Возможно, это удалено. Загляните в корзину или выберите «Все статьи».</translation>
    </message>
    <message>
        <source>Look whether the disk is full or read-only, or the folder is gone; then try again.</source>
        <translation>Проверьте, есть ли место на диске, можно ли на него писать и на месте ли папка, и повторите.</translation>
    </message>
    <message>
        <source>Look whether the library folder is there and may be written, and start the program anew.</source>
        <translation>Проверьте, на месте ли папка библиотеки и можно ли в неё писать, и запустите программу заново.</translation>
    </message>
    <message>
        <source>Open the article anew, and try once more.</source>
        <translation>Откройте статью заново и повторите.</translation>
    </message>
    <message>
        <source>Open the file in the program that made it, save it once more or as another kind, and try again.</source>
        <translation>Откройте файл в программе, где он создан, сохраните его заново или в другом формате и повторите.</translation>
    </message>
    <message>
        <source>Open “Backups…” in the File menu: “Check for damage” looks at the files and repairs them.</source>
        <translation>Откройте «Резервные копии…» в меню «Файл»: «Проверить файлы» найдёт повреждения и исправит их.</translation>
    </message>
    <message>
        <source>Try again; if it happens once more, hand on the details.</source>
        <translation>Повторите; если это случится снова, передайте подробности разработчикам.</translation>
    </message>
    <message>
        <source>Wait until the other program is done, then try once more.</source>
        <translation>Подождите, пока другая программа закончит, и повторите.</translation>
    </message>
    <message>
        <source>Your notes are safe on the disk. Try again; if it happens once more, start the program anew and hand on the details.</source>
        <translation>Ваши заметки целы и лежат на диске. Повторите; если это случится снова, запустите программу заново и передайте подробности разработчикам.</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>The program made a mistake ({0}). Nothing else was changed.</source>
        <translation>В программе случилась ошибка ({0}). Больше ничего не изменилось.</translation>
    </message>
</context>
<context>
    <name>ProblemsDialog</name>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Скопировано.</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Копировать подробности</translation>
    </message>
    <message>
        <source>Nothing has gone wrong since the program was started.</source>
        <translation>С запуска программы неполадок не было.</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Неполадки</translation>
    </message>
    <message>
        <source>Problems, the latest first</source>
        <translation>Неполадки, сначала последние</translation>
    </message>
    <message>
        <source>Since the program was started, the latest first.</source>
        <translation>С запуска программы, сначала последние.</translation>
    </message>
    <message>
        <source>What is copied holds no texts of articles or notes, no folders, and not your name.</source>
        <translation>В копируемом нет текста статей и заметок, имён папок и вашего имени.</translation>
    </message>
</context>
<context>
    <name>ProgressFoot</name>
    <message numerus="yes">
        <source>about %Ln minutes left</source>
        <translation>
            <numerusform>ещё около %Ln&#xa0;мин</numerusform>
            <numerusform>ещё около %Ln&#xa0;мин</numerusform>
            <numerusform>ещё около %Ln&#xa0;мин</numerusform>
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
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Copied as a picture.</source>
        <translation>Скопировано картинкой.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>It holds the words and their source, nothing of you.</source>
        <translation>На ней слова и их источник, о вас&#xa0;— ничего.</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>Картинки PNG (*.png)</translation>
    </message>
    <message>
        <source>Quote as a picture</source>
        <translation>Цитата картинкой</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Сохранить картинку</translation>
    </message>
    <message>
        <source>Saved {0}.</source>
        <translation>Сохранено: {0}.</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Сохранить…</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>Square, 1080 × 1080</source>
        <translation>Квадратная, 1080&#xa0;×&#xa0;1080</translation>
    </message>
    <message>
        <source>Tall, 1080 × 1350</source>
        <translation>Высокая, 1080&#xa0;×&#xa0;1350</translation>
    </message>
    <message>
        <source>The picture could not be saved: {0}. Choose another folder.</source>
        <translation>Картинку не удалось сохранить: {0}. Выберите другую папку.</translation>
    </message>
    <message>
        <source>The quote is too long for this size: its end is cut, with a sign for that.</source>
        <translation>Цитата слишком длинна для этого размера: конец обрезан и помечен.</translation>
    </message>
    <message>
        <source>Wide, 1200 × 675</source>
        <translation>Широкая, 1200&#xa0;×&#xa0;675</translation>
    </message>
</context>
<context>
    <name>QuotingController</name>
    <message>
        <source>Copied with its source.</source>
        <translation>Скопировано с источником.</translation>
    </message>
    <message>
        <source>There is no source to copy.</source>
        <translation>Источника, чтобы скопировать, нет.</translation>
    </message>
</context>
<context>
    <name>ReaderPane</name>
    <message>
        <source>Choose an article from the list.</source>
        <translation>Выберите статью в списке.</translation>
    </message>
</context>
<context>
    <name>ReaderTools</name>
    <message numerus="yes">
        <source>%Ln notes</source>
        <translation>
            <numerusform>%Ln заметка</numerusform>
            <numerusform>%Ln заметки</numerusform>
            <numerusform>%Ln заметок</numerusform>
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
        <translation>Назад к списку</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Содержание</translation>
    </message>
    <message>
        <source>Export notes</source>
        <translation>Экспорт заметок</translation>
    </message>
    <message>
        <source>Find in article</source>
        <translation>Найти в статье</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Вперёд</translation>
    </message>
    <message>
        <source>Leave the text-only view</source>
        <translation>Выйти из режима «Только текст»</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Заметки</translation>
    </message>
    <message>
        <source>Remove the star</source>
        <translation>Убрать звёздочку</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Поставить звёздочку</translation>
    </message>
    <message>
        <source>Text and theme</source>
        <translation>Шрифт и тема</translation>
    </message>
</context>
<context>
    <name>RenewBox</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Renew the notes</source>
        <translation>Обновить заметки</translation>
    </message>
    <message>
        <source>Replace the file</source>
        <translation>Заменить файл</translation>
    </message>
    <message>
        <source>Save notes</source>
        <translation>Сохранить заметки</translation>
    </message>
    <message>
        <source>There is a file “{0}” already.</source>
        <translation>Файл «{0}» уже есть.</translation>
    </message>
    <message>
        <source>They can be renewed; everything else in the file then stays as it is.</source>
        <translation>Их можно обновить, остальное в файле останется как было.</translation>
    </message>
    <message>
        <source>“{0}” holds notes that were exported before.</source>
        <translation>В «{0}» есть заметки, экспортированные раньше.</translation>
    </message>
</context>
<context>
    <name>ReportModel</name>
    <message>
        <source>folded</source>
        <translation>свёрнуто</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>развёрнуто</translation>
    </message>
    <message>
        <source>{0}, merged into {1}</source>
        <translation>{0}, объединено с {1}</translation>
    </message>
</context>
<context>
    <name>ReportView</name>
    <message>
        <source>Report</source>
        <translation>Отчёт</translation>
    </message>
</context>
<context>
    <name>Restart</name>
    <message>
        <source>Everything takes on its new size when the import or export is done.</source>
        <translation>Размер изменится, когда закончится добавление или экспорт.</translation>
    </message>
    <message>
        <source>The language changes when the import or export is done.</source>
        <translation>Язык сменится, когда закончится добавление или экспорт.</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>It holds no notes.</source>
        <translation>Заметок в ней нет.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Восстановить</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Восстановление копии</translation>
    </message>
    <message>
        <source>Restore the backup of {0}</source>
        <translation>Восстановить копию: {0}</translation>
    </message>
    <message>
        <source>The notebook as it is now is kept among the backups first, so that this can be taken back. Stars, reading positions, collections and kept searches go back too.</source>
        <translation>Сначала нынешний блокнот сохранится среди резервных копий, так что всё можно вернуть. Звёздочки, места чтения, подборки и сохранённые поиски тоже станут прежними.</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Что изменится</translation>
    </message>
</context>
<context>
    <name>ScrollMarks</name>
    <message>
        <source>Highlight, {0}, {1} %</source>
        <translation>Выделение, {0}, {1}&#xa0;%</translation>
    </message>
    <message>
        <source>Highlights: {0}.</source>
        <translation>Выделения: {0}.</translation>
    </message>
    <message>
        <source>Hit, {0} %</source>
        <translation>Совпадение, {0}&#xa0;%</translation>
    </message>
    <message>
        <source>Places with hits: {0}.</source>
        <translation>Места с совпадениями: {0}.</translation>
    </message>
    <message>
        <source>Scroll bar with marks</source>
        <translation>Полоса прокрутки с отметками</translation>
    </message>
</context>
<context>
    <name>SearchController</name>
    <message>
        <source>Rename this search</source>
        <translation>Переименовать поиск</translation>
    </message>
    <message>
        <source>Save this search as</source>
        <translation>Сохранить поиск как</translation>
    </message>
    <message>
        <source>The earlier searches are forgotten.</source>
        <translation>История поиска очищена.</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation>Очистить поиск</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>All years</source>
        <translation>Все годы</translation>
    </message>
    <message>
        <source>Back to the library</source>
        <translation>Назад в библиотеку</translation>
    </message>
    <message>
        <source>Hide the sidebar</source>
        <translation>Скрыть боковую панель</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Библиотека</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Сохранить поиск</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Сохранён</translation>
    </message>
    <message>
        <source>Show only</source>
        <translation>Только</translation>
    </message>
    <message>
        <source>So much was found that these numbers are estimates.</source>
        <translation>Найдено так много, что эти числа приблизительны.</translation>
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
        <translation>Добавить заметку</translation>
    </message>
    <message>
        <source>Add tags</source>
        <translation>Добавить метки</translation>
    </message>
    <message>
        <source>Copy with citation</source>
        <translation>Копировать с источником</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Выбранный текст</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Стиль</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>The settings could not be saved: {0}.</source>
        <translation>Настройки не удалось сохранить: {0}.</translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <source>As at first: {0}</source>
        <translation>Сбросить: {0}</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>A caret in the text</source>
        <translation>Курсор в тексте</translation>
    </message>
    <message>
        <source>All as at first</source>
        <translation>Сбросить все</translation>
    </message>
    <message>
        <source>Alt+←</source>
        <translation>Alt+←</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>As the system ({0})</source>
        <translation>Как в системе ({0})</translation>
    </message>
    <message>
        <source>Back to the text</source>
        <translation>Назад к тексту</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Резервные копии</translation>
    </message>
    <message>
        <source>Backups…</source>
        <translation>Резервные копии…</translation>
    </message>
    <message>
        <source>Built in ({0})</source>
        <translation>Встроенный ({0})</translation>
    </message>
    <message>
        <source>Check…</source>
        <translation>Проверить…</translation>
    </message>
    <message>
        <source>Citations</source>
        <translation>Стиль цитирования</translation>
    </message>
    <message>
        <source>Copies of the notebook: made, looked at, brought back.</source>
        <translation>Копии блокнота: создать, посмотреть, восстановить.</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмная</translation>
    </message>
    <message>
        <source>Each of the six colours can have a name of your own.</source>
        <translation>Каждому из шести цветов можно дать своё название.</translation>
    </message>
    <message>
        <source>Earlier searches</source>
        <translation>История поиска</translation>
    </message>
    <message>
        <source>Earlier searches are offered when you go to the search field.</source>
        <translation>Прежние запросы предлагаются, когда вы переходите в поле поиска.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Файлы</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Очистить</translation>
    </message>
    <message>
        <source>Forget them</source>
        <translation>Очистить</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Контрастная</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>Контрастная чёрная</translation>
    </message>
    <message>
        <source>It stands by new notes, and goes out only where an export asks for it.</source>
        <translation>Указывается в новых заметках и попадает в экспорт, только если вы об этом просите.</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Сочетания клавиш</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Language of citations</source>
        <translation>Язык источников</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Меньше движения</translation>
    </message>
    <message>
        <source>Library folder</source>
        <translation>Папка библиотеки</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлая</translation>
    </message>
    <message>
        <source>Look for damage</source>
        <translation>Проверка файлов</translation>
    </message>
    <message>
        <source>Name the colours…</source>
        <translation>Назвать цвета…</translation>
    </message>
    <message>
        <source>No setting is called that.</source>
        <translation>Такой настройки нет.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Заметки</translation>
    </message>
    <message>
        <source>Of menus, buttons and dates. Articles stay as they are.</source>
        <translation>Для меню, кнопок и дат. Статьи останутся как есть.</translation>
    </message>
    <message>
        <source>Of months and connecting words.</source>
        <translation>Для названий месяцев и служебных слов.</translation>
    </message>
    <message>
        <source>Of the article&apos;s text.</source>
        <translation>Для текста статьи.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Открыть папку</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Чтение</translation>
    </message>
    <message>
        <source>Reading history</source>
        <translation>История чтения</translation>
    </message>
    <message>
        <source>Reads both files whole, and repairs what is damaged.</source>
        <translation>Читает оба файла целиком и исправляет повреждённое.</translation>
    </message>
    <message>
        <source>Remember what I read</source>
        <translation>Помнить, что я читаю</translation>
    </message>
    <message>
        <source>Remember what I searched for</source>
        <translation>Помнить, что я ищу</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Поиск в настройках</translation>
    </message>
    <message>
        <source>Searching</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>Сепия</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Shortcuts…</source>
        <translation>Сочетания…</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Показать все</translation>
    </message>
    <message>
        <source>Show beside a note how it will look</source>
        <translation>Показывать рядом с заметкой, как она будет выглядеть</translation>
    </message>
    <message>
        <source>Size of everything</source>
        <translation>Размер интерфейса</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Размер текста</translation>
    </message>
    <message>
        <source>Text, buttons, lists and menus. The window closes for a moment and is as it was.</source>
        <translation>Тексты, кнопки, списки и меню. Окно на миг закроется и откроется таким же.</translation>
    </message>
    <message>
        <source>The arrow keys move it, with Shift they select. Without it they scroll.</source>
        <translation>Стрелки двигают его, а вместе с Shift выбирают текст. Без курсора они прокручивают.</translation>
    </message>
    <message>
        <source>The arrow keys move it, with Shift they select. Without it they scroll. {0} changes this.</source>
        <translation>Стрелки двигают его, а вместе с Shift выбирают текст. Без курсора они прокручивают. Переключает&#xa0;{0}.</translation>
    </message>
    <message>
        <source>The article&apos;s own</source>
        <translation>Язык статьи</translation>
    </message>
    <message>
        <source>The style of copied quotes and of exports.</source>
        <translation>Для скопированных цитат и экспорта.</translation>
    </message>
    <message>
        <source>The text jumps to its place and does not glide, and the caret does not blink.</source>
        <translation>Текст переходит к месту сразу, без прокрутки, а курсор не мигает.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Typeface</source>
        <translation>Шрифт</translation>
    </message>
    <message>
        <source>What the colours mean</source>
        <translation>Значения цветов</translation>
    </message>
    <message>
        <source>What was read</source>
        <translation>Что читалось</translation>
    </message>
    <message>
        <source>When articles were opened. Switched off, what is known is forgotten, too.</source>
        <translation>Когда открывались статьи. Если выключить, сотрётся и то, что уже известно.</translation>
    </message>
    <message>
        <source>With its headings, lists and links, while it is written in Markdown.</source>
        <translation>С заголовками, списками и ссылками, пока вы пишете её в Markdown.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ваше имя</translation>
    </message>
    <message>
        <source>animation scrolling</source>
        <translation>анимация прокрутка мигание плавность</translation>
    </message>
    <message>
        <source>author</source>
        <translation>автор подпись имя</translation>
    </message>
    <message>
        <source>colours dark light sepia contrast night</source>
        <translation>цвета цвет тёмная темная светлая сепия контраст ночь ночная оформление фон</translation>
    </message>
    <message>
        <source>font letters</source>
        <translation>шрифт гарнитура буквы</translation>
    </message>
    <message>
        <source>font zoom larger smaller</source>
        <translation>шрифт масштаб увеличить уменьшить крупнее мельче кегль</translation>
    </message>
    <message>
        <source>highlight yellow green</source>
        <translation>выделение маркер жёлтый желтый зелёный зеленый название</translation>
    </message>
    <message>
        <source>history privacy</source>
        <translation>история приватность конфиденциальность следы запросы</translation>
    </message>
    <message>
        <source>history privacy recently</source>
        <translation>история приватность конфиденциальность следы недавние</translation>
    </message>
    <message>
        <source>interface translation</source>
        <translation>интерфейс перевод локализация</translation>
    </message>
    <message>
        <source>keyboard cursor</source>
        <translation>клавиатура каретка стрелки курсор</translation>
    </message>
    <message>
        <source>zoom scale larger interface</source>
        <translation>масштаб увеличить крупнее интерфейс размер окно</translation>
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
        <translation>Все статьи</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Подборка</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Прочитанные</translation>
    </message>
    <message>
        <source>No article has this tag.</source>
        <translation>Статей с этой меткой нет.</translation>
    </message>
    <message>
        <source>No article is begun.</source>
        <translation>Начатых статей нет.</translation>
    </message>
    <message>
        <source>No article is read to its end yet.</source>
        <translation>Прочитанных до конца статей пока нет.</translation>
    </message>
    <message>
        <source>No highlights yet.</source>
        <translation>Выделений пока нет.</translation>
    </message>
    <message>
        <source>No highlights yet. Select text in an article and press {0}.</source>
        <translation>Выделений пока нет. Выберите слова в статье и нажмите {0}.</translation>
    </message>
    <message>
        <source>Nothing is starred yet.</source>
        <translation>Статей со звёздочкой пока нет.</translation>
    </message>
    <message>
        <source>Nothing is starred yet. {0} stars the article that is read.</source>
        <translation>Статей со звёздочкой пока нет. {0} ставит её открытой статье.</translation>
    </message>
    <message>
        <source>Nothing is unread.</source>
        <translation>Непрочитанных статей нет.</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Начатые</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Со звёздочкой</translation>
    </message>
    <message>
        <source>This collection is empty. Drag articles from the list onto its name.</source>
        <translation>Подборка пуста. Перетащите статьи из списка на её название.</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Непрочитанные</translation>
    </message>
    <message>
        <source>With highlights</source>
        <translation>С выделениями</translation>
    </message>
</context>
<context>
    <name>ShelfController</name>
    <message>
        <source>Articles that you open come here, unless the history is off in the settings.</source>
        <translation>Сюда попадают открытые статьи, если история чтения не выключена в настройках.</translation>
    </message>
    <message>
        <source>No other article is like this one.</source>
        <translation>Других похожих статей нет.</translation>
    </message>
    <message>
        <source>Recently read</source>
        <translation>Недавние</translation>
    </message>
</context>
<context>
    <name>ShortcutsCard</name>
    <message>
        <source>Actions and their keys</source>
        <translation>Действия и их клавиши</translation>
    </message>
    <message>
        <source>Change shortcuts</source>
        <translation>Изменить сочетания</translation>
    </message>
    <message>
        <source>Filter by name or key</source>
        <translation>Название или клавиша</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>Новое сочетание</translation>
    </message>
    <message>
        <source>Press the new keys here</source>
        <translation>Нажмите здесь новое сочетание</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Сбросить</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Сбросить все</translation>
    </message>
    <message>
        <source>Use it here</source>
        <translation>Назначить здесь</translation>
    </message>
</context>
<context>
    <name>ShortcutsController</name>
    <message>
        <source>All shortcuts are as they were at first.</source>
        <translation>Все сочетания сброшены.</translation>
    </message>
    <message>
        <source>{0} is the key of “{1}”.</source>
        <translation>{0} уже занято: «{1}».</translation>
    </message>
    <message>
        <source>“{0}” has no key now.</source>
        <translation>«{0}»: сочетания больше нет.</translation>
    </message>
    <message>
        <source>“{0}” has the key {1} now.</source>
        <translation>«{0}»: теперь {1}.</translation>
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
        <translation>Скрыть боковую панель</translation>
    </message>
    <message>
        <source>Nothing is sent anywhere: articles and notes stay in one folder of this computer.</source>
        <translation>Ничего никуда не отправляется: статьи и заметки лежат в одной папке на этом компьютере.</translation>
    </message>
    <message>
        <source>Only on this computer</source>
        <translation>Только локально</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Боковая панель</translation>
    </message>
</context>
<context>
    <name>SidebarModel</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>Ещё %Ln</numerusform>
            <numerusform>Ещё %Ln</numerusform>
            <numerusform>Ещё %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>Все статьи</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Корзина</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Подборки</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Прочитанные</translation>
    </message>
    <message>
        <source>Fewer</source>
        <translation>Меньше</translation>
    </message>
    <message>
        <source>Free notes</source>
        <translation>Отдельные заметки</translation>
    </message>
    <message>
        <source>New collection…</source>
        <translation>Новая подборка…</translation>
    </message>
    <message>
        <source>Notebook</source>
        <translation>Блокнот</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Начатые</translation>
    </message>
    <message>
        <source>Recently read</source>
        <translation>Недавние</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Сохранённые поиски</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Со звёздочкой</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Метки</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Непрочитанные</translation>
    </message>
    <message>
        <source>With highlights</source>
        <translation>С выделениями</translation>
    </message>
</context>
<context>
    <name>SidebarView</name>
    <message>
        <source>All tags…</source>
        <translation>Все метки…</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Библиотека</translation>
    </message>
    <message>
        <source>Merge into…</source>
        <translation>Объединить с…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Переименовать…</translation>
    </message>
    <message>
        <source>Show its notes</source>
        <translation>Показать её заметки</translation>
    </message>
</context>
<context>
    <name>SizeControl</name>
    <message>
        <source>Larger text</source>
        <translation>Крупнее текст</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Мельче текст</translation>
    </message>
    <message>
        <source>Text size: {0}</source>
        <translation>Размер текста: {0}</translation>
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
        <translation>{0}&#xa0;КБ</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>A pack from a memory stick or from a colleague.</source>
        <translation>Пакет с флешки или от коллеги.</translation>
    </message>
    <message>
        <source>Add your own</source>
        <translation>Добавить своё</translation>
    </message>
    <message>
        <source>Articles, highlights and notes stay on this computer. NAM Reader never goes online by itself and sends nothing.</source>
        <translation>Статьи, выделения и заметки остаются на этом компьютере. NAM Reader никогда сам не выходит в сеть и ничего не отправляет.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Check and repair…</source>
        <translation>Проверить и исправить…</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Выбрать файлы…</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмная</translation>
    </message>
    <message>
        <source>Dark contrast</source>
        <translation>Контрастная чёрная</translation>
    </message>
    <message>
        <source>Drop files or folders here</source>
        <translation>Перетащите сюда файлы или папки</translation>
    </message>
    <message>
        <source>Everything is kept in %1</source>
        <translation>Всё хранится в папке %1</translation>
    </message>
    <message>
        <source>HTML, MHTML, PDF, EPUB, WARC, WACZ, Markdown, text, RSS, ZIP, packs</source>
        <translation>HTML, MHTML, PDF, EPUB, WARC, WACZ, Markdown, текст, RSS, ZIP, пакеты</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Контрастная</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлая</translation>
    </message>
    <message>
        <source>Notebook</source>
        <translation>Блокнот</translation>
    </message>
    <message numerus="yes">
        <source>Notebook, %Ln notes</source>
        <translation>
            <numerusform>Блокнот, %Ln заметка</numerusform>
            <numerusform>Блокнот, %Ln заметки</numerusform>
            <numerusform>Блокнот, %Ln заметок</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing here is replaced</source>
        <translation>Здесь ничего не заменится</translation>
    </message>
    <message>
        <source>Open a library</source>
        <translation>Открыть библиотеку</translation>
    </message>
    <message>
        <source>Open the archive</source>
        <translation>Открыть архив</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Открыть…</translation>
    </message>
    <message>
        <source>Or drop them below</source>
        <translation>Или перетащите ниже</translation>
    </message>
    <message>
        <source>Read the archive</source>
        <translation>Читать архив</translation>
    </message>
    <message>
        <source>Read, mark and keep.
Without a network.</source>
        <translation>Читайте, отмечайте, храните.
Без сети.</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Готов</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Восстановить копию…</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>Сепия</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Web pages, PDF, EPUB, Markdown, feeds and saved web archives.</source>
        <translation>Веб-страницы, PDF, EPUB, Markdown, ленты и сохранённые веб-архивы.</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message numerus="yes">
        <source>%Ln highlights deleted.</source>
        <translation>
            <numerusform>%Ln выделение удалено.</numerusform>
            <numerusform>%Ln выделения удалены.</numerusform>
            <numerusform>%Ln выделений удалено.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln notes deleted.</source>
        <translation>
            <numerusform>%Ln заметка удалена.</numerusform>
            <numerusform>%Ln заметки удалены.</numerusform>
            <numerusform>%Ln заметок удалено.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accept %Ln new places</source>
        <translation>
            <numerusform>Принятие %Ln нового места</numerusform>
            <numerusform>Принятие %Ln новых мест</numerusform>
            <numerusform>Принятие %Ln новых мест</numerusform>
        </translation>
    </message>
    <message>
        <source>Accept new place</source>
        <translation>Принятие нового места</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Добавление заметки</translation>
    </message>
    <message>
        <source>Add to collection</source>
        <translation>Добавление в подборку</translation>
    </message>
    <message>
        <source>Attach highlight</source>
        <translation>Привязывание выделения</translation>
    </message>
    <message numerus="yes">
        <source>Change %Ln highlights</source>
        <translation>
            <numerusform>Изменение %Ln выделения</numerusform>
            <numerusform>Изменение %Ln выделений</numerusform>
            <numerusform>Изменение %Ln выделений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %Ln notes</source>
        <translation>
            <numerusform>Изменение %Ln заметки</numerusform>
            <numerusform>Изменение %Ln заметок</numerusform>
            <numerusform>Изменение %Ln заметок</numerusform>
        </translation>
    </message>
    <message>
        <source>Change colour</source>
        <translation>Изменение цвета</translation>
    </message>
    <message numerus="yes">
        <source>Change colour of %Ln highlights</source>
        <translation>
            <numerusform>Изменение цвета %Ln выделения</numerusform>
            <numerusform>Изменение цвета %Ln выделений</numerusform>
            <numerusform>Изменение цвета %Ln выделений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change colour of %Ln notes</source>
        <translation>
            <numerusform>Изменение цвета %Ln заметки</numerusform>
            <numerusform>Изменение цвета %Ln заметок</numerusform>
            <numerusform>Изменение цвета %Ln заметок</numerusform>
        </translation>
    </message>
    <message>
        <source>Change colour of highlight</source>
        <translation>Изменение цвета выделения</translation>
    </message>
    <message>
        <source>Change colour of note</source>
        <translation>Изменение цвета заметки</translation>
    </message>
    <message>
        <source>Change highlight</source>
        <translation>Изменение выделения</translation>
    </message>
    <message>
        <source>Change name</source>
        <translation>Изменение имени</translation>
    </message>
    <message>
        <source>Change note</source>
        <translation>Изменение заметки</translation>
    </message>
    <message>
        <source>Change style</source>
        <translation>Изменение стиля</translation>
    </message>
    <message numerus="yes">
        <source>Change style of %Ln highlights</source>
        <translation>
            <numerusform>Изменение стиля %Ln выделения</numerusform>
            <numerusform>Изменение стиля %Ln выделений</numerusform>
            <numerusform>Изменение стиля %Ln выделений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change style of %Ln notes</source>
        <translation>
            <numerusform>Изменение стиля %Ln заметки</numerusform>
            <numerusform>Изменение стиля %Ln заметок</numerusform>
            <numerusform>Изменение стиля %Ln заметок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln highlights</source>
        <translation>
            <numerusform>Удаление %Ln выделения</numerusform>
            <numerusform>Удаление %Ln выделений</numerusform>
            <numerusform>Удаление %Ln выделений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln notes</source>
        <translation>
            <numerusform>Удаление %Ln заметки</numerusform>
            <numerusform>Удаление %Ln заметок</numerusform>
            <numerusform>Удаление %Ln заметок</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete collection</source>
        <translation>Удаление подборки</translation>
    </message>
    <message>
        <source>Delete highlight</source>
        <translation>Удаление выделения</translation>
    </message>
    <message>
        <source>Delete note</source>
        <translation>Удаление заметки</translation>
    </message>
    <message>
        <source>Delete search</source>
        <translation>Удаление поиска</translation>
    </message>
    <message>
        <source>Delete tag</source>
        <translation>Удаление метки</translation>
    </message>
    <message>
        <source>Edit note</source>
        <translation>Изменение заметки</translation>
    </message>
    <message>
        <source>Edit tags</source>
        <translation>Изменение меток</translation>
    </message>
    <message numerus="yes">
        <source>Edit tags of %Ln highlights</source>
        <translation>
            <numerusform>Изменение меток %Ln выделения</numerusform>
            <numerusform>Изменение меток %Ln выделений</numerusform>
            <numerusform>Изменение меток %Ln выделений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Edit tags of %Ln notes</source>
        <translation>
            <numerusform>Изменение меток %Ln заметки</numerusform>
            <numerusform>Изменение меток %Ln заметок</numerusform>
            <numerusform>Изменение меток %Ln заметок</numerusform>
        </translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Выделение</translation>
    </message>
    <message>
        <source>Highlight deleted.</source>
        <translation>Выделение удалено.</translation>
    </message>
    <message numerus="yes">
        <source>Join %Ln highlights</source>
        <translation>
            <numerusform>Объединение %Ln выделения</numerusform>
            <numerusform>Объединение %Ln выделений</numerusform>
            <numerusform>Объединение %Ln выделений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %Ln articles</source>
        <translation>
            <numerusform>Изменение отметок %Ln статьи</numerusform>
            <numerusform>Изменение отметок %Ln статей</numerusform>
            <numerusform>Изменение отметок %Ln статей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %Ln articles as read</source>
        <translation>
            <numerusform>Перенос %Ln статьи в прочитанные</numerusform>
            <numerusform>Перенос %Ln статей в прочитанные</numerusform>
            <numerusform>Перенос %Ln статей в прочитанные</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %Ln articles as reading</source>
        <translation>
            <numerusform>Перенос %Ln статьи в начатые</numerusform>
            <numerusform>Перенос %Ln статей в начатые</numerusform>
            <numerusform>Перенос %Ln статей в начатые</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %Ln articles as unread</source>
        <translation>
            <numerusform>Перенос %Ln статьи в непрочитанные</numerusform>
            <numerusform>Перенос %Ln статей в непрочитанные</numerusform>
            <numerusform>Перенос %Ln статей в непрочитанные</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark article</source>
        <translation>Изменение отметок статьи</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Перенос в прочитанные</translation>
    </message>
    <message>
        <source>Mark as reading</source>
        <translation>Перенос в начатые</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>Перенос в непрочитанные</translation>
    </message>
    <message>
        <source>Merge notes</source>
        <translation>Объединение заметок</translation>
    </message>
    <message>
        <source>Merge tags</source>
        <translation>Объединение меток</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>Создание подборки</translation>
    </message>
    <message>
        <source>Note deleted.</source>
        <translation>Заметка удалена.</translation>
    </message>
    <message numerus="yes">
        <source>Put back %Ln highlights</source>
        <translation>
            <numerusform>Возвращение %Ln выделения</numerusform>
            <numerusform>Возвращение %Ln выделений</numerusform>
            <numerusform>Возвращение %Ln выделений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put back %Ln notes</source>
        <translation>
            <numerusform>Возвращение %Ln заметки</numerusform>
            <numerusform>Возвращение %Ln заметок</numerusform>
            <numerusform>Возвращение %Ln заметок</numerusform>
        </translation>
    </message>
    <message>
        <source>Put back highlight</source>
        <translation>Возвращение выделения</translation>
    </message>
    <message>
        <source>Put back note</source>
        <translation>Возвращение заметки</translation>
    </message>
    <message>
        <source>Remove from collection</source>
        <translation>Удаление из подборки</translation>
    </message>
    <message>
        <source>Remove star</source>
        <translation>Снятие звёздочки</translation>
    </message>
    <message numerus="yes">
        <source>Remove stars of %Ln articles</source>
        <translation>
            <numerusform>Снятие звёздочек %Ln статьи</numerusform>
            <numerusform>Снятие звёздочек %Ln статей</numerusform>
            <numerusform>Снятие звёздочек %Ln статей</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename collection</source>
        <translation>Переименование подборки</translation>
    </message>
    <message>
        <source>Rename colour</source>
        <translation>Переименование цвета</translation>
    </message>
    <message>
        <source>Rename search</source>
        <translation>Переименование поиска</translation>
    </message>
    <message>
        <source>Rename tag</source>
        <translation>Переименование метки</translation>
    </message>
    <message>
        <source>Resize highlight</source>
        <translation>Изменение границ выделения</translation>
    </message>
    <message numerus="yes">
        <source>Resolve %Ln conflicts</source>
        <translation>
            <numerusform>Решение %Ln конфликта</numerusform>
            <numerusform>Решение %Ln конфликтов</numerusform>
            <numerusform>Решение %Ln конфликтов</numerusform>
        </translation>
    </message>
    <message>
        <source>Resolve conflict</source>
        <translation>Решение конфликта</translation>
    </message>
    <message>
        <source>Save search</source>
        <translation>Сохранение поиска</translation>
    </message>
    <message>
        <source>Split highlight</source>
        <translation>Разделение выделения</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Добавление звёздочки</translation>
    </message>
    <message numerus="yes">
        <source>Star %Ln articles</source>
        <translation>
            <numerusform>Добавление звёздочки %Ln статье</numerusform>
            <numerusform>Добавление звёздочек %Ln статьям</numerusform>
            <numerusform>Добавление звёздочек %Ln статьям</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
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
        <translation>Стиль</translation>
    </message>
</context>
<context>
    <name>Swatch</name>
    <message>
        <source>Rename this colour…</source>
        <translation>Переименовать цвет…</translation>
    </message>
</context>
<context>
    <name>TagCard</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Find a tag</source>
        <translation>Найти метку</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Объединить</translation>
    </message>
    <message>
        <source>Merge into another tag (M)</source>
        <translation>Объединить с другой меткой (M)</translation>
    </message>
    <message>
        <source>Merge into…</source>
        <translation>Объединить с…</translation>
    </message>
    <message>
        <source>Merge “{0}” into</source>
        <translation>Объединить «{0}» с</translation>
    </message>
    <message>
        <source>New name of “{0}”</source>
        <translation>Новое название для «{0}»</translation>
    </message>
    <message>
        <source>No tag of that name.</source>
        <translation>Метки с таким названием нет.</translation>
    </message>
    <message>
        <source>No tags yet.</source>
        <translation>Меток пока нет.</translation>
    </message>
    <message>
        <source>No tags yet. Select a highlight and press {0}.</source>
        <translation>Меток пока нет. Выберите выделение и нажмите {0}.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Переименовать</translation>
    </message>
    <message>
        <source>Rename (F2)</source>
        <translation>Переименовать (F2)</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Переименовать…</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Метки</translation>
    </message>
    <message>
        <source>Take the tag off all notes (Del)</source>
        <translation>Снять метку со всех заметок (Del)</translation>
    </message>
    <message>
        <source>The tag is renamed on all notes that carry it.</source>
        <translation>Метка сменит название во всех заметках.</translation>
    </message>
    <message>
        <source>There is a tag “{0}”: the two become one.</source>
        <translation>Метка «{0}» уже есть: две станут одной.</translation>
    </message>
</context>
<context>
    <name>TagChip</name>
    <message>
        <source>Remove tag (Backspace)</source>
        <translation>Снять метку (Backspace)</translation>
    </message>
    <message>
        <source>Remove tag {0}</source>
        <translation>Снять метку {0}</translation>
    </message>
</context>
<context>
    <name>TagController</name>
    <message>
        <source>Done: {0}.</source>
        <translation>Готово: {0}.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
</context>
<context>
    <name>TagLine</name>
    <message>
        <source>Add a tag</source>
        <translation>Добавить метку</translation>
    </message>
</context>
<context>
    <name>TagProposals</name>
    <message>
        <source>Known tags</source>
        <translation>Имеющиеся метки</translation>
    </message>
</context>
<context>
    <name>TemplateWindow</name>
    <message>
        <source>A template decides what a Markdown file or a web page of notes looks like.</source>
        <translation>Шаблон определяет, как выглядят заметки в файле Markdown или на веб-странице.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>New for Markdown</source>
        <translation>Новый для Markdown</translation>
    </message>
    <message>
        <source>New for web pages</source>
        <translation>Новый для веб-страниц</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Показать папку</translation>
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
        <translation>Текст шаблона</translation>
    </message>
</context>
<context>
    <name>TextMenu</name>
    <message>
        <source>Add a note</source>
        <translation>Добавить заметку</translation>
    </message>
    <message>
        <source>Add tags</source>
        <translation>Добавить метки</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Цвет</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Copy the link&apos;s address</source>
        <translation>Копировать адрес ссылки</translation>
    </message>
    <message>
        <source>Copy with citation</source>
        <translation>Копировать с источником</translation>
    </message>
    <message>
        <source>Delete highlight</source>
        <translation>Удалить выделение</translation>
    </message>
    <message>
        <source>Edit note</source>
        <translation>Изменить заметку</translation>
    </message>
    <message>
        <source>Edit tags</source>
        <translation>Изменить метки</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Выделить</translation>
    </message>
    <message>
        <source>Merge the highlights</source>
        <translation>Объединить выделения</translation>
    </message>
    <message>
        <source>Merge with the highlight beside it</source>
        <translation>Объединить с соседним выделением</translation>
    </message>
    <message>
        <source>More like this article</source>
        <translation>Похожие статьи</translation>
    </message>
    <message>
        <source>Quote as a picture…</source>
        <translation>Цитата картинкой…</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Выбрать всё</translation>
    </message>
    <message>
        <source>Split the highlight here</source>
        <translation>Разделить выделение здесь</translation>
    </message>
    <message>
        <source>Take out of the highlight</source>
        <translation>Убрать из выделения</translation>
    </message>
</context>
<context>
    <name>TextView</name>
    <message>
        <source>Article text</source>
        <translation>Текст статьи</translation>
    </message>
</context>
<context>
    <name>ThinScrollBar</name>
    <message>
        <source>Scroll bar</source>
        <translation>Полоса прокрутки</translation>
    </message>
</context>
<context>
    <name>UndoController</name>
    <message>
        <source>Done again: {0}.</source>
        <translation>Повторено: {0}.</translation>
    </message>
    <message>
        <source>Nothing to do again.</source>
        <translation>Повторять нечего.</translation>
    </message>
    <message>
        <source>Nothing to undo.</source>
        <translation>Отменять нечего.</translation>
    </message>
    <message>
        <source>Undone: {0}.</source>
        <translation>Отменено: {0}.</translation>
    </message>
</context>
<context>
    <name>Verify</name>
    <message numerus="yes">
        <source>%Ln altered</source>
        <translation>
            <numerusform>%Ln изменённая</numerusform>
            <numerusform>%Ln изменённые</numerusform>
            <numerusform>%Ln изменённых</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln exact</source>
        <translation>
            <numerusform>%Ln точная</numerusform>
            <numerusform>%Ln точные</numerusform>
            <numerusform>%Ln точных</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln moved</source>
        <translation>
            <numerusform>%Ln смещённая</numerusform>
            <numerusform>%Ln смещённые</numerusform>
            <numerusform>%Ln смещённых</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unknown</source>
        <translation>
            <numerusform>%Ln неизвестная</numerusform>
            <numerusform>%Ln неизвестные</numerusform>
            <numerusform>%Ln неизвестных</numerusform>
        </translation>
    </message>
    <message>
        <source>Altered</source>
        <translation>Изменена</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>Точная</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Смещена</translation>
    </message>
    <message>
        <source>Unknown: the article is not here</source>
        <translation>Неизвестна: статьи здесь нет</translation>
    </message>
</context>
<context>
    <name>VerifyController</name>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>Exported documents ({0})</source>
        <translation>Экспортированные документы ({0})</translation>
    </message>
    <message>
        <source>Verify a document</source>
        <translation>Проверить документ</translation>
    </message>
</context>
<context>
    <name>VerifyDialog</name>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Exact and moved quotes stand in the article to the letter. Of altered ones, what only the article has is struck through, what only the document has is underlined.</source>
        <translation>Точные и смещённые цитаты есть в статье буква в букву. В изменённых зачёркнуто то, что есть только в статье, и подчёркнуто то, что есть только в документе.</translation>
    </message>
    <message>
        <source>Open the article</source>
        <translation>Открыть статью</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Цитаты</translation>
    </message>
    <message>
        <source>Quotes of {0}</source>
        <translation>Цитаты из {0}</translation>
    </message>
    <message>
        <source>Verify a document</source>
        <translation>Проверка документа</translation>
    </message>
</context>
<context>
    <name>VersionCard</name>
    <message>
        <source>Changed {0}</source>
        <translation>Изменена {0}</translation>
    </message>
    <message>
        <source>No note</source>
        <translation>Без заметки</translation>
    </message>
</context>
<context>
    <name>WebPreview</name>
    <message>
        <source>Preview</source>
        <translation>Просмотр</translation>
    </message>
</context>
<context>
    <name>WordFields</name>
    <message>
        <source>Word or search {0}</source>
        <translation>Запрос {0}</translation>
    </message>
</context>
<context>
    <name>WritingController</name>
    <message>
        <source>No article or note is called “{0}”.</source>
        <translation>Статьи или заметки «{0}» нет.</translation>
    </message>
    <message>
        <source>The note is not saved. {0}</source>
        <translation>Заметка не сохранена. {0}</translation>
    </message>
    <message>
        <source>The note is saved now.</source>
        <translation>Заметка теперь сохранена.</translation>
    </message>
</context>
<context>
    <name>_LostStrip</name>
    <message numerus="yes">
        <source>%Ln notes have lost their place</source>
        <translation>
            <numerusform>%Ln заметка потеряла место</numerusform>
            <numerusform>%Ln заметки потеряли место</numerusform>
            <numerusform>%Ln заметок потеряли место</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>Show others</source>
        <translation>Остальные</translation>
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
        <translation>статья</translation>
    </message>
    <message>
        <source>note</source>
        <translation>заметка</translation>
    </message>
</context>
<context>
    <name>_Page</name>
    <message>
        <source>Preview of the note</source>
        <translation>Просмотр заметки</translation>
    </message>
</context>
<context>
    <name>_SavedSign</name>
    <message>
        <source>Saved</source>
        <translation>Сохранено</translation>
    </message>
</context>
<context>
    <name>keys</name>
    <message>
        <source>Add tags</source>
        <translation>Добавить метки</translation>
    </message>
    <message>
        <source>Close what is open over the text</source>
        <translation>Закрыть то, что открыто поверх текста</translation>
    </message>
    <message>
        <source>Copy with citation</source>
        <translation>Копировать с источником</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Выделить маркером</translation>
    </message>
    <message>
        <source>Highlight before</source>
        <translation>Предыдущее выделение</translation>
    </message>
    <message>
        <source>Highlight in a colour, or change the colour</source>
        <translation>Выделить цветом или сменить цвет</translation>
    </message>
    <message>
        <source>Highlight: {0}</source>
        <translation>Выделить: {0}</translation>
    </message>
    <message>
        <source>In the text</source>
        <translation>В тексте</translation>
    </message>
    <message>
        <source>Merge highlights</source>
        <translation>Объединить выделения</translation>
    </message>
    <message>
        <source>Next highlight</source>
        <translation>Следующее выделение</translation>
    </message>
    <message>
        <source>Next of the highlights that lie over each other</source>
        <translation>Следующее из наложенных выделений</translation>
    </message>
    <message>
        <source>Open the chosen highlight</source>
        <translation>Открыть выбранное выделение</translation>
    </message>
    <message>
        <source>Put the highlight into the bin</source>
        <translation>Убрать выделение в корзину</translation>
    </message>
    <message>
        <source>Split the highlight</source>
        <translation>Разделить выделение</translation>
    </message>
    <message>
        <source>Strike through</source>
        <translation>Зачеркнуть</translation>
    </message>
    <message>
        <source>Underline</source>
        <translation>Подчеркнуть</translation>
    </message>
    <message>
        <source>Wavy line</source>
        <translation>Подчеркнуть волной</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Написать заметку</translation>
    </message>
</context>
<context>
    <name>shortcuts</name>
    <message>
        <source>In the text it is one letter, digit or sign, alone.</source>
        <translation>В тексте это одна буква, цифра или знак, без других клавиш.</translation>
    </message>
    <message>
        <source>One key, with Ctrl or Alt, is needed.</source>
        <translation>Нужна одна клавиша вместе с Ctrl или Alt.</translation>
    </message>
    <message>
        <source>{0} alone would be typed. Hold Ctrl or Alt, too.</source>
        <translation>{0}&#xa0;— это просто знак. Держите ещё Ctrl или Alt.</translation>
    </message>
    <message>
        <source>{0} has a meaning of its own everywhere.</source>
        <translation>{0} везде имеет своё значение.</translation>
    </message>
    <message>
        <source>{0} is needed where text is written or read.</source>
        <translation>{0} нужно там, где пишут или читают текст.</translation>
    </message>
</context>
</TS>
