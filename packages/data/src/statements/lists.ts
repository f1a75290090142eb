import type { Quantity } from "../text/quantities.ts";
import { BLOT, bare } from "./bare.ts";
import { isPart, isPoint, isSameKind } from "./kinds.ts";
import type { Lexicon, Sense } from "./lexicon.ts";
import { partOf, type Values } from "./parts.ts";
import type { Words } from "./scope.ts";
import type { Sentence } from "./sentences.ts";

/** What a figure of a list is of. */
export interface Member {
  /** What its words name; null where they are a part of what was named before. */
  readonly sense: Sense | null;
  readonly values: Values;
  readonly words: string;
  readonly at: Words;
  /** The figures of a ratio such as 3.9:57.2:38.9 are shares. */
  readonly isShare: boolean;
  /** The figure of the list before that it goes on from: 分别为甲和乙，分别增长…. */
  readonly after: Quantity | null;
  /** Whether the list has more or fewer names than figures, so that nobody can tell which is whose. */
  readonly isOpen: boolean;
}

const AND = /[、,，]|和|与|及|\sand\s/u;
const BETWEEN = /^(?:[、和与及,，\s]|and)*$/u;
const RESPECTIVELY = /分别|\brespectively\b/gu;

const OPEN: Omit<Member, "at"> = {
  sense: null,
  values: {},
  words: "",
  isShare: false,
  after: null,
  isOpen: true,
};

/** Words that say only how what was listed before is seen: 占比分别为, 分别增长, 累计分别达. */
const OF_THOSE =
  /^(?:占.*(?:比重|比例|份额)|(?:同比)?(?:增速|增幅|增长|下降|增加|减少)|占比|比重|同比|总数|总量|累计|合计)?$/u;

/** What so many figures go on from: the list before, or the last levels of one kind; more or fewer where they do not fit. */
const lastLevels = (
  here: readonly Quantity[],
  at: number,
  list: readonly Quantity[],
  count: number,
): readonly Quantity[] => {
  if (list.length === count) return list;
  const levels = here.filter(
    ({ to, figure }) =>
      to <= at && figure !== null && !isPart(figure.unit) && !isPoint(figure.unit),
  );
  const unit = levels.at(-1)?.figure?.unit;
  const alike = levels.filter(
    (one) => unit !== undefined && isSameKind(one.figure?.unit ?? unit, unit),
  );
  return alike.length < count ? alike : alike.slice(-count);
};

/** How many there are behind the last name of a list: 出口、进口两项. */
const COUNTED = /[两二三四五六七八九十\d]+[项者类](?:指标|数据)?$/u;
/** The same before what they all are: 三大主导产业产值, 两条产业链产值. */
const OF_KIND =
  /[两二三四五六七八九十\d]+(?:大|个|条)(?:主导|支柱|重点|优势|特色|新兴|骨干)?(?=产业|行业|板块|集群)/u;

const itemsOf = (words: string): readonly string[] =>
  words
    .split(AND)
    .map((item) => item.trim())
    .filter((item) => item !== "");

/** The figures of a run, with nothing but commas and "and" between. */
const runOf = (form: string, figures: readonly Quantity[]): readonly Quantity[] => {
  const end = figures.findIndex((one, index) => {
    const last = figures[index - 1];
    return last !== undefined && !BETWEEN.test(form.slice(last.to, one.from));
  });
  return end < 0 ? figures : figures.slice(0, end);
};

/** What an item of a list names, by itself or with the head of the last one: 批发业、零售业销售额. */
const memberOf = (
  find: Lexicon,
  item: string,
  lastItem: string,
): Pick<Member, "sense" | "values"> => {
  const whole = find(item).at(-1);
  const [sense] = whole?.senses ?? [];
  if (whole !== undefined && sense !== undefined && whole.to === item.length) {
    const lead = bare(item.slice(0, whole.from)).replace(/[一二三四五六七八九十两\d]+大$/u, "");
    return { sense, values: lead === "" ? {} : partOf(sense.measure, lead) };
  }
  for (let cut = 1; cut < lastItem.length; cut += 1) {
    const joined = item + lastItem.slice(cut);
    const name = find(joined).at(-1);
    const [meant] = name?.senses ?? [];
    if (name === undefined || meant === undefined || name.to !== joined.length) continue;
    if (
      name.from < item.length &&
      name.to > item.length &&
      (meant.needsPart === undefined || name.from > 0)
    )
      return {
        sense: meant,
        values:
          name.from === 0 ? {} : partOf(meant.measure, bare(item.slice(0, name.from)) || item),
      };
  }
  const head = find(lastItem).at(-1);
  const [headed] = head?.to === lastItem.length ? head.senses : [];
  return { sense: headed ?? null, values: partOf(headed?.measure ?? null, bare(item) || item) };
};

