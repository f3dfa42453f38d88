import { checkAllowed } from "../checks/protection";
import { defineClass, type HostClass, type HostObject } from "../model/define";
import { readBoolean, readInteger, readText, readWord } from "../model/read";
import { Refusal } from "../model/refusal";
import { freshId } from "../model/fresh-id";
import type { RuleDraft, RuleType } from "../model/rule-book";
import { type CellsState, sheetOf } from "./cells-state";
import { defaultKind, ruleState, type RuleState, ruleToChange } from "./rule-state";
import { Range } from "./range";
import { RangeAreas } from "./range-areas";
import { removeRules, rulesOf } from "./rule-drafts";
import { CellValueRule, CustomRule, TextRule } from "./rules-of-cells";
import { ColorScaleRule, DataBarRule, IconSetRule } from "./rules-of-scales";

const TYPES = ["CellValue", "Custom", "ContainsText", "ColorScale", "DataBar", "IconSet"] as const;
const ALL_TYPES = [...TYPES, "TopBottom", "PresetCriteria"] as const;

/** `format.cellValue` of a format that is something else is refused, `format.cellValueOrNullObject` is a null object. */
function part(type: RuleType, create: (state: RuleState) => HostObject) {
  const orNull = (state: RuleState): HostObject | null =>
    ruleState(state).type === type ? create(state) : null;
  return {
    orNull,
    orRefuse(state: RuleState): HostObject {
      const object = orNull(state);
      if (object === null) throw new Refusal("InvalidOperation");
      return object;
    },
  };
}

const CELL_VALUE = part("CellValue", (state) => CellValueRule(state));
const CUSTOM = part("Custom", (state) => CustomRule(state));
const TEXT = part("ContainsText", (state) => TextRule(state));
const COLOR_SCALE = part("ColorScale", (state) => ColorScaleRule(state));
const DATA_BAR = part("DataBar", (state) => DataBarRule(state));
const ICON_SET = part("IconSet", (state) => IconSetRule(state));

function areas(state: RuleState): CellsState {
  return { session: state.session, sheet: state.sheet, boxes: ruleState(state).boxes };
}

function onlyRange(state: RuleState): HostObject | null {
  const cells = areas(state);
  return cells.boxes.length === 1 ? Range(cells) : null;
}

function move(state: RuleState, position: number): void {
  const drafts = state.session.rules.of(state.sheet);
  const draft = ruleToChange(state);
  drafts.splice(drafts.indexOf(draft), 1);
  drafts.splice(position, 0, draft);
}

export const ConditionalFormat: HostClass<RuleState> = defineClass<RuleState>({
  name: "ConditionalFormat",
  identity: ({ id }) => ({ Id: id }),
  navigation: {
    cellValue: CELL_VALUE.orRefuse,
    cellValueOrNullObject: CELL_VALUE.orNull,
    custom: CUSTOM.orRefuse,
    customOrNullObject: CUSTOM.orNull,
    textComparison: TEXT.orRefuse,
    textComparisonOrNullObject: TEXT.orNull,
    colorScale: COLOR_SCALE.orRefuse,
    colorScaleOrNullObject: COLOR_SCALE.orNull,
    dataBar: DATA_BAR.orRefuse,
    dataBarOrNullObject: DATA_BAR.orNull,
    iconSet: ICON_SET.orRefuse,
    iconSetOrNullObject: ICON_SET.orNull,
  },
  properties: {
    id: { get: ({ id }) => id },
    type: { get: (state) => ruleState(state).type },
    priority: {
      get: (state) => state.session.rules.of(state.sheet).indexOf(ruleState(state)),
      set: (state, value) => {
        move(state, readInteger(value, 0, state.session.rules.of(state.sheet).length - 1));
      },
    },
    stopIfTrue: {
      get: (state) => ruleState(state).stopIfTrue,
      set(state, value) {
        ruleToChange(state).stopIfTrue = readBoolean(value);
      },
    },
  },
  methods: {
    delete(state) {
      const drafts = state.session.rules.of(state.sheet);
      drafts.splice(drafts.indexOf(ruleToChange(state)), 1);
    },
    getRange(state) {
      const range = onlyRange(state);
      if (range === null) throw new Refusal("InvalidOperation");
      return range;
    },
    getRangeOrNullObject: onlyRange,
    getRanges: (state) => RangeAreas(areas(state)),
  },
});

function formatOf(cells: CellsState, { id }: RuleDraft): HostObject {
  return ConditionalFormat({ session: cells.session, sheet: cells.sheet, id });
}

function find(cells: CellsState, id: unknown): HostObject | null {
  const text = readText(id);
  const draft = rulesOf(cells).find((candidate) => candidate.id === text);
  return draft === undefined ? null : formatOf(cells, draft);
}

function getItem(cells: CellsState, id: unknown): HostObject {
  const format = find(cells, id);
  if (format === null) throw new Refusal("ItemNotFound");
  return format;
}

/** A new format comes before all others. */
function add(cells: CellsState, given: unknown): HostObject {
  const { session, sheet } = cells;
  checkAllowed(session, sheetOf(cells).id, "allowFormatCells");
  const type = TYPES.find((known) => known === readWord(given, ALL_TYPES));
  if (type === undefined) throw new Refusal("UnsupportedOperation");
  const id = freshId(session.store);
  const draft = { id, type, boxes: cells.boxes, stopIfTrue: false, format: {}, kind: defaultKind(type) };
  session.rules.of(sheet).unshift(draft);
  session.rules.changed(sheet);
  return formatOf(cells, draft);
}

export const ConditionalFormatCollection: HostClass<CellsState> = defineClass<CellsState>({
  name: "ConditionalFormatCollection",
  items: (cells) => rulesOf(cells).map((draft) => formatOf(cells, draft)),
  item: getItem,
  methods: {
    add,
    clearAll(cells) {
      checkAllowed(cells.session, sheetOf(cells).id, "allowFormatCells");
      removeRules(cells);
    },
    getItem,
    getItemOrNullObject: find,
    getItemAt(cells, index) {
      const drafts = rulesOf(cells);
      const draft = drafts[readInteger(index, 0, drafts.length - 1)];
      if (draft === undefined) throw new Refusal("ItemNotFound");
      return formatOf(cells, draft);
    },
    getCount: (cells) => rulesOf(cells).length,
  },
});
