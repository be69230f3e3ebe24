/** German. */
import type { Period } from '../../model/durations.js';
import { addLanguage, type PathTexts } from '../add-language.js';
import type { Words } from '../registry.js';

const periods: Record<Period, string> = {
  hour: 'die Stunde',
  day: 'am Tag',
  week: 'die Woche',
  month: 'im Monat',
  year: 'im Jahr',
};

const choice = (known: string) =>
  known ? `Möglich sind: ${known}.` : 'Bisher ist keine angegeben.';

/** The text of the cards. */
const words: Words = {
  overview: { kind: 'Berufsweg' },

  duties: { heading: 'Der Arbeitsalltag' },

  employers: { heading: 'Wo Sie arbeiten können' },

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
    education: 'Ausbildung',
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
    state: 'Status',
    notStarted: 'Noch nicht begonnen',
    inProgress: 'In Arbeit',
    skipped: 'Übersprungen',
    progress: (completed, total, count, left) =>
      `${completed} von ${total} ${count === 1 ? 'Schritt' : 'Schritten'} erledigt${left ? `, noch ${left}` : ''}`,
    complete: (total, count) =>
      count === 1 ? 'Alles erledigt' : `Alle ${total} Schritte sind erledigt`,
    allKnown: 'Das alles können Sie schon',
    startingFrom: (label, months, note) =>
      `ausgehend von „${label}“ (${note ? `${months} ${note}` : `sonst ${months}`})`,
    yourPlan: (months, note) =>
      `mit Ihrem Plan (${note ? `${months} ${note}` : `sonst ${months}`})`,
    startOver: 'Von vorn beginnen',
    undo: 'Rückgängig machen',
    unsaved:
      'Dieser Browser kann Ihren Fortschritt nicht speichern. Wenn Sie die Seite verlassen, geht er verloren.',
    here: 'Hier stehen Sie',
    along: 'Plan mitnehmen',
  },

  dates: {
    hoursPerWeek: 'Stunden pro Woche',
    spans: (start, end) => `Beginn ${start}, fertig ${end}`,
    finish: (soonest, latest) => `Fertig zwischen ${soonest} und ${latest}`,
    finishIn: (month) => `Fertig im ${month}`,
    timeToHire: (months, note) =>
      `Zeit bis zur Einstellung, einschließlich Stellensuche: ${months}${note ? ` ${note}` : ''}`,
    hideDates: 'Zeitplan ausblenden',
    showDates: 'Zeitplan einblenden',
  },

  along: {
    about:
      'Machen Sie auf einem anderen Gerät weiter, oder bewahren Sie eine Kopie auf. Wer den Link oder die Kopie hat, kann Ihren Fortschritt sehen.',
    copyLink: 'Link kopieren',
    copied: 'Link kopiert. Öffnen Sie ihn auf dem anderen Gerät.',
    yourLink: 'Kopieren Sie diesen Link',
    qrCode: 'QR-Code',
    qrCodeOf: 'QR-Code mit dem Link zu Ihrem Plan',
    tooLong: 'Der Link ist zu lang für einen QR-Code.',
    saveFile: 'Datei speichern',
    openFile: 'Datei öffnen',
    calendar: 'Kalenderdatei',
    print: 'Drucken',
    notLoaded: 'Das konnte nicht geladen werden.',
    blocked:
      'Der Browser hat das neue Fenster blockiert. Lassen Sie es zu, und versuchen Sie es noch einmal.',
    fromLink: (title) => `Dieser Link enthält einen Plan für „${title}“:`,
    fromFile: (title) => `Diese Datei enthält einen Plan für „${title}“:`,
    add: 'Zu meinem Plan hinzufügen',
    replace: 'Meinen Plan ersetzen',
    use: 'Diesen Plan verwenden',
    ignore: 'Ignorieren',
    brokenLink: 'Dieser Link ist unvollständig oder beschädigt. Ihr Plan bleibt unverändert.',
    brokenFile: 'Diese Datei enthält keinen Plan oder ist beschädigt. Ihr Plan bleibt unverändert.',
    otherFile: (title) => `Diese Datei enthält einen Plan für einen anderen Beruf: „${title}“.`,
    close: 'Schließen',
    planFor: (title) => `Plan: ${title}`,
    asOf: (date) => `Stand: ${date}`,
    continueAt: 'Online weitermachen',
  },

  provenance: { source: (label) => `Quelle: ${label}` },

  card: {
    dir: '',
    unavailable: 'Die Daten dieser Karte konnten nicht geladen werden.',
    failed: 'Diese Karte lässt sich nicht anzeigen. Warum, steht in der Konsole des Browsers.',
  },

  problems: {
    status: (url, status) => `${url} hat mit dem Fehlercode ${status} geantwortet.`,
    login: 'Falls dort eine Anmeldung nötig ist, setzen Sie credentials="same-origin" im Tag.',
    network: (url) =>
      `${url} war nicht zu erreichen: Die Adresse ist falsch, der Server antwortet nicht, oder er erlaubt anderen Websites keinen Zugriff (CORS).`,
    offline: 'Sie sind anscheinend offline.',
    timeout: (url, seconds) =>
      `${url} hat nicht innerhalb von ${seconds} geantwortet. Treffen die Daten später ein, zeigt die Karte sie an.`,
    html: (url) => `${url} ist eine Webseite, kein JSON.`,
    syntax: (where, why, line = '') => `${where} ist kein gültiges JSON. ${why}${line}`,
    broken:
      'Es ist abgeschnitten, oder ein Komma, ein Anführungszeichen oder eine Klammer fehlt oder ist zu viel.',
    quotes:
      'Statt gerader Anführungszeichen (") stehen darin typografische („ “). Schalten Sie die automatische Typografie des Editors aus.',
    entities:
      'Statt Anführungszeichen stehen darin HTML-Codes wie &quot;. Fügen Sie die Daten als HTML ein, nicht als Text.',
    tags: 'Ein Editor hat HTML-Tags eingefügt. Fügen Sie die Daten als HTML ein, ohne Leerzeilen.',
    line: (line, text) => `Siehe Zeile ${line}: ${text}`,
    size: (where, max) => `${where} ist zu groß. Erlaubt sind höchstens ${max} Zeichen.`,
    unfilled: 'Das JSON-Skript im Tag ist leer.',
    removed: (id, found) =>
      `Die Daten des Berufswegs „${id}“ fehlen: Die Seite hat das JSON-Skript aus dem Tag entfernt, oder in path-id steht die falsche ID. Die Karte zeigt nicht ersatzweise „${found}“.`,
    otherPath: (where, found, id) =>
      `${where} enthält den Berufsweg „${found}“, aber path-id verlangt „${id}“. Verwenden Sie an beiden Stellen dieselbe ID.`,
    inline: 'Der Inhalt des Tags',
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

    missing: 'Dieses Feld ist erforderlich, fehlt aber. Ergänzen Sie es.',
    text: (value) => `Hier muss Text in Anführungszeichen stehen. Jetzt steht hier ${value}.`,
    number: (value) =>
      `Hier muss eine einfache Zahl wie 100000 stehen, ohne Anführungszeichen, Währungszeichen und Tausenderpunkt. Jetzt steht hier ${value}.`,
    'yes-or-no': (value) =>
      `Hier muss true oder false stehen, ohne Anführungszeichen. Jetzt steht hier ${value}.`,
    list: (value) =>
      `Hier muss eine Liste in eckigen Klammern [ ] stehen. Jetzt steht hier ${value}.`,
    group: (value) =>
      `Hier muss eine Gruppe von Feldern in geschweiften Klammern { } stehen. Jetzt steht hier ${value}.`,
    boost:
      'Ein Gehaltsplus ist entweder "amount", ein Betrag in der Währung des Berufswegs, oder "percent", ein Prozentsatz. Geben Sie eine Zahl an.',
    empty:
      'Dieser Text ist leer. Ergänzen Sie ihn, oder entfernen Sie das Feld, wenn es nicht erforderlich ist.',
    long: (length, max) =>
      `Dieser Text hat ${length} Zeichen; erlaubt sind höchstens ${max}. Kürzen Sie ihn.`,
    many: (length, max) =>
      `Diese Liste hat ${length} Einträge; erlaubt sind höchstens ${max}. Kürzen Sie sie.`,
    negative: (value) => `${value} ist negativ. Geben Sie 0 oder mehr an.`,
    large: (value, max) => `${value} ist zu groß. Geben Sie höchstens ${max} an.`,
    key: (value) =>
      `${value} ist kein gültiger Schlüssel. Verwenden Sie nur Buchstaben ohne Umlaute und Akzente, Ziffern, -, _ und ., etwa "python-ml".`,
    address: (value) =>
      `${value} ist kein gültiger Link. Er muss mit https:// oder http:// beginnen oder eine Adresse relativ zu diesem Dokument sein.`,
    option: (value, known) => `${value} ist keiner der erlaubten Werte: ${known}.`,
    language: (value) =>
      `${value} ist kein gültiges Sprachkürzel. Verwenden Sie eines wie "en" oder "pt-BR".`,
    currency: (value) =>
      `${value} ist kein gültiges Währungskürzel. Verwenden Sie drei Großbuchstaben wie "USD".`,
    month: (value) =>
      `${value} ist kein gültiger Monat. Schreiben Sie Jahr und Monat, etwa "2026-11".`,
    range: (value) =>
      `Die Obergrenze ${value} liegt unter der Untergrenze. Vertauschen Sie die beiden, oder berichtigen Sie eine davon.`,
    'no-amount': 'Zu "max" gehört "amount", die Untergrenze des Gehalts. Ergänzen Sie dieses Feld.',
    duplicate: (value) =>
      `${value} kommt zweimal vor. Geben Sie jedem Eintrag einen eigenen Schlüssel.`,
    'unknown-level': (value, known) => `Kein Gehalt hat die Stufe ${value}. ${choice(known)}`,
    'unknown-background': (value, known) =>
      `Keine Vorbildung hat die ID ${value}. ${choice(known)}`,
    unreadable: 'Das war nicht zu lesen. Verwenden Sie reine JSON-Daten.',
    'unknown-key': (key, known) =>
      `Dieses Feld wird ignoriert, denn ein Feld namens ${key} gibt es nicht.${known ? ` Meinten Sie "${known}"?` : ''}`,
    'split-choice': (key) =>
      `Ein anderer Schritt mit der Auswahl ${key} steht nicht direkt neben diesem. Die beiden werden als getrennte Auswahl angezeigt.`,
    'which-path': (count, known) =>
      `Dieses Dokument enthält ${count} Berufswege. Geben Sie mit path-id einen davon an: ${known}.`,
    'unknown-path': (id, known) =>
      `Dieses Dokument enthält keinen Berufsweg mit der ID ${id}. Geben Sie mit path-id einen von diesen an: ${known}.`,
    total: (value, steps) =>
      `Die Zeit bis zur Einstellung beträgt ${value}, die Schritte ergeben aber ${steps}. Das ist in Ordnung, wenn der Unterschied auf die Stellensuche entfällt.`,
  },
};

