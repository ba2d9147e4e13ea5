// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/abbreviations.h"

#include "models/base/codebookfile.h"

#include <QJsonArray>
#include <QJsonObject>

#include <array>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

constexpr qsizetype longestAbbreviation = 16;

void addWords(WordMap<bool> &words, const QJsonValue &list)
{
    for (const QJsonValue &word : list.toArray())
        words[word.toString()] = true;
}

} // namespace

Abbreviations::Abbreviations(const QString &language)
{
    const QJsonObject all = readCodebook(u"abbreviations"_s);
    const bool known = all.value(language).isObject();
    for (auto entry = all.begin(); entry != all.end(); ++entry) {
        const QJsonObject lists = entry->toObject();
        const bool foreign = known && entry.key() != language;
        addWords(foreign ? m_foreignNever : m_never, lists.value("never"_L1));
        addWords(m_beforeNumber, lists.value("before_number"_L1));
        addWords(m_seldom, lists.value("seldom"_L1));
        if (foreign)
            continue;
        addWords(m_starters, lists.value("starters"_L1));
        addWords(m_continuations, lists.value("continuations"_L1));
    }
}

const Abbreviations &Abbreviations::of(const QString &language)
{
    static const Abbreviations english(u"en"_s);
    static const Abbreviations spanish(u"es"_s);
    static const Abbreviations any {QString()};
    if (language == "en"_L1)
        return english;
    return language == "es"_L1 ? spanish : any;
}

bool Abbreviations::isNeverAnEnd(QStringView word) const
{
    return holds(m_never, word) || (!word.isEmpty() && word.front().isUpper() && holds(m_foreignNever, word));
}

bool Abbreviations::holds(const Words &words, QStringView word)
{
    if (word.size() > longestAbbreviation)
        return false;
    std::array<char16_t, longestAbbreviation> lowered {};
    for (qsizetype i = 0; i < word.size(); ++i) {
        const char16_t c = word[i].unicode();
        if (c >= 0x80) // a small letter may then be longer than its capital
            return words.find(word.toString().toLower());
        lowered[size_t(i)] = c >= u'A' && c <= u'Z' ? char16_t(c | 0x20) : c;
    }
    return words.find(QStringView(lowered.data(), word.size()));
}

} // namespace Quipu
