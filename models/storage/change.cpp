// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/change.h"

#include "models/annotation/entityjson.h"
#include "models/annotation/mentionjson.h"
#include "models/charting/chartjson.h"
#include "models/corpus/articlejson.h"
#include "models/figures/figurejson.h"
#include "models/notes/notejson.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

template <typename T> std::vector<Edit<T>> invertedEdits(const std::vector<Edit<T>> &edits)
{
    std::vector<Edit<T>> inverted;
    inverted.reserve(edits.size());
    // Backwards: what was done last is undone first.
    for (auto edit = edits.rbegin(); edit != edits.rend(); ++edit)
        inverted.push_back(edit->inverted());
    return inverted;
}

template <typename T, typename ToJson>
void writeEdits(QJsonObject &json, const QString &key, const std::vector<Edit<T>> &edits, ToJson toJson)
{
    QJsonArray array;
    for (const Edit<T> &edit : edits) {
        QJsonObject object;
        if (edit.before)
            object[u"before"] = toJson(*edit.before);
        if (edit.after)
            object[u"after"] = toJson(*edit.after);
        array.append(object);
    }
    if (!array.isEmpty())
        json[key] = array;
}

template <typename T, typename FromJson>
void readEdits(const QJsonObject &json, const QString &key, std::vector<Edit<T>> &edits, FromJson fromJson)
{
    const QJsonArray array = json[key].toArray();
    for (const QJsonValue &value : array) {
        Edit<T> edit;
        if (value[u"before"].isObject())
            edit.before = fromJson(value[u"before"].toObject());
        if (value[u"after"].isObject())
            edit.after = fromJson(value[u"after"].toObject());
        edits.push_back(std::move(edit));
    }
}

void writeIds(QJsonObject &json, const QString &key, const std::vector<ArticleId> &ids)
{
    QJsonArray array;
    for (ArticleId id : ids)
        array.append(id.value);
    if (!array.isEmpty())
        json[key] = array;
}

void readIds(const QJsonObject &json, const QString &key, std::vector<ArticleId> &ids)
{
    const QJsonArray array = json[key].toArray();
    for (const QJsonValue &value : array)
        ids.push_back({value.toInteger()});
}

QJsonObject settlementToJson(const Settlement &settlement)
{
    return {{u"check"_s, settlement.check},
            {u"fingerprint"_s, settlement.fingerprint},
            {u"reason"_s, settlement.reason},
            {u"who"_s, settlement.who},
            {u"at"_s, settlement.at.toUTC().toString(Qt::ISODateWithMs)}};
}

Settlement settlementFromJson(const QJsonObject &json)
{
    return {json[u"check"].toString(), json[u"fingerprint"].toString(), json[u"reason"].toString(),
            json[u"who"].toString(), QDateTime::fromString(json[u"at"].toString(), Qt::ISODateWithMs)};
}

} // namespace

Change Change::inverted() const
{
    Change change = *this;
    change.additions.clear();
    change.arrivals.reset();
    change.listedNames.clear();
    change.latePrints.reset();
    change.revisedTexts.clear();
    std::swap(change.arrived, change.left);
    change.articles = invertedEdits(articles);
    change.entities = invertedEdits(entities);
    change.mentions = invertedEdits(mentions);
    change.figures = invertedEdits(figures);
    change.settlements = invertedEdits(settlements);
    change.codebook = invertedEdits(codebook);
    change.charts = invertedEdits(charts);
    change.distinctions = invertedEdits(distinctions);
    change.relations = invertedEdits(relations);
    change.refusals = invertedEdits(refusals);
    change.notes = invertedEdits(notes);
    change.copies = invertedEdits(copies);
    change.copySearches = invertedEdits(copySearches);
    change.nameLists = invertedEdits(nameLists);
    change.revisedMarks = invertedEdits(revisedMarks);
    change.folders = invertedEdits(folders);
    change.folderArticles = invertedEdits(folderArticles);
    return change;
}

bool Change::isEmpty() const
{
    return arrived.empty() && left.empty() && articles.empty() && entities.empty() && mentions.empty()
        && figures.empty() && settlements.empty() && codebook.empty() && charts.empty() && distinctions.empty()
        && relations.empty() && refusals.empty() && notes.empty() && copies.empty() && copySearches.empty()
        && nameLists.empty() && revisedMarks.empty() && folders.empty() && folderArticles.empty() && !merged;
}