/**
 * The figures that stand in the order of a list before them: 甲、乙分别为5亿元和7亿元, "machinery and chemicals made up 41% and 18%
 * respectively", 三次产业比例为3.9:57.2:38.9. Where the counts differ, they are open.
 */
export const listMembers = (
  form: string,
  quiet: string,
  find: Lexicon,
  here: readonly Quantity[],
  sentence: Sentence,
): ReadonlyMap<Quantity, Member> => {
  const members = new Map<Quantity, Member>();
  const assign = (run: readonly Quantity[], words: string, at: Words, isShare = false): void => {
    const items = itemsOf(words.replace(COUNTED, "").replace(OF_KIND, ""));
    if (Math.min(items.length, run.length) < 2) return;
    const isOpen = items.length !== run.length;
    run.forEach((quantity, index) => {
      const item = items[index] ?? "";
      members.set(
        quantity,
        isOpen
          ? { ...OPEN, at }
          : {
              ...OPEN,
              ...memberOf(find, item, items.at(-1) ?? ""),
              words: item,
              at,
              isShare,
              isOpen,
            },
      );
    });
  };
  let last: readonly Quantity[] = [];
  for (const { index, 0: word } of form.slice(sentence.from, sentence.to).matchAll(RESPECTIVELY)) {
    const at = sentence.from + index;
    if (word === "分别") {
      const run = runOf(
        form,
        here.filter(({ from }) => from > at),
      );
      const ahead = form.slice(sentence.from, at);
      const begin = Math.max(
        ...["，", ",", "。", "；", "：", ":", "看,", "其中"].map(
          (mark) => ahead.lastIndexOf(mark) + (ahead.includes(mark) ? mark.length : 1),
        ),
        0,
      );
      const words = quiet.slice(sentence.from + begin, at).replaceAll(BLOT, "");
      const before =
        bare(words) === "" || OF_THOSE.test(words.trim())
          ? lastLevels(here, at, last, run.length)
          : [];
      if (before.length > 0) {
        run.forEach((quantity, index) => {
          members.set(quantity, {
            ...OPEN,
            at: { from: at, to: at },
            after: before[index] ?? null,
            isOpen: before.length !== run.length,
          });
        });
        continue;
      }
      last = run;
      // "三项" says only how many are listed.
      const count = here.filter(({ to }) => to <= at).at(-1);
      if (count !== undefined && count.to === at && COUNTED.test(form.slice(count.from, at)))
        members.set(count, { ...OPEN, at: { from: count.from, to: count.to } });
      assign(run, words, { from: sentence.from + begin, to: at });
      continue;
    }
    const run = [
      ...runOf(
        form,
        here.filter(({ to }) => to <= at),
      ),
    ];
    const first = run[0];
    if (first === undefined) continue;
    const begin = here[here.indexOf(first) - 1]?.to ?? sentence.from;
    const words = bare(quiet.slice(begin, first.from))
      .replace(/^(?:followed|trailed|led) by\s/u, "")
      .replace(/^.*\s[–—-]\s(?=[^–—]*,[^–—]*\s[–—-]\s)/u, "")
      .replace(/\s[–—-]\s.*$/u, "")
      .replace(/\swith$/u, "")
      .replace(
        /\s(?:made up|accounted for|were|was|reached|rose|grew|stood at|took|had|came to|contributed).*$/u,
        "",
      );
    assign(run, words, { from: begin, to: first.from });
  }
  // A ratio of three is of the three sectors where the words say so.
  for (let index = 0; index + 2 < here.length; index += 1) {
    const run = here.slice(index, index + 3);
    const [a, b, c] = run;
    if (a === undefined || b === undefined || c === undefined) break;
    if (form.slice(a.to, b.from) !== ":" || form.slice(b.to, c.from) !== ":") continue;
    const lead = form.slice(sentence.from, a.from);
    if (
      /三次产业|三产结构|一二三产|产业结构|three sectors|primary, secondary and tertiary/u.test(
        lead,
      )
    )
      assign(
        run,
        "第一产业增加值、第二产业增加值、第三产业增加值",
        { from: sentence.from, to: a.from },
        true,
      );
    index += 2;
  }
  return members;
};
