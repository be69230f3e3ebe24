/** Czech. */
import type { Period } from '../../model/durations.js';
import { addLanguage, type PathTexts } from '../add-language.js';
import type { Words } from '../registry.js';
import { pluralsOf } from '../plurals.js';

const plural = pluralsOf('cs');

const periods: Record<Period, string> = {
  hour: 'za hodinu',
  day: 'denně',
  week: 'týdně',
  month: 'měsíčně',
  year: 'ročně',
};

const choice = (known: string) =>
  known ? `Použijte jednu z těchto hodnot: ${known}.` : 'Zatím nejsou žádné definovány.';

/** The text of the cards. */
const words: Words = {
  overview: { kind: 'Kariérní cesta' },

  duties: { heading: 'Náplň práce' },

  employers: { heading: 'Kdo tuto práci nabízí' },

  ladder: {
    heading: 'Vývoj mzdy',
    unit: (currency, period) => `${currency} ${periods[period]}`,
    noAmount: 'mzda neuvedena',
  },

  facts: {
    heading: 'Co to obnáší',
    allHeading: 'Základní údaje',
    timeToHire: 'Doba do nástupu',
    cost: 'Odhad nákladů',
  },

  requirements: {
    heading: 'Požadavky',
    education: 'Vzdělání',
    experience: 'Praxe',
    skills: 'Dovednosti',
  },

  related: { heading: 'Příbuzné profese' },

  roadmap: {
    heading: (title) => `Cesta k profesi: ${title}`,
    allSteps: 'Všechny kroky',
    salaryAtStage: 'Dosažitelná mzda v této fázi',
    skills: 'Dovednosti',
    resources: 'Studijní materiály',
    oneOf: 'Stačí jedna z těchto možností',
    optional: 'Nepovinné',
    free: 'zdarma',
    letters: 'abcdefghijklmnopqrstuvwxyz',
  },

  kinds: {
    course: 'kurz',
    book: 'kniha',
    article: 'článek',
    video: 'video',
    project: 'projekt',
  },

  certifications: {
    heading: 'Certifikace, které vás posunou dál',
    boost: 'Navýšení mzdy',
    adds: 'Co přinese na každé úrovni',
    raise: (before, after) => `${before} → ${after}`,
    raiseSpoken: (before, after) => `bez certifikace ${before}, s certifikací ${after}`,
    estimate: 'Odhad se týká pouze této certifikace.',
  },

  comparison: {
    heading: 'Srovnání profesí',
    pay: 'Mzda',
    duration: 'Délka všech kroků',
    steps: 'Počet kroků',
    figures: 'Region a zdroj',
    notGiven: 'neuvedeno',
    separateScales:
      'Pruhy každé profese mají vlastní měřítko: mzdy se nepřepočítávají na jiné měny ani na jiná období.',
  },

  pay: {
    // Before a range, “od” would be wrong.
    orMore: (amount) => (amount.includes('–') ? `${amount} a\u00a0více` : `od ${amount}`),
    spoken: (amount, period, orMore) => `${amount}${orMore ? ' a více' : ''} ${periods[period]}`,
  },

  ranges: {
    // Only ranges of figures have no spaces around the dash.
    between: (from, to) => (/\p{L}/u.test(from) ? `${from} – ${to}` : `${from}–${to}`),
  },

  punctuation: {
    list: (first, second) => `${first}, ${second}`,
    named: (label, value) => `${label}: ${value}`,
    brackets: (text) => `(${text})`,
  },

  plan: {
    start: 'Odkud začínáte?',
    justStarting: 'Úplně od začátku',
    known: 'To už umíte',
    done: 'Hotovo',
    state: 'Stav',
    notStarted: 'Nezahájeno',
    inProgress: 'Probíhá',
    skipped: 'Přeskočeno',
    // With “celkem”, it never has to be “ze” instead of “z”: “ze 4 kroků”.
    progress: (completed, total, count, left) =>
      `Hotovo ${completed} z celkem ${total} ${count === 1 ? 'kroku' : 'kroků'}${left ? `, zbývá: ${left}` : ''}`,
    complete: (total, count) =>
      count === 1
        ? 'Vše hotovo'
        : `Hotovo: ${plural(count, { few: `všechny ${total} kroky`, other: `všech ${total} kroků` })}`,
    allKnown: 'Tohle všechno už umíte',
    startingFrom: (label, months, note) =>
      `se základem „${label}“ (${note ? `${months} ${note}` : `jinak ${months}`})`,
    yourPlan: (months, note) =>
      `podle vašeho plánu (${note ? `${months} ${note}` : `jinak ${months}`})`,
    startOver: 'Začít znovu',
    undo: 'Vrátit zpět',
    unsaved: 'Tento prohlížeč nemůže uložit váš postup. Po opuštění stránky se ztratí.',
    here: 'Jste zde',
    along: 'Vzít si plán s sebou',
  },

  dates: {
    hoursPerWeek: 'Hodin týdně',
    spans: (start, end) => `Zahájení: ${start}, dokončení: ${end}`,
    finish: (soonest, latest) => `Předpokládané dokončení: ${soonest} – ${latest}`,
    finishIn: (month) => `Předpokládané dokončení: ${month}`,
    timeToHire: (months, note) =>
      `Doba do nástupu včetně hledání práce: ${months}${note ? ` ${note}` : ''}`,
    hideDates: 'Skrýt termíny',
    showDates: 'Zobrazit termíny',
  },

  along: {
    about:
      'Pokračujte na jiném zařízení nebo si uložte kopii. Každý, kdo má odkaz nebo kopii, uvidí váš postup.',
    copyLink: 'Kopírovat odkaz',
    copied: 'Odkaz byl zkopírován. Otevřete ho na druhém zařízení.',
    yourLink: 'Zkopírujte tento odkaz',
    qrCode: 'QR kód',
    qrCodeOf: 'QR kód s odkazem na váš plán',
    tooLong: 'Odkaz je pro QR kód příliš dlouhý.',
    saveFile: 'Uložit soubor',
    openFile: 'Otevřít soubor',
    calendar: 'Soubor kalendáře',
    print: 'Vytisknout',
    notLoaded: 'Načtení se nezdařilo.',
    blocked: 'Prohlížeč zablokoval nové okno. Povolte ho a zkuste to znovu.',
    fromLink: (title) => `Tento odkaz obsahuje plán pro profesi „${title}“:`,
    fromFile: (title) => `Tento soubor obsahuje plán pro profesi „${title}“:`,
    add: 'Přidat do mého plánu',
    replace: 'Nahradit můj plán',
    use: 'Použít tento plán',
    ignore: 'Ignorovat',
    brokenLink: 'Tento odkaz je neúplný nebo poškozený. Váš plán zůstal beze změny.',
    brokenFile:
      'Tento soubor neobsahuje žádný plán, nebo je poškozený. Váš plán zůstal beze změny.',
    otherFile: (title) => `Tento soubor obsahuje plán pro jinou profesi: „${title}“.`,
    close: 'Zavřít',
    planFor: (title) => `Plán: ${title}`,
    asOf: (date) => `Stav ke dni ${date}`,
    continueAt: 'Pokračujte online',
  },

  provenance: { source: (label) => `Zdroj: ${label}` },

  card: {
    dir: '',
    unavailable: 'Data této karty se nepodařilo načíst.',
    failed: 'Tuto kartu se nepodařilo zobrazit. Důvod najdete v konzoli prohlížeče.',
  },

  problems: {
    status: (url, status) => `${url}: server odpověděl chybou ${status}.`,
    login: 'Pokud je potřeba přihlášení, nastavte v tagu credentials="same-origin".',
    network: (url) =>
      `${url}: data se nepodařilo stáhnout. Adresa je chybná, server neběží, nebo nedovoluje čtení z jiných webů (CORS).`,
    offline: 'Zdá se, že jste offline.',
    timeout: (url, seconds) =>
      `${url}: server neodpověděl včas (limit: ${seconds}). Pokud data ještě dorazí, karta je zobrazí.`,
    html: (url) => `${url} je webová stránka, ne JSON.`,
    syntax: (where, why, line = '') => `${where}: toto není platný JSON. ${why}${line}`,
    broken: 'Je useknutý, nebo v něm chybí či přebývá čárka, uvozovka nebo závorka.',
    quotes:
      'Místo rovných uvozovek (") jsou v něm typografické („ “). Vypněte v editoru jejich automatické nahrazování.',
    entities:
      'Místo uvozovek jsou v něm kódy HTML, například &quot;. Vložte ho jako HTML, ne jako text.',
    tags: 'Editor do něj vložil HTML tagy. Vložte ho jako HTML, bez prázdných řádků.',
    line: (line, text) => `Viz řádek ${line}: ${text}`,
    size: (where, max) => `${where}: příliš mnoho dat. Nejvyšší počet znaků: ${max}.`,
    unfilled: 'Skript JSON uvnitř tagu je prázdný.',
    removed: (id, found) =>
      `Chybí data kariérní cesty „${id}“: stránka odstranila z tagu skript JSON, nebo je v path-id nesprávné id. Cestu „${found}“ karta místo ní nezobrazuje.`,
    otherPath: (where, found, id) =>
      `${where}: je zde kariérní cesta „${found}“, ale path-id požaduje „${id}“. Použijte na obou místech stejné id.`,
    inline: 'Data uvnitř tagu',
    invalid: (count, issue) =>
      count > 1
        ? `Tato kariérní cesta má ${count} ${plural(count, { few: 'chyby', other: 'chyb' })}. První: ${issue}`
        : `Tato kariérní cesta má chybu: ${issue}`,
    retry: 'Zkusit znovu',
    loading: 'Načítá se…',

    document: 'dokument',
    nothing: 'prázdná hodnota',
    aList: 'seznam',
    aGroup: 'skupina polí',
    other: 'něco jiného',

    missing: 'Toto pole je povinné. Doplňte ho.',
    text: (value) => `Zde musí být text v uvozovkách, ne ${value}.`,
    number: (value) =>
      `Zde musí být prosté číslo, například 100000, bez uvozovek, znaku měny a oddělovačů tisíců, ne ${value}.`,
    'yes-or-no': (value) => `Zde musí být true nebo false, bez uvozovek, ne ${value}.`,
    list: (value) => `Zde musí být seznam v hranatých závorkách [ ], ne ${value}.`,
    group: (value) => `Zde musí být skupina polí ve složených závorkách { }, ne ${value}.`,
    boost:
      'Navýšení mzdy je číslo: buď částka v měně kariérní cesty ("amount"), nebo počet procent ("percent").',
    empty: 'Tento text je prázdný. Vyplňte ho, nebo pole odstraňte, pokud není povinné.',
    long: (length, max) =>
      `Tento text je příliš dlouhý. Počet znaků: ${length}, povoleno: ${max}. Zkraťte ho.`,
    many: (length, max) =>
      `Tento seznam je příliš dlouhý. Počet položek: ${length}, povoleno: ${max}. Zkraťte ho.`,
    negative: (value) => `Hodnota ${value} je záporná. Zadejte 0 nebo více.`,
    large: (value, max) => `Hodnota ${value} je příliš vysoká. Zadejte nejvýše ${max}.`,
    option: (value, known) => `Nepovolená hodnota: ${value}. Povolené hodnoty: ${known}.`,
    key: (value) =>
      `Neplatný klíč: ${value}. Použijte jen písmena bez diakritiky, číslice, -, _ a ., například "python-ml".`,
    address: (value) =>
      `Neplatný odkaz: ${value}. Musí začínat https:// nebo http://, nebo být relativní k tomuto dokumentu.`,
    language: (value) => `Neplatný kód jazyka: ${value}. Použijte kód, jako je "en" nebo "pt-BR".`,
    currency: (value) =>
      `Neplatný kód měny: ${value}. Použijte tři velká písmena, například "USD".`,
    month: (value) => `Neplatný měsíc: ${value}. Napište rok a měsíc, například "2026-11".`,
    range: (value) =>
      `Horní hranice, ${value}, je nižší než dolní. Prohoďte je, nebo jednu z nich opravte.`,
    'no-amount': 'K "max" patří "amount", tedy dolní hranice mzdy. Doplňte ji.',
    duplicate: (value) => `Klíč ${value} je použit dvakrát. Dejte každé položce vlastní.`,
    'unknown-level': (value, known) => `Žádná mzda nemá úroveň ${value}. ${choice(known)}`,
    'unknown-background': (value, known) =>
      `Žádný výchozí základ nemá id ${value}. ${choice(known)}`,
    unreadable: 'Toto se nepodařilo přečíst. Použijte prostá data JSON.',
    'unknown-key': (key, known) =>
      `Toto pole se ignoruje, protože pole s názvem ${key} neexistuje.${known ? ` Mělo tu být "${known}"?` : ''}`,
    'split-choice': (key) =>
      `Jiný krok s volbou ${key} nesousedí s tímto krokem. Zobrazují se jako samostatné volby.`,
    'which-path': (count, known) =>
      `Počet kariérních cest v tomto dokumentu: ${count}. Do path-id zadejte jednu z nich: ${known}.`,
    'unknown-path': (id, known) =>
      `V tomto dokumentu není kariérní cesta s id ${id}. Do path-id zadejte jednu z těchto: ${known}.`,
    total: (value, steps) =>
      `Doba do nástupu je ${value}, ale celková délka kroků je ${steps}. To je v pořádku, pokud rozdíl tvoří hledání práce.`,
  },
};

