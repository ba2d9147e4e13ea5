// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/dialogs/chartdesk.h"
#include "views/dialogs/chartdialog.h"

#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QTabWidget>
#include <QTest>

namespace Quipu {

using namespace Qt::StringLiterals;

// What a project would answer, at once or never.
class ScriptedChartDesk final : public ChartDesk
{
public:
    Chart chart() const override { return project; }
    QStringList takenNames() const override { return {u"Taken"_s}; }
    Outcome apply(const Chart &chart) override
    {
        applied.push_back(chart);
        if (!refusal.what.isEmpty())
            return refusal;
        project = chart;
        project.id = {7};
        return Done {};
    }
    void compose(const Chart &chart) override { composedOf.push_back(chart); }
    void findSeries() override
    {
        const auto offer = [](const QString &key, const QString &title, int points) {
            SeriesOffer made;
            made.key = key;
            made.title = title;
            made.unit = key.section(u'/', 2);
            made.points = points;
            return made;
        };
        Q_EMIT seriesFound({offer(u"coca/Peru/ha"_s, u"Coca, Perú"_s, 3), offer(u"aid/Peru/USD"_s, u"Aid, Peru"_s, 5),
                            offer(u"coca/Bolivia/ha"_s, u"Coca, Bolivia"_s, 1)});
    }
    void findNames(const ChartSeries &) override { Q_EMIT namesFound({{u"USAID"_s}, {}, {u"UNODC"_s}, {u"Voz"_s}}); }
    void findEntities(const QString &words) override
    {
        entityWords.append(words);
        Q_EMIT entitiesFound({{{{41}, u"PERSON"_s, u"Ollanta Humala"_s, {}, {}}, 4, 2}});
    }
    void findEntity(EntityId) override { Q_EMIT entitiesFound({}); }
    void findFigures(const std::vector<FigureId> &figures) override
    {
        std::vector<FigureRow> rows;
        for (const FigureId id : figures) {
            FigureRow row;
            row.figure.id = id;
            row.figure.quote.text = u"%1 hectares"_s.arg(id.value);
            rows.push_back(row);
        }
        Q_EMIT figuresFound(rows);
    }
    void findDates(const QString &words) override
    {
        dateWords.append(words);
        Q_EMIT datesFound(
            {{u"July 2011"_s, u"July 2011"_s, PartialDate {2011, 7}, {}, {3}, {5}, u"In July 2011 …"_s, {}},
             {u"the vote"_s, u"the vote"_s, {}, {}, {4}, {6}, u"After the vote …"_s, {}}});
    }
    void showFigure(FigureId figure) override { shown = figure; }
    ChartStyle houseStyle() const override { return house; }
    Outcome setHouseStyle(const ChartStyle &style) override
    {
        house = style;
        return Done {};
    }
    std::vector<ChartTemplate> templates() const override { return forms; }
    Outcome saveTemplate(const ChartTemplate &form) override
    {
        forms.push_back(form);
        return Done {};
    }
    Outcome removeTemplate(const QString &) override
    {
        forms.clear();
        return Done {};
    }
    void importTemplate() override { }
    void exportTemplate(const ChartTemplate &form) override { exported = form; }
    QByteArray geometry() const override { return window; }
    void setGeometry(const QByteArray &geometry) override { window = geometry; }

    Chart project;
    std::vector<Chart> applied, composedOf;
    Error refusal;
    QStringList entityWords, dateWords;
    FigureId shown;
    ChartStyle house;
    std::vector<ChartTemplate> forms;
    ChartTemplate exported;
    QByteArray window;
};

inline Chart someChart()
{
    Chart chart;
    chart.id = {7};
    chart.name = u"Coca"_s;
    chart.series = {chartSeriesOf(u"coca/Peru/ha"_s), chartSeriesOf(u"coca/Bolivia/ha"_s)};
    return chart;
}

// Two series of two points each, as the desk's project would make them.
inline ChartContent contentOf(const Chart &chart)
{
    ChartContent content;
    content.chart = chart;
    for (size_t i = 0; i < chart.series.size(); ++i) {
        Series series;
        series.key = chart.series[i].key();
        series.title = u"Made %1"_s.arg(i);
        series.measure = chart.series[i].measure;
        series.place = chart.series[i].place;
        series.unit = u"ha"_s;
        for (int year = 2011; year < 2013; ++year) {
            SeriesPoint point;
            point.from = QDate(year, 1, 1);
            point.to = QDate(year, 12, 31);
            point.y = year;
            point.figure = {int(10 * i) + year};
            point.quote = u"%1 hectares"_s.arg(year);
            series.points.edit().push_back(point);
        }
        content.series.push_back(series);
        content.builtFrom.push_back(i);
    }
    return content;
}

struct OpenDialog
{
    explicit OpenDialog(const Chart &chart = someChart())
    {
        desk.project = chart;
        dialog = new ChartDialog(desk, nullptr);
        dialog->show();
    }
    ~OpenDialog() { delete dialog.data(); }

    template <typename T> T *child(const QString &name) const
    {
        T *found = dialog->findChild<T *>(name);
        if (!found)
            qFatal("no %s", qPrintable(name));
        return found;
    }
    void press(const QString &button) const { child<QPushButton>(button)->click(); }
    void type(const QString &field, const QString &text) const
    {
        auto *edit = child<QLineEdit>(field);
        edit->selectAll(); // as a person does: clear() is no typing
        QTest::keyClick(edit, Qt::Key_Delete);
        QTest::keyClicks(edit, text);
    }
    void show(int page) const { child<QTabWidget>(u"pages"_s)->setCurrentIndex(page); }
    bool mayApply() const { return child<QPushButton>(u"apply"_s)->isEnabled(); }

    ScriptedChartDesk desk;
    QPointer<ChartDialog> dialog;
};

} // namespace Quipu
