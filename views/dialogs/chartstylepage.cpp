// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/chartstylepage.h"

#include "views/charts/chartpalettes.h"
#include "views/dialogs/chartwidgets.h"
#include "views/widgets/flowlayout.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFontComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QScopedValueRollback>

#include <algorithm>

namespace Quipu {

using namespace Qt::StringLiterals;

namespace {

QDoubleSpinBox *sizeBox(const QString &name, const QString &accessibleName, double least, double most, double step)
{
    auto *box = new QDoubleSpinBox;
    box->setObjectName(name);
    box->setAccessibleName(accessibleName);
    // The lowest value stands for "as usual"; one step below the least that can be drawn.
    box->setRange(least - step, most);
    box->setSingleStep(step);
    box->setDecimals(1);
    return box;
}

double sizeOf(const QDoubleSpinBox *box)
{
    return box->value() <= box->minimum() ? 0 : box->value();
}

// The first colours of a palette, side by side.
QIcon paletteIcon(const QList<QColor> &colours, const QSize &size)
{
    QPixmap picture(size);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    const int shown = int(std::min<qsizetype>(5, colours.size()));
    for (int i = 0; i < shown; ++i)
        painter.fillRect(i * size.width() / shown, 2, size.width() / shown - 1, size.height() - 4, colours[i]);
    return QIcon(picture);
}

} // namespace

ChartStylePage::ChartStylePage(QWidget *parent)
    : ChartPage(parent)
    , m_palette(new QComboBox(this))
    , m_ownFont(new QCheckBox(tr("Another &font than the program's"), this))
    , m_font(new QFontComboBox(this))
    , m_fontSize(sizeBox(u"fontSize"_s, tr("Size of the type, in points"), 5, 48, 0.5))
    , m_lineWidth(sizeBox(u"lineWidth"_s, tr("Width of lines, in pixels"), 0.5, 12, 0.5))
    , m_values(new QCheckBox(tr("Write &values beside the points"), this))
    , m_grid(new QCheckBox(tr("Draw the &grid"), this))
    , m_standing(wrappedLabel({}, true, this))
{
    m_palette->setObjectName(u"palette"_s);
    m_palette->setAccessibleName(tr("Colours of the series"));
    m_palette->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_palette->setMinimumContentsLength(16);
    m_ownFont->setObjectName(u"ownFont"_s);
    m_font->setObjectName(u"font"_s);
    m_font->setAccessibleName(tr("Font"));
    m_font->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_font->setMinimumContentsLength(12);
    m_values->setObjectName(u"values"_s);
    m_grid->setObjectName(u"grid"_s);
    m_standing->setObjectName(u"standing"_s);
    m_fontSize->setSpecialValueText(tr("the program's"));
    m_fontSize->setSuffix(tr(" pt", "points, after a number"));
    m_lineWidth->setSpecialValueText(tr("as usual"));
    m_lineWidth->setSuffix(tr(" px", "pixels, after a number"));
    addFields();
    fillPalettes();
}

void ChartStylePage::fillPalettes()
{
    m_palette->setIconSize({70, 16});
    for (const ChartPalette &each : chartPalettes()) {
        const bool isStandard = each.id == chartPalettes().front().id;
        const QList<QColor> colours = paletteColours(each.id, palette().color(QPalette::Base));
        m_palette->addItem(paletteIcon(colours, m_palette->iconSize()), each.label, isStandard ? QString() : each.id);
    }
}

void ChartStylePage::addFields()
{
    auto *form = new QFormLayout(this);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->addRow(tr("&Colours:"), m_palette);
    form->addRow(m_ownFont);
    form->addRow(tr("Fon&t:"), m_font);
    form->addRow(tr("Si&ze:"), m_fontSize);
    form->addRow(tr("Line wi&dth:"), m_lineWidth);
    form->addRow(m_values);
    form->addRow(m_grid);
    addButtons();
    form->addRow(m_standing);
    const auto report = [this] {
        showState();
        if (!m_isShowing)
            Q_EMIT edited();
    };
    connect(m_palette, &QComboBox::currentIndexChanged, this, report);
    connect(m_font, &QComboBox::currentTextChanged, this, report);
    for (QDoubleSpinBox *box : {m_fontSize, m_lineWidth})
        connect(box, &QDoubleSpinBox::valueChanged, this, report);
    for (QCheckBox *box : {m_ownFont, m_values, m_grid})
        connect(box, &QCheckBox::toggled, this, report);
}

void ChartStylePage::addButtons()
{
    QPushButton *keep = plainButton(tr("Save as &House Style"), u"saveHouseStyle"_s, this);
    QPushButton *use = plainButton(tr("&Use House Style"), u"useHouseStyle"_s, this);
    QPushButton *reset = plainButton(tr("&Reset"), u"resetStyle"_s, this);
    keep->setToolTip(tr("New charts begin with this style"));
    reset->setToolTip(tr("The style that comes with Quipu"));
    auto *row = new FlowLayout;
    for (QPushButton *button : {keep, use, reset})
        row->addWidget(button);
    static_cast<QFormLayout *>(layout())->addRow(row);
    connect(keep, &QPushButton::clicked, this, [this] { Q_EMIT houseStyleEdited(style()); });
    connect(use, &QPushButton::clicked, this, [this] { choose(m_house); });
    connect(reset, &QPushButton::clicked, this, [this] { choose({}); });
}

void ChartStylePage::setHouseStyle(const ChartStyle &style)
{
    m_house = style;
    showState();
}

void ChartStylePage::setChart(const Chart &chart)
{
    const ChartStyle &style = chart.style;
    if (style == this->style())
        return;
    const QScopedValueRollback showing(m_isShowing, true);
    const bool isStandard = style.palette == chartPalettes().front().id;
    if (!isStandard && m_palette->findData(style.palette) < 0) // of a newer version
        m_palette->addItem(style.palette, style.palette);
    m_palette->setCurrentIndex(isStandard ? 0 : m_palette->findData(style.palette));
    m_ownFont->setChecked(!style.fontFamily.isEmpty());
    m_font->setCurrentFont(style.fontFamily.isEmpty() ? font() : QFont(style.fontFamily));
    if (!style.fontFamily.isEmpty())
        m_font->setEditText(style.fontFamily); // also where this machine does not have it
    m_fontSize->setValue(style.fontSize > 0 ? style.fontSize : m_fontSize->minimum());
    m_lineWidth->setValue(style.lineWidth > 0 ? style.lineWidth : m_lineWidth->minimum());
    m_values->setChecked(style.showsValues);
    m_grid->setChecked(style.showsGrid);
    showState();
}

void ChartStylePage::write(Chart &chart) const
{
    chart.style = style();
}

ChartStyle ChartStylePage::style() const
{
    ChartStyle style;
    style.palette = m_palette->currentData().toString();
    style.fontFamily = m_ownFont->isChecked() ? m_font->currentText().simplified() : QString();
    style.fontSize = sizeOf(m_fontSize);
    style.lineWidth = sizeOf(m_lineWidth);
    style.showsValues = m_values->isChecked();
    style.showsGrid = m_grid->isChecked();
    return style;
}

void ChartStylePage::choose(const ChartStyle &style)
{
    Chart chart;
    chart.style = style;
    setChart(chart);
    Q_EMIT edited();
}

void ChartStylePage::showState()
{
    m_font->setEnabled(m_ownFont->isChecked());
    m_standing->setText(style() == m_house ? tr("This is the house style, which new charts begin with.")
                                           : tr("New charts begin with the house style. This chart has its own."));
}

} // namespace Quipu
