// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/annotation/rows.h"
#include "models/base/result.h"

#include <QObject>

#include <functional>
#include <vector>

namespace Quipu {

class OpenProject;
class Reader;
class Workbench;

// The commands on entities: each reads what it needs once every edit is in the file, asks the person where something is
// to be chosen, and then is one verb of the project. GUI lane; goes with the project.
class EntityEditing final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EntityEditing)

public:
    EntityEditing(Workbench &bench, OpenProject &project);

    // What commands are about: entities, the last one first of all, or mentions.
    void setEntities(const std::vector<EntityId> &entities);
    const std::vector<EntityId> &entities() const { return m_entities; }
    EntityId entity() const { return m_entities.empty() ? EntityId {} : m_entities.back(); }
    void setMentions(const std::vector<MentionId> &mentions) { m_mentions = mentions; }

    // Asks first where the types differ, or when isPreview.
    void merge(const std::vector<EntityId> &merged, EntityId into, bool isPreview = false);
    void mergeSelected(bool isPreview); // into the last one
    void chooseInto(bool isPreview); // what the selected ones are merged into
    void chooseSplit(); // which of those that were merged
    void split(EntityId merged);
    void moveMentions(const std::vector<MentionId> &mentions, EntityId to);
    void chooseTarget(); // to which entity the mentions move
    void keepApart(const Entity &one, const Entity &other);
    void rename();
    void addAlias();
    void editNote();
    void editIds();
    void copyLink(const Entity &entity);
    void copyLink(); // of the selected one
    void edit(const Entity &before, const Entity &after);
    void setMetonym(bool isMetonym); // the mentions
    void relate(); // two entities of the sentence that is selected
    void removeRelations(const std::vector<Relation> &relations);

Q_SIGNALS:
    void selectionChanged(); // of entities

private:
    struct Families
    {
        std::vector<EntityRow> into, merged;
        std::vector<MentionRow> mentions; // of the merged ones, the first
    };

    template <typename T> void read(std::function<Result<T>(Reader &)> work, std::function<void(const T &)> then);
    void withEntity(std::function<void(const Entity &)> then); // the selected one's root
    void applyMerge(const Families &families);
    void applyMove(const std::vector<MentionId> &mentions, const Entity &to);
    bool tell(const Outcome &outcome);
    void tellDone(const QString &message);
    // A list to choose an entity from, over the window.
    void choose(const QString &title, const std::vector<EntityId> &except, std::function<void(const Entity &)> chosen,
                std::function<void(const QString &typed)> made = {});

    Workbench &m_bench;
    OpenProject &m_project;
    std::vector<EntityId> m_entities;
    std::vector<MentionId> m_mentions;
    std::function<void(const QString &)> m_search; // what the finder's words are for
};

} // namespace Quipu
