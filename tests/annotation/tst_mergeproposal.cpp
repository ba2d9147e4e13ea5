// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/annotation/mergeproposal.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Quipu;
using namespace Qt::StringLiterals;

namespace {

// "PERSON Ana Quispe * 3 | form, form | alias | scheme:id" -> an entity; the fields after the name may be left out.
NamedEntity entityFrom(const QString &line)
{
    const QStringList parts = line.split(u'|');
    NamedEntity entity;
    const QStringList head = parts.at(0).trimmed().split(u" * "_s);
    entity.type = head.at(0).section(u' ', 0, 0);
    entity.name = head.at(0).section(u' ', 1);
    entity.mentions = head.size() > 1 ? head.at(1).toInt() : 1;
    entity.id = entityId(entity.type, entity.name);
    const auto list = [&parts](int at) {
        QStringList values;
        for (const QString &value : parts.value(at).split(u',', Qt::SkipEmptyParts))
            values.append(value.trimmed());
        values.removeAll(QString());
        return values;
    };
    entity.forms = list(1);
    entity.aliases = list(2);
    for (const QString &id : list(3))
        entity.externalIds.push_back({id.section(u':', 0, 0), id.section(u':', 1)});
    return entity;
}

QString reasonWord(MergeProposal::Reason reason)
{
    static const QStringList words {u"id"_s,      u"alias"_s, u"spelling"_s, u"title"_s,   u"country"_s,
                                    u"acronym"_s, u"form"_s,  u"fuller"_s,   u"surname"_s, u"misspelling"_s};
    return words.at(int(reason));
}

QStringList printed(const std::vector<NamedEntity> &entities, const std::vector<MergeProposal> &proposals)
{
    const auto nameOf = [&entities](EntityId id) { return std::ranges::find(entities, id, &NamedEntity::id)->name; };
    QStringList lines;
    for (const MergeProposal &proposal : proposals)
        lines.append(nameOf(proposal.merged) + u" -> "_s + nameOf(proposal.into) + u": "_s
                     + reasonWord(proposal.reason));
    return lines;
}

} // namespace

class TestMergeProposal final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void names_areProposed_data();
    void names_areProposed();
    void acronymBesideItsLongForm_isProposed();
    void keptApart_isNotProposed();
    void sameEntities_anyOrder_sameProposals();
    void hundredThousandEntities_takeAboutASecond();
};

