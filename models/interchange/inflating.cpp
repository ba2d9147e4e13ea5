// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/interchange/inflating.h"

#include <algorithm>
#include <limits>
#include <zlib.h>

namespace Quipu {

namespace {

struct Inflation
{
    QByteArray made;
    bool isWhole = false;
};

Inflation inflate(QByteArrayView stream, qsizetype most, qsizetype piece)
{
    Inflation result;
    z_stream zlib {};
    if (inflateInit(&zlib) != Z_OK)
        return result;
    zlib.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(stream.data())); // which it does not write to
    zlib.avail_in = uInt(std::min<qsizetype>(stream.size(), std::numeric_limits<uInt>::max()));
    int state = Z_OK;
    while (state == Z_OK && result.made.size() < most) {
        const qsizetype before = result.made.size();
        const qsizetype room = std::min(piece, most - before);
        result.made.resize(before + room);
        zlib.next_out = reinterpret_cast<Bytef *>(result.made.data() + before);
        zlib.avail_out = uInt(room);
        state = ::inflate(&zlib, Z_NO_FLUSH);
        result.made.resize(before + room - qsizetype(zlib.avail_out));
        if (zlib.avail_in == 0 && zlib.avail_out > 0)
            break;
    }
    // A stream that ends exactly at the limit has yet to say so.
    if (state == Z_OK && result.made.size() == most) {
        Bytef none = 0;
        zlib.next_out = &none;
        zlib.avail_out = 0;
        state = ::inflate(&zlib, Z_NO_FLUSH);
    }
    result.isWhole = state == Z_STREAM_END;
    inflateEnd(&zlib);
    return result;
}

} // namespace

std::optional<QByteArray> inflated(QByteArrayView stream, qsizetype most)
{
    constexpr qsizetype piece = 1 << 18;
    Inflation result = inflate(stream, most, piece);
    return result.isWhole ? std::optional(std::move(result.made)) : std::nullopt;
}

QByteArray inflatedStart(QByteArrayView stream, qsizetype count)
{
    return inflate(stream, count, count).made;
}

} // namespace Quipu
