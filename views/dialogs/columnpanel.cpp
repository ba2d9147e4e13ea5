// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/columnpanel.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QTableWidget>

#include <algorithm>

namespace Quipu {

using namespace Qt::StringLiterals;

namespace {

QString heldFieldLabel(const QString &field)
{
    static const QHash<QString, const char *> labels {{u"text"_s, QT_TRANSLATE_NOOP("ColumnPanel", "Te&xt")},
                                                      {u"title"_s, QT_TRANSLATE_NOOP("ColumnPanel", "T&itle")},
                                                      {u"published"_s, QT_TRANSLATE_NOOP("ColumnPanel", "&Date")},
                                                      {u"updated"_s, QT_TRANSLATE_NOOP("ColumnPanel", "Updated")},
                                                      {u"author"_s, QT_TRANSLATE_NOOP("ColumnPanel", "&Author")},
                                                      {u"outlet"_s, QT_TRANSLATE_NOOP("ColumnPanel", "O&utlet")},
                                                      {u"url"_s, QT_TRANSLATE_NOOP("ColumnPanel", "&Web address")},
                                                      {u"tags"_s, QT_TRANSLATE_NOOP("ColumnPanel", "Tags")},
                                                      {u"language"_s, QT_TRANSLATE_NOOP("ColumnPanel", "Language")},
                                                      {u"categories"_s, QT_TRANSLATE_NOOP("ColumnPanel", "Categories")},
                                                      {u"dateline"_s, QT_TRANSLATE_NOOP("ColumnPanel", "Dateline")}};
    return ColumnPanel::tr(labels.value(field, ""));
}

} // namespace

ColumnPanel::ColumnPanel(QWidget *parent)
    : QWidget(parent)
    , m_notice(new QLabel(this))
    , m_rows(new QTableWidget(this))
{
    auto *grid = new QGridLayout;
    constexpr int across = 3;
    int at = 0;
    for (const QString &field : ColumnMapping::fields()) {
        auto *box = new QComboBox(this);
        box->setObjectName("column-"_L1 + field);
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(8);
        auto *label = new QLabel(tr("%1:", "a field").arg(heldFieldLabel(field)), this);
        label->setBuddy(box);
        grid->addWidget(label, at / across, (at % across) * 2);
        grid->addWidget(box, at / across, (at % across) * 2 + 1);
        grid->setColumnStretch((at % across) * 2 + 1, 1);
        ++at;
        m_boxes.push_back(box);
        connect(box, &QComboBox::activated, this, [this] {
            fillRows();
            Q_EMIT mappingChanged();
        });
    }
    m_notice->setObjectName(u"columnNotice"_s);
    m_notice->setWordWrap(true);
    m_rows->setObjectName(u"firstRows"_s);
    m_rows->setAccessibleName(tr("The first rows of the table"));
    m_rows->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_rows->setSelectionMode(QAbstractItemView::NoSelection);
    m_rows->setTabKeyNavigation(false);
    m_rows->setWordWrap(false);
    m_rows->verticalHeader()->hide();
    m_rows->setMinimumHeight(fontMetrics().height() * 4);
    auto *column = new QVBoxLayout(this);
    column->addLayout(grid);
    column->addWidget(m_notice);
    column->addWidget(m_rows, 1);
}

void ColumnPanel::setTable(const TableHead &head, const ColumnMapping &mapping)
{
    if (head == m_head && mapping == this->mapping())
        return;
    m_head = head;
    fillBoxes(mapping);
    fillRows();
}

void ColumnPanel::fillBoxes(const ColumnMapping &mapping)
{
    const QStringList &fields = ColumnMapping::fields();
    for (size_t i = 0; i < m_boxes.size(); ++i) {
        QComboBox *box = m_boxes[i];
        box->clear();
        box->addItem(tr("(no column)"), QString());
        for (const QString &name : std::as_const(m_head.names))
            box->addItem(name, name);
        const QString column = mapping.columns.value(fields[qsizetype(i)]);
        box->setCurrentIndex(column.isEmpty() ? 0 : std::max(0, box->findData(column)));
    }
}

ColumnMapping ColumnPanel::mapping() const
{
    ColumnMapping mapping;
    for (size_t i = 0; i < m_boxes.size(); ++i) {
        if (const QString column = m_boxes[i]->currentData().toString(); !column.isEmpty())
            mapping.columns.insert(ColumnMapping::fields()[qsizetype(i)], column);
    }
    return mapping;
}

void ColumnPanel::fillRows()
{
    const ColumnMapping now = mapping();
    m_notice->setText(tr("Choose the column that holds the articles' text: without it nothing can be imported."));
    m_notice->setVisible(!now.hasText());
    QStringList headers;
    for (const QString &name : std::as_const(m_head.names)) {
        QStringList fields;
        for (const QString &field : ColumnMapping::fields()) {
            if (now.columns.value(field) == name)
                fields.append(heldFieldLabel(field).remove(u'&'));
        }
        headers.append(fields.isEmpty() ? tr("%1 (ignored)", "a column").arg(name)
                                        : tr("%1 = %2", "a column, what it holds").arg(name, fields.join(u", "_s)));
    }
    m_rows->clear();
    m_rows->setColumnCount(int(headers.size()));
    m_rows->setRowCount(int(m_head.rows.size()));
    m_rows->setHorizontalHeaderLabels(headers);
    for (int row = 0; row < m_rows->rowCount(); ++row) {
        for (int column = 0; column < m_rows->columnCount(); ++column)
            m_rows->setItem(row, column,
                            new QTableWidgetItem(m_head.rows[size_t(row)].value(column).simplified().left(200)));
    }
    const int widest = fontMetrics().averageCharWidth() * 32;
    for (int column = 0; column < m_rows->columnCount(); ++column) {
        m_rows->resizeColumnToContents(column);
        m_rows->setColumnWidth(column, std::min(m_rows->columnWidth(column), widest));
    }
}

} // namespace Quipu
