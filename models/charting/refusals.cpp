// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/charting/refusals.h"

#include <QCoreApplication>

namespace Quipu {

void Refusals::add(const QString &sentence)
{
    if (!m_sentences.contains(sentence))
        m_sentences.append(sentence);
}

void Refusals::add(const QStringList &sentences)
{
    for (const QString &sentence : sentences)
        add(sentence);
}

QStringList Refusals::sentences() const
{
    if (m_sentences.size() <= most)
        return m_sentences;
    QStringList sentences = m_sentences.mid(0, most);
    sentences.append(QCoreApplication::translate("Quipu::ChartContent", "And %n more remark(s) of this kind.", nullptr,
                                                 int(m_sentences.size() - most)));
    return sentences;
}

} // namespace Quipu
