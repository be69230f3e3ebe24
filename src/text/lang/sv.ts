/** Swedish. */
import type { Period } from '../../model/durations.js';
import { addLanguage, type PathTexts } from '../add-language.js';
import type { Words } from '../registry.js';

const periods: Record<Period, string> = {
  hour: 'per timme',
  day: 'per dag',
  week: 'per vecka',
  month: 'per månad',
  year: 'per år',
};

const choice = (known: string) => (known ? `Välj bland: ${known}.` : 'Det finns inga ännu.');

/** The text of the cards. */
const words: Words = {
  overview: { kind: 'Karriärväg' },

  duties: { heading: 'Så ser arbetsdagen ut' },

  employers: { heading: 'Här kan du arbeta' },

  ladder: {
    heading: 'Löneutveckling',
    unit: (currency, period) => `${currency} ${periods[period]}`,
    noAmount: 'uppgift om lön saknas',
  },

  facts: {
    heading: 'Vad som krävs',
    allHeading: 'I korthet',
    timeToHire: 'Tid till anställning',
    cost: 'Uppskattad kostnad',
  },

  requirements: {
    heading: 'Det här behöver du',
    education: 'Utbildning',
    experience: 'Erfarenhet',
    skills: 'Kompetenser',
  },

  related: { heading: 'Liknande yrken' },

  roadmap: {
    heading: (title) => `Steg för steg: ${title}`,
    allSteps: 'Alla steg',
    salaryAtStage: 'Möjlig lön i det här skedet',
    skills: 'Kompetenser',
    resources: 'Studiematerial',
    oneOf: 'Det räcker med ett av dessa',
    optional: 'Valfritt',
    free: 'gratis',
    letters: 'abcdefghijklmnopqrstuvwxyz',
  },

  kinds: {
    course: 'kurs',
    book: 'bok',
    article: 'artikel',
    video: 'video',
    project: 'projekt',
  },

  certifications: {
    heading: 'Certifieringar som stärker karriären',
    boost: 'Lönelyft',
    adds: 'Vad den ger på varje nivå',
    raise: (before, after) => `${before} → ${after}`,
    raiseSpoken: (before, after) => `${before} blir ${after}`,
    estimate: 'En uppskattning för enbart den här certifieringen.',
  },

  comparison: {
    heading: 'Jämför yrken',
    pay: 'Lön',
    duration: 'Tid för alla steg',
    steps: 'Antal steg',
    figures: 'Region och källa',
    notGiven: 'uppgift saknas',
    separateScales:
      'Staplarna för varje yrke har sin egen skala: lönerna är inte omräknade mellan olika valutor eller perioder.',
  },

  pay: {
    orMore: (amount) => `från ${amount}`,
    spoken: (amount, period, orMore) => `${amount}${orMore ? ' eller mer' : ''} ${periods[period]}`,
  },

  ranges: { between: (from, to) => `${from} till ${to}` },

  punctuation: {
    list: (first, second) => `${first}, ${second}`,
    named: (label, value) => `${label}: ${value}`,
    brackets: (text) => `(${text})`,
  },

  plan: {
    start: 'Var står du i dag?',
    justStarting: 'Jag börjar från början',
    known: 'Det här kan du redan',
    done: 'Klart',
    state: 'Status',
    notStarted: 'Inte påbörjat',
    inProgress: 'Pågår',
    skipped: 'Överhoppat',
    progress: (completed, total, count, left) =>
      `${completed} av ${total} steg ${count === 1 ? 'klart' : 'klara'}${left ? `, ${left} kvar` : ''}`,
    complete: (total, count) => (count === 1 ? 'Allt är klart' : `Alla ${total} steg är klara`),
    allKnown: 'Allt det här kan du redan',
    startingFrom: (label, months, note) =>
      `med ”${label}” som bakgrund (${note ? `${months} ${note}` : `annars ${months}`})`,
    yourPlan: (months, note) => `med din plan (${note ? `${months} ${note}` : `annars ${months}`})`,
    startOver: 'Börja om',
    undo: 'Ångra',
    unsaved:
      'Webbläsaren kan inte spara hur långt du har kommit. Uppgifterna försvinner när du lämnar sidan.',
    here: 'Här är du nu',
    along: 'Ta med dig planen',
  },

  dates: {
    hoursPerWeek: 'Timmar per vecka',
    spans: (start, end) => `Start ${start}, klart ${end}`,
    finish: (soonest, latest) => `Klar mellan ${soonest} och ${latest}`,
    finishIn: (month) => `Klar i ${month}`,
    timeToHire: (months, note) =>
      `Tid till anställning, jobbsökandet inräknat: ${months}${note ? ` ${note}` : ''}`,
    hideDates: 'Dölj datum',
    showDates: 'Visa datum',
  },

  along: {
    about:
      'Fortsätt på en annan enhet eller spara en kopia. Den som har länken eller kopian kan se hur långt du har kommit.',
    copyLink: 'Kopiera länken',
    copied: 'Länken är kopierad. Öppna den på den andra enheten.',
    yourLink: 'Kopiera den här länken',
    qrCode: 'QR-kod',
    qrCodeOf: 'QR-kod med länken till din plan',
    tooLong: 'Länken är för lång för en QR-kod.',
    saveFile: 'Spara fil',
    openFile: 'Öppna fil',
    calendar: 'Kalenderfil',
    print: 'Skriv ut',
    notLoaded: 'Det gick inte att hämta det här.',
    blocked: 'Webbläsaren har blockerat det nya fönstret. Tillåt det och försök igen.',
    fromLink: (title) => `Den här länken innehåller en plan för ”${title}”:`,
    fromFile: (title) => `Den här filen innehåller en plan för ”${title}”:`,
    add: 'Lägg till i min plan',
    replace: 'Ersätt min plan',
    use: 'Använd den här planen',
    ignore: 'Ignorera',
    brokenLink: 'Den här länken är ofullständig eller skadad. Din plan är oförändrad.',
    brokenFile: 'Den här filen innehåller ingen plan eller är skadad. Din plan är oförändrad.',
    otherFile: (title) => `Den här filen innehåller en plan för ett annat yrke: ”${title}”.`,
    close: 'Stäng',
    planFor: (title) => `Plan: ${title}`,
    asOf: (date) => `Läget den ${date}`,
    continueAt: 'Fortsätt på webben',
  },

  provenance: { source: (label) => `Källa: ${label}` },

  card: {
    dir: '',
    unavailable: 'Det gick inte att hämta uppgifterna till det här kortet.',
    failed: 'Det gick inte att visa det här kortet. Orsaken står i webbläsarens konsol.',
  },

  problems: {
    status: (url, status) => `${url} svarade med felkod ${status}.`,
    login: 'Om det krävs inloggning: ange credentials="same-origin" i taggen.',
    network: (url) =>
      `${url} gick inte att nå: adressen är fel, servern svarar inte eller så får andra webbplatser inte läsa uppgifterna (CORS).`,
    offline: 'Du verkar vara offline.',
    timeout: (url, seconds) =>
      `${url} svarade inte inom ${seconds}. Kortet visar uppgifterna om de kommer fram senare.`,
    html: (url) => `${url} är en webbsida, inte JSON.`,
    syntax: (where, why, line = '') => `${where} är inte giltig JSON. ${why}${line}`,
    broken:
      'Texten är avklippt, eller så finns det ett kommatecken, ett citattecken eller en parentes för mycket eller för lite.',
    quotes:
      'Där står typografiska citattecken (” ”) i stället för raka ("). Stäng av redigerarens automatiska typografi.',
    entities:
      'Där står HTML-koder som &quot; i stället för citattecken. Klistra in uppgifterna som HTML, inte som text.',
    tags: 'En redigerare har lagt till HTML-taggar. Klistra in uppgifterna som HTML, utan tomma rader.',
    line: (line, text) => `Se rad ${line}: ${text}`,
    size: (where, max) => `${where} är för stort. Gränsen är ${max} tecken.`,
    unfilled: 'JSON-skriptet i taggen är tomt.',
    removed: (id, found) =>
      `Uppgifterna om karriärvägen ”${id}” saknas: sidan har tagit bort JSON-skriptet ur taggen, eller så står det fel id i path-id. Kortet visar inte ”${found}” i stället.`,
    otherPath: (where, found, id) =>
      `${where} gäller karriärvägen ”${found}”, men path-id anger ”${id}”. Använd samma id på båda ställena.`,
    inline: 'Innehållet i taggen',
    invalid: (count, issue) =>
      count > 1
        ? `Den här karriärvägen har ${count} fel. Det första: ${issue}`
        : `Den här karriärvägen har ett fel: ${issue}`,
    retry: 'Försök igen',
    loading: 'Läser in …',

    document: 'dokumentet',
    nothing: 'ingenting',
    aList: 'en lista',
    aGroup: 'en grupp av fält',
    other: 'något annat',

    missing: 'Det här fältet är obligatoriskt men saknas. Lägg till det.',
    text: (value) => `Här ska det stå text inom citattecken. Nu står det ${value}.`,
    number: (value) =>
      `Här ska det stå ett vanligt tal som 100000, utan citattecken, valutatecken eller tusentalsavgränsare. Nu står det ${value}.`,
    'yes-or-no': (value) =>
      `Här ska det stå true eller false, utan citattecken. Nu står det ${value}.`,
    list: (value) => `Här ska det stå en lista inom hakparenteser [ ]. Nu står det ${value}.`,
    group: (value) =>
      `Här ska det stå en grupp av fält inom klammerparenteser { }. Nu står det ${value}.`,
    boost:
      'Ett lönelyft är antingen "amount", ett belopp i karriärvägens valuta, eller "percent", en procentsats. Ange det som ett tal.',
    empty: 'Den här texten är tom. Fyll i den, eller ta bort fältet om det inte är obligatoriskt.',
    long: (length, max) => `Den här texten har ${length} tecken; gränsen är ${max}. Korta ner den.`,
    many: (length, max) => `Den här listan har ${length} poster; gränsen är ${max}. Korta ner den.`,
    negative: (value) => `${value} är negativt. Ange 0 eller mer.`,
    large: (value, max) => `${value} är för stort. Ange högst ${max}.`,
    option: (value, known) => `${value} är inte ett tillåtet värde. Välj bland dessa: ${known}.`,
    key: (value) =>
      `${value} är inte en giltig nyckel. Använd bara bokstäverna a–z, siffror, -, _ och ., till exempel "python-ml".`,
    address: (value) =>
      `${value} är inte en giltig länk. Börja med https:// eller http://, eller använd en adress relativt det här dokumentet.`,
    language: (value) =>
      `${value} är inte en giltig språkkod. Använd en kod som "en" eller "pt-BR".`,
    currency: (value) =>
      `${value} är inte en giltig valutakod. Använd tre stora bokstäver, till exempel "USD".`,
    month: (value) =>
      `${value} är inte en giltig månad. Skriv år och månad, till exempel "2026-11".`,
    range: (value) =>
      `Den övre gränsen, ${value}, är lägre än den undre. Byt plats på dem eller rätta en av dem.`,
    'no-amount': 'Till "max" hör "amount", lönens undre gräns. Lägg till det fältet.',
    duplicate: (value) => `${value} förekommer två gånger. Ge varje post en egen nyckel.`,
    'unknown-level': (value, known) => `Ingen lön har nivån ${value}. ${choice(known)}`,
    'unknown-background': (value, known) => `Ingen bakgrund har id ${value}. ${choice(known)}`,
    unreadable: 'Det här gick inte att läsa. Använd vanliga JSON-data.',
    'unknown-key': (key, known) =>
      `Fältet används inte, eftersom det inte finns något som heter ${key}.${known ? ` Menade du "${known}"?` : ''}`,
    'split-choice': (key) =>
      `Ett annat steg med valet ${key} står inte intill det här. De visas som skilda val.`,
    'which-path': (count, known) =>
      `Dokumentet innehåller ${count} karriärvägar. Ange en av dem i path-id: ${known}.`,
    'unknown-path': (id, known) =>
      `Dokumentet innehåller ingen karriärväg med id ${id}. Ange en av dessa i path-id: ${known}.`,
    total: (value, steps) =>
      `Tiden till anställning är ${value}, men stegen tar sammanlagt ${steps}. Det är i sin ordning om skillnaden är tiden för att söka jobb.`,
  },
};

