// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/reader.h"
#include "tests/app/openedwindow.h"
#include "views/docks/figuredock.h"
#include "views/docks/figuretableview.h"
#include "views/docks/inspectordock.h"
#include "views/docks/sentencepane.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLineEdit>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace Quipu;
using namespace Qt::StringLiterals;

// The review of figures in a real window, by real keys, on a project that goes away afterwards.
class TestCuration final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_opened = std::make_unique<OpenedWindow>();
        QVERIFY(m_opened->startWithSample());
        QTRY_VERIFY(model().rowCount() > 10);
        table()->setFocus();
        table()->selectRow(0);
        QTRY_VERIFY(model().rowAt(model().index(0, 0)));
    }

    void cleanup() { m_opened.reset(); }

    void confirming_goesToTheNextToReview_undoComesBack()
    {
        const FigureId first = dock()->currentFigure();
        QTest::keyClick(table(), Qt::Key_Space);
        QTRY_VERIFY(statusOf(first) == Figure::Status::Confirmed);
        QTRY_COMPARE(table()->currentIndex().row(), 1);
        const FigureId second = dock()->currentFigure();
        QTest::keyClick(table(), Qt::Key_Backspace);
        QTRY_VERIFY(statusOf(second) == Figure::Status::Rejected);
        QTRY_COMPARE(table()->currentIndex().row(), 2);
        trigger(u"figures.previous"_s); // around the end: the first two are reviewed
        QTRY_COMPARE(table()->currentIndex().row(), model().rowCount() - 1);
        trigger(u"edit.undo"_s);
        QTRY_COMPARE(dock()->currentFigure(), second);
        QVERIFY(statusOf(second) == Figure::Status::Suggested);
    }

    void sentenceOfTheFigure_isBesideTheTable()
    {
        auto *pane = dock()->findChild<SentencePane *>();
        for (int row = 0; row < 3; ++row) {
            table()->selectRow(row);
            const FigureRow figure = *model().rowAt(model().index(row, 0));
            QTRY_VERIFY(pane->toPlainText().contains(figure.figure.sentence.text));
            QVERIFY(pane->toPlainText().contains(figure.articleTitle));
        }
    }

    void filter_isTheStoresWork_andOneKeyClearsIt()
    {
        const int all = model().rowCount();
        auto *years = choice(u"Filter by year"_s);
        QTRY_VERIFY(years->count() > 3);
        years->setCurrentIndex(years->count() - 1);
        const int year = years->currentData().toInt();
        QTRY_VERIFY(model().rowCount() < all && model().rowCount() > 0);
        for (const FigureId id : model().figures())
            QCOMPARE(figureInFile(id).period.year.value_or(0), year);
        QVERIFY(dock()->filter().restricts());
        trigger(u"figures.clearFilter"_s);
        QTRY_COMPARE(model().rowCount(), all);
        QVERIFY(!dock()->filter().restricts());
    }

    void selection_survivesSortingAndOtherEdits()
    {
        table()->clearSelection();
        dock()->selectFigures({model().figureAt(model().index(2, 0)), model().figureAt(model().index(4, 0))});
        const std::vector<FigureId> before = dock()->selectedFigures();
        QCOMPARE(before.size(), size_t(2));
        table()->horizontalHeader()->setSortIndicator(FigureTableModel::ValueColumn, Qt::DescendingOrder);
        QTRY_VERIFY(model().index(0, 0).isValid() && model().figures().front() != FigureId {1});
        std::vector<FigureId> after = dock()->selectedFigures();
        std::ranges::sort(after);
        QVERIFY(std::ranges::is_permutation(after, before));
    }

    void fieldOfManyFigures_isOneStep()
    {
        table()->selectAll();
        const auto figures = dock()->selectedFigures();
        QCOMPARE(int(figures.size()), model().rowCount());
        const int steps = history().count();
        m_opened->prompts().fields = {{u"note"_s, u"seen by two"_s}};
        trigger(u"figures.setField"_s);
        QTRY_COMPARE(history().count(), steps + 1);
        QCOMPARE(history().undoText(), u"Set the note on %1 figure(s)"_s.arg(figures.size()));
        QTRY_COMPARE(figureInFile(figures.back()).note, u"seen by two"_s);
        QVERIFY(figureInFile(figures.front()).edited);
        trigger(u"edit.undo"_s);
        QTRY_COMPARE(figureInFile(figures.back()).note, QString());
        QCOMPARE(dock()->selectedFigures().size(), figures.size());
    }

    void cell_isTypedIn_badInputStays()
    {
        const FigureId figure = dock()->currentFigure();
        table()->setCurrentIndex(model().index(0, FigureTableModel::PeriodColumn));
        QTest::keyClick(table(), Qt::Key_F2);
        QLineEdit *editor = nullptr;
        QTRY_VERIFY((editor = table()->viewport()->findChild<QLineEdit *>()) != nullptr);
        editor->selectAll();
        QTest::keyClicks(editor, u"last year"_s);
        QTest::keyClick(editor, Qt::Key_Return);
        QCOMPARE(editor->text(), u"last year"_s);
        QVERIFY(!editor->accessibleDescription().isEmpty());
        editor->selectAll();
        QTest::keyClicks(editor, u"2003-Q2"_s);
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_COMPARE(figureInFile(figure).period.precision, u"quarter"_s);
        QVERIFY(figureInFile(figure).edited);
    }

    void selectionInTheText_becomesAFigure()
    {
        const QString text = reader().text();
        const qsizetype at = text.indexOf(u' ', text.size() / 2) + 1;
        const TextSpan span {at, text.indexOf(u' ', at)};
        reader().select(span);
        const int steps = history().count();
        trigger(u"figures.new"_s);
        QTRY_COMPARE(history().count(), steps + 1);
        const FigureId added = project().selected.figure()->figure.id;
        const Figure figure = figureInFile(added);
        QCOMPARE(figure.quote.span, span);
        QVERIFY(figure.sentence.span.contains(span));
        QVERIFY(figure.rule.isEmpty());
        QVERIFY(figure.status == Figure::Status::Confirmed);
        auto *value = named(window().inspector(), u"Value"_s);
        QTRY_VERIFY(value->hasFocus());
        QTRY_COMPARE(dock()->currentFigure(), added);
        trigger(u"edit.undo"_s);
        QTRY_VERIFY(!model().indexOf(added).isValid());
    }

    void inspector_keepsEveryFieldThatIsTyped()
    {
        const FigureId figure = dock()->currentFigure();
        table()->selectRow(1);
        table()->selectRow(0);
        const std::pair<QString, QString> typed[] {
            {u"Value"_s, u"77"_s},           {u"Counted"_s, u"tents"_s},     {u"Countries"_s, u"Chad, Mali"_s},
            {u"Who acted"_s, u"the army"_s}, {u"For whom"_s, u"refugees"_s}, {u"Note"_s, u"two readers"_s},
            {u"Unit"_s, u"tents"_s},         {u"Place"_s, u"Abeche"_s},      {u"Who says so"_s, u"the UN"_s},
            {u"Per"_s, u"camp"_s},           {u"Measure"_s, u"none"_s}};
        for (const auto &[name, text] : typed) {
            QLineEdit *field = named(window().inspector(), name);
            QVERIFY2(field != nullptr, qPrintable(name));
            field->setFocus();
            field->selectAll();
            QTest::keyClicks(field, text);
            QTest::keyClick(field, Qt::Key_Return);
        }
        QTRY_COMPARE(figureInFile(figure).measure, QString());
        const Figure after = figureInFile(figure);
        QCOMPARE(*after.value, 77.0);
        QCOMPARE(after.subject, u"tents"_s);
        QCOMPARE(after.countries, QStringList({u"Chad"_s, u"Mali"_s}));
        QCOMPARE(after.actor, u"the army"_s);
        QCOMPARE(after.beneficiary, u"refugees"_s);
        QCOMPARE(after.note, u"two readers"_s);
        QCOMPARE(after.unit, u"tents"_s);
        QCOMPARE(after.place, u"Abeche"_s);
        QCOMPARE(after.attributedSource, u"the UN"_s);
        QCOMPARE(after.per, u"camp"_s);
        QVERIFY(after.edited);
    }

    void table_leavesAsAFile()
    {
        const QString path = m_opened->inFolder(u"figures.csv"_s);
        m_opened->prompts().figureExports = {{path, FigureTableExport::Rows::All}};
        trigger(u"figures.export"_s);
        QTRY_VERIFY(QFile::exists(path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readLine().startsWith("figure,value,"));
        QCOMPARE(m_opened->prompts().figureChoices.front().shown, model().rowCount());
    }

private:
    MainWindow &window() const { return m_opened->window(); }
    ReaderView &reader() const { return m_opened->reader(); }
    OpenProject &project() const { return *m_opened->project(); }
    QUndoStack &history() const { return project().project.history(); }
    FigureTableModel &model() const { return m_opened->bench().models().figures; }
    FigureDock *dock() const { return window().figures(); }
    FigureTableView *table() const { return dock()->findChild<FigureTableView *>(); }
    void trigger(const QString &id) const { m_opened->action(id)->trigger(); }

    QComboBox *choice(const QString &name) const
    {
        for (QComboBox *box : dock()->findChildren<QComboBox *>()) {
            if (box->accessibleName() == name)
                return box;
        }
        return nullptr;
    }

    // The line to type in: the field itself, or the one of its box.
    static QLineEdit *named(QWidget *parent, const QString &name)
    {
        for (QWidget *widget : parent->findChildren<QWidget *>()) {
            if (widget->accessibleName() != name || !widget->isVisible())
                continue;
            if (auto *box = qobject_cast<QComboBox *>(widget))
                return box->lineEdit();
            if (auto *line = qobject_cast<QLineEdit *>(widget))
                return line;
        }
        return nullptr;
    }

    Figure::Status statusOf(FigureId figure) const { return figureInFile(figure).status; }
    Figure figureInFile(FigureId figure) const
    {
        static_cast<void>(project().store->flush());
        const auto reader = Reader::open(m_opened->projectPath());
        const Result<Figure> found = (*reader)->figure(figure);
        return found ? *found : Figure {};
    }

    std::unique_ptr<OpenedWindow> m_opened;
};

QTEST_MAIN(TestCuration)
#include "tst_curation.moc"
