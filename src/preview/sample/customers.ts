import type { Bilingual } from "../../kpi/texts";
import { FIRST_DAY, LAST_DAY } from "./calendar";
import type { Random } from "./random";
import { MODELS, STORES, SURNAMES, TITLES, type Store } from "./words";

export interface Customer {
  /** With leading zeros, as dealer systems number them. */
  readonly id: string;
  readonly name: Bilingual;
  readonly store: Store;
  readonly vin: string;
  readonly plate: string;
  readonly model: Bilingual;
  /** The day around which the first visit in the records is. */
  readonly joined: number;
  readonly odometer: number;
  readonly kilometresADay: number;
}

const CUSTOMERS = 600;
/** Of ten customers so many were there before the records begin: their first visit falls in the first months. */
const EARLIER = 0.55;
const FIRST_MONTHS = 150;

const VIN_CHARACTERS = "0123456789ABCDEFGHJKLMNPRSTUVWXYZ";

export function makeCustomers(random: Random): Customer[] {
  return Array.from({ length: CUSTOMERS }, (_, index) => {
    const joined = random.chance(EARLIER)
      ? random.whole(FIRST_DAY, FIRST_DAY + FIRST_MONTHS)
      : random.whole(FIRST_DAY + FIRST_MONTHS, LAST_DAY - 20);
    return {
      id: String(1208 + index * 7).padStart(6, "0"),
      name: makeName(random),
      store: random.weighted(STORES, ({ share }) => share),
      vin: makeVin(random, index),
      plate: makePlate(random, index),
      model: random.pick(MODELS),
      joined,
      odometer: random.whole(2_000, 60_000),
      kilometresADay: random.between(15, 60),
    };
  });
}

function makeName(random: Random): Bilingual {
  const surname = random.pick(SURNAMES);
  const title = random.pick(TITLES);
  return { zh: surname.zh + title.zh, en: `${title.en} ${surname.en}` };
}

/** Seventeen characters that no maker has: LA0 is nobody's beginning. The index keeps them apart. */
function makeVin(random: Random, index: number): string {
  const middle = Array.from({ length: 8 }, () => VIN_CHARACTERS[random.whole(0, VIN_CHARACTERS.length - 1)]);
  return `LA0${middle.join("")}${String(100_000 + index * 37)}`;
}

/** The letter I is on no real plate. */
function makePlate(random: Random, index: number): string {
  return `沪I·${"ABCDEFGHJK"[random.whole(0, 9)] ?? "A"}${String(1000 + index * 17).slice(-4)}`;
}
