// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/openedwindow.h"

#include "views/charts/chartpanel.h"
#include "views/mainwindow/chartdock.h"

#include <QDir>
#include <QTest>

namespace Quipu {

using namespace Qt::StringLiterals;

QStringList OpenedWindow::sampleFiles()
{
    const QDir folder(QStringLiteral(QUIPU_SOURCE_DIR) + u"/resources/sample"_s);
    QStringList paths;
    for (const QString &name : folder.entryList({u"*.txt"_s}, QDir::Files, QDir::Name))
        paths.append(folder.filePath(name));
    return paths;
}

bool OpenedWindow::startWithSample()
{
    const int articles = int(sampleFiles().size());
    m_bench->start(projectPath(), sampleFiles());
    const bool isThere = QTest::qWaitFor([&] {
        return project() != nullptr && !project()->importer.isRunning() && project()->store->pending() == 0
            && model().rowCount() == articles && reader().article() && project()->charts.isSettled()
            && !window().charts().front()->panel()->isEmpty();
    });
    window().activateWindow();
    return isThere && QTest::qWaitForWindowActive(&window());
}

} // namespace Quipu
