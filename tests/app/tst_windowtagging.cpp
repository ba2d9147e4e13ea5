// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/annotation/entitytypes.h"
#include "tests/app/taggedwindow.h"
#include "views/actions/finderpopup.h"

#include <QLineEdit>
#include <QMenu>

#include <functional>
#include <memory>

using namespace Quipu;
using namespace Qt::StringLiterals;

// Marks made and changed by real keys, and taken back, also by another run of the program.
class TestWindowTagging : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_window = std::make_unique<TaggedWindow>();
        QVERIFY(m_window->start());
        m_opened = &m_window->opened;
    }

    void cleanup() { m_window.reset(); }

    void keys_changeMarks_andUndoAfterARestartTakesThemBack_data()
    {
        using Keys = std::function<void(TestWindowTagging &)>;
        QTest::addColumn<Keys>("keys");
        QTest::addColumn<QString>("after"); // the analyst's marks
        QTest::newRow("tag") << Keys([](auto &test) {
            test.selectWords(u"yearly survey");
            test.press(Qt::Key_G);
        }) << u"PROGRAMME yearly survey"_s;
        QTest::newRow("tag by number") << Keys([](auto &test) {
            test.selectWords(u"yearly survey");
            test.press(Qt::Key_8);
        }) << u"EVENT yearly survey"_s;
        QTest::newRow("another key makes it another type") << Keys([](auto &test) {
            test.selectWords(u"yearly survey");
            test.press(Qt::Key_G);
            test.press(Qt::Key_E);
        }) << u"EVENT yearly survey"_s;
        QTest::newRow("type of the mark at the caret") << Keys([](auto &test) {
            test.selectWords(u"yearly survey");
            test.press(Qt::Key_G);
            test.placeCaret(u"survey that", 2);
            test.press(Qt::Key_S);
        }) << u"SUBSTANCE yearly survey"_s;
        QTest::newRow("a second type beside the first") << Keys([](auto &test) {
            test.selectWords(u"yearly survey");
            test.press(Qt::Key_G);
            test.press(Qt::Key_E, Qt::ShiftModifier);
        }) << u"PROGRAMME yearly survey; EVENT yearly survey"_s;
        QTest::newRow("the other of two") << Keys([](auto &test) {
            test.selectWords(u"yearly survey");
            test.press(Qt::Key_G);
            test.press(Qt::Key_E, Qt::ShiftModifier);
            test.press(Qt::Key_M, Qt::ControlModifier);
            test.press(Qt::Key_S); // the programme
            test.press(Qt::Key_M, Qt::ControlModifier);
            test.press(Qt::Key_U); // the event
        }) << u"SUBSTANCE yearly survey; PUBLICATION yearly survey"_s;
        QTest::newRow("inside another") << Keys([](auto &test) {
            test.selectWords(u"yearly survey that");
            test.press(Qt::Key_G);
            test.selectWords(u"survey that");
            test.press(Qt::Key_E);
            test.selectWords(u"that");
            test.press(Qt::Key_U);
        }) << u"PROGRAMME yearly survey that; EVENT survey that; PUBLICATION that"_s;
        QTest::newRow("repeat") << Keys([](auto &test) {
            test.selectWords(u"yearly survey");
            test.press(Qt::Key_G);
            test.selectWords(u"good harvest");
            test.press(Qt::Key_Period);
        }) << u"PROGRAMME yearly survey; PROGRAMME good harvest"_s;
        QTest::newRow("edges by character") << Keys([](auto &test) {
            test.selectWords(u"yearly survey");
            test.press(Qt::Key_G);
            test.press(Qt::Key_BracketLeft);
            test.press(Qt::Key_BracketRight);
            test.press(Qt::Key_BracketRight);
            test.press(Qt::Key_BraceRight);
        }) << u"PROGRAMME e yearly survey t"_s;
        QTest::newRow("edges by word") << Keys([](auto &test) {
            test.selectWords(u"yearly survey");
            test.press(Qt::Key_G);
            test.press(Qt::Key_BracketRight, Qt::ControlModifier);
            test.press(Qt::Key_BraceLeft, Qt::ControlModifier);
            test.press(Qt::Key_BracketLeft, Qt::ControlModifier);
            test.press(Qt::Key_BracketLeft, Qt::ControlModifier);
            test.press(Qt::Key_BraceRight, Qt::ControlModifier);
        }) << u"PROGRAMME the yearly survey"_s;
        QTest::newRow("split") << Keys([](auto &test) {
            test.selectWords(u"yearly survey");
            test.press(Qt::Key_G);
            test.placeCaret(u"survey that", 0);
            test.press(Qt::Key_Backslash);
        }) << u"PROGRAMME yearly; PROGRAMME survey"_s;
        QTest::newRow("in two pieces") << Keys([](auto &test) {
            test.selectWords(u"yearly survey");
            test.press(Qt::Key_G);
            test.selectWords(u"carries out");
            test.press(Qt::Key_Plus);
            test.placeCaret(u"carries out", 3);
            test.press(Qt::Key_E);
        }) << u"EVENT yearly survey carries out"_s;
        QTest::newRow("whole words") << Keys([](auto &test) {
            test.m_opened->action(u"annotate.wholeWords"_s)->setChecked(true);
            Q_EMIT test.m_opened->action(u"annotate.wholeWords"_s)->triggered(true);
            test.selectWords(u"arly surv");
            test.press(Qt::Key_G);
        }) << u"PROGRAMME yearly survey"_s;
        QTest::newRow("removed") << Keys([](auto &test) {
            test.selectWords(u"yearly survey");
            test.press(Qt::Key_G);
            test.selectWords(u"good harvest");
            test.press(Qt::Key_G);
            test.press(Qt::Key_Delete);
        }) << u"PROGRAMME yearly survey"_s;
        QTest::newRow("picked type") << Keys([](auto &test) {
            test.selectWords(u"yearly survey");
            test.press(Qt::Key_T, Qt::ControlModifier);
            auto *field = test.m_opened->window().typePicker()->template findChild<QLineEdit *>();
            QTRY_VERIFY(field->hasFocus());
            QCOMPARE(test.m_opened->window().typePicker()->count(), int(shippedEntityTypes().size()));
            QTest::keyClicks(field, u"p"_s); // the key of one comes before the beginning of others
            QTest::keyClick(field, Qt::Key_Down);
            QTest::keyClick(field, Qt::Key_Down);
            QTest::keyClick(field, Qt::Key_Return);
        }) << u"PROGRAMME yearly survey"_s;
    }

    void keys_changeMarks_andUndoAfterARestartTakesThemBack()
    {
        QFETCH(std::function<void(TestWindowTagging &)>, keys);
        QFETCH(QString, after);
        const QStringList before = m_window->allMarks();
        keys(*this);
        QCOMPARE(m_window->ownMarks(), after);
        QCOMPARE(m_window->marksOnDisk(), m_window->allMarks());
        int steps = m_opened->project()->project.history().count() - 1; // but the import
        QVERIFY(steps > 0);
        QVERIFY(m_window->restart());
        QCOMPARE(m_window->ownMarks(), after);
        for (; steps > 0; --steps)
            press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(m_window->allMarks(), before);
        QCOMPARE(m_window->marksOnDisk(), before);
    }

    void link_findsAnEntityByItsLetters()
    {
        selectWords(u"Officials");
        press(Qt::Key_O);
        press(Qt::Key_L, Qt::ControlModifier);
        FinderPopup *picker = m_opened->window().entityPicker();
        auto *field = picker->findChild<QLineEdit *>();
        QTRY_VERIFY(picker->count() > 1);
        QTest::keyClicks(field, u"colom"_s);
        QTRY_VERIFY(picker->count() > 0 && picker->count() < 6);
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_VERIFY(m_opened->project()->selected.mention()->entityName.contains(u"Colombia"_s));
        QVERIFY(m_opened->reader().hasFocus() || m_window->edit().hasFocus());
        press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(m_opened->project()->selected.mention()->entityName, u"Officials"_s);
    }

    void ownType_hasItsKeyAndItsRowInTheMenu_untilItIsUndone()
    {
        EntityTypes types = m_opened->project()->project.entityTypes();
        types.insert(types.begin(), {u"CROP"_s, u"Crop"_s, u"Crops"_s, {}, QColor(Qt::darkGreen), u"C"_s});
        std::erase_if(types, [](const EntityType &type) { return type.id == u"DATE"; });
        QVERIFY(m_opened->project()->project.editEntityTypes(types));
        const QMenu *menu = m_opened->window().actions().menu(u"annotate"_s);
        const auto isBefore = [&](const QString &one, const QString &other) {
            return menu->actions().indexOf(m_opened->action(one)) + 1
                == menu->actions().indexOf(m_opened->action(other));
        };
        QVERIFY(isBefore(u"tag.crop"_s, u"tag.person"_s));
        QVERIFY(isBefore(u"tag.substance"_s, u"tag.nationality"_s));
        selectWords(u"good harvest");
        press(Qt::Key_D);
        QCOMPARE(m_window->ownMarks(), QString());
        press(Qt::Key_C);
        QCOMPARE(m_window->ownMarks(), u"CROP good harvest"_s);
        press(Qt::Key_2);
        QCOMPARE(m_window->ownMarks(), u"PERSON good harvest"_s);
        for (int i = 0; i < 3; ++i)
            press(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(isBefore(u"tag.substance"_s, u"tag.date"_s));
        selectWords(u"good harvest");
        press(Qt::Key_C);
        QCOMPARE(m_window->ownMarks(), QString());
    }

private:
    void press(int key, Qt::KeyboardModifiers modifiers = {}) const { m_window->press(key, modifiers); }
    void selectWords(QStringView words) const { m_window->selectWords(words); }
    void placeCaret(QStringView words, qsizetype offset) const { m_window->placeCaret(words, offset); }

    std::unique_ptr<TaggedWindow> m_window;
    OpenedWindow *m_opened = nullptr;
};

QTEST_MAIN(TestWindowTagging)
#include "tst_windowtagging.moc"
