// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/annotation/mention.h"

using namespace Qt::StringLiterals;

namespace Quipu {

QString toString(ReviewStatus status)
{
    switch (status) {
    case ReviewStatus::Suggested:
        return u"suggested"_s;
    case ReviewStatus::Accepted:
        return u"accepted"_s;
    case ReviewStatus::Rejected:
        return u"rejected"_s;
    }
    Q_UNREACHABLE();
}

std::optional<ReviewStatus> reviewStatusFromString(QStringView word)
{
    for (ReviewStatus status : {ReviewStatus::Suggested, ReviewStatus::Accepted, ReviewStatus::Rejected}) {
        if (word == toString(status))
            return status;
    }
    return {};
}

} // namespace Quipu
