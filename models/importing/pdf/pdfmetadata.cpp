// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/importing/pdf/pdfmetadata.h"

#include "models/base/codebookfile.h"

#include <QStringDecoder>
#include <QXmlStreamReader>

#include <algorithm>
#include <poppler-qt6.h>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

constexpr qsizetype longestPacket = 4 * 1024 * 1024;

void addTo(QString &list, const QString &item)
{
    if (!item.isEmpty() && list.size() < 1000)
        list += (list.isEmpty() ? u""_s : u", "_s) + item;
}

void keepFirst(QString &field, const QString &value)
{
    if (field.isEmpty())
        field = value;
}

// A property by the local name of its element: Dublin Core, PRISM and XMP's own do not share any that matter here.
void takeXmp(StatedProperties &properties, QStringView name, const QString &value)
{
    if (name == "title"_L1)
        keepFirst(properties.title, value);
    else if (name == "creator"_L1)
        addTo(properties.author, value);
    else if (name == "publicationDate"_L1 || name == "coverDate"_L1)
        keepFirst(properties.published, value);
    else if (name == "publicationName"_L1)
        properties.publisher = value;
    else if (name == "publisher"_L1)
        keepFirst(properties.publisher, value);
    else if (name == "language"_L1)
        keepFirst(properties.language, value);
    else if (name == "url"_L1 || name == "source"_L1)
        keepFirst(properties.source, value);
    else if (name == "subject"_L1 && !value.isEmpty())
        properties.tags.append(value);
    else if (name == "CreateDate"_L1)
        keepFirst(properties.created, value);
    else if (name == "ModifyDate"_L1)
        keepFirst(properties.modified, value);
}

// rdf:li inside rdf:Alt, rdf:Seq or rdf:Bag inside the property; or the words in the property itself.
StatedProperties readXmp(const QString &packet)
{
    StatedProperties properties;
    if (packet.size() > longestPacket)
        return properties;
    QXmlStreamReader xml(packet.trimmed());
    QString property;
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::StartElement) {
            const bool isRdf = xml.namespaceUri().endsWith("rdf-syntax-ns#"_L1);
            if (!isRdf)
                property = xml.name().toString();
            for (const QXmlStreamAttribute &attribute : xml.attributes()) {
                if (isRdf && xml.name() == "Description"_L1)
                    takeXmp(properties, attribute.name(), attribute.value().toString().simplified());
            }
        } else if (token == QXmlStreamReader::Characters && !xml.isWhitespace() && !property.isEmpty()) {
            takeXmp(properties, property, xml.text().toString().simplified());
        } else if (token == QXmlStreamReader::EndElement && !xml.namespaceUri().endsWith("rdf-syntax-ns#"_L1)) {
            property.clear();
        }
    }
    return properties;
}

// Some versions of poppler hand out the packet's UTF-8 as if each byte were a character.
QString packetOf(const Poppler::Document &document)
{
    const QString packet = document.metadata();
    const bool areBytes = std::all_of(packet.begin(), packet.end(), [](QChar c) { return c.unicode() < 0x100; });
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString decoded = areBytes ? QString(decoder(packet.toLatin1())) : packet;
    return decoder.hasError() ? packet : decoded;
}

// Printed from a browser or scanned: the date is of that day and the "creator" a machine.
bool isPrintOfAScreen(const Poppler::Document &document)
{
    static const QStringList printers = stringsOf(readCodebook(u"properties"_s).value("printers"_L1));
    const QString made = (document.info(u"Creator"_s) + u' ' + document.info(u"Producer"_s)).toLower();
    return std::any_of(printers.begin(), printers.end(), [&made](const QString &name) { return made.contains(name); });
}

QString dayOf(const QDateTime &moment)
{
    return moment.isValid() ? moment.date().toString(Qt::ISODate) : QString();
}

} // namespace

StatedProperties propertiesOf(const Poppler::Document &document)
{
    StatedProperties properties = readXmp(packetOf(document));
    keepFirst(properties.title, document.info(u"Title"_s));
    keepFirst(properties.author, document.info(u"Author"_s));
    keepFirst(properties.created, dayOf(document.date(u"CreationDate"_s)));
    keepFirst(properties.modified, dayOf(document.date(u"ModDate"_s)));
    if (isPrintOfAScreen(document)) {
        properties.created.clear();
        properties.modified.clear();
    }
    return properties;
}

} // namespace Quipu
