import type { ChartSpec, Table } from "@park/charts";
import { embed, type How } from "@park/charts/embed";
import type { Locale } from "@park/data";
import { signal } from "@preact/signals";
import { useEffect, useRef, useState } from "preact/hooks";
import type { Scheme } from "./address.ts";
import { placeOf } from "./useArrival.ts";

/** About what title, notes, source and controls add to the height of a plot, in pixels. */
const AROUND = 200;

/** Whether some picture is drawn: what draws them is loaded. */
const isDrawing = signal(false);

/** Whether a picture that shall be there in print, too, may be drawn before it comes into sight: when the page has nothing else to do. */
const useIsIdle = (isPrinted: boolean): boolean => {
  const [isIdle, setIsIdle] = useState(false);
  const isReady = isPrinted && isDrawing.value;
  useEffect(() => {
    if (!isReady) return;
    const id = requestIdleCallback(() => setIsIdle(true));
    return () => cancelIdleCallback(id);
  }, [isReady]);
  return isIdle;
};

/** Whether an element is in sight or near it. */
const useIsNear = (element: { readonly current: Element | null }): boolean => {
  const [isNear, setIsNear] = useState(false);
  useEffect(() => {
    if (element.current === null) return;
    const observer = new IntersectionObserver(
      (entries) => setIsNear(entries.some(({ isIntersecting }) => isIntersecting)),
      { rootMargin: "100px" },
    );
    observer.observe(element.current);
    return () => observer.disconnect();
  }, [element]);
  return isNear;
};

/** A picture with what it finds; it is drawn when it comes into sight, and drawn anew for another language or appearance. */
export const DrawnPanel = ({
  id,
  title,
  isTitled = false,
  isPrinted = false,
  say,
  draw: drawIn,
  table,
  fileName,
  locale,
  scheme,
}: {
  readonly id: string;
  readonly title: string;
  /** Whether the picture itself has the title. */
  readonly isTitled?: boolean;
  /** Whether it is drawn out of sight, too. */
  readonly isPrinted?: boolean;
  /** What it finds, in a sentence, where the title does not say it. */
  readonly say?: string;
  readonly draw: (how: How) => ChartSpec;
  readonly table: Table;
  readonly fileName: string;
  readonly locale: Locale;
  readonly scheme: Scheme;
}) => {
  const place = useRef<HTMLDivElement>(null);
  const panel = useRef<HTMLElement>(null);
  const isNear = useIsNear(panel);
  const isIdle = useIsIdle(isPrinted);
  const isWanted = isNear || isIdle;
  const [error, setError] = useState<string | null>(null);
  useEffect(() => {
    const element = place.current;
    if (element === null || !isWanted) return;
    const fail = ({ message }: Error): void => setError(message);
    const draw = (how: How): ChartSpec => {
      const spec = drawIn(how);
      // So that little moves below when the picture comes; facets do not say how high they are.
      element.style.minHeight = `${AROUND + ("height" in spec ? spec.height : AROUND)}px`;
      return spec;
    };
    try {
      // What stands here in another language stays until this one is drawn.
      embed(element, draw, {
        locale,
        table,
        fileName,
        ...(scheme === "system" ? {} : { scheme }),
      }).ready.then(() => {
        setError(null);
        element.style.minHeight = "0";
        isDrawing.value = true;
      }, fail);
    } catch (caught) {
      fail(caught as Error);
    }
  }, [drawIn, locale, scheme, isWanted]);
  return (
    <article class="panel" id={placeOf(id)} tabIndex={-1} ref={panel}>
      <h3 {...(isTitled ? { class: "hidden" } : {})}>{title}</h3>
      {say === undefined || isTitled ? null : <p class="quiet">{say}</p>}
      {error === null ? null : <p role="alert">{error}</p>}
      <div class="picture" ref={place} />
      {say === undefined || !isTitled ? null : <p class="quiet">{say}</p>}
    </article>
  );
};
