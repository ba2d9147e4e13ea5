// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/durability/faultydisk.h"

#include <sqlite3.h>

#include <algorithm>
#include <cstdlib>
#include <fcntl.h>
#include <mutex>
#include <new>
#include <random>
#include <string>
#include <unistd.h>
#include <vector>

namespace Quipu {

namespace {

constexpr sqlite3_int64 sector = 512; // what a disk writes whole

struct UnsyncedWrite
{
    std::string path;
    sqlite3_int64 offset = 0;
    std::vector<char> before; // shorter where the file was
    std::vector<char> after;
    sqlite3_int64 sizeBefore = 0;
};

struct Disk
{
    std::mutex mutex;
    DiskFault fault;
    int operations = 0;
    bool hasFailed = false;
    std::vector<UnsyncedWrite> unsynced;
    sqlite3_vfs *real = nullptr;
};

Disk &disk()
{
    static Disk only;
    return only;
}

struct FaultyFile
{
    sqlite3_file base;
    char *path;
    sqlite3_file *real() { return reinterpret_cast<sqlite3_file *>(this + 1); }
};

FaultyFile *faulty(sqlite3_file *file)
{
    return reinterpret_cast<FaultyFile *>(file);
}

sqlite3_file *real(sqlite3_file *file)
{
    return faulty(file)->real();
}

// Whether it is this operation's turn to fail. The caller holds the mutex.
bool isTurn(std::initializer_list<DiskFault::Kind> kinds)
{
    Disk &all = disk();
    if (std::find(kinds.begin(), kinds.end(), all.fault.kind) == kinds.end())
        return false;
    const int now = ++all.operations;
    const bool stays = all.fault.kind == DiskFault::Kind::Full && now > all.fault.at;
    all.hasFailed = all.hasFailed || now == all.fault.at;
    return now == all.fault.at || stays;
}

void writeAt(int file, const std::vector<char> &bytes, sqlite3_int64 offset, size_t count)
{
    for (size_t done = 0; done < count;) {
        const ssize_t written = pwrite(file, bytes.data() + done, count - done, offset + sqlite3_int64(done));
        if (written <= 0)
            std::abort();
        done += size_t(written);
    }
}

// Takes back all that was not synced, then lets a part of it have arrived after all, in any order.
[[noreturn]] void cutPower()
{
    Disk &all = disk();
    std::mt19937 random(all.fault.seed);
    for (auto write = all.unsynced.rbegin(); write != all.unsynced.rend(); ++write) {
        const int file = open(write->path.c_str(), O_RDWR);
        if (file < 0)
            continue;
        writeAt(file, write->before, write->offset, write->before.size());
        if (ftruncate(file, write->sizeBefore) != 0)
            std::abort();
        close(file);
    }
    const auto shareKept = random() % 4; // none, a third, two thirds, all
    for (const UnsyncedWrite &write : all.unsynced) {
        if (random() % 3 >= shareKept)
            continue;
        const int file = open(write.path.c_str(), O_RDWR);
        if (file < 0)
            continue;
        const size_t sectors = (write.after.size() + sector - 1) / sector;
        const size_t arrived = random() % 4 == 0 ? (random() % (sectors + 1)) * sector : write.after.size();
        writeAt(file, write.after, write.offset, std::min(arrived, write.after.size()));
        close(file);
    }
    _exit(powerCutCode);
}

void remember(FaultyFile *file, const void *bytes, int count, sqlite3_int64 offset)
{
    Disk &all = disk();
    if (file->path == nullptr)
        return;
    UnsyncedWrite write;
    write.path = file->path;
    write.offset = offset;
    write.after.assign(static_cast<const char *>(bytes), static_cast<const char *>(bytes) + count);
    file->real()->pMethods->xFileSize(file->real(), &write.sizeBefore);
    write.before.resize(size_t(std::clamp<sqlite3_int64>(write.sizeBefore - offset, 0, count)));
    if (!write.before.empty())
        file->real()->pMethods->xRead(file->real(), write.before.data(), int(write.before.size()), offset);
    all.unsynced.push_back(std::move(write));
}

int closeFile(sqlite3_file *file)
{
    std::free(faulty(file)->path);
    return real(file)->pMethods->xClose(real(file));
}

int readFile(sqlite3_file *file, void *bytes, int count, sqlite3_int64 offset)
{
    {
        const std::lock_guard lock(disk().mutex);
        if (isTurn({DiskFault::Kind::NoRead}))
            return SQLITE_IOERR_READ;
    }
    return real(file)->pMethods->xRead(real(file), bytes, count, offset);
}

int writeFile(sqlite3_file *file, const void *bytes, int count, sqlite3_int64 offset)
{
    using Kind = DiskFault::Kind;
    const std::lock_guard lock(disk().mutex);
    const Kind kind = disk().fault.kind;
    if (kind == Kind::PowerCut)
        remember(faulty(file), bytes, count, offset);
    if (isTurn({Kind::FullOnce, Kind::Full, Kind::ShortWrite, Kind::PowerCut})) {
        if (kind == Kind::PowerCut)
            cutPower();
        if (kind == Kind::ShortWrite) {
            real(file)->pMethods->xWrite(real(file), bytes, count / 2, offset);
            return SQLITE_IOERR_WRITE;
        }
        return SQLITE_FULL;
    }
    return real(file)->pMethods->xWrite(real(file), bytes, count, offset);
}

int truncateFile(sqlite3_file *file, sqlite3_int64 size)
{
    return real(file)->pMethods->xTruncate(real(file), size);
}

int syncFile(sqlite3_file *file, int flags)
{
    const std::lock_guard lock(disk().mutex);
    if (isTurn({DiskFault::Kind::NoSync}))
        return SQLITE_IOERR_FSYNC;
    if (faulty(file)->path != nullptr)
        std::erase_if(disk().unsynced, [file](const UnsyncedWrite &write) { return write.path == faulty(file)->path; });
    return real(file)->pMethods->xSync(real(file), flags);
}

const sqlite3_io_methods methods {
    3,
    closeFile,
    readFile,
    writeFile,
    truncateFile,
    syncFile,
    [](sqlite3_file *file, sqlite3_int64 *size) { return real(file)->pMethods->xFileSize(real(file), size); },
    [](sqlite3_file *file, int level) { return real(file)->pMethods->xLock(real(file), level); },
    [](sqlite3_file *file, int level) { return real(file)->pMethods->xUnlock(real(file), level); },
    [](sqlite3_file *file, int *held) { return real(file)->pMethods->xCheckReservedLock(real(file), held); },
    [](sqlite3_file *file, int what, void *value) {
        return real(file)->pMethods->xFileControl(real(file), what, value);
    },
    [](sqlite3_file *file) { return real(file)->pMethods->xSectorSize(real(file)); },
    [](sqlite3_file *file) { return real(file)->pMethods->xDeviceCharacteristics(real(file)); },
    [](sqlite3_file *file, int page, int size, int extend, void volatile **map) {
        return real(file)->pMethods->xShmMap(real(file), page, size, extend, map);
    },
    [](sqlite3_file *file, int offset, int count, int flags) {
        return real(file)->pMethods->xShmLock(real(file), offset, count, flags);
    },
    [](sqlite3_file *file) { real(file)->pMethods->xShmBarrier(real(file)); },
    [](sqlite3_file *file, int remove) { return real(file)->pMethods->xShmUnmap(real(file), remove); },
    [](sqlite3_file *, sqlite3_int64, int, void **page) {
        *page = nullptr; // nothing is mapped: all goes through the functions above
        return SQLITE_OK;
    },
    [](sqlite3_file *, sqlite3_int64, void *) { return SQLITE_OK; },
};

int openFile(sqlite3_vfs *, const char *name, sqlite3_file *file, int flags, int *given)
{
    auto *made = new (file) FaultyFile {};
    const int opened = disk().real->xOpen(disk().real, name, made->real(), flags, given);
    if (made->real()->pMethods == nullptr)
        return opened;
    made->base.pMethods = &methods;
    if (name != nullptr)
        made->path = strdup(name);
    return opened;
}

// Nobody misses what was never synced of a file that is gone; one of its name is another.
int deleteFile(sqlite3_vfs *, const char *name, int isFolderSynced)
{
    const std::lock_guard lock(disk().mutex);
    std::erase_if(disk().unsynced, [name](const UnsyncedWrite &write) { return write.path == name; });
    return disk().real->xDelete(disk().real, name, isFolderSynced);
}

} // namespace

void installFaultyDisk()
{
    static sqlite3_vfs layer;
    disk().real = sqlite3_vfs_find(nullptr);
    layer = *disk().real;
    layer.zName = "quipu-faulty";
    layer.szOsFile = int(sizeof(FaultyFile)) + disk().real->szOsFile;
    layer.xOpen = openFile;
    layer.xDelete = deleteFile;
    sqlite3_vfs_register(&layer, 1);
}

void setDiskFault(const DiskFault &fault)
{
    const std::lock_guard lock(disk().mutex);
    disk().fault = fault;
    disk().operations = 0;
    disk().hasFailed = false;
}

bool hasDiskFailed()
{
    const std::lock_guard lock(disk().mutex);
    return disk().hasFailed;
}

} // namespace Quipu
