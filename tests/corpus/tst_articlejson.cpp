// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/corpus/articlejson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Quipu;
using namespace Qt::StringLiterals;

namespace {

Article fullArticle()
{
    using Origin = MetadataField::Origin;
    Article article;
    article.id = ArticleId {(qint64(1) << 53) - 1};
    article.path = u"años/boats 🚤.txt"_s;
    article.format = u"text"_s;
    article.encoding = u"UTF-16LE"_s;
    article.sha256 = "ba7816bf";
    article.language = u"es"_s;
    article.words = 812;
    article.metadata.title = MetadataField {u"“Boats” vanish"_s, TextSpan {0, 14}, Origin::Header};
    article.metadata.published = MetadataField {u"2018-05"_s, TextSpan {20, 28}, Origin::Body};
    article.metadata.author = MetadataField {u"Ana Reyes"_s, {}, Origin::Analyst};
    article.metadata.outlet = MetadataField {u"Coast Weekly"_s, {}, Origin::File};
    article.metadata.dateline = MetadataField {u"PAITA"_s, TextSpan {30, 35}, Origin::Markup};
    article.metadata.url = MetadataField {u"https://coast.example"_s, {}, Origin::Header};
    article.metadata.tags = {u"fish"_s, u"ports"_s};
    article.metadata.categories = {u"Coast"_s};
    article.structure.boilerplate = {{{40, 50}, u"promo"_s}, {{60, 70}, u"tag_list"_s}};
    article.structure.headings = {{80, 90}};
    article.structure.quotes = {{{100, 110}, u"Ana Reyes"_s}, {{120, 130}, {}}};
    article.structure.citations = {{140, 143}, {150, 154}};
    article.status = Article::Status::Done;
    article.note = u"Ask again.\nTwice."_s;
    return article;
}

Article throughText(const Article &article)
{
    const QByteArray text = QJsonDocument(articleToJson(article)).toJson();
    return articleFromJson(QJsonDocument::fromJson(text).object());
}

} // namespace

class TestArticleJson final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fullArticle_comesBack() { QVERIFY(throughText(fullArticle()) == fullArticle()); }

    void emptyArticle_comesBack() { QVERIFY(throughText(Article()) == Article()); }

    void absentFields_areLeftOut()
    {
        const QJsonObject json = metadataToJson(Metadata());
        QVERIFY(!json.contains("title"_L1));
        QVERIFY(!metadataFromJson(json).title);
    }

    void unknownKeys_areIgnored()
    {
        QJsonObject json = articleToJson(fullArticle());
        json.insert("colour"_L1, u"blue"_s);
        QVERIFY(articleFromJson(json) == fullArticle());
    }

    void malformedValues_becomeDefaults()
    {
        const QJsonObject json {
            {u"words"_s, u"many"_s}, {u"status"_s, u"lost"_s}, {u"metadata"_s, 5}, {u"structure"_s, QJsonArray {1}}};
        QVERIFY(articleFromJson(json) == Article());
    }
};

QTEST_APPLESS_MAIN(TestArticleJson)
#include "tst_articlejson.moc"
