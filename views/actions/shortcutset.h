// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "views/actions/actiontable.h"

#include <QByteArray>
#include <QHash>

#include <vector>

namespace Quipu {

// In which keys a person differs from the action table: by action id, none where an action is to have no key. A value.
struct ShortcutSet
{
    QHash<QString, QList<QKeySequence>> changed;

    // The keys of a row under this set.
    QList<QKeySequence> keysOf(const ActionRow &row) const;
    // Gives a row these keys; the table's own are no difference.
    void setKeys(const ActionRow &row, const QList<QKeySequence> &keys);
    bool operator==(const ShortcutSet &) const = default;
};

// Two actions that the same key would mean, or of which one's key begins the other's. Actions of the reader clash with
// those of the window, for the reader is part of it; those of a list or table only with each other.
struct ShortcutClash
{
    QString action, other; // ids
    QKeySequence keys;
    bool operator==(const ShortcutClash &) const = default;
};
std::vector<ShortcutClash> shortcutClashes(const std::vector<ActionRow> &rows, const ShortcutSet &set);
// Those that would come of giving the action this key.
std::vector<ShortcutClash> clashesOf(const QString &action, const QKeySequence &keys,
                                     const std::vector<ActionRow> &rows, const ShortcutSet &set);
// Takes the key from every other action that it clashes with.
void takeFromOthers(const QString &action, const QKeySequence &keys, const std::vector<ActionRow> &rows,
                    ShortcutSet &set);

// {"edit.find": ["S"], "file.new": []}, keys as Qt writes them in English. Ids that are not known are kept.
QByteArray shortcutsToJson(const ShortcutSet &set);
Result<ShortcutSet> shortcutsFromJson(const QByteArray &json);

// Keys for people who come from another program.
struct ShortcutProfile
{
    QString name; // the program's
    ShortcutSet set;
};
// From resources/codebooks/shortcutprofiles.json.
std::vector<ShortcutProfile> shortcutProfiles();

} // namespace Quipu
