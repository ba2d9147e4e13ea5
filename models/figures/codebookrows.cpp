// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figures/codebookrows.h"

#include "models/base/codebookfile.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

void appendRows(std::vector<QJsonObject> &rows, const QJsonArray &array)
{
    for (const QJsonValue &value : array)
        rows.push_back(value.toObject());
}

void appendWords(QStringList &words, const QJsonArray &array)
{
    for (const QJsonValue &value : array)
        words.append(value.toString());
}

} // namespace

CodebookRows CodebookRows::shipped()
{
    CodebookRows rows;
    const QDir folder(u":/quipu/codebooks/measures"_s);
    const QStringList names = folder.entryList({u"*.json"_s}, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        const QJsonObject file = readCodebook(u"measures/"_s + QFileInfo(name).completeBaseName());
        appendRows(rows.measures, file[u"measures"].toArray());
        appendWords(rows.continuing, file[u"continuing"].toArray());
        appendWords(rows.turning, file[u"turning"].toArray());
    }
    const QJsonObject units = readCodebook(u"units"_s);
    appendRows(rows.units, units[u"units"].toArray());
    rows.currencies = units[u"byCountry"].toObject();
    return rows;
}

std::vector<CodebookAmendment> amendmentsTo(const CodebookRows &shipped, const CodebookRows &own)
{
    std::vector<CodebookAmendment> found
        = amendmentsTo(CodebookAmendment::List::Measures, shipped.measures, own.measures);
    std::ranges::move(amendmentsTo(CodebookAmendment::List::Units, shipped.units, own.units),
                      std::back_inserter(found));
    return found;
}

CodebookRows amended(const CodebookRows &shipped, const std::vector<CodebookAmendment> &amendments)
{
    CodebookRows rows = shipped;
    rows.measures = amended(CodebookAmendment::List::Measures, shipped.measures, amendments);
    rows.units = amended(CodebookAmendment::List::Units, shipped.units, amendments);
    return rows;
}

} // namespace Quipu
