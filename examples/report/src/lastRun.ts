import { createHash } from "node:crypto";
import { mkdir, readdir, readFile, stat, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Options } from "./options.ts";

/** What the last run into a folder was made from, what it wrote, and what it said. */
interface LastRun {
  readonly inputs: string;
  readonly outputs: string;
  readonly summary: string;
}

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

/** What stands in the folder, by size and time: somebody may have changed or deleted it since. */
const stateOf = async (folder: string): Promise<string> => {
  const files = await filesIn(folder);
  const states = await Promise.all(
    files.map(async (file) => {
      const { size, mtimeMs } = await stat(file);
      return [file, size, mtimeMs];
    }),
  );
  return createHash("sha256").update(JSON.stringify(states)).digest("hex");
};

/** Kept where tools keep what may be deleted at any time, beside this program and not in what is published. */
const cacheOf = async (): Promise<string> =>
  join(await packageOf(fileURLToPath(import.meta.url)), "node_modules/.cache/report");

const recordIn = (cache: string, folder: string): string =>
  join(cache, `${createHash("sha256").update(folder).digest("hex").slice(0, 16)}.json`);

/**
 * What the last run said, where nothing has changed since: neither what the report is made from nor what was written.
 *
 * @returns null where the report must be made
 */
export const unchangedSince = async (
  options: Options,
  inputs: string,
  cache?: string,
): Promise<string | null> => {
  try {
    const record = recordIn(cache ?? (await cacheOf()), options.out);
    const last = JSON.parse(await readFile(record, "utf8")) as LastRun;
    const isSame = last.inputs === inputs && last.outputs === (await stateOf(options.out));
    return isSame ? last.summary : null;
  } catch {
    return null;
  }
};

/** Remembers a run that wrote all that was asked for. */
export const rememberRun = async (
  options: Options,
  inputs: string,
  summary: string,
  cache?: string,
): Promise<void> => {
  const record = recordIn(cache ?? (await cacheOf()), options.out);
  const run: LastRun = { inputs, outputs: await stateOf(options.out), summary };
  await mkdir(dirname(record), { recursive: true });
  await writeFile(record, JSON.stringify(run));
};
