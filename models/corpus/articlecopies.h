// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/id.h"

#include <QJsonObject>
#include <QString>

#include <optional>
#include <vector>

namespace Quipu {

// What the analyst says of an article: that it leads its copies, that it is no copy, or only that it is one.
struct CopyChoice
{
    enum class Kind { Lead, Apart, Together };

    ArticleId article;
    Kind kind = Kind::Lead;
    ArticleId group {}; // the number of the group it was put into by hand; 0: the one that was found
    bool operator==(const CopyChoice &) const = default;
};

// One article of a group of copies.
struct ArticleCopy
{
    ArticleId article;
    QString fileName, title, outlet, published;
    double likeness = 1; // to one that was in the group before it, or to the one asked about; 0: nobody can tell
    std::optional<CopyChoice::Kind> choice;
    ArticleId group {}; // its number, the same for all of a group; 0: it has no copies
    bool isJoined = false; // put into the group by hand
};

// Articles that tell one story in nearly the same words. The lead comes first: the one the analyst chose, else the
// earliest published, else the first that was imported.
using CopyGroup = std::vector<ArticleCopy>;

// Puts the lead first and leaves out what the analyst set apart; empty where fewer than two are left.
CopyGroup ledGroup(CopyGroup copies);

// Who of these is counted in figures and charts; 0 where they are no group. Articles set apart do not lead.
ArticleId leadOf(const CopyGroup &copies);

// Copies looked for in articles that were there already: a number for what was found, so that it can be undone.
struct CopySearch
{
    qint64 id = 0;
    bool operator==(const CopySearch &) const = default;
};

QJsonObject copyChoiceToJson(const CopyChoice &choice);
CopyChoice copyChoiceFromJson(const QJsonObject &json);
QString toString(CopyChoice::Kind kind); // "lead", "apart", "together"
std::optional<CopyChoice::Kind> copyChoiceFromString(QStringView word);

} // namespace Quipu
