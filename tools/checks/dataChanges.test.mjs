import { expect, test } from "vitest";
import { differences, faultsOfChanges } from "./dataChanges.mjs";

const HEAD =
  "id,measure,dimensions,period,amount,unit_mult,unit,qualifier,kind,source,section,printed,start,end,label_en";
const trade = "trade,trade,,2023,300.6,8,CNY,,flow,s,0,300.6亿元,10,17,Trade";
const firms = "firms,firms,,2023,36,0,enterprise,,stock,s,0,36家,20,23,Firms";
const csv = (...rows) => `${[HEAD, ...rows].join("\n")}\n`;
const mended = trade.replaceAll("300.6", "306.0");
const table = (...rows) =>
  ["## Next", "", "| fact | column | before | now | why |", "|---|---|---|---|---|", ...rows].join(
    "\n",
  );

test("a figure that changed, a fact that is new and one that is gone are differences, words are none", () => {
  expect(differences(csv(trade), csv(mended))).toEqual([
    "| trade | amount | 300.6 | 306.0 |",
    "| trade | printed | 300.6亿元 | 306.0亿元 |",
  ]);
  expect(differences(csv(trade), csv(firms, trade))).toEqual(["| firms | printed | | 36家 |"]);
  expect(differences(csv(trade, firms), csv(trade))).toEqual(["| firms | printed | 36家 | |"]);
  expect(differences(csv(trade), csv(trade.replace("Trade", "Foreign trade")))).toEqual([]);
});

test("each difference needs its row, with a reason", () => {
  const rows = [
    "| trade | amount | 300.6 | 306.0 | misread |",
    "| trade | printed | 300.6亿元 | 306.0亿元 | misread |",
  ];
  const faults = (...written) => faultsOfChanges(csv(trade), csv(mended), table(...written));
  expect(faults(...rows)).toEqual([]);
  expect(faults(rows[0])).toHaveLength(1);
  expect(faults(rows[0], rows[1].replace("misread", ""))).toHaveLength(2);
  expect(faultsOfChanges(csv(trade), csv(mended), "# Changes\n")).toHaveLength(2);
  expect(faultsOfChanges(csv(trade), csv(trade), table(rows[0]))).toHaveLength(1);
  expect(faultsOfChanges(csv(trade), csv(trade), "# Changes\n")).toEqual([]);
});

test("what an earlier version changed is of no concern", () => {
  const earlier = `${table()}\n\n${table("| x | amount | 1 | 2 | misread |").replace("Next", "0.2.0")}`;
  expect(faultsOfChanges(csv(trade), csv(trade), earlier)).toEqual([]);
});

test("the first version says how large it is", () => {
  expect(faultsOfChanges(null, csv(trade), "## Next\n\nFirst: 1 facts of 1 measures.\n")).toEqual(
    [],
  );
  expect(faultsOfChanges(null, csv(trade), "## Next\n\nFirst.\n")).toHaveLength(1);
});
