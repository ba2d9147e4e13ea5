// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/language.h"
#include "views/actions/actiontable.h"

#include <QFile>
#include <QHash>
#include <QRegularExpression>
#include <QScopeGuard>
#include <QTest>
#include <QTranslator>
#include <QXmlStreamReader>

#include <vector>

namespace Quipu {

using namespace Qt::StringLiterals;

namespace {

// One <message> of a .ts file. A string with plurals has several forms.
struct Entry
{
    QString context;
    QString source;
    QStringList forms;
    bool isPlural = false;
    bool isFinished = true;
};

Entry readEntry(QXmlStreamReader &xml, const QString &context)
{
    Entry entry {.context = context, .source = {}, .forms = {}};
    entry.isPlural = xml.attributes().value("numerus"_L1) == "yes"_L1;
    while (xml.readNextStartElement()) {
        if (xml.name() == "source"_L1) {
            entry.source = xml.readElementText();
        } else if (xml.name() == "translation"_L1) {
            entry.isFinished = !xml.attributes().hasAttribute("type"_L1);
            if (!entry.isPlural)
                entry.forms.append(xml.readElementText());
            while (entry.isPlural && xml.readNextStartElement())
                entry.forms.append(xml.readElementText());
        } else {
            xml.skipCurrentElement();
        }
    }
    return entry;
}

std::vector<Entry> readEntries(const QString &language)
{
    QFile file(QStringLiteral(QUIPU_SOURCE_DIR "/translations/quipu_%1.ts").arg(language));
    std::vector<Entry> entries;
    if (!file.open(QIODevice::ReadOnly))
        return entries;
    QXmlStreamReader xml(&file);
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "name"_L1)
            context = xml.readElementText();
        else if (xml.name() == "message"_L1)
            entries.push_back(readEntry(xml, context));
    }
    return xml.hasError() ? std::vector<Entry>() : entries;
}

// "%1", "%n", "%Ln" and the blanks at both ends that columns and line breaks need; in the order of the alphabet.
QStringList fixedParts(const QString &text)
{
    static const QRegularExpression part(u"%(?:[1-9]|L?n)|^\\s+|\\s+$|\\t"_s);
    QStringList parts;
    for (const QRegularExpressionMatch &match : part.globalMatch(text))
        parts.append(match.captured());
    parts.sort();
    return parts;
}

// The letter behind a single &; null where there is none.
QChar mnemonic(const QString &text)
{
    static const QRegularExpression letter(u"(?<!&)&(\\w)"_s, QRegularExpression::UseUnicodePropertiesOption);
    const QRegularExpressionMatch match = letter.match(text);
    return match.hasMatch() ? match.captured(1).front().toLower() : QChar();
}

} // namespace

class TestTranslations final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void entry_isTranslated_data() { languages(); }

    void entry_isTranslated()
    {
        QFETCH(const QString, language);
        const std::vector<Entry> entries = readEntries(language);
        QVERIFY(!entries.empty());
        for (const Entry &entry : entries) {
            QVERIFY2(entry.isFinished && !entry.forms.isEmpty() && !entry.forms.contains(QString()), say(entry));
            QVERIFY2(!entry.isPlural || entry.forms.size() == 2, say(entry)); // both languages have two forms
            QVERIFY2(!entry.isPlural || entry.forms.filter(u"(s)"_s).isEmpty(), say(entry));
        }
    }

    void fixedPart_isInEveryForm_data() { languages(); }

    void fixedPart_isInEveryForm()
    {
        QFETCH(const QString, language);
        for (const Entry &entry : readEntries(language)) {
            for (const QString &form : entry.forms) {
                QVERIFY2(fixedParts(form) == fixedParts(entry.source), say(entry));
                QVERIFY2(mnemonic(form).isNull() == mnemonic(entry.source).isNull(), say(entry));
            }
        }
    }

    void mnemonic_isOneInItsMenu_data() { languages(); }

    void mnemonic_isOneInItsMenu()
    {
        QFETCH(const QString, language);
        const std::unique_ptr<QTranslator> translator = translatorFor(QLocale(language));
        QCoreApplication::installTranslator(translator.get());
        const auto remove = qScopeGuard([&] { QCoreApplication::removeTranslator(translator.get()); });
        QHash<QString, QHash<QChar, QString>> menus;
        QStringList clashes;
        const auto take = [&](const QString &menu, const QString &text) {
            const QChar letter = mnemonic(text);
            if (!letter.isNull() && menus[menu].contains(letter))
                clashes.append(menu + u": "_s + menus[menu].value(letter) + u", "_s + text);
            menus[menu].insert(letter, text);
        };
        for (const MenuRow &menu : menuTable())
            take(menu.id.section(u'/', 0, -2), menu.title);
        for (const ActionRow &action : actionTable())
            take(action.menu, action.text);
        QVERIFY2(clashes.isEmpty(), qUtf8Printable(clashes.join(u"; "_s)));
    }

    void locale_isSpokenTo_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QString>("plain"); // "" where the source text stays
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("many");
        const auto row = [](const char *locale, const QString &plain, const QString &one, const QString &many) {
            QTest::newRow(locale) << QString::fromLatin1(locale) << plain << one << many;
        };
        const QString one = u"%n article imported."_s;
        const QString many = u"%n articles imported."_s;
        row("es", u"Entidades"_s, u"Se importó %n artículo."_s, u"Se importaron %n artículos."_s);
        row("es_PE", u"Entidades"_s, u"Se importó %n artículo."_s, u"Se importaron %n artículos."_s);
        row("en", {}, one, many);
        row("en_GB", {}, one, many);
        row("fr", {}, one, many); // not translated
        row("C", {}, one, many);
    }

    void locale_isSpokenTo()
    {
        QFETCH(const QString, locale);
        const std::unique_ptr<QTranslator> translator = translatorFor(QLocale(locale));
        QTEST(translator->translate("Quipu::EntityDock", "Entities"), "plain");
        QTEST(translator->translate("Reports", "%n article(s) imported.", nullptr, 1), "one");
        QTEST(translator->translate("Reports", "%n article(s) imported.", nullptr, 0), "many");
        QTEST(translator->translate("Reports", "%n article(s) imported.", nullptr, 5), "many");
    }

private:
    static void languages()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("English") << u"en"_s;
        QTest::newRow("Spanish") << u"es"_s;
    }

    static const char *say(const Entry &entry)
    {
        static QByteArray text;
        text = QString(entry.context + u": "_s + entry.source + u" -> "_s + entry.forms.join(u" | "_s)).toUtf8();
        return text.constData();
    }
};

} // namespace Quipu

QTEST_GUILESS_MAIN(Quipu::TestTranslations)
#include "tst_translations.moc"
