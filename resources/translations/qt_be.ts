<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="be_BY" sourcelanguage="en_US">
<context>
    <name>MAC_APPLICATION_MENU</name>
    <message>
        <source>Services</source>
        <translation>Службы</translation>
    </message>
    <message>
        <source>Hide %1</source>
        <translation>Схаваць %1</translation>
    </message>
    <message>
        <source>Hide Others</source>
        <translation>Схаваць астатнія</translation>
    </message>
    <message>
        <source>Show All</source>
        <translation>Паказаць усе</translation>
    </message>
    <message>
        <source>Preferences...</source>
        <translation>Налады…</translation>
    </message>
    <message>
        <source>Quit %1</source>
        <translation>Выйсці з %1</translation>
    </message>
    <message>
        <source>About %1</source>
        <translation>Пра %1</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Drive</source>
        <translation>Дыск</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Папка</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>%1 File</source>
        <translation>Файл %1</translation>
    </message>
    <message>
        <source>File Folder</source>
        <translation>Папка</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>Псеўданім</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Ярлык</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Невядома</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>Выбраць &amp;усё</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>&amp;Больш</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>&amp;Менш</translation>
    </message>
</context>
<context>
    <name>QAccessibleActionInterface</name>
    <message>
        <source>Press</source>
        <translation>Націснуць</translation>
    </message>
    <message>
        <source>Increase</source>
        <translation>Павялічыць</translation>
    </message>
    <message>
        <source>Decrease</source>
        <translation>Паменшыць</translation>
    </message>
    <message>
        <source>ShowMenu</source>
        <translation>Паказаць меню</translation>
    </message>
    <message>
        <source>SetFocus</source>
        <translation>Перавесці фокус</translation>
    </message>
    <message>
        <source>Toggle</source>
        <translation>Пераключыць</translation>
    </message>
    <message>
        <source>Scroll Left</source>
        <translation>Пракруціць улева</translation>
    </message>
    <message>
        <source>Scroll Right</source>
        <translation>Пракруціць управа</translation>
    </message>
    <message>
        <source>Scroll Up</source>
        <translation>Пракруціць уверх</translation>
    </message>
    <message>
        <source>Scroll Down</source>
        <translation>Пракруціць уніз</translation>
    </message>
    <message>
        <source>Previous Page</source>
        <translation>Папярэдняя старонка</translation>
    </message>
    <message>
        <source>Next Page</source>
        <translation>Наступная старонка</translation>
    </message>
    <message>
        <source>Triggers the action</source>
        <translation>Выконвае дзеянне</translation>
    </message>
    <message>
        <source>Increase the value</source>
        <translation>Павялічвае значэнне</translation>
    </message>
    <message>
        <source>Decrease the value</source>
        <translation>Памяншае значэнне</translation>
    </message>
    <message>
        <source>Shows the menu</source>
        <translation>Паказвае меню</translation>
    </message>
    <message>
        <source>Sets the focus</source>
        <translation>Пераводзіць фокус</translation>
    </message>
    <message>
        <source>Toggles the state</source>
        <translation>Пераключае стан</translation>
    </message>
    <message>
        <source>Scrolls to the left</source>
        <translation>Пракручвае ўлева</translation>
    </message>
    <message>
        <source>Scrolls to the right</source>
        <translation>Пракручвае ўправа</translation>
    </message>
    <message>
        <source>Scrolls up</source>
        <translation>Пракручвае ўверх</translation>
    </message>
    <message>
        <source>Scrolls down</source>
        <translation>Пракручвае ўніз</translation>
    </message>
    <message>
        <source>Goes back a page</source>
        <translation>Пераходзіць на папярэднюю старонку</translation>
    </message>
    <message>
        <source>Goes to the next page</source>
        <translation>Пераходзіць на наступную старонку</translation>
    </message>
</context>
<context>
    <name>QCocoaMenuItem</name>
    <message>
        <source>About Qt</source>
        <translation>Пра Qt</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Пра праграму</translation>
    </message>
    <message>
        <source>Config</source>
        <translation>Канфігурацыя</translation>
    </message>
    <message>
        <source>Preference</source>
        <translation>Налады</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Параметры</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Налады</translation>
    </message>
    <message>
        <source>Setup</source>
        <translation>Налады</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Выйсці</translation>
    </message>
    <message>
        <source>Exit</source>
        <translation>Выйсці</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Выразаць</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Капіяваць</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Уставіць</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Выбраць усё</translation>
    </message>
</context>
<context>
    <name>QCocoaTheme</name>
    <message>
        <source>Don&apos;t Save</source>
        <translation>Не захоўваць</translation>
    </message>
</context>
<context>
    <name>QComboBox</name>
    <message>
        <source>Open the combo box selection popup</source>
        <translation>Адкрыць спіс</translation>
    </message>
    <message>
        <source>False</source>
        <translation>Не</translation>
    </message>
    <message>
        <source>True</source>
        <translation>Так</translation>
    </message>
