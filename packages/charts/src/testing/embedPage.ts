// The program of the page in which the tests embed charts.
import { xinyu2023 } from "@park/data";
import { projectProgress } from "../catalogue/projects.ts";
import { type Embedded, embed } from "../embed/index.ts";
import { bar, bar as encodedBar } from "../forms/bar.ts";

const park = {
  embed,
  bar,
  encodedBar,
  projectProgress,
  review: xinyu2023,
  /** What the tests were given and have to ask again. */
  kept: [] as Embedded[],
  draws: [] as { readonly width: number; readonly background: string }[],
  violations: [] as string[],
  /** An element of the page by its id. */
  place: (id = "chart"): HTMLElement => {
    const element = document.getElementById(id);
    if (element === null) throw new Error(`there is no #${id}`);
    return element;
  },
  /** Embeds the chart of projects and notes each drawing. */
  mount: (locale: "zh" | "en" = "en", id = "chart"): Embedded => {
    const embedded = embed(
      park.place(id),
      (how) => {
        park.draws.push({ width: how.width, background: how.theme.background });
        return projectProgress(xinyu2023, how);
      },
      { locale, table: projectProgress.table(xinyu2023, { locale }), fileName: "projects" },
    );
    park.kept.push(embedded);
    return embedded;
  },
};

document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) => {
  park.violations.push(`${violatedDirective} ${blockedURI}`);
});

declare global {
  interface Window {
    park: typeof park;
  }
}

window.park = park;
