// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/corpus/articlecopies.h"

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

auto rankOf(const ArticleCopy &copy)
{
    const bool isChosen = copy.choice == CopyChoice::Kind::Lead;
    return std::tuple(!isChosen, copy.published.isEmpty(), copy.published, copy.article.value);
}

} // namespace

CopyGroup ledGroup(CopyGroup copies)
{
    std::erase_if(copies, [](const ArticleCopy &copy) { return copy.choice == CopyChoice::Kind::Apart; });
    std::ranges::sort(copies, [](const ArticleCopy &a, const ArticleCopy &b) { return rankOf(a) < rankOf(b); });
    if (copies.size() < 2)
        copies.clear();
    return copies;
}

ArticleId leadOf(const CopyGroup &copies)
{
    const CopyGroup led = ledGroup(copies);
    return led.empty() ? ArticleId {} : led.front().article;
}

QJsonObject copyChoiceToJson(const CopyChoice &choice)
{
    QJsonObject json {{u"article"_s, choice.article.value}, {u"kind"_s, toString(choice.kind)}};
    if (choice.group)
        json[u"group"] = choice.group.value;
    return json;
}

CopyChoice copyChoiceFromJson(const QJsonObject &json)
{
    return {{json[u"article"].toInteger()},
            copyChoiceFromString(json[u"kind"].toString()).value_or(CopyChoice::Kind::Lead),
            {json[u"group"].toInteger()}};
}

QString toString(CopyChoice::Kind kind)
{
    return kind == CopyChoice::Kind::Lead ? u"lead"_s : kind == CopyChoice::Kind::Apart ? u"apart"_s : u"together"_s;
}

std::optional<CopyChoice::Kind> copyChoiceFromString(QStringView word)
{
    if (word == u"lead")
        return CopyChoice::Kind::Lead;
    if (word == u"apart")
        return CopyChoice::Kind::Apart;
    if (word == u"together")
        return CopyChoice::Kind::Together;
    return {};
}

} // namespace Quipu