</context>
<context>
    <name>QCupsJobWidget</name>
    <message>
        <source>Job</source>
        <translation>Заданне</translation>
    </message>
    <message>
        <source>Job Control</source>
        <translation>Кіраванне заданнем</translation>
    </message>
    <message>
        <source>Scheduled &amp;printing:</source>
        <translation>&amp;Калі друкаваць:</translation>
    </message>
    <message>
        <source>&amp;Billing information:</source>
        <translation>&amp;Звесткі для ўліку:</translation>
    </message>
    <message>
        <source>Job &amp;priority:</source>
        <translation>&amp;Прыярытэт:</translation>
    </message>
    <message>
        <source>Banner Pages</source>
        <translation>Тытульныя старонкі</translation>
    </message>
    <message>
        <source>Banner page at start</source>
        <translation>Тытульная старонка ў пачатку</translation>
    </message>
    <message>
        <source>&amp;Start:</source>
        <translation>У п&amp;ачатку:</translation>
    </message>
    <message>
        <source>Banner page at end</source>
        <translation>Тытульная старонка ў канцы</translation>
    </message>
    <message>
        <source>&amp;End:</source>
        <translation>У &amp;канцы:</translation>
    </message>
    <message>
        <source>Print Immediately</source>
        <translation>Адразу</translation>
    </message>
    <message>
        <source>Hold Indefinitely</source>
        <translation>Адкласці</translation>
    </message>
    <message>
        <source>Day (06:00 to 17:59)</source>
        <translation>Днём (06:00–17:59)</translation>
    </message>
    <message>
        <source>Night (18:00 to 05:59)</source>
        <translation>Ноччу (18:00–05:59)</translation>
    </message>
    <message>
        <source>Second Shift (16:00 to 23:59)</source>
        <translation>Другая змена (16:00–23:59)</translation>
    </message>
    <message>
        <source>Third Shift (00:00 to 07:59)</source>
        <translation>Трэцяя змена (00:00–07:59)</translation>
    </message>
    <message>
        <source>Weekend (Saturday to Sunday)</source>
        <translation>У выхадныя</translation>
    </message>
    <message>
        <source>Specific Time</source>
        <translation>У пэўны час</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Няма</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Звычайная</translation>
    </message>
    <message>
        <source>Unclassified</source>
        <translation>Для ўсіх</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation>Канфідэнцыйна</translation>
    </message>
    <message>
        <source>Classified</source>
        <translation>Для службовага карыстання</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Сакрэтна</translation>
    </message>
    <message>
        <source>Top Secret</source>
        <translation>Зусім сакрэтна</translation>
    </message>
</context>
<context>
    <name>QCupsPrinterSupport</name>
    <message>
        <source>Authentication Needed</source>
        <translation>Патрэбны ўваход</translation>
    </message>
    <message>
        <source>Authentication needed to use %1 on %2.</source>
        <translation>Каб друкаваць на %1 (%2), трэба ўвайсці.</translation>
    </message>
    <message>
        <source>Authentication needed to use %1.</source>
        <translation>Каб друкаваць на %1, трэба ўвайсці.</translation>
    </message>
    <message>
        <source>Username:</source>
        <translation>Імя карыстальніка:</translation>
    </message>
    <message>
        <source>Password:</source>
        <translation>Пароль:</translation>
    </message>
</context>
<context>
    <name>QDialog</name>
    <message>
        <source>What&apos;s This?</source>
        <translation>Што гэта?</translation>
    </message>
</context>
<context>
    <name>QDialogButtonBox</name>
    <message>
        <source>OK</source>
        <translation>Добра</translation>
    </message>
</context>
<context>
    <name>QDockWidget</name>
    <message>
        <source>Float</source>
        <translation>Адмацаваць</translation>
    </message>
    <message>
        <source>Undocks and re-attaches the dock widget</source>
        <translation>Адмацоўвае і прымацоўвае панэль</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыць</translation>
    </message>
    <message>
        <source>Closes the dock widget</source>
        <translation>Закрывае панэль</translation>
    </message>
</context>
<context>
    <name>QErrorMessage</name>
    <message>
        <source>Debug Message:</source>
        <translation>Адладачнае паведамленне:</translation>
    </message>
    <message>
        <source>Warning:</source>
        <translation>Папярэджанне:</translation>
    </message>
    <message>
        <source>Critical Error:</source>
        <translation>Крытычная памылка:</translation>
    </message>
    <message>
        <source>Fatal Error:</source>
        <translation>Фатальная памылка:</translation>
    </message>
    <message>
        <source>Information:</source>
        <translation>Звесткі:</translation>
    </message>
    <message>
        <source>&amp;Show this message again</source>
        <translation>&amp;Паказваць гэта паведамленне зноў</translation>
    </message>
    <message>
        <source>&amp;OK</source>
        <translation>&amp;Добра</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <translation>Дзе ш&amp;укаць:</translation>
    </message>
    <message>
        <source>Look in:</source>
        <translation>Дзе шукаць:</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Наперад</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>Наперад</translation>
    </message>
    <message>
        <source>Alt+Left</source>
        <translation>Alt+Left</translation>
    </message>
    <message>
        <source>Alt+Right</source>
        <translation>Alt+Right</translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <translation>Alt+Up</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>На ўзровень вышэй</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>Перайсці на ўзровень вышэй</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Стварыць папку</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>Стварыць новую папку</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>Спіс</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>Паказаць спісам</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Падрабязна</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>Паказаць падрабязна</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Бакавая панэль</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation>Спіс месцаў і закладак</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Файлы</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>&amp;Тып файлаў:</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>Тып файлаў:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>&amp;Назва файла:</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Адкрыць</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Адкрыць</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Выбраць</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Захаваць</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>Захаваць як</translation>
    </message>
    <message>
        <source>Find Directory</source>
        <translation>Выбраць папку</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Папка:</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation>Папкі</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>Усе файлы (*)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Усе файлы (*)</translation>
    </message>
    <message>
        <source>Show </source>
        <translation>Паказаць </translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Перайменаваць</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Выдаліць</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Выдаліць</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>Паказваць &amp;схаваныя файлы</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>&amp;Новая папка</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>Новая папка</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Прыбраць</translation>
    </message>
    <message>
        <source>Recent Places</source>
        <translation>Нядаўнія месцы</translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation>Мой камп’ютар</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>Дыск</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>%1 File</source>
        <translation>Файл %1</translation>
    </message>
    <message>
        <source>File Folder</source>
        <translation>Папка</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Папка</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>Псеўданім</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Ярлык</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Невядома</translation>
    </message>
    <message>
        <source>Could not delete directory.</source>
        <translation>Не ўдалося выдаліць папку.</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>Файл %1 ужо ёсць.
