// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/chartediting.h"

#include "app/savedstore.h"
#include "app/session.h"
#include "app/shownchart.h"
#include "models/annotation/entityfilter.h"
#include "models/jobs/charting.h"
#include "models/jobs/datedmentions.h"
#include "models/jobs/seriesnaming.h"
#include "views/dialogs/prompts.h"

#include <algorithm>

namespace Quipu {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostEntitiesOffered = 50;
constexpr int mostDatesOffered = 300;

Result<std::vector<EntityRow>> entitiesNamed(Reader &reader, const QString &words)
{
    Result<std::vector<EntityRow>> rows = reader.entities();
    if (!rows)
        return rows;
    std::erase_if(*rows, [&words](const EntityRow &row) {
        return !matchesName(QStringList {row.entity.name} + row.aliases, words);
    });
    std::ranges::stable_sort(*rows, std::greater(), &EntityRow::mentions);
    rows->resize(std::min<size_t>(rows->size(), mostEntitiesOffered));
    return rows;
}

Result<std::vector<EntityRow>> entityAlone(Reader &reader, EntityId id)
{
    const Result<Entity> entity = reader.rootEntity(id);
    if (!entity)
        return entity.error();
    return std::vector<EntityRow> {{*entity, 0, 0}};
}

} // namespace

ChartEditing::ChartEditing(const Chart &chart, Project &project, Store &store, ReadLane &lane, Session &session,
                           Prompts &prompts, Names names, QObject *parent)
    : ChartDesk(parent)
    , m_chart(chart)
    , m_project(project)
    , m_store(store)
    , m_lane(lane)
    , m_session(session)
    , m_prompts(prompts)
    , m_names(std::move(names))
    , m_known(chart.id)
    , m_templates(session)
{
    connect(&m_project, &Project::chartsChanged, this, &ChartEditing::follow);
    connect(&m_project, &Project::changed, this, [this](const Change &change) {
        if (!change.arrived.empty() || !change.left.empty() || !change.figures.empty())
            Q_EMIT figuresChanged();
    });
}

void ChartEditing::setOrigin(ShownChart &shown)
{
    m_origin = &shown;
    connect(&shown, &ShownChart::kept, this, &ChartEditing::keep);
    connect(&shown, &ShownChart::chartChanged, this, [this, was = shown.chart()] {
        if (!m_origin || m_origin->state() != ShownChart::State::Suggested || m_origin->chart() == was)
            return;
        m_origin->disconnect(this); // it suggests another
        m_origin.clear();
    });
}

void ChartEditing::keep(const Chart &chart)
{
    if (m_chart.id)
        return;
    m_chart = chart;
    m_known = chart.id;
    Q_EMIT chartChanged();
}

// Undo and other hands: the chart is what the project says. One that is gone can be added anew, or comes back by redo.
void ChartEditing::follow(const std::vector<Edit<Chart>> &edits)
{
    for (const Edit<Chart> &edit : edits) {
        const ChartId id = edit.after ? edit.after->id : edit.before->id;
        if (!m_known || id != m_known)
            continue;
        if (edit.after)
            m_chart = *edit.after;
        else
            m_chart.id = {};
        Q_EMIT chartChanged();
    }
}

Outcome ChartEditing::apply(const Chart &chart)
{
    if (m_chart.id) {
        Chart after = chart;
        after.id = m_chart.id;
        const Outcome edited = m_project.editChart(Chart(m_chart), after);
        if (edited)
            m_chart = after;
        return edited;
    }
    const Result<Chart> made = m_project.addChart(chart);
    if (!made)
        return made.error();
    m_chart = *made;
    m_known = made->id;
    Q_EMIT added(*made);
    return Done {};
}

// A newer question of the slot takes the place of an older one, so that late answers never arrive.
template <typename T>
void ChartEditing::ask(const QString &slot, std::function<Result<T>(Reader &)> question,
                       void (ChartDesk::*answered)(const T &))
{
    m_lane.ask<T>(u"chart editor: "_s + slot, this, std::move(question), [this, answered](const Result<T> &answer) {
        if (answer)
            Q_EMIT(this->*answered)(*answer);
        else if (answer.error().kind != Error::Kind::Cancelled && answer.error().kind != Error::Kind::NotFound)
            Q_EMIT failed(answer.error());
    });
}

void ChartEditing::compose(const Chart &chart)
{
    whenSaved(m_store, this, [this, chart] {
        ask<ChartContent>(
            u"content"_s, [chart](Reader &reader) { return readChart(reader, chart); }, &ChartDesk::composed);
    });
}

void ChartEditing::findSeries()
{
    ask<std::vector<SeriesOffer>>(u"series"_s, offeredSeries, &ChartDesk::seriesFound);
}

void ChartEditing::findNames(const ChartSeries &series)
{
    ask<SeriesNames>(
        u"names"_s, [series](Reader &reader) { return namesForSeries(reader, series); }, &ChartDesk::namesFound);
}

void ChartEditing::findEntities(const QString &words)
{
    ask<std::vector<EntityRow>>(
        u"entities"_s, [words](Reader &reader) { return entitiesNamed(reader, words); }, &ChartDesk::entitiesFound);
}

void ChartEditing::findEntity(EntityId entity)
{
    ask<std::vector<EntityRow>>(
        u"entities"_s, [entity](Reader &reader) { return entityAlone(reader, entity); }, &ChartDesk::entitiesFound);
}

void ChartEditing::findFigures(const std::vector<FigureId> &figures)
{
    ask<std::vector<FigureRow>>(
        u"figures"_s, [figures](Reader &reader) { return reader.figureRows(figures); }, &ChartDesk::figuresFound);
}

void ChartEditing::findDates(const QString &words)
{
    ask<std::vector<DatedMention>>(
        u"dates"_s, [words](Reader &reader) { return findDatedMentions(reader, words, mostDatesOffered); },
        &ChartDesk::datesFound);
}

void ChartEditing::showFigure(FigureId figure)
{
    Q_EMIT figureRequested(figure);
}

void ChartEditing::importTemplate()
{
    m_prompts.askForFile(Prompts::File::ImportChartTemplate, {}, [guard = QPointer(this)](const QStringList &paths) {
        if (!guard)
            return;
        if (const Result<ChartTemplate> form = guard->m_templates.importFrom(paths.first()); !form)
            Q_EMIT guard->failed(form.error());
        else
            Q_EMIT guard->templatesChanged();
    });
}

void ChartEditing::exportTemplate(const ChartTemplate &form)
{
    QString name = form.name;
    name.replace(u'/', u'-');
    m_prompts.askForFile(Prompts::File::ExportChartTemplate, name + u".json"_s,
                         [guard = QPointer(this), form](const QStringList &paths) {
                             if (!guard)
                                 return;
                             if (const Outcome written = guard->m_templates.exportTo(paths.first(), form); !written)
                                 Q_EMIT guard->failed(written.error());
                         });
}

QByteArray ChartEditing::geometry() const
{
    return m_session.chartEditor();
}

void ChartEditing::setGeometry(const QByteArray &geometry)
{
    m_session.setChartEditor(geometry);
}

} // namespace Quipu
