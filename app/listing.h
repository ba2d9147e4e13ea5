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
    // Changes have reached the file; more: others have not yet, perhaps those that were noted.
    void refreshStale(bool more)
    {
        if (m_isStale) {
            m_isStale = more;
            m_isDue = true;
        }
        if (m_isDue && !m_isAsking)
            refresh();
    }
    void refresh()
    {
        m_isDue = false;
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
        if (m_isDue)
            refresh();
    }

private:
    bool m_isStale = false; // noted, and not on disk yet as far as is known
    bool m_isDue = false; // on disk, and to be asked
    bool m_isAsking = false;
};

} // namespace Quipu
