// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/archive.h"
#include "app/cli/commands.h"
#include "app/cli/importedfiles.h"
#include "app/cli/interruption.h"
#include "app/cli/projectsession.h"
#include "app/cli/readingguard.h"
#include "app/cli/references.h"
#include "models/jobs/importjob.h"
#include "models/jobs/knownsource.h"
#include "models/jobs/revising.h"

#include <QJsonArray>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

// Takes what an import finds into the project, in steps of undo that are large but bounded in memory.
class ProjectFiller final
{
public:
    ProjectFiller(ProjectSession &session, std::stop_source &stop)
        : m_session(session)
        , m_stop(stop)
    { }

    void take(std::vector<Addition> batch);
    void finish(); // returns when all is on the disk, or has failed
    void revise(ArticleId former, const Addition &addition, Reader &reader, const AnalysisOptions &options);
    const ImportedFiles &imported() const { return m_imported; }
    const QJsonArray &revised() const { return m_revised; }
    const std::optional<Error> &failure() const { return m_failure; }

private:
    void save();
    void fail(const Error &error);

    ProjectSession &m_session;
    std::stop_source &m_stop;
    std::vector<Addition> m_waiting;
    qint64 m_bytes = 0; // of what waits
    ImportedFiles m_imported;
    QJsonArray m_revised;
    std::vector<size_t> m_importedBy; // how many there are after each step
    std::optional<Error> m_failure;
};

QJsonObject revisionObject(const ArticleRevision &revision, const QString &file)
{
    using enum RevisedMark::Outcome;
    return {{u"article"_s, revision.article.after->id.value},
            {u"file"_s, file},
            {u"revision"_s, revision.article.after->revision},
            {u"kept"_s, revision.kept},
            {u"moved"_s, countOf(revision, Moved)},
            {u"changed"_s, countOf(revision, Changed)},
            {u"lost"_s, countOf(revision, Lost)}};
}

// The file must hold what the article is: everything before it is saved first.
void ProjectFiller::revise(ArticleId former, const Addition &addition, Reader &reader, const AnalysisOptions &options)
{
    finish();
    if (m_failure)
        return;
    Result<ArticleRevision> revision = readRevision(reader, former, addition, options, m_stop.get_token());
    if (!revision) {
        if (revision.error().kind != Error::Kind::Cancelled)
            fail(revision.error());
        return;
    }
    const QJsonObject told = revisionObject(*revision, addition.article.path);
    std::vector<ArticleRevision> revisions;
    revisions.push_back(std::move(*revision));
    Outcome done = m_session.project->reviseArticles(std::move(revisions));
    m_importedBy.push_back(m_imported.size());
    if (done)
        done = m_session.store->flush();
    if (done)
        m_revised.append(told);
    else
        fail(done.error());
}

void ProjectFiller::take(std::vector<Addition> batch)
{
    constexpr size_t step = 1000;
    constexpr qint64 stepBytes = 64 * 1024 * 1024;
    for (const Addition &addition : batch)
        m_bytes += addition.text.size() * qint64(sizeof(QChar)) + addition.original.bytes.size();
    m_waiting.insert(m_waiting.end(), std::make_move_iterator(batch.begin()), std::make_move_iterator(batch.end()));
    if (m_waiting.size() >= step || m_bytes >= stepBytes)
        save();
}

void ProjectFiller::save()
{
    if (m_waiting.empty() || m_failure)
        return;
    m_bytes = 0;
    QStringList files;
    for (const Addition &addition : m_waiting)
        files.append(addition.article.path);
    const std::vector<ArticleId> articles = m_session.project->importArticles(std::exchange(m_waiting, {}));
    for (size_t i = 0; i < articles.size(); ++i)
        m_imported.add(articles[i], files[qsizetype(i)]);
    m_importedBy.push_back(m_imported.size());
    constexpr int stepsAhead = 2;
    if (const Outcome room = m_session.store->waitForRoom(stepsAhead); !room)
        fail(room.error());
}

