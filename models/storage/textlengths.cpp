// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/textlengths.h"

#include "models/storage/sqltext.h"

#include <sqlite3.h>

#include <algorithm>
#include <limits>

namespace Quipu {

namespace {

// The sizes of a text's columns, as SQLite writes whole numbers (fts5_storage.c, fts5StorageDecodeSizeArray).
qint64 sumOfSizes(const unsigned char *bytes, int count)
{
    qint64 sum = 0;
    qint64 number = 0;
    for (int i = 0; i < count; ++i) {
        number = (number << 7) | (bytes[i] & 0x7f);
        if ((bytes[i] & 0x80) != 0)
            continue;
        sum += number;
        number = 0;
    }
    return sum;
}

} // namespace

void TextLengths::load(sqlite3 *database)
{
    m_positions.clear();
    m_words.clear();
    sqlite3_stmt *rows = nullptr;
    const QByteArray sql = sqlText(QStringLiteral("text_lengths")).toUtf8();
    if (sqlite3_prepare_v2(database, sql.constData(), int(sql.size()), &rows, nullptr) != SQLITE_OK)
        return;
    while (sqlite3_step(rows) == SQLITE_ROW) {
        const auto *sizes = static_cast<const unsigned char *>(sqlite3_column_blob(rows, 1));
        const qint64 words = sumOfSizes(sizes, sqlite3_column_bytes(rows, 1));
        m_positions.push_back(sqlite3_column_int64(rows, 0));
        m_words.push_back(words > std::numeric_limits<quint16>::max() ? 0 : quint16(words));
    }
    sqlite3_finalize(rows);
}

int TextLengths::find(qint64 position, size_t &hint) const
{
    const size_t count = m_positions.size();
    if (hint >= count || m_positions[hint] > position)
        hint = 0;
    size_t step = 1;
    while (hint + step < count && m_positions[hint + step] <= position) {
        hint += step;
        step *= 2;
    }
    const auto from = m_positions.begin() + qsizetype(hint);
    const auto to = m_positions.begin() + qsizetype(std::min(count, hint + step));
    const auto found = std::lower_bound(from, to, position);
    if (found == to || *found != position)
        return 0;
    hint = size_t(found - m_positions.begin());
    return m_words[hint];
}

double TextLengths::shareUpTo(qint64 position) const
{
    const auto after = std::upper_bound(m_positions.begin(), m_positions.end(), position);
    return double(after - m_positions.begin()) / double(m_positions.size());
}

} // namespace Quipu
