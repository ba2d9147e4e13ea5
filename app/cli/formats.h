// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace Quipu {

// A format of `quipu export`.
struct ExchangeFormat
{
    QString name; // "jsonl"
    QString title;
    QStringList loses; // what of a project it cannot carry
};

std::vector<ExchangeFormat> exchangeFormats();

} // namespace Quipu
