import {
  constant,
  divide,
  type Expression,
  input,
  multiply,
  subtract,
  sumOf,
  whenPositive,
} from "../formula/expression.ts";
import {
  type Author,
  type Draw,
  type HonestSystem,
  type Look,
  minus,
  NOTHING,
  over,
  type Pen,
  pair,
  penOf,
  plus,
  type Scale,
  SOURCES,
  times,
  WAYS,
} from "./honestAuthor.ts";
import type { Pair } from "./prints.ts";
import { differs, holdsThat, type Relation, shares, sums, within } from "./smallSystem.ts";

// The classes of honest systems, by what relates their figures. Each relation is written as the audit derives it.

const ONE = constant("1");

const add = (values: readonly Pair[]): Pair => values.reduce(plus, NOTHING);
const isPositive = ([top, bottom]: Pair): boolean => top > 0n === bottom > 0n && top !== 0n;
const isAtMost = (a: Pair, b: Pair): boolean => !isPositive(minus(a, b));
const names = (stem: string, count: number): readonly string[] =>
  Array.from({ length: count }, (_, at) => `${stem}${at}`);

const claims = (
  claim: string,
  right: Expression,
  relation: Relation["relation"] = "indicator",
): Relation => ({
  relation,
  readings: [{ left: input(claim), is: "=", right }],
  claim,
  assumptions: [],
});

/** Growth as its indicator has it: what is not above 0 has none. */
const grows = (rate: string, now: string, base: string): Relation =>
  claims(rate, whenPositive(input(base), subtract(divide(input(now), input(base)), ONE)), "growth");

const isTimes = (rate: string, now: string, base: string): Relation =>
  claims(rate, whenPositive(input(base), divide(input(now), input(base))), "growth");

const limits = (parts: readonly string[], whole: string): Relation => ({
  ...holdsThat(sumOf(parts.map((part) => input(part))), "<=", input(whole)),
  relation: "notBelowParts",
});

/** Amounts of about one size, in hundredths. */
const amounts = ({ draw, oneOf }: Pen): (() => Pair) => {
  const [least, greatest, factor] = oneOf<readonly [number, number, number]>([
    [1, 300, 1],
    [1, 100_000, 1],
    [1000, 50_000_000, 1000],
    [1_000_000, 1_100_000, 1000],
    [1, 2_000_000_000, 10],
  ]);
  return () => [BigInt(draw(least, greatest)) * BigInt(factor) + BigInt(draw(0, factor - 1)), 100n];
};

const counts = ({ draw, oneOf }: Pen): (() => Pair) => {
  const most = oneOf([12, 120, 1500, 60_000]);
  return () => pair(draw(0, most));
};

const signed = ({ chance }: Pen, value: Pair): Pair => (chance(40) ? [-value[0], value[1]] : value);

/** A total that the author may have added up from what is printed, even where it is not printed itself. */
const putTotal = (pen: Pen, total: string, parts: readonly string[], look: Look): void => {
  const { isOfPrints, of } = pen.sight(...parts);
  const added = add(parts.map(of));
  if (look.isStated === false) {
    pen.put(total, add(parts.map(pen.truthOf)), look);
    if (isOfPrints) pen.note(total, added);
  } else pen.put(total, added, look);
  pen.relate(sums(total, ...parts));
};

/** A share; of a part that is within its whole it is no more than all, which its measure says as well. */
const putShare = (pen: Pen, rate: string, part: string, whole: string, isWithin = false): void => {
  const of = pen.seen(part, whole);
  if (!isPositive(of(whole)) || (isWithin && !isAtMost(of(part), of(whole)))) return;
  const maximum = isWithin ? 1 : null;
  pen.put(rate, over(of(part), of(whole)), { isPercent: true, maximum });
  pen.relate(shares(rate, part, whole));
};

const putGrowth = (pen: Pen, rate: string, now: string, base: string): void => {
  const of = pen.seen(now, base);
  if (!isPositive(of(base))) return;
  pen.put(rate, over(minus(of(now), of(base)), of(base)), { isPercent: true, minimum: null });
  pen.relate(grows(rate, now, base));
};

