// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/recordreading.h"

#include "models/storage/damagedfile.h"

#include <QtEndian>

#include <cstring>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

constexpr qint64 largestPayload = 512 * 1024 * 1024;
constexpr qsizetype fileHeaderBytes = 100; // before the first page's own

// A number of one to nine bytes; `at` moves behind it, and is -1 where the bytes end before.
quint64 variableNumber(QByteArrayView bytes, qsizetype &at)
{
    quint64 number = 0;
    for (int i = 0; i < 9; ++i) {
        if (at < 0 || at >= bytes.size()) {
            at = -1;
            return 0;
        }
        const auto byte = quint8(bytes[at++]);
        if (i == 8)
            return (number << 8) | byte;
        number = (number << 7) | (byte & 0x7fU);
        if ((byte & 0x80U) == 0)
            return number;
    }
    return number;
}

qint64 signedNumber(QByteArrayView bytes)
{
    qint64 number = qint8(bytes.front());
    for (qsizetype i = 1; i < bytes.size(); ++i)
        number = qint64((quint64(number) << 8) | quint8(bytes[i]));
    return number;
}

qsizetype bytesOfType(quint64 type)
{
    constexpr qsizetype sizes[] {0, 1, 2, 3, 4, 6, 8, 8, 0, 0};
    return type < 10 ? sizes[type] : type < 12 ? -1 : qsizetype((type - 12) / 2);
}

QVariant valueOfType(quint64 type, QByteArrayView bytes)
{
    if (type == 0)
        return {};
    if (type == 7) {
        const auto bits = qFromBigEndian<quint64>(bytes.data());
        double number = 0;
        std::memcpy(&number, &bits, sizeof number);
        return number;
    }
    if (type < 7)
        return QVariant(signedNumber(bytes));
    if (type < 10)
        return QVariant(qint64(type - 8));
    return type % 2 == 0 ? QVariant(bytes.toByteArray()) : QVariant(QString::fromUtf8(bytes));
}

// Where a page says that a cell begins, and what of its payload lies elsewhere.
class CellReading final
{
public:
    CellReading(DamagedFile &file, const QByteArray &page, bool isTable)
        : m_file(file)
        , m_page(page)
        , m_isTable(isTable)
    { }

    std::optional<ReadRecord> record(qsizetype at);

private:
    std::optional<QByteArray> payload(qsizetype at, qint64 size);

    DamagedFile &m_file;
    const QByteArray &m_page;
    bool m_isTable;
};

std::optional<ReadRecord> CellReading::record(qsizetype at)
{
    ReadRecord record;
    const quint64 size = variableNumber(m_page, at);
    if (m_isTable)
        record.rowid = qint64(variableNumber(m_page, at));
    if (at < 0 || size == 0 || size > quint64(largestPayload))
        return {};
    const auto bytes = payload(at, qint64(size));
    auto values = bytes ? recordValues(*bytes) : std::nullopt;
    if (!values)
        return {};
    record.values = std::move(*values);
    return record;
}

std::optional<QByteArray> CellReading::payload(qsizetype at, qint64 size)
{
    const qint64 usable = m_file.pageSize();
    const qint64 most = m_isTable ? usable - 35 : (usable - 12) * 64 / 255 - 23;
    const qint64 least = (usable - 12) * 32 / 255 - 23;
    const qint64 rest = least + (size - least) % (usable - 4);
    const qint64 here = size <= most ? size : rest <= most ? rest : least;
    if (at + here + (here < size ? 4 : 0) > m_page.size())
        return {};
    QByteArray bytes = m_page.sliced(at, here);
    quint32 next = here < size ? qFromBigEndian<quint32>(m_page.constData() + at + here) : 0;
    while (bytes.size() < size) {
        const QByteArray page = next == 0 || next > m_file.pageCount() ? QByteArray() : m_file.page(next);
        const qint64 wanted = std::min<qint64>(size - bytes.size(), usable - 4);
        if (page.size() < 4 + wanted)
            return {};
        bytes += page.sliced(4, wanted);
        next = qFromBigEndian<quint32>(page.constData());
    }
    return bytes;
}

ReadPage::Kind kindOfPage(quint8 flag)
{
    switch (flag) {
    case 0x02:
        return ReadPage::Kind::IndexInterior;
    case 0x05:
        return ReadPage::Kind::TableInterior;
    case 0x0a:
        return ReadPage::Kind::IndexLeaf;
    case 0x0d:
        return ReadPage::Kind::TableLeaf;
    default:
        return ReadPage::Kind::Other;
    }
}

} // namespace

std::optional<std::vector<QVariant>> recordValues(const QByteArray &payload)
{
    qsizetype at = 0;
    const quint64 headerSize = variableNumber(payload, at);
    if (at < 0 || headerSize > quint64(payload.size()) || headerSize < quint64(at))
        return {};
    auto body = qsizetype(headerSize);
    std::vector<QVariant> values;
    while (at < qsizetype(headerSize)) {
        const quint64 type = variableNumber(QByteArrayView(payload).first(qsizetype(headerSize)), at);
        const qsizetype bytes = at < 0 ? -1 : bytesOfType(type);
        if (bytes < 0 || bytes > payload.size() - body)
            return {};
        values.push_back(valueOfType(type, QByteArrayView(payload).sliced(body, bytes)));
        body += bytes;
    }
    if (body != payload.size())
        return {};
    return values;
}

ReadPage readPage(DamagedFile &file, quint32 number)
{
    ReadPage read;
    const QByteArray page = file.page(number);
    const qsizetype begin = number == 1 ? fileHeaderBytes : 0;
    if (page.size() < begin + 12)
        return read;
    read.kind = kindOfPage(quint8(page[begin]));
    if (read.kind == ReadPage::Kind::Other)
        return read;
    const bool isTable = read.kind == ReadPage::Kind::TableInterior || read.kind == ReadPage::Kind::TableLeaf;
    const bool isInterior = read.kind == ReadPage::Kind::TableInterior || read.kind == ReadPage::Kind::IndexInterior;
    const qsizetype cells = qFromBigEndian<quint16>(page.constData() + begin + 3);
    const qsizetype pointers = begin + (isInterior ? 12 : 8);
    CellReading reading(file, page, isTable);
    for (qsizetype i = 0; i < cells; ++i) {
        const qsizetype pointer = pointers + 2 * i;
        const qsizetype cell
            = pointer + 2 > page.size() ? page.size() : qFromBigEndian<quint16>(page.constData() + pointer);
        if (cell < pointers || cell + 4 > page.size()) {
            ++read.badCells;
            continue;
        }
        if (isInterior)
            read.children.push_back(qFromBigEndian<quint32>(page.constData() + cell));
        if (read.kind == ReadPage::Kind::TableInterior)
            continue;
        if (auto record = reading.record(cell + (isInterior ? 4 : 0)))
            read.records.push_back(std::move(*record));
        else
            ++read.badCells;
    }
    if (isInterior)
        read.children.push_back(qFromBigEndian<quint32>(page.constData() + begin + 8));
    return read;
}

} // namespace Quipu
