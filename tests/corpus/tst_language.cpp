// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/corpus/reading.h"

#include <QTest>

using namespace Quipu;
using namespace Qt::StringLiterals;

class TestLanguage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void language_isTold_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const QString &text, const char *expected) {
            QTest::newRow(name) << text << QString::fromLatin1(expected);
        };
        row("English", u"The boats have left the harbour and will not be back before the storm is over."_s, "en");
        row("English with Spanish names",
            u"The mayor of San Juan de Lurigancho met the head of Los Pinos de la Selva and said that it was not over."_s,
            "en");
        row("Spanish", u"Los barcos salieron del puerto y no volverán hasta que pase la tormenta."_s, "es");
        row("Spanish, one sentence of news", u"La policía incautó 3,5 toneladas de cocaína en el puerto del Callao."_s,
            "es");
        row("Portuguese", u"Os barcos saíram do porto e não voltarão até que a tempestade passe."_s, "pt");
        row("French", u"Les bateaux ont quitté le port et ne reviendront pas avant la fin de la tempête."_s, "fr");
        row("German", u"Die Boote haben den Hafen verlassen und werden erst nach dem Sturm zurück sein."_s, "de");
        row("Italian", u"Le barche hanno lasciato il porto e non torneranno prima della fine della tempesta."_s, "it");
        row("Dutch", u"De boten hebben de haven verlaten en komen pas na het einde van de storm terug."_s, "nl");
        row("Russian", u"Лодки вышли из порта и не вернутся, пока не кончится шторм."_s, "");
        row("names only", u"Ana Reyes, Abel Soto, Paita, Sullana"_s, "");
        row("numbers", u"42 900 17 3,5 2014"_s, "");
        row("empty", QString(), "");
    }

    void language_isTold()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        QCOMPARE(detectLanguage(text), expected);
    }

    void words_areCounted_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("words");
        QTest::newRow("plain") << u"Rain fell on Lima."_s << 4;
        QTest::newRow("dash is none") << u"LIMA, Peru — Rain"_s << 3;
        QTest::newRow("numbers") << u"about $2.3 million (24 pounds)"_s << 5;
        QTest::newRow("hyphen") << u"counter-narcotics don't"_s << 2;
        QTest::newRow("white space") << u" \n a\u00a0b\t"_s << 2;
        QTest::newRow("empty") << QString() << 0;
    }

    void words_areCounted()
    {
        QFETCH(QString, text);
        QFETCH(int, words);
        QCOMPARE(countWords(text), words);
    }
};

QTEST_APPLESS_MAIN(TestLanguage)
#include "tst_language.moc"
