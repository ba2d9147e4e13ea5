// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/importreportdialog.h"

#include "views/dialogs/importreportdesk.h"
#include "views/dialogs/importreportmodel.h"
#include "views/widgets/searchfield.h"
#include "views/widgets/wordroom.h"

#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScreen>
#include <QShortcut>
#include <QTimer>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace Quipu {

using namespace Qt::StringLiterals;

using Fate = ImportedFile::Fate;

ImportReportDialog::ImportReportDialog(ImportReportDesk &desk, QWidget *parent)
    : QDialog(parent)
    , m_desk(&desk)
    , m_model(new ImportReportModel(this))
    , m_summary(new QLabel(this))
    , m_result(new QComboBox(this))
    , m_words(new SearchField(tr("Words of file, message or remedy"), this))
    , m_pause(new QTimer(this))
    , m_list(new QTreeView(this))
    , m_count(new QLabel(this))
    , m_open(new QPushButton(tr("&Open Article"), this))
    , m_retry(new QPushButton(tr("&Try Again"), this))
    , m_save(new QPushButton(tr("&Save…"), this))
    , m_copy(new QPushButton(tr("&Copy"), this))
{
    setObjectName(u"importReportDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Import Report"));
    makeLayout();
    const QSize wanted(fontMetrics().averageCharWidth() * 130, fontMetrics().height() * 30);
    resize(wanted.boundedTo(screen()->availableSize() * 0.94));
    listen(desk);
    takeReport();
    giveRoomForWords(*this);
}

void ImportReportDialog::makeLayout()
{
    m_summary->setObjectName(u"summary"_s);
    m_summary->setWordWrap(true);
    m_summary->setTextFormat(Qt::PlainText);
    m_result->setObjectName(u"result"_s);
    m_result->setAccessibleName(tr("Which files are shown"));
    m_words->setObjectName(u"words"_s);
    m_words->setAccessibleName(tr("Find in the report"));
    auto *filters = new QHBoxLayout;
    filters->addWidget(m_result);
    filters->addWidget(m_words, 1);
    m_list->setObjectName(u"report"_s);
    m_list->setAccessibleName(tr("What became of each file"));
    m_list->setModel(m_model);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAlternatingRowColors(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_list->header()->setSectionsClickable(true);
    m_list->header()->setSortIndicatorShown(true);
    m_list->header()->setSortIndicator(ImportReportModel::ResultColumn, Qt::AscendingOrder);
    const int letter = fontMetrics().averageCharWidth();
    const int widths[] = {14, 34, 46, 30};
    for (int column = 0; column < ImportReportModel::ColumnCount; ++column)
        m_list->header()->resizeSection(column, widths[column] * letter);
    m_count->setObjectName(u"count"_s);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_summary);
    column->addLayout(filters);
    column->addWidget(m_list, 1);
    column->addWidget(m_count);
    makeButtons();
}

void ImportReportDialog::makeButtons()
{
    m_open->setObjectName(u"open"_s);
    m_retry->setObjectName(u"retry"_s);
    m_save->setObjectName(u"save"_s);
    m_copy->setObjectName(u"copy"_s);
    auto *menu = new QMenu(m_retry);
    menu->addAction(tr("With the same limits"), this, [this] { retry(false); });
    const ImportReportDesk::Limits limits = m_desk->higherLimits();
    menu->addAction(tr("With %1 s and %2 MB for a file")
                        .arg(locale().toString(limits.seconds), locale().toString(limits.megabytes)),
                    this, [this] { retry(true); });
    m_retry->setMenu(menu);
    auto *buttons = new QDialogButtonBox(this);
    for (QPushButton *button : {m_open, m_retry, m_save, m_copy}) {
        buttons->addButton(button, QDialogButtonBox::ActionRole);
        button->setAutoDefault(false);
    }
    QPushButton *close = buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    close->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    connect(m_open, &QPushButton::clicked, this, &ImportReportDialog::openCurrent);
    connect(m_copy, &QPushButton::clicked, this, &ImportReportDialog::copy);
    connect(m_save, &QPushButton::clicked, this, [this] {
        if (m_desk)
            m_desk->save(m_model->rows());
    });
    connect(new QShortcut(QKeySequence::Copy, m_list, nullptr, nullptr, Qt::WidgetShortcut), &QShortcut::activated,
            this, &ImportReportDialog::copy);
    layout()->addWidget(buttons);
}

