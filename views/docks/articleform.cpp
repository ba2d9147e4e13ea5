// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/docks/articleform.h"

#include "views/delegates/figuretext.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>

namespace Quipu {

namespace {

QString fieldValue(const std::optional<MetadataField> &field)
{
    return field ? field->value : QString();
}

// What the analyst writes is the analyst's: it loses the span it came from.
void editField(std::optional<MetadataField> &field, const QString &value)
{
    if (value == fieldValue(field))
        return;
    field = value.isEmpty() ? std::nullopt : std::optional(MetadataField {value, {}, MetadataField::Origin::Analyst});
}

} // namespace

ArticleForm::ArticleForm(QWidget *parent)
    : FieldForm(parent)
    , m_title(addField(tr("Title")))
    , m_date(addField(tr("Date")))
    , m_author(addField(tr("Author")))
    , m_outlet(addField(tr("Outlet")))
    , m_note(nullptr)
    , m_status(addChoice(tr("Status")))
    , m_facts(nullptr)
{
    m_note = addField(tr("Note"));
    m_facts = addFact(tr("File"));
    m_date->setPlaceholderText(tr("YYYY-MM-DD"));
    for (Article::Status status : {Article::Status::Unread, Article::Status::Reading, Article::Status::Done})
        m_status->addItem(statusText(status), int(status));
}

void ArticleForm::show(const Article &article)
{
    m_article = article;
    setHeading(tr("Article"), article.metadata.title ? article.metadata.title->value : article.fileName());
    fill(m_title, fieldValue(article.metadata.title));
    fill(m_date, fieldValue(article.metadata.published));
    fill(m_author, fieldValue(article.metadata.author));
    fill(m_outlet, fieldValue(article.metadata.outlet));
    fill(m_note, article.note);
    m_status->setCurrentIndex(m_status->findData(int(article.status)));
    m_facts->setText(article.fileName());
    m_facts->setToolTip(article.path);
}

void ArticleForm::edited()
{
    Article after = m_article;
    editField(after.metadata.title, m_title->text().simplified());
    const QString date = m_date->text().trimmed();
    if (date.isEmpty() || PartialDate::fromIso(date))
        editField(after.metadata.published, date);
    editField(after.metadata.author, m_author->text().simplified());
    editField(after.metadata.outlet, m_outlet->text().simplified());
    after.note = m_note->text().trimmed();
    after.status = Article::Status(m_status->currentData().toInt());
    const Article before = m_article;
    show(after);
    if (after != before)
        Q_EMIT articleEdited(before, after);
}

} // namespace Quipu
