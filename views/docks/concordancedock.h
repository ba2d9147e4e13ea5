// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/annotation/entitytypes.h"
#include "models/search/concordancemodel.h"

#include <QDockWidget>

#include <optional>
#include <vector>

class QCheckBox;
class QComboBox;
class QLabel;
class QStackedLayout;
class QTableView;
class QTimer;
class QToolButton;

namespace Quipu {

class EmptyState;
class SearchField;
struct Error;

// Keyword in context: every place of a word, an expression, an entity type or an entity, one under the other, with what
// stands around it. What is asked for leaves as a signal; the lines come through the model.
class ConcordanceDock final : public QDockWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ConcordanceDock)

public:
    explicit ConcordanceDock(QWidget *parent = nullptr);

    void setModel(ConcordanceModel *model);
    void setEntityTypes(const std::vector<EntityType> &types);
    void setArticle(ArticleId article); // the open one, for "this article only"

    void ask(const QString &words); // in view, and asked for at once; "" leaves the caret in the field
    void askForEntity(EntityId entity, const QString &name);
    void showProgress(int articlesRead, int articles);
    void showRefusal(const Error &error);
    std::vector<ConcordanceLine> selectedLines() const; // in the table's order
    std::vector<ConcordanceLine> chosenLines() const; // the selected ones, or else all that are shown

Q_SIGNALS:
    void queryEdited(const std::optional<Quipu::ConcordanceQuery> &query);
    void sortEdited(Quipu::ConcordanceSort sort);
    void lineActivated(Quipu::ArticleId article, Quipu::TextSpan span);
    void exportRequested();
    void tagRequested(); // of chosenLines()
    void linesShown(bool areThere);
    void menuRequested(const QPoint &globalPosition); // on selected lines

protected:
    bool eventFilter(QObject *watched, QEvent *event) override; // of the table

private:
    void makeField();
    void makeTable();
    QLayout *makeTop();
    void kindChosen();
    void edited();
    void tellQuery();
    void updateState();
    void share();
    void activate(const QModelIndex &index);
    ConcordanceQuery::Kind kind() const;

    SearchField *m_field;
    QComboBox *m_kind;
    QComboBox *m_type;
    QCheckBox *m_matchesCase;
    QCheckBox *m_inWords;
    QCheckBox *m_isHere;
    QComboBox *m_sort;
    QLabel *m_count;
    QToolButton *m_tag;
    QToolButton *m_export;
    QTableView *m_table;
    EmptyState *m_empty;
    QStackedLayout *m_stack;
    QTimer *m_pause;
    ConcordanceModel *m_model = nullptr;
    ArticleId m_article;
    EntityId m_entity; // which the field names
    QString m_refusal;
    int m_articlesRead = 0, m_articles = 0;
};

} // namespace Quipu
