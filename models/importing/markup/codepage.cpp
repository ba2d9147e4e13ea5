// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/importing/markup/codepage.h"

#include <unicode/ucnv.h>

#include <algorithm>
#include <memory>

namespace Quipu {

namespace {

struct ClosingConverter
{
    void operator()(UConverter *converter) const { ucnv_close(converter); }
};

} // namespace

QString decodeCodePage(const QByteArray &bytes, int codePage)
{
    const bool isAscii = std::all_of(bytes.begin(), bytes.end(), [](char c) { return uchar(c) < 0x80; });
    if (isAscii)
        return QString::fromLatin1(bytes);
    const bool isWindows = codePage == 874 || (codePage >= 1250 && codePage <= 1258);
    const QByteArray name = codePage == 10000 ? QByteArray("macintosh")
        : codePage == 65001                   ? QByteArray("UTF-8")
        : isWindows                           ? QByteArray("windows-" + QByteArray::number(codePage))
                                              : QByteArray("cp" + QByteArray::number(codePage));
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UConverter, ClosingConverter> converter(ucnv_open(name.constData(), &status));
    if (U_FAILURE(status))
        return QString::fromLatin1(bytes);
    QString text(bytes.size() * 2, Qt::Uninitialized);
    const int32_t length = ucnv_toUChars(converter.get(), reinterpret_cast<UChar *>(text.data()), int32_t(text.size()),
                                         bytes.constData(), int32_t(bytes.size()), &status);
    if (U_FAILURE(status))
        return QString::fromLatin1(bytes);
    text.truncate(length);
    return text;
}

} // namespace Quipu
