// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/codebookdialog.h"

#include "ui_codebookdialog.h"
#include "views/dialogs/codebookdesk.h"
#include "views/dialogs/codebooklist.h"
#include "views/dialogs/codebookrowform.h"
#include "views/dialogs/differencemodel.h"

#include <QPushButton>
#include <QScrollArea>

namespace Quipu {

using namespace Qt::StringLiterals;

namespace {

constexpr int pauseAfterTyping = 350; // ms

QJsonObject newMeasure()
{
    return {{u"id"_s, u"new_measure"_s}, {u"dimension"_s, u"count"_s}};
}

QJsonObject newUnit()
{
    return {{u"id"_s, u"new_unit"_s}, {u"dimension"_s, u"volume"_s}, {u"factor"_s, 1}};
}

QStringList valuesOf(const std::vector<QJsonObject> &rows, const QString &key)
{
    QStringList values;
    for (const QJsonObject &row : rows) {
        if (const QString value = row[key].toString(); !value.isEmpty())
            values.append(value);
    }
    values.removeDuplicates();
    return values;
}

} // namespace

CodebookDialog::CodebookDialog(CodebookDesk &desk, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::CodebookDialog>())
    , m_desk(&desk)
    , m_model(new DifferenceModel(false, this))
{
    m_ui->setupUi(this);
    setAttribute(Qt::WA_DeleteOnClose);
    m_measureForm = new CodebookRowForm(CodebookRowForm::Kind::Measure, this);
    m_unitForm = new CodebookRowForm(CodebookRowForm::Kind::Unit, this);
    m_measures = addList(tr("&Measures"), new CodebookList(tr("Measures"), newMeasure(), this), m_measureForm);
    m_measures->setObjectName(u"measures"_s);
    m_units = addList(tr("&Units"), new CodebookList(tr("Units"), newUnit(), this), m_unitForm);
    m_ui->preview->setDifferences(m_model);
    m_ui->halves->setStretchFactor(0, 3);
    m_ui->halves->setStretchFactor(1, 2);
    m_ui->progress->setVisible(false);
    m_ui->stop->setVisible(false);
    addButtons();
    watchDesk();
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseAfterTyping);
    connect(&m_pause, &QTimer::timeout, this, &CodebookDialog::startPreview);
    m_project = desk.rows();
    const CodebookRows shipped = desk.shippedRows();
    m_measures->setShipped(shipped.measures);
    m_units->setShipped(shipped.units);
    setRows(m_project);
}

CodebookDialog::~CodebookDialog()
{
    if (m_desk)
        m_desk->stopPreview();
}

CodebookList *CodebookDialog::addList(const QString &title, CodebookList *list, CodebookRowForm *form)
{
    auto *splitter = new QSplitter(Qt::Horizontal, this);
    auto *scroll = new QScrollArea(splitter);
    scroll->setWidget(form);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->viewport()->setAutoFillBackground(false);
    form->setAutoFillBackground(false);
    splitter->addWidget(list);
    splitter->addWidget(scroll);
    splitter->setChildrenCollapsible(false);
    splitter->setSizes({340, 680});
    splitter->setContentsMargins(6, 6, 6, 6);
    m_ui->lists->addTab(splitter, title);
    connect(list, &CodebookList::currentChanged, form, &CodebookRowForm::setRow);
    connect(list, &CodebookList::rowsEdited, this, &CodebookDialog::noteEdit);
    connect(form, &CodebookRowForm::rowEdited, list, &CodebookList::setCurrent);
    return list;
}

void CodebookDialog::addButtons()
{
    const auto add = [this](const QString &text, const QString &name, QDialogButtonBox::ButtonRole role) {
        QPushButton *button = m_ui->buttons->addButton(text, role);
        button->setObjectName(name);
        button->setAutoDefault(false);
        return button;
    };
    m_apply = add(tr("&Apply"), u"apply"_s, QDialogButtonBox::AcceptRole);
    QPushButton *importButton = add(tr("&Import…"), u"import"_s, QDialogButtonBox::ActionRole);
    QPushButton *exportButton = add(tr("&Export…"), u"export"_s, QDialogButtonBox::ActionRole);
    QPushButton *shipped = add(tr("As &Shipped"), u"shipped"_s, QDialogButtonBox::ResetRole);
    shipped->setToolTip(tr("Show the codebook that comes with Quipu; nothing changes until it is applied"));
    QPushButton *cancel = m_ui->buttons->button(QDialogButtonBox::Cancel);
    cancel->setText(tr("Cancel")); // Qt's own translations are not everywhere
    cancel->setAutoDefault(false);
    connect(m_apply, &QPushButton::clicked, this, &CodebookDialog::apply);
    connect(importButton, &QPushButton::clicked, this, [this] { m_desk->importFrom(rows()); });
    connect(exportButton, &QPushButton::clicked, this, [this] { m_desk->exportTo(rows()); });
    connect(shipped, &QPushButton::clicked, this, [this] { setRows(m_desk->shippedRows()); });
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    connect(m_ui->stop, &QPushButton::clicked, m_desk.data(), &CodebookDesk::stopPreview);
}

