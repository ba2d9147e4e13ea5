// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/actions/actiontable.h"

#include "views/actions/plainaction.h"

#include <QCoreApplication>

#include <algorithm>

namespace Quipu {

using namespace Qt::StringLiterals;

namespace {

using enum Condition;
constexpr auto reader = ActionRow::Scope::Reader;
constexpr auto window = ActionRow::Scope::Window;
constexpr auto figureTable = ActionRow::Scope::FigureTable;
constexpr auto proposalTable = ActionRow::Scope::ProposalTable;
constexpr auto noteList = ActionRow::Scope::NoteList;
constexpr auto folderList = ActionRow::Scope::FolderList;

struct PlainMenu
{
    const char *id;
    const char *title;
};

constexpr PlainMenu plainMenus[] = {
    {"file", QT_TRANSLATE_NOOP("Actions", "&File")},
    {"file/recent", QT_TRANSLATE_NOOP("Actions", "Open &Recent")},
    {"edit", QT_TRANSLATE_NOOP("Actions", "&Edit")},
    {"view", QT_TRANSLATE_NOOP("Actions", "&View")},
    {"view/docks", QT_TRANSLATE_NOOP("Actions", "&Panes")},
    {"view/layout", QT_TRANSLATE_NOOP("Actions", "&Layout")},
    {"view/reading", QT_TRANSLATE_NOOP("Actions", "&Text")},
    {"view/marks", QT_TRANSLATE_NOOP("Actions", "&Marks")},
    {"view/scheme", QT_TRANSLATE_NOOP("Actions", "&Colour Scheme")},
    {"article", QT_TRANSLATE_NOOP("Actions", "&Article")},
    {"article/folders", QT_TRANSLATE_NOOP("Actions", "Folders")},
    {"article/copies", QT_TRANSLATE_NOOP("Actions", "Copies")},
    {"article/status", QT_TRANSLATE_NOOP("Actions", "Reading &Status")},
    {"annotate", QT_TRANSLATE_NOOP("Actions", "A&nnotate")},
    {"annotate/also", QT_TRANSLATE_NOOP("Actions", "A&dd Tag")},
    {"annotate/same", QT_TRANSLATE_NOOP("Actions", "All the &Same")},
    {"annotate/suggest", QT_TRANSLATE_NOOP("Actions", "S&uggest")},
    {"annotate/edges", QT_TRANSLATE_NOOP("Actions", "&Edges of the Mark")},
    {"annotate/entity", QT_TRANSLATE_NOOP("Actions", "Entity")},
    {"annotate/notes", QT_TRANSLATE_NOOP("Actions", "Notes")},
    {"figures", QT_TRANSLATE_NOOP("Actions", "Fi&gures")},
    {"figures/table", QT_TRANSLATE_NOOP("Actions", "&In the Table")},
    {"charts", QT_TRANSLATE_NOOP("Actions", "&Charts")},
    {"charts/kind", QT_TRANSLATE_NOOP("Actions", "T&ype of Chart")},
    {"charts/list", QT_TRANSLATE_NOOP("Actions", "In the List")},
    {"charts/zoom", QT_TRANSLATE_NOOP("Actions", "&Zoom")},
    {"tools", QT_TRANSLATE_NOOP("Actions", "&Tools")},
    {"help", QT_TRANSLATE_NOOP("Actions", "&Help")},
};

// A table is read by its columns.
// clang-format off
constexpr PlainAction fileActions[] = {
    { "file.new", "file", QT_TRANSLATE_NOOP("Actions", "&New Project…"), "Ctrl+N", "document-new" },
    { "file.open", "file", QT_TRANSLATE_NOOP("Actions", "&Open Project…"), "Ctrl+O", "document-open" },
    { "file.sample", "file", QT_TRANSLATE_NOOP("Actions", "Open Sam&ple Project") },
    { "file.importArticles", "file", QT_TRANSLATE_NOOP("Actions", "I&mport Articles…"), "Ctrl+Shift+I", "document-import", Editable, true },
    { "file.import", "file", QT_TRANSLATE_NOOP("Actions", "&Import Files…"), "Ctrl+I", "document-import", Editable },
    { "file.importFolder", "file", QT_TRANSLATE_NOOP("Actions", "Import Fol&der…"), "", "folder-open", Editable },
    { "file.continueImport", "file", QT_TRANSLATE_NOOP("Actions", "Contin&ue Stopped Import"), "", "", StoppedImport | Editable },
    { "file.watched", "file", QT_TRANSLATE_NOOP("Actions", "Watched Folders…"), "", "", Project | Editable },
    { "file.snapshot", "file", QT_TRANSLATE_NOOP("Actions", "&Save Snapshot"), "Ctrl+S", "document-save", Project | Editable, true },
    { "file.saveCopy", "file", QT_TRANSLATE_NOOP("Actions", "Save a &Copy…"), "Ctrl+Shift+S", "document-save-as", Project },
    { "file.backup", "file", QT_TRANSLATE_NOOP("Actions", "Back Up Now"), "", "", Project },
    { "file.backups", "file", QT_TRANSLATE_NOOP("Actions", "Backups…"), "", "document-open-recent" },
    { "file.compareStates", "file", QT_TRANSLATE_NOOP("Actions", "Compare and Restore…"), "", "", Project, true },
    { "file.exportHistory", "file", QT_TRANSLATE_NOOP("Actions", "Export History…"), "", "", Project },
    { "file.compactHistory", "file", QT_TRANSLATE_NOOP("Actions", "Compact History…"), "", "", Project | Editable },
    { "file.merge", "file", QT_TRANSLATE_NOOP("Actions", "Merge Another Project…"), "", "", Project | Editable },
    { "file.exportChart", "file", QT_TRANSLATE_NOOP("Actions", "&Export Chart…"), "Ctrl+E", "document-export", Chart, true },
    { "file.close", "file", QT_TRANSLATE_NOOP("Actions", "C&lose Project"), "Ctrl+W", "document-close", Project, true },
    { "file.quit", "file", QT_TRANSLATE_NOOP("Actions", "&Quit"), "Ctrl+Q", "application-exit" },
};

constexpr PlainAction editActions[] = {
    { "edit.undo", "edit", QT_TRANSLATE_NOOP("Actions", "&Undo"), "Ctrl+Z", "edit-undo", Undo | Editable },
    { "edit.redo", "edit", QT_TRANSLATE_NOOP("Actions", "&Redo"), "Ctrl+Shift+Z", "edit-redo", Redo | Editable },
    { "edit.copy", "edit", QT_TRANSLATE_NOOP("Actions", "&Copy"), "Ctrl+C", "edit-copy", Article, true },
    { "edit.copyCitation", "edit", QT_TRANSLATE_NOOP("Actions", "Copy with C&itation"), "Ctrl+Alt+Q", "", Article },
    { "edit.pasteArticle", "edit", QT_TRANSLATE_NOOP("Actions", "Paste as Article"), "Ctrl+Shift+V", "edit-paste", Editable },
    { "edit.find", "edit", QT_TRANSLATE_NOOP("Actions", "&Find in Article"), "Ctrl+F", "edit-find", Article, true },
    { "edit.findNext", "edit", QT_TRANSLATE_NOOP("Actions", "Find &Next"), "F3", "go-down", Article },
    { "edit.findPrevious", "edit", QT_TRANSLATE_NOOP("Actions", "Find &Previous"), "Shift+F3", "go-up", Article },
    { "edit.findCorpus", "edit", QT_TRANSLATE_NOOP("Actions", "Find in C&orpus"), "Ctrl+Shift+F", "system-search", Project },
    { "edit.buildSearch", "edit", QT_TRANSLATE_NOOP("Actions", "Build a Search…"), "Ctrl+Alt+Shift+F", "", Project },
    { "edit.recentSearches", "edit", QT_TRANSLATE_NOOP("Actions", "Recent Searches"), "", "", Project },
    { "edit.concordance", "edit", QT_TRANSLATE_NOOP("Actions", "Concordance of the Se&lection"), "Ctrl+Shift+K", "", Project },
    { "edit.quickOpen", "edit", QT_TRANSLATE_NOOP("Actions", "&Go to Article or Entity…"), "Ctrl+P", "", Project, true },
    { "edit.history", "edit", QT_TRANSLATE_NOOP("Actions", "&History"), "Ctrl+Alt+Z", "", Project },
    { "edit.palette", "edit", QT_TRANSLATE_NOOP("Actions", "Command P&alette…"), "Ctrl+Shift+P" },
    { "edit.preferences", "edit", QT_TRANSLATE_NOOP("Actions", "Pr&eferences…"), "Ctrl+,", "configure", {}, true },
};

constexpr PlainAction viewActions[] = {
    { "view.zoomIn", "view", QT_TRANSLATE_NOOP("Actions", "Zoom &In"), "Ctrl++ Ctrl+=", "zoom-in", Article },
    { "view.zoomOut", "view", QT_TRANSLATE_NOOP("Actions", "Zoom &Out"), "Ctrl+-", "zoom-out", Article },
    { "view.zoomReset", "view", QT_TRANSLATE_NOOP("Actions", "&Normal Size"), "Ctrl+0", "zoom-original", Article },
    { "view.original", "view", QT_TRANSLATE_NOOP("Actions", "Original of the Article"), "Ctrl+Shift+O", "", Article, true, window, "" },
    { "view.serif", "view/reading", QT_TRANSLATE_NOOP("Actions", "&Serif Typeface"), "", "", {}, false, window, "" },
    { "view.wider", "view/reading", QT_TRANSLATE_NOOP("Actions", "&Wider Column"), "Ctrl+Alt+Right", "", Article, true },
    { "view.narrower", "view/reading", QT_TRANSLATE_NOOP("Actions", "&Narrower Column"), "Ctrl+Alt+Left", "", Article },
    { "view.looser", "view/reading", QT_TRANSLATE_NOOP("Actions", "&More Room between Lines"), "Ctrl+Alt+Down", "", Article },
    { "view.tighter", "view/reading", QT_TRANSLATE_NOOP("Actions", "&Less Room between Lines"), "Ctrl+Alt+Up", "", Article },
    { "view.paragraphNumbers", "view/reading", QT_TRANSLATE_NOOP("Actions", "&Paragraph Numbers"), "", "", {}, true, window, "" },
    { "view.foldBoilerplate", "view/reading", QT_TRANSLATE_NOOP("Actions", "&Fold Boilerplate"), "", "", {}, false, window, "" },
    { "view.usualText", "view/reading", QT_TRANSLATE_NOOP("Actions", "&Usual Text"), "", "", Article, true },
    { "view.marks.entities", "view/marks", QT_TRANSLATE_NOOP("Actions", "&Entities with a Background"), "", "", {}, false, window, "marks" },
    { "view.marks.figures", "view/marks", QT_TRANSLATE_NOOP("Actions", "&Figures with a Background"), "", "", {}, false, window, "marks" },
    { "view.legend", "view/marks", QT_TRANSLATE_NOOP("Actions", "&Legend"), "Ctrl+Shift+L", "", {}, true, window, "" },
    { "view.layout.reading", "view/layout", QT_TRANSLATE_NOOP("Actions", "&Reading") },
    { "view.layout.extracting", "view/layout", QT_TRANSLATE_NOOP("Actions", "&Extracting") },
    { "view.layout.charting", "view/layout", QT_TRANSLATE_NOOP("Actions", "&Charting") },
    { "view.layout.standard", "view/layout", QT_TRANSLATE_NOOP("Actions", "&Standard"), "", "", {}, true },
    { "view.scheme.system", "view/scheme", QT_TRANSLATE_NOOP("Actions", "As the &System"), "", "", {}, false, window, "scheme" },
    { "view.scheme.light", "view/scheme", QT_TRANSLATE_NOOP("Actions", "&Light"), "", "", {}, false, window, "scheme" },
    { "view.scheme.dark", "view/scheme", QT_TRANSLATE_NOOP("Actions", "&Dark"), "", "", {}, false, window, "scheme" },
    { "view.facets", "view", QT_TRANSLATE_NOOP("Actions", "Facets of What Is Found"), "Ctrl+Alt+Shift+W", "view-filter", Project, true },
    { "view.nextPane", "view", QT_TRANSLATE_NOOP("Actions", "Next P&ane"), "F6", "", {}, true },
    { "view.previousPane", "view", QT_TRANSLATE_NOOP("Actions", "Previous Pan&e"), "Shift+F6" },
    { "view.nextTab", "view", QT_TRANSLATE_NOOP("Actions", "Next Ta&b of the Pane"), "Ctrl+PgDown" },
    { "view.previousTab", "view", QT_TRANSLATE_NOOP("Actions", "Pre&vious Tab of the Pane"), "Ctrl+PgUp" },
    { "view.fullScreen", "view", QT_TRANSLATE_NOOP("Actions", "&Full Screen"), "F11", "view-fullscreen", {}, false, window, "" },
};

constexpr PlainAction articleActions[] = {
    { "article.back", "article", QT_TRANSLATE_NOOP("Actions", "&Back"), "Alt+Left", "go-previous", Back },
    { "article.forward", "article", QT_TRANSLATE_NOOP("Actions", "&Forward"), "Alt+Right", "go-next", Forward },
    { "article.previous", "article", QT_TRANSLATE_NOOP("Actions", "&Previous in the List"), "Alt+Up", "go-up", Project, true },
    { "article.next", "article", QT_TRANSLATE_NOOP("Actions", "&Next in the List"), "Alt+Down", "go-down", Project },
    { "article.card", "article", QT_TRANSLATE_NOOP("Actions", "What Is &Known of the Mark"), "Ctrl+K", "", Article, true },
    { "article.fields", "article", QT_TRANSLATE_NOOP("Actions", "&Edit Fields of the Articles…"), "", "document-edit", Project | Editable, true },
    { "article.revisions", "article", QT_TRANSLATE_NOOP("Actions", "&Revisions of the Source…"), "", "document-open-recent", Article },
    { "article.unread", "article/status", QT_TRANSLATE_NOOP("Actions", "Mark as &Unread"), "", "", Article | Editable, false, window, "status" },
    { "article.reading", "article/status", QT_TRANSLATE_NOOP("Actions", "Mark as &Reading"), "", "", Article | Editable, false, window, "status" },
    { "article.done", "article/status", QT_TRANSLATE_NOOP("Actions", "Mark as &Done"), "Ctrl+D", "", Article | Editable, false, window, "status" },
    { "article.bringBack", "article", QT_TRANSLATE_NOOP("Actions", "This Be&longs to the Article"), "Ctrl+Alt+Return", "list-add", Boilerplate | Editable, true },
    { "article.leaveOut", "article", QT_TRANSLATE_NOOP("Actions", "No&t Part of the Article"), "Ctrl+Alt+Shift+Return", "list-remove", Selection | Editable },
    { "article.saveOriginal", "article", QT_TRANSLATE_NOOP("Actions", "Save Original…"), "", "document-save-as", Article, true },
    { "article.openOriginal", "article", QT_TRANSLATE_NOOP("Actions", "Open Original Outside…"), "", "", Article },
    { "article.remove", "article", QT_TRANSLATE_NOOP("Actions", "Remo&ve from the Project"), "", "edit-delete", Article | Editable, true },
};

constexpr PlainAction folderActions[] = {
    { "folder.show", "article/folders", QT_TRANSLATE_NOOP("Actions", "&Folders and Saved Searches"), "Ctrl+Alt+Shift+D", "folder", Project },
    { "folder.new", "article/folders", QT_TRANSLATE_NOOP("Actions", "&New Folder…"), "", "folder-new", Project | Editable },
    { "folder.saveSearch", "article/folders", QT_TRANSLATE_NOOP("Actions", "&Save the Search…"), "Ctrl+Shift+R", "document-save", Project | Editable },
    { "folder.put", "article/folders", QT_TRANSLATE_NOOP("Actions", "&Put into a Folder…"), "Ctrl+Shift+J", "", Project | Editable, true },
    { "folder.takeOut", "article/folders", QT_TRANSLATE_NOOP("Actions", "&Take out of the Folder"), "", "", Project | Editable },
    { "folder.rename", "article/folders", QT_TRANSLATE_NOOP("Actions", "&Rename the Marked Folder"), "F2", "", Project | Editable, true, folderList },
    { "folder.remove", "article/folders", QT_TRANSLATE_NOOP("Actions", "Re&move the Marked Folders"), "Del", "", Project | Editable, false, folderList },
    { "article.history", "article", QT_TRANSLATE_NOOP("Actions", "History of the Article"), "", "", Article },
    { "article.similar", "article", QT_TRANSLATE_NOOP("Actions", "More Like This…"), "Ctrl+Alt+Shift+S", "", Project, true },
    { "article.tag", "article", QT_TRANSLATE_NOOP("Actions", "Add a Tag…"), "Ctrl+Alt+Shift+T", "", Project | Editable, true },
    { "article.untag", "article", QT_TRANSLATE_NOOP("Actions", "Take a Tag Away…"), "", "", Project | Editable },
};

constexpr PlainAction copyActions[] = {
    { "copies.show", "article/copies", QT_TRANSLATE_NOOP("Actions", "&Copies of the Article"), "Ctrl+Shift+D", "", Article },
    { "copies.hide", "article/copies", QT_TRANSLATE_NOOP("Actions", "&Hide Copies"), "Ctrl+Shift+H", "", {}, false, window, "" },
    { "copies.open", "article/copies", QT_TRANSLATE_NOOP("Actions", "&Open the Marked Copy"), "", "", OtherCopy, true },
    { "copies.lead", "article/copies", QT_TRANSLATE_NOOP("Actions", "Make It the &Lead"), "", "", Copy | Editable },
    { "copies.apart", "article/copies", QT_TRANSLATE_NOOP("Actions", "It Is &No Copy"), "", "", Copy | Editable },
    { "copies.again", "article/copies", QT_TRANSLATE_NOOP("Actions", "Count It &Again as Found"), "", "", Copy | Editable },
    { "copies.together", "article/copies", QT_TRANSLATE_NOOP("Actions", "&Selected Articles Are Copies"), "", "", Articles | Editable },
    { "copies.compare", "article/copies", QT_TRANSLATE_NOOP("Actions", "Com&pare the Texts"), "Ctrl+Shift+X", "", Article, true },
    { "copies.find", "article/copies", QT_TRANSLATE_NOOP("Actions", "&Find Copies in the Project"), "", "", Project | Editable, true },
};

constexpr PlainAction annotateActions[] = {
    { "annotate.pickType", "annotate", QT_TRANSLATE_NOOP("Actions", "&Tag with Type…"), "Ctrl+T", "tag", Markable | Editable, true, reader },
    { "annotate.repeat", "annotate", QT_TRANSLATE_NOOP("Actions", "Repeat &Last Tag"), ".", "", Markable | Editable, false, reader },
    { "annotate.link", "annotate", QT_TRANSLATE_NOOP("Actions", "Lin&k to an Entity…"), "Ctrl+L", "insert-link", Mention | Editable, false, reader },
    { "annotate.otherMark", "annotate", QT_TRANSLATE_NOOP("Actions", "&Other Mark Here"), "Ctrl+M", "", Mention, false, reader },
    { "annotate.remove", "annotate", QT_TRANSLATE_NOOP("Actions", "Re&move Mark"), "Del", "edit-delete", Mention | Editable, false, reader },
    { "annotate.next", "annotate", QT_TRANSLATE_NOOP("Actions", "&Next Suggestion"), "Tab", "go-next", Article, true, reader },
    { "annotate.previous", "annotate", QT_TRANSLATE_NOOP("Actions", "&Previous Suggestion"), "Shift+Tab", "go-previous", Article, false, reader },
    { "annotate.accept", "annotate", QT_TRANSLATE_NOOP("Actions", "&Accept Suggestion"), "Return Enter", "dialog-ok-apply", Suggestion | Editable, false, reader },
    { "annotate.reject", "annotate", QT_TRANSLATE_NOOP("Actions", "&Reject Suggestion"), "Backspace", "dialog-cancel", Suggestion | Editable, false, reader },
    { "annotate.history", "annotate", QT_TRANSLATE_NOOP("Actions", "History of the Mark"), "", "", Mention },
    { "annotate.concordance", "annotate", QT_TRANSLATE_NOOP("Actions", "Concordance of the Entity"), "Ctrl+Alt+Y", "", Mention, false, reader },
};

constexpr PlainAction typeActions[] = {
    { "annotate.types", "annotate", QT_TRANSLATE_NOOP("Actions", "Entity T&ypes…"), "Ctrl+Alt+T", "", Project | Editable, true },
    { "annotate.lists", "annotate", QT_TRANSLATE_NOOP("Actions", "Lists o&f Names…"), "Ctrl+Alt+X", "", Project | Editable },
    { "annotate.refusals", "annotate", QT_TRANSLATE_NOOP("Actions", "Never Suggested Again…"), "", "", Project | Editable },
};

constexpr PlainAction sameActions[] = {
    { "annotate.acceptSame", "annotate/same", QT_TRANSLATE_NOOP("Actions", "&Accept in This Article"), "Shift+Return Shift+Enter", "", Suggestion | Editable, false, reader },
    { "annotate.rejectSame", "annotate/same", QT_TRANSLATE_NOOP("Actions", "&Reject in This Article"), "Shift+Backspace", "", Suggestion | Editable, false, reader },
    { "annotate.tagAll", "annotate/same", QT_TRANSLATE_NOOP("Actions", "&Tag Every Occurrence…"), "Ctrl+Shift+A", "", Markable | Editable, true, reader },
    { "annotate.tagLines", "annotate/same", QT_TRANSLATE_NOOP("Actions", "Tag &Lines of the Concordance…"), "Ctrl+Alt+W", "", ConcordanceLines | Editable },
    { "annotate.untagAll", "annotate/same", QT_TRANSLATE_NOOP("Actions", "Re&move Every One…"), "Shift+Del", "", Mention | Editable, false, reader },
    { "annotate.acceptAll", "annotate/same", QT_TRANSLATE_NOOP("Actions", "A&ccept Every One…"), "Ctrl+Shift+Y", "", Suggestion | Editable, false, reader },
    { "annotate.rejectAll", "annotate/same", QT_TRANSLATE_NOOP("Actions", "Re&ject Every One…"), "", "", Suggestion | Editable, false, reader },
    { "annotate.neverHere", "annotate/same", QT_TRANSLATE_NOOP("Actions", "&Never Again in This Article"), "Alt+Backspace", "", Suggestion | Editable, true, reader },
    { "annotate.never", "annotate/same", QT_TRANSLATE_NOOP("Actions", "Never Again in the &Project"), "Alt+Shift+Backspace", "", Suggestion | Editable, false, reader },
};

constexpr PlainAction suggestActions[] = {
    { "annotate.importList", "annotate/suggest", QT_TRANSLATE_NOOP("Actions", "&Import a List of Names…"), "", "document-import", Project | Editable },
    { "annotate.suggest", "annotate/suggest", QT_TRANSLATE_NOOP("Actions", "By &Rules and Lists in This Article"), "", "", Article | Editable, true },
    { "annotate.suggestInProject", "annotate/suggest", QT_TRANSLATE_NOOP("Actions", "By Rules and &Lists in the Project"), "", "", Project | Editable },
    { "annotate.learn", "annotate/suggest", QT_TRANSLATE_NOOP("Actions", "From &My Marks in This Article"), "Ctrl+Alt+M", "", Article | Editable, true },
    { "annotate.learnInProject", "annotate/suggest", QT_TRANSLATE_NOOP("Actions", "From My Marks in the &Project"), "Ctrl+Alt+Shift+M", "", Project | Editable },
};

constexpr PlainAction edgeActions[] = {
    { "annotate.growStart", "annotate/edges", QT_TRANSLATE_NOOP("Actions", "Start One Character &Earlier"), "[", "", Mention | Editable, false, reader },
    { "annotate.growEnd", "annotate/edges", QT_TRANSLATE_NOOP("Actions", "End One Character &Later"), "]", "", Mention | Editable, false, reader },
    { "annotate.shrinkStart", "annotate/edges", QT_TRANSLATE_NOOP("Actions", "Start One &Character Later"), "{", "", Mention | Editable, false, reader },
    { "annotate.shrinkEnd", "annotate/edges", QT_TRANSLATE_NOOP("Actions", "En&d One Character Earlier"), "}", "", Mention | Editable, false, reader },
    { "annotate.growStartWord", "annotate/edges", QT_TRANSLATE_NOOP("Actions", "&Start One Word Earlier"), "Ctrl+[", "", Mention | Editable, false, reader },
    { "annotate.growEndWord", "annotate/edges", QT_TRANSLATE_NOOP("Actions", "E&nd One Word Later"), "Ctrl+]", "", Mention | Editable, false, reader },
    { "annotate.shrinkStartWord", "annotate/edges", QT_TRANSLATE_NOOP("Actions", "Start One &Word Later"), "Ctrl+{", "", Mention | Editable, false, reader },
    { "annotate.shrinkEndWord", "annotate/edges", QT_TRANSLATE_NOOP("Actions", "End One Word Ea&rlier"), "Ctrl+}", "", Mention | Editable, false, reader },
    { "annotate.split", "annotate/edges", QT_TRANSLATE_NOOP("Actions", "S&plit at the Caret"), "\\", "", Mention | Editable, true, reader },
    { "annotate.addStretch", "annotate/edges", QT_TRANSLATE_NOOP("Actions", "&Add the Selection to the Mark"), "+", "", Selection | Editable, false, reader },
    { "annotate.wholeWords", "annotate/edges", QT_TRANSLATE_NOOP("Actions", "E&xtend Selections to Whole Words"), "", "", {}, true, window, "" },
};

constexpr PlainAction entityActions[] = {
    { "entities.page", "annotate/entity", QT_TRANSLATE_NOOP("Actions", "Entity &Page"), "F4", "", Project },
    { "entities.mergeInto", "annotate/entity", QT_TRANSLATE_NOOP("Actions", "&Merge Into…"), "Ctrl+Alt+I", "", Entity | Editable, true },
    { "entities.mergeSelected", "annotate/entity", QT_TRANSLATE_NOOP("Actions", "Merge Selec&ted"), "Ctrl+Alt+Shift+I", "", Entities | Editable },
    { "entities.previewMerge", "annotate/entity", QT_TRANSLATE_NOOP("Actions", "Pre&view a Merge…"), "", "", Entity | Editable },
    { "entities.split", "annotate/entity", QT_TRANSLATE_NOOP("Actions", "&Split Off…"), "Ctrl+Alt+S", "", Entity | Editable },
    { "entities.move", "annotate/entity", QT_TRANSLATE_NOOP("Actions", "Move Menti&ons to…"), "Ctrl+Alt+Shift+O", "", NamedMentions | Editable },
    { "entities.metonym", "annotate/entity", QT_TRANSLATE_NOOP("Actions", "Names Something &Else (Metonym)"), "", "", NamedMentions | Editable, false, window, "" },
    { "entities.rename", "annotate/entity", QT_TRANSLATE_NOOP("Actions", "&Rename Entity…"), "F2", "edit-rename", Entity | Editable, true },
    { "entities.alias", "annotate/entity", QT_TRANSLATE_NOOP("Actions", "Add &Alias…"), "", "list-add", Entity | Editable },
    { "entities.note", "annotate/entity", QT_TRANSLATE_NOOP("Actions", "Edit &Note on Entity…"), "", "", Entity | Editable },
    { "entities.ids", "annotate/entity", QT_TRANSLATE_NOOP("Actions", "E&xternal Ids…"), "", "", Entity | Editable },
    { "entities.copyLink", "annotate/entity", QT_TRANSLATE_NOOP("Actions", "Copy &Link of Entity"), "", "edit-copy", Entity },
    { "entities.relate", "annotate/entity", QT_TRANSLATE_NOOP("Actions", "Relate Ent&ities…"), "Ctrl+Alt+R", "", Article | Editable, true },
    { "entities.history", "annotate/entity", QT_TRANSLATE_NOOP("Actions", "History of the Entity"), "", "", Entity },
    { "entities.chart", "annotate/entity", QT_TRANSLATE_NOOP("Actions", "&Chart Its Mentions"), "", "", Entity | Editable },
    { "entities.proposals", "annotate/entity", QT_TRANSLATE_NOOP("Actions", "Proposed Mer&ges"), "Ctrl+Alt+G", "", Project },
    { "entities.acceptProposal", "annotate/entity", QT_TRANSLATE_NOOP("Actions", "Merge the Proposed Pair"), "Return Enter", "", Project | Editable, false, proposalTable },
    { "entities.refuseProposal", "annotate/entity", QT_TRANSLATE_NOOP("Actions", "&Keep the Proposed Pair Apart"), "Backspace Del", "", Project | Editable, false, proposalTable },
};

constexpr PlainAction noteActions[] = {
    { "notes.add", "annotate/notes", QT_TRANSLATE_NOOP("Actions", "&Note Here"), "N", "document-edit", Article | Editable, false, reader },
    { "notes.quote", "annotate/notes", QT_TRANSLATE_NOOP("Actions", "&Quotation with Speaker"), "Q", "", Article | Editable, false, reader },
    { "notes.bookmark", "annotate/notes", QT_TRANSLATE_NOOP("Actions", "Set or Remove a &Bookmark"), "B", "bookmark-new", Article | Editable, false, reader },
    { "notes.onArticle", "annotate/notes", QT_TRANSLATE_NOOP("Actions", "Note on the &Article"), "", "", Article | Editable, true },
    { "notes.onFigure", "annotate/notes", QT_TRANSLATE_NOOP("Actions", "Note on the &Figure"), "", "", Figure | Editable },
    { "notes.onEntity", "annotate/notes", QT_TRANSLATE_NOOP("Actions", "Note on the &Entity"), "", "", Entity | Editable },
    { "notes.onChart", "annotate/notes", QT_TRANSLATE_NOOP("Actions", "Note on the &Chart"), "", "", SavedChart | Editable },
    { "notes.onProject", "annotate/notes", QT_TRANSLATE_NOOP("Actions", "Note on the &Project"), "", "", Project | Editable },
    { "notes.linkArticle", "annotate/notes", QT_TRANSLATE_NOOP("Actions", "&Link the Note to an Article…"), "Ctrl+Alt+J", "insert-link", NoteOpen | Editable, true },
    { "notes.list", "annotate/notes", QT_TRANSLATE_NOOP("Actions", "Find in N&otes"), "Ctrl+Alt+O", "view-filter", Project, true },
    { "notes.remove", "annotate/notes", QT_TRANSLATE_NOOP("Actions", "Re&move the Selected Notes"), "Del", "edit-delete", Project | Editable, false, noteList },
    { "notes.bookmarks", "annotate/notes", QT_TRANSLATE_NOOP("Actions", "&Go to Bookmark…"), "Ctrl+B", "bookmarks", Project },
};

constexpr PlainAction figureActions[] = {
    { "figures.confirm", "figures", QT_TRANSLATE_NOOP("Actions", "&Confirm Figure"), "Ctrl+Return", "dialog-ok-apply", Figure | Editable },
    { "figures.reject", "figures", QT_TRANSLATE_NOOP("Actions", "&Reject Figure"), "Ctrl+Backspace", "dialog-cancel", Figure | Editable },
    { "figures.confirmRow", "figures/table", QT_TRANSLATE_NOOP("Actions", "&Confirm the Selected Rows"), "Space", "", Project | Editable, false, figureTable },
    { "figures.rejectRow", "figures/table", QT_TRANSLATE_NOOP("Actions", "&Reject the Selected Rows"), "Backspace Del", "", Project | Editable, false, figureTable },
    { "figures.editCell", "figures/table", QT_TRANSLATE_NOOP("Actions", "&Edit the Cell"), "F2", "", Project | Editable, false, figureTable },
    { "figures.next", "figures", QT_TRANSLATE_NOOP("Actions", "Ne&xt to Review"), "F7", "go-down", Project, true },
    { "figures.previous", "figures", QT_TRANSLATE_NOOP("Actions", "&Previous to Review"), "Shift+F7", "go-up", Project },
    { "figures.filter", "figures", QT_TRANSLATE_NOOP("Actions", "Fil&ter Figures"), "Ctrl+Alt+F", "view-filter", Project },
    { "figures.clearFilter", "figures", QT_TRANSLATE_NOOP("Actions", "C&lear the Filter"), "Ctrl+Alt+Backspace", "edit-clear", Project },
    { "figures.new", "figures", QT_TRANSLATE_NOOP("Actions", "New Fi&gure from Selection"), "Ctrl+Shift+M", "list-add", Selection | Editable, true },
    { "figures.setField", "figures", QT_TRANSLATE_NOOP("Actions", "Set a Fiel&d of Selected Figures…"), "Ctrl+Shift+E", "document-edit", Project | Editable },
    { "figures.export", "figures", QT_TRANSLATE_NOOP("Actions", "&Export Figures…"), "Ctrl+Alt+E", "document-export", Project, true },
    { "figures.showInArticle", "figures", QT_TRANSLATE_NOOP("Actions", "Show in the &Article"), "Ctrl+J", "go-jump", Figure, true },
    { "figures.history", "figures", QT_TRANSLATE_NOOP("Actions", "History of the Figure"), "", "", Figure },
    { "figures.nextCheck", "figures", QT_TRANSLATE_NOOP("Actions", "&Next Open Check"), "F8", "go-next", Project, true },
    { "figures.settleCheck", "figures", QT_TRANSLATE_NOOP("Actions", "&Settle Check…"), "Ctrl+Shift+Return", "", Check | Editable },
    { "figures.reopenCheck", "figures", QT_TRANSLATE_NOOP("Actions", "Re&open Check"), "", "", SettledCheck | Editable },
    { "figures.codebook", "figures", QT_TRANSLATE_NOOP("Actions", "Code&book…"), "Ctrl+Shift+B", "", Project | Editable, true },
    { "figures.findAgain", "figures", QT_TRANSLATE_NOOP("Actions", "&Find Figures Again…"), "Ctrl+Shift+G", "", Project | Editable },
};

constexpr PlainAction otherActions[] = {
    { "tools.verify", "tools", QT_TRANSLATE_NOOP("Actions", "&Verify Project"), "", "dialog-ok", Project },
    { "tools.importReport", "tools", QT_TRANSLATE_NOOP("Actions", "Last &Import Report"), "", "", Project },
    { "help.shortcuts", "help", QT_TRANSLATE_NOOP("Actions", "&Keyboard Shortcuts"), "F1", "help-contents" },
    { "help.search", "help", QT_TRANSLATE_NOOP("Actions", "&Search Language"), "Shift+F1", "" },
    { "help.about", "help", QT_TRANSLATE_NOOP("Actions", "&About Quipu"), "", "help-about", {}, true },
};
// clang-format on

QString latin(const char *text)
{
    return QString::fromLatin1(text);
}

void append(std::vector<ActionRow> &rows, std::span<const PlainAction> plain)
{
    for (const PlainAction &action : plain) {
        ActionRow row {.id = latin(action.id),
                       .menu = latin(action.menu),
                       .text = QCoreApplication::translate("Actions", action.text),
                       .shortcuts = {},
                       .icon = latin(action.icon),
                       .needs = action.needs,
                       .scope = action.scope,
                       .startsGroup = action.startsGroup,
                       .checkable = action.choice != nullptr,
                       .choice = latin(action.choice)};
        const QStringList keys = latin(action.shortcuts).split(u' ', Qt::SkipEmptyParts);
        for (const QString &key : keys)
            row.shortcuts.append(QKeySequence(key, QKeySequence::PortableText));
        rows.push_back(std::move(row));
    }
}

} // namespace

std::vector<ActionRow> actionTable()
{
    std::vector<ActionRow> rows;
    append(rows, fileActions);
    append(rows, editActions);
    append(rows, viewActions);
    append(rows, articleActions);
    append(rows, folderActions);
    append(rows, copyActions);
    std::ranges::move(tagActions(shippedEntityTypes()), std::back_inserter(rows));
    append(rows, annotateActions);
    append(rows, typeActions);
    append(rows, edgeActions);
    append(rows, sameActions);
    append(rows, suggestActions);
    append(rows, entityActions);
    append(rows, noteActions);
    append(rows, figureActions);
    append(rows, chartActions());
    append(rows, otherActions);
    return rows;
}

std::vector<MenuRow> menuTable()
{
    std::vector<MenuRow> rows;
    for (const PlainMenu &menu : plainMenus)
        rows.push_back({latin(menu.id), QCoreApplication::translate("Actions", menu.title)});
    return rows;
}

} // namespace Quipu