Замяніць яго?</translation>
    </message>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
Папка не знойдзена.
Праверце, ці правільна пазначана яе назва.</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
Файл не знойдзены.
Праверце, ці правільна пазначана яго назва.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is write protected.
Do you want to delete it anyway?</source>
        <translation>«%1» абаронены ад запісу.
Усё роўна выдаліць?</translation>
    </message>
    <message>
        <source>Are you sure you want to delete &apos;%1&apos;?</source>
        <translation>Сапраўды выдаліць «%1»?</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Name</source>
        <translation>Назва</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Памер</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Тып</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Тып</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>Зменены</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Камп’ютар</translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation>Мой камп’ютар</translation>
    </message>
    <message>
        <source>Invalid filename</source>
        <translation>Недапушчальная назва файла</translation>
    </message>
    <message>
        <source>&lt;b&gt;The name &quot;%1&quot; cannot be used.&lt;/b&gt;&lt;p&gt;Try using another name, with fewer characters or no punctuation marks.</source>
        <translation>&lt;b&gt;Назву «%1» выкарыстаць нельга.&lt;/b&gt;&lt;p&gt;Паспрабуйце іншую: карацейшую або без знакаў прыпынку.</translation>
    </message>
</context>
<context>
    <name>QGnomeTheme</name>
    <message>
        <source>&amp;OK</source>
        <translation>&amp;Добра</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Захаваць</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Скасаваць</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>З&amp;акрыць</translation>
    </message>
    <message>
        <source>Close without Saving</source>
        <translation>Закрыць без захавання</translation>
    </message>
</context>
<context>
    <name>QGuiApplication</name>
    <message>
        <source>QT_LAYOUT_DIRECTION</source>
        <translation>LTR</translation>
    </message>
</context>
<context>
    <name>QIODevice</name>
    <message>
        <source>Permission denied</source>
        <translation>Няма дазволу</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>Адкрыта зашмат файлаў</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>Такога файла або папкі няма</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>На дыску не засталося месца</translation>
    </message>
    <message>
        <source>file to open is a directory</source>
        <translation>гэта папка, а не файл</translation>
    </message>
    <message>
        <source>Unknown error</source>
        <translation>Невядомая памылка</translation>
    </message>
</context>
<context>
    <name>QImageWriter</name>
    <message>
        <source>Unknown error</source>
        <translation>Невядомая памылка</translation>
    </message>
    <message>
        <source>Device is not set</source>
        <translation>Прылада не зададзена</translation>
    </message>
    <message>
        <source>Cannot open device for writing: %1</source>
        <translation>Нельга адкрыць для запісу: %1</translation>
    </message>
    <message>
        <source>Device not writable</source>
        <translation>Запіс немагчымы</translation>
    </message>
    <message>
        <source>Image is empty</source>
        <translation>Выява пустая</translation>
    </message>
    <message>
        <source>Unsupported image format</source>
        <translation>Фармат выявы не падтрымліваецца</translation>
    </message>
</context>
<context>
    <name>QInputDialog</name>
    <message>
        <source>Enter a value:</source>
        <translation>Увядзіце значэнне:</translation>
    </message>
</context>
<context>
    <name>QKeySequenceEdit</name>
    <message>
        <source>Press shortcut</source>
        <translation>Націсніце спалучэнне</translation>
    </message>
    <message>
        <source>%1, ...</source>
        <translation>%1, …</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Адмяніць</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Па&amp;ўтарыць</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Выразаць</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Капіяваць</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Ус&amp;тавіць</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Выдаліць</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Выбраць усё</translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>Show Details...</source>
        <translation>Падрабязней…</translation>
    </message>
    <message>
        <source>Hide Details...</source>
        <translation>Схаваць падрабязнасці</translation>
    </message>
    <message>
        <source>About Qt</source>
        <translation>Пра Qt</translation>
    </message>
</context>
<context>
    <name>QMimeType</name>
    <message>
        <source>unknown</source>
        <translation>невядомы</translation>
    </message>
    <message>
        <source>plain text document</source>
        <translation>просты тэкст</translation>
    </message>
