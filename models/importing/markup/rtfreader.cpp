// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/importing/markup/rtfreader.h"

#include "models/importing/documentformats.h"
#include "models/importing/markup/codepage.h"
#include "models/importing/markup/rtftokens.h"
#include "models/importing/office/blockflow.h"
#include "models/importing/statedproperties.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

using Kind = RtfToken::Kind;

// Where a group's words go.
enum class Destination { Text, Nowhere, Fonts, Styles, Mark, Title, Author, Keywords, Created };

struct Group
{
    Destination to = Destination::Text;
    int skipped = 1; // \uc: how many characters stand for a \u in readers that know none
    int font = 0;
    bool isHidden = false;
    bool isNote = false;
};

const QHash<QByteArray, Destination> &destinations()
{
    using enum Destination;
    static const QHash<QByteArray, Destination> table {
        {"fonttbl", Fonts},     {"stylesheet", Styles},  {"listtext", Mark},      {"pntext", Mark},
        {"title", Title},       {"author", Author},      {"keywords", Keywords},  {"creatim", Created},
        {"info", Nowhere},      {"colortbl", Nowhere},   {"pict", Nowhere},       {"object", Nowhere},
        {"header", Nowhere},    {"headerl", Nowhere},    {"headerr", Nowhere},    {"headerf", Nowhere},
        {"footer", Nowhere},    {"footerl", Nowhere},    {"footerr", Nowhere},    {"footerf", Nowhere},
        {"fldinst", Nowhere},   {"nonshppict", Nowhere}, {"annotation", Nowhere}, {"atnid", Nowhere},
        {"atnauthor", Nowhere}, {"xe", Nowhere},         {"tc", Nowhere},         {"ftnsep", Nowhere},
        {"ftnsepc", Nowhere},   {"ftncn", Nowhere},      {"subject", Nowhere},    {"operator", Nowhere},
        {"manager", Nowhere},   {"company", Nowhere},    {"category", Nowhere},   {"comment", Nowhere},
        {"doccomm", Nowhere},   {"revtim", Nowhere},     {"printim", Nowhere},    {"buptim", Nowhere},
        {"listname", Nowhere},  {"generator", Nowhere},  {"filetbl", Nowhere},    {"revtbl", Nowhere},
        {"themedata", Nowhere}, {"datastore", Nowhere},  {"shpinst", Text},       {"shptxt", Text},
        {"fldrslt", Text},      {"sp", Nowhere},
    };
    return table;
}

// Words that are one character.
const QHash<QByteArray, char16_t> &characters()
{
    static const QHash<QByteArray, char16_t> table {
        {"emdash", 0x2014},    {"endash", 0x2013},    {"lquote", 0x2018}, {"rquote", 0x2019},
        {"ldblquote", 0x201C}, {"rdblquote", 0x201D}, {"bullet", 0x2022}, {"~", 0xA0},
        {"_", u'-'},           {"tab", u' '},         {"line", u'\n'},    {"emspace", u' '},
        {"enspace", u' '},     {"qmspace", u' '},     {"lbr", u'\n'},     {"softline", u'\n'},
    };
    return table;
}

// Windows' character sets of fonts (\fcharset) as code pages.
int codePageOf(int fontCharset)
{
    static const QHash<int, int> pages {{128, 932},  {129, 949},  {134, 936},  {136, 950},  {161, 1253},
                                        {162, 1254}, {163, 1258}, {177, 1255}, {178, 1256}, {186, 1257},
                                        {204, 1251}, {222, 874},  {238, 1250}};
    return pages.value(fontCharset, 0);
}

class RtfReading final
{
public:
    explicit RtfReading(TextAssembly &text)
        : m_flow(text)
    { }

    void read(QByteArrayView bytes)
    {
        RtfTokens tokens(bytes);
        for (RtfToken token = tokens.next(); token.kind != Kind::End; token = tokens.next())
            take(token);
        flushBytes();
        flushTable();
        m_flow.closeParagraph(m_isHeading);
        m_flow.finish();
    }

