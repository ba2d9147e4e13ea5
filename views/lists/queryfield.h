// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/search/query.h"
#include "models/search/querycompletion.h"
#include "views/widgets/searchfield.h"

#include <QTextLayout>

#include <memory>

class QCompleter;
class QStringListModel;

namespace Quipu {

class QueryHighlighter;

// The search field: colours the search language as it is typed, underlines what cannot be understood, completes fields
// and values, and offers recent searches where it is empty (Down; Delete forgets one). Values of the project come from
// outside. F1 asks for help with the language.
class QueryField final : public SearchField
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(QueryField)

public:
    explicit QueryField(const QString &placeholder, QWidget *parent = nullptr);
    ~QueryField() override;

    const QueryReading &reading() const { return m_reading; } // of what is typed
    const QList<QTextLayout::FormatRange> &formats() const { return m_formats; } // as they are painted
    const QStringList &recent() const { return m_recent; }

    void setRecent(const QStringList &searches); // newest first
    void showRecent(); // as a list under the field
    // Answers valuesWanted; an answer to an older question is passed over.
    void showValues(const QString &field, const QString &begun, const QStringList &values);
    void rememberSearch(); // what is typed, if it can be understood, is the newest of the recent ones

Q_SIGNALS:
    void valuesWanted(const QString &field, const QString &begun);
    void recentEdited(const QStringList &searches);
    void helpRequested();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void read();
    void paintFormats();
    void offerCompletions();
    void offer(const QStringList &choices);
    bool hasChosen() const;
    void take(const QString &choice);
    void forget(const QString &search);

    std::unique_ptr<QueryHighlighter> m_highlighter; // made when it is first needed: it reads many files
    QCompleter *m_completer;
    QStringListModel *m_choices;
    QueryReading m_reading;
    QueryCompletion m_completion;
    QList<QTextLayout::FormatRange> m_formats;
    QStringList m_recent;
    bool m_offersRecent = false;
    bool m_isComposing = false; // an input method holds letters of its own
};

} // namespace Quipu
