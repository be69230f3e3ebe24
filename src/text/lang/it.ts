/** Italian. */
import type { Period } from '../../model/durations.js';
import { addLanguage, type PathTexts } from '../add-language.js';
import type { Words } from '../registry.js';

const periods: Record<Period, string> = {
  hour: 'all’ora',
  day: 'al giorno',
  week: 'a settimana',
  month: 'al mese',
  year: 'all’anno',
};

const choice = (known: string) =>
  known ? `Usa uno di questi: ${known}.` : 'Non ne è ancora stato definito nessuno.';

/** The text of the cards. */
const words: Words = {
  overview: { kind: 'Percorso professionale' },

  duties: { heading: 'Il lavoro di tutti i giorni' },

  employers: { heading: 'Chi cerca questa figura' },

  ladder: {
    heading: 'Come cresce lo stipendio',
    unit: (currency, period) => `${currency} ${periods[period]}`,
    noAmount: 'stipendio non indicato',
  },

  facts: {
    heading: 'Quanto impegno richiede',
    allHeading: 'In sintesi',
    timeToHire: 'Tempo fino all’assunzione',
    cost: 'Costo stimato',
  },

  requirements: {
    heading: 'Requisiti',
    education: 'Formazione',
    experience: 'Esperienza',
    skills: 'Competenze',
  },

  related: { heading: 'Professioni affini' },

  roadmap: {
    heading: (title) => `Percorso a tappe: ${title}`,
    allSteps: 'Tutte le tappe',
    salaryAtStage: 'Stipendio possibile a questo punto',
    skills: 'Competenze',
    resources: 'Risorse',
    oneOf: 'Basta una di queste opzioni',
    optional: 'Opzionale',
    free: 'gratis',
    letters: 'abcdefghijklmnopqrstuvwxyz',
  },

  kinds: {
    course: 'corso',
    book: 'libro',
    article: 'articolo',
    video: 'video',
    project: 'progetto',
  },

  certifications: {
    heading: 'Certificazioni utili per crescere',
    boost: 'Aumento di stipendio',
    adds: 'Che cosa aggiunge a ogni livello',
    raise: (before, after) => `${before} → ${after}`,
    raiseSpoken: (before, after) => `${before} diventano ${after}`,
    estimate: 'Stima riferita solo a questa certificazione.',
  },

  comparison: {
    heading: 'Professioni a confronto',
    pay: 'Stipendio',
    duration: 'Durata di tutte le tappe',
    steps: 'Numero di tappe',
    figures: 'Area geografica e fonte',
    notGiven: 'non indicato',
    separateScales:
      'Le barre di ogni professione hanno una scala propria: gli stipendi non vengono convertiti da una valuta o da un periodo all’altro.',
  },

  pay: {
    orMore: (amount) => `${amount} o\u00a0più`,
    spoken: (amount, period, orMore) => `${amount}${orMore ? ' o più' : ''} ${periods[period]}`,
  },

  // “da gennaio ad aprile”
  ranges: { between: (from, to) => `da ${from} ${/^a/i.test(to) ? 'ad' : 'a'} ${to}` },

  punctuation: {
    list: (first, second) => `${first}, ${second}`,
    named: (label, value) => `${label}: ${value}`,
    brackets: (text) => `(${text})`,
  },

  plan: {
    start: 'Qual è il tuo punto di partenza?',
    justStarting: 'Parto da zero',
    known: 'Questo lo sai già',
    done: 'Completata',
    state: 'Stato',
    notStarted: 'Non iniziata',
    inProgress: 'In corso',
    skipped: 'Saltata',
    progress: (completed, total, _count, left) =>
      `Tappe completate: ${completed} su ${total}${left ? `. Tempo rimanente: ${left}` : ''}`,
    complete: (total, count) =>
      count === 1 ? 'Tutto completato' : `Hai completato tutte e ${total} le tappe`,
    allKnown: 'Sai già tutto quello che serve',
    startingFrom: (label, months, note) =>
      `partendo da “${label}” (${note ? `${months} ${note}` : `altrimenti ${months}`})`,
    yourPlan: (months, note) =>
      `con il tuo piano (${note ? `${months} ${note}` : `altrimenti ${months}`})`,
    startOver: 'Ricomincia',
    undo: 'Annulla',
    unsaved:
      'Questo browser non può salvare i tuoi progressi: andranno persi quando lascerai la pagina.',
    here: 'Sei qui',
    along: 'Porta il piano con te',
  },

  dates: {
    hoursPerWeek: 'Ore a settimana',
    spans: (start, end) => `Inizio: ${start}; fine: ${end}`,
    finish: (soonest, latest) => `Fine prevista: tra ${soonest} e ${latest}`,
    finishIn: (month) => `Fine prevista: ${month}`,
    timeToHire: (months, note) =>
      `Tempo fino all’assunzione, compresa la ricerca di lavoro: ${months}${note ? ` ${note}` : ''}`,
    hideDates: 'Nascondi le date',
    showDates: 'Mostra le date',
  },

  along: {
    about:
      'Continua su un altro dispositivo o conserva una copia. Chiunque abbia il link o la copia può vedere i tuoi progressi.',
    copyLink: 'Copia link',
    copied: 'Link copiato. Aprilo sull’altro dispositivo.',
    yourLink: 'Copia questo link',
    qrCode: 'Codice QR',
    qrCodeOf: 'Codice QR con il link al tuo piano',
    tooLong: 'Il link è troppo lungo per un codice QR.',
    saveFile: 'Salva file',
    openFile: 'Apri file',
    calendar: 'File per il calendario',
    print: 'Stampa',
    notLoaded: 'Caricamento non riuscito.',
    blocked: 'Il browser ha bloccato la nuova finestra. Consentine l’apertura e riprova.',
    fromLink: (title) => `Questo link contiene un piano per “${title}”:`,
    fromFile: (title) => `Questo file contiene un piano per “${title}”:`,
    add: 'Aggiungi al mio piano',
    replace: 'Sostituisci il mio piano',
    use: 'Usa questo piano',
    ignore: 'Ignora',
    brokenLink: 'Questo link è incompleto o danneggiato. Il tuo piano non è cambiato.',
    brokenFile: 'Questo file non contiene un piano o è danneggiato. Il tuo piano non è cambiato.',
    otherFile: (title) => `Questo file contiene un piano per un’altra professione: “${title}”.`,
    close: 'Chiudi',
    planFor: (title) => `Piano: ${title}`,
    // “all’8 dicembre”, “all’11 dicembre”
    asOf: (date) => `Aggiornato ${/^(8|11) /.test(date) ? 'all’' : 'al '}${date}`,
    continueAt: 'Continua online',
  },

  provenance: { source: (label) => `Fonte: ${label}` },

  card: {
    dir: '',
    unavailable: 'Non è stato possibile caricare i dati di questa scheda.',
    failed:
      'Non è stato possibile mostrare questa scheda. Il motivo è indicato nella console del browser.',
  },

  problems: {
    status: (url, status) => `${url} ha risposto con l’errore ${status}.`,
    login: 'Se per accedere serve un login, aggiungi credentials="same-origin" al tag.',
    network: (url) =>
      `Non è stato possibile raggiungere ${url}: l’indirizzo è sbagliato, il server non risponde oppure non consente la lettura da altri siti (CORS).`,
    offline: 'Sembra che tu sia offline.',
    timeout: (url, seconds) =>
      `${url} non ha risposto entro ${seconds}. Se i dati arriveranno comunque, la scheda li mostrerà.`,
    html: (url) => `${url} è una pagina web, non un documento JSON.`,
    syntax: (where, why, line = '') => `${where} non è un documento JSON valido: ${why}${line}`,
    broken: 'è incompleto, oppure manca o è di troppo una virgola, una virgoletta o una parentesi.',
    quotes:
      'contiene virgolette tipografiche (“ ”) al posto di quelle dritte ("). Disattiva le virgolette tipografiche nell’editor.',
    entities:
      'contiene codici HTML come &quot; al posto delle virgolette. Incollalo come HTML, non come testo.',
    tags: 'un editor ha inserito dei tag HTML. Incollalo come HTML, senza righe vuote.',
    line: (line, text) => `Vedi la riga ${line}: ${text}`,
    size: (where, max) => `${where} è troppo grande. Il numero massimo di caratteri è ${max}.`,
    unfilled: 'Lo script JSON all’interno del tag è vuoto.',
    removed: (id, found) =>
      `Mancano i dati del percorso professionale “${id}”: la pagina ha rimosso lo script JSON dal tag, oppure l’id in path-id è sbagliato. La scheda non mostra “${found}” al suo posto.`,
    otherPath: (where, found, id) =>
      `${where} descrive il percorso professionale “${found}”, ma path-id richiede “${id}”. Usa lo stesso id in entrambi i punti.`,
    inline: 'Il contenuto del tag',
    invalid: (count, issue) =>
      count > 1
        ? `Questo percorso professionale contiene ${count} errori. Il primo: ${issue}`
        : `Questo percorso professionale contiene un errore: ${issue}`,
    retry: 'Riprova',
    loading: 'Caricamento…',

    document: 'il documento',
    nothing: 'un valore vuoto',
    aList: 'un elenco',
    aGroup: 'un gruppo di campi',
    other: 'qualcos’altro',

    missing: 'Questo campo è obbligatorio. Aggiungilo.',
    text: (value) => `Qui serve un testo tra virgolette, non ${value}.`,
    number: (value) =>
      `Qui serve un numero semplice come 100000, senza virgolette, simbolo di valuta o separatore delle migliaia, non ${value}.`,
    'yes-or-no': (value) => `Qui serve true o false, senza virgolette, non ${value}.`,
    list: (value) => `Qui serve un elenco tra parentesi quadre [ ], non ${value}.`,
    group: (value) => `Qui serve un gruppo di campi tra parentesi graffe { }, non ${value}.`,
    boost:
      'L’aumento di stipendio deve essere un importo nella valuta del percorso ("amount") o una percentuale ("percent"), sotto forma di numero.',
    empty: 'Questo testo è vuoto. Compilalo oppure, se il campo è facoltativo, rimuovilo.',
    long: (length, max) => `Questo testo ha ${length} caratteri; il limite è ${max}. Accorcialo.`,
    many: (length, max) => `Questo elenco ha ${length} voci; il limite è ${max}. Accorcialo.`,
    negative: (value) => `${value} è un numero negativo. Usa 0 o più.`,
    large: (value, max) => `${value} è troppo grande. Usa al massimo ${max}.`,
    option: (value, known) => `${value} non è tra i valori consentiti: ${known}.`,
    key: (value) =>
      `${value} non è una chiave valida. Usa solo lettere senza accento, cifre, -, _ e ., per esempio "python-ml".`,
    address: (value) =>
      `${value} non è un link valido. Deve iniziare con https:// o http://, oppure essere un indirizzo relativo a questo documento.`,
    language: (value) =>
      `${value} non è un codice di lingua valido. Usane uno come "en" o "pt-BR".`,
    currency: (value) =>
      `${value} non è un codice di valuta valido. Usa tre lettere maiuscole, come "USD".`,
    month: (value) => `${value} non è un mese valido. Scrivi l’anno e il mese, come "2026-11".`,
    range: (value) =>
      `Il limite superiore, ${value}, è minore di quello inferiore. Scambiali o correggine uno.`,
    'no-amount': '"max" richiede anche "amount", il limite inferiore dello stipendio. Aggiungilo.',
    duplicate: (value) => `${value} compare due volte. Assegna a ogni voce una chiave propria.`,
    'unknown-level': (value, known) => `Nessuno stipendio ha il livello ${value}. ${choice(known)}`,
    'unknown-background': (value, known) =>
      `Nessun punto di partenza ha l’id ${value}. ${choice(known)}`,
    unreadable: 'Lettura non riuscita. Usa solo dati JSON.',
    'unknown-key': (key, known) =>
      `Questo campo viene ignorato, perché non ne esiste nessuno di nome ${key}.${known ? ` Intendevi "${known}"?` : ''}`,
    'split-choice': (key) =>
      `C’è un’altra tappa con la scelta ${key}, ma non è accanto a questa. Vengono mostrate come scelte separate.`,
    'which-path': (count, known) =>
      `Questo documento contiene ${count} percorsi professionali. Imposta path-id su uno di questi: ${known}.`,
    'unknown-path': (id, known) =>
      `Questo documento non contiene nessun percorso professionale con l’id ${id}. Imposta path-id su uno di questi: ${known}.`,

    total: (value, steps) =>
      `Tempo fino all’assunzione: ${value}; somma delle tappe: ${steps}. Va bene se la differenza è dovuta alla ricerca di lavoro.`,
  },
};

