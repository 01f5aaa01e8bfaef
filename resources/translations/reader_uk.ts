<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk_UA" sourcelanguage="en_US">
<context>
    <name>AlsoLine</name>
    <message>
        <source>Also searched as %1, in all their forms.</source>
        <translation>Шукали також %1, в усіх формах.</translation>
    </message>
    <message>
        <source>Only as typed</source>
        <translation>Лише як написано</translation>
    </message>
</context>
<context>
    <name>Announcer</name>
    <message>
        <source>Image: {0}</source>
        <translation>Зображення: {0}</translation>
    </message>
</context>
<context>
    <name>AppearancePopup</name>
    <message>
        <source>As the system</source>
        <translation>Як у системі</translation>
    </message>
    <message>
        <source>Built in (%1)</source>
        <translation>Вбудований (%1)</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Темна</translation>
    </message>
    <message>
        <source>Dark contrast</source>
        <translation>Чорна</translation>
    </message>
    <message>
        <source>Forget earlier searches</source>
        <translation>Забути попередні пошуки</translation>
    </message>
    <message>
        <source>Forget what was read</source>
        <translation>Забути прочитане</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Контрастна</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Більший текст</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Світла</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Читання</translation>
    </message>
    <message>
        <source>Remember what I read</source>
        <translation>Пам’ятати, що я читаю</translation>
    </message>
    <message>
        <source>Remember what I searched for</source>
        <translation>Пам’ятати, що я шукаю</translation>
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
        <translation>Менший текст</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Система</translation>
    </message>
    <message>
        <source>Text and theme</source>
        <translation>Шрифт і тема</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Розмір тексту</translation>
    </message>
    <message>
        <source>Text size: %1</source>
        <translation>Розмір тексту: %1</translation>
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
        <translation>Значення кольорів…</translation>
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
        <translation>Про цю статтю</translation>
    </message>
    <message>
        <source>Also in</source>
        <translation>Є також:</translation>
    </message>
    <message>
        <source>Digest. The full text can be imported from a saved page or file.</source>
        <translation>Переказ. Повний текст можна імпортувати зі збереженої сторінки чи файлу.</translation>
    </message>
    <message>
        <source>Digest. The full text is in this library.</source>
        <translation>Переказ. Повний текст є в цій бібліотеці.</translation>
    </message>
    <message>
        <source>Excerpt. Only the beginning is known; import the full page to replace it.</source>
        <translation>Уривок. Відомий лише початок; щоб замінити його, імпортуйте всю сторінку.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Імпортувати…</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Відкрити</translation>
    </message>
    <message>
        <source>This library has a digest of this article, too.</source>
        <translation>У цій бібліотеці є також переказ цієї статті.</translation>
    </message>
</context>
<context>
    <name>ArticleList</name>
    <message numerus="yes">
        <source>%Ln hits</source>
        <translation>
            <numerusform>%Ln збіг</numerusform>
            <numerusform>%Ln збіги</numerusform>
            <numerusform>%Ln збігів</numerusform>
        </translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Переказ</translation>
    </message>
    <message>
        <source>Excerpt</source>
        <translation>Уривок</translation>
    </message>
    <message>
        <source>Without a date</source>
        <translation>Без дати</translation>
    </message>
    <message>
        <source>Without a source</source>
        <translation>Без джерела</translation>
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
            <numerusform>%Ln стаття</numerusform>
            <numerusform>%Ln статті</numerusform>
            <numerusform>%Ln статей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln highlights</source>
        <translation>
            <numerusform>%Ln виділення</numerusform>
            <numerusform>%Ln виділення</numerusform>
            <numerusform>%Ln виділень</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln notes</source>
        <translation>
            <numerusform>%Ln нотатка</numerusform>
            <numerusform>%Ln нотатки</numerusform>
            <numerusform>%Ln нотаток</numerusform>
        </translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Ще завантажується</translation>
    </message>
    <message>
        <source>digest</source>
        <translation>переказ</translation>
    </message>
    <message>
        <source>excerpt</source>
        <translation>уривок</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>згорнуто</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>із зірочкою</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>розгорнуто</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>непрочитана</translation>
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
        <translation>Додати до добірки</translation>
    </message>
    <message>
        <source>Mark as being read</source>
        <translation>Позначити розпочатою</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Позначити прочитаною</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>Позначити непрочитаною</translation>
    </message>
    <message>
        <source>More like this</source>
        <translation>Схожі статті</translation>
    </message>
    <message>
        <source>New collection…</source>
        <translation>Нова добірка…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Відкрити</translation>
    </message>
    <message>
        <source>Remove from “{0}”</source>
        <translation>Вилучити з «{0}»</translation>
    </message>
    <message>
        <source>Remove the star</source>
        <translation>Зняти зірочку</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Додати зірочку</translation>
    </message>
</context>
<context>
    <name>ArticleView</name>
    <message>
        <source>Articles</source>
        <translation>Статті</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message numerus="yes">
        <source>%Ln in the bin</source>
        <translation>
            <numerusform>%Ln у кошику</numerusform>
            <numerusform>%Ln у кошику</numerusform>
            <numerusform>%Ln у кошику</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln notes</source>
        <translation>
            <numerusform>%Ln нотатка</numerusform>
            <numerusform>%Ln нотатки</numerusform>
            <numerusform>%Ln нотаток</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>reading of %Ln articles</source>
        <translation>
            <numerusform>стан читання %Ln статті</numerusform>
            <numerusform>стан читання %Ln статей</numerusform>
            <numerusform>стан читання %Ln статей</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BackupsDialog</name>
    <message>
        <source>After a session with changes the notebook is copied and the copy checked. The newest five stay, and the last of twelve days, ten weeks and nine months.</source>
        <translation>Після кожного сеансу зі змінами нотатник копіюється, а копія перевіряється. Зберігаються п’ять найновіших копій і останні за дванадцять днів, десять тижнів і дев’ять місяців.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Створити копію</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Резервні копії</translation>
    </message>
    <message>
        <source>Backups, the newest first</source>
        <translation>Резервні копії, новіші спершу</translation>
    </message>
    <message>
        <source>Cannot be used</source>
        <translation>Непридатна</translation>
    </message>
    <message>
        <source>Check for damage</source>
        <translation>Перевірити цілість</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Notebooks ({0})</source>
        <translation>Нотатники ({0})</translation>
    </message>
    <message>
        <source>Notebooks ({0});;All files (*)</source>
        <translation>Нотатники ({0});;Усі файли (*)</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Полагодити</translation>
    </message>
    <message>
        <source>Restore a file</source>
        <translation>Відновити з файлу</translation>
    </message>
    <message>
        <source>Restore a file…</source>
        <translation>Відновити з файлу…</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Відновити…</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Зберегти копію</translation>
    </message>
    <message>
        <source>Save a copy to…</source>
        <translation>Зберегти копію як…</translation>
    </message>
    <message>
        <source>There are no backups yet. One is made when a session with changes ends, or now.</source>
        <translation>Резервних копій ще немає. Копія з’явиться після сеансу зі змінами або просто зараз.</translation>
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
            <numerusform>%Ln нотатку видалено назавжди.</numerusform>
            <numerusform>%Ln нотатки видалено назавжди.</numerusform>
            <numerusform>%Ln нотаток видалено назавжди.</numerusform>
        </translation>
    </message>
    <message>
        <source>One note is gone for good.</source>
        <translation>Одну нотатку видалено назавжди.</translation>
    </message>
</context>
<context>
    <name>BinPage</name>
    <message numerus="yes">
        <source>%Ln chosen</source>
        <translation>
            <numerusform>Вибрано: %Ln</numerusform>
            <numerusform>Вибрано: %Ln</numerusform>
            <numerusform>Вибрано: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the notebook</source>
        <translation>Назад до нотатника</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Кошик</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Очистити пошук</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message numerus="yes">
        <source>Delete all %Ln notes in the bin for good?</source>
        <translation>
            <numerusform>Видалити назавжди з кошика %Ln нотатку?</numerusform>
            <numerusform>Видалити назавжди з кошика всі %Ln нотатки?</numerusform>
            <numerusform>Видалити назавжди з кошика всі %Ln нотаток?</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Видалити назавжди</translation>
    </message>
    <message>
        <source>Delete for good (Del)</source>
        <translation>Видалити назавжди (Del)</translation>
    </message>
    <message>
        <source>Delete for good…</source>
        <translation>Видалити назавжди…</translation>
    </message>
    <message>
        <source>Delete the note in the bin for good?</source>
        <translation>Видалити нотатку з кошика назавжди?</translation>
    </message>
    <message numerus="yes">
        <source>Delete these %Ln notes for good?</source>
        <translation>
            <numerusform>Видалити назавжди %Ln нотатку?</numerusform>
            <numerusform>Видалити назавжди %Ln нотатки?</numerusform>
            <numerusform>Видалити назавжди %Ln нотаток?</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete this note for good?</source>
        <translation>Видалити цю нотатку назавжди?</translation>
    </message>
    <message>
        <source>Deleted notes</source>
        <translation>Видалені нотатки</translation>
    </message>
    <message>
        <source>Empty the bin</source>
        <translation>Спорожнити кошик</translation>
    </message>
    <message>
        <source>Empty the bin…</source>
        <translation>Спорожнити кошик…</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Nothing of that is in the bin.</source>
        <translation>Такого в кошику немає.</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Повернути</translation>
    </message>
    <message>
        <source>Put back (Enter)</source>
        <translation>Повернути (Enter)</translation>
    </message>
    <message>
        <source>Search the bin</source>
        <translation>Шукати в кошику</translation>
    </message>
    <message>
        <source>The bin is empty.</source>
        <translation>Кошик порожній.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Спробувати ще раз</translation>
    </message>
    <message numerus="yes">
        <source>{0} of %Ln notes</source>
        <translation>
            <numerusform>{0} із %Ln нотатки</numerusform>
            <numerusform>{0} із %Ln нотаток</numerusform>
            <numerusform>{0} із %Ln нотаток</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BulkBar</name>
    <message numerus="yes">
        <source>%Ln chosen</source>
        <translation>
            <numerusform>Вибрано: %Ln</numerusform>
            <numerusform>Вибрано: %Ln</numerusform>
            <numerusform>Вибрано: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>Вибрати всі</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Колір</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Видалити</translation>
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
        <translation>Експорт…</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Стиль</translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation>Додати мітку…</translation>
    </message>
    <message>
        <source>Untag…</source>
        <translation>Зняти мітку…</translation>
    </message>
    <message>
        <source>With what is chosen</source>
        <translation>Дії з вибраним</translation>
    </message>
</context>
<context>
    <name>BusyLine</name>
    <message>
        <source>Working</source>
        <translation>Триває робота</translation>
    </message>
</context>
<context>
    <name>CardMenu</name>
    <message>
        <source>Colour</source>
        <translation>Колір</translation>
    </message>
    <message>
        <source>Copy quote</source>
        <translation>Копіювати цитату</translation>
    </message>
    <message>
        <source>Copy quotes</source>
        <translation>Копіювати цитати</translation>
    </message>
    <message>
        <source>Copy with citation</source>
        <translation>Копіювати з джерелом</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Видалити</translation>
    </message>
    <message>
        <source>Delete {0} notes</source>
        <translation>Видалити нотатки ({0})</translation>
    </message>
    <message>
        <source>Edit note</source>
        <translation>Редагувати нотатку</translation>
    </message>
    <message>
        <source>Quote as a picture…</source>
        <translation>Цитата як зображення…</translation>
    </message>
    <message>
        <source>Show in the text</source>
        <translation>Показати в тексті</translation>
    </message>
</context>
<context>
    <name>Cards</name>
    <message>
        <source>About the article</source>
        <translation>До статті</translation>
    </message>
    <message>
        <source>Free note</source>
        <translation>Вільна нотатка</translation>
    </message>
    <message>
        <source>Lost its place</source>
        <translation>Місце втрачено</translation>
    </message>
    <message>
        <source>Words have changed</source>
        <translation>Слова змінилися</translation>
    </message>
</context>
<context>
    <name>ChangeCard</name>
    <message>
        <source>Accept</source>
        <translation>Прийняти</translation>
    </message>
    <message>
        <source>Attach the highlight to words that you select</source>
        <translation>Прикріпити виділення до слів, які ви виберете</translation>
    </message>
    <message>
        <source>Attach…</source>
        <translation>Прикріпити…</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Було</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Лишити</translation>
    </message>
    <message>
        <source>Leave it as it is, for now</source>
        <translation>Поки що лишити як є</translation>
    </message>
    <message>
        <source>Look closely: a number, a “not” or a name is another one now.</source>
        <translation>Придивіться: число, «не» або ім’я тепер інше.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Тепер</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показати</translation>
    </message>
    <message>
        <source>Show it in the text</source>
        <translation>Показати в тексті</translation>
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
            <numerusform>%Ln змінено</numerusform>
            <numerusform>%Ln змінено</numerusform>
            <numerusform>%Ln змінено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln highlights moved</source>
        <translation>
            <numerusform>%Ln виділення змістилося</numerusform>
            <numerusform>%Ln виділення змістилися</numerusform>
            <numerusform>%Ln виділень змістилися</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln highlights of this article have moved.</source>
        <translation>
            <numerusform>%Ln виділення в цій статті змістилося.</numerusform>
            <numerusform>%Ln виділення в цій статті змістилися.</numerusform>
            <numerusform>%Ln виділень у цій статті змістилися.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not found</source>
        <translation>
            <numerusform>%Ln не знайдено</numerusform>
            <numerusform>%Ln не знайдено</numerusform>
            <numerusform>%Ln не знайдено</numerusform>
        </translation>
    </message>
    <message>
        <source>A highlight of this article has moved.</source>
        <translation>Одне виділення в цій статті змістилося.</translation>
    </message>
    <message>
        <source>It is now: {0}</source>
        <translation>Тепер: {0}</translation>
    </message>
    <message>
        <source>It was: {0}</source>
        <translation>Було: {0}</translation>
    </message>
    <message>
        <source>It would stand about here: {0}</source>
        <translation>Воно стояло б десь тут: {0}</translation>
    </message>
    <message>
        <source>Moved, word for word the same</source>
        <translation>Змістилося, дослівно те саме</translation>
    </message>
    <message>
        <source>Not found in the article</source>
        <translation>У статті не знайдено</translation>
    </message>
    <message>
        <source>Nothing in the article is like it.</source>
        <translation>Нічого схожого в статті немає.</translation>
    </message>
    <message>
        <source>The words have changed</source>
        <translation>Слова змінилися</translation>
    </message>
    <message>
        <source>This article has changed: {0}.</source>
        <translation>Стаття змінилася: {0}.</translation>
    </message>
    <message>
        <source>Where it was</source>
        <translation>На своєму місці</translation>
    </message>
    <message>
        <source>{0} altered</source>
        <translation>змінено: {0}</translation>
    </message>
    <message>
        <source>{0} moved</source>
        <translation>змістилися: {0}</translation>
    </message>
    <message>
        <source>{0} not found</source>
        <translation>не знайдено: {0}</translation>
    </message>
    <message>
        <source>{0} where they were</source>
        <translation>на місці: {0}</translation>
    </message>
    <message>
        <source>“{0}” became “{1}”.</source>
        <translation>«{0}» стало «{1}».</translation>
    </message>
    <message>
        <source>“{0}” is gone.</source>
        <translation>«{0}» зникло.</translation>
    </message>
    <message>
        <source>“{0}” is new.</source>
        <translation>«{0}» додалося.</translation>
    </message>
</context>
<context>
    <name>ChangesController</name>
    <message>
        <source>Highlight attached.</source>
        <translation>Виділення прикріплено.</translation>
    </message>
    <message>
        <source>Place accepted.</source>
        <translation>Місце прийнято.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>{0} places accepted.</source>
        <translation>Прийнято місць: {0}.</translation>
    </message>
</context>
<context>
    <name>ChangesWindow</name>
    <message>
        <source>Accept all ({0})</source>
        <translation>Прийняти всі ({0})</translation>
    </message>
    <message>
        <source>Altered ({0})</source>
        <translation>Змінено ({0})</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Highlights after the article changed</source>
        <translation>Виділення після змін у статті</translation>
    </message>
    <message>
        <source>Moved ({0})</source>
        <translation>Змістилися ({0})</translation>
    </message>
    <message>
        <source>Not found ({0})</source>
        <translation>Не знайдено ({0})</translation>
    </message>
    <message>
        <source>Nothing is left to decide: every highlight has its place.</source>
        <translation>Вирішувати більше нічого: кожне виділення має своє місце.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показати</translation>
    </message>
    <message>
        <source>Show {0} more</source>
        <translation>Показати ще {0}</translation>
    </message>
    <message>
        <source>To decide ({0})</source>
        <translation>Вирішити ({0})</translation>
    </message>
    <message>
        <source>Where they were ({0})</source>
        <translation>На місці ({0})</translation>
    </message>
</context>
<context>
    <name>ChipBar</name>
    <message>
        <source>Add a filter</source>
        <translation>Додати фільтр</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Фільтр</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Фільтри</translation>
    </message>
</context>
<context>
    <name>ChoiceModel</name>
    <message>
        <source>chosen</source>
        <translation>вибрано</translation>
    </message>
</context>
<context>
    <name>ChoiceParts</name>
    <message>
        <source>All settings are as at first.</source>
        <translation>Усі налаштування скинуто.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Скасувати</translation>
    </message>
</context>
<context>
    <name>ChoicePopup</name>
    <message>
        <source>Nothing of that name</source>
        <translation>Такої назви немає</translation>
    </message>
</context>
<context>
    <name>Choosing</name>
    <message>
        <source>Begins with {0}</source>
        <translation>Починається з {0}</translation>
    </message>
    <message>
        <source>Ends with {0}</source>
        <translation>Закінчується на {0}</translation>
    </message>
    <message>
        <source>Nothing would be left on one side: the highlight is not split.</source>
        <translation>З одного боку нічого не лишилося б: виділення не розділено.</translation>
    </message>
    <message>
        <source>Put the caret into a highlight to split it.</source>
        <translation>Щоб розділити виділення, поставте в нього курсор.</translation>
    </message>
    <message>
        <source>The highlight is as it was.</source>
        <translation>Виділення таке, як було.</translation>
    </message>
    <message>
        <source>There is no highlight in this article.</source>
        <translation>У цій статті немає виділень.</translation>
    </message>
    <message>
        <source>There is no other highlight here to merge with.</source>
        <translation>Поруч немає іншого виділення, щоб об’єднати.</translation>
    </message>
</context>
<context>
    <name>ChosenBar</name>
    <message numerus="yes">
        <source>%Ln chosen</source>
        <translation>
            <numerusform>Вибрано: %Ln</numerusform>
            <numerusform>Вибрано: %Ln</numerusform>
            <numerusform>Вибрано: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Добірка</translation>
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
        <translation>Експорт нотаток…</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Позначити</translation>
    </message>
    <message>
        <source>Mark as being read</source>
        <translation>Позначити розпочатими</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Позначити прочитаними</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>Позначити непрочитаними</translation>
    </message>
    <message>
        <source>Remove from “{0}”</source>
        <translation>Вилучити з «{0}»</translation>
    </message>
    <message>
        <source>Remove the star</source>
        <translation>Зняти зірочку</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Зірочка</translation>
    </message>
    <message>
        <source>With the chosen articles</source>
        <translation>Дії з вибраними статтями</translation>
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
        <translation>Цифра</translation>
    </message>
    <message>
        <source>Key point</source>
        <translation>Головне</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Питання</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Джерело</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>Перевірити</translation>
    </message>
</context>
<context>
    <name>ColourNamesPopup</name>
    <message>
        <source>An empty line has its usual meaning.</source>
        <translation>Порожній рядок має звичайне значення.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>What the colours mean</source>
        <translation>Значення кольорів</translation>
    </message>
