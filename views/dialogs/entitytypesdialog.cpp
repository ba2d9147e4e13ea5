// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/entitytypesdialog.h"

#include <QColorDialog>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

enum TypeColumn { NameColumn, KeyColumn, MarksColumn };

QIcon colorIcon(const QColor &color)
{
    QPixmap picture(14, 14);
    picture.fill(color);
    return picture;
}

int depthOf(const EntityTypes &types, const EntityType &type)
{
    int depth = 0;
    QString parent = type.parent;
    while (!parent.isEmpty() && depth < 8) {
        const auto found = std::ranges::find(types, parent, &EntityType::id);
        parent = found == types.end() ? QString() : found->parent;
        ++depth;
    }
    return depth;
}

} // namespace

EntityTypesDialog::EntityTypesDialog(EntityTypesDesk &desk, QWidget *parent)
    : QDialog(parent)
    , m_desk(&desk)
    , m_list(new QTreeWidget(this))
    , m_label(new QLineEdit(this))
    , m_plural(new QLineEdit(this))
    , m_key(new QLineEdit(this))
    , m_color(new QPushButton(this))
    , m_parent(new QComboBox(this))
    , m_description(new QPlainTextEdit(this))
    , m_problem(new QLabel(this))
{
    setObjectName(u"entityTypesDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Entity Types"));
    makeLayout();
    resize(760, 480);
    connect(&desk, &QObject::destroyed, this, &QWidget::close);
    connect(&desk, &EntityTypesDesk::marksCounted, this, [this](const QHash<QString, int> &marks) {
        m_marks = marks;
        fillList();
    });
    connect(&desk, &EntityTypesDesk::imported, this, [this](const EntityTypes &types) { setTypes(types, {}); });
    connect(&desk, &EntityTypesDesk::failed, m_problem,
            [this](const Error &error) { m_problem->setText(error.text()); });
    connect(&desk, &EntityTypesDesk::applied, this, [this](const Outcome &outcome) {
        if (outcome)
            accept();
        else
            m_problem->setText(outcome.error().text());
    });
    setTypes(desk.types(), {});
    desk.countMarks();
}

