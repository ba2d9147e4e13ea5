// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/id.h"

#include <QJsonObject>
#include <QString>

#include <optional>
#include <vector>

namespace Quipu {

// What the analyst says of an article that is a copy of others: that it leads them, or that it is none.
struct CopyChoice
{
    enum class Kind { Lead, Apart };

    ArticleId article;
    Kind kind = Kind::Lead;
    bool operator==(const CopyChoice &) const = default;
};

// One article of a group of copies.
struct ArticleCopy
{
    ArticleId article;
    QString fileName, title, outlet, published;
    double likeness = 1; // to one that was in the group before it
    std::optional<CopyChoice::Kind> choice;
};

// Articles that tell one story in nearly the same words. The lead comes first: the one the analyst chose, else the
// earliest published, else the first that was imported.
using CopyGroup = std::vector<ArticleCopy>;

// Puts the lead first and leaves out what the analyst set apart; empty where fewer than two are left.
CopyGroup ledGroup(CopyGroup copies);

QJsonObject copyChoiceToJson(const CopyChoice &choice);
CopyChoice copyChoiceFromJson(const QJsonObject &json);
QString toString(CopyChoice::Kind kind); // "lead", "apart"
std::optional<CopyChoice::Kind> copyChoiceFromString(QStringView word);

} // namespace Quipu
