// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/importing/documentformats.h"
#include "models/importing/references/latextext.h"
#include "models/importing/references/reference.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTest>

using namespace Quipu;
using namespace Qt::StringLiterals;

namespace {

QByteArray listNamed(const QString &name)
{
    QFile file(QStringLiteral(QUIPU_SOURCE_DIR "/tests/data/importing/references/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString printed(const Reference &reference)
{
    QStringList parts {reference.key,
                       reference.title,
                       reference.authors.join(u" & "_s),
                       reference.published,
                       reference.outlet,
                       reference.url,
                       reference.doi,
                       reference.language,
                       reference.abstract,
                       reference.tags.join(u","_s),
                       reference.files.join(u","_s)};
    return parts.join(u"|"_s);
}

QString printed(const std::vector<Reference> &references)
{
    QStringList lines;
    for (const Reference &reference : references)
        lines.append(printed(reference));
    return lines.join(u'\n');
}

} // namespace

class TestReferences final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void list_isRead_data()
    {
        QTest::addColumn<QString>("expected");
        QTest::addColumn<QString>("read");
        QTest::newRow("RIS")
            << u"|Growers gain ground in the upper valleys|Ana Quispe Mamani & José Núñez|2011-06-20|The Highland "
               "Ledger|https://ledger.example/2011/06/growers|10.1000/xyz123|en|Surveyors counted the fields "
               "again.|coca,survey|files/12/Growers.pdf\n"
               "|A report without much||2014|Survey Office||||||"_s
            << printed(risReferences(QString::fromUtf8(listNamed(u"zotero.ris"_s))));
        QTest::newRow("RIS with carriage returns, cut off")
            << u"k1|Flood|Ana Quispe|2009-01-02|||||||"_s
            << printed(risReferences(
                   u"\r\nTY  - JOUR\r\nID  - k1\r\nTI  - Flood\r\nA1  - Quispe, Ana\r\nY1  - 2009/01/02"_s));
        QTest::newRow("BibTeX")
            << u"quispe2011|Growers gain Ground in Córdoba|Ana Quispe Mamani & José Núñez & Survey "
               "Office|2011-06-20|The Highland Ledger Weekly|https://ledger.example/2011/06/growers|||Surveyors "
               "counted “every” field – twice.|coca,survey|files/12/a:b.pdf,files/13/page.html\n"
               "second|Second||2014-05||https://x.example/a|||||"_s
            << printed(bibtexReferences(QString::fromUtf8(listNamed(u"zotero.bib"_s))));
        QTest::newRow("CSL-JSON") << u"q1|Growers gain ground|Ana Quispe & Survey Office|2011-06-20|The Highland "
                                     "Ledger|https://ledger.example/g|10.1/x|en-GB|Counted.||\n"
                                     "q2|Raw||2014-05|||||||"_s
                                  << printed(cslReferences(listNamed(u"zotero.json"_s)));
    }

    void list_isRead()
    {
        QFETCH(const QString, expected);
        QFETCH(const QString, read);
        QCOMPARE(read, expected);
    }

    void date_isRead_data()
    {
        QTest::addColumn<QString>("expected");
        QTest::newRow("2014/05/12/") << u"2014-05-12"_s;
        QTest::newRow("2014/05") << u"2014-05"_s;
        QTest::newRow("2014///") << u"2014"_s;
        QTest::newRow("2014-13-40") << u"2014"_s;
        QTest::newRow("12 May 2014") << u"2014-05-12"_s;
        QTest::newRow("jun 2011") << u"2011-06"_s;
        QTest::newRow("c. 1998") << u"1998"_s;
        QTest::newRow("forthcoming") << QString();
    }

    void date_isRead()
    {
        QFETCH(const QString, expected);
        QCOMPARE(referenceDate(QString::fromLatin1(QTest::currentDataTag())), expected);
    }

    void accents_becomeLetters_data()
    {
        QTest::addColumn<QString>("expected");
        QTest::newRow("Erd{\\H{o}}s, G{\\\"o}del") << u"Erdős, Gödel"_s;
        QTest::newRow("\\v{S}koda \\c{c}a \\aa{}r \\ss") << u"Škoda ça år ß"_s;
        QTest::newRow("10\\,000 \\& 5\\% \\textbf{more}") << u"10,000 & 5% more"_s;
        QTest::newRow("na\\\"{\\i}ve") << u"naïve"_s;
        QTest::newRow("\\") << QString();
        QTest::newRow("{{{{") << QString();
    }

    void accents_becomeLetters()
    {
        QFETCH(const QString, expected);
        QCOMPARE(plainOfLatex(QString::fromLatin1(QTest::currentDataTag())), expected);
    }

    void entryWithoutText_isAnArticleOfNone_butIsHandedOnWhenAsked()
    {
        DocumentSource source {listNamed(u"zotero.ris"_s), u"refs.ris"_s};
        QCOMPARE(QString(formatOf(source).id), u"ris"_s);
        QStringList heard;
        const auto hear = [&heard](const Result<ArticleDraft> &draft) {
            heard.append(draft ? QString(draft->path + u' ' + draft->text.left(9))
                               : QString(u"error "_s + draft.error().where));
        };
        readDocuments(source, hear);
        QCOMPARE(heard, (QStringList {u"refs.ris/entry 1 Surveyors"_s, u"error refs.ris/entry 2"_s}));
        heard.clear();
        source.wantsReferences = true;
        readDocuments(source, hear);
        QCOMPARE(heard.last(), u"refs.ris/entry 2 "_s);
    }

    // Every beginning of a list, and lists of one sign, are read in linear time without a fault.
    void andTwice_isBetweenTwoAuthors()
    {
        const auto found = bibtexReferences(u"@article{a, author={Ana Paz and and Luis Mar}, title={Boats}}"_s);
        QCOMPARE(found.size(), 1u);
        QCOMPARE(found.front().authors, (QStringList {u"Ana Paz"_s, u"Luis Mar"_s}));
    }

    void damagedLists_areReadAsFarAsTheyGo()
    {
        for (const QString &list : {u"zotero.ris"_s, u"zotero.bib"_s, u"zotero.json"_s}) {
            const QByteArray bytes = listNamed(list);
            QVERIFY(!bytes.isEmpty());
            for (qsizetype i = 0; i < bytes.size(); ++i) {
                const QByteArray part = bytes.first(i);
                QVERIFY(risReferences(QString::fromUtf8(part)).size() <= 2);
                QVERIFY(bibtexReferences(QString::fromUtf8(part)).size() <= 2);
                QVERIFY(cslReferences(part).size() <= 2);
            }
        }
        QElapsedTimer timer;
        timer.start();
        for (const char *piece : {"@", "@a{", "@a{b,c=", "{", "\"", "TY  - \n", "TI  - x\n", "\\'", "@string{a=a#"}) {
            const QString many = QString::fromLatin1(QByteArray(piece).repeated(200'000));
            (void)risReferences(many);
            (void)bibtexReferences(many);
            (void)plainOfLatex(many);
        }
        QVERIFY(timer.elapsed() < 20'000);
    }
};

QTEST_GUILESS_MAIN(TestReferences)
#include "tst_references.moc"
