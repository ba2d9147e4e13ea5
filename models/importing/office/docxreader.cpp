// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/importing/office/docxreader.h"

#include "models/importing/archive/archivefile.h"
#include "models/importing/documentformats.h"
#include "models/importing/office/blockflow.h"
#include "models/importing/office/docxstyles.h"
#include "models/importing/office/officeproblems.h"

#include <QXmlStreamReader>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

// Elements whose words are not part of the text, with all that is in them: deleted and moved-away words, the second
// telling of a drawing for old programs, properties.
bool isLeftOut(QStringView name)
{
    static constexpr QLatin1StringView names[]
        = {"del"_L1,    "moveFrom"_L1, "Fallback"_L1, "instrText"_L1, "delText"_L1,
           "sectPr"_L1, "tblPr"_L1,    "tcPr"_L1,     "trPr"_L1};
    return std::find(std::begin(names), std::end(names), name) != std::end(names);
}

QString attributeOf(const QXmlStreamReader &xml, QLatin1StringView wanted)
{
    for (const QXmlStreamAttribute &attribute : xml.attributes()) {
        if (attribute.name() == wanted)
            return attribute.value().toString();
    }
    return {};
}

bool isOn(const QXmlStreamReader &xml)
{
    const QString value = attributeOf(xml, "val"_L1);
    return value != "0"_L1 && value != "false"_L1 && value != "none"_L1;
}

// Walks one part: the body, the footnotes or the endnotes.
class DocxPart final
{
public:
    DocxPart(BlockFlow &flow, DocxStyles &styles, QStringList &references)
        : m_flow(flow)
        , m_styles(styles)
        , m_references(references)
    { }

    // noteKind: "" for the body; else only the notes of that kind that the body refers to are taken.
    void read(const QByteArray &bytes, const QString &noteKind = {})
    {
        QXmlStreamReader xml(bytes);
        while (!xml.atEnd()) {
            const auto token = xml.readNext();
            if (token == QXmlStreamReader::StartElement) {
                if (isLeftOut(xml.name()))
                    xml.skipCurrentElement();
                else
                    open(xml, noteKind);
            } else if (token == QXmlStreamReader::EndElement) {
                close(xml.name(), noteKind);
            } else if (token == QXmlStreamReader::Characters && m_isInText && !m_isHidden) {
                m_flow.append(xml.text());
            }
        }
    }

private:
    struct Paragraph
    {
        QString style, list;
        int level = 0;
        bool hasOutline = false;
    };

    void open(QXmlStreamReader &xml, const QString &noteKind)
    {
        const QStringView name = xml.name();
        if (name == "t"_L1) {
            m_isInText = true;
        } else if (name == "p"_L1) {
            m_paragraphs.push_back({});
            m_flow.openParagraph();
        } else if (name == "r"_L1) {
            m_isHidden = false;
        } else if (name == "tab"_L1) {
            m_flow.append(u" ");
        } else if (name == "br"_L1 || name == "cr"_L1) {
            m_flow.append(u"\n");
        } else if (name == "noBreakHyphen"_L1) {
            m_flow.append(u"-");
        } else if (name == "vanish"_L1) {
            m_isHidden = isOn(xml);
        } else if (name == "tbl"_L1) {
            m_flow.openTable();
        } else if (name == "tr"_L1) {
            m_flow.openRow();
        } else if (name == "tc"_L1) {
            m_flow.openCell();
        } else if (name == "txbxContent"_L1) {
            m_flow.openBox();
        } else if (name == "footnoteReference"_L1 || name == "endnoteReference"_L1) {
            m_references.append(name.chopped(9) + attributeOf(xml, "id"_L1));
            m_flow.append(QString(u'[' + QString::number(m_references.size()) + u']'));
        } else if (!noteKind.isEmpty() && name == noteKind) {
            openNote(xml, noteKind);
        } else if (!m_paragraphs.empty()) {
            takeProperty(xml, m_paragraphs.back());
        }
    }

