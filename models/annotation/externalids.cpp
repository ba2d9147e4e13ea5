// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/annotation/externalids.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

std::vector<ExternalIdScheme> readSchemes()
{
    QFile file(u":/quipu/codebooks/externalids.json"_s);
    const bool isOpen = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isOpen);
    std::vector<ExternalIdScheme> schemes;
    if (!isOpen)
        return schemes;
    const QJsonArray rows = QJsonDocument::fromJson(file.readAll())[u"schemes"].toArray();
    for (const QJsonValue &row : rows)
        schemes.push_back({row[u"id"].toString(), row[u"label"].toString(), row[u"pattern"].toString(),
                           row[u"link"].toString(), row[u"bare"].toBool()});
    return schemes;
}

bool isIdOf(const ExternalIdScheme &scheme, const QString &text)
{
    // Made once: a list of names asks a hundred thousand times.
    static const std::vector<QRegularExpression> patterns = [] {
        std::vector<QRegularExpression> all;
        for (const ExternalIdScheme &each : externalIdSchemes())
            all.emplace_back(QRegularExpression::anchoredPattern(each.pattern));
        return all;
    }();
    const auto index = size_t(&scheme - externalIdSchemes().data());
    return patterns[index].match(text).hasMatch();
}

const ExternalIdScheme *schemeCalled(const QString &id)
{
    const auto &schemes = externalIdSchemes();
    const auto found = std::ranges::find_if(
        schemes, [&id](const ExternalIdScheme &scheme) { return scheme.id.compare(id, Qt::CaseInsensitive) == 0; });
    return found == schemes.end() ? nullptr : &*found;
}

std::optional<ExternalId> idFromLink(const QString &text)
{
    if (!text.contains(u'/'))
        return {};
    for (const ExternalIdScheme &scheme : externalIdSchemes()) {
        QString before = scheme.link.section(u"%1"_s, 0, 0);
        before.remove(u"https://"_s);
        const qsizetype at = text.indexOf(before);
        if (at >= 0 && isIdOf(scheme, text.sliced(at + before.size())))
            return ExternalId {scheme.id, text.sliced(at + before.size())};
    }
    return {};
}

std::optional<ExternalId> idFromWord(const QString &word)
{
    if (const auto linked = idFromLink(word))
        return linked;
    const qsizetype colon = word.indexOf(u':');
    if (colon > 0) {
        const QString name = word.left(colon);
        const QString id = word.sliced(colon + 1);
        const ExternalIdScheme *scheme = schemeCalled(name);
        if (id.isEmpty() || id.startsWith(u'/') || (scheme && !isIdOf(*scheme, id)))
            return {};
        return ExternalId {scheme ? scheme->id : name, id}; // a list that nobody here knows is as good
    }
    for (const ExternalIdScheme &scheme : externalIdSchemes()) {
        if (scheme.isBare && isIdOf(scheme, word))
            return ExternalId {scheme.id, word};
    }
    return {};
}

} // namespace

const std::vector<ExternalIdScheme> &externalIdSchemes()
{
    static const std::vector<ExternalIdScheme> schemes = readSchemes();
    return schemes;
}

QString externalLink(const ExternalId &id)
{
    const ExternalIdScheme *scheme = schemeCalled(id.scheme);
    return scheme ? scheme->link.arg(id.id) : QString();
}

QString externalIdsText(const std::vector<ExternalId> &ids)
{
    QStringList words;
    for (const ExternalId &id : ids)
        words.append(id.scheme + u':' + id.id);
    return words.join(u' ');
}

Result<std::vector<ExternalId>> externalIdsFromText(const QString &text)
{
    static const QRegularExpression between(u"[\\s,;]+"_s);
    std::vector<ExternalId> ids;
    const QStringList words = text.split(between, Qt::SkipEmptyParts);
    for (const QString &word : words) {
        const std::optional<ExternalId> id = idFromWord(word);
        if (!id)
            return Error {Error::Kind::Invalid,
                          QCoreApplication::translate("Quipu::ExternalId", "This is no id of a list"), word,
                          QCoreApplication::translate("Quipu::ExternalId", "Write it as wikidata:Q419 or iso3166:PE")};
        if (std::ranges::find(ids, *id) == ids.end())
            ids.push_back(*id);
    }
    return ids;
}

} // namespace Quipu
