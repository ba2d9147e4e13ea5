// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/corpus/articlejson.h"
#include "models/corpus/bodychoice.h"

#include <QTest>

using namespace Quipu;
using namespace Qt::StringLiterals;

namespace {

const QString page = u"Menu Home\n\nRead also: floods\n\nBoats vanish from the coast.\n\nSubscribe"_s;

Structure found()
{
    Structure structure;
    structure.boilerplate = {{{0, 28}, u"navigation"_s}, {{60, 69}, u"newsletter"_s}};
    return structure;
}

QString printed(const Structure &structure)
{
    QStringList lines;
    for (const Boilerplate &boilerplate : structure.boilerplate)
        lines.append(boilerplate.kind + u' ' + QString(boilerplate.span.in(page).toString()).replace(u'\n', u'~'));
    for (const TextSpan &kept : structure.kept)
        lines.append(u"kept "_s + kept.in(page).toString());
    return lines.join(u"; "_s);
}

TextSpan spanOf(QStringView words)
{
    return {page.indexOf(words), page.indexOf(words) + words.size()};
}

} // namespace

class TestBodyChoice final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void paragraphOfBoilerplate_broughtBack_leavesTheRest()
    {
        const TextSpan here = boilerplateAt(found(), page.indexOf(u"also"_s), page);
        QCOMPARE(here.in(page).toString(), u"Read also: floods"_s);
        const Structure structure = withStretch(found(), here, true);
        QCOMPARE(printed(structure), u"navigation Menu Home~~; newsletter Subscribe; kept Read also: floods"_s);
        QVERIFY(boilerplateAt(structure, page.indexOf(u"also"_s), page).isEmpty());
    }

    void wordsLeftOut_areBoilerplateByHand_inTheirPlace()
    {
        const Structure structure = withStretch(found(), spanOf(u"vanish"), false);
        QCOMPARE(structure.boilerplate.size(), size_t(3));
        QCOMPARE(structure.boilerplate[1], (Boilerplate {spanOf(u"vanish"), u"by_hand"_s}));
    }

    void choice_takenBack_leavesNoTrace()
    {
        const TextSpan span = spanOf(u"vanish");
        Structure structure = withStretch(withStretch({}, span, true), span, false);
        QVERIFY(structure.kept.empty());
        structure = withStretch(structure, span, true);
        QVERIFY(structure.boilerplate.empty());
    }

    void choices_outliveReadingAgain_whereTheirWordsStand()
    {
        const Structure older = withStretch(withStretch(found(), spanOf(u"Subscribe"), true), spanOf(u"vanish"), false);
        Structure again;
        again.boilerplate = {{{10, 40}, u"related"_s}, {{70, 79}, u"newsletter"_s}};
        const auto placed = [](TextSpan span) { return TextSpan {span.start + 10, span.end + 10}; };
        const Structure kept = keepingChoices(again, older, placed);
        QCOMPARE(kept.kept, (std::vector<TextSpan> {placed(spanOf(u"Subscribe"))}));
        QCOMPARE(kept.boilerplate.back(), (Boilerplate {placed(spanOf(u"vanish")), u"by_hand"_s}));
        QCOMPARE(keepingChoices(again, older, [](TextSpan span) { return TextSpan {span.start, span.start}; }), again);
    }

    void choices_areReadBack()
    {
        const Structure structure = withStretch(found(), spanOf(u"Read also: floods"), true);
        QCOMPARE(structureFromJson(structureToJson(structure)), structure);
    }
};

QTEST_GUILESS_MAIN(TestBodyChoice)
#include "tst_bodychoice.moc"
