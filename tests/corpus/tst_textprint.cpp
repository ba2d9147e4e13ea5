// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/corpus/original.h"
#include "models/corpus/textprint.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace Quipu;
using namespace Qt::StringLiterals;

namespace {

// Words that nobody wrote, the same for the same seed.
QStringList story(quint32 seed, int words)
{
    QRandomGenerator random(seed);
    QStringList text;
    for (int i = 0; i < words; ++i)
        text.append(QString::number(random.bounded(36 * 36, 36 * 36 * 36), 36));
    return text;
}

double alike(const QString &one, const QString &other)
{
    return likeness(textPrintOf(one, {}), textPrintOf(other, {}));
}

bool shareABand(const QString &one, const QString &other)
{
    const auto bands = bandsOf(textPrintOf(one, {}));
    return std::ranges::any_of(bandsOf(textPrintOf(other, {})),
                               [&](qint64 band) { return std::ranges::find(bands, band) != bands.end(); });
}

} // namespace

class TestTextPrint final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void layoutAndCase_makeNoDifference()
    {
        const QString text = u"The Council met on Friday.\n\nIt decided nothing, as it had in 2019."_s;
        const QString other = u"THE COUNCIL met on friday — it decided nothing as it had in 2019"_s;
        QCOMPARE(textPrintOf(text, {}).whole, textPrintOf(other, {}).whole);
        QCOMPARE(alike(text, other), 1.0);
        QVERIFY(alike(text, text + u" Nor today."_s) < 1);
    }

    void boilerplate_makesNoDifference()
    {
        const QString text = u"Share this\n\nThe Council met on Friday."_s;
        QCOMPARE(textPrintOf(text, {{{0, 10}, u"share"_s}}), textPrintOf(u"The Council met on Friday."_s, {}));
    }

    void changedShare_isTold_data()
    {
        QTest::addColumn<int>("replaced"); // of 400 words, at the end
        QTest::addColumn<double>("least");
        QTest::addColumn<double>("most");
        QTest::newRow("nothing") << 0 << 1.0 << 1.0;
        QTest::newRow("a last paragraph") << 40 << 0.7 << 0.95; // 0.82 of the runs
        QTest::newRow("half") << 200 << 0.15 << 0.5; // 0.33
        QTest::newRow("all") << 400 << 0.0 << 0.05;
    }

    void changedShare_isTold()
    {
        QFETCH(int, replaced);
        QFETCH(double, least);
        QFETCH(double, most);
        double sum = 0;
        constexpr int rounds = 20;
        for (quint32 round = 0; round < rounds; ++round) {
            const QStringList one = story(round, 400);
            const QStringList other = one.mid(0, 400 - replaced) + story(round + 1000, replaced);
            sum += alike(one.join(u' '), other.join(u' '));
        }
        const double mean = sum / rounds;
        QVERIFY2(mean >= least && mean <= most, qPrintable(QString::number(mean)));
    }

    void copies_shareABand()
    {
        int found = 0;
        for (quint32 round = 0; round < 50; ++round) {
            const QStringList one = story(round, 300);
            found += shareABand(one.join(u' '), (one.mid(20) + story(round + 1000, 10)).join(u' '));
            QVERIFY(!shareABand(one.join(u' '), story(round + 2000, 300).join(u' ')));
        }
        QVERIFY2(found >= 47, qPrintable(QString::number(found)));
    }

    void fewWords_areAlikeOnlyWhenTheSame()
    {
        QVERIFY(!textPrintOf(u"Photo of the day"_s, {}).isComparable());
        QCOMPARE(alike(u"Photo of the day"_s, u"Photo of the day."_s), 1.0);
        QCOMPARE(alike(u"Photo of the day"_s, u"Photo of the night"_s), 0.0);
        QCOMPARE(alike(u""_s, u""_s), 0.0);
        QVERIFY(bandsOf(textPrintOf(u""_s, {})).empty());
    }

    void original_comesBack()
    {
        const QByteArray page = QByteArray("<p>words</p>").repeated(500);
        QVERIFY(packed(page).isPacked);
        QVERIFY(packed(page).bytes.size() < page.size() / 4);
        QCOMPARE(unpacked(packed(page)), std::optional(page));
        QVERIFY(!packed("x").isPacked);
        QCOMPARE(unpacked(packed("x")), std::optional(QByteArray("x")));
    }

    void damagedOriginal_isNone()
    {
        Original original = packed(QByteArray("<p>words</p>").repeated(500));
        original.bytes.chop(9);
        QVERIFY(!unpacked(original));
        Original bomb = packed(QByteArray(100000, 'x'));
        bomb.size = 10;
        QVERIFY(!unpacked(bomb));
    }
};

QTEST_APPLESS_MAIN(TestTextPrint)
#include "tst_textprint.moc"
