// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/shortcutsdialog.h"

#include "views/dialogs/cheatsheet.h"
#include "views/dialogs/shortcutmodel.h"
#include "views/widgets/searchfield.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

constexpr int keyLetters = 16; // that the field for a new key has room for

} // namespace

ShortcutsDialog::ShortcutsDialog(std::vector<ActionRow> rows, const ShortcutSet &set, QWidget *parent)
    : QDialog(parent)
    , m_model(new ShortcutModel(std::move(rows), set, this))
    , m_shown(new QSortFilterProxyModel(this))
    , m_filter(new SearchField(tr("A command, a menu or a key"), this))
    , m_profile(new QComboBox(this))
    , m_table(new QTableView(this))
    , m_command(new QLabel(this))
    , m_keys(new QKeySequenceEdit(this))
    , m_assign(new QPushButton(tr("&Assign"), this))
    , m_add(new QPushButton(tr("A&dd"), this))
    , m_clear(new QPushButton(tr("&No Key"), this))
    , m_reset(new QPushButton(tr("&Standard"), this))
    , m_clashes(new QLabel(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"shortcutsDialog"_s);
    setWindowTitle(tr("Keyboard Shortcuts"));
    makeTable();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("&OK"));
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    QPushButton *print = buttons->addButton(tr("&Print…"), QDialogButtonBox::ActionRole);
    connect(print, &QPushButton::clicked, this, &ShortcutsDialog::printSheet);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        Q_EMIT accepted(m_model->set());
        accept();
    });
    auto *hint = new QLabel(tr("Keys without Ctrl or Alt work while the article has the focus: select words with Shift "
                               "and the arrows, then press the key."),
                            this);
    hint->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->addLayout(makeTop());
    column->addWidget(m_table, 1);
    column->addLayout(makeEditor());
    column->addWidget(m_clashes);
    column->addWidget(hint);
    column->addWidget(buttons);
    const int em = fontMetrics().averageCharWidth();
    resize(95 * em, 36 * fontMetrics().lineSpacing());
    m_filter->setFocus();
    showCurrent();
    tellClashes();
}

QLayout *ShortcutsDialog::makeTop()
{
    m_filter->setAccessibleName(tr("Filter the commands"));
    m_profile->setAccessibleName(tr("Profile"));
    m_profile->addItem(tr("Change all to…"));
    m_profile->addItem(tr("Quipu’s own"));
    for (const ShortcutProfile &profile : shortcutProfiles())
        m_profile->addItem(tr("As in %1").arg(profile.name));
    connect(m_profile, &QComboBox::activated, this, &ShortcutsDialog::chooseProfile);
    connect(m_filter, &QLineEdit::textChanged, m_shown, &QSortFilterProxyModel::setFilterFixedString);
    connect(m_filter, &SearchField::downPressed, this, [this] {
        m_table->setFocus();
        m_table->selectRow(0);
    });
    auto *top = new QHBoxLayout;
    top->addWidget(m_filter, 1);
    top->addWidget(m_profile);
    return top;
}

void ShortcutsDialog::makeTable()
{
    m_shown->setSourceModel(m_model);
    m_shown->setFilterKeyColumn(-1);
    m_shown->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_table->setModel(m_shown);
    m_table->setAccessibleName(tr("Commands and their keys"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 6);
    QHeaderView *header = m_table->horizontalHeader();
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setHighlightSections(false);
    const int em = fontMetrics().averageCharWidth();
    header->resizeSection(ShortcutModel::MenuColumn, 22 * em);
    header->setSectionResizeMode(ShortcutModel::CommandColumn, QHeaderView::Stretch);
    header->resizeSection(ShortcutModel::KeysColumn, 26 * em);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ShortcutsDialog::showCurrent);
    connect(m_table, &QAbstractItemView::activated, this, [this] { m_keys->setFocus(); });
}

