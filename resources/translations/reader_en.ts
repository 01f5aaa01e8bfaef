<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
<context>
    <name>ArticleHeader</name>
    <message numerus="yes">
        <source>%Ln min</source>
        <translation>
            <numerusform>%Ln min</numerusform>
            <numerusform>%Ln min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ArticleList</name>
    <message numerus="yes">
        <source>%Ln hits</source>
        <translation>
            <numerusform>%Ln hit</numerusform>
            <numerusform>%Ln hits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ArticleListModel</name>
    <message numerus="yes">
        <source>%Ln articles</source>
        <translation>
            <numerusform>%Ln article</numerusform>
            <numerusform>%Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln highlights</source>
        <translation>
            <numerusform>%Ln highlight</numerusform>
            <numerusform>%Ln highlights</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln notes</source>
        <translation>
            <numerusform>%Ln note</numerusform>
            <numerusform>%Ln notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message numerus="yes">
        <source>%Ln in the bin</source>
        <translation>
            <numerusform>%Ln in the bin</numerusform>
            <numerusform>%Ln in the bin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln notes</source>
        <translation>
            <numerusform>%Ln note</numerusform>
            <numerusform>%Ln notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>reading of %Ln articles</source>
        <translation>
            <numerusform>reading of %Ln article</numerusform>
            <numerusform>reading of %Ln articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BinController</name>
    <message numerus="yes">
        <source>%Ln notes are gone for good.</source>
        <translation>
            <numerusform>%Ln note is gone for good.</numerusform>
            <numerusform>%Ln notes are gone for good.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BinPage</name>
    <message numerus="yes">
        <source>%Ln chosen</source>
        <translation>
            <numerusform>%Ln chosen</numerusform>
            <numerusform>%Ln chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete all %Ln notes in the bin for good?</source>
        <translation>
            <numerusform>Delete %Ln note in the bin for good?</numerusform>
            <numerusform>Delete all %Ln notes in the bin for good?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete these %Ln notes for good?</source>
        <translation>
            <numerusform>Delete this %Ln note for good?</numerusform>
            <numerusform>Delete these %Ln notes for good?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} of %Ln notes</source>
        <translation>
            <numerusform>{0} of %Ln note</numerusform>
            <numerusform>{0} of %Ln notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BulkBar</name>
    <message numerus="yes">
        <source>%Ln chosen</source>
        <translation>
            <numerusform>%Ln chosen</numerusform>
            <numerusform>%Ln chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message numerus="yes">
        <source>%Ln altered</source>
        <translation>
            <numerusform>%Ln altered</numerusform>
            <numerusform>%Ln altered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln highlights moved</source>
        <translation>
            <numerusform>%Ln highlight moved</numerusform>
            <numerusform>%Ln highlights moved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln highlights of this article have moved.</source>
        <translation>
            <numerusform>%Ln highlight of this article has moved.</numerusform>
            <numerusform>%Ln highlights of this article have moved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not found</source>
        <translation>
            <numerusform>%Ln not found</numerusform>
            <numerusform>%Ln not found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChosenBar</name>
    <message numerus="yes">
        <source>%Ln chosen</source>
        <translation>
            <numerusform>%Ln chosen</numerusform>
            <numerusform>%Ln chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConflictLine</name>
    <message numerus="yes">
        <source>%Ln conflicts</source>
        <translation>
            <numerusform>%Ln conflict</numerusform>
            <numerusform>%Ln conflicts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CountRow</name>
    <message numerus="yes">
        <source>in %Ln articles</source>
        <translation>
            <numerusform>in %Ln article</numerusform>
            <numerusform>in %Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} of %Ln notes</source>
        <translation>
            <numerusform>{0} of %Ln note</numerusform>
            <numerusform>{0} of %Ln notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EntryMenu</name>
    <message numerus="yes">
        <source>Copy %Ln quotes</source>
        <translation>
            <numerusform>Copy %Ln quote</numerusform>
            <numerusform>Copy %Ln quotes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln notes</source>
        <translation>
            <numerusform>Delete %Ln note</numerusform>
            <numerusform>Delete %Ln notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message numerus="yes">
        <source>%Ln annotations have neither a quote nor a note and were left out.</source>
        <translation>
            <numerusform>%Ln annotation has neither a quote nor a note and was left out.</numerusform>
            <numerusform>%Ln annotations have neither a quote nor a note and were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles are in this page.</source>
        <translation>
            <numerusform>%Ln article is in this page.</numerusform>
            <numerusform>%Ln articles are in this page.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln characters of the file are damaged and cannot be read.</source>
        <translation>
            <numerusform>%Ln character of the file is damaged and cannot be read.</numerusform>
            <numerusform>%Ln characters of the file are damaged and cannot be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln characters of the page are damaged and cannot be read.</source>
        <translation>
            <numerusform>%Ln character of the page is damaged and cannot be read.</numerusform>
            <numerusform>%Ln characters of the page are damaged and cannot be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of {0} articles are in this page.</source>
        <translation>
            <numerusform>%Ln of {0} articles is in this page.</numerusform>
            <numerusform>%Ln of {0} articles are in this page.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln records were skipped: damaged, cut off or too large.</source>
        <translation>
            <numerusform>%Ln record was skipped: damaged, cut off or too large.</numerusform>
            <numerusform>%Ln records were skipped: damaged, cut off or too large.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln replies to annotations were left out.</source>
        <translation>
            <numerusform>%Ln reply to an annotation was left out.</numerusform>
            <numerusform>%Ln replies to annotations were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It was damaged. In a new file are the %Ln articles that could be read of {0}.</source>
        <translation>
            <numerusform>It was damaged. In a new file is the %Ln article that could be read of {0}.</numerusform>
            <numerusform>It was damaged. In a new file are the %Ln articles that could be read of {0}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It was damaged. In a new file are the %Ln notes that could be read of {0}.</source>
        <translation>
            <numerusform>It was damaged. In a new file is the %Ln note that could be read of {0}.</numerusform>
            <numerusform>It was damaged. In a new file are the %Ln notes that could be read of {0}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The backup lacks %Ln notes; it was not kept.</source>
        <translation>
            <numerusform>The backup lacks %Ln note; it was not kept.</numerusform>
            <numerusform>The backup lacks %Ln notes; it was not kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The index is being brought up to date: %Ln articles may not be found in every form yet.</source>
        <translation>
            <numerusform>The index is being brought up to date: %Ln article may not be found in every form yet.</numerusform>
            <numerusform>The index is being brought up to date: %Ln articles may not be found in every form yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FacetRow</name>
    <message numerus="yes">
        <source>%Ln articles</source>
        <translation>
            <numerusform>%Ln article</numerusform>
            <numerusform>%Ln articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FacetSection</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Histogram</name>
    <message numerus="yes">
        <source>%Ln articles</source>
        <translation>
            <numerusform>%Ln article</numerusform>
            <numerusform>%Ln articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message numerus="yes">
        <source>%Ln added</source>
        <translation>
            <numerusform>%Ln added</numerusform>
            <numerusform>%Ln added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln already here</source>
        <translation>
            <numerusform>%Ln already here</numerusform>
            <numerusform>%Ln already here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be read</source>
        <translation>
            <numerusform>%Ln could not be read</numerusform>
            <numerusform>%Ln could not be read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln merged</source>
        <translation>
            <numerusform>%Ln merged</numerusform>
            <numerusform>%Ln merged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln merged into articles from other files</source>
        <translation>
            <numerusform>%Ln merged into an article from another file</numerusform>
            <numerusform>%Ln merged into articles from other files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them excerpts</source>
        <translation>
            <numerusform>%Ln of them an excerpt</numerusform>
            <numerusform>%Ln of them excerpts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln remarks</source>
        <translation>
            <numerusform>%Ln remark</numerusform>
            <numerusform>%Ln remarks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln updated</source>
        <translation>
            <numerusform>%Ln updated</numerusform>
            <numerusform>%Ln updated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %Ln hours left</source>
        <translation>
            <numerusform>About %Ln hour left</numerusform>
            <numerusform>About %Ln hours left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %Ln minutes left</source>
        <translation>
            <numerusform>About %Ln minute left</numerusform>
            <numerusform>About %Ln minutes left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeepingController</name>
    <message numerus="yes">
        <source>%Ln articles added to “{0}”.</source>
        <translation>
            <numerusform>%Ln article added to “{0}”.</numerusform>
            <numerusform>%Ln articles added to “{0}”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles marked as being read.</source>
        <translation>
            <numerusform>%Ln article marked as being read.</numerusform>
            <numerusform>%Ln articles marked as being read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles marked as read.</source>
        <translation>
            <numerusform>%Ln article marked as read.</numerusform>
            <numerusform>%Ln articles marked as read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles marked as unread.</source>
        <translation>
            <numerusform>%Ln article marked as unread.</numerusform>
            <numerusform>%Ln articles marked as unread.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles removed from it.</source>
        <translation>
            <numerusform>%Ln article removed from it.</numerusform>
            <numerusform>%Ln articles removed from it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles starred.</source>
        <translation>
            <numerusform>%Ln article starred.</numerusform>
            <numerusform>%Ln articles starred.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stars of %Ln articles removed.</source>
        <translation>
            <numerusform>Stars of %Ln article removed.</numerusform>
            <numerusform>Stars of %Ln articles removed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListPane</name>
    <message numerus="yes">
        <source>%Ln articles</source>
        <translation>
            <numerusform>%Ln article</numerusform>
            <numerusform>%Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Search %Ln articles</source>
        <translation>
            <numerusform>Search %Ln article</numerusform>
            <numerusform>Search %Ln articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Merge</name>
    <message numerus="yes">
        <source>%Ln already here</source>
        <translation>
            <numerusform>%Ln already here</numerusform>
            <numerusform>%Ln already here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change back</source>
        <translation>
            <numerusform>%Ln changes back</numerusform>
            <numerusform>%Ln change back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>%Ln changed</numerusform>
            <numerusform>%Ln changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln come back</source>
        <translation>
            <numerusform>%Ln comes back</numerusform>
            <numerusform>%Ln come back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflicts</source>
        <translation>
            <numerusform>%Ln conflict</numerusform>
            <numerusform>%Ln conflicts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deleted</source>
        <translation>
            <numerusform>%Ln deleted</numerusform>
            <numerusform>%Ln deleted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln go</source>
        <translation>
            <numerusform>%Ln goes</numerusform>
            <numerusform>%Ln go</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln new</numerusform>
            <numerusform>%Ln new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stay</source>
        <translation>
            <numerusform>%Ln stays</numerusform>
            <numerusform>%Ln stay</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoteEditor</name>
    <message numerus="yes">
        <source>Mentioned in %Ln notes</source>
        <translation>
            <numerusform>Mentioned in %Ln note</numerusform>
            <numerusform>Mentioned in %Ln notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NotebookPage</name>
    <message numerus="yes">
        <source>%Ln notes</source>
        <translation>
            <numerusform>%Ln note</numerusform>
            <numerusform>%Ln notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NotesPane</name>
    <message numerus="yes">
        <source>Mentioned in %Ln notes</source>
        <translation>
            <numerusform>Mentioned in %Ln note</numerusform>
            <numerusform>Mentioned in %Ln notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PageHead</name>
    <message numerus="yes">
        <source>Export %Ln notes</source>
        <translation>
            <numerusform>Export %Ln note</numerusform>
            <numerusform>Export %Ln notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message numerus="yes">
        <source>%Ln articles</source>
        <translation>
            <numerusform>%Ln article</numerusform>
            <numerusform>%Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles are older than what is shown; the table has them.</source>
        <translation>
            <numerusform>%Ln article is older than what is shown; the table has it.</numerusform>
            <numerusform>%Ln articles are older than what is shown; the table has them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles have no date and are not in the picture.</source>
        <translation>
            <numerusform>%Ln article has no date and is not in the picture.</numerusform>
            <numerusform>%Ln articles have no date and are not in the picture.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln highlights</source>
        <translation>
            <numerusform>%Ln highlight</numerusform>
            <numerusform>%Ln highlights</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln highlights are in articles that are not in the library.</source>
        <translation>
            <numerusform>%Ln highlight is in an article that is not in the library.</numerusform>
            <numerusform>%Ln highlights are in articles that are not in the library.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln articles only the year is known: they are in the picture by year.</source>
        <translation>
            <numerusform>Of %Ln article only the year is known: it is in the picture by year.</numerusform>
            <numerusform>Of %Ln articles only the year is known: they are in the picture by year.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProgressFoot</name>
    <message numerus="yes">
        <source>about %Ln minutes left</source>
        <translation>
            <numerusform>about %Ln minute left</numerusform>
            <numerusform>about %Ln minutes left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReaderTools</name>
    <message numerus="yes">
        <source>%Ln notes</source>
        <translation>
            <numerusform>%Ln note</numerusform>
            <numerusform>%Ln notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SidebarModel</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message numerus="yes">
        <source>Notebook, %Ln notes</source>
        <translation>
            <numerusform>Notebook, %Ln note</numerusform>
            <numerusform>Notebook, %Ln notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message numerus="yes">
        <source>%Ln highlights deleted.</source>
        <translation>
            <numerusform>%Ln highlight deleted.</numerusform>
            <numerusform>%Ln highlights deleted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln notes deleted.</source>
        <translation>
            <numerusform>%Ln note deleted.</numerusform>
            <numerusform>%Ln notes deleted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accept %Ln new places</source>
        <translation>
            <numerusform>Accept %Ln new place</numerusform>
            <numerusform>Accept %Ln new places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %Ln highlights</source>
        <translation>
            <numerusform>Change %Ln highlight</numerusform>
            <numerusform>Change %Ln highlights</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %Ln notes</source>
        <translation>
            <numerusform>Change %Ln note</numerusform>
            <numerusform>Change %Ln notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change colour of %Ln highlights</source>
        <translation>
            <numerusform>Change colour of %Ln highlight</numerusform>
            <numerusform>Change colour of %Ln highlights</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change colour of %Ln notes</source>
        <translation>
            <numerusform>Change colour of %Ln note</numerusform>
            <numerusform>Change colour of %Ln notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change style of %Ln highlights</source>
        <translation>
            <numerusform>Change style of %Ln highlight</numerusform>
            <numerusform>Change style of %Ln highlights</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change style of %Ln notes</source>
        <translation>
            <numerusform>Change style of %Ln note</numerusform>
            <numerusform>Change style of %Ln notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln highlights</source>
        <translation>
            <numerusform>Delete %Ln highlight</numerusform>
            <numerusform>Delete %Ln highlights</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln notes</source>
        <translation>
            <numerusform>Delete %Ln note</numerusform>
            <numerusform>Delete %Ln notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Edit tags of %Ln highlights</source>
        <translation>
            <numerusform>Edit tags of %Ln highlight</numerusform>
            <numerusform>Edit tags of %Ln highlights</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Edit tags of %Ln notes</source>
        <translation>
            <numerusform>Edit tags of %Ln note</numerusform>
            <numerusform>Edit tags of %Ln notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Join %Ln highlights</source>
        <translation>
            <numerusform>Join %Ln highlight</numerusform>
            <numerusform>Join %Ln highlights</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %Ln articles</source>
        <translation>
            <numerusform>Mark %Ln article</numerusform>
            <numerusform>Mark %Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %Ln articles as read</source>
        <translation>
            <numerusform>Mark %Ln article as read</numerusform>
            <numerusform>Mark %Ln articles as read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %Ln articles as reading</source>
        <translation>
            <numerusform>Mark %Ln article as reading</numerusform>
            <numerusform>Mark %Ln articles as reading</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %Ln articles as unread</source>
        <translation>
            <numerusform>Mark %Ln article as unread</numerusform>
            <numerusform>Mark %Ln articles as unread</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put back %Ln highlights</source>
        <translation>
            <numerusform>Put back %Ln highlight</numerusform>
            <numerusform>Put back %Ln highlights</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put back %Ln notes</source>
        <translation>
            <numerusform>Put back %Ln note</numerusform>
            <numerusform>Put back %Ln notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove stars of %Ln articles</source>
        <translation>
            <numerusform>Remove stars of %Ln article</numerusform>
            <numerusform>Remove stars of %Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Resolve %Ln conflicts</source>
        <translation>
            <numerusform>Resolve %Ln conflict</numerusform>
            <numerusform>Resolve %Ln conflicts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Star %Ln articles</source>
        <translation>
            <numerusform>Star %Ln article</numerusform>
            <numerusform>Star %Ln articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Verify</name>
    <message numerus="yes">
        <source>%Ln altered</source>
        <translation>
            <numerusform>%Ln altered</numerusform>
            <numerusform>%Ln altered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln exact</source>
        <translation>
            <numerusform>%Ln exact</numerusform>
            <numerusform>%Ln exact</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln moved</source>
        <translation>
            <numerusform>%Ln moved</numerusform>
            <numerusform>%Ln moved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unknown</source>
        <translation>
            <numerusform>%Ln unknown</numerusform>
            <numerusform>%Ln unknown</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_LostStrip</name>
    <message numerus="yes">
        <source>%Ln notes have lost their place</source>
        <translation>
            <numerusform>%Ln note has lost its place</numerusform>
            <numerusform>%Ln notes have lost their place</numerusform>
        </translation>
    </message>
</context>
</TS>
