// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/chartdialog.h"

#include "ui_chartdialog.h"
#include "views/charts/chartview.h"
#include "views/dialogs/chartdesk.h"
#include "views/dialogs/charteventspage.h"
#include "views/dialogs/chartkindpage.h"
#include "views/dialogs/chartnotespage.h"
#include "views/dialogs/chartseriesform.h"
#include "views/dialogs/chartseriespage.h"
#include "views/dialogs/chartstylepage.h"
#include "views/dialogs/charttemplatespage.h"
#include "views/dialogs/charttextspage.h"
#include "views/dialogs/chartwidgets.h"
#include "views/dialogs/datedmentionpicker.h"
#include "views/dialogs/entityfield.h"
#include "views/dialogs/seriesadder.h"

#include <QKeyEvent>
#include <QMessageBox>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QTabBar>

#include <algorithm>

namespace Quipu {

using namespace Qt::StringLiterals;

namespace {

constexpr int pauseBeforeDrawing = 150; // ms
constexpr int refusalsListed = 4;

} // namespace

ChartDialog::ChartDialog(ChartDesk &desk, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::ChartDialog>())
    , m_desk(&desk)
    , m_view(new ChartView(this))
{
    m_ui->setupUi(this);
    setAttribute(Qt::WA_DeleteOnClose);
    auto *framed = new QVBoxLayout(m_ui->frame);
    framed->setContentsMargins({});
    framed->addWidget(m_view);
    m_ui->refusals->setAlignment(Qt::AlignBottom | Qt::AlignLeft);
    static_cast<QVBoxLayout *>(m_ui->right->layout())->setStretch(0, 1);
    addPages();
    addButtons();
    wireSeries();
    wireForms();
    watchDesk();
    m_ui->halves->setSizes({470, 670});
    m_ui->halves->setStretchFactor(0, 0);
    m_ui->halves->setStretchFactor(1, 1);
    restoreGeometry(desk.geometry());
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseBeforeDrawing);
    connect(&m_pause, &QTimer::timeout, this, &ChartDialog::compose);
    m_texts->setTakenNames(desk.takenNames());
    m_style->setHouseStyle(desk.houseStyle());
    m_templates->setTemplates(desk.templates());
    m_saved = desk.chart();
    setChart(m_saved);
    desk.findSeries();
    if (m_saved.series.empty())
        m_series->openAdder();
}

ChartDialog::~ChartDialog() = default;

template <typename Page> Page *ChartDialog::add(Page *page, const QString &title)
{
    m_pages.push_back(page);
    m_titles.append(title);
    m_ui->pages->addTab(scrolled(page, m_ui->pages), title);
    connect(page, &ChartPage::edited, this, [this, page] { noteEdit(page); });
    return page;
}

void ChartDialog::addPages()
{
    m_series = add(new ChartSeriesPage(this), tr("&Series"));
    add(new ChartKindPage(this), tr("&Kind"));
    m_texts = add(new ChartTextsPage(this), tr("Te&xts"));
    m_events = add(new ChartEventsPage(this), tr("&Events"));
    m_notes = add(new ChartNotesPage(this), tr("&Notes"));
    m_style = add(new ChartStylePage(this), tr("Sty&le"));
    m_templates = add(new ChartTemplatesPage(this), tr("Te&mplates"));
    m_ui->pages->setUsesScrollButtons(true);
    m_ui->pages->setElideMode(Qt::ElideNone);
    m_ui->pages->setMinimumWidth(m_ui->pages->tabBar()->sizeHint().width()); // every page is seen to be there
}

void ChartDialog::addButtons()
{
    const auto setUp = [this](QDialogButtonBox::StandardButton which, const QString &text, const QString &name) {
        QPushButton *button = m_ui->buttons->button(which);
        button->setText(text); // Qt's own translations are not everywhere
        button->setObjectName(name);
        button->setAutoDefault(false);
        return button;
    };
    QPushButton *ok = setUp(QDialogButtonBox::Ok, tr("&OK"), u"ok"_s);
    QPushButton *apply = setUp(QDialogButtonBox::Apply, tr("Appl&y"), u"apply"_s);
    setUp(QDialogButtonBox::Cancel, tr("Cancel"), u"cancel"_s);
    ok->setToolTip(tr("Apply and close (%1)").arg(QKeySequence(u"Ctrl+Return"_s).toString(QKeySequence::NativeText)));
    connect(apply, &QPushButton::clicked, this, &ChartDialog::apply);
    connect(m_ui->buttons, &QDialogButtonBox::accepted, this, &ChartDialog::accept);
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &ChartDialog::reject);
    for (const int key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto *shortcut = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key(key)), this);
        connect(shortcut, &QShortcut::activated, this, &ChartDialog::accept);
    }
}

