// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/charting/seriesoffer.h"

#include <QStringList>
#include <QToolButton>

class QFrame;
class QLineEdit;
class QListWidget;

namespace Quipu {

// A button that says how many series are on the chart and opens a list of all of them to tick, with a field to filter
// it. It says when it is opened: the list may be made then.
class SeriesPicker final : public QToolButton
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SeriesPicker)

public:
    explicit SeriesPicker(QWidget *parent = nullptr);

    void setAvailable(const std::vector<SeriesOffer> &series);
    // Ticks these; a series that is not among the available ones is added to them.
    void setChosen(const std::vector<SeriesOffer> &series);
    QStringList chosenKeys() const;
    bool isEmpty() const;

Q_SIGNALS:
    void chosen(const QStringList &keys); // by the person
    void opened();

protected:
    void changeEvent(QEvent *event) override;

private:
    void open();
    void filter(const QString &words);
    void add(const QString &key, const QString &title);
    void showChoice();
    void retranslate();

    QFrame *m_popup;
    QLineEdit *m_filter;
    QListWidget *m_list;
};

} // namespace Quipu
