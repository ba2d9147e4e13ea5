// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/reader/articleaccessible.h"

#include "views/reader/articletextedit.h"
#include "views/reader/textselection.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

QAccessibleInterface *makeArticleAccessible(const QString &, QObject *object)
{
    auto *edit = qobject_cast<ArticleTextEdit *>(object);
    return edit != nullptr ? new ArticleAccessible(edit) : nullptr;
}

// IAccessible2: attributes are "name:value;", and these characters belong to the notation.
QString escaped(QString value)
{
    for (const QChar c : u"\\:,;="_s)
        value.replace(c, QString(u'\\') + c);
    return value;
}

} // namespace

void ArticleAccessible::install()
{
    static const bool isInstalled = [] {
        QAccessible::installFactory(makeArticleAccessible);
        return true;
    }();
    (void)isInstalled;
}

ArticleAccessible::ArticleAccessible(ArticleTextEdit *edit)
    : QAccessibleWidget(edit, QAccessible::EditableText)
{ }

ArticleTextEdit *ArticleAccessible::edit() const
{
    return static_cast<ArticleTextEdit *>(widget());
}

void *ArticleAccessible::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::TextInterface)
        return static_cast<QAccessibleTextInterface *>(this);
    return QAccessibleWidget::interface_cast(type);
}

QAccessible::State ArticleAccessible::state() const
{
    QAccessible::State state = QAccessibleWidget::state();
    state.readOnly = true;
    state.multiLine = true;
    state.selectableText = true;
    return state;
}

QString ArticleAccessible::text(QAccessible::Text kind) const
{
    return kind == QAccessible::Value ? edit()->text() : QAccessibleWidget::text(kind);
}

void ArticleAccessible::selection(int index, int *start, int *end) const
{
    const TextSpan span = index == 0 ? edit()->selection() : TextSpan {};
    *start = int(span.start);
    *end = int(span.end);
}

int ArticleAccessible::selectionCount() const
{
    return edit()->selection().isEmpty() ? 0 : 1;
}

void ArticleAccessible::addSelection(int start, int end)
{
    edit()->select({start, end});
}

void ArticleAccessible::removeSelection(int index)
{
    if (index == 0)
        setCursorPosition(cursorPosition());
}

void ArticleAccessible::setSelection(int index, int start, int end)
{
    if (index == 0)
        edit()->select({start, end});
}

int ArticleAccessible::cursorPosition() const
{
    return int(edit()->caret());
}

void ArticleAccessible::setCursorPosition(int position)
{
    edit()->select({position, position});
}

QString ArticleAccessible::text(int start, int end) const
{
    const qsizetype length = edit()->text().size();
    const qsizetype from = std::clamp<qsizetype>(start, 0, length);
    return edit()->text().sliced(from, std::clamp<qsizetype>(end, from, length) - from);
}

int ArticleAccessible::characterCount() const
{
    return int(edit()->text().size());
}

QRect ArticleAccessible::characterRect(int offset) const
{
    const QRect rect = edit()->rectOf({offset, nextCharacter(edit()->text(), offset)});
    return rect.isEmpty() ? QRect() : QRect(edit()->viewport()->mapToGlobal(rect.topLeft()), rect.size());
}

int ArticleAccessible::offsetAtPoint(const QPoint &point) const
{
    return int(edit()->positionAt(edit()->viewport()->mapFromGlobal(point)));
}

void ArticleAccessible::scrollToSubstring(int start, int)
{
    edit()->scrollToTop(start);
}

// From one edge of a mark to the next, within a paragraph.
QString ArticleAccessible::attributes(int offset, int *start, int *end) const
{
    TextSpan run = paragraphAt(edit()->text(), offset);
    if (!run.contains(offset))
        run = {offset, std::min<qsizetype>(offset + 1, edit()->text().size())};
    const PaintedMarks &marks = edit()->marks();
    const auto cutAt = [&run, offset](const TextMark &mark) {
        for (const qsizetype edge : {mark.span.start, mark.span.end}) {
            if (edge <= offset)
                run.start = std::max(run.start, edge);
            else
                run.end = std::min(run.end, edge);
        }
    };
    const TextSpan around = run;
    marks.mentions.visit(around, cutAt);
    marks.figures.visit(around, cutAt);
    *start = int(run.start);
    *end = int(run.end);
    const QString described = edit()->describe(offset);
    return described.isEmpty() ? QString() : QString(u"mark:"_s + escaped(described) + u';');
}

} // namespace Quipu
