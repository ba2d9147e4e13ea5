// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/interchange/chartbundle.h"

#include "models/charting/evidencenames.h"
#include "models/interchange/chartsheet.h"
#include "models/interchange/citations.h"
#include "models/interchange/defenceannex.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Quipu {

Result<QByteArray> chartBundle(const ChartContent &content, const ChartEvidence &evidence, const QString &title,
                               std::vector<ArchiveEntry> pictures)
{
    const auto png
        = std::ranges::find_if(pictures, [](const ArchiveEntry &each) { return each.name.endsWith(".png"_L1); });
    const QByteArray picture = png == pictures.end() ? QByteArray() : png->bytes;
    const QString annex = defenceAnnexHtml(content, evidence, title, picture);
    const QByteArray json = QJsonDocument(evidenceObject(content, evidence)).toJson(QJsonDocument::Indented);
    std::vector<ArchiveEntry> entries = std::move(pictures);
    entries.push_back({u"data.csv"_s, chartCsv(chartSheet(content, evidence)), false});
    entries.push_back({QString::fromLatin1(evidenceEntry), json, false});
    entries.push_back({u"sources.txt"_s, sourcesText(evidence), false});
    entries.push_back({u"sources.csl.json"_s, sourcesCslJson(evidence), false});
    entries.push_back({u"annex.html"_s, annex.toUtf8(), false});
    if (const QByteArray odt = defenceAnnexOdt(annex, picture); !odt.isEmpty())
        entries.push_back({u"annex.odt"_s, odt, true});
    return zipped(entries);
}

} // namespace Quipu
