// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/importing/workermessages.h"

#include "models/base/codebookfile.h"
#include "models/corpus/articlejson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cstring>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

void appendNumber(QByteArray &bytes, quint32 number)
{
    bytes.append(reinterpret_cast<const char *>(&number), sizeof number);
}

quint32 numberAt(const char *bytes)
{
    quint32 number = 0;
    std::memcpy(&number, bytes, sizeof number);
    return number;
}

// A head of known length and the rest.
QByteArray joined(const QByteArray &head, const QByteArray &rest)
{
    QByteArray payload;
    payload.reserve(qsizetype(sizeof(quint32)) + head.size() + rest.size());
    appendNumber(payload, quint32(head.size()));
    payload.append(head);
    payload.append(rest);
    return payload;
}

struct Parts
{
    QJsonObject head;
    QByteArray rest;
};

std::optional<Parts> partsOf(const QByteArray &payload)
{
    constexpr qsizetype start = sizeof(quint32);
    if (payload.size() < start)
        return {};
    const qsizetype length = numberAt(payload.constData());
    if (length > payload.size() - start)
        return {};
    const QJsonDocument head = QJsonDocument::fromJson(payload.sliced(start, length));
    if (!head.isObject())
        return {};
    return Parts {head.object(), payload.sliced(start + length)};
}

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QByteArray askingFor(const DocumentSource &source)
{
    QJsonObject head {{u"name"_s, source.name}, {u"depth"_s, source.depth}, {u"references"_s, source.wantsReferences}};
    if (source.columns && !source.columns->isEmpty())
        head.insert(u"columns"_s, columnChoicesToJson(*source.columns));
    return joined(compact(head), source.bytes);
}

} // namespace

QByteArray toFrame(const WorkerMessage &message)
{
    QByteArray frame;
    frame.reserve(workerHeaderBytes + message.payload.size());
    appendNumber(frame, quint32(message.kind));
    appendNumber(frame, quint32(message.payload.size()));
    frame.append(message.payload);
    return frame;
}

WorkerHeader headerOf(const char *frame)
{
    return {WorkerMessage::Kind(numberAt(frame)), numberAt(frame + sizeof(quint32))};
}

WorkerMessage readyMessage()
{
    return {WorkerMessage::Kind::Ready, QByteArray(QUIPU_VERSION)};
}

WorkerMessage requestMessage(const DocumentSource &source)
{
    return {WorkerMessage::Kind::Request, askingFor(source)};
}

WorkerMessage lookMessage(const DocumentSource &source)
{
    return {WorkerMessage::Kind::Look, askingFor(source)};
}

WorkerMessage tableMessage(const TableHead &head)
{
    QJsonArray rows;
    for (const QStringList &row : head.rows)
        rows.append(QJsonArray::fromStringList(row));
    return {WorkerMessage::Kind::Table,
            joined(compact({{u"names"_s, QJsonArray::fromStringList(head.names)}, {u"rows"_s, rows}}), {})};
}

WorkerMessage draftMessage(const ArticleDraft &draft)
{
    const QByteArray text = draft.text.toUtf8();
    const QJsonObject head {{u"path"_s, draft.path},
                            {u"format"_s, draft.format},
                            {u"encoding"_s, draft.encoding},
                            {u"sha256"_s, QString::fromLatin1(draft.sha256)},
                            {u"bytes"_s, draft.bytes},
                            {u"language"_s, draft.stated.language},
                            {u"metadata"_s, metadataToJson(draft.stated.metadata)},
                            {u"textBytes"_s, text.size()},
                            {u"attachments"_s, QJsonArray::fromStringList(draft.attachments)},
                            {u"isReference"_s, draft.isReference},
                            {u"hasStructure"_s, draft.stated.hasStructure},
                            {u"structure"_s, structureToJson(draft.stated.structure)}};
    return {WorkerMessage::Kind::Draft, joined(compact(head), text + draft.original)};
}

WorkerMessage problemMessage(const Error &problem)
{
    const QJsonObject head {{u"kind"_s, int(problem.kind)},
                            {u"what"_s, problem.what},
                            {u"where"_s, problem.where},
                            {u"remedy"_s, problem.remedy}};
    return {WorkerMessage::Kind::Problem, joined(compact(head), {})};
}

