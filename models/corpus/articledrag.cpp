// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/corpus/articledrag.h"

#include <QCoreApplication>
#include <QDataStream>
#include <QIODevice>
#include <QMimeData>

using namespace Qt::StringLiterals;

namespace Quipu {

QString ArticleDrag::mimeType()
{
    return u"application/x-quipu-articles"_s;
}

// The process goes with them: another window's articles have the same numbers and are others.
void ArticleDrag::putInto(QMimeData &data) const
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream << QCoreApplication::applicationPid() << quint32(articles.size());
    for (const ArticleId article : articles)
        stream << article.value;
    data.setData(mimeType(), bytes);
}

ArticleDrag ArticleDrag::in(const QMimeData &data)
{
    QDataStream stream(data.data(mimeType()));
    qint64 process = 0;
    quint32 count = 0;
    stream >> process >> count;
    if (stream.status() != QDataStream::Ok || process != QCoreApplication::applicationPid())
        return {};
    ArticleDrag drag;
    for (quint32 i = 0; i < count; ++i) {
        ArticleId article;
        stream >> article.value;
        if (stream.status() != QDataStream::Ok)
            return {};
        drag.articles.push_back(article);
    }
    return drag;
}

} // namespace Quipu
