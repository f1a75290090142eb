import { Buffer } from "node:buffer";
import { dirname } from "node:path";
import type { Options } from "tsup";

type Row = Readonly<Record<string, unknown>>;

/** A program that makes the rows: what most of them have it says once, and that a print ends where its length says. */
const listed = (rows: readonly Row[]): string => {
  const texts = rows.map(
    (row) => new Map(Object.entries(row).map(([k, v]) => [k, JSON.stringify(v)])),
  );
  const usual = new Map<string, string>();
  for (const [key, text] of texts.flatMap((row) => [...row])) {
    const same = texts.filter((row) => row.get(key) === text).length;
    if (same > rows.length / 2 && texts.every((row) => row.has(key))) usual.set(key, text);
  }
  const follows = ([key, value]: readonly [string, unknown], { start, printed }: Row): boolean =>
    key === "end"
      ? value === Number(start) + Array.from(String(printed)).length
      : usual.get(key) === JSON.stringify(value);
  const rest = rows.map((row) =>
    Object.fromEntries(Object.entries(row).filter((entry) => !follows(entry, row))),
  );
  const words = Object.keys(rows[0] ?? {}).filter((key) => texts.every((row) => row.has(key)));
  usual.set("end", "row.start + Array.from(row.printed).length");
  const all = words.map((key) => `${key}: ${usual.get(key) ?? `row.${key}`}`).join(", ");
  return `${JSON.stringify(rest)}.map((row) => ({ ${all}, ...row }))`;
};

/**
 * Puts what the reader of reviews makes of the packaged one in the place of its reading. So it comes through the same door and the same
 * checks as anybody's review, or nothing is built, and the root has neither the reader nor the checks in it.
 */
export const readAtBuild: NonNullable<Options["esbuildPlugins"]>[number] = {
  name: "read-at-build",
  setup: ({ esbuild, onLoad }) =>
    onLoad({ filter: /[\\/]xinyu2023[\\/]reading\.ts$/ }, async ({ path }) => {
      const { outputFiles } = await esbuild.build({
        stdin: {
          contents: `
            import { formatIssues } from "@park/data";
            import { readReview } from "../schema.ts";
            import { xinyu2023 } from "./index.ts";
            import file from "./review.json";
            const { value, issues, data } = readReview(
              JSON.stringify({ ...file, measures: xinyu2023.measures }),
            );
            if (issues !== undefined) throw new Error(formatIssues(issues, data));
            export const review = value;`,
          resolveDir: dirname(path),
        },
        bundle: true,
        write: false,
        format: "esm",
        conditions: ["@park/source"],
      });
      const [{ text } = { text: "" }] = outputFiles;
      const program = `data:text/javascript;base64,${Buffer.from(text).toString("base64")}`;
      const { id, park, period, sources, facts, entities, exclusions } = (await import(program))
        .review;
      return {
        contents: `
          export const head = ${JSON.stringify({ id, park, period, sources })};
          export const parts = () => ({
            facts: ${listed(facts)},
            entities: ${listed(entities)},
            exclusions: ${listed(exclusions)},
          });`,
      };
    }),
};
