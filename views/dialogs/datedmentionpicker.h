// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/annotation/datedmention.h"

#include <QTimer>
#include <QWidget>

#include <vector>

class QLabel;
class QListWidget;
class QPushButton;

namespace Quipu {

class SearchField;

// Dates and events that the project's articles name, found by words of their sentences, to mark on a chart. It says
// what is searched for and is told what was found.
class DatedMentionPicker final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DatedMentionPicker)

public:
    explicit DatedMentionPicker(QWidget *parent = nullptr);

    void start(); // the search anew, and the focus in it
    void setFound(const std::vector<DatedMention> &found);

Q_SIGNALS:
    void wordsEdited(const QString &words); // once typing has stopped
    void picked(const Quipu::DatedMention &mention);

private:
    void pick();

    std::vector<DatedMention> m_found;
    SearchField *m_search;
    QListWidget *m_list;
    QLabel *m_count;
    QPushButton *m_add;
    QTimer m_pause;
};

} // namespace Quipu
