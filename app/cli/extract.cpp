// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/extraction.h"
#include "app/cli/readingguard.h"
#include "models/annotation/nameindex.h"
#include "models/figures/codebookjson.h"
#include "models/importing/filelist.h"
#include "models/jobs/namelists.h"
#include "models/jobs/orderedwork.h"

#include <QFile>
#include <QJsonDocument>
#include <QtConcurrentMap>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

constexpr qsizetype extractionChunk = 64; // texts in memory at a time

// Writes answers in the order of the questions and counts how they went.
class ExtractionOutput final
{
public:
    explicit ExtractionOutput(Console &console)
        : m_console(console)
    { }

    void add(const ExtractionAnswer &answer)
    {
        m_console.writeLine(answer.line);
        if (answer.error)
            m_console.fail(*answer.error);
        ++(answer.error ? m_failed : m_done);
    }

    ExitCode finish()
    {
        if (const Outcome written = m_console.flush(); !written)
            return m_console.fail(written.error());
        if (m_failed == 0)
            return ExitCode::Done;
        return m_done == 0 ? ExitCode::Failed : ExitCode::Partly;
    }

private:
    Console &m_console;
    int m_done = 0;
    int m_failed = 0;
};

// Reads the standard input's or a file's lines, each a text to answer with a line.
void extractLines(QFile &file, const AnalysisOptions &options, ExtractionOutput &output, Console &console)
{
    qint64 lineNumber = 0;
    while (!file.atEnd()) {
        QList<ExtractionLine> lines;
        while (lines.size() < extractionChunk && !file.atEnd()) {
            const QByteArray line = file.readLine();
            ++lineNumber;
            if (!line.trimmed().isEmpty())
                lines.append({line, file.fileName(), lineNumber});
        }
        const QList<ExtractionAnswer> answers = QtConcurrent::blockingMapped<QList<ExtractionAnswer>>(
            lines, [&options](const ExtractionLine &line) { return extractFromLine(line, options); });
        for (const ExtractionAnswer &answer : answers)
            output.add(answer);
        if (!console.flush())
            return; // finish() tells
    }
}

void extractDocuments(const QStringList &files, const AnalysisOptions &options, const ReadingGuard &guard,
                      ExtractionOutput &output, Console &console)
{
    using Answers = std::vector<ExtractionAnswer>;
    const auto makeWorker = [&]() -> OrderedWork<Answers>::Worker {
        const auto reader = std::make_shared<GuardedReader>(guard);
        return [&, reader](qsizetype index, const OrderedWork<Answers>::Hand &hand) {
            hand(extractFromFile(files[index], options, *reader));
        };
    };
    OrderedWork<Answers> work({files.size()}, makeWorker, {});
    for (qsizetype i = 0; i < files.size(); ++i) {
        console.progress(int(i), int(files.size()), files[i]);
        const std::optional<Answers> answers = work.next(i);
        console.clearProgress();
        for (const ExtractionAnswer &answer : *answers)
            output.add(answer);
        if (!console.flush())
            return;
    }
}

bool openForLines(QFile &file)
{
    return file.fileName() == u"-" ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
}

// The names of a file, of whatever types: there is no project that could lack them.
Result<std::shared_ptr<const NameIndex>> namesOfFile(const QString &path, Console &console)
{
    const Result<NameListFile> file = readNameListFile(path);
    if (!file)
        return file.error();
    NameListReading reading {.types = shippedEntityTypes(), .addsTypes = true, .where = path};
    reading.columns = guessNameListColumns(file->text, reading.types);
    const NameListDraft draft = readNameList(file->text, reading);
    for (const Error &problem : draft.problems)
        console.fail(problem);
    auto index = std::make_shared<NameIndex>();
    NameList list;
    list.name = file->name;
    index->beginList(list);
    for (const NameListEntry &entry : draft.entries)
        index->add(entry);
    return std::shared_ptr<const NameIndex>(std::move(index));
}

ExitCode runExtract(Invocation &invocation)
{
    const Result<ReadingGuard> guard = readingGuard(invocation);
    if (!guard)
        return invocation.console.fail(guard.error());
    AnalysisOptions options;
    options.language = invocation.value(u"language"_s);
    if (invocation.has(u"codebook"_s)) {
        const auto rows = readCodebookFile(invocation.value(u"codebook"_s), Codebook::shipped()->rows());
        if (!rows)
            return invocation.console.fail(rows.error());
        options.codebook = std::make_shared<const Codebook>(*rows);
    }
    if (invocation.has(u"gazetteer"_s)) {
        auto names = namesOfFile(invocation.value(u"gazetteer"_s), invocation.console);
        if (!names)
            return invocation.console.fail(names.error());
        options.names = std::move(*names);
    }
    const QStringList given = invocation.arguments.isEmpty() ? QStringList {u"-"_s} : invocation.arguments;
    ExtractionOutput output(invocation.console);
    if (!invocation.has(u"jsonl"_s)) {
        extractDocuments(filesIn(given), options, *guard, output, invocation.console);
        return output.finish();
    }
    for (const QString &name : given) {
        QFile file(name);
        if (openForLines(file)) {
            extractLines(file, options, output, invocation.console);
        } else {
            const Error error {Error::Kind::Io, CommandLine::tr("The file cannot be read"), name, file.errorString()};
            output.add({{{u"id"_s, name}, {u"error"_s, error.text()}}, error});
        }
    }
    return output.finish();
}

} // namespace

Command extractCommand()
{
    return {.name = u"extract"_s,
            .arguments = u"[FILE...|-]"_s,
            .summary = CommandLine::tr("writes what Quipu finds in texts, one JSON line each; needs no project"),
            .details = CommandLine::tr(
                "Without a file, or with -, it reads standard input. Offsets are code points of the given "
                "text."),
            .options = withGuardOptions(
                {{u"jsonl"_s,
                  {},
                  CommandLine::tr("the input is JSON lines: {\"id\",\"text\",\"language\",\"published\",\"outlet\"}")},
                 {u"codebook"_s, u"FILE"_s, CommandLine::tr("read by the measures and units of this file")},
                 {u"gazetteer"_s, u"FILE"_s,
                  CommandLine::tr("find this list's names too: a table of name, type, canonical and id")},
                 {u"language"_s, u"LL"_s, CommandLine::tr("the texts' language, such as es, instead of a guess")}}),
            .fewest = 0,
            .run = runExtract};
}

} // namespace Quipu
