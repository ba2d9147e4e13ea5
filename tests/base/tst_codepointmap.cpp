// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/codepointmap.h"

#include <QTest>

using namespace Quipu;
using namespace Qt::StringLiterals;

class TestCodePointMap final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void surrogatePairs_countOnce_bothWays()
    {
        const QString text = u"a😀b😀c"_s; // UTF-16 offsets: a0 😀1 b3 😀4 c6
        const CodePointMap map(text);
        QCOMPARE(map.codePoints(), 5);
        const std::vector<qsizetype> utf16 {0, 1, 3, 4, 6, 7};
        for (qsizetype point = 0; point <= 5; ++point) {
            QCOMPARE(map.toUtf16(point), utf16[size_t(point)]);
            QCOMPARE(map.toCodePoint(utf16[size_t(point)]), point);
        }
    }

    void offsetInsideAPair_isThePair()
    {
        const CodePointMap map(u"a😀b");
        QCOMPARE(map.toCodePoint(2), 1);
    }

    void offsetOutsideTheText_isItsEnd()
    {
        const CodePointMap map(u"a😀b");
        QCOMPARE(map.toCodePoint(99), 3);
        QCOMPARE(map.toUtf16(99), 4);
        QCOMPARE(map.toUtf16(-1), 0);
    }
};

QTEST_APPLESS_MAIN(TestCodePointMap)
#include "tst_codepointmap.moc"
