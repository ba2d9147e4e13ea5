// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session.h"

#include "app/backupsettings.h"
#include "app/importsettings.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSettings>
#include <QStandardPaths>

namespace Quipu {

using namespace Qt::StringLiterals;

namespace {

constexpr int recentLimit = 10;

// A path as the name of a group of settings: it may hold anything.
QString groupOf(const QString &project)
{
    const QByteArray hash = QCryptographicHash::hash(project.toUtf8(), QCryptographicHash::Sha256);
    return "project-"_L1 + QString::fromLatin1(hash.toHex().left(16));
}

// Beside the group of the project's view, which is written anew as a whole.
QString watchGroupOf(const QString &project)
{
    return groupOf(project) + "-watched"_L1;
}

QString placeKeyOf(const QString &project)
{
    return groupOf(project) + "-place/known"_L1;
}

std::unique_ptr<QSettings> settingsIn(const QString &directory)
{
    if (directory.isEmpty())
        return std::make_unique<QSettings>(QSettings::IniFormat, QSettings::UserScope, u"quipu"_s, u"quipu"_s);
    return std::make_unique<QSettings>(QDir(directory).filePath(u"quipu.ini"_s), QSettings::IniFormat);
}

// ... and of what was searched for in it.
QString searchesKeyOf(const QString &project)
{
    return groupOf(project) + "-searches/recent"_L1;
}

} // namespace

Session::Session(const QString &directory)
    : m_directory(directory)
    , m_settings(settingsIn(directory))
{ }

Session::~Session() = default;

QString Session::dataDirectory() const
{
    if (!m_directory.isEmpty())
        return QDir(m_directory).absoluteFilePath(u"projects"_s);
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + "/quipu"_L1;
}

QString Session::chartDirectory() const
{
    return QFileInfo(m_settings->fileName()).absoluteDir().filePath(u"charts"_s);
}

QByteArray Session::chartOptions() const
{
    return m_settings->value(u"export/chartOptions"_s).toByteArray();
}

QString Session::chartFormat() const
{
    return m_settings->value(u"export/chartFormat"_s).toString();
}

void Session::setChartExport(const QByteArray &options, const QString &format)
{
    m_settings->setValue(u"export/chartOptions"_s, options);
    m_settings->setValue(u"export/chartFormat"_s, format);
}

QByteArray Session::chartEditor() const
{
    return m_settings->value(u"window/chartEditor"_s).toByteArray();
}

void Session::setChartEditor(const QByteArray &geometry)
{
    m_settings->setValue(u"window/chartEditor"_s, geometry);
}

QStringList Session::recentProjects() const
{
    QStringList recent = m_settings->value(u"projects/recent"_s).toStringList();
    recent.removeIf([](const QString &path) { return !QFileInfo::exists(path); });
    return recent;
}

QString Session::lastProject() const
{
    return m_settings->value(u"projects/last"_s).toString();
}

void Session::projectOpened(const QString &path)
{
    QStringList recent = m_settings->value(u"projects/recent"_s).toStringList();
    recent.removeAll(path);
    recent.prepend(path);
    m_settings->setValue(u"projects/recent"_s, recent.mid(0, recentLimit));
    m_settings->setValue(u"projects/last"_s, path);
}

void Session::projectClosed()
{
    m_settings->remove(u"projects/last"_s);
}

ProjectView Session::viewOf(const QString &project) const
{
    const QString group = groupOf(project);
    ProjectView view;
    view.article.value = m_settings->value(group + "/article"_L1).toLongLong();
    view.selection.start = m_settings->value(group + "/selectionStart"_L1).toLongLong();
    view.selection.end = m_settings->value(group + "/selectionEnd"_L1).toLongLong();
    view.firstVisible = m_settings->value(group + "/firstVisible"_L1).toLongLong();
    view.query = m_settings->value(group + "/query"_L1).toString();
    if (const QVariant docked = m_settings->value(group + "/dockedCharts"_L1); docked.isValid()) {
        view.charts.emplace();
        for (const QString &chart : docked.toStringList())
            view.charts->push_back({chart.toLongLong()});
    }
    for (const QString &chart : m_settings->value(group + "/viewedCharts"_L1).toStringList())
        view.chartViews.set({chart.toLongLong()}, m_settings->value(group + "/chartView"_L1 + chart).toByteArray());
    return view;
}

void Session::setViewOf(const QString &project, const ProjectView &view)
{
    const QString group = groupOf(project);
    m_settings->remove(group);
    m_settings->setValue(group + "/path"_L1, project); // for the person who reads the file
    m_settings->setValue(group + "/article"_L1, view.article.value);
    m_settings->setValue(group + "/selectionStart"_L1, view.selection.start);
    m_settings->setValue(group + "/selectionEnd"_L1, view.selection.end);
    m_settings->setValue(group + "/firstVisible"_L1, view.firstVisible);
    m_settings->setValue(group + "/query"_L1, view.query);
    if (view.charts) {
        QStringList docked;
        for (const ChartId chart : *view.charts)
            docked.append(QString::number(chart.value));
        m_settings->setValue(group + "/dockedCharts"_L1, docked);
    }
    QStringList viewed;
    for (const ChartViews::View &chart : view.chartViews.views) {
        viewed.append(QString::number(chart.chart.value));
        m_settings->setValue(group + "/chartView"_L1 + viewed.last(), chart.bytes);
    }
    m_settings->setValue(group + "/viewedCharts"_L1, viewed);
}

bool Session::isPlaceKnownOf(const QString &project) const
{
    return m_settings->value(placeKeyOf(project)).toBool();
}

void Session::setPlaceKnownOf(const QString &project)
{
    m_settings->setValue(placeKeyOf(project), true);
}

QStringList Session::recentSearchesOf(const QString &project) const
{
    return m_settings->value(searchesKeyOf(project)).toStringList();
}

void Session::setRecentSearchesOf(const QString &project, const QStringList &searches)
{
    m_settings->setValue(searchesKeyOf(project), searches);
}

std::vector<WatchedFolder> Session::watchedFoldersOf(const QString &project) const
{
    std::vector<WatchedFolder> folders;
    const int count = m_settings->beginReadArray(watchGroupOf(project));
    for (int i = 0; i < count; ++i) {
        m_settings->setArrayIndex(i);
        folders.push_back({m_settings->value(u"path"_s).toString(), m_settings->value(u"paused"_s).toBool(),
                           m_settings->value(u"since"_s).toLongLong()});
    }
    m_settings->endArray();
    std::erase_if(folders, [](const WatchedFolder &folder) { return folder.path.isEmpty(); });
    return folders;
}

void Session::setWatchedFoldersOf(const QString &project, const std::vector<WatchedFolder> &folders)
{
    m_settings->remove(watchGroupOf(project));
    if (folders.empty())
        return;
    m_settings->beginWriteArray(watchGroupOf(project), int(folders.size()));
    for (size_t i = 0; i < folders.size(); ++i) {
        m_settings->setArrayIndex(int(i));
        m_settings->setValue(u"path"_s, folders[i].path);
        m_settings->setValue(u"paused"_s, folders[i].isPaused);
        m_settings->setValue(u"since"_s, folders[i].since);
    }
    m_settings->endArray();
}

QByteArray Session::geometry() const
{
    return m_settings->value(u"window/geometry"_s).toByteArray();
}

QByteArray Session::layout() const
{
    return m_settings->value(u"window/layout"_s).toByteArray();
}

int Session::chartDocks() const
{
    return m_settings->value(u"window/chartDocks"_s).toInt();
}

void Session::setWindow(const QByteArray &geometry, const QByteArray &layout, int chartDocks)
{
    m_settings->setValue(u"window/geometry"_s, geometry);
    m_settings->setValue(u"window/layout"_s, layout);
    m_settings->setValue(u"window/chartDocks"_s, chartDocks);
}

QByteArray Session::figureColumns() const
{
    return m_settings->value(u"window/figureColumns"_s).toByteArray();
}

void Session::setFigureColumns(const QByteArray &columns)
{
    m_settings->setValue(u"window/figureColumns"_s, columns);
}

QByteArray Session::shortcuts() const
{
    return m_settings->value(u"shortcuts"_s).toByteArray();
}

void Session::setShortcuts(const QByteArray &json)
{
    m_settings->setValue(u"shortcuts"_s, json);
}

QString Session::colorScheme() const
{
    return m_settings->value(u"view/colorScheme"_s, u"system"_s).toString();
}

void Session::setColorScheme(const QString &scheme)
{
    m_settings->setValue(u"view/colorScheme"_s, scheme);
}

int Session::readerZoom() const
{
    return m_settings->value(u"view/zoom"_s).toInt();
}

void Session::setReaderZoom(int steps)
{
    m_settings->setValue(u"view/zoom"_s, steps);
}

QByteArray Session::readerComfort() const
{
    return m_settings->value(u"view/reader"_s).toByteArray();
}

void Session::setReaderComfort(const QByteArray &comfort)
{
    m_settings->setValue(u"view/reader"_s, comfort);
}

Preferences Session::preferences() const
{
    Preferences preferences;
    preferences.importing
        = importChoicesFromJson(QJsonDocument::fromJson(m_settings->value(u"import/choices"_s).toByteArray()).object());
    const int looksFirst = m_settings->value(u"import/looksFirst"_s, int(LookFirst::WhenMany)).toInt();
    if (looksFirst >= int(LookFirst::Always) && looksFirst <= int(LookFirst::Never))
        preferences.looksFirst = LookFirst(looksFirst);
    const BackupSettings backups = backupSettingsIn(*m_settings);
    preferences.backups = {backups.isOn, backups.minutes, backups.rules.most, backups.rules.days, backups.place};
    return preferences;
}

void Session::setPreferences(const Preferences &preferences)
{
    const QJsonObject choices = importChoicesToJson(preferences.importing);
    m_settings->setValue(u"import/choices"_s, QJsonDocument(choices).toJson(QJsonDocument::Compact));
    m_settings->setValue(u"import/looksFirst"_s, int(preferences.looksFirst));
    const BackupChoices &backups = preferences.backups;
    keepBackupSettings({backups.isOn, backups.minutes, {backups.most, backups.days}, backups.place}, *m_settings);
}

QString Session::standardBackupPlace() const
{
    return m_directory.isEmpty() ? Quipu::standardBackupPlace() : QDir(m_directory).absoluteFilePath(u"backups"_s);
}

QString Session::backupPlace() const
{
    const QString chosen = preferences().backups.place;
    return chosen.isEmpty() ? standardBackupPlace() : chosen;
}

QString Session::pendingImportsFile(const QString &project) const
{
    const QDir folder = QFileInfo(m_settings->fileName()).absoluteDir();
    return folder.filePath("imports/"_L1 + groupOf(project) + ".json"_L1);
}

bool Session::takesWholeWords() const
{
    return m_settings->value(u"annotate/wholeWords"_s, false).toBool();
}

void Session::setTakesWholeWords(bool whole)
{
    m_settings->setValue(u"annotate/wholeWords"_s, whole);
}

bool Session::sync()
{
    m_settings->sync();
    return m_settings->status() == QSettings::NoError;
}

} // namespace Quipu