</context>
<context>
    <name>ColourRow</name>
    <message>
        <source>Colour</source>
        <translation>Колір</translation>
    </message>
</context>
<context>
    <name>CommandParts</name>
    <message>
        <source>Some shortcuts of the settings cannot be used and are ignored: {0}.</source>
        <translation>Деякі сполучення клавіш із налаштувань непридатні, їх пропущено: {0}.</translation>
    </message>
</context>
<context>
    <name>ConflictLine</name>
    <message numerus="yes">
        <source>%Ln conflicts</source>
        <translation>
            <numerusform>%Ln конфлікт</numerusform>
            <numerusform>%Ln конфлікти</numerusform>
            <numerusform>%Ln конфліктів</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare {0}</source>
        <translation>Порівняти: {0}</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Порівняти…</translation>
    </message>
</context>
<context>
    <name>ConflictsDialog</name>
    <message>
        <source>Both versions</source>
        <translation>Обидві версії</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Конфлікти</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Вирішити пізніше</translation>
    </message>
    <message>
        <source>Do the same for all {0}</source>
        <translation>Так само з усіма ({0})</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Лишити обидві</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Лишити мою</translation>
    </message>
    <message>
        <source>Keep theirs</source>
        <translation>Лишити іншу</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Моя</translation>
    </message>
    <message>
        <source>Next conflict</source>
        <translation>Наступний конфлікт</translation>
    </message>
    <message>
        <source>Previous conflict</source>
        <translation>Попередній конфлікт</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Інша</translation>
    </message>
    <message>
        <source>Words that only one version has are underlined. Undo takes a choice back.</source>
        <translation>Слова, які є лише в одній версії, підкреслено. Вибір можна скасувати.</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} із {1}</translation>
    </message>
</context>
<context>
    <name>ContentsCard</name>
    <message>
        <source>Contents</source>
        <translation>Зміст</translation>
    </message>
    <message>
        <source>Filter the headings</source>
        <translation>Фільтр заголовків</translation>
    </message>
    <message>
        <source>Headings</source>
        <translation>Заголовки</translation>
    </message>
    <message>
        <source>level {0}</source>
        <translation>рівень {0}</translation>
    </message>
    <message>
        <source>you are here</source>
        <translation>ви тут</translation>
    </message>
</context>
<context>
    <name>CountRow</name>
    <message>
        <source>By {0}</source>
        <translation>Групи: {0}</translation>
    </message>
    <message>
        <source>Group and order</source>
        <translation>Групи й порядок</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Групи</translation>
    </message>
    <message>
        <source>Group by {0}</source>
        <translation>Групи: {0}</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Порядок</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln articles</source>
        <translation>
            <numerusform>в %Ln статті</numerusform>
            <numerusform>у %Ln статтях</numerusform>
            <numerusform>у %Ln статтях</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} of %Ln notes</source>
        <translation>
            <numerusform>{0} із %Ln нотатки</numerusform>
            <numerusform>{0} із %Ln нотаток</numerusform>
            <numerusform>{0} із %Ln нотаток</numerusform>
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
        <translation>Коли змінено</translation>
    </message>
    <message>
        <source>Date of the notes</source>
        <translation>Дата нотаток</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Від</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показати</translation>
    </message>
    <message>
        <source>to</source>
        <translation>до</translation>
    </message>
</context>
<context>
    <name>DestroyBox</name>
    <message>
        <source>Keep</source>
        <translation>Лишити</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>Скасувати це буде неможливо.</translation>
    </message>
