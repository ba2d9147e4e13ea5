// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/annotation/entitytypes.h"
#include "models/annotation/rows.h"
#include "models/figures/figure.h"
#include "models/notes/note.h"

#include <QColor>
#include <QLocale>

#include <utility>
#include <vector>

namespace Quipu {

// What there is to say of one mark, in a few lines. Pure values, in the reader's language.
struct MarkCard
{
    QString title;
    QColor color; // of its type; invalid: none
    std::vector<std::pair<QString, QString>> facts; // name and value; what is not known is left out
    QString note; // the mark's own remark
    QStringList notes; // what the project says of it besides: the first lines of each

    QString plainText() const; // a line each, for screen readers
};

// type may be null: the codebook does not know it any more.
MarkCard cardOf(const MentionRow &row, const EntityType *type, const QLocale &locale);
MarkCard cardOf(const Figure &figure, const QLocale &locale);
MarkCard cardOf(const Note &note); // on words that are no mark
void addNotes(MarkCard &card, const std::vector<const Note *> &notes); // the first of them

} // namespace Quipu