const putChange = (pen: Pen, change: string, now: string, base: string, isWhole: boolean): void => {
  const of = pen.seen(now, base);
  pen.put(change, minus(of(now), of(base)), { isWhole, minimum: null });
  pen.relate(differs(change, now, base));
};

/** One scale for all figures of a list, as a table has it, or none. */
const common = (pen: Pen, scale: Scale): Look => (pen.chance(60) ? { scale } : {});

const sumsOfAmounts = (pen: Pen): void => {
  const amount = amounts(pen);
  const isSigned = pen.chance(20);
  const look = { ...common(pen, pen.scaleOf(amount())), minimum: isSigned ? null : 0 };
  const parts = names("p", pen.draw(2, 6));
  for (const part of parts) {
    const value = isSigned ? signed(pen, amount()) : amount();
    pen.put(part, value, { ...look, isStated: pen.chance(90) });
  }
  putTotal(pen, "t", parts, { ...look, isStated: pen.chance(90) });
};

const sumsOfCounts = (pen: Pen): void => {
  const count = counts(pen);
  const parts = names("p", pen.draw(2, 6));
  for (const part of parts) pen.put(part, count(), { isWhole: true, isStated: pen.chance(85) });
  putTotal(pen, "t", parts, { isWhole: true, isStated: pen.chance(90) });
};

const someParts = (pen: Pen): void => {
  const isWhole = pen.chance(40);
  const amount = isWhole ? counts(pen) : amounts(pen);
  const look = { ...(isWhole ? {} : common(pen, pen.scaleOf(amount()))), isWhole };
  const parts = names("p", pen.draw(2, 5));
  for (const part of parts) pen.put(part, amount(), look);
  pen.put("t", plus(add(parts.map(pen.truthOf)), pen.chance(40) ? NOTHING : amount()), look);
  pen.relate(limits(parts, "t"));
};

/**
 * Rows and columns that add up to one total: all of them from what is true, or all from the cells as they are printed alike. Who added up
 * rounded rows and true columns would have two totals.
 */
const tables = (pen: Pen): void => {
  const isWhole = pen.chance(50);
  const isOfPrints = pen.chance(40);
  const amount = isWhole ? counts(pen) : amounts(pen);
  const scale = pen.scaleOf(amount());
  const look = isWhole ? { isWhole } : isOfPrints ? { scale, times: 1 } : common(pen, scale);
  const rows = names("r", pen.draw(2, 3));
  const columns = names("c", pen.draw(2, 3));
  const cells = rows.map((row) => columns.map((column) => row + column));
  for (const cell of cells.flat())
    pen.put(cell, amount(), { ...look, isStated: isOfPrints || pen.chance(75) });
  const all = cells.flat();
  const of = isOfPrints ? pen.seen(...all) : pen.truthOf;
  const total = (id: string, parts: readonly string[], from: readonly string[]): void => {
    pen.put(id, add(from.map(of)), { ...look, isStated: pen.chance(80) });
    pen.relate(sums(id, ...parts));
  };
  rows.forEach((row, at) => {
    total(row, cells[at] ?? [], cells[at] ?? []);
  });
  columns.forEach((column, at) => {
    const own = cells.map((some) => some[at] ?? "");
    total(column, own, own);
  });
  total("t", rows, all);
  pen.relate(sums("t", ...columns));
};

const nested = (pen: Pen): void => {
  const isWhole = pen.chance(50);
  const amount = isWhole ? counts(pen) : amounts(pen);
  const look = { ...(isWhole ? {} : common(pen, pen.scaleOf(amount()))), isWhole };
  const sizes = Array.from({ length: pen.draw(2, 5) }, amount).sort((a, b) =>
    isAtMost(a, b) ? 1 : -1,
  );
  sizes.forEach((value, at) => {
    pen.put(`n${at}`, pen.chance(15) ? (sizes[0] ?? value) : value, {
      ...look,
      isStated: pen.chance(90),
    });
  });
  // Only those that still fall: some were made as large as the first.
  const at = (place: number): Pair => pen.truthOf(`n${place}`);
  for (let place = 1; place < sizes.length; place += 1)
    if (isAtMost(at(place), at(place - 1))) pen.relate(within(`n${place}`, `n${place - 1}`));
};

