// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/importing/decoding.h"
#include "models/importing/legacyencoding.h"

#include <QFile>
#include <QRandomGenerator>
#include <QStringEncoder>
#include <QTest>

#include <unicode/ucnv.h>

#include <algorithm>

using namespace Quipu;
using namespace Qt::StringLiterals;

namespace {

QByteArray encoded(const QString &text, const QByteArray &encoding)
{
    UErrorCode status = U_ZERO_ERROR;
    UConverter *converter = ucnv_open(encoding.constData(), &status);
    QByteArray bytes(text.size() * 8 + 64, Qt::Uninitialized);
    const int32_t length
        = ucnv_fromUChars(converter, bytes.data(), int32_t(bytes.size()), reinterpret_cast<const UChar *>(text.utf16()),
                          int32_t(text.size()), &status);
    ucnv_close(converter);
    if (U_FAILURE(status))
        qFatal("%s: %s", encoding.constData(), u_errorName(status));
    bytes.truncate(length);
    return bytes;
}

// Vietnamese's own encoding has its tones apart from the letters.
QString withTonesApart(const QString &text)
{
    const auto isPartOfLetter = [](QChar mark) { return QStringView(u"\u0302\u0306\u031B").contains(mark); };
    QString apart;
    for (const QChar c : text) {
        QString parts = QString(c).normalized(QString::NormalizationForm_D);
        std::stable_partition(parts.begin() + 1, parts.end(), isPartOfLetter);
        const qsizetype letter = parts.size() > 1 && isPartOfLetter(parts[1]) ? 2 : 1;
        apart += parts.left(letter).normalized(QString::NormalizationForm_C) + parts.mid(letter);
    }
    return apart;
}

// About so many characters, whole words where there are spaces.
QString beginningOf(const QString &text, qsizetype characters)
{
    const qsizetype space = text.indexOf(u' ', characters);
    return text.left(space >= 0 && space < characters * 2 ? space : characters);
}

struct Sample
{
    QByteArray language;
    QList<QByteArray> encodings;
    QString text;
};

// tests/data/encodings/samples.tsv: language, encodings, a paragraph of our own writing.
QList<Sample> samples()
{
    QFile file(QStringLiteral(QUIPU_SOURCE_DIR "/tests/data/encodings/samples.tsv"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no samples");
    QList<Sample> all;
    for (const QByteArray &line : file.readAll().split('\n')) {
        const QList<QByteArray> fields = line.split('\t');
        if (fields.size() == 3)
            all.append({fields[0], fields[1].split(' '), QString::fromUtf8(fields[2])});
    }
    return all;
}

} // namespace

class TestDecoding final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void paragraph_isDecoded_data() { addSamples(10'000); }
    void paragraph_isDecoded() { compare(); }
    void sentence_isDecoded_data() { addSamples(60); }
    void sentence_isDecoded() { compare(); }

    void unicodeWithoutMark_isDecoded_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("text");
        for (const Sample &sample : samples()) {
            const QString text = sample.text + u"\n"_s + sample.text;
            for (const auto encoding : {QStringConverter::Utf8, QStringConverter::Utf16LE, QStringConverter::Utf16BE,
                                        QStringConverter::Utf32LE, QStringConverter::Utf32BE}) {
                QStringEncoder encoder(encoding);
                const QByteArray name = sample.language + ' ' + QStringConverter::nameForEncoding(encoding);
                QTest::newRow(name.constData()) << QByteArray(encoder(text)) << text;
            }
        }
    }
    void unicodeWithoutMark_isDecoded() { compare(); }

    void fewAccents_areWestern_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *name, const QString &text) {
            QTest::newRow(name) << encoded(text, "windows-1252") << text;
        };
        row("one accent", u"La policía detuvo a dos hombres en el puerto."_s);
        row("capitals", u"AÑO DE LA UNIÓN NACIONAL CONTRA LA CORRUPCIÓN"_s);
        row("typographic quotes", u"The “green” belt – the city’s pride – is shrinking…"_s);
        row("euro", u"It costs 5 € a day."_s);
        row("degrees", u"The water is at 21 °C, and ½ of it is gone."_s);
        row("a name", u"Mr. Núñez said so."_s);
        row("question", u"¿Qué pasó? ¡Nada!"_s);
    }
    void fewAccents_areWestern() { compare(); }

    void noise_isNoText()
    {
        QRandomGenerator random(7);
        for (const int lowest : {1, 128}) { // with and without control characters
            QByteArray bytes;
            for (int i = 0; i < 400; ++i)
                bytes.append(char(random.bounded(lowest, 256)));
            const DecodedText decoded = decodeText(bytes);
            QVERIFY2(decoded.problem != DecodedText::Problem::None, qPrintable(decoded.encoding));
        }
    }

private:
    static void addSamples(qsizetype characters)
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("text");
        for (const Sample &sample : samples()) {
            for (const QByteArray &encoding : sample.encodings) {
                // Through the encoding and back: some have marks of their own for a letter (windows-1258).
                const QString text = beginningOf(sample.text, characters) + u"\n"_s;
                const QByteArray bytes = encoded(encoding == "windows-1258" ? withTonesApart(text) : text, encoding);
                QTest::newRow(QByteArray(sample.language + ' ' + encoding).constData())
                    << bytes << *decodeLegacy(bytes, encoding);
            }
        }
    }

    static void compare()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, text);
        const DecodedText decoded = decodeText(bytes);
        QCOMPARE(decoded.problem, DecodedText::Problem::None);
        QVERIFY2(decoded.text == text, qPrintable(decoded.encoding + u": "_s + decoded.text.left(80)));
    }
};

QTEST_APPLESS_MAIN(TestDecoding)
#include "tst_decoding.moc"
