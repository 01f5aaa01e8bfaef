<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl_PL" sourcelanguage="en_US">
<context>
    <name>AlsoLine</name>
    <message>
        <source>Also searched as %1, in all their forms.</source>
        <translation>Szukano też jako %1, we wszystkich formach.</translation>
    </message>
    <message>
        <source>Only as typed</source>
        <translation>Tylko dosłownie</translation>
    </message>
</context>
<context>
    <name>Announcer</name>
    <message>
        <source>Image: {0}</source>
        <translation>Obraz: {0}</translation>
    </message>
</context>
<context>
    <name>AppearancePopup</name>
    <message>
        <source>As the system</source>
        <translation>Jak w systemie</translation>
    </message>
    <message>
        <source>Built in (%1)</source>
        <translation>Wbudowany (%1)</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Ciemny</translation>
    </message>
    <message>
        <source>Dark contrast</source>
        <translation>Kontr. ciemny</translation>
    </message>
    <message>
        <source>Forget earlier searches</source>
        <translation>Zapomnij wcześniejsze wyszukiwania</translation>
    </message>
    <message>
        <source>Forget what was read</source>
        <translation>Zapomnij, co było czytane</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Kontrast</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Większy tekst</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Jasny</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Czytanie</translation>
    </message>
    <message>
        <source>Remember what I read</source>
        <translation>Pamiętaj, co czytam</translation>
    </message>
    <message>
        <source>Remember what I searched for</source>
        <translation>Pamiętaj, czego szukam</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Wyszukiwanie</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>Sepia</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Mniejszy tekst</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Text and theme</source>
        <translation>Tekst i motyw</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Rozmiar tekstu</translation>
    </message>
    <message>
        <source>Text size: %1</source>
        <translation>Rozmiar tekstu: %1</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Motyw</translation>
    </message>
    <message>
        <source>Typeface</source>
        <translation>Krój pisma</translation>
    </message>
    <message>
        <source>What the colours mean…</source>
        <translation>Znaczenie kolorów…</translation>
    </message>
</context>
<context>
    <name>ArticleHeader</name>
    <message numerus="yes">
        <source>%Ln min</source>
        <translation>
            <numerusform>%Ln&#xa0;min</numerusform>
            <numerusform>%Ln&#xa0;min</numerusform>
            <numerusform>%Ln&#xa0;min</numerusform>
        </translation>
    </message>
    <message>
        <source>About this article</source>
        <translation>O tym artykule</translation>
    </message>
    <message>
        <source>Also in</source>
        <translation>Także</translation>
    </message>
    <message>
        <source>Digest. The full text can be imported from a saved page or file.</source>
        <translation>Streszczenie. Pełny tekst możesz dodać z&#xa0;zapisanej strony lub pliku.</translation>
    </message>
    <message>
        <source>Digest. The full text is in this library.</source>
        <translation>Streszczenie. Pełny tekst jest w&#xa0;tej bibliotece.</translation>
    </message>
    <message>
        <source>Excerpt. Only the beginning is known; import the full page to replace it.</source>
        <translation>Fragment. Znany jest tylko początek; dodaj całą stronę, aby go zastąpić.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Dodaj…</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Otwórz</translation>
    </message>
    <message>
        <source>This library has a digest of this article, too.</source>
        <translation>W&#xa0;tej bibliotece jest też streszczenie tego artykułu.</translation>
    </message>
</context>
<context>
    <name>ArticleList</name>
    <message numerus="yes">
        <source>%Ln hits</source>
        <translation>
            <numerusform>%Ln trafienie</numerusform>
            <numerusform>%Ln trafienia</numerusform>
            <numerusform>%Ln trafień</numerusform>
        </translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Streszczenie</translation>
    </message>
    <message>
        <source>Excerpt</source>
        <translation>Fragment</translation>
    </message>
    <message>
        <source>Without a date</source>
        <translation>Bez daty</translation>
    </message>
    <message>
        <source>Without a source</source>
        <translation>Bez źródła</translation>
    </message>
    <message>
        <source>Without an author</source>
        <translation>Bez autora</translation>
    </message>
    <message>
        <source>{0} % read</source>
        <translation>Przeczytano {0}%</translation>
    </message>
</context>
<context>
    <name>ArticleListModel</name>
    <message numerus="yes">
        <source>%Ln articles</source>
        <translation>
            <numerusform>%Ln artykuł</numerusform>
            <numerusform>%Ln artykuły</numerusform>
            <numerusform>%Ln artykułów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln highlights</source>
        <translation>
            <numerusform>%Ln zakreślenie</numerusform>
            <numerusform>%Ln zakreślenia</numerusform>
            <numerusform>%Ln zakreśleń</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln notes</source>
        <translation>
            <numerusform>%Ln notatka</numerusform>
            <numerusform>%Ln notatki</numerusform>
            <numerusform>%Ln notatek</numerusform>
        </translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Jeszcze niewczytany</translation>
    </message>
    <message>
        <source>digest</source>
        <translation>streszczenie</translation>
    </message>
    <message>
        <source>excerpt</source>
        <translation>fragment</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>zwinięte</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>z gwiazdką</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>rozwinięte</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>nieprzeczytany</translation>
    </message>
    <message>
        <source>{0} % read</source>
        <translation>Przeczytano {0}%</translation>
    </message>
</context>
<context>
    <name>ArticleMenu</name>
    <message>
        <source>Add to collection</source>
        <translation>Dodaj do kolekcji</translation>
    </message>
    <message>
        <source>Mark as being read</source>
        <translation>Oznacz jako czytany</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Oznacz jako przeczytany</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>Oznacz jako nieprzeczytany</translation>
    </message>
    <message>
        <source>More like this</source>
        <translation>Podobne artykuły</translation>
    </message>
    <message>
        <source>New collection…</source>
        <translation>Nowa kolekcja…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otwórz</translation>
    </message>
    <message>
        <source>Remove from “{0}”</source>
        <translation>Usuń z kolekcji „{0}”</translation>
    </message>
    <message>
        <source>Remove the star</source>
        <translation>Usuń gwiazdkę</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Dodaj gwiazdkę</translation>
    </message>
</context>
<context>
    <name>ArticleView</name>
    <message>
        <source>Articles</source>
        <translation>Artykuły</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message numerus="yes">
        <source>%Ln in the bin</source>
        <translation>
            <numerusform>%Ln w koszu</numerusform>
            <numerusform>%Ln w koszu</numerusform>
            <numerusform>%Ln w koszu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln notes</source>
        <translation>
            <numerusform>%Ln notatka</numerusform>
            <numerusform>%Ln notatki</numerusform>
            <numerusform>%Ln notatek</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>reading of %Ln articles</source>
        <translation>
            <numerusform>stan czytania %Ln artykułu</numerusform>
            <numerusform>stan czytania %Ln artykułów</numerusform>
            <numerusform>stan czytania %Ln artykułów</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BackupsDialog</name>
    <message>
        <source>After a session with changes the notebook is copied and the copy checked. The newest five stay, and the last of twelve days, ten weeks and nine months.</source>
        <translation>Po sesji, w&#xa0;której coś się zmieniło, program kopiuje notatnik i&#xa0;sprawdza kopię. Zostaje pięć najnowszych kopii oraz ostatnie z&#xa0;dwunastu dni, dziesięciu tygodni i&#xa0;dziewięciu miesięcy.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Utwórz kopię</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Kopie zapasowe</translation>
    </message>
    <message>
        <source>Backups, the newest first</source>
        <translation>Kopie zapasowe od najnowszej</translation>
    </message>
    <message>
        <source>Cannot be used</source>
        <translation>Nie do użycia</translation>
    </message>
    <message>
        <source>Check for damage</source>
        <translation>Szukaj uszkodzeń</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Notebooks ({0})</source>
        <translation>Notatniki ({0})</translation>
    </message>
    <message>
        <source>Notebooks ({0});;All files (*)</source>
        <translation>Notatniki ({0});;Wszystkie pliki (*)</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Napraw</translation>
    </message>
    <message>
        <source>Restore a file</source>
        <translation>Przywróć z pliku</translation>
    </message>
    <message>
        <source>Restore a file…</source>
        <translation>Przywróć z pliku…</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Przywróć…</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Zapisz kopię</translation>
    </message>
    <message>
        <source>Save a copy to…</source>
        <translation>Zapisz kopię w…</translation>
    </message>
    <message>
        <source>There are no backups yet. One is made when a session with changes ends, or now.</source>
        <translation>Nie ma jeszcze kopii zapasowych. Powstają po zakończeniu sesji ze zmianami; możesz też utworzyć kopię teraz.</translation>
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
            <numerusform>Trwale usunięto %Ln notatkę.</numerusform>
            <numerusform>Trwale usunięto %Ln notatki.</numerusform>
            <numerusform>Trwale usunięto %Ln notatek.</numerusform>
        </translation>
    </message>
    <message>
        <source>One note is gone for good.</source>
        <translation>Notatka została trwale usunięta.</translation>
    </message>
</context>
<context>
    <name>BinPage</name>
    <message numerus="yes">
        <source>%Ln chosen</source>
        <translation>
            <numerusform>Wybrano: %Ln</numerusform>
            <numerusform>Wybrano: %Ln</numerusform>
            <numerusform>Wybrano: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the notebook</source>
        <translation>Wróć do notatnika</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Kosz</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Wyczyść wyszukiwanie</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message numerus="yes">
        <source>Delete all %Ln notes in the bin for good?</source>
        <translation>
            <numerusform>Trwale usunąć z kosza %Ln notatkę?</numerusform>
            <numerusform>Trwale usunąć z kosza wszystkie %Ln notatki?</numerusform>
            <numerusform>Trwale usunąć z kosza wszystkie %Ln notatek?</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Usuń trwale</translation>
    </message>
    <message>
        <source>Delete for good (Del)</source>
        <translation>Usuń trwale (Del)</translation>
    </message>
    <message>
        <source>Delete for good…</source>
        <translation>Usuń trwale…</translation>
    </message>
    <message>
        <source>Delete the note in the bin for good?</source>
        <translation>Trwale usunąć notatkę z kosza?</translation>
    </message>
    <message numerus="yes">
        <source>Delete these %Ln notes for good?</source>
        <translation>
            <numerusform>Trwale usunąć %Ln notatkę?</numerusform>
            <numerusform>Trwale usunąć te %Ln notatki?</numerusform>
            <numerusform>Trwale usunąć te %Ln notatek?</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete this note for good?</source>
        <translation>Trwale usunąć tę notatkę?</translation>
    </message>
    <message>
        <source>Deleted notes</source>
        <translation>Usunięte notatki</translation>
    </message>
    <message>
        <source>Empty the bin</source>
        <translation>Opróżnij kosz</translation>
    </message>
    <message>
        <source>Empty the bin…</source>
        <translation>Opróżnij kosz…</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Nothing of that is in the bin.</source>
        <translation>Nie ma tego w koszu.</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Przywróć</translation>
    </message>
    <message>
        <source>Put back (Enter)</source>
        <translation>Przywróć (Enter)</translation>
    </message>
    <message>
        <source>Search the bin</source>
        <translation>Szukaj w koszu</translation>
    </message>
    <message>
        <source>The bin is empty.</source>
        <translation>Kosz jest pusty.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Spróbuj ponownie</translation>
    </message>
    <message numerus="yes">
        <source>{0} of %Ln notes</source>
        <translation>
            <numerusform>{0} z %Ln notatki</numerusform>
            <numerusform>{0} z %Ln notatek</numerusform>
            <numerusform>{0} z %Ln notatek</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BulkBar</name>
    <message numerus="yes">
        <source>%Ln chosen</source>
        <translation>
            <numerusform>Wybrano: %Ln</numerusform>
            <numerusform>Wybrano: %Ln</numerusform>
            <numerusform>Wybrano: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>Wszystkie</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Kolor</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gotowe</translation>
    </message>
    <message>
        <source>Done (Esc)</source>
        <translation>Gotowe (Esc)</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Eksportuj…</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Styl</translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation>Etykieta…</translation>
    </message>
    <message>
        <source>Untag…</source>
        <translation>Usuń etykietę…</translation>
    </message>
    <message>
        <source>With what is chosen</source>
        <translation>Zaznaczone notatki</translation>
    </message>
</context>
<context>
    <name>BusyLine</name>
    <message>
        <source>Working</source>
        <translation>Praca w toku</translation>
    </message>
</context>
<context>
    <name>CardMenu</name>
    <message>
        <source>Colour</source>
        <translation>Kolor</translation>
    </message>
    <message>
        <source>Copy quote</source>
        <translation>Kopiuj cytat</translation>
    </message>
    <message>
        <source>Copy quotes</source>
        <translation>Kopiuj cytaty</translation>
    </message>
    <message>
        <source>Copy with citation</source>
        <translation>Kopiuj ze źródłem</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Delete {0} notes</source>
        <translation>Usuń notatki ({0})</translation>
    </message>
    <message>
        <source>Edit note</source>
        <translation>Edytuj notatkę</translation>
    </message>
    <message>
        <source>Quote as a picture…</source>
        <translation>Cytat jako obraz…</translation>
    </message>
    <message>
        <source>Show in the text</source>
        <translation>Pokaż w tekście</translation>
    </message>
</context>
<context>
    <name>Cards</name>
    <message>
        <source>About the article</source>
        <translation>O artykule</translation>
    </message>
    <message>
        <source>Free note</source>
        <translation>Luźna notatka</translation>
    </message>
    <message>
        <source>Lost its place</source>
        <translation>Bez miejsca w tekście</translation>
    </message>
    <message>
        <source>Words have changed</source>
        <translation>Słowa się zmieniły</translation>
    </message>
</context>
<context>
    <name>ChangeCard</name>
    <message>
        <source>Accept</source>
        <translation>Przyjmij</translation>
    </message>
    <message>
        <source>Attach the highlight to words that you select</source>
        <translation>Przypnij zakreślenie do słów, które zaznaczysz</translation>
    </message>
    <message>
        <source>Attach…</source>
        <translation>Przypnij…</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Przedtem</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Zostaw</translation>
    </message>
    <message>
        <source>Leave it as it is, for now</source>
        <translation>Na razie zostaw bez zmian</translation>
    </message>
    <message>
        <source>Look closely: a number, a “not” or a name is another one now.</source>
        <translation>Przyjrzyj się: zmieniła się liczba, słowo „nie” lub nazwa.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Teraz</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Pokaż</translation>
    </message>
    <message>
        <source>Show it in the text</source>
        <translation>Pokaż w tekście</translation>
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
            <numerusform>%Ln&#xa0;zmienione</numerusform>
            <numerusform>%Ln&#xa0;zmienione</numerusform>
            <numerusform>%Ln&#xa0;zmienionych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln highlights moved</source>
        <translation>
            <numerusform>%Ln&#xa0;przesunięte</numerusform>
            <numerusform>%Ln&#xa0;przesunięte</numerusform>
            <numerusform>%Ln&#xa0;przesuniętych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln highlights of this article have moved.</source>
        <translation>
            <numerusform>%Ln zakreślenie w&#xa0;tym artykule się przesunęło.</numerusform>
            <numerusform>%Ln zakreślenia w&#xa0;tym artykule się przesunęły.</numerusform>
            <numerusform>%Ln zakreśleń w tym artykule się przesunęło.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not found</source>
        <translation>
            <numerusform>%Ln&#xa0;nieodnalezione</numerusform>
            <numerusform>%Ln&#xa0;nieodnalezione</numerusform>
            <numerusform>%Ln&#xa0;nieodnalezionych</numerusform>
        </translation>
    </message>
    <message>
        <source>A highlight of this article has moved.</source>
        <translation>Jedno zakreślenie w&#xa0;tym artykule się przesunęło.</translation>
    </message>
    <message>
        <source>It is now: {0}</source>
        <translation>Jest teraz: {0}</translation>
    </message>
    <message>
        <source>It was: {0}</source>
        <translation>Było: {0}</translation>
    </message>
    <message>
        <source>It would stand about here: {0}</source>
        <translation>Byłoby mniej więcej tutaj: {0}</translation>
    </message>
    <message>
        <source>Moved, word for word the same</source>
        <translation>Przesunięte, słowo w słowo to samo</translation>
    </message>
    <message>
        <source>Not found in the article</source>
        <translation>Nie ma go w artykule</translation>
    </message>
    <message>
        <source>Nothing in the article is like it.</source>
        <translation>W artykule nie ma nic podobnego.</translation>
    </message>
    <message>
        <source>The words have changed</source>
        <translation>Słowa się zmieniły</translation>
    </message>
    <message>
        <source>This article has changed: {0}.</source>
        <translation>Ten artykuł się zmienił. Zakreślenia: {0}.</translation>
    </message>
    <message>
        <source>Where it was</source>
        <translation>Na swoim miejscu</translation>
    </message>
    <message>
        <source>{0} altered</source>
        <translation>zmienione: {0}</translation>
    </message>
    <message>
        <source>{0} moved</source>
        <translation>przesunięte: {0}</translation>
    </message>
    <message>
        <source>{0} not found</source>
        <translation>nieodnalezione: {0}</translation>
    </message>
    <message>
        <source>{0} where they were</source>
        <translation>na miejscu: {0}</translation>
    </message>
    <message>
        <source>“{0}” became “{1}”.</source>
        <translation>„{0}” zmieniło się w „{1}”.</translation>
    </message>
    <message>
        <source>“{0}” is gone.</source>
        <translation>„{0}” zniknęło.</translation>
    </message>
    <message>
        <source>“{0}” is new.</source>
        <translation>„{0}” jest nowe.</translation>
    </message>
</context>
<context>
    <name>ChangesController</name>
    <message>
        <source>Highlight attached.</source>
        <translation>Przypięto zakreślenie.</translation>
    </message>
    <message>
        <source>Place accepted.</source>
        <translation>Przyjęto nowe miejsce.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>{0} places accepted.</source>
        <translation>Przyjęte nowe miejsca: {0}.</translation>
    </message>
</context>
<context>
    <name>ChangesWindow</name>
    <message>
        <source>Accept all ({0})</source>
        <translation>Przyjmij wszystkie ({0})</translation>
    </message>
    <message>
        <source>Altered ({0})</source>
        <translation>Zmienione ({0})</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Highlights after the article changed</source>
        <translation>Zakreślenia po zmianie artykułu</translation>
    </message>
    <message>
        <source>Moved ({0})</source>
        <translation>Przesunięte ({0})</translation>
    </message>
    <message>
        <source>Not found ({0})</source>
        <translation>Nieodnalezione ({0})</translation>
    </message>
    <message>
        <source>Nothing is left to decide: every highlight has its place.</source>
        <translation>Nie ma już nic do decyzji: każde zakreślenie ma swoje miejsce.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Pokaż</translation>
    </message>
    <message>
        <source>Show {0} more</source>
        <translation>Pokaż jeszcze {0}</translation>
    </message>
    <message>
        <source>To decide ({0})</source>
        <translation>Do decyzji ({0})</translation>
    </message>
    <message>
        <source>Where they were ({0})</source>
        <translation>Na miejscu ({0})</translation>
    </message>
</context>
<context>
    <name>ChipBar</name>
    <message>
        <source>Add a filter</source>
        <translation>Dodaj filtr</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtr</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtry</translation>
    </message>
</context>
<context>
    <name>ChoiceModel</name>
    <message>
        <source>chosen</source>
        <translation>zaznaczone</translation>
    </message>
</context>
<context>
    <name>ChoiceParts</name>
    <message>
        <source>All settings are as at first.</source>
        <translation>Przywrócono domyślne ustawienia.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
</context>
<context>
    <name>ChoicePopup</name>
    <message>
        <source>Nothing of that name</source>
        <translation>Nie ma takiej nazwy</translation>
    </message>
</context>
<context>
    <name>Choosing</name>
    <message>
        <source>Begins with {0}</source>
        <translation>Zaczyna się od {0}</translation>
    </message>
    <message>
        <source>Ends with {0}</source>
        <translation>Kończy się na {0}</translation>
    </message>
    <message>
        <source>Nothing would be left on one side: the highlight is not split.</source>
        <translation>Po jednej stronie nic by nie zostało: zakreślenia nie podzielono.</translation>
    </message>
    <message>
        <source>Put the caret into a highlight to split it.</source>
        <translation>Aby podzielić zakreślenie, ustaw w&#xa0;nim kursor.</translation>
    </message>
    <message>
        <source>The highlight is as it was.</source>
        <translation>Zakreślenie jest takie jak przedtem.</translation>
    </message>
    <message>
        <source>There is no highlight in this article.</source>
        <translation>W tym artykule nie ma zakreśleń.</translation>
    </message>
    <message>
        <source>There is no other highlight here to merge with.</source>
        <translation>Nie ma tu innego zakreślenia do połączenia.</translation>
    </message>
</context>
<context>
    <name>ChosenBar</name>
    <message numerus="yes">
        <source>%Ln chosen</source>
        <translation>
            <numerusform>Wybrano: %Ln</numerusform>
            <numerusform>Wybrano: %Ln</numerusform>
            <numerusform>Wybrano: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Kolekcja</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gotowe</translation>
    </message>
    <message>
        <source>Done (Esc)</source>
        <translation>Gotowe (Esc)</translation>
    </message>
    <message>
        <source>Export notes…</source>
        <translation>Eksportuj…</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Oznacz</translation>
    </message>
    <message>
        <source>Mark as being read</source>
        <translation>Oznacz jako czytane</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Oznacz jako przeczytane</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>Oznacz jako nieprzeczytane</translation>
    </message>
    <message>
        <source>Remove from “{0}”</source>
        <translation>Usuń z kolekcji „{0}”</translation>
    </message>
    <message>
        <source>Remove the star</source>
        <translation>Usuń gwiazdkę</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Gwiazdka</translation>
    </message>
    <message>
        <source>With the chosen articles</source>
        <translation>Zaznaczone artykuły</translation>
    </message>
