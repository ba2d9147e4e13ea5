// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/dialogs/preferencespage.h"

class QCheckBox;
class QLineEdit;
class QSpinBox;

namespace Quipu {

// Whether, how often and where backups are made by themselves, and how many are kept.
class BackupsPage final : public PreferencesPage
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BackupsPage)

public:
    explicit BackupsPage(const PreferenceFacts &facts, QWidget *parent = nullptr);

    QString title() const override { return tr("Backups"); }
    void setPreferences(const Preferences &preferences) override;
    void write(Preferences &preferences) const override;

private:
    QSpinBox *makeNumber(const QString &name, int most, const QString &suffix);
    void choosePlace();

    QCheckBox *m_isOn;
    QSpinBox *m_minutes;
    QSpinBox *m_most;
    QSpinBox *m_days;
    QLineEdit *m_place;
};

} // namespace Quipu