</context>
<context>
    <name>QPageSetupWidget</name>
    <message>
        <source>Form</source>
        <translation>Форма</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Папера</translation>
    </message>
    <message>
        <source>Page size:</source>
        <translation>Памер старонкі:</translation>
    </message>
    <message>
        <source>Width:</source>
        <translation>Шырыня:</translation>
    </message>
    <message>
        <source>Height:</source>
        <translation>Вышыня:</translation>
    </message>
    <message>
        <source>Paper source:</source>
        <translation>Крыніца паперы:</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>Арыентацыя</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Кніжная</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Альбомная</translation>
    </message>
    <message>
        <source>Reverse landscape</source>
        <translation>Адваротная альбомная</translation>
    </message>
    <message>
        <source>Reverse portrait</source>
        <translation>Адваротная кніжная</translation>
    </message>
    <message>
        <source>Margins</source>
        <translation>Палі</translation>
    </message>
    <message>
        <source>top margin</source>
        <translation>верхняе поле</translation>
    </message>
    <message>
        <source>left margin</source>
        <translation>левае поле</translation>
    </message>
    <message>
        <source>right margin</source>
        <translation>правае поле</translation>
    </message>
    <message>
        <source>bottom margin</source>
        <translation>ніжняе поле</translation>
    </message>
    <message>
        <source>Page Layout</source>
        <translation>Размяшчэнне старонак</translation>
    </message>
    <message>
        <source>Page &amp;order:</source>
        <translation>&amp;Парадак старонак:</translation>
    </message>
    <message>
        <source>Page order:</source>
        <translation>Парадак старонак:</translation>
    </message>
    <message>
        <source>Pages &amp;per sheet:</source>
        <translation>Ст&amp;аронак на аркушы:</translation>
    </message>
    <message>
        <source>Pages per sheet:</source>
        <translation>Старонак на аркушы:</translation>
    </message>
    <message>
        <source>Millimeters (mm)</source>
        <translation>Міліметры (мм)</translation>
    </message>
    <message>
        <source>Inches (in)</source>
        <translation>Цалі (″)</translation>
    </message>
    <message>
        <source>Points (pt)</source>
        <translation>Пункты (пт)</translation>
    </message>
    <message>
        <source>Pica (P̸)</source>
        <translation>Піка (P̸)</translation>
    </message>
    <message>
        <source>Didot (DD)</source>
        <translation>Дзідо (DD)</translation>
    </message>
    <message>
        <source>Cicero (CC)</source>
        <translation>Цыцэра (CC)</translation>
    </message>
    <message>
        <source>mm</source>
        <translation> мм</translation>
    </message>
    <message>
        <source>pt</source>
        <translation> пт</translation>
    </message>
    <message>
        <source>in</source>
        <translation>″</translation>
    </message>
    <message>
        <source>P̸</source>
        <translation>P̸</translation>
    </message>
    <message>
        <source>DD</source>
        <translation>DD</translation>
    </message>
    <message>
        <source>CC</source>
        <translation>CC</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Свой</translation>
    </message>
</context>
<context>
    <name>QPlainTextEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Адмяніць</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Па&amp;ўтарыць</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Выразаць</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Капіяваць</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Ус&amp;тавіць</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Выдаліць</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Выбраць усё</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>Добра</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Захаваць</translation>
    </message>
    <message>
        <source>Save All</source>
        <translation>Захаваць усё</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Адкрыць</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Так</translation>
    </message>
    <message>
        <source>Yes to &amp;All</source>
        <translation>Так для &amp;ўсіх</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Не</translation>
    </message>
    <message>
        <source>N&amp;o to All</source>
        <translation>Н&amp;е для ўсіх</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>Перапыніць</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Паўтарыць</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ігнараваць</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыць</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасаваць</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Не захоўваць</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Даведка</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Ужыць</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Скінуць</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>Вярнуць прадвызначанае</translation>
    </message>
