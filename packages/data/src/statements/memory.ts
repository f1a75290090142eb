import type { AspectId } from "@park/data";
import type { Quantity } from "../text/quantities.ts";
import { bare } from "./bare.ts";
import { canBe, fitsLevel, isCount, isSameKind, type Like } from "./kinds.ts";
import { partOf, type Values } from "./parts.ts";
import type { Statement } from "./statement.ts";

/** Nouns that take up a longer name. */
const HEAD =
  /(?:产值|收入|营收|投资|项目|企业|税收|利润|面积|用地|土地|人员|平台|专利|人才|园区|开发区|增加值|进出口|出口|进口|吞吐量|用电量|能耗|存款|贷款|厂房|资金|外资|主体|工厂|销售额|零售额|营业额|孵化器|公司)$/u;

/** Measures that count projects. */
const PROJECTS = /projects$/iu;

/** How many statements back a word may point. */
const REACH = 24;

/** The statement whose measure a word takes up, and the part of it that the word means. */
interface Headed {
  readonly index: number;
  readonly dimensions: Values;
}

/** What has been stated before a figure. */
export interface Memory {
  readonly at: (index: number | null) => Statement | null;
  /** Those from an index on. */
  readonly since: (index: number) => readonly Statement[];
  /** The level stated last, of such a unit, in this paragraph. */
  readonly levelLike: (unit: Like, isBack?: boolean) => number | null;
  /** The level of which parts are listed: of the one stated last, or that of which it is a part. */
  readonly wholeLike: (unit: Like, isBack?: boolean) => number | null;
  /** The measure named last whose name ends as words do: 产值 for 工业总产值, 项目 for 重点项目. */
  readonly byHead: (words: string, quantity: Quantity, as: AspectId) => Headed | null;
  /** The statement of a part that was called by these words. */
  readonly byPart: (words: string) => number | null;
  /** The statement of a figure. */
  readonly of: (quantity: Quantity) => number | null;
  /** The level stated last in the paragraph, whatever its unit. */
  readonly lastLevel: () => number | null;
  /** Whether one of these measures has been named. */
  readonly hasNamed: (ids: readonly string[], sentenceFrom: number) => boolean;
}

/** Whether a figure in a unit may be a part of what another states: as it was printed, or as its measure counts. */
export const isCountedSo = ({ figure, quantity }: Statement, unit: Like): boolean =>
  isSameKind(figure.unit, unit) ||
  (quantity.figure !== null && isSameKind(quantity.figure.unit, unit));

/** Prepares to look statements up; `paragraphFrom` tells where the paragraph began. */
export const memoryOf = (
  form: string,
  statements: readonly Statement[],
  paragraphFrom: () => number,
): Memory => {
  const at = (index: number | null): Statement | null =>
    index === null ? null : (statements[index] ?? null);
  /** The last statement of those that a word may point to, and of which something holds. */
  const last = (holds: (one: Statement, index: number) => boolean): number | null => {
    const end = Math.max(0, statements.length - REACH);
    for (let index = statements.length - 1; index >= end; index -= 1)
      if (holds(statements[index] as Statement, index)) return index;
    return null;
  };
  const levelLike = (unit: Like, isBack = false): number | null => {
    const from = isBack ? 0 : paragraphFrom();
    return last(
      (one, index) =>
        index >= from && one.as === "level" && !one.isBefore && isCountedSo(one, unit),
    );
  };
  return {
    at,
    since: (index) => statements.slice(index),
    levelLike,
    wholeLike: (unit, isBack = false) => {
      const index = levelLike(unit, isBack);
      const part = at(index);
      const parted = Object.keys(part?.dimensions ?? {}).length;
      if (part === null || parted === 0) return index;
      const from = isBack ? 0 : paragraphFrom();
      const whole = last(
        (one, before) =>
          before >= from &&
          one.as === "level" &&
          one.measure === part.measure &&
          one.label === part.label &&
          Object.keys(one.dimensions).length < parted &&
          isCountedSo(one, unit),
      );
      return whole ?? index;
    },
    byHead: (words, quantity, as) => {
      let total: Headed | null = null;
      let found: Headed | null = null;
      last(({ measure, name, dimensions }, index) => {
        if (measure === null || name === null) return false;
        if (as === "level" ? !fitsLevel(measure, quantity) : !canBe(measure, as)) return false;
        const head = HEAD.exec(form.slice(name.from, name.to))?.[0];
        if (head === undefined || !words.endsWith(head)) return false;
        const rest = bare(words.slice(0, -head.length));
        // 出口 is no head of 进出口, and of another paragraph only the head alone is taken up.
        if (rest.length === 1 || (rest !== "" && index < paragraphFrom())) return false;
        // Firms of another quality are no part of those of one.
        if (rest !== "" && head === "企业" && measure.id !== "enterprises") return false;
        const here = { index, dimensions: rest === "" ? {} : partOf(measure, rest) };
        // The head alone is the whole of it, where that was named.
        if (rest !== "" || Object.keys(dimensions).length === 0) found = here;
        else total ??= here;
        return found !== null;
      });
      return found ?? total;
    },
    byPart: (words) => {
      if (words.length < 2) return null;
      return last(
        ({ as, dimensions }) => as === "level" && Object.values(dimensions).includes(words),
      );
    },
    of: (wanted) => last(({ quantity }) => quantity === wanted),
    lastLevel: () => {
      const from = paragraphFrom();
      return last(({ as, isBefore }, index) => index >= from && as === "level" && !isBefore);
    },
    hasNamed: (ids, sentenceFrom) => {
      // What the sentence itself counts is what its sums are of: 企业20家，总投资8亿元.
      const counted = statements
        .slice(sentenceFrom)
        .filter((one) => one.as === "level" && isCount(one.figure.unit))
        .at(-1);
      if (counted !== undefined && counted.measure === null) return false;
      const isOfProjects = ids.some((id) => PROJECTS.test(id));
      // Other projects may stand between.
      const index = last(
        ({ measure }) =>
          measure !== null &&
          (ids.includes(measure.id) || (isOfProjects && PROJECTS.test(measure.id))),
      );
      return ids.includes(at(index)?.measure?.id ?? "");
    },
  };
};
