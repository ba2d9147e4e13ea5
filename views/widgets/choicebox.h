// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

#include <optional>
#include <vector>

namespace Quipu {

// A list to choose from by typing any part of a name. Each choice has an id, which is what is chosen, and a label,
// which is what is read; groups have headings. Where free text is allowed, what is in no list is its own id.
class ChoiceBox final : public QComboBox
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ChoiceBox)

public:
    struct Choice
    {
        QString id;
        QString label {}; // "": the id
        QString tip {};
        QString group {};
        bool operator==(const Choice &) const = default;
    };
    enum class Kind { Listed, Free }; // only what is listed, or anything

    explicit ChoiceBox(Kind kind, QWidget *parent = nullptr);

    void setChoices(const std::vector<Choice> &choices); // keeps what is chosen
    void setCompletions(const QStringList &names); // further ones that typing finds
    void setValue(const QString &id); // as it was last shown; no signal
    // The id chosen or typed; none when it is in no list and has to be.
    std::optional<QString> value() const;

Q_SIGNALS:
    void edited(); // chosen from the list, or typed and left

private:
    void offerCompletions();
    QString labelOf(const QString &id) const;
    void report();

    Kind m_kind;
    std::vector<Choice> m_choices;
    QStringList m_completions;
    QString m_shown; // the text as it was last shown
};

} // namespace Quipu
