// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/dialogs/preferences.h"

#include <QDialog>

#include <vector>

class QListWidget;
class QStackedWidget;

namespace Quipu {

class PreferencesPage;

// What the analyst prefers, page by page. Says what is preferred when it is accepted.
class PreferencesDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PreferencesDialog)

public:
    PreferencesDialog(const Preferences &preferences, const PreferenceFacts &facts, QWidget *parent);

Q_SIGNALS:
    void chosen(const Quipu::Preferences &preferences);

private:
    void add(PreferencesPage *page);

    Preferences m_preferences;
    QListWidget *m_titles;
    QStackedWidget *m_stack;
    std::vector<PreferencesPage *> m_pages;
};

} // namespace Quipu
