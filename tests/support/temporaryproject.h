// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/project/project.h"
#include "models/storage/reader.h"
#include "models/storage/sqlstore.h"

#include <QTemporaryDir>

namespace Quipu {

// A real project file in a folder of its own that goes away with it.
class TemporaryProject final
{
public:
    TemporaryProject();

    QString path() const;
    SqlStore &store() { return *m_store; }
    Project &project() { return *m_project; }
    // A reader of what is on disk now: flushes first.
    std::unique_ptr<Reader> reader();
    void close();
    void reopen();

private:
    QTemporaryDir m_folder;
    std::unique_ptr<SqlStore> m_store;
    std::unique_ptr<Project> m_project;
};

} // namespace Quipu
