// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/searchrowform.h"

#include "models/search/querycompletion.h"

#include <QComboBox>
#include <QCompleter>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QStringListModel>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

using How = QueryRow::How;
using Subject = QueryRow::Subject;

constexpr int subjectRole = Qt::UserRole, fieldRole = Qt::UserRole + 1;
constexpr int numberWidth = 12; // letters

} // namespace

SearchRowForm::SearchRowForm(QWidget *parent)
    : QWidget(parent)
    , m_negation(new QComboBox(this))
    , m_subject(new QComboBox(this))
    , m_how(new QComboBox(this))
    , m_value(new QComboBox(this))
    , m_number(new QLineEdit(this))
    , m_upTo(new QLineEdit(this))
    , m_years(new QLineEdit(this))
    , m_and(new QLabel(tr("and"), this))
    , m_in(new QLabel(tr("in"), this))
{
    m_negation->addItem(tr("with"), false);
    m_negation->addItem(tr("without"), true);
    m_negation->setAccessibleName(tr("With or without"));
    m_subject->setAccessibleName(tr("Field"));
    m_how->setAccessibleName(tr("How"));
    m_value->setAccessibleName(tr("Value"));
    m_number->setAccessibleName(tr("Number"));
    m_upTo->setAccessibleName(tr("Up to"));
    m_years->setAccessibleName(tr("Year or years"));
    m_years->setPlaceholderText(tr("any year"));
    m_value->setEditable(true);
    m_value->setInsertPolicy(QComboBox::NoInsert);
    m_value->completer()->setFilterMode(Qt::MatchContains);
    m_value->completer()->setCaseSensitivity(Qt::CaseInsensitive);
    m_value->completer()->setCompletionMode(QCompleter::PopupCompletion);
    auto *remove = new QToolButton(this);
    remove->setText(u"−"_s);
    remove->setAccessibleName(tr("Remove this condition"));
    remove->setToolTip(remove->accessibleName());
    for (QLineEdit *edit : {m_number, m_upTo, m_years})
        edit->setFixedWidth(fontMetrics().averageCharWidth() * numberWidth);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    for (QWidget *widget : std::initializer_list<QWidget *> {m_negation, m_subject, m_how})
        layout->addWidget(widget);
    layout->addWidget(m_value, 1);
    for (QWidget *widget : std::initializer_list<QWidget *> {m_number, m_and, m_upTo, m_in, m_years, remove})
        layout->addWidget(widget);

    addSubjects();
    connect(m_subject, &QComboBox::currentIndexChanged, this, &SearchRowForm::subjectChosen);
    connect(m_how, &QComboBox::currentIndexChanged, this, &SearchRowForm::fitFields);
    connect(m_negation, &QComboBox::currentIndexChanged, this, &SearchRowForm::edited);
    connect(m_value, &QComboBox::editTextChanged, this, &SearchRowForm::edited);
    connect(m_value->lineEdit(), &QLineEdit::textEdited, this, [this](const QString &begun) {
        if (const QString field = valueField(); !field.isEmpty())
            Q_EMIT valuesWanted(field, begun);
    });
    for (QLineEdit *edit : {m_number, m_upTo, m_years})
        connect(edit, &QLineEdit::textChanged, this, &SearchRowForm::edited);
    connect(remove, &QToolButton::clicked, this, &SearchRowForm::removeRequested);
    subjectChosen();
}

void SearchRowForm::addSubjects()
{
    const auto add = [this](const QString &text, Subject subject, const QString &field = {}) {
        m_subject->addItem(text);
        m_subject->setItemData(m_subject->count() - 1, int(subject), subjectRole);
        m_subject->setItemData(m_subject->count() - 1, field, fieldRole);
    };
    add(tr("all these words"), Subject::Words);
    add(tr("this phrase"), Subject::Phrase);
    add(tr("a word in all its forms"), Subject::Forms);
    add(tr("words near each other"), Subject::Near);
    add(tr("title"), Subject::Field, u"title"_s);
    add(tr("author"), Subject::Field, u"author"_s);
    add(tr("outlet"), Subject::Field, u"outlet"_s);
    add(tr("date"), Subject::Date);
    add(tr("entity"), Subject::Field, u"entity"_s);
    add(tr("figure"), Subject::Figure);
    add(tr("type of mention"), Subject::Field, u"type"_s);
    add(tr("tag"), Subject::Field, u"tag"_s);
    add(tr("folder"), Subject::Field, u"folder"_s);
    add(tr("note"), Subject::Field, u"note"_s);
    add(tr("language"), Subject::Field, u"lang"_s);
    add(tr("reading status"), Subject::Field, u"status"_s);
    add(tr("file"), Subject::Field, u"file"_s);
    add(tr("anything of the kind"), Subject::Field, u"has"_s);
    add(tr("state"), Subject::Field, u"is"_s);
}

