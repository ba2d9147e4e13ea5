// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/figures/figurefilter.h"

#include <QWidget>

#include <functional>

class QComboBox;
class QLabel;
class QToolButton;

namespace Quipu {

class SearchField;

// What the figures table shows, in one or two lines: words, and behind a button measure, place, year, status, source
// and article. Whatever restricts stays in view. Knows no store: what is asked for leaves as a filter.
class FigureFilterBar final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FigureFilterBar)

public:
    explicit FigureFilterBar(QWidget *parent = nullptr);

    void setFacets(const FigureFacets &facets); // keeps what is chosen
    void setArticle(ArticleId article); // the one that "only this article" means; 0: none is open
    void showCount(int shown, int counted);
    FigureFilter filter() const; // in text order
    bool isExpanded() const;
    void setExpanded(bool isExpanded);
    void focusWords();
    void clearAll();

Q_SIGNALS:
    void filterEdited(const Quipu::FigureFilter &filter);
    void downPressed();

private:
    QComboBox *addChoice(const QString &name);
    void fill(QComboBox *box, const QString &any, const QString &none, const std::vector<FigureFacets::Facet> &facets,
              const std::function<QString(const QString &)> &label);
    void report();
    void arrange();

    SearchField *m_words;
    QLabel *m_count;
    QToolButton *m_more, *m_clear, *m_onlyArticle;
    QComboBox *m_measure, *m_place, *m_year, *m_status, *m_source;
    FigureFacets m_facets;
    ArticleId m_article;
    FigureFilter m_reported;
};

} // namespace Quipu
