// Every figure as a row for a spreadsheet, R or pandas.
import { writeFile } from "node:fs/promises";
import { FACT_COLUMNS, tidyFacts, xinyu2023 } from "@park/data";
import { toCsv } from "@park/data/csv";

const rows = tidyFacts(xinyu2023);
await writeFile("facts.csv", toCsv(FACT_COLUMNS, rows));
console.log(`facts.csv: ${rows.length} rows of ${FACT_COLUMNS.length} columns`);
