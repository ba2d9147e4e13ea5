// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/interchange/bibliography.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Quipu;
using namespace Qt::StringLiterals;

namespace {

CitedArticle nets()
{
    return {ArticleId {7},
            u"Nets & boats: 50% more"_s,
            u"Ana Reyes, Tom Hale"_s,
            u"The Ledger"_s,
            u"https://a.example/1_2"_s,
            u"2013-08"_s,
            u"nets.pdf"_s,
            u"ab12"_s,
            u"en"_s};
}

QByteArray exported(const std::vector<CitedArticle> &articles, BibliographyFormat format)
{
    QByteArray bytes = bibliographyBeginning(format);
    for (size_t i = 0; i < articles.size(); ++i)
        bytes += bibliographyEntry(articles[i], format, i == 0);
    return bytes + bibliographyEnd(format);
}

} // namespace

class TestBibliography final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ris_hasATagALine()
    {
        QCOMPARE(exported({nets()}, BibliographyFormat::Ris),
                 QByteArray("TY  - NEWS\r\nID  - article-7\r\nTI  - Nets & boats: 50% more\r\nAU  - Ana Reyes\r\n"
                            "AU  - Tom Hale\r\nT2  - The Ledger\r\nPY  - 2013\r\nDA  - 2013/08\r\nLA  - en\r\n"
                            "UR  - https://a.example/1_2\r\nL1  - nets.pdf\r\nN1  - SHA-256: ab12\r\nER  - \r\n\r\n"));
    }

    void bibTex_isSafeForTex()
    {
        QCOMPARE(
            exported({nets()}, BibliographyFormat::BibTex),
            QByteArray("@online{article-7,\n  title = {{Nets \\& boats: 50\\% more}},\n  author = {{Ana Reyes} and "
                       "{Tom Hale}},\n  organization = {{The Ledger}},\n  date = {2013-08},\n  langid = {en},\n"
                       "  url = {https://a.example/1_2},\n  file = {nets.pdf},\n  note = {SHA-256: ab12},\n}\n\n"));
    }

    void cslJson_isOneArray()
    {
        for (int count = 0; count < 3; ++count) {
            const QByteArray bytes
                = exported(std::vector<CitedArticle>(size_t(count), nets()), BibliographyFormat::CslJson);
            const QJsonDocument document = QJsonDocument::fromJson(bytes);
            QVERIFY2(document.isArray(), bytes.constData());
            QCOMPARE(document.array().size(), count);
        }
        const QJsonObject item
            = QJsonDocument::fromJson(exported({nets()}, BibliographyFormat::CslJson)).array().first().toObject();
        QCOMPARE(item.value(u"container-title"_s).toString(), u"The Ledger"_s);
    }

    void lineEndsInAValue_breakNoEntry()
    {
        CitedArticle article;
        article.title = u"One\r\nER  - two} \\input{x}"_s;
        QCOMPARE(exported({article}, BibliographyFormat::Ris).count("\nER  -"), 1);
        QVERIFY(exported({article}, BibliographyFormat::BibTex).contains("two\\} \\textbackslash{}input\\{x\\}"));
    }
};

QTEST_APPLESS_MAIN(TestBibliography)
#include "tst_bibliography.moc"
