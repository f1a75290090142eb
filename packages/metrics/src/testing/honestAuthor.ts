import type { Figure, Qualifier, UnitMultiplier } from "@park/data";
import type { System, Variable } from "../audit/constraint.ts";
import { type Print, printOf } from "../audit/print.ts";
import { decimal, inLastPlaces, type Pair, power, type Way } from "./prints.ts";
import type { Relation } from "./smallSystem.ts";

// An honest author, who prints what is known exactly. Nothing here is computed by the code under test.

/** A whole number between two, both included. */
export type Draw = (least: number, greatest: number) => number;

/** How an author prints and computes. */
export interface Author {
  /** How all figures are printed; each in a way of its own where it is `any`. */
  readonly way: Way | "any";
  /** What is computed from: what is true, figures as they are printed where all of them are, or now this and now that. */
  readonly from: "truth" | "prints" | "either";
}

export const WAYS = ["halfUp", "halfEven", "cutOff", "any"] as const satisfies Author["way"][];
export const SOURCES = ["truth", "prints", "either"] as const satisfies Author["from"][];

export interface HonestSystem {
  readonly system: System;
  readonly author: Author;
  /** The true number of each variable. What was computed from printed figures is what they give. */
  readonly truth: ReadonlyMap<string, Pair>;
}

export const NOTHING: Pair = [0n, 1n];

export const plus = ([a, b]: Pair, [c, d]: Pair): Pair =>
  b === d ? [a + c, b] : [a * d + c * b, b * d];
export const minus = (a: Pair, [c, d]: Pair): Pair => plus(a, [-c, d]);
export const times = ([a, b]: Pair, [c, d]: Pair): Pair => [a * c, b * d];
export const over = ([a, b]: Pair, [c, d]: Pair): Pair =>
  c < 0n ? [-a * d, -b * c] : [a * d, b * c];
export const pair = (whole: number | bigint): Pair => [BigInt(whole), 1n];

const size = (value: bigint): bigint => (value < 0n ? -value : value);

/** What a variable is, and how it is printed. */
export interface Look {
  readonly isWhole?: boolean;
  readonly isPercent?: boolean;
  readonly isStated?: boolean;
  readonly minimum?: number | null;
  readonly maximum?: number | null;
  /** In so many last places of so many; drawn where it is left out. */
  readonly scale?: Scale;
  /** How often it is printed; once where it is left out, and now and then twice. */
  readonly times?: number;
  readonly qualifier?: Qualifier;
}

export interface Scale {
  readonly multiplier: UnitMultiplier;
  readonly places: number;
}

const MULTIPLIERS: readonly UnitMultiplier[] = [0, 4, 8];

const numberOf = ({ amount, multiplier, unit }: Figure): Pair => {
  const [whole = "", fraction = ""] = (amount ?? "0").split(".");
  const digits = BigInt(whole + fraction) * power(multiplier);
  return [digits, power(fraction.length + (unit === "percent" ? 2 : 0))];
};

const bound = (value: number | null) =>
  value === null ? null : { numerator: BigInt(value), denominator: 1n };

/** What an author computes from. */
interface Sight {
  readonly isOfPrints: boolean;
  readonly of: (id: string) => Pair;
}

/** What an author has written until now, and what can still be written. */
export interface Pen {
  readonly draw: Draw;
  readonly oneOf: <T>(items: readonly [T, ...T[]]) => T;
  readonly chance: (percent: number) => boolean;
  /** States a number, or leaves it unsaid. */
  readonly put: (id: string, value: Pair, look?: Look) => void;
  /** How an amount would be printed with some digits that tell something. */
  readonly scaleOf: (value: Pair) => Scale;
  /** What the author computes from: printed figures, where all of them are and it is that author's way, or what is true. */
  readonly seen: (...ids: readonly string[]) => (id: string) => Pair;
  readonly sight: (...ids: readonly string[]) => Sight;
  /** What is true, whatever the author computes from. */
  readonly truthOf: (id: string) => Pair;
  /** Keeps a number that is computed from printed figures and not printed itself, as the author has it then. */
  readonly note: (id: string, value: Pair) => void;
  readonly relate: (...relations: readonly Relation[]) => void;
  readonly done: () => HonestSystem;
}

