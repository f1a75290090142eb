import { type Briefing, briefingOf, type Chart } from "@park/charts";
import type { Locale, Review } from "@park/data";
import { computed, type ReadonlySignal, signal } from "@preact/signals";
import { type Address, readAddress, writeAddress } from "./address.ts";
import { type Analysis, analyse, type Reach } from "./analyse.ts";
import { reachBeside } from "./askWorker.ts";
import { possibleIn } from "./usesOf.ts";
import { EAST_PORT, XINYU } from "./work/examples.ts";
import { keep, keptWorks } from "./work/storage.ts";
import { reviewOf, type SavedWork, savedOf, type Work } from "./work/work.ts";

/** A review with all that was computed from it. */
export interface Shown {
  readonly review: Review;
  readonly analysis: Analysis;
  readonly charts: readonly Chart[];
  /** What is told of it first. */
  readonly briefing: Briefing;
  /** How far its figures reach: asked of a worker when it is first wanted. */
  readonly reach: () => Promise<Reach>;
}

/** What the page shows, and how to change it. */
export interface App {
  readonly address: ReadonlySignal<Address>;
  readonly locale: ReadonlySignal<Locale>;
  /** Goes on to another view, or changes it in place where going back shall not come by here again. */
  readonly go: (change: Partial<Address>, how?: "push" | "replace") => void;
  /** What is open; the first is the example. */
  readonly works: ReadonlySignal<readonly Work[]>;
  /** What the browser keeps, and the example that is a text: not read yet. */
  readonly kept: ReadonlySignal<readonly SavedWork[]>;
  /** The one that the address names; the example where it names none that is open. */
  readonly current: ReadonlySignal<Work>;
  /** Whether the address names one that is not open: it is being opened, or not there at all. */
  readonly missing: ReadonlySignal<"opening" | "unknown" | null>;
  /** The review of that one; null where it has none yet. */
  readonly review: ReadonlySignal<Review | null>;
  /** The same with what is computed; of the example where there is none, which no view then shows. */
  readonly shown: ReadonlySignal<Shown>;
  /** Puts a work among the open ones, in place of the one with its id, and keeps it in the browser. */
  readonly put: (work: Work) => void;
  /** Opens what was saved, and waits for it. */
  readonly open: (saved: SavedWork) => Promise<Work>;
  /** Takes works out of the page, and out of the list of those kept. */
  readonly drop: (ids: readonly string[]) => void;
  /** Why the browser keeps nothing; null where it does. */
  readonly unkept: ReadonlySignal<string | null>;
  /** Why what the address names could not be opened; null where it could. */
  readonly unopened: ReadonlySignal<string | null>;
}

/** A review with what is computed from it, each when it is first asked for, because the first view shows little of it. */
const shownOf = (review: Review, known?: Analysis): Shown => {
  let analysis = known;
  let charts: readonly Chart[] | undefined;
  let briefing: Briefing | undefined;
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
    get briefing() {
      analysis ??= analyse(review);
      briefing ??= briefingOf(review, { findings: analysis.audit.findings });
      return briefing;
    },
    reach: () => {
      reach ??= reachBeside(review);
      return reach;
    },
  };
};

/** After so many milliseconds without a change a work is kept. */
const QUIET = 400;

/** Makes the state of the page, which follows the address of the window and writes it. */
export const createApp = (window: Window): App => {
  const preferred: Locale = window.navigator.language.startsWith("zh") ? "zh" : "en";
  const read = (): Address => readAddress(window.location.search, preferred);
  const address = signal(read());
  const works = signal<readonly Work[]>([XINYU]);
  const kept = signal<readonly SavedWork[]>([EAST_PORT]);
  const unkept = signal<string | null>(null);
  const unopened = signal<string | null>(null);
  const isLoaded = signal(false);
  const known = new WeakMap<Review, Shown>();
  const shownOnce = (review: Review): Shown => {
    const shown = known.get(review) ?? shownOf(review);
    known.set(review, shown);
    return shown;
  };
  const current = computed(
    () => works.value.find(({ id }) => id === address.value.review) ?? XINYU,
  );
  const review = computed(() => reviewOf(current.value));
  const waiting = new Map<string, ReturnType<typeof setTimeout>>();
  const keepSoon = (work: Work): void => {
    clearTimeout(waiting.get(work.id));
    waiting.set(
      work.id,
      setTimeout(() => {
        waiting.delete(work.id);
        keep(savedOf(work)).then(
          () => {
            unkept.value = null;
          },
          ({ message }: Error) => {
            unkept.value = message;
          },
        );
      }, QUIET),
    );
  };
  const put = (work: Work): void => {
    const isThere = works.value.some(({ id }) => id === work.id);
    works.value = isThere
      ? works.value.map((one) => (one.id === work.id ? work : one))
      : [...works.value, work];
    if (work.kind === "draft" || !work.isExample) keepSoon(work);
  };
  const opening = new Map<string, Promise<Work>>();
  const open = (saved: SavedWork): Promise<Work> => {
    const before = opening.get(saved.id);
    if (before !== undefined) return before;
    const work = works.value.find(({ id }) => id === saved.id);
    if (work !== undefined) return Promise.resolve(work);
    const promise = import("./work/opened.ts")
      .then(({ openedWork }) => openedWork(saved, address.value.locale))
      .then((opened) => {
        put(opened);
        return opened;
      })
      .finally(() => opening.delete(saved.id));
    opening.set(saved.id, promise);
    return promise;
  };
  /** Opens the work that the address names, where the browser keeps it. */
  const follow = (): void => {
    unopened.value = null;
    const saved = kept.value.find(({ id }) => id === address.value.review);
    if (saved !== undefined)
      open(saved).catch(({ message }: Error) => {
        unopened.value = message;
      });
  };
  window.addEventListener("popstate", () => {
    address.value = read();
    follow();
  });
  keptWorks()
    .then(
      (saved) => {
        const ids = new Set(saved.map(({ id }) => id));
        kept.value = [...kept.value.filter(({ id }) => !ids.has(id)), ...saved];
      },
      ({ message }: Error) => {
        unkept.value = message;
      },
    )
    .then(() => {
      isLoaded.value = true;
      follow();
    });
  return {
    address,
    locale: computed(() => address.value.locale),
    go: (change, how = "push") => {
      address.value = { ...address.value, ...change };
      const url = writeAddress(address.value);
      if (how === "push") window.history.pushState(null, "", url);
      else window.history.replaceState(null, "", url);
    },
    works,
    kept,
    current,
    missing: computed(() => {
      const { review: id } = address.value;
      if (id === null || current.value.id === id) return null;
      const isThere = !isLoaded.value || kept.value.some((one) => one.id === id);
      return isThere && unopened.value === null ? "opening" : "unknown";
    }),
    review,
    shown: computed(() => shownOnce(review.value ?? XINYU.review)),
    put,
    open,
    drop: (ids) => {
      for (const id of ids) clearTimeout(waiting.get(id));
      works.value = works.value.filter((work) => work === XINYU || !ids.includes(work.id));
      kept.value = [
        EAST_PORT,
        ...kept.value.filter(({ id }) => id !== EAST_PORT.id && !ids.includes(id)),
      ];
    },
    unkept,
    unopened,
  };
};
