// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/indexcheck.h"

#include "models/storage/connection.h"
#include "models/storage/fulltext.h"
#include "models/storage/nativestatement.h"
#include "models/storage/statement.h"

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

constexpr size_t namedAtMost = 10;

quint64 mixed(quint64 number)
{
    number = (number ^ (number >> 30)) * 0xBF58476D1CE4E5B9ull;
    number = (number ^ (number >> 27)) * 0x94D049BB133111EBull;
    return number ^ (number >> 31);
}

// Sums over the words of many articles, spread over a table of fixed size by their positions. Words that are in both
// index and text cancel out.
class PlaceSums final
{
public:
    PlaceSums()
        : m_sums(size_t(1) << 20)
    { }

    void add(qint64 position, int column, qint64 place, QByteArrayView word)
    {
        sumOf(position) += sumOfPlace(column, place, word);
    }
    void subtract(qint64 position, int column, qint64 place, QByteArrayView word)
    {
        sumOf(position) -= sumOfPlace(column, place, word);
    }
    bool isEven(qint64 position) { return sumOf(position) == 0; }

private:
    static quint64 sumOfPlace(int column, qint64 place, QByteArrayView word)
    {
        return mixed(qHash(word, size_t(place * 2 + column)));
    }
    quint64 &sumOf(qint64 position) { return m_sums[mixed(quint64(position)) & (m_sums.size() - 1)]; }

    std::vector<quint64> m_sums;
};

} // namespace

Result<QStringList> wordsNotListed(Connection &connection)
{
    QStringList words;
    Statement missing(connection, u"words_not_listed"_s);
    while (missing.next())
        words.append(missing.text(0));
    if (missing.failed())
        return missing.error();
    return words;
}

Result<std::vector<ArticleId>> articlesIndexedWrongly(Connection &connection)
{
    std::vector<ArticleId> wrong;
    const auto cutter = WordCutter::make(connection.handle());
    if (!cutter)
        return wrong;
    PlaceSums sums;
    NativeStatement indexed(connection, u"indexed_words"_s);
    while (indexed.next())
        sums.add(indexed.number(0), indexed.text(1) == "title" ? 0 : 1, indexed.number(2), indexed.text(3));
    if (const Outcome read = indexed.outcome(); !read)
        return read.error();
    NativeStatement documents(connection, u"present_documents"_s);
    while (documents.next()) {
        for (const int column : {0, 1}) {
            qint64 place = 0;
            cutter->cut(documents.text(column + 1), [&](const WordCutter::Word &word) {
                sums.subtract(documents.number(0), column, place++, word.word);
                return true;
            });
        }
    }
    if (const Outcome read = documents.outcome(); !read)
        return read.error();
    Statement articles(connection, u"article_positions"_s);
    while (wrong.size() < namedAtMost && articles.next()) {
        if (!sums.isEven(articles.number(1)))
            wrong.push_back({articles.number(0)});
    }
    if (articles.failed())
        return articles.error();
    return wrong;
}

} // namespace Quipu
