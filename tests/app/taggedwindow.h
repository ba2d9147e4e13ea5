// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/app/openedwindow.h"
#include "views/reader/articletextedit.h"

#include <QTest>

namespace Quipu {

// The opened window at its first article, with keys that go to the text, and its marks as lines.
class TaggedWindow
{
public:
    OpenedWindow opened;

    bool start() { return opened.startWithSample() && openFirst(); }

    bool openFirst()
    {
        const QString file = QFileInfo(OpenedWindow::sampleFiles().front()).fileName();
        const auto id = (*Reader::open(opened.projectPath()))->articleNamed(file);
        opened.project()->article.open(*id);
        const bool isOpen = QTest::qWaitFor([&] { return opened.reader().article() == *id; });
        edit().setFocus();
        return isOpen;
    }

    bool restart()
    {
        const QString path = opened.projectPath();
        opened.open();
        opened.bench().start(path, {});
        return QTest::qWaitFor([&] { return opened.project() != nullptr; }) && openFirst();
    }

    ArticleTextEdit &edit() const { return *opened.reader().findChild<ArticleTextEdit *>(); }
    QString text() const { return opened.reader().text(); }
    Project &project() const { return opened.project()->project; }

    void press(int key, Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::keyClick(&edit(), Qt::Key(key), modifiers);
    }
    void undo() const { press(Qt::Key_Z, Qt::ControlModifier); }

    void selectWords(QStringView words) const { placeAt(words, 0, words.size()); }
    void placeCaret(QStringView words, qsizetype offset) const { placeAt(words, offset, offset); }

    // The analyst's, in this article: "PERSON Ana; PLACE Lima".
    QString ownMarks() const
    {
        QStringList lines;
        for (const MentionRow &row : opened.reader().mentions()) {
            if (row.mention.origin == QStringLiteral("analyst"))
                lines.append(row.mention.type + u' ' + wordsOf(row.mention));
        }
        return lines.join(QStringLiteral("; "));
    }

    static QString lineOf(const MentionRow &row)
    {
        return QStringLiteral("%1 %2 %3 %4")
            .arg(row.mention.type, wordsOf(row.mention), toString(row.mention.status), row.entityName);
    }

    QStringList allMarks() const { return sortedLines(opened.reader().mentions()); }

    // Of all articles, or of the open one; nothing when the project is not sound.
    QStringList marksOnDisk(bool inProject = false) const
    {
        const Outcome saved = opened.project()->store->flush();
        const auto reader = Reader::open(opened.projectPath());
        const ArticleId article = inProject ? ArticleId {} : opened.reader().article();
        const QStringList lines = sortedLines(*(*reader)->mentions({.article = article}));
        return saved && (*reader)->verify()->isEmpty() ? lines : QStringList();
    }

private:
    void placeAt(QStringView words, qsizetype from, qsizetype to) const
    {
        const qsizetype start = text().indexOf(words);
        Q_ASSERT(start >= 0);
        opened.reader().select({start + from, start + to});
    }

    static QStringList sortedLines(const std::vector<MentionRow> &rows)
    {
        QStringList lines;
        for (const MentionRow &row : rows)
            lines.append(lineOf(row));
        lines.sort();
        return lines;
    }
};

} // namespace Quipu
