// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/importing/references/reference.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

struct RisLine
{
    QString tag; // "" of a line that goes on with the one before
    QString value;
};

bool isRisTag(QStringView tag)
{
    return tag.size() == 2 && tag[0].isUpper() && (tag[1].isUpper() || tag[1].isDigit());
}

// "AU  - Quispe, Ana"; blanks around the dash vary.
RisLine risLine(QStringView line)
{
    const qsizetype dash = line.indexOf(u'-');
    const bool isTagged = dash >= 3 && dash <= 5 && isRisTag(line.first(2))
        && line.sliced(2, dash - 2).trimmed().isEmpty() && (dash + 1 == line.size() || line[dash + 1].isSpace());
    if (!isTagged)
        return {{}, line.trimmed().toString()};
    return {line.first(2).toString(), line.sliced(dash + 1).trimmed().toString()};
}

void addOnce(QStringList &list, const QString &value)
{
    if (!value.isEmpty() && !list.contains(value))
        list.append(value);
}

void setFirst(QString &field, const QString &value)
{
    if (field.isEmpty())
        field = value;
}

QString withoutScheme(const QString &file)
{
    return file.startsWith("internal-pdf://"_L1) ? file.sliced(15) : file;
}

void takeRis(Reference &reference, const RisLine &line, QString &day)
{
    const QString &tag = line.tag, &value = line.value;
    if (tag == "TI"_L1 || tag == "T1"_L1 || tag == "CT"_L1)
        setFirst(reference.title, value);
    else if (tag == "AU"_L1 || tag == "A1"_L1)
        addOnce(reference.authors, nameInOrder(value));
    else if (tag == "DA"_L1)
        setFirst(day, referenceDate(value));
    else if (tag == "PY"_L1 || tag == "Y1"_L1)
        setFirst(reference.published, referenceDate(value));
    else if (tag == "T2"_L1 || tag == "JO"_L1 || tag == "JF"_L1 || tag == "JA"_L1)
        setFirst(reference.outlet, value);
    else if (tag == "UR"_L1)
        setFirst(reference.url, value);
    else if (tag == "DO"_L1)
        setFirst(reference.doi, value);
    else if (tag == "AB"_L1 || tag == "N2"_L1)
        setFirst(reference.abstract, value);
    else if (tag == "LA"_L1)
        setFirst(reference.language, value);
    else if (tag == "ID"_L1)
        setFirst(reference.key, value);
    else if (tag == "KW"_L1)
        addOnce(reference.tags, value);
    else if (tag == "L1"_L1 || tag == "L2"_L1)
        addOnce(reference.files, withoutScheme(value));
}

// Lines that go on with the one before; an abstract keeps its paragraphs.
std::vector<RisLine> joinedLines(const std::vector<RisLine> &lines)
{
    std::vector<RisLine> joined;
    for (const RisLine &line : lines) {
        if (!line.tag.isEmpty() || joined.empty())
            joined.push_back(line);
        else if (!line.value.isEmpty())
            joined.back().value += (joined.back().value.isEmpty() ? QString() : u" "_s) + line.value;
    }
    return joined;
}

Reference risReference(const std::vector<RisLine> &lines)
{
    Reference reference;
    QString day, publisher;
    const std::vector<RisLine> joined = joinedLines(lines);
    for (const RisLine &line : joined) {
        takeRis(reference, line, day);
        if (line.tag == "PB"_L1)
            publisher = line.value;
    }
    if (day.size() > reference.published.size()) // the year alone stands beside the whole date
        reference.published = day;
    setFirst(reference.outlet, publisher);
    return reference;
}

} // namespace

std::vector<Reference> risReferences(const QString &text)
{
    std::vector<Reference> references;
    std::vector<RisLine> lines;
    qsizetype start = 0;
    bool isInside = false;
    const auto end = [&](qsizetype past) {
        Reference reference = risReference(lines);
        reference.source = text.sliced(start, past - start).trimmed();
        if (!reference.title.isEmpty())
            references.push_back(std::move(reference));
        lines.clear();
        isInside = false;
    };
    for (qsizetype at = 0; at < text.size();) {
        qsizetype past = text.indexOf(u'\n', at);
        past = past < 0 ? text.size() : past + 1;
        RisLine line = risLine(QStringView(text).sliced(at, past - at).trimmed());
        if (line.tag == "TY"_L1) {
            if (isInside)
                end(at);
            start = at;
            isInside = true;
        } else if (line.tag == "ER"_L1 && isInside) {
            end(past);
        } else if (isInside) {
            lines.push_back(std::move(line));
        }
        at = past;
    }
    if (isInside)
        end(text.size());
    return references;
}

} // namespace Quipu
