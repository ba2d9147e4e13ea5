// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/namelistimportdialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

constexpr int previewRows = 12;
constexpr qsizetype shownProblems = 200;

QStringList fieldLabels()
{
    return {NameListImportDialog::tr("Name"), NameListImportDialog::tr("Type"),
            NameListImportDialog::tr("Canonical name"), NameListImportDialog::tr("Id elsewhere")};
}

} // namespace

NameListImportDialog::NameListImportDialog(NameListsDesk &desk, std::shared_ptr<const NameListSource> source,
                                           QWidget *parent)
    : QDialog(parent)
    , m_desk(&desk)
    , m_source(std::move(source))
    , m_name(new QLineEdit(m_source->name, this))
    , m_separator(new QComboBox(this))
    , m_hasHeader(new QCheckBox(tr("The first line says what the columns are"), this))
    , m_untyped(new QComboBox(this))
    , m_unknown(new QComboBox(this))
    , m_anyCase(new QCheckBox(tr("Find them in &capitals and small letters alike"), this))
    , m_exactAccents(new QCheckBox(tr("Find them only with their &accents"), this))
    , m_preview(new QTableWidget(this))
    , m_summary(new QLabel(this))
    , m_problems(new QPlainTextEdit(this))
{
    setObjectName(u"nameListImportDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Import a List of Names"));
    makePreview();
    auto *buttons = new QDialogButtonBox(this);
    m_import = buttons->addButton(tr("&Import"), QDialogButtonBox::AcceptRole);
    m_import->setObjectName(u"import"_s);
    m_import->setDefault(true);
    m_import->setEnabled(false);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    auto *middle = new QHBoxLayout;
    middle->addLayout(makeForm(), 0);
    middle->addWidget(m_preview, 1);
    auto *column = new QVBoxLayout(this);
    column->addLayout(middle, 1);
    column->addWidget(m_summary);
    column->addWidget(m_problems);
    column->addWidget(buttons);
    fillSeparators();
    fillTypes();
    fillColumns(m_source->columns);
    fillPreview();
    resize(fontMetrics().averageCharWidth() * 130, fontMetrics().height() * 30);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        if (m_desk)
            m_desk->add(*m_source, choice());
    });
    connect(&desk, &QObject::destroyed, this, &QDialog::reject);
    connect(&desk, &NameListsDesk::added, this, &QDialog::accept);
    connect(&desk, &NameListsDesk::failed, this, [this](const Error &error) { m_summary->setText(error.text()); });
    connect(&desk, &NameListsDesk::checked, this,
            [this](const std::shared_ptr<const NameListDraft> &draft) { tell(*draft); });
    check();
}

QFormLayout *NameListImportDialog::makeForm()
{
    auto *form = new QFormLayout;
    m_name->setObjectName(u"listName"_s);
    m_separator->setObjectName(u"separator"_s);
    m_hasHeader->setObjectName(u"hasHeader"_s);
    m_untyped->setObjectName(u"untyped"_s);
    m_unknown->setObjectName(u"unknown"_s);
    m_anyCase->setObjectName(u"anyCase"_s);
    m_exactAccents->setObjectName(u"exactAccents"_s);
    form->addRow(tr("&List:"), m_name);
    form->addRow(tr("Columns are se&parated by:"), m_separator);
    form->addRow(QString(), m_hasHeader);
    const QStringList labels {tr("&Name:"), tr("&Type:"), tr("Canonical nam&e:"), tr("I&d elsewhere:")};
    for (size_t field = 0; field < m_columns.size(); ++field) {
        m_columns[field] = new QComboBox(this);
        m_columns[field]->setObjectName(u"column%1"_s.arg(field));
        m_columns[field]->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        m_columns[field]->setMinimumContentsLength(18);
        form->addRow(labels[qsizetype(field)], m_columns[field]);
        connect(m_columns[field], &QComboBox::activated, this, &NameListImportDialog::check);
    }
    form->addRow(tr("Names &without type are:"), m_untyped);
    form->addRow(tr("Types that are not &known:"), m_unknown);
    form->addRow(m_anyCase);
    form->addRow(m_exactAccents);
    connect(m_separator, &QComboBox::activated, this, &NameListImportDialog::changeSeparator);
    connect(m_hasHeader, &QCheckBox::clicked, this, [this] {
        fillColumns(columns());
        check();
    });
    for (QComboBox *box : {m_untyped, m_unknown})
        connect(box, &QComboBox::activated, this, &NameListImportDialog::check);
    connect(m_name, &QLineEdit::textChanged, this,
            [this](const QString &name) { m_import->setEnabled(m_import->isEnabled() && !name.trimmed().isEmpty()); });
    connect(m_name, &QLineEdit::editingFinished, this, &NameListImportDialog::check);
    return form;
}

void NameListImportDialog::makePreview()
{
    m_preview->setObjectName(u"preview"_s);
    m_preview->setAccessibleName(tr("The first lines of the file"));
    m_preview->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_preview->setSelectionMode(QAbstractItemView::NoSelection);
    m_preview->verticalHeader()->hide();
    m_preview->horizontalHeader()->setStretchLastSection(true);
    m_preview->setTabKeyNavigation(false);
    m_summary->setObjectName(u"summary"_s);
    m_summary->setWordWrap(true);
    m_summary->setTextFormat(Qt::PlainText);
    m_problems->setObjectName(u"problems"_s);
    m_problems->setAccessibleName(tr("Lines that are left out, and why"));
    m_problems->setReadOnly(true);
    m_problems->setTabChangesFocus(true);
    m_problems->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_problems->setMaximumHeight(fontMetrics().height() * 6);
    m_problems->hide();
}

