// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/search/querylanguage.h"

#include "models/base/codebookfile.h"
#include "models/base/textfinder.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

QueryLanguage::Word wordFrom(const QJsonObject &row)
{
    return {row["id"_L1].toString(), stringsOf(row["names"_L1])};
}

// "sin leer" and "sin-leer" are written in one word too.
QString comparable(QStringView text)
{
    QString folded = foldedText(text);
    folded.removeIf([](QChar c) { return c == u' ' || c == u'_' || c == u'-'; });
    return folded;
}

bool isNamed(const QueryLanguage::Word &word, const QString &folded)
{
    return word.id == folded || word.names.contains(folded);
}

} // namespace

QueryLanguage::QueryLanguage()
{
    const QJsonObject language = readCodebook(u"querylanguage"_s);
    const QJsonArray fields = language["fields"_L1].toArray();
    for (const QJsonValue &row : fields) {
        Field field {wordFrom(row.toObject()), {}};
        const QJsonArray values = row["values"_L1].toArray();
        for (const QJsonValue &value : values)
            field.values.push_back(wordFrom(value.toObject()));
        m_fields.push_back(std::move(field));
    }
    m_beforeYears = stringsOf(language["in"_L1]);
    const QJsonObject magnitudes = language["magnitudes"_L1].toObject();
    for (auto one = magnitudes.begin(); one != magnitudes.end(); ++one)
        m_magnitudes.insert(one.key(), one.value().toDouble());
}

const QueryLanguage &QueryLanguage::shipped()
{
    static const QueryLanguage language;
    return language;
}

const QueryLanguage::Field *QueryLanguage::field(QStringView name) const
{
    const QString folded = foldedText(name);
    const auto found = std::ranges::find_if(m_fields, [&](const Field &one) { return isNamed(one.word, folded); });
    return found == m_fields.end() ? nullptr : &*found;
}

bool QueryLanguage::isBeforeYears(QStringView word) const
{
    return m_beforeYears.contains(word, Qt::CaseInsensitive);
}

std::optional<double> QueryLanguage::magnitude(QStringView words) const
{
    const auto found = m_magnitudes.find(foldedText(words));
    return found == m_magnitudes.end() ? std::nullopt : std::optional(*found);
}

std::optional<QString> knownValue(const QueryLanguage::Field &field, const QString &value)
{
    if (field.values.empty())
        return value;
    const QString folded = comparable(value);
    const auto found
        = std::ranges::find_if(field.values, [&](const QueryLanguage::Word &one) { return isNamed(one, folded); });
    return found == field.values.end() ? std::nullopt : std::optional(found->id);
}

} // namespace Quipu
