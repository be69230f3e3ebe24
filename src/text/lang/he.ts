/** Hebrew, mostly with infinitives and nouns, which address women and men alike. */
import type { Period } from '../../model/durations.js';
import { addLanguage, type PathTexts } from '../add-language.js';
import type { Words } from '../registry.js';
import { pluralsOf } from '../plurals.js';

const plural = pluralsOf('he');

const periods: Record<Period, string> = {
  hour: 'לשעה',
  day: 'ליום',
  week: 'לשבוע',
  month: 'לחודש',
  year: 'לשנה',
};

/** Isolates addresses, keys and values: their signs would otherwise move to the wrong end. */
const code = (text: string) => `\u2068${text}\u2069`;

const choice = (known: string) =>
  known ? `הערכים האפשריים: ${code(known)}.` : 'עדיין לא הוגדרו ערכים.';

/** The text of the cards. */
const words: Words = {
  overview: { kind: 'מסלול קריירה' },

  duties: { heading: 'העבודה ביום־יום' },

  employers: { heading: 'מי מגייס לתפקיד' },

  ladder: {
    heading: 'התקדמות השכר',
    unit: (currency, period) => `${currency} ${periods[period]}`,
    noAmount: 'לא צוין שכר',
  },

  facts: {
    heading: 'ההשקעה הנדרשת',
    allHeading: 'נתונים עיקריים',
    timeToHire: 'הזמן עד לקבלה לעבודה',
    cost: 'עלות משוערת',
  },

  requirements: {
    heading: 'דרישות התפקיד',
    education: 'השכלה',
    experience: 'ניסיון',
    skills: 'מיומנויות',
  },

  related: { heading: 'מקצועות קרובים' },

  roadmap: {
    heading: (title) => `מפת דרכים: ${title}`,
    allSteps: 'כל השלבים',
    salaryAtStage: 'שכר אפשרי בשלב זה',
    skills: 'מיומנויות',
    resources: 'חומרי לימוד',
    oneOf: 'די באחת מהאפשרויות',
    optional: 'שלב רשות',
    free: 'ללא תשלום',
    letters: 'אבגדהוזחטיכלמנסעפצקרשת',
  },

  kinds: {
    course: 'קורס',
    book: 'ספר',
    article: 'מאמר',
    video: 'סרטון',
    project: 'פרויקט',
  },

  certifications: {
    heading: 'הסמכות שמקדמות את הקריירה',
    boost: 'תוספת לשכר',
    adds: 'התוספת בכל דרג',
    raise: (before, after) => `${before} ← ${after}`,
    raiseSpoken: (before, after) => `במקום ${before}, ${after}`,
    estimate: 'אומדן להסמכה זו בלבד.',
  },

  comparison: {
    heading: 'השוואה בין מקצועות',
    pay: 'שכר',
    duration: 'משך כל השלבים',
    steps: 'מספר השלבים',
    figures: 'אזור ומקור',
    notGiven: 'לא צוין',
    separateScales:
      'לעמודות של כל מקצוע יש קנה מידה משלו: השכר אינו מומר בין מטבעות או בין תקופות.',
  },

  pay: {
    orMore: (amount) => `${amount} ומעלה`,
    spoken: (amount, period, orMore) => `${amount}${orMore ? ' ומעלה' : ''} ${periods[period]}`,
  },

  ranges: { between: (from, to) => `${from} עד ${to}` },

  punctuation: {
    // U+200F keeps a line right to left if it begins with a Latin name.
    list: (first, second) => `\u200F${first}, ${second}`,
    named: (label, value) => `${label}: ${value}`,
    brackets: (text) => `(${text})`,
  },

  plan: {
    start: 'מהי נקודת ההתחלה שלך?',
    justStarting: 'תחילת הדרך',
    known: 'הנושא כבר מוכר לך',
    done: 'הושלם',
    state: 'מצב',
    notStarted: 'טרם התחיל',
    inProgress: 'בתהליך',
    skipped: 'בוצע דילוג',
    progress: (completed, total, _, left) =>
      `שלבים שהושלמו: ${completed} מתוך ${total}${left ? `, הזמן שנותר: ${left}` : ''}`,
    complete: (total, count) =>
      plural(count, {
        one: 'הכול הושלם',
        two: `שני השלבים הושלמו (${total})`,
        other: `כל ${total} השלבים הושלמו`,
      }),
    allKnown: 'הכול כבר מוכר לך',
    startingFrom: (label, months, note) =>
      `מנקודת ההתחלה ”${label}” (${note ? `${months} ${note}` : `אחרת: ${months}`})`,
    yourPlan: (months, note) =>
      `לפי התוכנית שלך (${note ? `${months} ${note}` : `אחרת: ${months}`})`,
    startOver: 'התחלה מחדש',
    undo: 'ביטול הפעולה',
    unsaved: 'הדפדפן הזה אינו יכול לשמור את ההתקדמות שלך. היא תימחק עם היציאה מהדף.',
    here: 'המיקום שלך',
    along: 'העברה ושמירה של התוכנית',
  },

  dates: {
    hoursPerWeek: 'שעות בשבוע',
    spans: (start, end) => `התחלה: ${start}, סיום: ${end}`,
    finish: (soonest, latest) => `סיום בין ${soonest} ל${latest}`,
    finishIn: (month) => `סיום ב${month}`,
    timeToHire: (months, note) =>
      `הזמן עד לקבלה לעבודה, כולל חיפוש העבודה: ${months}${note ? ` ${note}` : ''}`,
    hideDates: 'הסתרת התאריכים',
    showDates: 'הצגת התאריכים',
  },

  along: {
    about:
      'אפשר להמשיך במכשיר אחר או לשמור עותק. מי שיחזיקו בקישור או בעותק יוכלו לראות את ההתקדמות שלך.',
    copyLink: 'העתקת הקישור',
    copied: 'הקישור הועתק. אפשר לפתוח אותו במכשיר האחר.',
    yourLink: 'יש להעתיק את הקישור הזה',
    qrCode: 'קוד QR',
    qrCodeOf: 'קוד QR עם הקישור לתוכנית שלך',
    tooLong: 'הקישור ארוך מדי לקוד QR.',
    saveFile: 'שמירה בקובץ',
    openFile: 'פתיחת קובץ',
    calendar: 'קובץ ליומן',
    print: 'הדפסה',
    notLoaded: 'לא ניתן לטעון את התוכן הזה.',
    blocked: 'הדפדפן חסם את החלון החדש. יש לאשר את פתיחתו ולנסות שוב.',
    fromLink: (title) => `בקישור הזה יש תוכנית למסלול הקריירה ”${title}”:`,
    fromFile: (title) => `בקובץ הזה יש תוכנית למסלול הקריירה ”${title}”:`,
    add: 'הוספה לתוכנית שלי',
    replace: 'החלפת התוכנית שלי',
    use: 'שימוש בתוכנית הזאת',
    ignore: 'התעלמות',
    brokenLink: 'הקישור הזה חלקי או פגום. התוכנית שלך לא השתנתה.',
    brokenFile: 'אין תוכנית בקובץ הזה, או שהוא פגום. התוכנית שלך לא השתנתה.',
    otherFile: (title) => `בקובץ הזה יש תוכנית למסלול קריירה אחר: ”${title}”.`,
    close: 'סגירה',
    planFor: (title) => `תוכנית: ${title}`,
    asOf: (date) => `נכון ל־${date}`,
    continueAt: 'להמשך באינטרנט',
  },

  provenance: { source: (label) => `מקור: ${label}` },

  card: {
    dir: 'rtl',
    unavailable: 'לא ניתן לטעון את הנתונים של כרטיס זה.',
    failed: 'לא ניתן להציג כרטיס זה. הסיבה מופיעה במסוף (console) של הדפדפן.',
  },

  problems: {
    status: (url, status) => `השרת החזיר שגיאה ${status} עבור ${code(url)}.`,
    login: `אם נדרשת התחברות, יש להגדיר ${code('credentials="same-origin"')} בתג.`,
    network: (url) =>
      `לא ניתן להגיע אל ${code(url)}: הכתובת שגויה, השרת אינו פועל, או שהוא אינו מאפשר לאתרים אחרים לקרוא את הקובץ (CORS).`,
    offline: 'נראה שאין חיבור לאינטרנט.',
    timeout: (url, seconds) =>
      `לא התקבלה תשובה מ־${code(url)} בתוך ${seconds}. אם הנתונים יגיעו בהמשך, הם יוצגו.`,
    html: (url) => `התוכן הוא דף אינטרנט ולא JSON: ${code(url)}.`,
    syntax: (where, why, line = '') => `ה־JSON אינו תקין (${code(where)}): ${why}${line}`,
    broken: 'הטקסט קטוע, או שפסיק, מירכאות או סוגריים חסרים או מיותרים.',
    quotes: `יש בו מירכאות מעוגלות (${code('“ ”')}) במקום ישרות ("). יש לכבות את התיקון האוטומטי של המירכאות בעורך.`,
    entities: `יש בו קודי HTML כגון ${code('&quot;')} במקום מירכאות. יש להדביק אותו כ־HTML ולא כטקסט.`,
    tags: 'העורך הוסיף לו תגי HTML. יש להדביק אותו כ־HTML, ללא שורות ריקות.',
    line: (line, text) => `יש לבדוק את שורה ${line}: ${code(text)}`,
    size: (where, max) => `התוכן גדול מדי (${code(where)}). המגבלה היא ${max} תווים.`,
    unfilled: 'סקריפט ה־JSON שבתוך התג ריק.',
    removed: (id, found) =>
      `חסרים הנתונים של מסלול הקריירה ”${code(id)}”: הדף הסיר את סקריפט ה־JSON מהתג, או שהערך של path-id שגוי. הכרטיס אינו מציג במקומו את ”${code(found)}”.`,
    otherPath: (where, found, id) =>
      `מסלול הקריירה שנמצא (${code(where)}) הוא ”${code(found)}”, אבל path-id מבקש את ”${code(id)}”. יש להשתמש באותו מזהה בשניהם.`,
    inline: 'הנתונים שבתוך התג',
    invalid: (count, issue) =>
      plural(count, {
        one: `במסלול הקריירה הזה יש שגיאה: ${issue}`,
        two: `במסלול הקריירה הזה יש שתי שגיאות. הראשונה: ${issue}`,
        other: `במסלול הקריירה הזה יש ${count} שגיאות. הראשונה: ${issue}`,
      }),
    retry: 'ניסיון נוסף',
    loading: 'בטעינה…',

    document: 'המסמך',
    nothing: 'כלום',
    aList: 'רשימה',
    aGroup: 'קבוצת שדות',
    other: 'משהו אחר',

    missing: 'שדה זה הוא חובה. יש להוסיף אותו.',
    text: (value) => `כאן צריך להופיע טקסט במירכאות, ולא ${code(value)}.`,
    number: (value) =>
      `כאן צריך להופיע מספר פשוט כגון 100000, ללא מירכאות, סמל מטבע או מפריד אלפים, ולא ${code(value)}.`,
    'yes-or-no': (value) => `כאן צריך להופיע true או false, ללא מירכאות, ולא ${code(value)}.`,
    list: (value) => `כאן צריכה להופיע רשימה בסוגריים מרובעים ${code('[ ]')}, ולא ${code(value)}.`,
    group: (value) =>
      `כאן צריכה להופיע קבוצת שדות בסוגריים מסולסלים ${code('{ }')}, ולא ${code(value)}.`,
    boost: 'תוספת לשכר צריכה להיות "amount" במטבע של המסלול או "percent", כמספר.',
    empty: 'הטקסט הזה ריק. יש למלא אותו, או להסיר את השדה אם אינו חובה.',
    long: (length, max) => `בטקסט הזה ${length} תווים, והמרב הוא ${max}. יש לקצר אותו.`,
    many: (length, max) => `ברשימה הזאת ${length} פריטים, והמרב הוא ${max}. יש לקצר אותה.`,
    negative: (value) => `הערך ${code(value)} שלילי. יש להזין 0 או יותר.`,
    large: (value, max) => `הערך ${code(value)} גדול מדי. יש להזין ${max} לכל היותר.`,
    option: (value, known) => `הערך ${code(value)} אינו אחד הערכים המותרים: ${code(known)}.`,
    key: (value) =>
      `הערך ${code(value)} אינו מפתח תקין. מותר להשתמש רק באותיות לטיניות, בספרות ובסימנים ${code('- _ .')}, למשל "python-ml".`,
    address: (value) =>
      `הערך ${code(value)} אינו קישור תקין. הוא צריך להתחיל ב־${code('https://')} או ב־${code('http://')}, או להיות כתובת יחסית למסמך הזה.`,
    language: (value) =>
      `הערך ${code(value)} אינו קוד שפה תקין. יש להשתמש בקוד כגון "en" או "pt-BR".`,
    currency: (value) =>
      `הערך ${code(value)} אינו קוד מטבע תקין. יש להשתמש בשלוש אותיות לטיניות גדולות כגון "USD".`,
    month: (value) =>
      `הערך ${code(value)} אינו חודש תקין. יש לכתוב שנה וחודש, למשל ${code('"2026-11"')}.`,
    range: (value) =>
      `הגבול העליון, ${code(value)}, נמוך מהגבול התחתון. יש להחליף ביניהם או לתקן אחד מהם.`,
    'no-amount': 'לערך "max" נדרש גם "amount", הגבול התחתון של השכר. יש להוסיף אותו.',
    duplicate: (value) => `הערך ${code(value)} מופיע פעמיים. יש לתת לכל פריט מפתח משלו.`,
    'unknown-level': (value, known) => `אין שכר בדרג ${code(value)}. ${choice(known)}`,
    'unknown-background': (value, known) => `אין רקע עם המזהה ${code(value)}. ${choice(known)}`,
    unreadable: 'לא ניתן לקרוא את התוכן הזה. יש להשתמש בנתוני JSON רגילים.',
    'unknown-key': (key, known) =>
      `המערכת מתעלמת מהשדה הזה, כי אין שדה בשם ${code(key)}.${known ? ` האם הכוונה ל־${code(`"${known}"`)}?` : ''}`,
    'split-choice': (key) =>
      `שלב נוסף מתוך הבחירה ${code(key)} אינו צמוד לשלב הזה. הם מוצגים כבחירות נפרדות.`,
    'which-path': (count, known) =>
      `מספר מסלולי הקריירה במסמך הזה: ${count}. יש להגדיר את path-id לאחד מאלה: ${code(known)}.`,
    'unknown-path': (id, known) =>
      `אין במסמך הזה מסלול קריירה עם המזהה ${code(id)}. יש להגדיר את path-id לאחד מאלה: ${code(known)}.`,
    total: (value, steps) =>
      `הזמן עד לקבלה לעבודה: ${value}, אבל סכום השלבים: ${steps}. זה תקין אם ההפרש הוא חיפוש העבודה.`,
  },
};