void EntityTypesDialog::makeLayout()
{
    m_list->setObjectName(u"types"_s);
    m_list->setAccessibleName(tr("Entity types, in the order of keys 1 to 9"));
    m_list->setHeaderLabels({tr("Type"), tr("Key"), tr("Marks")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(NameColumn, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(KeyColumn, QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(MarksColumn, QHeaderView::ResizeToContents);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &EntityTypesDialog::fillForm);
    auto *left = new QVBoxLayout;
    left->addWidget(m_list, 1);
    left->addWidget(makeListButtons());
    auto *middle = new QHBoxLayout;
    middle->addLayout(left, 5);
    middle->addWidget(makeForm(), 4);
    m_problem->setObjectName(u"problem"_s);
    m_problem->setWordWrap(true);
    m_problem->setTextFormat(Qt::PlainText);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_apply = buttons->addButton(tr("&Apply"), QDialogButtonBox::AcceptRole);
    m_apply->setObjectName(u"apply"_s);
    m_apply->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &EntityTypesDialog::apply);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addLayout(middle, 1);
    column->addWidget(m_problem);
    column->addWidget(buttons);
}

QPushButton *EntityTypesDialog::addButton(QWidget *row, const QString &text, const QString &name,
                                          void (EntityTypesDialog::*act)())
{
    auto *button = new QPushButton(text, row);
    button->setObjectName(name);
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, act);
    row->layout()->addWidget(button);
    return button;
}

QWidget *EntityTypesDialog::makeListButtons()
{
    auto *all = new QWidget(this);
    auto *rows = new QVBoxLayout(all);
    rows->setContentsMargins({});
    auto *edits = new QWidget(all);
    auto *files = new QWidget(all);
    for (QWidget *row : {edits, files}) {
        auto *layout = new QHBoxLayout(row);
        layout->setContentsMargins({});
        rows->addWidget(row);
    }
    addButton(edits, tr("A&dd"), u"add"_s, &EntityTypesDialog::addType);
    addButton(edits, tr("&Remove"), u"remove"_s, &EntityTypesDialog::removeType);
    addButton(edits, tr("Move &Up"), u"up"_s, &EntityTypesDialog::moveUp);
    addButton(edits, tr("Move Do&wn"), u"down"_s, &EntityTypesDialog::moveDown);
    auto *import = new QPushButton(tr("&Import…"), files);
    auto *exporting = new QPushButton(tr("E&xport…"), files);
    auto *shipped = new QPushButton(tr("As &Shipped"), files);
    connect(import, &QPushButton::clicked, this, [this] {
        if (m_desk)
            m_desk->importTypes();
    });
    connect(exporting, &QPushButton::clicked, this, [this] {
        if (m_desk)
            m_desk->exportTypes(m_types);
    });
    connect(shipped, &QPushButton::clicked, this, [this] { setTypes(shippedEntityTypes(), {}); });
    for (QPushButton *button : {import, exporting, shipped}) {
        button->setAutoDefault(false);
        files->layout()->addWidget(button);
    }
    return all;
}

QWidget *EntityTypesDialog::makeForm()
{
    auto *page = new QWidget(this);
    auto *form = new QFormLayout(page);
    form->setContentsMargins({});
    m_label->setObjectName(u"label"_s);
    m_plural->setObjectName(u"plural"_s);
    m_key->setObjectName(u"key"_s);
    m_color->setObjectName(u"color"_s);
    m_parent->setObjectName(u"parent"_s);
    m_description->setObjectName(u"description"_s);
    m_key->setMaxLength(1);
    m_key->setMaximumWidth(60);
    m_color->setAutoDefault(false);
    m_description->setTabChangesFocus(true);
    form->addRow(tr("&Name:"), m_label);
    form->addRow(tr("&Plural:"), m_plural);
    form->addRow(tr("&Key:"), m_key);
    form->addRow(tr("&Colour:"), m_color);
    form->addRow(tr("&Below:"), m_parent);
    form->addRow(tr("Descrip&tion:"), m_description);
    connect(m_label, &QLineEdit::textEdited, this, [this](const QString &label) {
        if (current() >= 0 && m_types[size_t(current())].pluralLabel == m_types[size_t(current())].label)
            m_plural->setText(label);
        edit();
    });
    for (QLineEdit *field : {m_plural, m_key})
        connect(field, &QLineEdit::textEdited, this, &EntityTypesDialog::edit);
    connect(m_description, &QPlainTextEdit::textChanged, this, &EntityTypesDialog::edit);
    connect(m_parent, &QComboBox::activated, this, &EntityTypesDialog::edit);
    connect(m_color, &QPushButton::clicked, this, &EntityTypesDialog::chooseColor);
    return page;
}

int EntityTypesDialog::current() const
{
    return m_list->currentItem() != nullptr ? m_list->indexOfTopLevelItem(m_list->currentItem()) : -1;
}

void EntityTypesDialog::select(int row)
{
    m_list->setCurrentItem(m_list->topLevelItem(std::clamp(row, 0, int(m_types.size()) - 1)));
    fillForm();
}

void EntityTypesDialog::setTypes(const EntityTypes &types, const QString &current)
{
    m_types = types;
    fillList();
    const auto found = std::ranges::find(m_types, current, &EntityType::id);
    select(found == m_types.end() ? 0 : int(found - m_types.begin()));
    tellSoundness();
}

void EntityTypesDialog::fillList()
{
    const int row = current();
    {
        const QScopedValueRollback filling(m_isFilling, true);
        m_list->clear();
        for (const EntityType &type : m_types)
            fillItem(new QTreeWidgetItem(m_list), type);
    }
    if (!m_types.empty())
        select(std::max(0, row));
}

void EntityTypesDialog::fillItem(QTreeWidgetItem *item, const EntityType &type) const
{
    item->setText(NameColumn, QString(4 * depthOf(m_types, type), u' ') + type.label);
    item->setIcon(NameColumn, colorIcon(type.color));
    item->setText(KeyColumn, type.key);
    item->setText(MarksColumn, m_marks.contains(type.id) ? locale().toString(m_marks[type.id]) : QString());
    item->setTextAlignment(MarksColumn, Qt::AlignRight | Qt::AlignVCenter);
    item->setToolTip(NameColumn, type.description);
}

void EntityTypesDialog::fillForm()
{
    if (m_isFilling || current() < 0)
        return;
    const QScopedValueRollback filling(m_isFilling, true);
    const EntityType &type = m_types[size_t(current())];
    const auto setText = [](QLineEdit *field, const QString &text) {
        if (field->text() != text)
            field->setText(text);
    };
    setText(m_label, type.label);
    setText(m_plural, type.pluralLabel);
    setText(m_key, type.key);
    if (m_description->toPlainText() != type.description)
        m_description->setPlainText(type.description);
    m_color->setIcon(colorIcon(type.color));
    m_color->setText(type.color.name().toUpper());
    m_color->setAccessibleName(tr("Colour %1").arg(type.color.name().toUpper()));
    fillParents();
}

void EntityTypesDialog::fillParents()
{
    const EntityType &type = m_types[size_t(current())];
    m_parent->clear();
    m_parent->addItem(tr("(no other type)"), QString());
    for (const EntityType &other : m_types) {
        EntityTypes tried = m_types;
        tried[size_t(current())].parent = other.id;
        if (other.id != type.id && (checkEntityTypes(tried) || !checkEntityTypes(m_types)))
            m_parent->addItem(other.label, other.id);
    }
    m_parent->setCurrentIndex(std::max(0, m_parent->findData(type.parent)));
}

void EntityTypesDialog::edit()
{
    if (m_isFilling || current() < 0)
        return;
    EntityType &type = m_types[size_t(current())];
    type.label = m_label->text();
    type.pluralLabel = m_plural->text();
    type.key = m_key->text().toUpper();
    type.description = m_description->toPlainText().simplified();
    type.parent = m_parent->currentData().toString();
    for (int row = 0; row < int(m_types.size()); ++row)
        fillItem(m_list->topLevelItem(row), m_types[size_t(row)]);
    tellSoundness();
}

void EntityTypesDialog::chooseColor()
{
    if (current() < 0)
        return;
    auto *dialog = new QColorDialog(m_types[size_t(current())].color, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QColorDialog::colorSelected, this, [this](const QColor &color) {
        m_types[size_t(current())].color = color;
        fillItem(m_list->currentItem(), m_types[size_t(current())]);
        fillForm();
    });
    dialog->open();
}

void EntityTypesDialog::addType()
{
    EntityType type;
    type.label = type.pluralLabel = tr("New type");
    type.id = freeTypeId(m_types, type.label);
    type.color = shippedEntityTypes()[m_types.size() % shippedEntityTypes().size()].color;
    m_added.append(type.id);
    const int row = current() + 1;
    m_types.insert(m_types.begin() + row, type);
    setTypes(EntityTypes(m_types), type.id);
    m_label->setFocus();
    m_label->selectAll();
}

// A type that has marks asks what they become.
void EntityTypesDialog::removeType()
{
    if (current() < 0)
        return;
    const QString id = m_types[size_t(current())].id;
    const int marks = m_marks.value(id);
    if (marks == 0) {
        removeCurrent({});
        return;
    }
    auto *menu = new QMenu(this);
    menu->setObjectName(u"successors"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addSection(tr("Its %n mark(s) become", nullptr, marks));
    for (const EntityType &other : m_types) {
        if (other.id != id)
            connect(menu->addAction(colorIcon(other.color), other.label), &QAction::triggered, this,
                    [this, successor = other.id] { removeCurrent(successor); });
    }
    menu->popup(mapToGlobal(rect().center()));
}

void EntityTypesDialog::removeCurrent(const QString &successor)
{
    const EntityType gone = m_types[size_t(current())];
    m_types.erase(m_types.begin() + current());
    for (EntityType &type : m_types) {
        if (type.parent == gone.id)
            type.parent = gone.parent;
    }
    // What was to become this one becomes the other.
    for (QString &earlier : m_successors) {
        if (earlier == gone.id)
            earlier = successor;
    }
    if (!successor.isEmpty()) {
        m_successors[gone.id] = successor;
        m_marks[successor] += m_marks.value(gone.id);
    }
    setTypes(EntityTypes(m_types), {});
}

void EntityTypesDialog::move(int rows)
{
    const int row = current();
    if (row < 0 || row + rows < 0 || row + rows >= int(m_types.size()))
        return;
    std::swap(m_types[size_t(row)], m_types[size_t(row + rows)]);
    setTypes(EntityTypes(m_types), m_types[size_t(row + rows)].id);
}

void EntityTypesDialog::tellSoundness()
{
    const Outcome sound = checkEntityTypes(m_types);
    m_problem->setText(sound ? QString() : sound.error().text());
    m_apply->setEnabled(bool(sound));
}

// What a new type is called says its id.
void EntityTypesDialog::apply()
{
    if (!m_desk)
        return;
    const QHash<QString, QString> named = nameAfterLabels(m_types, m_added, m_desk->types());
    for (QString &successor : m_successors)
        successor = named.value(successor, successor);
    m_added.clear();
    m_desk->apply(m_types, m_successors);
}

} // namespace Quipu
