// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/temporaryproject.h"

using namespace Qt::StringLiterals;

namespace Quipu {

TemporaryProject::TemporaryProject()
{
    reopen();
}

QString TemporaryProject::path() const
{
    return m_folder.filePath(u"test.quipu"_s);
}

std::unique_ptr<Reader> TemporaryProject::reader()
{
    if (m_store) {
        if (const Outcome flushed = m_store->flush(); !flushed)
            qFatal("%s", qPrintable(flushed.error().text()));
    }
    auto reader = Reader::open(path());
    if (!reader)
        qFatal("%s", qPrintable(reader.error().text()));
    return std::move(*reader);
}

void TemporaryProject::close()
{
    m_project.reset();
    m_store.reset();
}

void TemporaryProject::reopen()
{
    close();
    auto opened = SqlStore::open(path(), true);
    if (!opened)
        qFatal("%s", qPrintable(opened.error().text()));
    m_store = std::move(*opened);
    m_project = std::make_unique<Project>(*m_store, m_store->opened(), u"tester"_s);
}

} // namespace Quipu
