// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/importdialog.h"

#include "views/dialogs/columnpanel.h"
#include "views/dialogs/importdesk.h"
#include "views/dialogs/importoptionsform.h"
#include "views/dialogs/importpreviewmodel.h"
#include "views/dialogs/importsources.h"

#include <QDialogButtonBox>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QSplitter>
#include <QTabWidget>
#include <QTreeView>
#include <QVBoxLayout>

namespace Quipu {

using namespace Qt::StringLiterals;

namespace {

constexpr int columnsPage = 1;

// All that is shown of a file's articles before they are imported.
QString beginningOf(const PreviewedFile &file)
{
    QStringList parts;
    if (file.error) {
        parts.append(file.articles.empty()
                         ? file.error->text()
                         : ImportDialog::tr("%n document(s) in it cannot be read. The first: %1", nullptr, file.failed)
                               .arg(file.error->text()));
    }
    for (const PreviewedArticle &article : file.articles)
        parts.append(file.articles.size() > 1 && !article.title.isEmpty()
                             && !article.beginning.startsWith(article.title)
                         ? article.title + u"\n\n"_s + article.beginning
                         : article.beginning);
    if (file.count > int(file.articles.size()))
        parts.append(ImportDialog::tr("… and %n more article(s)", nullptr, file.count - int(file.articles.size())));
    return parts.join(u"\n\n\u2014\u2014\u2014\n\n"_s);
}

} // namespace

ImportDialog::ImportDialog(ImportDesk &desk, QWidget *parent)
    : QDialog(parent)
    , m_desk(&desk)
    , m_choices(desk.choices())
    , m_sources(new ImportSources(this))
    , m_options(new ImportOptionsForm(desk.languages(), this))
    , m_model(new ImportPreviewModel(this))
    , m_table(new QTreeView(this))
    , m_pages(new QTabWidget(this))
    , m_beginning(new QPlainTextEdit(this))
    , m_columns(new ColumnPanel(this))
    , m_progress(new QLabel(this))
    , m_stop(new QPushButton(tr("&Stop Reading"), this))
{
    setObjectName(u"importDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Import Articles"));
    auto *halves = new QSplitter(this);
    halves->addWidget(makeLeft());
    halves->addWidget(makeRight());
    halves->setStretchFactor(1, 1);
    halves->setChildrenCollapsible(false);
    auto *column = new QVBoxLayout(this);
    column->addWidget(halves, 1);
    column->addWidget(makeBottom());
    const QSize wanted(fontMetrics().averageCharWidth() * 190, fontMetrics().height() * 46);
    resize(wanted.boundedTo(screen()->availableSize() * 0.94));
    m_options->setChoices(m_choices);
    listen(desk);
    m_sources->takeDropsOn(*this);
    m_sources->add(desk.paths());
    tellProgress();
}

ImportDialog::~ImportDialog()
{
    if (m_desk)
        m_desk->stopLooking();
}

QWidget *ImportDialog::makeLeft()
{
    auto *how = new QGroupBox(tr("How"), this);
    auto *inside = new QVBoxLayout(how);
    inside->addWidget(m_options);
    auto *left = new QWidget(this);
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_sources, 1);
    column->addWidget(how);
    return left;
}

QWidget *ImportDialog::makeRight()
{
    auto *label = new QLabel(tr("What the first files would &become:"), this);
    label->setBuddy(m_table);
    m_table->setObjectName(u"preview"_s);
    m_table->setAccessibleName(tr("The first files and what is found in them"));
    m_table->setModel(m_model);
    m_table->setRootIsDecorated(false);
    m_table->setUniformRowHeights(true);
    m_table->setAlternatingRowColors(true);
    m_table->setAllColumnsShowFocus(true);
    const int letter = fontMetrics().averageCharWidth();
    const int widths[] = {20, 34, 15, 17, 17, 11, 9, 9};
    for (int column = 0; column < ImportPreviewModel::ColumnCount; ++column)
        m_table->header()->resizeSection(column, widths[column] * letter);
    m_table->header()->setStretchLastSection(false);
    m_beginning->setObjectName(u"beginning"_s);
    m_beginning->setAccessibleName(tr("How the text begins"));
    m_beginning->setReadOnly(true);
    m_beginning->setTabChangesFocus(true);
    m_pages->addTab(m_beginning, tr("&Beginning"));
    auto *columns = new QScrollArea(this);
    columns->setWidget(m_columns);
    columns->setWidgetResizable(true);
    columns->setFrameShape(QFrame::NoFrame);
    m_pages->addTab(columns, tr("&Columns"));
    m_pages->setTabVisible(columnsPage, false);
    auto *top = new QWidget(this);
    auto *column = new QVBoxLayout(top);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(label);
    column->addWidget(m_table, 1);
    auto *right = new QSplitter(Qt::Vertical, this);
    right->addWidget(top);
    right->addWidget(m_pages);
    right->setChildrenCollapsible(false);
    return right;
}