/** The bundled path. */
const path: PathTexts = {
  title: 'MLOps Engineer',
  tagline: 'Tar AI-modeller från forskarens notebook till storskalig drift',
  summary:
    'Som MLOps Engineer är du länken mellan data science och it-drift. Du bygger systemen som driftsätter, övervakar och skalar maskininlärningsmodeller. Utan MLOps lämnar AI aldrig Jupyter-notebooken; med MLOps blir AI en produkt som människor använder. Det är ett av de it-yrken som växer snabbast, och ett av dem där det är svårast att hitta medarbetare.',
  duties: [
    'Bygga pipelines som tränar, testar och driftsätter ML-modeller',
    'Övervaka modellernas prestanda och upptäcka när de försämras',
    'Förvalta feature stores och modellregister',
    'Automatisera hela livscykeln för ML, från experiment till drift',
  ],
  employers: [
    'AI-företag som driftsätter modeller i stor skala',
    'De stora teknikföretagen (Google, Amazon, Microsoft)',
    'Fintechföretag som använder ML för att bedöma risker och upptäcka bedrägerier',
    'Vårdföretag som arbetar med prediktiva modeller',
  ],
  salaries: [{ label: 'Junior' }, { label: 'Erfaren' }, { label: 'Senior' }],
  timeToHire: { note: 'om du byter yrke' },
  cost: { note: 'självstudier och certifieringar' },
  educationRequirements: [
    'Självstudier och en certifiering: AWS ML Engineer Associate eller Google ML Engineer',
    'Förståelse för modellerna som du driftsätter; forskare behöver du inte vara',
  ],
  experienceRequirements: [
    '2–3 ML-projekt av produktionskvalitet på GitHub: din portfolio väger lika tungt som din certifiering',
    'Gedigna grunder: rollen kräver erfarenhet, så det finns inga genvägar',
  ],
  skills: [
    'Python',
    'Grunderna i ML',
    'Docker och Kubernetes',
    'CI/CD-pipelines',
    'AWS eller GCP',
    'Model serving',
    'Modellövervakning',
  ],
  backgrounds: [{ label: 'Maskininlärning' }, { label: 'DevOps' }],
  roadmap: {
    title: 'Så blir du MLOps Engineer',
    lead: 'Steg för steg, från var du står i dag till att du får jobbet',
    steps: [
      {
        title: 'Python och grunderna i ML',
        description:
          'Lär dig att programmera obehindrat i Python och förstå hur modeller verkligen fungerar: övervakad och oövervakad inlärning, träning, utvärderingsmått. Du behöver inte vara forskare, men du måste förstå vad du driftsätter. Rollen kräver erfarenhet, så det finns inga genvägar här.',
        skills: [
          'Python',
          'Scikit-learn',
          'Pandas/NumPy',
          'Grunderna i ML',
          'Grundläggande statistik',
        ],
      },
      {
        title: 'DevOps och molninfrastruktur',
        description:
          'Lär dig Docker, Kubernetes, CI/CD och minst ett moln, AWS eller GCP. Kommer du från maskininlärning lär du dig drift här. Kommer du från DevOps kan du redan allt det här: gå direkt till nästa steg.',
        skills: [
          'Docker',
          'Kubernetes',
          'CI/CD-pipelines',
          'AWS eller GCP',
          'Infrastructure as Code',
        ],
      },
      {
        title: 'ML-pipelines och experimentspårning',
        description:
          'Här möts ML och DevOps. Du bygger pipelines från början till slut, spårar experiment med MLflow, tillhandahåller modeller med TensorFlow Serving eller TorchServe och kopplar dem till en feature store. Väljer du bara en enda kurs, ta då DeepLearning.AI:s MLOps Specialization.',
        skills: [
          'MLflow',
          'Kubeflow/Airflow',
          'Model serving',
          'Feature stores',
          'Experimentspårning',
        ],
      },
      {
        title: 'Modellövervakning och produktionssystem',
        description:
          'Att driftsätta en modell är första steget; att få den att fortsätta fungera är själva jobbet. Du upptäcker data drift, A/B-testar modeller, bygger dashboards för övervakning och skalar med SageMaker eller Vertex AI. Det är detta som skiljer MLOps från vanlig ML engineering.',
        skills: [
          'Modellövervakning',
          'Data drift och concept drift',
          'A/B-testning för ML',
          'SageMaker eller Vertex AI',
          'Observerbarhet (W&B, Prometheus)',
        ],
      },
      {
        title: 'Certifiering och portfolio',
        description:
          'Ta certifieringen AWS ML Engineer Associate eller Google ML Engineer. Lägg sedan upp 2–3 ML-projekt av produktionskvalitet på GitHub, med dashboards för övervakning, CI/CD och versionshantering av modeller. Din portfolio väger lika tungt som din certifiering.',
        skills: [
          'AWS ML Engineer Associate',
          'Google ML Engineer',
          'Portfolio med ML i produktion',
          'Driftsätta projekt från början till slut',
        ],
      },
    ],
  },
  certifications: [
    { note: 'Ersatte ML Specialty 2026', link: { label: 'Se hur den hjälper dig' } },
    { link: { label: 'Mer om certifieringen' } },
    { note: 'Oumbärlig för ML-infrastruktur', link: { label: 'Läs mer' } },
  ],
  relatedCareers: [
    {
      label: 'Machine Learning Engineer',
      note: 'Utvecklar och tränar modeller; du sätter dem i drift och håller dem i gång',
    },
    {
      label: 'DevOps Engineer',
      note: 'Automatiserar och driftar programvara av alla slag, oftast utan modeller',
    },
    {
      label: 'Data Engineer',
      note: 'Bygger pipelines som samlar in och förbereder data; dina tränar och driftsätter modeller',
    },
    {
      label: 'Data Scientist',
      note: 'Utforskar data och prövar modeller, ofta i notebooks; du gör produkter av dem',
    },
  ],
};

addLanguage('sv', words, path);
