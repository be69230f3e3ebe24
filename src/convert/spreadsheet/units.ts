/** Units of time in the languages that people keep spreadsheets in. */
import type { Unit } from '../../model/durations.js';
import { fold, wordsOf } from './plain.js';

/** Folded. Words of four letters or more also match where they begin a word: “Monatsgehalt”, “Stundenlohn”. */
const words: Readonly<Record<Unit | 'minute', string>> = {
  minute: `min mins minute minuto minuti minuut minuten minuta minuty`,
  hour: `hr hrs hour std stunde stdn heure horaire hora ora ore orario oraria uur uren godz godzin timer timme tunti
    tuntia hodin`,
  day: `day days daily tag tage tagen taglich jour jours journee dia dias diario giorno giorni dag dagen dage dagar dni dzien
    paiva`,
  week: `wk wks week woche wochen semaine hebdo semana settiman weken tydzien tygodn tygodni uge uger vecka veckor uke
    uker viikko tyden tydny`,
  month: `mo mos mth mths month monat mtl mtlich monatlich mois mensuel mes meses mensual mensal mensais mese mesi mensile
    maand miesiac miesiec mies miesiecz maned manad kuukausi mesic`,
  year: `yr yrs year annual annum jahr annee annuel ano anos anual anuais anno anni annuo annua jaar jaren rok roku lat
    lata rocznie roczne aar vuosi pa`,
};

/** A single letter means a unit only after a figure or a slash: “3h”, “€/h”. */
const letters: Readonly<Record<string, Unit | 'minute'>> = {
  h: 'hour',
  d: 'day',
  w: 'week',
  m: 'month',
  y: 'year',
  a: 'year',
};

const lists = Object.entries(words).map(
  ([unit, list]) => [unit as Unit | 'minute', list.split(/\s+/)] as const,
);

/** The unit that a folded word names. */
export const unitNamed = (word: string): Unit | 'minute' | undefined =>
  lists.find(([, list]) =>
    list.some((known) => word === known || (known.length >= 4 && word.startsWith(known))),
  )?.[0];

const perAnnum = /\bp\.? ?a\b\.?/;
/** “an” is a year in French, and an article in English. */
const frenchYear = /\b(?:par|\/|\d) ?ans?\b|^ans?$/;

/** The first unit in a text; single letters count after a figure or a slash. */
export const unitIn = (text: string): Unit | 'minute' | undefined => {
  for (const word of wordsOf(text)) {
    const unit = unitNamed(word);
    if (unit) return unit;
  }
  const folded = fold(text);
  if (perAnnum.test(folded) || frenchYear.test(folded)) return 'year';
  const letter = /(?:[\d/]|\d )([hdwmya])(?!\p{L})/u.exec(folded)?.[1];
  return letter === undefined ? undefined : letters[letter];
};
