import type { Localized } from "@park/data";
import type { Settlement } from "@park/data/draft";

/** What a key, or the button with it, does in the panel. */
export type Act =
  | { readonly kind: "asRead" | "search" | "same" | "undo" }
  /** The measure at this place of the list. */
  | { readonly kind: "suggested"; readonly nth: number }
  | { readonly kind: "aside"; readonly settlement: Settlement }
  | { readonly kind: "step"; readonly by: 1 | -1 }
  /** A field of the details, by its name. */
  | { readonly kind: "field"; readonly name: string };

/** A key of the panel; those of one label stand in one line of the list. */
export interface Key {
  readonly keys: readonly string[];
  readonly act: Act;
  readonly label: Localized;
}

const aside = (letter: string, as: "name" | "date" | "idiom", label: Localized): Key => ({
  keys: [letter],
  act: { kind: "aside", settlement: { aside: as } },
  label,
});

const field = (letter: string, name: string, label: Localized): Key => ({
  keys: [letter],
  act: { kind: "field", name },
  label,
});

const LISTED: Localized = { zh: "选列出的指标", en: "take a measure of the list" };

/** All keys of the panel. */
export const KEYS: readonly Key[] = [
  {
    keys: ["1", "Enter"],
    act: { kind: "asRead" },
    label: { zh: "照读出的确认", en: "settle as read" },
  },
  ...[0, 1, 2].map(
    (nth): Key => ({ keys: [String(nth + 2)], act: { kind: "suggested", nth }, label: LISTED }),
  ),
  { keys: ["/", "m"], act: { kind: "search" }, label: { zh: "查找指标", en: "find the measure" } },
  { keys: ["s"], act: { kind: "same" }, label: { zh: "同上一个", en: "same as above" } },
  aside("n", "name", { zh: "是名称", en: "part of a name" }),
  aside("d", "date", { zh: "是日期", en: "a date" }),
  aside("i", "idiom", { zh: "不计量什么", en: "measures nothing" }),
  field("a", "as", { zh: "所说", en: "what is said" }),
  field("v", "against", { zh: "与什么比", en: "against" }),
  field("o", "of", { zh: "占什么", en: "of" }),
  field("e", "unit", { zh: "单位", en: "unit" }),
  field("p", "period", { zh: "时期", en: "period" }),
  field("w", "scope", { zh: "谁的", en: "whose" }),
  field("t", "part", { zh: "哪一部分", en: "which part" }),
  field("g", "status", { zh: "状态", en: "status" }),
  {
    keys: ["k", "ArrowUp"],
    act: { kind: "step", by: -1 },
    label: { zh: "上一个", en: "previous" },
  },
  { keys: ["j", "ArrowDown"], act: { kind: "step", by: 1 }, label: { zh: "下一个", en: "next" } },
  { keys: ["u"], act: { kind: "undo" }, label: { zh: "撤销", en: "undo" } },
];

/** What a field of the details is called. */
export const fieldLabel = (name: string): Localized => {
  const found = KEYS.find(({ act }) => act.kind === "field" && act.name === name);
  if (found === undefined)
    throw new RangeError(`Cannot name a field: it must have a key, got ${name}`);
  return found.label;
};

/** What a key does; nothing for those that are none of the panel's. */
export const actOf = (key: string): Act | undefined =>
  KEYS.find(({ keys }) => keys.includes(key))?.act;
