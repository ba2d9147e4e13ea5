// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/exportdialog.h"

#include "ui_exportdialog.h"
#include "views/dialogs/filedialogs.h"
#include "views/widgets/wordroom.h"

#include <QFileDialog>
#include <QPushButton>
#include <QSignalBlocker>

#include <algorithm>

namespace Quipu {

using namespace Qt::StringLiterals;

namespace {

constexpr double millimetresPerInch = 25.4;
constexpr const char *endings[] = {"png", "svg", "pdf", "csv", "xlsx", "json", "zip"};
constexpr ChartTheme themes[] = {ChartTheme::Print, ChartTheme::Light, ChartTheme::Dark};

// What charts are made for. A slide is drawn as for a screen of 1280 x 720, so that its letters can be read from afar.
struct Preset
{
    const char *name;
    QSizeF size;
    ChartOptions::Unit unit;
    double dpi;
};
constexpr Preset presets[] = {
    {QT_TRANSLATE_NOOP("Quipu::ExportDialog", "Half a page"), {160, 100}, ChartOptions::Unit::Millimetres, 300},
    {QT_TRANSLATE_NOOP("Quipu::ExportDialog", "A full page, A4"), {257, 170}, ChartOptions::Unit::Millimetres, 300},
    {QT_TRANSLATE_NOOP("Quipu::ExportDialog", "A full page, Letter"), {241, 178}, ChartOptions::Unit::Millimetres, 300},
    {QT_TRANSLATE_NOOP("Quipu::ExportDialog", "A slide, 16:9"), {1920, 1080}, ChartOptions::Unit::Pixels, 144},
    {QT_TRANSLATE_NOOP("Quipu::ExportDialog", "A screen"), {1280, 800}, ChartOptions::Unit::Pixels, 96},
};

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
    m_ui->transparent->setChecked(options.isTransparent);
    m_ui->sources->setChecked(suggestion.showsSources);
    for (int i = 0; i < int(std::size(endings)); ++i) {
        if (suggestion.format == QLatin1StringView(endings[i]))
            m_ui->format->setCurrentIndex(i);
    }
    for (const Preset &preset : presets)
        m_ui->preset->addItem(tr(preset.name));
    m_ui->preset->addItem(tr("Something else"));
    m_ui->theme->setCurrentIndex(int(std::ranges::find(themes, options.theme) - std::begin(themes)));
    QPushButton *save = m_ui->buttons->addButton(tr("&Export…"), QDialogButtonBox::AcceptRole);
    save->setDefault(true);
    m_ui->buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel")); // Qt's own translations are not everywhere
    connect(m_ui->preset, &QComboBox::activated, this, &ExportDialog::applyPreset);
    connect(m_ui->unit, &QComboBox::currentIndexChanged, this, &ExportDialog::changeUnit);
    connect(m_ui->format, &QComboBox::currentIndexChanged, this, &ExportDialog::describe);
    connect(m_ui->width, &QDoubleSpinBox::valueChanged, this, &ExportDialog::describe);
    connect(m_ui->height, &QDoubleSpinBox::valueChanged, this, &ExportDialog::describe);
    connect(m_ui->dpi, &QSpinBox::valueChanged, this, &ExportDialog::describe);
    connect(m_ui->buttons, &QDialogButtonBox::accepted, this, &ExportDialog::askForFile);
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    describe();
    giveRoomForWords(*this);
}

ExportDialog::~ExportDialog() = default;

ChartExport ExportDialog::choice() const
{
    ChartExport choice;
    choice.path = m_name;
    choice.format = QString::fromLatin1(endings[m_ui->format->currentIndex()]);
    choice.showsSources = m_ui->sources->isChecked();
    choice.options.theme = themes[m_ui->theme->currentIndex()];
    choice.options.isTransparent = m_ui->transparent->isChecked();
    choice.options.size = {m_ui->width->value(), m_ui->height->value()};
    choice.options.unit
        = m_ui->unit->currentIndex() == 0 ? ChartOptions::Unit::Millimetres : ChartOptions::Unit::Pixels;
    choice.options.dpi = m_ui->dpi->value();
    return choice;
}

void ExportDialog::applyPreset(int preset)
{
    if (preset >= int(std::size(presets)))
        return;
    const Preset &chosen = presets[preset];
    const QSignalBlocker quiet(m_ui->unit); // its numbers are not to be converted
    m_ui->unit->setCurrentIndex(chosen.unit == ChartOptions::Unit::Millimetres ? 0 : 1);
    m_ui->dpi->setValue(int(chosen.dpi));
    m_ui->width->setValue(chosen.size.width());
    m_ui->height->setValue(chosen.size.height());
    describe();
}

void ExportDialog::showPreset()
{
    const ChartOptions options = choice().options;
    const auto found = std::ranges::find_if(presets, [&options](const Preset &preset) {
        return preset.size == options.size && preset.unit == options.unit && preset.dpi == options.dpi;
    });
    m_ui->preset->setCurrentIndex(int(found - std::begin(presets)));
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
    const QString format = choice().format;
    const bool isBundle = format == "zip"_L1;
    const bool isDrawn = m_ui->format->currentIndex() < 3 || isBundle;
    const bool isPicture = format == "png"_L1 || isBundle;
    const bool isInPixels = m_ui->unit->currentIndex() == 1;
    const double factor = isInPixels ? 1 : m_ui->dpi->value() / millimetresPerInch;
    for (QWidget *widget : std::initializer_list<QWidget *> {m_ui->preset, m_ui->unit, m_ui->width, m_ui->height,
                                                             m_ui->theme, m_ui->transparent, m_ui->sources})
        widget->setEnabled(isDrawn);
    m_ui->dpi->setEnabled(isPicture || (isDrawn && isInPixels));
    m_ui->result->setText(isPicture ? tr("%1 × %2 pixels")
                                          .arg(locale().toString(qRound(m_ui->width->value() * factor)),
                                               locale().toString(qRound(m_ui->height->value() * factor)))
                                    : QString());
    showPreset();
}

void ExportDialog::askForFile()
{
    QFileDialog *dialog = exportFileDialog(tr("Export Chart"), m_name, choice().format, this);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        ChartExport chosenExport = choice();
        chosenExport.path = path;
        Q_EMIT chosen(chosenExport);
        accept();
    });
    dialog->open();
}

} // namespace Quipu
