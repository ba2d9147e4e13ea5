// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/articlefieldsdialog.h"
#include "views/dialogs/revisedmarkmodel.h"
#include "views/dialogs/revisionsdialog.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

using namespace Quipu;
using namespace Qt::StringLiterals;

namespace {

class ScriptedRevisions final : public RevisionsDesk
{
public:
    QString title() const override { return u"The valley"_s; }
    void ask() override { Q_EMIT listed(revisions, marks); }
    void show(const RevisedMark &mark) override { shown.append(mark.was.text); }
    bool canPlace() const override { return isSelected; }
    void place(const RevisedMark &lost) override { placed.append(lost.was.text); }
    void forget(const std::vector<RevisedMark> &gone) override { forgotten += int(gone.size()); }
    void compare(int revision) override
    {
        using enum DifferencePiece::Side;
        Q_EMIT compared(revision, {{Both, u"It is "_s}, {One, u"closed"_s}, {Other, u"open"_s}});
    }

    std::vector<Revision> revisions;
    std::vector<RevisedMark> marks;
    QStringList shown, placed;
    int forgotten = 0;
    bool isSelected = false;
};

RevisedMark mark(const QString &was, const QString &now, RevisedMark::Outcome outcome)
{
    RevisedMark made;
    made.article = {1};
    made.revision = 2;
    made.label = u"PERSON"_s;
    made.was = {{0, was.size()}, was};
    made.now = {{0, now.size()}, now};
    made.outcome = outcome;
    return made;
}

Revision text(int number, const QString &who)
{
    Revision revision;
    revision.number = number;
    revision.who = who;
    revision.path = u"/a/valley.txt"_s;
    return revision;
}

Article told(const QString &outlet, const QStringList &tags)
{
    Article article;
    article.metadata.outlet = MetadataField {outlet, {}, MetadataField::Origin::Markup};
    article.metadata.tags = tags;
    article.language = u"es"_s;
    return article;
}

} // namespace

class TestRevisionDialogs final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void marks_areListed_lostOnesFirst_andLeadToTheirPlace()
    {
        ScriptedRevisions desk;
        desk.revisions = {text(1, u"ana"_s), text(2, u"ben"_s)};
        desk.marks = {mark(u"Tocache"_s, u"Tocache"_s, RevisedMark::Outcome::Moved),
                      mark(u"Uchiza"_s, {}, RevisedMark::Outcome::Lost)};
        RevisionsDialog dialog(desk, nullptr);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        auto *list = dialog.findChild<QTreeView *>(u"revisedMarks"_s);
        const QAbstractItemModelTester tester(list->model());
        QCOMPARE(list->model()->index(0, RevisedMarkModel::WasColumn).data().toString(), u"Uchiza"_s);
        auto *place = dialog.findChild<QPushButton *>(u"place"_s);
        list->setCurrentIndex(list->model()->index(0, 0));
        QVERIFY(!place->isEnabled()); // nothing is selected in the reader
        desk.isSelected = true;
        Q_EMIT desk.selectionChanged();
        QVERIFY(place->isEnabled());
        place->click();
        QCOMPARE(desk.placed, QStringList {u"Uchiza"_s});
        list->selectAll();
        QVERIFY(!place->isEnabled());
        dialog.findChild<QPushButton *>(u"forget"_s)->click();
        QCOMPARE(desk.forgotten, 2);
        Q_EMIT list->activated(list->model()->index(1, 0));
        QCOMPARE(desk.shown, QStringList {u"Tocache"_s});
    }

    void texts_areListedNewestFirst_withTheirDifference()
    {
        ScriptedRevisions desk;
        desk.revisions = {text(1, u"ana"_s), text(2, u"ben"_s)};
        RevisionsDialog dialog(desk, nullptr);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        auto *revisions = dialog.findChild<QListWidget *>(u"revisions"_s);
        QCOMPARE(revisions->count(), 2);
        QVERIFY(revisions->item(0)->text().contains(u"ben"_s));
        auto *shown = dialog.findChild<QPlainTextEdit *>(u"difference"_s);
        QCOMPARE(shown->toPlainText(), u"It is closedopen"_s);
        QVERIFY(shown->isReadOnly());
        QTextCursor cursor(shown->document());
        cursor.setPosition(8);
        QVERIFY(cursor.charFormat().fontStrikeOut());
    }

    void fields_tellMixedValues_andOnlyTouchedOnesAreWritten()
    {
        const ArticleFieldsDialog dialog({told(u"El Comercio"_s, {u"coca"_s}), told(u"La Razón"_s, {u"mining"_s})},
                                         nullptr);
        auto *outlet = dialog.findChild<QLineEdit *>(u"outlet"_s);
        QVERIFY(outlet->text().isEmpty());
        QCOMPARE(outlet->placeholderText(), u"several values"_s);
        QCOMPARE(dialog.findChild<QLineEdit *>(u"language"_s)->text(), u"es"_s);
        auto *accept = dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
        QVERIFY(!accept->isEnabled());
        QVERIFY(dialog.edits().isEmpty());
        QTest::keyClicks(outlet, u"ABI"_s);
        QTest::keyClicks(dialog.findChild<QLineEdit *>(u"tagsAdded"_s), u"valley, coca"_s);
        QTest::keyClicks(dialog.findChild<QLineEdit *>(u"tagsRemoved"_s), u"mining"_s);
        QVERIFY(accept->isEnabled());
        QCOMPARE(dialog.edits(),
                 (ArticleFieldEdits {.fields = {{u"outlet"_s, u"ABI"_s}},
                                     .tagsAdded = {u"valley"_s, u"coca"_s},
                                     .tagsRemoved = {u"mining"_s}}));
        const Article after = edited(told(u"La Razón"_s, {u"mining"_s, u"coca"_s}), dialog.edits());
        QCOMPARE(after.metadata.tags, QStringList({u"coca"_s, u"valley"_s}));
        QCOMPARE(int(after.metadata.outlet->origin), int(MetadataField::Origin::Analyst));
        QCOMPARE(after.language, u"es"_s);
        QTest::keyClicks(dialog.findChild<QLineEdit *>(u"published"_s), u"yesterday"_s);
        QVERIFY(!accept->isEnabled());
    }
};

QTEST_MAIN(TestRevisionDialogs)
#include "tst_revisiondialogs.moc"
