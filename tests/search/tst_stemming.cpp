// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/search/stemming.h"

#include <QTest>

using namespace Quipu;
using namespace Qt::StringLiterals;

class TestStemming final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void forms_areThoseOfTheLanguages_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<QStringList>("languages");
        QTest::addColumn<QStringList>("forms");
        QTest::addColumn<QStringList>("others");
        QTest::newRow("English") << u"eradicate"_s << QStringList {u"en"_s}
                                 << QStringList {u"eradicate"_s, u"eradicated"_s, u"eradication"_s, u"eradicating"_s}
                                 << QStringList {u"era"_s, u"erase"_s};
        QTest::newRow("plural") << u"cities"_s << QStringList {u"en"_s} << QStringList {u"city"_s, u"cities"_s}
                                << QStringList {u"cite"_s, u"cited"_s};
        QTest::newRow("Spanish, accents")
            << u"Fumigación"_s << QStringList {u"es"_s}
            << QStringList {u"fumigacion"_s, u"fumigaciones"_s, u"fumigar"_s, u"fumigado"_s}
            << QStringList {u"fumar"_s};
        QTest::newRow("Spanish without accents")
            << u"fumigacion"_s << QStringList {u"es"_s} << QStringList {u"fumigacion"_s} << QStringList {u"fumar"_s};
        QTest::newRow("both") << u"control"_s << QStringList {u"en"_s, u"es"_s}
                              << QStringList {u"controls"_s, u"controles"_s, u"controlled"_s}
                              << QStringList {u"contra"_s};
        QTest::newRow("Russian") << u"Поля"_s << QStringList {u"ru"_s} << QStringList {u"поля"_s, u"полей"_s}
                                 << QStringList {u"пол-литра"_s};
        QTest::newRow("no stemmer") << u"Kitabu"_s << QStringList {u"sw"_s, u""_s} << QStringList {u"kitabu"_s}
                                    << QStringList {u"kitab"_s, u"vitabu"_s};
    }

    void forms_areThoseOfTheLanguages()
    {
        QFETCH(const QString, word);
        QFETCH(const QStringList, languages);
        QFETCH(const QStringList, forms);
        QFETCH(const QStringList, others);
        const WordForms known(word, languages);
        const QStringList beginnings = known.beginnings();
        for (const QString &form : forms) {
            QVERIFY2(known.contain(form), qPrintable(form));
            QVERIFY2(std::any_of(beginnings.begin(), beginnings.end(),
                                 [&form](const QString &one) { return form.startsWith(one); }),
                     qPrintable(form + u" <- "_s + beginnings.join(u' ')));
        }
        for (const QString &other : others)
            QVERIFY2(!known.contain(other), qPrintable(other));
    }

    void hostileWords_areOnlyThemselves()
    {
        for (const QString &word : {QString(), QString(QChar(0xD800)), QString(9000, u'x'), u"ß"_s, u"\u0301"_s}) {
            const WordForms forms(word, {u"en"_s, u"de"_s, u"ar"_s});
            QVERIFY(!forms.beginnings().contains(QString()));
        }
    }
};

QTEST_APPLESS_MAIN(TestStemming)
#include "tst_stemming.moc"