void ImportReportDialog::listen(ImportReportDesk &desk)
{
    m_pause->setSingleShot(true);
    m_pause->setInterval(150);
    connect(&desk, &QObject::destroyed, this, &QDialog::close);
    connect(&desk, &ImportReportDesk::filesChanged, this, &ImportReportDialog::takeReport);
    connect(&desk, &ImportReportDesk::arranged, this, &ImportReportDialog::showRows);
    connect(&desk, &ImportReportDesk::runningChanged, this, [this](bool isRunning) {
        m_isRunning = isRunning;
        updateButtons();
    });
    connect(m_pause, &QTimer::timeout, this, &ImportReportDialog::arrange);
    connect(m_words, &QLineEdit::textChanged, m_pause, qOverload<>(&QTimer::start));
    connect(m_words, &SearchField::downPressed, m_list, qOverload<>(&QWidget::setFocus));
    connect(m_result, &QComboBox::activated, this, &ImportReportDialog::arrange);
    connect(m_list->header(), &QHeaderView::sortIndicatorChanged, this, &ImportReportDialog::arrange);
    connect(m_list, &QTreeView::activated, this, &ImportReportDialog::openCurrent);
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ImportReportDialog::updateButtons);
}

void ImportReportDialog::takeReport()
{
    if (!m_desk)
        return;
    m_summary->setText(m_desk->summary());
    const ImportedFiles files = m_desk->files();
    std::array<int, 3> counts {};
    for (const ImportedFile &file : *files)
        ++counts[size_t(file.result)];
    const int chosen = m_result->currentIndex();
    m_result->clear();
    m_result->addItem(tr("All (%1)").arg(locale().toString(files->size())));
    m_result->addItem(tr("Failed (%1)").arg(locale().toString(counts[size_t(Fate::Failed)])), int(Fate::Failed));
    m_result->addItem(tr("Same bytes (%1)").arg(locale().toString(counts[size_t(Fate::SameBytes)])),
                      int(Fate::SameBytes));
    m_result->addItem(tr("Imported (%1)").arg(locale().toString(counts[size_t(Fate::Imported)])), int(Fate::Imported));
    m_result->setCurrentIndex(std::max(0, chosen));
    m_model->setFiles(files, {});
    arrange();
}

ImportReportQuery ImportReportDialog::query() const
{
    ImportReportQuery query;
    if (const QVariant result = m_result->currentData(); result.isValid())
        query.result = Fate(result.toInt());
    query.words = m_words->text();
    query.order = ImportReportQuery::Order(m_list->header()->sortIndicatorSection());
    query.isDescending = m_list->header()->sortIndicatorOrder() == Qt::DescendingOrder;
    return query;
}

void ImportReportDialog::arrange()
{
    if (m_desk)
        m_desk->arrange(query());
}

void ImportReportDialog::showRows(const std::vector<int> &rows)
{
    if (!m_desk)
        return;
    const ImportedFiles files = m_desk->files();
    m_model->setFiles(files, rows);
    m_count->setText(
        files->empty()
            ? tr("Nothing has been imported since the project was opened.")
            : tr("%1 of %Ln file(s) shown", nullptr, int(files->size())).arg(locale().toString(rows.size())));
    updateButtons();
}

std::vector<int> ImportReportDialog::selectedRows() const
{
    std::vector<int> rows;
    const QModelIndexList selected = m_list->selectionModel()->selectedRows();
    for (const QModelIndex &index : selected)
        rows.push_back(index.row());
    std::ranges::sort(rows);
    if (rows.empty()) {
        for (int row = 0; row < m_model->rowCount(); ++row)
            rows.push_back(row);
    }
    return rows;
}

void ImportReportDialog::openCurrent()
{
    const QModelIndex current = m_list->currentIndex();
    if (!m_desk || !current.isValid())
        return;
    if (const ArticleId article = m_model->fileAt(current.row()).article)
        m_desk->open(article);
}

void ImportReportDialog::retry(bool hasHigherLimits)
{
    std::vector<int> failed;
    for (const int row : selectedRows()) {
        if (m_model->fileAt(row).result == Fate::Failed)
            failed.push_back(m_model->rows()[size_t(row)]);
    }
    if (m_desk && !failed.empty())
        m_desk->retry(failed, hasHigherLimits);
}

void ImportReportDialog::updateButtons()
{
    const QModelIndex current = m_list->currentIndex();
    const std::vector<int> rows = selectedRows();
    const auto failed
        = std::ranges::count_if(rows, [this](int row) { return m_model->fileAt(row).result == Fate::Failed; });
    m_open->setEnabled(current.isValid() && m_model->fileAt(current.row()).article);
    m_retry->setEnabled(failed > 0 && !m_isRunning);
    m_save->setEnabled(m_model->rowCount() > 0);
    m_copy->setEnabled(m_model->rowCount() > 0);
}

void ImportReportDialog::copy() const
{
    QStringList lines;
    for (const int row : selectedRows()) {
        const ImportedFile &file = m_model->fileAt(row);
        lines.append(QStringList {textOf(file.result), file.file, file.what, file.remedy}.join(u'\t'));
    }
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

} // namespace Quipu