</context>
<context>
    <name>QPrintDialog</name>
    <message>
        <source>Print</source>
        <translation>Друк</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>&amp;Друкаваць</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>Добра</translation>
    </message>
    <message>
        <source>All Pages</source>
        <translation>Усе старонкі</translation>
    </message>
    <message>
        <source>Odd Pages</source>
        <translation>Няцотныя старонкі</translation>
    </message>
    <message>
        <source>Even Pages</source>
        <translation>Цотныя старонкі</translation>
    </message>
    <message>
        <source>&amp;Options &gt;&gt;</source>
        <translation>&amp;Параметры &gt;&gt;</translation>
    </message>
    <message>
        <source>&amp;Options &lt;&lt;</source>
        <translation>&amp;Параметры &lt;&lt;</translation>
    </message>
    <message>
        <source>Print to File (PDF)</source>
        <translation>Друк у файл (PDF)</translation>
    </message>
    <message>
        <source>Print To File ...</source>
        <translation>Друк у файл…</translation>
    </message>
    <message>
        <source>Local file</source>
        <translation>Файл на камп’ютары</translation>
    </message>
    <message>
        <source>Write PDF file</source>
        <translation>Запісаць файл PDF</translation>
    </message>
    <message>
        <source>Left to Right, Top to Bottom</source>
        <translation>Злева направа, зверху ўніз</translation>
    </message>
    <message>
        <source>Left to Right, Bottom to Top</source>
        <translation>Злева направа, знізу ўверх</translation>
    </message>
    <message>
        <source>Right to Left, Bottom to Top</source>
        <translation>Справа налева, знізу ўверх</translation>
    </message>
    <message>
        <source>Right to Left, Top to Bottom</source>
        <translation>Справа налева, зверху ўніз</translation>
    </message>
    <message>
        <source>Bottom to Top, Left to Right</source>
        <translation>Знізу ўверх, злева направа</translation>
    </message>
    <message>
        <source>Bottom to Top, Right to Left</source>
        <translation>Знізу ўверх, справа налева</translation>
    </message>
    <message>
        <source>Top to Bottom, Left to Right</source>
        <translation>Зверху ўніз, злева направа</translation>
    </message>
    <message>
        <source>Top to Bottom, Right to Left</source>
        <translation>Зверху ўніз, справа налева</translation>
    </message>
    <message>
        <source>1 (1x1)</source>
        <translation>1 (1 × 1)</translation>
    </message>
    <message>
        <source>2 (2x1)</source>
        <translation>2 (2 × 1)</translation>
    </message>
    <message>
        <source>4 (2x2)</source>
        <translation>4 (2 × 2)</translation>
    </message>
    <message>
        <source>6 (2x3)</source>
        <translation>6 (2 × 3)</translation>
    </message>
    <message>
        <source>9 (3x3)</source>
        <translation>9 (3 × 3)</translation>
    </message>
    <message>
        <source>16 (4x4)</source>
        <translation>16 (4 × 4)</translation>
    </message>
    <message>
        <source>Invalid Pages Definition</source>
        <translation>Няправільна пазначаны старонкі</translation>
    </message>
    <message>
        <source>%1 does not follow the correct syntax. Please use &apos;,&apos; to separate ranges and pages, &apos;-&apos; to define ranges and make sure ranges do not intersect with each other.</source>
        <translation>%1 — няправільны запіс. Аддзяляйце старонкі і дыяпазоны знакам «,», дыяпазоны пішыце праз «-» і сачыце, каб яны не перасякаліся.</translation>
    </message>
    <message>
        <source>Duplex Settings Conflicts</source>
        <translation>Супярэчлівасць у двухбаковым друку</translation>
    </message>
    <message>
        <source>There are conflicts in duplex settings. Do you want to fix them?</source>
        <translation>Параметры двухбаковага друку супярэчаць адзін аднаму. Выправіць?</translation>
    </message>
    <message>
        <source>%1 is a directory.
Please choose a different file name.</source>
        <translation>%1 — гэта папка.
Выберыце іншую назву файла.</translation>
    </message>
    <message>
        <source>File %1 is not writable.
Please choose a different file name.</source>
        <translation>У файл %1 нельга пісаць.
Выберыце іншую назву файла.</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to overwrite it?</source>
        <translation>%1 ужо ёсць.
Перапісаць?</translation>
    </message>
    <message>
        <source>Options &apos;Pages Per Sheet&apos; and &apos;Page Set&apos; cannot be used together.
Please turn one of those options off.</source>
        <translation>Параметры «Старонак на аркушы» і «Набор старонак» нельга выкарыстоўваць разам.
Выключыце адзін з іх.</translation>
    </message>
    <message>
        <source>The &apos;From&apos; value cannot be greater than the &apos;To&apos; value.</source>
        <translation>Першая старонка не можа быць большай за апошнюю.</translation>
    </message>
</context>
<context>
    <name>QPrintPreviewDialog</name>
    <message>
        <source>Page Setup</source>
        <translation>Параметры старонкі</translation>
    </message>
</context>
<context>
    <name>QPrintPropertiesDialog</name>
    <message>
        <source>Printer Properties</source>
        <translation>Уласцівасці прынтара</translation>
    </message>
    <message>
        <source>Job Options</source>
        <translation>Параметры задання</translation>
    </message>
    <message>
        <source>Page Setup Conflicts</source>
        <translation>Супярэчлівасць у параметрах старонкі</translation>
    </message>
    <message>
        <source>There are conflicts in page setup options. Do you want to fix them?</source>
        <translation>Параметры старонкі супярэчаць адзін аднаму. Выправіць?</translation>
    </message>
    <message>
        <source>Advanced Option Conflicts</source>
        <translation>Супярэчлівасць у дадатковых параметрах</translation>
    </message>
    <message>
        <source>There are conflicts in some advanced options. Do you want to fix them?</source>
        <translation>Некаторыя дадатковыя параметры супярэчаць адзін аднаму. Выправіць?</translation>
    </message>
    <message>
        <source>Custom value for %1</source>
        <translation>Сваё значэнне для %1</translation>
    </message>
</context>
<context>
    <name>QPrintPropertiesWidget</name>
    <message>
        <source>Form</source>
        <translation>Форма</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Старонка</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Дадаткова</translation>
    </message>
    <message>
        <source>There are conflicts in some options. Please fix them.</source>
        <translation>Некаторыя параметры супярэчаць адзін аднаму. Выпраўце іх.</translation>
    </message>
