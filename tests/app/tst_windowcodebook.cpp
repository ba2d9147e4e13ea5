// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figures/figurejson.h"
#include "models/figures/measures.h"
#include "tests/app/openedwindow.h"
#include "views/dialogs/codebookdesk.h"
#include "views/dialogs/reextractiondesk.h"
#include "views/widgets/messagebar.h"

#include <QJsonDocument>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace Quipu;
using namespace Qt::StringLiterals;

// The codebook and finding figures again, from the menu to the file.
class TestWindowCodebook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_opened = std::make_unique<OpenedWindow>();
        QVERIFY(m_opened->startWithSample());
    }

    void cleanup() { m_opened.reset(); }

    void codebookApplied_changesNoFigure_untilTheyAreFoundAgain_andReviewedOnesStay()
    {
        Project &project = m_opened->project()->project;
        const QStringList start = records();
        QVERIFY(project.review(std::vector {figure(0)}, Figure::Status::Confirmed));
        QVERIFY(project.review(std::vector {figure(1)}, Figure::Status::Rejected));
        Figure edited = figure(2);
        edited.place = u"Somewhere"_s;
        QVERIFY(project.editFigure(figure(2), edited));
        const QStringList before = records();

        std::vector<ArticleDifference> previewed;
        m_opened->prompts().codebook = [&](CodebookDesk &desk) {
            connect(&desk, &CodebookDesk::previewArrived, this,
                    [&](const auto &piece) { previewed.insert(previewed.end(), piece.begin(), piece.end()); });
            QSignalSpy ended(&desk, &CodebookDesk::previewEnded);
            desk.preview(greedy(desk.rows()));
            QVERIFY(ended.wait());
            QVERIFY(desk.apply(greedy(desk.rows())));
        };
        m_opened->action(u"figures.codebook"_s)->trigger();
        QCOMPARE(int(previewed.size()), int(OpenedWindow::sampleFiles().size()));
        QCOMPARE(previewed.front().article, m_opened->project()->article.id());
        QCOMPARE(records(), before);
        QCOMPARE(measureLabel(u"any_area"_s), u"Any area"_s);

        m_opened->prompts().reextraction = [](ReextractionDesk &desk) {
            QSignalSpy found(&desk, &ReextractionDesk::found);
            desk.find();
            QVERIFY(found.wait());
            QSignalSpy applied(&desk, &ReextractionDesk::applied);
            desk.apply({});
            QVERIFY(applied.wait());
        };
        QTRY_VERIFY(m_opened->window().messages()->isVisible()); // offers it
        m_opened->action(u"figures.findAgain"_s)->trigger();
        const QStringList after = records();
        QVERIFY(after.filter(u"any_area"_s).size() > 3);
        for (qsizetype i = 0; i < 3; ++i)
            QCOMPARE(after[i], before[i]);
        project.undo();
        QCOMPARE(records(), before);
        project.undo();
        QCOMPARE(project.codebook()->rows(), CodebookRows::shipped());
        for (int i = 0; i < 3; ++i)
            project.undo();
        QCOMPARE(records(), start);
    }

    void figureTouchedWhileItIsApplied_isLeftAlone()
    {
        Project &project = m_opened->project()->project;
        QVERIFY(project.editCodebook(greedy(project.codebook()->rows())));
        const Figure first = figure(0);
        m_opened->prompts().reextraction = [&](ReextractionDesk &desk) {
            QSignalSpy applied(&desk, &ReextractionDesk::applied);
            desk.apply({});
            QVERIFY(project.review(std::vector {first}, Figure::Status::Confirmed)); // before a piece can come
            QVERIFY(applied.wait());
        };
        (void)records(); // all is saved: it starts at once
        m_opened->action(u"figures.findAgain"_s)->trigger();
        QVERIFY(figure(0).status == Figure::Status::Confirmed);
        QCOMPARE(figure(0).measure, first.measure);
        QVERIFY(records().filter(u"any_area"_s).size() > 3);
    }

    void olderFigures_areToldWhenTheProjectIsOpened()
    {
        Figure older = figure(0);
        older.ruleVersion = 1;
        QVERIFY(m_opened->project()->project.replaceFigures({{figure(0), older}}));
        (void)records();
        const QString path = m_opened->project()->path();
        m_opened->bench().closeProject();
        m_opened->window().messages()->hide();
        m_opened->bench().openProject(path);
        QTRY_VERIFY(m_opened->window().messages()->isVisible());
        QVERIFY2(m_opened->window().messages()->message().contains(u"older version"_s),
                 qPrintable(m_opened->window().messages()->message()));
        bool isOffered = false;
        m_opened->prompts().reextraction = [&isOffered](ReextractionDesk &) { isOffered = true; };
        Q_EMIT m_opened->window().messages()->actionTriggered();
        QVERIFY(isOffered);
    }

private:
    static CodebookRows greedy(CodebookRows rows)
    {
        rows.measures.insert(rows.measures.begin(),
                             QJsonObject {{u"id"_s, u"any_area"_s},
                                          {u"dimension"_s, u"area"_s},
                                          {u"label"_s, QJsonObject {{u"en"_s, u"Any area"_s}}}});
        return rows;
    }

    std::vector<FigureRow> rows() const
    {
        const Outcome saved = m_opened->project()->store->flush();
        const auto reader = Reader::open(m_opened->projectPath());
        return saved && reader ? *(*reader)->figures({}) : std::vector<FigureRow>();
    }

    Figure figure(size_t index) const { return rows().at(index).figure; }

    QStringList records() const
    {
        QStringList lines;
        for (const FigureRow &row : rows())
            lines.append(QString::fromUtf8(QJsonDocument(figureToJson(row.figure)).toJson(QJsonDocument::Compact)));
        return lines;
    }

    std::unique_ptr<OpenedWindow> m_opened;
};

QTEST_MAIN(TestWindowCodebook)
#include "tst_windowcodebook.moc"
