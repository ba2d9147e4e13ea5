// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/importing/markup/markdownreader.h"

#include "models/corpus/reading.h"
#include "models/importing/tables/articlerecord.h"
#include "models/importing/textreader.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

constexpr qsizetype longestFrontMatter = 64 * 1024;

std::vector<TextSpan> markdownLines(QStringView text)
{
    std::vector<TextSpan> lines;
    for (qsizetype at = 0; at <= text.size();) {
        const qsizetype end = text.indexOf(u'\n', at);
        lines.push_back({at, end < 0 ? text.size() : end});
        at = end < 0 ? text.size() + 1 : end + 1;
    }
    return lines;
}

// Up to and with the closing line; empty where there is none.
TextSpan frontMatterOf(const std::vector<TextSpan> &lines, QStringView text)
{
    if (lines.front().in(text).trimmed() != "---"_L1)
        return {};
    for (size_t i = 1; i < lines.size() && lines[i].end < longestFrontMatter; ++i) {
        const QStringView line = lines[i].in(text).trimmed();
        if (line == "---"_L1 || line == "..."_L1)
            return {0, lines[i].end};
    }
    return {};
}

QString withoutQuotes(QStringView value)
{
    value = value.trimmed();
    const bool isQuoted
        = value.size() > 1 && (value.front() == u'"' || value.front() == u'\'') && value.back() == value.front();
    return (isQuoted ? value.sliced(1).chopped(1) : value).toString();
}

// "key: value", "key: [a, b]" and "key:" over lines of "- a"; YAML's other ways are not for such headers.
QHash<QString, QString> fieldsIn(QStringView frontMatter)
{
    QHash<QString, QString> fields;
    QString key;
    for (const QStringView line : frontMatter.split(u'\n')) {
        const qsizetype colon = line.indexOf(u':');
        if (line.trimmed().startsWith("- "_L1) && !key.isEmpty()) {
            QString &list = fields[key];
            list += (list.isEmpty() ? u""_s : u"; "_s) + withoutQuotes(line.trimmed().sliced(2));
        } else if (colon > 0 && !line.front().isSpace()) {
            key = line.first(colon).trimmed().toString();
            QStringView value = line.sliced(colon + 1).trimmed();
            const bool isList = value.startsWith(u'[') && value.endsWith(u']');
            QStringList parts;
            if (isList) {
                for (const QStringView part : value.sliced(1).chopped(1).split(u','))
                    parts.append(withoutQuotes(part));
            }
            fields.insert(key, isList ? parts.join(u"; "_s) : withoutQuotes(value));
        }
    }
    return fields;
}

bool isFence(QStringView line)
{
    return line.trimmed().startsWith("```"_L1) || line.trimmed().startsWith("~~~"_L1);
}

bool isUnderline(QStringView line)
{
    line = line.trimmed();
    const auto all
        = [line](QChar mark) { return std::all_of(line.begin(), line.end(), [mark](QChar c) { return c == mark; }); };
    return line.size() > 1 && (all(u'=') || all(u'-'));
}

// The words of a "# Heading #" line; empty where it is none.
TextSpan markedHeading(TextSpan line, QStringView text)
{
    static const QRegularExpression form(u"^ {0,3}#{1,6}[ \\t]+(.*?)[ \\t]*#*[ \\t]*$"_s);
    const QStringView words = line.in(text);
    if (!words.trimmed().startsWith(u'#') || words.size() > 1000)
        return {};
    const auto match = form.match(words.toString());
    return match.hasMatch() ? TextSpan {line.start + match.capturedStart(1), line.start + match.capturedEnd(1)}
                            : TextSpan {};
}

std::vector<TextSpan> headingsOfMarkdown(const std::vector<TextSpan> &lines, qsizetype from, QStringView text)
{
    std::vector<TextSpan> headings;
    bool isCode = false;
    for (size_t i = 0; i < lines.size(); ++i) {
        if (lines[i].start < from)
            continue;
        const QStringView line = lines[i].in(text);
        isCode = isFence(line) ? !isCode : isCode;
        if (isCode)
            continue;
        const TextSpan marked = markedHeading(lines[i], text);
        const bool isUnderlined = i + 1 < lines.size() && isUnderline(lines[i + 1].in(text))
            && !line.trimmed().isEmpty() && line.size() < 200 && (i == 0 || lines[i - 1].in(text).trimmed().isEmpty());
        if (!marked.isEmpty())
            headings.push_back(marked);
        else if (isUnderlined)
            headings.push_back(trimmed(lines[i], text));
    }
    return headings;
}

void addMarkdownFacts(ArticleDraft &draft)
{
    const std::vector<TextSpan> lines = markdownLines(draft.text);
    const TextSpan front = frontMatterOf(lines, draft.text);
    StatedFacts &facts = draft.stated;
    if (!front.isEmpty()) {
        ArticleRecord record;
        record.cells = fieldsIn(front.in(draft.text));
        stateRecord(record, ColumnMapping::guessed(record.cells.keys()), facts);
    }
    Structure structure = findStructure(draft.text, detectLanguage(draft.text));
    std::erase_if(structure.boilerplate, [front](const Boilerplate &part) { return part.span.start < front.end; });
    if (!front.isEmpty())
        structure.boilerplate.insert(structure.boilerplate.begin(), {front, u"front_matter"_s});
    structure.headings = headingsOfMarkdown(lines, front.end, draft.text);
    if (!facts.metadata.title && !structure.headings.empty()) {
        const TextSpan first = structure.headings.front();
        const bool isFirst = QStringView(draft.text).sliced(front.end, first.start - front.end).trimmed().size() < 7;
        if (isFirst)
            facts.metadata.title
                = MetadataField {first.in(draft.text).toString(), first, MetadataField::Origin::Header};
    }
    facts.structure = std::move(structure);
    facts.hasStructure = true;
}

} // namespace

bool recognisesMarkdown(const DocumentSource &source)
{
    return source.name.endsWith(".md"_L1, Qt::CaseInsensitive)
        || source.name.endsWith(".markdown"_L1, Qt::CaseInsensitive);
}

void readMarkdown(const DocumentSource &source, const DraftSink &sink)
{
    readText(source, [&sink](Result<ArticleDraft> draft) {
        if (draft) {
            draft.value().format = u"markdown"_s;
            addMarkdownFacts(draft.value());
        }
        sink(std::move(draft));
    });
}

} // namespace Quipu
