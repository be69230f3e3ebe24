/** German. */
import type { Period } from '../../model/durations.js';
import { addLanguage, type PathTexts } from '../add-language.js';
import type { Words } from '../languages.js';

const periods: Record<Period, string> = {
  hour: 'die Stunde',
  day: 'am Tag',
  week: 'die Woche',
  month: 'im Monat',
  year: 'im Jahr',
};

const choice = (known: string) =>
  known ? `Verwenden Sie eines von diesen: ${known}.` : 'Es gibt noch keine.';

/** The text of the cards. */
const words: Words = {
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
    letters: 'abcdefghijklmnopqrstuvwxyz',
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
  },

  ranges: { between: (from, to) => `${from} bis ${to}` },

  punctuation: {
    list: (first, second) => `${first}, ${second}`,
    named: (label, value) => `${label}: ${value}`,
    brackets: (text) => `(${text})`,
  },

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

  provenance: { source: (label) => `Quelle: ${label}` },

  card: {
    dir: undefined,
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

/** The bundled path. */
const path: PathTexts = {
  title: 'MLOps Engineer',
  tagline: 'Bringt KI-Modelle aus dem Forschungs-Notebook in den produktiven Betrieb',
  summary:
    'MLOps Engineers verbinden Data Science und Softwarebetrieb. Sie bauen, was Machine-Learning-Modelle ausliefert, überwacht und skaliert. Ohne MLOps bleibt KI im Jupyter-Notebook; mit MLOps wird daraus ein Produkt, das Menschen nutzen. Kaum ein IT-Beruf wächst so schnell, und in kaum einem sind Fachkräfte so schwer zu finden.',
  duties: [
    'Pipelines aufbauen, die ML-Modelle trainieren, testen und ausliefern',
    'Die Qualität der Modelle überwachen und Drift erkennen',
    'Feature Stores und Modellregister betreiben',
    'Den ganzen ML-Lebenszyklus automatisieren, vom Experiment bis zum Betrieb',
  ],
  employers: [
    'KI-Unternehmen, die Modelle in großem Maßstab betreiben',
    'Große Technologiekonzerne (Google, Amazon, Microsoft)',
    'Fintechs, die mit ML Risiken bewerten und Betrug erkennen',
    'Unternehmen im Gesundheitswesen mit Vorhersagemodellen',
  ],
  salaries: [{ label: 'Einstieg' }, { label: 'Mit Erfahrung' }, { label: 'Senior' }],
  timeToHire: { note: 'beim Quereinstieg' },
  cost: { note: 'Selbststudium und Zertifikate' },
  educationRequirements: [
    'Selbststudium und ein Zertifikat: AWS ML Engineer Associate oder Google ML Engineer',
    'Verständnis der Modelle, die Sie ausliefern; forschen müssen Sie nicht',
  ],
  experienceRequirements: [
    '2–3 produktionsreife ML-Projekte auf GitHub: Ihr Portfolio wiegt so viel wie Ihr Zertifikat',
    'Solide Grundlagen: Die Stelle verlangt Erfahrung, Abkürzungen gibt es nicht',
  ],
  skills: [
    'Python',
    'ML-Grundlagen',
    'Docker und Kubernetes',
    'CI/CD-Pipelines',
    'AWS oder GCP',
    'Model Serving',
    'Überwachung von Modellen',
  ],
  backgrounds: [{ label: 'Machine Learning' }, { label: 'DevOps' }],
  roadmap: {
    title: 'So werden Sie MLOps Engineer',
    lead: 'Schritt für Schritt, von Ihrem heutigen Stand bis zur Einstellung',
    steps: [
      {
        title: 'Python und ML-Grundlagen',
        description:
          'Lernen Sie, sicher in Python zu programmieren, und verstehen Sie, wie Modelle wirklich funktionieren: überwachtes und unüberwachtes Lernen, Training, Metriken zur Bewertung. Forschen müssen Sie nicht, aber verstehen, was Sie ausliefern. Die Stelle verlangt Erfahrung: Abkürzungen gibt es hier nicht.',
        skills: ['Python', 'Scikit-learn', 'Pandas/NumPy', 'ML-Grundlagen', 'Statistik-Grundlagen'],
      },
      {
        title: 'DevOps und Cloud-Infrastruktur',
        description:
          'Lernen Sie Docker, Kubernetes, CI/CD und mindestens eine Cloud, AWS oder GCP. Wenn Sie aus dem Machine Learning kommen, lernen Sie hier den Betrieb. Wenn Sie aus DevOps kommen, kennen Sie das alles schon: Gehen Sie direkt zum nächsten Schritt.',
        skills: [
          'Docker',
          'Kubernetes',
          'CI/CD-Pipelines',
          'AWS oder GCP',
          'Infrastructure as Code',
        ],
      },
      {
        title: 'ML-Pipelines und Experiment-Tracking',
        description:
          'Hier trifft ML auf DevOps. Sie bauen vollständige Pipelines, verfolgen Experimente mit MLflow, stellen Modelle mit TensorFlow Serving oder TorchServe bereit und binden einen Feature Store an. Wenn Sie nur ein Lernangebot nutzen, dann die DeepLearning.AI MLOps Specialization.',
        skills: [
          'MLflow',
          'Kubeflow/Airflow',
          'Model Serving',
          'Feature Stores',
          'Experiment-Tracking',
        ],
      },
      {
        title: 'Modellüberwachung und Produktivsysteme',
        description:
          'Ein Modell auszuliefern ist der erste Schritt; es in Betrieb zu halten ist die eigentliche Arbeit. Sie erkennen Data Drift, machen A/B-Tests mit Modellen, bauen Dashboards zur Überwachung und skalieren mit SageMaker oder Vertex AI. Das unterscheidet MLOps vom gewöhnlichen ML Engineering.',
        skills: [
          'Modellüberwachung',
          'Data Drift und Concept Drift',
          'A/B-Tests für ML',
          'SageMaker oder Vertex AI',
          'Observability (W&B, Prometheus)',
        ],
      },
      {
        title: 'Zertifikat und Portfolio',
        description:
          'Erwerben Sie das Zertifikat AWS ML Engineer Associate oder Google ML Engineer. Veröffentlichen Sie dann 2–3 produktionsreife ML-Projekte auf GitHub, mit Dashboards zur Überwachung, CI/CD und Versionierung der Modelle. Ihr Portfolio wiegt so viel wie Ihr Zertifikat.',
        skills: [
          'AWS ML Engineer Associate',
          'Google ML Engineer',
          'Portfolio mit ML im Produktivbetrieb',
          'Projekte von Anfang bis Ende umsetzen',
        ],
      },
    ],
  },
  certifications: [
    { note: 'Ersetzt seit 2026 die ML Specialty', link: { label: 'So hilft es Ihnen' } },
    { link: { label: 'Mehr zu diesem Zertifikat' } },
    { note: 'Unverzichtbar für ML-Infrastruktur', link: { label: 'Mehr erfahren' } },
  ],
  relatedCareers: [
    {
      label: 'Machine Learning Engineer',
      note: 'Entwickelt und trainiert Modelle; Sie bringen sie in den Betrieb und halten sie am Laufen',
    },
    {
      label: 'DevOps Engineer',
      note: 'Automatisiert und betreibt Software jeder Art, meist ohne Modelle',
    },
    {
      label: 'Data Engineer',
      note: 'Baut die Pipelines, die Daten sammeln und aufbereiten; Ihre trainieren Modelle und liefern sie aus',
    },
    {
      label: 'Data Scientist',
      note: 'Untersucht Daten und probiert Modelle aus, oft in Notebooks; Sie machen daraus Produkte',
    },
  ],
};

addLanguage('de', words, path);
