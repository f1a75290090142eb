import { landSources } from "@park/charts";
import { embed } from "@park/charts/embed";
import { toMimeBundle } from "@park/charts/notebook";
import { toCsv, toHtml, toTable, toVega } from "@park/charts/render";
import { FACT_COLUMNS, tidyFacts, xinyu2023 } from "@park/data";
import * as csv from "@park/data/csv";
import { draftReview } from "@park/data/draft";
import { publishedFiles } from "@park/data/publish";
import { parseReview } from "@park/data/schema";
import { sqlExpression, startRate } from "@park/metrics";

const draft = await draftReview("2024年，进出口总额约40.6亿元");
const [{ measure, amount, multiplier, qualifier, printed, start }] = draft.file.facts;
console.log("draft", measure, amount, multiplier, qualifier, printed, start);

const read = parseReview(JSON.parse(JSON.stringify(xinyu2023)));
console.log("schema", read.issues, parseReview({ id: "mine" }).issues?.[0]?.path.join());

const text = csv.toCsv(FACT_COLUMNS, tidyFacts(xinyu2023));
console.log(
  "csv",
  text.split("\n").find((line) => line.startsWith("foreignTrade,")),
);

console.log("publish", [...(await publishedFiles(xinyu2023)).keys()].sort().join());

console.log("sql", sqlExpression(startRate, { dialect: "duckdb" }));

const options = { locale: "en", width: 360 };
const [spec, table] = [landSources(xinyu2023, options), landSources.table(xinyu2023, options)];
console.log("table", toTable(table).includes("822.49 mu"), toCsv(table).includes("822.49 mu"));
const page = await toHtml(spec, table, { locale: "en", form: "document" });
console.log("html", page.startsWith("<!doctype html>"), page.includes("822.49 mu"));
console.log("vega", (await toVega(spec)).$schema);
console.log("notebook", Object.keys(await toMimeBundle(spec, { picture: false })).join());
console.log("embed", typeof embed);
