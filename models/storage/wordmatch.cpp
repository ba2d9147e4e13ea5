// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/wordmatch.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace Quipu {

QString wordMatch(const QString &text)
{
    QStringList words;
    QString word;
    const QList<uint> letters = text.normalized(QString::NormalizationForm_C).toUcs4();
    for (const uint letter : letters + QList<uint> {u' '}) {
        if (QChar::isLetterOrNumber(letter) || (QChar::isMark(letter) && !word.isEmpty())) {
            word += QString::fromUcs4(reinterpret_cast<const char32_t *>(&letter), 1);
        } else if (!word.isEmpty()) {
            words.append(u'"' + word + "\"*"_L1);
            word.clear();
        }
    }
    return words.join(" AND "_L1);
}

} // namespace Quipu
