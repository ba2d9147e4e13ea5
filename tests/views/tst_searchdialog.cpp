// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/searchdialog.h"
#include "views/dialogs/searchhelp.h"
#include "views/dialogs/searchrowform.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace Quipu;
using namespace Qt::StringLiterals;

namespace {

class Desk final : public SearchDesk
{
public:
    QString search() const override { return text; }
    void setSearch(const QString &search) override { text = search; }
    void askForValues(const QString &field, const QString &begun) override
    {
        if (field == u"outlet")
            Q_EMIT valuesFound(field, begun, {u"COHA"_s, u"El País"_s});
    }

    QString text;
};

} // namespace

class TestSearchDialog final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_desk = std::make_unique<Desk>(); }
    void cleanup()
    {
        delete m_dialog;
        m_desk.reset();
    }

    void search_isShownAsRows_andKept()
    {
        open(u"coca \"drug war\" NOT outlet:COHA hectares:>40000 in 2010"_s);
        QCOMPARE(rows().size(), 4);
        QCOMPARE(m_dialog->text(), m_desk->text);
        QVERIFY(!rows().at(2)->row().field.isEmpty() && rows().at(2)->row().isExcluded);
    }

    void rows_makeTheSearch()
    {
        open({});
        QCOMPARE(rows().size(), 1);
        rows().first()->setRow({QueryRow::Subject::Field, u"outlet"_s, QueryRow::How::Is, false, u"El País"_s});
        QTest::mouseClick(button(u"Add"_s), Qt::LeftButton);
        rows().last()->setRow(
            {QueryRow::Subject::Figure, {}, QueryRow::How::Between, false, u"ha"_s, u"1,000"_s, u"2k"_s, u"2012"_s});
        m_dialog->findChild<QComboBox *>()->setCurrentIndex(1); // any
        QCOMPARE(shownText(), u"outlet:=\"El País\" OR ha:1000..2000 in 2012"_s);
        QTest::mouseClick(button(u"Search"_s), Qt::LeftButton);
        QCOMPARE(m_desk->text, u"outlet:=\"El País\" OR ha:1000..2000 in 2012"_s);
    }

    void searchBeyondRows_staysUntilARowIsMade()
    {
        open(u"a (b OR c)"_s);
        QCOMPARE(shownText(), u"a (b OR c)"_s);
        rows().first()->setRow({QueryRow::Subject::Words, {}, QueryRow::How::Holds, false, u"coca"_s});
        QCOMPARE(shownText(), u"coca"_s);
    }

    void wrongValue_isToldAndCannotBeSearched()
    {
        open({});
        rows().first()->setRow({QueryRow::Subject::Date, {}, QueryRow::How::Is, false, u"soon"_s});
        QVERIFY(!button(u"Search"_s)->isEnabled());
    }

    void values_areOfferedWhereTheProjectHasThem()
    {
        open({});
        rows().first()->setRow({QueryRow::Subject::Field, u"outlet"_s, QueryRow::How::Holds, false, {}});
        QStringList offered;
        for (const QComboBox *box : rows().first()->findChildren<QComboBox *>()) {
            if (box->isEditable()) {
                for (int i = 0; i < box->count(); ++i)
                    offered.append(box->itemText(i));
            }
        }
        QCOMPARE(offered, QStringList({u"COHA"_s, u"El País"_s}));
    }

    void help_namesEveryField()
    {
        const QString html = searchHelpHtml();
        for (const QString &field : {u"title:"_s, u"entity:"_s, u"NEAR("_s, u"hectares:&gt;40000"_s, u"carpeta:"_s})
            QVERIFY2(html.contains(field), qPrintable(field));
        QVERIFY(!html.contains(u"<script"_s));
    }

private:
    void open(const QString &text)
    {
        m_desk->text = text;
        m_dialog = new SearchDialog(*m_desk);
        m_dialog->show();
    }
    QList<SearchRowForm *> rows() const { return m_dialog->findChildren<SearchRowForm *>(); }
    QString shownText() const { return m_dialog->findChild<QLineEdit *>(u"searchText"_s)->text(); }
    QPushButton *button(const QString &text) const
    {
        for (QPushButton *one : m_dialog->findChildren<QPushButton *>()) {
            if (one->text().remove(u'&').startsWith(text))
                return one;
        }
        return nullptr;
    }

    std::unique_ptr<Desk> m_desk;
    QPointer<SearchDialog> m_dialog;
};

QTEST_MAIN(TestSearchDialog)
#include "tst_searchdialog.moc"
