import { effortOf } from "./effort.ts";
import { KEYS, REFUSED, type Rule } from "./keys.ts";
import { type Plain, plainCopy, type Refuse } from "./plainCopy.ts";
import { readExpression, type Scope } from "./readExpression.ts";
import { isPart, type Part, type Rows, rowsOf } from "./rowsOf.ts";
import { isInherited, LABEL } from "./wording.ts";

/** Rows of a spec, in all its data. */
const MOST_ROWS = 100_000;
/** Characters of all texts of rows, and how many times as long an expression may make them. */
const MOST_CHARACTERS = 20_000_000;
const MOST_GROWTH = 1000;
/** Rows times the views, channels and transforms that go through them: up to half a minute of drawing. */
const MOST_EFFORT = 3_000_000;
/** What a part costs however few rows there are, and how many parts a chart beside others is. */
const OF_PART = 100;
const OF_CHART = 20;
/** Bins between the ends of an axis. */
const MOST_BINS = 1000;

const shown = (value: unknown): string => {
  if (typeof value === "string") return value.length > 200 ? `${value.slice(0, 200)}…` : value;
  try {
    const text = JSON.stringify(value) ?? String(value);
    return text.length > 200 ? `${text.slice(0, 200)}…` : text;
  } catch {
    return typeof value;
  }
};

export const refuse: Refuse = (path, must, got) => {
  throw new RangeError(`Cannot render chart: ${path} must ${must}, got ${shown(got)}`);
};

const mustOf = (rule: Rule): string => {
  const [least, most] = rule.number ?? [];
  const kinds = [
    ...(rule.text === undefined ? [] : [rule.text.must]),
    ...(rule.number === undefined
      ? []
      : [most === Number.MAX_VALUE ? "be a number" : `be a number from ${least} to ${most}`]),
    ...(rule.flag === undefined ? [] : ["be true or false"]),
    ...(rule.isExpression === undefined ? [] : ["be an expression"]),
    ...(rule.list === undefined ? [] : [`be a list of at most ${rule.list} such`]),
    ...(rule.part === undefined ? [] : ["be an object with keys of Vega-Lite's"]),
    ...(rule.isRows === undefined ? [] : ["be a list of rows"]),
  ];
  return kinds.join(", or ");
};

/** Where a value stands: behind which key of what, and by which rule. */
interface Place {
  readonly key: string;
  readonly rule: Rule;
  /** The rows here, how many times they are gone through, and how many times the part is there. */
  readonly rows: number;
  readonly effort: number;
  readonly copies: number;
}

