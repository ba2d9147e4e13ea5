// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/annotation/mention.h"

#include <QCryptographicHash>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace Quipu {

QString foldedName(QStringView name)
{
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

QString toString(ReviewStatus status)
{
    switch (status) {
    case ReviewStatus::Suggested:
        return u"suggested"_s;
    case ReviewStatus::Accepted:
        return u"accepted"_s;
    case ReviewStatus::Rejected:
        return u"rejected"_s;
    }
    Q_UNREACHABLE();
}

std::optional<ReviewStatus> reviewStatusFromString(QStringView word)
{
    for (ReviewStatus status : {ReviewStatus::Suggested, ReviewStatus::Accepted, ReviewStatus::Rejected}) {
        if (word == toString(status))
            return status;
    }
    return {};
}

} // namespace Quipu
