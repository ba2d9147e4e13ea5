// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/lists/queryfield.h"

#include <QApplication>
#include <QInputMethodEvent>
#include <QSignalSpy>
#include <QTest>

using namespace Quipu;
using namespace Qt::StringLiterals;

class TestQueryField final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_field = std::make_unique<QueryField>(u"Search"_s);
        m_field->resize(400, 30);
        m_field->show();
        QVERIFY(QTest::qWaitForWindowActive(m_field.get()));
        m_field->setFocus();
    }
    void cleanup() { m_field.reset(); }

    void typed_isColouredAsItsPartsMean_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("plain"); // what keeps the colour of the field
        QTest::newRow("words") << u"coca leaf"_s << u"coca leaf"_s;
        QTest::newRow("operators") << u"a OR b AND -c"_s << u"a b c"_s;
        QTest::newRow("phrase") << u"a \"b c\" d"_s << u"a d"_s;
        QTest::newRow("field") << u"outlet:COHA x"_s << u"COHA x"_s;
        QTest::newRow("figure") << u"hectares:>40,000 in 2010..2014 x"_s << u"x"_s;
    }

    void typed_isColouredAsItsPartsMean()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, plain);
        m_field->setText(text);
        QString left;
        for (qsizetype i = 0; i < text.size(); ++i) {
            const auto isCovered = [i](const QTextLayout::FormatRange &range) {
                return range.start <= i && i < range.start + range.length;
            };
            const auto &formats = m_field->formats();
            if (std::none_of(formats.begin(), formats.end(), isCovered))
                left += text[i];
        }
        QCOMPARE(left.simplified(), plain);
        QCOMPARE(m_field->text(), text);
    }

    void wrong_isUnderlinedAtItsPlace_untilItIsRight()
    {
        m_field->setText(u"coca ) leaf"_s);
        QVERIFY(!m_field->reading().query);
        QCOMPARE(underlined(), TextSpan(5, 6));
        m_field->setText(u"coca leaf"_s);
        QVERIFY(m_field->reading().query.has_value());
        QCOMPARE(underlined(), TextSpan());
        m_field->setText(u"coca OR OR"_s);
        QVERIFY(underlined().length() > 0);
    }

    void hostile_isShownAndNeverHangs()
    {
        m_field->setText(QString(20'000, u'('));
        QVERIFY(!m_field->reading().query);
        m_field->setText(u"a"_s + QChar(0) + QChar(0xD800) + u"\u202E) figure:>"_s);
        m_field->clear();
        QVERIFY(m_field->formats().isEmpty());
    }

    void editing_keepsUndoSelectionAndCursor()
    {
        QTest::keyClicks(m_field.get(), u"outlet:a OR b"_s);
        if (hasChoices())
            press(Qt::Key_Escape);
        QCOMPARE(m_field->text(), u"outlet:a OR b"_s);
        QCOMPARE(m_field->cursorPosition(), 13);
        m_field->setSelection(0, 6);
        QCOMPARE(m_field->selectedText(), u"outlet"_s);
        m_field->setCursorPosition(13);
        QTest::keyClick(m_field.get(), Qt::Key_Backspace);
        QTest::keyClick(m_field.get(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(m_field->text(), u"outlet:a OR b"_s);
    }

    void inputMethod_composesUndisturbed()
    {
        QInputMethodEvent composing(u"コ"_s, {});
        QApplication::sendEvent(m_field.get(), &composing);
        QInputMethodEvent done({}, {});
        done.setCommitString(u"コカ"_s);
        QApplication::sendEvent(m_field.get(), &done);
        QCOMPARE(m_field->text(), u"コカ"_s);
    }

    void fieldNames_areOffered_andTakenByTheKeyboard()
    {
        QTest::keyClicks(m_field.get(), u"coca out"_s);
        QVERIFY(hasChoices());
        QSignalSpy wanted(m_field.get(), &QueryField::valuesWanted);
        press(Qt::Key_Down);
        press(Qt::Key_Return);
        QCOMPARE(m_field->text(), u"coca outlet:"_s);
        QCOMPARE(wanted.count(), 1);
        QCOMPARE(wanted.first().at(0).toString(), u"outlet"_s);
    }

    void values_areOffered_andQuotedWhenTaken()
    {
        QTest::keyClicks(m_field.get(), u"outlet:el"_s);
        m_field->showValues(u"outlet"_s, u"e"_s, {u"Old answer"_s});
        QVERIFY(!hasChoices());
        m_field->showValues(u"outlet"_s, u"el"_s, {u"El País"_s, u"El Sol"_s});
        QVERIFY(hasChoices());
        press(Qt::Key_Down);
        press(Qt::Key_Down);
        press(Qt::Key_Return);
        QCOMPARE(m_field->text(), u"outlet:\"El Sol\" "_s);
    }

    void words_areNotHeldUpByChoices()
    {
        QSignalSpy down(m_field.get(), &SearchField::downPressed);
        QTest::keyClicks(m_field.get(), u"drug"_s);
        QVERIFY(!hasChoices());
        press(Qt::Key_Return);
        QCOMPARE(down.count(), 1);
        QTest::keyClicks(m_field.get(), u" note"_s);
        QVERIFY(hasChoices()); // which nobody goes to
        press(Qt::Key_Return);
        QVERIFY(!hasChoices());
        QCOMPARE(m_field->text(), u"drug note"_s);
        QCOMPARE(down.count(), 2);
    }

    void recentSearches_areOfferedWhereNothingIsTyped_andForgotten()
    {
        QSignalSpy edited(m_field.get(), &QueryField::recentEdited);
        for (const QString &search : {u"coca"_s, u"opium"_s, u"coca"_s, u"wrong )"_s, u"  "_s}) {
            m_field->setText(search);
            m_field->rememberSearch();
        }
        QCOMPARE(m_field->recent(), QStringList({u"coca"_s, u"opium"_s}));
        QCOMPARE(edited.count(), 3);
        m_field->clear();
        press(Qt::Key_Down);
        QVERIFY(hasChoices());
        press(Qt::Key_Down);
        press(Qt::Key_Delete);
        QCOMPARE(m_field->recent(), QStringList {u"opium"_s});
        press(Qt::Key_Down);
        press(Qt::Key_Return);
        QCOMPARE(m_field->text(), u"opium"_s);
    }

    void escape_clears_andF1AsksForHelp()
    {
        QSignalSpy help(m_field.get(), &QueryField::helpRequested);
        QTest::keyClicks(m_field.get(), u"drug"_s);
        QTest::keyClick(m_field.get(), Qt::Key_F1);
        QCOMPARE(help.count(), 1);
        QTest::keyClick(m_field.get(), Qt::Key_Escape);
        QVERIFY(m_field->text().isEmpty());
    }

private:
    // To the list of choices while it is open, as the window system does.
    void press(Qt::Key key)
    {
        QWidget *popup = choices();
        QTest::keyClick(popup != nullptr ? popup : m_field.get(), key);
    }
    QWidget *choices() const
    {
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            if (widget->objectName() == u"queryChoices"_s && widget->isVisible())
                return widget;
        }
        return nullptr;
    }
    bool hasChoices() const { return choices() != nullptr; }
    TextSpan underlined() const
    {
        for (const QTextLayout::FormatRange &range : m_field->formats()) {
            if (range.format.underlineStyle() == QTextCharFormat::WaveUnderline)
                return {range.start, range.start + range.length};
        }
        return {};
    }

    std::unique_ptr<QueryField> m_field;
};

QTEST_MAIN(TestQueryField)
#include "tst_queryfield.moc"