/** The bundled path. */
const path: PathTexts = {
  title: 'MLOps Engineer',
  tagline:
    'Bringt KI-Modelle aus dem Forschungs-Notebook in den Produktivbetrieb, und das in großem Maßstab',
  summary:
    'Als MLOps Engineer schlagen Sie die Brücke zwischen Data Science und IT-Betrieb. Sie bauen die Systeme, die Machine-Learning-Modelle bereitstellen, überwachen und skalieren. Ohne MLOps bleibt KI im Jupyter-Notebook; mit MLOps wird daraus ein Produkt, das Menschen nutzen. Kaum ein IT-Beruf wächst so schnell, und in kaum einem sind Fachkräfte so schwer zu finden.',
  duties: [
    'Pipelines aufbauen, die ML-Modelle trainieren, testen und bereitstellen',
    'Die Qualität der Modelle überwachen und Drift erkennen',
    'Feature Stores und Modellregister betreiben',
    'Den ganzen ML-Lebenszyklus automatisieren, vom Experiment bis zum Betrieb',
  ],
  employers: [
    'KI-Unternehmen, die Modelle in großem Maßstab betreiben',
    'Große Technologiekonzerne (Google, Amazon, Microsoft)',
    'Fintechs, die mit ML Risiken bewerten und Betrug erkennen',
    'Unternehmen im Gesundheitswesen, die Vorhersagemodelle einsetzen',
  ],
  salaries: [{ label: 'Einstieg' }, { label: 'Erfahren' }, { label: 'Senior' }],
  timeToHire: { note: 'beim Quereinstieg' },
  cost: { note: 'Selbststudium und Zertifikate' },
  educationRequirements: [
    'Selbststudium und ein Zertifikat: AWS ML Engineer Associate oder Google ML Engineer',
    'Verständnis der Modelle, die Sie bereitstellen; forschen müssen Sie nicht',
  ],
  experienceRequirements: [
    '2–3 produktionsreife ML-Projekte auf GitHub: Ihr Portfolio zählt genauso viel wie Ihr Zertifikat',
    'Solide Grundlagen: Die Stelle verlangt Erfahrung, Abkürzungen gibt es nicht',
  ],
  skills: [
    'Python',
    'ML-Grundlagen',
    'Docker und Kubernetes',
    'CI/CD-Pipelines',
    'AWS oder GCP',
    'Model Serving',
    'Modellüberwachung',
  ],
  backgrounds: [{ label: 'Machine Learning' }, { label: 'DevOps' }],
  roadmap: {
    title: 'So werden Sie MLOps Engineer',
    lead: 'Schritt für Schritt, von Ihrem heutigen Stand bis zur Einstellung',
    steps: [
      {
        title: 'Python und ML-Grundlagen',
        description:
          'Lernen Sie, sicher in Python zu programmieren, und verstehen Sie, wie Modelle wirklich funktionieren: überwachtes und unüberwachtes Lernen, Training, Bewertungsmetriken. Forschen müssen Sie nicht, aber Sie müssen verstehen, was Sie bereitstellen. Die Stelle verlangt Erfahrung: Abkürzungen gibt es hier nicht.',
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
          'Hier trifft ML auf DevOps. Sie bauen durchgängige Pipelines, verfolgen Experimente mit MLflow, betreiben Modelle mit TensorFlow Serving oder TorchServe und binden einen Feature Store an. Wenn Sie sich auf ein einziges Lernangebot beschränken, dann auf die DeepLearning.AI MLOps Specialization.',
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
          'Ein Modell bereitzustellen, ist der erste Schritt; es am Laufen zu halten, ist die eigentliche Arbeit. Sie erkennen Data Drift, vergleichen Modelle in A/B-Tests, bauen Dashboards zur Überwachung und skalieren mit SageMaker oder Vertex AI. Das unterscheidet MLOps vom gewöhnlichen ML Engineering.',
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
          'Erwerben Sie das Zertifikat AWS ML Engineer Associate oder Google ML Engineer. Veröffentlichen Sie dann 2–3 produktionsreife ML-Projekte auf GitHub, mit Dashboards zur Überwachung, CI/CD und Versionierung der Modelle. Ihr Portfolio zählt genauso viel wie Ihr Zertifikat.',
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
      note: 'Baut die Pipelines, die Daten sammeln und aufbereiten; Ihre trainieren Modelle und stellen sie bereit',
    },
    {
      label: 'Data Scientist',
      note: 'Untersucht Daten und probiert Modelle aus, oft in Notebooks; Sie machen daraus Produkte',
    },
  ],
};

addLanguage('de', words, path);