QLayout *ShortcutsDialog::makeEditor()
{
    m_command->setTextFormat(Qt::PlainText);
    m_keys->setAccessibleName(tr("New key"));
    m_keys->setToolTip(tr("Press the key that the command is to have"));
    m_clashes->setWordWrap(true);
    m_clashes->setTextFormat(Qt::PlainText);
    m_clashes->setMinimumHeight(2 * fontMetrics().lineSpacing()); // so that nothing jumps
    m_clashes->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_assign->setToolTip(tr("The command has this key and no other"));
    m_add->setToolTip(tr("The command has this key as well"));
    connect(m_keys, &QKeySequenceEdit::keySequenceChanged, this, &ShortcutsDialog::keyTyped);
    connect(m_assign, &QPushButton::clicked, this, [this] { assign(false); });
    connect(m_add, &QPushButton::clicked, this, [this] { assign(true); });
    connect(m_clear, &QPushButton::clicked, this, &ShortcutsDialog::clear);
    connect(m_reset, &QPushButton::clicked, this, &ShortcutsDialog::reset);
    auto *row = new QHBoxLayout;
    m_command->setWordWrap(true);
    m_keys->setMinimumWidth(fontMetrics().averageCharWidth() * keyLetters);
    row->addWidget(m_keys, 1);
    for (QPushButton *button : {m_assign, m_add, m_clear, m_reset}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    auto *editor = new QVBoxLayout;
    editor->addWidget(m_command);
    editor->addLayout(row);
    return editor;
}

const ActionRow *ShortcutsDialog::current() const
{
    const QModelIndex index = m_shown->mapToSource(m_table->currentIndex());
    return index.isValid() ? &m_model->rows()[size_t(index.row())] : nullptr;
}

void ShortcutsDialog::showCurrent()
{
    const ActionRow *row = current();
    m_command->setText(row != nullptr ? tr("Key for “%1”:").arg(withoutMnemonic(row->text))
                                      : tr("Choose a command, then press its new key."));
    m_keys->clear();
    m_keys->setEnabled(row != nullptr);
    keyTyped();
}

void ShortcutsDialog::keyTyped()
{
    const ActionRow *row = current();
    const QKeySequence keys = m_keys->keySequence();
    m_assign->setEnabled(row != nullptr && !keys.isEmpty());
    m_add->setEnabled(row != nullptr && !keys.isEmpty() && !m_model->set().keysOf(*row).isEmpty());
    m_clear->setEnabled(row != nullptr && !m_model->set().keysOf(*row).isEmpty());
    m_reset->setEnabled(row != nullptr && m_model->set().changed.contains(row->id));
    if (row == nullptr || keys.isEmpty()) {
        tellClashes();
        return;
    }
    QStringList others;
    for (const ShortcutClash &clash : clashesOf(row->id, keys, m_model->rows(), m_model->set()))
        others << u"“"_s + m_model->commandOf(clash.other) + u"”"_s;
    m_clashes->setText(
        others.isEmpty()
            ? tr("This key is free.")
            : tr("This key belongs to %1, and is taken from there.").arg(locale().createSeparatedList(others)));
}

void ShortcutsDialog::assign(bool keepsOthers)
{
    const ActionRow row = *current();
    const QKeySequence key = m_keys->keySequence();
    ShortcutSet set = m_model->set();
    takeFromOthers(row.id, key, m_model->rows(), set);
    QList<QKeySequence> keys = keepsOthers ? set.keysOf(row) : QList<QKeySequence>();
    keys.removeAll(key);
    keys.append(key);
    set.setKeys(row, keys);
    change(set);
}

void ShortcutsDialog::clear()
{
    ShortcutSet set = m_model->set();
    set.setKeys(*current(), {});
    change(set);
}

void ShortcutsDialog::reset()
{
    const ActionRow row = *current();
    ShortcutSet set = m_model->set();
    for (const QKeySequence &key : row.shortcuts)
        takeFromOthers(row.id, key, m_model->rows(), set);
    set.changed.remove(row.id);
    change(set);
}

void ShortcutsDialog::chooseProfile(int index)
{
    constexpr int own = 1, first = 2;
    m_profile->setCurrentIndex(0);
    if (index == own)
        change({});
    else if (index >= first)
        change(shortcutProfiles()[size_t(index - first)].set);
}

void ShortcutsDialog::change(const ShortcutSet &set)
{
    m_model->setSet(set);
    showCurrent();
}

// What a profile or a person's own keys leave ambiguous is told until it is not.
void ShortcutsDialog::tellClashes()
{
    const std::vector<ShortcutClash> clashes = shortcutClashes(m_model->rows(), m_model->set());
    if (clashes.empty()) {
        m_clashes->clear();
        return;
    }
    const ShortcutClash &clash = clashes.front();
    m_clashes->setText(tr("%1 means both “%2” and “%3”: neither will answer to it.")
                           .arg(clash.keys.toString(QKeySequence::NativeText), m_model->commandOf(clash.action),
                                m_model->commandOf(clash.other)));
}

void ShortcutsDialog::printSheet()
{
    openCheatSheet(m_model->rows(), m_model->set(), this);
}

} // namespace Quipu