/** The bundled path. */
const path: PathTexts = {
  title: 'MLOps Engineer',
  tagline: 'להוציא מודלים של בינה מלאכותית ממחברות המחקר ולהפעיל אותם בקנה מידה גדול',
  summary:
    'תחום ה־MLOps מחבר בין מדעי הנתונים להנדסת תפעול. התפקיד הוא לבנות מערכות שפורסות מודלים של למידת מכונה, מנטרות אותם ומתאימות אותם לעומסים גדולים. בלי MLOps הבינה המלאכותית אינה יוצאת ממחברת Jupyter; עם MLOps היא הופכת למוצר שאנשים משתמשים בו. זהו אחד התפקידים הצומחים במהירות הרבה ביותר בהייטק, ואחד הקשים ביותר לאיוש.',
  duties: [
    'לבנות pipelines לאימון, לבדיקה ולפריסה של מודלי ML',
    'לנטר את ביצועי המודלים ולזהות סחיפה (drift)',
    'לנהל מאגרי מאפיינים (feature stores) ומרשמי מודלים',
    'לבצע אוטומציה של כל מחזור החיים של ML, מהניסוי ועד לסביבת הייצור',
  ],
  employers: [
    'חברות שבינה מלאכותית היא ליבת העשייה שלהן ושפורסות מודלים בקנה מידה גדול',
    'ענקיות הטכנולוגיה (גוגל, אמזון, מיקרוסופט)',
    'חברות פינטק שמשתמשות ב־ML לניהול סיכונים ולזיהוי הונאות',
    'חברות בתחום הבריאות שמפעילות מודלים לחיזוי',
  ],
  salaries: [{ label: 'התחלתי' }, { label: 'ביניים' }, { label: 'בכיר' }],
  timeToHire: { note: 'בהסבה מקצועית' },
  cost: { note: 'לימוד עצמי והסמכות' },
  educationRequirements: [
    'לימוד עצמי והסמכה אחת: AWS ML Engineer Associate או Google ML Engineer',
    'הבנה של המודלים שפורסים; אין צורך ברקע מחקרי',
  ],
  experienceRequirements: [
    'שניים־שלושה פרויקטים של ML ב־GitHub, ברמה המתאימה לסביבת ייצור: תיק העבודות שלך חשוב לא פחות מההסמכה',
    'יסודות איתנים: זהו תפקיד בכיר, ואין קיצורי דרך',
  ],
  skills: [
    'Python',
    'יסודות ML',
    '\u200FDocker ו־Kubernetes',
    'CI/CD pipelines',
    '\u200FAWS או GCP',
    'הגשת מודלים (Model Serving)',
    'ניטור מודלים',
  ],
  backgrounds: [{ label: 'למידת מכונה' }, { label: 'DevOps' }],
  roadmap: {
    title: 'הדרך לתפקיד MLOps Engineer',
    lead: 'צעד אחר צעד, מנקודת ההתחלה שלך ועד לקבלה לעבודה',
    steps: [
      {
        title: 'יסודות Python ו־ML',
        description:
          'לשלוט ב־Python וללמוד איך מודלים פועלים באמת: למידה מונחית ולא מונחית, אימון, מדדי הערכה. אין צורך ברקע מחקרי, אבל חובה להבין את מה שפורסים. זהו תפקיד בכיר, ולכן אין כאן קיצורי דרך.',
        skills: ['Python', 'Scikit-learn', 'Pandas/NumPy', 'יסודות ML', 'יסודות הסטטיסטיקה'],
      },
      {
        title: 'תשתיות ענן ו־DevOps',
        description:
          'ללמוד Docker\u200F, Kubernetes\u200F, CI/CD וסביבת ענן אחת לפחות, AWS או GCP. מי שמגיעים מלמידת מכונה ילמדו כאן תפעול. מי שמגיעים מ־DevOps כבר מכירים את הכול, ויכולים לדלג לשלב הבא.',
        skills: [
          'Docker',
          'Kubernetes',
          'CI/CD pipelines',
          '\u200FAWS או GCP',
          'Infrastructure as Code',
        ],
      },
      {
        title: 'בניית ML pipelines ומעקב אחר ניסויים',
        description:
          'כאן נפגשים ML ו־DevOps: בניית pipelines מקצה לקצה, מעקב אחר ניסויים ב־MLflow, הגשת מודלים באמצעות TensorFlow Serving או TorchServe, וחיבור של feature store. אם בוחרים מקור לימוד אחד בלבד, כדאי לבחור ב־DeepLearning.AI MLOps Specialization.',
        skills: [
          'MLflow',
          'Kubeflow/Airflow',
          'הגשת מודלים (Model Serving)',
          'Feature stores',
          'מעקב אחר ניסויים',
        ],
      },
      {
        title: 'ניטור מודלים ומערכות בסביבת ייצור',
        description:
          'פריסת המודל היא רק הצעד הראשון; העבודה עצמה היא לדאוג שימשיך לפעול. זה כולל זיהוי סחיפת נתונים, בדיקות A/B של מודלים, בניית לוחות מחוונים לניטור והרחבה באמצעות SageMaker או Vertex AI. זה מה שמבדיל את MLOps מהנדסת ML רגילה.',
        skills: [
          'ניטור מודלים',
          'סחיפת נתונים ומושגים',
          'בדיקות A/B ל־ML',
          '\u200FSageMaker או Vertex AI',
          'Observability (W&B, Prometheus)',
        ],
      },
      {
        title: 'הסמכה ותיק עבודות',
        description:
          'להשיג הסמכה של AWS ML Engineer Associate או של Google ML Engineer. לאחר מכן להעלות ל־GitHub שניים־שלושה פרויקטים של ML ברמה המתאימה לסביבת ייצור, עם לוחות מחוונים לניטור, CI/CD וניהול גרסאות של מודלים. תיק העבודות שלך חשוב לא פחות מההסמכה.',
        skills: [
          'AWS ML Engineer Associate',
          'Google ML Engineer',
          'תיק עבודות עם ML בסביבת ייצור',
          'פריסת פרויקטים מקצה לקצה',
        ],
      },
    ],
  },
  certifications: [
    { note: 'החליפה ב־2026 את ML Specialty', link: { label: 'איך ההסמכה עוזרת' } },
    { link: { label: 'פרטים על ההסמכה' } },
    { note: 'חיונית לתשתיות ML', link: { label: 'מידע נוסף' } },
  ],
  relatedCareers: [
    {
      label: 'Machine Learning Engineer',
      note: 'פיתוח ואימון של מודלים; התפקיד שלך הוא להעלות אותם לסביבת הייצור ולדאוג שימשיכו לפעול',
    },
    {
      label: 'DevOps Engineer',
      note: 'אוטומציה ותפעול של תוכנה מכל סוג, לרוב ללא מודלים',
    },
    {
      label: 'Data Engineer',
      note: 'בניית ה־pipelines שאוספים ומכינים נתונים; ה־pipelines שלך מאמנים מודלים ופורסים אותם',
    },
    {
      label: 'Data Scientist',
      note: 'חקר נתונים והתנסות במודלים, לרוב במחברות (notebooks); התפקיד שלך הוא להפוך אותם למוצרים',
    },
  ],
};

addLanguage('he', words, path);
