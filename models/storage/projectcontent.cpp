// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/projectcontent.h"

#include "models/annotation/entityjson.h"
#include "models/annotation/mentionjson.h"
#include "models/corpus/articlejson.h"
#include "models/figures/figurejson.h"
#include "models/notes/notejson.h"
#include "models/storage/columns.h"
#include "models/storage/foreignparts.h"
#include "models/storage/projectcontentprivate.h"
#include "models/storage/projectcopy.h"
#include "models/storage/projectfile.h"
#include "models/storage/soundnesscheck.h"
#include "models/storage/sqlstore.h"
#include "models/storage/sqltext.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

QJsonObject recordAt(const Statement &row)
{
    return parsedJson(row.text(0));
}

// How the things of a kind are read: the statement of one by number, that of all, and a row as the log has it.
struct ContentKind
{
    QLatin1StringView name;
    QLatin1StringView one, all; // statements; "" where there is none
    QJsonObject (*read)(const Statement &row);
};

const std::array contentKinds {
    ContentKind {"entities"_L1, "entity"_L1, {}, [](const Statement &row) { return entityToJson(entityAt(row, 0)); }},
    ContentKind {
        "mentions"_L1, "mention"_L1, {}, [](const Statement &row) { return mentionToJson(mentionAt(row, 0)); }},
    ContentKind {"figures"_L1, "figure"_L1, {}, [](const Statement &row) { return figureToJson(figureAt(row, 0)); }},
    ContentKind {"charts"_L1, "chart"_L1, "chart_records"_L1, recordAt},
    ContentKind {"relations"_L1, "relation"_L1, "relation_records"_L1, recordAt},
    ContentKind {"notes"_L1, "note"_L1, "all_notes"_L1,
                 [](const Statement &row) { return noteToJson(noteAt(row, 0)); }},
    ContentKind {"name_lists"_L1, "name_list"_L1, "name_lists"_L1, recordAt},
    ContentKind {"revised_marks"_L1, {}, "revised_mark_records"_L1, recordAt},
    ContentKind {"folders"_L1, "folder"_L1, "folder_rows"_L1,
                 [](const Statement &row) {
                     return folderToJson({{row.number(0)}, row.text(1), row.text(2)});
                 }},
    ContentKind {"settlements"_L1,
                 {},
                 "settlements"_L1,
                 [](const Statement &row) {
                     return QJsonObject {{u"check"_s, row.text(0)},
                                         {u"fingerprint"_s, row.text(1)},
                                         {u"reason"_s, row.text(2)},
                                         {u"who"_s, row.text(3)},
                                         {u"at"_s, row.text(4)}};
                 }},
    ContentKind {"distinctions"_L1,
                 {},
                 "distinctions"_L1,
                 [](const Statement &row) {
                     return QJsonObject {{u"one"_s, idToJson(row.number(0))},
                                         {u"other"_s, idToJson(row.number(1))},
                                         {u"who"_s, row.text(2)},
                                         {u"at"_s, row.text(3)}};
                 }},
    ContentKind {"refusals"_L1,
                 {},
                 "refusals"_L1,
                 [](const Statement &row) {
                     return refusalToJson({{row.number(0)},
                                           row.text(1),
                                           row.text(2),
                                           row.text(3),
                                           QDateTime::fromString(row.text(4), Qt::ISODateWithMs)});
                 }},
    ContentKind {"copies"_L1,
                 {},
                 "copy_choices"_L1,
                 [](const Statement &row) {
                     return copyChoiceToJson({{row.number(0)},
                                              copyChoiceFromString(row.text(1)).value_or(CopyChoice::Kind::Lead),
                                              {row.number(2)}});
                 }},
};

const ContentKind *kindNamed(const QString &name)
{
    const auto found = std::ranges::find(contentKinds, name, &ContentKind::name);
    return found == contentKinds.end() ? nullptr : &*found;
}

} // namespace

ProjectContent::ProjectContent(std::unique_ptr<Private> d_)
    : d(std::move(d_))
{ }

ProjectContent::~ProjectContent() = default;

Result<std::unique_ptr<ProjectContent>> ProjectContent::open(const QString &path)
{
    auto d = std::make_unique<Private>();
    QString file = QFileInfo(path).absoluteFilePath();
    const auto header = inspectProject(file);
    if (!header)
        return header.error();
    if (header->schema < newestSchema()) {
        d->folder = std::make_unique<QTemporaryDir>();
        const QString copy = d->folder->filePath(u"older.quipu"_s);
        if (const Outcome copied = copyProject(file, copy); !copied)
            return copied.error();
        if (const auto raised = SqlStore::open(copy, false); !raised)
            return raised.error();
        file = copy;
    }
    auto connection = Connection::open(file, Connection::Mode::Read);
    if (!connection)
        return connection.error();
    d->connection = *std::move(connection);
    if (QFileInfo(file).size() < longCheckBytes) {
        if (const Outcome sound = checkSoundness(*d->connection); !sound)
            return sound.error();
    }
    if (const Outcome ours = refuseForeignParts(*d->connection); !ours)
        return ours.error();
    if (const auto begun = d->connection->run(u"BEGIN"_s); !begun) // one moment for all that is read
        return begun.error();
    return std::unique_ptr<ProjectContent>(new ProjectContent(std::move(d)));
}

