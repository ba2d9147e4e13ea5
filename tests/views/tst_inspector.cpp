// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/docks/inspectordock.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Quipu;
using namespace Qt::StringLiterals;

namespace {

FigureRow inspectedRow(qint64 id, double value)
{
    FigureRow row;
    row.figure.id = {id};
    row.figure.article = {1};
    row.figure.value = row.figure.low = row.figure.high = value;
    row.figure.approximation = Approximation::About;
    row.figure.unit = u"tents"_s;
    row.figure.sentence.text = u"There were about so many tents."_s;
    row.articleTitle = u"Camps"_s;
    return row;
}

template <typename Widget> Widget *named(QWidget &parent, const QString &accessibleName)
{
    for (Widget *widget : parent.findChildren<Widget *>()) {
        if (widget->accessibleName() == accessibleName)
            return widget;
    }
    return nullptr;
}

QPushButton *button(QWidget &parent, const QString &text)
{
    for (QPushButton *candidate : parent.findChildren<QPushButton *>()) {
        if (candidate->text() == text && candidate->isVisible())
            return candidate;
    }
    return nullptr;
}

// An entry of the menu that the widget has opened.
QAction *menuAction(const QWidget &owner, const QString &text)
{
    for (const QMenu *menu : owner.findChildren<QMenu *>()) {
        for (QAction *action : menu->actions()) {
            if (QString(action->text()).remove(u'&') == text)
                return action;
        }
    }
    return nullptr;
}

} // namespace

