// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/damagedfile.h"

#include "models/storage/projectfile.h"
#include "models/storage/sqltext.h"

#include <QCoreApplication>
#include <QtEndian>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

constexpr int schemaAt = 60; // "user_version" in the header
constexpr quint32 logMagic = 0x377f0682; // its last bit says in which order checksums read their words
constexpr int logHeaderBytes = 32, frameHeaderBytes = 24;

quint32 wordAt(const QByteArray &bytes, qsizetype at)
{
    return qFromBigEndian<quint32>(bytes.constData() + at);
}

// The log's running checksum (https://www.sqlite.org/fileformat.html#checksum_algorithm).
struct LogSum
{
    bool isBigEndian = false;
    quint32 first = 0, second = 0;

    void add(QByteArrayView bytes)
    {
        for (qsizetype at = 0; at + 8 <= bytes.size(); at += 8) {
            first += read(bytes.data() + at) + second;
            second += read(bytes.data() + at + 4) + first;
        }
    }

private:
    quint32 read(const char *at) const
    {
        return isBigEndian ? qFromBigEndian<quint32>(at) : qFromLittleEndian<quint32>(at);
    }
};

} // namespace

DamagedFile::DamagedFile(const QString &path)
    : m_file(path)
    , m_log(path + u"-wal"_s)
{ }

Result<std::unique_ptr<DamagedFile>> DamagedFile::open(const QString &path)
{
    std::unique_ptr<DamagedFile> damaged(new DamagedFile(path));
    if (!damaged->m_file.exists() || !damaged->m_file.open(QIODevice::ReadOnly)) {
        return Error {damaged->m_file.exists() ? Error::Kind::Io : Error::Kind::NotFound,
                      QCoreApplication::translate("Quipu::Storage", "The damaged project cannot be read"), path,
                      damaged->m_file.errorString()};
    }
    // Every project has pages of the same size, so that a damaged header does not matter.
    damaged->m_pageSize = projectPageSize;
    damaged->m_pageCount = quint32((damaged->m_file.size() + projectPageSize - 1) / projectPageSize);
    damaged->readLog();
    if (damaged->m_pageCount == 0) {
        return Error {Error::Kind::Invalid,
                      QCoreApplication::translate("Quipu::Storage", "There is nothing in the file"), path,
                      QCoreApplication::translate("Quipu::Storage", "Go on with a copy made earlier")};
    }
    return damaged;
}

// Frames count up to the last commit whose checksums are right; what comes behind was never promised.
void DamagedFile::readLog()
{
    if (!m_log.open(QIODevice::ReadOnly))
        return;
    const QByteArray header = m_log.read(logHeaderBytes);
    if (header.size() < logHeaderBytes || (wordAt(header, 0) & ~1U) != logMagic || int(wordAt(header, 8)) != m_pageSize)
        return;
    LogSum sum {(wordAt(header, 0) & 1U) != 0};
    sum.add(QByteArrayView(header).first(24));
    QHash<quint32, qint64> waiting;
    if (sum.first != wordAt(header, 24) || sum.second != wordAt(header, 28))
        return;
    for (;;) {
        const qint64 at = m_log.pos() + frameHeaderBytes;
        const QByteArray frame = m_log.read(frameHeaderBytes + m_pageSize);
        if (frame.size() < frameHeaderBytes + m_pageSize || frame.sliced(8, 8) != header.sliced(16, 8))
            return;
        sum.add(QByteArrayView(frame).first(8));
        sum.add(QByteArrayView(frame).sliced(frameHeaderBytes));
        if (sum.first != wordAt(frame, 16) || sum.second != wordAt(frame, 20))
            return;
        waiting[wordAt(frame, 0)] = at;
        if (const quint32 size = wordAt(frame, 4); size != 0) { // a commit says how large the file is
            m_logged.insert(waiting);
            waiting.clear();
            m_pageCount = std::max(m_pageCount, size);
        }
    }
}

int DamagedFile::schema()
{
    const QByteArray first = page(1);
    const qint64 stated = first.size() < schemaAt + 4 ? 0 : qint64(wordAt(first, schemaAt));
    return stated >= 1 && stated <= newestSchema() ? int(stated) : 0;
}

QByteArray DamagedFile::page(quint32 number)
{
    if (number == 0)
        return {};
    const auto logged = m_logged.constFind(number);
    QFile &file = logged == m_logged.cend() ? m_file : m_log;
    if (!file.seek(logged == m_logged.cend() ? qint64(number - 1) * m_pageSize : *logged))
        return {};
    return file.read(m_pageSize);
}

} // namespace Quipu
