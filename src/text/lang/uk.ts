/** Ukrainian. */
import type { Period } from '../../model/durations.js';
import { addLanguage, type PathTexts } from '../add-language.js';
import type { Words } from '../registry.js';
import { pluralsOf } from '../plurals.js';

const plural = pluralsOf('uk');

const periods: Record<Period, string> = {
  hour: 'за годину',
  day: 'на день',
  week: 'на тиждень',
  month: 'на місяць',
  year: 'на рік',
};

const choice = (known: string) =>
  known ? `Укажіть одне з таких значень: ${known}.` : 'Поки що жодного не визначено.';

/** The text of the cards. */
const words: Words = {
  overview: { kind: 'Кар’єрний шлях' },

  duties: { heading: 'Щоденні завдання' },

  employers: { heading: 'Хто шукає таких фахівців' },

  ladder: {
    heading: 'Зростання зарплати',
    unit: (currency, period) => `${currency} ${periods[period]}`,
    noAmount: 'зарплату не вказано',
  },

  facts: {
    heading: 'Що для цього потрібно',
    allHeading: 'Основні факти',
    timeToHire: 'Час до працевлаштування',
    cost: 'Орієнтовна вартість',
  },

  requirements: {
    heading: 'Вимоги',
    education: 'Освіта',
    experience: 'Досвід',
    skills: 'Навички',
  },

  related: { heading: 'Суміжні професії' },

  roadmap: {
    heading: (title) => `Шлях до професії: ${title}`,
    allSteps: 'Усі кроки',
    salaryAtStage: 'Можлива зарплата на цьому етапі',
    skills: 'Навички',
    resources: 'Навчальні матеріали',
    oneOf: 'Достатньо одного з цих варіантів',
    optional: 'Необов’язково',
    free: 'безкоштовно',
    // Documents leave out letters that are easily confused with others or with figures.
    letters: 'абвгдежиклмнпрстуфхцшщюя',
  },

  kinds: {
    course: 'курс',
    book: 'книга',
    article: 'стаття',
    video: 'відео',
    project: 'проєкт',
  },

  certifications: {
    heading: 'Сертифікати, що допоможуть у кар’єрі',
    boost: 'Підвищення зарплати',
    adds: 'Що дає на кожному рівні',
    raise: (before, after) => `${before} → ${after}`,
    raiseSpoken: (before, after) => `без сертифіката ${before}, із сертифікатом ${after}`,
    estimate: 'Це оцінка лише для цього сертифіката.',
  },

  comparison: {
    heading: 'Порівняння професій',
    pay: 'Зарплата',
    duration: 'Тривалість усіх кроків',
    steps: 'Кількість кроків',
    figures: 'Регіон і джерело',
    notGiven: 'не вказано',
    separateScales:
      'Смуги кожної професії мають власний масштаб: зарплати не перераховано в інші валюти чи на інші періоди.',
  },

  pay: {
    // Before a range, “від” would be wrong.
    orMore: (amount) => (amount.includes('–') ? `${amount} і\u00a0більше` : `від ${amount}`),
    spoken: (amount, period, orMore) =>
      `${amount}${orMore ? ' або більше' : ''} ${periods[period]}`,
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
    start: 'З чого ви починаєте?',
    justStarting: 'З нуля',
    known: 'Це ви вже знаєте',
    done: 'Виконано',
    state: 'Стан',
    notStarted: 'Не розпочато',
    inProgress: 'У процесі',
    skipped: 'Пропущено',
    progress: (completed, total, count, left) =>
      `Виконано ${completed} з ${total} ${plural(count, { one: 'кроку', other: 'кроків' })}${left ? `, залишилося: ${left}` : ''}`,
    complete: (total, count) =>
      count === 1
        ? 'Усе виконано'
        : `Виконано всі ${total} ${plural(count, { one: 'крок', few: 'кроки', other: 'кроків' })}`,
    allKnown: 'Усе це ви вже знаєте',
    startingFrom: (label, months, note) =>
      `за наявності досвіду «${label}» (${note ? `${months} ${note}` : `інакше ${months}`})`,
    yourPlan: (months, note) =>
      `за вашим планом (${note ? `${months} ${note}` : `інакше ${months}`})`,
    startOver: 'Почати спочатку',
    undo: 'Скасувати',
    unsaved:
      'Цей браузер не може зберегти ваш прогрес. Коли ви залишите сторінку, його буде втрачено.',
    here: 'Ви тут',
  },

  dates: {
    hoursPerWeek: 'Годин на тиждень',
    spans: (start, end) => `Початок: ${start}, завершення: ${end}`,
    finish: (soonest, latest) => `Орієнтовне завершення: ${soonest} – ${latest}`,
    finishIn: (month) => `Орієнтовне завершення: ${month}`,
    timeToHire: (months, note) =>
      `Час до працевлаштування разом із пошуком роботи: ${months}${note ? ` ${note}` : ''}`,
    hideDates: 'Сховати дати',
    showDates: 'Показати дати',
  },

  provenance: { source: (label) => `Джерело: ${label}` },

  card: {
    dir: '',
    unavailable: 'Не вдалося завантажити дані цієї картки.',
    failed: 'Не вдалося показати цю картку. Причину вказано в консолі браузера.',
  },

  problems: {
    status: (url, status) => `${url}: сервер відповів помилкою ${status}.`,
    login: 'Якщо потрібен вхід, додайте в тег credentials="same-origin".',
    network: (url) =>
      `${url}: не вдалося отримати дані. Адреса неправильна, сервер не працює або не дозволяє іншим сайтам читати їх (CORS).`,
    offline: 'Схоже, немає з’єднання з інтернетом.',
    timeout: (url, seconds) =>
      `${url}: сервер не відповів вчасно (ліміт: ${seconds}). Якщо дані ще надійдуть, картка їх покаже.`,
    html: (url) => `${url} — це вебсторінка, а не JSON.`,
    syntax: (where, why, line = '') => `${where}: це неправильний JSON. ${why}${line}`,
    broken: 'Його обірвано, або в ньому бракує коми, лапок чи дужки, або є зайві.',
    quotes:
      'Замість прямих лапок (") у ньому друкарські („ “). Вимкніть у редакторі їх автоматичну заміну.',
    entities: 'Замість лапок у ньому коди HTML, як-от &quot;. Вставте його як HTML, а не як текст.',
    tags: 'Редактор додав у нього теги HTML. Вставте його як HTML, без порожніх рядків.',
    line: (line, text) => `Дивіться рядок ${line}: ${text}`,
    size: (where, max) => `${where}: забагато даних. Найбільша кількість символів: ${max}.`,
    unfilled: 'Скрипт JSON усередині тегу порожній.',
    removed: (id, found) =>
      `Бракує даних кар’єрного шляху «${id}»: сторінка вилучила скрипт JSON із тегу або path-id містить неправильний ідентифікатор. Картка не показує замість нього «${found}».`,
    otherPath: (where, found, id) =>
      `${where}: тут кар’єрний шлях «${found}», але path-id вимагає «${id}». Укажіть в обох місцях той самий ідентифікатор.`,
    inline: 'Дані всередині тегу',
    invalid: (count, issue) =>
      count > 1
        ? `У цьому кар’єрному шляху ${count} ${plural(count, { one: 'помилка', few: 'помилки', other: 'помилок' })}. Перша: ${issue}`
        : `У цьому кар’єрному шляху є помилка: ${issue}`,
    retry: 'Спробувати ще раз',
    loading: 'Завантаження…',

    document: 'документ',
    nothing: 'порожнє значення',
    aList: 'список',
    aGroup: 'група полів',
    other: 'щось інше',

    missing: 'Це поле обов’язкове. Додайте його.',
    text: (value) => `Тут має бути текст у лапках, а не ${value}.`,
    number: (value) =>
      `Тут має бути просте число, наприклад 100000, без лапок, знака валюти та роздільників тисяч, а не ${value}.`,
    'yes-or-no': (value) => `Тут має бути true або false, без лапок, а не ${value}.`,
    list: (value) => `Тут має бути список у квадратних дужках [ ], а не ${value}.`,
    group: (value) => `Тут має бути група полів у фігурних дужках { }, а не ${value}.`,
    boost:
      'Підвищення зарплати — це число: сума у валюті шляху ("amount") або кількість відсотків ("percent").',
    empty: 'Цей текст порожній. Заповніть його або вилучіть поле, якщо воно необов’язкове.',
    long: (length, max) =>
      `Цей текст задовгий. Кількість символів: ${length}, дозволено: ${max}. Скоротіть його.`,
    many: (length, max) =>
      `Цей список задовгий. Кількість елементів: ${length}, дозволено: ${max}. Скоротіть його.`,
    negative: (value) => `Значення ${value} від’ємне. Укажіть 0 або більше.`,
    large: (value, max) => `Значення ${value} завелике. Укажіть щонайбільше ${max}.`,
    option: (value, known) => `Недозволене значення: ${value}. Дозволені значення: ${known}.`,
    key: (value) =>
      `Неправильний ключ: ${value}. Використовуйте лише латинські літери, цифри, -, _ і ., наприклад "python-ml".`,
    address: (value) =>
      `Неправильне посилання: ${value}. Почніть його з https:// або http:// чи вкажіть адресу відносно цього документа.`,
    language: (value) => `Неправильний код мови: ${value}. Укажіть код на зразок "en" або "pt-BR".`,
    currency: (value) =>
      `Неправильний код валюти: ${value}. Укажіть три великі латинські літери, наприклад "USD".`,
    month: (value) => `Неправильний місяць: ${value}. Укажіть рік і місяць, наприклад "2026-11".`,
    range: (value) =>
      `Верхня межа, ${value}, менша за нижню. Поміняйте їх місцями або виправте одну з них.`,
    'no-amount': 'Для "max" потрібне "amount" — нижня межа зарплати. Додайте його.',
    duplicate: (value) => `Ключ ${value} використано двічі. Дайте кожному елементу власний.`,
    'unknown-level': (value, known) => `Жодна зарплата не має рівня ${value}. ${choice(known)}`,
    'unknown-background': (value, known) =>
      `Жоден попередній досвід не має ідентифікатора ${value}. ${choice(known)}`,
    unreadable: 'Це не вдалося прочитати. Використовуйте звичайні дані JSON.',
    'unknown-key': (key, known) =>
      `Це поле пропущено, бо поля з назвою ${key} немає.${known ? ` Можливо, це "${known}"?` : ''}`,
    'split-choice': (key) =>
      `Інший крок із вибором ${key} не стоїть поруч із цим. Їх показано як окремі вибори.`,
    'which-path': (count, known) =>
      `Кількість кар’єрних шляхів у цьому документі: ${count}. Укажіть у path-id один із них: ${known}.`,
    'unknown-path': (id, known) =>
      `У цьому документі немає кар’єрного шляху з ідентифікатором ${id}. Укажіть у path-id один із таких: ${known}.`,
    total: (value, steps) =>
      `Час до працевлаштування — ${value}, а загальна тривалість кроків — ${steps}. Це нормально, якщо різниця припадає на пошук роботи.`,
  },
};

