// The one place where programs that the project does not install are looked for: on the PATH. So what a machine lacks, and what is
// hidden from a test, is missing everywhere.
import { spawnSync } from "node:child_process";
import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";

/** @param {string} file */
const isProgram = (file) => {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/**
 * The programs of a name on the PATH, in its order.
 *
 * @param {string} name
 */
const programsOf = (name) =>
  (process.env.PATH ?? "")
    .split(delimiter)
    .filter((folder) => folder !== "")
    .map((folder) => join(folder, name))
    .filter(isProgram);

/**
 * The first program of a name on the PATH; null where there is none.
 *
 * @param {string} name
 * @returns {string | null}
 */
export const findProgram = (name) => programsOf(name)[0] ?? null;

/**
 * The first Python on the PATH that can import these modules; null where there is none. It need not be the first of all: others may
 * stand before the system's, which has its Jupyter.
 *
 * @param {string[]} modules
 * @returns {string | null}
 */
export const findPython = (...modules) =>
  programsOf("python3").find(
    (python) => spawnSync(python, ["-c", `import ${["sys", ...modules].join(", ")}`]).status === 0,
  ) ?? null;
