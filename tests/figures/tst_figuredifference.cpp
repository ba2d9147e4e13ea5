// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figures/figuredifference.h"

#include <QTest>

using namespace Quipu;
using namespace Qt::StringLiterals;

namespace {

// "#3 10-15 61200 ha/coca": an untouched figure of number 3 whose value stands at 10-15; without #, one just found.
// A sign behind the number says who touched it: #3+ confirmed, #3- rejected, #3~ edited, #3= the analyst's own.
// ":2" behind the measure is the version of the rule.
Figure read(const QString &line)
{
    Figure figure;
    QStringList words = line.simplified().split(u' ');
    figure.rule = u"test"_s;
    if (words.first().startsWith(u'#')) {
        QString number = words.takeFirst().mid(1);
        const QChar sign = number.back();
        if (!sign.isDigit())
            number.chop(1);
        figure.id = {number.toInt()};
        figure.article = {1};
        if (sign == u'+')
            figure.status = Figure::Status::Confirmed;
        if (sign == u'-')
            figure.status = Figure::Status::Rejected;
        figure.edited = sign == u'~';
        if (sign == u'=')
            figure.rule.clear();
    }
    const QStringList span = words[0].split(u'-');
    figure.quote = {{span[0].toInt(), span[1].toInt()}, u"words"_s};
    figure.sentence = {{0, 1000}, u"sentence"_s};
    figure.value = figure.low = figure.high = words[1].toDouble();
    figure.unit = words[2].section(u'/', 0, 0);
    figure.measure = words[2].section(u'/', 1).section(u':', 0, 0);
    figure.ruleVersion = std::max(1, words[2].section(u':', 1).toInt());
    return figure;
}

std::vector<Figure> readAll(const QString &lines)
{
    std::vector<Figure> figures;
    for (const QString &line : lines.split(u'\n', Qt::SkipEmptyParts))
        figures.push_back(read(line));
    return figures;
}

QString side(const std::optional<Figure> &figure)
{
    if (!figure)
        return u"-"_s;
    return u"#%1 %2-%3 %4 %5/%6"_s.arg(figure->id.value)
        .arg(figure->quote.span.start)
        .arg(figure->quote.span.end)
        .arg(*figure->value)
        .arg(figure->unit, figure->measure);
}

QString printed(const FigureDifference &difference)
{
    constexpr const char *kinds[] {"added", "changed", "removed", "kept", "renewed"};
    QStringList lines;
    for (const FigureChange &change : difference.changes)
        lines.append(QLatin1StringView(kinds[int(change.kind)]) + u": "_s + side(change.before) + u" > "_s
                     + side(change.after));
    return lines.join(u'\n');
}

} // namespace

class TestFigureDifference final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void difference_isAsTold_data();
    void difference_isAsTold();
    void appliedAndFoundAgain_differsInNothing_data() { difference_isAsTold_data(); }
    void appliedAndFoundAgain_differsInNothing();
    void touchedFigures_areCountedAndNeverInAnEdit();
    void noteAndIdentity_outliveAChange();
    void fields_areNamedInTheirOrder();
    void manyFigures_takeLittleTime();
};

