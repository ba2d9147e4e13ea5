// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/corpus/cues.h"

#include "models/base/codebookfile.h"
#include "models/corpus/cuefinder.h"
#include "models/corpus/nameforms.h"
#include "models/corpus/textforms.h"

#include <QHash>
#include <QJsonArray>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

constexpr qsizetype lineEndReach = 80; // how near the end of a line a photo credit stands
constexpr qsizetype longestLabel = 40;

QStringList foldedList(const QJsonValue &list)
{
    QStringList result;
    for (const QString &cue : stringsOf(list))
        result.append(folded(cue));
    return result;
}

// Folding trims; a start that ends a word keeps its space.
QStringList foldedListKeepingSpace(const QJsonValue &list)
{
    QStringList result;
    for (const QString &cue : stringsOf(list))
        result.append(folded(cue) + (cue.endsWith(u' ') ? u" "_s : QString()));
    return result;
}

struct CueKind
{
    QString name;
    qsizetype longest = 0;
    QSet<QString> whole;
};

struct CueTable
{
    std::vector<CueKind> kinds;
    CueFinder starts, contains, ends; // their cues, by the numbers of the kinds
    qsizetype longest = 0, longestWhole = 0;
    QHash<QString, QString> labels;
    QSet<QString> announces, aboutHeads;
    QStringList aboutStarts;
    QStringList outletLeads, bioVerbs;

    CueTable()
    {
        const QJsonObject data = readCodebook(u"boilerplate"_s);
        for (const QJsonValue &value : data.value("kinds"_L1).toArray()) {
            const QStringList whole = foldedList(value["whole"_L1]);
            const int number = int(kinds.size());
            starts.add(foldedList(value["starts"_L1]), number);
            contains.add(foldedList(value["contains"_L1]), number);
            ends.add(foldedList(value["ends"_L1]), number);
            for (const QString &line : whole)
                longestWhole = std::max(longestWhole, line.size());
            kinds.push_back(
                {value["kind"_L1].toString(), value["longest"_L1].toInteger(), {whole.begin(), whole.end()}});
            longest = std::max(longest, kinds.back().longest);
        }
        const QJsonObject fields = data.value("labels"_L1).toObject();
        for (auto field = fields.begin(); field != fields.end(); ++field) {
            for (const QString &label : foldedList(*field))
                labels.insert(label, field.key());
        }
        const QStringList announcements = foldedList(data.value("announces"_L1));
        announces = {announcements.begin(), announcements.end()};
        const QJsonObject about = data.value("about_heads"_L1).toObject();
        const QStringList heads = foldedList(about.value("whole"_L1));
        aboutHeads = {heads.begin(), heads.end()};
        aboutStarts = foldedListKeepingSpace(about.value("starts"_L1));
        outletLeads = foldedList(data.value("outlet_leads"_L1));
        bioVerbs = stringsOf(data.value("bio_verbs"_L1));
    }
};

const CueTable &cueTable()
{
    static const CueTable table;
    return table;
}

// "Facebook Twitter WhatsApp": nothing but the names of buttons.
bool isShareBar(const CueTable &table, const QString &line)
{
    constexpr int mostButtons = 14;
    const auto social = std::ranges::find(table.kinds, u"social"_s, &CueKind::name);
    int words = 0;
    for (QStringView word : QStringView(line).tokenize(u' ', Qt::SkipEmptyParts)) {
        const bool isButton = word == u"|" || (social != table.kinds.end() && social->whole.contains(word.toString()));
        if (!isButton || ++words > mostButtons)
            return false;
    }
    return words > 1;
}

// Letters, numbers and what is between them, without the marks at either end ("Story Continues →", "[ Print ]").
QString bareOf(const QString &line)
{
    qsizetype start = 0;
    qsizetype end = line.size();
    while (start < end && !line[start].isLetterOrNumber() && line[start] != u'#')
        ++start;
    while (end > start && !line[end - 1].isLetterOrNumber() && line[end - 1] != u'#')
        --end;
    return line.sliced(start, end - start);
}

} // namespace

QString boilerplateKind(QStringView line)
{
    const CueTable &table = cueTable();
    if (line.size() > table.longest)
        return {};
    const QString whole = folded(line);
    const QString bare = bareOf(whole).remove(u':');
    const CueFinder::Groups cued = table.starts.atStartOf(whole) | table.starts.atStartOf(bare)
        | table.contains.in(whole) | table.ends.in(QStringView(whole).last(std::min(whole.size(), lineEndReach)));
    for (size_t i = 0; i < table.kinds.size(); ++i) {
        const CueKind &kind = table.kinds[i];
        const bool isWhole = bare.size() <= table.longestWhole && kind.whole.contains(bare);
        if (line.size() <= kind.longest && (isWhole || (cued >> i & 1)))
            return kind.name;
    }
    const qsizetype slash = whole.indexOf(" / "_L1);
    const auto navigates = [&whole, slash](const CueKind &kind) {
        return kind.name == u"navigation"_s && kind.whole.contains(whole.first(slash));
    };
    if (slash > 0 && std::any_of(table.kinds.begin(), table.kinds.end(), navigates))
        return u"navigation"_s;
    if (isShareBar(table, whole))
        return u"social"_s;
    const bool crumbs = line.size() <= 120 && !endsAsSentence(line)
        && (whole.count(" > "_L1) + whole.count(u" » "_s) + whole.count(u" › "_s)) >= 1;
    return crumbs ? u"navigation"_s : QString();
}

