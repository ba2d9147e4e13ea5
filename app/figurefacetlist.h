// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/listing.h"
#include "models/figures/figurefilter.h"

#include <QTimer>

namespace Quipu {

class ReadLane;

// What the project's figures can be filtered by: measures, places, years and sources, kept true while they change, but
// not at every step of an import. GUI lane.
class FigureFacetList final : public Listing
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FigureFacetList)

public:
    explicit FigureFacetList(ReadLane &lane, QObject *parent = nullptr);

Q_SIGNALS:
    void found(const Quipu::FigureFacets &facets);

protected:
    bool isTouchedBy(const Change &change) const override;
    void ask() override;

private:
    void askNow();

    ReadLane &m_lane;
    QTimer m_pause;
    bool m_wasAsked = false;
};

} // namespace Quipu