void TestFigureDifference::difference_isAsTold_data()
{
    QTest::addColumn<QString>("present");
    QTest::addColumn<QString>("found");
    QTest::addColumn<QString>("changes");
    QTest::newRow("nothing at all") << u""_s << u""_s << u""_s;
    QTest::newRow("found as it was") << u"#1 0-5 7 ha/coca"_s << u"0-5 7 ha/coca"_s << u""_s;
    QTest::newRow("found first") << u""_s << u"0-5 7 ha/coca"_s << u"added: - > #0 0-5 7 ha/coca"_s;
    QTest::newRow("not found any more") << u"#1 0-5 7 ha/coca"_s << u""_s << u"removed: #1 0-5 7 ha/coca > -"_s;
    QTest::newRow("another measure") << u"#1 0-5 7 ha/coca"_s << u"0-5 7 ha/licit"_s
                                     << u"changed: #1 0-5 7 ha/coca > #1 0-5 7 ha/licit"_s;
    QTest::newRow("another value") << u"#1 0-5 7 ha/coca"_s << u"0-5 9 ha/coca"_s
                                   << u"changed: #1 0-5 7 ha/coca > #1 0-5 9 ha/coca"_s;
    QTest::newRow("a newer version") << u"#1 0-5 7 ha/coca:1"_s << u"0-5 7 ha/coca:2"_s
                                     << u"renewed: #1 0-5 7 ha/coca > #1 0-5 7 ha/coca"_s;
    QTest::newRow("more words") << u"#1 3-9 7 ha/coca"_s << u"0-9 7 ha/coca"_s
                                << u"changed: #1 3-9 7 ha/coca > #1 0-9 7 ha/coca"_s;
    QTest::newRow("words beside") << u"#1 0-5 7 ha/coca"_s << u"5-9 7 ha/coca"_s
                                  << u"removed: #1 0-5 7 ha/coca > -\nadded: - > #0 5-9 7 ha/coca"_s;
    QTest::newRow("one becomes two") << u"#1 0-20 7 ha/coca"_s << u"0-5 7 ha/coca\n8-20 9 ha/coca"_s
                                     << u"changed: #1 0-20 7 ha/coca > #1 0-5 7 ha/coca\n"
                                        "added: - > #0 8-20 9 ha/coca"_s;
    QTest::newRow("two at the same words keep theirs")
        << u"#1 0-5 89 votes/yes\n#2 0-5 0 votes/no"_s << u"0-5 0 votes/no\n0-5 89 votes/yes"_s << u""_s;
    QTest::newRow("confirmed") << u"#1+ 0-5 7 ha/coca"_s << u"0-5 7 ha/coca"_s << u""_s;
    QTest::newRow("confirmed, found otherwise")
        << u"#1+ 0-5 7 ha/coca"_s << u"0-5 7 ha/licit"_s << u"kept: #1 0-5 7 ha/coca > #1 0-5 7 ha/licit"_s;
    QTest::newRow("confirmed, found in more words")
        << u"#1+ 3-5 7 ha/coca"_s << u"0-9 8 ha/coca"_s << u"kept: #1 3-5 7 ha/coca > #1 0-9 8 ha/coca"_s;
    QTest::newRow("confirmed, gone") << u"#1+ 0-5 7 ha/coca"_s << u""_s << u""_s;
    QTest::newRow("rejected, found again") << u"#1- 0-5 7 ha/coca"_s << u"0-5 7 ha/coca"_s << u""_s;
    QTest::newRow("edited, found as it was first")
        << u"#1~ 0-5 8 ha/coca"_s << u"0-5 7 ha/coca"_s << u"kept: #1 0-5 8 ha/coca > #1 0-5 7 ha/coca"_s;
    QTest::newRow("analyst's own, not found") << u"#1= 0-5 7 ha/coca"_s << u""_s << u""_s;
    QTest::newRow("analyst's own beside a suggestion")
        << u"#1= 0-9 7 ha/coca\n#2 4-9 7 ha/licit"_s << u"4-9 7 ha/licit"_s << u""_s;
    QTest::newRow("one of two at the same words confirmed")
        << u"#1+ 0-5 89 votes/yes\n#2 0-5 0 votes/no"_s << u"0-5 89 votes/yes\n0-5 0 votes/other"_s
        << u"changed: #2 0-5 0 votes/no > #2 0-5 0 votes/other"_s;
    QTest::newRow("far apart") << u"#1+ 0-5 7 ha/coca\n#2 100-105 8 ha/coca\n#3 200-205 9 ha/coca"_s
                               << u"50-55 1 ha/coca\n100-105 8 ha/licit"_s
                               << u"added: - > #0 50-55 1 ha/coca\n"
                                  "changed: #2 100-105 8 ha/coca > #2 100-105 8 ha/licit\n"
                                  "removed: #3 200-205 9 ha/coca > -"_s;
}

