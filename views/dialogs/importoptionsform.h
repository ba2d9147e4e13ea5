// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/dialogs/importchoices.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QSpinBox;

namespace Quipu {

// How files are imported, except for what the columns of tables hold.
class ImportOptionsForm final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ImportOptionsForm)

public:
    explicit ImportOptionsForm(const QStringList &languages, QWidget *parent = nullptr);

    void setChoices(const ImportChoices &choices); // says nothing of it
    void write(ImportChoices &choices) const; // its own fields and no others
    QFormLayout *form() const { return m_form; } // for rows of whoever shows it

Q_SIGNALS:
    void changed();

private:
    QSpinBox *addNumber(const QString &label, const QString &name, int least, int most, const QString &suffix);

    QFormLayout *m_form;
    QCheckBox *m_extracts;
    QComboBox *m_language;
    QSpinBox *m_seconds, *m_megabytes, *m_largestOriginal;
};

} // namespace Quipu
