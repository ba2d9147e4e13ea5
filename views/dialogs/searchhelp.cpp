// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/searchhelp.h"

#include "models/search/querygrammar.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QTextBrowser>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

QString searchHelpTitle()
{
    return QCoreApplication::translate("Quipu::SearchHelp", "Search Language");
}

} // namespace

QString searchHelpHtml()
{
    QString html;
    for (const GrammarPart &part : queryGrammar()) {
        html += "<h3>"_L1 + part.title.toHtmlEscaped() + "</h3><table width=\"100%\" cellpadding=\"3\">"_L1;
        for (const GrammarLine &line : part.lines) {
            const QString written = line.written.toHtmlEscaped();
            html += line.meaning.isEmpty() ? QString("<tr><td colspan=\"2\">"_L1 + written + "</td></tr>"_L1)
                                           : QString("<tr><td width=\"45%\"><code>"_L1 + written + "</code></td><td>"_L1
                                                     + line.meaning.toHtmlEscaped() + "</td></tr>"_L1);
        }
        html += "</table>"_L1;
    }
    return html;
}

void openSearchHelp(QWidget *parent)
{
    const QString name = u"searchHelp"_s;
    if (auto *open = parent->findChild<QDialog *>(name)) {
        open->raise();
        open->activateWindow();
        return;
    }
    auto *dialog = new QDialog(parent);
    dialog->setObjectName(name);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(searchHelpTitle());
    auto *page = new QTextBrowser(dialog);
    page->setAccessibleName(searchHelpTitle());
    page->setHtml(searchHelpHtml());
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, dialog);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    auto *layout = new QVBoxLayout(dialog);
    layout->addWidget(page);
    layout->addWidget(buttons);
    const QFontMetrics metrics(dialog->font());
    dialog->resize(metrics.averageCharWidth() * 110, metrics.height() * 38);
    dialog->show();
}

} // namespace Quipu
