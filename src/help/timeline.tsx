import type { ReactElement } from "react";
import type { NumberColumn } from "../cells/numbers";
import { describeDay } from "../cells/period";
import { civilOf, dayOf, monthStart, TIME_SLACK } from "../cells/serials";
import { openCall } from "../kpi/compute/call";
import type { Kpi } from "../kpi/define";
import type { Language } from "../kpi/texts";
import type { TimeSpan } from "../kpi/timeline";
import { fill } from "../locale/fill";
import { HELP_TEXTS } from "../locale/help";

const WIDTH = 720;
const MARGIN = 8;
const AXIS = 46;
const ROW = 52;
const BAR = 16;
const MONTHS_BEFORE = 2;
/** Text of the size used takes no more room than this. */
const LETTER = { zh: 12.5, en: 6.6 } as const;

interface Drawn {
  readonly spans: readonly TimeSpan[];
  /** The days of the example's records, by the column of dates. */
  readonly days: Readonly<Record<string, readonly number[]>>;
  readonly inView: { readonly start: number; readonly end: number; readonly name: string } | undefined;
  readonly months: readonly number[];
}

/** The spans of time that an indicator looks at, drawn along a line of months for the arguments of its example. */
export function Timeline({ kpi, args, language }: TimelineProperties): ReactElement | null {
  const drawn = drawnFor(kpi, args, language);
  if (drawn === undefined) return null;
  const { spans, months, inView } = drawn;
  const height = AXIS + spans.length * ROW + 4;
  const scale = scaleOf(months);
  return (
    <figure className="timeline">
      <div className="scrolled" role="group" tabIndex={0} aria-label={HELP_TEXTS.timeline[language]}>
        <svg viewBox={`0 0 ${WIDTH} ${height}`} role="img" aria-labelledby="timeline-title timeline-text">
          <title id="timeline-title">
            {fill(HELP_TEXTS.timelineOf[language], { name: kpi.name[language] })}
          </title>
          <desc id="timeline-text">{spans.map((span) => describe(span, language)).join("; ")}</desc>
          {inView && <InView {...inView} scale={scale} height={height} />}
          <Months months={months} scale={scale} />
          {spans.map((span, index) => (
            <Span
              key={`${span.parameter} ${span.name.en}`}
              span={span}
              days={drawn.days[span.parameter] ?? []}
              top={AXIS + index * ROW}
              scale={scale}
              language={language}
            />
          ))}
        </svg>
      </div>
      <figcaption>{HELP_TEXTS.timelineExample[language]}</figcaption>
    </figure>
  );
}

interface TimelineProperties {
  readonly kpi: Kpi;
  readonly args: readonly unknown[];
  readonly language: Language;
}

type Scale = (day: number) => number;

function drawnFor(kpi: Kpi, args: readonly unknown[], language: Language): Drawn | undefined {
  if (kpi.timeline === undefined) return undefined;
  const { values } = openCall(kpi, args);
  const spans = kpi.timeline(values as never);
  const days = Object.fromEntries(
    spans.map(({ parameter }) => [
      parameter,
      [...(values[parameter] as NumberColumn).values].filter((day) => Number.isFinite(day)),
    ]),
  );
  const inView = viewOf(kpi, values, language);
  const limits = spans.flatMap(({ start, end }) => [start, end - 1]).filter(Number.isFinite);
  if (inView) limits.push(inView.start, inView.end - 1);
  const unbounded = spans.some(({ start }) => start === -Infinity);
  const earliest = monthStart(Math.min(...limits), unbounded ? -2 : 0);
  // A record a little before shows that it does not count; one of years ago would make everything small.
  const before = Object.values(days)
    .flat()
    .filter((day) => day < earliest && day >= monthStart(earliest, -MONTHS_BEFORE));
  const first = monthStart(Math.min(earliest, ...before));
  const months = monthsBetween(first, Math.max(...limits));
  const isDrawn = (day: number): boolean => day >= first && day < monthStart(months.at(-1) ?? first, 1);
  const drawn = Object.entries(days).map(([name, all]) => [name, all.filter(isDrawn)] as const);
  return { spans, days: Object.fromEntries(drawn), inView, months };
}

