import { readFileSync } from "node:fs";

/** @param {string} name a package that the benchmark depends on */
export const versionOf = (name) => {
  const file = new URL(`node_modules/${name}/package.json`, import.meta.url);
  return JSON.parse(readFileSync(file, "utf8")).version;
};