void TestMergeProposal::names_areProposed_data()
{
    QTest::addColumn<QStringList>("entities");
    QTest::addColumn<QStringList>("proposals");
    const auto row = [](const char *name, const QStringList &entities, const QStringList &proposals = {}) {
        QTest::newRow(name) << entities << proposals;
    };
    row("surname of one", {u"PERSON Iskra Volandova * 4"_s, u"PERSON Volandova * 9"_s},
        {u"Volandova -> Iskra Volandova: surname"_s});
    row("surname of two with different given names",
        {u"PERSON Iskra Volandova"_s, u"PERSON Pavel Volandova"_s, u"PERSON Volandova"_s});
    row("two with one surname", {u"PERSON Iskra Volandova"_s, u"PERSON Pavel Volandova"_s});
    row("spanish surnames", {u"PERSON Tadeo Urquizu Belarte"_s, u"PERSON Urquizu"_s},
        {u"Urquizu -> Tadeo Urquizu Belarte: surname"_s});
    row("second surname left out", {u"PERSON Tadeo Urquizu Belarte"_s, u"PERSON Tadeo Urquizu * 5"_s},
        {u"Tadeo Urquizu -> Tadeo Urquizu Belarte: fuller"_s});
    row("particles", {u"PERSON Elena de la Sorre"_s, u"PERSON Elena Sorre * 3"_s},
        {u"Elena de la Sorre -> Elena Sorre: spelling"_s});
    row("second given name", {u"PERSON Oriel Beatriz Tamoya"_s, u"PERSON Oriel Tamoya"_s},
        {u"Oriel Tamoya -> Oriel Beatriz Tamoya: fuller"_s});
    row("two second given names",
        {u"PERSON Oriel Beatriz Tamoya"_s, u"PERSON Oriel Lucinda Tamoya"_s, u"PERSON Oriel Tamoya"_s});
    row("initial of a given name", {u"PERSON K. Hollenstrom"_s, u"PERSON Kirsi Hollenstrom"_s},
        {u"K. Hollenstrom -> Kirsi Hollenstrom: fuller"_s});
    row("initials of two", {u"PERSON K. Hollenstrom"_s, u"PERSON Kirsi Hollenstrom"_s, u"PERSON Kari Hollenstrom"_s});
    row("middle initials tell apart", {u"PERSON Kirsi A. Hollenstrom"_s, u"PERSON Kirsi B. Hollenstrom"_s});
    row("generations", {u"PERSON Amos Tredwick Jr."_s, u"PERSON Amos Tredwick Sr."_s, u"PERSON Amos Tredwick"_s});
    row("title", {u"PERSON President Odalys Ferrant * 2"_s, u"PERSON Odalys Ferrant * 8"_s},
        {u"President Odalys Ferrant -> Odalys Ferrant: title"_s});
    row("titled surname", {u"PERSON President Ferrant"_s, u"PERSON Odalys Ferrant"_s},
        {u"President Ferrant -> Odalys Ferrant: surname"_s});
    row("two titles of one surname", {u"PERSON President Ferrant"_s, u"PERSON Senator Ferrant"_s});
    row("homonyms that the analyst told apart", {u"PERSON Odalys Ferrant"_s, u"PERSON Odalys Ferrant (judge)"_s});
    row("accents and case", {u"PLACE Ñu-flén * 3"_s, u"PLACE NU FLEN"_s, u"PLACE Nu Flen Alto"_s},
        {u"NU FLEN -> Ñu-flén: spelling"_s});
    row("points", {u"ORGANIZATION S.O.T.R. * 5"_s, u"ORGANIZATION SOTR"_s}, {u"SOTR -> S.O.T.R.: spelling"_s});
    row("article and hyphen", {u"ORGANIZATION The Trans-Velian Bank"_s, u"ORGANIZATION Trans Velian Bank * 2"_s},
        {u"The Trans-Velian Bank -> Trans Velian Bank: spelling"_s});
    row("company suffix", {u"ORGANIZATION Cobrelia S.A. * 2"_s, u"ORGANIZATION Cobrelia * 7"_s},
        {u"Cobrelia S.A. -> Cobrelia: spelling"_s});
    row("and in two languages of signs", {u"ORGANIZATION Harrow & Pell"_s, u"ORGANIZATION Harrow and Pell * 2"_s},
        {u"Harrow & Pell -> Harrow and Pell: spelling"_s});
    row("numbers tell apart", {u"EVENT Velian Games 2012"_s, u"EVENT Velian Games 2016"_s, u"EVENT Velian Games"_s});
    row("a letter off", {u"PLACE Santa Ysolinda * 6"_s, u"PLACE Santa Ysolynda"_s},
        {u"Santa Ysolynda -> Santa Ysolinda: misspelling"_s});
    row("a letter less", {u"PERSON Iskra Volandova * 4"_s, u"PERSON Iskra Volandva"_s},
        {u"Iskra Volandva -> Iskra Volandova: misspelling"_s});
    row("a letter off in short names", {u"PLACE Vello"_s, u"PLACE Vella"_s});
    row("a given name's last letter", {u"PERSON Zorandilo Peshk"_s, u"PERSON Zorandila Peshk"_s});
    row("two known words", {u"PERSON Roberto Ferrant"_s, u"PERSON Roberta Ferrant"_s});
    row("countries in other languages",
        {u"PLACE Germany * 9"_s, u"PLACE Alemania * 2"_s, u"PLACE Deutschland"_s, u"PLACE Allemagne"_s,
         u"PLACE Germania"_s},
        {u"Allemagne -> Germany: country"_s, u"Deutschland -> Germany: country"_s, u"Germania -> Germany: country"_s,
         u"Alemania -> Germany: country"_s});
    row("a country and a person", {u"PLACE Chad"_s, u"PERSON Chad"_s, u"PERSON Chad Tredwick"_s});
    row("acronym that a text explains",
        {u"ORGANIZATION Council on Velian Affairs * 2 | Council on Velian Affairs, CVA"_s, u"ORGANIZATION CVA * 7"_s},
        {u"CVA -> Council on Velian Affairs: acronym"_s});
    row("acronym that nothing explains", {u"ORGANIZATION Council on Velian Affairs"_s, u"ORGANIZATION CVA"_s});
    row("acronym of two",
        {u"ORGANIZATION Council on Velian Affairs | CVA"_s, u"ORGANIZATION Centro Vial Andino | CVA"_s,
         u"ORGANIZATION CVA"_s});
    row("short name that a text explains",
        {u"ORGANIZATION Corporación Velia del Cobre | Velcobre"_s, u"ORGANIZATION Velcobre * 3"_s},
        {u"Velcobre -> Corporación Velia del Cobre: form"_s});
    row("a name that each country has one of",
        {u"ORGANIZATION Armed Forces of Velia | Armed Forces"_s, u"ORGANIZATION Armed Forces * 3"_s});
    row("other type", {u"ORGANIZATION Velia"_s, u"PLACE Velia"_s});
    row("alias", {u"ORGANIZATION Frente Sur * 2 | | Los Sureños, FS"_s, u"ORGANIZATION Los Surenos!"_s},
        {u"Los Surenos! -> Frente Sur: alias"_s});
    row("same id",
        {u"ORGANIZATION Frente Sur * 2 | | | wikidata:Q77"_s, u"ORGANIZATION Southern Front | | | wikidata:Q77"_s},
        {u"Southern Front -> Frente Sur: id"_s});
    row("other id", {u"PLACE Ñu-flén | | | wikidata:Q7"_s, u"PLACE NU FLEN | | | wikidata:Q8"_s});
    row("dates are no names", {u"DATE 2012"_s, u"DATE 2012."_s});
}

