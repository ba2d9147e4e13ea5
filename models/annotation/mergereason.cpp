// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/annotation/mergeproposal.h"

#include <QCoreApplication>

namespace Quipu {

QString reasonText(const MergeProposal &proposal)
{
    using Reason = MergeProposal::Reason;
    const auto text
        = [](const char *sentence) { return QCoreApplication::translate("Quipu::MergeProposal", sentence); };
    switch (proposal.reason) {
    case Reason::SameId:
        return text("both are %1").arg(proposal.detail);
    case Reason::Alias:
        return text("it has the alias “%1”").arg(proposal.detail);
    case Reason::Spelling:
        return text("the names differ in case, accents or punctuation only");
    case Reason::Title:
        return text("the same name with a title (%1)").arg(proposal.detail);
    case Reason::Country:
        return text("one country in two languages or spellings (%1)").arg(proposal.detail);
    case Reason::Acronym:
        return text("a text explains “%1”").arg(proposal.detail);
    case Reason::Form:
        return text("texts call it “%1”").arg(proposal.detail);
    case Reason::FullerName:
        return text("a fuller form of the same name");
    case Reason::Surname:
        return text("the only one with the surname “%1”").arg(proposal.detail);
    case Reason::Misspelling:
        return text("one letter differs (%1)").arg(proposal.detail);
    }
    Q_UNREACHABLE();
}

} // namespace Quipu
