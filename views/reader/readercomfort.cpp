// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/reader/readercomfort.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Quipu {

QByteArray toSettings(const ReaderComfort &comfort)
{
    const QJsonObject object {{u"measure"_s, comfort.measure},
                              {u"lineGap"_s, comfort.lineGap},
                              {u"serif"_s, comfort.isSerif},
                              {u"foldsBoilerplate"_s, comfort.foldsBoilerplate},
                              {u"paragraphNumbers"_s, comfort.numbersParagraphs},
                              {u"legend"_s, comfort.showsLegend},
                              {u"active"_s, comfort.active == MarkLayer::Figures ? u"figures"_s : u"mentions"_s},
                              {u"figures"_s, comfort.showsFigures},
                              {u"hiddenTypes"_s, QJsonArray::fromStringList(comfort.hiddenTypes)}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

ReaderComfort comfortFromSettings(const QByteArray &bytes)
{
    const QJsonObject object = QJsonDocument::fromJson(bytes).object();
    const ReaderComfort usual;
    ReaderComfort comfort;
    comfort.measure = std::clamp(object[u"measure"_s].toInt(usual.measure), usual.narrowest, usual.widest);
    comfort.lineGap = std::clamp(object[u"lineGap"_s].toInt(usual.lineGap), usual.tightest, usual.loosest);
    comfort.isSerif = object[u"serif"_s].toBool(usual.isSerif);
    comfort.foldsBoilerplate = object[u"foldsBoilerplate"_s].toBool(usual.foldsBoilerplate);
    comfort.numbersParagraphs = object[u"paragraphNumbers"_s].toBool(usual.numbersParagraphs);
    comfort.showsLegend = object[u"legend"_s].toBool(usual.showsLegend);
    comfort.active = object[u"active"_s].toString() == "figures"_L1 ? MarkLayer::Figures : MarkLayer::Mentions;
    comfort.showsFigures = object[u"figures"_s].toBool(usual.showsFigures);
    for (const QJsonValue &type : object[u"hiddenTypes"_s].toArray())
        comfort.hiddenTypes.append(type.toString());
    return comfort;
}

} // namespace Quipu