void TestFigureDifference::difference_isAsTold()
{
    QFETCH(QString, present);
    QFETCH(QString, found);
    QFETCH(QString, changes);
    QCOMPARE(printed(differenceOf(readAll(present), readAll(found))), changes);
}

void TestFigureDifference::appliedAndFoundAgain_differsInNothing()
{
    QFETCH(QString, present);
    QFETCH(QString, found);
    std::vector<Figure> figures = readAll(present);
    int next = 100;
    for (const FigureChange &change : differenceOf(figures, readAll(found)).changes) {
        if (!change.isApplied())
            continue;
        if (change.before)
            std::erase_if(figures, [&](const Figure &figure) { return figure.id == change.before->id; });
        if (change.after) {
            figures.push_back(*change.after);
            if (!figures.back().id)
                figures.back().id = {next++};
        }
    }
    const FigureDifference again = differenceOf(figures, readAll(found));
    QVERIFY2(again.isEmpty(), qPrintable(printed(again)));
}

void TestFigureDifference::touchedFigures_areCountedAndNeverInAnEdit()
{
    const auto difference = differenceOf(
        readAll(u"#1+ 0-5 7 ha/a\n#2- 10-15 7 ha/a\n#3~ 20-25 7 ha/a\n#4= 30-35 7 ha/a\n#5 40-45 7 ha/a"_s),
        readAll(u"0-5 1 t/b\n10-15 1 t/b\n20-25 1 t/b\n30-35 1 t/b\n40-45 7 ha/a"_s));
    QCOMPARE(difference.touched, 4);
    QCOMPARE(difference.same, 1);
    QVERIFY(difference.isEmpty());
    QCOMPARE(int(difference.changes.size()), 4); // shown, not applied
}

void TestFigureDifference::noteAndIdentity_outliveAChange()
{
    Figure before = read(u"#7 0-5 7 ha/coca"_s);
    before.note = u"look again"_s;
    const auto difference = differenceOf({before}, {read(u"0-5 9 ha/coca:3"_s)});
    QCOMPARE(int(difference.changes.size()), 1);
    const Figure &after = *difference.changes.front().after;
    QCOMPARE(after.id, before.id);
    QCOMPARE(after.article, before.article);
    QCOMPARE(after.note, before.note);
    QCOMPARE(after.ruleVersion, 3);
}

void TestFigureDifference::fields_areNamedInTheirOrder()
{
    const Figure one = read(u"0-5 7 ha/coca"_s);
    Figure other = one;
    QVERIFY(differingFields(one, other).empty());
    other.period.year = 2013;
    other.measure = u"licit"_s;
    other.value = 8;
    other.ruleVersion = 9;
    other.status = Figure::Status::Confirmed;
    QStringList words;
    for (const FigureField field : differingFields(one, other))
        words.append(toString(field));
    QCOMPARE(words, QStringList({u"value"_s, u"measure"_s, u"period"_s}));
    QCOMPARE(toString(FigureField::Source), u"attributed_source"_s);
}

void TestFigureDifference::manyFigures_takeLittleTime()
{
    std::vector<Figure> present, found;
    for (int i = 0; i < 100'000; ++i) {
        Figure figure = read(u"0-5 7 ha/coca"_s);
        figure.quote.span = {10 * i, 10 * i + 5};
        found.push_back(figure);
        figure.id = {i + 1};
        if (i % 3 == 0)
            figure.status = Figure::Status::Confirmed;
        present.push_back(figure);
    }
    QVERIFY(differenceOf(present, found).isEmpty()); // quadratic work would not end within the test's time
}

QTEST_GUILESS_MAIN(TestFigureDifference)
#include "tst_figuredifference.moc"
