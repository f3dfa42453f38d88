import { describe, expect, test } from "@jest/globals";
import * as oracle from "./index";
import { serialOf } from "./index";

/** The worked examples of the catalogue, and what its edge cases say. */
describe("hit rate", () => {
  const noon = serialOf("2025-08-01 12:00");
  const row = (
    hours: number,
    source: string | null,
    expedited: boolean | null = false,
  ): oracle.SupplyRow => ({
    promised: noon,
    delivered: noon + hours / 24,
    source,
    planned: "P",
    expedited,
  });

  test("five requirements: two from plan, one from elsewhere, one expedited, one late", () => {
    const rows = [row(-2, "P"), row(-1, "P"), row(-0.5, "Q"), row(-3, "P", true), row(1, "P")];
    expect(oracle.hitRate(rows)).toEqual({ ok: 0.4 });
    expect(oracle.onTimeDelivery(rows)).toEqual({ ok: 0.8 });
  });

  test("a blank location is unknown; what is open and due is a miss; yes and blanks alone say nothing", () => {
    expect(oracle.hitRate([row(-1, "P"), row(-1, null)])).toEqual({ ok: 1 });
    const open = { ...row(-1, null), delivered: null };
    expect(oracle.hitRate([row(-1, "P"), open], (serialOf("2025-08-02") - 1e-5) * 86400)).toEqual({
      ok: 0.5,
    });
    expect(oracle.hitRate([row(-1, "P", true), row(-1, "P", null)])).toEqual({ error: "#VALUE!" });
  });
});

test("misses by class", () => {
  const rows = ["执行", "数据", null, "缺料"].map((cause) => ({ cause }));
  expect(oracle.missBreakdown(rows, [["缺料", "执行"]])).toEqual({
    ok: [
      ["数据", 1, 0.25, 0.25],
      ["配置", 0, 0, 0.25],
      ["执行", 2, 0.5, 0.75],
      ["未分类", 1, 0.25, 1],
    ],
  });
});

describe("shop", () => {
  test("dispute refunds: 2025-08-01 to 2025-08-30 for 2025-08-31", () => {
    const row = (ticket: string, time: string): oracle.TicketRow => ({
      ticket,
      intervened: true,
      refunded: true,
      refundTime: serialOf(time),
    });
    const rows = [row("T1", "2025-08-01"), row("T2", "2025-08-30 23:00"), row("T5", "2025-08-31")];
    const today = serialOf("2025-08-31");
    expect(oracle.disputeRefunds(rows, today, 30)).toBe(2);
    expect(oracle.disputeRefunds([...rows, row("T1", "2025-08-02")], today, 30)).toBe(2);
    const sales = ["2025-08-01", "2025-08-30", "2025-08-31"].map((sold) => ({
      order: sold,
      sold: serialOf(sold),
    }));
    expect(oracle.disputeRefundRate(rows, sales, today, 30)).toEqual({ ok: 1 });
    expect(oracle.disputeRefundRate(rows, [], today, 30)).toEqual({ error: "#N/A" });
  });

  test("reviews, replies and shipments", () => {
    expect(oracle.positiveReviewRate([5, 4, 3, null].map((stars) => ({ stars })))).toEqual({ ok: 2 / 3 });
    expect(oracle.positiveReviewRate([{ stars: 6 }])).toEqual({ error: "#VALUE!" });
    const span = (minutes: number | null): oracle.SpanRow => ({
      from: 45870,
      to: minutes === null ? null : 45870 + minutes / 1440,
    });
    expect(oracle.replyRate([span(5), span(6), span(null), span(-1)])).toEqual({ ok: 1 / 3 });
    const hours = [4, 12, 24, 20].map((each) => span(each * 60));
    expect(oracle.shipSpeed(hours)).toEqual({ ok: 15 });
    expect(oracle.shipSpeed(hours, "median")).toEqual({ ok: 16 });
    expect(oracle.shipSpeed(hours, "p90")).toEqual({ ok: expect.closeTo(22.8, 9) });
    expect(oracle.onTimeShipRate([span(48 * 60), span(48 * 60 + 1), span(null)])).toEqual({ ok: 0.5 });
    expect(oracle.onTimeShipRate([span(48 * 60), span(null)], 48, 45872 * 86400)).toEqual({ ok: 0.5 });
  });

  test("reasons ranked", () => {
    const rows = ["物流", "商品", "物流", "售后", "物流", "商品"].map((reason) => ({ reason, amount: null }));
    expect(oracle.pareto(rows, "rows")).toEqual({
      ok: [
        ["物流", 3, 0.5, 0.5],
        ["商品", 2, 1 / 3, 5 / 6],
        ["售后", 1, 1 / 6, 1],
      ],
    });
    expect(oracle.pareto(rows, "rows", 1)).toEqual({ ok: [["物流", 3, 0.5, 0.5]] });
    expect(oracle.pareto(rows, "amounts")).toEqual({ error: "#N/A" });
  });
});