</context>
<context>
    <name>EntryMenu</name>
    <message>
        <source>Colour</source>
        <translation>Колір</translation>
    </message>
    <message numerus="yes">
        <source>Copy %Ln quotes</source>
        <translation>
            <numerusform>Копіювати %Ln цитату</numerusform>
            <numerusform>Копіювати %Ln цитати</numerusform>
            <numerusform>Копіювати %Ln цитат</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy quote</source>
        <translation>Копіювати цитату</translation>
    </message>
    <message>
        <source>Copy with source</source>
        <translation>Копіювати з джерелом</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Видалити</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln notes</source>
        <translation>
            <numerusform>Видалити %Ln нотатку</numerusform>
            <numerusform>Видалити %Ln нотатки</numerusform>
            <numerusform>Видалити %Ln нотаток</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit note</source>
        <translation>Редагувати нотатку</translation>
    </message>
    <message>
        <source>Edit tags</source>
        <translation>Редагувати мітки</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Експорт…</translation>
    </message>
    <message>
        <source>Quote as a picture…</source>
        <translation>Цитата як зображення…</translation>
    </message>
    <message>
        <source>Show in the text</source>
        <translation>Показати в тексті</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Стиль</translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation>Додати мітку…</translation>
    </message>
    <message>
        <source>Untag…</source>
        <translation>Зняти мітку…</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message numerus="yes">
        <source>%Ln annotations have neither a quote nor a note and were left out.</source>
        <translation>
            <numerusform>%Ln анотацію без цитати й нотатки пропущено.</numerusform>
            <numerusform>%Ln анотації без цитати й нотатки пропущено.</numerusform>
            <numerusform>%Ln анотацій без цитати й нотатки пропущено.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles are in this page.</source>
        <translation>
            <numerusform>На цій сторінці %Ln стаття.</numerusform>
            <numerusform>На цій сторінці %Ln статті.</numerusform>
            <numerusform>На цій сторінці %Ln статей.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln characters of the file are damaged and cannot be read.</source>
        <translation>
            <numerusform>%Ln знак у файлі пошкоджено, прочитати його неможливо.</numerusform>
            <numerusform>%Ln знаки у файлі пошкоджено, прочитати їх неможливо.</numerusform>
            <numerusform>%Ln знаків у файлі пошкоджено, прочитати їх неможливо.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln characters of the page are damaged and cannot be read.</source>
        <translation>
            <numerusform>%Ln знак на сторінці пошкоджено, прочитати його неможливо.</numerusform>
            <numerusform>%Ln знаки на сторінці пошкоджено, прочитати їх неможливо.</numerusform>
            <numerusform>%Ln знаків на сторінці пошкоджено, прочитати їх неможливо.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of {0} articles are in this page.</source>
        <translation>
            <numerusform>На цій сторінці статей: %Ln із {0}.</numerusform>
            <numerusform>На цій сторінці статей: %Ln із {0}.</numerusform>
            <numerusform>На цій сторінці статей: %Ln із {0}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln records were skipped: damaged, cut off or too large.</source>
        <translation>
            <numerusform>Пропущено %Ln запис: пошкоджений, обрізаний або завеликий.</numerusform>
            <numerusform>Пропущено %Ln записи: пошкоджені, обрізані або завеликі.</numerusform>
            <numerusform>Пропущено %Ln записів: пошкоджені, обрізані або завеликі.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln replies to annotations were left out.</source>
        <translation>
            <numerusform>Пропущено %Ln відповідь на анотації.</numerusform>
            <numerusform>Пропущено %Ln відповіді на анотації.</numerusform>
            <numerusform>Пропущено %Ln відповідей на анотації.</numerusform>
        </translation>
    </message>
    <message>
        <source>A ZIM file inside of an archive cannot be read; unpack it first.</source>
        <translation>Файл ZIM усередині архіву прочитати неможливо; спершу розпакуйте його.</translation>
    </message>
    <message>
        <source>A bracket is closed that was not opened</source>
        <translation>Закрито дужку, якої не відкривали</translation>
    </message>
    <message>
        <source>A bracket is not closed</source>
        <translation>Дужку не закрито</translation>
    </message>
    <message>
        <source>A collection needs a name.</source>
        <translation>Добірці потрібна назва.</translation>
    </message>
    <message>
        <source>A file in {0} is damaged ({1}). A check repairs it, or saves what can be read.</source>
        <translation>Файл у {0} пошкоджений ({1}). Перевірка полагодить його або врятує те, що ще читається.</translation>
    </message>
    <message>
        <source>A quotation mark is not closed</source>
        <translation>Лапки не закрито</translation>
    </message>
    <message>
        <source>A tag needs a name.</source>
        <translation>Мітці потрібна назва.</translation>
    </message>
    <message>
        <source>A template for this format has a name that ends in {0}, unlike “{1}”.</source>
        <translation>Назва шаблону для цього формату має закінчуватися на {0}, а не як «{1}».</translation>
    </message>
    <message>
        <source>A text in it is longer than {0} million characters.</source>
        <translation>Один із текстів у ньому довший за {0} млн знаків.</translation>
    </message>
    <message>
        <source>Archives in archives are opened to a depth of {0} only.</source>
        <translation>Архіви в архівах відкриваються лише до глибини {0}.</translation>
    </message>
    <message>
        <source>Choose two highlights or more to join them.</source>
        <translation>Щоб об’єднати виділення, виберіть два або більше.</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>пристрій зайнятий</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>перевищено дискову квоту</translation>
    </message>
    <message>
        <source>Entries without text, such as recordings and pictures, were left out.</source>
        <translation>Записи без тексту, як-от аудіо та зображення, пропущено.</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>файл уже є</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>назва файлу задовга</translation>
    </message>
    <message>
        <source>Files of this kind ({0}) cannot be imported.</source>
        <translation>Файли цього типу ({0}) імпортувати неможливо.</translation>
    </message>
    <message>
        <source>Files of this kind cannot be imported.</source>
        <translation>Файли цього типу імпортувати неможливо.</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>помилка читання або запису</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>це тека</translation>
    </message>
    <message>
        <source>It can only be read by a process of its own, and none can be started here.</source>
        <translation>Його можна прочитати лише в окремому процесі, а запустити такий тут не вдалося.</translation>
    </message>
    <message>
        <source>It cannot be parsed ({0}).</source>
        <translation>Файл не вдалося розібрати ({0}).</translation>
    </message>
    <message>
        <source>It cannot be read: {0}.</source>
        <translation>Файл не вдається прочитати: {0}.</translation>
    </message>
    <message>
        <source>It holds more than {0} annotations.</source>
        <translation>У файлі понад {0} анотацій.</translation>
    </message>
    <message>
        <source>It holds more than {0} files. Unpack it, and import the folder.</source>
        <translation>У ньому понад {0} файлів. Розпакуйте його й імпортуйте теку.</translation>
    </message>
    <message>
        <source>It holds no annotations that this program can read: it takes JSON-LD (W3C Web Annotations), EPUB annotations, and the exports of Hypothesis, KOReader, Readwise and Zotero.</source>
        <translation>У файлі немає анотацій, які ця програма може прочитати: вона приймає JSON-LD (W3C Web Annotations), анотації EPUB і те, що експортують Hypothesis, KOReader, Readwise та Zotero.</translation>
    </message>
    <message>
        <source>It is a damaged archive.</source>
        <translation>Це пошкоджений архів.</translation>
    </message>
    <message>
        <source>It is a folder, not a file.</source>
        <translation>Це тека, а не файл.</translation>
    </message>
    <message>
        <source>It is an archive under a wrong name.</source>
        <translation>Це архів, названий неправильно.</translation>
    </message>
    <message>
        <source>It is an archive without {0}.</source>
        <translation>Це архів без {0}.</translation>
    </message>
    <message>
        <source>It is cut off.</source>
        <translation>Він обрізаний.</translation>
    </message>
    <message>
        <source>It is damaged ({0}).</source>
        <translation>Файл пошкоджений ({0}).</translation>
    </message>
    <message>
        <source>It is damaged.</source>
        <translation>Він пошкоджений.</translation>
    </message>
    <message>
        <source>It is larger than {0} MB.</source>
        <translation>Файл більший за {0}&#xa0;МБ.</translation>
    </message>
    <message>
        <source>It is packed in a way that cannot be read here.</source>
        <translation>Його запаковано так, що тут прочитати неможливо.</translation>
    </message>
    <message>
        <source>It is packed in a way that cannot be read.</source>
        <translation>Його запаковано так, що прочитати неможливо.</translation>
    </message>
    <message>
        <source>It is protected by a password.</source>
        <translation>Він захищений паролем.</translation>
    </message>
    <message>
        <source>It is sound.</source>
        <translation>Пошкоджень немає.</translation>
    </message>
    <message>
        <source>It is too damaged to be read.</source>
        <translation>Файл надто пошкоджений, щоб його прочитати.</translation>
    </message>
    <message>
        <source>It looks like JSON, but it is damaged or incomplete.</source>
        <translation>Це схоже на JSON, але файл пошкоджений або неповний.</translation>
    </message>
    <message>
        <source>It looks like a table (CSV), but it is damaged.</source>
        <translation>Це схоже на таблицю (CSV), але файл пошкоджений.</translation>
    </message>
    <message>
        <source>It takes too long to read a record in it; what comes after that was left out.</source>
        <translation>Один запис у ньому читається надто довго; усе після нього пропущено.</translation>
    </message>
    <message>
        <source>It took longer than {0} seconds to read this file.</source>
        <translation>Читання цього файлу тривало понад {0} с.</translation>
    </message>
    <message>
        <source>It unpacks to more than {0} GB, the rest was left out. Unpack and import the folder.</source>
        <translation>Після розпакування в ньому понад {0} ГБ, решту пропущено. Розпакуйте його й імпортуйте теку.</translation>
    </message>
    <message>
        <source>It unpacks to more than {0} GB; the rest was left out.</source>
        <translation>Після розпакування в ньому понад {0} ГБ; решту пропущено.</translation>
    </message>
    <message>
        <source>It unpacks to more than {0} MB.</source>
        <translation>Після розпакування в ньому понад {0}&#xa0;МБ.</translation>
    </message>
    <message>
        <source>It unpacks to more than {0} times its size.</source>
        <translation>Після розпакування він більший за себе понад {0} разів.</translation>
    </message>
    <message numerus="yes">
        <source>It was damaged. In a new file are the %Ln articles that could be read of {0}.</source>
        <translation>
            <numerusform>Файл був пошкоджений. У новому файлі&#xa0;— %Ln стаття, яку вдалося прочитати з {0}.</numerusform>
            <numerusform>Файл був пошкоджений. У новому файлі&#xa0;— %Ln статті, які вдалося прочитати з {0}.</numerusform>
            <numerusform>Файл був пошкоджений. У новому файлі&#xa0;— %Ln статей, які вдалося прочитати з {0}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It was damaged. In a new file are the %Ln notes that could be read of {0}.</source>
        <translation>
            <numerusform>Файл був пошкоджений. У новому файлі&#xa0;— %Ln нотатка, яку вдалося прочитати з {0}.</numerusform>
            <numerusform>Файл був пошкоджений. У новому файлі&#xa0;— %Ln нотатки, які вдалося прочитати з {0}.</numerusform>
            <numerusform>Файл був пошкоджений. У новому файлі&#xa0;— %Ln нотаток, які вдалося прочитати з {0}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its content is not what was sealed: it was damaged or altered.</source>
        <translation>Його вміст не той, що був запечатаний: його пошкоджено або змінено.</translation>
    </message>
    <message>
        <source>Its header cannot be read.</source>
        <translation>Його заголовок неможливо прочитати.</translation>
    </message>
    <message>
        <source>Its indexes were damaged and have been made anew. The damaged file is {0}.</source>
        <translation>Індекси були пошкоджені, їх створено наново. Пошкоджений файл: {0}.</translation>
    </message>
    <message>
        <source>JSON-LD is for exchange and holds notes whole; to leave them out, choose another format.</source>
        <translation>JSON-LD призначений для обміну й містить нотатки повністю; щоб їх не давати, виберіть інший формат.</translation>
    </message>
    <message>
        <source>More than one note&apos;s id begins with “{0}”; write more of it.</source>
        <translation>Ідентифікатор кількох нотаток починається з «{0}»; напишіть більше знаків.</translation>
    </message>
    <message>
        <source>NEAR needs a word on either side</source>
        <translation>NEAR потребує слова з кожного боку</translation>
    </message>
    <message>
        <source>NEAR stands between words or phrases</source>
        <translation>NEAR ставлять між словами або фразами</translation>
    </message>
    <message>
        <source>NEAR takes only a few words on either side</source>
        <translation>NEAR приймає лише кілька слів із кожного боку</translation>
    </message>
    <message>
        <source>NOT needs a word after it</source>
        <translation>NOT потребує слова після себе</translation>
    </message>
    <message>
        <source>No article has all these words; showing those with most of them.</source>
        <translation>Жодна стаття не має всіх цих слів; показано ті, де їх найбільше.</translation>
    </message>
    <message>
        <source>No article was found in it.</source>
        <translation>Статей у ньому не знайдено.</translation>
    </message>
    <message>
        <source>No article was found in this page.</source>
        <translation>На цій сторінці статті не знайдено.</translation>
    </message>
    <message>
        <source>No highlight was chosen.</source>
        <translation>Не вибрано жодного виділення.</translation>
    </message>
    <message>
        <source>No process can be started for the template: {0}.</source>
        <translation>Не вдалося запустити процес для шаблону: {0}.</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>на диску немає місця</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>немає такого файлу чи теки</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>це не тека</translation>
    </message>
    <message>
        <source>OR needs a word on either side</source>
        <translation>OR потребує слова з кожного боку</translation>
    </message>
    <message>
        <source>Only Markdown and web pages are made by templates.</source>
        <translation>За шаблонами створюються лише Markdown і вебсторінки.</translation>
    </message>
    <message>
        <source>Only highlights of one article can be joined.</source>
        <translation>Об’єднати можна лише виділення з однієї статті.</translation>
    </message>
    <message>
        <source>Only the first {0} of {1} pages were read.</source>
        <translation>Прочитано лише перші сторінки: {0} із {1}.</translation>
    </message>
    <message>
        <source>Only {0} can be renewed, not {1}.</source>
        <translation>Оновити можна лише {0}, а не {1}.</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>дію заборонено</translation>
    </message>
    <message>
        <source>Pages without an article were left out.</source>
        <translation>Сторінки без статті пропущено.</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>немає доступу</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>диск доступний лише для читання</translation>
    </message>
    <message>
        <source>Reading this file made the reader stop; it was left out.</source>
        <translation>Читання цього файлу обірвалося через збій; файл пропущено.</translation>
    </message>
    <message>
        <source>SQLite did not accept {0}={1} (it says {2}).</source>
        <translation>SQLite не приймає {0}={1} (відповідь: {2}).</translation>
    </message>
    <message>
        <source>Some pictures were left out: one text has more than {0} MB of them.</source>
        <translation>Деякі зображення пропущено: в одному тексті їх понад {0}&#xa0;МБ.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Зупинено.</translation>
    </message>
    <message>
        <source>Template “{0}”, line {1}: {2}.</source>
        <translation>Шаблон «{0}», рядок {1}: {2}.</translation>
    </message>
    <message>
        <source>Template “{0}”: {1}.</source>
        <translation>Шаблон «{0}»: {1}.</translation>
    </message>
    <message>
        <source>The ZIM file is damaged or not whole.</source>
        <translation>Файл ZIM пошкоджений або неповний.</translation>
    </message>
    <message>
        <source>The archive is damaged or cut off.</source>
        <translation>Архів пошкоджений або обрізаний.</translation>
    </message>
    <message>
        <source>The archive was changed while it was read.</source>
        <translation>Архів змінився, поки його читали.</translation>
    </message>
    <message>
        <source>The backup cannot be made: {0}.</source>
        <translation>Резервну копію не вдалося створити: {0}.</translation>
    </message>
    <message>
        <source>The backup cannot be written: {0}.</source>
        <translation>Резервну копію не вдалося записати: {0}.</translation>
    </message>
    <message numerus="yes">
        <source>The backup lacks %Ln notes; it was not kept.</source>
        <translation>
            <numerusform>У резервній копії бракує %Ln нотатки; її не збережено.</numerusform>
            <numerusform>У резервній копії бракує %Ln нотаток; її не збережено.</numerusform>
            <numerusform>У резервній копії бракує %Ln нотаток; її не збережено.</numerusform>
        </translation>
    </message>
    <message>
        <source>The book has no text to read.</source>
        <translation>У книжці немає тексту для читання.</translation>
    </message>
    <message>
        <source>The book is damaged: it does not say what it holds.</source>
        <translation>Книжка пошкоджена: у ній не вказано, що вона містить.</translation>
    </message>
    <message>
        <source>The book is damaged: it is not a whole zip file.</source>
        <translation>Книжка пошкоджена: це не повний файл ZIP.</translation>
    </message>
    <message>
        <source>The book is locked by copy protection (DRM of {0}); only its seller&apos;s program opens it.</source>
        <translation>Книжка захищена від копіювання (DRM {0}); її відкриває лише програма продавця.</translation>
    </message>
    <message>
        <source>The book is locked by copy protection (DRM); only its seller&apos;s program opens it.</source>
        <translation>Книжка захищена від копіювання (DRM); її відкриває лише програма продавця.</translation>
    </message>
    <message>
        <source>The book is locked by copy protection (DRM, LCP); only its seller&apos;s program opens it.</source>
        <translation>Книжка захищена від копіювання (DRM, LCP); її відкриває лише програма продавця.</translation>
    </message>
    <message>
        <source>The book is locked with a password.</source>
        <translation>Книжка захищена паролем.</translation>
    </message>
    <message>
        <source>The date “{0}” is not understood.</source>
        <translation>Дата «{0}» незрозуміла.</translation>
    </message>
    <message>
        <source>The end of the file is missing; what is there was taken.</source>
        <translation>Кінця файлу бракує; узято те, що є.</translation>
    </message>
    <message>
        <source>The feed has no entries.</source>
        <translation>У стрічці немає записів.</translation>
    </message>
    <message>
        <source>The feed has no text.</source>
        <translation>У стрічці немає тексту.</translation>
    </message>
    <message>
        <source>The file cannot be read: {0}.</source>
        <translation>Файл не вдається прочитати: {0}.</translation>
    </message>
    <message>
        <source>The file has no text.</source>
        <translation>У файлі немає тексту.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Файл порожній.</translation>
    </message>
    <message>
        <source>The file is larger than {0} MB.</source>
        <translation>Файл більший за {0}&#xa0;МБ.</translation>
    </message>
    <message>
        <source>The file is longer than {0} million characters; it was taken as plain text.</source>
        <translation>Файл довший за {0} млн знаків; його взято як простий текст.</translation>
    </message>
    <message>
        <source>The file is nested too deep; it was taken as plain text.</source>
        <translation>У файлі забагато рівнів вкладення; його взято як простий текст.</translation>
    </message>
    <message>
        <source>The file is not UTF-8; it was read as {0}.</source>
        <translation>Файл не в UTF-8; його прочитано як {0}.</translation>
    </message>
    <message>
        <source>The files in this archive overlap; it is damaged or made to do harm.</source>
        <translation>Файли в цьому архіві накладаються один на одного: він пошкоджений або зроблений, щоб зашкодити.</translation>
    </message>
    <message>
        <source>The folder for backups cannot be made: {0}.</source>
        <translation>Теку для резервних копій не вдалося створити: {0}.</translation>
    </message>
    <message>
        <source>The front matter cannot be read; it was taken as text.</source>
        <translation>Блок метаданих прочитати неможливо; його взято як текст.</translation>
    </message>
    <message>
        <source>The front matter is not valid YAML; it was read line by line.</source>
        <translation>Блок метаданих&#xa0;— не правильний YAML; його прочитано рядок за рядком.</translation>
    </message>
    <message numerus="yes">
        <source>The index is being brought up to date: %Ln articles may not be found in every form yet.</source>
        <translation>
            <numerusform>Індекс оновлюється: %Ln стаття ще може не знаходитися в усіх формах слів.</numerusform>
            <numerusform>Індекс оновлюється: %Ln статті ще можуть не знаходитися в усіх формах слів.</numerusform>
            <numerusform>Індекс оновлюється: %Ln статей ще можуть не знаходитися в усіх формах слів.</numerusform>
        </translation>
    </message>
    <message>
        <source>The library folder {0} cannot be made: {1}.</source>
        <translation>Теку бібліотеки {0} не вдалося створити: {1}.</translation>
    </message>
    <message>
        <source>The name {0} is too long for this disk; please choose a shorter one.</source>
        <translation>Назва {0} задовга для цього диска; виберіть коротшу.</translation>
    </message>
    <message>
        <source>The newest backup is {0}.</source>
        <translation>Найновіша резервна копія: {0}.</translation>
    </message>
    <message>
        <source>The notebook cannot be restored: {0}.</source>
        <translation>Нотатник не вдалося відновити: {0}.</translation>
    </message>
    <message>
        <source>The page seems cut off: its end is missing, so the last article may not be whole.</source>
        <translation>Схоже, сторінку обрізано: кінця бракує, тож остання стаття може бути неповною.</translation>
    </message>
    <message>
        <source>The selection lies outside the text.</source>
        <translation>Вибране лежить поза текстом.</translation>
    </message>
    <message>
        <source>The template “{0}” cannot be read as text.</source>
        <translation>Шаблон «{0}» неможливо прочитати як текст.</translation>
    </message>
    <message>
        <source>There are no quotes of NAM Reader in it.</source>
        <translation>У ньому немає цитат із NAM Reader.</translation>
    </message>
    <message>
        <source>There are too many brackets inside each other</source>
        <translation>Забагато дужок у дужках</translation>
    </message>
    <message>
        <source>There is no article “{0}” in this library.</source>
        <translation>У цій бібліотеці немає статті «{0}».</translation>
    </message>
    <message>
        <source>There is no citation style “{0}”; there are {1}.</source>
        <translation>Стилю посилань «{0}» немає; є {1}.</translation>
    </message>
    <message>
        <source>There is no collection “{0}” in this library.</source>
        <translation>У цій бібліотеці немає добірки «{0}».</translation>
    </message>
    <message>
        <source>There is no export format “{0}”; there are {1}.</source>
        <translation>Формату експорту «{0}» немає; є {1}.</translation>
    </message>
    <message>
        <source>There is no file in this archive that can be imported.</source>
        <translation>У цьому архіві немає файлів, які можна імпортувати.</translation>
    </message>
    <message>
        <source>There is no file in this folder that can be imported.</source>
        <translation>У цій теці немає файлів, які можна імпортувати.</translation>
    </message>
    <message>
        <source>There is no file {0}.</source>
        <translation>Файлу {0} немає.</translation>
    </message>
    <message>
        <source>There is no form of citations “{0}”; there are {1}.</source>
        <translation>Форми посилань «{0}» немає; є {1}.</translation>
    </message>
    <message>
        <source>There is no note “{0}” in this library.</source>
        <translation>У цій бібліотеці немає нотатки «{0}».</translation>
    </message>
    <message>
        <source>There is no notebook in {0} yet.</source>
        <translation>У {0} ще немає нотатника.</translation>
    </message>
    <message>
        <source>There is no page in it; the file is damaged or cut off.</source>
        <translation>Сторінки в ньому немає; файл пошкоджений або обрізаний.</translation>
    </message>
    <message>
        <source>There is no page in this web archive.</source>
        <translation>У цьому вебархіві немає сторінок.</translation>
    </message>
    <message>
        <source>There is no room left on the disk for {0}; nothing was changed.</source>
        <translation>На диску немає місця для {0}; нічого не змінено.</translation>
    </message>
    <message>
        <source>There is no saved search “{0}” in this library.</source>
        <translation>У цій бібліотеці немає збереженого пошуку «{0}».</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Такого файлу немає.</translation>
    </message>
    <message>
        <source>There is no tag “{0}” in this library.</source>
        <translation>У цій бібліотеці немає мітки «{0}».</translation>
    </message>
    <message>
        <source>There is no template “{0}” any more.</source>
        <translation>Шаблону «{0}» більше немає.</translation>
    </message>
    <message>
        <source>There is no template “{0}”; the folder for them is {1}.</source>
        <translation>Шаблону «{0}» немає; тека для шаблонів&#xa0;— {1}.</translation>
    </message>
    <message>
        <source>There is no template “{0}”; there are {1}.</source>
        <translation>Шаблону «{0}» немає; є {1}.</translation>
    </message>
    <message>
        <source>There is no {0} in {1}.</source>
        <translation>У {1} немає {0}.</translation>
    </message>
    <message>
        <source>There is not enough room on the disk for {0}; nothing was written.</source>
        <translation>На диску замало місця для {0}; нічого не записано.</translation>
    </message>
    <message>
        <source>There is nothing to highlight: the quote is blank.</source>
        <translation>Виділяти нічого: цитата порожня.</translation>
    </message>
    <message>
        <source>There is nothing to highlight: the selection is blank.</source>
        <translation>Виділяти нічого: вибрано порожнє місце.</translation>
    </message>
    <message>
        <source>There was no room for all images of the page.</source>
        <translation>Не для всіх зображень сторінки вистачило місця.</translation>
    </message>
    <message>
        <source>These two notes are not versions of one.</source>
        <translation>Ці дві нотатки&#xa0;— не версії однієї.</translation>
    </message>
    <message>
        <source>This PDF has no text.</source>
        <translation>У цьому PDF немає тексту.</translation>
    </message>
    <message>
        <source>This PDF has too many pages to be checked.</source>
        <translation>У цьому PDF забагато сторінок, щоб його перевірити.</translation>
    </message>
    <message>
        <source>This PDF is a scan: it has pictures of pages and no text.</source>
        <translation>Цей PDF&#xa0;— скан: у ньому знімки сторінок, а тексту немає.</translation>
    </message>
    <message>
        <source>This PDF is damaged and cannot be read.</source>
        <translation>Цей PDF пошкоджений, прочитати його неможливо.</translation>
    </message>
    <message>
        <source>This PDF is damaged or locked and cannot be read.</source>
        <translation>Цей PDF пошкоджений або захищений, прочитати його неможливо.</translation>
    </message>
    <message>
        <source>This PDF is protected with a password.</source>
        <translation>Цей PDF захищений паролем.</translation>
    </message>
    <message>
        <source>This XML file is not a feed.</source>
        <translation>Цей файл XML&#xa0;— не стрічка.</translation>
    </message>
    <message>
        <source>This document is damaged and cannot be read.</source>
        <translation>Цей документ пошкоджений, прочитати його неможливо.</translation>
    </message>
    <message>
        <source>This document is too large to be checked.</source>
        <translation>Документ завеликий, щоб його перевірити.</translation>
    </message>
    <message>
        <source>This file is too large to be checked.</source>
        <translation>Файл завеликий, щоб його перевірити.</translation>
    </message>
    <message>
        <source>This is a saved site search, but there is no article in it.</source>
        <translation>Це збережений пошук на сайті, але статей у ньому немає.</translation>
    </message>
    <message>
        <source>This is no JSON that can be read.</source>
        <translation>Цей JSON прочитати неможливо.</translation>
    </message>
    <message>
        <source>This is no ODT or DOCX document.</source>
        <translation>Це не документ ODT або DOCX.</translation>
    </message>
    <message>
        <source>This is no document that can be checked: it is not text in UTF-8.</source>
        <translation>Такий документ перевірити неможливо: це не текст у кодуванні UTF-8.</translation>
    </message>
    <message>
        <source>This is not a file but a device or the like.</source>
        <translation>Це не файл, а пристрій або щось подібне.</translation>
    </message>
    <message>
        <source>This is not a text file ({0} at its start, then not).</source>
        <translation>Це не текстовий файл (спершу {0}, а далі ні).</translation>
    </message>
    <message>
        <source>This is not a text file.</source>
        <translation>Це не текстовий файл.</translation>
    </message>
    <message>
        <source>This is very long: only its first {0} words were looked for.</source>
        <translation>Запит дуже довгий: шукали лише перші слова ({0}).</translation>
    </message>
    <message>
        <source>This note is not about a quote; it has no place in the text.</source>
        <translation>Ця нотатка не до цитати: місця в тексті вона не має.</translation>
    </message>
    <message>
        <source>This page is too large to be an article.</source>
        <translation>Сторінка завелика для статті.</translation>
    </message>
    <message>
        <source>This quote does not stand in “{0}”; a quote must match the text to the letter.</source>
        <translation>Такої цитати у «{0}» немає; цитата має збігатися з текстом буква в букву.</translation>
    </message>
    <message>
        <source>This table is damaged and cannot be read.</source>
        <translation>Таблиця пошкоджена, прочитати її неможливо.</translation>
    </message>
    <message>
        <source>This template is too long.</source>
        <translation>Цей шаблон задовгий.</translation>
    </message>
    <message>
        <source>To read ZIM files, install what is needed for them: pip install &quot;nam-reader[zim]&quot;</source>
        <translation>Щоб читати файли ZIM, установіть потрібне для них: pip install &quot;nam-reader[zim]&quot;</translation>
    </message>
    <message>
        <source>You may not read this file.</source>
        <translation>У вас немає права читати цей файл.</translation>
    </message>
    <message>
        <source>You may not read this folder.</source>
        <translation>У вас немає права читати цю теку.</translation>
    </message>
    <message>
        <source>attempt to write a readonly database</source>
        <translation>база даних доступна лише для читання</translation>
    </message>
    <message>
        <source>database disk image is malformed</source>
        <translation>файл бази даних пошкоджено</translation>
    </message>
    <message>
        <source>database is locked</source>
        <translation>база даних заблокована</translation>
    </message>
    <message>
        <source>database or disk is full</source>
        <translation>база даних або диск заповнені</translation>
    </message>
    <message>
        <source>disk I/O error</source>
        <translation>помилка читання або запису диска</translation>
    </message>
    <message>
        <source>file is not a database</source>
        <translation>файл не є базою даних</translation>
    </message>
    <message>
        <source>it calls itself without end</source>
        <translation>нескінченно викликає сам себе</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>прочитати неможливо</translation>
    </message>
    <message>
        <source>it is not a notebook</source>
        <translation>це не нотатник</translation>
    </message>
    <message>
        <source>it is not as this program makes them ({0})</source>
        <translation>програма створює такі файли інакше ({0})</translation>
    </message>
    <message>
        <source>it is not text in UTF-8</source>
        <translation>це не текст у кодуванні UTF-8</translation>
    </message>
    <message>
        <source>it makes a document without end</source>
        <translation>створює нескінченний документ</translation>
    </message>
    <message>
        <source>it wants more memory than there is for it</source>
        <translation>йому потрібно більше пам’яті, ніж відведено</translation>
    </message>
    <message>
        <source>it was not done after {0} seconds</source>
        <translation>не завершився за {0} с</translation>
    </message>
    <message>
        <source>there is no template “{0}”</source>
        <translation>шаблону «{0}» немає</translation>
    </message>
    <message>
        <source>unable to open database file</source>
        <translation>не вдалося відкрити файл бази даних</translation>
    </message>
    <message>
        <source>{0} cannot be opened in {1}: {2}.</source>
        <translation>{0} не вдалося відкрити в {1}: {2}.</translation>
    </message>
    <message>
        <source>{0} cannot be opened: the disk is full.</source>
        <translation>{0} не вдалося відкрити: диск заповнений.</translation>
    </message>
    <message>
        <source>{0} cannot be put in order.</source>
        <translation>{0} не вдалося полагодити.</translation>
    </message>
    <message>
        <source>{0} cannot be put in order: {1}.</source>
        <translation>{0} не вдалося полагодити: {1}.</translation>
    </message>
    <message>
        <source>{0} cannot be read now: {1}.</source>
        <translation>{0} зараз не вдається прочитати: {1}.</translation>
    </message>
    <message>
        <source>{0} cannot be read: {1}.</source>
        <translation>{0} не вдається прочитати: {1}.</translation>
    </message>
    <message>
        <source>{0} cannot be read: {1}. The file was left as it is.</source>
        <translation>{0} не вдається прочитати: {1}. Файл лишено як є.</translation>
    </message>
    <message>
        <source>{0} cannot be written: there is no folder {1}.</source>
        <translation>{0} не вдалося записати: теки {1} немає.</translation>
    </message>
    <message>
        <source>{0} cannot be written: you may not write in the folder {1}.</source>
        <translation>{0} не вдалося записати: у вас немає права писати в теку {1}.</translation>
    </message>
    <message>
        <source>{0} cannot be written: {1}.</source>
        <translation>{0} не вдалося записати: {1}.</translation>
    </message>
    <message>
        <source>{0} cannot be written: {1}; nothing was changed.</source>
        <translation>{0} не вдалося записати: {1}; нічого не змінено.</translation>
    </message>
    <message>
        <source>{0} has an article that is not one; it was altered.</source>
        <translation>{0} містить статтю, яка нею не є; його змінено.</translation>
    </message>
    <message>
        <source>{0} has parts that a pack must not have: it was damaged or altered.</source>
        <translation>{0} має частини, яких у пакеті не повинно бути: його пошкоджено або змінено.</translation>
    </message>
    <message>
        <source>{0} holds no notes of NAM Reader that could be renewed.</source>
        <translation>У {0} немає нотаток NAM Reader, які можна оновити.</translation>
    </message>
    <message>
        <source>{0} is a folder; please give a file name.</source>
        <translation>{0}&#xa0;— це тека; укажіть назву файлу.</translation>
    </message>
    <message>
        <source>{0} is being written by another program; try again in a moment.</source>
        <translation>У {0} саме пише інша програма; спробуйте за мить.</translation>
    </message>
    <message>
        <source>{0} is damaged, or is not a NAM Reader pack.</source>
        <translation>{0} пошкоджений або не є пакетом NAM Reader.</translation>
    </message>
    <message>
        <source>{0} is damaged.</source>
        <translation>{0} пошкоджений.</translation>
    </message>
    <message>
        <source>{0} is damaged: parts of it cannot be read.</source>
        <translation>{0} пошкоджений: деякі частини прочитати неможливо.</translation>
    </message>
    <message>
        <source>{0} is in use; please give the copy another name.</source>
        <translation>Файл {0} зараз використовується; дайте копії іншу назву.</translation>
    </message>
    <message>
        <source>{0} is not a NAM Reader pack.</source>
        <translation>{0}&#xa0;— не пакет NAM Reader.</translation>
    </message>
    <message>
        <source>{0} is not an ordinary file and was left alone.</source>
        <translation>{0}&#xa0;— не звичайний файл, його не чіпали.</translation>
    </message>
    <message>
        <source>{0} is not of this program&apos;s format.</source>
        <translation>{0} не у форматі цієї програми.</translation>
    </message>
    <message>
        <source>{0} is not text in UTF-8, so nothing in it was renewed.</source>
        <translation>{0}&#xa0;— не текст у кодуванні UTF-8, тому нічого в ньому не оновлено.</translation>
    </message>
    <message>
        <source>{0} is the notebook itself and no backup of it.</source>
        <translation>{0}&#xa0;— це сам нотатник, а не його резервна копія.</translation>
    </message>
    <message>
        <source>{0} is too large to be renewed.</source>
        <translation>{0} завеликий, щоб його оновити.</translation>
    </message>
    <message>
        <source>{0} of {1} pages have no text; they may be scans.</source>
        <translation>Сторінки без тексту, можливо, скани: {0} із {1}.</translation>
    </message>
    <message>
        <source>{0} was changed meanwhile; nothing was written. Please try again.</source>
        <translation>{0} тим часом змінено; нічого не записано. Спробуйте ще раз.</translation>
    </message>
    <message>
        <source>{0} was made by a newer NAM Reader (format {1}; this one knows {2}). Nothing was changed; please update the program.</source>
        <translation>{0} створено новішим NAM Reader (формат {1}; цей знає {2}). Нічого не змінено; оновіть програму.</translation>
    </message>
    <message>
        <source>{0} was made by a newer NAM Reader; please update the program.</source>
        <translation>{0} створено новішим NAM Reader; оновіть програму.</translation>
    </message>
    <message>
        <source>{0}: searched as plain words.</source>
        <translation>{0}: шукали як звичайні слова.</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>{0}: {1} Nothing was installed.</source>
        <translation>{0}: {1} Нічого не встановлено.</translation>
    </message>
    <message>
        <source>{0}: “{1}” is not the article that it claims to be.</source>
        <translation>{0}: «{1}»&#xa0;— не та стаття, за яку себе видає.</translation>
    </message>
    <message>
        <source>“{0}:{1}” was left out: a date is written 2024, 2024-05 or 2024-05-03.</source>
        <translation>«{0}:{1}» пропущено: дату пишуть 2024, 2024-05 або 2024-05-03.</translation>
    </message>
    <message>
        <source>“{0}:{1}” was left out: a language is one of {2}.</source>
        <translation>«{0}:{1}» пропущено: мова&#xa0;— одна з {2}.</translation>
    </message>
    <message>
        <source>“{0}:{1}” was left out: a year is written 2024, several 2022-2024.</source>
        <translation>«{0}:{1}» пропущено: рік пишуть 2024, кілька&#xa0;— 2022-2024.</translation>
    </message>
    <message>
        <source>“{0}:{1}” was left out: it knows {2}.</source>
        <translation>«{0}:{1}» пропущено: цей фільтр знає {2}.</translation>
    </message>
    <message>
        <source>“{0}:{1}” was left out: it needs a value.</source>
        <translation>«{0}:{1}» пропущено: потрібне значення.</translation>
    </message>
    <message>
        <source>“{0}” has no text in this page.</source>
        <translation>«{0}» не має тексту на цій сторінці.</translation>
    </message>
