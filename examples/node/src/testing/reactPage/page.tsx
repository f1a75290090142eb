// The page in which the tests mount the component.
import { landSources, projectProgress } from "@park/charts";
import { type Locale, type Review, xinyu2023 } from "@park/data";
import { StrictMode } from "react";
import { createRoot, hydrateRoot, type Root } from "react-dom/client";
import { ParkChart } from "../../../react/ParkChart.tsx";

const CHARTS = { projectProgress, landSources };
const REVIEWS: Readonly<Record<string, Review>> = {
  whole: xinyu2023,
  empty: { ...xinyu2023, facts: [] },
};

interface Props {
  readonly chart?: keyof typeof CHARTS;
  readonly review?: keyof typeof REVIEWS;
  readonly locale?: Locale;
}

const element = ({ chart = "projectProgress", review = "whole", locale = "en" }: Props) => (
  <StrictMode>
    <ParkChart chart={CHARTS[chart]} review={REVIEWS[review] ?? xinyu2023} locale={locale} />
  </StrictMode>
);

const container = document.getElementById("root") ?? document.body;
let root: Root | undefined;

const page = {
  render: (props: Props = {}): void => {
    root ??= createRoot(container);
    root.render(element(props));
  },
  /** Takes over what a server has written. */
  hydrate: (html: string, props: Props = {}): void => {
    container.innerHTML = html;
    root = hydrateRoot(container, element(props), {
      onRecoverableError: (error) => console.error(error),
    });
  },
  unmount: (): void => {
    root?.unmount();
    root = undefined;
  },
};

declare global {
  interface Window {
    park: typeof page;
  }
}

window.park = page;
