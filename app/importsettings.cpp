// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/importsettings.h"

#include "models/base/codebookfile.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace Quipu {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 megabyte = 1024 * 1024;
constexpr qsizetype fewFiles = 20;

} // namespace

ImportChoices standardImportChoices()
{
    const ImportOptions options;
    ImportChoices choices;
    choices.seconds = options.guard.limits.seconds;
    choices.megabytes = options.guard.limits.megabytes;
    choices.largestOriginal = int(options.largestOriginal / megabyte);
    return choices;
}

ImportOptions importOptions(const ImportChoices &choices)
{
    ImportOptions options;
    options.analysis.extract = choices.extracts;
    options.analysis.language = choices.language;
    options.largestOriginal = choices.largestOriginal * megabyte;
    options.guard.program = QCoreApplication::applicationFilePath();
    options.guard.limits = {choices.seconds, choices.megabytes};
    options.columns = std::make_shared<const ColumnChoices>(choices.columns);
    return options;
}

PreferenceFacts preferenceFacts()
{
    PreferenceFacts facts;
    facts.standard.importing = standardImportChoices();
    facts.languages = readLanguages();
    return facts;
}

QStringList readLanguages()
{
    QStringList codes = readCodebook(u"languages"_s).keys();
    codes.removeIf([](const QString &key) { return key.size() != 2; }); // what the file says of itself
    return codes;
}

QJsonObject importChoicesToJson(const ImportChoices &choices)
{
    return {{u"extracts"_s, choices.extracts},
            {u"language"_s, choices.language},
            {u"seconds"_s, choices.seconds},
            {u"megabytes"_s, choices.megabytes},
            {u"largestOriginal"_s, choices.largestOriginal},
            {u"columns"_s, columnChoicesToJson(choices.columns)}};
}

ImportChoices importChoicesFromJson(const QJsonObject &json)
{
    const ImportChoices standard = standardImportChoices();
    ImportChoices choices;
    choices.extracts = json["extracts"_L1].toBool(standard.extracts);
    choices.language = json["language"_L1].toString(standard.language);
    choices.seconds = std::max(1, json["seconds"_L1].toInt(standard.seconds));
    choices.megabytes = std::max(256, json["megabytes"_L1].toInt(standard.megabytes));
    choices.largestOriginal = std::max(0, json["largestOriginal"_L1].toInt(standard.largestOriginal));
    choices.columns = columnChoicesFromJson(json["columns"_L1].toObject());
    return choices;
}

bool isShownFirst(const QStringList &paths, LookFirst looksFirst)
{
    if (looksFirst != LookFirst::WhenMany)
        return looksFirst == LookFirst::Always;
    static const QStringList tables {u"csv"_s, u"tsv"_s, u"tab"_s, u"json"_s, u"jsonl"_s, u"ndjson"_s};
    return paths.size() > fewFiles || std::ranges::any_of(paths, [](const QString &path) {
               const QFileInfo info(path);
               return tables.contains(info.suffix().toLower()) || info.isDir();
           });
}

} // namespace Quipu