size_t Change::weight() const
{
    size_t inFolders = 0;
    for (const Edit<FolderArticles> &edit : folderArticles)
        inFolders += (edit.before ? edit.before->articles.size() : 0) + (edit.after ? edit.after->articles.size() : 0);
    return 1 + arrived.size() + left.size() + articles.size() + entities.size() + mentions.size() + figures.size()
        + settlements.size() + codebook.size() + charts.size() + distinctions.size() + relations.size()
        + refusals.size() + notes.size() + copies.size() + copySearches.size() + nameLists.size() + revisedMarks.size()
        + folders.size() + inFolders;
}

QJsonObject effectToJson(const Change &change)
{
    QJsonObject json;
    if (change.place) {
        json[u"place"] = QJsonObject {{u"article"_s, change.place->article.value},
                                      {u"start"_s, change.place->span.start},
                                      {u"end"_s, change.place->span.end}};
    }
    writeIds(json, u"arrived"_s, change.arrived);
    writeIds(json, u"left"_s, change.left);
    writeEdits(json, u"articles"_s, change.articles, articleToJson);
    writeEdits(json, u"entities"_s, change.entities, entityToJson);
    writeEdits(json, u"mentions"_s, change.mentions, mentionToJson);
    writeEdits(json, u"figures"_s, change.figures, figureToJson);
    writeEdits(json, u"settlements"_s, change.settlements, settlementToJson);
    writeEdits(json, u"codebook"_s, change.codebook, amendmentToJson);
    writeEdits(json, u"charts"_s, change.charts, chartToJson);
    writeEdits(json, u"distinctions"_s, change.distinctions, distinctionToJson);
    writeEdits(json, u"relations"_s, change.relations, relationToJson);
    writeEdits(json, u"refusals"_s, change.refusals, refusalToJson);
    writeEdits(json, u"notes"_s, change.notes, noteToJson);
    writeEdits(json, u"copies"_s, change.copies, copyChoiceToJson);
    writeEdits(json, u"copySearches"_s, change.copySearches, [](const CopySearch &search) {
        return QJsonObject {{u"id"_s, search.id}};
    });
    writeEdits(json, u"name_lists"_s, change.nameLists, nameListToJson);
    writeEdits(json, u"revised_marks"_s, change.revisedMarks, revisedMarkToJson);
    writeEdits(json, u"folders"_s, change.folders, folderToJson);
    writeEdits(json, u"folder_articles"_s, change.folderArticles, folderArticlesToJson);
    if (change.merged) {
        json[u"merged"] = QJsonObject {{u"change"_s, change.merged->change.value},
                                       {u"at"_s, change.merged->at.toUTC().toString(Qt::ISODateWithMs)},
                                       {u"who"_s, change.merged->who}};
    }
    return json;
}

void effectFromJson(const QJsonObject &json, Change &change)
{
    if (const QJsonObject place = json[u"place"].toObject(); !place.isEmpty()) {
        change.place = Place {{place[u"article"].toInteger()},
                              {qsizetype(place[u"start"].toInteger()), qsizetype(place[u"end"].toInteger())}};
    }
    readIds(json, u"arrived"_s, change.arrived);
    readIds(json, u"left"_s, change.left);
    readEdits(json, u"articles"_s, change.articles, articleFromJson);
    readEdits(json, u"entities"_s, change.entities, entityFromJson);
    readEdits(json, u"mentions"_s, change.mentions, mentionFromJson);
    readEdits(json, u"figures"_s, change.figures, figureFromJson);
    readEdits(json, u"settlements"_s, change.settlements, settlementFromJson);
    readEdits(json, u"codebook"_s, change.codebook, amendmentFromJson);
    readEdits(json, u"charts"_s, change.charts, chartFromJson);
    readEdits(json, u"distinctions"_s, change.distinctions, distinctionFromJson);
    readEdits(json, u"relations"_s, change.relations, relationFromJson);
    readEdits(json, u"refusals"_s, change.refusals, refusalFromJson);
    readEdits(json, u"notes"_s, change.notes, noteFromJson);
    readEdits(json, u"copies"_s, change.copies, copyChoiceFromJson);
    readEdits(json, u"copySearches"_s, change.copySearches,
              [](const QJsonObject &search) { return CopySearch {search[u"id"].toInteger()}; });
    readEdits(json, u"name_lists"_s, change.nameLists, nameListFromJson);
    readEdits(json, u"revised_marks"_s, change.revisedMarks, revisedMarkFromJson);
    readEdits(json, u"folders"_s, change.folders, folderFromJson);
    readEdits(json, u"folder_articles"_s, change.folderArticles, folderArticlesFromJson);
    if (const QJsonObject merged = json[u"merged"].toObject(); !merged.isEmpty()) {
        change.merged = MergedPoint {{merged[u"change"].toInteger()},
                                     QDateTime::fromString(merged[u"at"].toString(), Qt::ISODateWithMs),
                                     merged[u"who"].toString()};
    }
}

} // namespace Quipu
