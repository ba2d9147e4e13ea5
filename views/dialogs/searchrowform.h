// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/search/queryrows.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;

namespace Quipu {

// One condition of a search as widgets: of what, how, and what it is to be. Says what values it could offer.
class SearchRowForm final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SearchRowForm)

public:
    explicit SearchRowForm(QWidget *parent = nullptr);

    QueryRow row() const;
    void setRow(const QueryRow &row);
    void showValues(const QString &field, const QString &begun, const QStringList &values);
    void focusSubject();

Q_SIGNALS:
    void edited();
    void removeRequested();
    void valuesWanted(const QString &field, const QString &begun);

private:
    void addSubjects();
    void subjectChosen(); // what can be said of it
    void fitFields();
    QString valueField() const; // whose values there are; "" for none

    QComboBox *m_negation, *m_subject, *m_how, *m_value;
    QLineEdit *m_number, *m_upTo, *m_years;
    QLabel *m_and, *m_in;
};

} // namespace Quipu
