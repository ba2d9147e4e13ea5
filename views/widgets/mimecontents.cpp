// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/mimecontents.h"

#include <QMimeData>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

// One word that is an address on the network: what a browser gives of a link, and what is copied from its address line.
bool isRemoteAddress(const QString &text)
{
    const QString word = text.trimmed();
    const bool isWord = std::ranges::none_of(word, [](QChar c) { return c.isSpace(); });
    if (!isWord || word.size() > 4096)
        return false;
    const QUrl url(word, QUrl::StrictMode);
    return url.isValid() && !url.host().isEmpty() && !url.isLocalFile();
}

} // namespace

MimeContents MimeContents::of(const QMimeData &data)
{
    MimeContents contents;
    for (const QUrl &url : data.urls()) {
        if (url.isLocalFile())
            contents.paths.append(url.toLocalFile());
        else
            contents.addresses.append(url.toDisplayString());
    }
    if (!contents.paths.isEmpty())
        contents.addresses.clear();
    if (!contents.isEmpty())
        return contents;
    const QString text = data.hasText() ? data.text() : QString();
    if (isRemoteAddress(text))
        contents.addresses = {text.trimmed()};
    else if (data.hasHtml() && !data.html().trimmed().isEmpty())
        contents.html = data.html();
    else if (!text.trimmed().isEmpty())
        contents.text = text;
    return contents;
}

} // namespace Quipu
