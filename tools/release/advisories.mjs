import { command } from "../machine/command.mjs";
import { pnpm } from "../machine/pnpm.mjs";

/**
 * Advisories on what a user installs with the packages. They are asked for before a release and not in every test, which a
 * new advisory would fail without a change.
 *
 * @param {string} checkout
 * @returns {Promise<{ skipped: string | null, faults: string[] }>}
 */
export async function advisories(checkout) {
  const { output } = await command(pnpm("audit", "--prod", "--json"), { cwd: checkout });
  try {
    const found = Object.values(JSON.parse(output.slice(output.indexOf("{"))).advisories);
    const faults = found.map((one) => `${one.module_name}: ${one.severity}, ${one.title}`);
    return { skipped: null, faults };
  } catch {
    const status = /responded with (\d+)/.exec(output)?.[1] ?? "no answer";
    return { skipped: `the registry does not audit (${status})`, faults: [] };
  }
}