</context>
<context>
    <name>ExportChoices</name>
    <message>
        <source>A short line</source>
        <translation>Короткий рядок</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>За статтями</translation>
    </message>
    <message>
        <source>Articles by</source>
        <translation>Порядок статей</translation>
    </message>
    <message>
        <source>Built in</source>
        <translation>Вбудований</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>За кольорами</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Вміст</translation>
    </message>
    <message>
        <source>Date, oldest first</source>
        <translation>За датою, спершу давні</translation>
    </message>
    <message>
        <source>Each article’s language</source>
        <translation>Мова кожної статті</translation>
    </message>
    <message>
        <source>In parts by</source>
        <translation>Частини</translation>
    </message>
    <message>
        <source>My name</source>
        <translation>Моє ім’я</translation>
    </message>
    <message>
        <source>My name ({0})</source>
        <translation>Моє ім’я ({0})</translation>
    </message>
    <message>
        <source>My notes on the quotes</source>
        <translation>Мої нотатки до цитат</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Цитати</translation>
    </message>
    <message>
        <source>Sources as</source>
        <translation>Стиль посилань</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>За мітками</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Шаблон</translation>
    </message>
    <message>
        <source>The sentence around each quote</source>
        <translation>Речення навколо цитати</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>За заголовком</translation>
    </message>
    <message>
        <source>When each note was made</source>
        <translation>Час створення нотаток</translation>
    </message>
    <message>
        <source>Whole articles with marks</source>
        <translation>Цілі статті з виділеннями</translation>
    </message>
    <message>
        <source>Words of sources in</source>
        <translation>Мова посилань</translation>
    </message>
    <message>
        <source>Words of the document in</source>
        <translation>Мова документа</translation>
    </message>
    <message>
        <source>Write templates</source>
        <translation>Написати шаблони</translation>
    </message>
    <message>
        <source>Write…</source>
        <translation>Написати…</translation>
    </message>
</context>
<context>
    <name>ExportController</name>
    <message>
        <source>Another export is still being made.</source>
        <translation>Інший експорт ще триває.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Скопійовано.</translation>
    </message>
    <message>
        <source>Saved as {0}.</source>
        <translation>Збережено як {0}.</translation>
    </message>
    <message>
        <source>The chosen articles</source>
        <translation>Вибрані статті</translation>
    </message>
    <message>
        <source>The chosen notes</source>
        <translation>Вибрані нотатки</translation>
    </message>
    <message>
        <source>The export was cancelled. Nothing was written.</source>
        <translation>Експорт скасовано. Нічого не записано.</translation>
    </message>
    <message>
        <source>What the page shows</source>
        <translation>Усе, що на сторінці</translation>
    </message>
    <message>
        <source>the text to copy</source>
        <translation>текст для копіювання</translation>
    </message>
    <message>
        <source>{0}: renewed {1}, added {2}, taken out {3}.</source>
        <translation>{0}: оновлено {1}, додано {2}, вилучено {3}.</translation>
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
        <translation>Копіювати</translation>
    </message>
    <message>
        <source>EPUB notes</source>
        <translation>EPUB</translation>
    </message>
    <message>
        <source>Export notes</source>
        <translation>Експорт нотаток</translation>
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
        <translation>Нотатки</translation>
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
        <translation>Параметри</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Попередній перегляд</translation>
    </message>
    <message>
        <source>Preview: the first {0} of {1} notes</source>
        <translation>Попередній перегляд: перші {0} із {1}</translation>
    </message>
    <message>
        <source>RIS</source>
        <translation>RIS</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Зберегти як…</translation>
    </message>
    <message>
        <source>Save notes</source>
        <translation>Зберегти нотатки</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Таблиця</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Вебсторінка</translation>
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
        <translation>Попередній перегляд</translation>
    </message>
</context>
<context>
    <name>ExportPrivacy</name>
    <message>
        <source>In the file: {0}. Not in it: {1}.</source>
        <translation>Є у файлі: {0}. Немає у файлі: {1}.</translation>
    </message>
    <message>
        <source>names of folders, of this computer or of its users</source>
        <translation>назви тек, комп’ютера чи його користувачів</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>мітки</translation>
    </message>
    <message>
        <source>the articles’ titles, authors, dates and addresses</source>
        <translation>дані статей (назва, автор, дата, адреса)</translation>
    </message>
    <message>
        <source>the articles’ whole text</source>
        <translation>повний текст статей</translation>
    </message>
    <message>
        <source>the names that notes carry</source>
        <translation>імена, підписані під нотатками</translation>
    </message>
    <message>
        <source>the quotes</source>
        <translation>цитати</translation>
    </message>
    <message>
        <source>the time of the export</source>
        <translation>час експорту</translation>
    </message>
    <message>
        <source>when a note was made</source>
        <translation>час створення нотаток</translation>
    </message>
    <message>
        <source>when each note was made</source>
        <translation>час створення кожної нотатки</translation>
    </message>
    <message>
        <source>when each note was made and changed</source>
        <translation>час створення й зміни кожної нотатки</translation>
    </message>
    <message>
        <source>when each note was made and each article was archived here</source>
        <translation>час створення кожної нотатки й архівування кожної статті тут</translation>
    </message>
    <message>
        <source>your name</source>
        <translation>ваше ім’я</translation>
    </message>
    <message>
        <source>your name, “{0}”</source>
        <translation>ваше ім’я, «{0}»</translation>
    </message>
    <message>
        <source>your notes</source>
        <translation>ваші нотатки</translation>
    </message>
</context>
<context>
    <name>ExportProgress</name>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Експорт</translation>
    </message>
    <message>
        <source>Making {0}: {1} %</source>
        <translation>Створюємо {0}: {1}&#xa0;%</translation>
    </message>
    <message>
        <source>Making {0}…</source>
        <translation>Створюємо {0}…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Зупиняємо…</translation>
    </message>
</context>
<context>
    <name>ExportScopes</name>
    <message>
        <source>All notes</source>
        <translation>Усі нотатки</translation>
    </message>
    <message>
        <source>Tag “{0}”</source>
        <translation>Мітка «{0}»</translation>
    </message>
    <message>
        <source>This article</source>
        <translation>Ця стаття</translation>
    </message>
    <message>
        <source>This collection</source>
        <translation>Ця добірка</translation>
    </message>
    <message>
        <source>This search</source>
        <translation>Цей пошук</translation>
    </message>
</context>
<context>
    <name>FacetRow</name>
    <message numerus="yes">
        <source>%Ln articles</source>
        <translation>
            <numerusform>%Ln стаття</numerusform>
            <numerusform>%Ln статті</numerusform>
            <numerusform>%Ln статей</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FacetSection</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>Ще %Ln</numerusform>
            <numerusform>Ще %Ln</numerusform>
            <numerusform>Ще %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Fewer</source>
        <translation>Менше</translation>
    </message>
</context>
<context>
    <name>FieldHelper</name>
    <message>
        <source>Earlier searches</source>
        <translation>Попередні пошуки</translation>
    </message>
    <message>
        <source>Forget these searches</source>
        <translation>Забути ці пошуки</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Підказки</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>An article</source>
        <translation>Стаття</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Стаття</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Автор</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Очистити</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Добірка</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Find a collection</source>
        <translation>Знайти добірку</translation>
    </message>
    <message>
        <source>Find a tag</source>
        <translation>Знайти мітку</translation>
    </message>
    <message>
        <source>Find an article</source>
        <translation>Знайти статтю</translation>
    </message>
    <message>
        <source>Find an author of articles</source>
        <translation>Знайти автора статей</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Більше</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Мітка</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>Зняти</translation>
    </message>
    <message>
        <source>{0}, press to take off</source>
        <translation>{0}, натисніть, щоб зняти</translation>
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
        <translation>До дати</translation>
    </message>
    <message>
        <source>Being read</source>
        <translation>Розпочаті</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>From a date on</source>
        <translation>Від дати</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Мова</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Прочитані</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Джерело</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Із зірочкою</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Мітка</translation>
    </message>
    <message>
        <source>Take the filter away: %1</source>
        <translation>Прибрати фільтр: %1</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Непрочитані</translation>
    </message>
    <message>
        <source>With highlights</source>
        <translation>З виділеннями</translation>
    </message>
    <message>
        <source>With notes</source>
        <translation>З нотатками</translation>
    </message>
    <message>
        <source>Words in my notes</source>
        <translation>Слова в моїх нотатках</translation>
    </message>
    <message>
        <source>Words in the title</source>
        <translation>Слова в заголовку</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Рік</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>All forms and scripts</source>
        <translation>Усі форми й написання</translation>
    </message>
    <message>
        <source>Close the find bar</source>
        <translation>Закрити панель пошуку</translation>
    </message>
    <message>
        <source>Find as the search of the library does, not letter by letter</source>
        <translation>Шукати так, як у бібліотеці, а не буква в букву</translation>
    </message>
    <message>
        <source>Hit {0} of {1}</source>
        <translation>Збіг {0} із {1}</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Наступний збіг</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Не знайдено</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Попередній збіг</translation>
    </message>
    <message>
        <source>of {0}</source>
        <translation>із {0}</translation>
    </message>
    <message>
        <source>of {0} and more</source>
        <translation>із {0} і більше</translation>
    </message>
</context>
<context>
    <name>FindField</name>
    <message>
        <source>Find in article</source>
        <translation>Знайти в статті</translation>
    </message>
</context>
<context>
    <name>FinderCard</name>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Nothing found. Fewer words find more.</source>
        <translation>Нічого не знайдено. Що менше слів, то більше знайдеться.</translation>
    </message>
</context>
<context>
    <name>HealthController</name>
    <message>
        <source>Restored: the notebook of {0}.</source>
        <translation>Нотатник відновлено з копії: {0}.</translation>
    </message>
    <message>
        <source>The notebook was copied and the copy checked: {0}.</source>
        <translation>Нотатник скопійовано, копію перевірено: {0}.</translation>
    </message>
</context>
<context>
    <name>HelpController</name>
    <message>
        <source>A page of the help cannot be highlighted or cited.</source>
        <translation>Сторінку довідки не можна виділяти чи цитувати.</translation>
    </message>
    <message>
        <source>A page of the help cannot be highlighted or cited. {0} leads back to your article.</source>
        <translation>Сторінку довідки не можна виділяти чи цитувати. {0} поверне до вашої статті.</translation>
    </message>
    <message>
        <source>All pages</source>
        <translation>Усі сторінки</translation>
    </message>
    <message>
        <source>All pages ({0})</source>
        <translation>Усі сторінки ({0})</translation>
    </message>
    <message>
        <source>Alt+←</source>
        <translation>Alt+←</translation>
    </message>
    <message>
        <source>Back to what you were reading</source>
        <translation>Назад до читання</translation>
    </message>
    <message>
        <source>This is a page of the help.</source>
        <translation>Це сторінка довідки.</translation>
    </message>
</context>
<context>
    <name>HelpParts</name>
    <message>
        <source>Close the hint</source>
        <translation>Закрити підказку</translation>
    </message>
    <message>
        <source>Select a few words and choose a colour.</source>
        <translation>Виділіть кілька слів і виберіть колір.</translation>
    </message>
    <message>
        <source>Select a few words and press {0}.</source>
        <translation>Виберіть кілька слів і натисніть {0}.</translation>
    </message>
</context>
<context>
    <name>Highlights</name>
    <message>
        <source>End of the highlight.</source>
        <translation>Кінець виділення.</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Маркер</translation>
    </message>
    <message>
        <source>Highlight {0} of {1}.</source>
        <translation>Виділення {0} із {1}.</translation>
    </message>
    <message>
        <source>Note: {0}</source>
        <translation>Нотатка: {0}</translation>
    </message>
    <message>
        <source>Strike-through</source>
        <translation>Закреслення</translation>
    </message>
    <message>
        <source>Tags: {0}.</source>
        <translation>Мітки: {0}.</translation>
    </message>
    <message>
        <source>The words have changed since they were highlighted.</source>
        <translation>Відколи слова виділено, вони змінилися.</translation>
    </message>
    <message>
        <source>Underline</source>
        <translation>Підкреслення</translation>
    </message>
    <message>
        <source>Wavy underline</source>
        <translation>Хвиляста лінія</translation>
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
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>{0} highlights merged into one.</source>
        <translation>Об’єднано виділень: {0}.</translation>
    </message>
</context>
<context>
    <name>HintCard</name>
    <message>
        <source>Did you mean:</source>
        <translation>Можливо, ви шукали:</translation>
    </message>
    <message>
        <source>Search for “%1”</source>
        <translation>Шукати «%1»</translation>
    </message>
    <message>
        <source>So much was found that only the most promising articles were put in order.</source>
        <translation>Знайдено так багато, що впорядковано лише найперспективніші статті.</translation>
    </message>
</context>
<context>
    <name>Histogram</name>
    <message numerus="yes">
        <source>%Ln articles</source>
        <translation>
            <numerusform>%Ln стаття</numerusform>
            <numerusform>%Ln статті</numerusform>
            <numerusform>%Ln статей</numerusform>
        </translation>
    </message>
    <message>
        <source>Articles by month</source>
        <translation>Статті за місяцями</translation>
    </message>
    <message>
        <source>Articles by year</source>
        <translation>Статті за роками</translation>
    </message>
    <message>
        <source>From month</source>
        <translation>Від місяця</translation>
    </message>
    <message>
        <source>From year</source>
        <translation>Від року</translation>
    </message>
    <message>
        <source>Show larger, as a table, or save…</source>
        <translation>Збільшити, показати таблицею чи зберегти…</translation>
    </message>
    <message>
        <source>To month</source>
        <translation>До місяця</translation>
    </message>
    <message>
        <source>To year</source>
        <translation>До року</translation>
    </message>
    <message>
        <source>{0} in all, most in {1}: {2}.</source>
        <translation>Усього {0}, найбільше&#xa0;— {1}: {2}.</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message numerus="yes">
        <source>%Ln added</source>
        <translation>
            <numerusform>%Ln додано</numerusform>
            <numerusform>%Ln додано</numerusform>
            <numerusform>%Ln додано</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln already here</source>
        <translation>
            <numerusform>%Ln уже є</numerusform>
            <numerusform>%Ln уже є</numerusform>
            <numerusform>%Ln уже є</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be read</source>
        <translation>
            <numerusform>%Ln не вдалося прочитати</numerusform>
            <numerusform>%Ln не вдалося прочитати</numerusform>
            <numerusform>%Ln не вдалося прочитати</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln merged</source>
        <translation>
            <numerusform>%Ln об’єднано</numerusform>
            <numerusform>%Ln об’єднано</numerusform>
            <numerusform>%Ln об’єднано</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln merged into articles from other files</source>
        <translation>
            <numerusform>%Ln об’єднано зі статтями з інших файлів</numerusform>
            <numerusform>%Ln об’єднано зі статтями з інших файлів</numerusform>
            <numerusform>%Ln об’єднано зі статтями з інших файлів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them excerpts</source>
        <translation>
            <numerusform>з них %Ln уривок</numerusform>
            <numerusform>з них %Ln уривки</numerusform>
            <numerusform>з них %Ln уривків</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln remarks</source>
        <translation>
            <numerusform>%Ln зауваження</numerusform>
            <numerusform>%Ln зауваження</numerusform>
            <numerusform>%Ln зауважень</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln updated</source>
        <translation>
            <numerusform>%Ln оновлено</numerusform>
            <numerusform>%Ln оновлено</numerusform>
            <numerusform>%Ln оновлено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %Ln hours left</source>
        <translation>
            <numerusform>Лишилося близько %Ln години</numerusform>
            <numerusform>Лишилося близько %Ln годин</numerusform>
            <numerusform>Лишилося близько %Ln годин</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %Ln minutes left</source>
        <translation>
            <numerusform>Лишилося близько %Ln&#xa0;хвилини</numerusform>
            <numerusform>Лишилося близько %Ln&#xa0;хвилин</numerusform>
            <numerusform>Лишилося близько %Ln&#xa0;хвилин</numerusform>
        </translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Усі файли (*)</translation>
    </message>
    <message>
        <source>Articles: HTML, MHTML, WARC, WACZ, EPUB, PDF, feeds, ZIP, Markdown, text</source>
        <translation>Статті: HTML, MHTML, WARC, WACZ, EPUB, PDF, стрічки, ZIP, Markdown, текст</translation>
    </message>
    <message>
        <source>E-books and PDF</source>
        <translation>Електронні книжки й PDF</translation>
    </message>
    <message>
        <source>Feeds</source>
        <translation>Стрічки</translation>
    </message>
    <message>
        <source>Import finished</source>
        <translation>Імпорт завершено</translation>
    </message>
    <message>
        <source>Less than a minute left</source>
        <translation>Лишилося менш ніж хвилина</translation>
    </message>
    <message>
        <source>Markdown and text</source>
        <translation>Markdown і текст</translation>
    </message>
    <message>
        <source>Nothing could be added</source>
        <translation>Нічого не вдалося додати</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>Нічого нового</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>Пакети</translation>
    </message>
    <message>
        <source>Saved web pages</source>
        <translation>Збережені вебсторінки</translation>
    </message>
    <message>
        <source>Stopped. What came in stays.</source>
        <translation>Зупинено. Що вже додано, те лишиться.</translation>
    </message>
    <message>
        <source>Web archives</source>
        <translation>Вебархіви</translation>
    </message>
    <message>
        <source>ZIM archives</source>
        <translation>Архіви ZIM</translation>
    </message>
    <message>
        <source>ZIP archives</source>
        <translation>Архіви ZIP</translation>
    </message>
</context>
<context>
    <name>ImportController</name>
    <message>
        <source>Add a folder of articles</source>
        <translation>Додати теку зі статтями</translation>
    </message>
    <message>
        <source>Add a pack</source>
        <translation>Додати пакет</translation>
    </message>
    <message>
        <source>Add articles</source>
        <translation>Додати статті</translation>
    </message>
    <message>
        <source>Packs (*.nampack)</source>
        <translation>Пакети (*.nampack)</translation>
    </message>
    <message>
        <source>The report was saved as {0}.</source>
        <translation>Звіт збережено як {0}.</translation>
    </message>
