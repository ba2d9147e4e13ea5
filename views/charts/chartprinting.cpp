// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/chartprinting.h"

#include "views/charts/chartexport.h"
#include "views/charts/charttext.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPrintPreviewDialog>
#include <QPrinter>

using namespace Qt::StringLiterals;

namespace Quipu {

void printChart(const ChartContent &content, const ChartOptions &options, QPrinter &printer)
{
    const QRectF page = printer.pageRect(QPrinter::Millimeter);
    ChartOptions onPaper = options;
    onPaper.theme = ChartTheme::Print;
    onPaper.unit = ChartOptions::Unit::Millimetres;
    onPaper.size = options.size.scaled(page.size(), Qt::KeepAspectRatio);
    QPainter painter(&printer);
    const double dotsPerMillimetre = printer.resolution() / 25.4;
    QRectF place(QPointF(0, 0), onPaper.size * dotsPerMillimetre);
    place.moveCenter(QRectF(QPointF(0, 0), page.size() * dotsPerMillimetre).center());
    // Nothing to draw leaves an empty page: the preview has nowhere else to say it.
    (void)paintChart(content, onPaper, painter, place);
}

void openPrintPreview(const ChartContent &content, const ChartOptions &options, QWidget *parent)
{
    auto *dialog = new QPrintPreviewDialog(parent);
    dialog->setObjectName(u"printPreview"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(
        QCoreApplication::translate("Quipu::ChartPrinting", "Print %1").arg(chartTitle(content.chart, content.series)));
    QPrinter *printer = dialog->printer();
    printer->setDocName(chartTitle(content.chart, content.series));
    if (options.size.width() > options.size.height())
        printer->setPageOrientation(QPageLayout::Landscape);
    QObject::connect(dialog, &QPrintPreviewDialog::paintRequested, dialog,
                     [content, options](QPrinter *on) { printChart(content, options, *on); });
    dialog->open();
}

} // namespace Quipu
