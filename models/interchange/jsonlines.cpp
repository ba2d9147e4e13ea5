// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/interchange/jsonlines.h"

#include "models/interchange/objects.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Quipu {

QByteArray articleJsonLine(const Article &article, const QString &text, const std::vector<MentionRow> &mentions,
                           const std::vector<FigureRow> &figures, const std::vector<RelationRow> &relations)
{
    const CodePointMap map(text);
    QJsonArray mentionArray, figureArray, relationArray;
    for (const MentionRow &row : mentions)
        mentionArray.append(mentionObject(row, map));
    std::vector<Figure> checked;
    for (const FigureRow &row : figures) {
        if (row.figure.status != Figure::Status::Rejected)
            checked.push_back(row.figure);
    }
    const std::vector<Check> checks = checksOfArticle(checked);
    for (const FigureRow &row : figures)
        figureArray.append(figureObject(row, map, derivationOf(row.figure.id, checks)));
    for (const RelationRow &row : relations)
        relationArray.append(relationObject(row, map));
    QJsonObject object = articleObject(article, text);
    object.insert(u"mentions"_s, mentionArray);
    object.insert(u"figures"_s, figureArray);
    object.insert(u"relations"_s, relationArray);
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

} // namespace Quipu
