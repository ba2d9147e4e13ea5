// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figures/check/revisionchecks.h"

#include "models/figures/check/checkparts.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Quipu {

QString revisionCheckName(FigureId figure, int revision)
{
    return toString(Check::Kind::SentenceChanged) + u'-' + QString::number(figure.value) + "-r"_L1
        + QString::number(revision);
}

Check revisionCheck(const RevisedSentence &revised)
{
    Check check = makeCheck(Check::Kind::SentenceChanged, Check::Verdict::Fails, {&revised.figure});
    check.id = revisionCheckName(revised.figure.id, revised.revision);
    CheckedFigure &figure = check.figures.front();
    figure.articleTitle = revised.articleTitle;
    const QString was = revised.was.text.simplified();
    if (revised.now.text.isEmpty()) {
        figure.quote.span = figure.sentence.span = revised.now.span;
        check.message
            = QCoreApplication::translate("Quipu::Check", "Revision %1 of “%2” lacks the sentence. It was: %3")
                  .arg(QString::number(revised.revision), revised.articleTitle, was);
    } else {
        check.message
            = QCoreApplication::translate("Quipu::Check",
                                          "The sentence changed in revision %1 of “%2”. It was: %3 It is: %4")
                  .arg(QString::number(revised.revision), revised.articleTitle, was, revised.now.text.simplified());
    }
    return check;
}

} // namespace Quipu
