<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>CommandLine</name>
    <message numerus="yes">
        <source>The history ended after %n step(s).</source>
        <translation>
            <numerusform>The history ended after %n step.</numerusform>
            <numerusform>The history ended after %n steps.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) compared.</source>
        <translation>
            <numerusform>%n article compared.</numerusform>
            <numerusform>%n articles compared.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DifferenceText</name>
    <message numerus="yes">
        <source>%Ln mark(s)</source>
        <translation>
            <numerusform>%Ln mark</numerusform>
            <numerusform>%Ln marks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln figure(s)</source>
        <translation>
            <numerusform>%Ln figure</numerusform>
            <numerusform>%Ln figures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GuardedReader</name>
    <message numerus="yes">
        <source>Reading the document took longer than %n second(s) and was stopped</source>
        <translation>
            <numerusform>Reading the document took longer than %n second and was stopped</numerusform>
            <numerusform>Reading the document took longer than %n seconds and was stopped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reading the document took more than %n MB of memory and was stopped</source>
        <translation>
            <numerusform>Reading the document took more than %n MB of memory and was stopped</numerusform>
            <numerusform>Reading the document took more than %n MB of memory and was stopped</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MarkCard</name>
    <message numerus="yes">
        <source>%n more note(s)</source>
        <translation>
            <numerusform>%n more note</numerusform>
            <numerusform>%n more notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Quipu::ArticleDelegate</name>
    <message numerus="yes">
        <source>%Ln figure(s)</source>
        <translation>
            <numerusform>%Ln figure</numerusform>
            <numerusform>%Ln figures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mention(s)</source>
        <translation>
            <numerusform>%Ln mention</numerusform>
            <numerusform>%Ln mentions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln copy(ies)</source>
        <translation>
            <numerusform>%Ln copy</numerusform>
            <numerusform>%Ln copies</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Quipu::ArticleFieldsDialog</name>
    <message numerus="yes">
        <source>Fields of %n Article(s)</source>
        <translation>
            <numerusform>Fields of %n Article</numerusform>
            <numerusform>Fields of %n Articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Quipu::ArticleListModel</name>
    <message numerus="yes">
        <source>Leads %n other article(s) with this story</source>
        <translation>
            <numerusform>Leads %n other article with this story</numerusform>
            <numerusform>Leads %n other articles with this story</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Quipu::ArticleListPane</name>
    <message numerus="yes">
        <source>&amp;Remove %Ln article(s)</source>
        <translation>
            <numerusform>&amp;Remove %Ln article</numerusform>
            <numerusform>&amp;Remove %Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Edit Fields of %Ln article(s)…</source>
        <translation>
            <numerusform>&amp;Edit Fields of %Ln article…</numerusform>
            <numerusform>&amp;Edit Fields of %Ln articles…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Quipu::Change</name>
    <message numerus="yes">
        <source>Import %n article(s)</source>
        <translation>
            <numerusform>Import %n article</numerusform>
            <numerusform>Import %n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n article(s)</source>
        <translation>
            <numerusform>Remove %n article</numerusform>
            <numerusform>Remove %n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n mark(s)</source>
        <translation>
            <numerusform>Remove %n mark</numerusform>
            <numerusform>Remove %n marks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accept %n suggestion(s)</source>
        <translation>
            <numerusform>Accept %n suggestion</numerusform>
            <numerusform>Accept %n suggestions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reject %n suggestion(s)</source>
        <translation>
            <numerusform>Reject %n suggestion</numerusform>
            <numerusform>Reject %n suggestions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set %n mark(s) back to suggested</source>
        <translation>
            <numerusform>Set %n mark back to suggested</numerusform>
            <numerusform>Set %n marks back to suggested</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Confirm %n figure(s)</source>
        <translation>
            <numerusform>Confirm %n figure</numerusform>
            <numerusform>Confirm %n figures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reject %n figure(s)</source>
        <translation>
            <numerusform>Reject %n figure</numerusform>
            <numerusform>Reject %n figures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set %n figure(s) back to suggested</source>
        <translation>
            <numerusform>Set %n figure back to suggested</numerusform>
            <numerusform>Set %n figures back to suggested</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Edit %n figure(s)</source>
        <translation>
            <numerusform>Edit %n figure</numerusform>
            <numerusform>Edit %n figures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set the measure of %n figure(s)</source>
        <translation>
            <numerusform>Set the measure of %n figure</numerusform>
            <numerusform>Set the measure of %n figures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set the unit of %n figure(s)</source>
        <translation>
            <numerusform>Set the unit of %n figure</numerusform>
            <numerusform>Set the unit of %n figures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set the place of %n figure(s)</source>
        <translation>
            <numerusform>Set the place of %n figure</numerusform>
            <numerusform>Set the place of %n figures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set the countries of %n figure(s)</source>
        <translation>
            <numerusform>Set the countries of %n figure</numerusform>
            <numerusform>Set the countries of %n figures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set the period of %n figure(s)</source>
        <translation>
            <numerusform>Set the period of %n figure</numerusform>
            <numerusform>Set the period of %n figures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set the source of %n figure(s)</source>
        <translation>
            <numerusform>Set the source of %n figure</numerusform>
            <numerusform>Set the source of %n figures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set the note on %n figure(s)</source>
        <translation>
            <numerusform>Set the note on %n figure</numerusform>
            <numerusform>Set the note on %n figures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Find the figures of %n article(s) again</source>
        <translation>
            <numerusform>Find the figures of %n article again</numerusform>
            <numerusform>Find the figures of %n articles again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n row(s) of the codebook</source>
        <translation>
            <numerusform>Change %n row of the codebook</numerusform>
            <numerusform>Change %n rows of the codebook</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n chart(s)</source>
        <translation>
            <numerusform>Remove %n chart</numerusform>
            <numerusform>Remove %n charts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag %n occurrence(s)</source>
        <translation>
            <numerusform>Tag %n occurrence</numerusform>
            <numerusform>Tag %n occurrences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Suggest %n mark(s)</source>
        <translation>
            <numerusform>Suggest %n mark</numerusform>
            <numerusform>Suggest %n marks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Allow %n suggestion(s) again</source>
        <translation>
            <numerusform>Allow %n suggestion again</numerusform>
            <numerusform>Allow %n suggestions again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n entity type(s)</source>
        <translation>
            <numerusform>Change %n entity type</numerusform>
            <numerusform>Change %n entity types</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %n mention(s) as metonyms</source>
        <translation>
            <numerusform>Mark %n mention as a metonym</numerusform>
            <numerusform>Mark %n mentions as metonyms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %n mention(s) as no metonyms</source>
        <translation>
            <numerusform>Mark %n mention as no metonym</numerusform>
            <numerusform>Mark %n mentions as no metonyms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merge “%1” into “%2” (%n mention(s))</source>
        <translation>
            <numerusform>Merge “%1” into “%2” (%n mention)</numerusform>
            <numerusform>Merge “%1” into “%2” (%n mentions)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Split “%1” off “%2” (%n mention(s))</source>
        <translation>
            <numerusform>Split “%1” off “%2” (%n mention)</numerusform>
            <numerusform>Split “%1” off “%2” (%n mentions)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n mention(s) to “%1”</source>
        <translation>
            <numerusform>Move %n mention to “%1”</numerusform>
            <numerusform>Move %n mentions to “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add the alias “%1” to “%2” (%n mention(s))</source>
        <translation>
            <numerusform>Add the alias “%1” to “%2” (%n mention)</numerusform>
            <numerusform>Add the alias “%1” to “%2” (%n mentions)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n relation(s)</source>
        <translation>
            <numerusform>Remove %n relation</numerusform>
            <numerusform>Remove %n relations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n note(s)</source>
        <translation>
            <numerusform>Remove %n note</numerusform>
            <numerusform>Remove %n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Go back %n step(s)</source>
        <translation>
            <numerusform>Go back %n step</numerusform>
            <numerusform>Go back %n steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Go forward %n step(s)</source>
        <translation>
            <numerusform>Go forward %n step</numerusform>
            <numerusform>Go forward %n steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add the list “%1” (%n name(s))</source>
        <translation>
            <numerusform>Add the list “%1” (%n name)</numerusform>
            <numerusform>Add the list “%1” (%n names)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n list(s) of names</source>
        <translation>
            <numerusform>Remove %n list of names</numerusform>
            <numerusform>Remove %n lists of names</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take what “%1” says of %n article(s)</source>
        <translation>
            <numerusform>Take what “%1” says of %n article</numerusform>
            <numerusform>Take what “%1” says of %n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Edit %n article(s)</source>
        <translation>
            <numerusform>Edit %n article</numerusform>
            <numerusform>Edit %n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take in new revisions of %n article(s)</source>
        <translation>
            <numerusform>Take in a new revision of %n article</numerusform>
            <numerusform>Take in new revisions of %n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Settle %n mark(s) of a new revision</source>
        <translation>
            <numerusform>Settle %n mark of a new revision</numerusform>
            <numerusform>Settle %n marks of a new revision</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %n article(s) among copies</source>
        <translation>
            <numerusform>Put %n article among copies</numerusform>
            <numerusform>Put %n articles among copies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Look for copies of %n article(s)</source>
        <translation>
            <numerusform>Look for copies of %n article</numerusform>
            <numerusform>Look for copies of %n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n folder(s)</source>
        <translation>
            <numerusform>Remove %n folder</numerusform>
            <numerusform>Remove %n folders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %n article(s) into the folder “%1”</source>
        <translation>
            <numerusform>Put %n article into the folder “%1”</numerusform>
            <numerusform>Put %n articles into the folder “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n article(s) out of the folder “%1”</source>
        <translation>
            <numerusform>Take %n article out of the folder “%1”</numerusform>
            <numerusform>Take %n articles out of the folder “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add the tag “%1” to %n article(s)</source>
        <translation>
            <numerusform>Add the tag “%1” to %n article</numerusform>
            <numerusform>Add the tag “%1” to %n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take the tag “%1” from %n article(s)</source>
        <translation>
            <numerusform>Take the tag “%1” from %n article</numerusform>
            <numerusform>Take the tag “%1” from %n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Compact the history (%n step(s) until %1)</source>
        <translation>
            <numerusform>Compact the history (%n step until %1)</numerusform>
            <numerusform>Compact the history (%n steps until %1)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Quipu::ChartContent</name>
    <message numerus="yes">
        <source>%n figure(s) that were picked by hand are gone or rejected.</source>
        <translation>
            <numerusform>%n figure that was picked by hand is gone or rejected.</numerusform>
            <numerusform>%n figures that were picked by hand are gone or rejected.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unconfirmed figure(s) are left out.</source>
        <translation>
            <numerusform>%n unconfirmed figure is left out.</numerusform>
            <numerusform>%n unconfirmed figures are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1”: the line stops %n time(s) where the reporter changes, first between %2 and %3.</source>
        <translation>
            <numerusform>“%1”: the line stops %n time where the reporter changes, first between %2 and %3.</numerusform>
            <numerusform>“%1”: the line stops %n times where the reporter changes, first between %2 and %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more remark(s) of this kind.</source>
        <translation>
            <numerusform>And %n more remark of this kind.</numerusform>
            <numerusform>And %n more remarks of this kind.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Quipu::ChartCounts</name>
    <message numerus="yes">
        <source>%n outlet(s) with fewer are not drawn.</source>
        <translation>
            <numerusform>%n outlet with fewer is not drawn.</numerusform>
            <numerusform>%n outlets with fewer are not drawn.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1”: %n article(s) of no known outlet are not counted.</source>
        <translation>
            <numerusform>“%1”: %n article of no known outlet is not counted.</numerusform>
            <numerusform>“%1”: %n articles of no known outlet are not counted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1”: %n article(s) without a date are not counted.</source>
        <translation>
            <numerusform>“%1”: %n article without a date is not counted.</numerusform>
            <numerusform>“%1”: %n articles without a date are not counted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Links are counted in the newest %n article(s) that name two of these.</source>
        <translation>
            <numerusform>Links are counted in the newest %n article that names two of these.</numerusform>
            <numerusform>Links are counted in the newest %n articles that name two of these.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Quipu::ChartDialog</name>
    <message numerus="yes">
        <source>%n more are listed in the tool tip.</source>
        <translation>
            <numerusform>%n more is listed in the tool tip.</numerusform>
            <numerusform>%n more are listed in the tool tip.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Quipu::ChartEventWords</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>names of events</comment>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Quipu::ChartFinders</name>
    <message numerus="yes">
        <source>%Ln point(s)</source>
        <translation>
            <numerusform>%Ln point</numerusform>
            <numerusform>%Ln points</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Quipu::ChartListDock</name>
    <message numerus="yes">
        <source>%Ln series</source>
        <translation>
            <numerusform>%Ln series</numerusform>
            <numerusform>%Ln series</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Remove %n chart(s)</source>
        <translation>
            <numerusform>&amp;Remove %n chart</numerusform>
            <numerusform>&amp;Remove %n charts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln count(s)</source>
        <translation>
            <numerusform>%Ln count</numerusform>
            <numerusform>%Ln counts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Quipu::ChartNoteWords</name>
    <message numerus="yes">
        <source>Not drawn, because a logarithmic axis has no zero and nothing below it: %n value(s).</source>
        <translation>
            <numerusform>Not drawn, because a logarithmic axis has no zero and nothing below it: %n value.</numerusform>
            <numerusform>Not drawn, because a logarithmic axis has no zero and nothing below it: %n values.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not drawn, for want of room: %n name(s) with fewer mentions.</source>
        <translation>
            <numerusform>Not drawn, for want of room: %n name with fewer mentions.</numerusform>
            <numerusform>Not drawn, for want of room: %n names with fewer mentions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not drawn, for want of room: %n more row(s).</source>
        <translation>
            <numerusform>Not drawn, for want of room: %n more row.</numerusform>
            <numerusform>Not drawn, for want of room: %n more rows.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n mention(s)</source>
        <translation>
            <numerusform>%1: %n mention</numerusform>
            <numerusform>%1: %n mentions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %2: named together in %n sentence(s)</source>
        <translation>
            <numerusform>%1 and %2: named together in %n sentence</numerusform>
            <numerusform>%1 and %2: named together in %n sentences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not drawn, because no axis reaches them: %n value(s).</source>
        <translation>
            <numerusform>Not drawn, because no axis reaches them: %n value.</numerusform>
            <numerusform>Not drawn, because no axis reaches them: %n values.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Quipu::Check</name>
    <message numerus="yes">
        <source>%1, %2: “%3” in %n article(s), one origin: %4</source>
        <translation>
            <numerusform>%1, %2: “%3” in %n article, one origin: %4</numerusform>
            <numerusform>%1, %2: “%3” in %n articles, one origin: %4</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2: “%3” in %n article(s), in one and the same sentence</source>
        <translation>
            <numerusform>%1, %2: “%3” in %n article, in one and the same sentence</numerusform>
            <numerusform>%1, %2: “%3” in %n articles, in one and the same sentence</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2: “%3” in %n article(s), one claim</source>
        <translation>
            <numerusform>%1, %2: “%3” in %n article, one claim</numerusform>
            <numerusform>%1, %2: “%3” in %n articles, one claim</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2: %n values are told, from %3 to %4</source>
        <translation>
            <numerusform>%1, %2: %n value is told, from %3 to %4</numerusform>
            <numerusform>%1, %2: %n values are told, from %3 to %4</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Quipu::CheckDock</name>
    <message numerus="yes">
        <source>%Ln open</source>
        <translation>
            <numerusform>%Ln open</numerusform>
            <numerusform>%Ln open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Quipu::CodebookDialog</name>
    <message numerus="yes">
        <source>%n get a measure</source>
        <translation>
            <numerusform>%n gets a measure</numerusform>
            <numerusform>%n get a measure</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lose their measure</source>
        <translation>
            <numerusform>%n loses its measure</numerusform>
            <numerusform>%n lose their measure</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n get another measure</source>
        <translation>
            <numerusform>%n gets another measure</numerusform>
            <numerusform>%n get another measure</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed otherwise</source>
        <translation>
            <numerusform>%n changed otherwise</numerusform>
            <numerusform>%n changed otherwise</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>%n added</numerusform>
            <numerusform>%n added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>%n removed</numerusform>
            <numerusform>%n removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kept because they are yours</source>
        <translation>
            <numerusform>%n kept because it is yours</numerusform>
            <numerusform>%n kept because they are yours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Quipu::ComparisonDialog</name>
    <message numerus="yes">
        <source>%Ln difference(s)</source>
        <translation>
            <numerusform>%Ln difference</numerusform>
            <numerusform>%Ln differences</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Quipu::ConcordanceDock</name>
    <message numerus="yes">
        <source>%Ln place(s)</source>
        <translation>
            <numerusform>%Ln place</numerusform>
            <numerusform>%Ln places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Quipu::CopyDesk</name>
    <message numerus="yes">
        <source>%Ln article(s) compared.</source>
        <translation>
            <numerusform>%Ln article compared.</numerusform>
            <numerusform>%Ln articles compared.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>%Ln article</numerusform>
            <numerusform>%Ln articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Quipu::CopyDock</name>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>%Ln article</numerusform>
            <numerusform>%Ln articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Quipu::DateHistogram</name>
    <message numerus="yes">
        <source>%Ln undated</source>
        <comment>articles</comment>
        <translation>
            <numerusform>%Ln undated</numerusform>
            <numerusform>%Ln undated</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Quipu::DatedMentionPicker</name>
    <message numerus="yes">
        <source>%n date(s) and event(s)</source>
        <translation>
            <numerusform>%n date or event</numerusform>
            <numerusform>%n dates and events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Quipu::DropZone</name>
    <message numerus="yes">
        <source>Drop to import %Ln file(s) or folder(s)</source>
        <translation>
            <numerusform>Drop to import %Ln file or folder</numerusform>
            <numerusform>Drop to import %Ln files or folders</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Quipu::EntityDock</name>
    <message numerus="yes">
        <source>The %Ln most mentioned of each type; type a name to find others</source>
        <translation>
            <numerusform>The %Ln most mentioned of each type; type a name to find others</numerusform>
            <numerusform>The %Ln most mentioned of each type; type a name to find others</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Quipu::EntityEditing</name>
    <message numerus="yes">
        <source>%n mention(s) moved to “%1”</source>
        <translation>
            <numerusform>%n mention moved to “%1”</numerusform>
            <numerusform>%n mentions moved to “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s)</source>
        <translation>
            <numerusform>%n mention</numerusform>
            <numerusform>%n mentions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s) went back to “%1”</source>
        <translation>
            <numerusform>%n mention went back to “%1”</numerusform>
            <numerusform>%n mentions went back to “%1”</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Quipu::EntityForm</name>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n time</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Quipu::EntityTypesDialog</name>
    <message numerus="yes">
        <source>Its %n mark(s) become</source>
        <translation>
            <numerusform>Its %n mark becomes</numerusform>
            <numerusform>Its %n marks become</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Quipu::FacetDelegate</name>
    <message numerus="yes">
        <source>%Ln more…</source>
        <comment>values of a facet</comment>
        <translation>
            <numerusform>%Ln more…</numerusform>
            <numerusform>%Ln more…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 article(s)</source>
        <translation>
            <numerusform>%1 article</numerusform>
            <numerusform>%1 articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Quipu::FieldDialog</name>
    <message numerus="yes">
        <source>Set one field of %n figure(s), in one step that undo takes back.</source>
        <translation>
            <numerusform>Set one field of %n figure, in one step that undo takes back.</numerusform>
            <numerusform>Set one field of %n figures, in one step that undo takes back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Quipu::FigureDock</name>
    <message numerus="yes">
        <source>Set a &amp;field of %n figure(s)…</source>
        <translation>
            <numerusform>Set a &amp;field of %n figure…</numerusform>
            <numerusform>Set a &amp;field of %n figures…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>C&amp;hart %n figure(s)</source>
        <translation>
            <numerusform>C&amp;hart %n figure</numerusform>
            <numerusform>C&amp;hart %n figures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Quipu::FindBar</name>
    <message numerus="yes">
        <source>%Ln time(s)</source>
        <comment>how often the words are found</comment>
        <translation>
            <numerusform>%Ln time</numerusform>
            <numerusform>%Ln times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Quipu::HistoryDock</name>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln line</numerusform>
            <numerusform>%Ln lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Quipu::ImportDialog</name>
    <message numerus="yes">
        <source>%n document(s) in it cannot be read. The first: %1</source>
        <translation>
            <numerusform>%n document in it cannot be read. The first: %1</numerusform>
            <numerusform>%n documents in it cannot be read. The first: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more article(s)</source>
        <translation>
            <numerusform>… and %n more article</numerusform>
            <numerusform>… and %n more articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Quipu::ImportReportDialog</name>
    <message numerus="yes">
        <source>%1 of %Ln file(s) shown</source>
        <translation>
            <numerusform>%1 of %Ln file shown</numerusform>
            <numerusform>%1 of %Ln files shown</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Quipu::ImportReporting</name>
    <message numerus="yes">
        <source>%Ln article(s) imported.</source>
        <translation>
            <numerusform>%Ln article imported.</numerusform>
            <numerusform>%Ln articles imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) were there already.</source>
        <translation>
            <numerusform>%Ln file was there already.</numerusform>
            <numerusform>%Ln files were there already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) could not be imported.</source>
        <translation>
            <numerusform>%Ln file could not be imported.</numerusform>
            <numerusform>%Ln files could not be imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The import was stopped after %1 of %Ln file(s); what had arrived stays.</source>
        <translation>
            <numerusform>The import was stopped after %1 of %Ln file; what had arrived stays.</numerusform>
            <numerusform>The import was stopped after %1 of %Ln files; what had arrived stays.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Quipu::ImportSources</name>
    <message numerus="yes">
        <source>%Ln file(s), %1</source>
        <comment>how many, of what size</comment>
        <translation>
            <numerusform>%Ln file, %1</numerusform>
            <numerusform>%Ln files, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s), %1; still counting…</source>
        <comment>how many, of what size</comment>
        <translation>
            <numerusform>%Ln file, %1; still counting…</numerusform>
            <numerusform>%Ln files, %1; still counting…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Quipu::MergeDialog</name>
    <message numerus="yes">
        <source>%n mention(s) will count for “%1” (%2):</source>
        <translation>
            <numerusform>%n mention will count for “%1” (%2):</numerusform>
            <numerusform>%n mentions will count for “%1” (%2):</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s)</source>
        <translation>
            <numerusform>%n mention</numerusform>
            <numerusform>%n mentions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Quipu::MergeProposalDock</name>
    <message numerus="yes">
        <source>%Ln proposal(s)</source>
        <translation>
            <numerusform>%Ln proposal</numerusform>
            <numerusform>%Ln proposals</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Quipu::NameListImportDialog</name>
    <message numerus="yes">
        <source>%n name(s) will come in.</source>
        <translation>
            <numerusform>%n name will come in.</numerusform>
            <numerusform>%n names will come in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) repeat another.</source>
        <translation>
            <numerusform>%n line repeat another.</numerusform>
            <numerusform>%n lines repeat another.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n type(s) will be added to the project.</source>
        <translation>
            <numerusform>%n type will be added to the project.</numerusform>
            <numerusform>%n types will be added to the project.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) are left out:</source>
        <translation>
            <numerusform>%n line are left out:</numerusform>
            <numerusform>%n lines are left out:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Quipu::NameListsDialog</name>
    <message numerus="yes">
        <source>“%1” has come in with %n name(s). New articles are read by it; “Suggest in the Project” reads those that are there.</source>
        <translation>
            <numerusform>“%1” has come in with %n name. New articles are read by it; “Suggest in the Project” reads those that are there.</numerusform>
            <numerusform>“%1” has come in with %n names. New articles are read by it; “Suggest in the Project” reads those that are there.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Quipu::NoteDock</name>
    <message numerus="yes">
        <source>&amp;Remove %n note(s)</source>
        <translation>
            <numerusform>&amp;Remove %n note</numerusform>
            <numerusform>&amp;Remove %n notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Quipu::OccurrenceDialog</name>
    <message numerus="yes">
        <source>%1 of %n place(s) ticked</source>
        <translation>
            <numerusform>%1 of %n place ticked</numerusform>
            <numerusform>%1 of %n places ticked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Quipu::OccurrenceWork</name>
    <message numerus="yes">
        <source>These are the first %n place(s)</source>
        <translation>
            <numerusform>This is the first %n place</numerusform>
            <numerusform>These are the first %n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag %n place(s) as %1</source>
        <translation>
            <numerusform>Tag %n place as %1</numerusform>
            <numerusform>Tag %n places as %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Quipu::PointTipWords</name>
    <message numerus="yes">
        <source>Told in %n other place(s) too</source>
        <translation>
            <numerusform>Told in %n other place too</numerusform>
            <numerusform>Told in %n other places too</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Quipu::ProjectMergeDialog</name>
    <message numerus="yes">
        <source>%n thing(s) were changed on both sides: choose for each.</source>
        <translation>
            <numerusform>%n thing was changed on both sides: choose for each.</numerusform>
            <numerusform>%n things were changed on both sides: choose for each.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) have another text there by now and come as articles of their own.</source>
        <translation>
            <numerusform>%n article has another text there by now and comes as an article of its own.</numerusform>
            <numerusform>%n articles have another text there by now and come as articles of their own.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) have nothing to stand on here and are left out.</source>
        <translation>
            <numerusform>%n thing has nothing to stand on here and is left out.</numerusform>
            <numerusform>%n things have nothing to stand on here and are left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Quipu::ReaderHeader</name>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln word</numerusform>
            <numerusform>%Ln words</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Quipu::ReextractionDialog</name>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>%n added</numerusform>
            <numerusform>%n added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>%n removed</numerusform>
            <numerusform>%n removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kept because they are yours</source>
        <translation>
            <numerusform>%n kept because it is yours</numerusform>
            <numerusform>%n kept because they are yours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n as they are</source>
        <translation>
            <numerusform>%n as it is</numerusform>
            <numerusform>%n as they are</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Apply %n Change(s)</source>
        <translation>
            <numerusform>&amp;Apply %n Change</numerusform>
            <numerusform>&amp;Apply %n Changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Quipu::ReviewBar</name>
    <message numerus="yes">
        <source> (%n hidden)</source>
        <comment>suggestions that the filter hides</comment>
        <translation>
            <numerusform> (%n hidden)</numerusform>
            <numerusform> (%n hidden)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to review%1</source>
        <translation>
            <numerusform>%n to review%1</numerusform>
            <numerusform>%n to review%1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Quipu::RevisionTaking</name>
    <message numerus="yes">
        <source>%n mark(s) kept</source>
        <translation>
            <numerusform>%n mark kept</numerusform>
            <numerusform>%n marks kept</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved</source>
        <translation>
            <numerusform>%n moved</numerusform>
            <numerusform>%n moved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lost</source>
        <translation>
            <numerusform>%n lost</numerusform>
            <numerusform>%n lost</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) have new revisions: %1</source>
        <translation>
            <numerusform>%n article has a new revision: %1</numerusform>
            <numerusform>%n articles have new revisions: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Quipu::RevisionsDialog</name>
    <message numerus="yes">
        <source>%n lost</source>
        <translation>
            <numerusform>%n lost</numerusform>
            <numerusform>%n lost</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved</source>
        <translation>
            <numerusform>%n moved</numerusform>
            <numerusform>%n moved</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Quipu::SeriesAdder</name>
    <message numerus="yes">
        <source>%1 · %2 · %n point(s)</source>
        <comment>series · unit</comment>
        <translation>
            <numerusform>%1 · %2 · %n point</numerusform>
            <numerusform>%1 · %2 · %n points</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Quipu::StatesDialog</name>
    <message numerus="yes">
        <source>%Ln added</source>
        <translation>
            <numerusform>%Ln added</numerusform>
            <numerusform>%Ln added</numerusform>
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
        <source>%Ln removed</source>
        <translation>
            <numerusform>%Ln removed</numerusform>
            <numerusform>%Ln removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln are listed.</source>
        <translation>
            <numerusform>The first %Ln are listed.</numerusform>
            <numerusform>The first %Ln are listed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Quipu::StatusLine</name>
    <message numerus="yes">
        <source>saved %n minute(s) ago</source>
        <translation>
            <numerusform>saved %n minute ago</numerusform>
            <numerusform>saved %n minutes ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>%Ln article</numerusform>
            <numerusform>%Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mention(s)</source>
        <translation>
            <numerusform>%Ln mention</numerusform>
            <numerusform>%Ln mentions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln figure(s)</source>
        <translation>
            <numerusform>%Ln figure</numerusform>
            <numerusform>%Ln figures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s) selected</source>
        <translation>
            <numerusform>%Ln word selected</numerusform>
            <numerusform>%Ln words selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open check(s)</source>
        <translation>
            <numerusform>%Ln open check</numerusform>
            <numerusform>%Ln open checks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln folder(s) paused</source>
        <translation>
            <numerusform>%Ln folder paused</numerusform>
            <numerusform>%Ln folders paused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>watching %Ln folder(s)</source>
        <translation>
            <numerusform>watching %Ln folder</numerusform>
            <numerusform>watching %Ln folders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>⚠ %Ln watched folder(s) missing</source>
        <translation>
            <numerusform>⚠ %Ln watched folder missing</numerusform>
            <numerusform>⚠ %Ln watched folders missing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Quipu::Storage</name>
    <message numerus="yes">
        <source>The metadata of %n article(s) are lost</source>
        <translation>
            <numerusform>The metadata of %n article are lost</numerusform>
            <numerusform>The metadata of %n articles are lost</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) could not be read</source>
        <translation>
            <numerusform>%n figure could not be read</numerusform>
            <numerusform>%n figures could not be read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chart(s) could not be read</source>
        <translation>
            <numerusform>%n chart could not be read</numerusform>
            <numerusform>%n charts could not be read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n relation(s) could not be read</source>
        <translation>
            <numerusform>%n relation could not be read</numerusform>
            <numerusform>%n relations could not be read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n list(s) of names could not be read</source>
        <translation>
            <numerusform>%n list of names could not be read</numerusform>
            <numerusform>%n lists of names could not be read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of the codebook could not be read</source>
        <translation>
            <numerusform>%n row of the codebook could not be read</numerusform>
            <numerusform>%n rows of the codebook could not be read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What %n line(s) of the history did could not be read</source>
        <translation>
            <numerusform>What %n line of the history did could not be read</numerusform>
            <numerusform>What %n lines of the history did could not be read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) were known again by their titles</source>
        <translation>
            <numerusform>%n article was known again by its title</numerusform>
            <numerusform>%n articles were known again by their titles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) are there without their metadata and marks</source>
        <translation>
            <numerusform>%n text is there without its metadata and marks</numerusform>
            <numerusform>%n texts are there without their metadata and marks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) stood in texts that are lost</source>
        <translation>
            <numerusform>%n mark stood in a text that is lost</numerusform>
            <numerusform>%n marks stood in texts that are lost</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) stood in texts that are lost</source>
        <translation>
            <numerusform>%n figure stood in a text that is lost</numerusform>
            <numerusform>%n figures stood in texts that are lost</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entity(ies) are lost and named after their marks</source>
        <translation>
            <numerusform>%n entity is lost and named after its marks</numerusform>
            <numerusform>%n entities are lost and named after their marks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n relation(s) lack their text or an entity</source>
        <translation>
            <numerusform>%n relation lacks its text or an entity</numerusform>
            <numerusform>%n relations lack their text or an entity</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) on texts that are lost are notes on the project now</source>
        <translation>
            <numerusform>%n note on a text that is lost is a note on the project now</numerusform>
            <numerusform>%n notes on texts that are lost are notes on the project now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s), figure(s) or note(s) no longer fit their damaged text</source>
        <translation>
            <numerusform>%n mark, figure or note no longer fits its damaged text</numerusform>
            <numerusform>%n marks, figures or notes no longer fit their damaged text</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Quipu::Workbench</name>
    <message numerus="yes">
        <source>%n figure(s) changed. Undo takes it back.</source>
        <translation>
            <numerusform>%n figure changed. Undo takes it back.</numerusform>
            <numerusform>%n figures changed. Undo takes it back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suggested figure(s) were found by an older version of Quipu.</source>
        <translation>
            <numerusform>%n suggested figure was found by an older version of Quipu.</numerusform>
            <numerusform>%n suggested figures were found by an older version of Quipu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported %n figure(s) to %1</source>
        <translation>
            <numerusform>Exported %n figure to %1</numerusform>
            <numerusform>Exported %n figures to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed %n chart(s)</source>
        <translation>
            <numerusform>Removed %n chart</numerusform>
            <numerusform>Removed %n charts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported %n place(s) to %1</source>
        <translation>
            <numerusform>Exported %n place to %1</numerusform>
            <numerusform>Exported %n places to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suggestion(s) changed. Undo takes it back.</source>
        <translation>
            <numerusform>%n suggestion changed. Undo takes it back.</numerusform>
            <numerusform>%n suggestions changed. Undo takes it back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n mark(s)</source>
        <comment>type of an entity</comment>
        <translation>
            <numerusform>%1 · %n mark</numerusform>
            <numerusform>%1 · %n marks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suggestion(s) changed.</source>
        <translation>
            <numerusform>%n suggestion changed.</numerusform>
            <numerusform>%n suggestions changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) tell the story of another in nearly the same words.</source>
        <translation>
            <numerusform>%n article tells the story of another in nearly the same words.</numerusform>
            <numerusform>%n articles tell the story of another in nearly the same words.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import of “%1” stopped after %2 of %Ln file(s).</source>
        <translation>
            <numerusform>Import of “%1” stopped after %2 of %Ln file.</numerusform>
            <numerusform>Import of “%1” stopped after %2 of %Ln files.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n imported article(s) state the address of one that was there, and most of its words</source>
        <translation>
            <numerusform>%n imported article states the address of one that was there, and most of its words</numerusform>
            <numerusform>%n imported articles state the address of one that was there, and most of its words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) arrived from %1</source>
        <translation>
            <numerusform>%n article arrived from %1</numerusform>
            <numerusform>%n articles arrived from %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be imported</source>
        <translation>
            <numerusform>%n file could not be imported</numerusform>
            <numerusform>%n files could not be imported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Name of the folder for %n article(s):</source>
        <translation>
            <numerusform>Name of the folder for %n article:</numerusform>
            <numerusform>Name of the folder for %n articles:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>%Ln article</numerusform>
            <numerusform>%Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mark(s)</source>
        <translation>
            <numerusform>%Ln mark</numerusform>
            <numerusform>%Ln marks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln figure(s)</source>
        <translation>
            <numerusform>%Ln figure</numerusform>
            <numerusform>%Ln figures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported %n row(s) of the history to %1</source>
        <translation>
            <numerusform>Exported %n row of the history to %1</numerusform>
            <numerusform>Exported %n rows of the history to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No step is older than %n day(s): there is nothing to compact.</source>
        <translation>
            <numerusform>No step is older than %n day: there is nothing to compact.</numerusform>
            <numerusform>No step is older than %n days: there is nothing to compact.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) older than 30 days can then be undone, compared and restored no longer, and what was undone cannot be redone. Who did what and when stays in the history. This cannot be taken back: save a copy before.</source>
        <translation>
            <numerusform>%n step older than 30 days can then be undone, compared and restored no longer, and what was undone cannot be redone. Who did what and when stays in the history. This cannot be taken back: save a copy before.</numerusform>
            <numerusform>%n steps older than 30 days can then be undone, compared and restored no longer, and what was undone cannot be redone. Who did what and when stays in the history. This cannot be taken back: save a copy before.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message numerus="yes">
        <source>%n article(s) imported.</source>
        <translation>
            <numerusform>%n article imported.</numerusform>
            <numerusform>%n articles imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were there already.</source>
        <translation>
            <numerusform>%n file was there already.</numerusform>
            <numerusform>%n files were there already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be imported.</source>
        <translation>
            <numerusform>%n file could not be imported.</numerusform>
            <numerusform>%n files could not be imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) are not as they should be.</source>
        <translation>
            <numerusform>%n thing is not as it should be.</numerusform>
            <numerusform>%n things are not as they should be.</numerusform>
        </translation>
    </message>
</context>
</TS>