void CodebookDialog::watchDesk()
{
    CodebookDesk *desk = m_desk;
    connect(desk, &CodebookDesk::previewArrived, this, [this](const std::vector<ArticleDifference> &piece) {
        m_model->append(piece);
        describe();
    });
    connect(desk, &CodebookDesk::previewProgressed, this, [this](int done, int total) {
        m_ui->progress->setRange(0, total);
        m_ui->progress->setValue(done);
    });
    connect(desk, &CodebookDesk::previewEnded, this, &CodebookDialog::endPreview);
    connect(desk, &CodebookDesk::imported, this, &CodebookDialog::setRows);
    connect(desk, &CodebookDesk::failed, this, [this](const Error &error) { m_ui->summary->setText(error.text()); });
    connect(desk, &CodebookDesk::rowsChanged, this, [this] {
        const bool isUntouched = rows() == m_project;
        m_project = m_desk->rows();
        if (isUntouched)
            setRows(m_project);
        else
            noteEdit();
    });
    connect(desk, &QObject::destroyed, this, &QDialog::close); // the project is closed
    connect(m_ui->preview, &DifferenceList::sentenceRequested, desk, &CodebookDesk::show);
}

CodebookRows CodebookDialog::rows() const
{
    CodebookRows rows = m_project;
    rows.measures = m_measures->rows();
    rows.units = m_units->rows();
    return rows;
}

void CodebookDialog::setRows(const CodebookRows &rows)
{
    QStringList dimensions = valuesOf(rows.units, u"dimension"_s) + valuesOf(rows.measures, u"dimension"_s);
    dimensions.removeDuplicates();
    dimensions.sort();
    const QStringList units = valuesOf(rows.units, u"id"_s);
    m_measureForm->setDimensions(dimensions, units);
    m_unitForm->setDimensions(dimensions, valuesOf(rows.units, u"base"_s));
    m_measures->setRows(rows.measures);
    m_units->setRows(rows.units);
    noteEdit();
}

void CodebookDialog::noteEdit()
{
    m_desk->stopPreview();
    m_model->clear();
    m_isLooking = rows() != m_project;
    m_apply->setEnabled(m_isLooking);
    m_ui->progress->setVisible(m_isLooking);
    m_ui->progress->setRange(0, 0);
    m_ui->stop->setVisible(m_isLooking);
    if (m_isLooking)
        m_pause.start();
    else
        m_pause.stop();
    describe();
}

void CodebookDialog::startPreview()
{
    if (m_desk)
        m_desk->preview(rows());
}

void CodebookDialog::endPreview(const Outcome &outcome)
{
    if (m_pause.isActive())
        return; // of rows that have been edited since
    m_isLooking = false;
    m_ui->progress->setVisible(false);
    m_ui->stop->setVisible(false);
    describe();
    if (outcome)
        return;
    m_ui->summary->setText(outcome.error().text());
    m_apply->setEnabled(outcome.error().kind == Error::Kind::Cancelled);
}

void CodebookDialog::describe()
{
    const DifferenceCounts &counts = m_model->counts();
    if (rows() == m_project) {
        m_ui->summary->setText(tr("What an edit would change is shown here, before it is applied."));
        return;
    }
    if (!m_isLooking && counts.applied() + counts.kept == 0) {
        m_ui->summary->setText(tr("No figure would change."));
        return;
    }
    const int otherwise = counts.changed - counts.gained - counts.lost - counts.moved;
    m_ui->summary->setText(countText({{counts.gained, tr("%n get a measure", nullptr, counts.gained)},
                                      {counts.lost, tr("%n lose their measure", nullptr, counts.lost)},
                                      {counts.moved, tr("%n get another measure", nullptr, counts.moved)},
                                      {otherwise, tr("%n changed otherwise", nullptr, otherwise)},
                                      {counts.added, tr("%n added", nullptr, counts.added)},
                                      {counts.removed, tr("%n removed", nullptr, counts.removed)},
                                      {counts.kept, tr("%n kept because they are yours", nullptr, counts.kept)},
                                      {int(m_isLooking), tr("looking…")}}));
}

void CodebookDialog::apply()
{
    const Outcome applied = m_desk->apply(rows());
    if (applied)
        close();
    else
        m_ui->summary->setText(applied.error().text());
}

} // namespace Quipu
