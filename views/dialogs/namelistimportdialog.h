// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/dialogs/namelistsdesk.h"

#include <QDialog>
#include <QPointer>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QTableWidget;

namespace Quipu {

// How a file becomes a list: its first lines, what its columns are, and what would be left out.
class NameListImportDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NameListImportDialog)

public:
    NameListImportDialog(NameListsDesk &desk, std::shared_ptr<const NameListSource> source, QWidget *parent);

private:
    QFormLayout *makeForm();
    void makePreview();
    void fillSeparators();
    void fillColumns(const NameListColumns &columns);
    void fillTypes();
    void fillPreview();
    void changeSeparator();
    NameListColumns columns() const;
    NameListChoice choice() const;
    void check();
    void tell(const NameListDraft &draft);

    QPointer<NameListsDesk> m_desk;
    std::shared_ptr<const NameListSource> m_source;
    QLineEdit *m_name;
    QComboBox *m_separator;
    QCheckBox *m_hasHeader;
    std::array<QComboBox *, nameListFields> m_columns {};
    QComboBox *m_untyped;
    QComboBox *m_unknown;
    QCheckBox *m_anyCase, *m_exactAccents;
    QTableWidget *m_preview;
    QLabel *m_summary;
    QPlainTextEdit *m_problems;
    QPushButton *m_import = nullptr;
    bool m_isFilling = false;
};

} // namespace Quipu
