// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/exportdialog.h"

#include "ui_exportdialog.h"

#include <QFileDialog>
#include <QPushButton>

#include <algorithm>

namespace Quipu {

using namespace Qt::StringLiterals;

namespace {

constexpr double millimetresPerInch = 25.4;
constexpr const char *endings[] = {"png", "svg", "pdf"};
constexpr ChartTheme themes[] = {ChartTheme::Print, ChartTheme::Light, ChartTheme::Dark};

} // namespace

ExportDialog::ExportDialog(const ChartExport &suggestion, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::ExportDialog>())
    , m_name(suggestion.path)
{
    const ChartOptions &options = suggestion.options;
    m_ui->setupUi(this);
    setAttribute(Qt::WA_DeleteOnClose);
    m_ui->unit->setCurrentIndex(options.unit == ChartOptions::Unit::Millimetres ? 0 : 1);
    for (QDoubleSpinBox *box : {m_ui->width, m_ui->height})
        box->setRange(10, 10000);
    m_ui->width->setValue(options.size.width());
    m_ui->height->setValue(options.size.height());
    m_ui->dpi->setValue(int(options.effectiveDpi()));
    m_ui->theme->setCurrentIndex(int(std::ranges::find(themes, options.theme) - std::begin(themes)));
    QPushButton *save = m_ui->buttons->addButton(tr("&Export…"), QDialogButtonBox::AcceptRole);
    save->setDefault(true);
    m_ui->buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel")); // Qt's own translations are not everywhere
    connect(m_ui->unit, &QComboBox::currentIndexChanged, this, &ExportDialog::changeUnit);
    connect(m_ui->format, &QComboBox::currentIndexChanged, this, &ExportDialog::describe);
    connect(m_ui->width, &QDoubleSpinBox::valueChanged, this, &ExportDialog::describe);
    connect(m_ui->height, &QDoubleSpinBox::valueChanged, this, &ExportDialog::describe);
    connect(m_ui->dpi, &QSpinBox::valueChanged, this, &ExportDialog::describe);
    connect(m_ui->buttons, &QDialogButtonBox::accepted, this, &ExportDialog::askForFile);
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    describe();
}

ExportDialog::~ExportDialog() = default;

ChartOptions ExportDialog::options() const
{
    ChartOptions options;
    options.theme = themes[m_ui->theme->currentIndex()];
    options.size = {m_ui->width->value(), m_ui->height->value()};
    options.unit = m_ui->unit->currentIndex() == 0 ? ChartOptions::Unit::Millimetres : ChartOptions::Unit::Pixels;
    options.dpi = m_ui->dpi->value();
    return options;
}

// The size stays what it is on paper; only its numbers change.
void ExportDialog::changeUnit(int unit)
{
    const double pixelsPerMillimetre = m_ui->dpi->value() / millimetresPerInch;
    const double factor = unit == 0 ? 1 / pixelsPerMillimetre : pixelsPerMillimetre;
    for (QDoubleSpinBox *box : {m_ui->width, m_ui->height})
        box->setValue(box->value() * factor);
    describe();
}

void ExportDialog::describe()
{
    const bool isPicture = m_ui->format->currentIndex() == 0;
    const bool isInPixels = m_ui->unit->currentIndex() == 1;
    const double factor = isInPixels ? 1 : m_ui->dpi->value() / millimetresPerInch;
    m_ui->dpi->setEnabled(isPicture || isInPixels);
    m_ui->result->setVisible(isPicture);
    m_ui->result->setText(tr("%1 × %2 pixels")
                              .arg(locale().toString(qRound(m_ui->width->value() * factor)),
                                   locale().toString(qRound(m_ui->height->value() * factor))));
}

void ExportDialog::askForFile()
{
    const QString ending = QString::fromLatin1(endings[m_ui->format->currentIndex()]);
    auto *dialog = new QFileDialog(this, tr("Export Chart"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(ending);
    dialog->setNameFilter("*."_L1 + ending);
    dialog->setLabelText(QFileDialog::Accept, tr("Export"));
    dialog->setLabelText(QFileDialog::Reject, tr("Cancel"));
    dialog->selectFile(m_name + u'.' + ending);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        Q_EMIT chosen({path, options()});
        accept();
    });
    dialog->open();
}

} // namespace Quipu
