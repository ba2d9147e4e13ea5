// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/annotation/entity.h"
#include "models/annotation/relation.h"

#include <QJsonArray>
#include <QJsonObject>

namespace Quipu {

// The project file's own form of entities and what is said of them (UTF-16 offsets). Ids are texts: they use all of 63
// bits, more than a JSON number carries.
QJsonValue idToJson(qint64 id);
qint64 idFromJson(const QJsonValue &json);

QJsonObject entityToJson(const Entity &entity);
Entity entityFromJson(const QJsonObject &json);
QJsonArray externalIdsToJson(const std::vector<ExternalId> &ids);
std::vector<ExternalId> externalIdsFromJson(const QJsonArray &json);
QJsonObject distinctionToJson(const Distinction &distinction);
Distinction distinctionFromJson(const QJsonObject &json);
QJsonObject relationToJson(const Relation &relation);
Relation relationFromJson(const QJsonObject &json);

} // namespace Quipu
