import type { Locale, Localized } from "@park/data";
import { KEYS } from "./keys.ts";

const TITLE: Localized = { zh: "按键", en: "Keys" };
const ESCAPE: Localized = { zh: "回到这些按键", en: "back to these keys" };

/** The keys of the panel, for a person to read. */
export const KeyList = ({ locale }: { readonly locale: Locale }) => {
  const lines = new Map<Localized, string[]>();
  for (const { keys, label } of KEYS) lines.set(label, [...(lines.get(label) ?? []), ...keys]);
  lines.set(ESCAPE, ["Esc"]);
  return (
    <details class="keys">
      <summary>{TITLE[locale]}</summary>
      <dl class="pairs">
        {[...lines].map(([label, keys]) => (
          <div key={label.en}>
            <dt>
              {keys.join(" ").replace(/Arrow(Up|Down)/, (_, way) => (way === "Up" ? "↑" : "↓"))}
            </dt>
            <dd>{label[locale]}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
};
