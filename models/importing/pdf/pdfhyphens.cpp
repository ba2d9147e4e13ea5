// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/importing/pdf/pdfhyphens.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

constexpr QStringView hyphensAtLineEnds = u"-\u00ad\u2010\u2011";

QString lastWord(QStringView text)
{
    qsizetype start = text.size();
    while (start > 0 && (text[start - 1].isLetterOrNumber() || hyphensAtLineEnds.contains(text[start - 1])))
        --start;
    return text.sliced(start).toString();
}

QString firstWord(QStringView text)
{
    qsizetype end = 0;
    while (end < text.size() && text[end].isLetter())
        ++end;
    return text.first(end).toString();
}

} // namespace

PdfHyphens::PdfHyphens(const std::vector<PdfPage> &pages)
{
    static const QRegularExpression compound(u"\\p{L}+(?:[-\u2010\u2011]\\p{L}+)+"_s);
    for (const PdfPage &page : pages) {
        for (const PdfLine &line : page.lines) {
            if (!line.text.contains(u'-') && !line.text.contains(QChar(0x2010)) && !line.text.contains(QChar(0x2011)))
                continue;
            for (auto match = compound.globalMatch(line.text); match.hasNext();)
                m_hyphened.insert(match.next().captured().toLower());
        }
    }
}

bool PdfHyphens::endsInHyphen(QStringView line)
{
    return line.size() > 1 && hyphensAtLineEnds.contains(line.back()) && line[line.size() - 2].isLetterOrNumber();
}

void PdfHyphens::append(QString &paragraph, QStringView line) const
{
    if (!endsInHyphen(paragraph) || line.isEmpty()) {
        if (!paragraph.isEmpty() && !line.isEmpty())
            paragraph += u' ';
        paragraph += line;
        return;
    }
    const bool isSoft = paragraph.back() == QChar(0x00AD);
    const QString before = lastWord(paragraph);
    const QString whole = (before + firstWord(line)).toLower();
    const bool goesOn = line.front().isLower() && paragraph[paragraph.size() - 2].isLetter();
    if (isSoft || (goesOn && !m_hyphened.contains(whole)))
        paragraph.chop(1);
    paragraph += line;
}

} // namespace Quipu
