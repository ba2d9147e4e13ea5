// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/jobs/pasting.h"
#include "views/widgets/mimecontents.h"

#include <QObject>

namespace Quipu {

class OpenProject;
class Workbench;

// What is pasted, or dropped onto the window, comes into the project: files are imported, a text becomes an article of
// its own. Where no project is open one is made. GUI lane.
class Pasting final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Pasting)

public:
    explicit Pasting(Workbench &bench);

    void paste(const MimeContents &contents);
    void drop(const MimeContents &contents);

private:
    void take(const MimeContents &contents, const QString &name);
    void read(OpenProject &project, const PastedText &pasted);

    Workbench &m_bench;
};

} // namespace Quipu
