// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/corpus/article.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace Quipu {

// Above the text: back and forward through the places visited, the title, and what is known of the article's origin.
class ReaderHeader final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReaderHeader)

public:
    explicit ReaderHeader(QWidget *parent = nullptr);
    void setArticle(const Article &article);
    void setPlacesAvailable(bool back, bool forward);

Q_SIGNALS:
    void backRequested();
    void forwardRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    QToolButton *makeArrow(Qt::ArrowType arrow, const QString &name);
    QString factsOf(const Article &article) const;
    void colour();

    QToolButton *m_back;
    QToolButton *m_forward;
    QLabel *m_title;
    QLabel *m_facts;
};

} // namespace Quipu
