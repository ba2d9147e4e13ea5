// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/entitytypesdialog.h"
#include "views/dialogs/occurrencedialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>
#include <QTreeWidget>

using namespace Quipu;
using namespace Qt::StringLiterals;

namespace {

class ScriptedTypes final : public EntityTypesDesk
{
public:
    EntityTypes applied;
    QHash<QString, QString> successors;

    EntityTypes types() const override { return shippedEntityTypes(); }
    void countMarks() override { Q_EMIT marksCounted({{u"DATE"_s, 12}}); }
    void apply(const EntityTypes &types, const QHash<QString, QString> &become) override
    {
        applied = types;
        successors = become;
        Q_EMIT EntityTypesDesk::applied(Done {});
    }
    void importTypes() override { Q_EMIT imported({{u"ONE"_s, u"One"_s, u"Ones"_s, {}, QColor(Qt::red), {}}}); }
    void exportTypes(const EntityTypes &) override { }
};

class ScriptedOccurrences final : public OccurrenceDesk
{
public:
    std::vector<OccurrenceOptions> asked;
    std::vector<bool> applied;
    TextSpan shown;
    int cancels = 0;

    QString question() const override { return u"Tag every “Peru”"_s; }
    QString verb() const override { return u"Tag"_s; }
    bool seeksText() const override { return true; }
    void find(const OccurrenceOptions &options) override { asked.push_back(options); }
    void apply(const std::vector<bool> &isChosen) override { applied = isChosen; }
    void cancel() override { ++cancels; }
    void show(ArticleId, TextSpan span) override { shown = span; }

    void arrive(int places)
    {
        std::vector<ConcordanceLine> lines;
        for (int i = 0; i < places; ++i) {
            ConcordanceLine line;
            line.keyword = u"Peru"_s;
            line.span = {i, i + 4};
            lines.push_back(line);
        }
        Q_EMIT arrived(lines);
    }
};

} // namespace

// Own entity types, and the places of the same words, at scripted desks.
class TestTaggingDialogs final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void newType_getsItsIdFromItsName()
    {
        ScriptedTypes desk;
        QPointer dialog = new EntityTypesDialog(desk, nullptr);
        dialog->show();
        press(*dialog, u"add"_s);
        auto *label = dialog->findChild<QLineEdit *>(u"label"_s);
        QTest::keyClicks(label, u"Armed group"_s);
        QTest::keyClicks(dialog->findChild<QLineEdit *>(u"key"_s), u"v"_s);
        auto *parent = dialog->findChild<QComboBox *>(u"parent"_s);
        parent->setCurrentIndex(parent->findData(u"ORGANIZATION"_s));
        Q_EMIT parent->activated(parent->currentIndex());
        press(*dialog, u"up"_s);
        press(*dialog, u"apply"_s);
        QCOMPARE(desk.applied.size(), shippedEntityTypes().size() + 1);
        const EntityType &made = desk.applied.front();
        QCOMPARE(made.id, u"ARMED_GROUP"_s);
        QCOMPARE(made.label, u"Armed group"_s);
        QCOMPARE(made.pluralLabel, u"Armed group"_s);
        QCOMPARE(made.key, u"V"_s);
        QCOMPARE(made.parent, u"ORGANIZATION"_s);
        QTRY_VERIFY(!dialog);
    }

    void keyOfAnother_cannotBeApplied()
    {
        ScriptedTypes desk;
        EntityTypesDialog dialog(desk, nullptr);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        auto *key = dialog.findChild<QLineEdit *>(u"key"_s);
        key->clear();
        QTest::keyClicks(key, u"o"_s);
        QVERIFY(!dialog.findChild<QPushButton *>(u"apply"_s)->isEnabled());
        QVERIFY(!dialog.findChild<QLabel *>(u"problem"_s)->text().isEmpty());
    }

    void typeWithMarks_goesWithASuccessor()
    {
        ScriptedTypes desk;
        QPointer dialog = new EntityTypesDialog(desk, nullptr);
        dialog->show();
        auto *list = dialog->findChild<QTreeWidget *>();
        list->setCurrentItem(list->topLevelItem(5)); // dates
        press(*dialog, u"remove"_s);
        auto *menu = dialog->findChild<QMenu *>(u"successors"_s);
        QVERIFY(menu != nullptr);
        QCOMPARE(list->topLevelItemCount(), int(shippedEntityTypes().size()));
        for (QAction *action : menu->actions()) {
            if (action->text() == u"Event")
                action->trigger();
        }
        menu->close();
        list->setCurrentItem(list->topLevelItem(0)); // people: no marks
        press(*dialog, u"remove"_s);
        press(*dialog, u"apply"_s);
        QCOMPARE(desk.applied.size(), shippedEntityTypes().size() - 2);
        QCOMPARE(desk.successors, (QHash<QString, QString> {{u"DATE"_s, u"EVENT"_s}}));
        QTRY_VERIFY(!dialog);
    }

    void occurrences_areTickedAndApplied()
    {
        ScriptedOccurrences desk;
        OccurrenceDialog dialog(desk, nullptr);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        QCOMPARE(desk.asked.size(), size_t(1));
        QVERIFY(!desk.asked.back().inProject && desk.asked.back().matchesCase && !desk.asked.back().inWords);
        auto *apply = dialog.findChild<QPushButton *>(u"apply"_s);
        QVERIFY(!apply->isEnabled());
        desk.arrive(2);
        desk.arrive(2);
        Q_EMIT desk.found(Done {});
        auto *list = dialog.findChild<QTreeView *>();
        QCOMPARE(list->model()->rowCount(), 4);
        QVERIFY(dialog.findChild<QLabel *>(u"count"_s)->text().startsWith(u"4 of 4"_s));
        list->setCurrentIndex(list->model()->index(1, 0));
        QTest::keyClick(list, Qt::Key_Down, Qt::ShiftModifier);
        QTest::keyClick(list, Qt::Key_Space);
        QVERIFY(dialog.findChild<QLabel *>(u"count"_s)->text().startsWith(u"2 of 4"_s));
        Q_EMIT list->activated(list->model()->index(3, 0));
        QCOMPARE(desk.shown, (TextSpan {1, 5}));
        apply->click();
        QCOMPARE(desk.applied, (std::vector<bool> {true, false, false, true}));
        Q_EMIT desk.OccurrenceDesk::applied(Done {});
        QVERIFY(!dialog.isVisible());
    }

    void anotherOption_looksAnew()
    {
        ScriptedOccurrences desk;
        {
            OccurrenceDialog dialog(desk, nullptr);
            dialog.setAttribute(Qt::WA_DeleteOnClose, false);
            desk.arrive(3);
            dialog.findChild<QComboBox *>()->setCurrentIndex(1);
            for (QCheckBox *box : dialog.findChildren<QCheckBox *>())
                box->click();
            QCOMPARE(desk.asked.size(), size_t(4));
            QVERIFY(desk.asked.back().inProject && !desk.asked.back().matchesCase && desk.asked.back().inWords);
            QCOMPARE(dialog.findChild<QTreeView *>()->model()->rowCount(), 0);
        }
        QCOMPARE(desk.cancels, 1); // the search ends with the dialog
    }

private:
    static void press(const QWidget &dialog, const QString &button)
    {
        auto *found = dialog.findChild<QPushButton *>(button);
        QVERIFY2(found != nullptr && found->isEnabled(), qPrintable(button));
        found->click();
    }
};

QTEST_MAIN(TestTaggingDialogs)
#include "tst_taggingdialogs.moc"
