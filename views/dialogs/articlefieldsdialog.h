// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/corpus/article.h"

#include <QDialog>

class QComboBox;
class QDialogButtonBox;
class QFormLayout;
class QLabel;
class QLineEdit;

namespace Quipu {

// The fields of several articles at once. A field that they do not share says so, and only what is touched is written;
// tags are added and taken away, never replaced.
class ArticleFieldsDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ArticleFieldsDialog)

public:
    ArticleFieldsDialog(const std::vector<Article> &articles, QWidget *parent);

    ArticleFieldEdits edits() const;

private:
    QLineEdit *addLine(QFormLayout *form, const QString &label, const QStringList &values, const QString &name);
    void check();

    std::vector<std::pair<QString, QLineEdit *>> m_fields; // a name of metadataFields()
    QLineEdit *m_language = nullptr;
    QLineEdit *m_tagsAdded = nullptr;
    QLineEdit *m_tagsRemoved = nullptr;
    QComboBox *m_status = nullptr;
    QLabel *m_fault;
    QDialogButtonBox *m_buttons;
};

} // namespace Quipu
