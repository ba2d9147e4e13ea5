// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/importing/confinement.h"

#include "models/importing/filerestriction.h"
#include "models/importing/systemcallfilter.h"

#include <sys/prctl.h>
#include <sys/resource.h>

namespace Quipu {

namespace {

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr bool isSanitized = true;
#elif defined(__has_feature)
#if __has_feature(address_sanitizer) || __has_feature(thread_sanitizer)
constexpr bool isSanitized = true; // whose shadow memory takes terabytes of address space
#else
constexpr bool isSanitized = false;
#endif
#else
constexpr bool isSanitized = false;
#endif

bool limit(__rlimit_resource resource, rlim_t amount)
{
    rlimit now {};
    if (getrlimit(resource, &now) != 0)
        return false;
    const rlim_t least = now.rlim_max == RLIM_INFINITY ? amount : std::min(amount, now.rlim_max);
    const rlimit wanted {least, least};
    return setrlimit(resource, &wanted) == 0;
}

bool limitAll(qint64 memoryBytes)
{
    constexpr rlim_t openFiles = 64; // fonts and tables, one after the other
    return (isSanitized || limit(RLIMIT_AS, rlim_t(memoryBytes))) && limit(RLIMIT_FSIZE, 0) && limit(RLIMIT_CORE, 0)
        && limit(RLIMIT_NPROC, 0) && limit(RLIMIT_NOFILE, openFiles);
}

} // namespace

Confinement confineThisProcess(qint64 memoryBytes)
{
    Confinement confinement;
    if (!limitAll(memoryBytes) || prctl(PR_SET_DUMPABLE, 0, 0, 0, 0) != 0
        || prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0)
        return confinement;
    const Protection files = restrictFiles();
    const Protection calls = filterSystemCalls(); // last: it takes away what the others need
    confinement.hasLandlock = files == Protection::Active;
    confinement.hasFilter = calls == Protection::Active;
    confinement.isSound = files != Protection::Failed && calls != Protection::Failed;
    return confinement;
}

void limitProcessorTime(int seconds)
{
    rusage used {};
    getrusage(RUSAGE_SELF, &used);
    const rlim_t soFar = rlim_t(used.ru_utime.tv_sec + used.ru_stime.tv_sec);
    const rlimit wanted {soFar + rlim_t(seconds) + 1, RLIM_INFINITY};
    setrlimit(RLIMIT_CPU, &wanted);
}

} // namespace Quipu