</context>
<context>
    <name>Colour</name>
    <message>
        <source>Evidence</source>
        <translation>Dowód</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Dane</translation>
    </message>
    <message>
        <source>Key point</source>
        <translation>Główna myśl</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pytanie</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Źródło</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>Do sprawdzenia</translation>
    </message>
</context>
<context>
    <name>ColourNamesPopup</name>
    <message>
        <source>An empty line has its usual meaning.</source>
        <translation>Puste pole zachowuje zwykłe znaczenie.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gotowe</translation>
    </message>
    <message>
        <source>What the colours mean</source>
        <translation>Znaczenie kolorów</translation>
    </message>
</context>
<context>
    <name>ColourRow</name>
    <message>
        <source>Colour</source>
        <translation>Kolor</translation>
    </message>
</context>
<context>
    <name>CommandParts</name>
    <message>
        <source>Some shortcuts of the settings cannot be used and are ignored: {0}.</source>
        <translation>Niektórych skrótów z&#xa0;ustawień nie da się użyć i&#xa0;są pomijane: {0}.</translation>
    </message>
</context>
<context>
    <name>ConflictLine</name>
    <message numerus="yes">
        <source>%Ln conflicts</source>
        <translation>
            <numerusform>%Ln konflikt</numerusform>
            <numerusform>%Ln konflikty</numerusform>
            <numerusform>%Ln konfliktów</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare {0}</source>
        <translation>Porównaj: {0}</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Porównaj…</translation>
    </message>
</context>
<context>
    <name>ConflictsDialog</name>
    <message>
        <source>Both versions</source>
        <translation>Obie wersje</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Konflikty</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Zdecyduj później</translation>
    </message>
    <message>
        <source>Do the same for all {0}</source>
        <translation>Zrób tak samo we wszystkich ({0})</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Zachowaj obie</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Zachowaj moją</translation>
    </message>
    <message>
        <source>Keep theirs</source>
        <translation>Zachowaj cudzą</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Moja</translation>
    </message>
    <message>
        <source>Next conflict</source>
        <translation>Następny konflikt</translation>
    </message>
    <message>
        <source>Previous conflict</source>
        <translation>Poprzedni konflikt</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Cudza</translation>
    </message>
    <message>
        <source>Words that only one version has are underlined. Undo takes a choice back.</source>
        <translation>Słowa, które są tylko w&#xa0;jednej wersji, są podkreślone. Wybór można cofnąć.</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} z {1}</translation>
    </message>
</context>
<context>
    <name>ContentsCard</name>
    <message>
        <source>Contents</source>
        <translation>Spis treści</translation>
    </message>
    <message>
        <source>Filter the headings</source>
        <translation>Filtruj nagłówki</translation>
    </message>
    <message>
        <source>Headings</source>
        <translation>Nagłówki</translation>
    </message>
    <message>
        <source>level {0}</source>
        <translation>poziom {0}</translation>
    </message>
    <message>
        <source>you are here</source>
        <translation>jesteś tutaj</translation>
    </message>
</context>
<context>
    <name>CountRow</name>
    <message>
        <source>By {0}</source>
        <translation>Grupowanie: {0}</translation>
    </message>
    <message>
        <source>Group and order</source>
        <translation>Grupowanie i kolejność</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Grupuj</translation>
    </message>
    <message>
        <source>Group by {0}</source>
        <translation>Grupowanie: {0}</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Kolejność</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln articles</source>
        <translation>
            <numerusform>w %Ln artykule</numerusform>
            <numerusform>w %Ln artykułach</numerusform>
            <numerusform>w %Ln artykułach</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} of %Ln notes</source>
        <translation>
            <numerusform>{0} z %Ln notatki</numerusform>
            <numerusform>{0} z %Ln notatek</numerusform>
            <numerusform>{0} z %Ln notatek</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DatePopup</name>
    <message>
        <source>2024, 2024-03 or 2024-03-14</source>
        <translation>2024, 2024-03 lub 2024-03-14</translation>
    </message>
    <message>
        <source>Changed within</source>
        <translation>Zmienione w okresie</translation>
    </message>
    <message>
        <source>Date of the notes</source>
        <translation>Data notatek</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Od</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Pokaż</translation>
    </message>
    <message>
        <source>to</source>
        <translation>do</translation>
    </message>
</context>
<context>
    <name>DestroyBox</name>
    <message>
        <source>Keep</source>
        <translation>Zachowaj</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>Tego nie można cofnąć.</translation>
    </message>
