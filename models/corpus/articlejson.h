// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/corpus/article.h"

#include <QJsonObject>

namespace Quipu {

// The project file's own form of an article's metadata and structure (UTF-16 offsets): stored in its columns and in the
// change log. Not the command line's JSON, which is interchange's. Unknown keys are ignored, missing ones left default.
QJsonObject metadataToJson(const Metadata &metadata);
Metadata metadataFromJson(const QJsonObject &json);
QJsonObject structureToJson(const Structure &structure);
Structure structureFromJson(const QJsonObject &json);
QJsonObject articleToJson(const Article &article);
Article articleFromJson(const QJsonObject &json);

} // namespace Quipu
