// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/importing/office/xhtmlflow.h"

#include <QHash>
#include <QSet>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

// Of HTML 4's names, those that books use in running text.
class HtmlNames final : public QXmlStreamEntityResolver
{
public:
    QString resolveUndeclaredEntity(const QString &name) override
    {
        static const QHash<QString, char16_t> characters {
            {u"nbsp"_s, 0xA0},     {u"shy"_s, 0xAD},     {u"ndash"_s, 0x2013},  {u"mdash"_s, 0x2014},
            {u"lsquo"_s, 0x2018},  {u"rsquo"_s, 0x2019}, {u"ldquo"_s, 0x201C},  {u"rdquo"_s, 0x201D},
            {u"sbquo"_s, 0x201A},  {u"bdquo"_s, 0x201E}, {u"hellip"_s, 0x2026}, {u"bull"_s, 0x2022},
            {u"laquo"_s, 0xAB},    {u"raquo"_s, 0xBB},   {u"copy"_s, 0xA9},     {u"reg"_s, 0xAE},
            {u"trade"_s, 0x2122},  {u"deg"_s, 0xB0},     {u"plusmn"_s, 0xB1},   {u"frac12"_s, 0xBD},
            {u"frac14"_s, 0xBC},   {u"frac34"_s, 0xBE},  {u"times"_s, 0xD7},    {u"euro"_s, 0x20AC},
            {u"pound"_s, 0xA3},    {u"yen"_s, 0xA5},     {u"cent"_s, 0xA2},     {u"sect"_s, 0xA7},
            {u"para"_s, 0xB6},     {u"middot"_s, 0xB7},  {u"iexcl"_s, 0xA1},    {u"iquest"_s, 0xBF},
            {u"aacute"_s, 0xE1},   {u"eacute"_s, 0xE9},  {u"iacute"_s, 0xED},   {u"oacute"_s, 0xF3},
            {u"uacute"_s, 0xFA},   {u"ntilde"_s, 0xF1},  {u"uuml"_s, 0xFC},     {u"Aacute"_s, 0xC1},
            {u"Eacute"_s, 0xC9},   {u"Iacute"_s, 0xCD},  {u"Oacute"_s, 0xD3},   {u"Uacute"_s, 0xDA},
            {u"Ntilde"_s, 0xD1},   {u"Uuml"_s, 0xDC},    {u"agrave"_s, 0xE0},   {u"egrave"_s, 0xE8},
            {u"ograve"_s, 0xF2},   {u"acirc"_s, 0xE2},   {u"ecirc"_s, 0xEA},    {u"icirc"_s, 0xEE},
            {u"ocirc"_s, 0xF4},    {u"ucirc"_s, 0xFB},   {u"auml"_s, 0xE4},     {u"ouml"_s, 0xF6},
            {u"Auml"_s, 0xC4},     {u"Ouml"_s, 0xD6},    {u"szlig"_s, 0xDF},    {u"ccedil"_s, 0xE7},
            {u"atilde"_s, 0xE3},   {u"otilde"_s, 0xF5},  {u"ordm"_s, 0xBA},     {u"ordf"_s, 0xAA},
            {u"thinsp"_s, 0x2009}, {u"ensp"_s, 0x2002},  {u"emsp"_s, 0x2003},   {u"minus"_s, 0x2212},
        };
        return QString(QChar(characters.value(name, u' ')));
    }
};

const QSet<QString> &blockNames()
{
    static const QSet<QString> names {u"p"_s,       u"div"_s,     u"section"_s, u"article"_s,    u"blockquote"_s,
                                      u"ul"_s,      u"ol"_s,      u"dl"_s,      u"dt"_s,         u"dd"_s,
                                      u"figure"_s,  u"pre"_s,     u"hr"_s,      u"figcaption"_s, u"aside"_s,
                                      u"address"_s, u"header"_s,  u"footer"_s,  u"body"_s,       u"main"_s,
                                      u"li"_s,      u"caption"_s, u"center"_s};
    return names;
}

bool isHeadingName(QStringView name)
{
    return name.size() == 2 && name[0] == u'h' && name[1] >= u'1' && name[1] <= u'6';
}

class XhtmlBlocks final
{
public:
    explicit XhtmlBlocks(BlockFlow &flow)
        : m_flow(flow)
    { }

    void open(QStringView name)
    {
        if (isBlock(name)) {
            closeParagraph(false);
            m_isItem = m_isItem || name == "li"_L1;
        } else if (name == "br"_L1) {
            m_flow.append(u"\n");
        } else if (name == "table"_L1) {
            m_flow.openTable();
        } else if (name == "tr"_L1) {
            m_flow.openRow();
        } else if (name == "td"_L1 || name == "th"_L1) {
            m_flow.openCell();
        }
    }

    void close(QStringView name)
    {
        if (isBlock(name)) {
            closeParagraph(isHeadingName(name));
            m_isItem = m_isItem && name != "li"_L1;
        } else if (name == "table"_L1) {
            m_flow.closeTable();
        } else if (name == "tr"_L1) {
            m_flow.closeRow();
        } else if (name == "td"_L1 || name == "th"_L1) {
            m_flow.closeCell();
        }
    }

private:
    static bool isBlock(QStringView name) { return isHeadingName(name) || blockNames().contains(name.toString()); }

    // The mark goes before the first words of the item, also when they stand in a paragraph of their own.
    void closeParagraph(bool isHeading)
    {
        if (m_flow.closeParagraph(isHeading, m_isItem ? u"• "_s : QString()))
            m_isItem = false;
    }

    BlockFlow &m_flow;
    bool m_isItem = false;
};

bool isLeftOutOfXhtml(QStringView name)
{
    return name == "head"_L1 || name == "script"_L1 || name == "style"_L1 || name == "svg"_L1 || name == "nav"_L1
        || name == "rt"_L1 || name == "rp"_L1;
}

} // namespace

void flowXhtml(const QByteArray &bytes, BlockFlow &flow)
{
    HtmlNames names;
    XhtmlBlocks blocks(flow);
    QXmlStreamReader xml(bytes);
    xml.setEntityResolver(&names);
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::StartElement) {
            if (isLeftOutOfXhtml(xml.name()))
                xml.skipCurrentElement();
            else
                blocks.open(xml.name());
        } else if (token == QXmlStreamReader::EndElement) {
            blocks.close(xml.name());
        } else if (token == QXmlStreamReader::Characters) {
            flow.append(xml.text().toString().replace(u'\n', u' '));
        }
    }
    flow.finish();
}

} // namespace Quipu
