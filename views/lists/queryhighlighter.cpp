// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/lists/queryhighlighter.h"

#include "views/widgets/contrast.h"

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Format>
#include <KSyntaxHighlighting/State>
#include <KSyntaxHighlighting/Theme>

#include <utility>

using namespace Qt::StringLiterals;

namespace Quipu {

QueryHighlighter::QueryHighlighter()
{
    m_repository.addCustomSearchPath(u":/quipu/syntax"_s);
    setDefinition(m_repository.definitionForName(u"Quipu Query"_s));
}

void QueryHighlighter::setPalette(const QPalette &palette)
{
    using KSyntaxHighlighting::Repository;
    m_palette = palette;
    setTheme(m_repository.defaultTheme(isDark(palette) ? Repository::DarkTheme : Repository::LightTheme));
}

QList<QTextLayout::FormatRange> QueryHighlighter::formatsOf(const QString &query)
{
    m_ranges.clear();
    highlightLine(query, KSyntaxHighlighting::State());
    return std::exchange(m_ranges, {});
}

void QueryHighlighter::applyFormat(int offset, int length, const KSyntaxHighlighting::Format &format)
{
    if (!format.isValid() || length == 0)
        return;
    QTextCharFormat text;
    if (format.hasTextColor(theme()))
        text.setForeground(readableOn(format.textColor(theme()), m_palette.color(QPalette::Base)));
    if (format.isBold(theme()))
        text.setFontWeight(QFont::Bold);
    if (!text.isEmpty())
        m_ranges.push_back({offset, length, text});
}

} // namespace Quipu