void NameListImportDialog::fillSeparators()
{
    m_separator->addItem(tr("a comma"), QChar(u','));
    m_separator->addItem(tr("a semicolon"), QChar(u';'));
    m_separator->addItem(tr("a tab"), QChar(u'\t'));
    m_separator->addItem(tr("nothing: a name a line"), QChar());
    m_separator->setCurrentIndex(std::max(0, m_separator->findData(m_source->columns.separator)));
}

void NameListImportDialog::fillTypes()
{
    m_untyped->addItem(tr("left out"), QString());
    if (m_desk) {
        for (const EntityType &type : m_desk->types())
            m_untyped->addItem(type.label, type.id);
    }
    m_unknown->addItem(tr("their lines are left out"), false);
    m_unknown->addItem(tr("added to the project"), true);
}

// What the columns may be: by their header, else by what stands first in them.
void NameListImportDialog::fillColumns(const NameListColumns &columns)
{
    const QScopedValueRollback filling(m_isFilling, true);
    m_hasHeader->setChecked(columns.hasHeader);
    const std::vector<QStringList> rows = firstNameListRows(m_source->text, columns.separator, previewRows);
    qsizetype width = 0;
    for (const QStringList &row : rows)
        width = std::max(width, row.size());
    for (size_t field = 0; field < m_columns.size(); ++field) {
        QComboBox *box = m_columns[field];
        box->clear();
        if (field != size_t(NameListField::Name))
            box->addItem(tr("(no column)"), -1);
        for (qsizetype column = 0; column < width; ++column) {
            const QString first = rows.empty() ? QString() : rows.front().value(column).simplified();
            box->addItem(columns.hasHeader && !first.isEmpty() ? first : tr("Column %1: %2").arg(column + 1).arg(first),
                         int(column));
        }
        box->setCurrentIndex(std::max(0, box->findData(columns.columns[field])));
    }
}

NameListColumns NameListImportDialog::columns() const
{
    NameListColumns columns;
    columns.separator = m_separator->currentData().toChar();
    columns.hasHeader = m_hasHeader->isChecked();
    columns.isSure = true;
    for (size_t field = 0; field < m_columns.size(); ++field)
        columns.columns[field] = m_columns[field]->count() > 0 ? m_columns[field]->currentData().toInt() : -1;
    return columns;
}

void NameListImportDialog::fillPreview()
{
    const NameListColumns now = columns();
    std::vector<QStringList> rows = firstNameListRows(m_source->text, now.separator, previewRows);
    if (now.hasHeader && !rows.empty())
        rows.erase(rows.begin());
    qsizetype width = 1;
    for (const QStringList &row : rows)
        width = std::max(width, row.size());
    m_preview->clear();
    m_preview->setRowCount(int(rows.size()));
    m_preview->setColumnCount(int(width));
    const QStringList fields = fieldLabels();
    QStringList headers;
    for (int column = 0; column < int(width); ++column) {
        const auto field = std::ranges::find(now.columns, column);
        headers.append(field == now.columns.end() ? tr("(left out)") : fields[field - now.columns.begin()]);
    }
    m_preview->setHorizontalHeaderLabels(headers);
    for (int row = 0; row < int(rows.size()); ++row) {
        for (int column = 0; column < int(width); ++column)
            m_preview->setItem(row, column, new QTableWidgetItem(rows[size_t(row)].value(column).simplified()));
    }
    m_preview->resizeColumnsToContents();
}

void NameListImportDialog::changeSeparator()
{
    NameListColumns now;
    now.separator = m_separator->currentData().toChar();
    now.hasHeader = m_hasHeader->isChecked();
    for (int field = 0; field < nameListFields; ++field)
        now.columns[size_t(field)] = now.separator.isNull() ? (field == 0 ? 0 : -1) : field;
    fillColumns(now);
    check();
}

NameListChoice NameListImportDialog::choice() const
{
    NameListChoice choice;
    choice.name = m_name->text().simplified();
    choice.reading.columns = columns();
    choice.reading.types = m_desk ? m_desk->types() : EntityTypes();
    choice.reading.typeOfUntyped = m_untyped->currentData().toString();
    choice.reading.addsTypes = m_unknown->currentData().toBool();
    choice.reading.where = m_source->path;
    choice.isAnyCase = m_anyCase->isChecked();
    choice.isExactInAccents = m_exactAccents->isChecked();
    return choice;
}

void NameListImportDialog::check()
{
    if (m_isFilling || !m_desk)
        return;
    fillPreview();
    m_import->setEnabled(false);
    m_summary->setText(tr("Reading…"));
    m_desk->check(*m_source, choice());
}

void NameListImportDialog::tell(const NameListDraft &draft)
{
    const int names = int(draft.entries.size());
    QStringList sentences {tr("%n name(s) will come in.", nullptr, names)};
    if (draft.repeated > 0)
        sentences.append(tr("%n line(s) repeat another.", nullptr, draft.repeated));
    if (!draft.newTypes.empty())
        sentences.append(tr("%n type(s) will be added to the project.", nullptr, int(draft.newTypes.size())));
    if (draft.failed > 0)
        sentences.append(tr("%n line(s) are left out:", nullptr, draft.failed));
    m_summary->setText(sentences.join(u' '));
    QStringList problems;
    for (const Error &problem : draft.problems) {
        if (problems.size() == shownProblems)
            break;
        problems.append(problem.text());
    }
    m_problems->setPlainText(problems.join(u'\n'));
    m_problems->setVisible(!problems.isEmpty());
    m_import->setEnabled(names > 0 && !m_name->text().trimmed().isEmpty());
}

} // namespace Quipu
