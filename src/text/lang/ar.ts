/** Arabic: Modern Standard Arabic, mostly with verbal nouns, which address women and men alike. */
import type { Period } from '../../model/durations.js';
import { addLanguage, type PathTexts } from '../add-language.js';
import type { Words } from '../registry.js';
import { pluralsOf } from '../plurals.js';

const plural = pluralsOf('ar');

const periods: Record<Period, string> = {
  hour: 'في الساعة',
  day: 'في اليوم',
  week: 'أسبوعيًا',
  month: 'شهريًا',
  year: 'سنويًا',
};

/** Isolates addresses, keys and values: their signs would otherwise move to the wrong end. */
const code = (text: string) => `\u2068${text}\u2069`;

const choice = (known: string) =>
  known ? `القيم المتاحة: ${code(known)}.` : 'لم تُعرَّف أي قيمة بعد.';

/** The text of the cards. */
const words: Words = {
  overview: { kind: 'مسار مهني' },

  duties: { heading: 'المهام اليومية' },

  employers: { heading: 'جهات التوظيف' },

  ladder: {
    heading: 'تدرّج الراتب',
    unit: (currency, period) => `${currency} ${periods[period]}`,
    noAmount: 'لم يُذكر الراتب',
  },

  facts: {
    heading: 'ما يتطلبه هذا المسار',
    allHeading: 'معلومات أساسية',
    timeToHire: 'المدة حتى التوظيف',
    cost: 'التكلفة التقديرية',
  },

  requirements: {
    heading: 'المتطلبات',
    education: 'المؤهلات العلمية',
    experience: 'الخبرة',
    skills: 'المهارات',
  },

  related: { heading: 'مهن ذات صلة' },

  roadmap: {
    heading: (title) => `خارطة الطريق: ${title}`,
    allSteps: 'جميع الخطوات',
    salaryAtStage: 'الراتب المتوقع في هذه المرحلة',
    skills: 'المهارات',
    resources: 'مصادر التعلّم',
    oneOf: 'يكفي أحد هذه الخيارات',
    optional: 'خطوة اختيارية',
    free: 'مجانًا',
    letters: 'أبجدهوزحطيكلمنسعفصقرشتثخذضظغ',
  },

  kinds: {
    course: 'دورة تدريبية',
    book: 'كتاب',
    article: 'مقال',
    video: 'فيديو',
    project: 'مشروع',
  },

  certifications: {
    heading: 'شهادات تدعم هذا المسار المهني',
    boost: 'الزيادة في الراتب',
    adds: 'ما تضيفه الشهادة في كل مستوى',
    raise: (before, after) => `${before} ← ${after}`,
    raiseSpoken: (before, after) => `الراتب ${before} يصبح ${after}`,
    estimate: 'تقدير لأثر هذه الشهادة وحدها.',
  },

  comparison: {
    heading: 'مقارنة بين المهن',
    pay: 'الراتب',
    duration: 'مدة جميع الخطوات',
    steps: 'عدد الخطوات',
    figures: 'المنطقة والمصدر',
    notGiven: 'غير مذكور',
    separateScales:
      'لأشرطة كل مهنة مقياس خاص بها: لا تُحوَّل الرواتب بين العملات ولا بين الفترات الزمنية.',
  },

  pay: {
    orMore: (amount) => `${amount} فأكثر`,
    spoken: (amount, period, orMore) => `${amount}${orMore ? ' فأكثر' : ''} ${periods[period]}`,
  },

  ranges: { between: (from, to) => `من ${from} إلى ${to}` },

  punctuation: {
    // U+200F keeps a line right to left if it begins with a Latin name.
    list: (first, second) => `\u200F${first}، ${second}`,
    named: (label, value) => `${label}: ${value}`,
    brackets: (text) => `(${text})`,
  },

  plan: {
    start: 'أين أنت الآن؟',
    justStarting: 'في بداية الطريق',
    known: 'هذه المهارات لديك بالفعل',
    done: 'تم الإنجاز',
    state: 'الحالة',
    notStarted: 'لم تبدأ بعد',
    inProgress: 'قيد التنفيذ',
    skipped: 'تم التخطي',
    progress: (completed, total, _, left) =>
      `الخطوات المنجزة: ${completed} من ${total}${left ? `، والمدة المتبقية: ${left}` : ''}`,
    complete: (total, count) =>
      plural(count, {
        one: 'اكتمل كل شيء',
        two: `اكتملت الخطوتان (${total})`,
        other: `اكتملت جميع الخطوات (${total})`,
      }),
    allKnown: 'كل هذه المهارات لديك بالفعل',
    startingFrom: (label, months, note = 'من دون هذه الخبرة') =>
      `بدءًا من «${label}» (${months} ${note})`,
    yourPlan: (months, note = 'من دون هذه الخطة') => `وفق خطتك (${months} ${note})`,
    startOver: 'البدء من جديد',
    undo: 'تراجع',
    unsaved: 'لا يستطيع هذا المتصفح حفظ تقدّمك، وسيضيع عند مغادرة الصفحة.',
    here: 'أنت هنا',
    along: 'نقل خطتك وحفظها',
  },

  dates: {
    hoursPerWeek: 'عدد الساعات أسبوعيًا',
    spans: (start, end) => `البداية: ${start}، والنهاية: ${end}`,
    finish: (soonest, latest) => `الانتهاء بين ${soonest} و${latest}`,
    finishIn: (month) => `الانتهاء في ${month}`,
    timeToHire: (months, note) =>
      `المدة حتى التوظيف، بما فيها البحث عن عمل: ${months}${note ? ` ${note}` : ''}`,
    hideDates: 'إخفاء التواريخ',
    showDates: 'إظهار التواريخ',
  },

  along: {
    about:
      'يمكنك المتابعة على جهاز آخر، أو الاحتفاظ بنسخة. وكل من لديه الرابط أو النسخة يمكنه الاطلاع على تقدّمك.',
    copyLink: 'نسخ الرابط',
    copied: 'تم نسخ الرابط. يمكنك فتحه على الجهاز الآخر.',
    yourLink: 'يُرجى نسخ هذا الرابط',
    qrCode: 'رمز QR',
    qrCodeOf: 'رمز QR يتضمّن رابط خطتك',
    tooLong: 'الرابط أطول من أن يتسع له رمز QR.',
    saveFile: 'حفظ في ملف',
    openFile: 'فتح ملف',
    calendar: 'ملف تقويم',
    print: 'طباعة',
    notLoaded: 'تعذّر تحميل هذا المحتوى.',
    blocked: 'حظر المتصفح النافذة الجديدة. يُرجى السماح بها ثم إعادة المحاولة.',
    fromLink: (title) => `يتضمّن هذا الرابط خطة لمهنة «${title}»:`,
    fromFile: (title) => `يتضمّن هذا الملف خطة لمهنة «${title}»:`,
    add: 'إضافة إلى خطتي',
    replace: 'استبدال خطتي',
    use: 'استخدام هذه الخطة',
    ignore: 'تجاهل',
    brokenLink: 'هذا الرابط ناقص أو تالف. لم تتغيّر خطتك.',
    brokenFile: 'لا توجد خطة في هذا الملف، أو أنه تالف. لم تتغيّر خطتك.',
    otherFile: (title) => `في هذا الملف خطة لمهنة أخرى: «${title}».`,
    close: 'إغلاق',
    planFor: (title) => `الخطة: ${title}`,
    asOf: (date) => `حتى تاريخ ${date}`,
    continueAt: 'المتابعة عبر الإنترنت',
  },

  provenance: { source: (label) => `المصدر: ${label}` },

  card: {
    dir: 'rtl',
    unavailable: 'تعذّر تحميل بيانات هذه البطاقة.',
    failed: 'تعذّر عرض هذه البطاقة. السبب موضّح في وحدة تحكم المتصفح.',
  },

  problems: {
    status: (url, status) => `أعاد الخادم الخطأ ${status} عند طلب ${code(url)}.`,
    login: `إذا كان الوصول يتطلب تسجيل الدخول، فيجب ضبط ${code('credentials="same-origin"')} في الوسم.`,
    network: (url) =>
      `تعذّر الوصول إلى ${code(url)}: إما أن العنوان خاطئ، أو أن الخادم متوقف، أو أنه لا يسمح للمواقع الأخرى بقراءة الملف (CORS).`,
    offline: 'يبدو أن الاتصال بالإنترنت مقطوع.',
    timeout: (url, seconds) =>
      `لم يصل رد من ${code(url)} خلال المهلة المحددة (${seconds}). ستُعرض البيانات إن وصلت لاحقًا.`,
    html: (url) => `في ${code(url)} صفحة ويب وليس بيانات JSON.`,
    syntax: (where, why, line = '') => `صيغة JSON غير صالحة في ${code(where)}: ${why}${line}`,
    broken: 'النص مقطوع، أو تنقصه أو تزيد فيه فاصلة أو علامة اقتباس أو قوس.',
    quotes: `في النص علامات اقتباس منمّقة (${code('“ ”')}) بدلًا من المستقيمة ("). يجب إيقاف التنسيق التلقائي في المحرّر.`,
    entities: `في النص رموز HTML مثل ${code('&quot;')} بدلًا من علامات الاقتباس. يجب لصقه على أنه HTML لا نص.`,
    tags: 'أدرج المحرّر في النص وسوم HTML. يجب لصقه على أنه HTML ومن دون أسطر فارغة.',
    line: (line, text) => `المشكلة عند السطر ${line}: ${code(text)}`,
    size: (where, max) => `حجم ${code(where)} أكبر من اللازم. الحد الأقصى لعدد الأحرف: ${max}.`,
    unfilled: 'بيانات JSON داخل الوسم فارغة.',
    removed: (id, found) =>
      `بيانات المسار المهني «${code(id)}» مفقودة: إما أن الصفحة حذفت بيانات JSON من الوسم، أو أن قيمة path-id خاطئة. ولن تعرض البطاقة «${code(found)}» بدلًا منه.`,
    otherPath: (where, found, id) =>
      `المسار المهني في ${code(where)} هو «${code(found)}»، لكن path-id يطلب «${code(id)}». يجب أن يكون المعرّف واحدًا في الموضعين.`,
    inline: 'البيانات داخل الوسم',
    invalid: (count, issue) =>
      plural(count, {
        one: `في هذا المسار المهني خطأ: ${issue}`,
        two: `في هذا المسار المهني خطآن. أولهما: ${issue}`,
        few: `في هذا المسار المهني ${count} أخطاء. أولها: ${issue}`,
        many: `في هذا المسار المهني ${count} خطأً. أولها: ${issue}`,
        other: `في هذا المسار المهني ${count} خطأ. أولها: ${issue}`,
      }),
    retry: 'إعادة المحاولة',
    loading: 'جارٍ التحميل…',

    document: 'المستند',
    nothing: 'لا شيء',
    aList: 'قائمة',
    aGroup: 'مجموعة حقول',
    other: 'شيء آخر',

    missing: 'هذا الحقل مطلوب، وتجب إضافته.',
    text: (value) => `يجب أن تكون القيمة نصًا بين علامتي اقتباس، والموجود: ${code(value)}.`,
    number: (value) =>
      `يجب أن تكون القيمة رقمًا مجرّدًا مثل 100000، من دون علامات اقتباس أو رمز عملة أو فاصلة آلاف، والموجود: ${code(value)}.`,
    'yes-or-no': (value) =>
      `يجب أن تكون القيمة true أو false من دون علامات اقتباس، والموجود: ${code(value)}.`,
    list: (value) =>
      `يجب أن تكون القيمة قائمة بين قوسين مربعين ${code('[ ]')}، والموجود: ${code(value)}.`,
    group: (value) =>
      `يجب أن تكون القيمة مجموعة حقول بين قوسين معقوفين ${code('{ }')}، والموجود: ${code(value)}.`,
    boost: 'يجب أن تكون الزيادة رقمًا: إما "amount" بعملة المسار المهني، أو "percent" كنسبة مئوية.',
    empty: 'هذا النص فارغ. يجب ملؤه، أو حذف الحقل إن كان اختياريًا.',
    long: (length, max) => `عدد أحرف هذا النص ${length}، والحد الأقصى ${max}. يجب اختصاره.`,
    many: (length, max) => `عدد عناصر هذه القائمة ${length}، والحد الأقصى ${max}. يجب اختصارها.`,
    negative: (value) => `القيمة ${code(value)} سالبة. يجب أن تكون 0 أو أكثر.`,
    large: (value, max) => `القيمة ${code(value)} أكبر من اللازم. الحد الأقصى: ${max}.`,
    option: (value, known) => `القيمة ${code(value)} ليست من القيم المسموح بها: ${code(known)}.`,
    key: (value) =>
      `القيمة ${code(value)} ليست مفتاحًا صالحًا. المسموح به: أحرف لاتينية وأرقام والعلامات ${code('- _ .')} فقط، مثل "python-ml".`,
    address: (value) =>
      `القيمة ${code(value)} ليست رابطًا صالحًا. يجب أن يبدأ الرابط بـ ${code('https://')} أو ${code('http://')}، أو أن يكون عنوانًا نسبيًا بالنسبة إلى هذا المستند.`,
    language: (value) =>
      `القيمة ${code(value)} ليست رمز لغة صالحًا. مثال على رمز صالح: "en" أو "pt-BR".`,
    currency: (value) =>
      `القيمة ${code(value)} ليست رمز عملة صالحًا. يتكون الرمز من ثلاثة أحرف لاتينية كبيرة، مثل "USD".`,
    month: (value) =>
      `القيمة ${code(value)} ليست شهرًا صالحًا. تُكتب السنة ثم الشهر، مثل ${code('"2026-11"')}.`,
    range: (value) =>
      `الحد الأعلى ${code(value)} أصغر من الحد الأدنى. يجب تبديلهما أو تصحيح أحدهما.`,
    'no-amount': 'تتطلب قيمة "max" وجود "amount"، أي الحد الأدنى للراتب. تجب إضافته.',
    duplicate: (value) => `القيمة ${code(value)} مكررة. يجب أن يكون لكل عنصر مفتاح خاص به.`,
    'unknown-level': (value, known) => `لا يوجد راتب بالمستوى ${code(value)}. ${choice(known)}`,
    'unknown-background': (value, known) =>
      `لا توجد خبرة سابقة بالمعرّف ${code(value)}. ${choice(known)}`,
    unreadable: 'تعذّرت قراءة هذه القيمة. يجب استخدام بيانات JSON عادية.',
    'unknown-key': (key, known) =>
      `جرى تجاهل هذا الحقل، لعدم وجود حقل باسم ${code(key)}.${known ? ` هل المقصود ${code(`"${known}"`)}؟` : ''}`,
    'split-choice': (key) =>
      `توجد خطوة أخرى ضمن الخيار ${code(key)} لا تجاور هذه الخطوة، لذا تُعرض الخطوتان كخيارين منفصلين.`,
    'which-path': (count, known) =>
      `عدد المسارات المهنية في هذا المستند: ${count}. يجب ضبط path-id على أحدها: ${code(known)}.`,
    'unknown-path': (id, known) =>
      `لا يوجد في هذا المستند مسار مهني بالمعرّف ${code(id)}. يجب ضبط path-id على أحد هذه المعرّفات: ${code(known)}.`,
    total: (value, steps) =>
      `المدة حتى التوظيف: ${value}، في حين أن مجموع مدد الخطوات: ${steps}. لا بأس بذلك إذا كان الفرق هو مدة البحث عن عمل.`,
  },
};

