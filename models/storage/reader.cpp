// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/reader.h"

#include "models/storage/columns.h"
#include "models/storage/connection.h"
#include "models/storage/foreignparts.h"
#include "models/storage/projectfile.h"
#include "models/storage/readerprivate.h"
#include "models/storage/sqlstore.h"
#include "models/storage/sqltext.h"
#include "models/storage/verification.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Quipu {

Error notFound(const QString &what, const QString &where)
{
    return {Error::Kind::NotFound, what, where,
            QCoreApplication::translate("Quipu::Storage", "Ask for the list to see what there is")};
}

QString toJson(const std::vector<ArticleId> &ids)
{
    QString numbers;
    for (const ArticleId id : ids)
        numbers += (numbers.isEmpty() ? u'[' : u',') + QString::number(id.value);
    return numbers.isEmpty() ? u"[]"_s : QString(numbers + u']');
}

Reader::Reader(std::unique_ptr<Private> d_)
    : d(std::move(d_))
{ }

Reader::~Reader() = default;

Result<std::unique_ptr<Reader>> Reader::open(const QString &path)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    const auto header = inspectProject(absolute);
    if (!header)
        return header.error();
    if (header->schema < newestSchema()) {
        // Opened for writing once, which brings it up to date, after a copy of it was made.
        if (const auto upgraded = SqlStore::open(absolute, false); !upgraded)
            return upgraded.error();
    }
    auto connection = Connection::open(absolute, Connection::Mode::Read);
    if (!connection)
        return connection.error();
    if (const Outcome ours = refuseForeignParts(**connection); !ours)
        return ours.error();
    return std::unique_ptr<Reader>(new Reader(std::make_unique<Private>(std::move(*connection))));
}

Result<Article> Reader::article(ArticleId id)
{
    Statement found(d->connection(), u"article"_s);
    found.bind(u":id"_s, id);
    if (!found.next()) {
        return found.failed() ? found.error()
                              : notFound(QCoreApplication::translate("Quipu::Storage", "There is no such article"),
                                         QString::number(id.value));
    }
    return articleAt(found);
}

Result<QString> Reader::articleText(ArticleId id)
{
    Statement body(d->connection(), u"article_body"_s);
    body.bind(u":id"_s, id);
    if (!body.next()) {
        return body.failed() ? body.error()
                             : notFound(QCoreApplication::translate("Quipu::Storage", "There is no such article"),
                                        QString::number(id.value));
    }
    return body.text(0);
}

Result<ArticleId> Reader::articleNamed(const QString &numberOrFileName)
{
    Statement named(d->connection(), u"article_named"_s);
    named.bind(u":number"_s, numberOrFileName.toLongLong()).bind(u":name"_s, numberOrFileName);
    if (!named.next()) {
        return named.failed()
            ? named.error()
            : notFound(QCoreApplication::translate("Quipu::Storage", "There is no such article"), numberOrFileName);
    }
    return ArticleId {named.number(0)};
}

Result<ArticleId> Reader::articleWithSource(const QByteArray &sha256)
{
    Statement source(d->connection(), u"article_with_source"_s);
    source.bind(u":sha256"_s, QString::fromLatin1(sha256));
    const bool found = source.next();
    if (source.failed())
        return source.error();
    return found ? ArticleId {source.number(0)} : ArticleId {};
}

Result<std::vector<LoggedChange>> Reader::history(int limit, int offset)
{
    std::vector<LoggedChange> changes;
    Statement lines(d->connection(), u"history"_s);
    lines.bind(u":limit"_s, limit).bind(u":offset"_s, offset);
    while (lines.next()) {
        changes.push_back({actionFromWord(lines.text(5)),
                           stateFromWord(lines.text(6)),
                           {lines.number(7)},
                           lines.text(8),
                           changeAt(lines)});
    }
    if (lines.failed())
        return lines.error();
    return changes;
}

Result<ProjectCounts> Reader::counts()
{
    Statement counts(d->connection(), u"counts"_s);
    if (!counts.next())
        return counts.error();
    return ProjectCounts {int(counts.number(0)), int(counts.number(1)), int(counts.number(2)), int(counts.number(3))};
}

Result<ProjectCounts> Reader::totals()
{
    Statement totals(d->connection(), u"totals"_s);
    if (!totals.next())
        return totals.error();
    return ProjectCounts {int(totals.number(0)), int(totals.number(1)), int(totals.number(2)), 0};
}

Result<std::vector<CodebookAmendment>> Reader::codebook()
{
    return readCodebook(d->connection());
}

Result<QStringList> Reader::verify()
{
    return verifyProject(d->connection(), *this);
}

void Reader::interrupt()
{
    d->connection().interrupt();
}

void Reader::resume()
{
    d->connection().resume();
}

} // namespace Quipu
