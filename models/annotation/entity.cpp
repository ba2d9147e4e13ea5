// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/annotation/entity.h"

#include <QCryptographicHash>
#include <QtEndian>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Quipu {

Distinction Distinction::of(EntityId a, EntityId b, const QString &who, const QDateTime &at)
{
    return {std::min(a, b), std::max(a, b), who, at};
}

QString foldedName(QStringView name)
{
    const auto isPlain = [](QChar c) { return c.unicode() < 0x80; };
    if (std::ranges::all_of(name, isPlain)) // most names, and what is compared most
        return name.toString().toLower().simplified();
    QString folded;
    for (QChar c : name.toString().normalized(QString::NormalizationForm_KD)) {
        if (!c.isMark())
            folded += c.toCaseFolded();
    }
    return folded.simplified();
}

EntityId entityId(QStringView type, QStringView name)
{
    const QByteArray key = (type.toString() + u'\n' + foldedName(name)).toUtf8();
    const QByteArray digest = QCryptographicHash::hash(key, QCryptographicHash::Sha256);
    const auto bits = qint64(qFromBigEndian<quint64>(digest.constData()) >> 1);
    return {bits == 0 ? 1 : bits};
}

} // namespace Quipu
