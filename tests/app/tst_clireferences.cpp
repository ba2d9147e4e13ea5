// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cliprocess.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Quipu;
using namespace Qt::StringLiterals;

// A list of references beside its files: what it says of them, what it brings itself, and what it has no text for.
class TestCliReferences final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_project = path(u"p.quipu"_s);
        QVERIFY(QDir(m_folder->path()).mkdir(u"files"_s));
        QVERIFY(writeFile(path(u"files/a.txt"_s),
                          "Boats vanish\n\nThe ministry counted 5,300 boats in the harbours of the north.\n"));
        QVERIFY(writeFile(path(u"files/b.html"_s),
                          "<html><head><title>Nets are mended</title><link rel='canonical' "
                          "href='https://www.paper.example/nets/'></head><body><h1>Nets are mended</h1><p>Forty women "
                          "mend the nets of the fleet in a hall behind the market, as they did a century "
                          "ago.</p></body></html>"));
        QVERIFY(
            writeFile(path(u"refs.bib"_s),
                      "@article{boats, title={Boats vanish from the north}, author={Ana Quispe}, date={2017-03-02}, "
                      "file={Text:files/a.txt:text/plain}}\n"
                      "@online{nets, title={Nets}, author={Paz, Eva}, url={http://paper.example/nets?utm_source=x}}\n"
                      "@article{sails, title={Sails in the wind}, abstract={Sailmakers sewed 40 sails in 1998.}}\n"
                      "@book{lost, title={A book that is not here}}\n"));
    }

    void list_tellsOfArticles_andNamesWhatHasNoText()
    {
        const CliRun run = runCli({u"import"_s, m_project, m_folder->path()});
        QCOMPARE(run.code, 0);
        const QJsonObject list = run.object()[u"references"][0].toObject();
        QCOMPARE(list[u"matched"].toArray().size(), 2);
        QCOMPARE(list[u"imported"].toArray().size(), 1);
        QVERIFY(list[u"without_text"][0][u"file"].toString().endsWith(u"refs.bib/lost"));
        const QJsonObject boats = metadataOf(u"a.txt"_s);
        QCOMPARE(boats[u"author"][u"value"].toString(), u"Ana Quispe"_s);
        QCOMPARE(boats[u"published"][u"value"].toString(), u"2017-03-02"_s);
        QCOMPARE(boats[u"title"][u"value"].toString(), u"Boats vanish"_s); // the text's own; the other is a claim
        QCOMPARE(boats[u"claims"].toArray().last()[u"value"].toString(), u"Boats vanish from the north"_s);
        QCOMPARE(metadataOf(u"b.html"_s)[u"author"][u"value"].toString(), u"Eva Paz"_s);
        QCOMPARE(metadataOf(u"sails"_s)[u"title"][u"value"].toString(), u"Sails in the wind"_s);
        QCOMPARE(runCli({u"verify"_s, m_project}).code, 0);
    }

    void list_importedTwice_changesNothing()
    {
        QCOMPARE(runCli({u"import"_s, m_project, m_folder->path()}).code, 0);
        const QByteArray before = runCli({u"history"_s, m_project}).output;
        const CliRun again = runCli({u"import"_s, m_project, path(u"refs.bib"_s)});
        QCOMPARE(again.code, 0);
        QCOMPARE(again.object()[u"references"][0][u"imported"].toArray().size(), 0);
        QCOMPARE(runCli({u"history"_s, m_project}).output, before);
    }

    void undo_takesBackWhatTheListSaid()
    {
        QCOMPARE(runCli({u"import"_s, m_project, path(u"files"_s)}).code, 0);
        QVERIFY(metadataOf(u"a.txt"_s)[u"author"].isNull());
        QCOMPARE(runCli({u"import"_s, m_project, path(u"refs.bib"_s)}).code, 0);
        QCOMPARE(runCli({u"undo"_s, m_project, u"2"_s}).code, 0);
        QVERIFY(metadataOf(u"a.txt"_s)[u"author"].isNull());
        QCOMPARE(runCli({u"articles"_s, m_project}).array().size(), 2);
    }

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }
    QJsonObject metadataOf(const QString &article) const
    {
        return runCli({u"article"_s, m_project, article}).object()[u"metadata"].toObject();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_project;
};

QTEST_GUILESS_MAIN(TestCliReferences)
#include "tst_clireferences.moc"
