// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/annotation/namelistfile.h"

#include "models/annotation/externalids.h"
#include "models/annotation/typewords.h"
#include "models/base/csv.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

constexpr qsizetype longestListedName = 300;
constexpr size_t mostProblems = 1000;
constexpr qsizetype mostUnknownTypes = 100;
constexpr qsizetype lookedAtLetters = 32 * 1024;
constexpr int lookedAtRows = 50;
constexpr double mostlyOf = 0.6; // of the rows, for a column to be taken for something

QString listText(const char *text)
{
    return QCoreApplication::translate("NameListFile", text);
}

std::optional<NameListColumns> headerColumns(const QStringList &cells, QChar separator)
{
    NameListColumns found {.separator = separator, .hasHeader = true, .isSure = true, .columns = {-1, -1, -1, -1}};
    for (qsizetype column = 0; column < cells.size(); ++column) {
        const std::optional<int> field = nameListColumnCalled(cells[column]);
        if (field && found.columns[size_t(*field)] < 0)
            found.columns[size_t(*field)] = int(column);
    }
    // A list whose names stand under "entity" or "canonical" alone has them there.
    int &name = found.columns[size_t(NameListField::Name)];
    if (name < 0)
        std::swap(name, found.columns[size_t(NameListField::Canonical)]);
    if (name < 0)
        return {};
    return found;
}

QStringView beginningOf(QStringView text)
{
    const QStringView first = text.left(lookedAtLetters);
    return first.size() < text.size() ? first.left(std::max<qsizetype>(0, first.lastIndexOf(u'\n') + 1)) : first;
}

// Of the rows, how many say something in this column that passes.
template <typename Passes> double shareOf(const std::vector<QStringList> &rows, qsizetype column, Passes passes)
{
    const auto count = std::ranges::count_if(rows, [&](const QStringList &row) { return passes(row.value(column)); });
    return rows.empty() ? 0 : double(count) / double(rows.size());
}

bool looksLikeIds(const QString &cell)
{
    return !cell.trimmed().isEmpty() && externalIdsFromText(cell);
}

NameListColumns columnsByContent(QStringView text, QChar separator, const EntityTypes &types)
{
    NameListColumns found {.separator = separator};
    const std::vector<QStringList> rows = firstNameListRows(text, separator, lookedAtRows);
    qsizetype width = 0;
    for (const QStringList &row : rows)
        width = std::max(width, row.size());
    found.isSure = width <= 1;
    if (width <= 1)
        return found;
    const TypeWords words(types);
    found.columns = {-1, -1, -1, -1};
    QSet<qsizetype> taken;
    const auto choose = [&](NameListField field, auto passes) {
        for (qsizetype column = 0; column < width; ++column) {
            if (taken.contains(column) || shareOf(rows, column, passes) < mostlyOf)
                continue;
            found.columns[size_t(field)] = int(column);
            taken.insert(column);
            return;
        }
    };
    choose(NameListField::Type, [&](const QString &cell) { return !words.typeCalled(cell).isEmpty(); });
    found.isSure = found.of(NameListField::Type) >= 0 && width <= 3;
    choose(NameListField::Ids, looksLikeIds);
    choose(NameListField::Name, [](const QString &cell) { return !cell.trimmed().isEmpty(); });
    if (found.of(NameListField::Type) < 0 && found.of(NameListField::Ids) < 0 && width >= 2)
        choose(NameListField::Type, [](const QString &cell) { return !cell.trimmed().isEmpty(); });
    choose(NameListField::Canonical, [](const QString &cell) { return !cell.trimmed().isEmpty(); });
    return found;
}

// Ids as externalIdsText has them; what is of no list that anybody here knows belongs to "id".
QString idsOf(const QString &cell)
{
    QStringList known, others;
    const QStringList words = cell.split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words) {
        if (const auto ids = externalIdsFromText(word))
            known.append(externalIdsText(*ids));
        else
            others.append(word);
    }
    if (!others.isEmpty())
        known.append(u"id:"_s + others.join(u'_'));
    return known.join(u' ');
}

class NameListReader final
{
public:
    explicit NameListReader(const NameListReading &reading)
        : m_reading(reading)
        , m_words(reading.types)
    { }

    void read(const TableRow &row)
    {
        NameListEntry entry;
        entry.name = cellOf(row, NameListField::Name);
        if (!isName(entry.name, row.line) || !readType(row, entry))
            return;
        entry.canonical = cellOf(row, NameListField::Canonical);
        if (entry.canonical == entry.name)
            entry.canonical.clear();
        entry.ids = idsOf(cellOf(row, NameListField::Ids));
        const QString all = QStringList {entry.name, entry.type, entry.canonical, entry.ids}.join(u'\t');
        if (m_known.contains(all)) {
            ++m_draft.repeated;
            return;
        }
        m_known.insert(all);
        ++m_draft.counts[entry.type];
        m_draft.entries.push_back(std::move(entry));
    }