// What the series page asks for, the desk finds.
void ChartDialog::wireSeries()
{
    ChartDesk *desk = m_desk;
    ChartSeriesForm *form = m_series->form();
    connect(desk, &ChartDesk::seriesFound, this, [this](const std::vector<SeriesOffer> &offers) {
        m_series->adder()->setOffers(offers);
        m_series->setContent(m_view->content());
    });
    connect(m_series, &ChartSeriesPage::seriesShown, desk, [desk](const ChartSeries &series) {
        desk->findNames(series);
        if (!series.figures.empty())
            desk->findFigures(series.figures);
    });
    connect(desk, &ChartDesk::namesFound, form, &ChartSeriesForm::setNames);
    connect(desk, &ChartDesk::figuresFound, form, &ChartSeriesForm::setFigures);
    connect(form->entityField(), &EntityField::wordsEdited, desk, &ChartDesk::findEntities);
    connect(form->entityField(), &EntityField::nameWanted, desk, &ChartDesk::findEntity);
    connect(desk, &ChartDesk::entitiesFound, form->entityField(), &EntityField::setFound);
    connect(m_events->picker(), &DatedMentionPicker::wordsEdited, desk, &ChartDesk::findDates);
    connect(desk, &ChartDesk::datesFound, m_events->picker(), &DatedMentionPicker::setFound);
}

// Templates and the house style are kept by the desk; a point of the picture takes a note, or shows its sentence.
void ChartDialog::wireForms()
{
    ChartDesk *desk = m_desk;
    connect(m_style, &ChartStylePage::houseStyleEdited, desk, [this, desk](const ChartStyle &style) {
        showOutcome(desk->setHouseStyle(style));
        m_style->setHouseStyle(desk->houseStyle());
    });
    const auto showTemplates = [this, desk] { m_templates->setTemplates(desk->templates()); };
    connect(m_templates, &ChartTemplatesPage::saveRequested, desk, [this, desk, showTemplates](const QString &name) {
        showOutcome(desk->saveTemplate(templateOf(name, m_chart)));
        showTemplates();
    });
    connect(m_templates, &ChartTemplatesPage::removeRequested, desk, [this, desk, showTemplates](const QString &name) {
        showOutcome(desk->removeTemplate(name));
        showTemplates();
    });
    connect(m_templates, &ChartTemplatesPage::applyRequested, this,
            [this](const ChartTemplate &form) { setChart(withTemplate(m_chart, form)); });
    connect(m_templates, &ChartTemplatesPage::importRequested, desk, &ChartDesk::importTemplate);
    connect(m_templates, &ChartTemplatesPage::exportRequested, desk, &ChartDesk::exportTemplate);
    connect(desk, &ChartDesk::templatesChanged, this, showTemplates);
    connect(m_view, &ChartView::pointActivated, this, &ChartDialog::activate);
    connect(m_notes, &ChartNotesPage::figureSelected, m_view, &ChartView::lightFigure);
}

void ChartDialog::watchDesk()
{
    connect(m_desk, &ChartDesk::composed, this, &ChartDialog::showContent);
    connect(m_desk, &ChartDesk::failed, this, [this](const Error &error) { showOutcome(error); });
    connect(m_desk, &ChartDesk::chartChanged, this, [this] {
        const bool wasEdited = isEdited();
        m_saved = m_desk->chart();
        m_chart.id = m_saved.id;
        m_texts->setTakenNames(m_desk->takenNames());
        if (wasEdited)
            showState();
        else
            setChart(m_saved);
    });
    connect(m_desk, &ChartDesk::figuresChanged, this, &ChartDialog::compose);
    connect(m_desk, &QObject::destroyed, this, [this] { QDialog::reject(); }); // the project is closed
}

bool ChartDialog::isEdited() const
{
    const auto isFaulty = [](const ChartPage *page) { return !page->fault().isEmpty(); };
    return m_chart != m_saved || std::ranges::any_of(m_pages, isFaulty);
}

void ChartDialog::setChart(const Chart &chart)
{
    m_chart = chart;
    for (ChartPage *page : m_pages)
        page->setChart(chart);
    compose();
    showState();
}

