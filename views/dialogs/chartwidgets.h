// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QLabel;
class QLineEdit;
class QPushButton;
class QScrollArea;
class QWidget;

namespace Quipu {

// Small parts that the pages of the chart editor share.

QPushButton *plainButton(const QString &text, const QString &name, QWidget *parent); // never the default one
// Words that stand under what they are about and take lines as they need; hint: of less weight.
QLabel *wrappedLabel(const QString &text, bool isHint, QWidget *parent);
// What is wrong with the field above it; hidden while nothing is.
QLabel *faultLabel(QWidget *field, QWidget *parent);
void showFault(QLabel *label, QWidget *field, const QString &fault);
// A field's text, without moving the caret of who is typing in it.
void setFieldText(QLineEdit *field, const QString &text);
// A page that scrolls where the window is too small for it.
QScrollArea *scrolled(QWidget *page, QWidget *parent);

} // namespace Quipu
