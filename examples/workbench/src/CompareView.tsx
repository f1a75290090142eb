import { formatPeriod, type Localized } from "@park/data";
import { useState } from "preact/hooks";
import type { App } from "./app.ts";
import { Comparison } from "./Comparison.tsx";
import { Link } from "./Link.tsx";
import { reviewOf, type SavedWork, type Work } from "./work/work.ts";

const TEXT: Localized<{
  readonly title: string;
  readonly with: string;
  readonly choose: string;
  readonly none: string;
  readonly more: string;
  readonly without: string;
}> = {
  zh: {
    title: "比较",
    with: "与哪份回顾比较",
    choose: "请选择",
    none: "没有可以比较的回顾。",
    more: "打开另一份",
    without: "这份回顾还没有可以比较的数字：请先填写时期并确认数字。",
  },
  en: {
    title: "Compare",
    with: "Compare with",
    choose: "Choose a review",
    none: "There is no other review.",
    more: "Open another one",
    without: "That review has no figures to compare yet: name its period and settle them first.",
  },
};

/** The review that is shown beside another one that is open or kept. */
export const CompareView = ({ app }: { readonly app: App }) => {
  const { locale } = app.address.value;
  const say = TEXT[locale];
  const [chosen, setChosen] = useState<string>("");
  const [error, setError] = useState<string | null>(null);
  const current = app.current.value;
  const works = app.works.value;
  const others: readonly (Work | SavedWork)[] = [
    ...works,
    ...app.kept.value.filter(({ id }) => works.every((work) => work.id !== id)),
  ].filter(({ id }) => id !== current.id);
  const other = works.find(({ id }) => id === chosen && id !== current.id);
  const review = other === undefined ? null : reviewOf(other);
  const nameOf = (one: Work | SavedWork): string => {
    const its = "kind" in one ? reviewOf(one) : null;
    return its === null ? one.name : `${its.park.name[locale]} ${formatPeriod(its.period, locale)}`;
  };
  return (
    <>
      <h2>{say.title}</h2>
      <label class="pick">
        {say.with}
        <select
          value={other?.id ?? ""}
          onChange={({ currentTarget: { value } }) => {
            setError(null);
            setChosen(value);
            const saved = app.kept.value.find(({ id }) => id === value);
            if (saved !== undefined)
              app.open(saved).catch(({ message }: Error) => setError(message));
          }}
        >
          <option value="">{others.length === 0 ? say.none : say.choose}</option>
          {others.map((one) => (
            <option key={one.id} value={one.id}>
              {nameOf(one)}
            </option>
          ))}
        </select>
      </label>
      <p>
        <Link app={app} to={{ view: "files" }}>
          {say.more}
        </Link>
      </p>
      {error === null ? null : <p role="alert">{error}</p>}
      {other === undefined ? null : review === null ? (
        <p>{say.without}</p>
      ) : (
        <Comparison app={app} beside={review} />
      )}
    </>
  );
};