    StatedProperties properties;

private:
    void take(const RtfToken &token)
    {
        switch (token.kind) {
        case Kind::Open:
            flushBytes();
            m_groups.push_back(m_group);
            m_group.isNote = false;
            m_skip = 0;
            break;
        case Kind::Close:
            flushBytes();
            closeGroup();
            m_skip = 0;
            break;
        case Kind::Byte:
            if (m_skip > 0)
                --m_skip;
            else
                m_bytes += token.byte;
            break;
        case Kind::Word:
            takeWord(token);
            break;
        case Kind::End:
            break;
        }
    }

    void closeGroup()
    {
        if (m_groups.empty())
            return;
        if (m_group.isNote)
            m_flow.closeNote();
        m_group = m_groups.back();
        m_groups.pop_back();
    }

    void takeWord(const RtfToken &token)
    {
        const QByteArray word = token.word.toByteArray();
        if (word == "u" && token.number) {
            flushBytes();
            put(QString(QChar(char16_t(*token.number))));
            m_skip = m_group.skipped;
            return;
        }
        if (m_skip > 0) {
            --m_skip;
            return;
        }
        flushBytes();
        if (word == "*") {
            m_isOptional = true;
            return;
        }
        const bool isOptional = std::exchange(m_isOptional, false);
        if (const auto character = characters().constFind(word); character != characters().cend())
            put(QString(QChar(*character)));
        else if (const auto to = destinations().constFind(word); to != destinations().cend())
            enter(*to);
        else if (isOptional)
            m_group.to = Destination::Nowhere; // one that this reader knows nothing of
        else if (word == "footnote")
            openNote();
        else
            takeProperty(word, token.number);
    }

    void enter(Destination to)
    {
        if (m_group.to != Destination::Nowhere || to == Destination::Title || to == Destination::Author
            || to == Destination::Keywords || to == Destination::Created)
            m_group.to = to;
    }

    void openNote()
    {
        if (m_group.to != Destination::Text)
            return;
        const QString mark = u'[' + QString::number(++m_notes) + u']';
        m_flow.append(mark);
        m_flow.openNote(mark);
        m_group.isNote = true;
    }

    void takeProperty(const QByteArray &word, std::optional<int> number)
    {
        if (word == "par" || word == "sect" || word == "page")
            closeParagraph();
        else if (word == "cell" || word == "nestcell")
            closeCell();
        else if (word == "row" || word == "nestrow")
            closeRow();
        else if (word == "pard")
            m_isInTable = m_isHeading = false;
        else if (word == "intbl")
            m_isInTable = true;
        else if (word == "uc")
            m_group.skipped = std::clamp(number.value_or(1), 0, 16);
        else if (word == "v" || word == "deleted")
            m_group.isHidden = number.value_or(1) != 0;
        else if (word == "plain")
            m_group.isHidden = false;
        else if (word == "f")
            m_group.font = number.value_or(0);
        else if (word == "ansicpg")
            m_codePage = number.value_or(1252);
        else if (word == "mac")
            m_codePage = 10000;
        else if (word == "fcharset" && m_group.to == Destination::Fonts)
            m_codePages.insert(m_group.font, codePageOf(number.value_or(0)));
        else
            takeStyle(word, number);
    }

    void takeStyle(const QByteArray &word, std::optional<int> number)
    {
        if (word == "s" && m_group.to == Destination::Styles)
            m_style = number.value_or(0);
        else if (word == "s")
            m_isHeading = m_isHeading || m_headingStyles.contains(number.value_or(0));
        else if (word == "outlinelevel" && number.value_or(9) < 9 && m_group.to == Destination::Styles)
            m_headingStyles.insert(m_style);
        else if (word == "outlinelevel" && number.value_or(9) < 9)
            m_isHeading = true;
        else if (m_group.to == Destination::Created && (word == "yr" || word == "mo" || word == "dy"))
            properties.created += (word == "yr" ? u""_s : u"-"_s)
                + QString::number(number.value_or(0)).rightJustified(word == "yr" ? 4 : 2, u'0');
    }

