// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/importing/pdf/pagepicture.h"

#include <QCoreApplication>
#include <QImage>

#include <algorithm>
#include <memory>
#include <poppler-qt6.h>

namespace Quipu {

namespace {

struct PagePictures
{
    Q_DECLARE_TR_FUNCTIONS(PagePicture)

public:
    static Error notDrawn()
    {
        return {
            Error::Kind::Invalid, tr("The page cannot be drawn"), {}, tr("Save the original and open it elsewhere.")};
    }
};

} // namespace

bool PagePicture::isSound() const
{
    return width > 0 && height > 0 && width <= mostPicturePixels && height <= mostPicturePixels && page >= 1
        && page <= pages && pixels.size() == qsizetype(width) * height * 3;
}

Result<PagePicture> drawPage(const PageRequest &request)
{
    Poppler::setDebugErrorFunction([](const QString &, const QVariant &) {}, {});
    const std::unique_ptr<Poppler::Document> document = Poppler::Document::loadFromData(request.document);
    if (!document || document->isLocked())
        return PagePictures::notDrawn();
    const int pages = document->numPages();
    if (request.page < 1 || request.page > pages)
        return PagePictures::notDrawn();
    const std::unique_ptr<Poppler::Page> page = document->page(request.page - 1);
    const QSizeF size = page ? page->pageSizeF() : QSizeF(); // in points
    if (size.width() < 1 || size.height() < 1)
        return PagePictures::notDrawn();
    document->setRenderHint(Poppler::Document::Antialiasing);
    document->setRenderHint(Poppler::Document::TextAntialiasing);
    const double most = mostPicturePixels - 1;
    const double wide = std::clamp(double(request.width), 100.0, most) / size.width();
    const double scale = std::min(wide, most / size.height());
    const QImage picture = page->renderToImage(72 * scale, 72 * scale);
    PagePicture drawn {picture.width(), picture.height(), request.page, pages, {}};
    drawn.pixels.reserve(qsizetype(drawn.width) * drawn.height * 3);
    // Pixel by pixel: QImage converts large pictures in threads, which the guarded process has none of.
    for (int line = 0; line < picture.height(); ++line) {
        for (int column = 0; column < picture.width(); ++column) {
            const QRgb pixel = picture.pixel(column, line);
            drawn.pixels.append(char(qRed(pixel)));
            drawn.pixels.append(char(qGreen(pixel)));
            drawn.pixels.append(char(qBlue(pixel)));
        }
    }
    if (!drawn.isSound())
        return PagePictures::notDrawn();
    return drawn;
}

} // namespace Quipu
