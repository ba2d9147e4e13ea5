// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/interchange/embedded.h"
#include "models/interchange/inflating.h"

namespace Quipu {

namespace {

constexpr qsizetype mostInflated = 4 * mostEvidence; // in all streams together

// Where a stream's bytes begin, behind "stream" and its line end (ISO 32000-1, 7.3.8.1); -1 when it is none.
qsizetype startOfStream(const QByteArray &pdf, qsizetype keyword)
{
    qsizetype start = keyword + 6;
    if (keyword < 2 || pdf.mid(keyword - 3, 3) == "end")
        return -1;
    if (start < pdf.size() && pdf[start] == '\r')
        ++start;
    return start < pdf.size() && pdf[start] == '\n' ? start + 1 : -1;
}

bool beginsAsEvidence(QByteArrayView bytes)
{
    return bytes.startsWith("{\"") || bytes.startsWith("{\n") || bytes.startsWith("{\r");
}

bool isEvidence(const QByteArray &bytes)
{
    return bytes.contains("\"quipu_evidence\"");
}

} // namespace

// The attachment is found by its content and not by way of the catalogue: so it is found too where other programs have
// written the document anew, renamed the attachment or joined documents, and where the tables are damaged. A stream
// always stands in the open, only its dictionary may be packed away (7.5.7).
Result<QByteArray> embeddedInPdf(QIODevice &file)
{
    if (file.size() > mostFile)
        return tooLargeFile();
    const QByteArray pdf = file.readAll();
    qsizetype left = mostInflated;
    for (qsizetype at = pdf.indexOf("stream"); at >= 0; at = pdf.indexOf("stream", at + 6)) {
        const qsizetype start = startOfStream(pdf, at);
        if (start < 0)
            continue;
        const QByteArrayView bytes = QByteArrayView(pdf).sliced(start);
        if (beginsAsEvidence(bytes)) {
            const qsizetype end = pdf.indexOf("endstream", start);
            const QByteArray plain = pdf.mid(start, end < 0 ? -1 : end - start).trimmed();
            if (isEvidence(plain))
                return plain.size() > mostEvidence ? Result<QByteArray>(tooLargeFile()) : Result<QByteArray>(plain);
        } else if (beginsAsEvidence(inflatedStart(bytes, 2))) {
            const QByteArray made = inflated(bytes, mostEvidence).value_or(QByteArray());
            if (isEvidence(made))
                return made;
            left -= made.isEmpty() ? mostEvidence : made.size();
            if (left < 0)
                return tooLargeFile();
        }
    }
    return QByteArray();
}

} // namespace Quipu
