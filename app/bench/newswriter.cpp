// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bench/newswriter.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

constexpr int vocabularySize = 20000;
constexpr double onceOnly = 0.03; // of the words of a news story, about this share is in no dictionary of the rest

constexpr std::array syllables {u"ba",  u"co", u"da",  u"den", u"e",  u"fi",  u"for", u"ga", u"ha", u"in", u"ka",
                                u"la",  u"li", u"lo",  u"man", u"me", u"mo",  u"na",  u"ni", u"o",  u"pa", u"per",
                                u"pro", u"ra", u"re",  u"ri",  u"ro", u"sa",  u"se",  u"si", u"so", u"ta", u"te",
                                u"ter", u"ti", u"tra", u"u",   u"va", u"ver", u"vi",  u"wa", u"za"};

QString madeOf(int count, std::mt19937 &random)
{
    QString made;
    for (int i = 0; i < count; ++i)
        made += QStringView(syllables[random() % syllables.size()]);
    return made;
}

QJsonObject readNews(const QString &language)
{
    QFile file(u":/quipu/bench/news-"_s + language + u".json"_s);
    const bool isThere = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(isThere, "news", "the program was linked without its resources");
    return isThere ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

} // namespace

NewsVocabulary::NewsVocabulary(const QString &languageCode)
    : language(languageCode)
{
    const QJsonObject data = readNews(languageCode);
    decimalSign = data["decimal"_L1].toString();
    groupingSign = data["grouping"_L1].toString();
    const auto read = [&](QLatin1StringView key, QStringList &list) {
        for (const QJsonValue &value : data[key].toArray())
            list.append(value.toString());
    };
    read("openings"_L1, openings);
    read("endings"_L1, endings);
    read("numerals"_L1, numerals);
    read("months"_L1, months);
    read("weekdays"_L1, weekdays);
    read("times"_L1, times);
    read("figures"_L1, figures);
    read("framings"_L1, framings);
    read("commonWords"_L1, words);
    std::mt19937 random(quint32(words.size()));
    while (words.size() < vocabularySize)
        words.append(madeOf(1 + int(random() % 3), random) + endings[qsizetype(random() % quint32(endings.size()))]);
    double sum = 0;
    for (qsizetype rank = 1; rank <= words.size(); ++rank)
        weights.push_back(sum += 1 / double(rank + 2));
}

NewsWriter::NewsWriter(const NewsVocabulary &vocabulary, int perNumber, quint32 seed)
    : m_vocabulary(vocabulary)
    , m_perNumber(perNumber)
    , m_random(seed)
{ }

int NewsWriter::upTo(int count)
{
    return int(m_random() % quint32(count));
}

bool NewsWriter::happens(double chance)
{
    return m_random() < chance * double(std::mt19937::max());
}

const QString &NewsWriter::oneOf(const QStringList &list)
{
    return list[upTo(int(list.size()))];
}

QString NewsWriter::word()
{
    if (happens(onceOnly))
        return newWord();
    const double at = double(m_random()) / double(std::mt19937::max()) * m_vocabulary.weights.back();
    const auto found = std::lower_bound(m_vocabulary.weights.begin(), m_vocabulary.weights.end(), at);
    return m_vocabulary.words[qsizetype(found - m_vocabulary.weights.begin())];
}

QString NewsWriter::newWord()
{
    return madeOf(3 + upTo(3), m_random) + oneOf(m_vocabulary.endings);
}

QString NewsWriter::name()
{
    QString made = madeOf(2 + upTo(2), m_random);
    made[0] = made[0].toUpper();
    return happens(0.4) ? QString(made + u' ' + name()) : made;
}

QString NewsWriter::number(qint64 from, qint64 below, bool grouped)
{
    QString digits = QString::number(from + qint64(m_random()) % (below - from));
    for (qsizetype at = digits.size() - 3; grouped && at > 0; at -= 3)
        digits.insert(at, m_vocabulary.groupingSign);
    return digits;
}

QString NewsWriter::slot(QStringView kind)
{
    if (kind == u"year")
        return number(1990, 2025, false);
    if (kind == u"day")
        return number(1, 29, false);
    if (kind == u"month")
        return oneOf(m_vocabulary.months);
    if (kind == u"weekday")
        return oneOf(m_vocabulary.weekdays);
    if (kind == u"name")
        return name();
    if (kind == u"plural")
        return madeOf(2 + upTo(2), m_random) + u's';
    ++m_numbers;
    if (kind == u"numeral")
        return oneOf(m_vocabulary.numerals);
    if (kind == u"grouped")
        return happens(0.2) ? number(1000000, 90000000, true) : number(1000, 900000, true);
    if (kind == u"integer")
        return number(2, happens(0.5) ? 30 : 950, false);
    const bool whole = kind == u"percent" && happens(0.5);
    return whole ? number(1, 100, false)
                 : QString(number(0, 80, false) + m_vocabulary.decimalSign + number(1, 10, false));
}

QString NewsWriter::filled(const QString &pattern)
{
    QString text;
    qsizetype end = 0;
    for (qsizetype open = pattern.indexOf(u'{'); open >= 0; open = pattern.indexOf(u'{', end)) {
        text += QStringView(pattern).sliced(end, open - end);
        end = pattern.indexOf(u'}', open) + 1;
        text += slot(QStringView(pattern).sliced(open + 1, end - open - 2));
    }
    return text + QStringView(pattern).sliced(end);
}

QString NewsWriter::sentence()
{
    QString text = filled(oneOf(m_vocabulary.openings));
    const qsizetype length = 70 + upTo(110);
    while (text.size() < length) {
        text += u' ';
        // As many numbers as it takes to keep to the density, though not in a heap.
        if (m_numbers * m_perNumber < m_written + text.size() && happens(0.25)) {
            QString framing = oneOf(m_vocabulary.framings);
            text += framing.replace("{figure}"_L1, filled(oneOf(m_vocabulary.figures)));
            if (happens(0.35))
                text += u' ' + filled(oneOf(m_vocabulary.times));
        } else {
            text += happens(0.04) ? name() : word();
        }
        if (happens(0.06))
            text += u',';
    }
    return (text.endsWith(u',') ? text.chopped(1) : text) + u'.';
}

GeneratedArticle NewsWriter::write(qsizetype characters)
{
    m_numbers = 0;
    m_written = 0;
    QString text = name() + u' ' + word() + u' ' + word() + u' ' + name() + u' ' + word() + u"\n\n"_s;
    while (text.size() < characters) {
        m_written = text.size();
        text += sentence();
        text += happens(0.4) ? u"\n\n"_s : u" "_s;
    }
    return {text.trimmed() + u'\n', m_numbers};
}

} // namespace Quipu
