import { findProgram, findPython } from "../machine/programs.mjs";

/** The modules that Python code imports. */
export const pythonModules = (code) => [
  ...new Set(
    [...code.matchAll(/^(?:from +([\w.]+) +import|import +(.+))/gm)].flatMap(([, from, list]) =>
      from === undefined ? list.split(",").map((one) => one.trim().split(" ")[0]) : [from],
    ),
  ),
];

/** The programs that commands begin with. */
export const shellPrograms = (code) => [
  ...new Set(
    code
      .split("\n")
      .map((line) => line.replace(/(^|\s)#.*$/, "").trim())
      .flatMap((line) => (line === "" ? [] : line.split(/&&|\|\||[|;]/)))
      .map((one) => one.trim().split(/\s+/)[0]),
  ),
];

/**
 * Why a step of a page cannot be done on this machine; null where it can.
 *
 * @param {import("./pageSteps.mjs").Step} step
 * @param {string} python the code of the page's Python blocks up to this one
 * @returns {string | null}
 */
export function missingFor(step, python) {
  if (step.kind === "python") {
    const modules = pythonModules(python);
    return findPython(...modules) === null
      ? `no python3 on the PATH can import ${modules.join(", ") || "its own modules"}`
      : null;
  }
  if (step.kind !== "sh") return null;
  const missing = [...new Set([...step.needs, ...shellPrograms(step.code)])].filter(
    (program) => findProgram(program) === null,
  );
  return missing.length === 0 ? null : `there is no ${missing.join(" and no ")}`;
}
