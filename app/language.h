// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <memory>

class QCoreApplication;
class QLocale;
class QTranslator;

namespace Quipu {

// Quipu's own translation for a locale. Never null: English, and any language there is no translation for, gets the
// English plural forms. Any lane.
std::unique_ptr<QTranslator> translatorFor(const QLocale &locale);

// Makes the program speak a language (ISO 639-1; "" for the locale's): Quipu's translation and Qt's, where that is
// installed. Before the first text is made.
void speakLanguage(QCoreApplication &application, const QString &language);

} // namespace Quipu
