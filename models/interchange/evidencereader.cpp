// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/interchange/evidencereader.h"

#include "models/charting/evidencenames.h"
#include "models/interchange/embedded.h"
#include "models/interchange/ziparchive.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

// The translation context of what is said here.
struct EvidenceWords final
{
    Q_DECLARE_TR_FUNCTIONS(Quipu::EvidenceReader)
};

constexpr int knownVersion = 1;

Error noEvidence()
{
    return {Error::Kind::Invalid,
            EvidenceWords::tr("The file carries no evidence of a chart"),
            {},
            EvidenceWords::tr("Ask for the file as Quipu wrote it: programs that convert pictures drop it")};
}

using Embedded = Result<QByteArray> (*)(QIODevice &);

Result<QByteArray> embeddedAsText(QIODevice &file)
{
    return file.size() > mostEvidence ? Result<QByteArray>(tooLargeFile()) : Result<QByteArray>(file.readAll());
}

// By the first bytes, whatever the name.
Embedded readerFor(const QByteArray &start)
{
    if (start.startsWith("\x89PNG\r\n\x1a\n"))
        return embeddedInPng;
    if (start.startsWith("PK\x03\x04"))
        return embeddedInBundle;
    if (start.contains("%PDF-"))
        return embeddedInPdf;
    QByteArray text = start;
    if (text.startsWith("\xef\xbb\xbf"))
        text.remove(0, 3);
    text = text.trimmed();
    if (text.startsWith('{'))
        return embeddedAsText;
    return text.startsWith('<') ? embeddedInSvg : nullptr;
}

Result<QJsonObject> parsedEvidence(const QByteArray &json)
{
    QJsonParseError parsing;
    const QJsonDocument document = QJsonDocument::fromJson(json, &parsing);
    if (parsing.error != QJsonParseError::NoError) {
        Error error = damagedFile();
        error.remedy = parsing.errorString();
        return error;
    }
    const int version = document[u"quipu_evidence"_s].toInt();
    if (version < 1 || !document[u"points"_s].isArray())
        return noEvidence();
    if (version > knownVersion)
        return Error {Error::Kind::Newer,
                      EvidenceWords::tr("The evidence was written by a newer Quipu"),
                      {},
                      EvidenceWords::tr("Install the newest Quipu")};
    return document.object();
}

Result<QJsonObject> evidenceFrom(QFile &file)
{
    constexpr qint64 far = 1024; // where PDF readers still look for its first line
    const Embedded embedded = readerFor(file.peek(far));
    if (embedded == nullptr)
        return Error {Error::Kind::Invalid,
                      EvidenceWords::tr("This is no file that Quipu exports charts to"),
                      {},
                      EvidenceWords::tr("Give a PNG, SVG, PDF, ZIP or JSON file")};
    const Result<QByteArray> json = embedded(file);
    if (!json)
        return json.error();
    return json->isEmpty() ? Result<QJsonObject>(noEvidence()) : parsedEvidence(*json);
}

} // namespace

Error damagedFile()
{
    return {Error::Kind::Invalid,
            EvidenceWords::tr("The file is damaged or no such file"),
            {},
            EvidenceWords::tr("Ask for it anew")};
}

Error tooLargeFile()
{
    return {Error::Kind::Invalid,
            EvidenceWords::tr("The file holds more than any chart does"),
            {},
            EvidenceWords::tr("Ask for the file as Quipu wrote it")};
}

Result<QByteArray> embeddedInBundle(QIODevice &file)
{
    const QLatin1StringView entry(evidenceEntry);
    Result<std::vector<ArchiveEntry>> entries
        = unzipped(file, mostEvidence, [entry](const QString &name) { return name.section(u'/', -1) == entry; });
    if (!entries)
        return damagedFile();
    return entries->empty() ? QByteArray() : std::move(entries->front().bytes);
}

Result<QJsonObject> evidenceIn(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return Error {Error::Kind::NotFound, EvidenceWords::tr("There is no such file"), path,
                      EvidenceWords::tr("Check its name")};
    QFile file(path);
    if (!info.isFile() || !file.open(QIODevice::ReadOnly))
        return Error {Error::Kind::Io, EvidenceWords::tr("The file cannot be read"), path, file.errorString()};
    Result<QJsonObject> evidence = evidenceFrom(file);
    if (evidence)
        return evidence;
    Error error = evidence.error();
    error.where = path;
    return error;
}

} // namespace Quipu
