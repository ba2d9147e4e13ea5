// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/importing/articledraft.h"
#include "models/importing/pdf/pagepicture.h"

#include <optional>

namespace Quipu {

// What the program and a guarded reading process say to each other: frames of a kind, a size and that many bytes. Both
// ends are the same program on the same machine, so numbers are in its own byte order.
struct WorkerMessage
{
    enum class Kind : quint32 { Ready = 1, Request, Draft, Problem, Done, PageRequest, Picture, Look, Table };

    Kind kind = Kind::Done;
    QByteArray payload;
};

constexpr qsizetype workerHeaderBytes = 8;
struct WorkerHeader
{
    WorkerMessage::Kind kind = WorkerMessage::Kind::Done;
    quint32 bytes = 0; // of the payload
};
QByteArray toFrame(const WorkerMessage &message);
WorkerHeader headerOf(const char *frame); // of workerHeaderBytes bytes

// Ready: with the version of the program, lest two of them talk at cross purposes.
WorkerMessage readyMessage();
WorkerMessage requestMessage(const DocumentSource &source);
WorkerMessage lookMessage(const DocumentSource &source); // only the head of the table that it may be
WorkerMessage tableMessage(const TableHead &head);
WorkerMessage draftMessage(const ArticleDraft &draft);
WorkerMessage problemMessage(const Error &problem);
WorkerMessage pageRequestMessage(const PageRequest &request);
WorkerMessage pictureMessage(const PagePicture &picture);

// Absent where the payload is not what the kind says. What comes from a worker may have been made by a hostile
// document: a draft is sound in form only, see soundDraft().
std::optional<DocumentSource> requestIn(const QByteArray &payload); // of either kind
std::optional<TableHead> tableIn(const QByteArray &payload);
std::optional<ArticleDraft> draftIn(const QByteArray &payload);
std::optional<Error> problemIn(const QByteArray &payload);
std::optional<PageRequest> pageRequestIn(const QByteArray &payload);
std::optional<PagePicture> pictureIn(const QByteArray &payload); // a sound one

} // namespace Quipu
