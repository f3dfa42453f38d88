/** Units that stand behind a name: 金额(元), 金额(单位:万元), Amount (CNY). */
const UNIT =
  /[([{【〔]\s*(?:单位|unit)?\s*:?\s*(?<unit>万元|千元|元|万|人民币|rmb|cny|yuan|¥|\$|%|'?000|台次?|次|件|个|天|小时|分钟|hours?|days?|yyyy[-/.年]?mm[^\])}】〕]*)\s*[\])}】〕]/giu;
const UNIT_AT_END = /(?<=\p{L})[\s/_-]*(?<unit>万元|千元|元)$/u;

const THOUSAND = 1_000;
const TEN_THOUSAND = 10_000;
const SCALES: Readonly<Record<string, number>> = {
  万元: TEN_THOUSAND,
  万: TEN_THOUSAND,
  千元: THOUSAND,
  "000": THOUSAND,
  "'000": THOUSAND,
};

/** A header as it is compared. */
export interface Header {
  /** Without case, blanks, punctuation and units. */
  readonly compact: string;
  /** The same with a blank before, between and behind the words of other scripts than Chinese. */
  readonly words: string;
  /** What the amounts below it are multiplied with: 10,000 for 金额(万元). */
  readonly scale: number;
}

export function readHeader(text: string): Header {
  const folded = text.normalize("NFKC").trim();
  const units = [...folded.matchAll(UNIT)].map((match) => match.groups?.["unit"]);
  const bare = folded.replace(UNIT, " ").trim();
  units.push(UNIT_AT_END.exec(bare)?.groups?.["unit"]);
  const words = bare
    .replace(UNIT_AT_END, "")
    .replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2")
    .toLowerCase()
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => word !== "");
  const scale = units.map((unit) => SCALES[unit ?? ""]).find((each) => each !== undefined) ?? 1;
  return { compact: words.join(""), words: ` ${words.join(" ")} `, scale };
}

const ASCII = /^[\x20-\x7e]+$/;
/** Shorter ones are part of too many other words: 客户 of 客户来源. */
const SHORTEST_CONTAINED = 3;
const SHORTEST_CONTAINED_ASCII = 5;

/** What is left of a header around a name that it contains; undefined where it does not. */
export function around(header: Header, name: Header): string | undefined {
  const isAscii = ASCII.test(name.compact);
  if (name.compact.length < (isAscii ? SHORTEST_CONTAINED_ASCII : SHORTEST_CONTAINED)) return undefined;
  const [whole, part] = isAscii ? [header.words, name.words] : [header.compact, name.compact];
  return whole.includes(part) ? whole.replace(part, " ") : undefined;
}

/** Words that make another thing of what they stand beside: 上次进厂时间 is no 进厂时间. */
const OTHER_THING =
  /上次|下次|上一|上月|去年|同期|预计|预约|计划|目标|首次|最近|累计|非|未|不|率|占比|比例|数量?$|天数|时长|平均|单价|类型|方式|电话|手机|地址|邮箱|来源|级别|等级|备注|说明|描述|\b(?:last|next|previous|prior|planned|expected|estimated|target|rate|share|count|average|unit|type|phone|address|email|remarks?|notes?|comments?|description)\b/;

export function isOtherThing(rest: string): boolean {
  return OTHER_THING.test(rest);
}
