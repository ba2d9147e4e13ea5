// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace Quipu {

// The words of the search language that are data: resources/codebooks/querylanguage.json. Immutable; any lane.
class QueryLanguage final
{
public:
    struct Word
    {
        QString id; // as saved searches have it
        QStringList names; // what else may be typed
    };
    struct Field
    {
        Word word;
        std::vector<Word> values; // the only ones; empty where any value will do
    };

    static const QueryLanguage &shipped();

    const std::vector<Field> &fields() const { return m_fields; }
    // By id or any other name, whatever its case and accents; null when there is none.
    const Field *field(QStringView name) const;
    // Whether it stands before the years of a figure.
    bool isBeforeYears(QStringView word) const;
    // What "k", "million" or "mil millones" multiplies a number by.
    std::optional<double> magnitude(QStringView words) const;

private:
    QueryLanguage();

    std::vector<Field> m_fields;
    QStringList m_beforeYears;
    QHash<QString, double> m_magnitudes;
};

// The value as saved searches have it: "Leído" is "done". Nothing where it is none of those that the field knows.
std::optional<QString> knownValue(const QueryLanguage::Field &field, const QString &value);

} // namespace Quipu
