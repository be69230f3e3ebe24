/** Danish. */
import type { Period } from '../../model/durations.js';
import { addLanguage, type PathTexts } from '../add-language.js';
import type { Words } from '../registry.js';

const periods: Record<Period, string> = {
  hour: 'i timen',
  day: 'om dagen',
  week: 'om ugen',
  month: 'om måneden',
  year: 'om året',
};

const choice = (known: string) =>
  known ? `Vælg mellem: ${known}.` : 'Der er ikke defineret nogen endnu.';

/** The text of the cards. */
const words: Words = {
  overview: { kind: 'Karrierevej' },

  duties: { heading: 'Sådan ser hverdagen ud' },

  employers: { heading: 'Her kan du arbejde' },

  ladder: {
    heading: 'Lønudvikling',
    unit: (currency, period) => `${currency} ${periods[period]}`,
    noAmount: 'løn ikke oplyst',
  },

  facts: {
    heading: 'Hvad det kræver',
    allHeading: 'Kort fortalt',
    timeToHire: 'Tid frem til ansættelse',
    cost: 'Anslåede udgifter',
  },

  requirements: {
    heading: 'Kvalifikationer',
    education: 'Uddannelse',
    experience: 'Erfaring',
    skills: 'Kompetencer',
  },

  related: { heading: 'Beslægtede job' },

  roadmap: {
    heading: (title) => `Trin for trin: ${title}`,
    allSteps: 'Alle trin',
    salaryAtStage: 'Mulig løn på dette trin',
    skills: 'Kompetencer',
    resources: 'Læringsmaterialer',
    oneOf: 'Ét af disse er nok',
    optional: 'Valgfrit',
    free: 'gratis',
    letters: 'abcdefghijklmnopqrstuvwxyz',
  },

  kinds: {
    course: 'kursus',
    book: 'bog',
    article: 'artikel',
    video: 'video',
    project: 'projekt',
  },

  certifications: {
    heading: 'Certificeringer, der styrker karrieren',
    boost: 'Lønstigning',
    adds: 'Hvad den giver på hvert niveau',
    raise: (before, after) => `${before} → ${after}`,
    raiseSpoken: (before, after) => `${before} bliver til ${after}`,
    estimate: 'Et skøn for denne certificering alene.',
  },

  comparison: {
    heading: 'Sammenlign job',
    pay: 'Løn',
    duration: 'Varighed af alle trin',
    steps: 'Antal trin',
    figures: 'Region og kilde',
    notGiven: 'ikke oplyst',
    separateScales:
      'Søjlerne for hvert job har deres egen skala: Lønnen er ikke omregnet mellem valutaer eller perioder.',
  },

  pay: {
    orMore: (amount) => `fra ${amount}`,
    spoken: (amount, period, orMore) =>
      `${amount}${orMore ? ' eller mere' : ''} ${periods[period]}`,
  },

  ranges: { between: (from, to) => `${from} til ${to}` },

  punctuation: {
    list: (first, second) => `${first}, ${second}`,
    named: (label, value) => `${label}: ${value}`,
    brackets: (text) => `(${text})`,
  },

  plan: {
    start: 'Hvor står du i dag?',
    justStarting: 'Jeg begynder fra bunden',
    known: 'Det kan du allerede',
    done: 'Gennemført',
    state: 'Status',
    notStarted: 'Ikke påbegyndt',
    inProgress: 'I gang',
    skipped: 'Sprunget over',
    progress: (completed, total, _count, left) =>
      `${completed} af ${total} trin gennemført${left ? `, ${left} tilbage` : ''}`,
    complete: (total, count) =>
      count === 1 ? 'Alt er gennemført' : `Alle ${total} trin er gennemført`,
    allKnown: 'Du kan det hele allerede',
    startingFrom: (label, months, note) =>
      `med ”${label}” som baggrund (${note ? `${months} ${note}` : `ellers ${months}`})`,
    yourPlan: (months, note) => `med din plan (${note ? `${months} ${note}` : `ellers ${months}`})`,
    startOver: 'Begynd forfra',
    undo: 'Fortryd',
    unsaved:
      'Browseren kan ikke gemme, hvor langt du er nået. Oplysningerne forsvinder, når du forlader siden.',
    here: 'Her er du nu',
    along: 'Tag din plan med',
  },

  dates: {
    hoursPerWeek: 'Timer om ugen',
    spans: (start, end) => `Start ${start}, færdig ${end}`,
    finish: (soonest, latest) => `Færdig mellem ${soonest} og ${latest}`,
    finishIn: (month) => `Færdig i ${month}`,
    timeToHire: (months, note) =>
      `Tid frem til ansættelse, inklusive jobsøgning: ${months}${note ? ` ${note}` : ''}`,
    hideDates: 'Skjul datoer',
    showDates: 'Vis datoer',
  },

  along: {
    about:
      'Fortsæt på en anden enhed, eller gem en kopi. Alle, der har linket eller kopien, kan se, hvor langt du er nået.',
    copyLink: 'Kopiér link',
    copied: 'Linket er kopieret. Åbn det på den anden enhed.',
    yourLink: 'Kopiér dette link',
    qrCode: 'QR-kode',
    qrCodeOf: 'QR-kode med linket til din plan',
    tooLong: 'Linket er for langt til en QR-kode.',
    saveFile: 'Gem fil',
    openFile: 'Åbn fil',
    calendar: 'Kalenderfil',
    print: 'Udskriv',
    notLoaded: 'Dette kunne ikke indlæses.',
    blocked: 'Browseren har blokeret det nye vindue. Tillad det, og prøv igen.',
    fromLink: (title) => `Dette link indeholder en plan for ”${title}”:`,
    fromFile: (title) => `Denne fil indeholder en plan for ”${title}”:`,
    add: 'Føj til min plan',
    replace: 'Erstat min plan',
    use: 'Brug denne plan',
    ignore: 'Ignorér',
    brokenLink: 'Linket er ufuldstændigt eller beskadiget. Din plan er uændret.',
    brokenFile: 'Filen indeholder ingen plan eller er beskadiget. Din plan er uændret.',
    otherFile: (title) => `Filen indeholder en plan for et andet job: ”${title}”.`,
    close: 'Luk',
    planFor: (title) => `Plan: ${title}`,
    asOf: (date) => `Status pr. ${date}`,
    continueAt: 'Fortsæt online',
  },

  provenance: { source: (label) => `Kilde: ${label}` },

  card: {
    dir: '',
    unavailable: 'Oplysningerne til dette kort kunne ikke hentes.',
    failed: 'Dette kort kan ikke vises. Du kan se hvorfor i browserens konsol.',
  },

  problems: {
    status: (url, status) => `${url} svarede med fejlkode ${status}.`,
    login: 'Hvis det kræver login, så angiv credentials="same-origin" i tagget.',
    network: (url) =>
      `${url} kunne ikke nås: Adressen er forkert, serveren svarer ikke, eller andre websteder må ikke læse oplysningerne (CORS).`,
    offline: 'Du er tilsyneladende offline.',
    timeout: (url, seconds) =>
      `${url} svarede ikke inden for ${seconds}. Kortet viser oplysningerne, hvis de kommer senere.`,
    html: (url) => `${url} er en webside, ikke JSON.`,
    syntax: (where, why, line = '') => `${where} er ikke gyldig JSON: ${why}${line}`,
    broken:
      'Teksten er skåret af, eller der er et komma, et anførselstegn eller en parentes for meget eller for lidt.',
    quotes:
      'Der står typografiske anførselstegn (” ”) i stedet for lige ("). Slå editorens automatiske typografi fra.',
    entities:
      'Der står HTML-koder som &quot; i stedet for anførselstegn. Indsæt oplysningerne som HTML, ikke som tekst.',
    tags: 'En editor har indsat HTML-tags. Indsæt oplysningerne som HTML, uden tomme linjer.',
    line: (line, text) => `Se linje ${line}: ${text}`,
    size: (where, max) => `${where} er for stort. Grænsen er ${max} tegn.`,
    unfilled: 'JSON-scriptet i tagget er tomt.',
    removed: (id, found) =>
      `Oplysningerne om karrierevejen ”${id}” mangler: Siden har fjernet JSON-scriptet fra tagget, eller der står et forkert id i path-id. Kortet viser ikke ”${found}” i stedet.`,
    otherPath: (where, found, id) =>
      `${where} handler om karrierevejen ”${found}”, men path-id angiver ”${id}”. Brug det samme id begge steder.`,
    inline: 'Indholdet af tagget',
    invalid: (count, issue) =>
      count > 1
        ? `Denne karrierevej har ${count} fejl. Den første: ${issue}`
        : `Denne karrierevej har en fejl: ${issue}`,
    retry: 'Prøv igen',
    loading: 'Indlæser …',

    document: 'dokumentet',
    nothing: 'ingenting',
    aList: 'en liste',
    aGroup: 'en gruppe felter',
    other: 'noget andet',

    missing: 'Dette felt er obligatorisk, men mangler. Tilføj det.',
    text: (value) => `Her skal der stå tekst i anførselstegn. Nu står der ${value}.`,
    number: (value) =>
      `Her skal der stå et almindeligt tal som 100000 uden anførselstegn, valutategn eller tusindtalsseparator. Nu står der ${value}.`,
    'yes-or-no': (value) =>
      `Her skal der stå true eller false uden anførselstegn. Nu står der ${value}.`,
    list: (value) => `Her skal der stå en liste i kantede parenteser [ ]. Nu står der ${value}.`,
    group: (value) =>
      `Her skal der stå en gruppe felter i krøllede parenteser { }. Nu står der ${value}.`,
    boost:
      'En lønstigning er enten "amount", et beløb i karrierevejens valuta, eller "percent", en procentsats. Angiv den som et tal.',
    empty: 'Denne tekst er tom. Udfyld den, eller fjern feltet, hvis det ikke er obligatorisk.',
    long: (length, max) => `Denne tekst har ${length} tegn; grænsen er ${max}. Gør den kortere.`,
    many: (length, max) => `Denne liste har ${length} punkter; grænsen er ${max}. Gør den kortere.`,
    negative: (value) => `${value} er negativt. Angiv 0 eller mere.`,
    large: (value, max) => `${value} er for stort. Angiv højst ${max}.`,
    option: (value, known) => `${value} er ikke en tilladt værdi. Vælg en af disse: ${known}.`,
    key: (value) =>
      `${value} er ikke en gyldig nøgle. Brug kun bogstaverne a–z, tal, -, _ og ., for eksempel "python-ml".`,
    address: (value) =>
      `${value} er ikke et gyldigt link. Begynd med https:// eller http://, eller brug en adresse, der er relativ i forhold til dette dokument.`,
    language: (value) =>
      `${value} er ikke en gyldig sprogkode. Brug en kode som "en" eller "pt-BR".`,
    currency: (value) =>
      `${value} er ikke en gyldig valutakode. Brug tre store bogstaver, for eksempel "USD".`,
    month: (value) =>
      `${value} er ikke en gyldig måned. Skriv år og måned, for eksempel "2026-11".`,
    range: (value) =>
      `Den øvre grænse, ${value}, er lavere end den nedre. Byt om på dem, eller ret en af dem.`,
    'no-amount': 'Til "max" hører "amount", lønnens nedre grænse. Tilføj dette felt.',
    duplicate: (value) => `${value} forekommer to gange. Giv hvert punkt sin egen nøgle.`,
    'unknown-level': (value, known) => `Ingen løn har niveauet ${value}. ${choice(known)}`,
    'unknown-background': (value, known) => `Ingen baggrund har id’et ${value}. ${choice(known)}`,
    unreadable: 'Dette kunne ikke læses. Brug almindelige JSON-data.',
    'unknown-key': (key, known) =>
      `Dette felt bliver ignoreret, fordi der ikke er noget felt, der hedder ${key}.${known ? ` Mente du "${known}"?` : ''}`,
    'split-choice': (key) =>
      `Et andet trin med valget ${key} står ikke ved siden af dette. De vises som adskilte valg.`,
    'which-path': (count, known) =>
      `Dette dokument indeholder ${count} karriereveje. Angiv en af dem i path-id: ${known}.`,
    'unknown-path': (id, known) =>
      `Dette dokument indeholder ingen karrierevej med id’et ${id}. Angiv en af disse i path-id: ${known}.`,
    total: (value, steps) =>
      `Tiden frem til ansættelse er ${value}, men trinene tager i alt ${steps}. Det er i orden, hvis forskellen er tiden til jobsøgning.`,
  },
};