class TestInspector final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void buttonsOfTheInspector_areInViewHoweverLittleRoomThereIs()
    {
        InspectorDock dock;
        dock.showFigure(inspectedRow(1, 7));
        show(dock);
        dock.resize(260, 220);
        const QPushButton *confirm = button(dock, u"Confirm"_s);
        QVERIFY(confirm != nullptr);
        QTRY_COMPARE(dock.height(), 220);
        QTRY_VERIFY(dock.rect().contains(QRect(confirm->mapTo(&dock, QPoint()), confirm->size())));
    }

    void figureEdited_carriesBeforeAndAfter()
    {
        InspectorDock dock;
        dock.showFigure(inspectedRow(4, 10));
        show(dock);
        QSignalSpy spy(&dock, &InspectorDock::figureEdited);
        auto *value = named<QLineEdit>(dock, u"Value"_s);
        value->setFocus();
        value->selectAll();
        QTest::keyClicks(value, u"12.5"_s);
        QCOMPARE(spy.count(), 0); // not while typing
        QTest::keyClick(value, Qt::Key_Return);
        QCOMPARE(spy.count(), 1);
        QCOMPARE(*spy.last().at(0).value<Figure>().value, 10.0);
        QCOMPARE(*spy.last().at(1).value<Figure>().value, 12.5);
        value->selectAll();
        QTest::keyClicks(value, u"many"_s);
        QTest::keyClick(value, Qt::Key_Return);
        QCOMPARE(spy.count(), 1); // no number, no edit
        QCOMPARE(value->text(), u"many"_s); // not lost, and the reason stands under it
        const auto faults = dock.findChildren<QLabel *>(u"fault"_s);
        QVERIFY(std::ranges::any_of(faults, [](const QLabel *fault) { return fault->isVisible(); }));
        value->selectAll();
        QTest::keyClicks(value, u"13"_s);
        QTest::keyClick(value, Qt::Key_Return);
        QCOMPARE(spy.count(), 2);
        QVERIFY(std::ranges::none_of(faults, [](const QLabel *fault) { return fault->isVisible(); }));
    }

    void openValue_isNotClosedByAnotherEdit()
    {
        FigureRow row = inspectedRow(4, 10);
        row.figure.high.reset();
        InspectorDock dock;
        dock.showFigure(row);
        show(dock);
        QSignalSpy spy(&dock, &InspectorDock::figureEdited);
        auto *note = named<QLineEdit>(dock, u"Note"_s);
        for (QLineEdit *field : dock.findChildren<QLineEdit *>()) {
            if (field->accessibleName() == u"Note"_s && field->isVisible())
                note = field;
        }
        QTest::keyClicks(note, u"check"_s);
        QTest::keyClick(note, Qt::Key_Return);
        QCOMPARE(spy.count(), 1);
        Figure expected = row.figure;
        expected.note = u"check"_s;
        QVERIFY(spy.last().at(1).value<Figure>() == expected);
    }

    void articleDate_mustBeIso()
    {
        Article article;
        article.id = {1};
        article.path = u"a.txt"_s;
        InspectorDock dock;
        dock.showArticle(article);
        show(dock);
        QSignalSpy spy(&dock, &InspectorDock::articleEdited);
        auto *date = named<QLineEdit>(dock, u"Date"_s);
        QTest::keyClicks(date, u"yesterday"_s);
        QTest::keyClick(date, Qt::Key_Return);
        QCOMPARE(spy.count(), 0);
        QVERIFY(!date->accessibleDescription().isEmpty()); // says what is wrong, and keeps what was typed
        QCOMPARE(date->text(), u"yesterday"_s);
        date->selectAll();
        QTest::keyClicks(date, u"2013-08"_s);
        QTest::keyClick(date, Qt::Key_Return);
        QCOMPARE(spy.count(), 1);
        const Article after = spy.last().at(1).value<Article>();
        QCOMPARE(after.metadata.published->value, u"2013-08"_s);
        QVERIFY(after.metadata.published->origin == MetadataField::Origin::Analyst);
    }

    void articleField_saysWhoSaysSo_andTakesAnotherClaim()
    {
        Article article;
        article.id = {4};
        article.path = u"a.html"_s;
        const MetadataField byline {u"Rosa Quispe"_s, TextSpan {10, 21}, MetadataField::Origin::Header};
        const MetadataField markup {u"Redacción"_s, {}, MetadataField::Origin::Markup};
        article.metadata.author = markup;
        article.metadata.claims = {{u"author"_s, markup}, {u"author"_s, byline}};
        InspectorDock dock;
        dock.showArticle(article);
        show(dock);
        auto *author = named<QLineEdit>(dock, u"Author"_s);
        QVERIFY2(author->accessibleDescription().contains(u"markup"), qPrintable(author->accessibleDescription()));
        QVERIFY(author->accessibleDescription().contains(u"differ"));

        QSignalSpy shown(&dock, &InspectorDock::sourceRequested);
        const QPoint middle = author->rect().center();
        QContextMenuEvent asked(QContextMenuEvent::Keyboard, middle, author->mapToGlobal(middle));
        QApplication::sendEvent(author, &asked);
        menuAction(*author, u"Show It in the Text"_s)->trigger();
        QCOMPARE(shown.count(), 1);
        QCOMPARE(shown.last().at(0).value<ArticleId>(), article.id);
        QVERIFY(shown.last().at(1).value<TextSpan>() == *byline.span);

        QSignalSpy spy(&dock, &InspectorDock::articleEdited);
        menuAction(*author, u"Use “Rosa Quispe”"_s)->trigger();
        QCOMPARE(spy.count(), 1);
        const Article taught = spy.last().at(1).value<Article>();
        QVERIFY(taught.metadata.author.has_value());
        const MetadataField taken = taught.metadata.author.value_or(MetadataField());
        QCOMPARE(taken.value, byline.value);
        QVERIFY(taken.span == byline.span);
        QVERIFY(taken.origin == MetadataField::Origin::Analyst);
        QCOMPARE(author->text(), byline.value);
    }

    void articleTags_areAList()
    {
        Article article;
        article.id = {5};
        article.metadata.tags = {u"coca"_s};
        InspectorDock dock;
        dock.showArticle(article);
        show(dock);
        QSignalSpy spy(&dock, &InspectorDock::articleEdited);
        auto *tags = named<QLineEdit>(dock, u"Tags"_s);
        QTest::keyClick(tags, Qt::Key_End);
        QTest::keyClicks(tags, u", VRAEM ,, coca"_s);
        QTest::keyClick(tags, Qt::Key_Return);
        QCOMPARE(spy.count(), 1);
        QCOMPARE(spy.last().at(1).value<Article>().metadata.tags, QStringList({u"coca"_s, u"VRAEM"_s}));
    }

    void mentionButtons_askForReview()
    {
        MentionRow row;
        row.mention.id = {8};
        row.mention.type = u"PLACE"_s;
        InspectorDock dock;
        dock.showMention(row);
        show(dock);
        QSignalSpy spy(&dock, &InspectorDock::mentionReviewRequested);
        QTest::mouseClick(button(dock, u"Accept"_s), Qt::LeftButton);
        QCOMPARE(spy.count(), 1);
        QVERIFY(spy.last().at(1).value<ReviewStatus>() == ReviewStatus::Accepted);
    }

private:
    static void show(QWidget &widget)
    {
        widget.resize(700, 500);
        widget.show();
        QVERIFY(QTest::qWaitForWindowActive(&widget));
    }
};

QTEST_MAIN(TestInspector)
#include "tst_inspector.moc"