</context>
<context>
    <name>ImportPanel</name>
    <message>
        <source>Adding {0} of {1}</source>
        <translation>Додаємо {0} із {1}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Looking for files…</source>
        <translation>Шукаємо файли…</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Перебіг</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Звіт</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Зупиняємо…</translation>
    </message>
</context>
<context>
    <name>ImportReportDialog</name>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копіювати</translation>
    </message>
    <message>
        <source>Import report</source>
        <translation>Звіт про імпорт</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Зберегти звіт</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>Зберегти звіт…</translation>
    </message>
    <message>
        <source>Text files (*.txt);;All files (*)</source>
        <translation>Текстові файли (*.txt);;Усі файли (*)</translation>
    </message>
</context>
<context>
    <name>KeepingController</name>
    <message numerus="yes">
        <source>%Ln articles added to “{0}”.</source>
        <translation>
            <numerusform>%Ln статтю додано до «{0}».</numerusform>
            <numerusform>%Ln статті додано до «{0}».</numerusform>
            <numerusform>%Ln статей додано до «{0}».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles marked as being read.</source>
        <translation>
            <numerusform>%Ln статтю позначено розпочатою.</numerusform>
            <numerusform>%Ln статті позначено розпочатими.</numerusform>
            <numerusform>%Ln статей позначено розпочатими.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles marked as read.</source>
        <translation>
            <numerusform>%Ln статтю позначено прочитаною.</numerusform>
            <numerusform>%Ln статті позначено прочитаними.</numerusform>
            <numerusform>%Ln статей позначено прочитаними.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles marked as unread.</source>
        <translation>
            <numerusform>%Ln статтю позначено непрочитаною.</numerusform>
            <numerusform>%Ln статті позначено непрочитаними.</numerusform>
            <numerusform>%Ln статей позначено непрочитаними.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles removed from it.</source>
        <translation>
            <numerusform>З добірки вилучено %Ln статтю.</numerusform>
            <numerusform>З добірки вилучено %Ln статті.</numerusform>
            <numerusform>З добірки вилучено %Ln статей.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles starred.</source>
        <translation>
            <numerusform>Зірочку додано: %Ln стаття.</numerusform>
            <numerusform>Зірочку додано: %Ln статті.</numerusform>
            <numerusform>Зірочку додано: %Ln статей.</numerusform>
        </translation>
    </message>
    <message>
        <source>Added to “{0}”.</source>
        <translation>Додано до «{0}».</translation>
    </message>
    <message>
        <source>Name of the collection</source>
        <translation>Назва добірки</translation>
    </message>
    <message>
        <source>Name of the new collection</source>
        <translation>Назва нової добірки</translation>
    </message>
    <message>
        <source>Removed from the collection.</source>
        <translation>Вилучено з добірки.</translation>
    </message>
    <message numerus="yes">
        <source>Stars of %Ln articles removed.</source>
        <translation>
            <numerusform>Зірочку знято: %Ln стаття.</numerusform>
            <numerusform>Зірочку знято: %Ln статті.</numerusform>
            <numerusform>Зірочку знято: %Ln статей.</numerusform>
        </translation>
    </message>
    <message>
        <source>The collection “{0}” was deleted; its articles are where they were.</source>
        <translation>Добірку «{0}» видалено; її статті лишилися на місці.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Скасувати</translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>Filter by name or key</source>
        <translation>Фільтр за назвою або клавішею</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Сполучення клавіш</translation>
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
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Image {0} of {1}</source>
        <translation>Зображення {0} із {1}</translation>
    </message>
    <message>
        <source>This image cannot be shown.</source>
        <translation>Це зображення неможливо показати.</translation>
    </message>
    <message>
        <source>fitted</source>
        <translation>за розміром вікна</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} із {1}</translation>
    </message>
</context>
<context>
    <name>LateParts</name>
    <message>
        <source>Check and repair…</source>
        <translation>Перевірити й полагодити…</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Подробиці</translation>
    </message>
    <message>
        <source>The search “%1” was deleted.</source>
        <translation>Пошук «%1» видалено.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Скасувати</translation>
    </message>
</context>
<context>
    <name>LinkProposals</name>
    <message>
        <source>Articles and notes to link to</source>
        <translation>Статті й нотатки для посилання</translation>
    </message>
</context>
<context>
    <name>ListDialog</name>
    <message>
        <source>All ({0})</source>
        <translation>Усі ({0})</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Фільтрувати</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показати</translation>
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
        <translation>За відповідністю</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>За заголовком</translation>
    </message>
    <message>
        <source>Fold all headings</source>
        <translation>Згорнути всі заголовки</translation>
    </message>
    <message>
        <source>Headings: authors</source>
        <translation>Заголовки: автори</translation>
    </message>
    <message>
        <source>Headings: months</source>
        <translation>Заголовки: місяці</translation>
    </message>
    <message>
        <source>Headings: sources</source>
        <translation>Заголовки: джерела</translation>
    </message>
    <message>
        <source>Headings: years</source>
        <translation>Заголовки: роки</translation>
    </message>
    <message>
        <source>Last added first</source>
        <translation>Спершу щойно додані</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Спершу новіші</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Спершу давніші</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Порядок</translation>
    </message>
    <message>
        <source>Unfold all headings</source>
        <translation>Розгорнути всі заголовки</translation>
    </message>
    <message>
        <source>Without headings</source>
        <translation>Без заголовків</translation>
    </message>
</context>
<context>
    <name>ListPane</name>
    <message numerus="yes">
        <source>%Ln articles</source>
        <translation>
            <numerusform>%Ln стаття</numerusform>
            <numerusform>%Ln статті</numerusform>
            <numerusform>%Ln статей</numerusform>
        </translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Додати файли…</translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>Усі статті</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Назад до списку</translation>
    </message>
    <message>
        <source>List of articles</source>
        <translation>Список статей</translation>
    </message>
    <message>
        <source>More than %1 articles</source>
        <translation>Понад %1 статей</translation>
    </message>
    <message>
        <source>Most like “%1”:</source>
        <translation>Найбільше схожі на «%1»:</translation>
    </message>
    <message>
        <source>No articles</source>
        <translation>Статей немає</translation>
    </message>
    <message>
        <source>Nothing found for “%1” with these filters.</source>
        <translation>За запитом «%1» із цими фільтрами нічого не знайдено.</translation>
    </message>
    <message>
        <source>Nothing found for “%1”.</source>
        <translation>За запитом «%1» нічого не знайдено.</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Нічого не знайдено.</translation>
    </message>
    <message>
        <source>Nothing here yet.</source>
        <translation>Тут ще нічого немає.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Пошук</translation>
    </message>
    <message numerus="yes">
        <source>Search %Ln articles</source>
        <translation>
            <numerusform>Шукати в %Ln статті</numerusform>
            <numerusform>Шукати в %Ln статтях</numerusform>
            <numerusform>Шукати в %Ln статтях</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the sidebar</source>
        <translation>Показати бічну панель</translation>
    </message>
    <message>
        <source>Similar articles</source>
        <translation>Схожі статті</translation>
    </message>
    <message>
        <source>There are no articles here yet.</source>
        <translation>Тут ще немає статей.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Спробувати ще раз</translation>
    </message>
    <message>
        <source>Without the filters</source>
        <translation>Без фільтрів</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Caret off: the arrows scroll the text.</source>
        <translation>Курсор вимкнено: стрілки прокручують текст.</translation>
    </message>
    <message>
        <source>Caret off: the arrows scroll the text. {0} brings it back.</source>
        <translation>Курсор вимкнено: стрілки прокручують текст. {0} поверне курсор.</translation>
    </message>
    <message>
        <source>Caret on: the arrows move a caret through the text.</source>
        <translation>Курсор увімкнено: стрілки рухають його текстом.</translation>
    </message>
    <message>
        <source>Choose a highlight in the text first.</source>
        <translation>Спочатку виберіть виділення в тексті.</translation>
    </message>
    <message>
        <source>Short digests of twelve articles, written for this program.</source>
        <translation>Стислі перекази дванадцяти статей, написані для цієї програми.</translation>
    </message>
    <message>
        <source>The settings could not be read and are as at first. What was there is kept as {0}.</source>
        <translation>Налаштування не вдалося прочитати, тому діють початкові. Що було, збережено як {0}.</translation>
    </message>
</context>
<context>
    <name>MarkedLabel</name>
    <message>
        <source>Marked: {0}</source>
        <translation>Позначено: {0}</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;Article</source>
        <translation>&amp;Стаття</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Редагування</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Перехід</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Довідка</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Вигляд</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Додати теку…</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Додати файли…</translation>
    </message>
    <message>
        <source>Add to a collection…</source>
        <translation>Додати до добірки…</translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>Усі статті</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Backups…</source>
        <translation>Резервні копії…</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Кошик</translation>
    </message>
    <message>
        <source>Caret in the text</source>
        <translation>Курсор у тексті</translation>
    </message>
    <message>
        <source>Change shortcuts…</source>
        <translation>Змінити сполучення клавіш…</translation>
    </message>
    <message>
        <source>Commands and articles…</source>
        <translation>Команди й статті…</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Зміст</translation>
    </message>
    <message>
        <source>Copy with citation</source>
        <translation>Копіювати з джерелом</translation>
    </message>
    <message>
        <source>Export notes…</source>
        <translation>Експорт нотаток…</translation>
    </message>
    <message>
        <source>Find in article</source>
        <translation>Знайти в статті</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Перші кроки</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Уперед</translation>
    </message>
    <message>
        <source>Help…</source>
        <translation>Довідка…</translation>
    </message>
    <message>
        <source>Highlights after changes…</source>
        <translation>Виділення після змін…</translation>
    </message>
    <message>
        <source>How to export</source>
        <translation>Як експортувати</translation>
    </message>
    <message>
        <source>How to save pages</source>
        <translation>Як зберігати сторінки</translation>
    </message>
    <message>
        <source>How to search</source>
        <translation>Як шукати</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Сполучення клавіш</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Більший текст</translation>
    </message>
    <message>
        <source>Mark as being read</source>
        <translation>Позначити розпочатою</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Позначити прочитаною</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>Позначити непрочитаною</translation>
    </message>
    <message>
        <source>Merge notes…</source>
        <translation>Об’єднати нотатки…</translation>
    </message>
    <message>
        <source>More like this article</source>
        <translation>Схожі статті</translation>
    </message>
    <message>
        <source>New collection…</source>
        <translation>Нова добірка…</translation>
    </message>
    <message>
        <source>New free note</source>
        <translation>Нова вільна нотатка</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Наступний збіг</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Наступна частина вікна</translation>
    </message>
    <message>
        <source>Normal size</source>
        <translation>Звичайний розмір</translation>
    </message>
    <message>
        <source>Note on the article</source>
        <translation>Нотатка до статті</translation>
    </message>
    <message>
        <source>Notebook</source>
        <translation>Нотатник</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Нотатки</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Попередній збіг</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Попередня частина вікна</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Друк…</translation>
    </message>
    <message>
        <source>Problems…</source>
        <translation>Проблеми…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Вийти</translation>
    </message>
    <message>
        <source>Quote as a picture…</source>
        <translation>Цитата як зображення…</translation>
    </message>
    <message>
        <source>Recently read</source>
        <translation>Нещодавно прочитані</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Повторити</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Безпека</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Пошук</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Налаштування…</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Бічна панель</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Менший текст</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Зірочка</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>Мітки…</translation>
    </message>
    <message>
        <source>Text and theme…</source>
        <translation>Шрифт і тема…</translation>
    </message>
    <message>
        <source>Text only</source>
        <translation>Лише текст</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Хронологія</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Verify a document…</source>
        <translation>Перевірити документ…</translation>
    </message>
    <message>
        <source>What the colours mean…</source>
        <translation>Значення кольорів…</translation>
    </message>
    <message>
        <source>Words over time</source>
        <translation>Слова в часі</translation>
    </message>
</context>
<context>
    <name>Merge</name>
    <message numerus="yes">
        <source>%Ln already here</source>
        <translation>
            <numerusform>%Ln уже є</numerusform>
            <numerusform>%Ln уже є</numerusform>
            <numerusform>%Ln уже є</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change back</source>
        <translation>
            <numerusform>%Ln зміниться</numerusform>
            <numerusform>%Ln зміняться</numerusform>
            <numerusform>%Ln зміняться</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>%Ln змінена</numerusform>
            <numerusform>%Ln змінені</numerusform>
            <numerusform>%Ln змінених</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln come back</source>
        <translation>
            <numerusform>%Ln повернеться</numerusform>
            <numerusform>%Ln повернуться</numerusform>
            <numerusform>%Ln повернуться</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflicts</source>
        <translation>
            <numerusform>%Ln конфлікт</numerusform>
            <numerusform>%Ln конфлікти</numerusform>
            <numerusform>%Ln конфліктів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deleted</source>
        <translation>
            <numerusform>%Ln видалена</numerusform>
            <numerusform>%Ln видалені</numerusform>
            <numerusform>%Ln видалених</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln go</source>
        <translation>
            <numerusform>%Ln зникне</numerusform>
            <numerusform>%Ln зникнуть</numerusform>
            <numerusform>%Ln зникнуть</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln нова</numerusform>
            <numerusform>%Ln нові</numerusform>
            <numerusform>%Ln нових</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stay</source>
        <translation>
            <numerusform>%Ln лишиться</numerusform>
            <numerusform>%Ln лишаться</numerusform>
            <numerusform>%Ln лишаться</numerusform>
        </translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Усі файли (*)</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Змінена</translation>
    </message>
    <message>
        <source>Changes back</source>
        <translation>Зміниться</translation>
    </message>
    <message>
        <source>Comes back</source>
        <translation>Повернеться</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Конфлікт</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Видалена</translation>
    </message>
    <message>
        <source>Goes</source>
        <translation>Зникне</translation>
    </message>
    <message>
        <source>Mine: </source>
        <translation>Моя: </translation>
    </message>
    <message>
        <source>New</source>
        <translation>Нова</translation>
    </message>
    <message>
        <source>Notes: JSON-LD, EPUB annotations, Hypothesis, KOReader, Readwise, Zotero</source>
        <translation>Нотатки: JSON-LD, анотації EPUB, Hypothesis, KOReader, Readwise, Zotero</translation>
    </message>
    <message>
        <source>Theirs: </source>
        <translation>Інша: </translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>видалена</translation>
    </message>
</context>
<context>
    <name>MergeController</name>
    <message>
        <source>Merge notes</source>
        <translation>Об’єднати нотатки</translation>
    </message>
    <message>
        <source>Notes merged: {0}.</source>
        <translation>Нотатки об’єднано: {0}.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Скасувати</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Both texts of a conflict stay until you choose. Nothing has changed yet. Undo takes a merge back.</source>
        <translation>Обидва тексти конфлікту лишаються, доки ви не виберете. Ще нічого не змінено. Об’єднання можна буде скасувати.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Об’єднати</translation>
    </message>
    <message>
        <source>Merge notes</source>
        <translation>Об’єднати нотатки</translation>
    </message>
    <message>
        <source>Merge notes from {0}</source>
        <translation>Об’єднати нотатки: {0}</translation>
    </message>
    <message>
        <source>Nothing has changed yet. Undo takes a merge back.</source>
        <translation>Ще нічого не змінено. Об’єднання можна буде скасувати.</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>Нічого нового</translation>
    </message>
    <message>
        <source>What would come</source>
        <translation>Що надійде</translation>
    </message>
    <message>
        <source>… and {0} more remarks</source>
        <translation>… і ще зауважень: {0}</translation>
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
        <translation>Зберегти</translation>
    </message>
</context>
<context>
    <name>NoteEditor</name>
    <message>
        <source>Delete highlight</source>
        <translation>Видалити виділення</translation>
    </message>
    <message>
        <source>Delete note</source>
        <translation>Видалити нотатку</translation>
    </message>
    <message numerus="yes">
        <source>Mentioned in %Ln notes</source>
        <translation>
            <numerusform>Згадано в %Ln нотатці</numerusform>
            <numerusform>Згадано у %Ln нотатках</numerusform>
            <numerusform>Згадано в %Ln нотатках</numerusform>
        </translation>
    </message>
    <message>
        <source>Note editor</source>
        <translation>Редактор нотатки</translation>
    </message>
</context>
<context>
    <name>NoteField</name>
    <message>
        <source>Note</source>
        <translation>Нотатка</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Напишіть нотатку</translation>
    </message>
</context>
<context>
    <name>NoteFoot</name>
    <message>
        <source>Bold</source>
        <translation>Жирний</translation>
    </message>
    <message>
        <source>Delete highlight</source>
        <translation>Видалити виділення</translation>
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
        <translation>Посилання на статтю чи нотатку</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Список</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Попередній перегляд</translation>
    </message>
</context>
<context>
    <name>NoteParts</name>
    <message>
        <source>Redo</source>
        <translation>Повторити</translation>
    </message>
    <message>
        <source>Redo {0}</source>
        <translation>Повторити: {0}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Undo {0}</source>
        <translation>Скасувати: {0}</translation>
    </message>
</context>
<context>
    <name>NotePopup</name>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Edit note</source>
        <translation>Редагувати нотатку</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>No note yet</source>
        <translation>Нотатки ще немає</translation>
    </message>
</context>
<context>
    <name>NotebookController</name>
    <message>
        <source>Copied.</source>
        <translation>Скопійовано.</translation>
    </message>
    <message>
        <source>Done: {0}.</source>
        <translation>Готово: {0}.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Скасувати</translation>
    </message>
</context>
<context>
    <name>NotebookPage</name>
    <message numerus="yes">
        <source>%Ln notes</source>
        <translation>
            <numerusform>%Ln нотатка</numerusform>
            <numerusform>%Ln нотатки</numerusform>
            <numerusform>%Ln нотаток</numerusform>
        </translation>
    </message>
    <message>
        <source>Altered quotes</source>
        <translation>Змінені цитати</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Статті</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>За заголовком</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Очистити фільтри</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Кольори</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дати</translation>
    </message>
    <message>
        <source>Earliest articles first</source>
        <translation>Спершу давніші статті</translation>
    </message>
    <message>
        <source>Free notes</source>
        <translation>Вільні нотатки</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>Виділення</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Останні 30 днів</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Останні 7 днів</translation>
    </message>
    <message>
        <source>Latest articles first</source>
        <translation>Спершу новіші статті</translation>
    </message>
    <message>
        <source>Lost their place</source>
        <translation>Втратили місце</translation>
    </message>
    <message>
        <source>New free note</source>
        <translation>Нова вільна нотатка</translation>
    </message>
    <message>
        <source>New tag “{0}”</source>
        <translation>Нова мітка «{0}»</translation>
    </message>
    <message>
        <source>Newest notes first</source>
        <translation>Спершу новіші нотатки</translation>
    </message>
    <message>
        <source>No free notes yet: they are about no article.</source>
        <translation>Вільних нотаток ще немає: це нотатки не до статей.</translation>
    </message>
    <message>
        <source>No notes found.</source>
        <translation>Нотаток не знайдено.</translation>
    </message>
    <message>
        <source>No notes yet.</source>
        <translation>Нотаток ще немає.</translation>
    </message>
    <message>
        <source>No notes yet. Select text in an article and press {0}.</source>
        <translation>Нотаток ще немає. Виберіть текст у статті й натисніть {0}.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Нотатки</translation>
    </message>
    <message>
        <source>Notes by {0}</source>
        <translation>Автор нотаток: {0}</translation>
    </message>
    <message>
        <source>Notes of your own</source>
        <translation>Власні нотатки</translation>
    </message>
    <message>
        <source>Notes on articles</source>
        <translation>Нотатки до статей</translation>
    </message>
    <message>
        <source>Since {0}</source>
        <translation>Від {0}</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Мітки</translation>
    </message>
    <message>
        <source>Tag all that are chosen</source>
        <translation>Додати мітку всім вибраним</translation>
    </message>
    <message>
        <source>Take a tag off all that are chosen</source>
        <translation>Зняти мітку з усіх вибраних</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Цей рік</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сьогодні</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Спробувати ще раз</translation>
    </message>
    <message>
        <source>Until {0}</source>
        <translation>До {0}</translation>
    </message>
    <message>
        <source>With a note</source>
        <translation>З нотаткою</translation>
    </message>
    <message>
        <source>Without a date</source>
        <translation>Без дати</translation>
    </message>
    <message>
        <source>Without a note</source>
        <translation>Без нотатки</translation>
    </message>
    <message>
        <source>Without a tag</source>
        <translation>Без мітки</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Учора</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} із {1}</translation>
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
        <translation>Скасувати</translation>
    </message>
