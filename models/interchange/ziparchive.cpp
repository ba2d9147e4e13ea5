// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/interchange/ziparchive.h"

#include <QCoreApplication>

#include <archive.h>
#include <archive_entry.h>
#include <memory>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

constexpr int mostEntries = 10'000;
constexpr qsizetype readAtOnce = 1 << 16;

struct WriterEnd
{
    void operator()(archive *writer) const { archive_write_free(writer); }
};
struct ReaderEnd
{
    void operator()(archive *reader) const { archive_read_free(reader); }
};
struct EntryEnd
{
    void operator()(archive_entry *entry) const { archive_entry_free(entry); }
};

Error archiveError(archive *of, Error::Kind kind, const QString &what)
{
    const char *words = archive_error_string(of);
    return {kind, what, words != nullptr ? QString::fromUtf8(words) : QString(), {}};
}

la_ssize_t take(archive *, void *bytes, const void *buffer, size_t length)
{
    static_cast<QByteArray *>(bytes)->append(static_cast<const char *>(buffer), qsizetype(length));
    return la_ssize_t(length);
}

struct Source
{
    QIODevice &device;
    QByteArray piece;
};

la_ssize_t give(archive *, void *source, const void **buffer)
{
    auto *from = static_cast<Source *>(source);
    from->piece = from->device.read(readAtOnce);
    *buffer = from->piece.constData();
    return la_ssize_t(from->piece.size());
}

bool write(archive *writer, const ArchiveEntry &entry)
{
    const std::unique_ptr<archive_entry, EntryEnd> header(archive_entry_new());
    archive_entry_set_pathname_utf8(header.get(), entry.name.toUtf8().constData());
    archive_entry_set_size(header.get(), entry.bytes.size());
    archive_entry_set_filetype(header.get(), AE_IFREG);
    archive_entry_set_perm(header.get(), 0644);
    if (entry.isStored)
        archive_write_zip_set_compression_store(writer);
    else
        archive_write_zip_set_compression_deflate(writer);
    return archive_write_header(writer, header.get()) == ARCHIVE_OK
        && archive_write_data(writer, entry.bytes.constData(), size_t(entry.bytes.size())) == entry.bytes.size()
        && archive_write_finish_entry(writer) == ARCHIVE_OK;
}

} // namespace

Result<QByteArray> zipped(const std::vector<ArchiveEntry> &entries)
{
    QByteArray bytes;
    const std::unique_ptr<archive, WriterEnd> writer(archive_write_new());
    archive_write_set_format_zip(writer.get());
    archive_write_set_format_option(writer.get(), "zip", "hdrcharset", "UTF-8");
    archive_write_set_bytes_in_last_block(writer.get(), 1); // no filling up
    bool isWritten = archive_write_open(writer.get(), &bytes, nullptr, take, nullptr) == ARCHIVE_OK;
    for (const ArchiveEntry &entry : entries)
        isWritten = isWritten && write(writer.get(), entry);
    if (!isWritten || archive_write_close(writer.get()) != ARCHIVE_OK)
        return archiveError(writer.get(), Error::Kind::Io,
                            QCoreApplication::translate("Quipu::ZipArchive", "The archive cannot be made"));
    return bytes;
}

Result<std::vector<ArchiveEntry>> unzipped(QIODevice &device, qsizetype mostBytes,
                                           const std::function<bool(const QString &name)> &isWanted)
{
    const QString damaged = QCoreApplication::translate("Quipu::ZipArchive", "The archive cannot be read");
    const Error tooLarge {
        Error::Kind::Invalid, QCoreApplication::translate("Quipu::ZipArchive", "The archive holds too much"), {}, {}};
    const std::unique_ptr<archive, ReaderEnd> reader(archive_read_new());
    archive_read_support_format_zip_streamable(reader.get());
    Source source {device, {}};
    if (archive_read_open(reader.get(), &source, nullptr, give, nullptr) != ARCHIVE_OK)
        return archiveError(reader.get(), Error::Kind::Invalid, damaged);
    std::vector<ArchiveEntry> entries;
    archive_entry *header = nullptr;
    qsizetype left = mostBytes;
    int seen = 0;
    int state = ARCHIVE_OK;
    while ((state = archive_read_next_header(reader.get(), &header)) >= ARCHIVE_WARN && state != ARCHIVE_EOF) {
        if (++seen > mostEntries)
            return tooLarge;
        const char *name = archive_entry_pathname_utf8(header);
        ArchiveEntry entry {QString::fromUtf8(name != nullptr ? name : ""), {}, false};
        if (!isWanted(entry.name))
            continue;
        QByteArray piece(readAtOnce, Qt::Uninitialized);
        la_ssize_t read = 0;
        while ((read = archive_read_data(reader.get(), piece.data(), size_t(piece.size()))) > 0) {
            left -= qsizetype(read);
            if (left < 0)
                return tooLarge;
            entry.bytes.append(piece.constData(), qsizetype(read));
        }
        if (read < 0)
            return archiveError(reader.get(), Error::Kind::Invalid, damaged);
        entries.push_back(std::move(entry));
    }
    if (state != ARCHIVE_EOF)
        return archiveError(reader.get(), Error::Kind::Invalid, damaged);
    return entries;
}

} // namespace Quipu
