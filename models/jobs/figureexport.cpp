// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/figureexport.h"

#include "models/base/codepointmap.h"
#include "models/storage/reader.h"

#include <QCache>
#include <QCoreApplication>
#include <QFuture>
#include <QtConcurrent/QtConcurrentRun>

#include <algorithm>

namespace Quipu {

namespace {

constexpr size_t piece = 256; // figures that are in memory at a time
constexpr int mapsKept = 64; // of articles: figures of one stand together, but not in every order

// Where code points are in the texts met last.
class ExportOffsets final
{
public:
    explicit ExportOffsets(Reader &reader)
        : m_reader(reader)
        , m_maps(mapsKept)
    { }

    Result<const CodePointMap *> of(ArticleId article)
    {
        if (const CodePointMap *known = m_maps.object(article.value))
            return known;
        const Result<QString> text = m_reader.articleText(article);
        if (!text)
            return text.error();
        auto *map = new CodePointMap(*text);
        m_maps.insert(article.value, map);
        return map;
    }

private:
    Reader &m_reader;
    QCache<qint64, CodePointMap> m_maps;
};

Outcome writePiece(Reader &reader, const std::vector<FigureId> &figures, ExportOffsets &offsets, SheetWriter &sheet)
{
    const Result<std::vector<FigureRow>> rows = reader.figureRows(figures);
    if (!rows)
        return rows.error();
    for (const FigureRow &row : *rows) {
        const Result<const CodePointMap *> map = offsets.of(row.figure.article);
        if (!map)
            return map.error();
        if (Outcome added = sheet.add(figureSheetRow(row, **map)); !added)
            return added;
    }
    return Done {};
}

} // namespace

Result<int> exportFigures(Reader &reader, const FigureExport &wanted, const ExportProgress &progress,
                          std::stop_token stop)
{
    const Result<std::vector<FigureId>> found
        = wanted.figures.empty() ? reader.figureIds(wanted.filter) : Result(wanted.figures);
    if (!found)
        return found.error();
    const std::vector<FigureId> &figures = *found;
    Result<std::unique_ptr<SheetWriter>> sheet = SheetWriter::open(wanted.path, wanted.format, figureSheetColumns());
    if (!sheet)
        return sheet.error();
    ExportOffsets offsets(reader);
    for (size_t first = 0; first < figures.size(); first += piece) {
        if (stop.stop_requested())
            return Error {Error::Kind::Cancelled,
                          QCoreApplication::translate("Quipu::FigureExport", "The export was cancelled"),
                          wanted.path,
                          {}};
        const size_t end = std::min(figures.size(), first + piece);
        const std::vector<FigureId> part(figures.begin() + std::ptrdiff_t(first),
                                         figures.begin() + std::ptrdiff_t(end));
        if (const Outcome written = writePiece(reader, part, offsets, **sheet); !written)
            return written.error();
        progress(int(end), int(figures.size()));
    }
    if (const Outcome finished = (*sheet)->finish(); !finished)
        return finished.error();
    return int(figures.size());
}

struct FigureExportJob::Private
{
    QString projectPath;
    std::stop_source stop;
    QFuture<void> future;
};

FigureExportJob::FigureExportJob(const QString &projectPath, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
{
    d->projectPath = projectPath;
}

FigureExportJob::~FigureExportJob()
{
    cancel();
    d->future.waitForFinished();
}

void FigureExportJob::start(const FigureExport &wanted,
                            std::function<void(const FigureExport &, const Result<int> &)> done)
{
    Q_ASSERT(!isRunning());
    d->stop = {};
    d->future
        = QtConcurrent::run([this, wanted, done = std::move(done), stop = d->stop.get_token(), path = d->projectPath] {
              const auto tell = [this](int figures, int total) {
                  QMetaObject::invokeMethod(
                      this, [this, figures, total] { Q_EMIT progressed(figures, total); }, Qt::QueuedConnection);
              };
              const auto reader = Reader::open(path);
              const Result<int> result
                  = reader ? exportFigures(**reader, wanted, tell, stop) : Result<int>(reader.error());
              QMetaObject::invokeMethod(
                  this, [wanted, result, done] { done(wanted, result); }, Qt::QueuedConnection);
          });
}

void FigureExportJob::cancel()
{
    d->stop.request_stop();
}

bool FigureExportJob::isRunning() const
{
    return d->future.isRunning();
}

} // namespace Quipu