    void takeProperty(const QXmlStreamReader &xml, Paragraph &paragraph) const
    {
        const QStringView name = xml.name();
        if (name == "pStyle"_L1)
            paragraph.style = attributeOf(xml, "val"_L1);
        else if (name == "numId"_L1)
            paragraph.list = attributeOf(xml, "val"_L1);
        else if (name == "ilvl"_L1)
            paragraph.level = attributeOf(xml, "val"_L1).toInt();
        else if (name == "outlineLvl"_L1)
            paragraph.hasOutline = attributeOf(xml, "val"_L1).toInt() < 9;
    }

    // Word keeps its separators as notes that nothing refers to.
    void openNote(QXmlStreamReader &xml, const QString &noteKind)
    {
        const qsizetype at = m_references.indexOf(noteKind + attributeOf(xml, "id"_L1));
        if (at < 0)
            xml.skipCurrentElement();
        else
            m_flow.openNote(u'[' + QString::number(at + 1) + u']');
    }

    void close(QStringView name, const QString &noteKind)
    {
        if (name == "t"_L1)
            m_isInText = false;
        else if (name == "p"_L1)
            closeParagraph();
        else if (name == "tbl"_L1)
            m_flow.closeTable();
        else if (name == "tr"_L1)
            m_flow.closeRow();
        else if (name == "tc"_L1)
            m_flow.closeCell();
        else if (name == "txbxContent"_L1)
            m_flow.closeBox();
        else if (!noteKind.isEmpty() && name == noteKind)
            m_flow.closeNote();
    }

    void closeParagraph()
    {
        if (m_paragraphs.empty())
            return;
        const Paragraph paragraph = m_paragraphs.back();
        m_paragraphs.pop_back();
        const bool isHeading
            = paragraph.hasOutline || m_styles.isHeading(paragraph.style) || m_styles.isTitle(paragraph.style);
        const QString list = paragraph.list.isEmpty() ? m_styles.listOf(paragraph.style) : paragraph.list;
        const bool isListed = !isHeading && !list.isEmpty() && list != "0"_L1;
        m_flow.closeParagraph(isHeading, isListed ? m_styles.listMark(list, paragraph.level) : QString());
        m_isHidden = false;
    }

    BlockFlow &m_flow;
    DocxStyles &m_styles;
    QStringList &m_references; // "footnote2": the notes in the order the body names them
    std::vector<Paragraph> m_paragraphs; // a text box's stand inside another one
    bool m_isInText = false;
    bool m_isHidden = false;
};

bool isPartOfDocx(const QString &name)
{
    return (name.startsWith("word/"_L1) && name.endsWith(".xml"_L1) && name.count(u'/') == 1)
        || name == "docProps/core.xml"_L1;
}

Result<ArticleDraft> docxDraft(const DocumentSource &source)
{
    const PackageParts parts(source.bytes, isPartOfDocx);
    QString body = u"word/document.xml"_s;
    if (!parts.has(body))
        body = u"word/document2.xml"_s; // as SharePoint writes it
    if (!parts.has(body))
        return OfficeProblems::of(source, parts.problem());
    TextAssembly text;
    BlockFlow flow(text);
    DocxStyles styles(parts.part(u"word/styles.xml"_s), parts.part(u"word/numbering.xml"_s));
    QStringList references;
    DocxPart(flow, styles, references).read(parts.part(body));
    DocxPart(flow, styles, references).read(parts.part(u"word/footnotes.xml"_s), u"footnote"_s);
    DocxPart(flow, styles, references).read(parts.part(u"word/endnotes.xml"_s), u"endnote"_s);
    flow.finish();
    if (text.isEmpty())
        return OfficeProblems::withoutWords(source, parts.problem());
    ArticleDraft draft = draftOf(source, u"docx"_s);
    text.moveInto(draft);
    stateProperties(propertiesInXml(parts.part(u"docProps/core.xml"_s)), MetadataField::Origin::Markup, draft.stated);
    return draft;
}

} // namespace

// By the names in the archive's directory; an archive of such documents begins with another name.
bool recognisesDocx(const DocumentSource &source)
{
    const QByteArrayView first = firstNameInZip(source.bytes);
    const bool isPackage = first == "[Content_Types].xml" || first.startsWith("_rels/") || first.startsWith("word/")
        || first.startsWith("docProps/") || first.startsWith("customXml/");
    return isPackage && source.bytes.contains("word/document");
}

void readDocx(const DocumentSource &source, const DraftSink &sink)
{
    sink(docxDraft(source));
}

} // namespace Quipu
