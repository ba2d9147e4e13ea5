// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/importing/tables/tablereader.h"

#include "models/importing/decoding.h"
#include "models/importing/documentformats.h"
#include "models/importing/tables/articlerecord.h"
#include "models/importing/tables/tablecells.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

constexpr qsizetype headBytes = 1024 * 1024;
constexpr qsizetype longestColumnName = 60;

// The table's beginning as text; "" when it is none.
QString headOfTable(const QByteArray &bytes)
{
    QByteArray head = bytes.first(std::min(bytes.size(), headBytes));
    if (head.size() < bytes.size()) // not in the middle of a character
        head.truncate(std::max<qsizetype>(head.lastIndexOf('\n'), 0));
    const DecodedText decoded = decodeText(head);
    return decoded.problem == DecodedText::Problem::None ? decoded.text : QString();
}

QStringList columnsIn(QStringView text)
{
    const auto row = TableCells(text, TableCells::separatorOf(text)).next();
    QStringList names;
    for (const QString &name : row.value_or(QStringList()))
        names.append(name.trimmed());
    const bool areNames = names.size() > 1 && std::all_of(names.begin(), names.end(), [](const QString &name) {
                              return name.size() <= longestColumnName && !name.contains(u'\n');
                          });
    return areNames ? names : QStringList();
}

bool isCalledTable(const QString &name)
{
    return name.endsWith(".csv"_L1, Qt::CaseInsensitive) || name.endsWith(".tsv"_L1, Qt::CaseInsensitive)
        || name.endsWith(".tab"_L1, Qt::CaseInsensitive);
}

bool isOfArticles(const DocumentSource &source, const QStringList &names)
{
    const ColumnMapping mapping = source.mappingOf(names);
    const bool isSaid = source.columns && source.columns->tableWith(names) != nullptr;
    return mapping.hasText() && (isSaid || mapping.columns.size() > 1);
}

// A cheap look at the first line, so that no plain text is decoded twice for nothing.
bool mayBeTable(const DocumentSource &source)
{
    QByteArrayView head = QByteArrayView(source.bytes).first(std::min<qsizetype>(source.bytes.size(), 8192));
    if (isCalledTable(source.name) || head.startsWith("\xFF\xFE") || head.startsWith("\xFE\xFF"))
        return true;
    if (const qsizetype end = head.indexOf('\n'); end >= 0)
        head = head.first(end);
    const QStringList names = columnsIn(QString::fromUtf8(head));
    return !names.isEmpty() && isOfArticles(source, names);
}

// Whether the rows under the first one have as many cells; the last one may be cut off.
bool isRegular(QStringView text, qsizetype columns, bool isCut)
{
    TableCells cells(text, TableCells::separatorOf(text));
    if (!cells.next())
        return false;
    int seen = 0;
    int regular = 0;
    bool isLastRegular = true;
    while (const auto row = seen < 20 ? cells.next() : std::nullopt) {
        ++seen;
        isLastRegular = row->size() == columns;
        regular += isLastRegular;
    }
    if (isCut && !isLastRegular)
        --seen;
    return seen > 0 && regular * 10 >= seen * 8;
}

struct TableReading
{
    Q_DECLARE_TR_FUNCTIONS(TableReading)

public:
    static void read(const DocumentSource &source, const DraftSink &sink)
    {
        const DecodedText decoded = decodeText(source.bytes);
        if (decoded.problem != DecodedText::Problem::None) {
            sink(refusal(source, tr("The table's characters are damaged or of an unknown encoding"),
                         tr("Save it again as UTF-8.")));
            return;
        }
        const QStringList names = columnsIn(decoded.text);
        const ColumnMapping mapping = source.mappingOf(names);
        if (!mapping.hasText()) {
            sink(refusal(source, tr("No column of the table is known to hold the articles' text"),
                         tr("Say which column it is when you import, or name it “text” in the first line.")));
            return;
        }
        TableCells cells(decoded.text, TableCells::separatorOf(decoded.text));
        if (!cells.next())
            return;
        for (int number = 1; const auto row = cells.next(); ++number) {
            ArticleRecord record;
            for (qsizetype i = 0; i < std::min(names.size(), row->size()); ++i)
                record.cells.insert(names[i], (*row)[i]);
            record.bytes = cells.source().toUtf8();
            record.name = u"row %1"_s.arg(number);
            record.line = cells.line();
            Result<ArticleDraft> draft = draftOfRecord(source, u"csv"_s, record, mapping);
            if (draft)
                draft.value().encoding = decoded.encoding;
            sink(std::move(draft));
        }
    }
};

} // namespace

bool recognisesTable(const DocumentSource &source)
{
    if (!mayBeTable(source))
        return false;
    const QString head = headOfTable(source.bytes);
    const QStringList names = columnsIn(head);
    if (names.isEmpty() || !isRegular(head, names.size(), source.bytes.size() > headBytes))
        return false;
    return isCalledTable(source.name) || isOfArticles(source, names);
}

void readTable(const DocumentSource &source, const DraftSink &sink)
{
    TableReading::read(source, sink);
}

TableHead tableHead(const DocumentSource &source, int rows)
{
    const QString text = headOfTable(source.bytes);
    TableHead head {columnsIn(text), {}};
    TableCells cells(text, TableCells::separatorOf(text));
    cells.next();
    while (!head.names.isEmpty() && int(head.rows.size()) < rows) {
        auto row = cells.next();
        if (!row)
            break;
        head.rows.push_back(std::move(*row));
    }
    return head;
}

} // namespace Quipu
