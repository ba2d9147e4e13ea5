// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/annotation/externalids.h"

#include <QTest>

using namespace Quipu;
using namespace Qt::StringLiterals;

class TestExternalIds final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void typedIds_areRead_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("read"); // "-": refused
        QTest::newRow("bare") << u"Q419"_s << u"wikidata:Q419"_s;
        QTest::newRow("country") << u"PE"_s << u"iso3166:PE"_s;
        QTest::newRow("region") << u"PE-CUS"_s << u"iso3166:PE-CUS"_s;
        QTest::newRow("named") << u"GeoNames:3932488"_s << u"geonames:3932488"_s;
        QTest::newRow("several") << u"Q419,  PE; viaf:135"_s << u"wikidata:Q419 iso3166:PE viaf:135"_s;
        QTest::newRow("twice") << u"Q419 wikidata:Q419"_s << u"wikidata:Q419"_s;
        QTest::newRow("link") << u"https://www.wikidata.org/wiki/Q419"_s << u"wikidata:Q419"_s;
        QTest::newRow("link without scheme") << u"orcid.org/0000-0002-1825-0097"_s << u"orcid:0000-0002-1825-0097"_s;
        QTest::newRow("own list") << u"archive:P-17/b"_s << u"archive:P-17/b"_s;
        QTest::newRow("nothing") << u" "_s << u""_s;
        QTest::newRow("wrong id of a list") << u"wikidata:419"_s << u"-"_s;
        QTest::newRow("a word") << u"Peru"_s << u"-"_s;
        QTest::newRow("another link") << u"https://example.org/Q419"_s << u"-"_s;
    }

    void typedIds_areRead()
    {
        QFETCH(QString, typed);
        QFETCH(QString, read);
        const Result<std::vector<ExternalId>> ids = externalIdsFromText(typed);
        QCOMPARE(ids ? externalIdsText(*ids) : u"-"_s, read);
    }

    void knownIds_haveLinks()
    {
        QCOMPARE(externalLink({u"wikidata"_s, u"Q419"_s}), u"https://www.wikidata.org/wiki/Q419"_s);
        QCOMPARE(externalLink({u"archive"_s, u"P-17"_s}), QString());
        for (const ExternalIdScheme &scheme : externalIdSchemes())
            QVERIFY2(scheme.link.contains(u"%1"_s), qPrintable(scheme.id));
    }
};

QTEST_GUILESS_MAIN(TestExternalIds)
#include "tst_externalids.moc"