const overlapping = (pen: Pen): void => {
  const isWhole = pen.chance(50);
  const amount = isWhole ? counts(pen) : amounts(pen);
  const look = { ...(isWhole ? {} : common(pen, pen.scaleOf(amount()))), isWhole };
  const parts = names("p", pen.draw(2, 4));
  const values = parts.map(amount);
  parts.forEach((part, at) => {
    pen.put(part, values[at] ?? NOTHING, look);
  });
  const most = values.reduce((a, b) => (isAtMost(a, b) ? b : a));
  pen.put("t", pen.chance(30) ? most : plus(most, amount()), look);
  pen.relate(...parts.map((part) => within(part, "t")));
  for (const part of parts) if (pen.chance(40)) putShare(pen, `${part}s`, part, "t", true);
};

/** Things that are counted from a size on, and what they are worth together. */
const sizeClasses = (pen: Pen): void => {
  const { draw, chance, oneOf } = pen;
  const classes = names("c", draw(1, 3));
  const unit = oneOf([10_000, 100_000_000]);
  let floor = 0;
  const floors = classes.map(() => {
    floor += draw(1, 9);
    return floor;
  });
  const own = classes.map(() => draw(0, 8));
  const multiplier = unit === 10_000 ? 4 : 8;
  let worth: Pair = NOTHING;
  classes.forEach((name, at) => {
    const floor = pair(BigInt(floors[at] ?? 1) * BigInt(unit));
    pen.put(`${name}f`, floor, {
      qualifier: oneOf(["atLeast", "over"]),
      scale: { multiplier, places: 0 },
    });
    const within = own.slice(at).reduce((all, one) => all + one, 0);
    pen.put(name, pair(within), { isWhole: true, scale: { multiplier: 0, places: 0 } });
    if (at > 0)
      pen.relate({
        ...holdsThat(input(name), "<=", input(classes[at - 1] ?? name)),
        relation: "sizeClasses",
      });
    for (let one = 0; one < (own[at] ?? 0); one += 1)
      worth = plus(
        worth,
        plus(floor, [BigInt(draw(1, chance(50) ? 9 : 900)) * BigInt(unit), 1000n]),
      );
  });
  pen.put("t", worth);
  const terms = classes.map((name, at) => {
    const inner = classes[at + 1];
    return multiply(
      input(`${name}f`),
      inner === undefined ? input(name) : subtract(input(name), input(inner)),
    );
  });
  pen.relate({ ...holdsThat(sumOf(terms), "<=", input("t")), relation: "sizeClasses" });
};

const sharesOfAmounts = (pen: Pen): void => {
  const amount = amounts(pen);
  const parts = names("p", pen.draw(1, 3));
  for (const part of parts) pen.put(part, amount(), { isStated: pen.chance(85) });
  pen.put("w", plus(amount(), [1n, 100n]), { isStated: pen.chance(80) });
  for (const part of parts) putShare(pen, `${part}s`, part, "w");
};

const sharesOfCounts = (pen: Pen): void => {
  const count = counts(pen);
  const parts = names("p", pen.draw(1, 3));
  for (const part of parts) pen.put(part, count(), { isWhole: true, isStated: pen.chance(70) });
  pen.put("w", plus(count(), pair(1)), { isWhole: true, isStated: pen.chance(60) });
  for (const part of parts) putShare(pen, `${part}s`, part, "w");
};

