import { defineReview, foreignTrade, type Review } from "@park/data";

/** What runs a script where text is taken for markup. */
export const HOSTILE = "<img src=x onerror=alert(1)>\"'</script><script>alert(2)</script>";

/** A review whose names and labels try to be markup. */
export const hostileReview = (): Review =>
  defineReview({
    id: "east-2024-s1",
    park: { id: "east", name: { zh: HOSTILE, en: HOSTILE }, place: [{ zh: HOSTILE, en: HOSTILE }] },
    period: "2024-S1",
    sources: [
      {
        id: "bulletin",
        title: { zh: HOSTILE, en: HOSTILE },
        language: "zh-Hans",
        length: 200,
        sha256: "0".repeat(64),
        sections: [{ id: HOSTILE, label: { zh: HOSTILE, en: HOSTILE }, start: 0, end: 200 }],
      },
    ],
    measures: { foreignTrade },
    facts: [
      {
        measure: "foreignTrade",
        amount: "41.2",
        multiplier: 8,
        printed: HOSTILE,
        start: 5,
        note: { zh: HOSTILE, en: HOSTILE },
      },
    ],
    entities: [
      {
        id: HOSTILE,
        kind: "enterprise",
        name: { zh: HOSTILE, en: HOSTILE },
        printed: HOSTILE,
        start: 5,
      },
    ],
    exclusions: [
      {
        kind: "idiom",
        printed: HOSTILE,
        start: 5,
        reason: { zh: HOSTILE, en: HOSTILE },
      },
    ],
  });
