import type { Article, Quote } from "./article";

const quote: Quote = {
  kind: "partial",
  text: "significant",
  attribution: {
    sources: [{ type: "person", name: "Pat Ryder" }],
    act: "stated",
    via: { sources: [{ type: "organization", name: "CNN" }] },
  },
};

export const article: Article = {
  kind: "report",
  language: "en",
  headline: "“Significant” losses in Kursk",
  quotes: [quote],
  "x-desk:slug": "kursk",
};

// @ts-expect-error: there is no such kind of article
export const kind: Article = { kind: "raport", language: "en", headline: "Losses" };

// @ts-expect-error: nobody is named
export const nobody: Quote = { kind: "direct", text: "No.", attribution: { sources: [] } };

// @ts-expect-error: a quote has an attribution
export const unattributed: Quote = { kind: "direct", text: "No." };

// @ts-expect-error: a count is a number
export const count: Article["casualtyReports"] = [{ scope: "period", figures: [{ outcomes: ["killed"], count: { low: "20" } }], attribution: quote.attribution }];
