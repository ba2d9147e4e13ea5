// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace Quipu {

// Millions of short texts in one block of memory, UTF-8 with a null after each. Grows at its end only.
class TextPool final
{
public:
    qsizetype add(const QString &text) // where it stands
    {
        const qsizetype place = m_texts.size();
        m_texts.append(text.toUtf8()).append('\0');
        return place;
    }
    QString at(qsizetype place) const { return QString::fromUtf8(m_texts.constData() + place); }

private:
    QByteArray m_texts;
};

} // namespace Quipu
