// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/dialogs/preferencespage.h"

class QComboBox;

namespace Quipu {

class ImportOptionsForm;

// How files are imported when nothing else is said.
class ImportingPage final : public PreferencesPage
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ImportingPage)

public:
    explicit ImportingPage(const PreferenceFacts &facts, QWidget *parent = nullptr);

    QString title() const override { return tr("Importing"); }
    void setPreferences(const Preferences &preferences) override;
    void write(Preferences &preferences) const override;

private:
    ImportOptionsForm *m_form;
    QComboBox *m_looksFirst;
};

} // namespace Quipu
