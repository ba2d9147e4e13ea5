// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/cheatsheet.h"

#include "views/dialogs/shortcutmodel.h"

#include <QCoreApplication>
#include <QPrintPreviewDialog>
#include <QPrinter>
#include <QTextDocument>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

QString sheetTitle()
{
    return QCoreApplication::translate("Quipu::CheatSheet", "Quipu: keyboard shortcuts");
}

// The rows of one menu with its submenus; "" where none has a key.
QString sectionHtml(const MenuRow &menu, const std::vector<ActionRow> &rows, const ShortcutSet &set)
{
    QString lines;
    for (const ActionRow &row : rows) {
        const QString keys = keysText(set.keysOf(row));
        if (row.menu.section(u'/', 0, 0) == menu.id && !keys.isEmpty())
            lines += "<tr><td width=\"45%\"><b>"_L1 + keys.toHtmlEscaped() + "</b></td><td>"_L1
                + withoutMnemonic(row.text).toHtmlEscaped() + "</td></tr>"_L1;
    }
    if (lines.isEmpty())
        return {};
    return "<h3>"_L1 + withoutMnemonic(menu.title).toHtmlEscaped() + "</h3><table width=\"100%\">"_L1 + lines
        + "</table>"_L1;
}

} // namespace

QString cheatSheetHtml(const std::vector<ActionRow> &rows, const ShortcutSet &set)
{
    QStringList sections;
    for (const MenuRow &menu : menuTable()) {
        const QString section = menu.id.contains(u'/') ? QString() : sectionHtml(menu, rows, set);
        if (!section.isEmpty())
            sections << section;
    }
    // Two columns of about the same length.
    qsizetype all = 0, left = 0;
    for (const QString &section : std::as_const(sections))
        all += section.size();
    QString columns[2];
    for (const QString &section : std::as_const(sections)) {
        columns[left >= all / 2 ? 1 : 0] += section;
        left += section.size();
    }
    return "<h2>"_L1 + sheetTitle().toHtmlEscaped() + "</h2><table width=\"100%\"><tr><td width=\"50%\">"_L1
        + columns[0] + "</td><td width=\"50%\">"_L1 + columns[1] + "</td></tr></table>"_L1;
}

void openCheatSheet(const std::vector<ActionRow> &rows, const ShortcutSet &set, QWidget *parent)
{
    auto *dialog = new QPrintPreviewDialog(parent);
    dialog->setObjectName(u"cheatSheetPreview"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(sheetTitle());
    dialog->printer()->setDocName(sheetTitle());
    QObject::connect(dialog, &QPrintPreviewDialog::paintRequested, dialog,
                     [html = cheatSheetHtml(rows, set)](QPrinter *on) {
                         QTextDocument sheet;
                         sheet.setDefaultFont(QFont(sheet.defaultFont().family(), 8));
                         sheet.setHtml(html);
                         sheet.print(on);
                     });
    dialog->open();
}

} // namespace Quipu
