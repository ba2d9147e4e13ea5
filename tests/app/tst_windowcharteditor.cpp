// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/chartverbs.h"
#include "models/jobs/readlane.h"
#include "tests/app/openedwindow.h"
#include "views/charts/chartview.h"
#include "views/dialogs/chartdesk.h"
#include "views/dialogs/chartdialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTest>

#include <memory>

using namespace Quipu;
using namespace Qt::StringLiterals;

// The chart editor over a real project, from the menu to the file.
class TestWindowChartEditor final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_opened = std::make_unique<OpenedWindow>();
        QVERIFY(m_opened->startWithSample());
    }

    void cleanup()
    {
        delete m_dialog;
        m_opened.reset();
    }

    void builtChart_isInTheProject_editedUndoneAndRedone()
    {
        openEditor(u"charts.build"_s);
        QListView *offers = child<QListView>(u"offers"_s);
        QTRY_VERIFY(offers->model()->rowCount() > 3);
        QTest::keyClicks(child<QLineEdit>(u"offerSearch"_s), u"peru coca"_s);
        offers->selectAll();
        press(u"addOffer"_s);
        QVERIFY(m_dialog->chart().series.size() >= 1);
        auto *view = m_dialog->findChild<ChartView *>();
        QTRY_VERIFY(!view->content().series.empty());
        QVERIFY(!view->content().series.front().points.empty());
        type(u"name"_s, u"My coca"_s);
        press(u"apply"_s);
        const Chart built = saved(u"My coca"_s);
        QVERIFY(built.id);
        QCOMPARE(built.series, m_dialog->chart().series);

        type(u"subtitle"_s, u"By survey"_s);
        child<QCheckBox>(u"logarithmic"_s)->click();
        press(u"ok"_s);
        QVERIFY(!m_dialog || !m_dialog->isVisible());
        Chart edited = built;
        edited.subtitle = u"By survey"_s;
        edited.isLogarithmic = true;
        QCOMPARE(saved(u"My coca"_s), edited);
        Project &project = m_opened->project()->project;
        QVERIFY(project.undo()); // both fields are one step
        QCOMPARE(saved(u"My coca"_s), built);
        QVERIFY(project.redo());
        QCOMPARE(saved(u"My coca"_s), edited);
        project.undo();
        project.undo();
        QVERIFY(!saved(u"My coca"_s).id);
    }

    void undoWhileTheEditorIsOpen_isSeenInIt()
    {
        openEditor(u"charts.build"_s);
        type(u"name"_s, u"Seen"_s);
        press(u"apply"_s);
        type(u"title"_s, u"A title"_s);
        press(u"apply"_s);
        m_opened->project()->project.undo();
        QCOMPARE(child<QLineEdit>(u"title"_s)->text(), QString());
        m_opened->project()->project.undo(); // the chart itself
        QVERIFY(!m_dialog->chart().id);
        press(u"apply"_s); // anew
        QVERIFY(saved(u"Seen"_s).id);
    }

    void chartInView_isEdited()
    {
        openEditor(u"charts.edit"_s);
        QVERIFY(!m_dialog->chart().series.empty());
        QVERIFY(!m_dialog->chart().name.isEmpty());
        QTRY_VERIFY(!m_dialog->findChild<ChartView *>()->content().series.empty());
    }

    void chartThatIsBeingEdited_hasNoSecondEditor()
    {
        openEditor(u"charts.build"_s);
        type(u"name"_s, u"Alone"_s);
        press(u"apply"_s);
        const ChartDesk *first = m_desk;
        QTRY_VERIFY(m_opened->project()->charts.current()->id() == saved(u"Alone"_s).id);
        QSignalSpy raised(m_desk, &ChartDesk::raiseRequested);
        m_opened->action(u"charts.edit"_s)->trigger();
        QCOMPARE(raised.size(), 1);
        QCOMPARE(m_desk, first);
    }

    void suggestionThatIsBeingBuilt_hasNoSecondEditor()
    {
        openEditor(u"charts.edit"_s);
        QCOMPARE(m_dialog->windowTitle().remove(u"[*]"_s), u"Build Chart"_s);
        const ChartDesk *first = m_desk;
        QSignalSpy raised(m_desk, &ChartDesk::raiseRequested);
        m_opened->action(u"charts.edit"_s)->trigger();
        QCOMPARE(raised.size(), 1);
        QCOMPARE(m_desk, first);
    }

    void suggestionKeptMeanwhile_isEditedAndNotMadeTwice()
    {
        openEditor(u"charts.edit"_s);
        ShownChart *shown = m_opened->project()->charts.current();
        QCOMPARE(shown->state(), ShownChart::State::Suggested);
        keepSuggestion(m_opened->bench(), *m_opened->project(), *shown);
        const ChartId kept = shown->id();
        QVERIFY(kept);
        QVERIFY2(m_dialog->windowTitle().contains(shown->chart()->name), qPrintable(m_dialog->windowTitle()));
        type(u"title"_s, u"A title"_s);
        press(u"apply"_s);
        QCOMPARE(m_opened->bench().models().charts.rowCount(), 1);
        QCOMPARE(shown->chart()->title, u"A title"_s);
        QCOMPARE(m_dialog->chart().id, kept);
    }

    void datesAndEntitiesOfTheArticles_areFound()
    {
        openEditor(u"charts.build"_s);
        QSignalSpy dates(m_desk, &ChartDesk::datesFound);
        m_desk->findDates({});
        QVERIFY(dates.wait());
        const auto all = dates.first().first().value<std::vector<DatedMention>>();
        QVERIFY(all.size() > 5);
        for (const DatedMention &each : all)
            QVERIFY2(each.article && each.mention && each.sentence.contains(each.quote), qPrintable(each.sentence));
        m_desk->findDates(u"survey"_s);
        QVERIFY(dates.wait());
        const auto fewer = dates.last().first().value<std::vector<DatedMention>>();
        QVERIFY(!fewer.empty() && fewer.size() < all.size());
        for (const DatedMention &each : fewer)
            QVERIFY2(each.sentence.contains(u"survey"_s, Qt::CaseInsensitive), qPrintable(each.sentence));
        QSignalSpy entities(m_desk, &ChartDesk::entitiesFound);
        m_desk->findEntities(u"per"_s);
        QVERIFY(entities.wait());
        QVERIFY(!entities.first().first().value<std::vector<EntityRow>>().empty());
        ChartSeries counts;
        counts.source = ChartSeries::Source::Articles;
        QSignalSpy names(m_desk, &ChartDesk::namesFound);
        m_desk->findNames(counts);
        QVERIFY(names.wait());
        QVERIFY(!names.first().first().value<SeriesNames>().outlets.isEmpty());
    }

    void templateAndHouseStyle_areThereAfterARestart()
    {
        openEditor(u"charts.build"_s);
        child<QCheckBox>(u"confirmedOnly"_s)->click();
        child<QCheckBox>(u"grid"_s)->click();
        type(u"templateName"_s, u"Briefing"_s);
        press(u"saveTemplate"_s);
        press(u"saveHouseStyle"_s);
        m_dialog->reject();
        delete m_dialog;
        m_opened->bench().closeProject();
        m_opened->open();
        m_opened->bench().start(m_opened->projectPath(), {});
        QTRY_VERIFY(m_opened->project());

        openEditor(u"charts.build"_s);
        QVERIFY(!m_dialog->chart().style.showsGrid);
        QVERIFY(!m_dialog->chart().confirmedOnly);
        QCOMPARE(child<QListWidget>(u"templates"_s)->count(), 1);
        press(u"applyTemplate"_s);
        QVERIFY(m_dialog->chart().confirmedOnly);
    }

