/** German. */
import type { Period } from '../../model/durations.js';
import type { Words } from '../words.js';

const periods: Record<Period, string> = {
  hour: 'die Stunde',
  day: 'am Tag',
  week: 'die Woche',
  month: 'im Monat',
  year: 'im Jahr',
};

const choice = (known: string) =>
  known ? `Verwenden Sie eines von diesen: ${known}.` : 'Es gibt noch keine.';

export const words: Words = {
  overview: { kind: 'Berufsweg' },

  duties: { heading: 'Der Arbeitsalltag' },

  employers: { heading: 'Wer in diesem Beruf einstellt' },

  ladder: {
    heading: 'Gehaltsentwicklung',
    unit: (currency, period) => `${currency} ${periods[period]}`,
    noAmount: 'keine Angabe',
  },

  facts: {
    heading: 'Was dafür nötig ist',
    allHeading: 'Auf einen Blick',
    timeToHire: 'Zeit bis zur Einstellung',
    cost: 'Kosten (geschätzt)',
  },

  requirements: {
    heading: 'Voraussetzungen',
    education: 'Bildung',
    experience: 'Erfahrung',
    skills: 'Kenntnisse',
  },

  related: { heading: 'Verwandte Berufe' },

  roadmap: {
    heading: (title) => `Der Weg zum Ziel: ${title}`,
    allSteps: 'Alle Schritte',
    salaryAtStage: 'Mögliches Gehalt auf dieser Stufe',
    skills: 'Kenntnisse',
    resources: 'Lernmaterial',
    oneOf: 'Eines davon genügt',
    optional: 'Freiwillig',
    free: 'kostenlos',
  },

  kinds: {
    course: 'Kurs',
    book: 'Buch',
    article: 'Artikel',
    video: 'Video',
    project: 'Projekt',
  },

  certifications: {
    heading: 'Zertifikate, die weiterbringen',
    boost: 'Gehaltsplus',
    adds: 'Was es auf jeder Stufe bringt',
    raise: (before, after) => `${before} → ${after}`,
    raiseSpoken: (before, after) => `aus ${before} werden ${after}`,
    estimate: 'Eine Schätzung für dieses Zertifikat allein.',
  },

  comparison: {
    heading: 'Berufe im Vergleich',
    pay: 'Gehalt',
    duration: 'Dauer aller Schritte',
    steps: 'Anzahl der Schritte',
    figures: 'Region und Quelle',
    notGiven: 'keine Angabe',
    separateScales:
      'Die Balken jedes Berufs haben einen eigenen Maßstab: Gehälter werden nicht zwischen Währungen oder Zeiträumen umgerechnet.',
  },

  pay: {
    orMore: (amount) => `ab ${amount}`,
    spoken: (amount, period, orMore) => `${amount}${orMore ? ' oder mehr' : ''} ${periods[period]}`,
    named: (label, value) => `${label}: ${value}`,
  },

  ranges: { to: 'bis' },

  plan: {
    start: 'Wo stehen Sie jetzt?',
    justStarting: 'Ganz am Anfang',
    known: 'Das können Sie schon',
    done: 'Erledigt',
    progress: (completed, total, count, left) =>
      `${completed} von ${total} ${count === 1 ? 'Schritt' : 'Schritten'} erledigt${left ? `, noch ${left}` : ''}`,
    complete: (total, count) =>
      count === 1 ? 'Alles erledigt' : `Alle ${total} Schritte sind erledigt`,
    allKnown: 'Das alles können Sie schon',
    spans: (earliest, latest) => `frühestens ${earliest}, spätestens ${latest}`,
    finish: (soonest, latest) => `Fertig zwischen ${soonest} und ${latest}`,
    finishIn: (month) => `Fertig im ${month}`,
    timeToHire: (months, note) =>
      `Zeit bis zur Einstellung, Stellensuche eingeschlossen: ${months}${note ? ` ${note}` : ''}`,
    startingFrom: (label, months, note) =>
      `ausgehend von „${label}“ (${note ? `${months} ${note}` : `sonst ${months}`})`,
    hideDates: 'Termine ausblenden',
    showDates: 'Termine einblenden',
    startOver: 'Von vorn beginnen',
    undo: 'Rückgängig machen',
    unsaved:
      'Dieser Browser speichert Ihren Fortschritt nicht: Er bleibt nur, bis Sie die Seite verlassen.',
    here: 'Hier stehen Sie',
  },

  provenance: { source: 'Quelle' },

  card: {
    unavailable: 'Die Daten dieser Karte konnten nicht geladen werden.',
    failed: 'Diese Karte lässt sich nicht anzeigen. Warum, steht in der Konsole des Browsers.',
  },

  problems: {
    status: (url, status) => `${url} hat mit dem Fehler ${status} geantwortet.`,
    login: 'Ist dafür eine Anmeldung nötig, setzen Sie credentials="same-origin" im Tag.',
    network: (url) =>
      `${url} war nicht zu erreichen: Die Adresse ist falsch, der Server antwortet nicht, oder er lässt andere Websites nicht mitlesen (CORS).`,
    offline: 'Sie sind anscheinend offline.',
    timeout: (url, seconds) =>
      `${url} hat nicht innerhalb von ${seconds} geantwortet. Kommen die Daten noch, werden sie gezeigt.`,
    html: (url) => `${url} ist eine Webseite, kein JSON.`,
    syntax: (where, why, line = '') => `${where}: Das ist kein lesbares JSON. ${why}${line}`,
    broken:
      'Es ist abgeschnitten, oder ein Komma, Anführungszeichen oder eine Klammer fehlt oder ist zu viel.',
    quotes:
      'Statt gerader Anführungszeichen (") stehen darin typografische („ “). Schalten Sie im Editor die Typografie aus.',
    entities:
      'Statt Anführungszeichen stehen darin HTML-Codes wie &quot;. Fügen Sie es als HTML ein, nicht als Text.',
    tags: 'Ein Editor hat HTML-Tags eingefügt. Fügen Sie es als HTML ein, ohne Leerzeilen.',
    line: (line, text) => `Siehe Zeile ${line}: ${text}`,
    size: (where, max) => `${where}: Das ist zu groß. Gelesen werden höchstens ${max} Zeichen.`,
    unfilled: 'Das Skript mit den Daten im Tag ist leer.',
    removed: (id, found) =>
      `Die Daten des Berufswegs „${id}“ fehlen: Die Seite hat das JSON-Skript aus dem Tag entfernt, oder path-id stimmt nicht. Stattdessen „${found}“ zu zeigen, wäre falsch.`,
    otherPath: (where, found, id) =>
      `${where}: Das ist der Berufsweg „${found}“, aber path-id verlangt „${id}“. Geben Sie beide Male dieselbe Id an.`,
    inline: 'Die Daten im Tag',
    invalid: (count, issue) =>
      count > 1
        ? `Dieser Berufsweg hat ${count} Fehler. Der erste: ${issue}`
        : `Dieser Berufsweg hat einen Fehler: ${issue}`,
    retry: 'Noch einmal versuchen',
    loading: 'Wird geladen …',

    document: 'das Dokument',
    nothing: 'nichts',
    aList: 'eine Liste',
    aGroup: 'eine Gruppe von Feldern',
    other: 'etwas anderes',

    missing: 'Das ist erforderlich und fehlt. Ergänzen Sie es.',
    text: (value) => `Hier muss Text in Anführungszeichen stehen, nicht ${value}.`,
    number: (value) =>
      `Hier muss eine einfache Zahl wie 100000 stehen, ohne Anführungszeichen, Währungszeichen und Tausenderpunkt, nicht ${value}.`,
    'yes-or-no': (value) =>
      `Hier muss true oder false stehen, ohne Anführungszeichen, nicht ${value}.`,
    list: (value) => `Hier muss eine Liste in eckigen Klammern [ ] stehen, nicht ${value}.`,
    group: (value) =>
      `Hier muss eine Gruppe von Feldern in geschweiften Klammern { } stehen, nicht ${value}.`,
    boost:
      'Ein Gehaltsplus ist entweder ein Betrag in der Währung ("amount") oder ein Prozentsatz ("percent"), als Zahl.',
    empty:
      'Dieser Text ist leer. Füllen Sie ihn aus, oder lassen Sie das Feld weg, wo es nicht erforderlich ist.',
    long: (length, max) =>
      `Dieser Text hat ${length} Zeichen; höchstens ${max} werden gezeigt. Kürzen Sie ihn.`,
    many: (length, max) =>
      `Diese Liste hat ${length} Einträge; höchstens ${max} werden gezeigt. Kürzen Sie sie.`,
    negative: (value) => `${value} liegt unter null. Geben Sie 0 oder mehr an.`,
    large: (value, max) => `${value} ist zu groß. Geben Sie höchstens ${max} an.`,
    key: (value) =>
      `${value} ist kein Schlüssel. Verwenden Sie nur Buchstaben ohne Umlaute, Ziffern, -, _ und ., etwa "python-ml".`,
    address: (value) =>
      `${value} ist keine Adresse, auf die eine Karte verweist. Sie muss mit https:// oder http:// beginnen oder sich auf dieses Dokument beziehen.`,
    option: (value, known) => `${value} ist keiner der erlaubten Werte: ${known}.`,
    language: (value) =>
      `${value} ist kein Sprachkürzel. Verwenden Sie eines wie "en" oder "pt-BR".`,
    currency: (value) =>
      `${value} ist kein Währungskürzel. Verwenden Sie drei Großbuchstaben wie "USD".`,
    month: (value) => `${value} ist kein Monat. Schreiben Sie Jahr und Monat, etwa "2026-11".`,
    range: (value) =>
      `Das obere Ende, ${value}, liegt unter dem unteren. Vertauschen Sie die beiden, oder berichtigen Sie eines.`,
    'no-amount': 'Zu "max" gehört "amount", das untere Ende. Ergänzen Sie es.',
    duplicate: (value) => `${value} kommt zweimal vor. Geben Sie jedem einen eigenen Schlüssel.`,
    'unknown-level': (value, known) => `Kein Gehalt hat die Stufe ${value}. ${choice(known)}`,
    'unknown-background': (value, known) =>
      `Keine Vorbildung hat die Kennung ${value}. ${choice(known)}`,
    unreadable: 'Das war nicht zu lesen.',
    'unknown-key': (key, known) =>
      `Dieses Feld wird nicht beachtet: Eines namens ${key} gibt es nicht.${known ? ` Ist "${known}" gemeint?` : ''}`,
    'split-choice': (key) =>
      `Ein anderer Schritt mit der Auswahl ${key} steht nicht neben diesem. Sie werden als getrennte Auswahl gezeigt.`,
    'which-path': (count, known) =>
      `Dieses Dokument enthält ${count} Berufswege. Geben Sie mit path-id einen davon an: ${known}.`,
    'unknown-path': (id, known) =>
      `Dieses Dokument enthält keinen Berufsweg mit der Id ${id}. Geben Sie mit path-id einen von diesen an: ${known}.`,
    total: (value, steps) =>
      `Die Zeit bis zur Einstellung ist ${value}, die Schritte ergeben aber ${steps}. Das ist in Ordnung, wenn der Unterschied die Stellensuche ist.`,
  },
};
