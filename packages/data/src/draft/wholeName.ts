import type { AspectId, Measure, Measures, NamedView, WholeInput } from "@park/data";
import { namesIn } from "./namesOf.ts";
import { OTHER_NAMES } from "./otherNames.ts";

/** A measure that words name whole, and where. */
export interface Named {
  readonly measure: Measure;
  readonly dimensions: Readonly<Record<string, string>>;
  /** The aspect; left out, its level. */
  readonly as?: AspectId;
  /** What a share is of; null where the words leave it open. */
  readonly of?: WholeInput | null;
}

/** What a view says of its measure. */
export const saidIn = ({ dimensions = {}, as, of }: NamedView): Omit<Named, "measure"> => ({
  dimensions,
  ...(as === "level" ? {} : { as }),
  ...(as === "share" ? { of: of ?? null } : {}),
});

const LEVEL: Omit<Named, "measure"> = { dimensions: {} };

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
  当年新增: ["新增", "新认定", "新入库", "newly certified", "newly added", "new"],
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

const LATIN_END = /\p{Script=Latin}$/u;

/** The values of the measure's dimensions that the words end with, one of a dimension, taken off them. */
const takeValues = (measure: Measure, words: string): readonly [values: Values, rest: string] => {
  const values: Record<string, string> = {};
  for (let rest = words; ; ) {
    const end = rest.trimEnd();
    const found = valueWords(measure).find(
      ({ name, word }) =>
        !Object.hasOwn(values, name) &&
        end.endsWith(word) &&
        !(LATIN_END.test(word) && LATIN_END.test(end.slice(0, -word.length))),
    );
    if (found === undefined) return [values, rest];
    values[found.name] = found.value;
    rest = end.slice(0, -found.word.length);
  }
};

/** The value that the words begin with, as in 12 new high-tech enterprises, taken off them. */
const takeFirst = (measure: Measure, words: string): readonly [values: Values, rest: string] => {
  const found = valueWords(measure).find(({ word }) =>
    words.startsWith(LATIN_END.test(word) ? `${word} ` : word),
  );
  return found === undefined
    ? [{}, words]
    : [{ [found.name]: found.value }, words.slice(found.word.length).trimStart()];
};

/** The value of a dimension that the words name whole, as in 其中装备制造项目. */
export const namedValue = (measure: Measure, words: string): Values | null => {
  const [dimensions, rest] = takeValues(
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
  const own = Object.values(measures).flatMap((measure) => [
    ...namesIn(measure).map((name) => ({ name, measure, said: LEVEL, only: "" })),
    ...Object.values(measure.views).flatMap((view) =>
      namesIn(view).map((name) => ({ name, measure, said: saidIn(view), only: "" })),
    ),
  ]);
  const others = OTHER_NAMES.flatMap(
    ({ measure: id, dimensions = {}, view, names, behind = "" }) => {
      const measure = measures[id];
      const named = view === undefined ? undefined : measure?.views[view];
      if (measure === undefined || (view !== undefined && named === undefined)) return [];
      const said = named === undefined ? { dimensions } : saidIn(named);
      return names.map((name) => ({ name, measure, said, only: behind }));
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
    const fits = (only: string, { as }: Omit<Named, "measure">): boolean =>
      only === "" ||
      (counted?.measure.id === only &&
        (as === "share" || Object.keys(counted.dimensions).length === 0));
    const whole = (form: string, name: string, measure: Measure): Values | null => {
      const at = form.lastIndexOf(name);
      if (at < 0 || MODIFIES.test(behind) || !tail.test(form.slice(at + name.length))) return null;
      const [values, lead] = takeValues(measure, form.slice(0, at));
      return LEAD.test(lead) ? values : null;
    };
    for (const { name, measure, said, only } of names) {
      if (!fits(only, said)) continue;
      const found = (values: Values): Named => ({
        measure,
        ...said,
        dimensions: { ...values, ...said.dimensions },
      });
      const at = words.lastIndexOf(name);
      if (at >= 0) {
        if (taken.some(([from, to]) => at < to && at + name.length > from)) continue;
        const values = whole(words, name, measure);
        if (values !== null) return found(values);
        taken.push([at, at + name.length]);
        continue;
      }
      if (plain !== words) {
        const values = whole(plain, name, measure);
        if (values !== null) return found(values);
      }
      const inside = valueWords(measure).find(({ word }) => words.includes(word));
      if (inside !== undefined) {
        const values = whole(plain.replace(inside.word, ""), name, measure);
        if (values !== null) return found({ [inside.name]: inside.value, ...values });
      }
      if (tail !== TAIL || behind === "") continue;
      const [first, named] = takeFirst(measure, behind);
      if (named.startsWith(name) && ENDS.test(named.slice(name.length))) {
        const [values, lead] = takeValues(measure, plain);
        const isValued = Object.keys(values).length > 0 && LEAD.test(lead);
        if (isCounted || isValued) return found({ ...first, ...values });
      }
      for (let cut = 2; cut < name.length - 1; cut += 1) {
        const [first, rest] = [name.slice(0, cut), name.slice(cut)];
        const lead = words.replace(/的$/u, "");
        if (
          lead.endsWith(first) &&
          behind.startsWith(rest) &&
          LEAD.test(lead.slice(0, -cut)) &&
          ENDS.test(behind.slice(rest.length))
        )
          return found({});
      }
    }
    return null;
  };
};