/** The bundled path. */
const path: PathTexts = {
  title: 'MLOps Engineer',
  tagline: 'نقل نماذج الذكاء الاصطناعي من بيئة البحث إلى التشغيل الفعلي على نطاق واسع',
  summary:
    'يربط تخصص MLOps بين علم البيانات وهندسة التشغيل، ويقوم على بناء الأنظمة التي تنشر نماذج تعلّم الآلة وتراقبها وتوسّع نطاقها. من دون MLOps يبقى الذكاء الاصطناعي حبيس Jupyter Notebook، ومعه يصبح منتجًا يستخدمه الناس. وهو من أسرع التخصصات التقنية نموًا، ومن أكثرها شحًّا في الكفاءات.',
  duties: [
    'بناء خطوط معالجة (pipelines) لتدريب نماذج تعلّم الآلة واختبارها ونشرها',
    'مراقبة أداء النماذج ورصد انحرافها (drift)',
    'إدارة مخازن السمات (feature stores) وسجلات النماذج',
    'أتمتة دورة حياة تعلّم الآلة كاملةً، من التجربة إلى التشغيل الفعلي',
  ],
  employers: [
    'شركات قائمة على الذكاء الاصطناعي تنشر النماذج على نطاق واسع',
    'شركات التقنية الكبرى (Google وAmazon وMicrosoft)',
    'شركات التقنية المالية التي تستخدم تعلّم الآلة في تقييم المخاطر وكشف الاحتيال',
    'مؤسسات الرعاية الصحية التي تشغّل نماذج تنبؤية',
  ],
  salaries: [{ label: 'مبتدئ' }, { label: 'متوسط' }, { label: 'متقدّم' }],
  timeToHire: { note: 'عند تغيير المسار المهني' },
  cost: { note: 'تعلّم ذاتي وشهادات مهنية' },
  educationRequirements: [
    'تعلّم ذاتي مع شهادة مهنية واحدة: AWS ML Engineer Associate أو Google ML Engineer',
    'فهم النماذج المطلوب نشرها، ولا تُشترط خبرة بحثية',
  ],
  experienceRequirements: [
    'مشروعان أو ثلاثة في تعلّم الآلة على GitHub، جاهزة للتشغيل الفعلي: معرض أعمالك لا يقل أهمية عن شهادتك',
    'أساسيات متينة: هذه وظيفة متقدّمة، ولا طرق مختصرة إليها',
  ],
  skills: [
    'Python',
    'أساسيات تعلّم الآلة',
    '\u200FDocker وKubernetes',
    'خطوط CI/CD',
    '\u200FAWS أو GCP',
    'تقديم النماذج (Model Serving)',
    'مراقبة النماذج',
  ],
  backgrounds: [{ label: 'تعلّم الآلة' }, { label: 'DevOps' }],
  roadmap: {
    title: 'الطريق إلى وظيفة MLOps Engineer',
    lead: 'خطوة بخطوة، من نقطة انطلاقك الحالية حتى التوظيف',
    steps: [
      {
        title: 'أساسيات Python وتعلّم الآلة',
        description:
          'إتقان البرمجة بلغة Python وفهم طريقة عمل النماذج فعلًا: التعلّم الخاضع للإشراف وغير الخاضع له، والتدريب، ومقاييس التقييم. لا تُشترط خبرة بحثية، لكن لا بد من فهم ما يُنشر. هذه وظيفة متقدّمة، ولا طرق مختصرة هنا.',
        skills: ['Python', 'Scikit-learn', 'Pandas/NumPy', 'أساسيات تعلّم الآلة', 'مبادئ الإحصاء'],
      },
      {
        title: 'البنية التحتية السحابية وDevOps',
        description:
          'تعلّم Docker وKubernetes وCI/CD ومنصة سحابية واحدة على الأقل، AWS أو GCP. إذا كانت خبرتك في تعلّم الآلة، فهنا يبدأ تعلّم التشغيل. وإذا كانت في DevOps، فهذا كله معروف لديك: يمكنك الانتقال مباشرةً إلى الخطوة التالية.',
        skills: [
          'Docker',
          'Kubernetes',
          'خطوط CI/CD',
          '\u200FAWS أو GCP',
          'Infrastructure as Code',
        ],
      },
      {
        title: 'خطوط معالجة تعلّم الآلة وتتبّع التجارب',
        description:
          'هنا يلتقي تعلّم الآلة مع DevOps: بناء خطوط معالجة متكاملة، وتتبّع التجارب باستخدام MLflow، وتقديم النماذج عبر TensorFlow Serving أو TorchServe، وربطها بمخزن سمات. وإذا اكتفيت بمصدر تعلّم واحد، فليكن DeepLearning.AI MLOps Specialization.',
        skills: [
          'MLflow',
          'Kubeflow/Airflow',
          'تقديم النماذج (Model Serving)',
          'مخازن السمات',
          'تتبّع التجارب',
        ],
      },
      {
        title: 'مراقبة النماذج والأنظمة قيد التشغيل',
        description:
          'نشر النموذج خطوة أولى، أما إبقاؤه قيد العمل فهو جوهر الوظيفة: رصد انحراف البيانات، وإجراء اختبارات A/B على النماذج، وبناء لوحات المراقبة، والتوسّع باستخدام SageMaker أو Vertex AI. وهذا ما يميّز MLOps عن هندسة تعلّم الآلة المعتادة.',
        skills: [
          'مراقبة النماذج',
          'انحراف البيانات والمفاهيم',
          'اختبارات A/B لتعلّم الآلة',
          '\u200FSageMaker أو Vertex AI',
          'قابلية الملاحظة (W&B وPrometheus)',
        ],
      },
      {
        title: 'الشهادة المهنية ومعرض الأعمال',
        description:
          'الحصول على شهادة AWS ML Engineer Associate أو Google ML Engineer، ثم نشر مشروعين أو ثلاثة في تعلّم الآلة على GitHub، جاهزة للتشغيل الفعلي، مع لوحات مراقبة وCI/CD وإدارة لإصدارات النماذج. معرض أعمالك لا يقل أهمية عن شهادتك.',
        skills: [
          'AWS ML Engineer Associate',
          'Google ML Engineer',
          'معرض أعمال بنماذج قيد التشغيل',
          'تنفيذ المشاريع من البداية إلى النشر',
        ],
      },
    ],
  },
  certifications: [
    { note: 'حلّت محل ML Specialty في عام 2026', link: { label: 'كيف تفيدك هذه الشهادة' } },
    { link: { label: 'تفاصيل هذه الشهادة' } },
    { note: 'أساسية للبنية التحتية لتعلّم الآلة', link: { label: 'معرفة المزيد' } },
  ],
  relatedCareers: [
    {
      label: 'Machine Learning Engineer',
      note: 'تطوير النماذج وتدريبها؛ أما دورك فهو نقلها إلى التشغيل الفعلي وإبقاؤها قيد العمل',
    },
    {
      label: 'DevOps Engineer',
      note: 'أتمتة البرمجيات بأنواعها وتشغيلها، من دون نماذج في الغالب',
    },
    {
      label: 'Data Engineer',
      note: 'بناء خطوط المعالجة التي تجمع البيانات وتجهّزها؛ أما خطوطك فتدرّب النماذج وتنشرها',
    },
    {
      label: 'Data Scientist',
      note: 'استكشاف البيانات وتجربة النماذج، غالبًا في Jupyter Notebook؛ أما دورك فهو تحويلها إلى منتجات',
    },
  ],
};

addLanguage('ar', words, path);