/** The bundled path. */
const path: PathTexts = {
  title: 'MLOps Engineer',
  tagline: 'Převádí modely AI z výzkumných Jupyter notebooků do produkce ve velkém měřítku',
  summary:
    'Na této pozici propojujete data science s provozem softwaru. Vytváříte řešení, která modely strojového učení nasazují, monitorují a škálují. Bez MLOps zůstane umělá inteligence v Jupyter notebooku; díky MLOps se z ní stane produkt, který lidé používají. Je to jedna z nejrychleji rostoucích profesí v IT a jedna z těch, pro které se nejhůře hledají lidé.',
  duties: [
    'Tvorba pipeline, které trénují, testují a nasazují modely ML',
    'Monitorování kvality modelů a odhalování driftu',
    'Správa feature store a registrů modelů',
    'Automatizace celého životního cyklu ML, od experimentu po produkci',
  ],
  employers: [
    'Firmy zaměřené na AI, které nasazují modely ve velkém měřítku',
    'Velké technologické firmy (Google, Amazon, Microsoft)',
    'Fintechové firmy, které pomocí ML posuzují rizika a odhalují podvody',
    'Zdravotnické firmy, které provozují prediktivní modely',
  ],
  salaries: [{ label: 'Junior' }, { label: 'Medior' }, { label: 'Senior' }],
  timeToHire: { note: 'při změně profese' },
  cost: { note: 'samostudium a certifikace' },
  educationRequirements: [
    'Samostudium a jedna certifikace: AWS ML Engineer Associate nebo Google ML Engineer',
    'Porozumění modelům, které nasazujete; nemusíte se věnovat výzkumu',
  ],
  experienceRequirements: [
    '2–3 projekty ML v produkční kvalitě na GitHubu: portfolio má stejnou váhu jako certifikát',
    'Pevné základy: je to seniorní pozice, takže žádné zkratky neexistují',
  ],
  skills: [
    'Python',
    'Základy ML',
    'Docker a Kubernetes',
    'CI/CD pipeline',
    'AWS nebo GCP',
    'Model serving',
    'Monitorování modelů',
  ],
  backgrounds: [{ label: 'Strojové učení' }, { label: 'DevOps' }],
  roadmap: {
    title: 'Jak se dostat na pozici MLOps Engineer',
    lead: 'Krok za krokem, od toho, kde jste teď, až po nástup do práce',
    steps: [
      {
        title: 'Python a základy ML',
        description:
          'Naučte se plynně programovat v Pythonu a pochopte, jak modely opravdu fungují: učení s učitelem a bez učitele, trénování, vyhodnocovací metriky. Nemusíte se věnovat výzkumu, ale musíte rozumět tomu, co nasazujete. Je to seniorní pozice, takže tady žádné zkratky neexistují.',
        skills: ['Python', 'Scikit-learn', 'Pandas/NumPy', 'Základy ML', 'Základy statistiky'],
      },
      {
        title: 'DevOps a cloudová infrastruktura',
        description:
          'Naučte se pracovat s Dockerem, Kubernetes, CI/CD a alespoň jedním cloudem: AWS nebo GCP. Pokud přicházíte ze strojového učení, poznáte tady provoz systémů. Pokud přicházíte z DevOps, tohle všechno už znáte: přejděte rovnou k dalšímu kroku.',
        skills: [
          'Docker',
          'Kubernetes',
          'CI/CD pipeline',
          'AWS nebo GCP',
          'Infrastruktura jako kód (IaC)',
        ],
      },
      {
        title: 'ML pipeline a sledování experimentů',
        description:
          'Tady se ML potkává s DevOps. Vytváříte kompletní pipeline, sledujete experimenty v MLflow, zpřístupňujete modely přes TensorFlow Serving nebo TorchServe a připojujete k nim feature store. Pokud si máte vybrat jediný studijní materiál, vyberte si DeepLearning.AI MLOps Specialization.',
        skills: [
          'MLflow',
          'Kubeflow/Airflow',
          'Model serving',
          'Feature store',
          'Sledování experimentů',
        ],
      },
      {
        title: 'Monitorování modelů a produkční systémy',
        description:
          'Nasazení modelu je jen první krok; skutečná práce je udržet ho v chodu. Odhalujete drift dat, provádíte A/B testy modelů, vytváříte monitorovací dashboardy a škálujete pomocí SageMakeru nebo Vertex AI. Tím se MLOps liší od běžného ML inženýrství.',
        skills: [
          'Monitorování modelů',
          'Drift dat a konceptu',
          'A/B testování v ML',
          'SageMaker nebo Vertex AI',
          'Observabilita (W&B, Prometheus)',
        ],
      },
      {
        title: 'Certifikace a portfolio',
        description:
          'Získejte certifikaci AWS ML Engineer Associate nebo Google ML Engineer. Pak zveřejněte na GitHubu 2–3 projekty ML v produkční kvalitě, s monitorovacími dashboardy, CI/CD a verzováním modelů. Portfolio má stejnou váhu jako certifikát.',
        skills: [
          'AWS ML Engineer Associate',
          'Google ML Engineer',
          'Portfolio produkčních projektů ML',
          'Nasazení projektů od začátku do konce',
        ],
      },
    ],
  },
  certifications: [
    { note: 'Od roku 2026 nahrazuje ML Specialty', link: { label: 'V čem pomáhá' } },
    { link: { label: 'Více o této certifikaci' } },
    { note: 'Nezbytná pro infrastrukturu ML', link: { label: 'Zjistit více' } },
  ],
  relatedCareers: [
    {
      label: 'Machine Learning Engineer',
      note: 'Vyvíjí a trénuje modely; vy je nasazujete do produkce a udržujete v chodu',
    },
    {
      label: 'DevOps Engineer',
      note: 'Automatizuje a provozuje software všeho druhu, většinou bez modelů',
    },
    {
      label: 'Data Engineer',
      note: 'Vytváří pipeline, které sbírají a připravují data; ty vaše trénují a nasazují modely',
    },
    {
      label: 'Data Scientist',
      note: 'Zkoumá data a zkouší modely, často v Jupyter noteboocích; vy z nich děláte produkty',
    },
  ],
};

addLanguage('cs', words, path);
