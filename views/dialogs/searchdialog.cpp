// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/searchdialog.h"

#include "models/search/query.h"
#include "views/dialogs/searchrowform.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace Quipu {

SearchDialog::SearchDialog(SearchDesk &desk, QWidget *parent)
    : QDialog(parent)
    , m_desk(&desk)
    , m_joining(new QComboBox(this))
    , m_area(new QScrollArea(this))
    , m_text(new QLineEdit(this))
    , m_fault(new QLabel(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"searchDialog"_s);
    setWindowTitle(tr("Build a Search"));
    m_joining->addItem(tr("all of these are so"), false);
    m_joining->addItem(tr("any of these is so"), true);
    layOut();
    readSearch();
    connect(m_joining, &QComboBox::currentIndexChanged, this, &SearchDialog::rowsEdited);
    connect(&desk, &QObject::destroyed, this, &QDialog::reject);
    connect(&desk, &SearchDesk::valuesFound, this,
            [this](const QString &field, const QString &begun, const QStringList &values) {
                for (SearchRowForm *row : std::as_const(m_rows))
                    row->showValues(field, begun, values);
            });
    resize(fontMetrics().averageCharWidth() * 150, fontMetrics().height() * 22);
}

void SearchDialog::layOut()
{
    auto *rows = new QWidget(m_area);
    m_rowsLayout = new QVBoxLayout(rows);
    m_rowsLayout->addStretch(1);
    m_area->setWidget(rows);
    m_area->setWidgetResizable(true);
    m_area->setFocusPolicy(Qt::NoFocus);
    auto *more = new QPushButton(tr("&Add a Condition"), this);
    more->setAutoDefault(false);
    connect(more, &QPushButton::clicked, this, [this] { addRow()->focusSubject(); });
    m_text->setReadOnly(true);
    m_text->setObjectName(u"searchText"_s);
    m_fault->setTextFormat(Qt::PlainText);
    m_fault->setWordWrap(true);
    auto *joining = new QLabel(tr("&Find articles for which"), this);
    joining->setBuddy(m_joining);
    auto *top = new QHBoxLayout;
    top->addWidget(joining);
    top->addWidget(m_joining);
    top->addStretch(1);
    top->addWidget(more);
    auto *written = new QLabel(tr("As &text:"), this);
    written->setBuddy(m_text);
    auto *bottom = new QHBoxLayout;
    bottom->addWidget(written);
    bottom->addWidget(m_text, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_search = buttons->addButton(tr("&Search"), QDialogButtonBox::AcceptRole);
    m_search->setDefault(true);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, &SearchDialog::take);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(top);
    layout->addWidget(m_area, 1);
    layout->addLayout(bottom);
    layout->addWidget(m_fault);
    layout->addWidget(buttons);
}

SearchRowForm *SearchDialog::addRow()
{
    auto *row = new SearchRowForm(this);
    m_rows.append(row);
    m_rowsLayout->insertWidget(m_rowsLayout->count() - 1, row);
    connect(row, &SearchRowForm::edited, this, &SearchDialog::rowsEdited);
    connect(row, &SearchRowForm::valuesWanted, m_desk, &SearchDesk::askForValues);
    connect(row, &SearchRowForm::removeRequested, this, [this, row] {
        m_rows.removeAll(row);
        row->deleteLater();
        if (m_rows.isEmpty())
            addRow();
        rowsEdited();
    });
    return row;
}

void SearchDialog::readSearch()
{
    m_isReading = true;
    const QString search = m_desk->search();
    const std::optional<QueryRows> rows = queryRowsOf(search);
    if (rows) {
        m_joining->setCurrentIndex(rows->isAny ? 1 : 0);
        for (const QueryRow &row : rows->rows)
            addRow()->setRow(row);
    }
    if (m_rows.isEmpty())
        addRow();
    m_isReading = false;
    showSearch(search);
    if (!rows)
        m_fault->setText(
            tr("This search is more than conditions in rows can say. What you choose above takes its place."));
}

QString SearchDialog::text() const
{
    QueryRows rows;
    rows.isAny = m_joining->currentData().toBool();
    for (const SearchRowForm *row : m_rows)
        rows.rows.push_back(row->row());
    return queryTextOf(rows);
}

void SearchDialog::rowsEdited()
{
    if (!m_isReading)
        showSearch(text());
}

void SearchDialog::showSearch(const QString &text)
{
    const QueryReading reading = readQuery(text);
    m_text->setText(text);
    m_search->setEnabled(reading.query.has_value());
    m_fault->setText(
        reading.query
            ? QString()
            : tr("%1. %2.", "what is wrong with a search, what to do").arg(reading.error.what, reading.error.remedy));
}

void SearchDialog::take()
{
    if (m_desk)
        m_desk->setSearch(m_text->text());
    accept();
}

} // namespace Quipu
