// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/notes/notelinks.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

constexpr auto articleScheme = "article:"_L1;

// A Markdown text, letter by letter, with its code told apart: between as many back ticks as opened it, a fence being
// three or more.
class MarkdownWalk final
{
public:
    explicit MarkdownWalk(QStringView text)
        : m_text(text)
    { }

    // The end of the code that opens at `at`; `at` when none does.
    qsizetype codeEnd(qsizetype at) const
    {
        const qsizetype ticks = ticksAt(at);
        for (qsizetype i = at + ticks; ticks > 0 && i < m_text.size(); i += std::max<qsizetype>(1, ticksAt(i))) {
            if (ticksAt(i) == ticks)
                return i + ticks;
        }
        return at + ticks;
    }

private:
    qsizetype ticksAt(qsizetype at) const
    {
        qsizetype end = at;
        while (end < m_text.size() && m_text[end] == u'`')
            ++end;
        return end - at;
    }

    QStringView m_text;
};

// The link that opens at `at`, if one does.
NoteLink linkAt(QStringView text, qsizetype at)
{
    if (!text.sliced(at).startsWith("[["_L1))
        return {};
    qsizetype end = at + 2;
    while (end < text.size() && text[end] != u'\n' && text[end] != u'[' && text[end] != u']')
        ++end;
    if (!text.sliced(end).startsWith("]]"_L1))
        return {};
    const QString target = TextSpan {at + 2, end}.in(text).trimmed().toString();
    return target.isEmpty() ? NoteLink {} : NoteLink {{at, end + 2}, target};
}

QString escapedLabel(const QString &label)
{
    QString escaped;
    for (const QChar c : label) {
        if (u"\\`*_{}[]<>#&!|~"_s.contains(c))
            escaped += u'\\';
        escaped += c;
    }
    return escaped;
}

} // namespace

std::vector<NoteLink> noteLinks(QStringView markdown)
{
    std::vector<NoteLink> links;
    const MarkdownWalk walk(markdown);
    for (qsizetype i = 0; i < markdown.size();) {
        if (const qsizetype end = walk.codeEnd(i); end > i) {
            i = end;
        } else if (NoteLink link = linkAt(markdown, i); !link.span.isEmpty()) {
            i = link.span.end;
            links.push_back(std::move(link));
        } else {
            ++i;
        }
    }
    return links;
}

QString renderableMarkdown(const QString &markdown)
{
    QString text;
    text.reserve(markdown.size());
    const MarkdownWalk walk(markdown);
    for (qsizetype i = 0; i < markdown.size();) {
        if (const qsizetype end = walk.codeEnd(i); end > i) {
            text += TextSpan {i, end}.in(markdown);
            i = end;
        } else if (const NoteLink link = linkAt(markdown, i); !link.span.isEmpty()) {
            text += u'[' + escapedLabel(link.target) + "](<"_L1 + articleAddress(link.target) + ">)"_L1;
            i = link.span.end;
        } else {
            // An image is shown as a link to it.
            const bool isImage = markdown[i] == u'!' && i + 1 < markdown.size() && markdown[i + 1] == u'[';
            if (isImage)
                text += u'\\';
            text += markdown[i];
            ++i;
        }
    }
    return text;
}

QString articleAddress(const QString &target)
{
    return articleScheme + QString::fromLatin1(QUrl::toPercentEncoding(target));
}

QString articleOfAddress(const QString &address)
{
    if (!address.startsWith(articleScheme))
        return {};
    return QUrl::fromPercentEncoding(QStringView(address).sliced(articleScheme.size()).toLatin1());
}

} // namespace Quipu
