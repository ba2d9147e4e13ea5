// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/interchange/unzipped.h"

#include <QString>
#include <QtEndian>

#include <array>
#include <vector>

namespace Quipu {

namespace {

class Bits
{
public:
    Bits(const uchar *data, qsizetype size)
        : m_data(data)
        , m_size(size)
    { }

    int take(int count)
    {
        int value = 0;
        for (int i = 0; i < count; ++i) {
            const qsizetype byte = m_at >> 3;
            if (byte < m_size)
                value |= (m_data[byte] >> (m_at & 7) & 1) << i;
            ++m_at;
        }
        return value;
    }
    void align() { m_at = (m_at + 7) & ~qsizetype(7); }
    bool isOver() const { return (m_at >> 3) > m_size; }

private:
    const uchar *m_data;
    qsizetype m_size;
    qsizetype m_at = 0;
};

// Canonical Huffman codes: how many of each length, and the symbols in the order of their codes.
struct Codes
{
    std::array<int, 16> counts {};
    std::vector<int> symbols;

    explicit Codes(const std::vector<int> &lengths)
    {
        std::array<int, 16> offsets {};
        for (const int length : lengths)
            ++counts[size_t(length)];
        counts[0] = 0;
        for (size_t i = 1; i < 15; ++i)
            offsets[i + 1] = offsets[i] + counts[i];
        symbols.resize(lengths.size());
        for (size_t symbol = 0; symbol < lengths.size(); ++symbol) {
            if (lengths[symbol] > 0)
                symbols[size_t(offsets[size_t(lengths[symbol])]++)] = int(symbol);
        }
    }

    int read(Bits &bits) const
    {
        int code = 0;
        int first = 0;
        int index = 0;
        for (size_t length = 1; length < 16; ++length) {
            code |= bits.take(1);
            if (code - counts[length] < first)
                return symbols[size_t(index + code - first)];
            index += counts[length];
            first = (first + counts[length]) << 1;
            code <<= 1;
        }
        return -1;
    }
};

void copyBlock(Bits &bits, const Codes &letters, const Codes &distances, QByteArray &out)
{
    static constexpr std::array lengths {3,  4,  5,  6,  7,  8,  9,  10, 11,  13,  15,  17,  19,  23, 27,
                                         31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227, 258};
    static constexpr std::array lengthBits {0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2,
                                            2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0};
    static constexpr std::array bases {1,    2,    3,    4,    5,    7,    9,    13,    17,    25,
                                       33,   49,   65,   97,   129,  193,  257,  385,   513,   769,
                                       1025, 1537, 2049, 3073, 4097, 6145, 8193, 12289, 16385, 24577};
    for (;;) {
        const int symbol = letters.read(bits);
        if (symbol < 0 || symbol == 256 || bits.isOver())
            return;
        if (symbol < 256) {
            out.append(char(symbol));
            continue;
        }
        const auto at = size_t(symbol - 257);
        const int length = lengths[at] + bits.take(lengthBits[at]);
        const int code = distances.read(bits);
        if (code < 0)
            return;
        const int distance = bases[size_t(code)] + bits.take(code < 4 ? 0 : code / 2 - 1);
        for (int i = 0; i < length; ++i)
            out.append(out[out.size() - distance]);
    }
}

QByteArray inflated(const uchar *data, qsizetype size)
{
    Bits bits(data, size);
    QByteArray out;
    bool isLast = false;
    while (!isLast && !bits.isOver()) {
        isLast = bits.take(1) != 0;
        const int kind = bits.take(2);
        if (kind == 0) {
            bits.align();
            const int length = bits.take(16);
            bits.take(16);
            for (int i = 0; i < length; ++i)
                out.append(char(bits.take(8)));
        } else if (kind == 1) {
            std::vector<int> lengths(288, 8);
            std::fill(lengths.begin() + 144, lengths.begin() + 256, 9);
            std::fill(lengths.begin() + 256, lengths.begin() + 280, 7);
            copyBlock(bits, Codes(lengths), Codes(std::vector<int>(30, 5)), out);
        } else {
            static constexpr std::array order {16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15};
            const auto letters = size_t(bits.take(5) + 257);
            const auto distances = size_t(bits.take(5) + 1);
            const auto given = size_t(bits.take(4) + 4);
            std::vector<int> own(19, 0);
            for (size_t i = 0; i < given; ++i)
                own[size_t(order[i])] = bits.take(3);
            const Codes codes(own);
            std::vector<int> lengths;
            while (lengths.size() < letters + distances && !bits.isOver()) {
                const int symbol = codes.read(bits);
                if (symbol < 16) {
                    lengths.push_back(symbol);
                    continue;
                }
                const int repeated = symbol == 16 ? lengths.back() : 0;
                const int times = symbol == 16 ? 3 + bits.take(2) : symbol == 17 ? 3 + bits.take(3) : 11 + bits.take(7);
                lengths.insert(lengths.end(), size_t(times), repeated);
            }
            const auto middle = lengths.begin() + std::ptrdiff_t(letters);
            copyBlock(bits, Codes({lengths.begin(), middle}), Codes({middle, lengths.end()}), out);
        }
    }
    return out;
}

} // namespace

// By the central directory, which knows the sizes.
QHash<QString, QByteArray> unzipped(const QByteArray &archive)
{
    QHash<QString, QByteArray> files;
    const auto *data = reinterpret_cast<const uchar *>(archive.constData());
    qsizetype at = archive.indexOf("PK\x01\x02");
    while (at >= 0 && at + 46 <= archive.size() && archive.mid(at, 4) == "PK\x01\x02") {
        const auto method = qFromLittleEndian<quint16>(data + at + 10);
        const auto packed = qsizetype(qFromLittleEndian<quint32>(data + at + 20));
        const auto nameLength = qsizetype(qFromLittleEndian<quint16>(data + at + 28));
        const auto extra = qsizetype(qFromLittleEndian<quint16>(data + at + 30));
        const auto comment = qsizetype(qFromLittleEndian<quint16>(data + at + 32));
        const auto local = qsizetype(qFromLittleEndian<quint32>(data + at + 42));
        const qsizetype start = local + 30 + qFromLittleEndian<quint16>(data + local + 26)
            + qFromLittleEndian<quint16>(data + local + 28);
        files.insert(QString::fromUtf8(archive.mid(at + 46, nameLength)),
                     method == 0 ? archive.mid(start, packed) : inflated(data + start, packed));
        at += 46 + nameLength + extra + comment;
    }
    return files;
}

} // namespace Quipu