void ProjectFiller::finish()
{
    save();
    if (m_failure)
        return;
    if (const Outcome saved = m_session.store->flush(); !saved)
        fail(saved.error());
}

// Steps are saved in their order: what is still pending is not in the project.
void ProjectFiller::fail(const Error &error)
{
    m_failure = error;
    m_stop.request_stop();
    const size_t saved = m_importedBy.size() - std::min(m_importedBy.size(), size_t(m_session.store->pending()));
    m_imported.cutTo(saved == 0 ? 0 : m_importedBy[saved - 1]);
}

// All but the files that were taken.
QJsonObject reportObject(const ImportReport &report, const ProjectFiller &filler)
{
    QJsonArray duplicates, failed, likely;
    for (const ImportReport::Likely &each : report.likely)
        likely.append(QJsonObject {{u"file"_s, each.file}, {u"article"_s, each.of.value}});
    for (const ImportReport::Duplicate &duplicate : report.duplicates)
        duplicates.append(QJsonObject {{u"file"_s, duplicate.file}, {u"of"_s, duplicate.of}});
    for (const ImportReport::Failure &failure : report.failed)
        failed.append(QJsonObject {{u"file"_s, failure.file}, {u"error"_s, failure.error.text()}});
    return {
        {u"revised"_s, filler.revised()}, {u"duplicates"_s, duplicates}, {u"likely"_s, likely}, {u"failed"_s, failed},
        {u"seconds"_s, report.seconds},   {u"bytes"_s, report.bytes}};
}

Result<ImportOptions> importOptions(const Invocation &invocation)
{
    const auto jobs = invocation.number(u"jobs"_s, 1);
    if (!jobs)
        return jobs.error();
    const Result<ReadingGuard> guard = readingGuard(invocation);
    if (!guard)
        return guard.error();
    ImportOptions options;
    options.guard = *guard;
    const auto largest = invocation.number(u"largest-original"_s, 0);
    if (!largest)
        return largest.error();
    if (*largest)
        options.largestOriginal = qint64(**largest) * 1024 * 1024;
    options.threads = jobs->value_or(0);
    options.asNew = invocation.has(u"as-new"_s);
    options.analysis.extract = !invocation.has(u"no-extract"_s);
    options.analysis.language = invocation.value(u"language"_s);
    auto columns = columnChoices(invocation);
    if (!columns)
        return columns.error();
    options.columns = std::move(*columns);
    return options;
}

ImportListener listenerFor(Console &console, Reader &reader, const QString &project, ProjectFiller &filler,
                           std::stop_source &stop, const ImportOptions &options)
{
    ImportListener listener;
    // A project without articles knows nothing of any file.
    if (const auto any = reader.articleIds({}, ArticleSort::Newest, 1); !any || !any->empty()) {
        listener.knownBytes = [project] { return knownBytesOf(project); };
        listener.known = [&reader](const Addition &addition) { return knownSource(reader, addition); };
    }
    if (!options.asNew) {
        listener.revised = [&](ArticleId former, const Addition &addition) {
            filler.revise(former, addition, reader, options.analysis);
        };
    }
    listener.arrived = [&filler](std::vector<Addition> batch) { filler.take(std::move(batch)); };
    listener.progress = [&console, &stop](int done, int total, const QString &file) {
        console.progress(done, total, file);
        if (Interruption::isWanted())
            stop.request_stop();
    };
    return listener;
}

ExitCode exitCodeOf(const ImportReport &report, const ProjectFiller &filler)
{
    if (Interruption::isWanted() || (report.cancelled && !filler.failure()))
        return ExitCode::Cancelled;
    if (report.failed.empty() && !filler.failure())
        return ExitCode::Done;
    return filler.imported().isEmpty() && filler.revised().isEmpty() && report.duplicates.empty() ? ExitCode::Failed
                                                                                                  : ExitCode::Partly;
}

