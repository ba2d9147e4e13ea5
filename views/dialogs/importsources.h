// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

class QLabel;
class QListWidget;
class QPushButton;

namespace Quipu {

// The files and folders of an import: chosen, dropped here, taken out again; and how much they come to.
class ImportSources final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ImportSources)

public:
    explicit ImportSources(QWidget *parent = nullptr);

    QStringList paths() const;
    void add(const QStringList &paths); // those that are new
    void removeSelected();
    void takeDropsOn(QWidget &widget); // as if they were dropped here
    void showCount(int files, qint64 bytes, bool isAll);

Q_SIGNALS:
    void changed();
    void filesWanted();
    void folderWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void updateState();

    QListWidget *m_list;
    QLabel *m_count;
    QPushButton *m_remove;
};

} // namespace Quipu
