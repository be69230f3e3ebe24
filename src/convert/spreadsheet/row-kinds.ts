/** Rows that aren’t steps, by their titles. */
import { fold } from './plain.js';

const total =
  /^(?:(?:grand |sub)?total|totals|sum|summe|gesamt|gesamtdauer|insgesamt|somme|suma|totale|totaal|razem|lacznie|celkem|i alt|totalt|average|durchschnitt|mittelwert|moyenne|media)(?: \p{L}+)?\s*:?$/u;
const section =
  /^(?:phase|part|section|semester|term|block|year|stage|teil|abschnitt|jahr|fase|partie|bloc|parte|bloque|bloco|blocco|seccion|secao|sezione|semestre|annee|faza|czesc|deel|blok)(?!\p{L})/u;

/** “Total”, “Summe” */
export const isTotal = (title: string): boolean => total.test(fold(title));

/** “Phase 1: Basics” */
export const isSectionTitle = (title: string): boolean => section.test(fold(title));
