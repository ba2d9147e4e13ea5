// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/importing/guardedreader.h"

#include "models/importing/documentformats.h"
#include "models/importing/documentreader.h"

#include <QCoreApplication>
#include <QCryptographicHash>

namespace Quipu {

namespace {

struct GuardTexts
{
    Q_DECLARE_TR_FUNCTIONS(GuardedReader)

public:
    static QString asText() { return tr("Save the document as plain text (.txt) and import that file."); }

    static Error noProgram(const QString &name)
    {
        return {Error::Kind::Io, tr("There is no guarded process to read this kind of document in"), name, asText()};
    }

    static QString whatHappened(DocumentWorker::Fate outcome, const WorkerLimits &limits)
    {
        using Fate = DocumentWorker::Fate;
        switch (outcome) {
        case Fate::OutOfTime:
            return tr("Reading the document took longer than %n second(s) and was stopped", nullptr, limits.seconds);
        case Fate::OutOfMemory:
            return tr("Reading the document took more than %n MB of memory and was stopped", nullptr, limits.megabytes);
        case Fate::Forbidden:
            return tr("The document led its reader to something forbidden and was stopped");
        case Fate::TooMuch:
            return tr("The document unpacks to more than can be taken and was stopped");
        case Fate::Unsound:
            return tr("The document's reader gave an answer that makes no sense");
        case Fate::Cancelled:
            return tr("Reading the document was cancelled");
        case Fate::Answered:
        case Fate::Crashed:
            break;
        }
        return tr("The document crashed its reader; nothing else was touched");
    }

    static QString remedy(DocumentWorker::Fate outcome)
    {
        using Fate = DocumentWorker::Fate;
        if (outcome == Fate::OutOfTime || outcome == Fate::OutOfMemory)
            return tr("Raise the limits for reading documents, or split the document.");
        return outcome == Fate::Forbidden ? tr("Do not trust this file; ask where it comes from.") : asText();
    }
};

} // namespace

GuardedReader::GuardedReader(ReadingGuard guard)
    : m_guard(std::move(guard))
{ }

GuardedReader::~GuardedReader() = default;

void GuardedReader::setColumns(std::shared_ptr<const ColumnChoices> columns)
{
    m_columns = std::move(columns);
}

void GuardedReader::setKnown(IsKnown isKnown)
{
    m_isKnown = std::move(isKnown);
}

void GuardedReader::read(const QString &path, const DraftSink &sink, const std::stop_token &stop)
{
    const Result<QByteArray> bytes = bytesOfDocument(path);
    if (bytes)
        read(DocumentSource {*bytes, path}, sink, stop);
    else
        sink(bytes.error());
}

void GuardedReader::read(const DocumentSource &given, const DraftSink &sink, const std::stop_token &stop)
{
    if (stop.stop_requested())
        return;
    DocumentSource source = given;
    source.columns = m_columns;
    const bool isRefusedUnread = source.bytes.isEmpty() || source.bytes.size() > maximumDocumentBytes;
    if (isRefusedUnread || formatOf(source).isTrusted) {
        readDocuments(source, sink);
        return;
    }
    const auto fingerprint
        = [&source] { return QCryptographicHash::hash(source.bytes, QCryptographicHash::Sha256).toHex(); };
    if (m_isKnown && m_isKnown(source.name, fingerprint(), source.bytes.size()))
        return;
    const Outcome outcome = askGuarded(source, [&](DocumentWorker &worker) { return worker.read(source, sink, stop); });
    if (!outcome && outcome.error().kind != Error::Kind::Cancelled)
        sink(outcome.error());
}

Result<TableHead> GuardedReader::tableHead(const QString &path, const std::stop_token &stop)
{
    const Result<QByteArray> bytes = bytesOfDocument(path);
    if (!bytes)
        return bytes.error();
    const DocumentSource source {*bytes, path, 0, false, m_columns};
    TableHead head;
    if (!isTable(formatOf(source)))
        return head;
    const Outcome outcome = askGuarded(source, [&](DocumentWorker &worker) { return worker.look(source, head, stop); });
    return outcome ? Result<TableHead>(std::move(head)) : outcome.error();
}

Outcome GuardedReader::askGuarded(const DocumentSource &source, const Question &question)
{
    if (m_guard.program.isEmpty())
        return GuardTexts::noProgram(source.name);
    if (const Outcome ready = makeReady(); !ready) {
        Error problem = ready.error();
        problem.where = source.name;
        return problem;
    }
    const DocumentWorker::Fate outcome = question(*m_worker);
    if (outcome == DocumentWorker::Fate::Answered)
        return Done {};
    m_worker.reset();
    return problemOf(outcome, source);
}

Result<PagePicture> GuardedReader::drawPage(const PageRequest &request)
{
    if (m_guard.program.isEmpty())
        return GuardTexts::noProgram({});
    if (const Outcome ready = makeReady(); !ready)
        return ready.error();
    Result<PagePicture> drawn = Error {};
    const DocumentWorker::Fate outcome
        = m_worker->draw(request, [&drawn](Result<PagePicture> answer) { drawn = std::move(answer); });
    if (outcome == DocumentWorker::Fate::Answered)
        return drawn;
    m_worker.reset();
    return problemOf(outcome, {});
}

Outcome GuardedReader::makeReady()
{
    if (m_worker && m_worker->isReady())
        return Done {};
    m_worker.reset();
    auto worker = DocumentWorker::start(m_guard);
    if (!worker)
        return worker.error();
    m_worker = std::move(*worker);
    return Done {};
}

Error GuardedReader::problemOf(DocumentWorker::Fate outcome, const DocumentSource &source) const
{
    const bool isCancelled = outcome == DocumentWorker::Fate::Cancelled;
    return {isCancelled ? Error::Kind::Cancelled : Error::Kind::Invalid,
            GuardTexts::whatHappened(outcome, m_guard.limits), source.name, GuardTexts::remedy(outcome)};
}

} // namespace Quipu
