// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/printedproject.h"

#include "models/charting/chartjson.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Quipu {

QString printed(Reader &reader)
{
    QStringList lines;
    for (ArticleId id : *reader.articleIds({}, ArticleSort::Newest)) {
        const Article found = *reader.article(id);
        lines.append(u"article %1 %2 %3"_s.arg(id.value).arg(
            found.metadata.title ? found.metadata.title->value : QString(), toString(found.status)));
    }
    for (const MentionRow &row : *reader.mentions({})) {
        lines.append(u"mention %1 '%2' %3 %4 %5"_s.arg(row.mention.id.value)
                         .arg(wordsOf(row.mention), row.mention.type, row.entityName, toString(row.mention.status)));
    }
    for (const FigureRow &row : *reader.figures({})) {
        lines.append(u"figure %1 '%2' %3 %4 %5"_s.arg(row.figure.id.value)
                         .arg(row.figure.quote.text)
                         .arg(*row.figure.value)
                         .arg(row.figure.unit, toString(row.figure.status)));
    }
    for (const ChartRow &row : *reader.charts()) {
        const QJsonObject record = chartToJson(*reader.chart(row.id));
        lines.append(u"chart "_s + row.name + u' ' + QString::fromUtf8(QJsonDocument(record).toJson()));
    }
    for (const RefusalRow &row : *reader.refusals()) {
        lines.append(u"refusal %1 %2 %3 %4 %5"_s.arg(row.refusal.article.value)
                         .arg(row.refusal.type, row.refusal.words, row.refusal.written,
                              row.refusal.at.toString(Qt::ISODateWithMs)));
    }
    for (const NameList &list : *reader.nameLists()) {
        lines.append(QString::fromUtf8(QJsonDocument(nameListToJson(list)).toJson(QJsonDocument::Compact)));
        const Outcome read = reader.listedNames(list.id, [&lines](const NameListEntry &entry) {
            lines.append(QStringList {entry.name, entry.type, entry.canonical, entry.ids}.join(u'/'));
            return true;
        });
        Q_ASSERT(read);
    }
    for (const FolderRow &row : *reader.folders()) {
        QStringList kept;
        for (const ArticleId id : *reader.articlesInFolder(row.folder.id, *reader.articleIds({}, ArticleSort::Oldest)))
            kept.append(QString::number(id.value));
        lines.append(
            u"folder %1 %2 (%3) %4"_s.arg(row.folder.id.value).arg(row.folder.name, row.folder.query, kept.join(u',')));
    }
    for (const QString &tag : *reader.tags(1000))
        lines.append(u"tag "_s + tag);
    for (const CodebookAmendment &amendment : *reader.codebook())
        lines.append(QString::fromUtf8(QJsonDocument(amendmentToJson(amendment)).toJson(QJsonDocument::Compact)));
    return lines.join(u'\n');
}

} // namespace Quipu
