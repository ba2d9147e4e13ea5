// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/annotation/countrynames.h"

#include "models/annotation/entity.h"
#include "models/annotation/gazetteerfile.h"

#include <unicode/uloc.h>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

const QString ambiguous = u"?"_s;

QString displayCountry(const QByteArray &code, const char *language)
{
    const QByteArray locale = "_" + code;
    char16_t name[128];
    UErrorCode status = U_ZERO_ERROR;
    const int length = uloc_getDisplayCountry(locale.constData(), language, name, 128, &status);
    return U_SUCCESS(status) && status == U_ZERO_ERROR ? QString::fromUtf16(name, length) : QString();
}

} // namespace

QHash<QString, CountryNames> countryNames()
{
    QHash<QString, CountryNames> names;
    for (const char *const *code = uloc_getISOCountries(); *code; ++code) {
        const QString english = displayCountry(*code, "en");
        const QString spanish = displayCountry(*code, "es");
        if (english.isEmpty())
            continue;
        names.insert(QString::fromLatin1(*code), {english, {english, spanish}});
    }
    for (const QStringList &row : gazetteerRows(u"countries.tsv"_s)) {
        CountryNames &country = names[row.value(0)];
        if (!row.value(1).isEmpty()) {
            country.canonical = row.value(1);
            country.forms += country.canonical;
        }
        for (const QString &form : alternatives(row.value(2))) {
            if (form.startsWith(u'-'))
                country.forms.removeAll(form.sliced(1));
            else
                country.forms += form;
        }
    }
    return names;
}

const QHash<QString, QString> &countryCodesByName()
{
    static const QHash<QString, QString> codes = [] {
        QHash<QString, QString> made;
        const auto add = [&made](const QString &name, const QString &code) {
            if (name.isEmpty())
                return;
            QString &known = made[foldedName(name)];
            known = known.isEmpty() || known == code ? code : ambiguous;
        };
        const QHash<QString, CountryNames> names = countryNames();
        for (auto country = names.begin(); country != names.end(); ++country) {
            for (const QString &form : country->forms)
                add(form, country.key());
            for (int i = 0; i < uloc_countAvailable(); ++i) {
                const char *language = uloc_getAvailable(i);
                if (!QByteArrayView(language).contains('_')) // dialects call countries as their language does
                    add(displayCountry(country.key().toLatin1(), language), country.key());
            }
        }
        made.removeIf([](const auto &entry) { return entry.value() == ambiguous; });
        return made;
    }();
    return codes;
}

} // namespace Quipu
