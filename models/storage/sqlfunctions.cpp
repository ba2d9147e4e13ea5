// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/sqlfunctions.h"

#include "models/base/textfinder.h"

#include <QByteArrayView>

#include <sqlite3.h>

#include <algorithm>
#include <cctype>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

// What is sought, folded once for all rows of a statement.
struct AskedText
{
    enum class How { Whole, Beginning, Holding };

    How how = How::Holding;
    QString text;
    QByteArray ascii; // where it is
    bool isAscii = false;
};

QByteArrayView bytesOfValue(sqlite3_value *value)
{
    const auto *text = reinterpret_cast<const char *>(sqlite3_value_text(value));
    return {text, qsizetype(sqlite3_value_bytes(value))};
}

bool isAsciiText(QByteArrayView text)
{
    return std::none_of(text.begin(), text.end(), [](char c) { return uchar(c) >= 0x80; });
}

AskedText askedText(QByteArrayView bytes)
{
    AskedText asked;
    QString text = QString::fromUtf8(bytes);
    if (text.size() > 1 && text.startsWith(u'=')) {
        asked.how = AskedText::How::Whole;
        text.remove(0, 1);
    } else if (text.size() > 1 && text.endsWith(u'*')) {
        asked.how = AskedText::How::Beginning;
        text.chop(1);
    }
    asked.text = foldedText(text.normalized(QString::NormalizationForm_C));
    asked.ascii = asked.text.toUtf8();
    asked.isAscii = isAsciiText(asked.ascii);
    return asked;
}

template <typename Text, typename IsLetter>
bool isFoundIn(const Text &text, const Text &sought, AskedText::How how, bool asWords, IsLetter isLetter)
{
    if (how == AskedText::How::Whole)
        return text == sought;
    if (how == AskedText::How::Beginning && !asWords)
        return text.startsWith(sought);
    for (qsizetype at = text.indexOf(sought); at >= 0; at = text.indexOf(sought, at + 1)) {
        const qsizetype end = at + sought.size();
        const bool begins = at == 0 || !isLetter(text.at(at - 1));
        const bool ends = how == AskedText::How::Beginning || end >= text.size() || !isLetter(text.at(end));
        if (!asWords || (begins && ends))
            return true;
    }
    return false;
}

bool isFound(QByteArrayView bytes, const AskedText &asked, bool asWords)
{
    if (!isAsciiText(bytes)) {
        const QString folded = foldedText(QString::fromUtf8(bytes).normalized(QString::NormalizationForm_C));
        return isFoundIn(folded, asked.text, asked.how, asWords, [](QChar c) { return c.isLetterOrNumber(); });
    }
    if (!asked.isAscii)
        return false;
    const QByteArray folded = bytes.toByteArray().toLower();
    return isFoundIn(folded, asked.ascii, asked.how, asWords, [](char c) { return std::isalnum(uchar(c)) != 0; });
}

void matchText(sqlite3_context *context, sqlite3_value **values, bool asWords)
{
    // Kept by SQLite as long as the second value is the same: https://www.sqlite.org/c3ref/get_auxdata.html
    const auto *asked = static_cast<const AskedText *>(sqlite3_get_auxdata(context, 1));
    AskedText fresh;
    if (asked == nullptr) {
        fresh = askedText(bytesOfValue(values[1]));
        asked = &fresh;
    }
    sqlite3_result_int(context, isFound(bytesOfValue(values[0]), *asked, asWords));
    if (asked == &fresh) {
        sqlite3_set_auxdata(context, 1, new AskedText(std::move(fresh)),
                            [](void *kept) { delete static_cast<AskedText *>(kept); });
    }
}

void quipuMatches(sqlite3_context *context, int, sqlite3_value **values)
{
    matchText(context, values, false);
}

void quipuNames(sqlite3_context *context, int, sqlite3_value **values)
{
    matchText(context, values, true);
}

} // namespace

void addSqlFunctions(sqlite3 *connection)
{
    constexpr int flags = SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_DIRECTONLY;
    sqlite3_create_function_v2(connection, "quipu_matches", 2, flags, nullptr, quipuMatches, nullptr, nullptr, nullptr);
    sqlite3_create_function_v2(connection, "quipu_names", 2, flags, nullptr, quipuNames, nullptr, nullptr, nullptr);
}

} // namespace Quipu
