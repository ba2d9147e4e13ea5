// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/importing/web/threadposts.h"

#include "models/importing/web/pagecues.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

struct PostGroup
{
    std::vector<int> boxes;
    double weight = 0;
    qsizetype letters = 0;
    int end = 0; // of the last box
    bool isNested = false;
    bool isNamed = false;
};

bool isPostBox(GumboTag tag)
{
    return tag == GUMBO_TAG_DIV || tag == GUMBO_TAG_ARTICLE || tag == GUMBO_TAG_SECTION || tag == GUMBO_TAG_TD
        || tag == GUMBO_TAG_LI || tag == GUMBO_TAG_BLOCKQUOTE || tag == GUMBO_TAG_DD || tag == GUMBO_TAG_SPAN;
}

QByteArray withoutDigits(QByteArrayView name)
{
    QByteArray plain;
    std::copy_if(name.begin(), name.end(), std::back_inserter(plain), [](char c) { return c < '0' || c > '9'; });
    return plain;
}

// Boxes of one make differ in the number of their post and in names for odd, even, new.
QByteArray makeOf(const WebPage &page, int node)
{
    const QByteArrayView names = page.bytesOf(node, "class"), id = page.bytesOf(node, "id"),
                         item = page.bytesOf(node, "itemprop");
    const QByteArray plainId = withoutDigits(id);
    const bool isNumbered = plainId.size() != id.size();
    if (names.isEmpty() && item.isEmpty() && !isNumbered)
        return {};
    const qsizetype first = names.indexOf(' ');
    return QByteArray::number(int(page.tag(node))) + '|' + withoutDigits(first < 0 ? names : names.first(first)) + '|'
        + (isNumbered ? plainId : QByteArray()) + '|' + item.toByteArray();
}

// Named as a post, or as a text with a number: a blog's entries are numbered outside their texts.
bool isNamedAsPost(const WebPage &page, int node)
{
    const QString names = page.attribute(node, "class") + u' ' + page.attribute(node, "id");
    const QByteArrayView id = page.bytesOf(node, "id");
    const bool isNumbered = withoutDigits(id).size() != id.size();
    return PageCues::shared().namesPost(names)
        || (isNumbered && names.contains("post"_L1) && PageCues::shared().ofNames(names).isBody);
}

} // namespace

std::vector<int> threadPosts(const WebPage &page, const BlockWeights &weights, bool isStated)
{
    constexpr double statedShare = 0.5, namedShare = 0.6, nearlyAll = 0.7;
    QHash<QByteArray, PostGroup> groups;
    for (int node = 0; node < page.count(); ++node) {
        if (page.node(node).isText || !isPostBox(page.tag(node)))
            continue;
        const double weight = weights.below(page, node);
        const QByteArray make = weight > 0 ? makeOf(page, node) : QByteArray();
        if (make.isEmpty())
            continue;
        PostGroup &group = groups[make];
        if (group.boxes.empty())
            group.isNamed = isNamedAsPost(page, node);
        group.isNested = group.isNested || node < group.end;
        group.boxes.push_back(node);
        group.weight += weight;
        group.letters += weights.lettersBelow(page, node);
        group.end = page.node(node).end;
    }
    double most = 0;
    const auto isPossible = [&](const PostGroup &group) {
        return group.boxes.size() >= (isStated ? 2U : 3U) && !group.isNested
            && group.weight >= weights.total() * (group.isNamed ? namedShare : statedShare)
            && (isStated || group.isNamed);
    };
    for (const PostGroup &group : std::as_const(groups))
        most = isPossible(group) ? std::max(most, group.weight) : most;
    const PostGroup *best = nullptr;
    for (const PostGroup &group : std::as_const(groups)) {
        const bool isFull = isPossible(group) && group.weight >= most * nearlyAll;
        if (isFull
            && (best == nullptr || group.letters < best->letters
                || (group.letters == best->letters && group.boxes.front() > best->boxes.front())))
            best = &group;
    }
    return best == nullptr ? std::vector<int>() : best->boxes;
}

} // namespace Quipu
