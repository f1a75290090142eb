import type { Measure, Measures } from "@park/data";
import { namesOf } from "./namesOf.ts";

/** A region around the park, or a firm. */
const ELSEWHERE =
  /全市|全省|全国|全球|公司|集团|龙头|city|province|nation|region|world|compan|largest/iu;

/** One firm or one project of which the sentence goes on to speak. */
const OF_ONE =
  /(?:该|此|某)(?:项目|企业|厂)|(?<!重[点大])项目(?:计划)?总投资|(?:建成|投产|达产)后|成立于|注册资[本金][^，,]*[，,]|\b(?:plant|factory|firm)\b/iu;

/** A subject that is no park and no title, and the year of its figures: 星河新材料2023年. */
const SUBJECT_OF_YEAR =
  /(?<=\p{Script=Han}{2})(?<![区园城港镇市县截至在到从由自和与于中计年月日末底初报告讯况])(?:\d{4}|去|今)年/u;

/**
 * Prepares to tell whether a sentence speaks of another place, or of one firm or project. Words such as 营业收入 name a park's
 * measure and a firm's alike.
 *
 * @param measures - the measures whose names, such as 上市公司, say nothing of a firm
 * @returns a function of the sentence before the figure and of the measure that it names. A measure that says in its own name where
 * it is, is no measure of another place
 */
export const isElsewhere = (
  measures: Measures,
): ((sentence: string, measure: Measure) => boolean) => {
  const names = Object.values(measures)
    .flatMap(namesOf)
    .map((name) => name.toLowerCase())
    .filter((name) => /\s|\p{Script=Han}/u.test(name) && ELSEWHERE.test(name));
  return (sentence, { label }) => {
    const words = names.reduce((text, name) => text.replaceAll(name, ""), sentence.toLowerCase());
    if (OF_ONE.test(words) || SUBJECT_OF_YEAR.test(words)) return true;
    return ELSEWHERE.test(words) && !ELSEWHERE.test(label.en);
  };
};
