// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/corpus/quotations.h"

#include "models/base/codebookfile.h"
#include "models/base/segmentation.h"
#include "models/corpus/nameforms.h"
#include "models/corpus/textforms.h"

#include <QHash>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

constexpr qsizetype speakerReach = 160; // characters around a quotation in which its speaker is looked for

struct SpeechWords
{
    QSet<QString> verbs, titles, addressing, anonymous;

    SpeechWords()
    {
        const QJsonObject data = readCodebook(u"speech"_s);
        for (const QString &verb : folded(data.value("verbs"_L1).toString()).split(u' '))
            verbs.insert(verb);
        for (const QString &title : folded(data.value("titles"_L1).toString()).split(u' '))
            titles.insert(title);
        for (const QString &verb : folded(data.value("addressing"_L1).toString()).split(u' '))
            addressing.insert(verb);
        for (const QString &word : folded(data.value("anonymous"_L1).toString()).split(u' '))
            anonymous.insert(word);
    }
};

const SpeechWords &speechWords()
{
    static const SpeechWords words;
    return words;
}

QChar closingMark(QChar opening)
{
    switch (opening.unicode()) {
    case u'“':
        return u'”';
    case u'«':
        return u'»';
    case u'‘':
        return u'’';
    case u'"':
        return u'"';
    default:
        return {};
    }
}

class ParagraphQuotes final
{
public:
    ParagraphQuotes(QStringView text, TextSpan line)
        : m_text(text)
        , m_line(line)
    { }

    void find(std::vector<TextSpan> &found) const
    {
        bool singleOpen = true; // whether a closing single mark may still come: keeps the search for it linear
        for (qsizetype i = m_line.start; i < m_line.end; ++i) {
            const QChar closing = closingMark(m_text[i]);
            if (closing.isNull() || (m_text[i] == u'‘' && !singleOpen))
                continue;
            const qsizetype end = endOf(i, closing);
            if (end < 0) {
                singleOpen = singleOpen && closing != u'’';
                if (closing == u'’' || closing == u'"')
                    continue;
            }
            const TextSpan inside = trimmed({i + 1, end < 0 ? m_line.end : end}, m_text);
            if (!inside.isEmpty())
                found.push_back(inside);
            if (end < 0)
                return;
            i = end;
        }
    }

private:
    qsizetype endOf(qsizetype opening, QChar closing) const
    {
        for (qsizetype i = opening + 1; i < m_line.end; ++i) {
            if (m_text[i] != closing)
                continue;
            const bool apostrophe = closing == u'’' && i + 1 < m_line.end && m_text[i + 1].isLetterOrNumber();
            if (!apostrophe)
                return i;
        }
        return -1;
    }

    QStringView m_text;
    TextSpan m_line;
};

struct Token
{
    QStringView word;
    bool capitalised = false;
    bool ends = false; // a comma or stop follows
};

std::vector<Token> tokensOf(QStringView phrase)
{
    std::vector<Token> tokens;
    for (const QStringView part : phrase.split(u' ', Qt::SkipEmptyParts)) {
        QStringView word = part;
        while (!word.isEmpty() && !word.back().isLetterOrNumber())
            word.chop(1);
        while (!word.isEmpty() && !word.front().isLetterOrNumber())
            word = word.sliced(1);
        const bool ends = !part.back().isLetterOrNumber();
        if (!word.isEmpty())
            tokens.push_back({word, word.front().isUpper(), ends});
        else if (!tokens.empty())
            tokens.back().ends = true;
    }
    return tokens;
}

// The longest run of capitalised words from first on, titles left out; empty when it names nobody.
QString nameFrom(const std::vector<Token> &tokens, size_t first)
{
    QStringList name;
    for (size_t i = first; i < tokens.size() && i < first + 9; ++i) {
        const bool particle = tokens[i].word.size() <= 3 && !name.isEmpty() && !tokens[i].capitalised
            && i + 1 < tokens.size() && tokens[i + 1].capitalised
            && looksLikePerson(QString(name.last() + u' ' + tokens[i].word + u' ' + tokens[i + 1].word));
        const bool title = name.isEmpty() && speechWords().titles.contains(folded(tokens[i].word));
        if (!title && !tokens[i].capitalised && !particle)
            break;
        if (!title)
            name.append(tokens[i].word.toString());
        if (tokens[i].ends && !title)
            break;
    }
    return name.size() <= 5 ? name.join(u' ') : QString();
}

