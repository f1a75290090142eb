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
  readonly byHead: (
    words: string,
    quantity: Quantity,
    as: AspectId,
  ) => { readonly index: number; readonly dimensions: Values } | null;
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
  const backwards = function* (): Generator<readonly [number, Statement]> {
    const end = Math.max(0, statements.length - REACH);
    for (let index = statements.length - 1; index >= end; index -= 1) {
      const one = statements[index];
      if (one !== undefined) yield [index, one];
    }
  };
  const levelLike = (unit: Like, isBack = false): number | null => {
    for (const [index, one] of backwards())
      if (
        (isBack || index >= paragraphFrom()) &&
        one.as === "level" &&
        !one.isBefore &&
        isCountedSo(one, unit)
      )
        return index;
    return null;
  };
  return {
    at,
    since: (index) => statements.slice(index),
    levelLike,
    wholeLike: (unit, isBack = false) => {
      const index = levelLike(unit, isBack);
      const last = at(index);
      if (last === null || Object.keys(last.dimensions).length === 0) return index;
      for (const [before, one] of backwards())
        if (
          (isBack || before >= paragraphFrom()) &&
          one.as === "level" &&
          one.measure === last.measure &&
          one.label === last.label &&
          Object.keys(one.dimensions).length < Object.keys(last.dimensions).length &&
          isCountedSo(one, unit)
        )
          return before;
      return index;
    },
    byHead: (words, quantity, as) => {
      let total: { readonly index: number; readonly dimensions: Values } | null = null;
      for (const [index, one] of backwards()) {
        if (one.measure === null || one.name === null) continue;
        if (as === "level" ? !fitsLevel(one.measure, quantity) : !canBe(one.measure, as)) continue;
        const head = HEAD.exec(form.slice(one.name.from, one.name.to))?.[0];
        if (head === undefined || !words.endsWith(head)) continue;
        const rest = bare(words.slice(0, -head.length));
        // 出口 is no head of 进出口, and of another paragraph only the head alone is taken up.
        if (rest.length === 1 || (rest !== "" && index < paragraphFrom())) continue;
        // Firms of another quality are no part of those of one.
        if (rest !== "" && head === "企业" && one.measure.id !== "enterprises") continue;
        if (rest !== "") return { index, dimensions: partOf(one.measure, rest) };
        // The head alone is the whole of it, where that was named.
        if (Object.keys(one.dimensions).length === 0) return { index, dimensions: {} };
        total ??= { index, dimensions: {} };
      }
      return total;
    },
    byPart: (words) => {
      if (words.length < 2) return null;
      for (const [index, one] of backwards())
        if (one.as === "level" && Object.values(one.dimensions).some((value) => value === words))
          return index;
      return null;
    },
    of: (quantity) => {
      for (const [index, one] of backwards()) if (one.quantity === quantity) return index;
      return null;
    },
    lastLevel: () => {
      for (const [index, one] of backwards())
        if (index >= paragraphFrom() && one.as === "level" && !one.isBefore) return index;
      return null;
    },
    hasNamed: (ids, sentenceFrom) => {
      // What the sentence itself counts is what its sums are of: 企业20家，总投资8亿元.
      const counted = statements
        .slice(sentenceFrom)
        .filter((one) => one.as === "level" && isCount(one.figure.unit))
        .at(-1);
      if (counted !== undefined && counted.measure === null) return false;
      const isOfProjects = ids.some((id) => PROJECTS.test(id));
      for (const [, { measure }] of backwards()) {
        if (measure !== null && ids.includes(measure.id)) return true;
        // Other projects stand between.
        if (isOfProjects && measure !== null && PROJECTS.test(measure.id)) return false;
      }
      return false;
    },
  };
};
