// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/corpus/textmapping.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace Quipu;
using namespace Qt::StringLiterals;

namespace {

struct Marked
{
    QString text;
    TextSpan span; // what stood in brackets; empty without any
};

Marked marked(const QString &written)
{
    const qsizetype start = written.indexOf(u'[');
    const qsizetype end = written.indexOf(u']');
    if (start < 0)
        return {written, {}};
    QString text = written;
    return {text.remove(end, 1).remove(start, 1), {start, end - 1}};
}

QString shown(const NewPlace &place, const QString &text)
{
    static const QStringList fates {u"unchanged"_s, u"moved"_s, u"changed"_s, u"lost"_s};
    return fates[int(place.fate)] + u": "_s + place.span.in(text).toString();
}

// Sentences that have nothing in common but their form.
QStringList sentencesOf(int count, QRandomGenerator &random)
{
    QStringList sentences;
    for (int i = 0; i < count; ++i) {
        QStringList words;
        for (int k = 0; k < 9; ++k)
            words.append(u"w%1"_s.arg(random.bounded(4000)));
        words.insert(4, u"mark%1"_s.arg(i));
        sentences.append(words.join(u' ') + u'.');
    }
    return sentences;
}

} // namespace

class TestTextMapping final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mark_findsItsWords_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<QString>("fate");
        QTest::newRow("same text") << u"Growers in [Peru] gained."_s << u"Growers in [Peru] gained."_s
                                   << u"unchanged"_s;
        QTest::newRow("words come before")
            << u"Growers in [Peru] gained."_s << u"Last year most growers in [Peru] gained."_s << u"unchanged"_s;
        QTest::newRow("around the mark") << u"Growers in [Peru] gained ground."_s << u"Farmers of [Peru] lost ground."_s
                                         << u"unchanged"_s;
        QTest::newRow("another of its name goes") << u"Peru signed first. Then came Bolivia. Much later [Peru] paid."_s
                                                  << u"Then came Bolivia. Much later [Peru] paid."_s << u"unchanged"_s;
        QTest::newRow("lines are broken elsewhere") << u"in the [upper\nHuallaga valley] since"_s
                                                    << u"in the [upper Huallaga\nvalley] since"_s << u"unchanged"_s;
        QTest::newRow("inside of a word")
            << u"the [Peru]vian army"_s << u"all of the [Peru]vian army"_s << u"unchanged"_s;
        QTest::newRow("written without blanks")
            << u"去年[秘鲁]的产量下降。"_s << u"据报道，去年[秘鲁]的产量下降。"_s << u"unchanged"_s;
        QTest::newRow("an accent is mended")
            << u"Then [Fernandez] spoke."_s << u"Then [Fernández] spoke."_s << u"changed"_s;
        QTest::newRow("a number is mended")
            << u"It counted [42,900 hectares] of coca."_s << u"It counted [43,000 hectares] of coca."_s << u"changed"_s;
        QTest::newRow("a word comes inside")
            << u"said [Ana Quispe], a grower"_s << u"said [Ana Rosa Quispe], a grower"_s << u"changed"_s;
        QTest::newRow("a sentence is mended")
            << u"One. [The river rose two metres in one night.] Three."_s
            << u"One. [The river rose three metres in a single night.] Three."_s << u"changed"_s;
        QTest::newRow("it goes") << u"Growers in [Bolivia] gained. Others did not."_s << u"Others did not."_s
                                 << u"lost"_s;
        QTest::newRow("another stands there")
            << u"Growers in [Bolivia] gained."_s << u"Growers in Peru gained."_s << u"lost"_s;
        QTest::newRow("a paragraph moves")
            << u"The mayor of [Tocache] told reporters on Friday.\n\nA second piece, about the weather of the coast, "
               "which nobody there had asked for."_s
            << u"A second piece, about the weather of the coast, which nobody there had asked for.\n\nThe mayor of "
               "[Tocache] told reporters on Friday."_s
            << u"moved"_s;
        QTest::newRow("a word alone is not its mark elsewhere")
            << u"Growers in [Bolivia] gained.\n\nThe rest is silence, said the prince of old."_s
            << u"The rest is silence, said the prince of old.\n\nA train left Bolivia."_s << u"lost"_s;
    }

    void mark_findsItsWords()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        QFETCH(QString, fate);
        const Marked from = marked(before);
        const Marked to = marked(after);
        auto mapping = TextMapping::between(from.text, to.text);
        QVERIFY(mapping);
        QCOMPARE(shown(mapping->placeOf(from.span), to.text), fate + u": "_s + to.span.in(to.text).toString());
        if (!to.span.isEmpty())
            QCOMPARE(mapping->placeOf(from.span).span.start, to.span.start);
    }

    void whereItWas_isWhatStandsBetweenItsNeighbours()
    {
        const QString before = u"about 42 tons of leaf"_s;
        const QString after = u"about ninety-one tons of leaf"_s;
        const auto mapping = TextMapping::between(before, after);
        QCOMPARE(mapping->whereItWas({6, 8}).in(after), u"ninety-one"_s);
    }

    void emptyTexts_loseEverything()
    {
        const QString text = u"Something."_s;
        const QString none;
        QCOMPARE(TextMapping::between(text, none)->placeOf({0, 9}).fate, NewPlace::Fate::Lost);
        QCOMPARE(TextMapping::between(none, text)->whereItWas({0, 0}), (TextSpan {0, 10}));
    }

    // Sentences go, come, change places and are mended at random: what was left alone is found where it is.
    void manyEdits_leaveTheOthersInPlace()
    {
        QRandomGenerator random(7);
        const QStringList old = sentencesOf(3000, random);
        const QString before = old.join(u' ');
        QStringList now;
        QSet<int> gone;
        for (int i = 0; i < old.size(); ++i) {
            if (random.bounded(10) == 0)
                gone.insert(i);
            else
                now.append(old[i]);
            if (random.bounded(10) == 0)
                now.append(sentencesOf(1, random).front().replace(u"mark0"_s, u"new%1"_s.arg(i)));
        }
        std::rotate(now.begin(), now.begin() + 40, now.begin() + 300); // a part goes elsewhere
        const QString after = now.join(u'\n');
        auto mapping = TextMapping::between(before, after);
        qsizetype at = 0;
        for (int i = 0; i < old.size(); ++i) {
            const QString word = u"mark%1"_s.arg(i);
            const qsizetype start = before.indexOf(word + u' ', at);
            const NewPlace place = mapping->placeOf({start, start + word.size()});
            if (gone.contains(i))
                QVERIFY2(place.fate == NewPlace::Fate::Lost || place.fate == NewPlace::Fate::Changed, qPrintable(word));
            else
                QVERIFY2(place.span.in(after) == word, qPrintable(shown(place, after) + u" for "_s + word));
            at = start;
        }
    }

    void stopped_givesNothing()
    {
        std::stop_source stop;
        stop.request_stop();
        QVERIFY(!TextMapping::between(u"a b", u"a c", stop.get_token()));
    }

    // Nothing here is quadratic: texts of one word, of two, and without anything in common.
    void hostileTexts_areMappedInTime_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::newRow("one word") << u"a "_s.repeated(200'000) << u"a "_s.repeated(190'000) + u"b"_s;
        QTest::newRow("two words") << u"a b "_s.repeated(100'000) << u"b a a "_s.repeated(70'000);
        QRandomGenerator random(1);
        QTest::newRow("strangers") << sentencesOf(20'000, random).join(u' ')
                                   << sentencesOf(20'000, random).join(u' ').replace(u'w', u'v');
    }

    void hostileTexts_areMappedInTime()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        QElapsedTimer timer;
        timer.start();
        auto mapping = TextMapping::between(before, after);
        for (qsizetype at = 0; at + 12 < before.size(); at += 40)
            mapping->placeOf({at, at + 12});
        QVERIFY2(timer.elapsed() < 20'000, qPrintable(QString::number(timer.elapsed())));
    }
};

QTEST_GUILESS_MAIN(TestTextMapping)
#include "tst_textmapping.moc"
