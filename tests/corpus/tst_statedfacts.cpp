// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/corpus/statedfacts.h"

#include <QTest>

using namespace Quipu;
using namespace Qt::StringLiterals;

namespace {

using Origin = MetadataField::Origin;

Metadata published(const QString &day, Origin origin)
{
    Metadata metadata;
    if (!day.isEmpty())
        metadata.published = MetadataField {day, std::nullopt, origin};
    return metadata;
}

} // namespace

class TestStatedFacts final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void witnesses_areBelievedInTheirOrder_data()
    {
        QTest::addColumn<QString>("stated");
        QTest::addColumn<Origin>("origin");
        QTest::addColumn<QString>("told");
        QTest::addColumn<QString>("believed");
        QTest::addColumn<QStringList>("claims");
        const QString early = u"2012-05-06"_s;
        const QString late = u"2020-01-01"_s;
        QTest::newRow("markup first") << late << Origin::Markup << early << late << QStringList {late, early};
        QTest::newRow("the file's own last") << late << Origin::File << early << early << QStringList {early, late};
        QTest::newRow("the file's own alone") << late << Origin::File << u""_s << late << QStringList {};
        QTest::newRow("words alone") << u""_s << Origin::Markup << early << early << QStringList {};
        QTest::newRow("of one mind") << early << Origin::Markup << early << early << QStringList {};
    }

    void witnesses_areBelievedInTheirOrder()
    {
        QFETCH(QString, stated);
        QFETCH(Origin, origin);
        QFETCH(QString, told);
        QFETCH(QString, believed);
        QFETCH(QStringList, claims);
        const Metadata both = reconciled(published(stated, origin), published(told, Origin::Header));
        QCOMPARE(both.published->value, believed);
        QStringList said;
        for (const MetadataClaim &claim : both.claims)
            said.append(claim.said.value);
        QCOMPARE(said, claims);
    }
};

QTEST_APPLESS_MAIN(TestStatedFacts)
#include "tst_statedfacts.moc"