private:
    void openEditor(const QString &action)
    {
        m_opened->prompts().chart = [this](ChartDesk &desk) {
            m_desk = &desk;
            m_dialog = new ChartDialog(desk, nullptr);
            m_dialog->show();
        };
        m_opened->action(action)->trigger();
        QVERIFY(m_dialog);
    }

    template <typename T> T *child(const QString &name) const
    {
        T *found = m_dialog->findChild<T *>(name);
        if (!found)
            qFatal("no %s", qPrintable(name));
        return found;
    }
    void press(const QString &button) const { child<QPushButton>(button)->click(); }
    void type(const QString &field, const QString &text) const
    {
        child<QLineEdit>(field)->selectAll();
        QTest::keyClick(child<QLineEdit>(field), Qt::Key_Delete);
        QTest::keyClicks(child<QLineEdit>(field), text);
    }

    Chart saved(const QString &name) const
    {
        const Outcome flushed = m_opened->project()->store->flush();
        const auto reader = Reader::open(m_opened->projectPath());
        if (!flushed || !reader)
            return {};
        const Result<Chart> chart = (*reader)->chartNamed(name);
        return chart ? *chart : Chart {};
    }

    std::unique_ptr<OpenedWindow> m_opened;
    QPointer<ChartDesk> m_desk;
    QPointer<ChartDialog> m_dialog;
};

QTEST_MAIN(TestWindowChartEditor)
#include "tst_windowcharteditor.moc"
