// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/figurewriter.h"

#include "models/storage/columns.h"
#include "models/storage/connection.h"

#include <tuple>
#include <utility>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

// Whether both have the same words and places to be found by.
bool isFoundAlike(const Figure &a, const Figure &b)
{
    const auto words = [](const Figure &figure) {
        return std::tie(figure.sentence.text, figure.subject, figure.measure, figure.place, figure.countries,
                        figure.actor, figure.beneficiary, figure.attributedSource, figure.note);
    };
    return words(a) == words(b);
}

} // namespace

FigureWriter::FigureWriter(Connection &connection)
    : m_connection(connection)
{ }

Outcome FigureWriter::insert(const Figure &figure)
{
    Statement row(m_connection, u"insert_figure"_s);
    if (Outcome done = bindFigure(row, figure).bind(u":article"_s, figure.article).run(); !done)
        return done;
    m_waiting.push_back(figure.id);
    return indexPlaces(figure);
}

Outcome FigureWriter::writeWords()
{
    for (const FigureId figure : std::exchange(m_waiting, {})) {
        if (Outcome done = indexWords(figure); !done)
            return done;
    }
    return Done {};
}

Outcome FigureWriter::indexWords(FigureId figure)
{
    Statement words(m_connection, u"index_figure"_s);
    return words.bind(u":id"_s, figure).run();
}

Outcome FigureWriter::indexPlaces(const Figure &figure)
{
    const QStringList names = figure.countries + QStringList(figure.place);
    for (const QString &name : names) {
        if (name.isEmpty())
            continue;
        Statement place(m_connection, u"insert_figure_place"_s);
        if (Outcome done = place.bind(u":name"_s, name).bind(u":figure"_s, figure.id).run(); !done)
            return done;
    }
    return Done {};
}

// While the record is still the one that was indexed: both ask it what to take out.
Outcome FigureWriter::unindex(FigureId figure)
{
    for (const QString &statement : {u"unindex_figure"_s, u"delete_figure_places"_s}) {
        Statement remove(m_connection, statement);
        if (Outcome done = remove.bind(u":id"_s, figure).run(); !done)
            return done;
    }
    return Done {};
}

Outcome FigureWriter::edit(const Edit<Figure> &edit)
{
    if (!edit.before) {
        if (Outcome done = insert(*edit.after); !done)
            return done;
        return writeWords();
    }
    const bool isReindexed = !edit.after || !isFoundAlike(*edit.before, *edit.after);
    if (isReindexed) {
        if (Outcome done = unindex(edit.before->id); !done)
            return done;
    }
    if (!edit.after) {
        Statement remove(m_connection, u"delete_figure"_s);
        return remove.bind(u":id"_s, edit.before->id).run();
    }
    Statement update(m_connection, u"update_figure"_s);
    if (Outcome done = bindFigure(update, *edit.after).run(); !done || !isReindexed)
        return done;
    if (Outcome done = indexWords(edit.after->id); !done)
        return done;
    return indexPlaces(*edit.after);
}

} // namespace Quipu
