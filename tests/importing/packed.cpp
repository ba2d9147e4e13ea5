// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/importing/packed.h"

#include <archive.h>
#include <archive_entry.h>

namespace Quipu {

namespace {

la_ssize_t appendTo(archive *, void *target, const void *data, size_t size)
{
    static_cast<QByteArray *>(target)->append(static_cast<const char *>(data), qsizetype(size));
    return la_ssize_t(size);
}

void addFile(archive *writer, const PackedFile &file)
{
    // As office documents have it: their kind is to be seen without unpacking.
    if (archive_format(writer) == ARCHIVE_FORMAT_ZIP && file.name == QStringLiteral("mimetype"))
        archive_write_zip_set_compression_store(writer);
    else if (archive_format(writer) == ARCHIVE_FORMAT_ZIP)
        archive_write_zip_set_compression_deflate(writer);
    archive_entry *entry = archive_entry_new();
    archive_entry_set_pathname_utf8(entry, file.name.toUtf8().constData());
    archive_entry_set_filetype(entry, file.linksTo.isEmpty() ? AE_IFREG : AE_IFLNK);
    archive_entry_set_perm(entry, 0644);
    if (!file.linksTo.isEmpty())
        archive_entry_set_symlink_utf8(entry, file.linksTo.toUtf8().constData());
    else
        archive_entry_set_size(entry, file.bytes.size());
    if (archive_write_header(writer, entry) != ARCHIVE_OK)
        qFatal("%s", archive_error_string(writer));
    archive_write_data(writer, file.bytes.constData(), size_t(file.bytes.size()));
    archive_entry_free(entry);
}

} // namespace

QByteArray packed(const QList<PackedFile> &files, Packing packing)
{
    QByteArray bytes;
    archive *writer = archive_write_new();
    if (packing == Packing::Tar || packing == Packing::TarGz)
        archive_write_set_format_pax_restricted(writer);
    else
        archive_write_set_format_zip(writer);
    if (packing == Packing::TarGz)
        archive_write_add_filter_gzip(writer);
    if (packing == Packing::EncryptedZip) {
        archive_write_set_passphrase(writer, "secret");
        archive_write_set_options(writer, "zip:encryption=zipcrypt");
    }
    archive_write_set_bytes_in_last_block(writer, 1);
    if (archive_write_open(writer, &bytes, nullptr, appendTo, nullptr) != ARCHIVE_OK)
        qFatal("%s", archive_error_string(writer));
    for (const PackedFile &file : files)
        addFile(writer, file);
    archive_write_close(writer);
    archive_write_free(writer);
    return bytes;
}

QByteArray gzipped(const QByteArray &bytes)
{
    QByteArray result;
    archive *writer = archive_write_new();
    archive_write_set_format_raw(writer);
    archive_write_add_filter_gzip(writer);
    archive_write_set_bytes_in_last_block(writer, 1);
    archive_write_open(writer, &result, nullptr, appendTo, nullptr);
    addFile(writer, {QStringLiteral("data"), bytes});
    archive_write_close(writer);
    archive_write_free(writer);
    return result;
}

} // namespace Quipu
