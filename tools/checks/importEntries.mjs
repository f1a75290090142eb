// Runs in a consumer's project: `node importEntries.mjs roots|all NAME...` imports what the installed packages export.
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const [which, ...names] = process.argv.slice(2);

const entries = names.flatMap((name) => {
  const { exports } = JSON.parse(readFileSync(`node_modules/${name}/package.json`, "utf8"));
  // A pattern is many files of data, which another check reads.
  const keys = Object.keys(exports).filter((key) => !key.includes("*"));
  return keys.map((key) => `${name}${key.slice(1)}`);
});

let imported = 0;
for (const entry of which === "roots" ? names : entries) {
  const file = fileURLToPath(import.meta.resolve(entry));
  if (!file.includes("node_modules")) throw new Error(`${entry} is not the installed one: ${file}`);
  if (/\.(json|jsonld|csv)$/.test(entry)) {
    const text = readFileSync(file, "utf8");
    if (!entry.endsWith(".csv")) JSON.parse(text);
    else if (!text.includes("\n")) throw new Error(`${entry} is empty`);
    continue;
  }
  const types = file.replace(/\.js$/, ".d.ts");
  if (!existsSync(types)) throw new Error(`${entry} has no declarations beside ${file}`);
  const exported = Object.keys(await import(entry));
  if (exported.length === 0) throw new Error(`${entry} exports nothing`);
  console.log(`${entry}: ${exported.length} exports`);
  imported += 1;
}
if (imported === 0) throw new Error("nothing was imported");
if (which === "roots" && existsSync("node_modules/vega")) throw new Error("vega was installed");
