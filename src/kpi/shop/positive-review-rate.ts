import type { NumberColumn } from "../../cells/numbers";
import { areWithin, COUNTED, thoseOf, type Measure, type Verdict } from "../compute/measures";
import { impossible } from "../compute/readable";
import { share } from "../compute/share";
import { SLACK } from "../compute/slack";
import { defineKpi } from "../define";
import { call, inPeriod, operation, reference } from "../native";
import { number, rating, withDefault } from "../parameters";
import { compendium } from "../sources";

const STARS = { minimum: 1, maximum: 5 } as const;

/** Of the reviews, those of four stars or more. POSITIVEREVIEWRATE({5;4;3;"";"差评"}) is 0.5. */
export const POSITIVEREVIEWRATE = defineKpi({
  id: "POSITIVEREVIEWRATE",
  group: "shop",
  name: { zh: "好评率", en: "Positive review rate" },
  description: {
    zh: "有效评价中达到 4 星的占比;也可写 好评、中评、差评(5、3、1 星)。空白不是评价,系统默认好评请用条件排除",
    en: "Of the valid reviews, the share of four stars or more; 好评, 中评, 差评 (good, neutral, bad) are 5, 3 and 1. A blank is no review; leave reviews that the system made out by a criterion",
  },
  parameters: {
    ratings: rating(
      { zh: "评价", en: "ratings" },
      {
        zh: "每条评价的星级 1~5,或 好评、中评、差评;空白不是评价",
        en: "The stars of each review from 1 to 5, or 好评, 中评, 差评; a blank is no review",
      },
    ),
    positiveAt: withDefault(
      number(
        { zh: "好评星级", en: "positiveAt" },
        { zh: "几星及以上为好评,默认 4", en: "The stars from which a review is positive, 4 if left out" },
        STARS,
      ),
      4,
    ),
  },
  filter: "records",
  unit: "fraction",
  numberFormat: "0.0%",
  direction: "higher",
  related: [],
  source: compendium("㈢"),
  reading: {
    zh: "4 星及以上的评价 ÷ 有效评价;原文只有名称,星级界限可改。少于 50 条时仅供参考",
    en: "Reviews of four stars or more over valid reviews; the source has the name alone, the limit is adjustable. Below 50 reviews it says little",
  },
  errata: [],
  records: { ratings: "shopReviews.stars", dates: "shopReviews.time" },
  totals: {
    positive: { zh: "好评", en: "positive reviews", unit: "count", partOf: "reviews" },
    reviews: { zh: "有效评价", en: "valid reviews", unit: "count" },
  },
  base: "reviews",
  numerator: ["positive"],
  reasons: { noReview: { zh: "没有评价", en: "no review" } },
  measures({ ratings, positiveAt }) {
    const judge = judgeRating(ratings);
    const limit = positiveAt - SLACK;
    const { values } = ratings;
    const isPositive = (row: number): boolean => (values[row] as number) >= limit;
    // A rating off the stars is refused where its row is used: then each row must be asked.
    const isPlain = areWithin(values, STARS.minimum, STARS.maximum);
    const band = (from: number): Pick<Measure, "band"> => ({
      ...(isPlain && { band: { values, from, to: STARS.maximum } }),
    });
    return {
      positive: { table: "records", judge: thoseOf(judge, isPositive), ...band(limit) },
      reviews: { table: "records", judge, ...band(STARS.minimum) },
    };
  },
  value: ({ positive, reviews }) => share(positive, reviews),
  fromTotals: operation(reference("positive"), "/", reference("reviews")),
  native: operation(
    call(
      "COUNTIFS",
      reference("ratings"),
      operation(">=", "&", reference("positiveAt")),
      ...inPeriod("dates"),
    ),
    "/",
    call("COUNTIFS", reference("ratings"), ">0", ...inPeriod("dates")),
  ),
  example: { arguments: { ratings: [5, 4, 3, 5] }, result: 0.75 },
});

function judgeRating({ values, range }: NumberColumn): (row: number) => Verdict {
  return (row) => {
    const stars = values[row] as number;
    if (Number.isNaN(stars)) return "noReview";
    return stars >= STARS.minimum && stars <= STARS.maximum
      ? COUNTED
      : impossible("ratingBeyondStars", { parameter: "ratings", range }, row, STARS);
  };
}
