// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/actions/plainaction.h"

#include <QtGlobal>

namespace Quipu {

namespace {

using enum Condition;

constexpr auto inWindow = ActionRow::Scope::Window;
constexpr auto inChartList = ActionRow::Scope::ChartList;

// A table is read by its columns.
// clang-format off
constexpr PlainAction chartRows[] = {
    { "charts.new", "charts", QT_TRANSLATE_NOOP("Actions", "&New Chart…"), "Ctrl+Shift+N", "office-chart-line", Project | Editable },
    { "charts.figures", "charts", QT_TRANSLATE_NOOP("Actions", "Chart &These Figures"), "Ctrl+Alt+C", "", Figure | Editable },
    { "charts.addFigures", "charts", QT_TRANSLATE_NOOP("Actions", "&Add Figures to the Chart"), "Ctrl+Alt+A", "list-add", Figure | Editable },
    { "charts.using", "charts", QT_TRANSLATE_NOOP("Actions", "Charts &Using This Figure…"), "Ctrl+Alt+U", "", Figure },
    { "charts.keep", "charts", QT_TRANSLATE_NOOP("Actions", "&Keep Suggestion"), "Ctrl+Alt+K", "document-save", SuggestedChart | Editable },
    { "charts.build", "charts", QT_TRANSLATE_NOOP("Actions", "&Build Chart…"), "Ctrl+Alt+B", "", Project | Editable, true },
    { "charts.edit", "charts", QT_TRANSLATE_NOOP("Actions", "Edit C&hart…"), "Ctrl+Alt+H", "document-edit", AnyChart | Editable },
    { "charts.duplicate", "charts", QT_TRANSLATE_NOOP("Actions", "&Duplicate Chart"), "Ctrl+Alt+D", "edit-copy", SavedChart | Editable },
    { "charts.rename", "charts", QT_TRANSLATE_NOOP("Actions", "Rena&me Chart…"), "", "edit-rename", SavedChart | Editable },
    { "charts.remove", "charts", QT_TRANSLATE_NOOP("Actions", "&Remove Chart"), "", "edit-delete", SavedChart | Editable },
    { "charts.history", "charts", QT_TRANSLATE_NOOP("Actions", "History of the Chart"), "", "", SavedChart },
    { "charts.confirmedOnly", "charts", QT_TRANSLATE_NOOP("Actions", "Leave Out Uncon&firmed"), "", "", AnyChart | Editable, true, inWindow, "" },
    { "charts.logarithmic", "charts", QT_TRANSLATE_NOOP("Actions", "Logarithmic &Scale"), "", "", AnyChart | Editable, false, inWindow, "" },
    { "charts.kind.line", "charts/kind", QT_TRANSLATE_NOOP("Actions", "&Line"), "", "", AnyChart | Editable, false, inWindow, "chartKind" },
    { "charts.kind.step", "charts/kind", QT_TRANSLATE_NOOP("Actions", "&Steps"), "", "", AnyChart | Editable, false, inWindow, "chartKind" },
    { "charts.kind.area", "charts/kind", QT_TRANSLATE_NOOP("Actions", "&Area"), "", "", AnyChart | Editable, false, inWindow, "chartKind" },
    { "charts.kind.bar", "charts/kind", QT_TRANSLATE_NOOP("Actions", "&Bars"), "", "", AnyChart | Editable, false, inWindow, "chartKind" },
    { "charts.kind.stacked", "charts/kind", QT_TRANSLATE_NOOP("Actions", "Stac&ked Bars"), "", "", AnyChart | Editable, false, inWindow, "chartKind" },
    { "charts.kind.scatter", "charts/kind", QT_TRANSLATE_NOOP("Actions", "&Points"), "", "", AnyChart | Editable, false, inWindow, "chartKind" },
    { "charts.kind.range", "charts/kind", QT_TRANSLATE_NOOP("Actions", "&Ranges"), "", "", AnyChart | Editable, false, inWindow, "chartKind" },
    { "charts.kind.timeline", "charts/kind", QT_TRANSLATE_NOOP("Actions", "&Timeline"), "", "", AnyChart | Editable, false, inWindow, "chartKind" },
    { "charts.kind.slope", "charts/kind", QT_TRANSLATE_NOOP("Actions", "Slop&e"), "", "", AnyChart | Editable, false, inWindow, "chartKind" },
    { "charts.kind.network", "charts/kind", QT_TRANSLATE_NOOP("Actions", "&Network"), "", "", AnyChart | Editable, false, inWindow, "chartKind" },
    { "charts.goBy", "charts", QT_TRANSLATE_NOOP("Actions", "&Go by This Value…"), "Ctrl+Alt+V", "", RivalValues | Editable, true },
    { "charts.forgetChoice", "charts", QT_TRANSLATE_NOOP("Actions", "Forget the Cho&ice"), "", "", ValueChoice | Editable },
    { "charts.note", "charts", QT_TRANSLATE_NOOP("Actions", "N&ote on the Point…"), "Ctrl+Alt+N", "", ChartPoint | Editable },
    { "charts.list", "charts", QT_TRANSLATE_NOOP("Actions", "&List of Charts"), "Ctrl+Alt+L", "", Project, true },
    { "charts.previous", "charts", QT_TRANSLATE_NOOP("Actions", "Pre&vious Chart"), "Ctrl+Alt+PgUp", "go-previous", Project },
    { "charts.next", "charts", QT_TRANSLATE_NOOP("Actions", "Ne&xt Chart"), "Ctrl+Alt+PgDown", "go-next", Project },
    { "charts.data", "charts", QT_TRANSLATE_NOOP("Actions", "Sho&w as Table"), "Ctrl+Shift+T", "view-list-details", Chart, true },
    { "charts.export", "charts", QT_TRANSLATE_NOOP("Actions", "&Export Chart…"), "", "document-export", Chart },
    { "charts.copy", "charts", QT_TRANSLATE_NOOP("Actions", "&Copy Chart"), "Ctrl+Shift+C", "edit-copy", Chart },
    { "charts.print", "charts", QT_TRANSLATE_NOOP("Actions", "&Print Chart…"), "Ctrl+Alt+P", "document-print", Chart },
    { "charts.renameInList", "charts/list", QT_TRANSLATE_NOOP("Actions", "Re&name the Selected Chart"), "F2", "", Project | Editable, false, inChartList },
    { "charts.removeInList", "charts/list", QT_TRANSLATE_NOOP("Actions", "&Remove the Selected Charts"), "Del", "", Project | Editable, false, inChartList },
    { "charts.zoomIn", "charts/zoom", QT_TRANSLATE_NOOP("Actions", "Zoom &In"), "", "zoom-in", Chart },
    { "charts.zoomOut", "charts/zoom", QT_TRANSLATE_NOOP("Actions", "Zoom &Out"), "", "zoom-out", Chart },
    { "charts.showAll", "charts/zoom", QT_TRANSLATE_NOOP("Actions", "&Show All"), "", "zoom-fit-best", Chart },
};
// clang-format on

} // namespace

std::span<const PlainAction> chartActions()
{
    return chartRows;
}

} // namespace Quipu
