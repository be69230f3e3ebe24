/** Polish. */
import type { Period } from '../../model/durations.js';
import { addLanguage, type PathTexts } from '../add-language.js';
import type { Words } from '../registry.js';
import { pluralsOf } from '../plurals.js';

const plural = pluralsOf('pl');

const periods: Record<Period, string> = {
  hour: 'za godzinę',
  day: 'dziennie',
  week: 'tygodniowo',
  month: 'miesięcznie',
  year: 'rocznie',
};

const choice = (known: string) =>
  known ? `Użyj jednej z wartości: ${known}.` : 'Na razie żadnego nie zdefiniowano.';

/** The text of the cards. */
const words: Words = {
  overview: { kind: 'Ścieżka kariery' },

  duties: { heading: 'Na czym polega praca' },

  employers: { heading: 'Kto szuka takich osób' },

  ladder: {
    heading: 'Jak rosną zarobki',
    unit: (currency, period) => `${currency} ${periods[period]}`,
    noAmount: 'nie podano zarobków',
  },

  facts: {
    heading: 'Czego to wymaga',
    allHeading: 'Najważniejsze informacje',
    timeToHire: 'Czas do zatrudnienia',
    cost: 'Szacowany koszt',
  },

  requirements: {
    heading: 'Wymagania',
    education: 'Wykształcenie',
    experience: 'Doświadczenie',
    skills: 'Umiejętności',
  },

  related: { heading: 'Pokrewne zawody' },

  roadmap: {
    heading: (title) => `Droga do zawodu: ${title}`,
    allSteps: 'Wszystkie kroki',
    salaryAtStage: 'Możliwe zarobki na tym etapie',
    skills: 'Umiejętności',
    resources: 'Materiały do nauki',
    oneOf: 'Wystarczy jedna z tych możliwości',
    optional: 'Nieobowiązkowo',
    free: 'bezpłatnie',
    letters: 'abcdefghijklmnopqrstuvwxyz',
  },

  kinds: {
    course: 'kurs',
    book: 'książka',
    article: 'artykuł',
    video: 'wideo',
    project: 'projekt',
  },

  certifications: {
    heading: 'Certyfikaty, które pomagają w karierze',
    boost: 'Wzrost zarobków',
    adds: 'Ile daje na każdym poziomie',
    raise: (before, after) => `${before} → ${after}`,
    raiseSpoken: (before, after) => `bez certyfikatu ${before}, z certyfikatem ${after}`,
    estimate: 'Szacunek dotyczy tylko tego certyfikatu.',
  },

  comparison: {
    heading: 'Porównanie zawodów',
    pay: 'Zarobki',
    duration: 'Czas trwania wszystkich kroków',
    steps: 'Liczba kroków',
    figures: 'Region i źródło',
    notGiven: 'brak danych',
    separateScales:
      'Paski każdego zawodu mają własną skalę: zarobki nie są przeliczane na inne waluty ani okresy.',
  },

  pay: {
    // Before a range, “od” would be wrong.
    orMore: (amount) => (amount.includes('–') ? `${amount} i\u00a0więcej` : `od ${amount}`),
    spoken: (amount, period, orMore) =>
      `${amount}${orMore ? ' lub więcej' : ''} ${periods[period]}`,
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
    start: 'Jaki jest Twój punkt wyjścia?',
    justStarting: 'Dopiero zaczynam',
    known: 'To już umiesz',
    done: 'Ukończono',
    state: 'Stan',
    notStarted: 'Nie rozpoczęto',
    inProgress: 'W trakcie',
    skipped: 'Pominięto',
    progress: (completed, total, count, left) =>
      `Ukończono ${completed} z ${total} ${count === 1 ? 'kroku' : 'kroków'}${left ? `, do końca: ${left}` : ''}`,
    complete: (total, count) =>
      count === 1
        ? 'Wszystko ukończone'
        : `Ukończono wszystkie ${total} ${plural(count, { few: 'kroki', other: 'kroków' })}`,
    allKnown: 'To wszystko już umiesz',
    startingFrom: (label, months, note) =>
      `przy punkcie wyjścia „${label}” (${note ? `${months} ${note}` : `w innym przypadku ${months}`})`,
    yourPlan: (months, note) =>
      `według Twojego planu (${note ? `${months} ${note}` : `standardowo ${months}`})`,
    startOver: 'Zacznij od nowa',
    undo: 'Cofnij',
    unsaved:
      'Ta przeglądarka nie może zapisać Twoich postępów. Po opuszczeniu strony zostaną utracone.',
    here: 'Tu jesteś',
    along: 'Zabierz swój plan ze sobą',
  },

  dates: {
    hoursPerWeek: 'Godzin tygodniowo',
    spans: (start, end) => `Początek: ${start}, koniec: ${end}`,
    finish: (soonest, latest) => `Planowane zakończenie: ${soonest} – ${latest}`,
    finishIn: (month) => `Planowane zakończenie: ${month}`,
    timeToHire: (months, note) =>
      `Czas do zatrudnienia, łącznie z szukaniem pracy: ${months}${note ? ` ${note}` : ''}`,
    hideDates: 'Ukryj terminy',
    showDates: 'Pokaż terminy',
  },

  along: {
    about:
      'Kontynuuj na innym urządzeniu lub zachowaj kopię. Każdy, kto ma link lub kopię, może zobaczyć Twoje postępy.',
    copyLink: 'Skopiuj link',
    copied: 'Link został skopiowany. Otwórz go na drugim urządzeniu.',
    yourLink: 'Skopiuj ten link',
    qrCode: 'Kod QR',
    qrCodeOf: 'Kod QR z linkiem do Twojego planu',
    tooLong: 'Link jest za długi na kod QR.',
    saveFile: 'Zapisz plik',
    openFile: 'Otwórz plik',
    calendar: 'Plik kalendarza',
    print: 'Drukuj',
    notLoaded: 'Nie udało się tego wczytać.',
    blocked: 'Przeglądarka zablokowała nowe okno. Zezwól na jego otwarcie i spróbuj ponownie.',
    fromLink: (title) => `Ten link zawiera plan dotyczący zawodu „${title}”:`,
    fromFile: (title) => `Ten plik zawiera plan dotyczący zawodu „${title}”:`,
    add: 'Dodaj do mojego planu',
    replace: 'Zastąp mój plan',
    use: 'Użyj tego planu',
    ignore: 'Zignoruj',
    brokenLink: 'Ten link jest niepełny lub uszkodzony. Twój plan pozostał bez zmian.',
    brokenFile: 'Ten plik nie zawiera planu lub jest uszkodzony. Twój plan pozostał bez zmian.',
    otherFile: (title) => `Ten plik zawiera plan dotyczący innego zawodu: „${title}”.`,
    close: 'Zamknij',
    planFor: (title) => `Plan: ${title}`,
    asOf: (date) => `Stan na dzień ${date}`,
    continueAt: 'Kontynuuj online',
  },

  provenance: { source: (label) => `Źródło: ${label}` },

  card: {
    dir: '',
    unavailable: 'Nie udało się wczytać danych tej karty.',
    failed: 'Nie udało się wyświetlić tej karty. Przyczynę podano w konsoli przeglądarki.',
  },

  problems: {
    status: (url, status) => `${url}: serwer odpowiedział błędem ${status}.`,
    login: 'Jeśli potrzebne jest logowanie, ustaw w znaczniku credentials="same-origin".',
    network: (url) =>
      `Nie udało się pobrać ${url}: adres jest błędny, serwer nie działa albo nie pozwala innym stronom na odczyt (CORS).`,
    offline: 'Wygląda na to, że nie masz połączenia z internetem.',
    timeout: (url, seconds) =>
      `${url}: serwer nie odpowiedział na czas (limit: ${seconds}). Jeśli dane jeszcze nadejdą, karta je pokaże.`,
    html: (url) => `${url} to strona internetowa, a nie JSON.`,
    syntax: (where, why, line = '') => `${where}: to nie jest poprawny JSON. ${why}${line}`,
    broken: 'Jest urwany albo ma za mało lub za dużo przecinków, cudzysłowów lub nawiasów.',
    quotes:
      'Zamiast prostych cudzysłowów (") są w nim drukarskie („ ”). Wyłącz w edytorze ich automatyczną zamianę.',
    entities:
      'Zamiast cudzysłowów są w nim kody HTML, takie jak &quot;. Wklej go jako HTML, a nie jako tekst.',
    tags: 'Edytor wstawił do niego znaczniki HTML. Wklej go jako HTML, bez pustych wierszy.',
    line: (line, text) => `Zobacz wiersz ${line}: ${text}`,
    size: (where, max) => `${where}: za dużo danych. Największa liczba znaków: ${max}.`,
    unfilled: 'Skrypt JSON wewnątrz znacznika jest pusty.',
    removed: (id, found) =>
      `Brakuje danych ścieżki kariery „${id}”: strona usunęła skrypt JSON ze znacznika albo path-id zawiera błędny identyfikator. Karta nie pokazuje w zamian ścieżki „${found}”.`,
    otherPath: (where, found, id) =>
      `${where}: jest tu ścieżka kariery „${found}”, a path-id wskazuje „${id}”. Użyj w obu miejscach tego samego identyfikatora.`,
    inline: 'Dane w znaczniku',
    invalid: (count, issue) =>
      count > 1
        ? `W tej ścieżce kariery ${plural(count, { few: 'są', other: 'jest' })} ${count} ${plural(count, { few: 'błędy', other: 'błędów' })}. Pierwszy: ${issue}`
        : `W tej ścieżce kariery jest błąd: ${issue}`,
    retry: 'Spróbuj ponownie',
    loading: 'Wczytywanie…',

    document: 'dokument',
    nothing: 'pusta wartość',
    aList: 'lista',
    aGroup: 'grupa pól',
    other: 'coś innego',

    missing: 'To pole jest wymagane. Dodaj je.',
    text: (value) => `Tu musi być tekst w cudzysłowie, a nie ${value}.`,
    number: (value) =>
      `Tu musi być zwykła liczba, na przykład 100000, bez cudzysłowu, znaku waluty i separatorów tysięcy, a nie ${value}.`,
    'yes-or-no': (value) => `Tu musi być true lub false, bez cudzysłowu, a nie ${value}.`,
    list: (value) => `Tu musi być lista w nawiasach kwadratowych [ ], a nie ${value}.`,
    group: (value) => `Tu musi być grupa pól w nawiasach klamrowych { }, a nie ${value}.`,
    boost:
      'Wzrost zarobków to liczba: kwota w walucie ścieżki ("amount") albo liczba procent ("percent").',
    empty: 'Ten tekst jest pusty. Uzupełnij go albo usuń pole, jeśli nie jest wymagane.',
    long: (length, max) =>
      `Ten tekst jest za długi. Liczba znaków: ${length}, dozwolone: ${max}. Skróć go.`,
    many: (length, max) =>
      `Ta lista jest za długa. Liczba pozycji: ${length}, dozwolone: ${max}. Skróć ją.`,
    negative: (value) => `Wartość ${value} jest ujemna. Podaj 0 lub więcej.`,
    large: (value, max) => `Wartość ${value} jest za duża. Podaj najwyżej ${max}.`,
    option: (value, known) => `Niedozwolona wartość: ${value}. Dozwolone wartości: ${known}.`,
    key: (value) =>
      `Nieprawidłowy klucz: ${value}. Użyj tylko liter (bez polskich znaków), cyfr oraz -, _ i ., na przykład "python-ml".`,
    address: (value) =>
      `Nieprawidłowy link: ${value}. Zacznij go od https:// lub http:// albo podaj adres względem tego dokumentu.`,
    language: (value) =>
      `Nieprawidłowy kod języka: ${value}. Użyj kodu takiego jak "en" lub "pt-BR".`,
    currency: (value) =>
      `Nieprawidłowy kod waluty: ${value}. Użyj trzech wielkich liter, na przykład "USD".`,
    month: (value) =>
      `Nieprawidłowy miesiąc: ${value}. Podaj rok i miesiąc, na przykład "2026-11".`,
    range: (value) =>
      `Górna granica, ${value}, jest niższa od dolnej. Zamień je miejscami albo popraw jedną z nich.`,
    'no-amount': 'Do "max" potrzebne jest "amount", czyli dolna granica zarobków. Dodaj je.',
    duplicate: (value) => `Klucz ${value} jest użyty dwa razy. Każda pozycja musi mieć własny.`,
    'unknown-level': (value, known) => `Żadne zarobki nie mają poziomu ${value}. ${choice(known)}`,
    'unknown-background': (value, known) =>
      `Żaden punkt wyjścia nie ma identyfikatora ${value}. ${choice(known)}`,
    unreadable: 'Nie udało się tego odczytać. Użyj zwykłych danych JSON.',
    'unknown-key': (key, known) =>
      `To pole jest pomijane, bo pole o nazwie ${key} nie istnieje.${known ? ` Czy chodziło o "${known}"?` : ''}`,
    'split-choice': (key) =>
      `Inny krok z wyborem ${key} nie sąsiaduje z tym krokiem. Są pokazywane jako osobne wybory.`,
    'which-path': (count, known) =>
      `Liczba ścieżek kariery w tym dokumencie: ${count}. Ustaw w path-id jedną z nich: ${known}.`,
    'unknown-path': (id, known) =>
      `W tym dokumencie nie ma ścieżki kariery o identyfikatorze ${id}. Ustaw w path-id jedną z tych: ${known}.`,
    total: (value, steps) =>
      `Czas do zatrudnienia to ${value}, a łączny czas kroków to ${steps}. Tak może być, jeśli różnica to czas szukania pracy.`,
  },
};