/** The bundled path. */
const path: PathTexts = {
  title: 'MLOps Engineer',
  tagline: 'Переносить моделі ШІ з дослідницьких блокнотів у масштабну промислову експлуатацію',
  summary:
    'На цій посаді ви поєднуєте data science з експлуатацією програмних систем. Ви створюєте рішення, які розгортають, відстежують і масштабують моделі машинного навчання. Без MLOps штучний інтелект не виходить за межі блокнота Jupyter; завдяки MLOps він стає продуктом, яким користуються люди. Це одна з професій в ІТ, що зростають найшвидше, і одна з тих, для яких найважче знайти фахівців.',
  duties: [
    'Створювати пайплайни, які навчають, тестують і розгортають ML-моделі',
    'Стежити за якістю моделей і виявляти дрейф',
    'Підтримувати сховища ознак і реєстри моделей',
    'Автоматизувати весь життєвий цикл ML, від експерименту до експлуатації',
  ],
  employers: [
    'ШІ-компанії, які розгортають моделі у великому масштабі',
    'Найбільші технологічні компанії (Google, Amazon, Microsoft)',
    'Фінтех-компанії, які за допомогою ML оцінюють ризики й виявляють шахрайство',
    'Медичні компанії, які використовують прогнозні моделі',
  ],
  salaries: [{ label: 'Junior' }, { label: 'Middle' }, { label: 'Senior' }],
  timeToHire: { note: 'у разі зміни професії' },
  cost: { note: 'самостійне навчання та сертифікати' },
  educationRequirements: [
    'Самостійне навчання та один сертифікат: AWS ML Engineer Associate або Google ML Engineer',
    'Розуміння моделей, які ви розгортаєте; проводити дослідження не обов’язково',
  ],
  experienceRequirements: [
    '2–3 ML-проєкти промислового рівня на GitHub: портфоліо важить стільки ж, скільки сертифікат',
    'Міцна база: це посада для досвідчених фахівців, тож обхідних шляхів немає',
  ],
  skills: [
    'Python',
    'Основи ML',
    'Docker і Kubernetes',
    'CI/CD-пайплайни',
    'AWS або GCP',
    'Model serving',
    'Моніторинг моделей',
  ],
  backgrounds: [{ label: 'Машинне навчання' }, { label: 'DevOps' }],
  roadmap: {
    title: 'Як стати MLOps Engineer',
    lead: 'Крок за кроком, від вашого нинішнього рівня до працевлаштування',
    steps: [
      {
        title: 'Python та основи ML',
        description:
          'Навчіться вільно програмувати мовою Python і зрозумійте, як насправді працюють моделі: навчання з учителем і без учителя, тренування, метрики оцінювання. Проводити дослідження не обов’язково, але треба розуміти те, що ви розгортаєте. Це посада для досвідчених фахівців, тож обхідних шляхів тут немає.',
        skills: ['Python', 'Scikit-learn', 'Pandas/NumPy', 'Основи ML', 'Основи статистики'],
      },
      {
        title: 'DevOps і хмарна інфраструктура',
        description:
          'Опануйте Docker, Kubernetes, CI/CD і щонайменше одну хмару: AWS або GCP. Якщо ви прийшли з машинного навчання, тут ви навчитеся експлуатувати системи. Якщо ви прийшли з DevOps, усе це ви вже знаєте: переходьте одразу до наступного кроку.',
        skills: [
          'Docker',
          'Kubernetes',
          'CI/CD-пайплайни',
          'AWS або GCP',
          'Інфраструктура як код (IaC)',
        ],
      },
      {
        title: 'ML-пайплайни та відстеження експериментів',
        description:
          'Тут ML зустрічається з DevOps. Ви будуєте наскрізні пайплайни, відстежуєте експерименти в MLflow, надаєте доступ до моделей через TensorFlow Serving або TorchServe і підключаєте до них сховище ознак. Якщо обирати лише один матеріал, оберіть DeepLearning.AI MLOps Specialization.',
        skills: [
          'MLflow',
          'Kubeflow/Airflow',
          'Model serving',
          'Сховища ознак (feature store)',
          'Відстеження експериментів',
        ],
      },
      {
        title: 'Моніторинг моделей і системи в експлуатації',
        description:
          'Розгорнути модель — лише перший крок; справжня робота — підтримувати її в робочому стані. Ви виявляєте дрейф даних, проводите A/B-тести моделей, створюєте дашборди для моніторингу й масштабуєте рішення за допомогою SageMaker або Vertex AI. Саме це відрізняє MLOps від звичайної ML-інженерії.',
        skills: [
          'Моніторинг моделей',
          'Дрейф даних і концепцій',
          'A/B-тестування в ML',
          'SageMaker або Vertex AI',
          'Спостережуваність (W&B, Prometheus)',
        ],
      },
      {
        title: 'Сертифікат і портфоліо',
        description:
          'Здобудьте сертифікат AWS ML Engineer Associate або Google ML Engineer. Потім опублікуйте на GitHub 2–3 ML-проєкти промислового рівня з дашбордами для моніторингу, CI/CD і версіонуванням моделей. Портфоліо важить стільки ж, скільки сертифікат.',
        skills: [
          'AWS ML Engineer Associate',
          'Google ML Engineer',
          'Портфоліо ML-проєктів в експлуатації',
          'Розгортання проєктів від початку до кінця',
        ],
      },
    ],
  },
  certifications: [
    { note: 'З 2026 року замінює ML Specialty', link: { label: 'Чим він допоможе' } },
    { link: { label: 'Про цей сертифікат' } },
    { note: 'Необхідний для ML-інфраструктури', link: { label: 'Дізнатися більше' } },
  ],
  relatedCareers: [
    {
      label: 'Machine Learning Engineer',
      note: 'Розробляє та навчає моделі; ви вводите їх в експлуатацію й підтримуєте їхню роботу',
    },
    {
      label: 'DevOps Engineer',
      note: 'Автоматизує й підтримує будь-яке програмне забезпечення, зазвичай без моделей',
    },
    {
      label: 'Data Engineer',
      note: 'Будує пайплайни, які збирають і готують дані; ваші навчають і розгортають моделі',
    },
    {
      label: 'Data Scientist',
      note: 'Досліджує дані та випробовує моделі, часто в блокнотах Jupyter; ви робите з них продукти',
    },
  ],
};

addLanguage('uk', words, path);