WorkerMessage pageRequestMessage(const PageRequest &request)
{
    return {WorkerMessage::Kind::PageRequest,
            joined(compact({{u"page"_s, request.page}, {u"width"_s, request.width}}), request.document)};
}

WorkerMessage pictureMessage(const PagePicture &picture)
{
    const QJsonObject head {{u"width"_s, picture.width},
                            {u"height"_s, picture.height},
                            {u"page"_s, picture.page},
                            {u"pages"_s, picture.pages}};
    return {WorkerMessage::Kind::Picture, joined(compact(head), picture.pixels)};
}

std::optional<PageRequest> pageRequestIn(const QByteArray &payload)
{
    auto parts = partsOf(payload);
    if (!parts)
        return {};
    return PageRequest {std::move(parts->rest), parts->head["page"_L1].toInt(), parts->head["width"_L1].toInt()};
}

std::optional<PagePicture> pictureIn(const QByteArray &payload)
{
    auto parts = partsOf(payload);
    if (!parts)
        return {};
    const QJsonObject &head = parts->head;
    PagePicture picture {head["width"_L1].toInt(), head["height"_L1].toInt(), head["page"_L1].toInt(),
                         head["pages"_L1].toInt(), std::move(parts->rest)};
    return picture.isSound() ? std::optional(std::move(picture)) : std::nullopt;
}

std::optional<DocumentSource> requestIn(const QByteArray &payload)
{
    auto parts = partsOf(payload);
    if (!parts)
        return {};
    DocumentSource source {std::move(parts->rest), parts->head["name"_L1].toString(), parts->head["depth"_L1].toInt(),
                           parts->head["references"_L1].toBool()};
    if (const QJsonValue columns = parts->head["columns"_L1]; columns.isObject())
        source.columns = std::make_shared<const ColumnChoices>(columnChoicesFromJson(columns.toObject()));
    return source;
}

std::optional<TableHead> tableIn(const QByteArray &payload)
{
    const auto parts = partsOf(payload);
    if (!parts)
        return {};
    const auto strings = [](const QJsonValue &list) {
        QStringList all;
        for (const QJsonValue &item : list.toArray())
            all.append(item.toString());
        return all;
    };
    TableHead head {strings(parts->head["names"_L1]), {}};
    for (const QJsonValue &row : parts->head["rows"_L1].toArray())
        head.rows.push_back(strings(row));
    return head;
}

std::optional<ArticleDraft> draftIn(const QByteArray &payload)
{
    const auto parts = partsOf(payload);
    if (!parts)
        return {};
    const QJsonObject &head = parts->head;
    ArticleDraft draft;
    draft.path = head["path"_L1].toString();
    draft.format = head["format"_L1].toString();
    draft.encoding = head["encoding"_L1].toString();
    draft.sha256 = head["sha256"_L1].toString().toLatin1();
    draft.bytes = head["bytes"_L1].toInteger();
    const qsizetype textBytes = std::clamp<qsizetype>(head["textBytes"_L1].toInteger(), 0, parts->rest.size());
    draft.text = QString::fromUtf8(QByteArrayView(parts->rest).first(textBytes));
    draft.original = parts->rest.sliced(textBytes);
    draft.stated.language = head["language"_L1].toString();
    draft.stated.metadata = metadataFromJson(head["metadata"_L1].toObject());
    draft.attachments = stringsOf(head["attachments"_L1]);
    draft.isReference = head["isReference"_L1].toBool();
    draft.stated.hasStructure = head["hasStructure"_L1].toBool();
    draft.stated.structure = structureFromJson(head["structure"_L1].toObject());
    return draft;
}

std::optional<Error> problemIn(const QByteArray &payload)
{
    const auto parts = partsOf(payload);
    if (!parts)
        return {};
    const QJsonObject &head = parts->head;
    const int kind = head["kind"_L1].toInt();
    if (kind < 0 || kind > int(Error::Kind::Cancelled))
        return {};
    return Error {Error::Kind(kind), head["what"_L1].toString(), head["where"_L1].toString(),
                  head["remedy"_L1].toString()};
}

} // namespace Quipu
