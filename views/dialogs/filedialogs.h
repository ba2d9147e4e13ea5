// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/dialogs/prompts.h"

class QFileDialog;
class QWidget;

namespace Quipu {

// File dialogs in the program's own words: Qt's own translations are not everywhere. Each deletes itself when closed;
// whoever asks listens, and opens it.

QFileDialog *fileDialog(Prompts::File purpose, QWidget *parent);
// Where an export goes: a file with this ending, such as "png".
QFileDialog *exportFileDialog(const QString &title, const QString &name, const QString &ending, QWidget *parent);

} // namespace Quipu