    void fail(int line, const QString &what, const QString &remedy)
    {
        ++m_draft.failed;
        if (m_draft.problems.size() < mostProblems)
            m_draft.problems.push_back(
                {Error::Kind::Invalid, what,
                 QCoreApplication::translate("NameListFile", "%1, line %2").arg(m_reading.where, QString::number(line)),
                 remedy});
    }

    NameListDraft take() { return std::move(m_draft); }

private:
    QString cellOf(const TableRow &row, NameListField field) const
    {
        const int column = m_reading.columns.of(field);
        return column < 0 ? QString() : row.cells.value(column).simplified();
    }

    bool isName(const QString &name, int line)
    {
        if (name.isEmpty()) {
            fail(line, listText(QT_TRANSLATE_NOOP("NameListFile", "This line has no name")),
                 listText(QT_TRANSLATE_NOOP("NameListFile", "Write one, or choose another column for the names")));
            return false;
        }
        const bool hasLetter
            = std::ranges::any_of(name, [](QChar c) { return c.isLetterOrNumber() || c.isSurrogate(); });
        if (!hasLetter) {
            fail(line, listText(QT_TRANSLATE_NOOP("NameListFile", "This name has neither letter nor digit")),
                 listText(QT_TRANSLATE_NOOP("NameListFile", "Take the line out")));
            return false;
        }
        if (name.size() > longestListedName) {
            fail(line, listText(QT_TRANSLATE_NOOP("NameListFile", "This name is too long to be one")),
                 listText(QT_TRANSLATE_NOOP("NameListFile", "See that no quotation mark is missing before it")));
            return false;
        }
        return true;
    }

    bool readType(const TableRow &row, NameListEntry &entry)
    {
        const QString written = cellOf(row, NameListField::Type);
        entry.type = written.isEmpty() ? m_reading.typeOfUntyped : m_words.typeCalled(written);
        if (!entry.type.isEmpty())
            return true;
        if (written.isEmpty()) {
            fail(row.line, listText(QT_TRANSLATE_NOOP("NameListFile", "This line has no type")),
                 listText(QT_TRANSLATE_NOOP("NameListFile", "Write one, or choose a type for names without one")));
            return false;
        }
        if (!m_draft.unknownTypes.contains(written) && m_draft.unknownTypes.size() < mostUnknownTypes)
            m_draft.unknownTypes.append(written);
        if (m_reading.addsTypes && int(m_draft.newTypes.size()) < mostUnknownTypes) {
            entry.type = addType(written);
            return true;
        }
        fail(row.line, listText(QT_TRANSLATE_NOOP("NameListFile", "The project has no type “%1”")).arg(written),
             listText(QT_TRANSLATE_NOOP("NameListFile", "Add the type to the project, or write one that it has")));
        return false;
    }

    QString addType(const QString &label)
    {
        EntityTypes all = m_reading.types;
        all.insert(all.end(), m_draft.newTypes.begin(), m_draft.newTypes.end());
        EntityType type;
        type.id = freeTypeId(all, label);
        type.label = type.pluralLabel = label;
        type.color = shippedEntityTypes()[all.size() % shippedEntityTypes().size()].color;
        m_draft.newTypes.push_back(type);
        m_words.add(type);
        return type.id;
    }

    const NameListReading &m_reading;
    TypeWords m_words;
    NameListDraft m_draft;
    QSet<QString> m_known; // lines
};

} // namespace

NameListColumns guessNameListColumns(QStringView text, const EntityTypes &types)
{
    const QStringView first = beginningOf(text);
    for (const QChar separator : {QChar(u'\t'), QChar(u';'), QChar(u','), QChar()}) {
        const std::vector<QStringList> rows = firstNameListRows(first, separator, 1);
        const auto header = rows.empty() ? std::nullopt : headerColumns(rows.front(), separator);
        if (header && (rows.front().size() > 1 || separator.isNull()))
            return *header;
    }
    return columnsByContent(first, tableSeparator(first), types);
}

std::vector<QStringList> firstNameListRows(QStringView text, QChar separator, int most)
{
    std::vector<QStringList> rows;
    readTable(beginningOf(text), separator, [&rows, most](const TableRow &row) {
        if (!row.isUnclosed)
            rows.push_back(row.cells);
        return int(rows.size()) < most;
    });
    return rows;
}

NameListDraft readNameList(QStringView text, const NameListReading &reading)
{
    NameListReader reader(reading);
    bool isHeader = reading.columns.hasHeader;
    readTable(text, reading.columns.separator, [&](const TableRow &row) {
        if (row.isUnclosed)
            reader.fail(row.line, listText(QT_TRANSLATE_NOOP("NameListFile", "A quotation mark is not closed")),
                        listText(QT_TRANSLATE_NOOP("NameListFile", "Close it, or write it twice where it is meant")));
        else if (!std::exchange(isHeader, false))
            reader.read(row);
        return true;
    });
    return reader.take();
}

QString nameListHeader()
{
    return u"name,type,canonical,id\r\n"_s;
}

QString nameListLine(const NameListEntry &entry)
{
    return QStringList {csvText(entry.name), csvText(entry.type), csvText(entry.canonical), csvText(entry.ids)}.join(
               u',')
        + u"\r\n"_s;
}

} // namespace Quipu
