// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/importing/office/odtreader.h"

#include "models/importing/documentformats.h"
#include "models/importing/office/blockflow.h"
#include "models/importing/office/officeproblems.h"

#include <QXmlStreamReader>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

// With all that is in them: deleted words are kept in tracked-changes.
bool isLeftOutOfOdt(QStringView name)
{
    static constexpr QLatin1StringView names[]
        = {"tracked-changes"_L1,  "annotation"_L1,     "note-citation"_L1,        "forms"_L1,
           "sequence-decls"_L1,   "ruby-text"_L1,      "index-title-template"_L1, "bibliography-source"_L1,
           "automatic-styles"_L1, "font-face-decls"_L1};
    return std::find(std::begin(names), std::end(names), name) != std::end(names);
}

class OdtContent final
{
public:
    explicit OdtContent(BlockFlow &flow)
        : m_flow(flow)
    { }

    void read(const QByteArray &bytes)
    {
        QXmlStreamReader xml(bytes);
        while (!xml.atEnd()) {
            const auto token = xml.readNext();
            if (token == QXmlStreamReader::StartElement) {
                if (isLeftOutOfOdt(xml.name()))
                    xml.skipCurrentElement();
                else
                    open(xml);
            } else if (token == QXmlStreamReader::EndElement) {
                close(xml);
            } else if (token == QXmlStreamReader::Characters && m_paragraphs > 0) {
                m_flow.append(xml.text());
            }
        }
    }

private:
    static bool isText(const QXmlStreamReader &xml) { return xml.namespaceUri().endsWith(":text:1.0"_L1); }
    static bool isTable(const QXmlStreamReader &xml) { return xml.namespaceUri().endsWith(":table:1.0"_L1); }

    void open(const QXmlStreamReader &xml)
    {
        const QStringView name = xml.name();
        if (isText(xml) && (name == "p"_L1 || name == "h"_L1)) {
            ++m_paragraphs;
            m_flow.openParagraph();
        } else if (isText(xml) && (name == "s"_L1 || name == "tab"_L1)) {
            m_flow.append(u" ");
        } else if (isText(xml) && name == "line-break"_L1) {
            m_flow.append(u"\n");
        } else if (isText(xml) && name == "list-item"_L1) {
            m_isItem = true;
        } else if (isText(xml) && name == "note"_L1) {
            m_flow.append(QString(u'[' + QString::number(++m_notes) + u']'));
        } else if (isText(xml) && name == "note-body"_L1) {
            m_flow.openNote(u'[' + QString::number(m_notes) + u']');
        } else if (name == "text-box"_L1) {
            m_flow.openBox();
        } else if (isTable(xml) && name == "table"_L1) {
            m_flow.openTable();
        } else if (isTable(xml) && name == "table-row"_L1) {
            m_flow.openRow();
        } else if (isTable(xml) && name == "table-cell"_L1) {
            m_flow.openCell();
        }
    }

    void close(const QXmlStreamReader &xml)
    {
        const QStringView name = xml.name();
        if (isText(xml) && (name == "p"_L1 || name == "h"_L1)) {
            --m_paragraphs;
            const bool isHeading = name == "h"_L1;
            m_flow.closeParagraph(isHeading, m_isItem && !isHeading ? u"• "_s : QString());
            m_isItem = false; // its other paragraphs have no mark
        } else if (isText(xml) && name == "note-body"_L1) {
            m_flow.closeNote();
        } else if (name == "text-box"_L1) {
            m_flow.closeBox();
        } else if (isTable(xml) && name == "table"_L1) {
            m_flow.closeTable();
        } else if (isTable(xml) && name == "table-row"_L1) {
            m_flow.closeRow();
        } else if (isTable(xml) && name == "table-cell"_L1) {
            m_flow.closeCell();
        }
    }

    BlockFlow &m_flow;
    int m_paragraphs = 0; // open: a note's or a box's stand inside another one
    int m_notes = 0;
    bool m_isItem = false;
};

Result<ArticleDraft> odtDraft(const DocumentSource &source)
{
    const PackageParts parts(source.bytes, [](const QString &name) {
        return name == "content.xml"_L1 || name == "meta.xml"_L1 || name == "META-INF/manifest.xml"_L1;
    });
    if (parts.part(u"META-INF/manifest.xml"_s).contains("encryption-data"))
        return OfficeProblems::of(source, PackageParts::Problem::Encrypted);
    if (!parts.has(u"content.xml"_s))
        return OfficeProblems::of(source, parts.problem());
    TextAssembly text;
    BlockFlow flow(text);
    OdtContent(flow).read(parts.part(u"content.xml"_s));
    flow.finish();
    if (text.isEmpty())
        return OfficeProblems::withoutWords(source, parts.problem());
    ArticleDraft draft = draftOf(source, u"odt"_s);
    text.moveInto(draft);
    StatedProperties properties = propertiesInXml(parts.part(u"meta.xml"_s));
    if (properties.created.isEmpty())
        properties.created = properties.published; // here dc:date is when the file was last saved
    properties.published.clear();
    stateProperties(properties, MetadataField::Origin::Markup, draft.stated);
    return draft;
}

} // namespace

bool recognisesOdt(const DocumentSource &source)
{
    return holdsMimeType(source.bytes, "application/vnd.oasis.opendocument.text");
}

void readOdt(const DocumentSource &source, const DraftSink &sink)
{
    sink(odtDraft(source));
}

} // namespace Quipu