</context>
<context>
    <name>NotesPane</name>
    <message>
        <source>Export these notes…</source>
        <translation>Експорт цих нотаток…</translation>
    </message>
    <message>
        <source>Filter notes</source>
        <translation>Фільтр нотаток</translation>
    </message>
    <message>
        <source>Hide notes</source>
        <translation>Сховати нотатки</translation>
    </message>
    <message numerus="yes">
        <source>Mentioned in %Ln notes</source>
        <translation>
            <numerusform>Згадано в %Ln нотатці</numerusform>
            <numerusform>Згадано у %Ln нотатках</numerusform>
            <numerusform>Згадано в %Ln нотатках</numerusform>
        </translation>
    </message>
    <message>
        <source>More about these notes</source>
        <translation>Інші дії з нотатками</translation>
    </message>
    <message>
        <source>No notes pass the filter.</source>
        <translation>Нотаток за цим фільтром немає.</translation>
    </message>
    <message>
        <source>No notes yet.</source>
        <translation>Нотаток ще немає.</translation>
    </message>
    <message>
        <source>No notes yet. Select text and press {0}.</source>
        <translation>Нотаток ще немає. Виберіть текст і натисніть {0}.</translation>
    </message>
    <message>
        <source>Note on the article</source>
        <translation>Нотатка до статті</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Нотатки</translation>
    </message>
    <message>
        <source>Notes of this article</source>
        <translation>Нотатки до цієї статті</translation>
    </message>
    <message>
        <source>Only with a note</source>
        <translation>Лише з нотаткою</translation>
    </message>
    <message>
        <source>Pages of the help take no notes.</source>
        <translation>До сторінок довідки нотатки не пишуться.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Показати все</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
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
        <translation>{0}, як таблиця</translation>
    </message>
</context>
<context>
    <name>OverText</name>
    <message>
        <source>Attach</source>
        <translation>Прикріпити</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Порівняти…</translation>
    </message>
    <message>
        <source>Select the words for {0} and press Enter.</source>
        <translation>Виберіть слова для {0} і натисніть Enter.</translation>
    </message>
</context>
<context>
    <name>OverlapMenu</name>
    <message>
        <source>Highlights here</source>
        <translation>Виділення тут</translation>
    </message>
</context>
<context>
    <name>PageCard</name>
    <message>
        <source>Help</source>
        <translation>Довідка</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>Сторінки довідки</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Шукати в довідці</translation>
    </message>
</context>
<context>
    <name>PageHead</name>
    <message>
        <source>Bin</source>
        <translation>Кошик</translation>
    </message>
    <message>
        <source>Choose several</source>
        <translation>Вибрати кілька</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Експорт</translation>
    </message>
    <message numerus="yes">
        <source>Export %Ln notes</source>
        <translation>
            <numerusform>Експорт: %Ln нотатка</numerusform>
            <numerusform>Експорт: %Ln нотатки</numerusform>
            <numerusform>Експорт: %Ln нотаток</numerusform>
        </translation>
    </message>
    <message>
        <source>Fold all</source>
        <translation>Згорнути все</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Більше</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Нова нотатка</translation>
    </message>
    <message>
        <source>Notebook</source>
        <translation>Нотатник</translation>
    </message>
    <message>
        <source>Search your notes</source>
        <translation>Шукати в нотатках</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Пробіл</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>Мітки…</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Хронологія</translation>
    </message>
    <message>
        <source>Unfold all</source>
        <translation>Розгорнути все</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Notes</source>
        <translation>Нотатки</translation>
    </message>
    <message>
        <source>On the article</source>
        <translation>До статті</translation>
    </message>
    <message>
        <source>Tags: {0}</source>
        <translation>Мітки: {0}</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} із {1}</translation>
    </message>
</context>
<context>
    <name>PagesView</name>
    <message>
        <source>Preview of the pages</source>
        <translation>Вигляд сторінок</translation>
    </message>
</context>
<context>
    <name>PaletteCard</name>
    <message>
        <source>Commands and articles</source>
        <translation>Команди й статті</translation>
    </message>
    <message>
        <source>What to do or open?</source>
        <translation>Що зробити чи відкрити?</translation>
    </message>
</context>
<context>
    <name>PaletteController</name>
    <message>
        <source>Article</source>
        <translation>Стаття</translation>
    </message>
    <message>
        <source>Articles read last</source>
        <translation>Нещодавно прочитані статті</translation>
    </message>
    <message>
        <source>Best first</source>
        <translation>Спершу найкращі</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Добірка</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Команди</translation>
    </message>
    <message>
        <source>Kept search</source>
        <translation>Збережений пошук</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Мітка</translation>
    </message>
    <message>
        <source>Used last</source>
        <translation>Нещодавно використані</translation>
    </message>
</context>
<context>
    <name>Panes</name>
    <message>
        <source>Width of the list</source>
        <translation>Ширина списку</translation>
    </message>
    <message>
        <source>Width of the notes</source>
        <translation>Ширина панелі нотаток</translation>
    </message>
    <message>
        <source>Width of the sidebar</source>
        <translation>Ширина бічної панелі</translation>
    </message>
</context>
<context>
    <name>Period</name>
    <message>
        <source>from %1</source>
        <translation>від %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>до %1</translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message numerus="yes">
        <source>%Ln articles</source>
        <translation>
            <numerusform>%Ln стаття</numerusform>
            <numerusform>%Ln статті</numerusform>
            <numerusform>%Ln статей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles are older than what is shown; the table has them.</source>
        <translation>
            <numerusform>%Ln стаття давніша за показане; вона є в таблиці.</numerusform>
            <numerusform>%Ln статті давніші за показане; вони є в таблиці.</numerusform>
            <numerusform>%Ln статей давніші за показане; вони є в таблиці.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles have no date and are not in the picture.</source>
        <translation>
            <numerusform>%Ln стаття не має дати, її немає на діаграмі.</numerusform>
            <numerusform>%Ln статті не мають дати, їх немає на діаграмі.</numerusform>
            <numerusform>%Ln статей не мають дати, їх немає на діаграмі.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln highlights</source>
        <translation>
            <numerusform>%Ln виділення</numerusform>
            <numerusform>%Ln виділення</numerusform>
            <numerusform>%Ln виділень</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln highlights are in articles that are not in the library.</source>
        <translation>
            <numerusform>%Ln виділення — у статті, якої немає в бібліотеці.</numerusform>
            <numerusform>%Ln виділення — у статтях, яких немає в бібліотеці.</numerusform>
            <numerusform>%Ln виділень — у статтях, яких немає в бібліотеці.</numerusform>
        </translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Місяць</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Без дати</translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln articles only the year is known: they are in the picture by year.</source>
        <translation>
            <numerusform>Для %Ln статті відомий лише рік: вона є на діаграмі за роками.</numerusform>
            <numerusform>Для %Ln статей відомий лише рік: вони є на діаграмі за роками.</numerusform>
            <numerusform>Для %Ln статей відомий лише рік: вони є на діаграмі за роками.</numerusform>
        </translation>
    </message>
    <message>
        <source>The archive by month, and your highlights</source>
        <translation>Архів за місяцями та ваші виділення</translation>
    </message>
    <message>
        <source>The archive by year, and your highlights</source>
        <translation>Архів за роками та ваші виділення</translation>
    </message>
    <message>
        <source>This image cannot be shown.</source>
        <translation>Це зображення неможливо показати.</translation>
    </message>
    <message>
        <source>Words over time: articles by month</source>
        <translation>Слова в часі: статті за місяцями</translation>
    </message>
    <message>
        <source>Words over time: articles by year</source>
        <translation>Слова в часі: статті за роками</translation>
    </message>
    <message>
        <source>Words over time: share of each month&apos;s articles</source>
        <translation>Слова в часі: частка статей кожного місяця</translation>
    </message>
    <message>
        <source>Words over time: share of each year&apos;s articles</source>
        <translation>Слова в часі: частка статей кожного року</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Рік</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0}&#xa0;%</translation>
    </message>
    <message>
        <source>{0} in all</source>
        <translation>усього {0}</translation>
    </message>
    <message>
        <source>{0} in all, most in {1}: {2}</source>
        <translation>усього {0}, найбільше&#xa0;— {1}: {2}</translation>
    </message>
    <message>
        <source>{0}, %</source>
        <translation>{0},&#xa0;%</translation>
    </message>
    <message>
        <source>{0}, month not known</source>
        <translation>{0}, місяць невідомий</translation>
    </message>
</context>
<context>
    <name>PicturesController</name>
    <message>
        <source>Copied.</source>
        <translation>Скопійовано.</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Діаграма</translation>
    </message>
    <message>
        <source>Save the numbers</source>
        <translation>Зберегти числа</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Зберегти діаграму</translation>
    </message>
    <message>
        <source>Saved as {0}.</source>
        <translation>Збережено як {0}.</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Таблиця</translation>
    </message>
</context>
<context>
    <name>PicturesPage</name>
    <message>
        <source>Add files…</source>
        <translation>Додати файли…</translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>Усі статті</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Статті</translation>
    </message>
    <message>
        <source>Back to the text</source>
        <translation>Назад до тексту</translation>
    </message>
    <message>
        <source>Click a bar, or walk with the arrows; Enter shows its articles.</source>
        <translation>Клацніть стовпчик або рухайтеся стрілками; Enter покаже його статті.</translation>
    </message>
    <message>
        <source>Copy the numbers as text</source>
        <translation>Копіювати числа як текст</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Місяці</translation>
    </message>
    <message>
        <source>No article has a month to be shown at. The table has the numbers.</source>
        <translation>Для жодної статті місяць не відомий. Числа&#xa0;— в таблиці.</translation>
    </message>
    <message>
        <source>No article has any of these words.</source>
        <translation>Жодного з цих слів немає в статтях.</translation>
    </message>
    <message>
        <source>No articles yet.</source>
        <translation>Статей ще немає.</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Числа</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Період</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Діаграма</translation>
    </message>
    <message>
        <source>Save or copy</source>
        <translation>Зберегти чи скопіювати</translation>
    </message>
    <message>
        <source>Save the numbers as CSV…</source>
        <translation>Зберегти числа як CSV…</translation>
    </message>
    <message>
        <source>Save the picture as PNG…</source>
        <translation>Зберегти діаграму як PNG…</translation>
    </message>
    <message>
        <source>Save the picture as SVG…</source>
        <translation>Зберегти діаграму як SVG…</translation>
    </message>
    <message>
        <source>Scroll bar</source>
        <translation>Смуга прокрутки</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Частка</translation>
    </message>
    <message>
        <source>Show these articles</source>
        <translation>Показати ці статті</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Таблиця</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Хронологія</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Спробувати ще раз</translation>
    </message>
    <message>
        <source>Type a word, a name or any search: every form and spelling is counted.</source>
        <translation>Введіть слово, ім’я чи будь-який запит: ураховуються всі форми й написання.</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Вигляд</translation>
    </message>
    <message>
        <source>Words over time</source>
        <translation>Слова в часі</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Роки</translation>
    </message>
    <message>
        <source>Your highlights</source>
        <translation>Ваші виділення</translation>
    </message>
</context>
<context>
    <name>PrintCard</name>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
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
        <translation>Папір прочитає кожен, хто його знайде, а принтер може запам’ятати надруковане.</translation>
    </message>
    <message>
        <source>With highlights</source>
        <translation>З виділеннями</translation>
    </message>
    <message>
        <source>With notes, after the text</source>
        <translation>З нотатками після тексту</translation>
    </message>
</context>
<context>
    <name>PrintController</name>
    <message>
        <source>It could not be printed. Look whether the printer is ready.</source>
        <translation>Надрукувати не вдалося. Перевірте, чи готовий принтер.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Друк</translation>
    </message>
    <message>
        <source>There is no article to print. Open one first.</source>
        <translation>Немає що друкувати. Спершу відкрийте статтю.</translation>
    </message>
</context>
<context>
    <name>ProblemWords</name>
    <message>
        <source>Choose another folder or another name for the file.</source>
        <translation>Виберіть для файлу іншу теку або іншу назву.</translation>
    </message>
    <message>
        <source>Copy the words from the article itself, and try again.</source>
        <translation>Скопіюйте слова із самої статті й спробуйте знову.</translation>
    </message>
    <message>
        <source>Install the newest NAM Reader; your notes are untouched.</source>
        <translation>Установіть найновіший NAM Reader; ваші нотатки не постраждали.</translation>
    </message>
    <message>
        <source>It may have been deleted. Look into the bin, or choose “All articles”.</source>
        <translation>Можливо, його видалено. Загляньте в кошик або виберіть «Усі статті».</translation>
    </message>
    <message>
        <source>Look whether the disk is full or read-only, or the folder is gone; then try again.</source>
        <translation>Перевірте, чи не заповнений диск, чи на нього можна писати й чи тека на місці, а тоді спробуйте знову.</translation>
    </message>
    <message>
        <source>Look whether the library folder is there and may be written, and start the program anew.</source>
        <translation>Перевірте, чи тека бібліотеки на місці й чи в неї можна писати, і запустіть програму знову.</translation>
    </message>
    <message>
        <source>Open the article anew, and try once more.</source>
        <translation>Відкрийте статтю заново й спробуйте ще раз.</translation>
    </message>
    <message>
        <source>Open the file in the program that made it, save it once more or as another kind, and try again.</source>
        <translation>Відкрийте файл у програмі, яка його створила, збережіть ще раз або в іншому форматі й спробуйте знову.</translation>
    </message>
    <message>
        <source>Open “Backups…” in the File menu: “Check for damage” looks at the files and repairs them.</source>
        <translation>Відкрийте «Резервні копії…» в меню «Файл»: «Перевірити цілість» перегляне файли й полагодить їх.</translation>
    </message>
    <message>
        <source>Try again; if it happens once more, hand on the details.</source>
        <translation>Спробуйте знову; якщо це повториться, передайте подробиці.</translation>
    </message>
    <message>
        <source>Wait until the other program is done, then try once more.</source>
        <translation>Зачекайте, доки інша програма закінчить, і спробуйте ще раз.</translation>
    </message>
    <message>
        <source>Your notes are safe on the disk. Try again; if it happens once more, start the program anew and hand on the details.</source>
        <translation>Ваші нотатки надійно збережені на диску. Спробуйте знову; якщо це повториться, перезапустіть програму й передайте подробиці.</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>The program made a mistake ({0}). Nothing else was changed.</source>
        <translation>У програмі сталася помилка ({0}). Нічого іншого не змінено.</translation>
    </message>
</context>
<context>
    <name>ProblemsDialog</name>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Скопійовано.</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Копіювати подробиці</translation>
    </message>
    <message>
        <source>Nothing has gone wrong since the program was started.</source>
        <translation>Від запуску програми проблем не було.</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Проблеми</translation>
    </message>
    <message>
        <source>Problems, the latest first</source>
        <translation>Проблеми, останні спершу</translation>
    </message>
    <message>
        <source>Since the program was started, the latest first.</source>
        <translation>Від запуску програми, останні спершу.</translation>
    </message>
    <message>
        <source>What is copied holds no texts of articles or notes, no folders, and not your name.</source>
        <translation>У скопійованому немає текстів статей чи нотаток, назв тек і вашого імені.</translation>
    </message>
</context>
<context>
    <name>ProgressFoot</name>
    <message numerus="yes">
        <source>about %Ln minutes left</source>
        <translation>
            <numerusform>ще близько %Ln&#xa0;хв</numerusform>
            <numerusform>ще близько %Ln&#xa0;хв</numerusform>
            <numerusform>ще близько %Ln&#xa0;хв</numerusform>
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
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Copied as a picture.</source>
        <translation>Скопійовано як зображення.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копіювати</translation>
    </message>
    <message>
        <source>It holds the words and their source, nothing of you.</source>
        <translation>Тут лише слова та їхнє джерело, про вас&#xa0;— нічого.</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>Зображення PNG (*.png)</translation>
    </message>
    <message>
        <source>Quote as a picture</source>
        <translation>Цитата як зображення</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Зберегти зображення</translation>
    </message>
    <message>
        <source>Saved {0}.</source>
        <translation>Збережено {0}.</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Зберегти…</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Розмір</translation>
    </message>
    <message>
        <source>Square, 1080 × 1080</source>
        <translation>Квадрат, 1080 × 1080</translation>
    </message>
    <message>
        <source>Tall, 1080 × 1350</source>
        <translation>Вертикальне, 1080 × 1350</translation>
    </message>
    <message>
        <source>The picture could not be saved: {0}. Choose another folder.</source>
        <translation>Зображення не вдалося зберегти: {0}. Виберіть іншу теку.</translation>
    </message>
    <message>
        <source>The quote is too long for this size: its end is cut, with a sign for that.</source>
        <translation>Цитата задовга для цього розміру: кінець обрізано, і це позначено.</translation>
    </message>
    <message>
        <source>Wide, 1200 × 675</source>
        <translation>Горизонтальне, 1200 × 675</translation>
    </message>
</context>
<context>
    <name>QuotingController</name>
    <message>
        <source>Copied with its source.</source>
        <translation>Скопійовано з джерелом.</translation>
    </message>
    <message>
        <source>There is no source to copy.</source>
        <translation>Немає джерела, щоб скопіювати.</translation>
    </message>
</context>
<context>
    <name>ReaderPane</name>
    <message>
        <source>Choose an article from the list.</source>
        <translation>Виберіть статтю зі списку.</translation>
    </message>
</context>
<context>
    <name>ReaderTools</name>
    <message numerus="yes">
        <source>%Ln notes</source>
        <translation>
            <numerusform>%Ln нотатка</numerusform>
            <numerusform>%Ln нотатки</numerusform>
            <numerusform>%Ln нотаток</numerusform>
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
        <translation>Назад до списку</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Зміст</translation>
    </message>
    <message>
        <source>Export notes</source>
        <translation>Експорт нотаток</translation>
    </message>
    <message>
        <source>Find in article</source>
        <translation>Знайти в статті</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Уперед</translation>
    </message>
    <message>
        <source>Leave the text-only view</source>
        <translation>Вийти з режиму «Лише текст»</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Нотатки</translation>
    </message>
    <message>
        <source>Remove the star</source>
        <translation>Зняти зірочку</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Додати зірочку</translation>
    </message>
    <message>
        <source>Text and theme</source>
        <translation>Шрифт і тема</translation>
    </message>
</context>
<context>
    <name>RenewBox</name>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Renew the notes</source>
        <translation>Оновити нотатки</translation>
    </message>
    <message>
        <source>Replace the file</source>
        <translation>Замінити файл</translation>
    </message>
    <message>
        <source>Save notes</source>
        <translation>Зберегти нотатки</translation>
    </message>
    <message>
        <source>There is a file “{0}” already.</source>
        <translation>Файл «{0}» уже є.</translation>
    </message>
    <message>
        <source>They can be renewed; everything else in the file then stays as it is.</source>
        <translation>Їх можна оновити; усе інше у файлі лишиться як є.</translation>
    </message>
    <message>
        <source>“{0}” holds notes that were exported before.</source>
        <translation>У «{0}» є нотатки, експортовані раніше.</translation>
    </message>
