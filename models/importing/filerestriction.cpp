// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/importing/filerestriction.h"

#include <QByteArray>
#include <QFile>
#include <QLibraryInfo>

#include <array>
#include <cerrno>
#include <fcntl.h>
#include <linux/landlock.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace Quipu {

namespace {

// landlock_ruleset_attr as of the sixth version; the kernel takes as much of it as it knows, and older headers have
// less.
struct Ruleset
{
    quint64 files = 0;
    quint64 network = 0; // from the fourth version on
    quint64 scopes = 0; // from the sixth
};

constexpr std::array fileRightsOfVersion = {0, 13, 14, 15, 15, 16}; // how many there are, from version 1 on

Ruleset rulesetOf(int version)
{
    const int known = std::min(version, int(fileRightsOfVersion.size()) - 1);
    Ruleset ruleset;
    ruleset.files = (quint64(1) << fileRightsOfVersion[size_t(known)]) - 1;
    if (version >= 4)
        ruleset.network = 0b11; // bind, connect
    if (version >= 6)
        ruleset.scopes = 0b11; // abstract sockets, signals
    return ruleset;
}

size_t sizeOfRuleset(int version)
{
    return version >= 6 ? sizeof(Ruleset) : version >= 4 ? 2 * sizeof(quint64) : sizeof(quint64);
}

void allowReading(int ruleset, const QByteArray &path)
{
    const int place = open(path.constData(), O_PATH | O_CLOEXEC);
    if (place < 0)
        return; // not on this system
    struct stat status
    { };
    const bool isFolder = fstat(place, &status) == 0 && S_ISDIR(status.st_mode);
    landlock_path_beneath_attr beneath {};
    beneath.parent_fd = place;
    beneath.allowed_access = LANDLOCK_ACCESS_FS_READ_FILE | (isFolder ? LANDLOCK_ACCESS_FS_READ_DIR : 0);
    syscall(SYS_landlock_add_rule, ruleset, LANDLOCK_RULE_PATH_BENEATH, &beneath, 0);
    close(place);
}

} // namespace

Protection restrictFiles()
{
    const long version = syscall(SYS_landlock_create_ruleset, nullptr, 0, LANDLOCK_CREATE_RULESET_VERSION);
    if (version < 1)
        return errno == ENOSYS || errno == EOPNOTSUPP || errno == EPERM ? Protection::Absent : Protection::Failed;
    const Ruleset wanted = rulesetOf(int(version));
    const int ruleset = int(syscall(SYS_landlock_create_ruleset, &wanted, sizeOfRuleset(int(version)), 0));
    if (ruleset < 0)
        return Protection::Failed;
    for (const char *path : {"/usr", "/lib", "/lib64", "/etc/fonts", "/etc/ld.so.cache", "/etc/localtime",
                             "/var/cache/fontconfig", "/nix/store", "/dev/null", "/dev/urandom"})
        allowReading(ruleset, path);
    for (const char *folder : {"/.fonts", "/.local/share/fonts", "/.cache/fontconfig", "/.config/fontconfig"})
        allowReading(ruleset, qgetenv("HOME") + folder);
    allowReading(ruleset, QFile::encodeName(QLibraryInfo::path(QLibraryInfo::PrefixPath)));
    const bool isActive = syscall(SYS_landlock_restrict_self, ruleset, 0) == 0;
    close(ruleset);
    return isActive ? Protection::Active : Protection::Failed;
}

} // namespace Quipu
