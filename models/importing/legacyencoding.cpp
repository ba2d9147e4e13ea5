// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/importing/legacyencoding.h"

#include <unicode/ucnv.h>

namespace Quipu {

std::optional<QString> decodeLegacy(QByteArrayView bytes, const QByteArray &encoding)
{
    UErrorCode status = U_ZERO_ERROR;
    UConverter *converter = ucnv_open(encoding.constData(), &status);
    if (U_FAILURE(status))
        return {};
    ucnv_setToUCallBack(converter, UCNV_TO_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &status);
    // Two characters for a byte is more than any of these encodings makes. ICU counts in 32 bits; the importer's limit
    // on a document is far below.
    QString text(bytes.size() * 2, Qt::Uninitialized);
    const int32_t length = ucnv_toUChars(converter, reinterpret_cast<UChar *>(text.data()), int32_t(text.size()),
                                         bytes.data(), int32_t(bytes.size()), &status);
    ucnv_close(converter);
    if (U_FAILURE(status))
        return {};
    text.truncate(length);
    return text;
}

QByteArray escapedEncoding(const QByteArray &bytes)
{
    struct Escape
    {
        QByteArrayView bytes;
        const char *encoding;
    };
    static constexpr Escape escapes[] = {{"\x1B$)C", "ISO-2022-KR"},
                                         {"\x1B$B", "ISO-2022-JP"},
                                         {"\x1B$@", "ISO-2022-JP"},
                                         {"\x1B(J", "ISO-2022-JP"},
                                         {"~{", "HZ-GB-2312"}};
    if (!bytes.contains('\x1B') && !bytes.contains('~'))
        return {};
    for (const Escape &escape : escapes) {
        if (bytes.contains(escape.bytes) && (bytes.contains('\x1B') || bytes.contains("~}")))
            return escape.encoding;
    }
    return {};
}

} // namespace Quipu