ExitCode runImport(Invocation &invocation)
{
    Console &console = invocation.console;
    if (invocation.has(u"restore"_s))
        return restoreArchive(invocation);
    const Result<ImportOptions> options = importOptions(invocation);
    if (!options)
        return console.fail(options.error());
    Result<ProjectSession> session = ProjectSession::open(invocation.projectPath(), true);
    if (!session)
        return console.fail(session.error());
    ImportOptions reading = *options;
    reading.project = invocation.projectPath();
    reading.analysis.codebook = session->project->codebook();
    Reader &reader = *session->reader;
    Result<Admission> admission = reader.admission();
    if (!admission)
        return console.fail(admission.error());
    reading.analysis.admission = std::make_shared<const Admission>(std::move(*admission));
    const auto names = reader.nameIndex();
    if (!names)
        return console.fail(names.error());
    reading.analysis.names = *names;

    Interruption::isAskedFor();
    session->store->setBulk();
    std::stop_source stop;
    ProjectFiller filler(*session, stop);
    QStringList files = filesToRead(invocation.arguments.mid(1), invocation.projectPath());
    const QStringList lists = takeReferenceLists(files);
    const ImportReport report
        = importFiles(files, reading, listenerFor(console, reader, invocation.projectPath(), filler, stop, reading),
                      stop.get_token());
    filler.finish();
    session->store->settle([] { return Interruption::isWanted(); });
    console.clearProgress();
    const ReferencesTaken references = takeReferences(*session, reader, lists, reading, stop.get_token());
    for (const ImportReport::Failure &failure : report.failed)
        console.fail(failure.error);
    for (const Error &error : references.failed)
        console.fail(error);
    QJsonObject told = reportObject(report, filler);
    if (!lists.isEmpty())
        told.insert(u"references"_s, references.lists);
    const ExitCode written = filler.imported().writeReport(console, told);
    ExitCode code = exitCodeOf(report, filler);
    if (code == ExitCode::Done && !references.failed.empty())
        code = references.hasAny || !filler.imported().isEmpty() ? ExitCode::Partly : ExitCode::Failed;
    if (filler.failure())
        console.fail(*filler.failure());
    if (code == ExitCode::Cancelled)
        console.fail({Error::Kind::Cancelled, CommandLine::tr("The import was stopped"), invocation.projectPath(),
                      CommandLine::tr("What had arrived is in the project; import again for the rest")});
    return code == ExitCode::Done ? written : code;
}

} // namespace

Command importCommand()
{
    return {.name = u"import"_s,
            .arguments = u"PROJECT PATH..."_s,
            .summary = CommandLine::tr("takes files and folders into a project, which is made if it is not there"),
            .details = CommandLine::tr("Finds metadata, boilerplate, mentions and figures. The same bytes twice are "
                                       "one article. A file that has changed "
                                       "since it was imported is a new revision of its article. A list of references "
                                       "(RIS, BibTeX, CSL-JSON) tells of the articles that it is about."),
            .options = withGuardOptions(
                {columnOption(),
                 {u"jobs"_s, u"N"_s, CommandLine::tr("read so many files at a time")},
                 {u"language"_s, u"LL"_s, CommandLine::tr("the texts' language, such as es, instead of a guess")},
                 {u"largest-original"_s, u"MB"_s,
                  CommandLine::tr("keep documents up to this size beside their texts; 0: none")},
                 {u"as-new"_s,
                  {},
                  CommandLine::tr("a file that the project knows and that changed becomes an article of its own")},
                 {u"no-extract"_s, {}, CommandLine::tr("look for no mentions and no figures")},
                 {u"restore"_s,
                  {},
                  CommandLine::tr("make PROJECT anew from an archive that “quipu export --to archive” wrote")}}),
            .fewest = 2,
            .run = runImport};
}

} // namespace Quipu
