import type { DraftPassage } from "@park/data/draft";
import { useEffect, useMemo } from "preact/hooks";
import type { App } from "../app.ts";
import { Link } from "../Link.tsx";
import { type Reading, saidBy } from "../settle/reading.ts";
import type { Draft } from "../work/work.ts";

/** The passages of each line of the text. */
const linesOf = (passages: readonly DraftPassage[]): readonly (readonly DraftPassage[])[] => {
  const lines: DraftPassage[][] = [[]];
  for (const passage of passages) {
    if (passage.list !== null) {
      lines.at(-1)?.push(passage);
      continue;
    }
    passage.text.split("\n").forEach((text, nth) => {
      if (nth > 0) lines.push([]);
      if (text !== "") lines.at(-1)?.push({ ...passage, text });
    });
  }
  return lines.filter((line) => line.some(({ text }) => text.trim() !== ""));
};

/** The document with every number in its place, marked as what it was read as; each leads to itself. */
export const MarkedText = ({
  app,
  work,
  passages,
  readings,
  place,
}: {
  readonly app: App;
  readonly work: Draft;
  readonly passages: readonly DraftPassage[];
  readonly readings: readonly Reading[];
  readonly place: number | null;
}) => {
  const { locale } = app.address.value;
  const { draft } = work;
  const lines = useMemo(() => linesOf(passages), [passages]);
  const byStart = useMemo(() => new Map(readings.map((one) => [one.start, one])), [readings]);
  useEffect(() => {
    if (place === null) return;
    // Where the text is beside the panel it follows; below it the panel itself stays in sight.
    document.getElementById(`n-${place}`)?.scrollIntoView({ block: "nearest" });
  }, [place]);
  const { exclusions, facts } = draft.file;
  const mark = ({ text: words, start, list, index, isMention }: DraftPassage) => {
    const item = list === "facts" ? facts[index] : exclusions[index];
    const reading = item === undefined ? undefined : byStart.get(item.start);
    if (reading === undefined) return words;
    return (
      <mark
        key={start}
        class={`${reading.state}${reading.start === place ? " current" : ""}`}
        data-start={reading.start}
        {...(isMention ? {} : { id: `n-${start}` })}
      >
        <Link
          app={app}
          to={{ place: reading.start }}
          how="replace"
          onFollow={() => document.querySelector<HTMLElement>(".settle")?.focus()}
        >
          {words}
        </Link>
      </mark>
    );
  };
  /** Says what a mark was read as when the pointer comes there: to say it of all takes longer than a step may. */
  const onPointerOver = ({ target }: PointerEvent): void => {
    const mark = target instanceof Element ? target.closest<HTMLElement>("mark") : null;
    const reading = byStart.get(Number(mark?.dataset.start));
    if (mark !== null && reading !== undefined) mark.title = saidBy(work, reading, locale);
  };
  return (
    <div class="text" lang={draft.file.sources[0].language} onPointerOver={onPointerOver}>
      {lines.map((line) => (
        <p key={line[0]?.start}>
          {line.map((passage) => (passage.list === null ? passage.text : mark(passage)))}
        </p>
      ))}
    </div>
  );
};
