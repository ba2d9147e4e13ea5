// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wiring.h"
#include "app/workbench.h"
#include "views/actions/actionregistry.h"
#include "views/mainwindow/mainwindow.h"
#include "views/reader/readerview.h"

#include <QAction>

#include <algorithm>

namespace Quipu {

using namespace Qt::StringLiterals;

namespace {

using Comfort = ReaderComfort;

void checkComfort(ActionRegistry &actions, const Comfort &comfort)
{
    const auto check = [&actions](const QString &id, bool isSo) { actions.action(id)->setChecked(isSo); };
    check(u"view.serif"_s, comfort.isSerif);
    check(u"view.paragraphNumbers"_s, comfort.numbersParagraphs);
    check(u"view.foldBoilerplate"_s, comfort.foldsBoilerplate);
    check(u"view.legend"_s, comfort.showsLegend);
    check(u"view.marks.entities"_s, comfort.active == MarkLayer::Mentions);
    check(u"view.marks.figures"_s, comfort.active == MarkLayer::Figures);
}

} // namespace

// How the article is read is chosen by commands and kept.
void wireComfort(Workbench &bench)
{
    ActionRegistry &actions = bench.window().actions();
    ReaderView *reader = bench.window().reader();
    const auto on = [&actions, &bench, reader](const QString &id, auto edit) {
        QObject::connect(actions.action(id), &QAction::triggered, &bench, [reader, edit](bool isChecked) {
            Comfort comfort = reader->comfort();
            edit(comfort, isChecked);
            reader->setComfort(comfort);
        });
    };
    on(u"view.serif"_s, [](Comfort &comfort, bool isChecked) { comfort.isSerif = isChecked; });
    on(u"view.paragraphNumbers"_s, [](Comfort &comfort, bool isChecked) { comfort.numbersParagraphs = isChecked; });
    on(u"view.foldBoilerplate"_s, [](Comfort &comfort, bool isChecked) { comfort.foldsBoilerplate = isChecked; });
    on(u"view.legend"_s, [](Comfort &comfort, bool isChecked) { comfort.showsLegend = isChecked; });
    on(u"view.marks.entities"_s, [](Comfort &comfort, bool) { comfort.active = MarkLayer::Mentions; });
    on(u"view.marks.figures"_s, [](Comfort &comfort, bool) { comfort.active = MarkLayer::Figures; });
    const auto onStep = [&on](const QString &id, int Comfort::*what, int step, int least, int most) {
        on(id, [what, step, least, most](Comfort &comfort, bool) {
            comfort.*what = std::clamp(comfort.*what + step, least, most);
        });
    };
    onStep(u"view.wider"_s, &Comfort::measure, Comfort::measureStep, Comfort::narrowest, Comfort::widest);
    onStep(u"view.narrower"_s, &Comfort::measure, -Comfort::measureStep, Comfort::narrowest, Comfort::widest);
    onStep(u"view.looser"_s, &Comfort::lineGap, Comfort::lineStep, Comfort::tightest, Comfort::loosest);
    onStep(u"view.tighter"_s, &Comfort::lineGap, -Comfort::lineStep, Comfort::tightest, Comfort::loosest);
    on(u"view.usualText"_s, [](Comfort &comfort, bool) {
        const Comfort usual;
        comfort.measure = usual.measure;
        comfort.lineGap = usual.lineGap;
        comfort.isSerif = usual.isSerif;
    });
    QObject::connect(actions.action(u"article.card"_s), &QAction::triggered, reader, &ReaderView::showCard);
    QObject::connect(actions.action(u"edit.copyCitation"_s), &QAction::triggered, reader, &ReaderView::copyCitation);
    QObject::connect(reader, &ReaderView::comfortChanged, &bench, [&bench, &actions](const Comfort &comfort) {
        checkComfort(actions, comfort);
        bench.session().setReaderComfort(toSettings(comfort));
    });
    reader->setComfort(comfortFromSettings(bench.session().readerComfort()));
}

} // namespace Quipu
