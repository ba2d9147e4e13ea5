// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/projectcopy.h"
#include "models/storage/reader.h"
#include "tests/app/openedwindow.h"
#include "views/dialogs/projectmergedesk.h"
#include "views/dialogs/projectmergedialog.h"
#include "views/dialogs/projectmergemodel.h"
#include "views/widgets/messagebar.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeWidget>

using namespace Quipu;
using namespace Qt::StringLiterals;

namespace {

// A desk that knows one comparison.
class ScriptedMergeDesk final : public ProjectMergeDesk
{
public:
    QString from() const override { return u"beto"_s; }
    void compare() override { ++comparisons; }
    void merge(const std::vector<bool> &takesTheirs) override { taken = takesTheirs; }
    void cancel() override { ++cancels; }

    int comparisons = 0, cancels = 0;
    std::vector<bool> taken;
};

ProjectMergePreview twoConflicts()
{
    const QDateTime noon = QDateTime::fromString(u"2024-05-01T12:00:00Z"_s, Qt::ISODate);
    ProjectMergePreview preview;
    preview.sharesBeginning = true;
    preview.counts = {{u"Figures"_s, 3, 1, 0, 0, 2}};
    preview.conflicts = {{u"Figure “300 t”"_s,
                          u"Harvest"_s,
                          {u"status: confirmed"_s, u"ana"_s, noon},
                          {u"status: rejected"_s, u"beto"_s, noon.addSecs(60)}},
                         {u"Figure “42”"_s,
                          u"Survey"_s,
                          {u"status: rejected"_s, u"ana"_s, noon},
                          {u"status: confirmed"_s, u"beto"_s, noon.addSecs(-60)}}};
    return preview;
}

} // namespace

// Another project becomes part of the open one, in a real window.
class TestWindowMerging final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void otherProject_becomesPart_undoTakesItBack()
    {
        OpenedWindow opened;
        QVERIFY(opened.startWithSample());
        QTRY_COMPARE(opened.project()->store->pending(), 0);
        const QString other = opened.inFolder(u"beto.quipu"_s);
        QVERIFY(copyProject(opened.projectPath(), other));
        {
            auto store = *SqlStore::open(other, false);
            Project beto(*store, store->opened(), u"beto"_s);
            Note note;
            note.text = u"from beto"_s;
            QVERIFY(beto.addNote(note));
            QVERIFY(store->flush());
        }
        opened.prompts().paths = {{other}};
        ProjectMergePreview shown;
        opened.prompts().projectMerge = [&shown](ProjectMergeDesk &desk) {
            QObject::connect(&desk, &ProjectMergeDesk::compared, &desk, [&](const ProjectMergePreview &preview) {
                shown = preview;
                desk.merge({});
            });
            desk.compare();
        };
        opened.action(u"file.merge"_s)->trigger();
        QTRY_VERIFY(opened.window().messages()->isVisible());
        QVERIFY(opened.window().messages()->message().contains(u"beto"_s));
        QVERIFY(shown.sharesBeginning);
        QCOMPARE(notesIn(opened), 1);
        opened.action(u"edit.undo"_s)->trigger();
        QTRY_COMPARE(opened.project()->store->pending(), 0);
        QTRY_COMPARE(notesIn(opened), 0);
    }

    void conflicts_areShownSideBySide_withAChoiceForEach()
    {
        ScriptedMergeDesk desk;
        auto *dialog = new ProjectMergeDialog(desk, nullptr);
        dialog->show();
        QCOMPARE(desk.comparisons, 1);
        QVERIFY(!button(dialog, u"merge"_s)->isEnabled());
        Q_EMIT desk.compared(twoConflicts());
        QCOMPARE(dialog->findChild<QTreeWidget *>(u"counts"_s)->topLevelItemCount(), 1);
        auto *conflicts = dialog->findChild<QTreeView *>(u"conflicts"_s);
        QVERIFY(conflicts->isVisible());
        QAbstractItemModel *model = conflicts->model();
        QCOMPARE(model->rowCount(), 2);
        QCOMPARE(checks(model), u"10 10"_s);
        QVERIFY(model->setData(model->index(1, ProjectMergeModel::Theirs), Qt::Checked, Qt::CheckStateRole));
        QCOMPARE(checks(model), u"10 01"_s);
        button(dialog, u"allNewer"_s)->click();
        QCOMPARE(checks(model), u"01 10"_s);
        button(dialog, u"merge"_s)->click();
        QCOMPARE(desk.taken, (std::vector<bool> {true, false}));
        dialog->close(); // it is being written
        QVERIFY(dialog->isVisible());
        QSignalSpy gone(dialog, &QObject::destroyed);
        Q_EMIT desk.merged();
        QTRY_COMPARE(gone.size(), 1);
    }

    void comparison_isEndedWithItsDialog()
    {
        ScriptedMergeDesk desk;
        auto *dialog = new ProjectMergeDialog(desk, nullptr);
        dialog->show();
        button(dialog, u"close"_s)->click();
        QTRY_COMPARE(desk.cancels, 1);
    }

    void failure_isSaidInTheDialog()
    {
        ScriptedMergeDesk desk;
        const std::unique_ptr<ProjectMergeDialog> dialog(new ProjectMergeDialog(desk, nullptr));
        dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        dialog->show();
        Q_EMIT desk.failed({Error::Kind::Corrupt, u"It is damaged"_s, u"beto.quipu"_s, {}});
        QVERIFY(dialog->findChild<QLabel *>(u"summary"_s)->text().contains(u"It is damaged"_s));
        QVERIFY(!button(dialog.get(), u"merge"_s)->isEnabled());
    }

private:
    static QPushButton *button(QWidget *dialog, const QString &name) { return dialog->findChild<QPushButton *>(name); }
    static QString checks(const QAbstractItemModel *model)
    {
        QStringList rows;
        for (int row = 0; row < model->rowCount(); ++row) {
            QString marks;
            for (const int column : {ProjectMergeModel::Ours, ProjectMergeModel::Theirs})
                marks += model->index(row, column).data(Qt::CheckStateRole).value<Qt::CheckState>() == Qt::Checked
                    ? u'1'
                    : u'0';
            rows.append(marks);
        }
        return rows.join(u' ');
    }
    static int notesIn(const OpenedWindow &opened)
    {
        return Reader::open(opened.projectPath()).value()->noteCount().value();
    }
};

QTEST_MAIN(TestWindowMerging)
#include "tst_windowmerging.moc"
