import { own } from "../own.ts";
import type { Decision } from "./decision.ts";
import type {
  DraftExclusion,
  DraftFact,
  DraftMeasure,
  OpenItem,
  ReviewDraft,
} from "./reviewDraft.ts";

/** A fact or an exclusion with what a draft says of it elsewhere. */
export interface DraftItem<T> {
  readonly item: T;
  readonly decision?: Decision | undefined;
  readonly open?: OpenItem | undefined;
}

/** What a person has decided needs no words. */
export const SETTLED: Decision = /*#__PURE__*/ Object.freeze({ sure: "settled", reasons: [] });

/** Whether something is asked of what a draft has found, or of the measure that it began for it. */
export const isAsked = (
  item: DraftFact | DraftExclusion,
  measures: ReviewDraft["file"]["measures"],
): boolean =>
  item.todo !== undefined ||
  ("measure" in item && own<DraftMeasure>(measures, item.measure)?.todo !== undefined);

/** All that a draft has found, in its order. */
export const itemsOf = ({ file, open, decisions }: ReviewDraft) => {
  const opens = new Map(open.map((one) => [one.path.join(" "), one]));
  return {
    facts: file.facts.map(
      (item, index): DraftItem<DraftFact> => ({
        item,
        decision: decisions?.[index],
        open: opens.get(`facts ${index}`),
      }),
    ),
    exclusions: file.exclusions.map(
      (item, index): DraftItem<DraftExclusion> => ({
        item,
        open: opens.get(`exclusions ${index}`),
      }),
    ),
  };
};

const inOrder = <T extends { readonly start: number }>(
  items: readonly DraftItem<T>[],
): readonly DraftItem<T>[] => [...items].sort((a, b) => a.item.start - b.item.start);

const openOf = <T>(
  list: OpenItem["path"][0],
  items: readonly DraftItem<T>[],
): readonly OpenItem[] =>
  items.flatMap(({ open }, index) =>
    open === undefined ? [] : [{ ...open, path: [list, index] as const }],
  );

/** A draft with these facts and exclusions in place of its own, in the order of the text. */
export const draftOf = (
  draft: ReviewDraft,
  facts: readonly DraftItem<DraftFact>[],
  exclusions: readonly DraftItem<DraftExclusion>[],
): ReviewDraft => {
  const stated = inOrder(facts);
  const aside = inOrder(exclusions);
  return {
    file: {
      ...draft.file,
      facts: stated.map(({ item }) => item),
      exclusions: aside.map(({ item }) => item),
    },
    open: [...openOf("facts", stated), ...openOf("exclusions", aside)],
    ...(draft.decisions === undefined
      ? {}
      : { decisions: stated.map(({ decision }) => decision ?? SETTLED) }),
  };
};
