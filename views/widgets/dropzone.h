// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/widgets/mimecontents.h"

#include <QObject>
#include <QPointer>

class QLabel;
class QWidget;

namespace Quipu {

// Lets things from outside the program be dropped anywhere on a window, and on those of its parts that are windows of
// their own: whatever lies below and does not take the drop leaves it to the zone. While something is held over it the
// window says what a drop would do. Drags that begin inside the program are none of its business.
class DropZone final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DropZone)

public:
    explicit DropZone(QWidget *window);
    void add(QWidget *part);

Q_SIGNALS:
    void dropped(const Quipu::MimeContents &contents);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showSign(QWidget *over, const MimeContents &contents);

    QLabel *m_sign;
};

} // namespace Quipu
