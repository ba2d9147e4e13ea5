// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/dropzone.h"

#include "views/widgets/contrast.h"

#include <QDropEvent>
#include <QLabel>
#include <QMimeData>
#include <QWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

QString promiseOf(const MimeContents &contents)
{
    if (!contents.paths.isEmpty())
        return DropZone::tr("Drop to import %Ln file(s) or folder(s)", nullptr, int(contents.paths.size()));
    if (!contents.addresses.isEmpty())
        return DropZone::tr("Quipu loads nothing from the network.\nSave the page in the browser and drop the file.");
    return DropZone::tr("Drop to make an article of the text");
}

// Dragged from this window, or something of Quipu's from another one of it: figures are no article.
bool isOwn(const QDropEvent &drop)
{
    return drop.source() != nullptr || std::ranges::any_of(drop.mimeData()->formats(), [](const QString &format) {
               return format.startsWith("application/x-quipu-"_L1);
           });
}

} // namespace

DropZone::DropZone(QWidget *window)
    : QObject(window)
    , m_sign(new QLabel(window))
{
    m_sign->setObjectName(u"dropSign"_s);
    m_sign->setTextFormat(Qt::PlainText);
    m_sign->setAlignment(Qt::AlignCenter);
    m_sign->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_sign->setAutoFillBackground(true);
    m_sign->setFrameShape(QFrame::Box);
    m_sign->setLineWidth(4);
    QFont font = m_sign->font();
    font.setPointSizeF(font.pointSizeF() * 1.3);
    m_sign->setFont(font);
    m_sign->hide();
    add(window);
}

void DropZone::add(QWidget *part)
{
    part->setAcceptDrops(true);
    part->installEventFilter(this);
}

void DropZone::showSign(QWidget *over, const MimeContents &contents)
{
    QPalette colours = over->palette();
    const QColor sign = colours.color(QPalette::Highlight);
    const QColor background = tinted(colours.color(QPalette::Base), sign, 0.15);
    colours.setColor(QPalette::Window, background);
    colours.setColor(QPalette::WindowText, readableOn(colours.color(QPalette::Text), background));
    m_sign->setPalette(colours);
    m_sign->setText(promiseOf(contents));
    if (m_sign->parentWidget() != over)
        m_sign->setParent(over);
    const int height = qMin(over->height() - 16, m_sign->fontMetrics().height() * 8);
    m_sign->setGeometry(8, (over->height() - height) / 2, over->width() - 16, height);
    m_sign->show();
    m_sign->raise();
}

bool DropZone::eventFilter(QObject *watched, QEvent *event)
{
    const auto type = event->type();
    if (type == QEvent::DragLeave) {
        m_sign->hide();
        return false;
    }
    if (type != QEvent::DragEnter && type != QEvent::DragMove && type != QEvent::Drop)
        return false;
    auto *drop = static_cast<QDropEvent *>(event); // the others are one
    const MimeContents contents = isOwn(*drop) ? MimeContents {} : MimeContents::of(*drop->mimeData());
    if (contents.isEmpty())
        return false;
    drop->setDropAction(Qt::CopyAction);
    drop->accept();
    if (type == QEvent::Drop) {
        m_sign->hide();
        Q_EMIT dropped(contents);
    } else if (type == QEvent::DragEnter) {
        showSign(static_cast<QWidget *>(watched), contents);
    }
    return true;
}

} // namespace Quipu
