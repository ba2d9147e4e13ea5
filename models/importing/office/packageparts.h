// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/importing/statedproperties.h"

#include <QByteArray>
#include <QHash>
#include <QStringList>

#include <functional>
#include <optional>

namespace Quipu {

// The parts of an office document or a book that is a ZIP: those asked for, unpacked into memory. Bounded by
// ArchiveFile and by mostBytes in all.
class PackageParts final
{
public:
    enum class Problem { None, Damaged, TooLarge, Encrypted };

    static constexpr qint64 mostBytes = 256LL * 1024 * 1024;

    PackageParts(const QByteArray &bytes, const std::function<bool(const QString &name)> &isWanted);

    QByteArray part(const QString &name) const { return m_parts.value(name); }
    bool has(const QString &name) const { return m_parts.contains(name); }
    Problem problem() const { return m_problem; } // Damaged: what could be unpacked is there

private:
    QHash<QString, QByteArray> m_parts;
    Problem m_problem = Problem::None;
};

// What a ZIP with a file of this name at its beginning is; looks only at the first bytes, as file(1) does.
bool holdsMimeType(const QByteArray &bytes, QByteArrayView type);

// Dublin Core's elements and their like, wherever they stand in the XML: docProps/core.xml, meta.xml, an OPF's
// metadata.
StatedProperties propertiesInXml(const QByteArray &xml);

} // namespace Quipu