/** Shares of all there is, of which nothing else is stated: such shares are computed from what is true. */
const sharesOfWhole = (pen: Pen): void => {
  const amount = amounts(pen);
  const parts = names("s", pen.draw(2, 6));
  const values = parts.map(() => plus(amount(), [1n, 100n]));
  const isAll = pen.chance(60);
  const whole = plus(add(values), isAll ? NOTHING : amount());
  const places = pen.draw(0, 2);
  parts.forEach((part, at) => {
    pen.put(part, over(values[at] ?? NOTHING, whole), {
      isPercent: true,
      maximum: 1,
      ...(pen.chance(70) ? { scale: { multiplier: 0 as const, places } } : {}),
    });
  });
  pen.relate({
    ...holdsThat(sumOf(parts.map((part) => input(part))), isAll ? "=" : "<=", ONE),
    relation: "sharesOfWhole",
  });
};

const growthOfAmounts = (pen: Pen): void => {
  const amount = amounts(pen);
  const isSigned = pen.chance(25);
  const minimum = isSigned ? null : 0;
  pen.put("n", isSigned ? signed(pen, amount()) : amount(), { minimum, isStated: pen.chance(90) });
  pen.put("b", amount(), { minimum, isStated: pen.chance(60) });
  putGrowth(pen, "g", "n", "b");
};

const growthOfCounts = (pen: Pen): void => {
  const count = counts(pen);
  pen.put("n", count(), { isWhole: true });
  pen.put("b", plus(count(), pair(1)), { isWhole: true, isStated: pen.chance(50) });
  putGrowth(pen, "g", "n", "b");
};

const changes = (pen: Pen): void => {
  const isWhole = pen.chance(40);
  const amount = isWhole ? counts(pen) : amounts(pen);
  pen.put("n", amount(), { isWhole, isStated: pen.chance(90) });
  pen.put("b", amount(), { isWhole, isStated: pen.chance(60) });
  putChange(pen, "d", "n", "b", isWhole);
  if (pen.chance(60)) putGrowth(pen, "g", "n", "b");
};

const multiples = (pen: Pen): void => {
  const isWhole = pen.chance(40);
  const amount = isWhole ? counts(pen) : amounts(pen);
  pen.put("n", amount(), { isWhole, isStated: pen.chance(90) });
  pen.put("b", plus(amount(), pair(1)), { isWhole, isStated: pen.chance(70) });
  const of = pen.seen("n", "b");
  if (!isPositive(of("b"))) return;
  pen.put("x", over(of("n"), of("b")), { scale: { multiplier: 0, places: pen.draw(0, 2) } });
  pen.relate(isTimes("x", "n", "b"));
};

/** By the firm, or by the mu of land: an amount in ten thousands by what it is spread over. */
const unitValues = (pen: Pen): void => {
  const isWhole = pen.chance(60);
  const amount = amounts(pen);
  pen.put("a", amount(), { isStated: pen.chance(90) });
  const below = isWhole ? counts(pen) : amounts(pen);
  pen.put("u", plus(below(), pair(1)), { isWhole, isStated: pen.chance(80) });
  const of = pen.seen("a", "u");
  if (!isPositive(of("u"))) return;
  const isInTenThousands = pen.chance(50);
  const scale: Pair = [1n, isInTenThousands ? 10_000n : 1n];
  pen.put("v", times(over(of("a"), of("u")), scale));
  const above = isInTenThousands ? multiply(input("a"), constant("1/10000")) : input("a");
  pen.relate(claims("v", divide(above, input("u")), "unitValue"));
};

/** A park in a city in a nation, and shares of what need not be stated. */
const regions = (pen: Pen): void => {
  const isWhole = pen.chance(40);
  const amount = isWhole ? counts(pen) : amounts(pen);
  const places = ["park", "city", "nation"];
  let value = amount();
  places.forEach((place, at) => {
    pen.put(place, value, { isWhole, isStated: pen.chance(at === 0 ? 95 : 50) });
    value = plus(value, pen.chance(20) ? NOTHING : amount());
  });
  pen.relate(
    { ...within("park", "city"), relation: "regions" },
    { ...within("city", "nation"), relation: "regions" },
  );
  if (pen.chance(80)) putShare(pen, "ofCity", "park", "city", true);
  if (pen.chance(60)) putShare(pen, "ofNation", "park", "nation", true);
  if (pen.chance(30)) putShare(pen, "cityOfNation", "city", "nation", true);
};

