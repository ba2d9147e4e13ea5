// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/importing/office/docxstyles.h"

#include <QXmlStreamReader>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

constexpr int deepestList = 9; // ECMA-376, 17.9.6: levels 0 to 8

QString valueOf(const QXmlStreamReader &xml, QLatin1StringView wanted = "val"_L1)
{
    for (const QXmlStreamAttribute &attribute : xml.attributes()) {
        if (attribute.name() == wanted)
            return attribute.value().toString();
    }
    return {};
}

} // namespace

DocxStyles::DocxStyles(const QByteArray &styles, const QByteArray &numbering)
{
    readStyles(styles);
    readNumbering(numbering);
}

// A style is a heading's by its outline level, or by the name that Word gives its own whatever the language; a style
// without either is what the style is that it is based on.
void DocxStyles::readStyles(const QByteArray &bytes)
{
    QXmlStreamReader xml(bytes);
    QString style;
    QHash<QString, QString> basedOn;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "style"_L1) {
            style = valueOf(xml, "styleId"_L1);
        } else if (xml.name() == "name"_L1 && !style.isEmpty()) {
            const QString name = valueOf(xml).toLower();
            if (name.startsWith("heading "_L1))
                m_headings.insert(style);
            else if (name == "title"_L1)
                m_titles.insert(style);
        } else if (xml.name() == "outlineLvl"_L1 && !style.isEmpty() && valueOf(xml).toInt() < deepestList) {
            m_headings.insert(style);
        } else if (xml.name() == "basedOn"_L1 && !style.isEmpty()) {
            basedOn.insert(style, valueOf(xml));
        } else if (xml.name() == "numId"_L1 && !style.isEmpty()) {
            m_styleLists.insert(style, valueOf(xml));
        }
    }
    for (auto it = basedOn.cbegin(); it != basedOn.cend(); ++it) {
        QString base = it.value();
        for (int steps = 0; steps < 10 && !base.isEmpty(); ++steps, base = basedOn.value(base)) {
            if (m_headings.contains(base))
                m_headings.insert(it.key());
            if (m_titles.contains(base))
                m_titles.insert(it.key());
        }
    }
}

void DocxStyles::readNumbering(const QByteArray &bytes)
{
    QXmlStreamReader xml(bytes);
    QHash<QString, QHash<int, bool>> kinds;
    QString kind, list;
    int level = 0;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "abstractNum"_L1)
            kind = valueOf(xml, "abstractNumId"_L1);
        else if (xml.name() == "lvl"_L1)
            level = valueOf(xml, "ilvl"_L1).toInt();
        else if (xml.name() == "numFmt"_L1 && list.isEmpty())
            kinds[kind][level] = valueOf(xml).startsWith("decimal"_L1);
        else if (xml.name() == "num"_L1)
            list = valueOf(xml, "numId"_L1);
        else if (xml.name() == "abstractNumId"_L1)
            m_counts.insert(list, kinds.value(valueOf(xml)));
    }
}

QString DocxStyles::listMark(const QString &list, int level)
{
    level = std::clamp(level, 0, deepestList - 1);
    if (!m_counts.value(list).value(level, false))
        return u"• "_s;
    QList<int> &counters = m_counters[list];
    counters.resize(level + 1); // a deeper level begins anew
    return QString::number(++counters[level]) + u". "_s;
}

} // namespace Quipu
