// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace Quipu {

// What a chart says about what it does not show, or shows with care: sentences for people, translated, each once and no
// more than fit under a chart; how many more there would be is said.
class Refusals final
{
public:
    static constexpr qsizetype most = 6;

    void add(const QString &sentence);
    void add(const QStringList &sentences);
    QStringList sentences() const;

private:
    QStringList m_sentences;
};

} // namespace Quipu
