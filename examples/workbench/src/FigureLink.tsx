import { formatFigure, labelOf } from "@park/data";
import type { FigurePlace } from "@park/metrics";
import type { App } from "./app.ts";
import { Link } from "./Link.tsx";

/** A figure of a finding: a link to its details, or the name of a thing that is counted. */
export const FigureLink = ({
  app,
  figure: { fact: id, printed },
}: {
  readonly app: App;
  readonly figure: Pick<FigurePlace, "fact" | "printed">;
}) => {
  const { locale } = app.address.value;
  const { review } = app.shown.value;
  const fact = review.facts.find((one) => one.id === id);
  if (fact !== undefined)
    return (
      <Link app={app} to={{ fact: id }}>
        {labelOf(review, fact)[locale]} {formatFigure(fact, locale)}
      </Link>
    );
  const entity = review.entities.find((one) => one.id === id);
  return <>{entity?.name[locale] ?? printed}</>;
};
