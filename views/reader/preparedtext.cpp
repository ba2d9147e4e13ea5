// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/reader/preparedtext.h"

#include <QTextOption>

namespace Quipu {

std::shared_ptr<PreparedText> prepareText(const QString &text, QThread *home)
{
    auto prepared = std::make_shared<PreparedText>();
    prepared->laidOut = LaidOutText(text);
    prepared->document = std::make_unique<QTextDocument>();
    QTextDocument &document = *prepared->document;
    document.setUndoRedoEnabled(false);
    // As QPlainTextEdit would have it, which otherwise goes through all lines to say so.
    QTextOption option = document.defaultTextOption();
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    document.setDefaultTextOption(option);
    document.setPlainText(prepared->laidOut.shown());
    prepared->laidOut.release();
    document.moveToThread(home);
    return prepared;
}

} // namespace Quipu
