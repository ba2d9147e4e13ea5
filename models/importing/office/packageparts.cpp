// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/importing/office/packageparts.h"

#include "models/importing/archive/archivefile.h"

#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

constexpr qsizetype signatureLength = 30; // of a ZIP's local header, before the name

void keepFirstOf(QString &field, const QString &value)
{
    if (field.isEmpty())
        field = value;
}

void joinTo(QString &list, const QString &item)
{
    if (!item.isEmpty() && list.size() < 1000)
        list += (list.isEmpty() ? u""_s : u", "_s) + item;
}

void takeProperty(StatedProperties &properties, QStringView name, const QString &value)
{
    if (name == "title"_L1)
        keepFirstOf(properties.title, value);
    else if (name == "creator"_L1)
        joinTo(properties.author, value);
    else if (name == "publisher"_L1)
        keepFirstOf(properties.publisher, value);
    else if (name == "language"_L1)
        keepFirstOf(properties.language, value);
    else if (name == "source"_L1)
        keepFirstOf(properties.source, value);
    else if (name == "date"_L1)
        keepFirstOf(properties.published, value);
    else if (name == "created"_L1 || name == "creation-date"_L1)
        keepFirstOf(properties.created, value);
    else if (name == "modified"_L1)
        keepFirstOf(properties.modified, value);
    else if (name == "keyword"_L1 || name == "subject"_L1)
        properties.tags.append(value);
    else if (name == "keywords"_L1)
        properties.tags += value.split(value.contains(u';') ? u';' : u',', Qt::SkipEmptyParts);
}

} // namespace

PackageParts::PackageParts(const QByteArray &bytes, const std::function<bool(const QString &)> &isWanted)
{
    ArchiveFile archive(bytes);
    qint64 left = mostBytes;
    while (const auto member = archive.next()) {
        if (member->kind != ArchiveMember::Kind::File || !isWanted(member->name) || m_parts.contains(member->name))
            continue;
        if (member->isEncrypted) {
            m_problem = Problem::Encrypted;
            continue;
        }
        const std::optional<QByteArray> content = archive.content(left);
        if (!content) {
            m_problem = archive.problem() == ArchiveFile::Problem::None && member->statedBytes <= left
                ? Problem::Damaged
                : Problem::TooLarge;
            continue;
        }
        left -= content->size();
        m_parts.insert(member->name, *content);
    }
    if (archive.problem() != ArchiveFile::Problem::None)
        m_problem = archive.problem() == ArchiveFile::Problem::Damaged ? Problem::Damaged : Problem::TooLarge;
}

bool holdsMimeType(const QByteArray &bytes, QByteArrayView type)
{
    const QByteArrayView head = QByteArrayView(bytes).first(std::min<qsizetype>(bytes.size(), 200));
    return isZip(bytes) && head.size() > signatureLength && head.sliced(signatureLength).startsWith("mimetype")
        && head.contains(type);
}

StatedProperties propertiesInXml(const QByteArray &bytes)
{
    StatedProperties properties;
    QXmlStreamReader xml(bytes);
    QString name;
    QString value;
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::StartElement) {
            if (xml.name() == "manifest"_L1 || xml.name() == "spine"_L1)
                break; // of a book; its metadata stand before
            name = xml.name().toString();
            value.clear();
        } else if (token == QXmlStreamReader::Characters && value.size() < 4000) {
            value += xml.text();
        } else if (token == QXmlStreamReader::EndElement) {
            if (xml.name() == name)
                takeProperty(properties, name, value.simplified());
            name.clear();
        }
    }
    return properties;
}

} // namespace Quipu
