// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/reader.h"
#include "tests/app/openedwindow.h"
#include "views/actions/finderpopup.h"
#include "views/charts/chartpanel.h"
#include "views/charts/chartview.h"
#include "views/charts/evidencechart.h"
#include "views/lists/articlelistpane.h"
#include "views/mainwindow/chartdock.h"
#include "views/reader/articletextedit.h"

#include <QDockWidget>
#include <QLineEdit>
#include <QListView>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace Quipu;
using namespace Qt::StringLiterals;

// The main job from end to end, in a real window, by real keys and clicks, on a project that goes away afterwards.
class TestStory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(OpenedWindow::sampleFiles().size() >= 5); }

    void init()
    {
        m_opened = std::make_unique<OpenedWindow>();
        QVERIFY(m_opened->startWithSample());
    }

    void cleanup() { m_opened.reset(); }

    void typingAQuery_narrowsTheList()
    {
        QTest::keyClick(&window(), Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
        auto *field = window().articles()->findChild<QLineEdit *>();
        QTRY_VERIFY(field->hasFocus());
        QTest::keyClicks(field, u"eradica"_s);
        QTRY_VERIFY(model().rowCount() > 0 && model().rowCount() < int(OpenedWindow::sampleFiles().size()));
        const int found = model().rowCount();
        // What cannot be read leaves the last good result.
        field->clear();
        QTest::keyClicks(field, u"eradica"_s);
        QTest::keyClicks(field, u" )"_s);
        QTRY_COMPARE(model().rowCount(), found);
        field->clear();
        QTRY_COMPARE(model().rowCount(), int(OpenedWindow::sampleFiles().size()));
    }

    void clickingARow_opensTheArticle()
    {
        auto *list = window().articles()->findChild<QListView *>();
        const QModelIndex third = model().index(2);
        list->scrollTo(third);
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(third).center());
        QTRY_COMPARE(reader().article(), model().articleAt(third));
        QVERIFY(!reader().text().isEmpty());
        QTest::keyClick(&window(), Qt::Key_Left, Qt::AltModifier);
        QTRY_COMPARE(reader().article(), model().articleAt(model().index(0)));
        QTest::keyClick(&window(), Qt::Key_Right, Qt::AltModifier);
        QTRY_COMPARE(reader().article(), model().articleAt(third));
    }

    void quickOpen_goesToAnArticleAndToAnEntity()
    {
        const QModelIndex last = model().index(model().rowCount() - 1);
        QTRY_VERIFY(last.data(ArticleListModel::IsLoadedRole).toBool());
        const QString title = last.data(ArticleListModel::TitleRole).toString();
        QTest::keyClick(&window(), Qt::Key_P, Qt::ControlModifier);
        auto *field = window().quickOpen()->findChild<QLineEdit *>();
        QTRY_VERIFY(window().quickOpen()->count() > 0); // before a letter is typed
        QTest::keyClicks(field, title);
        QTRY_COMPARE(foundRow(title), 0);
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_COMPARE(reader().article(), model().articleAt(last));

        QTest::keyClick(&window(), Qt::Key_P, Qt::ControlModifier);
        QTest::keyClicks(field, u"zzzz nobody"_s);
        QTRY_COMPARE(window().quickOpen()->count(), 0);
        field->clear();
        QTest::keyClicks(field, u"colom"_s);
        QTRY_VERIFY(foundRow(u"Colombia"_s) >= 0);
        for (int row = foundRow(u"Colombia"_s); row > 0; --row)
            QTest::keyClick(field, Qt::Key_Down);
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_COMPARE(reader().text().mid(reader().selection().start, reader().selection().length()), u"Colombia"_s);
    }

    void markAsDone_isTakenBackByUndo()
    {
        QVERIFY(m_opened->project()->article.article().status
                == Article::Status::Unread); // reading it is not saying so
        action(u"article.done"_s)->trigger();
        QVERIFY(m_opened->project()->article.article().status == Article::Status::Done);
        QVERIFY(action(u"article.done"_s)->isChecked());
        QTest::keyClick(&window(), Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(m_opened->project()->article.article().status == Article::Status::Unread);
        QVERIFY(action(u"article.unread"_s)->isChecked());
    }

    void pressP_tagsTheSelection_undoTakesItBackRedoBringsIt()
    {
        const TextSpan span = selectFreeWords();
        const QImage before = edit().grab().toImage();
        QTest::keyClick(&edit(), Qt::Key_P);
        const std::optional<MentionRow> made = analystMention(span);
        QVERIFY(made); // at once: no disk is on the way from the key to the paint
        QCOMPARE(made->mention.type, u"PERSON"_s);
        edit().setTextCursor(cursorAt(0));
        QVERIFY(before != edit().grab().toImage());
        QTRY_COMPARE(mentionsOnDisk(span), 1);
        QTRY_VERIFY(isListed(made->mention));

        QVERIFY(action(u"edit.undo"_s)->text().contains(made->mention.quote.text.left(10)));
        QTest::keyClick(&edit(), Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(!analystMention(span));
        QCOMPARE(reader().selection(), span);
        QTRY_COMPARE(mentionsOnDisk(span), 0);
        QTRY_VERIFY(!isListed(made->mention));

        QTest::keyClick(&edit(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(analystMention(span));
        QTRY_COMPARE(mentionsOnDisk(span), 1);
    }

    void reviewKeys_acceptRejectAndGoOn()
    {
        edit().setFocus();
        edit().setTextCursor(cursorAt(0));
        QTest::keyClick(&edit(), Qt::Key_Tab);
        const std::optional<MentionRow> first = reader().currentMention();
        QVERIFY(first);
        QVERIFY(first->mention.status == ReviewStatus::Suggested);
        QTest::keyClick(&edit(), Qt::Key_Return);
        QVERIFY(statusOf(first->mention.id) == ReviewStatus::Accepted);
        const std::optional<MentionRow> second = reader().currentMention();
        QVERIFY(second && second->mention.id != first->mention.id);
        QTest::keyClick(&edit(), Qt::Key_Backspace);
        QVERIFY(statusOf(second->mention.id) == ReviewStatus::Rejected);
        QTest::keyClick(&edit(), Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(statusOf(second->mention.id) == ReviewStatus::Suggested);
    }

    void clickingAChartPoint_opensTheArticleAtItsSentence()
    {
        auto *view = chart(0).findChild<ChartView *>();
        const EvidenceChart &drawn = view->chart();
        QTRY_VERIFY(!drawn.marks().marks.empty());
        const ChartMark &mark = drawn.marks().marks.front();
        const SeriesPoint point = drawn.pointOf(mark);
        const QPoint position = view->mapFromScene(drawn.mapToScene(mark.anchor));
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, position);
        QTRY_COMPARE(reader().article(), point.article);
        QTRY_VERIFY(reader().visibleSpan().contains(sentenceOf(point.figure)));
        QCOMPARE(sentenceOf(point.figure).in(reader().text()).toString(), point.sentence);
        QCOMPARE(chart(0).litFigure(), point.figure);
    }

    void clickingAFigureInTheText_lightsItsPoint()
    {
        const SeriesPoint point = chart(0).content().series.front().points.back();
        m_opened->project()->article.open(point.article);
        QTRY_COMPARE(reader().article(), point.article);
        for (const Figure &figure : reader().figures()) {
            if (figure.id != point.figure)
                continue;
            reader().scrollTo(figure.sentence.span);
            const QRect place = edit().rectOf({figure.quote.span.start, figure.quote.span.start + 2});
            QVERIFY(!place.isEmpty());
            QTest::mouseClick(edit().viewport(), Qt::LeftButton, {}, place.center());
        }
        QTRY_COMPARE(chart(0).litFigure(), point.figure);
        QVERIFY(m_opened->project()->selected.figure());
        QCOMPARE(m_opened->project()->selected.figure()->figure.id, point.figure);
    }

    void rejectingAFigure_takesItsPointOffTheChart()
    {
        const SeriesPoint point = chart(0).content().series.front().points.front();
        const QString key = chart(0).content().series.front().key;
        m_opened->project()->article.openFigure(point.figure);
        QTRY_VERIFY(m_opened->project()->selected.figure()
                    && m_opened->project()->selected.figure()->figure.id == point.figure);
        QTest::keyClick(&window(), Qt::Key_Backspace, Qt::ControlModifier);
        QTRY_VERIFY(!isOnChart(point.figure));
        QTest::keyClick(&window(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(isOnChart(point.figure));
        QCOMPARE(chart(0).content().series.front().key, key);
    }

    void reopening_bringsEverythingBack()
    {
        auto *list = window().articles()->findChild<QListView *>();
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(model().index(1)).center());
        QTRY_COMPARE(reader().article(), model().articleAt(model().index(1)));
        const TextSpan span = selectFreeWords();
        QTest::keyClick(&edit(), Qt::Key_O);
        QVERIFY(analystMention(span));
        window().addDockWidget(Qt::RightDockWidgetArea, window().articlesDock());
        const ArticleId article = reader().article();
        const Chart drawn = chart(0).content().chart;
        QVERIFY(window().close());

        m_opened->open();
        m_opened->bench().start({}, {});
        QTRY_VERIFY(m_opened->project() != nullptr);
        QCOMPARE(m_opened->project()->path(), m_opened->projectPath());
        QTRY_COMPARE(reader().article(), article);
        QTRY_COMPARE(reader().selection(), span);
        QVERIFY(analystMention(span));
        QTRY_VERIFY(chart(0).content().chart == drawn);
        QCOMPARE(window().dockWidgetArea(window().articlesDock()), Qt::RightDockWidgetArea);
        // The history reaches back over the restart.
        QVERIFY(action(u"edit.undo"_s)->isEnabled());
        QTest::keyClick(&window(), Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(!analystMention(span));
        QTRY_COMPARE(mentionsOnDisk(span), 0);
    }

private:
    MainWindow &window() const { return m_opened->window(); }
    ReaderView &reader() const { return m_opened->reader(); }
    ArticleTextEdit &edit() const { return *reader().findChild<ArticleTextEdit *>(); }
    ChartPanel &chart(size_t index) const { return *window().charts()[index]->panel(); }
    ArticleListModel &model() const { return m_opened->model(); }
    QAction *action(const QString &id) const { return m_opened->action(id); }

    // In the list of quick-open; -1: it is not there.
    int foundRow(const QString &text) const
    {
        const QAbstractItemModel *found = window().quickOpen()->findChild<QListView *>()->model();
        for (int row = 0; row < found->rowCount(); ++row) {
            if (found->index(row, 0).data().toString() == text)
                return row;
        }
        return -1;
    }

    QTextCursor cursorAt(int position) const
    {
        QTextCursor cursor = edit().textCursor();
        cursor.setPosition(position);
        return cursor;
    }

    // Selects, with the keyboard, two words that nobody has marked.
    TextSpan selectFreeWords() const
    {
        edit().setFocus();
        const std::vector<MentionRow> mentions = reader().mentions();
        for (int start = int(reader().text().indexOf(u"\n\n"_s)) + 2; start < reader().text().size(); ++start) {
            edit().setTextCursor(cursorAt(start));
            QTest::keyClick(&edit(), Qt::Key_Right, Qt::ControlModifier);
            QTest::keyClick(&edit(), Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
            QTest::keyClick(&edit(), Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
            const TextSpan span = reader().selection();
            const bool isFree = std::ranges::none_of(
                mentions, [span](const MentionRow &row) { return row.mention.quote.span.overlaps(span); });
            if (isFree && span.length() > 4 && !span.in(reader().text()).contains(u'\n'))
                return span;
        }
        return {};
    }

    std::optional<MentionRow> analystMention(TextSpan span) const
    {
        for (const MentionRow &row : reader().mentions()) {
            if (row.mention.quote.span == span && row.mention.origin == u"analyst"_s)
                return row;
        }
        return std::nullopt;
    }

    std::optional<ReviewStatus> statusOf(MentionId mention) const
    {
        for (const MentionRow &row : reader().mentions()) {
            if (row.mention.id == mention)
                return row.mention.status;
        }
        return std::nullopt;
    }

    // What a second reader of the file sees.
    int mentionsOnDisk(TextSpan span) const
    {
        const auto disk = Reader::open(m_opened->projectPath());
        if (!disk)
            return -1;
        MentionFilter filter;
        filter.article = reader().article();
        const auto rows = (*disk)->mentions(filter);
        return rows
            ? int(std::ranges::count_if(*rows,
                                        [span](const MentionRow &row) {
                                            return row.mention.quote.span == span && row.mention.origin == u"analyst"_s;
                                        }))
            : -1;
    }

    bool isListed(const Mention &mention) const
    {
        const EntityTreeModel &entities = m_opened->bench().models().entities;
        const QModelIndex index = entities.indexOf(mention.entity);
        return index.isValid() && index.data(EntityTreeModel::CountRole).toInt() > 0;
    }

    TextSpan sentenceOf(FigureId id) const
    {
        for (const Figure &figure : reader().figures()) {
            if (figure.id == id)
                return figure.sentence.span;
        }
        return {};
    }

    bool isOnChart(FigureId figure) const
    {
        return std::ranges::any_of(chart(0).content().series, [figure](const Series &series) {
            return std::ranges::any_of(series.points, [figure](const SeriesPoint &point) {
                return point.figure == figure || std::ranges::find(point.witnesses, figure) != point.witnesses.end();
            });
        });
    }

    std::unique_ptr<OpenedWindow> m_opened;
};

QTEST_MAIN(TestStory)
#include "tst_story.moc"
