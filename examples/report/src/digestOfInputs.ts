import { createHash } from "node:crypto";
import { readdir, readFile, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Options } from "./options.ts";

/** What the report is made by: each is read from where Node finds it. */
const PACKAGES = ["@park/data", "@park/metrics", "@park/charts", "vega", "vega-lite"] as const;

/** The files below a folder, in a fixed order; none where it is missing. */
const filesIn = async (folder: string): Promise<readonly string[]> => {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .sort();
};

const packageOf = async (file: string): Promise<string> => {
  const folder = dirname(file);
  const isRoot = await stat(join(folder, "package.json")).then(
    () => true,
    () => folder === dirname(folder),
  );
  return isRoot ? folder : packageOf(folder);
};

/** The programs of a package in the workspace as they are built; one from a registry is known by its version. */
const programsOf = async (name: string): Promise<readonly string[]> => {
  const root = await packageOf(fileURLToPath(import.meta.resolve(name)));
  const built = root.includes("node_modules") ? [] : await filesIn(join(root, "dist"));
  return [join(root, "package.json"), ...built.filter((file) => file.endsWith(".js"))];
};

/** A digest of everything that decides what the report is. */
export const digestOfInputs = async (options: Options): Promise<string> => {
  const own = fileURLToPath(import.meta.url);
  const files = [
    ...(await filesIn(dirname(own))).filter((file) => file.endsWith(".js")),
    ...(await Promise.all(PACKAGES.map(programsOf))).flat(),
    ...[options.review, options.source].flatMap((file) => file ?? []),
  ];
  const hash = createHash("sha256").update(JSON.stringify([options, process.version]));
  // A file that is not there is named in time by what reads it.
  const texts = files.map((file) => readFile(file).catch(() => "missing"));
  for (const text of await Promise.all(texts))
    hash.update(createHash("sha256").update(text).digest());
  return hash.digest("hex");
};