bool isAboutHeading(QStringView line)
{
    if (line.size() > longestLabel * 2 || wordsIn(line) > 8 || endsAsSentence(line))
        return false;
    const CueTable &table = cueTable();
    const QString whole = folded(line);
    const QString bare = bareOf(whole);
    if (table.aboutHeads.contains(bare))
        return true;
    return std::ranges::any_of(table.aboutStarts, [&](const QString &start) {
        return bare.startsWith(start) && isCapitalisedName(line.trimmed().sliced(start.size()));
    });
}

bool announcesLink(QStringView line)
{
    return line.size() <= longestLabel && cueTable().announces.contains(bareOf(folded(line)));
}

std::optional<LineLabel> readLabel(TextSpan line, QStringView text)
{
    const QHash<QString, QString> &labels = cueTable().labels;
    const TextSpan bare = withoutDecoration(line, text);
    const QStringView words = bare.in(text);
    if (words.size() <= longestLabel) {
        const QString field = labels.value(folded(words));
        if (!field.isEmpty())
            return LineLabel {field, {line.end, line.end}};
    }
    const qsizetype colon = words.first(std::min(words.size(), longestLabel)).indexOf(u':');
    if (colon > 0) {
        const QString field = labels.value(folded(words.first(colon)));
        const TextSpan value = withoutDecoration({bare.start + colon + 1, line.end}, text);
        if (!field.isEmpty())
            return LineLabel {field, value};
    }
    // "Filed under Peru, coca": labels of two words need no colon before a list of names.
    const QString head = folded(words.first(std::min(words.size(), longestLabel)));
    for (const QString &lead :
         {u"filed under "_s, u"posted in "_s, u"tagged with "_s, u"tagged "_s, u"archivado en "_s}) {
        if (head.startsWith(lead) && !endsAsSentence(words))
            return LineLabel {labels.value(lead.trimmed()),
                              withoutDecoration({bare.start + lead.size(), line.end}, text)};
    }
    return {};
}

namespace {

// "... appears in print on 27 January in The New York Times."
TextSpan outletNamedIn(TextSpan line, QStringView text)
{
    static const QRegularExpression name(u"\\b(?:in|by|from|on|en|por|de)\\s+((?:The |El |La |Los )?\\p{Lu}[\\p{L}’']*"
                                         "(?:\\s+(?:of\\s+|de\\s+|del\\s+|and\\s+|y\\s+)?\\p{Lu}[\\p{L}’']*){0,4})"_s,
                                         QRegularExpression::UseUnicodePropertiesOption);
    for (auto matches = name.globalMatch(line.in(text).toString()); matches.hasNext();) {
        const auto match = matches.next();
        const TextSpan span {line.start + match.capturedStart(1), line.start + match.capturedEnd(1)};
        if (looksLikeOutlet(span.in(text)))
            return span;
    }
    return {};
}

} // namespace

TextSpan outletInNotice(TextSpan line, QStringView text)
{
    static const QRegularExpression notice(
        u"(?:©|\\(c\\)|copyright)[\\s©,]*(?:\\(c\\)\\s*)?(?:\\d{4}(?:\\s*[-–]\\s*\\d{4})?)?[,\\s]*(?:by\\s+|por\\s+)?([^.,;|\\d]{2,60})"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QString subject = line.in(text).toString();
    const auto spanOf = [&](qsizetype start, qsizetype end) {
        return withoutDecoration({line.start + start, line.start + end}, text);
    };
    const QString plain = folded(subject);
    for (const QString &lead : cueTable().outletLeads) {
        if (!plain.contains(lead))
            continue;
        const QRegularExpression after(
            QRegularExpression::escape(lead)
                + u"\\s+(?-i:the\\s+|la\\s+|el\\s+)?([^,.;:()]{2,60}?)(?=[,.;:()]|\\s+(?:on|in|under|and|el|en|y)\\s|$)"_s,
            QRegularExpression::CaseInsensitiveOption);
        const auto match = after.match(subject);
        if (match.hasMatch() && isCapitalisedName(spanOf(match.capturedStart(1), match.capturedEnd(1)).in(text)))
            return spanOf(match.capturedStart(1), match.capturedEnd(1));
    }
    static const QRegularExpression coverage(
        u"^(?:for|para|f)\\S*\\s+(?:more|all|follow|más)?\\s*((?-i:\\p{Lu}\\p{L}*(?:\\s+\\p{Lu}\\p{L}*){0,4}?))(?:['’]s)?\\s+(?:reporting|coverage|news|stories|analysis)\\b"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    if (const auto more = coverage.match(subject); more.hasMatch())
        return spanOf(more.capturedStart(1), more.capturedEnd(1));
    const auto match = notice.match(subject);
    if (!match.hasMatch())
        return outletNamedIn(line, text);
    const TextSpan name = spanOf(match.capturedStart(1), match.capturedEnd(1));
    const bool rights = folded(name.in(text)).contains(u"rights"_s) || folded(name.in(text)).contains(u"derechos"_s);
    return !rights && isCapitalisedName(name.in(text)) ? name : TextSpan {};
}

qsizetype bioVerbStart(QStringView line)
{
    const QStringView head = line.first(std::min<qsizetype>(line.size(), 90));
    qsizetype first = -1;
    for (const QString &verb : cueTable().bioVerbs) {
        const qsizetype at = head.indexOf(QString(u' ' + verb + u' '), 0, Qt::CaseSensitive);
        if (at > 0 && (first < 0 || at < first))
            first = at;
    }
    return first;
}

} // namespace Quipu
