// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/project/project.h"

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

constexpr qsizetype messageInSentence = 80;

Change changeOf(const QString &verb, const Check &check)
{
    Change change;
    change.verb = verb;
    const QString &message = check.message;
    change.arguments = {message.size() > messageInSentence ? message.left(messageInSentence - 1) + u'…' : message};
    if (!check.figures.empty())
        change.place = Place {check.figures.front().article, check.figures.front().quote.span};
    return change;
}

} // namespace

Outcome Project::settleCheck(const Check &check, const QString &reason, const std::optional<Settlement> &before)
{
    if (reason.trimmed().isEmpty())
        return Error {Error::Kind::Invalid, tr("A check is settled with a reason"), check.id,
                      tr("Say why it is in order")};
    if (before && before->fingerprint == check.fingerprint && before->reason == reason.trimmed())
        return Done {};
    Change change = changeOf(u"settle_check"_s, check);
    change.settlements.push_back(
        {before, Settlement {check.id, check.fingerprint, reason.trimmed(), m_who, QDateTime::currentDateTimeUtc()}});
    push(std::move(change));
    return Done {};
}

Outcome Project::reopenCheck(const Check &check, const Settlement &before)
{
    Change change = changeOf(u"reopen_check"_s, check);
    change.settlements.push_back({before, std::nullopt});
    push(std::move(change));
    return Done {};
}

} // namespace Quipu
