// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/corpus/original.h"

#include <QtEndian>

namespace Quipu {

Original packed(const QByteArray &document)
{
    const QByteArray smaller = qCompress(document);
    if (smaller.size() < document.size())
        return {smaller, document.size(), true};
    return {document, document.size(), false};
}

std::optional<QByteArray> unpacked(const Original &original)
{
    if (!original.isPacked)
        return original.bytes.size() == original.size ? std::optional(original.bytes) : std::nullopt;
    // The size is looked at first: so much memory would be taken for it.
    if (original.bytes.size() < 4 || qFromBigEndian<quint32>(original.bytes.constData()) != original.size)
        return {};
    const QByteArray document = qUncompress(original.bytes);
    return document.size() == original.size ? std::optional(document) : std::nullopt;
}

} // namespace Quipu
