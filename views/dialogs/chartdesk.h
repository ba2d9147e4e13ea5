// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/annotation/datedmention.h"
#include "models/annotation/rows.h"
#include "models/base/result.h"
#include "models/charting/chartcontent.h"
#include "models/charting/charttemplate.h"
#include "models/charting/seriesnames.h"
#include "models/charting/seriesoffer.h"
#include "models/figures/rows.h"

#include <QObject>

namespace Quipu {

// What lies on the desk while a chart is edited: the chart as the project has it, and what the editor may ask for. The
// program implements it, a test scripts it. GUI lane; nothing waits: each question is answered by its signal, and a
// newer one takes the place of an older one.
class ChartDesk : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    virtual Chart chart() const = 0; // as the project has it, id 0 for one that it has not
    virtual QStringList takenNames() const = 0; // of the project's other charts
    virtual Outcome apply(const Chart &chart) = 0; // one step of undo

    virtual void compose(const Chart &chart) = 0; // composed()
    virtual void findSeries() = 0; // seriesFound()
    virtual void findNames(const ChartSeries &series) = 0; // namesFound()
    virtual void findEntities(const QString &words) = 0; // entitiesFound()
    virtual void findEntity(EntityId entity) = 0; // entitiesFound(), with that one alone
    virtual void findFigures(const std::vector<FigureId> &figures) = 0; // figuresFound(), in that order
    virtual void findDates(const QString &words) = 0; // datesFound()
    virtual void showFigure(FigureId figure) = 0; // its sentence, in the reader

    virtual ChartStyle houseStyle() const = 0;
    virtual Outcome setHouseStyle(const ChartStyle &style) = 0;
    virtual std::vector<ChartTemplate> templates() const = 0;
    virtual Outcome saveTemplate(const ChartTemplate &form) = 0;
    virtual Outcome removeTemplate(const QString &name) = 0;
    virtual void importTemplate() = 0; // asks for a file; templatesChanged()
    virtual void exportTemplate(const ChartTemplate &form) = 0; // asks for a file

    virtual QByteArray geometry() const = 0; // of the editor, as it was last
    virtual void setGeometry(const QByteArray &geometry) = 0;

Q_SIGNALS:
    void composed(const Quipu::ChartContent &content);
    void seriesFound(const std::vector<Quipu::SeriesOffer> &offers);
    void namesFound(const Quipu::SeriesNames &names);
    void entitiesFound(const std::vector<Quipu::EntityRow> &entities);
    void figuresFound(const std::vector<Quipu::FigureRow> &figures);
    void datesFound(const std::vector<Quipu::DatedMention> &dates);
    void templatesChanged();
    void chartChanged(); // the project's, by undo or otherwise; its id is 0 once it is gone
    void raiseRequested(); // the editor comes to the front
    void figuresChanged(); // the chart is to be composed anew
    void failed(const Quipu::Error &error);
};

} // namespace Quipu
