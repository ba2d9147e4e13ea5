// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/pictureevidence.h"

#include "models/charting/evidencenames.h"

#include <QtEndian>

#include <zlib.h>

namespace Quipu {

namespace {

constexpr qsizetype longInPng = 1 << 10; // more is compressed
constexpr qsizetype longInSvg = 256 << 10; // more is no longer for people to read

QByteArray bigEndian(quint32 number)
{
    QByteArray bytes(4, Qt::Uninitialized);
    qToBigEndian(number, bytes.data());
    return bytes;
}

// A zlib stream: qCompress puts its own four bytes of length before it.
QByteArray zlibStream(const QByteArray &bytes)
{
    constexpr int best = 9;
    return qCompress(bytes, best).mid(4);
}

QByteArray pngChunk(const QByteArray &type, const QByteArray &data)
{
    const QByteArray summed = type + data;
    const auto sum = quint32(crc32(0, reinterpret_cast<const Bytef *>(summed.constData()), uInt(summed.size())));
    return bigEndian(quint32(data.size())) + summed + bigEndian(sum);
}

// As the text of an element, and still the same JSON: what XML 1.0 cannot hold (the rest JSON escapes itself) is
// escaped as JSON does.
QByteArray jsonForXml(QByteArray json)
{
    json.replace("\xef\xbf\xbe", "\\ufffe").replace("\xef\xbf\xbf", "\\uffff").replace("\x7f", "\\u007f");
    return json.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
}

} // namespace

QByteArray pngWithEvidence(const QByteArray &png, const QByteArray &evidence)
{
    if (evidence.isEmpty())
        return png;
    const bool isLong = evidence.size() > longInPng;
    // Keyword, whether compressed and how, no language, no translated keyword, text (PNG, 11.3.4.5).
    QByteArray data(evidencePngKeyword);
    data += '\0';
    data += isLong ? '\1' : '\0';
    data += QByteArray(3, '\0');
    data += isLong ? zlibStream(evidence) : evidence;
    const qsizetype end = png.lastIndexOf("IEND") - 4; // where that chunk's length stands
    return png.left(end) + pngChunk("iTXt", data) + png.mid(end);
}

QByteArray svgWithEvidence(const QByteArray &svg, const QByteArray &evidence)
{
    if (evidence.isEmpty())
        return svg;
    const bool isLong = evidence.size() > longInSvg;
    QByteArray element = QByteArray("<metadata>\n<quipu:") + evidenceElement + " xmlns:quipu=\"" + evidenceNamespace;
    if (isLong)
        element += QByteArray("\" encoding=\"") + evidenceEncoding;
    element += "\">" + (isLong ? zlibStream(evidence).toBase64() : jsonForXml(evidence));
    element += QByteArray("</quipu:") + evidenceElement + ">\n</metadata>\n";
    qsizetype behind = svg.indexOf("<defs");
    if (behind < 0)
        behind = svg.lastIndexOf("</svg>");
    return svg.left(behind) + element + svg.mid(behind);
}

} // namespace Quipu
