// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/chartwidgets.h"

#include "views/widgets/contrast.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>

namespace Quipu {

using namespace Qt::StringLiterals;

QPushButton *plainButton(const QString &text, const QString &name, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    button->setObjectName(name);
    button->setAutoDefault(false);
    return button;
}

QLabel *wrappedLabel(const QString &text, bool isHint, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setWordWrap(true);
    label->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum); // room to spare is the fields'
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::NoTextInteraction);
    if (isHint)
        label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

QLabel *faultLabel(QWidget *field, QWidget *parent)
{
    QLabel *label = wrappedLabel({}, false, parent);
    label->setObjectName(field->objectName() + "Fault"_L1);
    label->hide();
    return label;
}

void showFault(QLabel *label, QWidget *field, const QString &fault)
{
    const QColor ground = label->palette().color(QPalette::Window);
    QPalette palette = label->palette();
    palette.setColor(QPalette::WindowText, readableOn(QRgb(0xffb00020), ground));
    label->setPalette(palette);
    // The sign says it to those who see no colour.
    label->setText(fault.isEmpty() ? QString() : u"⚠ "_s + fault);
    label->setVisible(!fault.isEmpty());
    field->setAccessibleDescription(fault);
}

void setFieldText(QLineEdit *field, const QString &text)
{
    if (field->text() == text)
        return;
    field->setText(text);
    field->setCursorPosition(0);
}

QScrollArea *scrolled(QWidget *page, QWidget *parent)
{
    auto *area = new QScrollArea(parent);
    area->setWidget(page);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->viewport()->setAutoFillBackground(false);
    page->setAutoFillBackground(false);
    return area;
}

} // namespace Quipu
