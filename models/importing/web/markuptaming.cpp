// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/importing/web/markuptaming.h"

#include "models/importing/web/datestamps.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <vector>

namespace Quipu {

namespace {

constexpr size_t deepest = 200; // open elements that must be closed; real pages stay below 60
constexpr int mostFormatting = 12; // open formatting elements
constexpr int mostAttributes = 64;
constexpr qsizetype longestAttributes = 64 * 1024; // of one tag

const QSet<QByteArray> &tagsWithoutContent()
{
    static const QSet<QByteArray> tags {"area",  "base",  "br",      "col",    "embed", "hr",
                                        "img",   "input", "link",    "meta",   "param", "source",
                                        "track", "wbr",   "command", "keygen", "frame", "!doctype"};
    return tags;
}

// Closed by their next sibling, so that they do not nest by themselves.
const QSet<QByteArray> &tagsClosedByTheNext()
{
    static const QSet<QByteArray> tags {"p",  "li",   "dt",    "dd",    "option", "optgroup", "tr",
                                        "td", "th",   "tbody", "thead", "tfoot",  "colgroup", "rt",
                                        "rp", "html", "body",  "head",  "a"};
    return tags;
}

const QSet<QByteArray> &formattingTags()
{
    static const QSet<QByteArray> tags {"b", "big",   "code",   "em",     "font", "i", "nobr",
                                        "s", "small", "strike", "strong", "tt",   "u"};
    return tags;
}

// What stands in them is no text of the page.
const QSet<QByteArray> &droppedTags()
{
    static const QSet<QByteArray> tags {"script", "style", "svg", "noembed", "noframes", "iframe", "xmp"};
    return tags;
}

class MarkupTamer final
{
public:
    explicit MarkupTamer(const QByteArray &markup)
        : m_in(markup)
    {
        m_out.reserve(markup.size());
    }

    QByteArray tamed()
    {
        while (m_at < m_in.size()) {
            const qsizetype open = m_in.indexOf('<', m_at);
            keepUpTo(open < 0 ? m_in.size() : open);
            if (open >= 0)
                readMarkup();
        }
        return std::move(m_out);
    }

private:
    void keepUpTo(qsizetype end)
    {
        m_out.append(m_in.constData() + m_at, end - m_at);
        m_at = end;
    }

    void readMarkup()
    {
        const char next = m_at + 1 < m_in.size() ? m_in[m_at + 1] : '\0';
        if (next == '!' || next == '?')
            readDeclaration();
        else if (isLetter(next))
            readOpening();
        else if (next == '/' && m_at + 2 < m_in.size() && isLetter(m_in[m_at + 2]))
            readClosing();
        else
            keepUpTo(m_at + 1);
    }

    void readDeclaration()
    {
        const bool isComment = QByteArrayView(m_in).sliced(m_at).startsWith("<!--");
        const QByteArrayView stop = isComment ? QByteArrayView("-->") : QByteArrayView(">");
        const qsizetype end = m_in.indexOf(stop, m_at + 2);
        if (isComment && end < 0) { // never closed: browsers drop the rest
            m_at = m_in.size();
            return;
        }
        const qsizetype past = end < 0 ? m_in.size() : end + stop.size();
        const bool isDocumentType
            = QByteArrayView(m_in).sliced(m_at, std::min<qsizetype>(past - m_at, 9)).toByteArray().toLower()
            == "<!doctype";
        if (isDocumentType)
            m_out.append("<!DOCTYPE html>");
        m_at = past;
    }

    void readOpening()
    {
        const qsizetype start = m_at;
        const QByteArray name = nameAt(m_at + 1);
        m_at += 1 + name.size();
        const bool isWhole = skipAttributes();
        if (!isWhole && m_at >= m_in.size())
            return; // cut off inside a tag
        if (droppedTags().contains(name)) {
            readDropped(name, start);
            return;
        }
        if (!admits(name))
            return;
        if (m_keptEnd >= m_at || m_keptEnd <= start)
            m_out.append(m_in.constData() + start, m_at - start);
        else
            m_out.append(m_in.constData() + start, m_keptEnd - start).append('>');
    }

    // Whether the element may be opened; remembers it when it must be closed.
    bool admits(const QByteArray &name)
    {
        if (tagsWithoutContent().contains(name) || tagsClosedByTheNext().contains(name))
            return true;
        const bool isFormatting = formattingTags().contains(name);
        if (m_open.size() >= deepest || (isFormatting && m_formatting >= mostFormatting)) {
            ++m_dropped[name];
            if (!isFormatting)
                m_out.append("<br>"); // what it would have kept apart
            return false;
        }
        m_open.push_back(name);
        m_formatting += isFormatting;
        return true;
    }

