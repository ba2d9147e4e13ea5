// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pendingimports.h"

#include "app/background.h"
#include "app/importsettings.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>

namespace Quipu {

using namespace Qt::StringLiterals;

namespace {

using Tasks = std::vector<ImportTask>;

QJsonArray fingerprintsToJson(const QSet<QByteArray> &fingerprints)
{
    QJsonArray all;
    for (const QByteArray &sha256 : fingerprints)
        all.append(QString::fromLatin1(sha256));
    return all;
}

QByteArray tasksToJson(const Tasks &tasks)
{
    QJsonArray all;
    for (const ImportTask &task : tasks)
        all.append(QJsonObject {{u"paths"_s, QJsonArray::fromStringList(task.paths)},
                                {u"choices"_s, importChoicesToJson(task.choices)},
                                {u"isRetry"_s, task.isRetry},
                                {u"done"_s, task.done},
                                {u"total"_s, task.total},
                                {u"finished"_s, fingerprintsToJson(task.finished)}});
    return QJsonDocument(all).toJson();
}

Tasks tasksFromJson(const QByteArray &json)
{
    Tasks tasks;
    for (const QJsonValue &value : QJsonDocument::fromJson(json).array()) {
        ImportTask task;
        for (const QJsonValue &path : value["paths"_L1].toArray())
            task.paths.append(path.toString());
        task.choices = importChoicesFromJson(value["choices"_L1].toObject());
        task.isRetry = value["isRetry"_L1].toBool();
        task.done = value["done"_L1].toInt();
        task.total = value["total"_L1].toInt();
        for (const QJsonValue &sha256 : value["finished"_L1].toArray())
            task.finished.insert(sha256.toString().toLatin1());
        if (!task.paths.isEmpty())
            tasks.push_back(std::move(task));
    }
    return tasks;
}

// Where it cannot be written, only the offer to continue is lost.
void writeTasks(const QString &path, const Tasks &tasks)
{
    if (tasks.empty()) {
        QFile::remove(path);
        return;
    }
    QDir().mkpath(QFileInfo(path).path());
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly)) {
        file.write(tasksToJson(tasks));
        file.commit();
    }
}

Tasks readTasks(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? tasksFromJson(file.readAll()) : Tasks();
}

} // namespace

PendingImports::PendingImports(const QString &path, QObject *parent)
    : QObject(parent)
    , m_path(path)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(2000);
    connect(&m_soon, &QTimer::timeout, this, &PendingImports::write);
}

PendingImports::~PendingImports()
{
    if (m_isChanged || m_isWriting) // who opens the project next may look before the pool has come to it
        writeTasks(m_path, m_tasks);
}

void PendingImports::load()
{
    m_isLoading = true;
    runInPool<Tasks>(
        this, [path = m_path] { return readTasks(path); },
        [this](const Tasks &tasks) {
            m_isLoading = false;
            Q_EMIT loaded(tasks);
            write();
        });
}

void PendingImports::keep(const std::vector<ImportTask> &tasks, bool isUrgent)
{
    m_tasks = tasks;
    m_isChanged = true;
    if (isUrgent)
        write();
    else if (!m_soon.isActive())
        m_soon.start();
}

void PendingImports::write()
{
    if (!m_isChanged || m_isWriting || m_isLoading) // what changes meanwhile is written after it
        return;
    m_isChanged = false;
    m_isWriting = true;
    m_soon.stop();
    runInPool<bool>(
        this,
        [path = m_path, tasks = m_tasks] {
            writeTasks(path, tasks);
            return true;
        },
        [this](bool) {
            m_isWriting = false;
            write();
        });
}

} // namespace Quipu
