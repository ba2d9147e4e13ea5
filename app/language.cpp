// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace Quipu {

using namespace Qt::StringLiterals;

std::unique_ptr<QTranslator> translatorFor(const QLocale &locale)
{
    const QString folder = u":/i18n"_s;
    auto translator = std::make_unique<QTranslator>();
    if (!translator->load(locale, u"quipu"_s, u"_"_s, folder))
        (void)translator->load(u"quipu_en"_s, folder);
    return translator;
}

void speakLanguage(QCoreApplication &application, const QString &language)
{
    const QLocale locale = language.isEmpty() ? QLocale() : QLocale(language);
    if (!language.isEmpty())
        QLocale::setDefault(locale);
    QTranslator *ours = translatorFor(locale).release();
    ours->setParent(&application);
    auto *qt = new QTranslator(&application); // in the same language, lest a dialog speaks two
    if (qt->load(QLocale(ours->language()), u"qtbase"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(qt);
    QCoreApplication::installTranslator(ours);
}

} // namespace Quipu