void ChartDialog::noteEdit(const ChartPage *edited)
{
    m_failure.clear();
    edited->write(m_chart);
    for (ChartPage *page : m_pages) {
        if (page != edited)
            page->setChart(m_chart);
    }
    m_pause.start();
    showState();
}

void ChartDialog::compose()
{
    m_pause.stop();
    if (m_desk)
        m_desk->compose(m_chart);
}

void ChartDialog::showContent(const ChartContent &content)
{
    if (m_pause.isActive())
        return; // of a chart that has been edited since
    m_view->setEmptyText(m_chart.series.empty() && m_chart.kind != ChartKind::Network
                             ? tr("Add a series, and it is drawn here.")
                             : tr("There is nothing to draw for this."));
    m_view->setContent(content);
    for (ChartPage *page : m_pages)
        page->setContent(content);
    QStringList listed = content.refusals.mid(0, refusalsListed);
    if (const int left = int(content.refusals.size() - listed.size()); left > 0)
        listed.append(tr("%n more are listed in the tool tip.", nullptr, left));
    m_ui->refusals->setText(listed.join(u'\n'));
    m_ui->refusals->setToolTip(content.refusals.join(u'\n'));
    m_ui->refusals->setVisible(!listed.isEmpty());
}

void ChartDialog::showState()
{
    QString fault;
    for (size_t i = 0; i < m_pages.size(); ++i) {
        const QString own = m_pages[i]->fault();
        const QString &title = m_titles[qsizetype(i)];
        m_ui->pages->setTabText(int(i), own.isEmpty() ? title : tr("⚠ %1", "a page with a fault").arg(title));
        m_ui->pages->setTabToolTip(int(i), own);
        if (fault.isEmpty())
            fault = own;
    }
    const bool isNew = !m_saved.id;
    m_ui->buttons->button(QDialogButtonBox::Ok)->setEnabled(fault.isEmpty());
    m_ui->buttons->button(QDialogButtonBox::Apply)->setEnabled(fault.isEmpty() && (isNew || isEdited()));
    m_ui->fault->setText(m_failure.isEmpty() ? fault : m_failure);
    m_ui->fault->setVisible(!m_ui->fault->text().isEmpty());
    setWindowTitle((isNew ? tr("Build Chart") : tr("Edit Chart: %1").arg(m_saved.name)) + "[*]"_L1);
    setWindowModified(isEdited());
}

void ChartDialog::showOutcome(const Outcome &outcome)
{
    m_failure = outcome ? QString() : outcome.error().text();
    showState();
}

bool ChartDialog::apply()
{
    if (!m_desk || !m_ui->buttons->button(QDialogButtonBox::Ok)->isEnabled())
        return false;
    if (m_saved.id && m_chart == m_saved)
        return true;
    const Outcome applied = m_desk->apply(m_chart);
    if (applied) {
        m_saved = m_desk->chart();
        m_chart = m_saved;
    }
    showOutcome(applied);
    return bool(applied);
}

void ChartDialog::activate(FigureId figure)
{
    if (!figure || !m_desk)
        return;
    const auto *shown = static_cast<QScrollArea *>(m_ui->pages->currentWidget());
    if (shown->widget() == m_notes)
        m_notes->addNote(figure);
    else
        m_desk->showFigure(figure);
}

void ChartDialog::accept()
{
    if (apply())
        QDialog::accept();
}

void ChartDialog::reject()
{
    if (m_desk && isEdited())
        askToDiscard();
    else
        QDialog::reject();
}

void ChartDialog::askToDiscard()
{
    auto *box = new QMessageBox(QMessageBox::Question, tr("Edit Chart"),
                                tr("The chart has edits that are not applied."), QMessageBox::NoButton, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton *discard = box->addButton(tr("&Discard Them"), QMessageBox::DestructiveRole);
    QPushButton *keep = box->addButton(tr("&Go On Editing"), QMessageBox::RejectRole);
    discard->setObjectName(u"discard"_s);
    box->setDefaultButton(keep);
    box->setEscapeButton(keep);
    connect(discard, &QPushButton::clicked, this, [this] { QDialog::reject(); });
    box->open();
}

// Return ends what is typed in a field, not the editing; Ctrl+Return does that.
void ChartDialog::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter) {
        QDialog::keyPressEvent(event);
        return;
    }
    if (auto *button = qobject_cast<QPushButton *>(focusWidget()))
        button->click();
    event->accept();
}

void ChartDialog::done(int result)
{
    if (m_desk)
        m_desk->setGeometry(saveGeometry());
    QDialog::done(result);
}

} // namespace Quipu
