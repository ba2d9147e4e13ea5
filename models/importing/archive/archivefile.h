// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <functional>
#include <memory>
#include <optional>

struct archive;

namespace Quipu {

// A member of an archive as its header has it. The name is only shown and compared: nothing is ever written by it.
struct ArchiveMember
{
    enum class Kind { File, Folder, Link, Device };

    QString name;
    Kind kind = Kind::File;
    bool isEncrypted = false;
    qint64 statedBytes = -1; // unpacked; -1 where the header does not tell
};

// Walks a ZIP, tar or gzip archive that is in memory, member by member, without writing anything. Bounded: members,
// bytes unpacked in all and how many times as many they are as the archive has. Not for hostile nesting: each archive
// inside another is walked by its own ArchiveFile, with what is left of the allowance.
class ArchiveFile final
{
public:
    enum class Problem { None, Damaged, TooMany, Bomb };

    static constexpr qint64 mostBytes = 1024LL * 1024 * 1024;
    static constexpr int mostMembers = 100'000;

    // The bytes are borrowed and must outlive this.
    explicit ArchiveFile(const QByteArray &bytes);
    ~ArchiveFile();
    Q_DISABLE_COPY_MOVE(ArchiveFile)

    std::optional<ArchiveMember> next(); // nothing: the end, or problem() says what
    // The current member's bytes; nothing when it is larger than the limit, cannot be unpacked or problem() says what.
    std::optional<QByteArray> content(qint64 limit);
    Problem problem() const { return m_problem; }

private:
    struct Closing
    {
        void operator()(archive *open) const;
    };

    std::unique_ptr<archive, Closing> m_archive;
    qint64 m_packed;
    qint64 m_unpacked = 0;
    int m_members = 0;
    Problem m_problem = Problem::None;
};

// For recognising: these look at bytes only.
bool isZip(const QByteArray &bytes);
QByteArrayView firstNameInZip(const QByteArray &bytes);

// Whether the ZIP has a file of this name among its first members. Unpacks nothing.
bool zipHolds(const QByteArray &bytes, const QString &name);

} // namespace Quipu