/** A rate of one whole or of another: the text does not say of which. */
const readings = (pen: Pen): void => {
  const isWhole = pen.chance(60);
  const amount = isWhole ? counts(pen) : amounts(pen);
  pen.put("p", amount(), { isWhole, isStated: pen.chance(90) });
  const wholes = ["v", "w"] as const;
  for (const whole of wholes)
    pen.put(whole, plus(amount(), pair(1)), { isWhole, isStated: pen.chance(85) });
  const meant = pen.oneOf(wholes);
  const of = pen.seen("p", meant);
  if (!isPositive(of(meant))) return;
  pen.put("s", over(of("p"), of(meant)), { isPercent: true });
  pen.relate({
    relation: "indicator",
    readings: wholes.map((whole) => ({
      left: input("s"),
      is: "=" as const,
      right: divide(input("p"), input(whole)),
    })),
    claim: "s",
    assumptions: [],
  });
};

/** What is printed again and again, now finer and now coarser. */
const repeats = (pen: Pen): void => {
  const amount = amounts(pen);
  const parts = names("p", pen.draw(2, 3));
  for (const part of parts) pen.put(part, amount(), { times: pen.draw(1, 3) });
  putTotal(pen, "t", parts, { times: pen.draw(1, 3) });
  if (pen.chance(50)) putShare(pen, "s", "p0", "t", true);
  if (pen.chance(30)) {
    pen.put("b", amount(), { times: pen.draw(1, 2) });
    putGrowth(pen, "g", "t", "b");
  }
};

/** All of a total, in words; and as many as are listed by name. */
const wholesInWords = (pen: Pen): void => {
  const value = plus(counts(pen)(), pair(1));
  pen.put("a", value, { isWhole: true, isStated: pen.chance(80) });
  pen.put("b", value, { isWhole: true });
  pen.relate({ ...sums("a", "b"), relation: "allOf", claim: null });
  if (pen.chance(50)) pen.relate({ ...sums("b", String(value[0])), relation: "countOfListed" });
};

/** A measure within another's, and what it has not of a stage within what the other has not. */
const rests = (pen: Pen): void => {
  const isWhole = pen.chance(70);
  const amount = isWhole ? counts(pen) : amounts(pen);
  const [a, b, c, d] = [amount(), amount(), amount(), amount()];
  // Inner is a of a stage and b that is not; the other has c and d besides.
  pen.put("own", a, { isWhole, isStated: pen.chance(90) });
  pen.put("all", plus(a, b), { isWhole });
  pen.put("ownOther", plus(a, pen.chance(40) ? NOTHING : c), { isWhole, isStated: pen.chance(90) });
  const ownOther = pen.truthOf("ownOther");
  pen.put("allOther", plus(plus(ownOther, b), pen.chance(40) ? NOTHING : d), { isWhole });
  pen.relate(
    { ...within("own", "ownOther"), relation: "notBelowParts" },
    { ...within("all", "allOther"), relation: "notBelowParts" },
    {
      ...holdsThat(
        subtract(input("all"), input("own")),
        "<=",
        subtract(input("allOther"), input("ownOther")),
      ),
      relation: "notBelowParts",
    },
  );
};

/** What the stated parts are of a whole, added up. */
const sharesOfParts = (pen: Pen): void => {
  const isWhole = pen.chance(50);
  const amount = isWhole ? counts(pen) : amounts(pen);
  const parts = names("p", pen.draw(2, 4));
  for (const part of parts) pen.put(part, amount(), { isWhole, isStated: pen.chance(95) });
  const all = add(parts.map(pen.truthOf));
  pen.put("w", plus(all, plus(amount(), [1n, isWhole ? 1n : 100n])), {
    isWhole,
    isStated: pen.chance(85),
  });
  const of = pen.seen(...parts, "w");
  if (!isPositive(of("w"))) return;
  if (!isAtMost(add(parts.map(of)), of("w"))) return;
  pen.put("s", over(add(parts.map(of)), of("w")), { isPercent: true, maximum: 1 });
  pen.relate(
    claims("s", divide(sumOf(parts.map((part) => input(part))), input("w")), "share"),
    limits(parts, "w"),
  );
};

