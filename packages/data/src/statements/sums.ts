import { isCountedSo } from "./memory.ts";
import { carry, NOTHING, type Rule } from "./scene.ts";

/** Words for the sum of what was listed, and nothing else. */
const SUM =
  /^[,，\s]*(?:和|及|and\s)?(?:以上)?(?:[两三四五六七八九十\d]+[项者类])?(?:合计|总计|共计|共)(?:为|达到?|有)?$|^[,\s]*(?:(?:for|or|and|making|giving) )?(?:(?:in total|in all|altogether),?|(?:an? |the )?(?:combined |overall )?total(?:l?ing| of| was| is|s)?)(?: to)?\s$/u;

/** The sum at the end of a list: what its members have in common; open where they are of different things. */
export const sumOfList: Rule = (scene) => {
  const { form, here, memory, sentenceFrom, inSentence, like } = scene;
  if (inSentence === null || !SUM.test(form.slice(here.from, here.to))) return null;
  const members: number[] = [];
  for (let index = inSentence; index >= sentenceFrom; index -= 1) {
    const one = memory.at(index);
    if (one?.as === "level" && !one.isBefore && isCountedSo(one, like)) members.unshift(index);
  }
  const first = memory.at(members[0] ?? null);
  if (members.length < 2 || first === null) return null;
  const all = members.map((index) => memory.at(index));
  if (!all.every((one) => one?.measure === first.measure && one.label === first.label))
    return { ...NOTHING, doubts: ["name"] };
  return carry(scene, members[0] ?? null, {
    dimensions: Object.fromEntries(
      Object.entries(first.dimensions).filter(([name, value]) =>
        all.every((one) => one?.dimensions[name] === value),
      ),
    ),
  });
};
