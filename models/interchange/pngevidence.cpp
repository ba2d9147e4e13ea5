// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/charting/evidencenames.h"
#include "models/interchange/embedded.h"
#include "models/interchange/inflating.h"

#include <QtEndian>

#include <optional>
#include <zlib.h>

namespace Quipu {

namespace {

constexpr qsizetype signatureLength = 8;
constexpr qsizetype longestKeyword = 79; // PNG, 11.3.4
constexpr int mostChunks = 1'000'000;

// The text of an iTXt chunk (PNG, 11.3.4.5) with our keyword; null when it has another. Empty: it is malformed.
std::optional<QByteArray> textOfChunk(const QByteArray &data)
{
    const qsizetype keyword = data.indexOf('\0');
    if (keyword < 0 || keyword > longestKeyword || data.left(keyword) != evidencePngKeyword)
        return {};
    const qsizetype flags = keyword + 1;
    const qsizetype language = data.indexOf('\0', flags + 2);
    const qsizetype translated = language < 0 ? -1 : data.indexOf('\0', language + 1);
    if (translated < 0)
        return QByteArray();
    const QByteArrayView text = QByteArrayView(data).sliced(translated + 1);
    if (data[flags] == 0)
        return text.toByteArray();
    return data[flags + 1] == 0 ? inflated(text, mostEvidence).value_or(QByteArray()) : QByteArray();
}

} // namespace

Result<QByteArray> embeddedInPng(QIODevice &file)
{
    file.skip(signatureLength);
    for (int chunk = 0; chunk < mostChunks; ++chunk) {
        const QByteArray head = file.read(8);
        if (head.size() != 8)
            return damagedFile();
        const quint32 length = qFromBigEndian<quint32>(head.constData());
        const QByteArray type = head.mid(4);
        if (length > 0x7fffffffU)
            return damagedFile();
        if (type == "IEND")
            return QByteArray();
        if (type != "iTXt") {
            if (file.skip(qint64(length) + 4) != qint64(length) + 4)
                return damagedFile();
            continue;
        }
        if (length > mostEvidence)
            return tooLargeFile();
        const QByteArray data = file.read(length);
        const QByteArray sum = file.read(4);
        if (data.size() != qsizetype(length) || sum.size() != 4)
            return damagedFile();
        const std::optional<QByteArray> text = textOfChunk(data);
        if (!text)
            continue;
        const QByteArray summed = type + data;
        const auto computed
            = quint32(crc32(0, reinterpret_cast<const Bytef *>(summed.constData()), uInt(summed.size())));
        if (text->isEmpty() || computed != qFromBigEndian<quint32>(sum.constData()))
            return damagedFile();
        return *text;
    }
    return damagedFile();
}

} // namespace Quipu
