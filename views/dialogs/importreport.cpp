// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/importreport.h"

#include "models/base/csv.h"

#include <QCollator>
#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <numeric>

namespace Quipu {

using namespace Qt::StringLiterals;

namespace {

struct ReportTexts
{
    Q_DECLARE_TR_FUNCTIONS(ImportReport)
};

// What programs read, in every language the same.
QString codeOf(ImportedFile::Fate result)
{
    switch (result) {
    case ImportedFile::Fate::Failed:
        return u"failed"_s;
    case ImportedFile::Fate::SameBytes:
        return u"duplicate"_s;
    case ImportedFile::Fate::Imported:
        break;
    }
    return u"imported"_s;
}

const QString &sortedBy(const ImportedFile &file, ImportReportQuery::Order order)
{
    return order == ImportReportQuery::Order::What  ? file.what
        : order == ImportReportQuery::Order::Remedy ? file.remedy
                                                    : file.file;
}

} // namespace

QString textOf(ImportedFile::Fate result)
{
    switch (result) {
    case ImportedFile::Fate::Failed:
        return ReportTexts::tr("failed");
    case ImportedFile::Fate::SameBytes:
        return ReportTexts::tr("same bytes");
    case ImportedFile::Fate::Imported:
        break;
    }
    return ReportTexts::tr("imported");
}

bool matches(const ImportedFile &file, const ImportReportQuery &query)
{
    if (query.result && *query.result != file.result)
        return false;
    const QStringList words = query.words.split(u' ', Qt::SkipEmptyParts);
    return std::ranges::all_of(words, [&file](const QString &word) {
        return std::ranges::any_of(std::initializer_list<const QString *> {&file.file, &file.what, &file.remedy},
                                   [&word](const QString *text) { return text->contains(word, Qt::CaseInsensitive); });
    });
}

std::vector<int> rowsFor(const std::vector<ImportedFile> &files, const ImportReportQuery &query)
{
    std::vector<int> rows(files.size());
    std::iota(rows.begin(), rows.end(), 0);
    std::erase_if(rows, [&](int row) { return !matches(files[size_t(row)], query); });
    if (query.order == ImportReportQuery::Order::Result) {
        std::ranges::stable_sort(rows, {}, [&files](int row) { return files[size_t(row)].result; });
    } else {
        const QLocale locale;
        QCollator collator(locale.language() == QLocale::C ? QLocale(QLocale::English) : locale); // C has no numbers
        collator.setNumericMode(true);
        std::vector<std::optional<QCollatorSortKey>> keys(files.size());
        for (const int row : rows)
            keys[size_t(row)] = collator.sortKey(sortedBy(files[size_t(row)], query.order));
        std::ranges::stable_sort(rows,
                                 [&keys](int a, int b) { return keys[size_t(a)]->compare(*keys[size_t(b)]) < 0; });
    }
    if (query.isDescending)
        std::ranges::reverse(rows);
    return rows;
}

QByteArray reportAsCsv(const std::vector<ImportedFile> &files, const std::vector<int> &rows)
{
    QByteArray csv = "result,article,file,what,remedy\r\n";
    for (const int row : rows) {
        const ImportedFile &file = files[size_t(row)];
        const QStringList cells {codeOf(file.result), file.article ? QString::number(file.article.value) : QString(),
                                 csvText(file.file), csvText(file.what), csvText(file.remedy)};
        csv += cells.join(u',').toUtf8() + "\r\n";
    }
    return csv;
}

QByteArray reportAsJson(const std::vector<ImportedFile> &files, const std::vector<int> &rows)
{
    QJsonArray all;
    for (const int row : rows) {
        const ImportedFile &file = files[size_t(row)];
        all.append(QJsonObject {{u"result"_s, codeOf(file.result)},
                                {u"article"_s, file.article ? QJsonValue(file.article.value) : QJsonValue()},
                                {u"file"_s, file.file},
                                {u"what"_s, file.what},
                                {u"remedy"_s, file.remedy}});
    }
    return QJsonDocument(all).toJson();
}

} // namespace Quipu