/** The bundled path. */
const path: PathTexts = {
  title: 'MLOps Engineer',
  tagline: 'Porta i modelli di IA dai notebook di ricerca alla produzione su larga scala',
  summary:
    'Chi lavora come MLOps Engineer fa da ponte tra la data science e la gestione dei sistemi IT: costruisce i sistemi che mettono in produzione, monitorano e scalano i modelli di machine learning. Senza MLOps, l’IA non esce dal notebook Jupyter; con MLOps diventa un prodotto che le persone usano. È una delle professioni tecnologiche che crescono più in fretta, e una di quelle per cui è più difficile trovare personale.',
  duties: [
    'Costruire pipeline che addestrano, testano e mettono in produzione modelli di ML',
    'Monitorare le prestazioni dei modelli e rilevare il drift',
    'Gestire feature store e registri dei modelli',
    'Automatizzare l’intero ciclo di vita del ML, dall’esperimento alla produzione',
  ],
  employers: [
    'Aziende incentrate sull’IA che mettono in produzione modelli su larga scala',
    'Grandi aziende tecnologiche (Google, Amazon, Microsoft)',
    'Aziende fintech che usano il ML per valutare i rischi e individuare le frodi',
    'Aziende del settore sanitario che usano modelli predittivi',
  ],
  salaries: [{ label: 'Junior' }, { label: 'Intermedio' }, { label: 'Senior' }],
  timeToHire: { note: 'se cambi professione' },
  cost: { note: 'studio autonomo e certificazioni' },
  educationRequirements: [
    'Studio autonomo e una certificazione: AWS ML Engineer Associate o Google ML Engineer',
    'Comprensione dei modelli che metti in produzione; non serve venire dalla ricerca',
  ],
  experienceRequirements: [
    '2 o 3 progetti di ML su GitHub, pronti per la produzione: il tuo portfolio conta quanto la tua certificazione',
    'Basi solide: è un ruolo senior e non ci sono scorciatoie',
  ],
  skills: [
    'Python',
    'Fondamenti di ML',
    'Docker e Kubernetes',
    'Pipeline CI/CD',
    'AWS o GCP',
    'Model serving',
    'Monitoraggio dei modelli',
  ],
  backgrounds: [{ label: 'Machine learning' }, { label: 'DevOps' }],
  roadmap: {
    title: 'Come diventare MLOps Engineer',
    lead: 'Passo dopo passo, da dove sei ora fino all’assunzione',
    steps: [
      {
        title: 'Python e fondamenti di ML',
        description:
          'Impara a programmare con disinvoltura in Python e a capire come funzionano davvero i modelli: apprendimento supervisionato e non supervisionato, addestramento, metriche di valutazione. Non serve venire dalla ricerca, ma devi capire che cosa metti in produzione. È un ruolo senior: qui non ci sono scorciatoie.',
        skills: [
          'Python',
          'Scikit-learn',
          'Pandas/NumPy',
          'Fondamenti di ML',
          'Basi di statistica',
        ],
      },
      {
        title: 'DevOps e infrastruttura cloud',
        description:
          'Impara Docker, Kubernetes, CI/CD e almeno un cloud, AWS o GCP. Se vieni dal machine learning, qui impari a gestire i sistemi in esercizio. Se vieni da DevOps, sai già tutto questo: passa direttamente alla tappa successiva.',
        skills: ['Docker', 'Kubernetes', 'Pipeline CI/CD', 'AWS o GCP', 'Infrastructure as Code'],
      },
      {
        title: 'Pipeline di ML e tracciamento degli esperimenti',
        description:
          'Qui il ML incontra DevOps. Costruisci pipeline end-to-end, tracci gli esperimenti con MLflow, metti a disposizione i modelli con TensorFlow Serving o TorchServe e li colleghi a un feature store. Se scegli una sola risorsa, che sia la DeepLearning.AI MLOps Specialization.',
        skills: [
          'MLflow',
          'Kubeflow/Airflow',
          'Model serving',
          'Feature store',
          'Tracciamento degli esperimenti',
        ],
      },
      {
        title: 'Monitoraggio dei modelli e sistemi in produzione',
        description:
          'Mettere in produzione un modello è il primo passo; il vero lavoro è tenerlo in funzione. Rilevi il data drift, esegui test A/B sui modelli, costruisci dashboard di monitoraggio e scali con SageMaker o Vertex AI. È questo che distingue MLOps dalla normale ingegneria del ML.',
        skills: [
          'Monitoraggio dei modelli',
          'Data drift e concept drift',
          'Test A/B per il ML',
          'SageMaker o Vertex AI',
          'Osservabilità (W&B, Prometheus)',
        ],
      },
      {
        title: 'Certificazione e portfolio',
        description:
          'Consegui la certificazione AWS ML Engineer Associate o Google ML Engineer. Poi pubblica su GitHub 2 o 3 progetti di ML pronti per la produzione, con dashboard di monitoraggio, CI/CD e versionamento dei modelli. Il tuo portfolio conta quanto la tua certificazione.',
        skills: [
          'AWS ML Engineer Associate',
          'Google ML Engineer',
          'Portfolio di ML in produzione',
          'Messa in produzione di progetti end-to-end',
        ],
      },
    ],
  },
  certifications: [
    { note: 'Sostituisce la ML Specialty dal 2026', link: { label: 'Scopri come ti aiuta' } },
    { link: { label: 'Scopri questa certificazione' } },
    { note: 'Essenziale per l’infrastruttura di ML', link: { label: 'Scopri di più' } },
  ],
  relatedCareers: [
    {
      label: 'Machine Learning Engineer',
      note: 'Sviluppa e addestra modelli; tu li porti in produzione e li tieni in funzione',
    },
    {
      label: 'DevOps Engineer',
      note: 'Automatizza e gestisce software di ogni tipo, di solito senza modelli',
    },
    {
      label: 'Data Engineer',
      note: 'Costruisce le pipeline che raccolgono e preparano i dati; le tue addestrano modelli e li mettono in produzione',
    },
    {
      label: 'Data Scientist',
      note: 'Esplora dati e prova modelli, spesso nei notebook; tu li trasformi in prodotti',
    },
  ],
};

addLanguage('it', words, path);
