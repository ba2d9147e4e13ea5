// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/importing/references/latextext.h"
#include "models/importing/references/reference.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

constexpr QLatin1StringView monthMacros[] {"jan"_L1, "feb"_L1, "mar"_L1, "apr"_L1, "may"_L1, "jun"_L1,
                                           "jul"_L1, "aug"_L1, "sep"_L1, "oct"_L1, "nov"_L1, "dec"_L1};

constexpr qsizetype longestValue = 256 * 1024;

using BibtexFields = QHash<QString, QString>; // raw values by lower-case name

class BibtexReader final
{
public:
    explicit BibtexReader(const QString &text)
        : m_text(text)
    {
        for (int month = 0; month < 12; ++month)
            m_macros.insert(monthMacros[month], QString::number(month + 1));
    }

    std::vector<Reference> read()
    {
        for (;;) {
            m_at = m_text.indexOf(u'@', m_at);
            if (m_at < 0)
                break;
            const qsizetype start = m_at++;
            readEntry(start);
        }
        return std::move(m_references);
    }

private:
    void readEntry(qsizetype start)
    {
        const QString type = word().toLower();
        skipSpace();
        if (type.isEmpty() || m_at >= m_text.size() || (m_text[m_at] != u'{' && m_text[m_at] != u'('))
            return;
        if (type == "comment"_L1 || type == "preamble"_L1)
            return; // what looks like an entry in it is read as one
        ++m_at;
        QString key;
        if (type != "string"_L1) {
            skipSpace();
            const qsizetype from = m_at;
            while (m_at < m_text.size() && !u",})\n"_s.contains(m_text[m_at]))
                ++m_at;
            key = m_text.sliced(from, m_at - from).trimmed();
        }
        const BibtexFields fields = readFields();
        if (type == "string"_L1) {
            for (auto field = fields.begin(); field != fields.end(); ++field)
                m_macros.insert(field.key(), field.value());
            return;
        }
        Reference reference = referenceOf(fields);
        reference.key = key;
        reference.source = m_text.sliced(start, m_at - start).trimmed();
        if (!reference.title.isEmpty())
            m_references.push_back(std::move(reference));
    }

    BibtexFields readFields()
    {
        BibtexFields fields;
        while (m_at < m_text.size()) {
            skipSpace();
            if (m_at < m_text.size() && m_text[m_at] == u',') {
                ++m_at;
                continue;
            }
            const QString name = word().toLower();
            skipSpace();
            if (name.isEmpty() || m_at >= m_text.size() || m_text[m_at] != u'=') {
                if (m_at < m_text.size() && (m_text[m_at] == u'}' || m_text[m_at] == u')'))
                    ++m_at;
                break;
            }
            ++m_at;
            const QString value = readValue();
            if (!fields.contains(name))
                fields.insert(name, value);
        }
        return fields;
    }

    // {braces}, "quotation marks", numbers and macros, joined by '#'.
    QString readValue()
    {
        QString value;
        for (;;) {
            skipSpace();
            if (m_at >= m_text.size())
                return value;
            if (m_text[m_at] == u'{')
                value += delimited(u'}');
            else if (m_text[m_at] == u'"')
                value += delimited(u'"');
            else if (const QString name = word(); !name.isEmpty())
                value += m_macros.value(name.toLower(), name);
            else
                return value;
            skipSpace();
            value.truncate(longestValue); // macros of macros grow
            if (m_at >= m_text.size() || m_text[m_at] != u'#')
                return value;
            ++m_at;
        }
    }

    QString delimited(QChar end)
    {
        const qsizetype from = ++m_at;
        int depth = 0;
        for (; m_at < m_text.size(); ++m_at) {
            const QChar c = m_text[m_at];
            if (c == u'\\') {
                ++m_at;
            } else if (c == end && depth == 0) {
                return m_text.sliced(from, m_at++ - from);
            } else {
                depth += c == u'{' ? 1 : c == u'}' ? -1 : 0;
            }
        }
        m_at = std::min(m_at, m_text.size());
        return m_text.sliced(from, m_at - from);
    }

    QString word()
    {
        const qsizetype from = m_at;
        while (m_at < m_text.size() && (m_text[m_at].isLetterOrNumber() || u"_-+.:/"_s.contains(m_text[m_at])))
            ++m_at;
        return m_text.sliced(from, m_at - from);
    }

    void skipSpace()
    {
        while (m_at < m_text.size() && m_text[m_at].isSpace())
            ++m_at;
    }

    static Reference referenceOf(const BibtexFields &fields);

