import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { writeDocExamples } from "../docExamples/writeDocExamples.mjs";
import { root } from "../machine/command.mjs";
import { all } from "./program.mjs";

/** The compiler that is only asked for types; its workers would do part of the work twice. */
const tsc = (...args) => [
  ...["node", join(root, "node_modules/typescript7/bin/tsc")],
  ...["--noEmit", "--singleThreaded", ...args],
];

/** The members of the workspace that say how they are compiled. */
const members = () =>
  ["packages", "examples", "tools"].flatMap((folder) =>
    readdirSync(join(root, folder))
      .map((name) => join(folder, name))
      .filter((member) => existsSync(join(root, member, "tsconfig.json"))),
  );

/** The types of the packages and examples with their tests, of the tools, and of the documented examples. */
export async function typecheck() {
  const examples = writeDocExamples(root);
  const projects = [
    ...members(),
    "tsconfig.json",
    // tsc takes an empty folder for a mistake.
    ...(examples.length > 0 ? ["tsconfig.docExamples.json"] : []),
  ];
  return all(projects.map((project) => tsc("--project", project)));
}
