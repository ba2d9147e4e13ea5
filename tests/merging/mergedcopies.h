// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/merging/mergeplan.h"
#include "models/project/project.h"
#include "models/storage/reader.h"
#include "models/storage/sqlstore.h"

namespace Quipu {

// A project file that a test works on as one analyst.
struct Work
{
    std::unique_ptr<SqlStore> store;
    std::unique_ptr<Project> project;

    Work(const QString &path, const QString &who);
    ~Work(); // all is on disk
};

// Merges one project into another as the program does; the plan that was carried out.
MergePlan mergeInto(const QString &into, const QString &from, MergePreference preference = MergePreference::Ours);
MergePlan planned(const QString &into, const QString &from, MergePreference preference = MergePreference::Ours);

// What a plan would do; "" where it does nothing.
QString told(const MergePlan &plan);

// What a project says, without the numbers that it gives to things and whatever order they have: equal for projects of
// equal content.
QString contentOf(const QString &path);

std::unique_ptr<Reader> readerOf(const QString &path);

} // namespace Quipu
