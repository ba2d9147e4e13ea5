// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/notes/notejson.h"
#include "models/notes/notelinks.h"
#include "tests/support/builders.h"
#include "tests/support/temporaryproject.h"

#include <QJsonDocument>
#include <QTest>
#include <QTimeZone>

using namespace Quipu;
using namespace Qt::StringLiterals;

namespace {

const QString surveyText = u"Growers gain ground\nPeru grew 61,200 hectares in 2010, said Ana Quispe."_s;

QuotedSpan quoted(QStringView words)
{
    const qsizetype at = surveyText.indexOf(words);
    return QuotedSpan::of({at, at + words.size()}, surveyText);
}

Note noteOn(const NoteSubject &subject, const QString &text)
{
    Note note;
    note.subject = subject;
    note.text = text;
    return note;
}

// All notes as text one can compare: what undo and redo must bring back.
QString printed(Reader &reader)
{
    QStringList lines;
    for (const NoteRow &row : *reader.noteRows(*reader.noteIds({}))) {
        const QByteArray json = QJsonDocument(noteToJson(row.note)).toJson(QJsonDocument::Compact);
        lines.append(QString::fromUtf8(json) + row.subjectName);
    }
    return lines.join(u'\n');
}

std::vector<qint64> numbers(const Result<std::vector<NoteId>> &ids)
{
    std::vector<qint64> found;
    for (const NoteId id : *ids)
        found.push_back(id.value);
    std::ranges::sort(found);
    return found;
}

} // namespace