</context>
<context>
    <name>ReportModel</name>
    <message>
        <source>folded</source>
        <translation>згорнуто</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>розгорнуто</translation>
    </message>
    <message>
        <source>{0}, merged into {1}</source>
        <translation>{0}, об’єднано з {1}</translation>
    </message>
</context>
<context>
    <name>ReportView</name>
    <message>
        <source>Report</source>
        <translation>Звіт</translation>
    </message>
</context>
<context>
    <name>Restart</name>
    <message>
        <source>Everything takes on its new size when the import or export is done.</source>
        <translation>Новий розмір почне діяти, коли завершиться імпорт або експорт.</translation>
    </message>
    <message>
        <source>The language changes when the import or export is done.</source>
        <translation>Мова зміниться, коли завершиться імпорт або експорт.</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>It holds no notes.</source>
        <translation>У ній немає нотаток.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Відновити</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Відновити з копії</translation>
    </message>
    <message>
        <source>Restore the backup of {0}</source>
        <translation>Відновити з копії: {0}</translation>
    </message>
    <message>
        <source>The notebook as it is now is kept among the backups first, so that this can be taken back. Stars, reading positions, collections and kept searches go back too.</source>
        <translation>Спершу нинішній нотатник збережеться серед резервних копій, тож усе можна буде повернути. Повернуться до давнішого стану й зірочки, місця читання, добірки та збережені пошуки.</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Що зміниться</translation>
    </message>
</context>
<context>
    <name>ScrollMarks</name>
    <message>
        <source>Highlight, {0}, {1} %</source>
        <translation>Виділення, {0}, {1}&#xa0;%</translation>
    </message>
    <message>
        <source>Highlights: {0}.</source>
        <translation>Виділення: {0}.</translation>
    </message>
    <message>
        <source>Hit, {0} %</source>
        <translation>Збіг, {0}&#xa0;%</translation>
    </message>
    <message>
        <source>Places with hits: {0}.</source>
        <translation>Місця зі збігами: {0}.</translation>
    </message>
    <message>
        <source>Scroll bar with marks</source>
        <translation>Смуга прокрутки з позначками</translation>
    </message>
</context>
<context>
    <name>SearchController</name>
    <message>
        <source>Rename this search</source>
        <translation>Перейменувати цей пошук</translation>
    </message>
    <message>
        <source>Save this search as</source>
        <translation>Зберегти цей пошук як</translation>
    </message>
    <message>
        <source>The earlier searches are forgotten.</source>
        <translation>Попередні пошуки забуто.</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation>Очистити пошук</translation>
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
        <translation>Усі роки</translation>
    </message>
    <message>
        <source>Back to the library</source>
        <translation>Назад до бібліотеки</translation>
    </message>
    <message>
        <source>Hide the sidebar</source>
        <translation>Сховати бічну панель</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Бібліотека</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Зберегти цей пошук</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Збережено</translation>
    </message>
    <message>
        <source>Show only</source>
        <translation>Лише</translation>
    </message>
    <message>
        <source>So much was found that these numbers are estimates.</source>
        <translation>Знайдено так багато, що ці числа приблизні.</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Рік</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message>
        <source>Add a note</source>
        <translation>Додати нотатку</translation>
    </message>
    <message>
        <source>Add tags</source>
        <translation>Додати мітки</translation>
    </message>
    <message>
        <source>Copy with citation</source>
        <translation>Копіювати з джерелом</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Вибране</translation>
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
        <translation>Налаштування не вдалося зберегти: {0}.</translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <source>As at first: {0}</source>
        <translation>Скинути: {0}</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>A caret in the text</source>
        <translation>Курсор у тексті</translation>
    </message>
    <message>
        <source>All as at first</source>
        <translation>Скинути все</translation>
    </message>
    <message>
        <source>Alt+←</source>
        <translation>Alt+←</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Як у системі</translation>
    </message>
    <message>
        <source>As the system ({0})</source>
        <translation>Як у системі ({0})</translation>
    </message>
    <message>
        <source>Back to the text</source>
        <translation>Назад до тексту</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Резервні копії</translation>
    </message>
    <message>
        <source>Backups…</source>
        <translation>Резервні копії…</translation>
    </message>
    <message>
        <source>Built in ({0})</source>
        <translation>Вбудований ({0})</translation>
    </message>
    <message>
        <source>Check…</source>
        <translation>Перевірити…</translation>
    </message>
    <message>
        <source>Citations</source>
        <translation>Посилання на джерела</translation>
    </message>
    <message>
        <source>Copies of the notebook: made, looked at, brought back.</source>
        <translation>Копії нотатника: створити, переглянути, повернути.</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Темна</translation>
    </message>
    <message>
        <source>Each of the six colours can have a name of your own.</source>
        <translation>Кожному із шести кольорів можна дати власну назву.</translation>
    </message>
    <message>
        <source>Earlier searches</source>
        <translation>Попередні пошуки</translation>
    </message>
    <message>
        <source>Earlier searches are offered when you go to the search field.</source>
        <translation>Попередні пошуки пропонуються, коли ви переходите до поля пошуку.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Файли</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Забути</translation>
    </message>
    <message>
        <source>Forget them</source>
        <translation>Забути</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Контрастна</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>Чорна контрастна</translation>
    </message>
    <message>
        <source>It stands by new notes, and goes out only where an export asks for it.</source>
        <translation>Стоїть біля нових нотаток і потрапляє назовні, лише якщо вибрати це під час експорту.</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Сполучення клавіш</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавіші</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Мова</translation>
    </message>
    <message>
        <source>Language of citations</source>
        <translation>Мова посилань</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Менше руху</translation>
    </message>
    <message>
        <source>Library folder</source>
        <translation>Тека бібліотеки</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Світла</translation>
    </message>
    <message>
        <source>Look for damage</source>
        <translation>Перевірка цілості</translation>
    </message>
    <message>
        <source>Name the colours…</source>
        <translation>Назвати кольори…</translation>
    </message>
    <message>
        <source>No setting is called that.</source>
        <translation>Налаштування з такою назвою немає.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Нотатки</translation>
    </message>
    <message>
        <source>Of menus, buttons and dates. Articles stay as they are.</source>
        <translation>Меню, кнопок і дат. Статті лишаються як є.</translation>
    </message>
    <message>
        <source>Of months and connecting words.</source>
        <translation>Для назв місяців і службових слів.</translation>
    </message>
    <message>
        <source>Of the article&apos;s text.</source>
        <translation>Для тексту статті.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Відкрити теку</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Читання</translation>
    </message>
    <message>
        <source>Reading history</source>
        <translation>Історія читання</translation>
    </message>
    <message>
        <source>Reads both files whole, and repairs what is damaged.</source>
        <translation>Повністю читає обидва файли й лагодить пошкоджене.</translation>
    </message>
    <message>
        <source>Remember what I read</source>
        <translation>Пам’ятати, що я читаю</translation>
    </message>
    <message>
        <source>Remember what I searched for</source>
        <translation>Пам’ятати, що я шукаю</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Шукати в налаштуваннях</translation>
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
        <translation>Налаштування</translation>
    </message>
    <message>
        <source>Shortcuts…</source>
        <translation>Сполучення клавіш…</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Показати все</translation>
    </message>
    <message>
        <source>Show beside a note how it will look</source>
        <translation>Показувати біля нотатки її вигляд</translation>
    </message>
    <message>
        <source>Size of everything</source>
        <translation>Розмір усього</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Розмір тексту</translation>
    </message>
    <message>
        <source>Text, buttons, lists and menus. The window closes for a moment and is as it was.</source>
        <translation>Текст, кнопки, списки й меню. Вікно на мить закриється й відкриється таким, як було.</translation>
    </message>
    <message>
        <source>The arrow keys move it, with Shift they select. Without it they scroll.</source>
        <translation>Стрілки рухають його, а із Shift&#xa0;— вибирають текст. Без курсора вони прокручують.</translation>
    </message>
    <message>
        <source>The arrow keys move it, with Shift they select. Without it they scroll. {0} changes this.</source>
        <translation>Стрілки рухають його, а із Shift&#xa0;— вибирають текст. Без курсора вони прокручують. Перемикає {0}.</translation>
    </message>
    <message>
        <source>The article&apos;s own</source>
        <translation>Мова статті</translation>
    </message>
    <message>
        <source>The style of copied quotes and of exports.</source>
        <translation>Стиль скопійованих цитат і експорту.</translation>
    </message>
    <message>
        <source>The text jumps to its place and does not glide, and the caret does not blink.</source>
        <translation>Текст переходить на місце одразу, без прокручування, а курсор не блимає.</translation>
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
        <translation>Значення кольорів</translation>
    </message>
    <message>
        <source>What was read</source>
        <translation>Прочитане</translation>
    </message>
    <message>
        <source>When articles were opened. Switched off, what is known is forgotten, too.</source>
        <translation>Коли відкривали статті. Якщо вимкнути, забудеться й те, що вже відомо.</translation>
    </message>
    <message>
        <source>With its headings, lists and links, while it is written in Markdown.</source>
        <translation>Із заголовками, списками й посиланнями, поки ви пишете в Markdown.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ваше ім’я</translation>
    </message>
    <message>
        <source>animation scrolling</source>
        <translation>анімація рух прокручування блимання</translation>
    </message>
    <message>
        <source>author</source>
        <translation>автор підпис нік</translation>
    </message>
    <message>
        <source>colours dark light sepia contrast night</source>
        <translation>кольори темна світла сепія контраст ніч нічна оформлення фон</translation>
    </message>
    <message>
        <source>font letters</source>
        <translation>гарнітура літери букви фонт</translation>
    </message>
    <message>
        <source>font zoom larger smaller</source>
        <translation>шрифт масштаб більший менший збільшити зменшити кегль</translation>
    </message>
    <message>
        <source>highlight yellow green</source>
        <translation>виділення маркер жовтий зелений синій рожевий</translation>
    </message>
    <message>
        <source>history privacy</source>
        <translation>історія приватність журнал конфіденційність</translation>
    </message>
    <message>
        <source>history privacy recently</source>
        <translation>історія приватність нещодавно журнал</translation>
    </message>
    <message>
        <source>interface translation</source>
        <translation>інтерфейс переклад мова українська</translation>
    </message>
    <message>
        <source>keyboard cursor</source>
        <translation>клавіатура курсор каретка стрілки</translation>
    </message>
    <message>
        <source>zoom scale larger interface</source>
        <translation>масштаб інтерфейс більший менший збільшити дрібно</translation>
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
        <translation>Усі статті</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Добірка</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Прочитані</translation>
    </message>
    <message>
        <source>No article has this tag.</source>
        <translation>Статей із цією міткою немає.</translation>
    </message>
    <message>
        <source>No article is begun.</source>
        <translation>Розпочатих статей немає.</translation>
    </message>
    <message>
        <source>No article is read to its end yet.</source>
        <translation>Жодної статті ще не прочитано до кінця.</translation>
    </message>
    <message>
        <source>No highlights yet.</source>
        <translation>Виділень ще немає.</translation>
    </message>
    <message>
        <source>No highlights yet. Select text in an article and press {0}.</source>
        <translation>Виділень ще немає. Виберіть текст у статті й натисніть {0}.</translation>
    </message>
    <message>
        <source>Nothing is starred yet.</source>
        <translation>Статей із зірочкою ще немає.</translation>
    </message>
    <message>
        <source>Nothing is starred yet. {0} stars the article that is read.</source>
        <translation>Статей із зірочкою ще немає. {0} додає зірочку відкритій статті.</translation>
    </message>
    <message>
        <source>Nothing is unread.</source>
        <translation>Непрочитаних статей немає.</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Розпочаті</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Із зірочкою</translation>
    </message>
    <message>
        <source>This collection is empty. Drag articles from the list onto its name.</source>
        <translation>Добірка порожня. Перетягніть статті зі списку на її назву.</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Непрочитані</translation>
    </message>
    <message>
        <source>With highlights</source>
        <translation>З виділеннями</translation>
    </message>
</context>
<context>
    <name>ShelfController</name>
    <message>
        <source>Articles that you open come here, unless the history is off in the settings.</source>
        <translation>Тут будуть відкриті вами статті, якщо історію не вимкнено в налаштуваннях.</translation>
    </message>
    <message>
        <source>No other article is like this one.</source>
        <translation>Схожих на цю статей немає.</translation>
    </message>
    <message>
        <source>Recently read</source>
        <translation>Нещодавно прочитані</translation>
    </message>
</context>
<context>
    <name>ShortcutsCard</name>
    <message>
        <source>Actions and their keys</source>
        <translation>Дії та їхні клавіші</translation>
    </message>
    <message>
        <source>Change shortcuts</source>
        <translation>Змінити сполучення клавіш</translation>
    </message>
    <message>
        <source>Filter by name or key</source>
        <translation>Фільтр за назвою або клавішею</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>Нові клавіші</translation>
    </message>
    <message>
        <source>Press the new keys here</source>
        <translation>Натисніть нові клавіші тут</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Скинути</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Скинути все</translation>
    </message>
    <message>
        <source>Use it here</source>
        <translation>Призначити сюди</translation>
    </message>
</context>
<context>
    <name>ShortcutsController</name>
    <message>
        <source>All shortcuts are as they were at first.</source>
        <translation>Усі сполучення клавіш скинуто.</translation>
    </message>
    <message>
        <source>{0} is the key of “{1}”.</source>
        <translation>Сполучення {0} уже має команда «{1}».</translation>
    </message>
    <message>
        <source>“{0}” has no key now.</source>
        <translation>«{0}»: тепер без клавіш.</translation>
    </message>
    <message>
        <source>“{0}” has the key {1} now.</source>
        <translation>«{0}»: тепер {1}.</translation>
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
        <translation>Сховати бічну панель</translation>
    </message>
    <message>
        <source>Nothing is sent anywhere: articles and notes stay in one folder of this computer.</source>
        <translation>Ніщо нікуди не надсилається: статті й нотатки лишаються в одній теці на цьому комп’ютері.</translation>
    </message>
    <message>
        <source>Only on this computer</source>
        <translation>Лише на комп’ютері</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Налаштування</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Бічна панель</translation>
    </message>
</context>
<context>
    <name>SidebarModel</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>Ще %Ln</numerusform>
            <numerusform>Ще %Ln</numerusform>
            <numerusform>Ще %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>Усі статті</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Кошик</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Добірки</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Прочитані</translation>
    </message>
    <message>
        <source>Fewer</source>
        <translation>Менше</translation>
    </message>
    <message>
        <source>Free notes</source>
        <translation>Вільні нотатки</translation>
    </message>
    <message>
        <source>New collection…</source>
        <translation>Нова добірка…</translation>
    </message>
    <message>
        <source>Notebook</source>
        <translation>Нотатник</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Розпочаті</translation>
    </message>
    <message>
        <source>Recently read</source>
        <translation>Нещодавно прочитані</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Збережені пошуки</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Із зірочкою</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Мітки</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Непрочитані</translation>
    </message>
    <message>
        <source>With highlights</source>
        <translation>З виділеннями</translation>
    </message>
</context>
<context>
    <name>SidebarView</name>
    <message>
        <source>All tags…</source>
        <translation>Усі мітки…</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Видалити</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Бібліотека</translation>
    </message>
    <message>
        <source>Merge into…</source>
        <translation>Об’єднати з…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Перейменувати…</translation>
    </message>
    <message>
        <source>Show its notes</source>
        <translation>Показати її нотатки</translation>
    </message>
</context>
<context>
    <name>SizeControl</name>
    <message>
        <source>Larger text</source>
        <translation>Більший текст</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Менший текст</translation>
    </message>
    <message>
        <source>Text size: {0}</source>
        <translation>Розмір тексту: {0}</translation>
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
        <translation>Пакет із флешки або від колеги.</translation>
    </message>
    <message>
        <source>Add your own</source>
        <translation>Додати своє</translation>
    </message>
    <message>
        <source>Articles, highlights and notes stay on this computer. NAM Reader never goes online by itself and sends nothing.</source>
        <translation>Статті, виділення й нотатки лишаються на цьому комп’ютері. NAM Reader ніколи сам не виходить у мережу й нічого не надсилає.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Як у системі</translation>
    </message>
    <message>
        <source>Check and repair…</source>
        <translation>Перевірити й полагодити…</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Вибрати файли…</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Темна</translation>
    </message>
    <message>
        <source>Dark contrast</source>
        <translation>Чорна контрастна</translation>
    </message>
    <message>
        <source>Drop files or folders here</source>
        <translation>Перетягніть сюди файли або теки</translation>
    </message>
    <message>
        <source>Everything is kept in %1</source>
        <translation>Усе зберігається в %1</translation>
    </message>
    <message>
        <source>HTML, MHTML, PDF, EPUB, WARC, WACZ, Markdown, text, RSS, ZIP, packs</source>
        <translation>HTML, MHTML, PDF, EPUB, WARC, WACZ, Markdown, текст, RSS, ZIP, пакети</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Контрастна</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Світла</translation>
    </message>
    <message>
        <source>Notebook</source>
        <translation>Нотатник</translation>
    </message>
    <message numerus="yes">
        <source>Notebook, %Ln notes</source>
        <translation>
            <numerusform>Нотатник, %Ln нотатка</numerusform>
            <numerusform>Нотатник, %Ln нотатки</numerusform>
            <numerusform>Нотатник, %Ln нотаток</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing here is replaced</source>
        <translation>Тут нічого не заміниться</translation>
    </message>
    <message>
        <source>Open a library</source>
        <translation>Відкрити бібліотеку</translation>
    </message>
    <message>
        <source>Open the archive</source>
        <translation>Відкрити архів</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Відкрити…</translation>
    </message>
    <message>
        <source>Or drop them below</source>
        <translation>Або перетягніть їх нижче</translation>
    </message>
    <message>
        <source>Read the archive</source>
        <translation>Читати архів</translation>
    </message>
    <message>
        <source>Read, mark and keep.
Without a network.</source>
        <translation>Читайте, позначайте, зберігайте.
