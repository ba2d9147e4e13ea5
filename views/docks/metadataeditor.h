// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/corpus/article.h"

#include <QLineEdit>

class QAction;
class QMenu;

namespace Quipu {

// The editor of one metadata field: its value, and behind a button and in its context menu who says so, where it stands
// in the text, and what other witnesses claim, each of which can be taken instead.
class MetadataEditor final : public QLineEdit
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MetadataEditor)

public:
    explicit MetadataEditor(const MetadataFieldName &field, QWidget *parent = nullptr);

    void showField(const Metadata &metadata);
    // What the field is to be; what the analyst writes is the analyst's and loses the span it came from.
    std::optional<MetadataField> edited() const;
    QLatin1StringView name() const { return m_field.name; }
    void writeInto(Metadata &metadata) const { metadata.*m_field.field = edited(); }

Q_SIGNALS:
    void placeRequested(Quipu::TextSpan span);
    void claimChosen(const Quipu::MetadataField &claim);

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void showWitnesses();
    void addWitnesses(QMenu *menu);

    const MetadataFieldName m_field;
    std::optional<MetadataField> m_shown;
    std::vector<MetadataField> m_otherClaims; // of another value than the shown one
    QAction *m_witnesses;
};

} // namespace Quipu
