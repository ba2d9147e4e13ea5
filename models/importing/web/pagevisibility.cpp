// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/importing/web/pagevisibility.h"

#include "models/importing/web/pagecues.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

bool isNeverRead(GumboTag tag)
{
    switch (tag) {
    case GUMBO_TAG_HEAD:
    case GUMBO_TAG_TITLE:
    case GUMBO_TAG_SCRIPT:
    case GUMBO_TAG_STYLE:
    case GUMBO_TAG_TEMPLATE:
    case GUMBO_TAG_NOSCRIPT:
    case GUMBO_TAG_IFRAME:
    case GUMBO_TAG_OBJECT:
    case GUMBO_TAG_APPLET:
    case GUMBO_TAG_AUDIO:
    case GUMBO_TAG_VIDEO:
    case GUMBO_TAG_CANVAS:
    case GUMBO_TAG_SVG:
    case GUMBO_TAG_SELECT:
    case GUMBO_TAG_DATALIST:
    case GUMBO_TAG_TEXTAREA:
    case GUMBO_TAG_INPUT:
    case GUMBO_TAG_RT:
    case GUMBO_TAG_RP:
    case GUMBO_TAG_NOFRAMES:
        return true;
    default:
        return false;
    }
}

bool isHiddenByMarkup(const WebPage &page, int node)
{
    if (page.hasAttribute(node, "hidden") || page.bytesOf(node, "aria-hidden") == "true")
        return true;
    if (PageCues::shared().isUnseen(page.bytesOf(node, "class")))
        return true;
    if (page.bytesOf(node, "style").isEmpty())
        return false;
    const QString style = page.attribute(node, "style").remove(u' ').toLower();
    return style.contains("display:none"_L1) || style.contains("visibility:hidden"_L1);
}

qsizetype lettersIn(const QString &text)
{
    return std::count_if(text.cbegin(), text.cend(), [](QChar c) { return !c.isSpace(); });
}

} // namespace

std::vector<char> nodesLeftOut(const WebPage &page)
{
    std::vector<char> left(size_t(page.count()), 0);
    std::vector<int> hidden;
    qsizetype shown = 0, concealed = 0;
    int hiddenUntil = 0;
    for (int i = 0; i < page.count();) {
        const PageNode &node = page.node(i);
        if (node.isText) {
            (i < hiddenUntil ? concealed : shown) += lettersIn(page.ownText(i));
        } else if (isNeverRead(node.tag)) {
            left[size_t(i)] = 1;
            i = node.end;
            continue;
        } else if (i >= hiddenUntil && isHiddenByMarkup(page, i)) {
            hidden.push_back(i);
            hiddenUntil = node.end;
        }
        ++i;
    }
    const bool hidesNearlyAll = concealed > 400 && shown * 2 < concealed;
    for (const int node : hidden)
        left[size_t(node)] = !hidesNearlyAll;
    return left;
}

} // namespace Quipu
