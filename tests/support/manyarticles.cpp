// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/manyarticles.h"

#include "models/storage/sqlstore.h"

#include <QDate>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

constexpr int articlesOfAChange = 1000;

std::shared_ptr<const Addition> smallArticle(int number, const QString &title, const QString &body)
{
    auto addition = std::make_shared<Addition>();
    addition->text = body;
    Article &article = addition->article;
    article.id = {number};
    article.path = u"/somewhere/%1.txt"_s.arg(number);
    article.format = u"text"_s;
    article.sha256 = QByteArray::number(number);
    article.words = int(body.count(u' ')) + 1;
    article.metadata.title = MetadataField {title, std::nullopt, MetadataField::Origin::Header};
    article.metadata.outlet
        = MetadataField {u"Outlet %1"_s.arg(number % 37), std::nullopt, MetadataField::Origin::Header};
    if (number % 100 != 0) {
        const QDate day = QDate(1970, 1, 1).addDays((qint64(number) * 7919) % (365 * 50));
        article.metadata.published
            = MetadataField {day.toString(Qt::ISODate), std::nullopt, MetadataField::Origin::Header};
    }
    return addition;
}

} // namespace

void writeManyArticles(SqlStore &store, int count, const std::function<QString(int)> &title,
                       const std::function<QString(int)> &body)
{
    store.setBulk();
    for (int first = 1; first <= count; first += articlesOfAChange) {
        Change change;
        change.id = {first / articlesOfAChange + 1};
        change.at = QDateTime::currentDateTimeUtc();
        change.verb = u"import"_s;
        for (int number = first; number < std::min(count + 1, first + articlesOfAChange); ++number) {
            change.arrived.push_back({number});
            change.additions.push_back(smallArticle(number, title(number), body(number)));
        }
        store.write(change, LoggedChange::Action::Do);
    }
}

} // namespace Quipu