export const penOf = (draw: Draw, author: Author): Pen => {
  const oneOf = <T>(items: readonly [T, ...T[]]): T => items[draw(0, items.length - 1)] ?? items[0];
  const chance = (percent: number): boolean => draw(0, 99) < percent;
  const variables: Variable[] = [];
  const prints: Print[] = [];
  const relations: Relation[] = [];
  const truth = new Map<string, Pair>();
  const printed = new Map<string, Pair[]>();
  const wayOf = (): Way =>
    author.way === "any" ? oneOf(["halfUp", "halfEven", "cutOff"]) : author.way;

  const scaleOf = ([top, bottom]: Pair): Scale => {
    if (chance(15)) return { multiplier: oneOf([0, 4, 8]), places: draw(0, 3) };
    const last = String(size(top) / bottom).length - draw(1, 6);
    const fitting = MULTIPLIERS.filter((one) => one >= last);
    const multiplier = fitting[draw(0, Math.max(fitting.length - 1, 0))] ?? 8;
    return { multiplier, places: Math.min(Math.max(multiplier - last, 0), 6) };
  };

  const put = (id: string, value: Pair, look: Look = {}): void => {
    const {
      isWhole = false,
      isPercent = false,
      isStated = true,
      minimum = 0,
      maximum = null,
    } = look;
    variables.push({ id, isWhole, minimum: bound(minimum), maximum: bound(maximum) });
    truth.set(id, value);
    if (!isStated) return;
    const unit = isPercent ? "percent" : isWhole ? "item" : "CNY";
    const one = (): Scale => {
      if (look.scale !== undefined) return look.scale;
      if (isPercent) return { multiplier: 0, places: draw(0, 2) };
      if (!isWhole) return scaleOf(value);
      // Things may be counted in ten thousands, too, which leaves some open.
      return value[0] > 1000n && chance(8)
        ? { multiplier: 4, places: draw(0, 3) }
        : { multiplier: 0, places: 0 };
    };
    const print = ({ multiplier, places }: Scale): void => {
      const [top, bottom] = isPercent ? times(value, [100n, 1n]) : value;
      const amount = decimal(
        inLastPlaces([top, bottom * power(multiplier)], places, wayOf()),
        places,
      );
      const figure: Figure = { amount, multiplier, unit, qualifier: look.qualifier ?? null };
      const known = printed.get(id) ?? [];
      prints.push(
        printOf(known.length === 0 ? id : `${id}@${known.length + 1}`, id, figure, undefined),
      );
      printed.set(id, [...known, numberOf(figure)]);
    };
    const first = one();
    print(first);
    const more = look.times ?? (!isWhole && look.qualifier === undefined && chance(12) ? 2 : 1);
    for (let at = 1; at < more; at += 1) {
      const { multiplier, places } = isWhole || chance(50) ? one() : first;
      print({ multiplier, places: isWhole ? places : Math.max(places + draw(-1, 1), 0) });
    }
  };

  const truthOf = (id: string): Pair => truth.get(id) ?? NOTHING;

  const sight: Pen["sight"] = (...ids) => {
    const isOfPrints =
      (author.from === "prints" || (author.from === "either" && chance(50))) &&
      ids.every((id) => printed.has(id));
    if (!isOfPrints) return { isOfPrints, of: truthOf };
    const chosen = new Map(
      ids.map((id) => {
        const all = printed.get(id) ?? [];
        return [id, all[draw(0, all.length - 1)] ?? NOTHING] as const;
      }),
    );
    return { isOfPrints, of: (id) => chosen.get(id) ?? NOTHING };
  };

  return {
    draw,
    oneOf,
    chance,
    put,
    scaleOf,
    seen: (...ids) => sight(...ids).of,
    sight,
    truthOf,
    note: (id, value) => printed.set(id, [value]),
    relate: (...some) => relations.push(...some),
    done: () => ({
      system: {
        variables,
        prints,
        constraints: relations.map((relation, at) => ({ ...relation, id: `r${at}` })),
      },
      author,
      truth,
    }),
  };
};
