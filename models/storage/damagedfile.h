// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QByteArray>
#include <QFile>
#include <QHash>

#include <memory>

namespace Quipu {

// The pages of a project file as they lie on the disk, read without SQLite, which gives up where a page is damaged
// (https://www.sqlite.org/fileformat.html). What the write-ahead log beside it has committed goes before the file's
// own. Opened for reading only; holds one page at a time.
class DamagedFile final
{
    Q_DISABLE_COPY_MOVE(DamagedFile)

public:
    // Errors: NotFound, Io, Invalid (smaller than a page).
    static Result<std::unique_ptr<DamagedFile>> open(const QString &path);

    int pageSize() const { return m_pageSize; }
    quint32 pageCount() const { return m_pageCount; }
    int schema(); // that the header states; 0 when it says nothing that can be true
    QByteArray page(quint32 number); // from 1; shorter, or empty, where the file ends before

private:
    explicit DamagedFile(const QString &path);
    void readLog();

    QFile m_file;
    QFile m_log;
    QHash<quint32, qint64> m_logged; // where in the log a page's newest committed state begins
    int m_pageSize = 0;
    quint32 m_pageCount = 0;
};

} // namespace Quipu
