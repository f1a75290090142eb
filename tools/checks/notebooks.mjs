import { join } from "node:path";
import { command, root } from "../machine/command.mjs";
import { inTemporaryFolder } from "../machine/inTemporaryFolder.mjs";
import { findPython } from "../machine/programs.mjs";

const cwd = join(root, "examples/notebooks");

/** The Python that runs notebooks; null where there is none. */
export const jupyterPython = () => findPython("jupyter_client", "nbformat");

/** What notebooks need and is not there, or null. */
export async function missingForNotebooks() {
  const deno = await command([join(cwd, "node_modules/.bin/deno"), "--version"]);
  const missing = [
    ...(jupyterPython() === null ? ["Jupyter client (Debian: jupyter-nbconvert)"] : []),
    ...(findPython("ipykernel") === null ? ["Python kernel (Debian: python3-ipykernel)"] : []),
    ...(deno.code === 0 ? [] : ["deno"]),
  ];
  return missing.length === 0 ? null : `there is no ${missing.join(" and no ")}`;
}

/** Runs the notebooks on the built packages, as a user would; their own tests run them on the sources and read what they show. */
export async function notebooks() {
  const missing = await missingForNotebooks();
  if (missing !== null) {
    const skipped = [`notebooks, because ${missing}`];
    return { ok: true, skipped, counts: { passed: 0, failed: 0, skipped: 1 } };
  }
  const python = jupyterPython() ?? "python3";
  return inTemporaryFolder("park-notebook", async (folder) => {
    let output = "";
    for (const line of [
      [python, "run.py", "review.ipynb", join(folder, "review.ipynb")],
      [python, "run.py", "python.ipynb", join(folder, "python.ipynb")],
      ["npm", "run", "page"],
    ]) {
      const result = await command(line, { cwd });
      output += result.output;
      if (result.code !== 0) return { ok: false, output };
    }
    return { ok: true, output };
  });
}
