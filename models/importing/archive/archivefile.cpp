// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/importing/archive/archivefile.h"

#include <algorithm>
#include <archive.h>
#include <archive_entry.h>
#include <sys/stat.h>

namespace Quipu {

namespace {

// DEFLATE packs a text to a tenth or so and can pack zeros to a thousandth.
constexpr qint64 harmlessBytes = 32 * 1024 * 1024;
constexpr qint64 mostTimes = 200;
constexpr qsizetype longestMember = 4096;
constexpr int membersOfAPackage = 2000;

QString nameOf(archive_entry *entry)
{
    if (const char *utf8 = archive_entry_pathname_utf8(entry))
        return QString::fromUtf8(utf8).left(longestMember);
    const QByteArray raw(archive_entry_pathname(entry));
    const QString name = QString::fromUtf8(raw);
    return (name.contains(QChar::ReplacementCharacter) ? QString::fromLatin1(raw) : name).left(longestMember);
}

ArchiveMember::Kind kindOf(archive_entry *entry)
{
    if (archive_entry_symlink(entry) || archive_entry_hardlink(entry) || archive_entry_filetype(entry) == AE_IFLNK)
        return ArchiveMember::Kind::Link;
    switch (archive_entry_filetype(entry)) {
    case AE_IFDIR:
        return ArchiveMember::Kind::Folder;
    case 0: // a raw stream's only member has no type
    case AE_IFREG:
        return ArchiveMember::Kind::File;
    default:
        return ArchiveMember::Kind::Device;
    }
}

} // namespace

void ArchiveFile::Closing::operator()(archive *open) const
{
    archive_read_free(open);
}

ArchiveFile::ArchiveFile(const QByteArray &bytes)
    : m_archive(archive_read_new())
    , m_packed(bytes.size())
{
    archive *const reader = m_archive.get();
    if (isZip(bytes)) {
        archive_read_support_format_zip(reader);
    } else {
        archive_read_support_filter_gzip(reader);
        archive_read_support_format_tar(reader);
        archive_read_support_format_raw(reader);
    }
    if (archive_read_open_memory(reader, bytes.constData(), size_t(bytes.size())) != ARCHIVE_OK)
        m_problem = Problem::Damaged;
}

ArchiveFile::~ArchiveFile() = default;

std::optional<ArchiveMember> ArchiveFile::next()
{
    if (m_problem != Problem::None)
        return {};
    archive_entry *entry = nullptr;
    const int status = archive_read_next_header(m_archive.get(), &entry);
    if (status == ARCHIVE_EOF)
        return {};
    if (status != ARCHIVE_OK && status != ARCHIVE_WARN) {
        m_problem = Problem::Damaged;
        return {};
    }
    if (++m_members > mostMembers) {
        m_problem = Problem::TooMany;
        return {};
    }
    ArchiveMember member;
    member.name = nameOf(entry);
    member.kind = kindOf(entry);
    member.isEncrypted = archive_entry_is_encrypted(entry) != 0;
    member.statedBytes = archive_entry_size_is_set(entry) ? archive_entry_size(entry) : -1;
    return member;
}

std::optional<QByteArray> ArchiveFile::content(qint64 limit)
{
    QByteArray bytes;
    char block[64 * 1024];
    while (m_problem == Problem::None) {
        const la_ssize_t got = archive_read_data(m_archive.get(), block, sizeof(block));
        if (got < 0)
            return {};
        if (got == 0)
            return bytes;
        m_unpacked += got;
        if (m_unpacked > mostBytes || (m_unpacked > harmlessBytes && m_unpacked / mostTimes > m_packed))
            m_problem = Problem::Bomb;
        if (bytes.size() + got > limit)
            return {};
        bytes.append(block, got);
    }
    return {};
}

bool isZip(const QByteArray &bytes)
{
    return bytes.startsWith(QByteArrayView("PK\x03\x04")) || bytes.startsWith(QByteArrayView("PK\x05\x06"));
}

// APPNOTE.TXT 4.3.7: the local header's length of the name is at 26, the name at 30.
QByteArrayView firstNameInZip(const QByteArray &bytes)
{
    if (!bytes.startsWith(QByteArrayView("PK\x03\x04")) || bytes.size() < 30)
        return {};
    const qsizetype length = uchar(bytes[26]) + 256 * uchar(bytes[27]);
    return QByteArrayView(bytes).sliced(30).first(std::min(length, bytes.size() - 30));
}

bool zipHolds(const QByteArray &bytes, const QString &name)
{
    if (!isZip(bytes))
        return false;
    ArchiveFile archive(bytes);
    for (int i = 0; i < membersOfAPackage; ++i) {
        const auto member = archive.next();
        if (!member)
            return false;
        if (member->name == name)
            return true;
    }
    return false;
}

} // namespace Quipu
