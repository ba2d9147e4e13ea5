// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figures/check/check.h"
#include "models/jobs/analysis.h"

#include <QFile>
#include <QLocale>
#include <QTest>

#include <map>

using namespace Qt::StringLiterals;
using namespace Quipu;

namespace {

// One golden case: articles, a line each, and the checks that their figures make.
struct CheckCase
{
    QString name;
    QStringList articles;
    QStringList expected;
};

QString checksPath(const QString &language)
{
    return QStringLiteral(QUIPU_SOURCE_DIR "/tests/data/checks/") + language + u".txt"_s;
}

// Lines: "# name", "> text" of an article, and indented what is found.
std::vector<CheckCase> readCases(const QString &language)
{
    QFile file(checksPath(language));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    std::vector<CheckCase> cases;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        if (line.startsWith("# "_L1))
            cases.push_back({line.sliced(2), {}, {}});
        else if (line.startsWith("> "_L1) && !cases.empty())
            cases.back().articles.append(line.sliced(2));
        else if (line.startsWith("    "_L1) && !cases.empty())
            cases.back().expected.append(line.trimmed());
    }
    return cases;
}

// As the store hands them out: by article, and by measure and first country.
std::vector<Check> checksOf(const QStringList &articles, const QString &language)
{
    std::vector<Check> checks;
    std::map<std::pair<QString, QString>, std::vector<Figure>> byClaim;
    qint64 figure = 0;
    for (qsizetype i = 0; i < articles.size(); ++i) {
        ArticleDraft draft;
        draft.text = articles[i];
        std::vector<Figure> figures = analyse(draft, {.language = language, .published = u"2016-03-01"_s}).figures;
        for (Figure &each : figures) {
            each.id = {++figure};
            each.article = {i + 1};
            if (!each.measure.isEmpty())
                byClaim[{each.measure, each.countries.value(0, each.place)}].push_back(each);
        }
        const std::vector<Check> found = checksOfArticle(figures);
        checks.insert(checks.end(), found.begin(), found.end());
    }
    for (const auto &[claim, figures] : byClaim) {
        const std::vector<Check> found = checksOfClaims(figures);
        checks.insert(checks.end(), found.begin(), found.end());
    }
    return checks;
}

// kind verdict | its figures | stated, computed  or  what it says
QString printed(const Check &check)
{
    QStringList quotes;
    for (const CheckedFigure &figure : check.figures)
        quotes.append(figure.quote.text);
    const QString numbers
        = check.stated ? u"%1 %2"_s.arg(*check.stated, 0, 'g', 10).arg(*check.computed, 0, 'g', 4) : check.message;
    return u"%1 %2 | %3 | %4"_s.arg(toString(check.kind), toString(check.verdict), quotes.join(u"; "_s), numbers);
}

} // namespace

class TestChecks final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void articles_makeTheirChecks_data();
    void articles_makeTheirChecks();
    void id_isTheSameInEveryRun();
    void editedFigure_hasAnotherFingerprint();
    void confirmedFigure_hasTheSameFingerprint();
    void statedChange_isDerivedFromItsValues();

private:
    void rewrite(const QString &language) const;
};

void TestChecks::articles_makeTheirChecks_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QStringList>("articles");
    QTest::addColumn<QStringList>("expected");
    for (const QString &language : {u"en"_s, u"es"_s}) {
        if (qEnvironmentVariableIsSet("QUIPU_REWRITE_GOLDEN"))
            rewrite(language);
        const std::vector<CheckCase> cases = readCases(language);
        QVERIFY2(!cases.empty(), "the golden files are missing");
        for (const CheckCase &each : cases)
            QTest::newRow(qPrintable(language + u": "_s + each.name)) << language << each.articles << each.expected;
    }
}

void TestChecks::rewrite(const QString &language) const
{
    QString text;
    for (const CheckCase &each : readCases(language)) {
        text += u"# "_s + each.name + u'\n';
        for (const QString &article : each.articles)
            text += u"> "_s + article + u'\n';
        for (const Check &check : checksOf(each.articles, language))
            text += u"    "_s + printed(check) + u'\n';
    }
    QFile file(checksPath(language));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text.toUtf8());
}

void TestChecks::articles_makeTheirChecks()
{
    QFETCH(const QString, language);
    QFETCH(const QStringList, articles);
    QFETCH(const QStringList, expected);
    QStringList found;
    for (const Check &check : checksOf(articles, language))
        found.append(printed(check));
    QCOMPARE(found, expected);
}

void TestChecks::id_isTheSameInEveryRun()
{
    const QStringList articles {u"Output fell 13 percent, from 49,200 tons to 42,900 tons."_s};
    QCOMPARE(checksOf(articles, u"en"_s), checksOf(articles, u"en"_s));
    QCOMPARE(checksOf(articles, u"en"_s).front().id, u"percent_change-1-2-3"_s);
}

void TestChecks::editedFigure_hasAnotherFingerprint()
{
    ArticleDraft draft;
    draft.text = u"Output fell 13 percent, from 49,200 tons to 42,900 tons."_s;
    std::vector<Figure> figures = analyse(draft, {.language = u"en"_s}).figures;
    const Check before = checksOfArticle(figures).front();
    figures[1].attributedSource = u"the ministry"_s;
    const Check after = checksOfArticle(figures).front();
    QCOMPARE(after.id, before.id);
    QVERIFY(after.fingerprint != before.fingerprint);
}

void TestChecks::confirmedFigure_hasTheSameFingerprint()
{
    ArticleDraft draft;
    draft.text = u"Output fell 13 percent, from 49,200 tons to 42,900 tons."_s;
    std::vector<Figure> figures = analyse(draft, {.language = u"en"_s}).figures;
    const Check before = checksOfArticle(figures).front();
    figures[1].status = Figure::Status::Confirmed;
    figures[1].note = u"seen"_s;
    QCOMPARE(checksOfArticle(figures).front(), before);
}

void TestChecks::statedChange_isDerivedFromItsValues()
{
    const auto checks = checksOf({u"Output fell 13 percent, from 49,200 tons to 42,900 tons."_s}, u"en"_s);
    QCOMPARE(derivationOf({1}, checks), (Derivation {u"percent_change"_s, {{2}, {3}}}));
    QVERIFY(!derivationOf({2}, checks));
}

QTEST_GUILESS_MAIN(TestChecks)
#include "tst_checks.moc"
