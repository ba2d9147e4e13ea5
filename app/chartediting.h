// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charttemplates.h"
#include "models/jobs/readlane.h"
#include "models/project/project.h"
#include "views/dialogs/chartdesk.h"

#include <QPointer>

#include <functional>

namespace Quipu {

class Prompts;
class Session;
class ShownChart;

// The chart editor's desk: one chart of the project, or one that it does not have yet; what the editor asks for is read
// on the lane. Lives as long as its project or its editor. GUI lane.
class ChartEditing final : public ChartDesk
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ChartEditing)

public:
    using Names = std::function<QStringList(ChartId except)>; // of the project's charts

    ChartEditing(const Chart &chart, Project &project, Store &store, ReadLane &lane, Session &session, Prompts &prompts,
                 Names names, QObject *parent);

    // The dock whose chart it builds, while the project does not have that chart: kept there, it is the same chart
    // here.
    void setOrigin(ShownChart &shown);
    const ShownChart *origin() const { return m_origin; }

    Chart chart() const override { return m_chart; }
    QStringList takenNames() const override { return m_names(m_chart.id); }
    Outcome apply(const Chart &chart) override;

    void compose(const Chart &chart) override;
    void findSeries() override;
    void findNames(const ChartSeries &series) override;
    void findEntities(const QString &words) override;
    void findEntity(EntityId entity) override;
    void findFigures(const std::vector<FigureId> &figures) override;
    void findDates(const QString &words) override;
    void showFigure(FigureId figure) override;

    ChartStyle houseStyle() const override { return m_templates.houseStyle(); }
    Outcome setHouseStyle(const ChartStyle &style) override { return m_templates.setHouseStyle(style); }
    std::vector<ChartTemplate> templates() const override { return m_templates.all(); }
    Outcome saveTemplate(const ChartTemplate &form) override { return m_templates.save(form); }
    Outcome removeTemplate(const QString &name) override { return m_templates.remove(name); }
    void importTemplate() override;
    void exportTemplate(const ChartTemplate &form) override;

    QByteArray geometry() const override;
    void setGeometry(const QByteArray &geometry) override;

Q_SIGNALS:
    void figureRequested(Quipu::FigureId figure);
    void added(const Quipu::Chart &chart); // the project has it now

private:
    void keep(const Chart &chart);
    void follow(const std::vector<Edit<Chart>> &edits);
    template <typename T>
    void ask(const QString &slot, std::function<Result<T>(Reader &)> question, void (ChartDesk::*answered)(const T &));

    Chart m_chart; // as the project has it
    Project &m_project;
    Store &m_store;
    ReadLane &m_lane;
    Session &m_session;
    Prompts &m_prompts;
    Names m_names;
    QPointer<ShownChart> m_origin;
    ChartId m_known; // what the project called it last, also while it is gone
    ChartTemplates m_templates;
};

} // namespace Quipu