/** The bundled path. */
const path: PathTexts = {
  title: 'MLOps Engineer',
  tagline: 'Får AI-modeller ud af forskernes notebooks og i drift i stor skala',
  summary:
    'Som MLOps Engineer er du bindeleddet mellem data science og it-drift. Du bygger de systemer, der idriftsætter, overvåger og skalerer machine learning-modeller. Uden MLOps kommer AI aldrig ud af Jupyter-notebooken; med MLOps bliver AI til et produkt, som mennesker bruger. Det er et af de it-job, der vokser hurtigst, og et af dem, hvor det er sværest at finde medarbejdere.',
  duties: [
    'Bygge pipelines, der træner, tester og idriftsætter ML-modeller',
    'Overvåge modellernes resultater og opdage, når de bliver dårligere',
    'Administrere feature stores og modelregistre',
    'Automatisere hele livscyklussen for ML, fra eksperiment til drift',
  ],
  employers: [
    'AI-virksomheder, der sætter modeller i drift i stor skala',
    'De store techvirksomheder (Google, Amazon, Microsoft)',
    'Fintechvirksomheder, der bruger ML til at vurdere risici og opdage svindel',
    'Virksomheder i sundhedssektoren, der arbejder med prædiktive modeller',
  ],
  salaries: [{ label: 'Junior' }, { label: 'Erfaren' }, { label: 'Senior' }],
  timeToHire: { note: 'ved karriereskift' },
  cost: { note: 'selvstudium og certificeringer' },
  educationRequirements: [
    'Selvstudium og én certificering: AWS ML Engineer Associate eller Google ML Engineer',
    'Forståelse for de modeller, du sætter i drift; du behøver ikke være forsker',
  ],
  experienceRequirements: [
    '2-3 ML-projekter i produktionskvalitet på GitHub: Din portfolio vejer lige så tungt som din certificering',
    'Et solidt fundament: Jobbet kræver erfaring, så der er ingen genveje',
  ],
  skills: [
    'Python',
    'Grundlæggende ML',
    'Docker og Kubernetes',
    'CI/CD-pipelines',
    'AWS eller GCP',
    'Model serving',
    'Overvågning af modeller',
  ],
  backgrounds: [{ label: 'Machine learning' }, { label: 'DevOps' }],
  roadmap: {
    title: 'Sådan bliver du MLOps Engineer',
    lead: 'Trin for trin fra dit udgangspunkt i dag til dit nye job',
    steps: [
      {
        title: 'Python og grundlæggende ML',
        description:
          'Lær at programmere flydende i Python, og forstå, hvordan modeller faktisk fungerer: superviseret og ikke-superviseret læring, træning, evalueringsmål. Du behøver ikke være forsker, men du skal forstå det, du sætter i drift. Jobbet kræver erfaring, så der er ingen genveje her.',
        skills: [
          'Python',
          'Scikit-learn',
          'Pandas/NumPy',
          'Grundlæggende ML',
          'Grundlæggende statistik',
        ],
      },
      {
        title: 'DevOps og cloudinfrastruktur',
        description:
          'Lær Docker, Kubernetes, CI/CD og mindst én cloud, AWS eller GCP. Kommer du fra machine learning, er det her, du lærer drift. Kommer du fra DevOps, kan du det hele allerede: Gå direkte til næste trin.',
        skills: [
          'Docker',
          'Kubernetes',
          'CI/CD-pipelines',
          'AWS eller GCP',
          'Infrastructure as Code',
        ],
      },
      {
        title: 'ML-pipelines og experiment tracking',
        description:
          'Her mødes ML og DevOps. Du bygger pipelines fra start til slut, holder styr på eksperimenter med MLflow, stiller modeller til rådighed med TensorFlow Serving eller TorchServe og kobler dem til en feature store. Hvis du kun vælger ét kursus, så tag MLOps Specialization fra DeepLearning.AI.',
        skills: [
          'MLflow',
          'Kubeflow/Airflow',
          'Model serving',
          'Feature stores',
          'Experiment tracking',
        ],
      },
      {
        title: 'Overvågning af modeller og systemer i drift',
        description:
          'At sætte en model i drift er første trin; at holde den kørende er selve jobbet. Du opdager data drift, A/B-tester modeller, bygger dashboards til overvågning og skalerer med SageMaker eller Vertex AI. Det er det, der adskiller MLOps fra almindelig ML engineering.',
        skills: [
          'Overvågning af modeller',
          'Data drift og concept drift',
          'A/B-test af ML-modeller',
          'SageMaker eller Vertex AI',
          'Observability (W&B, Prometheus)',
        ],
      },
      {
        title: 'Certificering og portfolio',
        description:
          'Tag certificeringen AWS ML Engineer Associate eller Google ML Engineer. Læg derefter 2-3 ML-projekter i produktionskvalitet på GitHub, med dashboards til overvågning, CI/CD og versionsstyring af modeller. Din portfolio vejer lige så tungt som din certificering.',
        skills: [
          'AWS ML Engineer Associate',
          'Google ML Engineer',
          'Portfolio med ML i drift',
          'Idriftsættelse af projekter fra start til slut',
        ],
      },
    ],
  },
  certifications: [
    { note: 'Afløste ML Specialty i 2026', link: { label: 'Se, hvordan den hjælper dig' } },
    { link: { label: 'Mere om certificeringen' } },
    { note: 'Uundværlig inden for ML-infrastruktur', link: { label: 'Læs mere' } },
  ],
  relatedCareers: [
    {
      label: 'Machine Learning Engineer',
      note: 'Udvikler og træner modeller; du sætter dem i drift og holder dem kørende',
    },
    {
      label: 'DevOps Engineer',
      note: 'Automatiserer og drifter software af enhver slags, som regel uden modeller',
    },
    {
      label: 'Data Engineer',
      note: 'Bygger de pipelines, der indsamler og klargør data; dine træner modeller og sætter dem i drift',
    },
    {
      label: 'Data Scientist',
      note: 'Udforsker data og afprøver modeller, ofte i notebooks; du gør dem til produkter',
    },
  ],
};

addLanguage('da', words, path);
