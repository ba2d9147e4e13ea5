// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/importing/web/webencoding.h"

#include <QStringConverter>

#include <unicode/ucnv.h>

#include <algorithm>
#include <limits>
#include <optional>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

constexpr qsizetype declarationReach = 16 * 1024; // browsers look at 1,024; long comments before it are common

struct EncodingLabel
{
    const char *label;
    const char *meant;
};

// WHATWG Encoding Standard: what pages mean by these labels.
constexpr EncodingLabel meantEncodings[] = {
    {"iso-8859-1", "windows-1252"},
    {"iso8859-1", "windows-1252"},
    {"latin1", "windows-1252"},
    {"latin-1", "windows-1252"},
    {"ascii", "windows-1252"},
    {"us-ascii", "windows-1252"},
    {"iso-8859-9", "windows-1254"},
    {"iso-8859-11", "windows-874"},
    {"tis-620", "windows-874"},
    {"gb2312", "gb18030"},
    {"gbk", "gb18030"},
    {"x-gbk", "gb18030"},
    {"shift_jis", "windows-31j"},
    {"shift-jis", "windows-31j"},
    {"x-sjis", "windows-31j"},
    {"sjis", "windows-31j"},
    {"ks_c_5601-1987", "windows-949"},
    {"euc-kr", "windows-949"},
    {"x-euc-jp", "euc-jp"},
    {"big5-hkscs", "big5-hkscs"},
    {"utf8", "utf-8"},
    {"unicode", "utf-8"},
    {"utf-16", "utf-8"},
    {"utf-16le", "utf-8"},
    {"utf-16be", "utf-8"}, // a page whose label can be read is not in UTF-16
};

bool isLabelCharacter(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || c == '-' || c == '_' || c == ':' || c == '.';
}

QByteArray meantBy(const QByteArray &label)
{
    const auto same = [&label](const EncodingLabel &known) { return label == known.label; };
    const auto known = std::find_if(std::begin(meantEncodings), std::end(meantEncodings), same);
    return known == std::end(meantEncodings) ? label : QByteArray(known->meant);
}

QString decodedLeniently(const QByteArray &bytes)
{
    QStringDecoder decoder(QStringConverter::Utf8, QStringConverter::Flag::Stateless);
    return decoder(bytes);
}

bool isUtf8(const QByteArray &bytes)
{
    QStringDecoder decoder(QStringConverter::Utf8, QStringConverter::Flag::Stateless);
    const QString text = decoder(bytes);
    return !decoder.hasError();
}

bool isAscii(const QByteArray &bytes)
{
    return std::all_of(bytes.begin(), bytes.end(), [](char byte) { return uchar(byte) < 0x80 && byte != 0x1B; });
}

std::optional<QString> decodedByIcu(const QByteArray &bytes, const QByteArray &encoding)
{
    if (bytes.size() > std::numeric_limits<int32_t>::max() / 4)
        return {};
    UErrorCode status = U_ZERO_ERROR;
    UConverter *converter = ucnv_open(encoding.constData(), &status);
    if (U_FAILURE(status))
        return {};
    QString text(bytes.size() * 2 + 16, Qt::Uninitialized);
    const int32_t length = ucnv_toUChars(converter, reinterpret_cast<UChar *>(text.data()), int32_t(text.size()),
                                         bytes.constData(), int32_t(bytes.size()), &status);
    ucnv_close(converter);
    if (U_FAILURE(status))
        return {};
    text.truncate(length);
    return text;
}

// Mostly UTF-8 with a few broken bytes, rather than a text in a single-byte set.
bool isNearlyUtf8(const QString &lenient)
{
    const qsizetype broken = lenient.count(QChar::ReplacementCharacter);
    const auto foreign = std::count_if(lenient.cbegin(), lenient.cend(), [](QChar c) { return c.unicode() >= 0x80; });
    return (foreign - broken) > 4 * broken;
}

QString displayName(const QByteArray &encoding)
{
    const bool isWindows = encoding.startsWith("windows-");
    return QString::fromLatin1(isWindows ? encoding : encoding.toUpper());
}

} // namespace

QByteArray declaredEncoding(const QByteArray &bytes)
{
    const QByteArray head = bytes.first(std::min(bytes.size(), declarationReach)).toLower();
    const qsizetype prologue = head.indexOf("<?xml");
    const QByteArray xml
        = prologue >= 0 ? head.sliced(prologue, std::max<qsizetype>(0, head.indexOf("?>") - prologue)) : QByteArray();
    for (const auto &[where, key] : {std::pair {&xml, "encoding"}, std::pair {&head, "charset"}}) {
        for (qsizetype at = where->indexOf(key); at >= 0; at = where->indexOf(key, at + 1)) {
            qsizetype i = at + qsizetype(qstrlen(key));
            while (i < where->size() && u" \t\r\n=\"'"_s.contains(QLatin1Char((*where)[i])))
                ++i;
            qsizetype end = i;
            while (end < where->size() && isLabelCharacter((*where)[end]))
                ++end;
            const bool isAssigned = where->sliced(at, i - at).contains('=');
            if (isAssigned && end > i)
                return where->sliced(i, end - i);
        }
    }
    return {};
}

DecodedText decodeWebPage(const QByteArray &bytes)
{
    const bool hasMark
        = bytes.startsWith("\xEF\xBB\xBF") || bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF");
    const QByteArray declared = meantBy(declaredEncoding(bytes));
    const bool isPlain = isAscii(bytes);
    if (!hasMark && !isPlain && !isUtf8(bytes) && !declared.isEmpty() && declared != "utf-8") {
        if (const auto text = decodedByIcu(bytes, declared))
            return {DecodedText::Problem::None, displayName(declared), *text, 0};
    }
    if (!hasMark && declared.startsWith("iso-2022")) {
        if (const auto text = decodedByIcu(bytes, declared))
            return {DecodedText::Problem::None, displayName(declared), *text, 0};
    }
    const QString lenient = !hasMark && !isPlain ? decodedLeniently(bytes) : QString();
    if (!lenient.isEmpty() && isNearlyUtf8(lenient))
        return {DecodedText::Problem::None, u"UTF-8"_s, lenient, 0};
    DecodedText decoded = decodeText(bytes);
    if (decoded.problem == DecodedText::Problem::None)
        return decoded;
    QString text = decodedLeniently(bytes);
    return {DecodedText::Problem::None, u"UTF-8"_s, std::move(text), decoded.line};
}

} // namespace Quipu
