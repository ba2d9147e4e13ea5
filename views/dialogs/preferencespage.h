// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/dialogs/preferences.h"

#include <QWidget>

namespace Quipu {

// One page of the preferences. To add another: a class of its own, and a line in preferencesdialog.cpp.
class PreferencesPage : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    virtual QString title() const = 0;
    virtual void setPreferences(const Preferences &preferences) = 0;
    virtual void write(Preferences &preferences) const = 0;
};

} // namespace Quipu
