// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/importing/decoding.h"

#include <QStringDecoder>

#include <unicode/ucnv.h>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

using Problem = DecodedText::Problem;

struct ByteOrderMark
{
    QByteArrayView bytes;
    QStringConverter::Encoding encoding;
};

// UTF-32LE before UTF-16LE, whose mark it begins with.
constexpr ByteOrderMark byteOrderMarks[] = {
    {"\xEF\xBB\xBF", QStringConverter::Utf8},         {{"\xFF\xFE\0\0", 4}, QStringConverter::Utf32LE},
    {{"\0\0\xFE\xFF", 4}, QStringConverter::Utf32BE}, {"\xFF\xFE", QStringConverter::Utf16LE},
    {"\xFE\xFF", QStringConverter::Utf16BE},
};

qsizetype unitSize(QStringConverter::Encoding encoding)
{
    if (encoding == QStringConverter::Utf8)
        return 1;
    return encoding == QStringConverter::Utf32LE || encoding == QStringConverter::Utf32BE ? 4 : 2;
}

// Decodes all or nothing.
std::optional<QString> decodeStrictly(QByteArrayView bytes, QStringConverter::Encoding encoding)
{
    using Flag = QStringConverter::Flag;
    if (bytes.size() % unitSize(encoding) != 0)
        return {};
    QStringDecoder decoder(encoding, Flag::Stateless | Flag::ConvertInitialBom);
    QString text = decoder(bytes);
    if (decoder.hasError())
        return {};
    for (qsizetype i = 0; encoding != QStringConverter::Utf8 && i < text.size(); ++i) {
        if (!text[i].isSurrogate())
            continue;
        if (text[i].isLowSurrogate() || i + 1 == text.size() || !text[i + 1].isLowSurrogate())
            return {};
        ++i;
    }
    return text;
}

// Plain ASCII into which some NULs have fallen: as UTF-16 it would be half NULs, or hold other bytes than these.
bool isAsciiWithNuls(QByteArrayView head)
{
    const auto isPlain
        = [](char byte) { return byte == 0 || (byte >= '\t' && byte <= '\r') || (byte >= ' ' && byte <= '~'); };
    return head.count('\0') < head.size() / 3 && std::all_of(head.begin(), head.end(), isPlain);
}

// UTF-16 without a mark: white space and Latin letters leave NULs, all in even or all in odd places.
std::optional<QStringConverter::Encoding> utf16ByNuls(const QByteArray &bytes)
{
    const QByteArrayView head = QByteArrayView(bytes).first(std::min<qsizetype>(bytes.size(), 64 * 1024));
    if (bytes.size() % 2 != 0 || isAsciiWithNuls(head))
        return {};
    qsizetype nuls[2] = {0, 0};
    for (qsizetype i = 0; i < head.size(); ++i) {
        if (head[i] == 0)
            ++nuls[i % 2];
    }
    const qsizetype enough = std::max<qsizetype>(1, head.size() / 20);
    if (nuls[1] > enough && nuls[0] * 20 < nuls[1])
        return QStringConverter::Utf16LE;
    if (nuls[0] > enough && nuls[1] * 20 < nuls[0])
        return QStringConverter::Utf16BE;
    return {};
}

struct Utf8Census
{
    qsizetype sound = 0; // sequences of more than one byte
    qsizetype broken = 0;
    qsizetype firstBroken = -1;
};

// How much of the bytes is UTF-8: sound sequences seldom come about by chance in a single-byte text.
Utf8Census takeUtf8Census(QByteArrayView bytes)
{
    Utf8Census census;
    for (qsizetype i = 0; i < bytes.size();) {
        const uchar lead = uchar(bytes[i]);
        const qsizetype length = lead < 0x80 ? 1
            : lead >= 0xC2 && lead < 0xE0    ? 2
            : lead >= 0xE0 && lead < 0xF0    ? 3
                                             : 4;
        qsizetype have = 1;
        while (have < length && i + have < bytes.size() && (uchar(bytes[i + have]) & 0xC0) == 0x80)
            ++have;
        const bool leads = lead < 0x80 || (lead >= 0xC2 && lead < 0xF5);
        if (!leads || have < length) {
            ++census.broken;
            if (census.firstBroken < 0)
                census.firstBroken = i;
        } else if (length > 1) {
            ++census.sound;
        }
        i += leads ? have : 1;
    }
    return census;
}

