import { failure } from "../../engine/diagnostics/failure";
import type { CopySheet, Edit, OwnSheet, PutSheet } from "../../engine/sheets/own-sheet";
import { freeTableName } from "../../engine/sheets/table-names";
import type { OwnSheetId } from "../../engine/workbook/workbook";
import { askForPatched, type PatchPlan, type Patching } from "./survey-patch";
import { askForStanding, type StandingSheet } from "./survey-standing";
import { askForTabs, type Tab, type Tabs } from "./tabs";

/** What must be known before a sheet is put. */
export interface Plan {
  readonly sheet: OwnSheet;
  /** Null for a sheet that is new. */
  readonly standing: StandingSheet | null;
  readonly hasMark: boolean;
  /** The name on its tab. */
  readonly name: string;
}

/** What must be known before a sheet is copied. */
export interface CopyPlan {
  readonly copy: CopySheet;
  /** Null where the sheet is put by the same edits. */
  readonly from: Tab | null;
  readonly hasMark: boolean;
}

export interface Survey {
  readonly tabs: Tabs;
  readonly plans: readonly Plan[];
  readonly patches: readonly PatchPlan[];
  readonly copies: readonly CopyPlan[];
  /** Table names of the layouts in lower case → names in this workbook, where they are known to differ or may. */
  readonly renamed: ReadonlyMap<string, string>;
}

/**
 * Looks at everything that could stand in the way, before anything is written: two syncs, one where all sheets are new.
 * @throws Failure workbook-protected, excel-protected-sheet, excel-tables-abreast; excel-name-taken where a sheet was added since the
 * layout was made; excel-sheet-gone where one that was to be changed is not there
 */
export async function survey(context: Excel.RequestContext, edits: readonly Edit[]): Promise<Survey> {
  const { workbook } = context;
  const answer = askForTabs(context);
  const protection = workbook.protection.load("protected");
  const tables = workbook.tables.load("items/id,items/name,items/worksheet/id");
  await context.sync();
  const tabs = answer();
  const places = placesOf(edits, tabs);
  const addsSheets = places.puts.some(({ tab }) => tab === null) || places.copies.length > 0;
  if (protection.protected && addsSheets) throw failure("workbook-protected", { file: tabs.workbookName });
  const tablesOn = (tab: Tab): readonly Excel.Table[] => tables.items.filter((table) => table.worksheet.id === tab.id);
  const { standing, patches } = await lookAt(context, tabs, places, tablesOn);
  const ours = new Set([...standing.values()].flatMap((one) => one.tables.map((table) => table.id)));
  const taken = [...tabs.names, ...tables.items.filter((table) => !ours.has(table.id)).map(({ name }) => name)];
  const ownTables = tabs.tabs.flatMap((tab) => (tab.own === null ? [] : tablesOn(tab).map(({ name }) => name)));
  return {
    tabs,
    plans: places.puts.map(({ sheet, tab }) => ({
      sheet,
      standing: tab === null ? null : (standing.get(tab.id) ?? null),
      hasMark: tabs.marks.has(sheet.id),
      name: tab?.name ?? sheet.name,
    })),
    patches,
    copies: places.copies.map(({ copy, tab }) => ({ copy, from: tab, hasMark: tabs.marks.has(copy.id) })),
    renamed: new Map([
      ...renamedBefore(ownTables),
      ...renamedIn(
        places.puts.map(({ sheet }) => sheet),
        new Set(taken.map((name) => name.toLowerCase())),
      ),
    ]),
  };
}

interface Places {
  readonly puts: readonly { readonly sheet: OwnSheet; readonly tab: Tab | null }[];
  readonly patches: readonly Patching[];
  readonly copies: readonly { readonly copy: CopySheet; readonly tab: Tab | null }[];
}

