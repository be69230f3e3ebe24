/** Dutch. */
import type { Period } from '../../model/durations.js';
import { addLanguage, type PathTexts } from '../add-language.js';
import type { Words } from '../registry.js';

const periods: Record<Period, string> = {
  hour: 'per uur',
  day: 'per dag',
  week: 'per week',
  month: 'per maand',
  year: 'per jaar',
};

const choice = (known: string) =>
  known ? `Gebruik een van deze: ${known}.` : 'Er zijn er nog geen.';

/** The text of the cards. */
const words: Words = {
  overview: { kind: 'Carrièrepad' },

  duties: { heading: 'Zo ziet je werkdag eruit' },

  employers: { heading: 'Waar je kunt werken' },

  ladder: {
    heading: 'Salarisontwikkeling',
    unit: (currency, period) => `${currency} ${periods[period]}`,
    noAmount: 'salaris niet vermeld',
  },

  facts: {
    heading: 'Wat ervoor nodig is',
    allHeading: 'In het kort',
    timeToHire: 'Tijd tot een baan',
    cost: 'Geschatte kosten',
  },

  requirements: {
    heading: 'Vereisten',
    education: 'Opleiding',
    experience: 'Ervaring',
    skills: 'Vaardigheden',
  },

  related: { heading: 'Verwante beroepen' },

  roadmap: {
    heading: (title) => `Stappenplan: ${title}`,
    allSteps: 'Alle stappen',
    salaryAtStage: 'Mogelijk salaris in deze fase',
    skills: 'Vaardigheden',
    resources: 'Leermateriaal',
    oneOf: 'Eén hiervan is genoeg',
    optional: 'Optioneel',
    free: 'gratis',
    letters: 'abcdefghijklmnopqrstuvwxyz',
  },

  kinds: {
    course: 'cursus',
    book: 'boek',
    article: 'artikel',
    video: 'video',
    project: 'project',
  },

  certifications: {
    heading: 'Certificaten die je verder brengen',
    boost: 'Extra salaris',
    adds: 'Wat het per niveau oplevert',
    raise: (before, after) => `${before} → ${after}`,
    raiseSpoken: (before, after) => `${before} wordt ${after}`,
    estimate: 'Een schatting, alleen voor dit certificaat.',
  },

  comparison: {
    heading: 'Beroepen vergelijken',
    pay: 'Salaris',
    duration: 'Duur van alle stappen',
    steps: 'Aantal stappen',
    figures: 'Regio en bron',
    notGiven: 'niet vermeld',
    separateScales:
      'De balken van elk beroep hebben een eigen schaal: salarissen zijn niet omgerekend naar dezelfde valuta of periode.',
  },

  pay: {
    orMore: (amount) => `${amount}+`,
    spoken: (amount, period, orMore) => `${amount}${orMore ? ' of meer' : ''} ${periods[period]}`,
  },

  // The last month of a span belongs to it: “januari tot en met april”.
  ranges: {
    between: (from, to) => `${from} ${/^\p{Ll}/u.test(to) ? 'tot en met' : 'tot'} ${to}`,
  },

  punctuation: {
    list: (first, second) => `${first}, ${second}`,
    named: (label, value) => `${label}: ${value}`,
    brackets: (text) => `(${text})`,
  },

  plan: {
    start: 'Waar sta je nu?',
    justStarting: 'Ik begin net',
    known: 'Dit kun je al',
    done: 'Afgerond',
    state: 'Status',
    notStarted: 'Nog niet begonnen',
    inProgress: 'Bezig',
    skipped: 'Overgeslagen',
    progress: (completed, total, count, left) =>
      `${completed} van ${count === 1 ? `${total} stap` : `de ${total} stappen`} afgerond${left ? `, nog ${left} te gaan` : ''}`,
    complete: (total, count) => (count === 1 ? 'Alles afgerond' : `Alle ${total} stappen afgerond`),
    allKnown: 'Dit kun je allemaal al',
    startingFrom: (label, months, note) =>
      `met ‘${label}’ als achtergrond (${note ? `${months} ${note}` : `anders ${months}`})`,
    yourPlan: (months, note) => `met je plan (${note ? `${months} ${note}` : `anders ${months}`})`,
    startOver: 'Opnieuw beginnen',
    undo: 'Ongedaan maken',
    unsaved:
      'Deze browser kan je voortgang niet opslaan. Als je de pagina verlaat, gaat je voortgang verloren.',
    here: 'Hier sta je nu',
    along: 'Je plan meenemen',
  },

  dates: {
    hoursPerWeek: 'Uren per week',
    spans: (start, end) => `Start ${start}, klaar ${end}`,
    finish: (soonest, latest) => `Klaar tussen ${soonest} en ${latest}`,
    finishIn: (month) => `Klaar in ${month}`,
    timeToHire: (months, note) =>
      `Tijd tot een baan, inclusief solliciteren: ${months}${note ? ` ${note}` : ''}`,
    hideDates: 'Datums verbergen',
    showDates: 'Datums tonen',
  },

  along: {
    about:
      'Ga verder op een ander apparaat of bewaar een kopie. Wie de link of de kopie heeft, kan je voortgang zien.',
    copyLink: 'Link kopiëren',
    copied: 'Link gekopieerd. Open de link op het andere apparaat.',
    yourLink: 'Kopieer deze link',
    qrCode: 'QR-code',
    qrCodeOf: 'QR-code met de link naar je plan',
    tooLong: 'De link is te lang voor een QR-code.',
    saveFile: 'Bestand opslaan',
    openFile: 'Bestand openen',
    calendar: 'Agendabestand',
    print: 'Afdrukken',
    notLoaded: 'Dit kon niet worden geladen.',
    blocked:
      'De browser heeft het nieuwe venster geblokkeerd. Sta het venster toe en probeer het opnieuw.',
    fromLink: (title) => `Deze link bevat een plan voor ‘${title}’:`,
    fromFile: (title) => `Dit bestand bevat een plan voor ‘${title}’:`,
    add: 'Toevoegen aan mijn plan',
    replace: 'Mijn plan vervangen',
    use: 'Dit plan gebruiken',
    ignore: 'Negeren',
    brokenLink: 'Deze link is onvolledig of beschadigd. Je plan is niet veranderd.',
    brokenFile: 'Dit bestand bevat geen plan of is beschadigd. Je plan is niet veranderd.',
    otherFile: (title) => `Dit bestand bevat een plan voor een ander beroep: ‘${title}’.`,
    close: 'Sluiten',
    planFor: (title) => `Plan: ${title}`,
    asOf: (date) => `Stand van zaken op ${date}`,
    continueAt: 'Online verdergaan',
  },

  provenance: { source: (label) => `Bron: ${label}` },

  card: {
    dir: '',
    unavailable: 'De gegevens van deze kaart konden niet worden geladen.',
    failed: 'Deze kaart kan niet worden getoond. In de console van de browser staat waarom.',
  },

  problems: {
    status: (url, status) => `${url} gaf foutcode ${status} terug.`,
    login: 'Moet je daar inloggen? Zet dan credentials="same-origin" in de tag.',
    network: (url) =>
      `${url} is niet bereikbaar: het adres klopt niet, de server geeft geen antwoord of andere sites mogen de gegevens niet lezen (CORS).`,
    offline: 'Je bent waarschijnlijk offline.',
    timeout: (url, seconds) =>
      `${url} gaf binnen ${seconds} geen antwoord. Komen de gegevens alsnog binnen, dan toont de kaart ze.`,
    html: (url) => `${url} is een webpagina, geen JSON.`,
    syntax: (where, why, line = '') => `${where} is geen geldige JSON: ${why}${line}`,
    broken:
      'er ontbreekt een stuk, of er staat een komma, aanhalingsteken of haakje te veel of te weinig.',
    quotes:
      'er staan gekrulde aanhalingstekens (“ ”) in plaats van rechte ("). Zet de automatische typografie van de editor uit.',
    entities:
      'er staan HTML-codes zoals &quot; in plaats van aanhalingstekens. Plak de gegevens als HTML, niet als tekst.',
    tags: 'een editor heeft er HTML-tags in gezet. Plak de gegevens als HTML, zonder lege regels.',
    line: (line, text) => `Zie regel ${line}: ${text}`,
    size: (where, max) => `${where} is te groot. De limiet is ${max} tekens.`,
    unfilled: 'Het JSON-script in de tag is leeg.',
    removed: (id, found) =>
      `De gegevens van het carrièrepad ‘${id}’ ontbreken: de pagina heeft het JSON-script uit de tag verwijderd, of bij path-id staat de verkeerde id. De kaart toont ‘${found}’ niet als vervanging.`,
    otherPath: (where, found, id) =>
      `${where} bevat het carrièrepad ‘${found}’, maar path-id vraagt om ‘${id}’. Gebruik op beide plaatsen dezelfde id.`,
    inline: 'De inhoud van de tag',
    invalid: (count, issue) =>
      count > 1
        ? `Dit carrièrepad bevat ${count} fouten. De eerste: ${issue}`
        : `Dit carrièrepad bevat een fout: ${issue}`,
    retry: 'Opnieuw proberen',
    loading: 'Bezig met laden…',

    document: 'het document',
    nothing: 'niets',
    aList: 'een lijst',
    aGroup: 'een groep velden',
    other: 'iets anders',

    missing: 'Dit veld is verplicht, maar ontbreekt. Voeg het toe.',
    text: (value) => `Hier moet tekst tussen aanhalingstekens staan; nu staat er ${value}.`,
    number: (value) =>
      `Hier moet een gewoon getal staan, zoals 100000, zonder aanhalingstekens, valutateken of punten tussen de duizendtallen; nu staat er ${value}.`,
    'yes-or-no': (value) =>
      `Hier moet true of false staan, zonder aanhalingstekens; nu staat er ${value}.`,
    list: (value) => `Hier moet een lijst tussen vierkante haken [ ] staan; nu staat er ${value}.`,
    group: (value) =>
      `Hier moet een groep velden tussen accolades { } staan; nu staat er ${value}.`,
    boost:
      'Extra salaris is een "amount" in de valuta van het carrièrepad of een "percent", als getal.',
    empty: 'Deze tekst is leeg. Vul hem in, of verwijder het veld als het niet verplicht is.',
    long: (length, max) =>
      `Deze tekst telt ${length} tekens; de limiet is ${max}. Maak de tekst korter.`,
    many: (length, max) =>
      `Deze lijst telt ${length} onderdelen; de limiet is ${max}. Maak de lijst korter.`,
    negative: (value) => `${value} is negatief. Gebruik 0 of meer.`,
    large: (value, max) => `${value} is te groot. Gebruik maximaal ${max}.`,
    option: (value, known) => `${value} is geen toegestane waarde. Kies uit: ${known}.`,
    key: (value) =>
      `${value} is geen geldige sleutel. Gebruik alleen letters zonder accenten, cijfers, -, _ en ., bijvoorbeeld "python-ml".`,
    address: (value) =>
      `${value} is geen geldige link. Begin met https:// of http://, of gebruik een adres dat relatief is ten opzichte van dit document.`,
    language: (value) =>
      `${value} is geen geldige taalcode. Gebruik een code zoals "en" of "pt-BR".`,
    currency: (value) =>
      `${value} is geen geldige valutacode. Gebruik drie hoofdletters, zoals "USD".`,
    month: (value) => `${value} is geen geldige maand. Schrijf jaar en maand, zoals "2026-11".`,
    range: (value) =>
      `De bovengrens, ${value}, is lager dan de ondergrens. Wissel ze om, of verbeter er een.`,
    'no-amount': 'Bij "max" hoort een "amount", de ondergrens van het salaris. Voeg dat veld toe.',
    duplicate: (value) => `${value} komt twee keer voor. Geef elk onderdeel een eigen sleutel.`,
    'unknown-level': (value, known) =>
      `Geen enkel salaris heeft het niveau ${value}. ${choice(known)}`,
    'unknown-background': (value, known) =>
      `Geen enkele achtergrond heeft de id ${value}. ${choice(known)}`,
    unreadable: 'Dit kon niet worden gelezen. Gebruik gewone JSON-gegevens.',
    'unknown-key': (key, known) =>
      `Dit veld wordt genegeerd, want er is geen veld met de naam ${key}.${known ? ` Bedoelde je "${known}"?` : ''}`,
    'split-choice': (key) =>
      `Een andere stap met de keuze ${key} staat niet naast deze. Ze worden als aparte keuzes getoond.`,
    'which-path': (count, known) =>
      `Dit document bevat ${count} carrièrepaden. Geef bij path-id een van deze op: ${known}.`,
    'unknown-path': (id, known) =>
      `Dit document bevat geen carrièrepad met de id ${id}. Geef bij path-id een van deze op: ${known}.`,
    total: (value, steps) =>
      `De tijd tot een baan is ${value}, maar de stappen duren samen ${steps}. Dat is prima als het verschil de tijd is om een baan te zoeken.`,
  },
};