    void readClosing()
    {
        const QByteArray name = nameAt(m_at + 2);
        const qsizetype start = m_at;
        const qsizetype end = m_in.indexOf('>', m_at);
        m_at = end < 0 ? m_in.size() : end + 1;
        if (const auto dropped = m_dropped.find(name); dropped != m_dropped.end() && *dropped > 0) {
            --*dropped;
            return;
        }
        const auto open = std::find(m_open.rbegin(), m_open.rend(), name);
        if (open != m_open.rend()) {
            m_open.erase(std::prev(open.base()), std::prev(open.base()) + 1);
            m_formatting -= formattingTags().contains(name);
        } else if (!tagsClosedByTheNext().contains(name)) {
            return;
        }
        m_out.append(m_in.constData() + start, m_at - start);
    }

    // Past the element; linked data stays.
    void readDropped(const QByteArray &name, qsizetype start)
    {
        const QByteArrayView opening = QByteArrayView(m_in).sliced(start, m_at - start);
        const bool isClosedAtOnce = opening.endsWith("/>") && name == "svg";
        if (isClosedAtOnce)
            return;
        const qsizetype content = m_at;
        qsizetype end = content;
        for (;;) {
            end = m_in.indexOf("</", end);
            if (end < 0 || nameAt(end + 2) == name)
                break;
            end += 2;
        }
        const qsizetype contentEnd = end < 0 ? m_in.size() : end;
        const qsizetype close = end < 0 ? -1 : m_in.indexOf('>', end);
        m_at = close < 0 ? m_in.size() : close + 1;
        if (name == "script" && opening.toByteArray().toLower().contains("ld+json")) {
            m_out.append("<script type=\"application/ld+json\">");
            m_out.append(m_in.constData() + content, contentEnd - content);
            m_out.append("</script>");
        } else if (name == "script") {
            keepDays(QByteArrayView(m_in).sliced(content, contentEnd - content));
        }
    }

    // What a program knows of the day of publication, as data.
    void keepDays(QByteArrayView script)
    {
        const QSet<QString> days = daysNamedIn(script);
        for (const QString &day : days)
            m_out.append("<script>{\"datePublished\":\"" + day.toLatin1() + "\"}</script>");
    }

    // To behind the tag's '>'. m_keptEnd is where the attributes that may be kept end.
    bool skipAttributes()
    {
        int attributes = 0;
        const qsizetype start = m_at;
        m_keptEnd = 0;
        while (m_at < m_in.size()) {
            const char c = m_in[m_at];
            if (c == '>') {
                ++m_at;
                if (m_keptEnd == 0)
                    m_keptEnd = m_at;
                return true;
            }
            if (isSpace(c) || c == '/') {
                ++m_at;
                continue;
            }
            if (m_keptEnd == 0 && (attributes == mostAttributes || m_at - start > longestAttributes))
                m_keptEnd = m_at;
            const qsizetype before = m_at;
            skipAttribute();
            if (m_keptEnd == 0 && m_at - start > longestAttributes)
                m_keptEnd = before;
            ++attributes;
        }
        return false;
    }

    void skipAttribute()
    {
        do
            ++m_at;
        while (m_at < m_in.size() && !isSpace(m_in[m_at]) && m_in[m_at] != '=' && m_in[m_at] != '>'
               && m_in[m_at] != '/');
        qsizetype i = m_at;
        while (i < m_in.size() && isSpace(m_in[i]))
            ++i;
        if (i >= m_in.size() || m_in[i] != '=')
            return;
        ++i;
        while (i < m_in.size() && isSpace(m_in[i]))
            ++i;
        if (i < m_in.size() && (m_in[i] == '"' || m_in[i] == '\'')) {
            const qsizetype close = m_in.indexOf(m_in[i], i + 1);
            m_at = close < 0 ? m_in.size() : close + 1;
            return;
        }
        while (i < m_in.size() && !isSpace(m_in[i]) && m_in[i] != '>')
            ++i;
        m_at = i;
    }

    QByteArray nameAt(qsizetype at) const
    {
        qsizetype end = at;
        while (end < m_in.size() && !isSpace(m_in[end]) && m_in[end] != '>' && m_in[end] != '/' && end - at < 64)
            ++end;
        return m_in.sliced(std::min(at, m_in.size()), end - std::min(at, m_in.size())).toLower();
    }

    static bool isLetter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
    static bool isSpace(char c) { return c == ' ' || (c >= '\t' && c <= '\r'); }

    const QByteArray &m_in;
    QByteArray m_out;
    qsizetype m_at = 0;
    qsizetype m_keptEnd = 0;
    std::vector<QByteArray> m_open;
    QHash<QByteArray, int> m_dropped;
    int m_formatting = 0;
};

} // namespace

QByteArray tamedMarkup(const QByteArray &markup)
{
    return MarkupTamer(markup).tamed();
}

} // namespace Quipu
