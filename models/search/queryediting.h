// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace Quipu {

// Narrows and widens a typed query by conditions field:value that stand beside everything else: "coca outlet:COHA", or
// alternatives of one field, "coca (outlet:COHA OR outlet:Reuters)". Such conditions count only where they bind the
// whole query; inside other brackets they are the analyst's own. A query that cannot be read is returned as it is.
// Pure. Values are compared without case and accents.

// With field:value as the only one that it asks of this field.
QString withField(const QString &query, const QString &field, const QString &value);
// With field:value as one more alternative to those it asks of this field; narrowed by it when it asks none.
QString withAlternative(const QString &query, const QString &field, const QString &value);
// With -field:value.
QString withExclusion(const QString &query, const QString &field, const QString &value);
// Without field:value, wanted or excluded; without value: without all of this field.
QString withoutField(const QString &query, const QString &field, const QString &value = {});

bool hasField(const QString &query, const QString &field, const QString &value);
QStringList wantedValues(const QString &query, const QString &field);
QStringList excludedValues(const QString &query, const QString &field);

} // namespace Quipu
