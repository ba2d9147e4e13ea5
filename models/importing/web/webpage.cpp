// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/importing/web/webpage.h"

#include "models/importing/web/markuptaming.h"

#include <algorithm>

namespace Quipu {

namespace {

constexpr size_t mostPageNodes = 4'000'000; // against pages made to be large

bool isPageText(const GumboNode *node)
{
    return node->type == GUMBO_NODE_TEXT || node->type == GUMBO_NODE_WHITESPACE || node->type == GUMBO_NODE_CDATA;
}

bool isPageElement(const GumboNode *node)
{
    return node->type == GUMBO_NODE_ELEMENT || node->type == GUMBO_NODE_TEMPLATE;
}

bool holdsNoWords(GumboTag tag)
{
    return tag == GUMBO_TAG_SCRIPT || tag == GUMBO_TAG_STYLE || tag == GUMBO_TAG_TEMPLATE || tag == GUMBO_TAG_NOSCRIPT;
}

} // namespace

bool isBlockTag(GumboTag tag)
{
    switch (tag) {
    case GUMBO_TAG_HTML:
    case GUMBO_TAG_HEAD:
    case GUMBO_TAG_TITLE:
    case GUMBO_TAG_BODY:
    case GUMBO_TAG_ADDRESS:
    case GUMBO_TAG_ARTICLE:
    case GUMBO_TAG_ASIDE:
    case GUMBO_TAG_BLOCKQUOTE:
    case GUMBO_TAG_BUTTON:
    case GUMBO_TAG_CAPTION:
    case GUMBO_TAG_CENTER:
    case GUMBO_TAG_DD:
    case GUMBO_TAG_DETAILS:
    case GUMBO_TAG_DIR:
    case GUMBO_TAG_DIV:
    case GUMBO_TAG_DL:
    case GUMBO_TAG_DT:
    case GUMBO_TAG_FIELDSET:
    case GUMBO_TAG_FIGCAPTION:
    case GUMBO_TAG_FIGURE:
    case GUMBO_TAG_FOOTER:
    case GUMBO_TAG_FORM:
    case GUMBO_TAG_H1:
    case GUMBO_TAG_H2:
    case GUMBO_TAG_H3:
    case GUMBO_TAG_H4:
    case GUMBO_TAG_H5:
    case GUMBO_TAG_H6:
    case GUMBO_TAG_HEADER:
    case GUMBO_TAG_HGROUP:
    case GUMBO_TAG_HR:
    case GUMBO_TAG_LEGEND:
    case GUMBO_TAG_LI:
    case GUMBO_TAG_LISTING:
    case GUMBO_TAG_MAIN:
    case GUMBO_TAG_MENU:
    case GUMBO_TAG_NAV:
    case GUMBO_TAG_OL:
    case GUMBO_TAG_OPTION:
    case GUMBO_TAG_P:
    case GUMBO_TAG_PRE:
    case GUMBO_TAG_SECTION:
    case GUMBO_TAG_SUMMARY:
    case GUMBO_TAG_TABLE:
    case GUMBO_TAG_TBODY:
    case GUMBO_TAG_TD:
    case GUMBO_TAG_TFOOT:
    case GUMBO_TAG_TH:
    case GUMBO_TAG_THEAD:
    case GUMBO_TAG_TR:
    case GUMBO_TAG_UL:
        return true;
    default:
        return false;
    }
}

void WebPage::OutputDeleter::operator()(GumboOutput *output) const
{
    gumbo_destroy_output(&kGumboDefaultOptions, output);
}

WebPage::WebPage(const QString &markup)
    : m_bytes(tamedMarkup(markup.toUtf8()))
    , m_output(gumbo_parse_with_options(&kGumboDefaultOptions, m_bytes.constData(), size_t(m_bytes.size())))
{
    collect();
}

void WebPage::collect()
{
    struct Open
    {
        const GumboNode *node;
        int index;
        unsigned next;
    };
    std::vector<Open> open;
    const auto enter = [this, &open](const GumboNode *node) {
        if (m_nodes.size() >= mostPageNodes || (!isPageText(node) && !isPageElement(node)))
            return;
        const int index = count();
        const bool isText = isPageText(node);
        m_nodes.push_back({node, open.empty() ? -1 : open.back().index, index + 1,
                           isText ? GUMBO_TAG_UNKNOWN : node->v.element.tag, isText});
        if (!isText)
            open.push_back({node, index, 0});
    };
    enter(m_output->root);
    while (!open.empty()) {
        const GumboVector &children = open.back().node->v.element.children;
        if (open.back().next < children.length) {
            enter(static_cast<const GumboNode *>(children.data[open.back().next++]));
            continue;
        }
        m_nodes[size_t(open.back().index)].end = count();
        open.pop_back();
    }
}

QByteArrayView WebPage::bytesOf(int index, const char *name) const
{
    const PageNode &here = node(index);
    const bool hasAny = !here.isText && here.source->v.element.attributes.length > 0;
    const GumboAttribute *found = hasAny ? gumbo_get_attribute(&here.source->v.element.attributes, name) : nullptr;
    return found == nullptr ? QByteArrayView() : QByteArrayView(found->value);
}

QString WebPage::attribute(int index, const char *name) const
{
    return QString::fromUtf8(bytesOf(index, name));
}

bool WebPage::hasAttribute(int index, const char *name) const
{
    const PageNode &here = node(index);
    return !here.isText && gumbo_get_attribute(&here.source->v.element.attributes, name) != nullptr;
}

QString WebPage::ownText(int index) const
{
    return node(index).isText ? QString::fromUtf8(node(index).source->v.text.text) : QString();
}

QString WebPage::textBelow(int index, qsizetype most) const
{
    QString text;
    for (int i = index; i < node(index).end && text.size() < most;) {
        if (node(i).isText)
            text += ownText(i);
        else if (holdsNoWords(tag(i))) {
            i = node(i).end;
            continue;
        } else if (i > index && (isBlockTag(tag(i)) || tag(i) == GUMBO_TAG_BR)) {
            text += u' ';
        }
        ++i;
    }
    text = text.simplified();
    text.truncate(most);
    return text;
}

int WebPage::enclosing(int index, GumboTag wanted) const
{
    while (index >= 0 && (node(index).isText || tag(index) != wanted))
        index = node(index).parent;
    return index;
}

} // namespace Quipu
