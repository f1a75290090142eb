import type { Chart } from "@park/charts";
import { type Locale, type Review, xinyu2023 } from "@park/data";
import { computed, type ReadonlySignal, type Signal, signal } from "@preact/signals";
import { type Address, readAddress, writeAddress } from "./address.ts";
import { type Analysis, analyse, type Reach } from "./analyse.ts";
import { reachBeside } from "./askWorker.ts";
import type { SourceCopy } from "./readSource.ts";
import { possibleIn } from "./usesOf.ts";

/** A review with all that was computed from it. */
export interface Shown {
  readonly review: Review;
  readonly analysis: Analysis;
  readonly charts: readonly Chart[];
  /** How far its figures reach: asked of a worker when it is first wanted. */
  readonly reach: () => Promise<Reach>;
}

/** What the page shows, and how to change it. */
export interface App {
  readonly address: ReadonlySignal<Address>;
  readonly locale: ReadonlySignal<Locale>;
  /** Goes on to another view, or changes it in place where going back shall not come by here again. */
  readonly go: (change: Partial<Address>, how?: "push" | "replace") => void;
  /** The review that comes with the page. */
  readonly packaged: Shown;
  /** The reader's own, once it was read. */
  readonly own: Signal<Shown | null>;
  /** Whether charts, figures and audit are of the reader's own review. */
  readonly isOwn: Signal<boolean>;
  readonly shown: ReadonlySignal<Shown>;
  /** The copy of the source that was dropped. */
  readonly source: Signal<SourceCopy | null>;
}

/**
 * A review with what is computed from it. All of it is computed when it is first asked for, because the first view shows
 * little of it.
 */
export const shownOf = (review: Review, known?: Analysis): Shown => {
  let analysis = known;
  let charts: readonly Chart[] | undefined;
  let reach: Promise<Reach> | undefined;
  return {
    review,
    get analysis() {
      analysis ??= analyse(review);
      return analysis;
    },
    get charts() {
      charts ??= possibleIn(review);
      return charts;
    },
    reach: () => {
      reach ??= reachBeside(review);
      return reach;
    },
  };
};

/** Makes the state of the page, which follows the address of the window and writes it. */
export const createApp = (window: Window): App => {
  const preferred: Locale = window.navigator.language.startsWith("zh") ? "zh" : "en";
  const read = (): Address => readAddress(window.location.search, preferred);
  const address = signal(read());
  window.addEventListener("popstate", () => {
    address.value = read();
  });
  const packaged = shownOf(xinyu2023);
  const own = signal<Shown | null>(null);
  const isOwn = signal(false);
  return {
    address,
    locale: computed(() => address.value.locale),
    go: (change, how = "push") => {
      address.value = { ...address.value, ...change };
      const url = writeAddress(address.value);
      if (how === "push") window.history.pushState(null, "", url);
      else window.history.replaceState(null, "", url);
    },
    packaged,
    own,
    isOwn,
    shown: computed(() => (isOwn.value && own.value !== null ? own.value : packaged)),
    source: signal<SourceCopy | null>(null),
  };
};
