// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/importing/office/epubreader.h"

#include "models/importing/archive/archivefile.h"
#include "models/importing/documentformats.h"
#include "models/importing/office/blockflow.h"
#include "models/importing/office/officeproblems.h"
#include "models/importing/office/xhtmlflow.h"

#include <QCoreApplication>
#include <QSet>
#include <QUrl>
#include <QXmlStreamReader>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

struct EpubPackage
{
    QStringList chapters; // names in the archive, in the order of the spine
    StatedProperties properties;
};

struct EpubReader
{
    Q_DECLARE_TR_FUNCTIONS(EpubReader)

public:
    static Result<ArticleDraft> read(const DocumentSource &source)
    {
        const PackageParts parts(source.bytes, isWanted);
        const QString opf = rootFile(parts.part(u"META-INF/container.xml"_s));
        if (opf.isEmpty() || !parts.has(opf))
            return OfficeProblems::of(source, parts.problem());
        const EpubPackage package = readPackage(parts.part(opf), opf);
        TextAssembly text;
        BlockFlow flow(text);
        for (const QString &chapter : package.chapters)
            flowXhtml(parts.part(chapter), flow);
        flow.finish();
        if (text.isEmpty() && parts.has(u"META-INF/encryption.xml"_s))
            return refusal(source, tr("The book is locked (DRM)"), tr("Get a copy without a lock from its publisher."));
        if (text.isEmpty())
            return OfficeProblems::withoutWords(source, parts.problem());
        ArticleDraft draft = draftOf(source, u"epub"_s);
        text.moveInto(draft);
        stateProperties(package.properties, MetadataField::Origin::Markup, draft.stated);
        return draft;
    }

private:
    static bool isWanted(const QString &name)
    {
        static constexpr QLatin1StringView endings[]
            = {".opf"_L1, ".xhtml"_L1, ".html"_L1, ".htm"_L1, ".xml"_L1, ".xht"_L1};
        return std::any_of(std::begin(endings), std::end(endings),
                           [&name](QLatin1StringView ending) { return name.endsWith(ending, Qt::CaseInsensitive); });
    }

    static QString rootFile(const QByteArray &container)
    {
        QXmlStreamReader xml(container);
        while (!xml.atEnd()) {
            if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == "rootfile"_L1)
                return xml.attributes().value("full-path"_L1).toString();
        }
        return {};
    }

    static EpubPackage readPackage(const QByteArray &bytes, const QString &opf)
    {
        EpubPackage package;
        package.properties = propertiesInXml(bytes);
        QHash<QString, QString> files; // by id
        QSet<QString> contents; // ids of tables of contents
        QXmlStreamReader xml(bytes);
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement)
                continue;
            const QXmlStreamAttributes attributes = xml.attributes();
            if (xml.name() == "item"_L1) {
                const QString id = attributes.value("id"_L1).toString();
                files.insert(id, resolved(opf, attributes.value("href"_L1).toString()));
                if (attributes.value("properties"_L1).contains("nav"_L1))
                    contents.insert(id);
            } else if (xml.name() == "itemref"_L1) {
                const QString id = attributes.value("idref"_L1).toString();
                if (!contents.contains(id) && !files.value(id).isEmpty())
                    package.chapters.append(files.value(id));
            }
        }
        package.chapters.removeDuplicates();
        return package;
    }

    static QString resolved(const QString &opf, const QString &href)
    {
        const QString path = QUrl::fromPercentEncoding(href.section(u'#', 0, 0).toUtf8());
        const QString joined = opf.left(opf.lastIndexOf(u'/') + 1) + path;
        QStringList parts;
        for (const QString &part : joined.split(u'/')) {
            if (part == ".."_L1 && !parts.isEmpty())
                parts.removeLast();
            else if (part != "."_L1 && part != ".."_L1)
                parts.append(part);
        }
        return parts.join(u'/');
    }
};

} // namespace

bool recognisesEpub(const DocumentSource &source)
{
    return holdsMimeType(source.bytes, "application/epub+zip")
        || firstNameInZip(source.bytes) == "META-INF/container.xml";
}

void readEpub(const DocumentSource &source, const DraftSink &sink)
{
    sink(EpubReader::read(source));
}

} // namespace Quipu
