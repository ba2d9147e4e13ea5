// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace Quipu {

class SearchField;

// Find in the article: words, how many there are, next and previous. Shift+Return goes back, Esc closes.
class FindBar final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FindBar)

public:
    explicit FindBar(QWidget *parent = nullptr);
    QString words() const;
    void open(const QString &words); // "" keeps what was there
    void showCount(int current, int all); // current counts from 1; 0: none is selected

Q_SIGNALS:
    void wordsEdited(const QString &words);
    void nextRequested(const QString &words);
    void previousRequested(const QString &words);
    void closed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void close();

    SearchField *m_field;
    QLabel *m_count;
};

} // namespace Quipu
