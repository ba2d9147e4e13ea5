// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/error.h"
#include "models/storage/change.h"

#include <QObject>

namespace Quipu {

// Something on the screen that is a question to the project file: it notes which changes touch it, and asks again once
// they are on disk. While an answer is on its way it does not ask a second time; what became stale meanwhile is asked
// afterwards, so that a long import neither floods the read lane nor starves the screen. GUI lane.
class Listing : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    void noteChange(const Change &change)
    {
        if (isTouchedBy(change))
            m_isStale = true;
    }
    void refreshStale()
    {
        if (m_isStale && !m_isAsking)
            refresh();
    }
    void refresh()
    {
        m_isStale = false;
        m_isAsking = true;
        ask();
    }

Q_SIGNALS:
    void failed(const Quipu::Error &error);

protected:
    virtual bool isTouchedBy(const Change &change) const = 0;
    virtual void ask() = 0; // ends in answered()
    void answered()
    {
        m_isAsking = false;
        refreshStale();
    }

private:
    bool m_isStale = false;
    bool m_isAsking = false;
};

} // namespace Quipu
