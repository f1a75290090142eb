import { describe, expect, test } from "vitest";
import { codebook } from "../codebook/codebook.ts";
import { OTHER_NAMES } from "../codebook/otherNames.ts";
import { quantitiesOf } from "../text/quantities.ts";
import { sourceText } from "../text/sourceText.ts";
import { lexicon, nameForm } from "./lexicon.ts";
import { listMembers } from "./lists.ts";

const find = lexicon(codebook, OTHER_NAMES);
const told = (text: string): readonly string[] => {
  const source = sourceText(text);
  const form = nameForm(source.plain);
  const figures = quantitiesOf(source).filter(({ figure }) => figure !== null);
  const sentence = { from: 0, to: form.length, paragraph: 0, goesOn: false };
  return [...listMembers(form, form, find, figures, sentence)].map(([{ printed }, member]) =>
    [
      printed,
      member.isOpen ? "open" : (member.sense?.measure.id ?? `“${member.words}”`),
      ...Object.values({ ...member.sense?.dimensions, ...member.values }),
      ...(member.isShare ? ["share"] : []),
    ].join(" "),
  );
};

describe("figures in the order of the list before them", () => {
  test.each<readonly [string, readonly string[]]>([
    ["出口、进口分别为5亿元和7亿元", ["5亿元 foreignTrade exports", "7亿元 foreignTrade imports"]],
    ["出口、进口分别增长5%和7%", ["5% foreignTrade exports", "7% foreignTrade imports"]],
    [
      "exports and imports rose 5% and 7% respectively",
      ["5% foreignTrade exports", "7% foreignTrade imports"],
    ],
    [
      "三次产业结构为3.9:57.2:38.9",
      [
        "3.9 primaryValueAdded share",
        "57.2 secondaryValueAdded share",
        "38.9 tertiaryValueAdded share",
      ],
    ],
    [
      "出口、进口两项分别为5亿元和7亿元",
      ["两项 open", "5亿元 foreignTrade exports", "7亿元 foreignTrade imports"],
    ],
    // Nobody can tell which is whose.
    ["出口、进口、税收收入三项分别为5亿元和7亿元", ["三项 open", "5亿元 open", "7亿元 open"]],
    ["出口、进口分别增长5%、7%和9%", ["5% open", "7% open", "9% open"]],
    ["exports, imports and sales rose 5% and 7% respectively", ["5% open", "7% open"]],
  ])("%s", (text, members) => {
    expect(told(text)).toEqual(members);
  });
});

test.each([
  "出口5亿元、进口7亿元",
  "exports of CNY 5 billion and imports",
  "5%和7%",
  "税收收入8亿元",
])("%s is no such list", (text) => {
  expect(told(text)).toEqual([]);
});
