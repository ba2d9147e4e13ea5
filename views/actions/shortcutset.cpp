// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/actions/shortcutset.h"

#include "models/base/codebookfile.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace Quipu {

using namespace Qt::StringLiterals;

namespace {

bool doClash(const QKeySequence &a, const QKeySequence &b)
{
    return a.matches(b) != QKeySequence::NoMatch || b.matches(a) != QKeySequence::NoMatch;
}

// Keys of a list or table are meant there only, and are then no other's.
bool canMeet(ActionRow::Scope a, ActionRow::Scope b)
{
    const auto isEverywhere
        = [](ActionRow::Scope scope) { return scope == ActionRow::Scope::Window || scope == ActionRow::Scope::Reader; };
    return a == b || (isEverywhere(a) && isEverywhere(b));
}

bool canMeet(const std::vector<ActionRow> &rows, const QString &action, const ActionRow &other)
{
    const auto row = std::ranges::find(rows, action, &ActionRow::id);
    return other.id != action && row != rows.end() && canMeet(row->scope, other.scope);
}

QList<QKeySequence> keysFrom(const QJsonValue &list)
{
    QList<QKeySequence> keys;
    for (const QString &text : stringsOf(list)) {
        const QKeySequence key(text, QKeySequence::PortableText);
        if (!key.isEmpty() && key[0].key() != Qt::Key_unknown)
            keys.append(key);
    }
    return keys;
}

ShortcutSet setFrom(const QJsonObject &object)
{
    ShortcutSet set;
    for (auto each = object.begin(); each != object.end(); ++each)
        set.changed.insert(each.key(), keysFrom(each.value()));
    return set;
}

} // namespace

QList<QKeySequence> ShortcutSet::keysOf(const ActionRow &row) const
{
    return changed.value(row.id, row.shortcuts);
}

void ShortcutSet::setKeys(const ActionRow &row, const QList<QKeySequence> &keys)
{
    if (keys == row.shortcuts)
        changed.remove(row.id);
    else
        changed.insert(row.id, keys);
}

std::vector<ShortcutClash> clashesOf(const QString &action, const QKeySequence &keys,
                                     const std::vector<ActionRow> &rows, const ShortcutSet &set)
{
    std::vector<ShortcutClash> clashes;
    for (const ActionRow &row : rows) {
        if (!canMeet(rows, action, row))
            continue;
        for (const QKeySequence &other : set.keysOf(row)) {
            if (doClash(keys, other)) {
                clashes.push_back({action, row.id, keys});
                break;
            }
        }
    }
    return clashes;
}

std::vector<ShortcutClash> shortcutClashes(const std::vector<ActionRow> &rows, const ShortcutSet &set)
{
    std::vector<ShortcutClash> clashes;
    for (const ActionRow &row : rows) {
        for (const QKeySequence &keys : set.keysOf(row)) {
            for (const ShortcutClash &clash : clashesOf(row.id, keys, rows, set)) {
                const bool isTold = std::ranges::any_of(clashes, [&clash](const ShortcutClash &told) {
                    return told.action == clash.other && told.other == clash.action;
                });
                if (!isTold)
                    clashes.push_back(clash);
            }
        }
    }
    return clashes;
}

void takeFromOthers(const QString &action, const QKeySequence &keys, const std::vector<ActionRow> &rows,
                    ShortcutSet &set)
{
    for (const ActionRow &row : rows) {
        if (!canMeet(rows, action, row))
            continue;
        QList<QKeySequence> left = set.keysOf(row);
        if (left.removeIf([&keys](const QKeySequence &other) { return doClash(keys, other); }) > 0)
            set.setKeys(row, left);
    }
}

QByteArray shortcutsToJson(const ShortcutSet &set)
{
    QJsonObject object;
    for (auto each = set.changed.begin(); each != set.changed.end(); ++each) {
        QJsonArray keys;
        for (const QKeySequence &key : each.value())
            keys.append(key.toString(QKeySequence::PortableText));
        object.insert(each.key(), keys);
    }
    return QJsonDocument(object).toJson();
}

Result<ShortcutSet> shortcutsFromJson(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject())
        return Error {Error::Kind::Invalid,
                      QCoreApplication::translate("Quipu::Shortcuts", "These are no keyboard shortcuts of Quipu"),
                      {},
                      QCoreApplication::translate("Quipu::Shortcuts", "Choose a file that Quipu has exported")};
    return setFrom(document.object());
}

std::vector<ShortcutProfile> shortcutProfiles()
{
    std::vector<ShortcutProfile> profiles;
    for (const QJsonValue profile : readCodebook(u"shortcutprofiles"_s)["profiles"_L1].toArray())
        profiles.push_back({profile["name"_L1].toString(), setFrom(profile["keys"_L1].toObject())});
    return profiles;
}

} // namespace Quipu
