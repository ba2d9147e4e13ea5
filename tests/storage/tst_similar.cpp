// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/builders.h"
#include "tests/support/temporaryproject.h"

#include <QTest>

using namespace Quipu;
using namespace Qt::StringLiterals;

// Articles that are about the same.
class TestSimilar final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        std::vector<Addition> additions;
        const auto add = [&additions](const QString &text) {
            additions.push_back(article(text, u"%1.txt"_s.arg(additions.size() + 1)));
        };
        add(u"Locusts\nThe locusts came over the barley near the lake and left nothing but stalks."_s);
        add(u"Barley again\nAfter the LOCUSTS the barley is sown anew along the lake."_s);
        add(u"A bridge\nThe bridge over the gorge is closed and the buses wait."_s);
        add(u"Stalks\nNothing but stalks of barley, says the farmer."_s);
        for (int i = 0; i < 30; ++i)
            add(u"Page %1\nThe council of the town met and the day was long."_s.arg(i));
        add(u"Alone\nXylophone."_s);
        m_ids = m_temporary.project().importArticles(std::move(additions));
        m_reader = m_temporary.reader();
    }

    void tellingWords_areThoseThatFewOthersHave()
    {
        const QStringList words = *m_reader->tellingWords(m_ids[0]);
        QVERIFY(words.contains(u"locusts"_s));
        QVERIFY(words.contains(u"barley"_s));
        QVERIFY(words.indexOf(u"locusts"_s) < words.size());
        QVERIFY(!words.first().startsWith(u"the"_s));
        QVERIFY(!words.contains(u"came"_s)); // nobody else has it
    }

    void similarArticles_comeBestFirst_withoutTheArticleItself()
    {
        const auto similar = *m_reader->similarArticles(m_ids[0], 2);
        QCOMPARE(int(similar.size()), 2);
        QVERIFY(similar[0] == m_ids[1] || similar[0] == m_ids[3]);
        QVERIFY(similar[1] == m_ids[1] || similar[1] == m_ids[3]);
    }

    void articleThatSharesNoWord_hasNoneLikeIt()
    {
        QVERIFY(m_reader->similarArticles(m_ids.back(), 5)->empty());
        QVERIFY(!m_reader->similarArticles({12345}, 5));
    }

private:
    TemporaryProject m_temporary;
    std::unique_ptr<Reader> m_reader;
    std::vector<ArticleId> m_ids;
};

QTEST_GUILESS_MAIN(TestSimilar)
#include "tst_similar.moc"