/** The month N, or the day up to which is looked. */
function viewOf(kpi: Kpi, values: Readonly<Record<string, unknown>>, language: Language): Drawn["inView"] {
  for (const [name, { kind }] of Object.entries(kpi.parameters)) {
    const value = values[name];
    if (typeof value !== "number") continue;
    if (kind === "month")
      return { start: value, end: monthStart(value, 1), name: HELP_TEXTS.monthInView[language] };
    if (kind === "asOf") {
      const day = dayOf(value - 2 * TIME_SLACK);
      return { start: day, end: day + 1, name: `${HELP_TEXTS.dayInView[language]} ${describeDay(day)}` };
    }
  }
  return undefined;
}

function monthsBetween(first: number, last: number): number[] {
  const months: number[] = [];
  for (let month = first; month <= last; month = monthStart(month, 1)) months.push(month);
  return months;
}

function scaleOf(months: readonly number[]): Scale {
  const first = months[0] ?? 0;
  const end = monthStart(months.at(-1) ?? first, 1);
  const limited = (day: number): number => Math.min(end, Math.max(first, day));
  return (day) => MARGIN + ((WIDTH - 2 * MARGIN) * (limited(day) - first)) / (end - first);
}

/** The months by number, with the year where one begins. */
function Months({
  months,
  scale,
}: {
  readonly months: readonly number[];
  readonly scale: Scale;
}): ReactElement {
  return (
    <g className="months">
      <line x1={MARGIN} x2={WIDTH - MARGIN} y1={AXIS - 6} y2={AXIS - 6} />
      {months.map((start, index) => {
        const { year, month } = civilOf(start);
        const left = scale(start);
        return (
          <g key={start}>
            <line x1={left} x2={left} y1={AXIS - 10} y2={AXIS - 6} />
            <text x={(left + scale(monthStart(start, 1))) / 2} y={AXIS - 14} className="middle">
              {month}
            </text>
            {(index === 0 || month === 1) && (
              <text x={left + 2} y={AXIS - 31} className="year">
                {year}
              </text>
            )}
          </g>
        );
      })}
    </g>
  );
}

interface InViewProperties {
  readonly start: number;
  readonly end: number;
  readonly name: string;
  readonly scale: Scale;
  readonly height: number;
}

/** The month or day that the call is for, across all spans. */
function InView({ start, end, name, scale, height }: InViewProperties): ReactElement {
  const [left, right] = [scale(start), scale(end)];
  return (
    <g className="in-view">
      <rect x={left} y={AXIS - 28} width={Math.max(3, right - left)} height={height - AXIS + 28} rx={2} />
      <text x={Math.min(right, WIDTH - MARGIN)} y={AXIS - 33} className="end">
        {name}
      </text>
    </g>
  );
}

interface SpanProperties {
  readonly span: TimeSpan;
  readonly days: readonly number[];
  readonly top: number;
  readonly scale: Scale;
  readonly language: Language;
}

/** One span: what counts in it, its first and last day, and the records of the example beside it. */
function Span({ span, days, top, scale, language }: SpanProperties): ReactElement {
  const [left, right] = [scale(span.start), scale(span.end)];
  const text = describe(span, language);
  const fits = left + text.length * LETTER[language] < WIDTH - MARGIN;
  const center = top + 30;
  return (
    <g className="span">
      <text x={fits ? left : WIDTH - MARGIN} y={top + 13} className={fits ? "start" : "end"}>
        {text}
      </text>
      <line x1={MARGIN} x2={WIDTH - MARGIN} y1={center} y2={center} className="track" />
      <rect x={left} y={center - BAR / 2} width={Math.max(3, right - left)} height={BAR} rx={3} />
      {span.start === -Infinity && (
        <path d={`M${left} ${center - BAR / 2}l-${MARGIN} ${BAR / 2}l${MARGIN} ${BAR / 2}z`} />
      )}
      {[...new Set(days.map((day) => dayOf(day)))].map((day) => (
        <circle
          key={day}
          cx={(scale(day) + scale(day + 1)) / 2}
          cy={center}
          r={4}
          className={day >= span.start && day < span.end ? "inside" : "outside"}
        />
      ))}
    </g>
  );
}

function describe({ name, start, end }: TimeSpan, language: Language): string {
  const last = describeDay(end - 1);
  const days =
    start === -Infinity
      ? fill(HELP_TEXTS.spanUntil[language], { end: last })
      : fill(HELP_TEXTS.span[language], { start: describeDay(start), end: last });
  return language === "zh" ? `${name.zh}:${days}` : `${name.en}: ${days}`;
}
