// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/chartviews.h"
#include "models/base/id.h"
#include "models/base/textspan.h"
#include "models/corpus/watchedfolder.h"
#include "views/dialogs/preferences.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

class QSettings;

namespace Quipu {

// What is shown of one project, so that it can be shown again.
struct ProjectView
{
    ArticleId article;
    TextSpan selection; // empty: the caret
    qsizetype firstVisible = 0; // where the part of its text in view begins
    QString query; // in the search field
    std::optional<std::vector<ChartId>> charts; // of the docks in their order, 0 for none; nothing: not known
    ChartViews chartViews;
    bool operator==(const ProjectView &) const = default;
};

// Preferences and what comes back at the next start, in one INI file: in the given directory, or in the standard place
// when that is empty. GUI lane. Damaged or missing values read as their defaults.
class Session final
{
public:
    explicit Session(const QString &directory);
    ~Session();

    // Where projects that the person did not name are made: the sample, files given without a project.
    QString dataDirectory() const;
    QString chartDirectory() const; // of chart templates and the house style

    QByteArray chartOptions() const; // how a chart was exported last (views/charts/chartoptions.h)
    QString chartFormat() const; // ... and its ending
    void setChartExport(const QByteArray &options, const QString &format);

    QByteArray chartEditor() const; // the size and the place of its window
    void setChartEditor(const QByteArray &geometry);

    QStringList recentProjects() const; // newest first, those that still exist
    QString lastProject() const; // open when the program was closed; "" when none was
    void projectOpened(const QString &path); // now the last and the most recent one
    void projectClosed();

    ProjectView viewOf(const QString &project) const;
    void setViewOf(const QString &project, const ProjectView &view);

    // The person was told where the project lies, and wants to hear it no more.
    bool isPlaceKnownOf(const QString &project) const;
    void setPlaceKnownOf(const QString &project);

    QStringList recentSearchesOf(const QString &project) const; // newest first
    void setRecentSearchesOf(const QString &project, const QStringList &searches);

    std::vector<WatchedFolder> watchedFoldersOf(const QString &project) const;
    void setWatchedFoldersOf(const QString &project, const std::vector<WatchedFolder> &folders);

    QByteArray geometry() const;
    QByteArray layout() const;
    int chartDocks() const;
    void setWindow(const QByteArray &geometry, const QByteArray &layout, int chartDocks);

    QByteArray figureColumns() const; // of the figures table
    void setFigureColumns(const QByteArray &columns);
    QByteArray shortcuts() const; // in which keys the person differs (views/actions/shortcutset.h)
    void setShortcuts(const QByteArray &json);
    QString colorScheme() const; // "system", "light", "dark"
    void setColorScheme(const QString &scheme);
    int readerZoom() const; // steps from the normal size
    void setReaderZoom(int steps);
    QByteArray readerComfort() const; // views/reader/readercomfort.h
    void setReaderComfort(const QByteArray &comfort);

    Preferences preferences() const;
    void setPreferences(const Preferences &preferences);
    QString standardBackupPlace() const;
    QString backupPlace() const; // the chosen one, or the standard one
    QString pendingImportsFile(const QString &project) const; // of imports that did not come to their end

    bool takesWholeWords() const; // tagging takes a selection for the words it touches
    void setTakesWholeWords(bool whole);

    // False when the settings cannot be written; the window goes on without.
    bool sync();

private:
    QString m_directory;
    std::unique_ptr<QSettings> m_settings;
};

} // namespace Quipu