</context>
<context>
    <name>EntryMenu</name>
    <message>
        <source>Colour</source>
        <translation>Kolor</translation>
    </message>
    <message numerus="yes">
        <source>Copy %Ln quotes</source>
        <translation>
            <numerusform>Kopiuj %Ln cytat</numerusform>
            <numerusform>Kopiuj %Ln cytaty</numerusform>
            <numerusform>Kopiuj %Ln cytatów</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy quote</source>
        <translation>Kopiuj cytat</translation>
    </message>
    <message>
        <source>Copy with source</source>
        <translation>Kopiuj ze źródłem</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Usuń</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln notes</source>
        <translation>
            <numerusform>Usuń %Ln notatkę</numerusform>
            <numerusform>Usuń %Ln notatki</numerusform>
            <numerusform>Usuń %Ln notatek</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit note</source>
        <translation>Edytuj notatkę</translation>
    </message>
    <message>
        <source>Edit tags</source>
        <translation>Edytuj etykiety</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Eksportuj…</translation>
    </message>
    <message>
        <source>Quote as a picture…</source>
        <translation>Cytat jako obraz…</translation>
    </message>
    <message>
        <source>Show in the text</source>
        <translation>Pokaż w tekście</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Styl</translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation>Dodaj etykietę…</translation>
    </message>
    <message>
        <source>Untag…</source>
        <translation>Usuń etykietę…</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message numerus="yes">
        <source>%Ln annotations have neither a quote nor a note and were left out.</source>
        <translation>
            <numerusform>Pominięto %Ln adnotację bez cytatu i&#xa0;bez notatki.</numerusform>
            <numerusform>Pominięto %Ln adnotacje bez cytatu i&#xa0;bez notatki.</numerusform>
            <numerusform>Pominięto %Ln adnotacji bez cytatu i&#xa0;bez notatki.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles are in this page.</source>
        <translation>
            <numerusform>Na tej stronie jest %Ln artykuł.</numerusform>
            <numerusform>Na tej stronie są %Ln artykuły.</numerusform>
            <numerusform>Na tej stronie jest %Ln artykułów.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln characters of the file are damaged and cannot be read.</source>
        <translation>
            <numerusform>%Ln znak w&#xa0;pliku jest uszkodzony i&#xa0;nie da się go odczytać.</numerusform>
            <numerusform>%Ln znaki w&#xa0;pliku są uszkodzone i&#xa0;nie da się ich odczytać.</numerusform>
            <numerusform>%Ln znaków w&#xa0;pliku jest uszkodzonych i&#xa0;nie da się ich odczytać.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln characters of the page are damaged and cannot be read.</source>
        <translation>
            <numerusform>%Ln znak na stronie jest uszkodzony i&#xa0;nie da się go odczytać.</numerusform>
            <numerusform>%Ln znaki na stronie są uszkodzone i&#xa0;nie da się ich odczytać.</numerusform>
            <numerusform>%Ln znaków na stronie jest uszkodzonych i&#xa0;nie da się ich odczytać.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of {0} articles are in this page.</source>
        <translation>
            <numerusform>Na tej stronie jest %Ln z {0} artykułów.</numerusform>
            <numerusform>Na tej stronie są %Ln z {0} artykułów.</numerusform>
            <numerusform>Na tej stronie jest %Ln z {0} artykułów.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln records were skipped: damaged, cut off or too large.</source>
        <translation>
            <numerusform>Pominięto %Ln rekord: uszkodzony, ucięty lub za duży.</numerusform>
            <numerusform>Pominięto %Ln rekordy: uszkodzone, ucięte lub za duże.</numerusform>
            <numerusform>Pominięto %Ln rekordów: uszkodzone, ucięte lub za duże.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln replies to annotations were left out.</source>
        <translation>
            <numerusform>Pominięto %Ln odpowiedź na adnotacje.</numerusform>
            <numerusform>Pominięto %Ln odpowiedzi na adnotacje.</numerusform>
            <numerusform>Pominięto %Ln odpowiedzi na adnotacje.</numerusform>
        </translation>
    </message>
    <message>
        <source>A ZIM file inside of an archive cannot be read; unpack it first.</source>
        <translation>Pliku ZIM w&#xa0;archiwum nie da się odczytać; najpierw go rozpakuj.</translation>
    </message>
    <message>
        <source>A bracket is closed that was not opened</source>
        <translation>Zamknięto nawias, którego nie otwarto</translation>
    </message>
    <message>
        <source>A bracket is not closed</source>
        <translation>Nawias nie jest zamknięty</translation>
    </message>
    <message>
        <source>A collection needs a name.</source>
        <translation>Kolekcja musi mieć nazwę.</translation>
    </message>
    <message>
        <source>A file in {0} is damaged ({1}). A check repairs it, or saves what can be read.</source>
        <translation>Plik w&#xa0;folderze {0} jest uszkodzony ({1}). Sprawdzenie naprawi go albo uratuje to, co da się odczytać.</translation>
    </message>
    <message>
        <source>A quotation mark is not closed</source>
        <translation>Cudzysłów nie jest zamknięty</translation>
    </message>
    <message>
        <source>A tag needs a name.</source>
        <translation>Etykieta musi mieć nazwę.</translation>
    </message>
    <message>
        <source>A template for this format has a name that ends in {0}, unlike “{1}”.</source>
        <translation>Nazwa szablonu dla tego formatu kończy się na {0}, a&#xa0;nie jak „{1}”.</translation>
    </message>
    <message>
        <source>A text in it is longer than {0} million characters.</source>
        <translation>Jeden z tekstów ma ponad {0} mln znaków.</translation>
    </message>
    <message>
        <source>Archives in archives are opened to a depth of {0} only.</source>
        <translation>Archiwa w&#xa0;archiwach są otwierane tylko do głębokości {0}.</translation>
    </message>
    <message>
        <source>Choose two highlights or more to join them.</source>
        <translation>Aby połączyć zakreślenia, wybierz co najmniej dwa.</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>dysk lub plik jest zajęty</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>przekroczono limit miejsca na dysku</translation>
    </message>
    <message>
        <source>Entries without text, such as recordings and pictures, were left out.</source>
        <translation>Pominięto wpisy bez tekstu, na przykład nagrania i&#xa0;zdjęcia.</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>plik już istnieje</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>nazwa pliku jest za długa</translation>
    </message>
    <message>
        <source>Files of this kind ({0}) cannot be imported.</source>
        <translation>Plików tego rodzaju ({0}) nie można dodać.</translation>
    </message>
    <message>
        <source>Files of this kind cannot be imported.</source>
        <translation>Plików tego rodzaju nie można dodać.</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>błąd odczytu lub zapisu</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>to jest folder</translation>
    </message>
    <message>
        <source>It can only be read by a process of its own, and none can be started here.</source>
        <translation>Można go odczytać tylko w&#xa0;osobnym procesie, a&#xa0;nie da się go tutaj uruchomić.</translation>
    </message>
    <message>
        <source>It cannot be parsed ({0}).</source>
        <translation>Nie da się go przetworzyć ({0}).</translation>
    </message>
    <message>
        <source>It cannot be read: {0}.</source>
        <translation>Nie da się odczytać: {0}.</translation>
    </message>
    <message>
        <source>It holds more than {0} annotations.</source>
        <translation>Zawiera ponad {0} adnotacji.</translation>
    </message>
    <message>
        <source>It holds more than {0} files. Unpack it, and import the folder.</source>
        <translation>Zawiera ponad {0} plików. Rozpakuj je i&#xa0;dodaj folder.</translation>
    </message>
    <message>
        <source>It holds no annotations that this program can read: it takes JSON-LD (W3C Web Annotations), EPUB annotations, and the exports of Hypothesis, KOReader, Readwise and Zotero.</source>
        <translation>Nie ma w&#xa0;nim adnotacji, które program potrafi odczytać: przyjmuje JSON-LD (W3C Web Annotations), adnotacje EPUB oraz eksporty z&#xa0;Hypothesis, KOReader, Readwise i&#xa0;Zotero.</translation>
    </message>
    <message>
        <source>It is a damaged archive.</source>
        <translation>Archiwum jest uszkodzone.</translation>
    </message>
    <message>
        <source>It is a folder, not a file.</source>
        <translation>To folder, a nie plik.</translation>
    </message>
    <message>
        <source>It is an archive under a wrong name.</source>
        <translation>To archiwum pod mylącą nazwą.</translation>
    </message>
    <message>
        <source>It is an archive without {0}.</source>
        <translation>To archiwum bez pliku {0}.</translation>
    </message>
    <message>
        <source>It is cut off.</source>
        <translation>Plik jest ucięty.</translation>
    </message>
    <message>
        <source>It is damaged ({0}).</source>
        <translation>Plik jest uszkodzony ({0}).</translation>
    </message>
    <message>
        <source>It is damaged.</source>
        <translation>Plik jest uszkodzony.</translation>
    </message>
    <message>
        <source>It is larger than {0} MB.</source>
        <translation>Jest większy niż {0}&#xa0;MB.</translation>
    </message>
    <message>
        <source>It is packed in a way that cannot be read here.</source>
        <translation>Spakowano je w&#xa0;sposób, którego program nie obsługuje.</translation>
    </message>
    <message>
        <source>It is packed in a way that cannot be read.</source>
        <translation>Spakowano je w&#xa0;sposób, którego nie da się odczytać.</translation>
    </message>
    <message>
        <source>It is protected by a password.</source>
        <translation>Plik jest chroniony hasłem.</translation>
    </message>
    <message>
        <source>It is sound.</source>
        <translation>Plik jest w porządku.</translation>
    </message>
    <message>
        <source>It is too damaged to be read.</source>
        <translation>Plik jest zbyt uszkodzony, aby go odczytać.</translation>
    </message>
    <message>
        <source>It looks like JSON, but it is damaged or incomplete.</source>
        <translation>Wygląda na JSON, ale jest uszkodzony lub niekompletny.</translation>
    </message>
    <message>
        <source>It looks like a table (CSV), but it is damaged.</source>
        <translation>Wygląda na tabelę (CSV), ale jest uszkodzony.</translation>
    </message>
    <message>
        <source>It takes too long to read a record in it; what comes after that was left out.</source>
        <translation>Odczyt jednego z&#xa0;rekordów trwa zbyt długo; wszystko po nim pominięto.</translation>
    </message>
    <message>
        <source>It took longer than {0} seconds to read this file.</source>
        <translation>Odczyt tego pliku trwał ponad {0} s.</translation>
    </message>
    <message>
        <source>It unpacks to more than {0} GB, the rest was left out. Unpack and import the folder.</source>
        <translation>Po rozpakowaniu ma ponad {0}&#xa0;GB, resztę pominięto. Rozpakuj je i&#xa0;dodaj folder.</translation>
    </message>
    <message>
        <source>It unpacks to more than {0} GB; the rest was left out.</source>
        <translation>Po rozpakowaniu ma ponad {0}&#xa0;GB; resztę pominięto.</translation>
    </message>
    <message>
        <source>It unpacks to more than {0} MB.</source>
        <translation>Po rozpakowaniu ma ponad {0}&#xa0;MB.</translation>
    </message>
    <message>
        <source>It unpacks to more than {0} times its size.</source>
        <translation>Po rozpakowaniu jest ponad {0} razy większe.</translation>
    </message>
    <message numerus="yes">
        <source>It was damaged. In a new file are the %Ln articles that could be read of {0}.</source>
        <translation>
            <numerusform>Plik był uszkodzony. W&#xa0;nowym pliku jest %Ln artykuł, który udało się odczytać z&#xa0;{0}.</numerusform>
            <numerusform>Plik był uszkodzony. W&#xa0;nowym pliku są %Ln artykuły, które udało się odczytać z&#xa0;{0}.</numerusform>
            <numerusform>Plik był uszkodzony. W&#xa0;nowym pliku jest %Ln artykułów, które udało się odczytać z&#xa0;{0}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It was damaged. In a new file are the %Ln notes that could be read of {0}.</source>
        <translation>
            <numerusform>Plik był uszkodzony. W&#xa0;nowym pliku jest %Ln notatka, którą udało się odczytać z&#xa0;{0}.</numerusform>
            <numerusform>Plik był uszkodzony. W&#xa0;nowym pliku są %Ln notatki, które udało się odczytać z&#xa0;{0}.</numerusform>
            <numerusform>Plik był uszkodzony. W&#xa0;nowym pliku jest %Ln notatek, które udało się odczytać z&#xa0;{0}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its content is not what was sealed: it was damaged or altered.</source>
        <translation>Zawartość nie zgadza się z&#xa0;pieczęcią: została uszkodzona lub zmieniona.</translation>
    </message>
    <message>
        <source>Its header cannot be read.</source>
        <translation>Nie da się odczytać nagłówka.</translation>
    </message>
    <message>
        <source>Its indexes were damaged and have been made anew. The damaged file is {0}.</source>
        <translation>Indeksy były uszkodzone i&#xa0;zostały utworzone na nowo. Uszkodzony plik to {0}.</translation>
    </message>
    <message>
        <source>JSON-LD is for exchange and holds notes whole; to leave them out, choose another format.</source>
        <translation>JSON-LD służy do wymiany i&#xa0;zawiera całe notatki; aby je pominąć, wybierz inny format.</translation>
    </message>
    <message>
        <source>More than one note&apos;s id begins with “{0}”; write more of it.</source>
        <translation>Więcej niż jeden identyfikator notatki zaczyna się od „{0}”; podaj dłuższy.</translation>
    </message>
    <message>
        <source>NEAR needs a word on either side</source>
        <translation>NEAR wymaga słowa po obu stronach</translation>
    </message>
    <message>
        <source>NEAR stands between words or phrases</source>
        <translation>NEAR stoi między słowami lub wyrażeniami</translation>
    </message>
    <message>
        <source>NEAR takes only a few words on either side</source>
        <translation>NEAR przyjmuje tylko kilka słów po każdej stronie</translation>
    </message>
    <message>
        <source>NOT needs a word after it</source>
        <translation>Po NOT musi być słowo</translation>
    </message>
    <message>
        <source>No article has all these words; showing those with most of them.</source>
        <translation>Żaden artykuł nie zawiera wszystkich tych słów; widać te, w&#xa0;których jest ich najwięcej.</translation>
    </message>
    <message>
        <source>No article was found in it.</source>
        <translation>Nie znaleziono w nim artykułu.</translation>
    </message>
    <message>
        <source>No article was found in this page.</source>
        <translation>Na tej stronie nie znaleziono artykułu.</translation>
    </message>
    <message>
        <source>No highlight was chosen.</source>
        <translation>Nie wybrano zakreślenia.</translation>
    </message>
    <message>
        <source>No process can be started for the template: {0}.</source>
        <translation>Nie można uruchomić procesu dla szablonu: {0}.</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>brak miejsca na dysku</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>nie ma takiego pliku ani folderu</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>to nie jest folder</translation>
    </message>
    <message>
        <source>OR needs a word on either side</source>
        <translation>OR wymaga słowa po obu stronach</translation>
    </message>
    <message>
        <source>Only Markdown and web pages are made by templates.</source>
        <translation>Szablony działają tylko w&#xa0;eksporcie do formatu Markdown i&#xa0;strony internetowej.</translation>
    </message>
    <message>
        <source>Only highlights of one article can be joined.</source>
        <translation>Połączyć można tylko zakreślenia z&#xa0;jednego artykułu.</translation>
    </message>
    <message>
        <source>Only the first {0} of {1} pages were read.</source>
        <translation>Odczytano tylko pierwsze strony: {0} z {1}.</translation>
    </message>
    <message>
        <source>Only {0} can be renewed, not {1}.</source>
        <translation>Odświeżyć można tylko {0}, a nie {1}.</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>niedozwolona operacja</translation>
    </message>
    <message>
        <source>Pages without an article were left out.</source>
        <translation>Pominięto strony bez artykułu.</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>brak uprawnień</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>dysk jest tylko do odczytu</translation>
    </message>
    <message>
        <source>Reading this file made the reader stop; it was left out.</source>
        <translation>Podczas odczytu tego pliku proces się zatrzymał; plik pominięto.</translation>
    </message>
    <message>
        <source>SQLite did not accept {0}={1} (it says {2}).</source>
        <translation>SQLite nie przyjął {0}={1} (zwraca {2}).</translation>
    </message>
    <message>
        <source>Some pictures were left out: one text has more than {0} MB of them.</source>
        <translation>Pominięto część obrazów: jeden tekst ma ich ponad {0}&#xa0;MB.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Zatrzymano.</translation>
    </message>
    <message>
        <source>Template “{0}”, line {1}: {2}.</source>
        <translation>Szablon „{0}”, wiersz {1}: {2}.</translation>
    </message>
    <message>
        <source>Template “{0}”: {1}.</source>
        <translation>Szablon „{0}”: {1}.</translation>
    </message>
    <message>
        <source>The ZIM file is damaged or not whole.</source>
        <translation>Plik ZIM jest uszkodzony lub niepełny.</translation>
    </message>
    <message>
        <source>The archive is damaged or cut off.</source>
        <translation>Archiwum jest uszkodzone lub ucięte.</translation>
    </message>
    <message>
        <source>The archive was changed while it was read.</source>
        <translation>Archiwum zmieniło się podczas odczytu.</translation>
    </message>
    <message>
        <source>The backup cannot be made: {0}.</source>
        <translation>Nie można utworzyć kopii zapasowej: {0}.</translation>
    </message>
    <message>
        <source>The backup cannot be written: {0}.</source>
        <translation>Nie można zapisać kopii zapasowej: {0}.</translation>
    </message>
    <message numerus="yes">
        <source>The backup lacks %Ln notes; it was not kept.</source>
        <translation>
            <numerusform>W&#xa0;kopii zapasowej brakuje %Ln notatki; nie zachowano jej.</numerusform>
            <numerusform>W&#xa0;kopii zapasowej brakuje %Ln notatek; nie zachowano jej.</numerusform>
            <numerusform>W&#xa0;kopii zapasowej brakuje %Ln notatek; nie zachowano jej.</numerusform>
        </translation>
    </message>
    <message>
        <source>The book has no text to read.</source>
        <translation>W książce nie ma tekstu do czytania.</translation>
    </message>
    <message>
        <source>The book is damaged: it does not say what it holds.</source>
        <translation>Książka jest uszkodzona: brak w&#xa0;niej spisu zawartości.</translation>
    </message>
    <message>
        <source>The book is damaged: it is not a whole zip file.</source>
        <translation>Książka jest uszkodzona: to nie jest cały plik ZIP.</translation>
    </message>
    <message>
        <source>The book is locked by copy protection (DRM of {0}); only its seller&apos;s program opens it.</source>
        <translation>Książka jest zabezpieczona przed kopiowaniem (DRM, {0}); otworzy ją tylko program sprzedawcy.</translation>
    </message>
    <message>
        <source>The book is locked by copy protection (DRM); only its seller&apos;s program opens it.</source>
        <translation>Książka jest zabezpieczona przed kopiowaniem (DRM); otworzy ją tylko program sprzedawcy.</translation>
    </message>
    <message>
        <source>The book is locked by copy protection (DRM, LCP); only its seller&apos;s program opens it.</source>
        <translation>Książka jest zabezpieczona przed kopiowaniem (DRM, LCP); otworzy ją tylko program sprzedawcy.</translation>
    </message>
    <message>
        <source>The book is locked with a password.</source>
        <translation>Książka jest chroniona hasłem.</translation>
    </message>
    <message>
        <source>The date “{0}” is not understood.</source>
        <translation>Daty „{0}” nie udało się zrozumieć.</translation>
    </message>
    <message>
        <source>The end of the file is missing; what is there was taken.</source>
        <translation>Brakuje końca pliku; dodano to, co w&#xa0;nim jest.</translation>
    </message>
    <message>
        <source>The feed has no entries.</source>
        <translation>W kanale nie ma wpisów.</translation>
    </message>
    <message>
        <source>The feed has no text.</source>
        <translation>W kanale nie ma tekstu.</translation>
    </message>
    <message>
        <source>The file cannot be read: {0}.</source>
        <translation>Nie można odczytać pliku: {0}.</translation>
    </message>
    <message>
        <source>The file has no text.</source>
        <translation>W pliku nie ma tekstu.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Plik jest pusty.</translation>
    </message>
    <message>
        <source>The file is larger than {0} MB.</source>
        <translation>Plik jest większy niż {0}&#xa0;MB.</translation>
    </message>
    <message>
        <source>The file is longer than {0} million characters; it was taken as plain text.</source>
        <translation>Plik ma ponad {0} mln znaków; potraktowano go jako zwykły tekst.</translation>
    </message>
    <message>
        <source>The file is nested too deep; it was taken as plain text.</source>
        <translation>Plik ma zbyt wiele zagnieżdżeń; potraktowano go jako zwykły tekst.</translation>
    </message>
    <message>
        <source>The file is not UTF-8; it was read as {0}.</source>
        <translation>Plik nie jest w UTF-8; odczytano go jako {0}.</translation>
    </message>
    <message>
        <source>The files in this archive overlap; it is damaged or made to do harm.</source>
        <translation>Pliki w&#xa0;tym archiwum nakładają się na siebie; jest uszkodzone albo złośliwe.</translation>
    </message>
    <message>
        <source>The folder for backups cannot be made: {0}.</source>
        <translation>Nie można utworzyć folderu kopii zapasowych: {0}.</translation>
    </message>
    <message>
        <source>The front matter cannot be read; it was taken as text.</source>
        <translation>Nie udało się odczytać metadanych na początku pliku; potraktowano je jako tekst.</translation>
    </message>
    <message>
        <source>The front matter is not valid YAML; it was read line by line.</source>
        <translation>Metadane na początku pliku nie są poprawnym YAML; odczytano je wiersz po wierszu.</translation>
    </message>
    <message numerus="yes">
        <source>The index is being brought up to date: %Ln articles may not be found in every form yet.</source>
        <translation>
            <numerusform>Indeks jest aktualizowany: %Ln artykuł może jeszcze nie być znajdowany w&#xa0;każdej formie.</numerusform>
            <numerusform>Indeks jest aktualizowany: %Ln artykuły mogą jeszcze nie być znajdowane w&#xa0;każdej formie.</numerusform>
            <numerusform>Indeks jest aktualizowany: %Ln artykułów może jeszcze nie być znajdowanych w&#xa0;każdej formie.</numerusform>
        </translation>
    </message>
    <message>
        <source>The library folder {0} cannot be made: {1}.</source>
        <translation>Nie można utworzyć folderu biblioteki {0}: {1}.</translation>
    </message>
    <message>
        <source>The name {0} is too long for this disk; please choose a shorter one.</source>
        <translation>Nazwa {0} jest za długa dla tego dysku; wybierz krótszą.</translation>
    </message>
    <message>
        <source>The newest backup is {0}.</source>
        <translation>Najnowsza kopia zapasowa to {0}.</translation>
    </message>
    <message>
        <source>The notebook cannot be restored: {0}.</source>
        <translation>Nie można przywrócić notatnika: {0}.</translation>
    </message>
    <message>
        <source>The page seems cut off: its end is missing, so the last article may not be whole.</source>
        <translation>Strona wygląda na uciętą: brakuje jej końca, więc ostatni artykuł może być niepełny.</translation>
    </message>
    <message>
        <source>The selection lies outside the text.</source>
        <translation>Zaznaczenie leży poza tekstem.</translation>
    </message>
    <message>
        <source>The template “{0}” cannot be read as text.</source>
        <translation>Szablonu „{0}” nie da się odczytać jako tekstu.</translation>
    </message>
    <message>
        <source>There are no quotes of NAM Reader in it.</source>
        <translation>Nie ma w nim cytatów z NAM Reader.</translation>
    </message>
    <message>
        <source>There are too many brackets inside each other</source>
        <translation>Za dużo nawiasów jeden w drugim</translation>
    </message>
    <message>
        <source>There is no article “{0}” in this library.</source>
        <translation>W tej bibliotece nie ma artykułu „{0}”.</translation>
    </message>
    <message>
        <source>There is no citation style “{0}”; there are {1}.</source>
        <translation>Nie ma stylu opisów źródeł „{0}”; są: {1}.</translation>
    </message>
    <message>
        <source>There is no collection “{0}” in this library.</source>
        <translation>W tej bibliotece nie ma kolekcji „{0}”.</translation>
    </message>
    <message>
        <source>There is no export format “{0}”; there are {1}.</source>
        <translation>Nie ma formatu eksportu „{0}”; są: {1}.</translation>
    </message>
    <message>
        <source>There is no file in this archive that can be imported.</source>
        <translation>W&#xa0;tym archiwum nie ma pliku, który można dodać.</translation>
    </message>
    <message>
        <source>There is no file in this folder that can be imported.</source>
        <translation>W&#xa0;tym folderze nie ma pliku, który można dodać.</translation>
    </message>
    <message>
        <source>There is no file {0}.</source>
        <translation>Nie ma pliku {0}.</translation>
    </message>
    <message>
        <source>There is no form of citations “{0}”; there are {1}.</source>
        <translation>Nie ma postaci opisu źródła „{0}”; są: {1}.</translation>
    </message>
    <message>
        <source>There is no note “{0}” in this library.</source>
        <translation>W tej bibliotece nie ma notatki „{0}”.</translation>
    </message>
    <message>
        <source>There is no notebook in {0} yet.</source>
        <translation>W folderze {0} nie ma jeszcze notatnika.</translation>
    </message>
    <message>
        <source>There is no page in it; the file is damaged or cut off.</source>
        <translation>Nie ma w&#xa0;nim strony; plik jest uszkodzony lub ucięty.</translation>
    </message>
    <message>
        <source>There is no page in this web archive.</source>
        <translation>W tym archiwum sieciowym nie ma strony.</translation>
    </message>
    <message>
        <source>There is no room left on the disk for {0}; nothing was changed.</source>
        <translation>Na dysku nie ma już miejsca na plik {0}; niczego nie zmieniono.</translation>
    </message>
    <message>
        <source>There is no saved search “{0}” in this library.</source>
        <translation>W&#xa0;tej bibliotece nie ma zapisanego wyszukiwania „{0}”.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Nie ma takiego pliku.</translation>
    </message>
    <message>
        <source>There is no tag “{0}” in this library.</source>
        <translation>W tej bibliotece nie ma etykiety „{0}”.</translation>
    </message>
    <message>
        <source>There is no template “{0}” any more.</source>
        <translation>Nie ma już szablonu „{0}”.</translation>
    </message>
    <message>
        <source>There is no template “{0}”; the folder for them is {1}.</source>
        <translation>Nie ma szablonu „{0}”; folder na szablony to {1}.</translation>
    </message>
    <message>
        <source>There is no template “{0}”; there are {1}.</source>
        <translation>Nie ma szablonu „{0}”; są: {1}.</translation>
    </message>
    <message>
        <source>There is no {0} in {1}.</source>
        <translation>Nie ma pliku {0} w folderze {1}.</translation>
    </message>
    <message>
        <source>There is not enough room on the disk for {0}; nothing was written.</source>
        <translation>Na dysku jest za mało miejsca na plik {0}; niczego nie zapisano.</translation>
    </message>
    <message>
        <source>There is nothing to highlight: the quote is blank.</source>
        <translation>Nie ma czego zakreślić: cytat jest pusty.</translation>
    </message>
    <message>
        <source>There is nothing to highlight: the selection is blank.</source>
        <translation>Nie ma czego zakreślić: zaznaczenie jest puste.</translation>
    </message>
    <message>
        <source>There was no room for all images of the page.</source>
        <translation>Nie wystarczyło miejsca na wszystkie obrazy strony.</translation>
    </message>
    <message>
        <source>These two notes are not versions of one.</source>
        <translation>Te dwie notatki nie są wersjami jednej.</translation>
    </message>
    <message>
        <source>This PDF has no text.</source>
        <translation>W tym PDF nie ma tekstu.</translation>
    </message>
    <message>
        <source>This PDF has too many pages to be checked.</source>
        <translation>Ten PDF ma zbyt wiele stron, aby go sprawdzić.</translation>
    </message>
    <message>
        <source>This PDF is a scan: it has pictures of pages and no text.</source>
        <translation>Ten PDF to skan: ma obrazy stron i&#xa0;żadnego tekstu.</translation>
    </message>
    <message>
        <source>This PDF is damaged and cannot be read.</source>
        <translation>Ten PDF jest uszkodzony i&#xa0;nie da się go odczytać.</translation>
    </message>
    <message>
        <source>This PDF is damaged or locked and cannot be read.</source>
        <translation>Ten PDF jest uszkodzony lub zablokowany i&#xa0;nie da się go odczytać.</translation>
    </message>
    <message>
        <source>This PDF is protected with a password.</source>
        <translation>Ten PDF jest chroniony hasłem.</translation>
    </message>
    <message>
        <source>This XML file is not a feed.</source>
        <translation>Ten plik XML nie jest kanałem.</translation>
    </message>
    <message>
        <source>This document is damaged and cannot be read.</source>
        <translation>Ten dokument jest uszkodzony i&#xa0;nie da się go odczytać.</translation>
    </message>
    <message>
        <source>This document is too large to be checked.</source>
        <translation>Ten dokument jest zbyt duży, aby go sprawdzić.</translation>
    </message>
    <message>
        <source>This file is too large to be checked.</source>
        <translation>Ten plik jest zbyt duży, aby go sprawdzić.</translation>
    </message>
    <message>
        <source>This is a saved site search, but there is no article in it.</source>
        <translation>To zapisane wyniki wyszukiwania w&#xa0;serwisie, ale bez żadnego artykułu.</translation>
    </message>
    <message>
        <source>This is no JSON that can be read.</source>
        <translation>To nie jest JSON, który da się odczytać.</translation>
    </message>
    <message>
        <source>This is no ODT or DOCX document.</source>
        <translation>To nie jest dokument ODT ani DOCX.</translation>
    </message>
    <message>
        <source>This is no document that can be checked: it is not text in UTF-8.</source>
        <translation>Tego dokumentu nie da się sprawdzić: to nie jest tekst w&#xa0;UTF-8.</translation>
    </message>
    <message>
        <source>This is not a file but a device or the like.</source>
        <translation>To nie plik, lecz urządzenie lub coś podobnego.</translation>
    </message>
    <message>
        <source>This is not a text file ({0} at its start, then not).</source>
        <translation>To nie jest plik tekstowy (na początku {0}, dalej już nie).</translation>
    </message>
    <message>
        <source>This is not a text file.</source>
        <translation>To nie jest plik tekstowy.</translation>
    </message>
    <message>
        <source>This is very long: only its first {0} words were looked for.</source>
        <translation>To bardzo długie: szukano tylko początku (słowa: {0}).</translation>
    </message>
    <message>
        <source>This note is not about a quote; it has no place in the text.</source>
        <translation>Ta notatka nie dotyczy cytatu i&#xa0;nie ma miejsca w&#xa0;tekście.</translation>
    </message>
    <message>
        <source>This page is too large to be an article.</source>
        <translation>Ta strona jest za duża jak na artykuł.</translation>
    </message>
    <message>
        <source>This quote does not stand in “{0}”; a quote must match the text to the letter.</source>
        <translation>Tego cytatu nie ma w&#xa0;„{0}”; cytat musi zgadzać się z&#xa0;tekstem co do litery.</translation>
    </message>
    <message>
        <source>This table is damaged and cannot be read.</source>
        <translation>Ta tabela jest uszkodzona i&#xa0;nie da się jej odczytać.</translation>
    </message>
    <message>
        <source>This template is too long.</source>
        <translation>Ten szablon jest zbyt długi.</translation>
    </message>
    <message>
        <source>To read ZIM files, install what is needed for them: pip install &quot;nam-reader[zim]&quot;</source>
        <translation>Aby czytać pliki ZIM, zainstaluj to, czego wymagają: pip install &quot;nam-reader[zim]&quot;</translation>
    </message>
    <message>
        <source>You may not read this file.</source>
        <translation>Nie masz uprawnień do odczytu tego pliku.</translation>
    </message>
    <message>
        <source>You may not read this folder.</source>
        <translation>Nie masz uprawnień do odczytu tego folderu.</translation>
    </message>
    <message>
        <source>attempt to write a readonly database</source>
        <translation>baza danych jest tylko do odczytu</translation>
    </message>
    <message>
        <source>database disk image is malformed</source>
        <translation>plik bazy danych jest uszkodzony</translation>
    </message>
    <message>
        <source>database is locked</source>
        <translation>baza danych jest zajęta</translation>
    </message>
    <message>
        <source>database or disk is full</source>
        <translation>dysk jest pełny</translation>
    </message>
    <message>
        <source>disk I/O error</source>
        <translation>błąd odczytu lub zapisu na dysku</translation>
    </message>
    <message>
        <source>file is not a database</source>
        <translation>plik nie jest bazą danych</translation>
    </message>
    <message>
        <source>it calls itself without end</source>
        <translation>wywołuje sam siebie bez końca</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>nie da się odczytać</translation>
    </message>
    <message>
        <source>it is not a notebook</source>
        <translation>to nie jest notatnik</translation>
    </message>
    <message>
        <source>it is not as this program makes them ({0})</source>
        <translation>ma inną budowę niż pliki tego programu ({0})</translation>
    </message>
    <message>
        <source>it is not text in UTF-8</source>
        <translation>to nie jest tekst w UTF-8</translation>
    </message>
    <message>
        <source>it makes a document without end</source>
        <translation>tworzy dokument bez końca</translation>
    </message>
    <message>
        <source>it wants more memory than there is for it</source>
        <translation>potrzebuje więcej pamięci, niż jest dla niego dostępne</translation>
    </message>
    <message>
        <source>it was not done after {0} seconds</source>
        <translation>nie skończył pracy po {0} s</translation>
    </message>
    <message>
        <source>there is no template “{0}”</source>
        <translation>nie ma szablonu „{0}”</translation>
    </message>
    <message>
        <source>unable to open database file</source>
        <translation>nie można otworzyć pliku bazy danych</translation>
    </message>
    <message>
        <source>{0} cannot be opened in {1}: {2}.</source>
        <translation>Nie można otworzyć pliku {0} w&#xa0;folderze {1}: {2}.</translation>
    </message>
    <message>
        <source>{0} cannot be opened: the disk is full.</source>
        <translation>Nie można otworzyć pliku {0}: dysk jest pełny.</translation>
    </message>
    <message>
        <source>{0} cannot be put in order.</source>
        <translation>Nie można naprawić pliku {0}.</translation>
    </message>
    <message>
        <source>{0} cannot be put in order: {1}.</source>
        <translation>Nie można naprawić pliku {0}: {1}.</translation>
    </message>
    <message>
        <source>{0} cannot be read now: {1}.</source>
        <translation>Pliku {0} nie da się teraz odczytać: {1}.</translation>
    </message>
    <message>
        <source>{0} cannot be read: {1}.</source>
        <translation>Nie można odczytać pliku {0}: {1}.</translation>
    </message>
    <message>
        <source>{0} cannot be read: {1}. The file was left as it is.</source>
        <translation>Nie można odczytać pliku {0}: {1}. Plik zostawiono bez zmian.</translation>
    </message>
    <message>
        <source>{0} cannot be written: there is no folder {1}.</source>
        <translation>Nie można zapisać pliku {0}: nie ma folderu {1}.</translation>
    </message>
    <message>
        <source>{0} cannot be written: you may not write in the folder {1}.</source>
        <translation>Nie można zapisać pliku {0}: nie masz uprawnień do zapisu w&#xa0;folderze {1}.</translation>
    </message>
    <message>
        <source>{0} cannot be written: {1}.</source>
        <translation>Nie można zapisać pliku {0}: {1}.</translation>
    </message>
    <message>
        <source>{0} cannot be written: {1}; nothing was changed.</source>
        <translation>Nie można zapisać pliku {0}: {1}; niczego nie zmieniono.</translation>
    </message>
    <message>
        <source>{0} has an article that is not one; it was altered.</source>
        <translation>{0} zawiera coś, co tylko udaje artykuł; został zmieniony.</translation>
    </message>
    <message>
        <source>{0} has parts that a pack must not have: it was damaged or altered.</source>
        <translation>{0} zawiera coś, czego w&#xa0;paczce być nie może: został uszkodzony lub zmieniony.</translation>
    </message>
    <message>
        <source>{0} holds no notes of NAM Reader that could be renewed.</source>
        <translation>W&#xa0;pliku {0} nie ma notatek z&#xa0;NAM Reader do odświeżenia.</translation>
    </message>
    <message>
        <source>{0} is a folder; please give a file name.</source>
        <translation>{0} to folder; podaj nazwę pliku.</translation>
    </message>
    <message>
        <source>{0} is being written by another program; try again in a moment.</source>
        <translation>Inny program zapisuje właśnie plik {0}; spróbuj za chwilę.</translation>
    </message>
    <message>
        <source>{0} is damaged, or is not a NAM Reader pack.</source>
        <translation>{0} jest uszkodzony albo nie jest paczką NAM Reader.</translation>
    </message>
    <message>
        <source>{0} is damaged.</source>
        <translation>{0} jest uszkodzony.</translation>
    </message>
    <message>
        <source>{0} is damaged: parts of it cannot be read.</source>
        <translation>{0} jest uszkodzony: części nie da się odczytać.</translation>
    </message>
    <message>
        <source>{0} is in use; please give the copy another name.</source>
        <translation>Plik {0} jest używany; nadaj kopii inną nazwę.</translation>
    </message>
    <message>
        <source>{0} is not a NAM Reader pack.</source>
        <translation>{0} nie jest paczką NAM Reader.</translation>
    </message>
    <message>
        <source>{0} is not an ordinary file and was left alone.</source>
        <translation>{0} nie jest zwykłym plikiem i&#xa0;pozostał nietknięty.</translation>
    </message>
    <message>
        <source>{0} is not of this program&apos;s format.</source>
        <translation>{0} nie ma formatu tego programu.</translation>
    </message>
    <message>
        <source>{0} is not text in UTF-8, so nothing in it was renewed.</source>
        <translation>Plik {0} nie jest tekstem w&#xa0;UTF-8, więc niczego w&#xa0;nim nie odświeżono.</translation>
    </message>
    <message>
        <source>{0} is the notebook itself and no backup of it.</source>
        <translation>{0} to sam notatnik, a&#xa0;nie jego kopia zapasowa.</translation>
    </message>
    <message>
        <source>{0} is too large to be renewed.</source>
        <translation>Plik {0} jest zbyt duży, aby go odświeżyć.</translation>
    </message>
    <message>
        <source>{0} of {1} pages have no text; they may be scans.</source>
        <translation>Strony bez tekstu: {0} z&#xa0;{1}; to mogą być skany.</translation>
    </message>
    <message>
        <source>{0} was changed meanwhile; nothing was written. Please try again.</source>
        <translation>Plik {0} w&#xa0;tym czasie się zmienił; niczego nie zapisano. Spróbuj ponownie.</translation>
    </message>
    <message>
        <source>{0} was made by a newer NAM Reader (format {1}; this one knows {2}). Nothing was changed; please update the program.</source>
        <translation>Plik {0} utworzyła nowsza wersja NAM Reader (format {1}; ta zna {2}). Nic się nie zmieniło; zaktualizuj program.</translation>
    </message>
    <message>
        <source>{0} was made by a newer NAM Reader; please update the program.</source>
        <translation>{0} pochodzi z&#xa0;nowszej wersji NAM Reader; zaktualizuj program.</translation>
    </message>
    <message>
        <source>{0}: searched as plain words.</source>
        <translation>{0}: szukano jak zwykłych słów.</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>{0}: {1} Nothing was installed.</source>
        <translation>{0}: {1} Niczego nie dodano.</translation>
    </message>
    <message>
        <source>{0}: “{1}” is not the article that it claims to be.</source>
        <translation>{0}: „{1}” nie jest artykułem, za który się podaje.</translation>
    </message>
    <message>
        <source>“{0}:{1}” was left out: a date is written 2024, 2024-05 or 2024-05-03.</source>
        <translation>Pominięto „{0}:{1}”: datę zapisuje się 2024, 2024-05 lub 2024-05-03.</translation>
    </message>
    <message>
        <source>“{0}:{1}” was left out: a language is one of {2}.</source>
        <translation>Pominięto „{0}:{1}”: język to jeden z: {2}.</translation>
    </message>
    <message>
        <source>“{0}:{1}” was left out: a year is written 2024, several 2022-2024.</source>
        <translation>Pominięto „{0}:{1}”: rok zapisuje się 2024, kilka lat 2022-2024.</translation>
    </message>
    <message>
        <source>“{0}:{1}” was left out: it knows {2}.</source>
        <translation>Pominięto „{0}:{1}”: możliwe wartości to {2}.</translation>
    </message>
    <message>
        <source>“{0}:{1}” was left out: it needs a value.</source>
        <translation>Pominięto „{0}:{1}”: brakuje wartości.</translation>
    </message>
    <message>
        <source>“{0}” has no text in this page.</source>
        <translation>„{0}” nie ma tekstu na tej stronie.</translation>
    </message>
