// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/colorscheme.h"

#include "views/widgets/contrast.h"

#include <QApplication>
#include <QPalette>
#include <QProxyStyle>
#include <QStyle>
#include <QStyleFactory>
#include <QStyleOption>

namespace Quipu {

using namespace Qt::StringLiterals;

namespace {

struct SchemeColors
{
    QRgb window, windowText, base, alternateBase, button, text, placeholder, highlight, highlightedText, link,
        linkVisited, toolTip, disabled, light, midlight, mid, dark, shadow;
};

// Every text colour has at least 4.5:1 on the surfaces it is written on; disabled text is exempt (WCAG 2.1, 1.4.3).
constexpr SchemeColors lightColors {
    0xfff3f3f2, 0xff1d1f21, 0xffffffff, 0xfff7f7f5, 0xffececea, 0xff1d1f21, 0xff66696d, 0xff1f5fa8, 0xffffffff,
    0xff1a5796, 0xff6b3f91, 0xfffffbe6, 0xff9a9ca0, 0xffffffff, 0xfffafaf9, 0xffc9c9c6, 0xffa5a5a2, 0xff6e6e6b,
};
constexpr SchemeColors darkColors {
    0xff26282b, 0xffe4e5e7, 0xff1b1d1f, 0xff212326, 0xff33363a, 0xffe4e5e7, 0xff9b9fa5, 0xff3a6ea5, 0xffffffff,
    0xff7db8f0, 0xffc3a2e8, 0xff3a3d41, 0xff72767c, 0xff4b4f55, 0xff3f4348, 0xff1f2123, 0xff141517, 0xff0a0a0b,
};

QPalette paletteOf(const SchemeColors &colors)
{
    QPalette palette;
    palette.setColor(QPalette::Window, colors.window);
    palette.setColor(QPalette::WindowText, colors.windowText);
    palette.setColor(QPalette::Base, colors.base);
    palette.setColor(QPalette::AlternateBase, colors.alternateBase);
    palette.setColor(QPalette::Button, colors.button);
    palette.setColor(QPalette::ButtonText, colors.windowText);
    palette.setColor(QPalette::Text, colors.text);
    palette.setColor(QPalette::PlaceholderText, colors.placeholder);
    palette.setColor(QPalette::BrightText, Qt::white);
    palette.setColor(QPalette::Highlight, colors.highlight);
    palette.setColor(QPalette::HighlightedText, colors.highlightedText);
    palette.setColor(QPalette::Link, colors.link);
    palette.setColor(QPalette::LinkVisited, colors.linkVisited);
    palette.setColor(QPalette::ToolTipBase, colors.toolTip);
    palette.setColor(QPalette::ToolTipText, colors.windowText);
    palette.setColor(QPalette::Light, colors.light);
    palette.setColor(QPalette::Midlight, colors.midlight);
    palette.setColor(QPalette::Mid, colors.mid);
    palette.setColor(QPalette::Dark, colors.dark);
    palette.setColor(QPalette::Shadow, colors.shadow);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        palette.setColor(QPalette::Disabled, role, colors.disabled);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, colors.button);
    return palette;
}

// Fusion, with frames of check boxes and radio buttons that can be seen (3:1; WCAG 2.1, 1.4.11).
class VisibleFusion final : public QProxyStyle
{
public:
    VisibleFusion()
        : QProxyStyle(u"Fusion"_s)
    { }

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override
    {
        const auto *box = qstyleoption_cast<const QStyleOptionButton *>(option);
        if (box == nullptr || (element != PE_IndicatorCheckBox && element != PE_IndicatorRadioButton)) {
            QProxyStyle::drawPrimitive(element, option, painter, widget);
            return;
        }
        constexpr int darkening = 140; // Fusion draws frames in the window's colour, so much darker
        QStyleOptionButton framed(*box);
        const QColor frame = readableOn(box->palette.color(QPalette::Window).darker(darkening),
                                        box->palette.color(QPalette::Base), frameContrast);
        framed.palette.setColor(QPalette::Window, frame.lighter(darkening));
        QProxyStyle::drawPrimitive(element, &framed, painter, widget);
    }

private:
    static constexpr double frameContrast = 3.5; // Fusion mixes a little of the ground into it
};

} // namespace

void applyColorScheme(const QString &scheme)
{
    static const QString systemStyle = QApplication::style()->name();
    if (scheme == "light"_L1 || scheme == "dark"_L1) {
        QApplication::setStyle(new VisibleFusion); // Qt owns it
        QApplication::setPalette(paletteOf(scheme == "dark"_L1 ? darkColors : lightColors));
    } else {
        QApplication::setStyle(QStyleFactory::create(systemStyle));
        QApplication::setPalette(QPalette());
    }
}

} // namespace Quipu
