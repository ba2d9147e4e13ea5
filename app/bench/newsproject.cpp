// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bench/newsproject.h"

#include "app/bench/newswriter.h"

#include <QDate>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

#include <random>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

constexpr qsizetype storyLength = 2500;
constexpr int charactersPerNumber = 120;
constexpr int articlesPerFile = 10'000;
constexpr int outlets = 60;
constexpr int days = 25 * 365;

// Two desks that write in turns.
class NewsRoom final
{
public:
    QString next() { return m_desks[m_turn++ % 2].write(storyLength).text; }

private:
    const NewsVocabulary m_english {u"en"_s};
    const NewsVocabulary m_spanish {u"es"_s};
    NewsWriter m_desks[2] {{m_english, charactersPerNumber, 1}, {m_spanish, charactersPerNumber, 2}};
    size_t m_turn = 0;
};

QByteArray lineOf(const QString &text, std::mt19937 &random)
{
    const qsizetype headline = text.indexOf(u'\n');
    const auto least = std::min(random() % outlets, random() % outlets); // some outlets write more than others
    return QJsonDocument(QJsonObject {
                             {u"title"_s, text.left(headline)},
                             {u"source"_s, u"Outlet %1"_s.arg(least)},
                             {u"date"_s, QDate(2000, 1, 1).addDays(qint64(random() % days)).toString(Qt::ISODate)},
                             {u"text"_s, text.mid(headline).trimmed()},
                         })
               .toJson(QJsonDocument::Compact)
        + '\n';
}

} // namespace

qint64 writeNewsLines(const QDir &folder, int articles)
{
    NewsRoom room;
    std::mt19937 random(3);
    qint64 bytes = 0;
    for (int i = 0; i < articles;) {
        QFile file(folder.filePath(u"news-%1.jsonl"_s.arg(i / articlesPerFile, 4, 10, QChar(u'0'))));
        if (!folder.mkpath(u"."_s) || !file.open(QIODevice::WriteOnly))
            return 0;
        for (const int end = std::min(articles, i + articlesPerFile); i < end; ++i) {
            const QString text = room.next();
            const QByteArray line = lineOf(text, random);
            if (file.write(line) != line.size())
                return 0;
            bytes += text.toUtf8().size();
        }
    }
    return bytes;
}

qint64 writeNewsFiles(const QDir &folder, int articles)
{
    NewsRoom room;
    qint64 bytes = 0;
    for (int i = 0; i < articles; ++i) {
        const QByteArray text = room.next().toUtf8();
        QFile file(folder.filePath(u"%1/%2.txt"_s.arg(i / 1000, 4, 10, QChar(u'0')).arg(i, 7, 10, QChar(u'0'))));
        if (!folder.mkpath(QFileInfo(file).path()) || !file.open(QIODevice::WriteOnly)
            || file.write(text) != text.size())
            return 0;
        bytes += text.size();
    }
    return bytes;
}

} // namespace Quipu
