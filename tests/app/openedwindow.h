// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/openproject.h"
#include "app/workbench.h"
#include "tests/support/scriptedprompts.h"
#include "views/actions/actionregistry.h"
#include "views/mainwindow/mainwindow.h"
#include "views/reader/readerview.h"

#include <QAction>
#include <QTemporaryDir>

namespace Quipu {

// The program with its window over a project of the sample articles, in a folder that goes away with it. Questions are
// answered by script, or put as the program puts them.
class OpenedWindow final
{
public:
    enum class Answers { Script, Dialogs };

    explicit OpenedWindow(Answers answers = Answers::Script)
        : m_answers(answers)
    {
        open();
    }

    // The program anew, as at a second start; start() follows.
    void open()
    {
        m_bench.reset();
        auto scripted = m_answers == Answers::Script ? std::make_unique<ScriptedPrompts>() : nullptr;
        m_prompts = scripted.get();
        m_bench = std::make_unique<Workbench>(inFolder(QStringLiteral("settings")), std::move(scripted));
    }
    // Imports the sample into a new project; false when it does not arrive.
    bool startWithSample();
    // Files of the repository's sample, in name order.
    static QStringList sampleFiles();

    QString inFolder(const QString &name) const { return m_folder.filePath(name); }
    QString projectPath() const { return inFolder(QStringLiteral("story.quipu")); }
    Workbench &bench() const { return *m_bench; }
    OpenProject *project() const { return m_bench->project(); }
    ScriptedPrompts &prompts() const { return *m_prompts; }
    MainWindow &window() const { return m_bench->window(); }
    ReaderView &reader() const { return *window().reader(); }
    ArticleListModel &model() const { return m_bench->models().articles; }
    QAction *action(const QString &id) const { return window().actions().action(id); }

private:
    const Answers m_answers;
    QTemporaryDir m_folder;
    ScriptedPrompts *m_prompts = nullptr;
    std::unique_ptr<Workbench> m_bench;
};

} // namespace Quipu
