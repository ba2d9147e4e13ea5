// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QSet>
#include <QString>

namespace Quipu {

// What a Word document's styles and lists mean: which paragraphs are headings, which lists count.
class DocxStyles final
{
public:
    DocxStyles(const QByteArray &styles, const QByteArray &numbering);

    bool isHeading(const QString &styleId) const { return m_headings.contains(styleId); }
    bool isTitle(const QString &styleId) const { return m_titles.contains(styleId); }
    // The number of the list that the style's paragraphs belong to; "" where they belong to none.
    QString listOf(const QString &styleId) const { return m_styleLists.value(styleId); }
    // "1. " and so on in a list that counts, "• " in another; the counting is kept here.
    QString listMark(const QString &list, int level);

private:
    void readStyles(const QByteArray &xml);
    void readNumbering(const QByteArray &xml);

    QSet<QString> m_headings, m_titles;
    QHash<QString, QString> m_styleLists;
    QHash<QString, QHash<int, bool>> m_counts; // list -> level -> whether it counts
    QHash<QString, QList<int>> m_counters;
};

} // namespace Quipu
