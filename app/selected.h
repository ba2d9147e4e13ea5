// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/annotation/rows.h"
#include "models/figures/rows.h"

#include <QObject>

#include <optional>

namespace Quipu {

// The mention and the figure that commands are about at the moment, and which of them the inspector shows. GUI lane.
class Selected final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Selected)

public:
    using QObject::QObject;

    const std::optional<MentionRow> &mention() const { return m_mention; }
    const std::optional<FigureRow> &figure() const { return m_figure; }
    // Where both stand at one place, the one with fewer words is meant.
    bool isAboutFigure() const
    {
        return m_figure
            && (!m_mention || m_figure->figure.quote.span.length() <= m_mention->mention.quote.span.length());
    }

    void set(std::optional<MentionRow> mention, std::optional<FigureRow> figure)
    {
        if (mention == m_mention && figure == m_figure)
            return;
        m_mention = std::move(mention);
        m_figure = std::move(figure);
        Q_EMIT changed();
    }

Q_SIGNALS:
    void changed();

private:
    std::optional<MentionRow> m_mention;
    std::optional<FigureRow> m_figure;
};

} // namespace Quipu
