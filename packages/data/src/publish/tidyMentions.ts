import type { Review } from "@park/data";

/** The columns of the published table of further prints of a fact. */
export const MENTION_COLUMNS = ["fact", "source", "section", "printed", "start", "end"] as const;

/** Every further place where a fact of the review is printed. */
export const tidyMentions = ({ facts }: Review) =>
  facts.flatMap(({ id, mentions }) => mentions.map((mention) => ({ fact: id, ...mention })));