Result<Counters> ProjectContent::counters()
{
    return readCounters(*d->connection);
}

Result<ProjectContent::FirstMarks> ProjectContent::firstMarks(ArticleId first)
{
    Statement marks(*d->connection, u"first_marks"_s);
    marks.bind(u":first"_s, first);
    if (!marks.next())
        return marks.error();
    return FirstMarks {marks.number(0), marks.number(1)};
}

Result<ProjectContent::MarkCounts> ProjectContent::markCounts(ArticleId article)
{
    Statement counts(*d->connection, u"count_marks"_s);
    counts.bind(u":article"_s, article);
    if (!counts.next())
        return counts.error();
    return MarkCounts {int(counts.number(0)), int(counts.number(1))};
}

Result<bool> ProjectContent::hasChanged(ArticleId article, ChangeId after)
{
    Statement changed(*d->connection, u"article_changed_after"_s);
    changed.bind(u":article"_s, article).bind(u":line"_s, after);
    const bool has = changed.next();
    if (changed.failed())
        return changed.error();
    return has;
}

Result<std::vector<LogLine>> ProjectContent::nextLines(ChangeId after, int most)
{
    Statement lines(*d->connection, u"log_lines"_s);
    lines.bind(u":after"_s, after).bind(u":limit"_s, most);
    return d->rows<LogLine>(lines, [](const Statement &row) {
        LogLine line;
        line.id = {row.number(0)};
        line.at = row.text(1);
        line.who = row.text(2);
        line.verb = row.text(3);
        const QJsonArray arguments = QJsonDocument::fromJson(row.text(4).toUtf8()).array();
        for (const QJsonValue &argument : arguments)
            line.arguments.append(argument.toString());
        line.action = actionFromWord(row.text(5));
        line.state = stateFromWord(row.text(6));
        line.target = {row.number(7)};
        return line;
    });
}

Result<QJsonObject> ProjectContent::effect(ChangeId line)
{
    Statement effect(*d->connection, u"change_effect"_s);
    effect.bind(u":id"_s, line);
    if (!effect.next())
        return effect.failed() ? Result<QJsonObject>(effect.error()) : QJsonObject {};
    return recordAt(effect);
}

Result<std::vector<MergedPoint>> ProjectContent::mergedPoints()
{
    Statement points(*d->connection, u"merged_points"_s);
    return d->rows<MergedPoint>(points, [](const Statement &row) {
        Change change;
        effectFromJson({{u"merged"_s, recordAt(row)}}, change);
        return change.merged.value_or(MergedPoint {});
    });
}

Result<std::optional<QJsonObject>> ProjectContent::item(const QString &kind, qint64 id)
{
    if (kind == u"articles") {
        const auto known = article({id});
        if (!known)
            return known.error();
        return *known && (*known)->isPresent ? std::optional(articleToJson((*known)->article)) : std::nullopt;
    }
    const ContentKind *read = kindNamed(kind);
    if (read == nullptr || read->one.isEmpty())
        return std::optional<QJsonObject>();
    Statement found(*d->connection, read->one);
    found.bind(u":id"_s, id);
    if (!found.next())
        return found.failed() ? Result<std::optional<QJsonObject>>(found.error()) : std::optional<QJsonObject>();
    return std::optional(read->read(found));
}

Result<std::vector<QJsonObject>> ProjectContent::items(const QString &kind)
{
    if (kind == u"codebook") {
        const auto amendments = readCodebook(*d->connection);
        if (!amendments)
            return amendments.error();
        std::vector<QJsonObject> found;
        std::ranges::transform(*amendments, std::back_inserter(found), amendmentToJson);
        return found;
    }
    if (kind == u"folder_articles") {
        const auto folders = items(u"folders"_s);
        if (!folders)
            return folders.error();
        std::vector<QJsonObject> found;
        for (const QJsonObject &folder : *folders) {
            Statement articles(*d->connection, u"articles_of_folder"_s);
            articles.bind(u":folder"_s, folder[u"id"].toInteger());
            const auto ids
                = d->rows<ArticleId>(articles, [](const Statement &row) { return ArticleId {row.number(0)}; });
            if (!ids)
                return ids.error();
            found.push_back(folderArticlesToJson({{folder[u"id"].toInteger()}, *ids}));
        }
        return found;
    }
    const ContentKind *read = kindNamed(kind);
    if (read == nullptr || read->all.isEmpty())
        return std::vector<QJsonObject>();
    Statement all(*d->connection, read->all);
    return d->rows<QJsonObject>(all, read->read);
}

void ProjectContent::interrupt()
{
    d->connection->interrupt();
}

} // namespace Quipu
