// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLineEdit;
class QPlainTextEdit;

namespace Quipu {

// One measure or unit of a codebook, field by field. Writes only the field that is edited: what the form does not show
// stays in the row.
class CodebookRowForm final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CodebookRowForm)

public:
    enum class Kind { Measure, Unit };
    CodebookRowForm(Kind kind, QWidget *parent = nullptr);

    void setRow(const QJsonObject &row); // an empty one disables the form
    void setDimensions(const QStringList &dimensions, const QStringList &units); // to choose from
    const QJsonObject &row() const { return m_row; }

Q_SIGNALS:
    void rowEdited(const QJsonObject &row);

private:
    void addMeasureFields();
    void addUnitFields();
    QLineEdit *addText(const QString &label, const QString &name, const QString &tip = {});
    QComboBox *addChoice(const QString &label, const QString &name, const QString &tip = {});
    QPlainTextEdit *addLines(const QString &label, const QString &name, int lines, const QString &tip);
    template <typename Widget>
    Widget *add(const QString &label, const QString &name, const QString &tip, Widget *field);
    void put(const QString &key, const QJsonValue &value); // an undefined one takes the key away
    void putLabel(const QString &language, const QString &text);
    void show();

    const Kind m_kind;
    QJsonObject m_row;
    bool m_isShowing = false;
    QFormLayout *m_form;
    QLineEdit *m_id, *m_english, *m_spanish;
    QComboBox *m_dimension, *m_unit;
    // of a measure
    QPlainTextEdit *m_definition = nullptr, *m_all = nullptr, *m_none = nullptr;
    QLineEdit *m_not = nullptr;
    QComboBox *m_persons = nullptr;
    QCheckBox *m_level = nullptr;
    // of a unit
    QLineEdit *m_factor = nullptr;
    QPlainTextEdit *m_words = nullptr;
    QLineEdit *m_symbols = nullptr;
};

} // namespace Quipu
