// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/docks/articleform.h"

#include "views/delegates/figuretext.h"
#include "views/docks/metadataeditor.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

QString labelOf(QLatin1StringView field)
{
    if (field == "title"_L1)
        return ArticleForm::tr("Title");
    if (field == "published"_L1)
        return ArticleForm::tr("Date");
    if (field == "updated"_L1)
        return ArticleForm::tr("Updated");
    if (field == "author"_L1)
        return ArticleForm::tr("Author");
    if (field == "outlet"_L1)
        return ArticleForm::tr("Outlet");
    if (field == "dateline"_L1)
        return ArticleForm::tr("Dateline");
    if (field == "url"_L1)
        return ArticleForm::tr("Address");
    Q_ASSERT(field == "canonical_url"_L1);
    return ArticleForm::tr("Lasting address");
}

bool isDate(const MetadataEditor *editor)
{
    return editor->name() == "published"_L1 || editor->name() == "updated"_L1;
}

QStringList tagsIn(const QString &text)
{
    QStringList tags = text.split(u',');
    for (QString &tag : tags)
        tag = tag.simplified();
    tags.removeAll(QString());
    tags.removeDuplicates();
    return tags;
}

} // namespace

ArticleForm::ArticleForm(QWidget *parent)
    : FieldForm(parent)
    , m_tags(nullptr)
    , m_language(nullptr)
    , m_note(nullptr)
    , m_status(addChoice(tr("Status")))
    , m_file(nullptr)
{
    for (Article::Status status : {Article::Status::Unread, Article::Status::Reading, Article::Status::Done})
        m_status->addItem(statusText(status), int(status));
    for (const MetadataFieldName &field : metadataFields())
        m_metadata.push_back(addMetadata(field));
    m_tags = addField(tr("Tags"));
    m_tags->setPlaceholderText(tr("separated by commas"));
    m_language = addField(tr("Language"));
    m_language->setPlaceholderText(tr("two letters, such as es"));
    m_note = addField(tr("Note"));
    m_file = addFact(tr("File"));
}

MetadataEditor *ArticleForm::addMetadata(const MetadataFieldName &field)
{
    auto *editor = new MetadataEditor(field);
    if (isDate(editor))
        editor->setPlaceholderText(tr("YYYY-MM-DD"));
    addEditor(labelOf(field.name), editor);
    connect(editor, &QLineEdit::editingFinished, this, [this, editor] {
        if (editor->isModified()) {
            editor->setModified(false);
            edited();
        }
    });
    connect(editor, &MetadataEditor::placeRequested, this,
            [this](TextSpan span) { Q_EMIT placeRequested(m_article.id, span); });
    connect(editor, &MetadataEditor::claimChosen, this, [this, member = field.field](const MetadataField &claim) {
        Article after = m_article;
        after.metadata.*member = MetadataField {claim.value, claim.span, MetadataField::Origin::Analyst};
        take(after);
    });
    return editor;
}

void ArticleForm::show(const Article &article)
{
    m_article = article;
    setHeading(tr("Article"), article.metadata.title ? article.metadata.title->value : article.fileName());
    for (MetadataEditor *editor : m_metadata) {
        setFault(editor, {});
        editor->showField(article.metadata); // also who says so, in the place of a fault
    }
    fill(m_tags, article.metadata.tags.join(u", "_s));
    fill(m_language, article.language);
    setFault(m_language, {});
    fill(m_note, article.note);
    m_status->setCurrentIndex(m_status->findData(int(article.status)));
    m_file->setText(article.fileName());
    m_file->setToolTip(article.path);
}

void ArticleForm::edited()
{
    static const QRegularExpression languageCode(u"^([a-z]{2,3})?$"_s);
    Article after = m_article;
    bool isSound = true;
    const auto check = [this, &isSound](QWidget *editor, bool isRight, const QString &reason) {
        setFault(editor, isRight ? QString() : reason);
        isSound = isSound && isRight;
    };
    for (MetadataEditor *editor : m_metadata) {
        editor->writeInto(after.metadata);
        const QString value = editor->text().simplified();
        if (isDate(editor))
            check(editor, value.isEmpty() || PartialDate::fromIso(value).has_value(),
                  tr("A date is a year, a year and a month, or a day, such as 2013-08-06."));
    }
    after.metadata.tags = tagsIn(m_tags->text());
    after.language = m_language->text().trimmed().toLower();
    check(m_language, languageCode.match(after.language).hasMatch(), tr("A language is two letters, such as es."));
    after.note = m_note->text().trimmed();
    after.status = Article::Status(m_status->currentData().toInt());
    if (isSound)
        take(after);
}

void ArticleForm::take(const Article &after)
{
    const Article before = m_article;
    show(after);
    if (after != before)
        Q_EMIT articleEdited(before, after);
}

} // namespace Quipu