/** The bundled path. */
const path: PathTexts = {
  title: 'MLOps Engineer',
  tagline: 'Przenosi modele AI z notatników Jupyter do środowisk produkcyjnych o dużej skali',
  summary:
    'Na tym stanowisku łączysz data science z utrzymaniem systemów. Budujesz rozwiązania, które wdrażają, monitorują i skalują modele uczenia maszynowego. Bez MLOps sztuczna inteligencja nie wychodzi poza notatnik Jupyter; dzięki MLOps staje się produktem, z którego korzystają ludzie. To jedna z najszybciej rosnących specjalizacji w IT i jedna z tych, w których najtrudniej o fachowców.',
  duties: [
    'Budowa pipeline’ów, które trenują, testują i wdrażają modele ML',
    'Monitorowanie jakości modeli i wykrywanie dryfu',
    'Utrzymanie feature store’ów i rejestrów modeli',
    'Automatyzacja całego cyklu życia ML, od eksperymentu po produkcję',
  ],
  employers: [
    'Firmy AI, które wdrażają modele na dużą skalę',
    'Wielkie firmy technologiczne (Google, Amazon, Microsoft)',
    'Fintechy, które dzięki ML oceniają ryzyko i wykrywają oszustwa',
    'Firmy medyczne, które korzystają z modeli predykcyjnych',
  ],
  salaries: [{ label: 'Junior' }, { label: 'Mid' }, { label: 'Senior' }],
  timeToHire: { note: 'przy zmianie zawodu' },
  cost: { note: 'samodzielna nauka i certyfikaty' },
  educationRequirements: [
    'Samodzielna nauka i jeden certyfikat: AWS ML Engineer Associate lub Google ML Engineer',
    'Rozumienie modeli, które wdrażasz; nie musisz prowadzić badań naukowych',
  ],
  experienceRequirements: [
    '2–3 projekty ML o jakości produkcyjnej na GitHubie: portfolio liczy się tak samo jak certyfikat',
    'Solidne podstawy: to stanowisko dla osób z doświadczeniem, więc nie ma drogi na skróty',
  ],
  skills: [
    'Python',
    'Podstawy ML',
    'Docker i Kubernetes',
    'Pipeline’y CI/CD',
    'AWS lub GCP',
    'Serwowanie modeli',
    'Monitorowanie modeli',
  ],
  backgrounds: [{ label: 'Uczenie maszynowe' }, { label: 'DevOps' }],
  roadmap: {
    title: 'Jak zostać MLOps Engineerem',
    lead: 'Krok po kroku, od miejsca, w którym jesteś, do zatrudnienia',
    steps: [
      {
        title: 'Python i podstawy ML',
        description:
          'Naucz się swobodnie programować w Pythonie i zrozum, jak naprawdę działają modele: uczenie nadzorowane i nienadzorowane, trenowanie, metryki oceny. Nie musisz prowadzić badań naukowych, ale musisz rozumieć to, co wdrażasz. To stanowisko dla osób z doświadczeniem, więc nie ma tu drogi na skróty.',
        skills: ['Python', 'Scikit-learn', 'Pandas/NumPy', 'Podstawy ML', 'Podstawy statystyki'],
      },
      {
        title: 'DevOps i infrastruktura chmurowa',
        description:
          'Naucz się Dockera, Kubernetesa, CI/CD i co najmniej jednej chmury: AWS lub GCP. Jeśli znasz już uczenie maszynowe, tutaj poznasz utrzymanie systemów. Jeśli znasz już DevOps, wszystko to umiesz: przejdź od razu do następnego kroku.',
        skills: [
          'Docker',
          'Kubernetes',
          'Pipeline’y CI/CD',
          'AWS lub GCP',
          'Infrastruktura jako kod (IaC)',
        ],
      },
      {
        title: 'Pipeline’y ML i śledzenie eksperymentów',
        description:
          'Tutaj ML spotyka się z DevOps. Budujesz kompletne pipeline’y, śledzisz eksperymenty w MLflow, udostępniasz modele przez TensorFlow Serving lub TorchServe i podłączasz do nich feature store. Jeśli masz wybrać tylko jeden materiał, wybierz DeepLearning.AI MLOps Specialization.',
        skills: [
          'MLflow',
          'Kubeflow/Airflow',
          'Serwowanie modeli',
          'Feature store',
          'Śledzenie eksperymentów',
        ],
      },
      {
        title: 'Monitorowanie modeli i systemy produkcyjne',
        description:
          'Wdrożenie modelu to dopiero pierwszy krok; właściwa praca to dbanie o to, żeby działał. Wykrywasz dryf danych, prowadzisz testy A/B modeli, tworzysz dashboardy do monitorowania i skalujesz rozwiązania w SageMakerze lub Vertex AI. To odróżnia MLOps od zwykłej inżynierii ML.',
        skills: [
          'Monitorowanie modeli',
          'Dryf danych i konceptu',
          'Testy A/B w ML',
          'SageMaker lub Vertex AI',
          'Obserwowalność (W&B, Prometheus)',
        ],
      },
      {
        title: 'Certyfikat i portfolio',
        description:
          'Zdobądź certyfikat AWS ML Engineer Associate lub Google ML Engineer. Następnie umieść na GitHubie 2–3 projekty ML o jakości produkcyjnej, z dashboardami do monitorowania, CI/CD i wersjonowaniem modeli. Portfolio liczy się tak samo jak certyfikat.',
        skills: [
          'AWS ML Engineer Associate',
          'Google ML Engineer',
          'Portfolio produkcyjnych projektów ML',
          'Wdrażanie projektów od początku do końca',
        ],
      },
    ],
  },
  certifications: [
    { note: 'Od 2026 r. zastępuje ML Specialty', link: { label: 'Sprawdź, jak pomaga' } },
    { link: { label: 'Poznaj ten certyfikat' } },
    { note: 'Niezbędny w pracy z infrastrukturą ML', link: { label: 'Dowiedz się więcej' } },
  ],
  relatedCareers: [
    {
      label: 'Machine Learning Engineer',
      note: 'Tworzy i trenuje modele; Ty wdrażasz je na produkcję i dbasz, żeby działały',
    },
    {
      label: 'DevOps Engineer',
      note: 'Automatyzuje i utrzymuje wszelkie oprogramowanie, zwykle bez modeli',
    },
    {
      label: 'Data Engineer',
      note: 'Buduje pipeline’y, które zbierają i przygotowują dane; Twoje trenują i wdrażają modele',
    },
    {
      label: 'Data Scientist',
      note: 'Bada dane i wypróbowuje modele, często w notatnikach Jupyter; Ty robisz z nich produkty',
    },
  ],
};

addLanguage('pl', words, path);
