// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/importing/documentkind.h"

#include <QCoreApplication>

#include <iterator>

namespace Quipu {

namespace {

struct Signature
{
    QByteArrayView bytes;
    qsizetype within; // how far from the start it may stand
    const char *name;
};

constexpr Signature signatures[] = {
    {"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 0, QT_TRANSLATE_NOOP("DocumentKind", "an old Microsoft Office document")},
    {"\x89PNG\r\n\x1A\n", 0, QT_TRANSLATE_NOOP("DocumentKind", "a PNG image")},
    {"\xFF\xD8\xFF", 0, QT_TRANSLATE_NOOP("DocumentKind", "a JPEG image")},
    {"GIF87a", 0, QT_TRANSLATE_NOOP("DocumentKind", "a GIF image")},
    {"GIF89a", 0, QT_TRANSLATE_NOOP("DocumentKind", "a GIF image")},
    {{"II*\0", 4}, 0, QT_TRANSLATE_NOOP("DocumentKind", "a TIFF image")},
    {{"MM\0*", 4}, 0, QT_TRANSLATE_NOOP("DocumentKind", "a TIFF image")},
    {"7z\xBC\xAF\x27\x1C", 0, QT_TRANSLATE_NOOP("DocumentKind", "a 7z archive")},
    {{"\xFD"
      "7zXZ\0",
      6},
     0,
     QT_TRANSLATE_NOOP("DocumentKind", "an xz archive")},
    {"Rar!\x1A\x07", 0, QT_TRANSLATE_NOOP("DocumentKind", "a RAR archive")},
    {{"SQLite format 3\0", 16}, 0, QT_TRANSLATE_NOOP("DocumentKind", "an SQLite database")},
    {"\x7F"
     "ELF",
     0, QT_TRANSLATE_NOOP("DocumentKind", "a program")},
    {"ID3", 0, QT_TRANSLATE_NOOP("DocumentKind", "a sound recording")},
};

} // namespace

QString nameOfForeignFormat(const QByteArray &bytes)
{
    for (const Signature &signature : signatures) {
        const qsizetype reach = std::min(bytes.size(), signature.within + signature.bytes.size());
        if (QByteArrayView(bytes).first(reach).contains(signature.bytes))
            return QCoreApplication::translate("DocumentKind", signature.name);
    }
    return {};
}

} // namespace Quipu