    const QString &m_text;
    qsizetype m_at = 0;
    QHash<QString, QString> m_macros;
    std::vector<Reference> m_references;
};

// " and " outside braces.
QStringList namesOf(const QString &list)
{
    QStringList names;
    int depth = 0;
    qsizetype from = 0;
    const auto add = [&](qsizetype end) {
        if (end < from)
            return; // "and and"
        const QString raw = list.sliced(from, end - from).trimmed();
        const bool isInstitution = raw.startsWith(u'{') && raw.endsWith(u'}');
        const QString name = isInstitution ? plainOfLatex(raw) : nameInOrder(plainOfLatex(raw));
        if (!name.isEmpty() && name != "others"_L1)
            names.append(name);
    };
    for (qsizetype i = 0; i < list.size(); ++i) {
        depth += list[i] == u'{' ? 1 : list[i] == u'}' ? -1 : 0;
        const bool isBetween = depth == 0 && list[i].isSpace() && i + 4 < list.size()
            && QStringView(list).sliced(i + 1, 3).compare("and"_L1, Qt::CaseInsensitive) == 0 && list[i + 4].isSpace();
        if (!isBetween)
            continue;
        add(i);
        from = i + 5;
        i += 3; // the blank after it may begin the next one
    }
    add(list.size());
    return names;
}

// Zotero: "Text:files/12/a.pdf:application/pdf;Page:files/13/b.html:text/html"; JabRef: ":a.pdf:PDF"; else a path.
QStringList filesOf(const QString &list)
{
    QStringList files;
    QStringList parts {QString()};
    const auto end = [&files, &parts] {
        const QString file = parts.size() >= 3 ? parts[parts.size() - 2] : parts.join(u':');
        if (!file.trimmed().isEmpty())
            files.append(file.trimmed());
        parts = {QString()};
    };
    for (qsizetype i = 0; i < list.size(); ++i) {
        const bool isEscaped = list[i] == u'\\' && i + 1 < list.size() && u":;\\"_s.contains(list[i + 1]);
        if (isEscaped)
            parts.back() += list[++i];
        else if (list[i] == u';')
            end();
        else if (list[i] == u':')
            parts.append(QString());
        else
            parts.back() += list[i];
    }
    end();
    return files;
}

QString dateOf(const BibtexFields &fields)
{
    const QString date = plainOfLatex(fields.value(u"date"_s)).section(u'/', 0, 0);
    if (const QString read = referenceDate(date); !read.isEmpty())
        return read;
    const QString year = plainOfLatex(fields.value(u"year"_s)), month = plainOfLatex(fields.value(u"month"_s));
    bool isNumber = false;
    const int number = month.toInt(&isNumber);
    if (!isNumber)
        return referenceDate(month.isEmpty() ? year : QString(month + u' ' + year));
    const QString day = plainOfLatex(fields.value(u"day"_s));
    return referenceDate(year + u'-' + QString::number(number) + (day.isEmpty() ? QString() : QString(u'-' + day)));
}

Reference BibtexReader::referenceOf(const BibtexFields &fields)
{
    const auto first = [&fields](std::initializer_list<const char *> names) {
        for (const char *name : names) {
            if (const QString value = plainOfLatex(fields.value(QString::fromLatin1(name))); !value.isEmpty())
                return value;
        }
        return QString();
    };
    Reference reference;
    reference.title = first({"title"});
    if (const QString subtitle = first({"subtitle"}); !subtitle.isEmpty() && !reference.title.isEmpty())
        reference.title += u": " + subtitle;
    reference.authors = namesOf(fields.value(u"author"_s));
    reference.published = dateOf(fields);
    reference.outlet
        = first({"journaltitle", "journal", "booktitle", "publisher", "organization", "institution", "school"});
    const QString published = fields.value(u"howpublished"_s);
    reference.url = first({"url"});
    if (const qsizetype address = published.indexOf("http"_L1); reference.url.isEmpty() && address >= 0)
        reference.url = published.sliced(address).section(u'}', 0, 0).trimmed();
    reference.doi = first({"doi"});
    reference.language = first({"langid", "language"});
    reference.abstract = first({"abstract"});
    reference.tags
        = first({"keywords"}).split(fields.value(u"keywords"_s).contains(u';') ? u';' : u',', Qt::SkipEmptyParts);
    for (QString &tag : reference.tags)
        tag = tag.trimmed();
    reference.tags.removeAll(QString());
    reference.files = filesOf(fields.value(u"file"_s));
    return reference;
}

} // namespace

std::vector<Reference> bibtexReferences(const QString &text)
{
    return BibtexReader(text).read();
}

} // namespace Quipu