    void put(const QString &words)
    {
        switch (m_group.to) {
        case Destination::Text:
            if (!m_group.isHidden)
                putText(words);
            break;
        case Destination::Mark:
            m_mark += words;
            break;
        case Destination::Title:
            properties.title += words;
            break;
        case Destination::Author:
            properties.author += words;
            break;
        case Destination::Keywords:
            m_keywords += words;
            properties.tags = m_keywords.split(u',', Qt::SkipEmptyParts);
            break;
        default:
            break;
        }
    }

    void flushBytes()
    {
        if (m_bytes.isEmpty())
            return;
        const int own = m_codePages.value(m_group.font, 0);
        put(decodeCodePage(m_bytes, own > 0 ? own : m_codePage));
        m_bytes.clear();
    }

    void closeParagraph()
    {
        if (m_group.to != Destination::Text)
            return;
        if (m_isInTable) {
            m_flow.append(u" ");
            return;
        }
        flushTable();
        m_flow.closeParagraph(m_isHeading, mark());
    }

    // What stands in front of a list's item: its number, or any kind of dot.
    QString mark()
    {
        const QString words = std::exchange(m_mark, {}).simplified();
        if (words.isEmpty())
            return {};
        const bool counts
            = std::any_of(words.begin(), words.end(), [](QChar c) { return c.isDigit(); }) && words.size() < 12;
        return counts ? words + u' ' : u"• "_s;
    }

    void putText(const QString &words)
    {
        if (m_isTableOpen && !m_isInTable)
            flushTable();
        for (; m_bars > 0; --m_bars)
            m_flow.append(u" | ");
        m_flow.append(words);
    }

    // A table is one block, a line a row.
    void closeCell()
    {
        if (m_group.to != Destination::Text)
            return;
        m_isTableOpen = true;
        ++m_bars;
    }

    void closeRow()
    {
        if (m_group.to == Destination::Text && m_isTableOpen)
            m_flow.append(u"\n");
        m_bars = 0;
    }

    void flushTable()
    {
        m_bars = 0;
        if (std::exchange(m_isTableOpen, false))
            m_flow.closeParagraph();
    }

    BlockFlow m_flow;
    std::vector<Group> m_groups;
    Group m_group;
    QByteArray m_bytes; // of text, in the font's code page, not yet decoded
    int m_skip = 0; // characters after a \u that say the same for old readers
    bool m_isOptional = false; // after \*
    int m_codePage = 1252;
    QHash<int, int> m_codePages; // by font
    QSet<int> m_headingStyles;
    int m_style = 0;
    bool m_isHeading = false;
    bool m_isInTable = false;
    bool m_isTableOpen = false;
    int m_bars = 0; // between cells, owed before the next words
    QString m_mark, m_keywords;
    int m_notes = 0;
};

} // namespace

bool recognisesRtf(const DocumentSource &source)
{
    return source.bytes.startsWith("{\\rtf");
}

void readRtf(const DocumentSource &source, const DraftSink &sink)
{
    TextAssembly text;
    RtfReading reading(text);
    reading.read(source.bytes);
    if (text.isEmpty()) {
        sink(refusal(source, QCoreApplication::translate("RtfReader", "The RTF document holds no text"),
                     QCoreApplication::translate("RtfReader", "Choose a file that holds text.")));
        return;
    }
    ArticleDraft draft = draftOf(source, u"rtf"_s);
    text.moveInto(draft);
    stateProperties(reading.properties, MetadataField::Origin::Markup, draft.stated);
    sink(std::move(draft));
}

} // namespace Quipu