class TestNotes final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void firstLine_leavesMarkdownSignsOut_data()
    {
        QTest::addColumn<QString>("markdown");
        QTest::addColumn<QString>("line");
        QTest::newRow("plain") << u"Ask Ana"_s << u"Ask Ana"_s;
        QTest::newRow("heading") << u"\n## To check \nrest"_s << u"To check"_s;
        QTest::newRow("list") << u"- one\n- two"_s << u"one"_s;
        QTest::newRow("nothing") << u" \n#\n"_s << QString();
    }
    void firstLine_leavesMarkdownSignsOut()
    {
        QFETCH(QString, markdown);
        QTEST(firstLine(noteOn({}, markdown)), "line");
    }

    void links_areFoundOutsideCode_data()
    {
        QTest::addColumn<QString>("markdown");
        QTest::addColumn<QStringList>("targets");
        QTest::newRow("number and title")
            << u"See [[12]] and [[ Growers gain ground ]]."_s << QStringList {u"12"_s, u"Growers gain ground"_s};
        QTest::newRow("code") << u"`[[1]]` ```\n[[2]]\n``` [[3]]"_s << QStringList {u"3"_s};
        QTest::newRow("open tick") << u"a ` b [[4]]"_s << QStringList {u"4"_s};
        QTest::newRow("none") << u"[[]] [5] [[6] [[7\n]] [[a[b]]"_s << QStringList();
        QTest::newRow("beside words") << u"😀[[é]]x"_s << QStringList {u"é"_s};
    }
    void links_areFoundOutsideCode()
    {
        QFETCH(QString, markdown);
        QStringList found;
        for (const NoteLink &link : noteLinks(markdown)) {
            QVERIFY(link.span.in(markdown).contains(link.target));
            found.append(link.target);
        }
        QTEST(found, "targets");
    }

    void rendered_linksLeadBackToTheirArticles()
    {
        const QString shown = renderableMarkdown(u"See [[Añez (2013) *x*]] ![i](file:///etc/passwd) `[[1]]`"_s);
        QVERIFY2(shown.startsWith(u"See [Añez (2013) \\*x\\*](<article:"_s), qPrintable(shown));
        QVERIFY(shown.contains(u"\\![i]"_s) && shown.endsWith(u"`[[1]]`"_s));
        QCOMPARE(articleOfAddress(articleAddress(u"Añez (2013) *x*"_s)), u"Añez (2013) *x*"_s);
        QCOMPARE(articleOfAddress(u"https://example.org"_s), QString());
    }

    void everySubject_survivesTheLogsForm_data()
    {
        QTest::addColumn<NoteSubject>("subject");
        QTest::newRow("project") << NoteSubject();
        QTest::newRow("article") << NoteSubject::ofArticle({3});
        QTest::newRow("span") << NoteSubject::ofSpan({3}, {{4, 9}, u"words"_s});
        QTest::newRow("mention") << NoteSubject::ofMention({7}, {3}, {{4, 9}, u"words"_s});
        QTest::newRow("figure") << NoteSubject::ofFigure({8}, {3}, {{4, 9}, u"words"_s});
        QTest::newRow("entity") << NoteSubject::ofEntity({(qint64(1) << 62) + 1});
        QTest::newRow("chart") << NoteSubject::ofChart({2});
    }
    void everySubject_survivesTheLogsForm()
    {
        QFETCH(NoteSubject, subject);
        Note note = noteOn(subject, u"text\nmore"_s);
        note.id = {5};
        note.kind = Note::Kind::Bookmark;
        note.speaker = u"Ana"_s;
        note.made = note.changed = QDateTime({2020, 1, 2}, {3, 4, 5, 6}, QTimeZone::utc());
        QCOMPARE(noteFromJson(noteToJson(note)), note);
        TemporaryProject temporary;
        temporary.project().importArticles({article(surveyText, u"survey.txt"_s)});
        QCOMPARE(temporary.project().addNote(note)->subject, subject);
        QCOMPARE(temporary.reader()->note({1})->subject, subject);
    }

    void everyVerb_undone_equalsTheStart_redone_equalsTheEnd_data()
    {
        using Verb = std::function<void(Project &, Reader &)>;
        QTest::addColumn<Verb>("verb");
        QTest::newRow("add") << Verb([](Project &project, Reader &) {
            QVERIFY(project.addNote(noteOn(NoteSubject::ofArticle({1}), u"Read again"_s)));
        });
        QTest::newRow("quote") << Verb([](Project &project, Reader &) {
            Note note = noteOn(NoteSubject::ofSpan({1}, quoted(u"in 2010")), {});
            note.kind = Note::Kind::Quotation;
            note.speaker = u"Ana Quispe"_s;
            QVERIFY(project.addNote(note));
        });
        QTest::newRow("edit") << Verb([](Project &project, Reader &reader) {
            const Note before = *reader.note({1});
            Note after = before;
            after.text += u" And more."_s;
            QVERIFY(project.editNote(before, after));
        });
        QTest::newRow("remove") << Verb(
            [](Project &project, Reader &reader) { QVERIFY(project.removeNotes({*reader.note({1})})); });
    }
    void everyVerb_undone_equalsTheStart_redone_equalsTheEnd()
    {
        QFETCH(std::function<void(Project &, Reader &)>, verb);
        TemporaryProject temporary;
        temporary.project().importArticles({article(surveyText, u"survey.txt"_s)});
        QVERIFY(temporary.project().addNote(noteOn(NoteSubject::ofSpan({1}, quoted(u"Peru")), u"Which region?"_s)));
        const QString start = printed(*temporary.reader());
        verb(temporary.project(), *temporary.reader());
        const QString end = printed(*temporary.reader());
        QVERIFY(start != end);
        for (int round = 0; round < 2; ++round) {
            QVERIFY(temporary.project().undo());
            QCOMPARE(printed(*temporary.reader()), start);
            QVERIFY(temporary.project().redo());
            QCOMPARE(printed(*temporary.reader()), end);
            QCOMPARE(*temporary.reader()->verify(), QStringList());
            temporary.reopen(); // the second round undoes what another run did
        }
    }

    void search_findsWordsOfTextQuotationAndSpeaker()
    {
        TemporaryProject temporary;
        Project &project = temporary.project();
        project.importArticles({article(surveyText, u"survey.txt"_s), article(u"Other\nText."_s, u"other.txt"_s)});
        QVERIFY(project.addNote(noteOn(NoteSubject::ofArticle({1}), u"Compárese con 2009"_s)));
        Note quotation = noteOn(NoteSubject::ofSpan({1}, quoted(u"61,200 hectares")), {});
        quotation.kind = Note::Kind::Quotation;
        quotation.speaker = u"Ana Quispe"_s;
        QVERIFY(project.addNote(quotation));
        QVERIFY(project.addNote(noteOn({}, u"Plan of work"_s)));
        QVERIFY(project.addNote(noteOn(NoteSubject::ofArticle({2}), u"Weak"_s)));
        const auto reader = temporary.reader();
        using Ids = std::vector<qint64>;
        QCOMPARE(numbers(reader->noteIds({})), (Ids {1, 2, 3, 4}));
        QCOMPARE(numbers(reader->noteIds({.words = u"comparese 200"_s})), Ids {1});
        QCOMPARE(numbers(reader->noteIds({.words = u"hect"_s})), Ids {2});
        QCOMPARE(numbers(reader->noteIds({.words = u"quispe"_s})), Ids {2});
        QCOMPARE(numbers(reader->noteIds({.words = u"quispe work"_s})), Ids {});
        QCOMPARE(numbers(reader->noteIds({.kind = Note::Kind::Quotation})), Ids {2});
        QCOMPARE(numbers(reader->noteIds({.article = {1}})), (Ids {1, 2}));
        QCOMPARE(numbers(reader->noteIds({.subject = NoteSubject::ofArticle({1})})), Ids {1});
        QCOMPARE(reader->notesOf({1})->size(), 2u);
        QCOMPARE(reader->noteRows({{1}, {3}})->front().subjectName, u"Growers gain ground"_s);
        QCOMPARE(*reader->articleLinked(u"growers GAIN ground"_s), ArticleId {1});
        QCOMPARE(*reader->articleLinked(u"2"_s), ArticleId {2});
        QCOMPARE(*reader->articleLinked(u"other.txt"_s), ArticleId {2});
        QCOMPARE(*reader->articleLinked(u"nowhere"_s), ArticleId {});
        // Notes leave with their article and come back with it.
        QVERIFY(project.removeArticles({{1}}));
        QCOMPARE(numbers(temporary.reader()->noteIds({})), (Ids {3, 4}));
        QVERIFY(project.undo());
        QCOMPARE(numbers(temporary.reader()->noteIds({.words = u"quispe"_s})), Ids {2});
        QCOMPARE(*temporary.reader()->verify(), QStringList());
    }

    void editedNote_isFoundByItsNewWordsOnly()
    {
        TemporaryProject temporary;
        const Note before = *temporary.project().addNote(noteOn({}, u"alpha"_s));
        Note after = before;
        after.text = u"beta"_s;
        QVERIFY(temporary.project().editNote(before, after));
        QCOMPARE(temporary.reader()->noteIds({.words = u"alpha"_s})->size(), 0u);
        QCOMPARE(temporary.reader()->noteIds({.words = u"beta"_s})->size(), 1u);
        QVERIFY(temporary.project().undo());
        QCOMPARE(temporary.reader()->noteIds({.words = u"alpha"_s})->size(), 1u);
        QCOMPARE(temporary.reader()->noteIds({.words = u"beta"_s})->size(), 0u);
    }

    void typing_isOneStep_untilSomethingElseIsDone()
    {
        TemporaryProject temporary;
        Note note = *temporary.project().addNote(noteOn({}, {}));
        const auto type = [&](const QString &more) {
            Note after = note;
            after.text += more;
            note = *temporary.project().editNote(note, after, true);
        };
        type(u"One"_s);
        type(u" two"_s);
        QCOMPARE(temporary.project().history().count(), 1);
        QCOMPARE(temporary.project().history().undoText(), u"Add the note “One two”"_s);
        temporary.reopen();
        QCOMPARE(temporary.project().history().count(), 1);
        QCOMPARE(temporary.project().history().undoText(), u"Add the note “One two”"_s);
        QVERIFY(temporary.project().addNote(noteOn({}, u"Another"_s)));
        type(u" three"_s); // a step of its own: another note was written in between
        type(u" four"_s);
        QCOMPARE(temporary.project().history().count(), 3);
        QVERIFY(temporary.project().undo());
        QCOMPARE(temporary.reader()->note({1})->text, u"One two"_s);
        temporary.reopen();
        QVERIFY(temporary.project().redo());
        QCOMPARE(temporary.reader()->note({1})->text, u"One two three four"_s);
        QCOMPARE(temporary.reader()->history()->size(), 5u); // three steps, an undo and a redo
    }

    void quotationWithoutWords_isRefused()
    {
        TemporaryProject temporary;
        Note note = noteOn(NoteSubject::ofArticle({1}), u"x"_s);
        note.kind = Note::Kind::Quotation;
        QVERIFY(!temporary.project().addNote(note));
        QVERIFY(!temporary.project().addNote(noteOn(NoteSubject::ofSpan({1}, {}), u"x"_s)));
        QCOMPARE(temporary.project().history().count(), 0);
    }

    void noteOnOtherWords_isFoundByVerify()
    {
        TemporaryProject temporary;
        temporary.project().importArticles({article(surveyText, u"survey.txt"_s)});
        QVERIFY(temporary.project().addNote(noteOn(NoteSubject::ofSpan({1}, {{0, 4}, u"Nope"_s}), u"x"_s)));
        QVERIFY(temporary.project().addNote(noteOn(NoteSubject::ofArticle({99}), u"x"_s)));
        QCOMPARE(*temporary.reader()->verify(),
                 (QStringList {u"Note 2 has no article"_s, u"Note 1 does not match its text"_s}));
    }
};

QTEST_GUILESS_MAIN(TestNotes)
#include "tst_notes.moc"
