// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QWidget>

class QLabel;
class QTimer;
class QToolButton;

namespace Quipu {

class ProgressLine;

// What the status bar says: when the last edit reached the disk, how much the project holds, what is selected, and the
// work under way.
class StatusLine final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StatusLine)

public:
    explicit StatusLine(QWidget *parent = nullptr);

    void showSaved(const QDateTime &at); // invalid: nothing was to be saved yet
    void showSaving();
    void showReadOnly(); // in the place of both
    void showCounts(int articles, int mentions, int figures);
    void showOpenChecks(int checks); // 0: nothing is said
    void showSelection(int words); // 0: no selection
    void showWatching(int folders, int missing, bool arePaused); // folders whose files come in; 0: nothing is said
    void clear(); // no project is open
    ProgressLine *progress() const { return m_progress; }

Q_SIGNALS:
    void watchingClicked();

private:
    void updateSaved();

    QLabel *m_saved;
    QLabel *m_counts;
    QLabel *m_checks;
    QLabel *m_selection;
    QToolButton *m_watching;
    ProgressLine *m_progress;
    QTimer *m_clock; // "just now" grows old
    QDateTime m_savedAt;
};

} // namespace Quipu
