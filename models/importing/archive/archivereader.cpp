// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/importing/archive/archivereader.h"

#include "models/importing/archive/archivefile.h"
#include "models/importing/documentformats.h"
#include "models/importing/inside.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

constexpr qsizetype longestMemberName = 1024;
constexpr qsizetype tarMagicAt = 257; // POSIX ustar header

bool isGzip(const QByteArray &bytes)
{
    return bytes.startsWith(QByteArrayView("\x1F\x8B\x08"));
}

bool isTar(const QByteArray &bytes)
{
    return bytes.size() > tarMagicAt + 8 && QByteArrayView(bytes).sliced(tarMagicAt).startsWith("ustar");
}

// Not a document of the analyst's: hidden files, Apple's resource forks, Windows' thumbnails.
bool isLitter(const QString &name)
{
    const QString own = name.section(u'/', -1);
    return own.startsWith(u'.') || name.startsWith("__MACOSX/"_L1) || own == "Thumbs.db"_L1 || own == "desktop.ini"_L1;
}

// A ZIP that is one document of a program; those with text have been recognised before.
bool isPackage(const QByteArray &bytes)
{
    return zipHolds(bytes, u"[Content_Types].xml"_s) || zipHolds(bytes, u"META-INF/MANIFEST.MF"_s)
        || zipHolds(bytes, u"META-INF/manifest.xml"_s);
}

// A gzip's only file is called by the archive's own name without its ending.
QString nameInGzip(const QString &archive)
{
    const QString name = QFileInfo(archive).fileName();
    return name.endsWith(".gz"_L1, Qt::CaseInsensitive) && name.size() > 3 ? name.chopped(3) : u"data"_s;
}

class ArchiveReading final
{
    Q_DECLARE_TR_FUNCTIONS(ArchiveReading)

public:
    ArchiveReading(const DocumentSource &source, const DraftSink &sink)
        : m_source(source)
        , m_sink(sink)
        , m_archive(source.bytes)
    { }

    void read()
    {
        if (isPackage(m_source.bytes)) {
            m_sink(refusal(m_source,
                           tr("This is a spreadsheet, a presentation or a program, which Quipu does not read"),
                           tr("Save it as PDF or as text and import that.")));
            return;
        }
        while (const auto member = m_archive.next())
            take(*member);
        switch (m_archive.problem()) {
        case ArchiveFile::Problem::None:
            break;
        case ArchiveFile::Problem::Damaged:
            m_sink(refusal(m_source, tr("The archive is damaged"),
                           tr("What comes before the damage has been read; get a fresh copy for the rest.")));
            break;
        case ArchiveFile::Problem::TooMany:
            m_sink(refusal(m_source, tr("The archive holds more than %L1 files").arg(ArchiveFile::mostMembers),
                           tr("Unpack it yourself and import the folders one by one.")));
            break;
        case ArchiveFile::Problem::Bomb:
            m_sink(refusal(m_source, tr("The archive unpacks to far more than it should: it looks like a trap"),
                           tr("If you trust it, unpack it yourself and import the files.")));
            break;
        }
    }

private:
    void take(const ArchiveMember &member)
    {
        const QString name
            = isGzip(m_source.bytes) && member.name == "data"_L1 ? nameInGzip(m_source.name) : member.name;
        if (member.kind == ArchiveMember::Kind::Folder)
            return;
        if (const QString trick = trickOf(member, name); !trick.isEmpty()) {
            refuse(name, trick, tr("Look at the archive before you trust it; import the file by itself."));
            return;
        }
        if (isLitter(name))
            return;
        if (member.isEncrypted) {
            refuse(name, tr("It is protected by a password"), tr("Unpack the archive with its password first."));
            return;
        }
        if (member.statedBytes > maximumDocumentBytes) {
            m_sink(tooLarge(m_source.name + u'/' + harmlessName(name), member.statedBytes));
            return;
        }
        const std::optional<QByteArray> bytes = m_archive.content(maximumDocumentBytes);
        if (bytes)
            readInside(m_source, *bytes, name, m_sink);
        else if (m_archive.problem() == ArchiveFile::Problem::None)
            refuse(name, tr("It cannot be unpacked"), tr("Get a fresh copy of the archive."));
    }

    static QString trickOf(const ArchiveMember &member, const QString &name)
    {
        if (member.kind == ArchiveMember::Kind::Link)
            return tr("It is a link, not a document");
        if (member.kind == ArchiveMember::Kind::Device)
            return tr("It is a device or a pipe, not a document");
        if (name.size() > longestMemberName)
            return tr("Its name is far too long");
        const bool isAbsolute = name.startsWith(u'/') || name.startsWith(u'\\')
            || (name.size() > 2 && name[1] == u':' && (name[2] == u'\\' || name[2] == u'/'));
        if (isAbsolute || name.split(u'/').contains(".."_L1) || name.split(u'\\').contains(".."_L1))
            return tr("Its name leads out of the archive");
        return {};
    }

    void refuse(const QString &name, const QString &what, const QString &remedy)
    {
        m_sink(Error {Error::Kind::Invalid, what, m_source.name + u'/' + harmlessName(name), remedy});
    }

    const DocumentSource &m_source;
    const DraftSink &m_sink;
    ArchiveFile m_archive;
};

} // namespace

bool recognisesArchive(const DocumentSource &source)
{
    return isZip(source.bytes) || isGzip(source.bytes) || isTar(source.bytes);
}

void readArchive(const DocumentSource &source, const DraftSink &sink)
{
    ArchiveReading(source, sink).read();
}

} // namespace Quipu
