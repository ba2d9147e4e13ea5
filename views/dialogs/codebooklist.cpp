// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/codebooklist.h"

#include "views/widgets/searchfield.h"

#include <QGridLayout>
#include <QListWidget>
#include <QPushButton>

#include <algorithm>

namespace Quipu {

using namespace Qt::StringLiterals;

namespace {

QString idOfRow(const QJsonObject &row)
{
    return row[u"id"].toString();
}

QString labelOfRow(const QJsonObject &row)
{
    const QJsonObject label = row[u"label"].toObject();
    const QString own = label[QLocale().language() == QLocale::Spanish ? u"es" : u"en"].toString();
    return own.isEmpty() ? label[u"en"].toString() : own;
}

QPushButton *smallButton(const QString &text, const QString &name, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    button->setObjectName(name);
    button->setAutoDefault(false);
    return button;
}

} // namespace

CodebookList::CodebookList(const QString &what, const QJsonObject &newRow, QWidget *parent)
    : QWidget(parent)
    , m_newRow(newRow)
    , m_search(new SearchField(tr("Search"), this))
    , m_list(new QListWidget(this))
    , m_duplicate(smallButton(tr("Du&plicate"), u"duplicate"_s, this))
    , m_remove(smallButton(tr("&Remove"), u"remove"_s, this))
    , m_up(smallButton(tr("Mo&ve Up"), u"up"_s, this))
    , m_down(smallButton(tr("Move Do&wn"), u"down"_s, this))
{
    QPushButton *addButton = smallButton(tr("&New"), u"new"_s, this);
    m_list->setObjectName(u"rows"_s);
    m_list->setAccessibleName(what);
    m_list->setUniformItemSizes(true);
    m_list->setToolTip(tr("The first row that fits a number decides: order matters"));
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins({});
    grid->addWidget(m_search, 0, 0, 1, 3);
    grid->addWidget(m_list, 1, 0, 1, 3);
    grid->addWidget(addButton, 2, 0);
    grid->addWidget(m_duplicate, 2, 1);
    grid->addWidget(m_remove, 2, 2);
    grid->addWidget(m_up, 3, 0);
    grid->addWidget(m_down, 3, 1);
    connect(m_search, &QLineEdit::textChanged, this, &CodebookList::filter);
    connect(m_search, &SearchField::downPressed, m_list, qOverload<>(&QWidget::setFocus));
    connect(m_list, &QListWidget::currentRowChanged, this, [this] {
        enableButtons();
        Q_EMIT currentChanged(current());
    });
    connect(addButton, &QPushButton::clicked, this, [this] { addRow(m_newRow); });
    connect(m_duplicate, &QPushButton::clicked, this, [this] { addRow(current()); });
    connect(m_remove, &QPushButton::clicked, this, &CodebookList::removeCurrent);
    connect(m_up, &QPushButton::clicked, this, [this] { moveCurrent(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { moveCurrent(1); });
    enableButtons();
}

void CodebookList::setShipped(const std::vector<QJsonObject> &rows)
{
    m_shipped = rows;
}

void CodebookList::setRows(const std::vector<QJsonObject> &rows)
{
    const QString before = idOfRow(current());
    const QSignalBlocker blocker(m_list);
    m_rows = rows;
    m_list->clear();
    for (int row = 0; row < int(rows.size()); ++row) {
        m_list->addItem(QString());
        describe(row);
    }
    filter();
    select(before);
    if (m_list->currentRow() < 0)
        m_list->setCurrentRow(0);
    enableButtons();
    Q_EMIT currentChanged(current());
}

QJsonObject CodebookList::current() const
{
    const int row = m_list->currentRow();
    return row < 0 || row >= int(m_rows.size()) ? QJsonObject() : m_rows[size_t(row)];
}

void CodebookList::setCurrent(const QJsonObject &row)
{
    const int at = m_list->currentRow();
    if (at < 0 || m_rows[size_t(at)] == row)
        return;
    m_rows[size_t(at)] = row;
    describe(at);
    Q_EMIT rowsEdited();
}

void CodebookList::select(const QString &id)
{
    const auto found = std::ranges::find(m_rows, id, idOfRow);
    if (found != m_rows.end())
        m_list->setCurrentRow(int(found - m_rows.begin()));
}

QString CodebookList::freeId(const QString &id) const
{
    QString free = id;
    for (int number = 2; std::ranges::find(m_rows, free, idOfRow) != m_rows.end(); ++number)
        free = id + u'_' + QString::number(number);
    return free;
}

// Before the current one, so that it is tried first.
void CodebookList::addRow(QJsonObject row)
{
    row[u"id"] = freeId(idOfRow(row));
    const int at = std::max(0, m_list->currentRow());
    m_rows.insert(m_rows.begin() + at, row);
    {
        const QSignalBlocker blocker(m_list);
        m_list->insertItem(at, QString());
        describe(at);
        m_search->clear();
        m_list->setCurrentRow(at);
    }
    enableButtons();
    Q_EMIT currentChanged(row);
    Q_EMIT rowsEdited();
}

void CodebookList::removeCurrent()
{
    const int at = m_list->currentRow();
    if (at < 0)
        return;
    m_rows.erase(m_rows.begin() + at);
    {
        const QSignalBlocker blocker(m_list);
        delete m_list->takeItem(at);
    }
    enableButtons();
    Q_EMIT currentChanged(current());
    Q_EMIT rowsEdited();
}

void CodebookList::moveCurrent(int by)
{
    const int from = m_list->currentRow();
    const int to = from + by;
    if (from < 0 || to < 0 || to >= int(m_rows.size()))
        return;
    std::swap(m_rows[size_t(from)], m_rows[size_t(to)]);
    {
        const QSignalBlocker blocker(m_list);
        describe(from);
        describe(to);
        m_list->setCurrentRow(to);
    }
    enableButtons();
    Q_EMIT rowsEdited();
}

void CodebookList::filter()
{
    const QString words = m_search->text().trimmed();
    for (int row = 0; row < m_list->count(); ++row)
        m_list->item(row)->setHidden(!m_list->item(row)->toolTip().contains(words, Qt::CaseInsensitive));
    enableButtons();
}

void CodebookList::describe(int row)
{
    const QJsonObject &object = m_rows[size_t(row)];
    const QString id = idOfRow(object);
    const QString label = labelOfRow(object);
    const auto shipped = std::ranges::find(m_shipped, id, idOfRow);
    const QString name = label.isEmpty() ? id : label;
    QListWidgetItem *item = m_list->item(row);
    item->setText(shipped == m_shipped.end() ? tr("%1 (own)").arg(name)
                      : *shipped != object   ? tr("%1 (changed)").arg(name)
                                             : name);
    item->setToolTip(
        QStringList {label, id, object[u"dimension"].toString(), object[u"definition"].toString()}.join(u'\n'));
}

void CodebookList::enableButtons()
{
    const int at = m_list->currentRow();
    const bool isWhole = m_search->text().trimmed().isEmpty();
    m_duplicate->setEnabled(at >= 0);
    m_remove->setEnabled(at >= 0);
    m_up->setEnabled(isWhole && at > 0);
    m_down->setEnabled(isWhole && at >= 0 && at + 1 < m_list->count());
}

} // namespace Quipu
