// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/importing/inside.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

constexpr qsizetype longestInnerName = 255;

} // namespace

void readInside(const DocumentSource &source, const QByteArray &bytes, const QString &name, const DraftSink &sink,
                void (*read)(const DocumentSource &, const DraftSink &))
{
    DocumentSource inner {bytes, source.name + u'/' + harmlessName(name), source.depth + 1, false, source.columns};
    if (inner.depth > deepestContainer)
        sink(refusal(inner, QCoreApplication::translate("DocumentFormat", "It lies too deep in other files"),
                     QCoreApplication::translate("DocumentFormat", "Take it out and import it by itself.")));
    else
        read(inner, sink);
}

bool takePage(const DocumentSource &source, const QByteArray &page, ArticleDraft &draft)
{
    const QByteArray head = page.first(std::min<qsizetype>(page.size(), 200)).trimmed().toLower();
    const bool isWhole = head.startsWith("<html") || head.startsWith("<!doctype");
    const QByteArray bytes = isWhole
        ? QByteArray("\xEF\xBB\xBF" + page.trimmed())
        : QByteArray("<!DOCTYPE html><html><head><meta charset=\"utf-8\"></head><body>" + page + "</body></html>");
    const DocumentSource whole {bytes, source.name, deepestContainer};
    bool isTaken = false;
    readDocuments(whole, [&](Result<ArticleDraft> read) {
        if (!read || isTaken)
            return;
        isTaken = true;
        draft.text = read->text;
        draft.stated.structure = read->stated.structure;
        draft.stated.hasStructure = read->stated.hasStructure;
    });
    return isTaken;
}

QString harmlessName(const QString &name)
{
    QStringList parts;
    for (const QString &part : name.split(u'/', Qt::SkipEmptyParts)) {
        QString clean;
        for (const QChar c : part) {
            if (c.category() != QChar::Other_Control && c.category() != QChar::Other_Format)
                clean += c;
        }
        if (clean != "."_L1 && clean != ".."_L1 && !clean.trimmed().isEmpty())
            parts.append(clean);
    }
    return parts.isEmpty() ? u"unnamed"_s : parts.join(u'/').right(longestInnerName);
}

} // namespace Quipu
