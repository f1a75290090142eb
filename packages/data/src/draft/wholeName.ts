import type { Measure, Measures } from "@park/data";
import { namesOf } from "./namesOf.ts";
import { OTHER_NAMES } from "./otherNames.ts";

/** A measure that words name whole, and where. */
export interface Named {
  readonly measure: Measure;
  readonly dimensions: Readonly<Record<string, string>>;
  /** Said of its growth; left out, of its level. */
  readonly as?: "growth";
}

/**
 * What may stand before a name in its clause and is no part of a longer one: nothing, a time, or the park as the subject,
 * and behind these verbs. Any other subject has a figure of its own.
 */
const LEAD =
  /(?:^|[\d年月末底]\s?|年度|半年|季度|全[区园城]|[本我]区|园区|高新区|开发区|经开区|新区|保税区|科技园|产业园|工业园|区内|全年|[一二三四五六七八九十]是|\b(?:park|zone|estate)(?:'s)?\s|\d[^,;]{0,16}\s(?:and|with)\s|^(?:and|with|while)\s)(?:外贸|先后|累计|成功|实现|完成|安排|实施|聚集|集聚|入库|设立|共建|引进“?|其中|共有?|拥有|现有|(?:the|total)\s)*$/iu;
/** Words of reaching, which may stand between the parts of a name, too. */
const REACHING = /累计|实现|完成|达到/gu;
/** From a figure to another, before which the name stands. */
export const FROM_TO =
  /(?:[从由]\d[^，。；、]{0,12}?(?:增加|增长|提高|提升|上升|增|升|下降|降低|减少|降)[到至]|\s(?:rose|grew|increased|fell|declined|dropped) from\s[^,;]{1,24}\sto\s)$/iu;
/** Words between a name and its figure that say nothing of what is measured. */
const TAIL =
  /^(?:\s|:|：|[”"]|累计|合计|总计|共|投入|实现|完成|达到?|为|是|有|增至|升至|降至|to|of|of the (?:park|zone)|in the (?:park|zone)|came to|was|were|is|are|reached|totall?ed|stood at|amounted to|rose to|grew to|fell to)*$/iu;
/** Before a figure whose name stands behind it: it is how many there are, and no more or less of them. */
const COUNTED =
  /(?:^|[有达共为区园]|达到|累计|\b(?:park|zone|estate|area)\s(?:has|had|counts|hosts)\s)$/iu;
const ENDS =
  /^(?:$|[\d，。；;！？,.、)）]|中|实现|完成|已|均|全部|顺利|快速|\s(?:and|in|by|at|of|with)\s)/iu;

/** Behind a figure that says which firms or projects are meant, or how great an aim is. */
const MODIFIES = /^(?:的|企业|项目|工程|产业|大户|or (?:more|less)\b|(?:target|goal)\b)/iu;

type Values = Readonly<Record<string, string>>;

/** Words for a value beside its label. */
const OTHER_VALUES: Readonly<Record<string, readonly string[]>> = {
  当年新增: ["新增", "新认定"],
};

interface ValueWord {
  readonly name: string;
  readonly value: string;
  readonly word: string;
}

const wordsOf = ({ dimensions }: Measure): readonly ValueWord[] =>
  Object.entries(dimensions).flatMap(([name, { values }]) =>
    Object.entries(values)
      .flatMap(([value, { zh, en }]) =>
        [zh, en.toLowerCase(), ...(OTHER_VALUES[zh] ?? [])].map((word) => ({ name, value, word })),
      )
      .sort((a, b) => b.word.length - a.word.length),
  );

const made = /*#__PURE__*/ new WeakMap<Measure, readonly ValueWord[]>();

/** The words for the values of a measure, the longest first: made once, because each figure asks for those of all. */
const valueWords = (measure: Measure): readonly ValueWord[] => {
  const known = made.get(measure) ?? wordsOf(measure);
  made.set(measure, known);
  return known;
};

/** The value of one of the measure's dimensions that the words end with, taken off them. */
const takeValue = (measure: Measure, words: string): readonly [values: Values, rest: string] => {
  const end = words.trimEnd();
  const found = valueWords(measure).find(({ word }) => end.endsWith(word));
  return found === undefined
    ? [{}, words]
    : [{ [found.name]: found.value }, end.slice(0, -found.word.length)];
};

/** The value of a dimension that the words name whole, as in 其中装备制造项目. */
export const namedValue = (measure: Measure, words: string): Values | null => {
  const [dimensions, rest] = takeValue(
    measure,
    words.toLowerCase().replace(/(?:产业)?(?:类)?(?:项目|企业)?(?:共|达)?$/u, ""),
  );
  return Object.keys(dimensions).length > 0 && rest.trim() === "" ? dimensions : null;
};

/** The value of a dimension that the words behind a figure begin with, as in 其中11家建成投产. */
export const valueBehind = (measure: Measure, after: string): Values | null => {
  const words = after.toLowerCase().trimStart();
  const found = valueWords(measure).find(
    ({ word }) =>
      words.startsWith(word) &&
      ENDS.test(words.slice(word.length).replace(/^(?:产业)?(?:类)?(?:项目|企业)?/u, "")),
  );
  return found === undefined ? null : { [found.name]: found.value };
};

/** Words in the one form in which names are compared. */
const nameForm = (words: string): string => words.toLowerCase().replaceAll("规模以上", "规上");

/**
 * Prepares to find the measures that words name whole: by a label, a synonym or another name of theirs, the longest first, that is no
 * part of a longer name, in the clause of the figure. Words of reaching, a value of a dimension, or the figure itself may
 * part the name: 规上工业企业实现营业收入, 新增国家级绿色工厂, 新签约12个项目. Words that only come near a label name nothing.
 *
 * @param measures - the measures to choose from
 * @returns a function of the clause before a figure, of the words behind it, and of the measure counted last in the
 * sentence; null where they name no measure
 */
export const wholeName = (
  measures: Measures,
): ((clause: string, after: string, counted: Named | null, tail?: RegExp) => Named | null) => {
  const own = Object.values(measures).flatMap((measure) =>
    namesOf(measure).map((name) => ({ name, measure, part: {}, only: "" })),
  );
  const others = OTHER_NAMES.flatMap(
    ({ measure: id, dimensions: part = {}, names, behind = "" }) => {
      const measure = measures[id];
      return measure === undefined
        ? []
        : names.map((name) => ({ name, measure, part, only: behind }));
    },
  );
  const names = [...own, ...others]
    .map((one) => ({ ...one, name: nameForm(one.name) }))
    .sort((a, b) => b.name.length - a.name.length);
  return (clause, after, counted, tail = TAIL) => {
    const all = nameForm(clause);
    const words = tail === TAIL ? all.replace(FROM_TO, "") : all;
    // The space between English words stays; Chinese has none.
    const plain = words.replace(REACHING, "");
    const behind = nameForm(after).replace(/^\s/, "");
    const isCounted = COUNTED.test(words);
    /** Where longer names stand that are not whole: there is none of the shorter ones in them. */
    const taken: (readonly [from: number, to: number])[] = [];
    const fits = (only: string, { kind }: Measure): boolean =>
      only === "" ||
      (counted?.measure.id === only &&
        (kind === "share" || Object.keys(counted.dimensions).length === 0));
    const whole = (form: string, name: string, measure: Measure): Values | null => {
      const at = form.lastIndexOf(name);
      if (at < 0 || MODIFIES.test(behind) || !tail.test(form.slice(at + name.length))) return null;
      const [values, lead] = takeValue(measure, form.slice(0, at));
      return LEAD.test(lead) ? values : null;
    };
    for (const { name, measure, part, only } of names) {
      if (!fits(only, measure)) continue;
      const at = words.lastIndexOf(name);
      if (at >= 0) {
        if (taken.some(([from, to]) => at < to && at + name.length > from)) continue;
        const values = whole(words, name, measure);
        if (values !== null) return { measure, dimensions: { ...values, ...part } };
        taken.push([at, at + name.length]);
        continue;
      }
      if (plain !== words) {
        const values = whole(plain, name, measure);
        if (values !== null) return { measure, dimensions: { ...values, ...part } };
      }
      const inside = valueWords(measure).find(({ word }) => words.includes(word));
      if (inside !== undefined) {
        const values = whole(plain.replace(inside.word, ""), name, measure);
        if (values !== null)
          return { measure, dimensions: { [inside.name]: inside.value, ...values, ...part } };
      }
      if (tail !== TAIL || behind === "") continue;
      if (isCounted && behind.startsWith(name) && ENDS.test(behind.slice(name.length)))
        return { measure, dimensions: part };
      for (let cut = 2; cut < name.length - 1; cut += 1) {
        const [first, rest] = [name.slice(0, cut), name.slice(cut)];
        const lead = words.replace(/的$/u, "");
        if (
          lead.endsWith(first) &&
          behind.startsWith(rest) &&
          LEAD.test(lead.slice(0, -cut)) &&
          ENDS.test(behind.slice(rest.length))
        )
          return { measure, dimensions: part };
      }
    }
    return null;
  };
};
