// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/corpus/article.h"
#include "views/docks/fieldform.h"

namespace Quipu {

class MetadataEditor;

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
    void placeRequested(Quipu::ArticleId article, Quipu::TextSpan span);

protected:
    void edited() override;

private:
    MetadataEditor *addMetadata(const MetadataFieldName &field);
    void take(const Article &after);

    Article m_article;
    std::vector<MetadataEditor *> m_metadata;
    QLineEdit *m_tags, *m_language, *m_note;
    QComboBox *m_status;
    QLabel *m_file;
};

} // namespace Quipu