</context>
<context>
    <name>QPrintSettingsOutput</name>
    <message>
        <source>Form</source>
        <translation>Форма</translation>
    </message>
    <message>
        <source>Print range</source>
        <translation>Што друкаваць</translation>
    </message>
    <message>
        <source>Print all</source>
        <translation>Усё</translation>
    </message>
    <message>
        <source>Pages from</source>
        <translation>Старонкі ад</translation>
    </message>
    <message>
        <source>to</source>
        <translation>да</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Старонкі</translation>
    </message>
    <message>
        <source>Specify pages or ranges separated by commas. Ranges are specified by two numbers separated by a hyphen. E.g: 3,5-7,9 prints pages 3, 5, 6, 7 and 9.</source>
        <translation>Старонкі або дыяпазоны праз коскі. Дыяпазон — гэта два лікі праз злучок. Напрыклад, 3,5-7,9 — гэта старонкі 3, 5, 6, 7 і 9.</translation>
    </message>
    <message>
        <source>Current Page</source>
        <translation>Гэта старонка</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Выбранае</translation>
    </message>
    <message>
        <source>Page &amp;Set:</source>
        <translation>&amp;Набор старонак:</translation>
    </message>
    <message>
        <source>Page Set:</source>
        <translation>Набор старонак:</translation>
    </message>
    <message>
        <source>Output Settings</source>
        <translation>Параметры друку</translation>
    </message>
    <message>
        <source>Copies:</source>
        <translation>Копій:</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Копіі</translation>
    </message>
    <message>
        <source>Collate</source>
        <translation>Раскладаць па копіях</translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation>Адваротны парадак</translation>
    </message>
    <message>
        <source>Color Mode</source>
        <translation>Колер</translation>
    </message>
    <message>
        <source>Color</source>
        <translation>Каляровы</translation>
    </message>
    <message>
        <source>Grayscale</source>
        <translation>Адценні шэрага</translation>
    </message>
    <message>
        <source>Double Sided Printing</source>
        <translation>Двухбаковы друк</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Не</translation>
    </message>
    <message>
        <source>Long side binding</source>
        <translation>Паварот па доўгім краі</translation>
    </message>
    <message>
        <source>Short side binding</source>
        <translation>Паварот па кароткім краі</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Параметры</translation>
    </message>
</context>
<context>
    <name>QPrintWidget</name>
    <message>
        <source>Form</source>
        <translation>Форма</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Прынтар</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Назва:</translation>
    </message>
    <message>
        <source>P&amp;roperties</source>
        <translation>&amp;Уласцівасці</translation>
    </message>
    <message>
        <source>Location:</source>
        <translation>Месца:</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Прагляд</translation>
    </message>
    <message>
        <source>Type:</source>
        <translation>Тып:</translation>
    </message>
    <message>
        <source>Output &amp;file:</source>
        <translation>&amp;Файл:</translation>
    </message>
    <message>
        <source>...</source>
        <translation>…</translation>
    </message>
</context>
<context>
    <name>QProgressDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Скасаваць</translation>
    </message>
</context>
<context>
    <name>QScrollBar</name>
    <message>
        <source>Scroll here</source>
        <translation>Пракруціць сюды</translation>
    </message>
    <message>
        <source>Left edge</source>
        <translation>Да левага краю</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>У пачатак</translation>
    </message>
    <message>
        <source>Right edge</source>
        <translation>Да правага краю</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>У канец</translation>
    </message>
    <message>
        <source>Page left</source>
        <translation>Старонка ўлева</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>Старонка ўверх</translation>
    </message>
    <message>
        <source>Page right</source>
        <translation>Старонка ўправа</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>Старонка ўніз</translation>
    </message>
    <message>
        <source>Scroll left</source>
        <translation>Пракруціць улева</translation>
    </message>
    <message>
        <source>Scroll up</source>
        <translation>Пракруціць уверх</translation>
    </message>
    <message>
        <source>Scroll right</source>
        <translation>Пракруціць управа</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>Пракруціць уніз</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>+</source>
        <translation>+</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Shift</translation>
    </message>
    <message>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Meta</source>
        <translation>Meta</translation>
    </message>
    <message>
        <source>Num</source>
        <translation>Num</translation>
    </message>
    <message>
        <source>F%1</source>
        <translation>F%1</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Прабел</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Backtab</source>
        <translation>Shift+Tab</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Backspace</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Enter ↵</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Ins</source>
        <translation>Ins</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Insert</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Print Screen</translation>
    </message>
    <message>
        <source>Print Screen</source>
        <translation>Print Screen</translation>
    </message>
    <message>
        <source>SysReq</source>
        <translation>SysRq</translation>
    </message>
    <message>
        <source>System Request</source>
        <translation>SysRq</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>End</source>
        <translation>End</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>←</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>↑</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>→</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>↓</translation>
    </message>
    <message>
        <source>PgUp</source>
        <translation>PgUp</translation>
    </message>
    <message>
        <source>PgDown</source>
        <translation>PgDn</translation>
    </message>
    <message>
        <source>Page Up</source>
        <translation>Page Up</translation>
    </message>
    <message>
        <source>Page Down</source>
        <translation>Page Down</translation>
    </message>
    <message>
        <source>CapsLock</source>
        <translation>Caps Lock</translation>
    </message>
    <message>
        <source>Caps Lock</source>
        <translation>Caps Lock</translation>
    </message>
    <message>
        <source>NumLock</source>
        <translation>Num Lock</translation>
    </message>
    <message>
        <source>Num Lock</source>
        <translation>Num Lock</translation>
    </message>
    <message>
        <source>Number Lock</source>
        <translation>Num Lock</translation>
    </message>
    <message>
        <source>ScrollLock</source>
        <translation>Scroll Lock</translation>
    </message>
    <message>
        <source>Scroll Lock</source>
        <translation>Scroll Lock</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Меню</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Даведка</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Наперад</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Спыніць</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Абнавіць</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Абнавіць</translation>
    </message>
    <message>
        <source>Home Page</source>
        <translation>Хатняя старонка</translation>
    </message>
    <message>
        <source>Favorites</source>
        <translation>Закладкі</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Пошук</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Ачысціць</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Выбраць</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Адкрыць</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Новы</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Захаваць</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыць</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Капіяваць</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Выразаць</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Уставіць</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Адмяніць</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Паўтарыць</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Знайсці</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасаваць</translation>
    </message>
    <message>
        <source>Exit</source>
        <translation>Выйсці</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Так</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Не</translation>
    </message>
    <message>
        <source>Zoom In</source>
        <translation>Павялічыць</translation>
    </message>
    <message>
        <source>Zoom Out</source>
        <translation>Паменшыць</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Прынтар</translation>
    </message>
    <message>
        <source>Volume Down</source>
        <translation>Цішэй</translation>
    </message>
    <message>
        <source>Volume Up</source>
        <translation>Гучней</translation>
    </message>
    <message>
        <source>Volume Mute</source>
        <translation>Без гуку</translation>
    </message>
    <message>
        <source>Sleep</source>
        <translation>Сон</translation>
    </message>
    <message>
        <source>Calculator</source>
        <translation>Калькулятар</translation>
    </message>
