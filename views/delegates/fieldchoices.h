// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/widgets/choicebox.h"

#include <QStringList>

#include <memory>

namespace Quipu {

class Codebook;
class UnitBook;

// What an analyst chooses from when a figure's fields are edited. A value; measures and units come from the codebook,
// the rest from the project and the gazetteers.
struct FieldChoices
{
    std::vector<ChoiceBox::Choice> measures; // without "none"
    std::vector<ChoiceBox::Choice> units; // by dimension
    std::vector<ChoiceBox::Choice> places;
    std::vector<ChoiceBox::Choice> sources;
    std::shared_ptr<const Codebook> codebook; // whose units normalise; none: the shipped ones
    QStringList placeNames; // of the gazetteers: completed when typed, not listed
};

const UnitBook *unitsOf(const FieldChoices &choices); // null: the shipped ones

std::vector<ChoiceBox::Choice> measureChoices(const Codebook &codebook);
std::vector<ChoiceBox::Choice> unitChoices(const Codebook &codebook);
std::vector<ChoiceBox::Choice> plainChoices(const QStringList &names);

// The editor that fits a field of figureedits.h: a ChoiceBox where there is something to choose from, else a line.
QWidget *makeFieldEditor(const QString &field, const FieldChoices &choices, QWidget *parent);
// What such an editor holds, as figureedits.h reads it; none when it is in no list and has to be.
std::optional<QString> fieldEditorText(const QWidget *editor);
void setFieldEditorText(QWidget *editor, const QString &text);
QString fieldLabel(const QString &field); // translated, with capital

} // namespace Quipu
