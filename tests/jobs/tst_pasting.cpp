// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/pasting.h"
#include "tests/support/temporaryproject.h"

#include <QTest>

using namespace Quipu;
using namespace Qt::StringLiterals;

namespace {

ImportOptions guarded()
{
    ImportOptions options;
    options.guard.program = QStringLiteral(QUIPU_PROGRAM);
    return options;
}

} // namespace

class TestPasting final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void plainText_isTakenAsItIs_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("prose") << u"The river rose\n\nIt took the bridge with it."_s;
        QTest::newRow("looks like a table") << u"title,text\nOne,Two\nThree,Four\n"_s;
        QTest::newRow("looks like JSON") << u"{\"title\": \"One\", \"text\": \"Two\"}"_s;
        QTest::newRow("looks like a page") << u"<html><body><p>This is source.</p></body></html>"_s;
        QTest::newRow("beyond Latin") << u"Река поднялась на два метра.\n住民は避難した。"_s;
    }

    void plainText_isTakenAsItIs()
    {
        QFETCH(QString, text);
        const TemporaryProject project;
        const auto arrival = readPasted(project.path(), {u"Pasted"_s, text}, guarded());
        QVERIFY(arrival);
        QCOMPARE(arrival->additions.size(), size_t(1));
        QCOMPARE(arrival->additions[0].text, text);
        QCOMPARE(arrival->additions[0].article.path, u"Pasted"_s);
        QVERIFY(arrival->additions[0].print.whole != 0);
    }

    void markup_isReadAsAPage_data()
    {
        QTest::addColumn<QString>("markup");
        const QString piece = u"<h1>The river rose</h1><p>It rose two metres in one night and took the bridge with it, "
                              "the mayor said.</p><p>Ninety families had to leave their houses.</p>"
                              "<script>alert(1)</script>"_s;
        QTest::newRow("a piece") << piece;
        QTest::newRow("a browser's piece")
            << u"<meta http-equiv=\"content-type\" content=\"text/html; charset=utf-8\">"_s + piece;
        QTest::newRow("a whole page that is wrong about its encoding")
            << u"<html><head><meta charset=\"koi8-r\"></head><body>"_s + piece + u"</body></html>"_s;
    }

    void markup_isReadAsAPage()
    {
        QFETCH(QString, markup);
        const TemporaryProject project;
        const auto arrival = readPasted(project.path(), {u"Pasted"_s, markup, true}, guarded());
        QVERIFY2(arrival, qPrintable(arrival ? QString() : arrival.error().text()));
        QCOMPARE(arrival->additions.size(), size_t(1));
        const Addition &page = arrival->additions[0];
        QCOMPARE(page.article.format, u"html"_s);
        QVERIFY(page.text.contains(u"Ninety families had to leave their houses."_s));
        QVERIFY(!page.text.contains(u"alert"_s));
        QCOMPARE(page.article.metadata.title ? page.article.metadata.title->value : QString(), u"The river rose"_s);
        QVERIFY(!page.original.bytes.isEmpty());
    }

    void sameText_isKnown()
    {
        TemporaryProject project;
        const PastedText pasted {u"Pasted"_s, u"The river rose."_s};
        project.project().importArticles(readPasted(project.path(), pasted, guarded())->additions);
        QVERIFY(project.store().flush());
        const auto again = readPasted(project.path(), pasted, guarded());
        QVERIFY(again->additions.empty());
        QCOMPARE(again->known, ArticleId {1});
    }

    void blanks_areRefused()
    {
        const TemporaryProject project;
        QVERIFY(!readPasted(project.path(), {u"Pasted"_s, u" \n "_s}, guarded()));
    }
};

QTEST_GUILESS_MAIN(TestPasting)
#include "tst_pasting.moc"
