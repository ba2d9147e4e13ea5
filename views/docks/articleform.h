// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/corpus/article.h"
#include "views/docks/fieldform.h"

namespace Quipu {

// The fields of an article. A date must be ISO (2013, 2013-08, 2013-08-06); another one is not taken.
class ArticleForm final : public FieldForm
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ArticleForm)

public:
    explicit ArticleForm(QWidget *parent = nullptr);
    void show(const Article &article);
    using QWidget::show;

Q_SIGNALS:
    void articleEdited(const Quipu::Article &before, const Quipu::Article &after);

protected:
    void edited() override;

private:
    Article m_article;
    QLineEdit *m_title, *m_date, *m_author, *m_outlet, *m_note;
    QComboBox *m_status;
    QLabel *m_facts;
};

} // namespace Quipu
