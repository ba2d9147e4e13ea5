// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/projectlock.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QLocale>

#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

constexpr qint64 longestLock = 4096; // bytes that are looked at

QString lockText(const char *text)
{
    return QCoreApplication::translate("Quipu::Storage", text);
}

QString lockFileOf(const QString &project)
{
    return project + u".lock"_s;
}

QByteArray lockWords(const QString &project)
{
    QFile file(lockFileOf(project));
    return file.open(QIODevice::ReadOnly) ? file.read(longestLock) : QByteArray();
}

// Away with the lock of a program that is gone. Whoever has a lock holds the file by flock(), too, so that nobody takes
// away one that was just made.
bool removeForsaken(const QString &project)
{
    const QByteArray path = QFile::encodeName(lockFileOf(project));
    const int file = ::open(path.constData(), O_RDWR | O_CLOEXEC);
    if (file < 0)
        return false;
    struct stat opened = {};
    struct stat named = {};
    const bool isForsaken = ::flock(file, LOCK_EX | LOCK_NB) == 0 && ::fstat(file, &opened) == 0
        && ::stat(path.constData(), &named) == 0 && opened.st_ino == named.st_ino && ::unlink(path.constData()) == 0;
    ::close(file);
    return isForsaken;
}

// Line by line: QLockFile's own (process, program, machine, and two that tell the machine and its start), then ours.
enum LockLine { ProcessLine, ProgramLine, MachineLine, MachineIdLine, StartLine, WhoLine, SinceLine };

Error lockNotWritten(const QString &project)
{
    return {
        Error::Kind::Io, lockText(QT_TRANSLATE_NOOP("Quipu::Storage", "The project cannot be locked here")), project,
        lockText(QT_TRANSLATE_NOOP("Quipu::Storage", "Check the permissions of its folder, and the room on the disk"))};
}

} // namespace

ProjectLock::ProjectLock(const QString &project)
    : m_project(project)
    , m_file(lockFileOf(project))
{
    m_file.setStaleLockTime(0); // never by age: only when the program that took it is gone
}

Result<std::unique_ptr<ProjectLock>> ProjectLock::take(const QString &project, const QString &who)
{
    std::unique_ptr<ProjectLock> lock(new ProjectLock(project));
    if (!lock->m_file.tryLock(0)) {
        if (lock->m_file.error() != QLockFile::LockFailedError)
            return lockNotWritten(project);
        // QLockFile knows a machine by its name, which may have become another since.
        const LockHolder holder = lockHolderOf(project).value_or(LockHolder {});
        if (!holder.isGone || !removeForsaken(project) || !lock->m_file.tryLock(0))
            return lockedBy(holder, project);
    }
    QFile file(lockFileOf(project));
    const QString since = QDateTime::currentDateTimeUtc().toString(Qt::ISODate);
    if (file.open(QIODevice::Append))
        file.write(QString(QString(who).replace(u'\n', u' ') + u'\n' + since + u'\n').toUtf8());
    file.close();
    lock->m_words = lockWords(project);
    return lock;
}

Outcome ProjectLock::isOurs() const
{
    const QByteArray words = lockWords(m_project);
    if (words == m_words || words.isEmpty()) // one that was taken away by hand is nobody else's yet
        return Done {};
    Error error = lockedBy(lockHolderOf(m_project).value_or(LockHolder {}), m_project);
    error.remedy = lockText(QT_TRANSLATE_NOOP(
        "Quipu::Storage", "It was taken over from there, and the last edit here is not in the file: open it again"));
    return error;
}

std::optional<LockHolder> lockHolderOf(const QString &project)
{
    const QByteArray words = lockWords(project);
    if (words.isEmpty())
        return {};
    const QList<QByteArray> lines = words.split('\n');
    LockHolder holder;
    holder.process = lines.value(ProcessLine).toLongLong();
    holder.program = QString::fromLocal8Bit(lines.value(ProgramLine));
    holder.machine = QString::fromLocal8Bit(lines.value(MachineLine));
    holder.who = QString::fromUtf8(lines.value(WhoLine));
    holder.since = QDateTime::fromString(QString::fromLatin1(lines.value(SinceLine)), Qt::ISODate);
    const QFileInfo file(lockFileOf(project));
    if (!holder.since.isValid())
        holder.since = file.lastModified().toUTC();
    if (holder.who.isEmpty())
        holder.who = file.owner();
    const QByteArray machineId = lines.value(MachineIdLine);
    const QByteArray ours = QSysInfo::machineUniqueId();
    holder.isOnThisMachine = machineId.isEmpty() || ours.isEmpty()
        ? holder.machine.isEmpty() || holder.machine == QSysInfo::machineHostName()
        : machineId == ours;
    const QByteArray start = lines.value(StartLine);
    const bool isOfThisStart = start.isEmpty() || start == QSysInfo::bootUniqueId();
    holder.isGone = holder.isOnThisMachine
        && (!isOfThisStart || (::kill(pid_t(holder.process), 0) != 0 && errno == ESRCH)); // 0: only whether it is there
    return holder;
}

Error lockedBy(const LockHolder &holder, const QString &project)
{
    const QString since = QLocale().toString(holder.since.toLocalTime(), QLocale::ShortFormat);
    const QString who = holder.who.isEmpty() ? lockText(QT_TRANSLATE_NOOP("Quipu::Storage", "Somebody")) : holder.who;
    const QString process = QString::number(holder.process);
    Error error {Error::Kind::Locked, {}, project, {}};
    if (holder.isOnThisMachine) {
        error.what = lockText(QT_TRANSLATE_NOOP(
                                  "Quipu::Storage",
                                  "%1 has had the project open on this computer (%2) since %3, in %4 (process %5)"))
                         .arg(who, holder.machine, since, holder.program, process);
        error.remedy = lockText(QT_TRANSLATE_NOOP("Quipu::Storage", "Close it there and try again"));
    } else {
        error.what
            = lockText(QT_TRANSLATE_NOOP("Quipu::Storage",
                                         "%1 has had the project open on the computer %2 since %3, in %4 (process %5)"))
                  .arg(who, holder.machine, since, holder.program, process);
        error.remedy = lockText(QT_TRANSLATE_NOOP(
            "Quipu::Storage",
            "Close it there and try again; “quipu unlock” takes away the lock of a computer that has it no longer"));
    }
    return error;
}

Outcome breakLock(const QString &project)
{
    const std::optional<LockHolder> holder = lockHolderOf(project);
    if (!holder)
        return Done {};
    if (holder->isOnThisMachine) {
        // A program that is gone gives way by itself; one that is not must be asked.
        const auto taken = ProjectLock::take(project, {});
        return taken ? Outcome(Done {}) : Outcome(taken.error());
    }
    return QFile::remove(lockFileOf(project)) ? Outcome(Done {}) : Outcome(lockNotWritten(project));
}

} // namespace Quipu
