// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/backupsettings.h"

#include <QSettings>
#include <QStandardPaths>

namespace Quipu {

using namespace Qt::StringLiterals;

namespace {

int positiveIn(const QSettings &settings, const QString &key, int otherwise)
{
    const int value = settings.value(key, otherwise).toInt();
    return value > 0 ? value : otherwise;
}

} // namespace

BackupSettings backupSettingsIn(const QSettings &settings)
{
    const BackupSettings standard;
    BackupSettings backups;
    backups.isOn = settings.value(u"backups/on"_s, standard.isOn).toBool();
    backups.minutes = positiveIn(settings, u"backups/minutes"_s, standard.minutes);
    backups.rules.most = positiveIn(settings, u"backups/most"_s, standard.rules.most);
    backups.rules.days = positiveIn(settings, u"backups/days"_s, standard.rules.days);
    backups.place = settings.value(u"backups/place"_s).toString();
    return backups;
}

void keepBackupSettings(const BackupSettings &backups, QSettings &settings)
{
    settings.setValue(u"backups/on"_s, backups.isOn);
    settings.setValue(u"backups/minutes"_s, backups.minutes);
    settings.setValue(u"backups/most"_s, backups.rules.most);
    settings.setValue(u"backups/days"_s, backups.rules.days);
    settings.setValue(u"backups/place"_s, backups.place);
}

BackupSettings usualBackupSettings()
{
    return backupSettingsIn(QSettings(QSettings::IniFormat, QSettings::UserScope, u"quipu"_s, u"quipu"_s));
}

QString standardBackupPlace()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + "/quipu/backups"_L1;
}

} // namespace Quipu