std::optional<QString> decodeSingleByte(QByteArrayView bytes, const char *name)
{
    UErrorCode status = U_ZERO_ERROR;
    UConverter *converter = ucnv_open(name, &status);
    if (U_FAILURE(status))
        return {};
    QString text(bytes.size(), Qt::Uninitialized);
    // ICU counts in 32 bits; the importer's limit on a document is far below.
    const int32_t length = ucnv_toUChars(converter, reinterpret_cast<UChar *>(text.data()), int32_t(text.size()),
                                         bytes.data(), int32_t(bytes.size()), &status);
    ucnv_close(converter);
    if (U_FAILURE(status))
        return {};
    text.truncate(length);
    return text;
}

bool looksBinary(QStringView text)
{
    qsizetype controls = 0;
    for (const QChar c : text) {
        if (c.isNull())
            return true;
        const bool layout = c >= u'\t' && c <= u'\r';
        if (c.category() == QChar::Other_Control && !layout && c != QChar(0x85))
            ++controls;
    }
    return controls > 2 && controls * 200 > text.size();
}

DecodedText unicode(QByteArrayView bytes, QStringConverter::Encoding encoding)
{
    DecodedText result;
    result.encoding = QLatin1StringView(QStringConverter::nameForEncoding(encoding)).toString();
    const std::optional<QString> text = decodeStrictly(bytes, encoding);
    if (text)
        result.text = *text;
    else
        result.problem = Problem::Damaged;
    return result;
}

DecodedText singleByte(QByteArrayView bytes)
{
    qsizetype high = 0;
    qsizetype printedControls = 0; // 0x80-0x9F: letters and quotation marks only in windows-1252
    for (const char byte : bytes) {
        high += uchar(byte) >= 0x80;
        printedControls += uchar(byte) >= 0x80 && uchar(byte) < 0xA0;
    }
    DecodedText result;
    if (high * 5 > bytes.size() * 2) {
        result.problem = Problem::Unknown;
        return result;
    }
    result.encoding = printedControls > 0 ? u"windows-1252"_s : u"ISO-8859-1"_s;
    const std::optional<QString> text = decodeSingleByte(bytes, printedControls > 0 ? "windows-1252" : "ISO-8859-1");
    if (text)
        result.text = *text;
    else
        result.problem = Problem::Unknown;
    return result;
}

DecodedText decodeByContent(const QByteArray &bytes)
{
    for (const ByteOrderMark &mark : byteOrderMarks) {
        if (bytes.startsWith(mark.bytes))
            return unicode(QByteArrayView(bytes).sliced(mark.bytes.size()), mark.encoding);
    }
    if (const auto encoding = utf16ByNuls(bytes))
        return unicode(bytes, *encoding);
    DecodedText result;
    if (bytes.contains('\0')) {
        result.problem = Problem::Binary;
        return result;
    }
    result = unicode(bytes, QStringConverter::Utf8);
    if (result.problem == Problem::None)
        return result;
    const Utf8Census census = takeUtf8Census(bytes);
    if (census.sound <= census.broken)
        return singleByte(bytes);
    if (census.firstBroken >= 0)
        result.line = int(QByteArrayView(bytes).first(census.firstBroken).count('\n')) + 1;
    return result;
}

} // namespace

DecodedText decodeText(const QByteArray &bytes)
{
    DecodedText result = decodeByContent(bytes);
    if (result.problem == Problem::None && looksBinary(result.text)) {
        result.problem = Problem::Binary;
        result.text.clear();
    }
    return result;
}

} // namespace Quipu