// The capitalised run that ends right before the verb.
QString nameBefore(const std::vector<Token> &tokens, size_t verb)
{
    size_t first = verb;
    while (first > 0 && tokens[first - 1].capitalised && !(first < verb && tokens[first - 1].ends) && verb - first < 5)
        --first;
    return first < verb ? nameFrom({tokens.begin() + qsizetype(first), tokens.begin() + qsizetype(verb)}, 0)
                        : QString();
}

// "said NAME", "NAME said", "according to NAME" in a stretch that begins after a quotation or ends before one.
QString speakerIn(QStringView stretch)
{
    const std::vector<Token> tokens = tokensOf(stretch);
    if (!tokens.empty() && !tokens.front().capitalised && speechWords().anonymous.contains(folded(tokens.front().word)))
        return {};
    for (size_t i = 0; i < tokens.size(); ++i) {
        if (!speechWords().verbs.contains(folded(tokens[i].word)))
            continue;
        const bool afterApposition = i > 1 && tokens[i - 1].ends; // "NAME, who counts boats, said"
        QString name = afterApposition ? nameFrom(tokens, 0) : nameBefore(tokens, i);
        if (name.isEmpty())
            name = nameBefore(tokens, i);
        if (name.isEmpty() && !speechWords().addressing.contains(folded(tokens[i].word)))
            name = nameFrom(tokens, i + 1);
        return name;
    }
    return {};
}

QStringView untilSentenceEnd(QStringView stretch)
{
    for (qsizetype i = 1; i + 1 < stretch.size(); ++i) {
        if (stretch[i] == u'.' && stretch[i + 1].isSpace() && stretch[i - 1].isLower())
            return stretch.first(i);
        if (stretch[i] == u'“' || stretch[i] == u'«' || stretch[i] == u'"')
            return stretch.first(i);
    }
    return stretch;
}

QStringView fromSentenceStart(QStringView stretch)
{
    for (qsizetype i = stretch.size() - 2; i > 0; --i) {
        const bool stop = stretch[i] == u'.' && stretch[i + 1].isSpace() && stretch[i - 1].isLower();
        if (stop || stretch[i] == u'”' || stretch[i] == u'»')
            return stretch.sliced(i + 1);
    }
    return stretch;
}

QString speakerOf(TextSpan quote, TextSpan line, QStringView text)
{
    const qsizetype after = std::min(line.end, quote.end + 1);
    const QStringView behind = TextSpan {after, std::min(line.end, after + speakerReach)}.in(text);
    const QString said = speakerIn(untilSentenceEnd(behind));
    if (!said.isEmpty())
        return said;
    const TextSpan ahead {std::max(line.start, quote.start - 1 - speakerReach), quote.start - 1};
    const QStringView before = ahead.isEmpty() ? QStringView() : fromSentenceStart(ahead.in(text));
    const bool leadsIn = before.trimmed().endsWith(u':') || before.trimmed().endsWith(u',')
        || before.contains(" that "_L1) || before.contains(" que "_L1);
    return leadsIn ? speakerIn(before) : QString();
}

// "Soberon" after "Ricardo Soberon" is the same speaker.
QString fullName(const QString &name, QHash<QString, QString> &byLastWord)
{
    if (name.isEmpty())
        return name;
    const QString last = name.sliced(name.lastIndexOf(u' ') + 1);
    if (name.contains(u' '))
        byLastWord.insert(last, name);
    return byLastWord.value(last, name);
}

} // namespace

std::vector<Quotation> findQuotations(QStringView text)
{
    std::vector<Quotation> quotations;
    QHash<QString, QString> byLastWord;
    for (const TextSpan &line : paragraphs(text)) {
        std::vector<TextSpan> spans;
        ParagraphQuotes(text, line).find(spans);
        for (const TextSpan &span : spans)
            quotations.push_back({span, fullName(speakerOf(span, line, text), byLastWord)});
    }
    return quotations;
}

QString speakerOf(QStringView text, TextSpan words, const std::vector<Quotation> &quotations)
{
    for (const Quotation &quotation : quotations) {
        if (quotation.span.overlaps(words) && !quotation.speaker.isEmpty())
            return quotation.speaker;
    }
    const qsizetype start = words.start == 0 ? 0 : text.lastIndexOf(u'\n', words.start - 1) + 1;
    const qsizetype end = text.indexOf(u'\n', words.end);
    return speakerOf(words, {start, end < 0 ? text.size() : end}, text);
}

} // namespace Quipu