QString SearchRowForm::valueField() const
{
    const auto subject = Subject(m_subject->currentData(subjectRole).toInt());
    return subject == Subject::Figure ? u"figure"_s
        : subject == Subject::Field   ? m_subject->currentData(fieldRole).toString()
                                      : QString();
}

void SearchRowForm::subjectChosen()
{
    const auto subject = Subject(m_subject->currentData(subjectRole).toInt());
    const QString field = valueField();
    const QStringList known = knownValuesBeginning(field, {});
    {
        const QSignalBlocker quiet(m_how);
        m_how->clear();
        const auto add = [this](const QString &text, How how) { m_how->addItem(text, int(how)); };
        if (subject == Subject::Figure)
            add(tr("any"), How::Holds);
        if (subject == Subject::Field && known.isEmpty() && field != "lang"_L1 && field != "type"_L1) {
            add(tr("holds"), How::Holds);
            add(tr("is exactly"), How::Is);
            add(tr("begins with"), How::Begins);
        }
        if (subject == Subject::Date || subject == Subject::Figure) {
            const bool isDate = subject == Subject::Date;
            add(isDate ? tr("in") : tr("exactly"), How::Is);
            add(isDate ? tr("after") : tr("more than"), How::More);
            add(isDate ? tr("from") : tr("at least"), How::AtLeast);
            add(isDate ? tr("before") : tr("less than"), How::Less);
            add(isDate ? tr("until") : tr("at most"), How::AtMost);
            add(tr("between"), How::Between);
        }
    }
    m_value->clear();
    m_value->addItems(known);
    m_value->setCurrentIndex(known.isEmpty() ? -1 : 0);
    m_value->setEditText(known.value(0));
    m_value->lineEdit()->setPlaceholderText(subject == Subject::Figure     ? tr("unit or measure: hectares")
                                                : subject == Subject::Date ? tr("2013, 2013-08 or 2013-08-06")
                                                                           : QString());
    m_number->setPlaceholderText(subject == Subject::Near ? tr("10 words") : tr("number"));
    if (!field.isEmpty() && known.isEmpty())
        Q_EMIT valuesWanted(field, {});
    fitFields();
}

void SearchRowForm::fitFields()
{
    const auto subject = Subject(m_subject->currentData(subjectRole).toInt());
    const auto how = How(m_how->currentData().toInt());
    const bool isFigure = subject == Subject::Figure;
    const bool isBetween = m_how->count() > 0 && how == How::Between;
    m_how->setVisible(m_how->count() > 0);
    m_number->setVisible((isFigure && how != How::Holds) || subject == Subject::Near);
    m_and->setVisible(isBetween);
    m_upTo->setVisible(isBetween);
    m_in->setVisible(isFigure);
    m_years->setVisible(isFigure);
    Q_EMIT edited();
}

QueryRow SearchRowForm::row() const
{
    QueryRow row;
    row.subject = Subject(m_subject->currentData(subjectRole).toInt());
    row.field = row.subject == Subject::Field ? m_subject->currentData(fieldRole).toString() : QString();
    row.how = m_how->count() > 0 ? How(m_how->currentData().toInt()) : How::Holds;
    row.isExcluded = m_negation->currentData().toBool();
    row.value = m_value->currentText();
    row.number = m_number->isHidden() ? QString() : m_number->text();
    row.upTo = m_upTo->isHidden() ? QString() : m_upTo->text();
    row.years = m_years->isHidden() ? QString() : m_years->text();
    return row;
}

void SearchRowForm::setRow(const QueryRow &row)
{
    m_negation->setCurrentIndex(row.isExcluded ? 1 : 0);
    for (int i = 0; i < m_subject->count(); ++i) {
        if (m_subject->itemData(i, subjectRole).toInt() == int(row.subject)
            && m_subject->itemData(i, fieldRole).toString() == row.field)
            m_subject->setCurrentIndex(i);
    }
    m_how->setCurrentIndex(std::max(0, m_how->findData(int(row.how))));
    m_value->setEditText(row.value);
    m_number->setText(row.number);
    m_upTo->setText(row.upTo);
    m_years->setText(row.years);
}

// What is typed stays; the list below it is what was found.
void SearchRowForm::showValues(const QString &field, const QString &begun, const QStringList &values)
{
    const QString typed = m_value->currentText();
    if (field != valueField() || (begun != typed && !begun.isEmpty()) || values.isEmpty())
        return;
    const QSignalBlocker quiet(m_value);
    const int cursor = m_value->lineEdit()->cursorPosition();
    m_value->clear();
    m_value->addItems(values);
    m_value->setCurrentIndex(-1);
    m_value->setEditText(typed);
    m_value->lineEdit()->setCursorPosition(cursor);
    if (m_value->lineEdit()->hasFocus() && !begun.isEmpty()) {
        m_value->completer()->setCompletionPrefix(typed);
        m_value->completer()->complete();
    }
}

void SearchRowForm::focusSubject()
{
    m_subject->setFocus(Qt::TabFocusReason);
}

} // namespace Quipu
