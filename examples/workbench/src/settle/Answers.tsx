import type { Locale, Localized } from "@park/data";
import type { Settlement } from "@park/data/draft";
import type { Candidate } from "./choices.ts";
import { type Act, KEYS } from "./keys.ts";

const TEXT: Localized<{
  readonly asRead: (words: string) => string;
  readonly suggested: (label: string) => string;
  readonly same: (label: string) => string;
}> = {
  zh: {
    asRead: (words) => `照此：${words}`,
    suggested: (label) => `是“${label}”`,
    same: (label) => `同上一个：${label}`,
  },
  en: {
    asRead: (words) => `As read: ${words}`,
    suggested: (label) => `It is “${label}”`,
    same: (label) => `Same as above: ${label}`,
  },
};

/** A button with the key that does the same. */
export const Answer = ({
  act,
  label,
  locale,
  onAct,
}: {
  readonly act: Act;
  /** What it does here; what its key does where it is left out. */
  readonly label?: string;
  readonly locale: Locale;
  readonly onAct: (act: Act) => void;
}) => {
  const key = KEYS.find((one) => JSON.stringify(one.act) === JSON.stringify(act));
  return (
    <button type="button" class={`act ${act.kind}`} onClick={() => onAct(act)}>
      <kbd>{key?.keys[0]}</kbd> {label ?? key?.label[locale]}
    </button>
  );
};

/** What a person may say of a number with one key. */
export const Answers = ({
  said,
  suggested,
  same,
  locale,
  onAct,
}: {
  /** What it was read as; null where it was read as no figure. */
  readonly said: string | null;
  readonly suggested: readonly Candidate[];
  /** What the measure of the figure before is called; null where there is none. */
  readonly same: string | null;
  readonly locale: Locale;
  readonly onAct: (act: Act) => void;
}) => {
  const say = TEXT[locale];
  const shared = { locale, onAct };
  return (
    <div class="acts">
      {said === null ? null : (
        <Answer act={{ kind: "asRead" }} label={say.asRead(said)} {...shared} />
      )}
      {suggested.map((one, nth) => (
        <Answer
          key={one.id}
          act={{ kind: "suggested", nth }}
          label={say.suggested(one.label[locale])}
          {...shared}
        />
      ))}
      {same === null ? null : <Answer act={{ kind: "same" }} label={say.same(same)} {...shared} />}
      <div class="row">
        {KEYS.flatMap(({ act }) =>
          act.kind === "aside"
            ? [<Answer key={asideOf(act.settlement)} act={act} {...shared} />]
            : [],
        )}
      </div>
    </div>
  );
};

const asideOf = ({ aside }: Settlement): string => aside ?? "";
