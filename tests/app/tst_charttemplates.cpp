// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charttemplates.h"
#include "app/session.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

using namespace Quipu;
using namespace Qt::StringLiterals;

namespace {

Chart somebodysChart()
{
    Chart chart;
    chart.id = {7};
    chart.name = u"Coca"_s;
    chart.kind = ChartKind::Area;
    chart.series = {chartSeriesOf(u"coca_cultivation_area/Peru/ha"_s)};
    chart.isLogarithmic = true;
    chart.title = u"Coca in Peru"_s;
    chart.events = {{u"A law"_s, {2011, 7}, {}, {2}, {5}}};
    chart.notes = {{{3}, u"Revised later"_s}};
    chart.choices = {{{3}, {{9}}, u"Fields counted"_s, u"Ana"_s, QDateTime({2026, 1, 2}, {3, 4}, QTimeZone::utc())}};
    chart.style = {{}, u"Serif"_s, 11, 2, false, true};
    return chart;
}

QStringList namesOf(const std::vector<ChartTemplate> &forms)
{
    QStringList names;
    for (const ChartTemplate &form : forms)
        names.append(form.name);
    return names;
}

void writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

} // namespace

class TestChartTemplates final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void templateApplied_givesFormAndStyle_andKeepsWhatIsTheCharts()
    {
        const ChartTemplate form = templateOf(u"House"_s, somebodysChart());
        QVERIFY(form.form.series.empty() && form.form.events.empty() && form.form.notes.empty());
        Chart other;
        other.id = {8};
        other.name = u"Seizures"_s;
        other.title = u"Own title"_s;
        other.subtitle = u"Own subtitle"_s;
        other.series = {chartSeriesOf(u"seizures/Bolivia/kg"_s)};
        const Chart drawn = withTemplate(other, form);
        QCOMPARE(drawn.id, ChartId {8});
        QCOMPARE(drawn.name, u"Seizures"_s);
        QCOMPARE(drawn.series, other.series);
        QVERIFY(drawn.events.empty() && drawn.notes.empty() && drawn.choices.empty());
        QCOMPARE(int(drawn.kind), int(ChartKind::Area));
        QVERIFY(drawn.isLogarithmic);
        QCOMPARE(drawn.title, u"Coca in Peru"_s);
        QCOMPARE(drawn.subtitle, u"Own subtitle"_s);
        QCOMPARE(drawn.style, form.form.style);
    }

    void savedTemplates_areThereForTheNextProgram_andOneNameIsOneTemplate()
    {
        QTemporaryDir folder;
        ChartTemplates templates(folder.filePath(u"charts"_s));
        QVERIFY(templates.all().empty());
        QVERIFY(templates.save(templateOf(u"Zwei: a/b <1>"_s, somebodysChart())));
        QVERIFY(templates.save(templateOf(u" Año  "_s, {})));
        QVERIFY(templates.save(templateOf(u"Año"_s, somebodysChart())));
        QVERIFY(!templates.save(templateOf(u"  "_s, {})));
        const std::vector<ChartTemplate> again = ChartTemplates(folder.filePath(u"charts"_s)).all();
        QCOMPARE(namesOf(again), QStringList({u"Año"_s, u"Zwei: a/b <1>"_s}));
        QCOMPARE(again.front(), templateOf(u"Año"_s, somebodysChart()));
        QVERIFY(templates.remove(u"Año"_s));
        QCOMPARE(namesOf(templates.all()), QStringList({u"Zwei: a/b <1>"_s}));
    }

    void damagedFiles_countForNothing_andStay_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("no JSON") << QByteArray("\x00\xff{{{", 6);
        QTest::newRow("cut short") << chartTemplateToJson(templateOf(u"Cut"_s, somebodysChart())).left(90);
        QTest::newRow("another thing") << QByteArray("{\"name\":\"x\",\"measures\":[]}");
        QTest::newRow("no name") << QByteArray("{\"quipu_chart_template\":1,\"kind\":\"bar\"}");
        QTest::newRow("a list") << QByteArray("[1,2,3]");
        QTest::newRow("too large") << QByteArray(2 << 20, ' ');
    }
    void damagedFiles_countForNothing_andStay()
    {
        QFETCH(QByteArray, bytes);
        QTemporaryDir folder;
        const QString path = folder.filePath(u"mine.template.json"_s);
        writeFile(path, bytes);
        ChartTemplates templates(folder.path());
        QVERIFY(templates.all().empty());
        QVERIFY(!templates.importFrom(path));
        QVERIFY(templates.save(templateOf(u"Good"_s, somebodysChart())));
        QCOMPARE(namesOf(templates.all()), QStringList({u"Good"_s}));
        QCOMPARE(QFile(path).size(), qint64(bytes.size()));
    }

    void oddValues_areReadAsSoundOnes()
    {
        const auto form = chartTemplateFromJson("{\"quipu_chart_template\":9,\"name\":\"x\",\"kind\":\"hologram\","
                                                "\"style\":{\"font_size\":1e9,\"line_width\":-4,\"values\":\"yes\"}}",
                                                {});
        QVERIFY(form);
        QCOMPARE(int(form->form.kind), int(ChartKind::Line));
        QCOMPARE(form->form.style.fontSize, 48.0);
        QCOMPARE(form->form.style.lineWidth, 0.0);
        QVERIFY(form->form.style.showsValues);
    }

    void exportedTemplate_isImportedElsewhere()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"mailed.json"_s);
        const ChartTemplate form = templateOf(u"Mailed"_s, somebodysChart());
        QVERIFY(ChartTemplates(folder.filePath(u"here"_s)).exportTo(path, form));
        ChartTemplates there(folder.filePath(u"there"_s));
        QCOMPARE(*there.importFrom(path), form);
        QCOMPARE(namesOf(there.all()), QStringList({u"Mailed"_s}));
        QVERIFY(!there.importFrom(folder.filePath(u"nothing.json"_s)));
        QVERIFY(!ChartTemplates(folder.path()).exportTo(folder.filePath(u"no/such/folder.json"_s), form));
    }

    void houseStyle_isWhatNewChartsBeginWith()
    {
        QTemporaryDir folder;
        const Session session(folder.path());
        QCOMPARE(withHouseStyle({}, session).style, ChartStyle());
        const ChartStyle house = somebodysChart().style;
        QVERIFY(ChartTemplates(session).setHouseStyle(house));
        QCOMPARE(withHouseStyle({}, Session(folder.path())).style, house);
        Chart own;
        own.style.lineWidth = 5;
        QCOMPARE(withHouseStyle(own, session), own);
        writeFile(QDir(session.chartDirectory()).filePath(u"house-style.json"_s), "no style");
        QCOMPARE(withHouseStyle({}, session).style, ChartStyle());
    }
};

QTEST_MAIN(TestChartTemplates)
#include "tst_charttemplates.moc"
