// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/delegates/plainnote.h"

#include "models/notes/note.h"
#include "models/notes/notelinks.h"

#include <QCoreApplication>
#include <QTextDocument>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

struct PlainNoteText
{
    Q_DECLARE_TR_FUNCTIONS(PlainNote)
};

} // namespace

QString plainNoteText(const Note &note, int mostLines)
{
    QTextDocument document;
    document.setMarkdown(renderableMarkdown(note.text),
                         QTextDocument::MarkdownFeatures(QTextDocument::MarkdownDialectGitHub)
                             | QTextDocument::MarkdownNoHTML);
    QStringList lines;
    bool isCut = false;
    for (const QString &line : document.toPlainText().split(u'\n')) {
        if (line.trimmed().isEmpty())
            continue;
        isCut = lines.size() == mostLines;
        if (isCut)
            break;
        lines << line.trimmed();
    }
    if (isCut)
        lines.last() += u" …"_s;
    if (note.kind == Note::Kind::Quotation && !note.speaker.isEmpty())
        lines << PlainNoteText::tr("— %1", "who says it").arg(note.speaker);
    return lines.join(u'\n');
}

} // namespace Quipu
