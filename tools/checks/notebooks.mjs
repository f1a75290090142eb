import { join } from "node:path";
import { command, root } from "../machine/command.mjs";
import { inTemporaryFolder } from "../machine/inTemporaryFolder.mjs";

/** Debian's, which has Debian's Jupyter. */
export const PYTHON = "/usr/bin/python3";

const cwd = join(root, "examples/notebooks");

/** What notebooks need and is not there, or null. */
export async function missingForNotebooks() {
  const missing = [];
  for (const [name, ...probe] of [
    ["Jupyter client (Debian: jupyter-nbconvert)", PYTHON, "-c", "import jupyter_client, nbformat"],
    ["Python kernel (Debian: python3-ipykernel)", PYTHON, "-c", "import ipykernel"],
    ["deno", join(cwd, "node_modules/.bin/deno"), "--version"],
  ]) {
    if ((await command(probe)).code !== 0) missing.push(name);
  }
  return missing.length === 0 ? null : `there is no ${missing.join(" and no ")}`;
}

/** Runs the notebooks on the built packages, as a user would; their own tests run them on the sources and read what they show. */
export async function notebooks() {
  const missing = await missingForNotebooks();
  if (missing !== null) {
    const skipped = [`notebooks, because ${missing}`];
    return { ok: true, skipped, counts: { passed: 0, failed: 0, skipped: 1 } };
  }
  return inTemporaryFolder("park-notebook", async (folder) => {
    let output = "";
    for (const line of [
      [PYTHON, "run.py", "review.ipynb", join(folder, "review.ipynb")],
      [PYTHON, "run.py", "python.ipynb", join(folder, "python.ipynb")],
      ["npm", "run", "page"],
    ]) {
      const result = await command(line, { cwd });
      output += result.output;
      if (result.code !== 0) return { ok: false, output };
    }
    return { ok: true, output };
  });
}
