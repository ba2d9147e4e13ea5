// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/colorscheme.h"
#include "models/annotation/entitytypes.h"
#include "tests/app/openedwindow.h"
#include "views/actions/finderpopup.h"
#include "views/docks/figuredock.h"
#include "views/widgets/contrast.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QDockWidget>
#include <QFileDialog>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollBar>
#include <QStyleOption>
#include <QTabBar>
#include <QTableView>
#include <QTest>
#include <QToolButton>

#include <memory>

using namespace Quipu;
using namespace Qt::StringLiterals;

namespace {

QString pathOf(const QWidget &widget)
{
    QStringList names;
    for (const QWidget *each = &widget; each != nullptr; each = each->parentWidget())
        names.prepend(each->objectName().isEmpty() ? QString::fromLatin1(each->metaObject()->className())
                                                   : each->objectName());
    return names.join(u'/');
}

bool isOfQt(const QWidget &widget)
{
    const bool isInside = qobject_cast<const QScrollBar *>(&widget) || qobject_cast<const QHeaderView *>(&widget)
        || widget.objectName().startsWith("qt_"_L1) || widget.inherits("QComboBoxPrivateContainer");
    const QWidget *parent = widget.parentWidget();
    const bool isPart = parent != nullptr
        && (qobject_cast<const QAbstractSpinBox *>(parent) || qobject_cast<const QComboBox *>(parent)
            || qobject_cast<const QLineEdit *>(parent) || qobject_cast<const QTabBar *>(parent)
            || parent->inherits("QMainWindowTabBar") || parent->inherits("QDockWidgetTitleButton"));
    return isInside || isPart;
}

// What a person can come to by keyboard or click, and a screen reader has to tell.
QList<QWidget *> controlsOf(const QWidget &root)
{
    QList<QWidget *> controls;
    for (QWidget *widget : root.findChildren<QWidget *>()) {
        const bool isControl = widget->focusPolicy() != Qt::NoFocus || qobject_cast<QAbstractButton *>(widget);
        if (isControl && widget->isVisibleTo(&root) && !isOfQt(*widget) && widget->focusProxy() == nullptr)
            controls.append(widget);
    }
    return controls;
}

// A field is also told by the label that is its buddy. Of a choice Qt takes what is chosen for its name.
QString nameOf(QWidget *widget)
{
    if (qobject_cast<QComboBox *>(widget)) {
        for (const QLabel *label : widget->window()->findChildren<QLabel *>()) {
            if (label->buddy() == widget)
                return label->text();
        }
        return widget->accessibleName();
    }
    QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(widget);
    return accessible == nullptr ? QString() : accessible->text(QAccessible::Name).trimmed();
}

QStringList nameless(const QWidget &root)
{
    QStringList problems;
    QHash<QPair<QWidget *, QString>, QWidget *> siblings;
    for (QWidget *widget : controlsOf(root)) {
        if (qobject_cast<QAbstractScrollArea *>(widget) && widget->inherits("QScrollArea"))
            continue; // holds others, which have names
        const QString name = nameOf(widget);
        const QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(widget);
        if (name.isEmpty())
            problems << pathOf(*widget) + u": no name"_s;
        if (accessible == nullptr || accessible->role() == QAccessible::NoRole)
            problems << pathOf(*widget) + u": no role"_s;
        QWidget *&other = siblings[{widget->parentWidget(), name}];
        if (other != nullptr && !name.isEmpty())
            problems << pathOf(*widget) + u": two are called "_s + name;
        other = widget;
    }
    return problems;
}

// What does not have the room that its words need, and has no other way to show them.
QStringList clipped(const QWidget &root)
{
    QStringList problems;
    const auto tell = [&problems](const QWidget &widget, const QString &text, QSize needed) {
        problems << u"%1 “%2”: %3×%4 of %5×%6"_s.arg(pathOf(widget), text)
                        .arg(widget.width())
                        .arg(widget.height())
                        .arg(needed.width())
                        .arg(needed.height());
    };
    for (const QLabel *label : root.findChildren<QLabel *>()) {
        if (!label->isVisibleTo(&root) || label->text().isEmpty() || isOfQt(*label))
            continue;
        const QSize needed = label->wordWrap() ? QSize(0, label->heightForWidth(label->width())) : label->sizeHint();
        const bool isCutOnPurpose = label->sizePolicy().horizontalPolicy() == QSizePolicy::Ignored
            || (label->minimumWidth() > 0 && !label->toolTip().isEmpty());
        if (label->height() < needed.height() || (label->width() < needed.width() && !isCutOnPurpose))
            tell(*label, label->text(), needed);
    }
    for (const QAbstractButton *button : root.findChildren<QAbstractButton *>()) {
        if (!button->isVisibleTo(&root) || button->text().isEmpty() || isOfQt(*button))
            continue;
        const bool isCutOnPurpose = button->sizePolicy().horizontalPolicy() == QSizePolicy::Ignored;
        const QSize needed = button->minimumSizeHint().expandedTo({1, 1});
        if (button->height() < needed.height() || (button->width() < needed.width() && !isCutOnPurpose))
            tell(*button, button->text(), needed);
    }
    return problems;
}

} // namespace

