// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/corpus/folder.h"

#include <QObject>

namespace Quipu {

struct FinderItem;
class OpenProject;
class Workbench;

// What the analyst does with folders, saved searches and the tags of articles: asks for names, reads what an edit
// needs, and turns it into verbs of the project. GUI lane; lives as long as the project is open.
class FolderEditing final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FolderEditing)

public:
    FolderEditing(Workbench &bench, OpenProject &project);

    void search(FolderId folder); // for what is in it
    void addFolder(); // with the articles that are selected
    void saveSearch(); // the one in the search field
    void rename(FolderId folder, const QString &name);
    void remove(const std::vector<FolderId> &folders);
    void put(FolderId folder, const std::vector<ArticleId> &articles);
    void takeOut(); // the selected articles, out of the folder that is searched or marked
    void find(const QString &text); // folders to put the selected articles into
    void findTag(const QString &text, bool isWanted); // to give to the selected articles, or to take from them

private:
    std::vector<ArticleId> chosen() const; // the selected articles, else the open one
    Folder folderOf(FolderId id) const;
    QString freeName(const QString &name) const;
    bool isFree(const QString &name, FolderId but = {});
    void makeFolder(const QString &name, const std::vector<ArticleId> &articles);
    void tag(const std::vector<ArticleId> &articles, const QString &name, bool isWanted);
    void tell(const Outcome &outcome);

    Workbench &m_bench;
    OpenProject &m_project;
};

} // namespace Quipu
