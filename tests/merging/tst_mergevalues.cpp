// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/merging/mergekinds.h"

#include <QJsonDocument>
#include <QTest>

using namespace Quipu;
using namespace Qt::StringLiterals;

namespace {

QJsonObject object(const char *text)
{
    return QJsonDocument::fromJson(text).object();
}

QString text(const QJsonObject &json)
{
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

} // namespace

class TestMergeValues final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void twoVersions_becomeOne_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QJsonObject>("base"); // empty: not known
        QTest::addColumn<QJsonObject>("ours");
        QTest::addColumn<QJsonObject>("theirs");
        QTest::addColumn<QJsonObject>("merged"); // with ours, where there is a conflict
        QTest::addColumn<QStringList>("conflicts");
        const auto row = [](const char *name, const char *kind, const char *base, const char *ours, const char *theirs,
                            const char *merged, const QStringList &conflicts = {}) {
            QTest::newRow(name) << QString::fromLatin1(kind) << object(base) << object(ours) << object(theirs)
                                << object(merged) << conflicts;
        };
        row("one side", "entities", R"({"name":"a","note":""})", R"({"name":"a","note":""})",
            R"({"name":"b","note":""})", R"({"name":"b","note":""})");
        row("different fields", "entities", R"({"name":"a","note":""})", R"({"name":"a","note":"n"})",
            R"({"name":"b","note":""})", R"({"name":"b","note":"n"})");
        row("the same field", "entities", R"({"name":"a"})", R"({"name":"b"})", R"({"name":"c"})", R"({"name":"b"})",
            {u"name"_s});
        row("both notes", "mentions", R"({"note":"","status":"accepted"})", R"({"note":"y","status":"accepted"})",
            R"({"note":"x","status":"accepted"})", R"({"id":"0","note":"x\ny","status":"accepted"})");
        row("a suggestion gives way", "mentions", "{}", R"({"origin":"rule","status":"suggested","entity":"1"})",
            R"({"origin":"rule","status":"rejected","entity":"2"})",
            R"({"id":"0","origin":"rule","status":"rejected","entity":"2"})");
        row("judged what was edited", "figures", R"({"status":"suggested","place":"a"})",
            R"({"status":"confirmed","place":"a"})", R"({"status":"suggested","place":"b"})",
            R"({"status":"confirmed","place":"a"})", {u"place"_s, u"status"_s});
        row("tags of both", "articles", R"({"metadata":{"tags":["a"]}})", R"({"metadata":{"tags":["a","b"]}})",
            R"({"metadata":{"tags":["c"]}})", R"({"metadata":{"tags":["b","c"]}})");
        row("who is further", "articles", R"({"status":"unread"})", R"({"status":"reading"})", R"({"status":"done"})",
            R"({"status":"done"})");
        row("the analyst's word", "articles", "{}", R"({"metadata":{"outlet":{"value":"a","origin":"header"}}})",
            R"({"metadata":{"outlet":{"value":"b","origin":"analyst"}}})",
            R"({"metadata":{"outlet":{"value":"b","origin":"analyst"}}})");
    }

    void twoVersions_becomeOne()
    {
        QFETCH(const QString, kind);
        QFETCH(const QJsonObject, base);
        QFETCH(const QJsonObject, ours);
        QFETCH(const QJsonObject, theirs);
        QFETCH(QJsonObject, merged);
        QFETCH(const QStringList, conflicts);
        const auto known = base.isEmpty() ? std::nullopt : std::optional(base);
        MergedValues found = mergeValues(kind, known, ours, theirs);
        QCOMPARE(found.conflicts, conflicts);
        for (QJsonObject *thing : {&found.withOurs, &merged})
            setMergeNumber(kind, *thing, 0);
        QCOMPARE(text(found.withOurs), text(merged));
        if (!conflicts.isEmpty())
            return;
        MergedValues back = mergeValues(kind, known, theirs, ours);
        setMergeNumber(kind, back.withOurs, 0);
        QCOMPARE(text(back.withOurs), text(found.withOurs)); // whoever merges into whom
    }
};

QTEST_GUILESS_MAIN(TestMergeValues)
#include "tst_mergevalues.moc"
