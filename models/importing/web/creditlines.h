// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace Quipu {

// "publication_date" or "author_credit" where the line is that and nothing else; otherwise what is given.
QString kindOfCredit(QStringView line, const QString &otherwise);

} // namespace Quipu
