// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/corpus/textdifference.h"

#include <QTest>

using namespace Quipu;
using namespace Qt::StringLiterals;

namespace {

// [-only in the first-] {+only in the other+}
QString printed(const std::vector<DifferencePiece> &pieces)
{
    QString text;
    for (const DifferencePiece &piece : pieces) {
        if (piece.side == DifferencePiece::Side::One)
            text += u"[-"_s + piece.text + u"-]"_s;
        else if (piece.side == DifferencePiece::Side::Other)
            text += u"{+"_s + piece.text + u"+}"_s;
        else
            text += piece.text;
    }
    return text;
}

QString side(const std::vector<DifferencePiece> &pieces, DifferencePiece::Side wanted)
{
    QString text;
    for (const DifferencePiece &piece : pieces) {
        if (piece.side == wanted || piece.side == DifferencePiece::Side::Both)
            text += piece.text;
    }
    return text;
}

} // namespace

class TestTextDifference final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void texts_areLaidOverEachOther_data()
    {
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        QTest::addColumn<QString>("expected");
        QTest::newRow("the same") << u"A river rose."_s << u"A river rose."_s << u"A river rose."_s;
        QTest::newRow("nothing and something") << u""_s << u"A river."_s << u"{+A river.+}"_s;
        QTest::newRow("something and nothing") << u"A river."_s << u""_s << u"[-A river.-]"_s;
        QTest::newRow("a word") << u"The river rose two metres."_s << u"The river rose three metres."_s
                                << u"The river rose [-two-]{+three+} metres."_s;
        QTest::newRow("words beside each other are one difference")
            << u"The old bridge fell."_s << u"The new road fell."_s << u"The [-old bridge-]{+new road+} fell."_s;
        QTest::newRow("an inserted paragraph")
            << u"One.\nThree.\n"_s << u"One.\nTwo.\nThree.\n"_s << u"One.\n{+Two.\n+}Three.\n"_s;
        QTest::newRow("other line ends are none")
            << u"One two\nthree four five."_s << u"One two three four\nfive."_s << u"One two\nthree four five."_s;
        QTest::newRow("case is a difference") << u"Reuters"_s << u"REUTERS"_s << u"[-Reuters-]{+REUTERS+}"_s;
        QTest::newRow("signs") << u"Yes, no."_s << u"Yes; no."_s << u"Yes[-,-]{+;+} no."_s;
    }

    void texts_areLaidOverEachOther()
    {
        QFETCH(QString, one);
        QFETCH(QString, other);
        QTEST(printed(textDifference(one, other)), "expected");
    }

    void longTextsThatShareNothing_areBounded()
    {
        QString one, other;
        for (int i = 0; i < 20'000; ++i) {
            one += u"a%1 "_s.arg(i);
            other += u"b%1 "_s.arg(i);
        }
        const auto pieces = textDifference(one, other);
        QCOMPARE(side(pieces, DifferencePiece::Side::One), one);
        QCOMPARE(side(pieces, DifferencePiece::Side::Other), other);
    }

    void manyChanges_keepBothTexts()
    {
        QString one, other;
        for (int i = 0; i < 3000; ++i) {
            one += i % 7 == 0 ? u"left%1 "_s.arg(i) : u"word%1 "_s.arg(i);
            other += i % 7 == 0 ? u"right%1 "_s.arg(i) : u"word%1 "_s.arg(i);
        }
        const auto pieces = textDifference(one, other);
        QCOMPARE(side(pieces, DifferencePiece::Side::One), one);
        QCOMPARE(side(pieces, DifferencePiece::Side::Other), other);
        QCOMPARE(std::ranges::count(pieces, DifferencePiece::Side::One, &DifferencePiece::side), 429);
    }
};

QTEST_GUILESS_MAIN(TestTextDifference)
#include "tst_textdifference.moc"