</context>
<context>
    <name>ExportChoices</name>
    <message>
        <source>A short line</source>
        <translation>Krótka linijka</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artykuł</translation>
    </message>
    <message>
        <source>Articles by</source>
        <translation>Kolejność</translation>
    </message>
    <message>
        <source>Built in</source>
        <translation>Wbudowany</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Kolor</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Zawartość</translation>
    </message>
    <message>
        <source>Date, oldest first</source>
        <translation>Data, od najstarszych</translation>
    </message>
    <message>
        <source>Each article’s language</source>
        <translation>Język artykułu</translation>
    </message>
    <message>
        <source>In parts by</source>
        <translation>Podział</translation>
    </message>
    <message>
        <source>My name</source>
        <translation>Mój podpis</translation>
    </message>
    <message>
        <source>My name ({0})</source>
        <translation>Mój podpis ({0})</translation>
    </message>
    <message>
        <source>My notes on the quotes</source>
        <translation>Moje notatki do cytatów</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Cytaty</translation>
    </message>
    <message>
        <source>Sources as</source>
        <translation>Opis źródła</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etykieta</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Szablon</translation>
    </message>
    <message>
        <source>The sentence around each quote</source>
        <translation>Zdanie wokół każdego cytatu</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tytuł</translation>
    </message>
    <message>
        <source>When each note was made</source>
        <translation>Czas utworzenia notatek</translation>
    </message>
    <message>
        <source>Whole articles with marks</source>
        <translation>Całe artykuły z zakreśleniami</translation>
    </message>
    <message>
        <source>Words of sources in</source>
        <translation>Język opisu</translation>
    </message>
    <message>
        <source>Words of the document in</source>
        <translation>Język dokumentu</translation>
    </message>
    <message>
        <source>Write templates</source>
        <translation>Pisanie szablonów</translation>
    </message>
    <message>
        <source>Write…</source>
        <translation>Napisz…</translation>
    </message>
</context>
<context>
    <name>ExportController</name>
    <message>
        <source>Another export is still being made.</source>
        <translation>Inny eksport jeszcze trwa.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Skopiowano.</translation>
    </message>
    <message>
        <source>Saved as {0}.</source>
        <translation>Zapisano jako {0}.</translation>
    </message>
    <message>
        <source>The chosen articles</source>
        <translation>Zaznaczone artykuły</translation>
    </message>
    <message>
        <source>The chosen notes</source>
        <translation>Zaznaczone notatki</translation>
    </message>
    <message>
        <source>The export was cancelled. Nothing was written.</source>
        <translation>Eksport anulowano. Niczego nie zapisano.</translation>
    </message>
    <message>
        <source>What the page shows</source>
        <translation>To, co na stronie</translation>
    </message>
    <message>
        <source>the text to copy</source>
        <translation>tekst do skopiowania</translation>
    </message>
    <message>
        <source>{0}: renewed {1}, added {2}, taken out {3}.</source>
        <translation>{0}: odświeżono {1}, dodano {2}, usunięto {3}.</translation>
    </message>
    <message>
        <source>“{0}”</source>
        <translation>„{0}”</translation>
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
        <translation>Kopiuj</translation>
    </message>
    <message>
        <source>EPUB notes</source>
        <translation>EPUB</translation>
    </message>
    <message>
        <source>Export notes</source>
        <translation>Eksport notatek</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
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
        <translation>Notatki</translation>
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
        <translation>Opcje</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Podgląd</translation>
    </message>
    <message>
        <source>Preview: the first {0} of {1} notes</source>
        <translation>Podgląd: pierwsze {0} z {1} notatek</translation>
    </message>
    <message>
        <source>RIS</source>
        <translation>RIS</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Zapisz jako…</translation>
    </message>
    <message>
        <source>Save notes</source>
        <translation>Zapisz notatki</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabela</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Strona WWW</translation>
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
        <translation>Podgląd</translation>
    </message>
</context>
<context>
    <name>ExportPrivacy</name>
    <message>
        <source>In the file: {0}. Not in it: {1}.</source>
        <translation>W pliku: {0}. Pominięto: {1}.</translation>
    </message>
    <message>
        <source>names of folders, of this computer or of its users</source>
        <translation>nazwy folderów, tego komputera i&#xa0;jego użytkowników</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>etykiety</translation>
    </message>
    <message>
        <source>the articles’ titles, authors, dates and addresses</source>
        <translation>tytuły, autorzy, daty i adresy artykułów</translation>
    </message>
    <message>
        <source>the articles’ whole text</source>
        <translation>pełny tekst artykułów</translation>
    </message>
    <message>
        <source>the names that notes carry</source>
        <translation>podpisy notatek</translation>
    </message>
    <message>
        <source>the quotes</source>
        <translation>cytaty</translation>
    </message>
    <message>
        <source>the time of the export</source>
        <translation>czas eksportu</translation>
    </message>
    <message>
        <source>when a note was made</source>
        <translation>czas utworzenia notatek</translation>
    </message>
    <message>
        <source>when each note was made</source>
        <translation>czas utworzenia każdej notatki</translation>
    </message>
    <message>
        <source>when each note was made and changed</source>
        <translation>czas utworzenia i zmiany każdej notatki</translation>
    </message>
    <message>
        <source>when each note was made and each article was archived here</source>
        <translation>czas utworzenia każdej notatki i&#xa0;dodania każdego artykułu</translation>
    </message>
    <message>
        <source>your name</source>
        <translation>twój podpis</translation>
    </message>
    <message>
        <source>your name, “{0}”</source>
        <translation>twój podpis, „{0}”</translation>
    </message>
    <message>
        <source>your notes</source>
        <translation>twoje notatki</translation>
    </message>
</context>
<context>
    <name>ExportProgress</name>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Eksport</translation>
    </message>
    <message>
        <source>Making {0}: {1} %</source>
        <translation>Powstaje {0}: {1}%</translation>
    </message>
    <message>
        <source>Making {0}…</source>
        <translation>Powstaje {0}…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Zatrzymywanie…</translation>
    </message>
</context>
<context>
    <name>ExportScopes</name>
    <message>
        <source>All notes</source>
        <translation>Wszystkie notatki</translation>
    </message>
    <message>
        <source>Tag “{0}”</source>
        <translation>Etykieta „{0}”</translation>
    </message>
    <message>
        <source>This article</source>
        <translation>Ten artykuł</translation>
    </message>
    <message>
        <source>This collection</source>
        <translation>Ta kolekcja</translation>
    </message>
    <message>
        <source>This search</source>
        <translation>To wyszukiwanie</translation>
    </message>
</context>
<context>
    <name>FacetRow</name>
    <message numerus="yes">
        <source>%Ln articles</source>
        <translation>
            <numerusform>%Ln artykuł</numerusform>
            <numerusform>%Ln artykuły</numerusform>
            <numerusform>%Ln artykułów</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FacetSection</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>Jeszcze %Ln</numerusform>
            <numerusform>Jeszcze %Ln</numerusform>
            <numerusform>Jeszcze %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Fewer</source>
        <translation>Mniej</translation>
    </message>
</context>
<context>
    <name>FieldHelper</name>
    <message>
        <source>Earlier searches</source>
        <translation>Wcześniejsze wyszukiwania</translation>
    </message>
    <message>
        <source>Forget these searches</source>
        <translation>Zapomnij te wyszukiwania</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Podpowiedzi</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>An article</source>
        <translation>Artykuł</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artykuł</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Wyczyść</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Kolekcja</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Find a collection</source>
        <translation>Znajdź kolekcję</translation>
    </message>
    <message>
        <source>Find a tag</source>
        <translation>Znajdź etykietę</translation>
    </message>
    <message>
        <source>Find an article</source>
        <translation>Znajdź artykuł</translation>
    </message>
    <message>
        <source>Find an author of articles</source>
        <translation>Znajdź autora artykułów</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Więcej</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etykieta</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>Usuń filtr</translation>
    </message>
    <message>
        <source>{0}, press to take off</source>
        <translation>{0}, naciśnij, aby usunąć</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Before a date</source>
        <translation>Przed datą</translation>
    </message>
    <message>
        <source>Being read</source>
        <translation>Czytane</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>From a date on</source>
        <translation>Od daty</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Przeczytane</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Źródło</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Z gwiazdką</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etykieta</translation>
    </message>
    <message>
        <source>Take the filter away: %1</source>
        <translation>Usuń filtr: %1</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Nieprzeczytane</translation>
    </message>
    <message>
        <source>With highlights</source>
        <translation>Z zakreśleniami</translation>
    </message>
    <message>
        <source>With notes</source>
        <translation>Z notatkami</translation>
    </message>
    <message>
        <source>Words in my notes</source>
        <translation>Słowa w moich notatkach</translation>
    </message>
    <message>
        <source>Words in the title</source>
        <translation>Słowa w tytule</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Rok</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>All forms and scripts</source>
        <translation>Wszystkie formy i alfabety</translation>
    </message>
    <message>
        <source>Close the find bar</source>
        <translation>Zamknij pasek szukania</translation>
    </message>
    <message>
        <source>Find as the search of the library does, not letter by letter</source>
        <translation>Szukaj tak jak w&#xa0;bibliotece, a&#xa0;nie litera po literze</translation>
    </message>
    <message>
        <source>Hit {0} of {1}</source>
        <translation>Trafienie {0} z {1}</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Następne trafienie</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nie znaleziono</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Poprzednie trafienie</translation>
    </message>
    <message>
        <source>of {0}</source>
        <translation>z {0}</translation>
    </message>
    <message>
        <source>of {0} and more</source>
        <translation>z {0} lub więcej</translation>
    </message>
</context>
<context>
    <name>FindField</name>
    <message>
        <source>Find in article</source>
        <translation>Szukaj w artykule</translation>
    </message>
</context>
<context>
    <name>FinderCard</name>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Nothing found. Fewer words find more.</source>
        <translation>Nic nie znaleziono. Mniej słów znajdzie więcej.</translation>
    </message>
</context>
<context>
    <name>HealthController</name>
    <message>
        <source>Restored: the notebook of {0}.</source>
        <translation>Przywrócono notatnik: {0}.</translation>
    </message>
    <message>
        <source>The notebook was copied and the copy checked: {0}.</source>
        <translation>Notatnik skopiowano, a kopię sprawdzono: {0}.</translation>
    </message>
</context>
<context>
    <name>HelpController</name>
    <message>
        <source>A page of the help cannot be highlighted or cited.</source>
        <translation>Stron pomocy nie można zakreślać ani cytować.</translation>
    </message>
    <message>
        <source>A page of the help cannot be highlighted or cited. {0} leads back to your article.</source>
        <translation>Stron pomocy nie można zakreślać ani cytować. {0} prowadzi z&#xa0;powrotem do artykułu.</translation>
    </message>
    <message>
        <source>All pages</source>
        <translation>Wszystkie strony</translation>
    </message>
    <message>
        <source>All pages ({0})</source>
        <translation>Wszystkie strony ({0})</translation>
    </message>
    <message>
        <source>Alt+←</source>
        <translation>Alt+←</translation>
    </message>
    <message>
        <source>Back to what you were reading</source>
        <translation>Wróć do czytania</translation>
    </message>
    <message>
        <source>This is a page of the help.</source>
        <translation>To strona pomocy.</translation>
    </message>
</context>
<context>
    <name>HelpParts</name>
    <message>
        <source>Close the hint</source>
        <translation>Zamknij podpowiedź</translation>
    </message>
    <message>
        <source>Select a few words and choose a colour.</source>
        <translation>Zaznacz kilka słów i wybierz kolor.</translation>
    </message>
    <message>
        <source>Select a few words and press {0}.</source>
        <translation>Zaznacz kilka słów i naciśnij&#xa0;{0}.</translation>
    </message>
</context>
<context>
    <name>Highlights</name>
    <message>
        <source>End of the highlight.</source>
        <translation>Koniec zakreślenia.</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Zakreślenie</translation>
    </message>
    <message>
        <source>Highlight {0} of {1}.</source>
        <translation>Zakreślenie {0} z {1}.</translation>
    </message>
    <message>
        <source>Note: {0}</source>
        <translation>Notatka: {0}</translation>
    </message>
    <message>
        <source>Strike-through</source>
        <translation>Przekreślenie</translation>
    </message>
    <message>
        <source>Tags: {0}.</source>
        <translation>Etykiety: {0}.</translation>
    </message>
    <message>
        <source>The words have changed since they were highlighted.</source>
        <translation>Słowa zmieniły się od czasu zakreślenia.</translation>
    </message>
    <message>
        <source>Underline</source>
        <translation>Podkreślenie</translation>
    </message>
    <message>
        <source>Wavy underline</source>
        <translation>Linia falista</translation>
    </message>
    <message>
        <source>“{0}”</source>
        <translation>„{0}”</translation>
    </message>
</context>
<context>
    <name>HighlightsController</name>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>{0} highlights merged into one.</source>
        <translation>Połączono zakreślenia w jedno (było: {0}).</translation>
    </message>
</context>
<context>
    <name>HintCard</name>
    <message>
        <source>Did you mean:</source>
        <translation>Czy chodziło o:</translation>
    </message>
    <message>
        <source>Search for “%1”</source>
        <translation>Szukaj „%1”</translation>
    </message>
    <message>
        <source>So much was found that only the most promising articles were put in order.</source>
        <translation>Wyników jest tak wiele, że uporządkowano tylko najlepiej pasujące artykuły.</translation>
    </message>
</context>
<context>
    <name>Histogram</name>
    <message numerus="yes">
        <source>%Ln articles</source>
        <translation>
            <numerusform>%Ln artykuł</numerusform>
            <numerusform>%Ln artykuły</numerusform>
            <numerusform>%Ln artykułów</numerusform>
        </translation>
    </message>
    <message>
        <source>Articles by month</source>
        <translation>Artykuły według miesięcy</translation>
    </message>
    <message>
        <source>Articles by year</source>
        <translation>Artykuły według lat</translation>
    </message>
    <message>
        <source>From month</source>
        <translation>Od miesiąca</translation>
    </message>
    <message>
        <source>From year</source>
        <translation>Od roku</translation>
    </message>
    <message>
        <source>Show larger, as a table, or save…</source>
        <translation>Powiększ, pokaż tabelę lub zapisz…</translation>
    </message>
    <message>
        <source>To month</source>
        <translation>Do miesiąca</translation>
    </message>
    <message>
        <source>To year</source>
        <translation>Do roku</translation>
    </message>
    <message>
        <source>{0} in all, most in {1}: {2}.</source>
        <translation>Łącznie {0}, najwięcej: {1} ({2}).</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message numerus="yes">
        <source>%Ln added</source>
        <translation>
            <numerusform>%Ln dodany</numerusform>
            <numerusform>%Ln dodane</numerusform>
            <numerusform>%Ln dodanych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln already here</source>
        <translation>
            <numerusform>%Ln już tu jest</numerusform>
            <numerusform>%Ln już tu są</numerusform>
            <numerusform>%Ln już tu jest</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be read</source>
        <translation>
            <numerusform>%Ln nieodczytany</numerusform>
            <numerusform>%Ln nieodczytane</numerusform>
            <numerusform>%Ln nieodczytanych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln merged</source>
        <translation>
            <numerusform>%Ln scalony</numerusform>
            <numerusform>%Ln scalone</numerusform>
            <numerusform>%Ln scalonych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln merged into articles from other files</source>
        <translation>
            <numerusform>%Ln scalony z artykułem z innego pliku</numerusform>
            <numerusform>%Ln scalone z artykułami z innych plików</numerusform>
            <numerusform>%Ln scalonych z artykułami z innych plików</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them excerpts</source>
        <translation>
            <numerusform>w tym %Ln fragment</numerusform>
            <numerusform>w tym %Ln fragmenty</numerusform>
            <numerusform>w tym %Ln fragmentów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln remarks</source>
        <translation>
            <numerusform>%Ln uwaga</numerusform>
            <numerusform>%Ln uwagi</numerusform>
            <numerusform>%Ln uwag</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln updated</source>
        <translation>
            <numerusform>%Ln zaktualizowany</numerusform>
            <numerusform>%Ln zaktualizowane</numerusform>
            <numerusform>%Ln zaktualizowanych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %Ln hours left</source>
        <translation>
            <numerusform>Jeszcze około %Ln godziny</numerusform>
            <numerusform>Jeszcze około %Ln godzin</numerusform>
            <numerusform>Jeszcze około %Ln godzin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %Ln minutes left</source>
        <translation>
            <numerusform>Jeszcze około %Ln minuty</numerusform>
            <numerusform>Jeszcze około %Ln minut</numerusform>
            <numerusform>Jeszcze około %Ln minut</numerusform>
        </translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Wszystkie pliki (*)</translation>
    </message>
    <message>
        <source>Articles: HTML, MHTML, WARC, WACZ, EPUB, PDF, feeds, ZIP, Markdown, text</source>
        <translation>Artykuły: HTML, MHTML, WARC, WACZ, EPUB, PDF, kanały, ZIP, Markdown, tekst</translation>
    </message>
    <message>
        <source>E-books and PDF</source>
        <translation>E-booki i PDF</translation>
    </message>
    <message>
        <source>Feeds</source>
        <translation>Kanały</translation>
    </message>
    <message>
        <source>Import finished</source>
        <translation>Zakończono dodawanie</translation>
    </message>
    <message>
        <source>Less than a minute left</source>
        <translation>Została niecała minuta</translation>
    </message>
    <message>
        <source>Markdown and text</source>
        <translation>Markdown i tekst</translation>
    </message>
    <message>
        <source>Nothing could be added</source>
        <translation>Niczego nie udało się dodać</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>Nic nowego</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>Paczki</translation>
    </message>
    <message>
        <source>Saved web pages</source>
        <translation>Zapisane strony internetowe</translation>
    </message>
    <message>
        <source>Stopped. What came in stays.</source>
        <translation>Zatrzymano. To, co dodano, zostaje.</translation>
    </message>
    <message>
        <source>Web archives</source>
        <translation>Archiwa sieciowe</translation>
    </message>
    <message>
        <source>ZIM archives</source>
        <translation>Archiwa ZIM</translation>
    </message>
    <message>
        <source>ZIP archives</source>
        <translation>Archiwa ZIP</translation>
    </message>
</context>
<context>
    <name>ImportController</name>
    <message>
        <source>Add a folder of articles</source>
        <translation>Dodaj folder z artykułami</translation>
    </message>
    <message>
        <source>Add a pack</source>
        <translation>Dodaj paczkę</translation>
    </message>
    <message>
        <source>Add articles</source>
        <translation>Dodaj artykuły</translation>
    </message>
    <message>
        <source>Packs (*.nampack)</source>
        <translation>Paczki (*.nampack)</translation>
    </message>
    <message>
        <source>The report was saved as {0}.</source>
        <translation>Raport zapisano jako {0}.</translation>
    </message>
