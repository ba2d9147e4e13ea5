// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/importing/decoding.h"

#include "models/importing/encodingguess.h"
#include "models/importing/legacyencoding.h"

#include <QStringDecoder>

#include <algorithm>
#include <map>
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

std::optional<QStringConverter::Encoding> utf32ByNuls(const QByteArray &bytes)
{
    if (bytes.size() % 4 != 0)
        return {};
    bool isLittle = true, isBig = true;
    for (qsizetype i = 0; i < bytes.size() && (isLittle || isBig); i += 4) {
        isLittle = isLittle && bytes[i + 3] == 0 && uchar(bytes[i + 2]) <= 0x10;
        isBig = isBig && bytes[i] == 0 && uchar(bytes[i + 1]) <= 0x10;
    }
    if (isLittle == isBig)
        return {};
    return isLittle ? QStringConverter::Utf32LE : QStringConverter::Utf32BE;
}

// Japanese is written in four of them.
QChar::Script familyOf(QChar::Script script)
{
    const bool isJapanese = script == QChar::Script_Hiragana || script == QChar::Script_Katakana;
    return isJapanese ? QChar::Script_Han : script;
}

// Text of some length in one script and nothing strange in it.
bool isInOneScript(QByteArrayView bytes, QStringConverter::Encoding encoding)
{
    constexpr qsizetype enough = 32;
    const auto text = decodeStrictly(bytes, encoding);
    std::map<QChar::Script, qsizetype> counts;
    for (const QChar c : text.value_or(QString())) {
        const QChar::Category category = c.category();
        if (category == QChar::Other_NotAssigned || category == QChar::Other_PrivateUse
            || (category == QChar::Other_Control && !c.isSpace()))
            return false;
        ++counts[familyOf(c.script())];
    }
    const qsizetype common = counts[QChar::Script_Common];
    const auto isRuling = [&](const auto &entry) {
        return entry.first > QChar::Script_Common && entry.second >= enough
            && (entry.second + common) * 10 >= text->size() * 9;
    };
    return text && std::ranges::any_of(counts, isRuling);
}

// UTF-16 without a mark: white space, digits and Latin letters leave NULs, all in even or all in odd places.
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
    const bool isLittle = isInOneScript(bytes, QStringConverter::Utf16LE);
    if (isLittle == isInOneScript(bytes, QStringConverter::Utf16BE))
        return {};
    return isLittle ? QStringConverter::Utf16LE : QStringConverter::Utf16BE;
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

// In the likeliest encoding in which all of it is sound.
DecodedText legacy(const QByteArray &bytes)
{
    DecodedText result;
    for (const QByteArray &encoding : likelyEncodings(bytes)) {
        if (const auto text = decodeLegacy(bytes, encoding)) {
            result.encoding = QString::fromLatin1(encoding);
            result.text = *text;
            return result;
        }
    }
    result.problem = Problem::Unknown;
    return result;
}

// Seven-bit bytes with escapes are ASCII to look at.
std::optional<DecodedText> escaped(const QByteArray &bytes)
{
    const QByteArray encoding = escapedEncoding(bytes);
    auto text = encoding.isEmpty() ? std::nullopt : decodeLegacy(bytes, encoding);
    const auto isAscii = [](QChar c) { return c.unicode() < 0x80; };
    if (!text || std::all_of(text->cbegin(), text->cend(), isAscii))
        return {};
    return DecodedText {Problem::None, QString::fromLatin1(encoding), std::move(*text)};
}

DecodedText decodeByContent(const QByteArray &bytes)
{
    for (const ByteOrderMark &mark : byteOrderMarks) {
        if (bytes.startsWith(mark.bytes))
            return unicode(QByteArrayView(bytes).sliced(mark.bytes.size()), mark.encoding);
    }
    if (bytes.contains('\0')) {
        const auto wide = utf32ByNuls(bytes);
        if (const auto encoding = wide ? wide : utf16ByNuls(bytes))
            return unicode(bytes, *encoding);
    }
    DecodedText result;
    if (bytes.contains('\0')) {
        result.problem = Problem::Binary;
        return result;
    }
    if (auto found = escaped(bytes))
        return std::move(*found);
    result = unicode(bytes, QStringConverter::Utf8);
    if (result.problem == Problem::None)
        return result;
    const Utf8Census census = takeUtf8Census(bytes);
    if (census.sound <= census.broken)
        return legacy(bytes);
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
