// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

class QMimeData;

namespace Quipu {

// What a drop or the clipboard holds, of all that it offers the best: files, else addresses elsewhere, else marked-up
// text, else plain text. Only one of them is set.
struct MimeContents
{
    QStringList paths; // of local files and folders
    QStringList addresses; // of what is not on this machine
    QString html;
    QString text;

    bool isEmpty() const { return paths.isEmpty() && addresses.isEmpty() && html.isEmpty() && text.isEmpty(); }
    bool operator==(const MimeContents &) const = default;

    static MimeContents of(const QMimeData &data);
};

} // namespace Quipu