/** The bundled path. */
const path: PathTexts = {
  title: 'MLOps Engineer',
  tagline: 'Brengt AI-modellen van onderzoeksnotebook naar productie, op grote schaal',
  summary:
    'Als MLOps Engineer sla je een brug tussen data science en IT-beheer. Je bouwt de systemen die machinelearningmodellen uitrollen, bewaken en opschalen. Zonder MLOps komt AI nooit buiten het Jupyter-notebook; met MLOps wordt het een product dat mensen gebruiken. Het is een van de snelst groeiende IT-beroepen, en een van de beroepen waarvoor mensen het moeilijkst te vinden zijn.',
  duties: [
    'Pipelines bouwen die ML-modellen trainen, testen en uitrollen',
    'De prestaties van modellen bewaken en drift opsporen',
    'Feature stores en modelregisters beheren',
    'De hele levenscyclus van ML automatiseren, van experiment tot productie',
  ],
  employers: [
    'AI-bedrijven die modellen op grote schaal inzetten',
    'Grote techbedrijven (Google, Amazon, Microsoft)',
    'Fintechbedrijven die met ML risico’s inschatten en fraude opsporen',
    'Bedrijven in de zorg die met voorspellende modellen werken',
  ],
  salaries: [{ label: 'Junior' }, { label: 'Medior' }, { label: 'Senior' }],
  timeToHire: { note: 'bij een carrièreswitch' },
  cost: { note: 'zelfstudie plus certificaten' },
  educationRequirements: [
    'Zelfstudie plus één certificaat: AWS ML Engineer Associate of Google ML Engineer',
    'Begrip van de modellen die je uitrolt; onderzoeker hoef je niet te zijn',
  ],
  experienceRequirements: [
    '2 of 3 ML-projecten van productiekwaliteit op GitHub: je portfolio weegt even zwaar als je certificaat',
    'Een stevige basis: dit is een seniorfunctie, dus een kortere weg is er niet',
  ],
  skills: [
    'Python',
    'Basiskennis ML',
    'Docker en Kubernetes',
    'CI/CD-pipelines',
    'AWS of GCP',
    'Model serving',
    'Modelmonitoring',
  ],
  backgrounds: [{ label: 'Machine learning' }, { label: 'DevOps' }],
  roadmap: {
    title: 'Zo word je MLOps Engineer',
    lead: 'Stap voor stap, van waar je nu staat tot je wordt aangenomen',
    steps: [
      {
        title: 'Python en basiskennis ML',
        description:
          'Leer vlot programmeren in Python en begrijp hoe modellen echt werken: supervised en unsupervised learning, training, evaluatiemaatstaven. Je hoeft geen onderzoeker te zijn, maar je moet wel begrijpen wat je uitrolt. Dit is een seniorfunctie, dus een kortere weg is er niet.',
        skills: [
          'Python',
          'Scikit-learn',
          'Pandas/NumPy',
          'Basiskennis ML',
          'Basiskennis statistiek',
        ],
      },
      {
        title: 'DevOps en cloudinfrastructuur',
        description:
          'Leer werken met Docker, Kubernetes, CI/CD en minstens één cloud: AWS of GCP. Werk je al met machine learning, dan leer je hier het beheer. Kom je uit DevOps, dan kun je dit allemaal al: ga meteen door naar de volgende stap.',
        skills: ['Docker', 'Kubernetes', 'CI/CD-pipelines', 'AWS of GCP', 'Infrastructure as Code'],
      },
      {
        title: 'ML-pipelines en experiment tracking',
        description:
          'Hier komen ML en DevOps samen. Je bouwt pipelines van begin tot eind, houdt experimenten bij met MLflow, stelt modellen beschikbaar met TensorFlow Serving of TorchServe en koppelt er een feature store aan. Kies je maar één cursus, neem dan de MLOps Specialization van DeepLearning.AI.',
        skills: [
          'MLflow',
          'Kubeflow/Airflow',
          'Model serving',
          'Feature stores',
          'Experiment tracking',
        ],
      },
      {
        title: 'Modelmonitoring en productiesystemen',
        description:
          'Een model uitrollen is de eerste stap; het draaiende houden is het echte werk. Je spoort data drift op, voert A/B-tests met modellen uit, bouwt monitoringdashboards en schaalt op met SageMaker of Vertex AI. Dat onderscheidt MLOps van gewone ML-engineering.',
        skills: [
          'Modelmonitoring',
          'Data drift en concept drift',
          'A/B-tests voor ML',
          'SageMaker of Vertex AI',
          'Observability (W&B, Prometheus)',
        ],
      },
      {
        title: 'Certificaat en portfolio',
        description:
          'Haal het certificaat AWS ML Engineer Associate of Google ML Engineer. Zet daarna 2 of 3 ML-projecten van productiekwaliteit op GitHub, met monitoringdashboards, CI/CD en versiebeheer voor modellen. Je portfolio weegt even zwaar als je certificaat.',
        skills: [
          'AWS ML Engineer Associate',
          'Google ML Engineer',
          'Portfolio met ML in productie',
          'Projecten van begin tot eind opleveren',
        ],
      },
    ],
  },
  certifications: [
    { note: 'Vervangt sinds 2026 ML Specialty', link: { label: 'Zo helpt dit je verder' } },
    { link: { label: 'Meer over dit certificaat' } },
    { note: 'Onmisbaar voor ML-infrastructuur', link: { label: 'Meer informatie' } },
  ],
  relatedCareers: [
    {
      label: 'Machine Learning Engineer',
      note: 'Ontwikkelt en traint modellen; jij brengt ze in productie en houdt ze draaiende',
    },
    {
      label: 'DevOps Engineer',
      note: 'Automatiseert en beheert allerlei software, meestal zonder modellen',
    },
    {
      label: 'Data Engineer',
      note: 'Bouwt de pipelines die data verzamelen en klaarmaken; die van jou trainen modellen en rollen ze uit',
    },
    {
      label: 'Data Scientist',
      note: 'Onderzoekt data en probeert modellen uit, vaak in notebooks; jij maakt er producten van',
    },
  ],
};

addLanguage('nl', words, path);