</context>
<context>
    <name>ImportPanel</name>
    <message>
        <source>Adding {0} of {1}</source>
        <translation>Dodawanie: {0} z {1}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Looking for files…</source>
        <translation>Szukanie plików…</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Postęp</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Raport</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Zatrzymywanie…</translation>
    </message>
</context>
<context>
    <name>ImportReportDialog</name>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiuj</translation>
    </message>
    <message>
        <source>Import report</source>
        <translation>Raport z dodawania</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Zapisz raport</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>Zapisz raport…</translation>
    </message>
    <message>
        <source>Text files (*.txt);;All files (*)</source>
        <translation>Pliki tekstowe (*.txt);;Wszystkie pliki (*)</translation>
    </message>
</context>
<context>
    <name>KeepingController</name>
    <message numerus="yes">
        <source>%Ln articles added to “{0}”.</source>
        <translation>
            <numerusform>%Ln artykuł dodano do kolekcji „{0}”.</numerusform>
            <numerusform>%Ln artykuły dodano do kolekcji „{0}”.</numerusform>
            <numerusform>%Ln artykułów dodano do kolekcji „{0}”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles marked as being read.</source>
        <translation>
            <numerusform>%Ln artykuł oznaczono jako czytany.</numerusform>
            <numerusform>%Ln artykuły oznaczono jako czytane.</numerusform>
            <numerusform>%Ln artykułów oznaczono jako czytane.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles marked as read.</source>
        <translation>
            <numerusform>%Ln artykuł oznaczono jako przeczytany.</numerusform>
            <numerusform>%Ln artykuły oznaczono jako przeczytane.</numerusform>
            <numerusform>%Ln artykułów oznaczono jako przeczytane.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles marked as unread.</source>
        <translation>
            <numerusform>%Ln artykuł oznaczono jako nieprzeczytany.</numerusform>
            <numerusform>%Ln artykuły oznaczono jako nieprzeczytane.</numerusform>
            <numerusform>%Ln artykułów oznaczono jako nieprzeczytane.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles removed from it.</source>
        <translation>
            <numerusform>%Ln artykuł usunięto z kolekcji.</numerusform>
            <numerusform>%Ln artykuły usunięto z kolekcji.</numerusform>
            <numerusform>%Ln artykułów usunięto z kolekcji.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles starred.</source>
        <translation>
            <numerusform>%Ln artykuł oznaczono gwiazdką.</numerusform>
            <numerusform>%Ln artykuły oznaczono gwiazdką.</numerusform>
            <numerusform>%Ln artykułów oznaczono gwiazdką.</numerusform>
        </translation>
    </message>
    <message>
        <source>Added to “{0}”.</source>
        <translation>Dodano do kolekcji „{0}”.</translation>
    </message>
    <message>
        <source>Name of the collection</source>
        <translation>Nazwa kolekcji</translation>
    </message>
    <message>
        <source>Name of the new collection</source>
        <translation>Nazwa nowej kolekcji</translation>
    </message>
    <message>
        <source>Removed from the collection.</source>
        <translation>Usunięto z kolekcji.</translation>
    </message>
    <message numerus="yes">
        <source>Stars of %Ln articles removed.</source>
        <translation>
            <numerusform>Usunięto gwiazdkę z %Ln artykułu.</numerusform>
            <numerusform>Usunięto gwiazdki z %Ln artykułów.</numerusform>
            <numerusform>Usunięto gwiazdki z %Ln artykułów.</numerusform>
        </translation>
    </message>
    <message>
        <source>The collection “{0}” was deleted; its articles are where they were.</source>
        <translation>Usunięto kolekcję „{0}”; jej artykuły zostały w&#xa0;bibliotece.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>Filter by name or key</source>
        <translation>Szukaj nazwy lub klawisza</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Skróty klawiszowe</translation>
    </message>
</context>
<context>
    <name>LanguageButton</name>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
</context>
<context>
    <name>LargeImage</name>
    <message>
        <source>100 %</source>
        <translation>100%</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Image {0} of {1}</source>
        <translation>Obraz {0} z {1}</translation>
    </message>
    <message>
        <source>This image cannot be shown.</source>
        <translation>Nie można pokazać tego obrazu.</translation>
    </message>
    <message>
        <source>fitted</source>
        <translation>dopasowany</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} z {1}</translation>
    </message>
</context>
<context>
    <name>LateParts</name>
    <message>
        <source>Check and repair…</source>
        <translation>Sprawdź i napraw…</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Szczegóły</translation>
    </message>
    <message>
        <source>The search “%1” was deleted.</source>
        <translation>Usunięto wyszukiwanie „%1”.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
</context>
<context>
    <name>LinkProposals</name>
    <message>
        <source>Articles and notes to link to</source>
        <translation>Artykuły i notatki do podlinkowania</translation>
    </message>
</context>
<context>
    <name>ListDialog</name>
    <message>
        <source>All ({0})</source>
        <translation>Wszystkie ({0})</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtr</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Pokaż</translation>
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
        <translation>Najtrafniejsze</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>Według tytułu</translation>
    </message>
    <message>
        <source>Fold all headings</source>
        <translation>Zwiń wszystkie nagłówki</translation>
    </message>
    <message>
        <source>Headings: authors</source>
        <translation>Nagłówki: autorzy</translation>
    </message>
    <message>
        <source>Headings: months</source>
        <translation>Nagłówki: miesiące</translation>
    </message>
    <message>
        <source>Headings: sources</source>
        <translation>Nagłówki: źródła</translation>
    </message>
    <message>
        <source>Headings: years</source>
        <translation>Nagłówki: lata</translation>
    </message>
    <message>
        <source>Last added first</source>
        <translation>Ostatnio dodane</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Od najnowszych</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Od najstarszych</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Kolejność</translation>
    </message>
    <message>
        <source>Unfold all headings</source>
        <translation>Rozwiń wszystkie nagłówki</translation>
    </message>
    <message>
        <source>Without headings</source>
        <translation>Bez nagłówków</translation>
    </message>
</context>
<context>
    <name>ListPane</name>
    <message numerus="yes">
        <source>%Ln articles</source>
        <translation>
            <numerusform>%Ln artykuł</numerusform>
            <numerusform>%Ln artykuły</numerusform>
            <numerusform>%Ln artykułów</numerusform>
        </translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Dodaj pliki…</translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>Wszystkie artykuły</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Wróć do listy</translation>
    </message>
    <message>
        <source>List of articles</source>
        <translation>Lista artykułów</translation>
    </message>
    <message>
        <source>More than %1 articles</source>
        <translation>Ponad %1 artykułów</translation>
    </message>
    <message>
        <source>Most like “%1”:</source>
        <translation>Najbardziej podobne do „%1”:</translation>
    </message>
    <message>
        <source>No articles</source>
        <translation>Brak artykułów</translation>
    </message>
    <message>
        <source>Nothing found for “%1” with these filters.</source>
        <translation>Z tymi filtrami nic nie znaleziono dla „%1”.</translation>
    </message>
    <message>
        <source>Nothing found for “%1”.</source>
        <translation>Nic nie znaleziono dla „%1”.</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Nic nie znaleziono.</translation>
    </message>
    <message>
        <source>Nothing here yet.</source>
        <translation>Nic tu jeszcze nie ma.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Szukaj</translation>
    </message>
    <message numerus="yes">
        <source>Search %Ln articles</source>
        <translation>
            <numerusform>Szukaj w %Ln artykule</numerusform>
            <numerusform>Szukaj w %Ln artykułach</numerusform>
            <numerusform>Szukaj w %Ln artykułach</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the sidebar</source>
        <translation>Pokaż panel boczny</translation>
    </message>
    <message>
        <source>Similar articles</source>
        <translation>Podobne artykuły</translation>
    </message>
    <message>
        <source>There are no articles here yet.</source>
        <translation>Nie ma tu jeszcze artykułów.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Spróbuj ponownie</translation>
    </message>
    <message>
        <source>Without the filters</source>
        <translation>Bez filtrów</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Caret off: the arrows scroll the text.</source>
        <translation>Kursor wyłączony: strzałki przewijają tekst.</translation>
    </message>
    <message>
        <source>Caret off: the arrows scroll the text. {0} brings it back.</source>
        <translation>Kursor wyłączony: strzałki przewijają tekst. {0} włącza go z&#xa0;powrotem.</translation>
    </message>
    <message>
        <source>Caret on: the arrows move a caret through the text.</source>
        <translation>Kursor włączony: strzałki przesuwają go po tekście.</translation>
    </message>
    <message>
        <source>Choose a highlight in the text first.</source>
        <translation>Najpierw wybierz zakreślenie w tekście.</translation>
    </message>
    <message>
        <source>Short digests of twelve articles, written for this program.</source>
        <translation>Krótkie streszczenia dwunastu artykułów, napisane dla tego programu.</translation>
    </message>
    <message>
        <source>The settings could not be read and are as at first. What was there is kept as {0}.</source>
        <translation>Nie udało się odczytać ustawień, więc są domyślne. Poprzedni plik zachowano jako {0}.</translation>
    </message>
</context>
<context>
    <name>MarkedLabel</name>
    <message>
        <source>Marked: {0}</source>
        <translation>Oznaczone: {0}</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;Article</source>
        <translation>&amp;Artykuł</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edycja</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Plik</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>P&amp;rzejdź</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Pomo&amp;c</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Widok</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Dodaj folder…</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Dodaj pliki…</translation>
    </message>
    <message>
        <source>Add to a collection…</source>
        <translation>Dodaj do kolekcji…</translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>Wszystkie artykuły</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Backups…</source>
        <translation>Kopie zapasowe…</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Kosz</translation>
    </message>
    <message>
        <source>Caret in the text</source>
        <translation>Kursor w tekście</translation>
    </message>
    <message>
        <source>Change shortcuts…</source>
        <translation>Zmień skróty…</translation>
    </message>
    <message>
        <source>Commands and articles…</source>
        <translation>Polecenia i artykuły…</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Spis treści</translation>
    </message>
    <message>
        <source>Copy with citation</source>
        <translation>Kopiuj ze źródłem</translation>
    </message>
    <message>
        <source>Export notes…</source>
        <translation>Eksportuj notatki…</translation>
    </message>
    <message>
        <source>Find in article</source>
        <translation>Szukaj w artykule</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Pierwsze kroki</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Naprzód</translation>
    </message>
    <message>
        <source>Help…</source>
        <translation>Pomoc…</translation>
    </message>
    <message>
        <source>Highlights after changes…</source>
        <translation>Zakreślenia po zmianach…</translation>
    </message>
    <message>
        <source>How to export</source>
        <translation>Jak eksportować</translation>
    </message>
    <message>
        <source>How to save pages</source>
        <translation>Jak zapisywać strony</translation>
    </message>
    <message>
        <source>How to search</source>
        <translation>Jak szukać</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Skróty klawiszowe</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Większy tekst</translation>
    </message>
    <message>
        <source>Mark as being read</source>
        <translation>Oznacz jako czytany</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Oznacz jako przeczytany</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>Oznacz jako nieprzeczytany</translation>
    </message>
    <message>
        <source>Merge notes…</source>
        <translation>Scal notatki…</translation>
    </message>
    <message>
        <source>More like this article</source>
        <translation>Podobne artykuły</translation>
    </message>
    <message>
        <source>New collection…</source>
        <translation>Nowa kolekcja…</translation>
    </message>
    <message>
        <source>New free note</source>
        <translation>Nowa luźna notatka</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Następne trafienie</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Następna część okna</translation>
    </message>
    <message>
        <source>Normal size</source>
        <translation>Zwykły rozmiar</translation>
    </message>
    <message>
        <source>Note on the article</source>
        <translation>Notatka do artykułu</translation>
    </message>
    <message>
        <source>Notebook</source>
        <translation>Notatnik</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notatki</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Poprzednie trafienie</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Poprzednia część okna</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drukuj…</translation>
    </message>
    <message>
        <source>Problems…</source>
        <translation>Problemy…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Zakończ</translation>
    </message>
    <message>
        <source>Quote as a picture…</source>
        <translation>Cytat jako obraz…</translation>
    </message>
    <message>
        <source>Recently read</source>
        <translation>Ostatnio czytane</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Ponów</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Bezpieczeństwo</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Szukaj</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Ustawienia…</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Panel boczny</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Mniejszy tekst</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Gwiazdka</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>Etykiety…</translation>
    </message>
    <message>
        <source>Text and theme…</source>
        <translation>Tekst i motyw…</translation>
    </message>
    <message>
        <source>Text only</source>
        <translation>Sam tekst</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Oś czasu</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>Verify a document…</source>
        <translation>Zweryfikuj dokument…</translation>
    </message>
    <message>
        <source>What the colours mean…</source>
        <translation>Znaczenie kolorów…</translation>
    </message>
    <message>
        <source>Words over time</source>
        <translation>Słowa w czasie</translation>
    </message>
</context>
<context>
    <name>Merge</name>
    <message numerus="yes">
        <source>%Ln already here</source>
        <translation>
            <numerusform>%Ln już tu jest</numerusform>
            <numerusform>%Ln już tu są</numerusform>
            <numerusform>%Ln już tu jest</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change back</source>
        <translation>
            <numerusform>zmieni się %Ln</numerusform>
            <numerusform>zmienią się %Ln</numerusform>
            <numerusform>zmieni się %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>%Ln zmieniona</numerusform>
            <numerusform>%Ln zmienione</numerusform>
            <numerusform>%Ln zmienionych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln come back</source>
        <translation>
            <numerusform>wróci %Ln</numerusform>
            <numerusform>wrócą %Ln</numerusform>
            <numerusform>wróci %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflicts</source>
        <translation>
            <numerusform>%Ln konflikt</numerusform>
            <numerusform>%Ln konflikty</numerusform>
            <numerusform>%Ln konfliktów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deleted</source>
        <translation>
            <numerusform>%Ln usunięta</numerusform>
            <numerusform>%Ln usunięte</numerusform>
            <numerusform>%Ln usuniętych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln go</source>
        <translation>
            <numerusform>zniknie %Ln</numerusform>
            <numerusform>znikną %Ln</numerusform>
            <numerusform>zniknie %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln nowa</numerusform>
            <numerusform>%Ln nowe</numerusform>
            <numerusform>%Ln nowych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stay</source>
        <translation>
            <numerusform>zostanie %Ln</numerusform>
            <numerusform>zostaną %Ln</numerusform>
            <numerusform>zostanie %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Wszystkie pliki (*)</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Zmieniona</translation>
    </message>
    <message>
        <source>Changes back</source>
        <translation>Zmieni się</translation>
    </message>
    <message>
        <source>Comes back</source>
        <translation>Wróci</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Konflikt</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Usunięta</translation>
    </message>
    <message>
        <source>Goes</source>
        <translation>Zniknie</translation>
    </message>
    <message>
        <source>Mine: </source>
        <translation>Moja: </translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nowa</translation>
    </message>
    <message>
        <source>Notes: JSON-LD, EPUB annotations, Hypothesis, KOReader, Readwise, Zotero</source>
        <translation>Notatki: JSON-LD, adnotacje EPUB, Hypothesis, KOReader, Readwise, Zotero</translation>
    </message>
    <message>
        <source>Theirs: </source>
        <translation>Cudza: </translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>usunięta</translation>
    </message>
</context>
<context>
    <name>MergeController</name>
    <message>
        <source>Merge notes</source>
        <translation>Scalanie notatek</translation>
    </message>
    <message>
        <source>Notes merged: {0}.</source>
        <translation>Scalono notatki: {0}.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Both texts of a conflict stay until you choose. Nothing has changed yet. Undo takes a merge back.</source>
        <translation>Obie wersje w&#xa0;konflikcie zostają, dopóki nie wybierzesz. Nic się jeszcze nie zmieniło. Scalenie można cofnąć.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Scal</translation>
    </message>
    <message>
        <source>Merge notes</source>
        <translation>Scalanie notatek</translation>
    </message>
    <message>
        <source>Merge notes from {0}</source>
        <translation>Scal notatki z pliku {0}</translation>
    </message>
    <message>
        <source>Nothing has changed yet. Undo takes a merge back.</source>
        <translation>Nic się jeszcze nie zmieniło. Scalenie można cofnąć.</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>Nic nowego</translation>
    </message>
    <message>
        <source>What would come</source>
        <translation>Co przybędzie</translation>
    </message>
    <message>
        <source>… and {0} more remarks</source>
        <translation>… i jeszcze {0} uwag</translation>
    </message>
</context>
<context>
    <name>NamePopup</name>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
</context>
<context>
    <name>NoteEditor</name>
    <message>
        <source>Delete highlight</source>
        <translation>Usuń zakreślenie</translation>
    </message>
    <message>
        <source>Delete note</source>
        <translation>Usuń notatkę</translation>
    </message>
    <message numerus="yes">
        <source>Mentioned in %Ln notes</source>
        <translation>
            <numerusform>Wspomniane w %Ln notatce</numerusform>
            <numerusform>Wspomniane w %Ln notatkach</numerusform>
            <numerusform>Wspomniane w %Ln notatkach</numerusform>
        </translation>
    </message>
    <message>
        <source>Note editor</source>
        <translation>Edytor notatki</translation>
    </message>
</context>
<context>
    <name>NoteField</name>
    <message>
        <source>Note</source>
        <translation>Notatka</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Napisz notatkę</translation>
    </message>
</context>
<context>
    <name>NoteFoot</name>
    <message>
        <source>Bold</source>
        <translation>Pogrubienie</translation>
    </message>
    <message>
        <source>Delete highlight</source>
        <translation>Usuń zakreślenie</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gotowe</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Kursywa</translation>
    </message>
    <message>
        <source>Link to an article or a note</source>
        <translation>Link do artykułu lub notatki</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Podgląd</translation>
    </message>
</context>
<context>
    <name>NoteParts</name>
    <message>
        <source>Redo</source>
        <translation>Ponów</translation>
    </message>
    <message>
        <source>Redo {0}</source>
        <translation>Ponów: {0}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>Undo {0}</source>
        <translation>Cofnij: {0}</translation>
    </message>
</context>
<context>
    <name>NotePopup</name>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Edit note</source>
        <translation>Edytuj notatkę</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>No note yet</source>
        <translation>Nie ma jeszcze notatki</translation>
    </message>
</context>
<context>
    <name>NotebookController</name>
    <message>
        <source>Copied.</source>
        <translation>Skopiowano.</translation>
    </message>
    <message>
        <source>Done: {0}.</source>
        <translation>Wykonano: {0}.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
</context>
<context>
    <name>NotebookPage</name>
    <message numerus="yes">
        <source>%Ln notes</source>
        <translation>
            <numerusform>%Ln notatka</numerusform>
            <numerusform>%Ln notatki</numerusform>
            <numerusform>%Ln notatek</numerusform>
        </translation>
    </message>
    <message>
        <source>Altered quotes</source>
        <translation>Zmienione cytaty</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artykuł</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>Według tytułu</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Wyczyść filtry</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Kolor</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Earliest articles first</source>
        <translation>Najstarsze artykuły</translation>
    </message>
    <message>
        <source>Free notes</source>
        <translation>Luźne notatki</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>Zakreślenia</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Ostatnie 30 dni</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Ostatnie 7 dni</translation>
    </message>
    <message>
        <source>Latest articles first</source>
        <translation>Najnowsze artykuły</translation>
    </message>
    <message>
        <source>Lost their place</source>
        <translation>Bez miejsca w tekście</translation>
    </message>
    <message>
        <source>New free note</source>
        <translation>Nowa luźna notatka</translation>
    </message>
    <message>
        <source>New tag “{0}”</source>
        <translation>Nowa etykieta „{0}”</translation>
    </message>
    <message>
        <source>Newest notes first</source>
        <translation>Najnowsze notatki</translation>
    </message>
    <message>
        <source>No free notes yet: they are about no article.</source>
        <translation>Nie ma jeszcze luźnych notatek: takich, które nie dotyczą artykułu.</translation>
    </message>
    <message>
        <source>No notes found.</source>
        <translation>Nie znaleziono notatek.</translation>
    </message>
    <message>
        <source>No notes yet.</source>
        <translation>Nie ma jeszcze notatek.</translation>
    </message>
    <message>
        <source>No notes yet. Select text in an article and press {0}.</source>
        <translation>Nie ma jeszcze notatek. Zaznacz tekst w&#xa0;artykule i&#xa0;naciśnij&#xa0;{0}.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notatki</translation>
    </message>
    <message>
        <source>Notes by {0}</source>
        <translation>Notatki z podpisem {0}</translation>
    </message>
    <message>
        <source>Notes of your own</source>
        <translation>Twoje luźne notatki</translation>
    </message>
    <message>
        <source>Notes on articles</source>
        <translation>Notatki do artykułów</translation>
    </message>
    <message>
        <source>Since {0}</source>
        <translation>Od {0}</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etykieta</translation>
    </message>
    <message>
        <source>Tag all that are chosen</source>
        <translation>Dodaj etykietę do zaznaczonych</translation>
    </message>
    <message>
        <source>Take a tag off all that are chosen</source>
        <translation>Usuń etykietę z zaznaczonych</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Ten rok</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Dzisiaj</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Spróbuj ponownie</translation>
    </message>
    <message>
        <source>Until {0}</source>
        <translation>Do {0}</translation>
    </message>
    <message>
        <source>With a note</source>
        <translation>Z notatką</translation>
    </message>
    <message>
        <source>Without a date</source>
        <translation>Bez daty</translation>
    </message>
    <message>
        <source>Without a note</source>
        <translation>Bez notatki</translation>
    </message>
    <message>
        <source>Without a tag</source>
        <translation>Bez etykiety</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Wczoraj</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} z {1}</translation>
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
        <translation>Cofnij</translation>
    </message>