</context>
<context>
    <name>QSpiAccessibleBridge</name>
    <message>
        <source>invalid role</source>
        <translation>няправільная роля</translation>
    </message>
    <message>
        <source>title bar</source>
        <translation>загаловак акна</translation>
    </message>
    <message>
        <source>menu bar</source>
        <translation>панэль меню</translation>
    </message>
    <message>
        <source>scroll bar</source>
        <translation>паласа пракруткі</translation>
    </message>
    <message>
        <source>grip</source>
        <translation>ручка</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>гук</translation>
    </message>
    <message>
        <source>cursor</source>
        <translation>курсор</translation>
    </message>
    <message>
        <source>text caret</source>
        <translation>тэкставы курсор</translation>
    </message>
    <message>
        <source>alert message</source>
        <translation>папярэджанне</translation>
    </message>
    <message>
        <source>frame</source>
        <translation>рамка</translation>
    </message>
    <message>
        <source>filler</source>
        <translation>запаўняльнік</translation>
    </message>
    <message>
        <source>popup menu</source>
        <translation>меню</translation>
    </message>
    <message>
        <source>menu item</source>
        <translation>пункт меню</translation>
    </message>
    <message>
        <source>tool tip</source>
        <translation>падказка</translation>
    </message>
    <message>
        <source>application</source>
        <translation>праграма</translation>
    </message>
    <message>
        <source>document</source>
        <translation>дакумент</translation>
    </message>
    <message>
        <source>panel</source>
        <translation>панэль</translation>
    </message>
    <message>
        <source>chart</source>
        <translation>дыяграма</translation>
    </message>
    <message>
        <source>dialog</source>
        <translation>дыялог</translation>
    </message>
    <message>
        <source>separator</source>
        <translation>раздзяляльнік</translation>
    </message>
    <message>
        <source>tool bar</source>
        <translation>панэль прылад</translation>
    </message>
    <message>
        <source>status bar</source>
        <translation>радок стану</translation>
    </message>
    <message>
        <source>table</source>
        <translation>табліца</translation>
    </message>
    <message>
        <source>column header</source>
        <translation>загаловак слупка</translation>
    </message>
    <message>
        <source>row header</source>
        <translation>загаловак радка</translation>
    </message>
    <message>
        <source>column</source>
        <translation>слупок</translation>
    </message>
    <message>
        <source>row</source>
        <translation>радок</translation>
    </message>
    <message>
        <source>cell</source>
        <translation>ячэйка</translation>
    </message>
    <message>
        <source>link</source>
        <translation>спасылка</translation>
    </message>
    <message>
        <source>help balloon</source>
        <translation>падказка</translation>
    </message>
    <message>
        <source>assistant</source>
        <translation>памочнік</translation>
    </message>
    <message>
        <source>list</source>
        <translation>спіс</translation>
    </message>
    <message>
        <source>list item</source>
        <translation>элемент спіса</translation>
    </message>
    <message>
        <source>tree</source>
        <translation>дрэва</translation>
    </message>
    <message>
        <source>tree item</source>
        <translation>элемент дрэва</translation>
    </message>
    <message>
        <source>page tab</source>
        <translation>укладка</translation>
    </message>
    <message>
        <source>property page</source>
        <translation>старонка ўласцівасцей</translation>
    </message>
    <message>
        <source>indicator</source>
        <translation>індыкатар</translation>
    </message>
    <message>
        <source>graphic</source>
        <translation>выява</translation>
    </message>
    <message>
        <source>label</source>
        <translation>подпіс</translation>
    </message>
    <message>
        <source>text</source>
        <translation>тэкст</translation>
    </message>
    <message>
        <source>push button</source>
        <translation>кнопка</translation>
    </message>
    <message>
        <source>check box</source>
        <translation>сцяжок</translation>
    </message>
    <message>
        <source>radio button</source>
        <translation>пераключальнік</translation>
    </message>
    <message>
        <source>combo box</source>
        <translation>выпадны спіс</translation>
    </message>
    <message>
        <source>progress bar</source>
        <translation>індыкатар ходу</translation>
    </message>
    <message>
        <source>dial</source>
        <translation>рэгулятар</translation>
    </message>
    <message>
        <source>hotkey field</source>
        <translation>поле клавішы</translation>
    </message>
    <message>
        <source>slider</source>
        <translation>паўзунок</translation>
    </message>
    <message>
        <source>spin box</source>
        <translation>лічыльнік</translation>
    </message>
    <message>
        <source>canvas</source>
        <translation>палатно</translation>
    </message>
    <message>
        <source>animation</source>
        <translation>анімацыя</translation>
    </message>
    <message>
        <source>equation</source>
        <translation>формула</translation>
    </message>
    <message>
        <source>button with drop down</source>
        <translation>кнопка са спісам</translation>
    </message>
    <message>
        <source>button menu</source>
        <translation>кнопка меню</translation>
    </message>
    <message>
        <source>button with drop down grid</source>
        <translation>кнопка з сеткай</translation>
    </message>
    <message>
        <source>space</source>
        <translation>прабел</translation>
    </message>
    <message>
        <source>page tab list</source>
        <translation>укладкі</translation>
    </message>
    <message>
        <source>clock</source>
        <translation>гадзіннік</translation>
    </message>
    <message>
        <source>splitter</source>
        <translation>раздзяляльнік</translation>
    </message>
    <message>
        <source>layered pane</source>
        <translation>шматслойная панэль</translation>
    </message>
    <message>
        <source>web document</source>
        <translation>вэб-дакумент</translation>
    </message>
    <message>
        <source>paragraph</source>
        <translation>абзац</translation>
    </message>
    <message>
        <source>section</source>
        <translation>раздзел</translation>
    </message>
    <message>
        <source>color chooser</source>
        <translation>выбар колеру</translation>
    </message>
    <message>
        <source>footer</source>
        <translation>ніжні калантытул</translation>
    </message>
    <message>
        <source>form</source>
        <translation>форма</translation>
    </message>
    <message>
        <source>heading</source>
        <translation>загаловак</translation>
    </message>
    <message>
        <source>note</source>
        <translation>нататка</translation>
    </message>
    <message>
        <source>complementary content</source>
        <translation>дадатковы змест</translation>
    </message>
    <message>
        <source>terminal</source>
        <translation>тэрмінал</translation>
    </message>
    <message>
        <source>desktop</source>
        <translation>працоўны стол</translation>
    </message>
    <message>
        <source>notification</source>
        <translation>апавяшчэнне</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>невядома</translation>
    </message>
