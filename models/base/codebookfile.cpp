// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/codebookfile.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Quipu {

QJsonObject readCodebook(const QString &name)
{
    QFile file(u":/quipu/codebooks/"_s + name + u".json"_s);
    const bool opened = file.open(QIODevice::ReadOnly);
    const QJsonDocument document = QJsonDocument::fromJson(opened ? file.readAll() : QByteArray());
    Q_ASSERT_X(document.isObject(), "readCodebook", qPrintable(name));
    return document.object();
}

QStringList stringsOf(const QJsonValue &list)
{
    QStringList strings;
    for (const QJsonValue &value : list.toArray())
        strings.append(value.toString());
    return strings;
}

} // namespace Quipu