/** Checks the copy of a spec; throws at the first thing that is on no list, or beyond a budget. */
const check = (spec: Plain): void => {
  const rows: Rows = rowsOf(spec);
  if (rows.count > MOST_ROWS) refuse("spec", `have at most ${MOST_ROWS} rows`, rows.count);
  if (rows.characters > MOST_CHARACTERS)
    refuse("spec", `have at most ${MOST_CHARACTERS} characters in its rows`, rows.characters);

  let effort = 0;
  const spend = (more: number, path: string): void => {
    effort += more;
    if (effort > MOST_EFFORT)
      refuse(path, `not make it more than ${MOST_EFFORT} rows times parts`, Math.round(effort));
  };
  // What a view makes longer is its own and that of the views inside it; a parameter is there for all.
  let [growth, ofParameters] = [1, 1];
  const grow = (times: number, path: string, isParameter: boolean): void => {
    if (isParameter) ofParameters *= times;
    else growth *= times;
    const all = growth * ofParameters;
    if (all > MOST_GROWTH || all * rows.characters > 5 * MOST_CHARACTERS)
      refuse(path, `not make texts more than ${MOST_GROWTH} times as long`, all);
  };

  // A selection gives rows, and a parameter that follows another may follow itself: neither is known.
  const parameters = new Map<string, readonly unknown[] | null>();
  const gather = (value: Plain, key: string): void => {
    if (Array.isArray(value)) for (const one of value) gather(one, key);
    else if (isPart(value)) {
      const { name, value: given, select, expr } = value;
      const isKnown = select === undefined && expr === undefined && typeof given !== "object";
      if (key === "params" && typeof name === "string")
        parameters.set(name, isKnown && !parameters.has(name) ? [given] : null);
      for (const [inner, one] of Object.entries(value)) if (inner !== "values") gather(one, inner);
    }
  };
  gather(spec, "");
  const scope: Scope = { parameters };

  const expression = (text: string, path: string, { key, rule }: Place): void => {
    const { growth: times, results } = readExpression(text, path, scope, refuse);
    if (rule.isInner === true && rule.isDash === true) refuse(path, "be written out", text);
    const { text: look } = rule;
    const isLook = (one: unknown): boolean => typeof one !== "string" || look?.is(one) === true;
    if (rule.isInner === true && look?.isLook === true && results?.every(isLook) !== true)
      refuse(path, `give one of the texts in it, which must ${look.must}`, text);
    // What one expression made another may make longer.
    const isParameter = key === "params";
    if (key === "transform" || isParameter || times > MOST_GROWTH) grow(times, path, isParameter);
  };

  const list = (values: readonly Plain[], path: string, place: Place): void => {
    const { rule } = place;
    const most = rule.list ?? 0;
    if (values.length > most) refuse(path, `have at most ${most} entries`, values.length);
    if (rule.isDash === true) {
      const isEndless =
        values.every((one) => one === 0) ||
        values.some((one) => Number(one) > 0 && Number(one) < 0.1);
      if (values.length > 0 && isEndless) refuse(path, "have dashes and gaps from 0.1", values);
    }
    spend((place.effort * values.length) / OF_PART, path);
    for (const [index, one] of values.entries())
      value(one, `${path}[${index}]`, {
        ...place,
        rule: Array.isArray(one) && rule.nested !== undefined ? rule.nested : rule,
      });
  };

  const value = (one: Plain, path: string, place: Place): void => {
    const { rule } = place;
    if (one === null) return;
    const [least = 1, most = 0] = rule.number ?? [];
    const isAllowed =
      rule.isRows === true
        ? Array.isArray(one)
        : typeof one === "boolean"
          ? rule.flag === true
          : typeof one === "number"
            ? one >= least && one <= most
            : typeof one === "string"
              ? rule.isExpression === true || rule.text?.is(one) === true
              : Array.isArray(one)
                ? rule.list !== undefined
                : isPart(one) && (rule.part !== undefined || rule.named !== undefined);
    if (!isAllowed) refuse(path, mustOf(rule), one);
    if (rule.isRows === true) return;
    if (typeof one === "string" && rule.isExpression === true) expression(one, path, place);
    else if (Array.isArray(one)) list(one, path, place);
    else if (!isPart(one)) return;
    else if (rule.named !== undefined && (rule.part === undefined || place.key === "style")) {
      for (const [name, inner] of Object.entries(one)) {
        if (isInherited(name)) refuse(`${path}.${name}`, "not name what all objects have", name);
        value(inner, `${path}.${name}`, { ...place, key: "", rule: rule.named });
      }
    } else part(one, path, place);
  };

  /** A column that is drawn as it is has to hold what may be drawn. */
  const unscaled = (one: Part, path: string, { rule }: Place): void => {
    if (one.scale !== null || rule.isInner !== true) return;
    const { text, isDash } = rule;
    if (text?.isLook !== true && isDash !== true) return;
    if (Object.hasOwn(one, "field")) {
      const values = isDash === true ? null : rows.values(one.field);
      if (values === null)
        refuse(`${path}.field`, "name a column of the rows, when scale is null", one.field);
      for (const cell of values)
        if (
          typeof cell === "object" && cell !== null
            ? true
            : typeof cell === "string" && text?.is(cell) !== true
        )
          refuse(
            `${path}.field`,
            `name a column whose values ${text?.must}, when scale is null`,
            cell,
          );
    }
    if (Object.hasOwn(one, "datum"))
      value(one.datum as Plain, `${path}.datum`, {
        key: "datum",
        rule: rule.text === undefined ? {} : { text: rule.text },
        rows: 0,
        effort: 1,
        copies: 1,
      });
  };

  const bins = (one: Part, path: string): void => {
    if (!Object.hasOwn(one, "step")) return;
    const { step, extent, binned } = one;
    const [from, to] = Array.isArray(extent) ? extent.map(Number) : [];
    const count = (Number(to) - Number(from)) / Number(step);
    if (!(count <= MOST_BINS && count >= 0) || binned === true)
      refuse(
        `${path}.step`,
        `go with an extent that it parts into at most ${MOST_BINS} bins`,
        step,
      );
  };

  const part = (one: Part, path: string, place: Place): void => {
    const isView = ["mark", "layer", "concat", "hconcat", "vconcat", "spec"].some((key) =>
      Object.hasOwn(one, key),
    );
    const { data } = one;
    const given = isPart(data) ? data.values : undefined;
    const before = Array.isArray(given) ? given.length : isPart(data) ? rows.count : place.rows;
    const { times, copies, made } = isView
      ? effortOf(one, before, rows)
      : { times: 1, copies: 1, made: 1 };
    const [here, within] = [Math.max(before, 1) * made, place.effort * times];
    const there = place.copies * copies;
    const passes = place.key === "encoding" ? Object.keys(one).length : 1;
    const isPass = isView || place.key === "encoding" || place.key === "transform";
    spend(Math.max(isPass ? within * here * passes : 0, there * OF_PART), path);
    if (["concat", "hconcat", "vconcat"].includes(place.key))
      spend(Math.max(within * here, there * OF_CHART * OF_PART), path);
    if (place.key === "bin") bins(one, path);
    unscaled(one, path, place);
    if (place.rule.isInner === true && one.field === "image" && (one.title ?? null) === null)
      refuse(`${path}.title`, 'be given to a column named "image", which tooltips load', one.title);
    const only = place.rule.part;
    const outer = growth;
    // Views inside go on with what parameters and transforms of this one make, wherever these stand in it.
    const order = (key: string): number => ["transform", "params"].indexOf(key);
    const entries = Object.entries(one).sort(([a], [b]) => order(b) - order(a));
    for (const [key, inner] of entries) {
      const where = `${path}.${key}`;
      const isInner = place.rule.isInner === true;
      const found = KEYS.get(`${place.key}.${key}`) ?? KEYS.get(key);
      if (found === undefined || (Array.isArray(only) && !only.includes(key)))
        refuse(
          where,
          `not be there: ${REFUSED.get(key) ?? "it is no key that is allowed here"}`,
          inner,
        );
      const rule =
        isInner && key === "expr"
          ? { ...place.rule, ...found }
          : isInner && (key === "value" || key === "condition")
            ? { ...place.rule, ...(key === "condition" ? { part: true as const, list: 100 } : {}) }
            : isInner && key === "title"
              ? { ...found, text: LABEL }
              : found;
      // Drawn by lot, a thousand times.
      if (/^ci[01]?$/.test(String(inner))) spend(1000 * within * here, where);
      if (key === "content" && inner === "data" && rows.has("image"))
        refuse(where, 'be encoding, because there is a column "image", which tooltips load', inner);
      const isEntry = place.key === "transform" || place.key === "params";
      value(inner, where, {
        key: isEntry && rule.isExpression === true ? place.key : key,
        rule,
        rows: here,
        effort: within,
        copies: there,
      });
    }
    if (isView) growth = outer;
  };

  if (!isPart(spec)) refuse("spec", "be an object", spec);
  else part(spec, "spec", { key: "", rule: {}, rows: 0, effort: 1, copies: 1 });
};

/**
 * A spec of unknown origin, once it is known to be harmless: a copy that holds nothing but keys, words, paints, transforms
 * and expressions that are on a list, within budgets. What is on no list is refused by its path, before anything compiles it.
 *
 * @throws {RangeError} at the first thing that is not allowed
 */
export const admitted = <S>(spec: S): S => {
  let isRefused = false;
  try {
    const copy = plainCopy(spec, "spec", (path, must, got) => {
      isRefused = true;
      return refuse(path, must, got);
    });
    isRefused = true;
    check(copy);
    return copy as S;
  } catch (error) {
    // Not ours: reading it threw.
    if (isRefused) throw error;
    return refuse("spec", "be plain data", String(error));
  }
};
