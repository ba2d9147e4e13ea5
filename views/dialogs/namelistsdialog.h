// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/dialogs/namelistsdesk.h"

#include <QDialog>
#include <QPointer>

class QLabel;
class QTabWidget;

namespace Quipu {

// Own lists of names on one page, what is never suggested again on the other. Not modal; goes with its desk.
class NameListsDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NameListsDialog)

public:
    enum Page { Lists, Refusals };

    NameListsDialog(NameListsDesk &desk, Page page, QWidget *parent);

    void showPage(Page page);

private:
    void chooseColumns(const std::shared_ptr<const NameListSource> &source);

    QPointer<NameListsDesk> m_desk;
    QTabWidget *m_pages;
    QLabel *m_told;
};

} // namespace Quipu