QWidget *ImportDialog::makeBottom()
{
    m_progress->setObjectName(u"previewProgress"_s);
    m_stop->setObjectName(u"stopReading"_s);
    m_stop->setAutoDefault(false);
    auto *buttons = new QDialogButtonBox(this);
    m_import = buttons->addButton(tr("&Import"), QDialogButtonBox::AcceptRole);
    m_import->setObjectName(u"import"_s);
    m_import->setDefault(true);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole)->setAutoDefault(false);
    auto *bottom = new QWidget(this);
    auto *row = new QHBoxLayout(bottom);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_progress);
    row->addWidget(m_stop);
    row->addStretch(1);
    row->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &ImportDialog::import);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    return bottom;
}

void ImportDialog::listen(ImportDesk &desk)
{
    connect(&desk, &QObject::destroyed, this, &QDialog::reject);
    connect(&desk, &ImportDesk::chosen, m_sources, &ImportSources::add);
    connect(&desk, &ImportDesk::counted, m_sources, &ImportSources::showCount);
    connect(&desk, &ImportDesk::begun, this, [this](const QStringList &files) {
        m_model->expect(files);
        m_awaited = int(files.size());
        if (!m_table->currentIndex().isValid())
            m_table->setCurrentIndex(m_model->index(0, 0));
        tellProgress();
    });
    connect(&desk, &ImportDesk::previewed, this, &ImportDialog::takeFile);
    connect(&desk, &ImportDesk::ended, this, [this] {
        m_isLooking = false;
        tellProgress();
    });
    connect(&desk, &ImportDesk::raiseRequested, this, [this](const QStringList &more) {
        m_sources->add(more);
        raise();
        activateWindow();
    });
    connect(m_sources, &ImportSources::changed, this, &ImportDialog::look);
    connect(m_sources, &ImportSources::filesWanted, &desk, &ImportDesk::askForFiles);
    connect(m_sources, &ImportSources::folderWanted, &desk, &ImportDesk::askForFolder);
    connect(m_options, &ImportOptionsForm::changed, this, &ImportDialog::takeOptions);
    connect(m_columns, &ColumnPanel::mappingChanged, this, &ImportDialog::keepMapping);
    connect(m_stop, &QPushButton::clicked, this, [this] {
        if (m_desk)
            m_desk->stopLooking();
        m_isLooking = false;
        tellProgress();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ImportDialog::showCurrent);
    connect(m_model, &QAbstractItemModel::modelReset, this, &ImportDialog::showCurrent);
}

// The files are read again only where they may look otherwise.
void ImportDialog::takeOptions()
{
    const ImportChoices before = m_choices;
    m_options->write(m_choices);
    if (before.language != m_choices.language || before.seconds != m_choices.seconds
        || before.megabytes != m_choices.megabytes)
        look();
}

void ImportDialog::look()
{
    if (!m_desk)
        return;
    const QStringList paths = m_sources->paths();
    m_isLooking = !paths.isEmpty();
    m_awaited = 0;
    if (paths.isEmpty()) {
        m_desk->stopLooking();
        m_model->clear();
    } else {
        m_desk->look(paths, m_choices);
    }
    tellProgress();
}

void ImportDialog::takeFile(const PreviewedFile &file)
{
    m_model->put(file);
    m_awaited = std::max(0, m_awaited - 1);
    if (m_table->currentIndex().row() == m_model->rowOf(file.path))
        showCurrent();
    tellProgress();
}

void ImportDialog::showCurrent()
{
    const QModelIndex current = m_table->currentIndex();
    const PreviewedFile file = current.isValid() ? m_model->fileAt(current.row()) : PreviewedFile {};
    const QString text = beginningOf(file);
    if (m_beginning->toPlainText() != text)
        m_beginning->setPlainText(text);
    const bool isTable = !file.table.names.isEmpty();
    const ColumnMapping mapping = m_choices.columns.mappingOf(file.table.names);
    m_columns->setTable(file.table, mapping);
    const bool wasTable = m_pages->isTabVisible(columnsPage);
    m_pages->setTabVisible(columnsPage, isTable);
    if (isTable && !wasTable)
        m_pages->setCurrentIndex(columnsPage);
}

void ImportDialog::keepMapping()
{
    m_choices.columns.remember(m_columns->table().names, m_columns->mapping());
    look();
}

void ImportDialog::tellProgress()
{
    const int files = m_model->rowCount();
    if (!m_isLooking)
        m_progress->clear();
    else if (files == 0 || m_awaited == 0)
        m_progress->setText(tr("Looking…"));
    else
        m_progress->setText(
            tr("Reading %1 of %2…", "a file").arg(locale().toString(files - m_awaited + 1), locale().toString(files)));
    m_stop->setVisible(m_isLooking);
    m_import->setEnabled(!m_sources->paths().isEmpty());
}

void ImportDialog::import()
{
    m_options->write(m_choices);
    if (m_desk)
        m_desk->import(m_sources->paths(), m_choices);
    accept();
}

} // namespace Quipu
