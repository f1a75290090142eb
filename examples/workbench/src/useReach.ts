import { useEffect, useState } from "preact/hooks";
import type { Reach } from "./analyse.ts";
import type { App, Shown } from "./app.ts";

/** Misprinting every digit of so many figures takes some seconds, of ten times as many some hours: that is asked for. */
const MOST_UNASKED = 1_000;

/** What is known of how far the figures that are shown reach. */
export interface Reached {
  /** Null until the worker has answered. */
  readonly reach: Reach | null;
  readonly error: string | null;
  /** Asks for it, where there are so many figures that it is not done unasked; null where it is. */
  readonly ask: (() => void) | null;
}

/** How far the figures that are shown reach, which a worker finds out while the page goes on. */
export const useReach = (app: App): Reached => {
  const shown = app.shown.value;
  const [asked, setAsked] = useState<Shown | null>(null);
  const [known, setKnown] = useState<(Omit<Reached, "ask"> & { readonly of: Shown }) | null>(null);
  const isWanted = shown.review.facts.length <= MOST_UNASKED || asked === shown;
  useEffect(() => {
    if (!isWanted) return;
    let isLeft = false;
    const tell = (reach: Reach | null, error: string | null): void => {
      if (!isLeft) setKnown({ of: shown, reach, error });
    };
    shown.reach().then(
      (reach) => tell(reach, null),
      ({ message }: Error) => tell(null, message),
    );
    return () => {
      isLeft = true;
    };
  }, [shown, isWanted]);
  const { reach, error } = known?.of === shown ? known : { reach: null, error: null };
  return { reach, error, ask: isWanted ? null : () => setAsked(shown) };
};
