import type { Localized } from "@park/data";
import type { OwnMeasure } from "@park/data/draft";
import { useId, useState } from "preact/hooks";
import type { Draft } from "../work/work.ts";
import { type Candidate, measuresBy } from "./choices.ts";

const TEXT: Localized<{ readonly label: string; readonly own: (words: string) => string }> = {
  zh: { label: "查找指标", own: (words) => `新指标：${words}` },
  en: { label: "Find the measure", own: (words) => `A measure of your own: ${words}` },
};

/** A search for the measure of a figure: by any of its names, and by words for one of one's own. */
export const MeasureSearch = ({
  work,
  locale,
  onPick,
  onLeave,
}: {
  readonly work: Draft;
  readonly locale: "zh" | "en";
  readonly onPick: (measure: string | OwnMeasure) => void;
  /** Escape: back to the keys of the panel. */
  readonly onLeave: () => void;
}) => {
  const say = TEXT[locale];
  const id = useId();
  const [words, setWords] = useState("");
  const [at, setAt] = useState(0);
  const name = words.trim();
  const found = name === "" ? [] : measuresBy(work, words);
  const last = found.length;
  const pick = (one: Candidate | undefined): void => {
    if (one !== undefined) onPick(one.id);
    else if (name !== "")
      onPick({ label: /\p{Script=Han}/u.test(name) ? { zh: name } : { en: name } });
    setWords("");
  };
  return (
    <div class="search">
      <label for={`${id}-input`}>{say.label}</label>
      <input
        id={`${id}-input`}
        class="measure-search"
        role="combobox"
        aria-expanded={name !== ""}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        {...(name === "" ? {} : { "aria-activedescendant": `${id}-${at}` })}
        autocomplete="off"
        value={words}
        onInput={({ currentTarget }) => {
          setWords(currentTarget.value);
          setAt(0);
        }}
        onKeyDown={(event) => {
          if (event.isComposing) return;
          if (event.key === "ArrowDown" || event.key === "ArrowUp") {
            event.preventDefault();
            const step = event.key === "ArrowDown" ? 1 : -1;
            setAt((at + step + last + 1) % (last + 1));
          } else if (event.key === "Enter") {
            event.preventDefault();
            pick(found[at]);
          } else if (event.key === "Escape") {
            setWords("");
            onLeave();
          }
        }}
      />
      <div id={`${id}-list`} role="listbox" aria-label={say.label} class="found">
        {name === ""
          ? null
          : [...found, undefined].map((one, nth) => (
              // The keys are those of the field, as in every list of this kind.
              // biome-ignore lint/a11y/useKeyWithClickEvents: see above
              <div
                key={one?.id ?? "own"}
                id={`${id}-${nth}`}
                role="option"
                tabIndex={-1}
                aria-selected={nth === at}
                onClick={() => pick(one)}
              >
                {one === undefined ? say.own(name) : one.label[locale]}
                {one === undefined ? null : <small>{one.id}</small>}
              </div>
            ))}
      </div>
    </div>
  );
};