void TestMergeProposal::names_areProposed()
{
    QFETCH(QStringList, entities);
    QFETCH(QStringList, proposals);
    std::vector<NamedEntity> named;
    for (const QString &line : entities)
        named.push_back(entityFrom(line));
    QStringList found = printed(named, proposeMerges(named, {}, {}));
    found.sort();
    proposals.sort();
    QCOMPARE(found, proposals);
}

void TestMergeProposal::acronymBesideItsLongForm_isProposed()
{
    const std::vector<NamedEntity> named {entityFrom(u"ORGANIZATION Council on Velian Affairs"_s),
                                          entityFrom(u"ORGANIZATION CVA * 5"_s),
                                          entityFrom(u"ORGANIZATION Centro Vial Andino"_s)};
    QCOMPARE(printed(named, proposeMerges(named, {{named[0].id, named[1].id}}, {})),
             QStringList {u"CVA -> Council on Velian Affairs: acronym"_s});
    const std::vector<StatedAcronym> both {{named[0].id, named[1].id}, {named[2].id, named[1].id}};
    QCOMPARE(printed(named, proposeMerges(named, both, {})), QStringList());
    const auto proposal = proposeMerges(named, {{named[0].id, named[1].id}}, {}).front();
    QCOMPARE(reasonText(proposal), u"a text explains “CVA”"_s);
}

void TestMergeProposal::keptApart_isNotProposed()
{
    const std::vector<NamedEntity> named {entityFrom(u"PERSON Iskra Volandova"_s), entityFrom(u"PERSON Volandova"_s)};
    QCOMPARE(proposeMerges(named, {}, {}).size(), 1);
    QCOMPARE(proposeMerges(named, {}, {Distinction::of(named[0].id, named[1].id)}).size(), 0);
    QCOMPARE(proposeMerges(named, {}, {Distinction::of(named[1].id, named[0].id)}).size(), 0);
}

void TestMergeProposal::sameEntities_anyOrder_sameProposals()
{
    std::vector<NamedEntity> named;
    for (const QString &line :
         {u"PERSON Iskra Volandova * 4"_s, u"PERSON Volandova * 9"_s, u"PERSON Iskra B. Volandova"_s,
          u"PLACE Ñu-flén * 3"_s, u"PLACE NU FLEN"_s, u"PLACE Nú, flén"_s, u"PLACE Peru"_s, u"PLACE Perou"_s})
        named.push_back(entityFrom(line));
    const auto found = proposeMerges(named, {}, {});
    QVERIFY(found.size() >= 3);
    std::ranges::reverse(named);
    QCOMPARE(proposeMerges(named, {}, {}), found);
}

void TestMergeProposal::hundredThousandEntities_takeAboutASecond()
{
    // Made names: six letters a word, all different; one in ten has a bare surname beside it.
    const auto word = [](quint32 seed) {
        QString made;
        for (int i = 0; i < 7; ++i) {
            seed = seed * 1664525u + 1013904223u;
            made += QChar(u'a' + int((seed >> 16) % 26));
        }
        made[0] = made[0].toUpper();
        return made;
    };
    std::vector<NamedEntity> named;
    for (quint32 i = 0; i < 100000; ++i) {
        const bool isBare = i % 10 == 9;
        const QString surname = word(isBare ? i - 1 : i);
        const QString name = isBare ? surname : word(i + 7000000) + u' ' + surname;
        named.push_back({entityId(u"PERSON", name), u"PERSON"_s, name, {}, {name}, {}, int(i % 7)});
    }
    proposeMerges({named.begin(), named.begin() + 10}, {}, {}); // the lists are read
    QElapsedTimer timer;
    timer.start();
    const auto found = proposeMerges(named, {}, {});
    const qint64 elapsed = timer.elapsed();
    qInfo("%lld ms for %zu entities, %zu proposals", elapsed, named.size(), found.size());
    QVERIFY(found.size() >= 9000);
    QVERIFY2(elapsed < 5000, "far from a second");
}

QTEST_GUILESS_MAIN(TestMergeProposal)
#include "tst_mergeproposal.moc"