</context>
<context>
    <name>NotesPane</name>
    <message>
        <source>Export these notes…</source>
        <translation>Eksportuj te notatki…</translation>
    </message>
    <message>
        <source>Filter notes</source>
        <translation>Filtruj notatki</translation>
    </message>
    <message>
        <source>Hide notes</source>
        <translation>Ukryj notatki</translation>
    </message>
    <message numerus="yes">
        <source>Mentioned in %Ln notes</source>
        <translation>
            <numerusform>Wspomniane w %Ln notatce</numerusform>
            <numerusform>Wspomniane w %Ln notatkach</numerusform>
            <numerusform>Wspomniane w %Ln notatkach</numerusform>
        </translation>
    </message>
    <message>
        <source>More about these notes</source>
        <translation>Więcej o tych notatkach</translation>
    </message>
    <message>
        <source>No notes pass the filter.</source>
        <translation>Żadna notatka nie pasuje do filtra.</translation>
    </message>
    <message>
        <source>No notes yet.</source>
        <translation>Nie ma jeszcze notatek.</translation>
    </message>
    <message>
        <source>No notes yet. Select text and press {0}.</source>
        <translation>Nie ma jeszcze notatek. Zaznacz tekst i&#xa0;naciśnij&#xa0;{0}.</translation>
    </message>
    <message>
        <source>Note on the article</source>
        <translation>Notatka do artykułu</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notatki</translation>
    </message>
    <message>
        <source>Notes of this article</source>
        <translation>Notatki do tego artykułu</translation>
    </message>
    <message>
        <source>Only with a note</source>
        <translation>Tylko z notatką</translation>
    </message>
    <message>
        <source>Pages of the help take no notes.</source>
        <translation>Do stron pomocy nie dodaje się notatek.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Pokaż wszystkie</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
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
        <translation>{0}, jako tabela</translation>
    </message>
</context>
<context>
    <name>OverText</name>
    <message>
        <source>Attach</source>
        <translation>Przypnij</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Porównaj…</translation>
    </message>
    <message>
        <source>Select the words for {0} and press Enter.</source>
        <translation>Zaznacz słowa dla {0} i naciśnij&#xa0;Enter.</translation>
    </message>
</context>
<context>
    <name>OverlapMenu</name>
    <message>
        <source>Highlights here</source>
        <translation>Zakreślenia w tym miejscu</translation>
    </message>
</context>
<context>
    <name>PageCard</name>
    <message>
        <source>Help</source>
        <translation>Pomoc</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>Strony pomocy</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Szukaj w pomocy</translation>
    </message>
</context>
<context>
    <name>PageHead</name>
    <message>
        <source>Bin</source>
        <translation>Kosz</translation>
    </message>
    <message>
        <source>Choose several</source>
        <translation>Zaznacz kilka</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Eksportuj</translation>
    </message>
    <message numerus="yes">
        <source>Export %Ln notes</source>
        <translation>
            <numerusform>Eksportuj %Ln notatkę</numerusform>
            <numerusform>Eksportuj %Ln notatki</numerusform>
            <numerusform>Eksportuj %Ln notatek</numerusform>
        </translation>
    </message>
    <message>
        <source>Fold all</source>
        <translation>Zwiń wszystko</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Więcej</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Nowa notatka</translation>
    </message>
    <message>
        <source>Notebook</source>
        <translation>Notatnik</translation>
    </message>
    <message>
        <source>Search your notes</source>
        <translation>Szukaj w notatkach</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Spacja</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>Etykiety…</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Oś czasu</translation>
    </message>
    <message>
        <source>Unfold all</source>
        <translation>Rozwiń wszystko</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Notes</source>
        <translation>Notatki</translation>
    </message>
    <message>
        <source>On the article</source>
        <translation>Do artykułu</translation>
    </message>
    <message>
        <source>Tags: {0}</source>
        <translation>Etykiety: {0}</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} z {1}</translation>
    </message>
</context>
<context>
    <name>PagesView</name>
    <message>
        <source>Preview of the pages</source>
        <translation>Podgląd stron</translation>
    </message>
</context>
<context>
    <name>PaletteCard</name>
    <message>
        <source>Commands and articles</source>
        <translation>Polecenia i artykuły</translation>
    </message>
    <message>
        <source>What to do or open?</source>
        <translation>Co zrobić lub otworzyć?</translation>
    </message>
</context>
<context>
    <name>PaletteController</name>
    <message>
        <source>Article</source>
        <translation>Artykuł</translation>
    </message>
    <message>
        <source>Articles read last</source>
        <translation>Ostatnio czytane artykuły</translation>
    </message>
    <message>
        <source>Best first</source>
        <translation>Najtrafniejsze</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Kolekcja</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Polecenia</translation>
    </message>
    <message>
        <source>Kept search</source>
        <translation>Wyszukiwanie</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etykieta</translation>
    </message>
    <message>
        <source>Used last</source>
        <translation>Ostatnio używane</translation>
    </message>
</context>
<context>
    <name>Panes</name>
    <message>
        <source>Width of the list</source>
        <translation>Szerokość listy</translation>
    </message>
    <message>
        <source>Width of the notes</source>
        <translation>Szerokość notatek</translation>
    </message>
    <message>
        <source>Width of the sidebar</source>
        <translation>Szerokość panelu bocznego</translation>
    </message>
</context>
<context>
    <name>Period</name>
    <message>
        <source>from %1</source>
        <translation>od %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>do %1</translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message numerus="yes">
        <source>%Ln articles</source>
        <translation>
            <numerusform>%Ln artykuł</numerusform>
            <numerusform>%Ln artykuły</numerusform>
            <numerusform>%Ln artykułów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles are older than what is shown; the table has them.</source>
        <translation>
            <numerusform>%Ln artykuł jest starszy niż pokazany okres; jest w&#xa0;tabeli.</numerusform>
            <numerusform>%Ln artykuły są starsze niż pokazany okres; są w&#xa0;tabeli.</numerusform>
            <numerusform>%Ln artykułów jest starszych niż pokazany okres; są w&#xa0;tabeli.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles have no date and are not in the picture.</source>
        <translation>
            <numerusform>%Ln artykuł nie ma daty i&#xa0;nie ma go na wykresie.</numerusform>
            <numerusform>%Ln artykuły nie mają daty i&#xa0;nie ma ich na wykresie.</numerusform>
            <numerusform>%Ln artykułów nie ma daty i&#xa0;nie ma ich na wykresie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln highlights</source>
        <translation>
            <numerusform>%Ln zakreślenie</numerusform>
            <numerusform>%Ln zakreślenia</numerusform>
            <numerusform>%Ln zakreśleń</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln highlights are in articles that are not in the library.</source>
        <translation>
            <numerusform>%Ln zakreślenie jest w&#xa0;artykule, którego nie ma w&#xa0;bibliotece.</numerusform>
            <numerusform>%Ln zakreślenia są w&#xa0;artykułach, których nie ma w&#xa0;bibliotece.</numerusform>
            <numerusform>%Ln zakreśleń jest w&#xa0;artykułach, których nie ma w&#xa0;bibliotece.</numerusform>
        </translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Miesiąc</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Bez daty</translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln articles only the year is known: they are in the picture by year.</source>
        <translation>
            <numerusform>W&#xa0;%Ln artykule znany jest tylko rok: jest on na wykresie według lat.</numerusform>
            <numerusform>W&#xa0;%Ln artykułach znany jest tylko rok: są one na wykresie według lat.</numerusform>
            <numerusform>W&#xa0;%Ln artykułach znany jest tylko rok: są one na wykresie według lat.</numerusform>
        </translation>
    </message>
    <message>
        <source>The archive by month, and your highlights</source>
        <translation>Archiwum według miesięcy i twoje zakreślenia</translation>
    </message>
    <message>
        <source>The archive by year, and your highlights</source>
        <translation>Archiwum według lat i twoje zakreślenia</translation>
    </message>
    <message>
        <source>This image cannot be shown.</source>
        <translation>Nie można pokazać tego obrazu.</translation>
    </message>
    <message>
        <source>Words over time: articles by month</source>
        <translation>Słowa w czasie: artykuły według miesięcy</translation>
    </message>
    <message>
        <source>Words over time: articles by year</source>
        <translation>Słowa w czasie: artykuły według lat</translation>
    </message>
    <message>
        <source>Words over time: share of each month&apos;s articles</source>
        <translation>Słowa w&#xa0;czasie: udział w&#xa0;artykułach z&#xa0;każdego miesiąca</translation>
    </message>
    <message>
        <source>Words over time: share of each year&apos;s articles</source>
        <translation>Słowa w&#xa0;czasie: udział w&#xa0;artykułach z&#xa0;każdego roku</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Rok</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0}%</translation>
    </message>
    <message>
        <source>{0} in all</source>
        <translation>łącznie {0}</translation>
    </message>
    <message>
        <source>{0} in all, most in {1}: {2}</source>
        <translation>łącznie {0}, najwięcej: {1} ({2})</translation>
    </message>
    <message>
        <source>{0}, %</source>
        <translation>{0}, %</translation>
    </message>
    <message>
        <source>{0}, month not known</source>
        <translation>{0}, miesiąc nieznany</translation>
    </message>
</context>
<context>
    <name>PicturesController</name>
    <message>
        <source>Copied.</source>
        <translation>Skopiowano.</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Wykres</translation>
    </message>
    <message>
        <source>Save the numbers</source>
        <translation>Zapisz liczby</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Zapisz wykres</translation>
    </message>
    <message>
        <source>Saved as {0}.</source>
        <translation>Zapisano jako {0}.</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabela</translation>
    </message>
</context>
<context>
    <name>PicturesPage</name>
    <message>
        <source>Add files…</source>
        <translation>Dodaj pliki…</translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>Wszystkie artykuły</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artykuły</translation>
    </message>
    <message>
        <source>Back to the text</source>
        <translation>Wróć do tekstu</translation>
    </message>
    <message>
        <source>Click a bar, or walk with the arrows; Enter shows its articles.</source>
        <translation>Kliknij słupek albo przechodź strzałkami; Enter pokazuje jego artykuły.</translation>
    </message>
    <message>
        <source>Copy the numbers as text</source>
        <translation>Kopiuj liczby jako tekst</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Miesiące</translation>
    </message>
    <message>
        <source>No article has a month to be shown at. The table has the numbers.</source>
        <translation>Żaden artykuł nie ma miesiąca, przy którym można go pokazać. Liczby są w&#xa0;tabeli.</translation>
    </message>
    <message>
        <source>No article has any of these words.</source>
        <translation>Żaden artykuł nie zawiera tych słów.</translation>
    </message>
    <message>
        <source>No articles yet.</source>
        <translation>Nie ma jeszcze artykułów.</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Liczby</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Okres</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Wykres</translation>
    </message>
    <message>
        <source>Save or copy</source>
        <translation>Zapisz lub skopiuj</translation>
    </message>
    <message>
        <source>Save the numbers as CSV…</source>
        <translation>Zapisz liczby jako CSV…</translation>
    </message>
    <message>
        <source>Save the picture as PNG…</source>
        <translation>Zapisz wykres jako PNG…</translation>
    </message>
    <message>
        <source>Save the picture as SVG…</source>
        <translation>Zapisz wykres jako SVG…</translation>
    </message>
    <message>
        <source>Scroll bar</source>
        <translation>Pasek przewijania</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Udział</translation>
    </message>
    <message>
        <source>Show these articles</source>
        <translation>Pokaż te artykuły</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabela</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Oś czasu</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Spróbuj ponownie</translation>
    </message>
    <message>
        <source>Type a word, a name or any search: every form and spelling is counted.</source>
        <translation>Wpisz słowo, nazwisko lub dowolne wyszukiwanie: liczy się każda forma i&#xa0;każdy zapis.</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Widok</translation>
    </message>
    <message>
        <source>Words over time</source>
        <translation>Słowa w czasie</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Lata</translation>
    </message>
    <message>
        <source>Your highlights</source>
        <translation>Twoje zakreślenia</translation>
    </message>
</context>
<context>
    <name>PrintCard</name>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drukowanie</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drukuj…</translation>
    </message>
    <message>
        <source>Whoever finds the paper can read it, and a printer may remember it.</source>
        <translation>Kto znajdzie wydruk, może go przeczytać, a&#xa0;drukarka może go zapamiętać.</translation>
    </message>
    <message>
        <source>With highlights</source>
        <translation>Z zakreśleniami</translation>
    </message>
    <message>
        <source>With notes, after the text</source>
        <translation>Z notatkami, po tekście</translation>
    </message>
</context>
<context>
    <name>PrintController</name>
    <message>
        <source>It could not be printed. Look whether the printer is ready.</source>
        <translation>Nie udało się wydrukować. Sprawdź, czy drukarka jest gotowa.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drukowanie</translation>
    </message>
    <message>
        <source>There is no article to print. Open one first.</source>
        <translation>Nie ma artykułu do wydrukowania. Najpierw jakiś otwórz.</translation>
    </message>
</context>
<context>
    <name>ProblemWords</name>
    <message>
        <source>Choose another folder or another name for the file.</source>
        <translation>Wybierz inny folder lub inną nazwę pliku.</translation>
    </message>
    <message>
        <source>Copy the words from the article itself, and try again.</source>
        <translation>Skopiuj słowa z&#xa0;samego artykułu i&#xa0;spróbuj jeszcze raz.</translation>
    </message>
    <message>
        <source>Install the newest NAM Reader; your notes are untouched.</source>
        <translation>Zainstaluj najnowszą wersję NAM Reader; twoje notatki są nienaruszone.</translation>
    </message>
    <message>
        <source>It may have been deleted. Look into the bin, or choose “All articles”.</source>
        <translation>Być może to usunięto. Zajrzyj do kosza albo wybierz „Wszystkie artykuły”.</translation>
    </message>
    <message>
        <source>Look whether the disk is full or read-only, or the folder is gone; then try again.</source>
        <translation>Sprawdź, czy dysk nie jest pełny lub tylko do odczytu i&#xa0;czy folder nadal istnieje, a&#xa0;potem spróbuj jeszcze raz.</translation>
    </message>
    <message>
        <source>Look whether the library folder is there and may be written, and start the program anew.</source>
        <translation>Sprawdź, czy folder biblioteki istnieje i&#xa0;czy można w&#xa0;nim zapisywać, a&#xa0;potem uruchom program ponownie.</translation>
    </message>
    <message>
        <source>Open the article anew, and try once more.</source>
        <translation>Otwórz artykuł ponownie i&#xa0;spróbuj jeszcze raz.</translation>
    </message>
    <message>
        <source>Open the file in the program that made it, save it once more or as another kind, and try again.</source>
        <translation>Otwórz plik w&#xa0;programie, który go utworzył, zapisz go ponownie lub w&#xa0;innym formacie i&#xa0;spróbuj jeszcze raz.</translation>
    </message>
    <message>
        <source>Open “Backups…” in the File menu: “Check for damage” looks at the files and repairs them.</source>
        <translation>Otwórz „Kopie zapasowe…” w&#xa0;menu Plik: „Szukaj uszkodzeń” sprawdza pliki i&#xa0;je naprawia.</translation>
    </message>
    <message>
        <source>Try again; if it happens once more, hand on the details.</source>
        <translation>Spróbuj jeszcze raz; jeśli to się powtórzy, przekaż szczegóły.</translation>
    </message>
    <message>
        <source>Wait until the other program is done, then try once more.</source>
        <translation>Poczekaj, aż drugi program skończy, i&#xa0;spróbuj jeszcze raz.</translation>
    </message>
    <message>
        <source>Your notes are safe on the disk. Try again; if it happens once more, start the program anew and hand on the details.</source>
        <translation>Twoje notatki są bezpieczne na dysku. Spróbuj jeszcze raz; jeśli to się powtórzy, uruchom program ponownie i&#xa0;przekaż szczegóły.</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>The program made a mistake ({0}). Nothing else was changed.</source>
        <translation>W&#xa0;programie wystąpił błąd ({0}). Nic więcej się nie zmieniło.</translation>
    </message>
</context>
<context>
    <name>ProblemsDialog</name>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Skopiowano.</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Kopiuj szczegóły</translation>
    </message>
    <message>
        <source>Nothing has gone wrong since the program was started.</source>
        <translation>Od uruchomienia programu nie było żadnych problemów.</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemy</translation>
    </message>
    <message>
        <source>Problems, the latest first</source>
        <translation>Problemy od najnowszego</translation>
    </message>
    <message>
        <source>Since the program was started, the latest first.</source>
        <translation>Od uruchomienia programu, najnowsze na górze.</translation>
    </message>
    <message>
        <source>What is copied holds no texts of articles or notes, no folders, and not your name.</source>
        <translation>Kopia nie zawiera tekstów artykułów ani notatek, nazw folderów ani twojej nazwy użytkownika.</translation>
    </message>
</context>
<context>
    <name>ProgressFoot</name>
    <message numerus="yes">
        <source>about %Ln minutes left</source>
        <translation>
            <numerusform>jeszcze około %Ln minuty</numerusform>
            <numerusform>jeszcze około %Ln minut</numerusform>
            <numerusform>jeszcze około %Ln minut</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0}%</translation>
    </message>
</context>
<context>
    <name>QuoteBox</name>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Copied as a picture.</source>
        <translation>Skopiowano jako obraz.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiuj</translation>
    </message>
    <message>
        <source>It holds the words and their source, nothing of you.</source>
        <translation>Zawiera słowa i ich źródło, nic o tobie.</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>Obrazy PNG (*.png)</translation>
    </message>
    <message>
        <source>Quote as a picture</source>
        <translation>Cytat jako obraz</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Zapisz obraz</translation>
    </message>
    <message>
        <source>Saved {0}.</source>
        <translation>Zapisano {0}.</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Zapisz…</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Rozmiar</translation>
    </message>
    <message>
        <source>Square, 1080 × 1080</source>
        <translation>Kwadrat, 1080 × 1080</translation>
    </message>
    <message>
        <source>Tall, 1080 × 1350</source>
        <translation>Pionowy, 1080 × 1350</translation>
    </message>
    <message>
        <source>The picture could not be saved: {0}. Choose another folder.</source>
        <translation>Nie udało się zapisać obrazu: {0}. Wybierz inny folder.</translation>
    </message>
    <message>
        <source>The quote is too long for this size: its end is cut, with a sign for that.</source>
        <translation>Cytat jest za długi na ten rozmiar: jego koniec ucięto i&#xa0;to oznaczono.</translation>
    </message>
    <message>
        <source>Wide, 1200 × 675</source>
        <translation>Poziomy, 1200 × 675</translation>
    </message>
</context>
<context>
    <name>QuotingController</name>
    <message>
        <source>Copied with its source.</source>
        <translation>Skopiowano ze źródłem.</translation>
    </message>
    <message>
        <source>There is no source to copy.</source>
        <translation>Nie ma źródła do skopiowania.</translation>
    </message>
</context>
<context>
    <name>ReaderPane</name>
    <message>
        <source>Choose an article from the list.</source>
        <translation>Wybierz artykuł z listy.</translation>
    </message>
</context>
<context>
    <name>ReaderTools</name>
    <message numerus="yes">
        <source>%Ln notes</source>
        <translation>
            <numerusform>%Ln notatka</numerusform>
            <numerusform>%Ln notatki</numerusform>
            <numerusform>%Ln notatek</numerusform>
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
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Wróć do listy</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Spis treści</translation>
    </message>
    <message>
        <source>Export notes</source>
        <translation>Eksportuj notatki</translation>
    </message>
    <message>
        <source>Find in article</source>
        <translation>Szukaj w artykule</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Naprzód</translation>
    </message>
    <message>
        <source>Leave the text-only view</source>
        <translation>Zamknij widok samego tekstu</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notatki</translation>
    </message>
    <message>
        <source>Remove the star</source>
        <translation>Usuń gwiazdkę</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Dodaj gwiazdkę</translation>
    </message>
    <message>
        <source>Text and theme</source>
        <translation>Tekst i motyw</translation>
    </message>
</context>
<context>
    <name>RenewBox</name>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Renew the notes</source>
        <translation>Odśwież notatki</translation>
    </message>
    <message>
        <source>Replace the file</source>
        <translation>Zastąp plik</translation>
    </message>
    <message>
        <source>Save notes</source>
        <translation>Zapisz notatki</translation>
    </message>
    <message>
        <source>There is a file “{0}” already.</source>
        <translation>Plik „{0}” już istnieje.</translation>
    </message>
    <message>
        <source>They can be renewed; everything else in the file then stays as it is.</source>
        <translation>Można je odświeżyć; cała reszta pliku zostanie bez zmian.</translation>
    </message>
    <message>
        <source>“{0}” holds notes that were exported before.</source>
        <translation>W pliku „{0}” są już wyeksportowane notatki.</translation>
    </message>
</context>
<context>
    <name>ReportModel</name>
    <message>
        <source>folded</source>
        <translation>zwinięte</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>rozwinięte</translation>
    </message>
    <message>
        <source>{0}, merged into {1}</source>
        <translation>{0}, scalono z: {1}</translation>
    </message>
</context>
<context>
    <name>ReportView</name>
    <message>
        <source>Report</source>
        <translation>Raport</translation>
    </message>
