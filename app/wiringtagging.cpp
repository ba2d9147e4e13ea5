// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/notices.h"
#include "app/openproject.h"
#include "app/quickopen.h"
#include "app/wiring.h"
#include "app/workbench.h"
#include "models/annotation/entityfilter.h"
#include "models/annotation/entitytypes.h"
#include "models/annotation/typehierarchy.h"
#include "views/actions/actionregistry.h"
#include "views/actions/finderpopup.h"
#include "views/docks/concordancedock.h"
#include "views/docks/inspectordock.h"
#include "views/mainwindow/mainwindow.h"
#include "views/reader/readerview.h"

#include <QAction>
#include <QPainter>
#include <QPixmap>

namespace Quipu {

using namespace Qt::StringLiterals;

namespace {

// A type's actions put it on what is selected. They come and go with the types.
void wireTagActions(Workbench &bench, OpenProject &project)
{
    ActionRegistry &actions = bench.window().actions();
    actions.replaceRows(u"tag."_s, tagActions(project.project.entityTypes()));
    for (const EntityType &type : project.project.entityTypes()) {
        for (const bool isAnother : {false, true}) {
            QAction *action = actions.action((isAnother ? "tag.also."_L1 : "tag."_L1) + type.id.toLower());
            action->disconnect(&project.tagging);
            QObject::connect(action, &QAction::triggered, &project.tagging,
                             [&project, isAnother, id = type.id] { project.tagging.tag(id, isAnother); });
        }
    }
}

// The project's types are what tags are called, how they look and by which keys they are put.
void wireTypes(Workbench &bench, OpenProject &project)
{
    const auto use = [&bench, &project] {
        const EntityTypes &types = project.project.entityTypes();
        setEntityTypesInUse(types);
        bench.window().reader()->setEntityTypes(types);
        bench.window().inspector()->setEntityTypes(types);
        bench.window().concordance()->setEntityTypes(types);
        bench.models().entities.setTypes(types);
        wireTagActions(bench, project);
    };
    QObject::connect(&project.project, &Project::entityTypesChanged, &project, use);
    use();
}

// Keys that change a mark, or what it is put on.
void wireMarkVerbs(Workbench &bench, OpenProject &project)
{
    using Edge = Tagging::Edge;
    using Step = Tagging::Step;
    Tagging *tagging = &project.tagging;
    ActionRegistry &actions = bench.window().actions();
    const auto on = [&actions, tagging](const QString &id, auto handler) {
        QObject::connect(actions.action(id), &QAction::triggered, tagging, handler);
    };
    on(u"annotate.repeat"_s, [tagging] { tagging->repeat(); });
    on(u"annotate.otherMark"_s, [tagging] { tagging->chooseOther(); });
    on(u"annotate.split"_s, [tagging] { tagging->split(); });
    on(u"annotate.addStretch"_s, [tagging] { tagging->addStretch(); });
    for (const Step step : {Step::Character, Step::Word}) {
        const QString by = step == Step::Word ? u"Word"_s : u""_s;
        on(u"annotate.growStart"_s + by, [=] { tagging->nudge(Edge::Start, step, true); });
        on(u"annotate.growEnd"_s + by, [=] { tagging->nudge(Edge::End, step, true); });
        on(u"annotate.shrinkStart"_s + by, [=] { tagging->nudge(Edge::Start, step, false); });
        on(u"annotate.shrinkEnd"_s + by, [=] { tagging->nudge(Edge::End, step, false); });
    }
    QAction *wholeWords = actions.action(u"annotate.wholeWords"_s);
    wholeWords->setChecked(bench.session().takesWholeWords());
    tagging->setTakesWholeWords(wholeWords->isChecked());
    on(u"annotate.wholeWords"_s, [&bench, tagging](bool whole) {
        bench.session().setTakesWholeWords(whole);
        tagging->setTakesWholeWords(whole);
    });
    QObject::connect(tagging, &Tagging::failed, &bench.notices(),
                     [&bench](const Error &error) { bench.notices().showError(error); });
    QObject::connect(tagging, &Tagging::told, &bench.notices(),
                     [&bench](const QString &message) { bench.notices().showMessage(message); });
}

QIcon swatch(const QColor &color)
{
    QPixmap picture(12, 12);
    picture.fill(color);
    return picture;
}

// Under the letters that were typed; all types stand under the empty word. With a type come its narrower ones.
bool isTypeMeant(const EntityTypes &types, const EntityType &type, const QString &text)
{
    return std::ranges::any_of(withWider(types, type.id), [&](const QString &id) {
        const auto one = std::ranges::find(types, id, &EntityType::id);
        return one != types.end()
            && matchesName({one->label, one->pluralLabel, QString(one->id).replace(u'_', u' ')}, text);
    });
}

// A type is found by some of its letters, its id or its key, or by its wider type.
void wireTypePicker(Workbench &bench, OpenProject &project)
{
    FinderPopup *picker = bench.window().typePicker();
    QObject::connect(picker, &FinderPopup::searchRequested, &project, [picker, &project](const QString &text) {
        std::vector<std::pair<int, FinderItem>> ranked;
        const EntityTypes &types = project.project.entityTypes();
        for (const EntityType &type : byHierarchy(types)) {
            const bool isKey = !text.isEmpty() && type.key.compare(text, Qt::CaseInsensitive) == 0;
            if (!isKey && !isTypeMeant(types, type, text))
                continue;
            ranked.push_back({isKey ? 0 : 1,
                              {typeIndent(types, type.id) + type.label, type.description, type.key, swatch(type.color),
                               [&project, id = type.id] { project.tagging.pick(id); }}});
        }
        std::ranges::stable_sort(ranked, {}, [](const auto &item) { return item.first; });
        std::vector<FinderItem> items;
        for (auto &[rank, item] : ranked)
            items.push_back(std::move(item));
        picker->setItems(std::move(items));
    });
    QObject::connect(bench.window().actions().action(u"annotate.pickType"_s), &QAction::triggered, picker,
                     [picker, &project] {
                         project.tagging.setPicksFor(Tagging::PicksFor::Selection);
                         picker->open();
                     });
}

// A mark is given to an entity that is found by some of its letters, or to a new one of that name.
void wireEntityPicker(Workbench &bench, OpenProject &project)
{
    FinderPopup *picker = bench.window().entityPicker();
    const auto show = [picker, &project](const QString &text, const std::vector<EntityRow> &rows) {
        std::vector<FinderItem> items;
        for (const EntityRow &row : rows) {
            items.push_back({row.entity.name,
                             Workbench::tr("%1 · %n mark(s)", "type of an entity", row.mentions)
                                 .arg(entityTypeLabel(row.entity.type)),
                             {},
                             {},
                             [&project, entity = row.entity] { project.tagging.link(entity); }});
        }
        const QString name = text.simplified();
        if (!name.isEmpty()) {
            items.push_back(
                {Workbench::tr("New entity “%1”").arg(name), {}, {}, QIcon::fromTheme(u"list-add"_s), [&project, name] {
                     project.tagging.linkToName(name);
                 }});
        }
        items.push_back({Workbench::tr("No entity"), {}, {}, {}, [&project] { project.tagging.link({}); }});
        picker->setItems(std::move(items));
    };
    QObject::connect(picker, &FinderPopup::searchRequested, &project, [&bench, &project, show](const QString &text) {
        using Rows = std::vector<EntityRow>;
        project.lane.ask<Rows>(
            u"entity to link"_s, &project, [text](Reader &reader) { return findEntitiesNamed(reader, text); },
            [&bench, show, text](Result<Rows> rows) {
                if (rows)
                    show(text, *rows);
                else
                    bench.notices().showError(rows.error());
            });
    });
    QObject::connect(bench.window().actions().action(u"annotate.link"_s), &QAction::triggered, picker,
                     &FinderPopup::open);
}

} // namespace

void wireTagging(Workbench &bench, OpenProject &project)
{
    project.tagging.setReader(bench.window().reader());
    wireTypes(bench, project);
    wireMarkVerbs(bench, project);
    wireTypePicker(bench, project);
    wireEntityPicker(bench, project);
}

} // namespace Quipu
