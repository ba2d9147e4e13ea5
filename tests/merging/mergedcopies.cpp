// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/merging/mergedcopies.h"

#include "models/figures/figurejson.h"

#include <QJsonDocument>
#include <QMap>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

template <typename T> T orDie(Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().text()));
    return std::move(*result);
}

QString rootName(Reader &reader, EntityId entity)
{
    if (!entity)
        return {};
    const Entity root = orDie(reader.rootEntity(entity));
    return root.type + u'/' + foldedName(root.name) + u'/' + root.note;
}

QStringList marksOf(Reader &reader, ArticleId article, const QString &name)
{
    QStringList lines;
    MentionFilter filter;
    filter.article = article;
    for (const MentionRow &row : orDie(reader.mentions(filter))) {
        const Mention &mention = row.mention;
        lines.append(QStringList {u"mention"_s, name, QString::number(mention.quote.span.start),
                                  QString::number(mention.quote.span.end), mention.quote.text, mention.type,
                                  toString(mention.status), mention.origin, mention.note,
                                  rootName(reader, mention.entity)}
                         .join(u'|'));
    }
    FigureFilter figures;
    figures.article = article;
    for (const FigureRow &row : orDie(reader.figures(figures))) {
        Figure figure = row.figure;
        figure.id = {};
        figure.article = {};
        lines.append(u"figure|"_s + name + u'|'
                     + QString::fromUtf8(QJsonDocument(figureToJson(figure)).toJson(QJsonDocument::Compact)));
    }
    return lines;
}

} // namespace

Work::Work(const QString &path, const QString &who)
    : store(orDie(SqlStore::open(path, true)))
    , project(std::make_unique<Project>(*store, store->opened(), who))
{ }

Work::~Work()
{
    const Outcome flushed = store->flush();
    if (!flushed)
        qFatal("%s", qPrintable(flushed.error().text()));
}

MergePlan planned(const QString &into, const QString &from, MergePreference preference)
{
    const Work work(into, u"merger"_s);
    return orDie(planMerge({into, from, work.project->numbers(), preference}));
}

MergePlan mergeInto(const QString &into, const QString &from, MergePreference preference)
{
    const Work work(into, u"merger"_s);
    MergePlan plan = orDie(planMerge({into, from, work.project->numbers(), preference}));
    if (!plan.changesNothing())
        (void)orDie(work.project->merge(plan.finished(), plan.given, plan.after));
    return plan;
}

QString told(const MergePlan &plan)
{
    QStringList lines;
    for (const auto &[kind, counts] : plan.counts) {
        if (!counts.isEmpty())
            lines.append(u"%1: %2 added, %3 changed, %4 removed, %5 conflicts"_s.arg(kind)
                             .arg(counts.added)
                             .arg(counts.changed)
                             .arg(counts.removed)
                             .arg(counts.conflicts));
    }
    for (const MergeConflict &conflict : plan.conflicts)
        lines.append(conflict.label + u": "_s + conflict.fields.join(u','));
    if (!lines.isEmpty())
        lines.append(QString::fromUtf8(QJsonDocument(effectToJson(plan.change)).toJson(QJsonDocument::Compact)));
    return lines.join(u'\n');
}

std::unique_ptr<Reader> readerOf(const QString &path)
{
    return orDie(Reader::open(path));
}

QString contentOf(const QString &path)
{
    const auto reader = readerOf(path);
    QStringList lines;
    QMap<qint64, QString> names;
    for (const ArticleId id : orDie(reader->articleIds({}, ArticleSort::Newest))) {
        const Article article = orDie(reader->article(id));
        const QString name = QString::fromLatin1(article.sha256);
        names[id.value] = name;
        lines.append(QStringList {u"article"_s, name, toString(article.status), article.note,
                                  article.metadata.title->value, article.metadata.tags.join(u',')}
                         .join(u'|'));
        lines += marksOf(*reader, id, name);
    }
    for (const NoteId id : orDie(reader->noteIds({}))) {
        const Note note = orDie(reader->note(id));
        lines.append(QStringList {u"note"_s, toString(note.kind), toString(note.subject.kind),
                                  names.value(note.subject.article.value), note.subject.quote.text, note.text, note.who,
                                  note.made.toString(Qt::ISODateWithMs)}
                         .join(u'|'));
    }
    for (const FolderRow &row : orDie(reader->folders())) {
        QStringList kept;
        for (const ArticleId id :
             orDie(reader->articlesInFolder(row.folder.id, orDie(reader->articleIds({}, ArticleSort::Oldest)))))
            kept.append(names[id.value]);
        kept.sort();
        lines.append(QStringList {u"folder"_s, row.folder.name, row.folder.query, kept.join(u',')}.join(u'|'));
    }
    for (const ChartRow &row : orDie(reader->charts()))
        lines.append(u"chart|"_s + row.name);
    for (const EntityRow &row : orDie(reader->entities())) {
        QStringList aliases;
        for (const QString &alias : row.aliases)
            aliases.append(foldedName(alias));
        aliases.sort();
        lines.append(QStringList {u"entity"_s, row.entity.type, foldedName(row.entity.name), row.entity.note,
                                  QString::number(row.mentions), aliases.join(u',')}
                         .join(u'|'));
    }
    lines.sort();
    return lines.join(u'\n');
}

} // namespace Quipu
