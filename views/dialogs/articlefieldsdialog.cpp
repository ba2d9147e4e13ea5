// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/articlefieldsdialog.h"

#include "views/delegates/figuretext.h"

#include <QComboBox>
#include <QCompleter>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>

namespace Quipu {

using namespace Qt::StringLiterals;

namespace {

constexpr int asTheyAre = -1;

struct SharedField
{
    QLatin1StringView name;
    const char *label;
};

// A title belongs to one article, and so do its addresses.
constexpr SharedField sharedFields[] = {
    {"outlet"_L1, QT_TRANSLATE_NOOP("Quipu::ArticleFieldsDialog", "&Outlet:")},
    {"author"_L1, QT_TRANSLATE_NOOP("Quipu::ArticleFieldsDialog", "&Author:")},
    {"published"_L1, QT_TRANSLATE_NOOP("Quipu::ArticleFieldsDialog", "&Date:")},
    {"updated"_L1, QT_TRANSLATE_NOOP("Quipu::ArticleFieldsDialog", "&Updated:")},
    {"dateline"_L1, QT_TRANSLATE_NOOP("Quipu::ArticleFieldsDialog", "Date&line:")},
};

bool isDateField(const QString &name)
{
    return name == "published"_L1 || name == "updated"_L1;
}

QStringList listIn(const QString &text)
{
    QStringList list = text.split(u',');
    for (QString &item : list)
        item = item.simplified();
    list.removeAll(QString());
    list.removeDuplicates();
    return list;
}

QStringList tagsOf(const std::vector<Article> &articles)
{
    QStringList tags;
    for (const Article &article : articles)
        tags += article.metadata.tags;
    tags.removeDuplicates();
    tags.sort(Qt::CaseInsensitive);
    return tags;
}

} // namespace

ArticleFieldsDialog::ArticleFieldsDialog(const std::vector<Article> &articles, QWidget *parent)
    : QDialog(parent)
    , m_fault(new QLabel(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this))
{
    setObjectName(u"articleFieldsDialog"_s);
    setWindowTitle(tr("Fields of %n Article(s)", nullptr, int(articles.size())));
    auto *form = new QFormLayout(this);
    for (const MetadataFieldName &named : metadataFields()) {
        const auto field = std::ranges::find(sharedFields, named.name, &SharedField::name);
        if (field == std::end(sharedFields))
            continue;
        QStringList values;
        for (const Article &article : articles)
            values.append(article.metadata.*named.field ? (article.metadata.*named.field)->value : QString());
        m_fields.emplace_back(named.name, addLine(form, tr(field->label), values, named.name));
    }
    QStringList languages;
    for (const Article &article : articles)
        languages.append(article.language);
    m_language = addLine(form, tr("Lan&guage:"), languages, u"language"_s);
    m_tagsAdded = addLine(form, tr("Add &tags:"), {QString()}, u"tagsAdded"_s);
    m_tagsRemoved = addLine(form, tr("&Remove tags:"), {QString()}, u"tagsRemoved"_s);
    const QStringList tags = tagsOf(articles);
    m_tagsAdded->setPlaceholderText(tr("separated by commas"));
    m_tagsRemoved->setPlaceholderText(tags.isEmpty() ? tr("they have none") : tags.join(u", "_s));
    m_tagsRemoved->setEnabled(!tags.isEmpty());
    m_status = new QComboBox(this);
    m_status->setObjectName(u"status"_s);
    m_status->addItem(tr("as it is"), asTheyAre);
    for (const Article::Status status : {Article::Status::Unread, Article::Status::Reading, Article::Status::Done})
        m_status->addItem(statusText(status), int(status));
    form->addRow(tr("&Status:"), m_status);
    m_fault->setObjectName(u"fault"_s);
    m_fault->setWordWrap(true);
    form->addRow(m_fault);
    form->addRow(m_buttons);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_status, &QComboBox::currentIndexChanged, this, &ArticleFieldsDialog::check);
    setMinimumWidth(460);
    check();
}

QLineEdit *ArticleFieldsDialog::addLine(QFormLayout *form, const QString &label, const QStringList &values,
                                        const QString &name)
{
    auto *line = new QLineEdit(this);
    line->setObjectName(name);
    QStringList different = values;
    different.removeDuplicates();
    if (different.size() == 1) {
        line->setText(different.front());
    } else {
        different.removeAll(QString());
        different.sort(Qt::CaseInsensitive);
        line->setPlaceholderText(tr("several values"));
        line->setToolTip(different.mid(0, 20).join(u'\n'));
        auto *completer = new QCompleter(different, line);
        completer->setCaseSensitivity(Qt::CaseInsensitive);
        line->setCompleter(completer);
    }
    line->setModified(false);
    if (isDateField(name) && different.size() == 1)
        line->setPlaceholderText(tr("YYYY-MM-DD"));
    connect(line, &QLineEdit::textChanged, this, &ArticleFieldsDialog::check);
    form->addRow(label, line);
    return line;
}

ArticleFieldEdits ArticleFieldsDialog::edits() const
{
    ArticleFieldEdits edits;
    for (const auto &[name, line] : m_fields) {
        if (line->isModified())
            edits.fields.emplace_back(name, line->text().simplified());
    }
    if (m_language->isModified())
        edits.language = m_language->text().trimmed().toLower();
    edits.tagsAdded = listIn(m_tagsAdded->text());
    edits.tagsRemoved = listIn(m_tagsRemoved->text());
    if (const int status = m_status->currentData().toInt(); status != asTheyAre)
        edits.status = Article::Status(status);
    return edits;
}

void ArticleFieldsDialog::check()
{
    static const QRegularExpression languageCode(u"^([a-z]{2,3})?$"_s);
    if (m_status == nullptr)
        return;
    const ArticleFieldEdits wanted = edits();
    QString fault;
    for (const auto &[name, value] : wanted.fields) {
        if (isDateField(name) && !value.isEmpty() && !PartialDate::fromIso(value))
            fault = tr("A date is a year, a year and a month, or a day, such as 2013-08-06.");
    }
    if (wanted.language && !languageCode.match(*wanted.language).hasMatch())
        fault = tr("A language is two letters, such as es.");
    m_fault->setText(fault.isEmpty() ? tr("Only the fields that you change are written.") : fault);
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(fault.isEmpty() && !wanted.isEmpty());
}

} // namespace Quipu