</context>
<context>
    <name>Restart</name>
    <message>
        <source>Everything takes on its new size when the import or export is done.</source>
        <translation>Nowy rozmiar zacznie działać po zakończeniu dodawania lub eksportu.</translation>
    </message>
    <message>
        <source>The language changes when the import or export is done.</source>
        <translation>Język zmieni się po zakończeniu dodawania lub eksportu.</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>It holds no notes.</source>
        <translation>Nie ma w niej notatek.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Przywróć</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Przywracanie kopii zapasowej</translation>
    </message>
    <message>
        <source>Restore the backup of {0}</source>
        <translation>Przywróć kopię: {0}</translation>
    </message>
    <message>
        <source>The notebook as it is now is kept among the backups first, so that this can be taken back. Stars, reading positions, collections and kept searches go back too.</source>
        <translation>Najpierw obecny notatnik trafi do kopii zapasowych, więc przywrócenie można odwrócić. Wracają też gwiazdki, miejsca w&#xa0;tekstach, kolekcje i&#xa0;zapisane wyszukiwania.</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Co się zmieni</translation>
    </message>
</context>
<context>
    <name>ScrollMarks</name>
    <message>
        <source>Highlight, {0}, {1} %</source>
        <translation>Zakreślenie, {0}, {1}%</translation>
    </message>
    <message>
        <source>Highlights: {0}.</source>
        <translation>Zakreślenia: {0}.</translation>
    </message>
    <message>
        <source>Hit, {0} %</source>
        <translation>Trafienie, {0}%</translation>
    </message>
    <message>
        <source>Places with hits: {0}.</source>
        <translation>Miejsca z trafieniami: {0}.</translation>
    </message>
    <message>
        <source>Scroll bar with marks</source>
        <translation>Pasek przewijania z oznaczeniami</translation>
    </message>
</context>
<context>
    <name>SearchController</name>
    <message>
        <source>Rename this search</source>
        <translation>Zmień nazwę wyszukiwania</translation>
    </message>
    <message>
        <source>Save this search as</source>
        <translation>Zapisz wyszukiwanie jako</translation>
    </message>
    <message>
        <source>The earlier searches are forgotten.</source>
        <translation>Zapomniano wcześniejsze wyszukiwania.</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation>Wyczyść wyszukiwanie</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Szukaj</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>All years</source>
        <translation>Wszystkie lata</translation>
    </message>
    <message>
        <source>Back to the library</source>
        <translation>Wróć do biblioteki</translation>
    </message>
    <message>
        <source>Hide the sidebar</source>
        <translation>Ukryj panel boczny</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteka</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Zapisz wyszukiwanie</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Zapisano</translation>
    </message>
    <message>
        <source>Show only</source>
        <translation>Pokaż tylko</translation>
    </message>
    <message>
        <source>So much was found that these numbers are estimates.</source>
        <translation>Wyników jest tak wiele, że te liczby są przybliżone.</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Rok</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message>
        <source>Add a note</source>
        <translation>Dodaj notatkę</translation>
    </message>
    <message>
        <source>Add tags</source>
        <translation>Dodaj etykiety</translation>
    </message>
    <message>
        <source>Copy with citation</source>
        <translation>Kopiuj ze źródłem</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Zaznaczenie</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Styl</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>The settings could not be saved: {0}.</source>
        <translation>Nie udało się zapisać ustawień: {0}.</translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <source>As at first: {0}</source>
        <translation>Przywróć domyślne: {0}</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>A caret in the text</source>
        <translation>Kursor w tekście</translation>
    </message>
    <message>
        <source>All as at first</source>
        <translation>Przywróć domyślne</translation>
    </message>
    <message>
        <source>Alt+←</source>
        <translation>Alt+←</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Jak w systemie</translation>
    </message>
    <message>
        <source>As the system ({0})</source>
        <translation>Jak w systemie ({0})</translation>
    </message>
    <message>
        <source>Back to the text</source>
        <translation>Wróć do tekstu</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Kopie zapasowe</translation>
    </message>
    <message>
        <source>Backups…</source>
        <translation>Kopie zapasowe…</translation>
    </message>
    <message>
        <source>Built in ({0})</source>
        <translation>Wbudowany ({0})</translation>
    </message>
    <message>
        <source>Check…</source>
        <translation>Sprawdź…</translation>
    </message>
    <message>
        <source>Citations</source>
        <translation>Opisy źródeł</translation>
    </message>
    <message>
        <source>Copies of the notebook: made, looked at, brought back.</source>
        <translation>Kopie notatnika: tworzenie, przeglądanie, przywracanie.</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Ciemny</translation>
    </message>
    <message>
        <source>Each of the six colours can have a name of your own.</source>
        <translation>Każdemu z&#xa0;sześciu kolorów możesz nadać własną nazwę.</translation>
    </message>
    <message>
        <source>Earlier searches</source>
        <translation>Wcześniejsze wyszukiwania</translation>
    </message>
    <message>
        <source>Earlier searches are offered when you go to the search field.</source>
        <translation>Wcześniejsze wyszukiwania pojawiają się po przejściu do pola szukania.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Pliki</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Zapomnij</translation>
    </message>
    <message>
        <source>Forget them</source>
        <translation>Zapomnij</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Wysoki kontrast</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>Wysoki kontrast, ciemny</translation>
    </message>
    <message>
        <source>It stands by new notes, and goes out only where an export asks for it.</source>
        <translation>Jest przy nowych notatkach, a&#xa0;eksport zawiera go tylko na twoje życzenie.</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Skróty klawiszowe</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Klawisze</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
    <message>
        <source>Language of citations</source>
        <translation>Język opisów źródeł</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Mniej ruchu</translation>
    </message>
    <message>
        <source>Library folder</source>
        <translation>Folder biblioteki</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Jasny</translation>
    </message>
    <message>
        <source>Look for damage</source>
        <translation>Szukanie uszkodzeń</translation>
    </message>
    <message>
        <source>Name the colours…</source>
        <translation>Nazwij kolory…</translation>
    </message>
    <message>
        <source>No setting is called that.</source>
        <translation>Nie ma takiego ustawienia.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notatki</translation>
    </message>
    <message>
        <source>Of menus, buttons and dates. Articles stay as they are.</source>
        <translation>Menu, przyciski i&#xa0;daty. Artykuły zostają bez zmian.</translation>
    </message>
    <message>
        <source>Of months and connecting words.</source>
        <translation>Nazwy miesięcy i słowa łączące.</translation>
    </message>
    <message>
        <source>Of the article&apos;s text.</source>
        <translation>Tekstu artykułu.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Otwórz folder</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Czytanie</translation>
    </message>
    <message>
        <source>Reading history</source>
        <translation>Historia czytania</translation>
    </message>
    <message>
        <source>Reads both files whole, and repairs what is damaged.</source>
        <translation>Czyta oba pliki w&#xa0;całości i&#xa0;naprawia uszkodzenia.</translation>
    </message>
    <message>
        <source>Remember what I read</source>
        <translation>Pamiętaj, co czytam</translation>
    </message>
    <message>
        <source>Remember what I searched for</source>
        <translation>Pamiętaj, czego szukam</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Szukaj w ustawieniach</translation>
    </message>
    <message>
        <source>Searching</source>
        <translation>Wyszukiwanie</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>Sepia</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ustawienia</translation>
    </message>
    <message>
        <source>Shortcuts…</source>
        <translation>Skróty…</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Pokaż wszystkie</translation>
    </message>
    <message>
        <source>Show beside a note how it will look</source>
        <translation>Pokazuj obok notatki, jak będzie wyglądać</translation>
    </message>
    <message>
        <source>Size of everything</source>
        <translation>Skala interfejsu</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Rozmiar tekstu</translation>
    </message>
    <message>
        <source>Text, buttons, lists and menus. The window closes for a moment and is as it was.</source>
        <translation>Tekst, przyciski, listy i&#xa0;menu. Okno zamknie się na chwilę i&#xa0;wróci takie samo.</translation>
    </message>
    <message>
        <source>The arrow keys move it, with Shift they select. Without it they scroll.</source>
        <translation>Strzałki przesuwają kursor, z&#xa0;Shift zaznaczają. Bez kursora przewijają tekst.</translation>
    </message>
    <message>
        <source>The arrow keys move it, with Shift they select. Without it they scroll. {0} changes this.</source>
        <translation>Strzałki przesuwają kursor, z&#xa0;Shift zaznaczają. Bez kursora przewijają tekst. {0} przełącza.</translation>
    </message>
    <message>
        <source>The article&apos;s own</source>
        <translation>Język artykułu</translation>
    </message>
    <message>
        <source>The style of copied quotes and of exports.</source>
        <translation>Styl w kopiowanych cytatach i w eksporcie.</translation>
    </message>
    <message>
        <source>The text jumps to its place and does not glide, and the caret does not blink.</source>
        <translation>Tekst przeskakuje na miejsce bez płynnego przewijania, a&#xa0;kursor nie miga.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Motyw</translation>
    </message>
    <message>
        <source>Typeface</source>
        <translation>Krój pisma</translation>
    </message>
    <message>
        <source>What the colours mean</source>
        <translation>Znaczenie kolorów</translation>
    </message>
    <message>
        <source>What was read</source>
        <translation>Co było czytane</translation>
    </message>
    <message>
        <source>When articles were opened. Switched off, what is known is forgotten, too.</source>
        <translation>Kiedy otwierano artykuły. Wyłączenie usuwa też to, co już zapamiętano.</translation>
    </message>
    <message>
        <source>With its headings, lists and links, while it is written in Markdown.</source>
        <translation>Z&#xa0;nagłówkami, listami i&#xa0;linkami, podczas pisania w&#xa0;Markdown.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Twój podpis</translation>
    </message>
    <message>
        <source>animation scrolling</source>
        <translation>animacja animacje przewijanie miganie ruch</translation>
    </message>
    <message>
        <source>author</source>
        <translation>autor autorka nazwisko imię nazwa pseudonim</translation>
    </message>
    <message>
        <source>colours dark light sepia contrast night</source>
        <translation>kolory kolor barwy wygląd skórka ciemny jasny sepia kontrast noc nocny tryb</translation>
    </message>
    <message>
        <source>font letters</source>
        <translation>czcionka czcionki font litery pismo</translation>
    </message>
    <message>
        <source>font zoom larger smaller</source>
        <translation>czcionka font litery powiększenie większy mniejszy wielkość zoom</translation>
    </message>
    <message>
        <source>highlight yellow green</source>
        <translation>zakreślenie zakreślacz podświetlenie żółty zielony</translation>
    </message>
    <message>
        <source>history privacy</source>
        <translation>historia prywatność ślady</translation>
    </message>
    <message>
        <source>history privacy recently</source>
        <translation>historia prywatność ślady ostatnio</translation>
    </message>
    <message>
        <source>interface translation</source>
        <translation>język interfejs tłumaczenie polski</translation>
    </message>
    <message>
        <source>keyboard cursor</source>
        <translation>klawiatura strzałki kursor karetka</translation>
    </message>
    <message>
        <source>zoom scale larger interface</source>
        <translation>skala powiększenie większy mniejszy rozmiar zoom lupa</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0}%</translation>
    </message>
</context>
<context>
    <name>Shelf</name>
    <message>
        <source>All articles</source>
        <translation>Wszystkie artykuły</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Kolekcja</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Przeczytane</translation>
    </message>
    <message>
        <source>No article has this tag.</source>
        <translation>Żaden artykuł nie ma tej etykiety.</translation>
    </message>
    <message>
        <source>No article is begun.</source>
        <translation>Nie ma zaczętych artykułów.</translation>
    </message>
    <message>
        <source>No article is read to its end yet.</source>
        <translation>Nie ma jeszcze przeczytanych artykułów.</translation>
    </message>
    <message>
        <source>No highlights yet.</source>
        <translation>Nie ma jeszcze zakreśleń.</translation>
    </message>
    <message>
        <source>No highlights yet. Select text in an article and press {0}.</source>
        <translation>Nie ma jeszcze zakreśleń. Zaznacz tekst w&#xa0;artykule i&#xa0;naciśnij&#xa0;{0}.</translation>
    </message>
    <message>
        <source>Nothing is starred yet.</source>
        <translation>Nic jeszcze nie ma gwiazdki.</translation>
    </message>
    <message>
        <source>Nothing is starred yet. {0} stars the article that is read.</source>
        <translation>Nic jeszcze nie ma gwiazdki. {0} dodaje ją otwartemu artykułowi.</translation>
    </message>
    <message>
        <source>Nothing is unread.</source>
        <translation>Wszystko przeczytane.</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Czytane</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Z gwiazdką</translation>
    </message>
    <message>
        <source>This collection is empty. Drag articles from the list onto its name.</source>
        <translation>Ta kolekcja jest pusta. Przeciągnij artykuły z&#xa0;listy na jej nazwę.</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Nieprzeczytane</translation>
    </message>
    <message>
        <source>With highlights</source>
        <translation>Z zakreśleniami</translation>
    </message>
</context>
<context>
    <name>ShelfController</name>
    <message>
        <source>Articles that you open come here, unless the history is off in the settings.</source>
        <translation>Trafiają tu otwierane artykuły, o&#xa0;ile w&#xa0;ustawieniach nie wyłączono historii.</translation>
    </message>
    <message>
        <source>No other article is like this one.</source>
        <translation>Żaden inny artykuł nie jest podobny do tego.</translation>
    </message>
    <message>
        <source>Recently read</source>
        <translation>Ostatnio czytane</translation>
    </message>
</context>
<context>
    <name>ShortcutsCard</name>
    <message>
        <source>Actions and their keys</source>
        <translation>Polecenia i ich klawisze</translation>
    </message>
    <message>
        <source>Change shortcuts</source>
        <translation>Zmiana skrótów</translation>
    </message>
    <message>
        <source>Filter by name or key</source>
        <translation>Szukaj nazwy lub klawisza</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>Nowe klawisze</translation>
    </message>
    <message>
        <source>Press the new keys here</source>
        <translation>Naciśnij tu nowe klawisze</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Przywróć</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Przywróć wszystkie</translation>
    </message>
    <message>
        <source>Use it here</source>
        <translation>Użyj tutaj</translation>
    </message>
</context>
<context>
    <name>ShortcutsController</name>
    <message>
        <source>All shortcuts are as they were at first.</source>
        <translation>Przywrócono domyślne skróty.</translation>
    </message>
    <message>
        <source>{0} is the key of “{1}”.</source>
        <translation>{0} to skrót polecenia „{1}”.</translation>
    </message>
    <message>
        <source>“{0}” has no key now.</source>
        <translation>„{0}” nie ma teraz skrótu.</translation>
    </message>
    <message>
        <source>“{0}” has the key {1} now.</source>
        <translation>„{0}” ma teraz skrót {1}.</translation>
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
        <translation>Ukryj panel boczny</translation>
    </message>
    <message>
        <source>Nothing is sent anywhere: articles and notes stay in one folder of this computer.</source>
        <translation>Nic nie jest nigdzie wysyłane: artykuły i&#xa0;notatki są w&#xa0;jednym folderze na tym komputerze.</translation>
    </message>
    <message>
        <source>Only on this computer</source>
        <translation>Tylko ten komputer</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ustawienia</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Panel boczny</translation>
    </message>
</context>
<context>
    <name>SidebarModel</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>Jeszcze %Ln</numerusform>
            <numerusform>Jeszcze %Ln</numerusform>
            <numerusform>Jeszcze %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>Wszystkie artykuły</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Kosz</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Kolekcje</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Przeczytane</translation>
    </message>
    <message>
        <source>Fewer</source>
        <translation>Mniej</translation>
    </message>
    <message>
        <source>Free notes</source>
        <translation>Luźne notatki</translation>
    </message>
    <message>
        <source>New collection…</source>
        <translation>Nowa kolekcja…</translation>
    </message>
    <message>
        <source>Notebook</source>
        <translation>Notatnik</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Czytane</translation>
    </message>
    <message>
        <source>Recently read</source>
        <translation>Ostatnio czytane</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Zapisane wyszukiwania</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Z gwiazdką</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etykiety</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Nieprzeczytane</translation>
    </message>
    <message>
        <source>With highlights</source>
        <translation>Z zakreśleniami</translation>
    </message>
</context>
<context>
    <name>SidebarView</name>
    <message>
        <source>All tags…</source>
        <translation>Wszystkie etykiety…</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteka</translation>
    </message>
    <message>
        <source>Merge into…</source>
        <translation>Scal z…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Zmień nazwę…</translation>
    </message>
    <message>
        <source>Show its notes</source>
        <translation>Pokaż notatki</translation>
    </message>
</context>
<context>
    <name>SizeControl</name>
    <message>
        <source>Larger text</source>
        <translation>Większy tekst</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Mniejszy tekst</translation>
    </message>
    <message>
        <source>Text size: {0}</source>
        <translation>Rozmiar tekstu: {0}</translation>
    </message>
</context>
<context>
    <name>Sizes</name>
    <message>
        <source>{0} MB</source>
        <translation>{0}&#xa0;MB</translation>
    </message>
    <message>
        <source>{0} kB</source>
        <translation>{0}&#xa0;kB</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>A pack from a memory stick or from a colleague.</source>
        <translation>Paczka z nośnika USB albo od kogoś z zespołu.</translation>
    </message>
    <message>
        <source>Add your own</source>
        <translation>Dodaj własne</translation>
    </message>
    <message>
        <source>Articles, highlights and notes stay on this computer. NAM Reader never goes online by itself and sends nothing.</source>
        <translation>Artykuły, zakreślenia i&#xa0;notatki zostają na tym komputerze. NAM Reader sam nigdy nie łączy się z&#xa0;siecią i&#xa0;niczego nie wysyła.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Jak w systemie</translation>
    </message>
    <message>
        <source>Check and repair…</source>
        <translation>Sprawdź i napraw…</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Wybierz pliki…</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Ciemny</translation>
    </message>
    <message>
        <source>Dark contrast</source>
        <translation>Ciemny kontrast</translation>
    </message>
    <message>
        <source>Drop files or folders here</source>
        <translation>Upuść tu pliki lub foldery</translation>
    </message>
    <message>
        <source>Everything is kept in %1</source>
        <translation>Wszystko jest w folderze %1</translation>
    </message>
    <message>
        <source>HTML, MHTML, PDF, EPUB, WARC, WACZ, Markdown, text, RSS, ZIP, packs</source>
        <translation>HTML, MHTML, PDF, EPUB, WARC, WACZ, Markdown, tekst, RSS, ZIP, paczki</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Wysoki kontrast</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Jasny</translation>
    </message>
    <message>
        <source>Notebook</source>
        <translation>Notatnik</translation>
    </message>
    <message numerus="yes">
        <source>Notebook, %Ln notes</source>
        <translation>
            <numerusform>Notatnik, %Ln notatka</numerusform>
            <numerusform>Notatnik, %Ln notatki</numerusform>
            <numerusform>Notatnik, %Ln notatek</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing here is replaced</source>
        <translation>Niczego tu nie zastąpi</translation>
    </message>
    <message>
        <source>Open a library</source>
        <translation>Otwórz bibliotekę</translation>
    </message>
    <message>
        <source>Open the archive</source>
        <translation>Otwórz archiwum</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Otwórz…</translation>
    </message>
    <message>
        <source>Or drop them below</source>
        <translation>Albo upuść je poniżej</translation>
    </message>
    <message>
        <source>Read the archive</source>
        <translation>Czytaj archiwum</translation>
    </message>
    <message>
        <source>Read, mark and keep.
Without a network.</source>
        <translation>Czytaj, zakreślaj, zachowuj.