Без мережі.</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Відновити з копії…</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>Сепія</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Спробувати ще раз</translation>
    </message>
    <message>
        <source>Web pages, PDF, EPUB, Markdown, feeds and saved web archives.</source>
        <translation>Вебсторінки, PDF, EPUB, Markdown, стрічки та збережені вебархіви.</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message numerus="yes">
        <source>%Ln highlights deleted.</source>
        <translation>
            <numerusform>Видалено %Ln виділення.</numerusform>
            <numerusform>Видалено %Ln виділення.</numerusform>
            <numerusform>Видалено %Ln виділень.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln notes deleted.</source>
        <translation>
            <numerusform>Видалено %Ln нотатку.</numerusform>
            <numerusform>Видалено %Ln нотатки.</numerusform>
            <numerusform>Видалено %Ln нотаток.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accept %Ln new places</source>
        <translation>
            <numerusform>Прийняття %Ln нового місця</numerusform>
            <numerusform>Прийняття %Ln нових місць</numerusform>
            <numerusform>Прийняття %Ln нових місць</numerusform>
        </translation>
    </message>
    <message>
        <source>Accept new place</source>
        <translation>Прийняття нового місця</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Додавання нотатки</translation>
    </message>
    <message>
        <source>Add to collection</source>
        <translation>Додавання до добірки</translation>
    </message>
    <message>
        <source>Attach highlight</source>
        <translation>Прикріплення виділення</translation>
    </message>
    <message numerus="yes">
        <source>Change %Ln highlights</source>
        <translation>
            <numerusform>Зміна %Ln виділення</numerusform>
            <numerusform>Зміна %Ln виділень</numerusform>
            <numerusform>Зміна %Ln виділень</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %Ln notes</source>
        <translation>
            <numerusform>Зміна %Ln нотатки</numerusform>
            <numerusform>Зміна %Ln нотаток</numerusform>
            <numerusform>Зміна %Ln нотаток</numerusform>
        </translation>
    </message>
    <message>
        <source>Change colour</source>
        <translation>Зміна кольору</translation>
    </message>
    <message numerus="yes">
        <source>Change colour of %Ln highlights</source>
        <translation>
            <numerusform>Зміна кольору %Ln виділення</numerusform>
            <numerusform>Зміна кольору %Ln виділень</numerusform>
            <numerusform>Зміна кольору %Ln виділень</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change colour of %Ln notes</source>
        <translation>
            <numerusform>Зміна кольору %Ln нотатки</numerusform>
            <numerusform>Зміна кольору %Ln нотаток</numerusform>
            <numerusform>Зміна кольору %Ln нотаток</numerusform>
        </translation>
    </message>
    <message>
        <source>Change colour of highlight</source>
        <translation>Зміна кольору виділення</translation>
    </message>
    <message>
        <source>Change colour of note</source>
        <translation>Зміна кольору нотатки</translation>
    </message>
    <message>
        <source>Change highlight</source>
        <translation>Зміна виділення</translation>
    </message>
    <message>
        <source>Change name</source>
        <translation>Зміна імені</translation>
    </message>
    <message>
        <source>Change note</source>
        <translation>Зміна нотатки</translation>
    </message>
    <message>
        <source>Change style</source>
        <translation>Зміна стилю</translation>
    </message>
    <message numerus="yes">
        <source>Change style of %Ln highlights</source>
        <translation>
            <numerusform>Зміна стилю %Ln виділення</numerusform>
            <numerusform>Зміна стилю %Ln виділень</numerusform>
            <numerusform>Зміна стилю %Ln виділень</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change style of %Ln notes</source>
        <translation>
            <numerusform>Зміна стилю %Ln нотатки</numerusform>
            <numerusform>Зміна стилю %Ln нотаток</numerusform>
            <numerusform>Зміна стилю %Ln нотаток</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln highlights</source>
        <translation>
            <numerusform>Видалення %Ln виділення</numerusform>
            <numerusform>Видалення %Ln виділень</numerusform>
            <numerusform>Видалення %Ln виділень</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln notes</source>
        <translation>
            <numerusform>Видалення %Ln нотатки</numerusform>
            <numerusform>Видалення %Ln нотаток</numerusform>
            <numerusform>Видалення %Ln нотаток</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete collection</source>
        <translation>Видалення добірки</translation>
    </message>
    <message>
        <source>Delete highlight</source>
        <translation>Видалення виділення</translation>
    </message>
    <message>
        <source>Delete note</source>
        <translation>Видалення нотатки</translation>
    </message>
    <message>
        <source>Delete search</source>
        <translation>Видалення пошуку</translation>
    </message>
    <message>
        <source>Delete tag</source>
        <translation>Видалення мітки</translation>
    </message>
    <message>
        <source>Edit note</source>
        <translation>Редагування нотатки</translation>
    </message>
    <message>
        <source>Edit tags</source>
        <translation>Редагування міток</translation>
    </message>
    <message numerus="yes">
        <source>Edit tags of %Ln highlights</source>
        <translation>
            <numerusform>Редагування міток %Ln виділення</numerusform>
            <numerusform>Редагування міток %Ln виділень</numerusform>
            <numerusform>Редагування міток %Ln виділень</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Edit tags of %Ln notes</source>
        <translation>
            <numerusform>Редагування міток %Ln нотатки</numerusform>
            <numerusform>Редагування міток %Ln нотаток</numerusform>
            <numerusform>Редагування міток %Ln нотаток</numerusform>
        </translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Виділення</translation>
    </message>
    <message>
        <source>Highlight deleted.</source>
        <translation>Виділення видалено.</translation>
    </message>
    <message numerus="yes">
        <source>Join %Ln highlights</source>
        <translation>
            <numerusform>Об’єднання %Ln виділення</numerusform>
            <numerusform>Об’єднання %Ln виділень</numerusform>
            <numerusform>Об’єднання %Ln виділень</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %Ln articles</source>
        <translation>
            <numerusform>Позначення %Ln статті</numerusform>
            <numerusform>Позначення %Ln статей</numerusform>
            <numerusform>Позначення %Ln статей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %Ln articles as read</source>
        <translation>
            <numerusform>Позначення %Ln статті прочитаною</numerusform>
            <numerusform>Позначення %Ln статей прочитаними</numerusform>
            <numerusform>Позначення %Ln статей прочитаними</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %Ln articles as reading</source>
        <translation>
            <numerusform>Позначення %Ln статті розпочатою</numerusform>
            <numerusform>Позначення %Ln статей розпочатими</numerusform>
            <numerusform>Позначення %Ln статей розпочатими</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %Ln articles as unread</source>
        <translation>
            <numerusform>Позначення %Ln статті непрочитаною</numerusform>
            <numerusform>Позначення %Ln статей непрочитаними</numerusform>
            <numerusform>Позначення %Ln статей непрочитаними</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark article</source>
        <translation>Позначення статті</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Позначення прочитаною</translation>
    </message>
    <message>
        <source>Mark as reading</source>
        <translation>Позначення розпочатою</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>Позначення непрочитаною</translation>
    </message>
    <message>
        <source>Merge notes</source>
        <translation>Об’єднання нотаток</translation>
    </message>
    <message>
        <source>Merge tags</source>
        <translation>Об’єднання міток</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>Нова добірка</translation>
    </message>
    <message>
        <source>Note deleted.</source>
        <translation>Нотатку видалено.</translation>
    </message>
    <message numerus="yes">
        <source>Put back %Ln highlights</source>
        <translation>
            <numerusform>Повернення %Ln виділення</numerusform>
            <numerusform>Повернення %Ln виділень</numerusform>
            <numerusform>Повернення %Ln виділень</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put back %Ln notes</source>
        <translation>
            <numerusform>Повернення %Ln нотатки</numerusform>
            <numerusform>Повернення %Ln нотаток</numerusform>
            <numerusform>Повернення %Ln нотаток</numerusform>
        </translation>
    </message>
    <message>
        <source>Put back highlight</source>
        <translation>Повернення виділення</translation>
    </message>
    <message>
        <source>Put back note</source>
        <translation>Повернення нотатки</translation>
    </message>
    <message>
        <source>Remove from collection</source>
        <translation>Вилучення з добірки</translation>
    </message>
    <message>
        <source>Remove star</source>
        <translation>Зняття зірочки</translation>
    </message>
    <message numerus="yes">
        <source>Remove stars of %Ln articles</source>
        <translation>
            <numerusform>Зняття зірочок: %Ln стаття</numerusform>
            <numerusform>Зняття зірочок: %Ln статті</numerusform>
            <numerusform>Зняття зірочок: %Ln статей</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename collection</source>
        <translation>Перейменування добірки</translation>
    </message>
    <message>
        <source>Rename colour</source>
        <translation>Перейменування кольору</translation>
    </message>
    <message>
        <source>Rename search</source>
        <translation>Перейменування пошуку</translation>
    </message>
    <message>
        <source>Rename tag</source>
        <translation>Перейменування мітки</translation>
    </message>
    <message>
        <source>Resize highlight</source>
        <translation>Зміна меж виділення</translation>
    </message>
    <message numerus="yes">
        <source>Resolve %Ln conflicts</source>
        <translation>
            <numerusform>Розв’язання %Ln конфлікту</numerusform>
            <numerusform>Розв’язання %Ln конфліктів</numerusform>
            <numerusform>Розв’язання %Ln конфліктів</numerusform>
        </translation>
    </message>
    <message>
        <source>Resolve conflict</source>
        <translation>Розв’язання конфлікту</translation>
    </message>
    <message>
        <source>Save search</source>
        <translation>Збереження пошуку</translation>
    </message>
    <message>
        <source>Split highlight</source>
        <translation>Поділ виділення</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Додавання зірочки</translation>
    </message>
    <message numerus="yes">
        <source>Star %Ln articles</source>
        <translation>
            <numerusform>Додавання зірочок: %Ln стаття</numerusform>
            <numerusform>Додавання зірочок: %Ln статті</numerusform>
            <numerusform>Додавання зірочок: %Ln статей</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
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
        <translation>Перейменувати цей колір…</translation>
    </message>
</context>
<context>
    <name>TagCard</name>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Видалити</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Find a tag</source>
        <translation>Знайти мітку</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Об’єднати</translation>
    </message>
    <message>
        <source>Merge into another tag (M)</source>
        <translation>Об’єднати з іншою міткою (M)</translation>
    </message>
    <message>
        <source>Merge into…</source>
        <translation>Об’єднати…</translation>
    </message>
    <message>
        <source>Merge “{0}” into</source>
        <translation>Об’єднати «{0}» з</translation>
    </message>
    <message>
        <source>New name of “{0}”</source>
        <translation>Нова назва мітки «{0}»</translation>
    </message>
    <message>
        <source>No tag of that name.</source>
        <translation>Мітки з такою назвою немає.</translation>
    </message>
    <message>
        <source>No tags yet.</source>
        <translation>Міток ще немає.</translation>
    </message>
    <message>
        <source>No tags yet. Select a highlight and press {0}.</source>
        <translation>Міток ще немає. Виберіть виділення й натисніть {0}.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Перейменувати</translation>
    </message>
    <message>
        <source>Rename (F2)</source>
        <translation>Перейменувати (F2)</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Перейменувати…</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Мітки</translation>
    </message>
    <message>
        <source>Take the tag off all notes (Del)</source>
        <translation>Зняти мітку з усіх нотаток (Del)</translation>
    </message>
    <message>
        <source>The tag is renamed on all notes that carry it.</source>
        <translation>Мітку буде перейменовано в усіх нотатках, де вона є.</translation>
    </message>
    <message>
        <source>There is a tag “{0}”: the two become one.</source>
        <translation>Мітка «{0}» уже є: дві стануть однією.</translation>
    </message>
</context>
<context>
    <name>TagChip</name>
    <message>
        <source>Remove tag (Backspace)</source>
        <translation>Зняти мітку (Backspace)</translation>
    </message>
    <message>
        <source>Remove tag {0}</source>
        <translation>Зняти мітку {0}</translation>
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
        <translation>Скасувати</translation>
    </message>
</context>
<context>
    <name>TagLine</name>
    <message>
        <source>Add a tag</source>
        <translation>Додати мітку</translation>
    </message>
</context>
<context>
    <name>TagProposals</name>
    <message>
        <source>Known tags</source>
        <translation>Наявні мітки</translation>
    </message>
</context>
<context>
    <name>TemplateWindow</name>
    <message>
        <source>A template decides what a Markdown file or a web page of notes looks like.</source>
        <translation>Шаблон визначає, який вигляд матиме файл Markdown або вебсторінка з нотатками.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>New for Markdown</source>
        <translation>Новий для Markdown</translation>
    </message>
    <message>
        <source>New for web pages</source>
        <translation>Новий для вебсторінок</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Зберегти</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Показати теку</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Шаблон</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Шаблони</translation>
    </message>
    <message>
        <source>Text of the template</source>
        <translation>Текст шаблону</translation>
    </message>
</context>
<context>
    <name>TextMenu</name>
    <message>
        <source>Add a note</source>
        <translation>Додати нотатку</translation>
    </message>
    <message>
        <source>Add tags</source>
        <translation>Додати мітки</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Колір</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копіювати</translation>
    </message>
    <message>
        <source>Copy the link&apos;s address</source>
        <translation>Копіювати адресу посилання</translation>
    </message>
    <message>
        <source>Copy with citation</source>
        <translation>Копіювати з джерелом</translation>
    </message>
    <message>
        <source>Delete highlight</source>
        <translation>Видалити виділення</translation>
    </message>
    <message>
        <source>Edit note</source>
        <translation>Редагувати нотатку</translation>
    </message>
    <message>
        <source>Edit tags</source>
        <translation>Редагувати мітки</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Виділити</translation>
    </message>
    <message>
        <source>Merge the highlights</source>
        <translation>Об’єднати виділення</translation>
    </message>
    <message>
        <source>Merge with the highlight beside it</source>
        <translation>Об’єднати з сусіднім виділенням</translation>
    </message>
    <message>
        <source>More like this article</source>
        <translation>Схожі статті</translation>
    </message>
    <message>
        <source>Quote as a picture…</source>
        <translation>Цитата як зображення…</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Вибрати все</translation>
    </message>
    <message>
        <source>Split the highlight here</source>
        <translation>Розділити виділення тут</translation>
    </message>
    <message>
        <source>Take out of the highlight</source>
        <translation>Вилучити з виділення</translation>
    </message>
</context>
<context>
    <name>TextView</name>
    <message>
        <source>Article text</source>
        <translation>Текст статті</translation>
    </message>
</context>
<context>
    <name>ThinScrollBar</name>
    <message>
        <source>Scroll bar</source>
        <translation>Смуга прокрутки</translation>
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
        <translation>Нема чого повторювати.</translation>
    </message>
    <message>
        <source>Nothing to undo.</source>
        <translation>Нема чого скасовувати.</translation>
    </message>
    <message>
        <source>Undone: {0}.</source>
        <translation>Скасовано: {0}.</translation>
    </message>
</context>
<context>
    <name>Verify</name>
    <message numerus="yes">
        <source>%Ln altered</source>
        <translation>
            <numerusform>%Ln змінена</numerusform>
            <numerusform>%Ln змінені</numerusform>
            <numerusform>%Ln змінених</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln exact</source>
        <translation>
            <numerusform>%Ln точна</numerusform>
            <numerusform>%Ln точні</numerusform>
            <numerusform>%Ln точних</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln moved</source>
        <translation>
            <numerusform>%Ln переміщена</numerusform>
            <numerusform>%Ln переміщені</numerusform>
            <numerusform>%Ln переміщених</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unknown</source>
        <translation>
            <numerusform>%Ln невідома</numerusform>
            <numerusform>%Ln невідомі</numerusform>
            <numerusform>%Ln невідомих</numerusform>
        </translation>
    </message>
    <message>
        <source>Altered</source>
        <translation>Змінена</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>Точна</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Переміщена</translation>
    </message>
    <message>
        <source>Unknown: the article is not here</source>
        <translation>Невідома: статті тут немає</translation>
    </message>
</context>
<context>
    <name>VerifyController</name>
    <message>
        <source>All files (*)</source>
        <translation>Усі файли (*)</translation>
    </message>
    <message>
        <source>Exported documents ({0})</source>
        <translation>Експортовані документи ({0})</translation>
    </message>
    <message>
        <source>Verify a document</source>
        <translation>Перевірити документ</translation>
    </message>
</context>
<context>
    <name>VerifyDialog</name>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копіювати</translation>
    </message>
    <message>
        <source>Exact and moved quotes stand in the article to the letter. Of altered ones, what only the article has is struck through, what only the document has is underlined.</source>
        <translation>Точні й переміщені цитати стоять у статті дослівно. У змінених закреслено те, що є лише в статті, а підкреслено те, що є лише в документі.</translation>
    </message>
    <message>
        <source>Open the article</source>
        <translation>Відкрити статтю</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Цитати</translation>
    </message>
    <message>
        <source>Quotes of {0}</source>
        <translation>Цитати з {0}</translation>
    </message>
    <message>
        <source>Verify a document</source>
        <translation>Перевірити документ</translation>
    </message>
</context>
<context>
    <name>VersionCard</name>
    <message>
        <source>Changed {0}</source>
        <translation>Змінено: {0}</translation>
    </message>
    <message>
        <source>No note</source>
        <translation>Без нотатки</translation>
    </message>
</context>
<context>
    <name>WebPreview</name>
    <message>
        <source>Preview</source>
        <translation>Попередній перегляд</translation>
    </message>
</context>
<context>
    <name>WordFields</name>
    <message>
        <source>Word or search {0}</source>
        <translation>Слово чи запит {0}</translation>
    </message>
</context>
<context>
    <name>WritingController</name>
    <message>
        <source>No article or note is called “{0}”.</source>
        <translation>Немає статті чи нотатки з назвою «{0}».</translation>
    </message>
    <message>
        <source>The note is not saved. {0}</source>
        <translation>Нотатку не збережено. {0}</translation>
    </message>
    <message>
        <source>The note is saved now.</source>
        <translation>Тепер нотатку збережено.</translation>
    </message>
</context>
<context>
    <name>_LostStrip</name>
    <message numerus="yes">
        <source>%Ln notes have lost their place</source>
        <translation>
            <numerusform>%Ln нотатка втратила місце</numerusform>
            <numerusform>%Ln нотатки втратили місце</numerusform>
            <numerusform>%Ln нотаток втратили місце</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показати</translation>
    </message>
    <message>
        <source>Show others</source>
        <translation>Показати інші</translation>
    </message>
</context>
<context>
    <name>_Model</name>
    <message>
        <source>New tag “{0}”</source>
        <translation>Нова мітка «{0}»</translation>
    </message>
    <message>
        <source>article</source>
        <translation>стаття</translation>
    </message>
    <message>
        <source>note</source>
        <translation>нотатка</translation>
    </message>
</context>
<context>
    <name>_Page</name>
    <message>
        <source>Preview of the note</source>
        <translation>Вигляд нотатки</translation>
    </message>
</context>
<context>
    <name>_SavedSign</name>
    <message>
        <source>Saved</source>
        <translation>Збережено</translation>
    </message>
</context>
<context>
    <name>keys</name>
    <message>
        <source>Add tags</source>
        <translation>Додати мітки</translation>
    </message>
    <message>
        <source>Close what is open over the text</source>
        <translation>Закрити те, що відкрито над текстом</translation>
    </message>
    <message>
        <source>Copy with citation</source>
        <translation>Копіювати з джерелом</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Маркер</translation>
    </message>
    <message>
        <source>Highlight before</source>
        <translation>Попереднє виділення</translation>
    </message>
    <message>
        <source>Highlight in a colour, or change the colour</source>
        <translation>Виділити кольором або змінити колір</translation>
    </message>
    <message>
        <source>Highlight: {0}</source>
        <translation>Виділити: {0}</translation>
    </message>
    <message>
        <source>In the text</source>
        <translation>У тексті</translation>
    </message>
    <message>
        <source>Merge highlights</source>
        <translation>Об’єднати виділення</translation>
    </message>
    <message>
        <source>Next highlight</source>
        <translation>Наступне виділення</translation>
    </message>
    <message>
        <source>Next of the highlights that lie over each other</source>
        <translation>Наступне з виділень, що накладаються</translation>
    </message>
    <message>
        <source>Open the chosen highlight</source>
        <translation>Відкрити вибране виділення</translation>
    </message>
    <message>
        <source>Put the highlight into the bin</source>
        <translation>Прибрати виділення в кошик</translation>
    </message>
    <message>
        <source>Split the highlight</source>
        <translation>Розділити виділення</translation>
    </message>
    <message>
        <source>Strike through</source>
        <translation>Закреслення</translation>
    </message>
    <message>
        <source>Underline</source>
        <translation>Підкреслення</translation>
    </message>
    <message>
        <source>Wavy line</source>
        <translation>Хвиляста лінія</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Написати нотатку</translation>
    </message>
</context>
<context>
    <name>shortcuts</name>
    <message>
        <source>In the text it is one letter, digit or sign, alone.</source>
        <translation>У тексті це одна літера, цифра або знак, без інших клавіш.</translation>
    </message>
    <message>
        <source>One key, with Ctrl or Alt, is needed.</source>
        <translation>Потрібна одна клавіша разом із Ctrl або Alt.</translation>
    </message>
    <message>
        <source>{0} alone would be typed. Hold Ctrl or Alt, too.</source>
        <translation>{0} саме по собі друкує знак. Додайте Ctrl або Alt.</translation>
    </message>
    <message>
        <source>{0} has a meaning of its own everywhere.</source>
        <translation>{0} скрізь має власне призначення.</translation>
    </message>
    <message>
        <source>{0} is needed where text is written or read.</source>
        <translation>{0} потрібне там, де текст пишуть або читають.</translation>
    </message>
</context>
</TS>
