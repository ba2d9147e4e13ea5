// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/search/query.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

using namespace Quipu;
using namespace Qt::StringLiterals;

// Queries that nobody means, or that somebody means ill: an answer or a message, and never a long wait.
class TestQueryHostile final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void huge_isRefusedAtOnce_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("a million letters") << QString(1'000'000, u'a');
        QTest::newRow("a thousand ORs") << u"coca OR "_s.repeated(1000) + u"coca"_s;
        QTest::newRow("open brackets") << QString(9000, u'(');
        QTest::newRow("closing brackets") << QString(9000, u')');
        QTest::newRow("minus signs") << QString(9000, u'-') + u"a"_s;
        QTest::newRow("quotation marks") << u"\"a"_s.repeated(4500) + u"\""_s;
        QTest::newRow("figures with nothing") << u"figure:> "_s.repeated(1100);
        QTest::newRow("a thousand nears") << u"NEAR(a b)"_s.repeated(1100);
    }

    void huge_isRefusedAtOnce()
    {
        QFETCH(const QString, text);
        QVERIFY(!parseQuery(text));
        QVERIFY(!parseQuery(text, true));
    }

    // Work is bounded by the length that is read at all, whatever it is made of.
    void hostile_isAnsweredAtOnce_data()
    {
        QTest::addColumn<QString>("piece");
        for (const QString &piece : {u"a"_s,
                                     u"( "_s,
                                     u")"_s,
                                     u"\""_s,
                                     u"“"_s,
                                     u"-"_s,
                                     u"~"_s,
                                     u"*"_s,
                                     u"NEAR("_s,
                                     u"NEAR(a,"_s,
                                     u"a:"_s,
                                     u"figure:"_s,
                                     u"x:>1 in "_s,
                                     u"1 "_s,
                                     u"x:>1 mil "_s,
                                     u"x:1.."_s,
                                     u"9"_s,
                                     u"x:>9,"_s,
                                     u"OR "_s,
                                     u"=\""_s,
                                     u"the "_s,
                                     QString(QChar(0)),
                                     QString(QChar(0xD800)),
                                     QString(QChar(0xDC00)),
                                     u"\u202E\u200F"_s,
                                     u"\u05D0 "_s,
                                     u"\u0301"_s}) {
            QTest::newRow(qPrintable(piece.toHtmlEscaped() + QString::number(piece[0].unicode(), 16))) << piece;
        }
    }

    void hostile_isAnsweredAtOnce()
    {
        QFETCH(const QString, piece);
        const QString text = piece.repeated(maximumQueryLength / 2 / piece.size());
        for (const bool asYouType : {false, true}) {
            QElapsedTimer timer;
            timer.start();
            const QueryReading reading = readQuery(text, asYouType);
            if (reading.query) {
                const Result<Query> again = parseQuery(toText(*reading.query));
                QVERIFY2(again && *again == *reading.query, again ? "" : qPrintable(again.error().text()));
            } else {
                QVERIFY(!reading.error.remedy.isEmpty() && reading.place.end <= text.size());
            }
            QVERIFY(timer.elapsed() < 1000);
        }
        QVERIFY(!parseQuery(piece.repeated(1'000'000 / piece.size())));
    }

    void randomText_isRefusedOrMeansTheSameWrittenAgain()
    {
        const QStringList pieces {u"a"_s, u"Ñu"_s, u" "_s,      u" AND "_s,  u" OR "_s,       u" NOT "_s,
                                  u"-"_s, u"("_s,  u")"_s,      u"\""_s,     u"“"_s,          u"”"_s,
                                  u"*"_s, u":"_s,  u"title:"_s, u"date:<"_s, u"12"_s,         u"😀"_s,
                                  u"%"_s, u"\t"_s, u"»"_s,      u".."_s,     u"outlet:\"x"_s, QString(QChar(0))};
        QRandomGenerator random(7);
        int understood = 0;
        for (int round = 0; round < 40'000; ++round) {
            QString text;
            for (int count = random.bounded(1, 14); count > 0; --count)
                text += pieces[random.bounded(int(pieces.size()))];
            for (const bool asYouType : {false, true}) {
                const Result<Query> query = parseQuery(text, asYouType);
                if (!query) {
                    QVERIFY(!query.error().remedy.isEmpty());
                    continue;
                }
                ++understood;
                const Result<Query> again = parseQuery(toText(*query));
                QVERIFY2(bool(again), qPrintable(text));
                QVERIFY2(*again == *query, qPrintable(text + u" -> "_s + toText(*query)));
            }
        }
        QVERIFY(understood > 1000);
    }
};

QTEST_APPLESS_MAIN(TestQueryHostile)
#include "tst_queryhostile.moc"