// The whole window for those who do not see it, do not use a mouse, or need large letters.
class TestAccessibility final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QAccessible::setActive(true);
        m_font = QApplication::font();
    }
    void cleanup()
    {
        m_opened.reset();
        QApplication::setFont(m_font);
    }

    void everyControlOfEveryDock_hasANameOfItsOwn()
    {
        start();
        QStringList problems = nameless(*window().centralWidget());
        for (QDockWidget *dock : window().docks()) {
            dock->show();
            dock->raise();
            problems += nameless(*dock->widget());
        }
        QVERIFY2(problems.isEmpty(), qPrintable(u'\n' + problems.join(u'\n')));
    }

    void everyDock_isReachedByKeys()
    {
        start();
        for (QDockWidget *dock : window().docks())
            dock->show();
        QSet<QDockWidget *> reached;
        for (int pane = 0; pane < 12; ++pane) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_F6);
            for (int tab = 0; tab < 10; ++tab) {
                for (QDockWidget *dock : window().docks()) {
                    if (dock == QApplication::focusWidget() || dock->isAncestorOf(QApplication::focusWidget()))
                        reached.insert(dock);
                }
                QTest::keyClick(QApplication::focusWidget(), Qt::Key_PageDown, Qt::ControlModifier);
            }
        }
        for (QDockWidget *dock : window().docks())
            QVERIFY2(reached.contains(dock), qPrintable(dock->objectName()));
    }

    void everyDialog_namesItsControls_andHasRoomForLargeLetters_data()
    {
        QTest::addColumn<QString>("action");
        for (const auto &id :
             {u"figures.codebook"_s, u"figures.export"_s, u"figures.setField"_s, u"figures.findAgain"_s,
              u"annotate.types"_s, u"annotate.tagAll"_s, u"entities.previewMerge"_s, u"entities.rename"_s,
              u"entities.relate"_s, u"file.importArticles"_s, u"edit.preferences"_s, u"charts.export"_s,
              u"charts.rename"_s, u"tools.importReport"_s, u"help.shortcuts"_s, u"help.about"_s})
            QTest::newRow(qPrintable(id)) << id;
    }

    void everyDialog_namesItsControls_andHasRoomForLargeLetters()
    {
        QFETCH(QString, action);
        enlargeLetters();
        start();
        select();
        QAction *open = m_opened->action(action);
        if (action.startsWith("charts."_L1))
            m_opened->action(u"charts.keep"_s)->trigger();
        QTRY_VERIFY2(open->isEnabled(), qPrintable(action));
        open->trigger();
        if (action == "entities.previewMerge"_L1) {
            auto *field = window().entityFinder()->findChild<QLineEdit *>();
            QTRY_VERIFY(window().entityFinder()->count() > 0);
            QTest::keyClick(field, Qt::Key_Return);
        }
        QTRY_VERIFY(dialog() != nullptr);
        QVERIFY(QTest::qWaitForWindowExposed(dialog()));
        const QStringList problems = nameless(*dialog()) + clipped(*dialog());
        QVERIFY(!dialog()->windowTitle().isEmpty());
        QVERIFY2(problems.isEmpty(), qPrintable(u'\n' + problems.join(u'\n')));
        QVERIFY(dialog()->width() <= 1920 && dialog()->height() <= 1080);
        delete dialog();
    }

    void largeLetters_haveRoomInEveryDock()
    {
        enlargeLetters();
        start();
        select();
        QStringList problems;
        for (QDockWidget *dock : window().docks()) {
            dock->show();
            dock->raise();
            QTRY_VERIFY(!dock->visibleRegion().isEmpty());
            problems += clipped(*dock->widget());
        }
        QVERIFY2(problems.isEmpty(), qPrintable(u'\n' + problems.join(u'\n')));
    }

    void textColours_areReadableInBothSchemes_data()
    {
        QTest::addColumn<QString>("scheme");
        QTest::newRow("light") << u"light"_s;
        QTest::newRow("dark") << u"dark"_s;
    }

    void textColours_areReadableInBothSchemes()
    {
        QFETCH(QString, scheme);
        applyColorScheme(scheme);
        const QPalette palette = QApplication::palette();
        QStringList problems;
        const auto check = [&problems](const QString &what, const QColor &text, const QColor &ground, double least) {
            if (contrastRatio(text, ground) < least)
                problems << u"%1: %2"_s.arg(what).arg(contrastRatio(text, ground));
        };
        const QList<std::pair<QPalette::ColorRole, QPalette::ColorRole>> pairs {
            {QPalette::Text, QPalette::Base},
            {QPalette::Text, QPalette::AlternateBase},
            {QPalette::WindowText, QPalette::Window},
            {QPalette::ButtonText, QPalette::Button},
            {QPalette::HighlightedText, QPalette::Highlight},
            {QPalette::PlaceholderText, QPalette::Base},
            {QPalette::Link, QPalette::Base},
            {QPalette::Link, QPalette::Window},
            {QPalette::LinkVisited, QPalette::Base},
            {QPalette::ToolTipText, QPalette::ToolTipBase},
        };
        for (const auto &[text, ground] : pairs)
            check(u"roles %1 on %2"_s.arg(text).arg(ground), palette.color(text), palette.color(ground), 4.5);
        for (const auto ground : {QPalette::Base, QPalette::AlternateBase, QPalette::Window})
            check(u"quiet text on %1"_s.arg(ground), quietText(palette), palette.color(ground), 4.5);
        for (const EntityType &type : shippedEntityTypes()) {
            const QColor base = palette.color(QPalette::Base);
            check(type.id + u" as text"_s, readableOn(type.color, base), base, 4.5);
            check(type.id + u" as a line"_s, readableOn(type.color, base, 3), base, 3);
        }
        QCheckBox box(u"words"_s);
        box.resize(box.sizeHint());
        const QImage picture = box.grab().toImage();
        QStyleOptionButton option;
        option.initFrom(&box);
        const QRect indicator = box.style()->subElementRect(QStyle::SE_CheckBoxIndicator, &option, &box);
        double frame = 0;
        for (int x = indicator.left(); x < indicator.center().x(); ++x)
            frame = std::max(
                frame,
                contrastRatio(picture.pixelColor(x, indicator.center().y()), picture.pixelColor(indicator.center())));
        if (frame < 3)
            problems << u"frame of a check box: %1"_s.arg(frame);
        applyColorScheme(u"system"_s);
        QVERIFY2(problems.isEmpty(), qPrintable(u'\n' + problems.join(u'\n')));
    }

