import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Licences of what a user installs with the packages: all leave the user's own code alone. */
const LICENCES = ["0BSD", "BSD-3-Clause", "ISC", "MIT", "Unlicense"];

/** Others, by package, each with a reason in docs/decisions.md. */
const OTHERS = { "@resvg/resvg-wasm": "MPL-2.0" };

/**
 * What a user would not want of the packages that an install brought: a script that runs at the install, a licence that was
 * not looked at, a source that is no registry.
 *
 * @param {{ packages: Record<string, { license?: string, hasInstallScript?: boolean, integrity?: string }> }} lock
 *   package-lock.json
 */
export function faultsOfInstalled({ packages }) {
  const installed = Object.entries(packages).filter(([path]) => path !== "");
  if (installed.length === 0) return ["package-lock.json must list packages, got none"];
  return installed.flatMap(([path, { license = "none", hasInstallScript, integrity }]) => {
    const name = path.split("node_modules/").at(-1);
    return [
      ...(hasInstallScript ? [`${name} must run nothing at its install, got a script`] : []),
      ...(integrity === undefined ? [`${name} must have a hash, got none`] : []),
      ...(LICENCES.includes(license) || OTHERS[name] === license
        ? []
        : [`${name} must have one of the licences ${LICENCES.join(", ")}, got ${license}`]),
    ];
  });
}

/** The same of a project, as a step. */
export async function judgeInstalled(folder) {
  const lock = JSON.parse(readFileSync(join(folder, "package-lock.json"), "utf8"));
  const faults = faultsOfInstalled(lock);
  return { code: faults.length === 0 ? 0 : 1, output: `${faults.join("\n")}\n` };
}

/** What each of our packages must have for a reader, as a step. */
export async function judgeFiles(folder, names) {
  const missing = names.flatMap((name) =>
    ["LICENSE", "README.md"]
      .filter((file) => !existsSync(join(folder, "node_modules", name, file)))
      .map((file) => `${name} has no ${file}`),
  );
  return { code: missing.length === 0 ? 0 : 1, output: `${missing.join("\n")}\n` };
}
