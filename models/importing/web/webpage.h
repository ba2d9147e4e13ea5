// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

#include <gumbo.h>
#include <memory>
#include <vector>

namespace Quipu {

// One element or piece of text of a page; white space by itself is text too.
struct PageNode
{
    const GumboNode *source = nullptr;
    int parent = -1;
    int end = 0; // the first node that is not below this one
    GumboTag tag = GUMBO_TAG_UNKNOWN;
    bool isText = false;
};

// Whether the element stands by itself, on lines of its own, when nothing says otherwise.
bool isBlockTag(GumboTag tag);

// A parsed page: its nodes in document order, so that what is below node i are the nodes i + 1 to end - 1. Nothing is
// loaded, no script run. Moves, never copies.
class WebPage final
{
public:
    explicit WebPage(const QString &markup);

    const std::vector<PageNode> &nodes() const { return m_nodes; }
    const PageNode &node(int index) const { return m_nodes[size_t(index)]; }
    int count() const { return int(m_nodes.size()); }
    GumboTag tag(int index) const { return node(index).tag; }

    QString attribute(int index, const char *name) const; // "" where it is not there
    QByteArrayView bytesOf(int index, const char *name) const; // an attribute as it is in UTF-8
    bool hasAttribute(int index, const char *name) const;
    QString ownText(int index) const; // of a text node, as in the source
    QString textBelow(int index, qsizetype most = 2000) const; // white space collapsed; scripts and styles left out
    bool isBelow(int index, int ancestor) const { return index >= ancestor && index < node(ancestor).end; }
    // The nearest element of that kind which holds the node, or the node itself; -1 where none does.
    int enclosing(int index, GumboTag tag) const;

private:
    struct OutputDeleter
    {
        void operator()(GumboOutput *output) const;
    };

    void collect();

    QByteArray m_bytes; // the parser's output points into it
    std::unique_ptr<GumboOutput, OutputDeleter> m_output;
    std::vector<PageNode> m_nodes;
};

} // namespace Quipu
