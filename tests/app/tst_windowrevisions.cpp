// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/reader.h"
#include "tests/app/openedwindow.h"
#include "views/dialogs/revisionsdesk.h"
#include "views/lists/articlelistpane.h"
#include "views/widgets/messagebar.h"

#include <QFile>
#include <QListView>
#include <QTest>

#include <memory>

using namespace Quipu;
using namespace Qt::StringLiterals;

namespace {

const QString firstText = u"Growers gain ground\n\nAna Quispe, who leads the union of Tocache, said that the valley is "
                          "quiet.\n\nThe bridge at Uchiza is closed until the rains end.\n"_s;
const QString secondText
    = u"Corrected on Monday.\n\nGrowers gain ground\n\nAna Quispe, who leads the union of Tocache, "
      "said that the valley is quiet.\n"_s;

} // namespace

// A file that changed is imported again, in a real window.
class TestWindowRevisions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_opened = std::make_unique<OpenedWindow>();
        QVERIFY(m_opened->startWithSample());
        write(firstText);
        import();
        QTRY_COMPARE(m_opened->model().rowCount(), int(OpenedWindow::sampleFiles().size()) + 1);
        QTRY_COMPARE(store().pending(), 0);
        const auto reader = Reader::open(m_opened->projectPath());
        m_id = *(*reader)->articleNamed(u"valley.txt"_s);
        m_opened->project()->article.open(m_id);
        QTRY_COMPARE(m_opened->project()->article.id(), m_id);
        for (const QString &words : {u"Ana Quispe"_s, u"Uchiza"_s}) {
            const qsizetype start = firstText.indexOf(words);
            QVERIFY(m_opened->project()->project.tag(m_id, {start, start + words.size()}, firstText, u"PERSON"_s));
        }
    }

    void cleanup() { m_opened.reset(); }

    void changedFile_isARevision_shownAtOnce_undoBringsTheTextBack()
    {
        write(secondText);
        import();
        QTRY_COMPARE(shownText(), secondText);
        QTRY_VERIFY(m_opened->window().messages()->isVisible());
        QVERIFY(m_opened->window().messages()->message().contains(u"has a new revision"_s));
        QCOMPARE(m_opened->model().rowCount(), int(OpenedWindow::sampleFiles().size()) + 1);
        QTRY_COMPARE(store().pending(), 0);
        const auto reader = Reader::open(m_opened->projectPath());
        QCOMPARE(*(*reader)->verify(), QStringList());
        const auto marks = (*reader)->revisedMarks(m_id);
        QCOMPARE(marks->size(), size_t(1));
        QCOMPARE(marks->front().was.text, u"Uchiza"_s);

        m_opened->action(u"edit.undo"_s)->trigger();
        QTRY_COMPARE(shownText(), firstText);
        m_opened->action(u"edit.redo"_s)->trigger();
        QTRY_COMPARE(shownText(), secondText);
    }

    void lostMark_isPlacedOnTheSelection()
    {
        write(secondText);
        import();
        QTRY_COMPARE(shownText(), secondText);
        RevisionsDesk *desk = nullptr;
        std::vector<RevisedMark> marks;
        std::vector<Revision> revisions;
        std::vector<DifferencePiece> pieces;
        m_opened->prompts().revisions = [&](RevisionsDesk &asked) {
            desk = &asked;
            QObject::connect(desk, &RevisionsDesk::listed, this, [&](const auto &texts, const auto &found) {
                revisions = texts;
                marks = found;
            });
            QObject::connect(desk, &RevisionsDesk::compared, this, [&](int, const auto &found) { pieces = found; });
            desk->ask();
        };
        m_opened->action(u"article.revisions"_s)->trigger();
        QTRY_COMPARE(marks.size(), size_t(1));
        QCOMPARE(revisions.size(), size_t(2));
        desk->compare(2);
        QTRY_VERIFY(!pieces.empty());
        QCOMPARE(int(pieces.front().side), int(DifferencePiece::Side::Other));
        QCOMPARE(pieces.front().text.trimmed(), u"Corrected on Monday."_s);
        QVERIFY(!desk->canPlace());
        const qsizetype start = secondText.indexOf(u"Tocache"_s);
        m_opened->project()->article.open(m_id, {.span = {start, start + 7}, .figure = {}, .selects = true});
        QTRY_VERIFY(desk->canPlace());
        desk->place(marks.front());
        QTRY_VERIFY(marks.empty());
        const auto reader = Reader::open(m_opened->projectPath());
        QStringList words;
        for (const MentionRow &row :
             *(*reader)->mentions({.article = m_id, .type = u"PERSON"_s, .status = ReviewStatus::Accepted}))
            words.append(row.mention.quote.text);
        QCOMPARE(words, QStringList({u"Ana Quispe"_s, u"Tocache"_s}));
    }

    void fieldsOfSeveralArticles_areWrittenInOneStep()
    {
        auto *list = m_opened->window().articles()->findChild<QListView *>();
        list->selectAll();
        const auto chosen = m_opened->window().articles()->selectedArticles();
        QVERIFY(chosen.size() > 1);
        size_t asked = 0;
        m_opened->prompts().articleFields = [&](const std::vector<Article> &articles, const auto &answer) {
            asked = articles.size();
            answer({.fields = {{u"outlet"_s, u"The Valley"_s}}, .tagsAdded = {u"coca"_s}});
        };
        m_opened->action(u"article.fields"_s)->trigger();
        QTRY_COMPARE(asked, chosen.size());
        const auto written = [&] {
            const auto reader = Reader::open(m_opened->projectPath());
            return std::ranges::count_if(chosen, [&](ArticleId id) {
                const Article article = *(*reader)->article(id);
                return article.metadata.tags.contains(u"coca"_s) && article.metadata.outlet
                    && article.metadata.outlet->value == u"The Valley"_s;
            });
        };
        QTRY_COMPARE(written(), qsizetype(chosen.size()));
        m_opened->action(u"edit.undo"_s)->trigger();
        QTRY_COMPARE(written(), qsizetype(0));
    }

private:
    SqlStore &store() const { return *m_opened->project()->store; }
    QString shownText() const { return m_opened->reader().text(); }
    QString path() const { return m_opened->inFolder(u"valley.txt"_s); }

    void write(const QString &text)
    {
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text.toUtf8());
    }
    void import()
    {
        m_opened->prompts().paths.push_back({path()});
        m_opened->action(u"file.import"_s)->trigger();
    }

    std::unique_ptr<OpenedWindow> m_opened;
    ArticleId m_id;
};

QTEST_MAIN(TestWindowRevisions)
#include "tst_windowrevisions.moc"