Bez sieci.</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Gotowe</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Przywróć kopię…</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>Sepia</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Motyw</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Spróbuj ponownie</translation>
    </message>
    <message>
        <source>Web pages, PDF, EPUB, Markdown, feeds and saved web archives.</source>
        <translation>Strony internetowe, PDF, EPUB, Markdown, kanały i&#xa0;archiwa sieciowe.</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message numerus="yes">
        <source>%Ln highlights deleted.</source>
        <translation>
            <numerusform>Usunięto %Ln zakreślenie.</numerusform>
            <numerusform>Usunięto %Ln zakreślenia.</numerusform>
            <numerusform>Usunięto %Ln zakreśleń.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln notes deleted.</source>
        <translation>
            <numerusform>Usunięto %Ln notatkę.</numerusform>
            <numerusform>Usunięto %Ln notatki.</numerusform>
            <numerusform>Usunięto %Ln notatek.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accept %Ln new places</source>
        <translation>
            <numerusform>Przyjęcie %Ln nowego miejsca</numerusform>
            <numerusform>Przyjęcie %Ln nowych miejsc</numerusform>
            <numerusform>Przyjęcie %Ln nowych miejsc</numerusform>
        </translation>
    </message>
    <message>
        <source>Accept new place</source>
        <translation>Przyjęcie nowego miejsca</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Dodanie notatki</translation>
    </message>
    <message>
        <source>Add to collection</source>
        <translation>Dodanie do kolekcji</translation>
    </message>
    <message>
        <source>Attach highlight</source>
        <translation>Przypięcie zakreślenia</translation>
    </message>
    <message numerus="yes">
        <source>Change %Ln highlights</source>
        <translation>
            <numerusform>Zmiana %Ln zakreślenia</numerusform>
            <numerusform>Zmiana %Ln zakreśleń</numerusform>
            <numerusform>Zmiana %Ln zakreśleń</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %Ln notes</source>
        <translation>
            <numerusform>Zmiana %Ln notatki</numerusform>
            <numerusform>Zmiana %Ln notatek</numerusform>
            <numerusform>Zmiana %Ln notatek</numerusform>
        </translation>
    </message>
    <message>
        <source>Change colour</source>
        <translation>Zmiana koloru</translation>
    </message>
    <message numerus="yes">
        <source>Change colour of %Ln highlights</source>
        <translation>
            <numerusform>Zmiana koloru %Ln zakreślenia</numerusform>
            <numerusform>Zmiana koloru %Ln zakreśleń</numerusform>
            <numerusform>Zmiana koloru %Ln zakreśleń</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change colour of %Ln notes</source>
        <translation>
            <numerusform>Zmiana koloru %Ln notatki</numerusform>
            <numerusform>Zmiana koloru %Ln notatek</numerusform>
            <numerusform>Zmiana koloru %Ln notatek</numerusform>
        </translation>
    </message>
    <message>
        <source>Change colour of highlight</source>
        <translation>Zmiana koloru zakreślenia</translation>
    </message>
    <message>
        <source>Change colour of note</source>
        <translation>Zmiana koloru notatki</translation>
    </message>
    <message>
        <source>Change highlight</source>
        <translation>Zmiana zakreślenia</translation>
    </message>
    <message>
        <source>Change name</source>
        <translation>Zmiana podpisu</translation>
    </message>
    <message>
        <source>Change note</source>
        <translation>Zmiana notatki</translation>
    </message>
    <message>
        <source>Change style</source>
        <translation>Zmiana stylu</translation>
    </message>
    <message numerus="yes">
        <source>Change style of %Ln highlights</source>
        <translation>
            <numerusform>Zmiana stylu %Ln zakreślenia</numerusform>
            <numerusform>Zmiana stylu %Ln zakreśleń</numerusform>
            <numerusform>Zmiana stylu %Ln zakreśleń</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change style of %Ln notes</source>
        <translation>
            <numerusform>Zmiana stylu %Ln notatki</numerusform>
            <numerusform>Zmiana stylu %Ln notatek</numerusform>
            <numerusform>Zmiana stylu %Ln notatek</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln highlights</source>
        <translation>
            <numerusform>Usunięcie %Ln zakreślenia</numerusform>
            <numerusform>Usunięcie %Ln zakreśleń</numerusform>
            <numerusform>Usunięcie %Ln zakreśleń</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln notes</source>
        <translation>
            <numerusform>Usunięcie %Ln notatki</numerusform>
            <numerusform>Usunięcie %Ln notatek</numerusform>
            <numerusform>Usunięcie %Ln notatek</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete collection</source>
        <translation>Usunięcie kolekcji</translation>
    </message>
    <message>
        <source>Delete highlight</source>
        <translation>Usunięcie zakreślenia</translation>
    </message>
    <message>
        <source>Delete note</source>
        <translation>Usunięcie notatki</translation>
    </message>
    <message>
        <source>Delete search</source>
        <translation>Usunięcie wyszukiwania</translation>
    </message>
    <message>
        <source>Delete tag</source>
        <translation>Usunięcie etykiety</translation>
    </message>
    <message>
        <source>Edit note</source>
        <translation>Edycja notatki</translation>
    </message>
    <message>
        <source>Edit tags</source>
        <translation>Edycja etykiet</translation>
    </message>
    <message numerus="yes">
        <source>Edit tags of %Ln highlights</source>
        <translation>
            <numerusform>Edycja etykiet %Ln zakreślenia</numerusform>
            <numerusform>Edycja etykiet %Ln zakreśleń</numerusform>
            <numerusform>Edycja etykiet %Ln zakreśleń</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Edit tags of %Ln notes</source>
        <translation>
            <numerusform>Edycja etykiet %Ln notatki</numerusform>
            <numerusform>Edycja etykiet %Ln notatek</numerusform>
            <numerusform>Edycja etykiet %Ln notatek</numerusform>
        </translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Zakreślenie</translation>
    </message>
    <message>
        <source>Highlight deleted.</source>
        <translation>Usunięto zakreślenie.</translation>
    </message>
    <message numerus="yes">
        <source>Join %Ln highlights</source>
        <translation>
            <numerusform>Połączenie %Ln zakreślenia</numerusform>
            <numerusform>Połączenie %Ln zakreśleń</numerusform>
            <numerusform>Połączenie %Ln zakreśleń</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %Ln articles</source>
        <translation>
            <numerusform>Oznaczenie %Ln artykułu</numerusform>
            <numerusform>Oznaczenie %Ln artykułów</numerusform>
            <numerusform>Oznaczenie %Ln artykułów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %Ln articles as read</source>
        <translation>
            <numerusform>Oznaczenie %Ln artykułu jako przeczytanego</numerusform>
            <numerusform>Oznaczenie %Ln artykułów jako przeczytanych</numerusform>
            <numerusform>Oznaczenie %Ln artykułów jako przeczytanych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %Ln articles as reading</source>
        <translation>
            <numerusform>Oznaczenie %Ln artykułu jako czytanego</numerusform>
            <numerusform>Oznaczenie %Ln artykułów jako czytanych</numerusform>
            <numerusform>Oznaczenie %Ln artykułów jako czytanych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %Ln articles as unread</source>
        <translation>
            <numerusform>Oznaczenie %Ln artykułu jako nieprzeczytanego</numerusform>
            <numerusform>Oznaczenie %Ln artykułów jako nieprzeczytanych</numerusform>
            <numerusform>Oznaczenie %Ln artykułów jako nieprzeczytanych</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark article</source>
        <translation>Oznaczenie artykułu</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Oznaczenie artykułu jako przeczytanego</translation>
    </message>
    <message>
        <source>Mark as reading</source>
        <translation>Oznaczenie artykułu jako czytanego</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>Oznaczenie artykułu jako nieprzeczytanego</translation>
    </message>
    <message>
        <source>Merge notes</source>
        <translation>Scalenie notatek</translation>
    </message>
    <message>
        <source>Merge tags</source>
        <translation>Scalenie etykiet</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>Nowa kolekcja</translation>
    </message>
    <message>
        <source>Note deleted.</source>
        <translation>Usunięto notatkę.</translation>
    </message>
    <message numerus="yes">
        <source>Put back %Ln highlights</source>
        <translation>
            <numerusform>Przywrócenie %Ln zakreślenia</numerusform>
            <numerusform>Przywrócenie %Ln zakreśleń</numerusform>
            <numerusform>Przywrócenie %Ln zakreśleń</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put back %Ln notes</source>
        <translation>
            <numerusform>Przywrócenie %Ln notatki</numerusform>
            <numerusform>Przywrócenie %Ln notatek</numerusform>
            <numerusform>Przywrócenie %Ln notatek</numerusform>
        </translation>
    </message>
    <message>
        <source>Put back highlight</source>
        <translation>Przywrócenie zakreślenia</translation>
    </message>
    <message>
        <source>Put back note</source>
        <translation>Przywrócenie notatki</translation>
    </message>
    <message>
        <source>Remove from collection</source>
        <translation>Usunięcie z kolekcji</translation>
    </message>
    <message>
        <source>Remove star</source>
        <translation>Usunięcie gwiazdki</translation>
    </message>
    <message numerus="yes">
        <source>Remove stars of %Ln articles</source>
        <translation>
            <numerusform>Usunięcie gwiazdki z %Ln artykułu</numerusform>
            <numerusform>Usunięcie gwiazdek z %Ln artykułów</numerusform>
            <numerusform>Usunięcie gwiazdek z %Ln artykułów</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename collection</source>
        <translation>Zmiana nazwy kolekcji</translation>
    </message>
    <message>
        <source>Rename colour</source>
        <translation>Zmiana nazwy koloru</translation>
    </message>
    <message>
        <source>Rename search</source>
        <translation>Zmiana nazwy wyszukiwania</translation>
    </message>
    <message>
        <source>Rename tag</source>
        <translation>Zmiana nazwy etykiety</translation>
    </message>
    <message>
        <source>Resize highlight</source>
        <translation>Zmiana zasięgu zakreślenia</translation>
    </message>
    <message numerus="yes">
        <source>Resolve %Ln conflicts</source>
        <translation>
            <numerusform>Rozstrzygnięcie %Ln konfliktu</numerusform>
            <numerusform>Rozstrzygnięcie %Ln konfliktów</numerusform>
            <numerusform>Rozstrzygnięcie %Ln konfliktów</numerusform>
        </translation>
    </message>
    <message>
        <source>Resolve conflict</source>
        <translation>Rozstrzygnięcie konfliktu</translation>
    </message>
    <message>
        <source>Save search</source>
        <translation>Zapisanie wyszukiwania</translation>
    </message>
    <message>
        <source>Split highlight</source>
        <translation>Podział zakreślenia</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Dodanie gwiazdki</translation>
    </message>
    <message numerus="yes">
        <source>Star %Ln articles</source>
        <translation>
            <numerusform>Dodanie gwiazdki do %Ln artykułu</numerusform>
            <numerusform>Dodanie gwiazdek do %Ln artykułów</numerusform>
            <numerusform>Dodanie gwiazdek do %Ln artykułów</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
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
        <translation>Styl</translation>
    </message>
</context>
<context>
    <name>Swatch</name>
    <message>
        <source>Rename this colour…</source>
        <translation>Zmień nazwę koloru…</translation>
    </message>
</context>
<context>
    <name>TagCard</name>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Find a tag</source>
        <translation>Znajdź etykietę</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Scal</translation>
    </message>
    <message>
        <source>Merge into another tag (M)</source>
        <translation>Scal z inną etykietą (M)</translation>
    </message>
    <message>
        <source>Merge into…</source>
        <translation>Scal z…</translation>
    </message>
    <message>
        <source>Merge “{0}” into</source>
        <translation>Scal „{0}” z</translation>
    </message>
    <message>
        <source>New name of “{0}”</source>
        <translation>Nowa nazwa etykiety „{0}”</translation>
    </message>
    <message>
        <source>No tag of that name.</source>
        <translation>Nie ma takiej etykiety.</translation>
    </message>
    <message>
        <source>No tags yet.</source>
        <translation>Nie ma jeszcze etykiet.</translation>
    </message>
    <message>
        <source>No tags yet. Select a highlight and press {0}.</source>
        <translation>Nie ma jeszcze etykiet. Wybierz zakreślenie i&#xa0;naciśnij&#xa0;{0}.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Zmień nazwę</translation>
    </message>
    <message>
        <source>Rename (F2)</source>
        <translation>Zmień nazwę (F2)</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Zmień nazwę…</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etykiety</translation>
    </message>
    <message>
        <source>Take the tag off all notes (Del)</source>
        <translation>Usuń etykietę ze wszystkich notatek (Del)</translation>
    </message>
    <message>
        <source>The tag is renamed on all notes that carry it.</source>
        <translation>Nazwa zmieni się we wszystkich notatkach z&#xa0;tą etykietą.</translation>
    </message>
    <message>
        <source>There is a tag “{0}”: the two become one.</source>
        <translation>Etykieta „{0}” już istnieje: z&#xa0;dwóch będzie jedna.</translation>
    </message>
</context>
<context>
    <name>TagChip</name>
    <message>
        <source>Remove tag (Backspace)</source>
        <translation>Usuń etykietę (Backspace)</translation>
    </message>
    <message>
        <source>Remove tag {0}</source>
        <translation>Usuń etykietę {0}</translation>
    </message>
</context>
<context>
    <name>TagController</name>
    <message>
        <source>Done: {0}.</source>
        <translation>Wykonano: {0}.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
</context>
<context>
    <name>TagLine</name>
    <message>
        <source>Add a tag</source>
        <translation>Dodaj etykietę</translation>
    </message>
</context>
<context>
    <name>TagProposals</name>
    <message>
        <source>Known tags</source>
        <translation>Znane etykiety</translation>
    </message>
</context>
<context>
    <name>TemplateWindow</name>
    <message>
        <source>A template decides what a Markdown file or a web page of notes looks like.</source>
        <translation>Szablon określa, jak wygląda plik Markdown lub strona WWW z&#xa0;notatkami.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>New for Markdown</source>
        <translation>Nowy dla Markdown</translation>
    </message>
    <message>
        <source>New for web pages</source>
        <translation>Nowy dla stron WWW</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Pokaż folder</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Szablon</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Szablony</translation>
    </message>
    <message>
        <source>Text of the template</source>
        <translation>Tekst szablonu</translation>
    </message>
</context>
<context>
    <name>TextMenu</name>
    <message>
        <source>Add a note</source>
        <translation>Dodaj notatkę</translation>
    </message>
    <message>
        <source>Add tags</source>
        <translation>Dodaj etykiety</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Kolor</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiuj</translation>
    </message>
    <message>
        <source>Copy the link&apos;s address</source>
        <translation>Kopiuj adres linku</translation>
    </message>
    <message>
        <source>Copy with citation</source>
        <translation>Kopiuj ze źródłem</translation>
    </message>
    <message>
        <source>Delete highlight</source>
        <translation>Usuń zakreślenie</translation>
    </message>
    <message>
        <source>Edit note</source>
        <translation>Edytuj notatkę</translation>
    </message>
    <message>
        <source>Edit tags</source>
        <translation>Edytuj etykiety</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Zakreśl</translation>
    </message>
    <message>
        <source>Merge the highlights</source>
        <translation>Połącz zakreślenia</translation>
    </message>
    <message>
        <source>Merge with the highlight beside it</source>
        <translation>Połącz z sąsiednim zakreśleniem</translation>
    </message>
    <message>
        <source>More like this article</source>
        <translation>Podobne artykuły</translation>
    </message>
    <message>
        <source>Quote as a picture…</source>
        <translation>Cytat jako obraz…</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Zaznacz wszystko</translation>
    </message>
    <message>
        <source>Split the highlight here</source>
        <translation>Podziel tu zakreślenie</translation>
    </message>
    <message>
        <source>Take out of the highlight</source>
        <translation>Wyłącz z zakreślenia</translation>
    </message>
</context>
<context>
    <name>TextView</name>
    <message>
        <source>Article text</source>
        <translation>Tekst artykułu</translation>
    </message>
</context>
<context>
    <name>ThinScrollBar</name>
    <message>
        <source>Scroll bar</source>
        <translation>Pasek przewijania</translation>
    </message>
</context>
<context>
    <name>UndoController</name>
    <message>
        <source>Done again: {0}.</source>
        <translation>Ponowiono: {0}.</translation>
    </message>
    <message>
        <source>Nothing to do again.</source>
        <translation>Nie ma czego ponowić.</translation>
    </message>
    <message>
        <source>Nothing to undo.</source>
        <translation>Nie ma czego cofnąć.</translation>
    </message>
    <message>
        <source>Undone: {0}.</source>
        <translation>Cofnięto: {0}.</translation>
    </message>
</context>
<context>
    <name>Verify</name>
    <message numerus="yes">
        <source>%Ln altered</source>
        <translation>
            <numerusform>%Ln zmieniony</numerusform>
            <numerusform>%Ln zmienione</numerusform>
            <numerusform>%Ln zmienionych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln exact</source>
        <translation>
            <numerusform>%Ln dokładny</numerusform>
            <numerusform>%Ln dokładne</numerusform>
            <numerusform>%Ln dokładnych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln moved</source>
        <translation>
            <numerusform>%Ln przesunięty</numerusform>
            <numerusform>%Ln przesunięte</numerusform>
            <numerusform>%Ln przesuniętych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unknown</source>
        <translation>
            <numerusform>%Ln nieznany</numerusform>
            <numerusform>%Ln nieznane</numerusform>
            <numerusform>%Ln nieznanych</numerusform>
        </translation>
    </message>
    <message>
        <source>Altered</source>
        <translation>Zmieniony</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>Dokładny</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Przesunięty</translation>
    </message>
    <message>
        <source>Unknown: the article is not here</source>
        <translation>Nieznany: brak artykułu w bibliotece</translation>
    </message>
</context>
<context>
    <name>VerifyController</name>
    <message>
        <source>All files (*)</source>
        <translation>Wszystkie pliki (*)</translation>
    </message>
    <message>
        <source>Exported documents ({0})</source>
        <translation>Wyeksportowane dokumenty ({0})</translation>
    </message>
    <message>
        <source>Verify a document</source>
        <translation>Weryfikacja dokumentu</translation>
    </message>
</context>
<context>
    <name>VerifyDialog</name>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiuj</translation>
    </message>
    <message>
        <source>Exact and moved quotes stand in the article to the letter. Of altered ones, what only the article has is struck through, what only the document has is underlined.</source>
        <translation>Dokładne i&#xa0;przesunięte cytaty są w&#xa0;artykule co do litery. W&#xa0;zmienionych przekreślono to, co jest tylko w&#xa0;artykule, a&#xa0;podkreślono to, co jest tylko w&#xa0;dokumencie.</translation>
    </message>
    <message>
        <source>Open the article</source>
        <translation>Otwórz artykuł</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Cytaty</translation>
    </message>
    <message>
        <source>Quotes of {0}</source>
        <translation>Cytaty z pliku {0}</translation>
    </message>
    <message>
        <source>Verify a document</source>
        <translation>Weryfikacja dokumentu</translation>
    </message>
</context>
<context>
    <name>VersionCard</name>
    <message>
        <source>Changed {0}</source>
        <translation>Zmieniona {0}</translation>
    </message>
    <message>
        <source>No note</source>
        <translation>Bez notatki</translation>
    </message>
</context>
<context>
    <name>WebPreview</name>
    <message>
        <source>Preview</source>
        <translation>Podgląd</translation>
    </message>
</context>
<context>
    <name>WordFields</name>
    <message>
        <source>Word or search {0}</source>
        <translation>Słowo lub wyszukiwanie {0}</translation>
    </message>
</context>
<context>
    <name>WritingController</name>
    <message>
        <source>No article or note is called “{0}”.</source>
        <translation>Nie ma artykułu ani notatki o nazwie „{0}”.</translation>
    </message>
    <message>
        <source>The note is not saved. {0}</source>
        <translation>Notatka nie jest zapisana. {0}</translation>
    </message>
    <message>
        <source>The note is saved now.</source>
        <translation>Notatka jest już zapisana.</translation>
    </message>
</context>
<context>
    <name>_LostStrip</name>
    <message numerus="yes">
        <source>%Ln notes have lost their place</source>
        <translation>
            <numerusform>%Ln notatka bez miejsca</numerusform>
            <numerusform>%Ln notatki bez miejsca</numerusform>
            <numerusform>%Ln notatek bez miejsca</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Pokaż</translation>
    </message>
    <message>
        <source>Show others</source>
        <translation>Pokaż inne</translation>
    </message>
</context>
<context>
    <name>_Model</name>
    <message>
        <source>New tag “{0}”</source>
        <translation>Nowa etykieta „{0}”</translation>
    </message>
    <message>
        <source>article</source>
        <translation>artykuł</translation>
    </message>
    <message>
        <source>note</source>
        <translation>notatka</translation>
    </message>
</context>
<context>
    <name>_Page</name>
    <message>
        <source>Preview of the note</source>
        <translation>Podgląd notatki</translation>
    </message>
</context>
<context>
    <name>_SavedSign</name>
    <message>
        <source>Saved</source>
        <translation>Zapisano</translation>
    </message>
</context>
<context>
    <name>keys</name>
    <message>
        <source>Add tags</source>
        <translation>Dodaj etykiety</translation>
    </message>
    <message>
        <source>Close what is open over the text</source>
        <translation>Zamknij to, co otwarte nad tekstem</translation>
    </message>
    <message>
        <source>Copy with citation</source>
        <translation>Kopiuj ze źródłem</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Zakreśl</translation>
    </message>
    <message>
        <source>Highlight before</source>
        <translation>Poprzednie zakreślenie</translation>
    </message>
    <message>
        <source>Highlight in a colour, or change the colour</source>
        <translation>Zakreśl kolorem albo zmień kolor</translation>
    </message>
    <message>
        <source>Highlight: {0}</source>
        <translation>Zakreśl: {0}</translation>
    </message>
    <message>
        <source>In the text</source>
        <translation>W tekście</translation>
    </message>
    <message>
        <source>Merge highlights</source>
        <translation>Połącz zakreślenia</translation>
    </message>
    <message>
        <source>Next highlight</source>
        <translation>Następne zakreślenie</translation>
    </message>
    <message>
        <source>Next of the highlights that lie over each other</source>
        <translation>Następne z nakładających się zakreśleń</translation>
    </message>
    <message>
        <source>Open the chosen highlight</source>
        <translation>Otwórz wybrane zakreślenie</translation>
    </message>
    <message>
        <source>Put the highlight into the bin</source>
        <translation>Przenieś zakreślenie do kosza</translation>
    </message>
    <message>
        <source>Split the highlight</source>
        <translation>Podziel zakreślenie</translation>
    </message>
    <message>
        <source>Strike through</source>
        <translation>Przekreśl</translation>
    </message>
    <message>
        <source>Underline</source>
        <translation>Podkreśl</translation>
    </message>
    <message>
        <source>Wavy line</source>
        <translation>Podkreśl falistą linią</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Napisz notatkę</translation>
    </message>
</context>
<context>
    <name>shortcuts</name>
    <message>
        <source>In the text it is one letter, digit or sign, alone.</source>
        <translation>W&#xa0;tekście to jedna litera, cyfra lub znak, bez innych klawiszy.</translation>
    </message>
    <message>
        <source>One key, with Ctrl or Alt, is needed.</source>
        <translation>Potrzebny jest jeden klawisz z Ctrl lub Alt.</translation>
    </message>
    <message>
        <source>{0} alone would be typed. Hold Ctrl or Alt, too.</source>
        <translation>Sam {0} wpisałby znak. Przytrzymaj też Ctrl lub Alt.</translation>
    </message>
    <message>
        <source>{0} has a meaning of its own everywhere.</source>
        <translation>{0} ma wszędzie własne znaczenie.</translation>
    </message>
    <message>
        <source>{0} is needed where text is written or read.</source>
        <translation>{0} jest potrzebny przy pisaniu i&#xa0;czytaniu tekstu.</translation>
    </message>
</context>
</TS>
