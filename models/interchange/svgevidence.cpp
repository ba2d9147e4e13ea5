// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/charting/evidencenames.h"
#include "models/interchange/embedded.h"
#include "models/interchange/inflating.h"

#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace Quipu {

Result<QByteArray> embeddedInSvg(QIODevice &file)
{
    if (file.size() > mostFile)
        return tooLargeFile();
    QXmlStreamReader xml(&file); // which opens no other file
    QByteArray found;
    while (!xml.atEnd() && found.isEmpty()) {
        if (xml.readNext() != QXmlStreamReader::StartElement
            || xml.namespaceUri() != QLatin1StringView(evidenceNamespace)
            || xml.name() != QLatin1StringView(evidenceElement))
            continue;
        const QString encoding = xml.attributes().value("encoding"_L1).toString();
        found = xml.readElementText().toUtf8();
        if (encoding.isEmpty())
            continue;
        const auto raw = QByteArray::fromBase64Encoding(found.simplified().replace(' ', QByteArray()));
        if (encoding != QLatin1StringView(evidenceEncoding) || !raw)
            return damagedFile();
        found = inflated(*raw, mostEvidence).value_or(QByteArray());
        if (found.isEmpty())
            return damagedFile();
    }
    if (xml.hasError() && found.isEmpty()) {
        Error error = damagedFile();
        error.remedy = xml.errorString();
        return error;
    }
    return found;
}

} // namespace Quipu
