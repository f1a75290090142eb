import { useEffect } from "preact/hooks";

/** The id of the element that an address leads to. */
export const placeOf = (id: string): string => `at-${id}`;

/**
 * Goes to where the address leads in a view, once it is there.
 *
 * @param at - what the address names; null for the top of the view
 * @param isThere - whether what it may lead to is in the page
 */
export const useArrival = (at: string | null, isThere = true): void => {
  useEffect(() => {
    if (at === null || !isThere) return;
    const element = document.getElementById(placeOf(at));
    element?.scrollIntoView({ block: "start" });
    element?.focus({ preventScroll: true });
  }, [at, isThere]);
};
