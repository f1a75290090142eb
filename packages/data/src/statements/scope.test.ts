import { expect, test } from "vitest";
import { codebook } from "../codebook/codebook.ts";
import { quantitiesOf } from "../text/quantities.ts";
import { sourceText } from "../text/sourceText.ts";
import { statementReader } from "./statements.ts";

const reader = statementReader(codebook);
/** Whose each figure is: the park's own where nothing is said. */
const whose = (text: string): readonly string[] => {
  const source = sourceText(text);
  return reader(source, quantitiesOf(source)).statements.map(({ scope }) =>
    scope === null ? "own" : typeof scope === "string" ? scope : scope.name,
  );
};

// Parks and firms that do not exist.
test.each<readonly [what: string, text: string, ...scopes: readonly string[]]>([
  [
    "a region",
    "2023年，南湖高新区产值300亿元；全市产值1200亿元，增长5.5%。",
    "own",
    "city",
    "city",
  ],
  [
    "another zone, to the end of its paragraph",
    "东山高新区、云岫经济开发区2023年情况\n东山高新区实现产值300亿元。税收12亿元。\n云岫经济开发区实现产值210亿元，增长5%。新引进项目30个。\n两区合计产值510亿元。",
    "own",
    "own",
    "云岫经济开发区",
    "云岫经济开发区",
    "云岫经济开发区",
    "own",
  ],
  [
    "another zone under its heading",
    "2023年园区对比\n一、东山高新区\n实现产值300亿元。\n二、云岫经济开发区\n实现产值210亿元。新引进项目30个。\n三、共同任务\n新增就业800人。",
    "own",
    "云岫经济开发区",
    "云岫经济开发区",
    "own",
  ],
  [
    "the firm that reports, but what is of its park",
    "东山高新区开发集团有限公司2023年年报\n公司实现营业收入21亿元；归属于母公司股东的净利润3亿元。公司运营的园区入驻企业320家。",
    "公司",
    "公司",
    "own",
  ],
  [
    "the firm that reports",
    "The company reported revenue of $210 million in 2023, up 8%. Tenants of the park numbered 210.",
    "company",
    "company",
    "own",
  ],
  [
    "a leading firm without the word",
    "2023年，龙头企业衡晖生物营业收入50亿元，员工3200人。",
    "衡晖生物",
    "衡晖生物",
  ],
  ["kinds of firms are the park's", "2023年，新增上市公司3家，跨国公司总部2家。", "own", "own"],
])("%s", (_, text, ...scopes) => {
  expect(whose(text)).toEqual(scopes);
});
