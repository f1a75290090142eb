import { labelOf, type Passage } from "@park/data";
import type { App } from "./app.ts";
import { Link } from "./Link.tsx";
import { placeOf, useArrival } from "./useArrival.ts";

/** What a passage is marked as; null where nothing is known of it. */
const kindOf = ({ facts, entities, exclusions, open }: Passage): string | null => {
  if (facts.length > 0) return "fact";
  if (open !== null) return "open";
  if (exclusions.length > 0) return "excluded";
  return entities.length > 0 ? "name" : null;
};

/** A text from print breaks its lines anywhere: what does not end a sentence goes on. */
const unbroken = (text: string, isSpaced: boolean): string =>
  text
    .replace(/([。！？：.!?:])[^\S\n]*\n\s*/g, "$1\u2029")
    .replace(/\s*\n\s*/g, isSpaced ? " " : "")
    .replaceAll("\u2029", "\n");

const Marked = ({
  app,
  passage,
  text,
  isFirst,
}: {
  readonly app: App;
  readonly passage: Passage;
  readonly text: string;
  /** Whether the first fact of the passage is printed here for the first time, where links lead to. */
  readonly isFirst: boolean;
}) => {
  const kind = kindOf(passage);
  if (kind === null) return <>{text}</>;
  const { locale } = app.address.value;
  const { review } = app.shown.value;
  const { facts, entities, exclusions } = passage;
  const [fact] = facts;
  const title = [
    ...facts.map((one) => labelOf(review, one)),
    ...entities.map(({ name }) => name),
    ...exclusions.map(({ reason }) => reason),
  ]
    .map((label) => label[locale])
    .join(" · ");
  const place = fact !== undefined && isFirst ? { id: placeOf(fact.id), tabIndex: -1 } : {};
  return (
    <mark class={kind} {...(title === "" ? {} : { title })} {...place}>
      {fact === undefined ? (
        text
      ) : (
        <Link app={app} to={{ fact: fact.id }}>
          {text}
        </Link>
      )}
    </mark>
  );
};

/** The passages of each section, in the order of the text; what is outside of all has none. */
const inSections = (passages: readonly Passage[]) => {
  const groups: { readonly section: string | null; readonly passages: Passage[] }[] = [];
  for (const passage of passages) {
    const last = groups.at(-1);
    if (last?.section === passage.section) last.passages.push(passage);
    else groups.push({ section: passage.section, passages: [passage] });
  }
  return groups;
};

/** A copy of the source with all that the review has in it, section by section. */
export const SourceText = ({
  app,
  passages,
}: {
  readonly app: App;
  readonly passages: readonly Passage[];
}) => {
  const { locale, at } = app.address.value;
  const { review } = app.shown.value;
  const language = review.sources[0]?.language;
  const labels = new Map(review.sources[0]?.sections.map(({ id, label }) => [id, label]));
  const isSpaced = !/^(zh|ja)/.test(language ?? "");
  useArrival(at);
  const seen = new Set<string>();
  const isFirst = ({ facts: [fact] }: Passage): boolean => {
    if (fact === undefined || seen.has(fact.id)) return false;
    seen.add(fact.id);
    return true;
  };
  return (
    <div class="panel">
      {inSections(passages).map(({ section, passages: own }) => (
        <section key={own[0]?.start}>
          {section === null ? null : <h3>{labels.get(section)?.[locale] ?? section}</h3>}
          <div class="text" lang={language}>
            {own.map((passage) => (
              <Marked
                key={passage.start}
                app={app}
                passage={passage}
                text={unbroken(passage.text, isSpaced)}
                isFirst={isFirst(passage)}
              />
            ))}
          </div>
        </section>
      ))}
    </div>
  );
};
