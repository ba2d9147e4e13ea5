// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/extraction.h"

#include "app/cli/command.h"
#include "models/interchange/objects.h"

#include <QFile>
#include <QHash>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

QJsonArray mentionArray(const Addition &found, const QString &fileName, const QString &text, const CodePointMap &map)
{
    QHash<EntityId, QString> names;
    for (const Entity &entity : found.entities)
        names.insert(entity.id, entity.name);
    QJsonArray array;
    for (Mention mention : found.mentions) {
        mention.id = {array.size() + 1};
        mention.quote = QuotedSpan::of(mention.quote.span, text);
        array.append(mentionObject({mention, names.value(mention.entity), fileName}, map));
    }
    return array;
}

QJsonArray figureArray(const Addition &found, const QString &fileName, const QString &text, const CodePointMap &map)
{
    QJsonArray array;
    for (Figure figure : found.figures) {
        figure.id = {array.size() + 1};
        figure.quote = QuotedSpan::of(figure.quote.span, text);
        figure.sentence = QuotedSpan::of(figure.sentence.span, text);
        array.append(figureObject({figure, {}, fileName}, map));
    }
    return array;
}

// text is the given one: it has the offsets of the analysed one, and its own words.
QJsonObject extractionObject(const QJsonValue &id, const Addition &found, const QString &fileName, const QString &text)
{
    const CodePointMap map(text);
    return {{u"id"_s, id},
            {u"language"_s, textOrNull(found.article.language)},
            {u"metadata"_s, metadataObject(found.article.metadata, text, map)},
            {u"boilerplate"_s, boilerplateArray(found.article.structure, text, map)},
            {u"mentions"_s, mentionArray(found, fileName, text, map)},
            {u"figures"_s, figureArray(found, fileName, text, map)}};
}

ExtractionAnswer failedAnswer(const QJsonValue &id, const Error &error)
{
    return {{{u"id"_s, id}, {u"error"_s, error.text()}}, error};
}

// The text as an importer would have it, but of the same length, so that every offset holds in the given text: a return
// before a line feed becomes a space at the line's end, which nothing depends on.
QString withPlainLineEnds(QString text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'\r')
            text[i] = i + 1 < text.size() && text[i + 1] == u'\n' ? u' ' : u'\n';
    }
    if (text.startsWith(QChar::ByteOrderMark))
        text[0] = u' ';
    return text;
}

} // namespace

void readFileOrInput(const QString &file, GuardedReader &reader, const DraftSink &sink)
{
    if (file != u"-") {
        reader.read(file, sink);
        return;
    }
    QFile input;
    const QString name = CommandLine::tr("standard input");
    if (!input.open(stdin, QIODevice::ReadOnly)) {
        sink(Error {Error::Kind::Io, CommandLine::tr("The input cannot be read"), name, input.errorString()});
        return;
    }
    reader.read(DocumentSource {input.read(maximumDocumentBytes + 1), name}, sink);
}

std::vector<ExtractionAnswer> extractFromFile(const QString &file, const AnalysisOptions &options,
                                              GuardedReader &reader)
{
    std::vector<ExtractionAnswer> answers;
    readFileOrInput(file, reader, [&](const Result<ArticleDraft> &draft) {
        if (!draft) {
            answers.push_back(failedAnswer(draft.error().where, draft.error()));
            return;
        }
        const Addition found = analyse(*draft, options);
        answers.push_back(
            {extractionObject(file == u"-" ? file : draft->path, found, found.article.fileName(), draft->text), {}});
    });
    return answers;
}

ExtractionAnswer extractFromLine(const ExtractionLine &line, AnalysisOptions options)
{
    QJsonParseError problem;
    const QJsonObject object = QJsonDocument::fromJson(line.json, &problem).object();
    const QString where = CommandLine::tr("%1, line %2").arg(line.file).arg(line.number);
    const QJsonValue id = object.contains(u"id"_s) ? object.value(u"id"_s) : QJsonValue(line.number);
    if (problem.error != QJsonParseError::NoError || !object.value(u"text"_s).isString()) {
        return failedAnswer(id,
                            {Error::Kind::Invalid, CommandLine::tr("This line is not a JSON object with a text"), where,
                             CommandLine::tr("Write {\"id\": ..., \"text\": \"...\"} on one line")});
    }
    const QString text = object.value(u"text"_s).toString();
    ArticleDraft draft;
    draft.path = where;
    draft.format = u"text"_s;
    draft.encoding = u"UTF-8"_s;
    draft.text = withPlainLineEnds(text);
    draft.bytes = line.json.size();
    if (options.language.isEmpty())
        options.language = object.value(u"language"_s).toString();
    options.outlet = object.value(u"outlet"_s).toString();
    options.published = object.value(u"published"_s).toString();
    return {extractionObject(id, analyse(draft, options), {}, text), {}};
}

} // namespace Quipu
