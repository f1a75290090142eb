import type { Figure } from "@park/data";
import type { System, Variable } from "../audit/constraint.ts";
import { type Print, printOf } from "../audit/print.ts";
import { decimal, inLastPlaces, type Pair, type Way } from "./prints.ts";
import { differs, grows, type Relation, shares, sums, within } from "./smallSystem.ts";

// What an honest author prints of numbers that are known exactly: parts and totals, shares, growth from a base, amounts of change, and
// what lies within a part, from the true numbers or from printed ones. Nothing here is computed by the code under test.

/** A whole number between two, both included. */
export type Draw = (least: number, greatest: number) => number;

export interface HonestSystem {
  readonly system: System;
  /** How all figures are printed; each its own way where it is `any`. */
  readonly author: Way | "any";
  readonly isFromPrints: boolean;
  /** The true number of each variable. */
  readonly truth: ReadonlyMap<string, Pair>;
}

const WAYS: readonly Way[] = ["halfUp", "halfEven", "cutOff"];

const CENTS = 100_000n;

const plus = ([a, b]: Pair, [c, d]: Pair): Pair => [a * d + c * b, b * d];
const minus = ([a, b]: Pair, [c, d]: Pair): Pair => [a * d - c * b, b * d];
const over = ([a, b]: Pair, [c, d]: Pair): Pair => [a * d, b * c];

const pairOf = (amount: string): Pair => {
  const [whole = "", fraction = ""] = amount.split(".");
  return [BigInt(whole + fraction), 10n ** BigInt(fraction.length)];
};

interface Look {
  readonly isWhole?: boolean;
  readonly isPercent?: boolean;
  readonly isStated?: boolean;
  readonly places?: number;
  readonly minimum?: number | null;
}

/**
 * @param groups - how many totals with all that is said of them
 */
export const honestSystem = (draw: Draw, groups: number): HonestSystem => {
  const oneOf = <T>(items: readonly [T, ...T[]]): T => items[draw(0, items.length - 1)] ?? items[0];
  const chance = (percent: number): boolean => draw(0, 99) < percent;
  const author = oneOf(["halfUp", "halfEven", "cutOff", "any"] as const);
  const isFromPrints = chance(40);
  const variables: Variable[] = [];
  const prints: Print[] = [];
  const relations: Relation[] = [];
  const truth = new Map<string, Pair>();
  const finest = new Map<string, string>();
  const wayOf = (): Way => (author === "any" ? (WAYS[draw(0, 2)] ?? "halfUp") : author);

  const put = (id: string, value: Pair, look: Look = {}): void => {
    const { isWhole = false, isPercent = false, isStated = true, minimum = 0 } = look;
    variables.push({
      id,
      isWhole,
      minimum: minimum === null ? null : { numerator: BigInt(minimum), denominator: 1n },
      maximum: null,
    });
    truth.set(id, value);
    if (!isStated) return;
    const places = isWhole ? 0 : (look.places ?? draw(0, 2));
    const unit = isPercent ? "percent" : isWhole ? "item" : "CNY";
    const print = (at: string, decimals: number): void => {
      const scaled: Pair = isPercent ? [value[0] * 100n, value[1]] : value;
      const amount = decimal(inLastPlaces(scaled, decimals, wayOf()), decimals);
      const figure: Figure = { amount, multiplier: 0, unit, qualifier: null };
      prints.push(printOf(at, id, figure, undefined));
      finest.set(id, amount);
    };
    print(id, places);
    if (!isWhole && chance(15)) print(`${id}@2`, places + 1);
  };
  /** What the author computes from: printed figures, where all of them are, or the true ones. */
  const sourceOf = (...ids: readonly string[]): ((id: string) => Pair) => {
    const isPrinted = isFromPrints && ids.every((id) => finest.has(id));
    return (id) => (isPrinted ? pairOf(finest.get(id) ?? "0") : (truth.get(id) ?? [0n, 1n]));
  };

  for (let at = 0; at < groups; at += 1) {
    const isWhole = chance(40);
    const names = Array.from({ length: draw(2, 5) }, (_, part) => `g${at}p${part}`);
    const amount = (least: number, greatest: number): Pair => [
      BigInt(draw(least, greatest)),
      isWhole ? 1n : CENTS,
    ];
    const parts = names.map(() => (isWhole ? amount(0, 120) : amount(1, 3e7)));
    const places = draw(0, 2);
    names.forEach((name, part) => {
      put(name, parts[part] ?? [0n, 1n], { isWhole, places, isStated: chance(85) });
    });
    const total = `g${at}w`;
    const isStated = chance(85);
    // An author may add up what is printed, to the last place that is.
    const isOfPrints =
      isFromPrints && isStated && !isWhole && names.every((name) => finest.has(name)) && chance(50);
    const seen = names.map((name) => finest.get(name) ?? "0");
    const value = (isOfPrints ? seen.map(pairOf) : parts).reduce(plus);
    const longest = Math.max(...seen.map((one) => one.split(".")[1]?.length ?? 0));
    put(total, value, { isWhole, places: isOfPrints ? longest : places, isStated });
    relations.push(sums(total, ...names));
    names.forEach((name, part) => {
      if (chance(60) && value[0] > 0n) {
        const of = sourceOf(name, total);
        if (of(total)[0] > 0n) {
          put(`${name}s`, over(of(name), of(total)), { isPercent: true });
          relations.push(shares(`${name}s`, name, total));
        }
      }
      if (chance(30)) {
        const most = Number(parts[part]?.[0] ?? 0n);
        put(`${name}n`, amount(0, most), { isWhole });
        relations.push(within(`${name}n`, name));
      }
    });
    if (chance(60)) {
      const base = `g${at}b`;
      put(base, isWhole ? amount(1, 400) : amount(1e6, 9e7), { isWhole, isStated: chance(40) });
      const of = sourceOf(total, base);
      const change = minus(of(total), of(base));
      if (of(base)[0] > 0n) {
        put(`g${at}g`, over(change, of(base)), { isPercent: true, minimum: -1 });
        relations.push(grows(`g${at}g`, total, base));
      }
      if (chance(40)) {
        put(`g${at}d`, change, { isWhole, minimum: null });
        relations.push(differs(`g${at}d`, total, base));
      }
    }
  }
  const constraints = relations.map((relation, at) => ({ ...relation, id: `r${at}` }));
  return { system: { variables, prints, constraints }, author, isFromPrints, truth };
};