private:
    MainWindow &window() const { return m_opened->window(); }

    void enlargeLetters() const
    {
        QFont large = m_font;
        large.setPointSizeF(large.pointSizeF() * 2);
        QApplication::setFont(large);
    }

    // With the dialogs of the program, which a script does not answer.
    void start()
    {
        m_opened = std::make_unique<OpenedWindow>(OpenedWindow::Answers::Dialogs);
        window().resize(1920, 1080);
        QVERIFY(m_opened->startWithSample());
    }

    // A mark, and a figure in the table.
    void select() const
    {
        const std::vector<MentionRow> marks = m_opened->reader().mentions();
        QVERIFY(!marks.empty());
        m_opened->reader().select(marks.front().mention.quote.span);
        QTRY_VERIFY(m_opened->project()->selected.mention());
        auto *table = qobject_cast<QTableView *>(window().figures()->table());
        QTRY_VERIFY(table->model()->rowCount() > 0);
        table->selectRow(0);
    }

    static QDialog *dialog()
    {
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            auto *found = qobject_cast<QDialog *>(widget);
            if (found != nullptr && found->isVisible() && qobject_cast<QFileDialog *>(found) == nullptr)
                return found;
        }
        return nullptr;
    }

    QFont m_font;
    std::unique_ptr<OpenedWindow> m_opened;
};

QTEST_MAIN(TestAccessibility)
#include "tst_accessibility.moc"
