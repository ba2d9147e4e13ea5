// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/segmentation.h"

namespace Quipu {

std::vector<TextSpan> sentences(QStringView text, const QString &language)
{
    Q_UNUSED(language)
    return paragraphs(text);
}

std::vector<TextSpan> paragraphs(QStringView text)
{
    std::vector<TextSpan> found;
    for (qsizetype start = 0; start < text.size();) {
        qsizetype end = text.indexOf(u'\n', start);
        if (end < 0)
            end = text.size();
        const TextSpan line = trimmed({start, end}, text);
        if (!line.isEmpty())
            found.push_back(line);
        start = end + 1;
    }
    return found;
}

std::vector<TextSpan> citationMarks(QStringView text)
{
    Q_UNUSED(text)
    return {};
}

} // namespace Quipu