</context>
<context>
    <name>QStandardPaths</name>
    <message>
        <source>Desktop</source>
        <translation>Працоўны стол</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Дакументы</translation>
    </message>
    <message>
        <source>Fonts</source>
        <translation>Шрыфты</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Праграмы</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>Музыка</translation>
    </message>
    <message>
        <source>Movies</source>
        <translation>Відэа</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Выявы</translation>
    </message>
    <message>
        <source>Temporary Directory</source>
        <translation>Часовая папка</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Хатняя папка</translation>
    </message>
    <message>
        <source>Cache</source>
        <translation>Кэш</translation>
    </message>
    <message>
        <source>Shared Data</source>
        <translation>Агульныя даныя</translation>
    </message>
    <message>
        <source>Runtime</source>
        <translation>Файлы выканання</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Канфігурацыя</translation>
    </message>
    <message>
        <source>Shared Configuration</source>
        <translation>Агульная канфігурацыя</translation>
    </message>
    <message>
        <source>Shared Cache</source>
        <translation>Агульны кэш</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Спампаванае</translation>
    </message>
    <message>
        <source>Application Data</source>
        <translation>Даныя праграмы</translation>
    </message>
    <message>
        <source>Application Configuration</source>
        <translation>Канфігурацыя праграмы</translation>
    </message>
</context>
<context>
    <name>QTabBar</name>
    <message>
        <source>Scroll Left</source>
        <translation>Пракруціць улева</translation>
    </message>
    <message>
        <source>Scroll Right</source>
        <translation>Пракруціць управа</translation>
    </message>
</context>
<context>
    <name>QTextEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Адмяніць</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Па&amp;ўтарыць</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Выразаць</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Капіяваць</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Ус&amp;тавіць</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Выдаліць</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Выбраць усё</translation>
    </message>
</context>
<context>
    <name>QUndoGroup</name>
    <message>
        <source>Undo %1</source>
        <translation>Адмяніць: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Адмяніць</translation>
    </message>
    <message>
        <source>Redo %1</source>
        <translation>Паўтарыць: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Паўтарыць</translation>
    </message>
</context>
<context>
    <name>QUndoStack</name>
    <message>
        <source>Undo %1</source>
        <translation>Адмяніць: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Адмяніць</translation>
    </message>
    <message>
        <source>Redo %1</source>
        <translation>Паўтарыць: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Паўтарыць</translation>
    </message>
</context>
<context>
    <name>QWhatsThisAction</name>
    <message>
        <source>What&apos;s This?</source>
        <translation>Што гэта?</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Адмяніць</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Па&amp;ўтарыць</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Выразаць</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Капіяваць</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Ус&amp;тавіць</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Выдаліць</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Выбраць усё</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>Капіяваць а&amp;драс спасылкі</translation>
    </message>
</context>
</TS>
