// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/id.h"
#include "models/base/quotedspan.h"

#include <QByteArray>
#include <QDateTime>
#include <QJsonObject>
#include <QString>

#include <optional>

namespace Quipu {

// A text that an article has, or had before its source was read again: of which file, when, by whom.
struct Revision
{
    int number = 1; // from 1
    QDateTime at; // UTC; invalid where nobody noted it
    QString who;
    QString path;
    QString format;
    QString encoding;
    QByteArray sha256; // of the source bytes
    int words = 0;
    bool operator==(const Revision &) const = default;
};

// What became of one mark, figure, relation or note when its article got another text, wherever that is more than
// another offset. A lost one has left the text; what it was travels here until the analyst places or drops it.
struct RevisedMark
{
    enum class Kind { Mention, Figure, Relation, Note };
    enum class Outcome {
        Moved, // the same words, elsewhere
        Changed, // nearly the same words
        Lost, // nothing like its words is left
    };

    ArticleId article;
    int revision = 0; // the text that it did not simply stay in
    Kind kind = Kind::Mention;
    qint64 id = 0; // of the mention, figure, relation or note
    Outcome outcome = Outcome::Lost;
    QString
        label; // the mention's type, the figure's value as it was written, the relation's kind, the note's first line
    QuotedSpan was; // in the text before; of figures and relations the sentence
    QuotedSpan now; // lost: no words, at the place where they would be
    QJsonObject record {}; // lost: what it was, in the project file's own form
    bool operator==(const RevisedMark &) const = default;
};

QJsonObject revisedMarkToJson(const RevisedMark &mark);
RevisedMark revisedMarkFromJson(const QJsonObject &json);

QString toString(RevisedMark::Kind kind); // "mention", "figure", "relation", "note"
std::optional<RevisedMark::Kind> revisedKindFromString(QStringView word);
QString toString(RevisedMark::Outcome outcome); // "moved", "changed", "lost"
std::optional<RevisedMark::Outcome> revisedOutcomeFromString(QStringView word);

} // namespace Quipu