function placesOf(edits: readonly Edit[], tabs: Tabs): Places {
  const puts = edits.flatMap((edit) => (edit.kind === "put-sheet" ? [placeOf(edit, tabs)] : []));
  const patches = edits.flatMap((edit): readonly Patching[] => {
    if (edit.kind !== "patch-sheet") return [];
    const tab = tabOf(tabs, edit.id) ?? tabNamed(tabs, edit.name);
    if (tab === null) throw failure("excel-sheet-gone", { sheet: edit.name });
    return [{ patch: edit, tab }];
  });
  const copies = edits.flatMap((edit) => {
    if (edit.kind !== "copy-sheet") return [];
    const tab = tabOf(tabs, edit.from) ?? patches.find(({ patch }) => patch.id === edit.from)?.tab ?? null;
    if (tab === null && !puts.some(({ sheet }) => sheet.id === edit.from)) throw failure("excel-sheet-gone", { sheet: edit.name });
    if (tabNamed(tabs, edit.name) !== null) throw failure("excel-name-taken", { name: edit.name });
    return [{ copy: edit, tab }];
  });
  return { puts, patches, copies };
}

function tabOf({ tabs }: Tabs, id: OwnSheetId): Tab | null {
  return tabs.find(({ own }) => own === id) ?? null;
}

function tabNamed({ tabs }: Tabs, name: string): Tab | null {
  return tabs.find((tab) => tab.name.toLowerCase() === name.toLowerCase()) ?? null;
}

function placeOf({ sheet, over }: PutSheet, tabs: Tabs): { readonly sheet: OwnSheet; readonly tab: Tab | null } {
  const tab = tabOf(tabs, sheet.id) ?? (over === undefined ? null : tabNamed(tabs, over));
  if (tab === null && tabNamed(tabs, sheet.name) !== null) throw failure("excel-name-taken", { name: sheet.name });
  return { sheet, tab };
}

interface LookedAtSheets {
  readonly standing: ReadonlyMap<string, StandingSheet>;
  readonly patches: readonly PatchPlan[];
}

/** One sync for all sheets that stand; none where there are none. */
async function lookAt(
  context: Excel.RequestContext,
  tabs: Tabs,
  { puts, patches, copies }: Places,
  tablesOn: (tab: Tab) => readonly Excel.Table[],
): Promise<LookedAtSheets> {
  const standing = puts.flatMap(({ tab }) => (tab === null ? [] : [tab]));
  const copied = copies.flatMap(({ tab }) => (tab === null ? [] : [tab]));
  if (standing.length + patches.length + copied.length === 0) return { standing: new Map(), patches: [] };
  const touched = [...new Set([...standing, ...patches.map(({ tab }) => tab), ...copied])];
  const protections = touched.map((tab) => context.workbook.worksheets.getItem(tab.id).protection.load("protected"));
  const answers = standing.map((tab) => askForStanding(context, tab, tablesOn(tab)));
  const patchAnswers = await askForPatched(
    context,
    patches.map((one) => ({ ...one, tables: tablesOn(one.tab), hasMark: tabs.marks.has(one.patch.id) })),
  );
  await context.sync();
  protections.forEach((protection, index) => {
    if (protection.protected) throw failure("excel-protected-sheet", { sheet: touched[index]!.name });
  });
  return {
    standing: new Map(answers.map((read) => read()).map((sheet) => [sheet.tab.id, sheet])),
    patches: patchAnswers.map((read) => read()),
  };
}

/** Tables on sheets of ours that had to take another name when they were made: formulas that name them must follow. */
function renamedBefore(names: readonly string[]): readonly (readonly [string, string])[] {
  const standing = new Set(names.map((name) => name.toLowerCase()));
  return names.flatMap((name) => {
    const chosen = /^(.+)_\d+$/.exec(name)?.[1]?.toLowerCase();
    return chosen === undefined || standing.has(chosen) ? [] : [[chosen, name] as const];
  });
}

function renamedIn(sheets: readonly OwnSheet[], taken: ReadonlySet<string>): ReadonlyMap<string, string> {
  const used = new Set(taken);
  const renamed = new Map<string, string>();
  for (const { name: chosen } of sheets.flatMap((sheet) => sheet.tables)) {
    const name = freeTableName(chosen, used);
    used.add(name.toLowerCase());
    // Also where it stays, since an older table may have left another name behind.
    renamed.set(chosen.toLowerCase(), name);
  }
  return renamed;
}

/** The ids that had no sheet before: what a failed attempt may have left behind. */
export function newIds({ tabs, plans, copies }: Survey): readonly OwnSheetId[] {
  const copied = copies.map(({ copy }) => copy.id).filter((id) => tabOf(tabs, id) === null);
  return [...plans.filter(({ standing }) => standing === null).map(({ sheet }) => sheet.id), ...copied];
}
