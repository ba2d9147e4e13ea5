// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/interchange/objects.h"

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

QJsonValue settledValue(const CheckRow &row)
{
    if (!row.isSettled())
        return QJsonValue::Null;
    return QJsonObject {{u"reason"_s, row.settlement->reason},
                        {u"who"_s, row.settlement->who},
                        {u"at"_s, row.settlement->at.toUTC().toString(Qt::ISODate)}};
}

} // namespace

QJsonObject checkObject(const CheckRow &row)
{
    const Check &check = row.check;
    QJsonArray figures;
    QJsonArray told;
    for (const CheckedFigure &figure : check.figures) {
        figures.append(figure.figure.value);
        told.append(QJsonObject {{u"figure"_s, figure.figure.value},
                                 {u"article"_s, figure.article.value},
                                 {u"title"_s, textOrNull(figure.articleTitle)},
                                 {u"approx"_s, toString(figure.approximation)},
                                 {u"text"_s, figure.quote.text},
                                 {u"period"_s, textOrNull(figure.period)},
                                 {u"source"_s, textOrNull(figure.source)},
                                 {u"sentence"_s, figure.sentence.text}});
    }
    return {{u"check"_s, check.id},
            {u"kind"_s, toString(check.kind)},
            {u"holds"_s, check.holds()},
            {u"verdict"_s, toString(check.verdict)},
            {u"figures"_s, figures},
            {u"stated"_s, numberOrNull(check.stated)},
            {u"computed"_s, numberOrNull(check.computed)},
            {u"unit"_s, textOrNull(check.unit)},
            {u"message"_s, check.message},
            {u"told"_s, told},
            {u"settled"_s, settledValue(row)}};
}

} // namespace Quipu