/** Parts and a total over two years, each with what it grew by. */
const yearsOfParts = (pen: Pen): void => {
  const isWhole = pen.chance(40);
  const amount = isWhole ? counts(pen) : amounts(pen);
  const look = { ...(isWhole ? {} : common(pen, pen.scaleOf(amount()))), isWhole };
  const parts = names("p", pen.draw(2, 3));
  for (const part of parts) {
    pen.put(part, amount(), { ...look, isStated: pen.chance(90) });
    pen.put(`${part}b`, amount(), { ...look, isStated: pen.chance(30) });
  }
  const bases = parts.map((part) => `${part}b`);
  putTotal(pen, "t", parts, { ...look, isStated: pen.chance(90) });
  putTotal(pen, "tb", bases, { ...look, isStated: pen.chance(50) });
  for (const one of [...parts, "t"]) {
    if (pen.chance(60)) putGrowth(pen, `${one}g`, one, `${one}b`);
    if (pen.chance(25)) putChange(pen, `${one}d`, one, `${one}b`, isWhole);
    if (one !== "t" && pen.chance(40)) putShare(pen, `${one}s`, one, "t", true);
  }
};

/** Totals with all that may be said of them: parts, shares, what lies within a part, growth, change. */
const everything = (pen: Pen): void => {
  for (const group of names("g", pen.draw(1, 3))) {
    const isWhole = pen.chance(40);
    const amount = isWhole ? counts(pen) : amounts(pen);
    const look = { ...(isWhole ? {} : common(pen, pen.scaleOf(amount()))), isWhole };
    const parts = names(`${group}p`, pen.draw(2, 5));
    const values = parts.map(amount);
    parts.forEach((part, at) => {
      pen.put(part, values[at] ?? NOTHING, { ...look, isStated: pen.chance(85) });
    });
    const [total, base] = [`${group}w`, `${group}b`];
    putTotal(pen, total, parts, { ...look, isStated: pen.chance(85) });
    parts.forEach((part, at) => {
      if (pen.chance(60)) putShare(pen, `${part}s`, part, total, true);
      if (pen.chance(30)) {
        const [top, bottom] = values[at] ?? NOTHING;
        const inner: Pair = [(top * BigInt(pen.draw(0, 1000))) / 1000n, bottom];
        pen.put(`${part}n`, inner, { isWhole });
        pen.relate(within(`${part}n`, part));
      }
    });
    if (!pen.chance(60)) continue;
    pen.put(base, plus(amount(), pair(1)), { isWhole, isStated: pen.chance(40) });
    putGrowth(pen, `${group}g`, total, base);
    if (pen.chance(40)) putChange(pen, `${group}d`, total, base, isWhole);
  }
};

const CLASSES = {
  sumsOfAmounts,
  sumsOfCounts,
  someParts,
  tables,
  nested,
  overlapping,
  sizeClasses,
  sharesOfAmounts,
  sharesOfCounts,
  sharesOfParts,
  sharesOfWhole,
  growthOfAmounts,
  growthOfCounts,
  changes,
  multiples,
  unitValues,
  regions,
  readings,
  repeats,
  wholesInWords,
  rests,
  yearsOfParts,
  everything,
};

/** What relates the figures of an honest system. */
export type HonestClass = keyof typeof CLASSES;

/** One kind of author who writes of one class. */
export interface Stratum {
  readonly of: HonestClass;
  readonly author: Author;
}

export const STRATA: readonly Stratum[] = (Object.keys(CLASSES) as HonestClass[]).flatMap((of) =>
  WAYS.flatMap((way) => SOURCES.map((from) => ({ of, author: { way, from } }))),
);

export const honestSystem = (draw: Draw, { of, author }: Stratum): HonestSystem => {
  const pen = penOf(draw, author);
  CLASSES[of](pen);
  return pen.done();
};
