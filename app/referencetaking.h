// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/figures/codebook.h"

#include <QObject>
#include <QStringList>

namespace Quipu {

class Importer;
class OpenArticle;
class Project;
class SqlStore;

// What became of a list of references.
struct ReferenceCounts
{
    QString list; // the file's name
    int told = 0; // articles that it told something new
    int known = 0; // articles of its entries
    int imported = 0; // entries that came in with nothing but an abstract
    int withoutText = 0;
};

// Lists of references on their way into the project: each waits until no import runs and all is saved, is read and
// compared with the articles in the pool, and becomes one step of undo. GUI lane.
class ReferenceTaking final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReferenceTaking)

public:
    ReferenceTaking(Project &project, SqlStore &store, const Importer &importer, const OpenArticle &article,
                    QObject *parent = nullptr);

    // Takes the lists out of what is to be imported.
    void takeFrom(QStringList &paths);

Q_SIGNALS:
    void taken(const Quipu::ReferenceCounts &counts);
    void failed(const Quipu::Error &error);

private:
    struct Found;
    void startNext();
    void apply(const QString &list, Found found);

    Project &m_project;
    SqlStore &m_store;
    const Importer &m_importer;
    const OpenArticle &m_article;
    QStringList m_waiting;
    bool m_isReading = false;
};

} // namespace Quipu
