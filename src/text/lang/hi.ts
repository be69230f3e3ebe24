/** Hindi, with the English loanwords that people use at work. */
import type { Period } from '../../model/durations.js';
import { addLanguage, type PathTexts } from '../add-language.js';
import type { Words } from '../registry.js';

const periods: Record<Period, string> = {
  hour: 'प्रति घंटा',
  day: 'प्रति दिन',
  week: 'प्रति सप्ताह',
  month: 'प्रति माह',
  year: 'प्रति वर्ष',
};

const choice = (known: string) =>
  known ? `इनमें से कोई एक लिखें: ${known}।` : 'अभी ऐसा कुछ परिभाषित नहीं है।';

/** The text of the cards. */
const words: Words = {
  overview: { kind: 'करियर पथ' },

  duties: { heading: 'रोज़ का काम' },

  employers: { heading: 'यह नौकरी कौन देता है' },

  ladder: {
    heading: 'स्तर के अनुसार वेतन',
    unit: (currency, period) => `${currency} ${periods[period]}`,
    noAmount: 'वेतन नहीं बताया गया',
  },

  facts: {
    heading: 'कितना समय और खर्च लगेगा',
    allHeading: 'मुख्य जानकारी',
    timeToHire: 'नौकरी मिलने तक का समय',
    cost: 'अनुमानित खर्च',
  },

  requirements: {
    heading: 'ज़रूरी योग्यताएँ',
    education: 'शिक्षा',
    experience: 'अनुभव',
    skills: 'कौशल',
  },

  related: { heading: 'मिलते-जुलते करियर' },

  roadmap: {
    heading: (title) => `रोडमैप: ${title}`,
    allSteps: 'सभी चरण',
    salaryAtStage: 'इस चरण पर संभावित वेतन',
    skills: 'कौशल',
    resources: 'सीखने की सामग्री',
    oneOf: 'इनमें से कोई एक काफ़ी है',
    optional: 'वैकल्पिक',
    free: 'निःशुल्क',
    letters: 'कखगघङचछजझञटठडढणतथदधनपफबभमयरलवशषसह',
  },

  kinds: {
    course: 'कोर्स',
    book: 'पुस्तक',
    article: 'लेख',
    video: 'वीडियो',
    project: 'प्रोजेक्ट',
  },

  certifications: {
    heading: 'करियर में आगे बढ़ाने वाले सर्टिफ़िकेशन',
    boost: 'वेतन में बढ़ोतरी',
    adds: 'हर स्तर पर कितनी बढ़ोतरी',
    raise: (before, after) => `${before} → ${after}`,
    raiseSpoken: (before, after) => `${before} की जगह ${after}`,
    estimate: 'यह अनुमान केवल इसी सर्टिफ़िकेशन का है।',
  },

  comparison: {
    heading: 'करियर की तुलना',
    pay: 'वेतन',
    duration: 'सभी चरणों की अवधि',
    steps: 'चरणों की संख्या',
    figures: 'क्षेत्र और स्रोत',
    notGiven: 'नहीं बताया गया',
    separateScales:
      'हर करियर की पट्टियों का पैमाना अलग है: वेतन को किसी दूसरी मुद्रा या अवधि में नहीं बदला गया है।',
  },

  pay: {
    orMore: (amount) => `${amount}+`,
    spoken: (amount, period, orMore) => `${amount}${orMore ? ' या अधिक' : ''} ${periods[period]}`,
  },

  ranges: { between: (from, to) => `${from} से ${to}` },

  punctuation: {
    list: (first, second) => `${first}, ${second}`,
    named: (label, value) => `${label}: ${value}`,
    brackets: (text) => `(${text})`,
  },

  plan: {
    start: 'आप अभी कहाँ हैं?',
    justStarting: 'बिल्कुल शुरुआत में',
    known: 'यह आपको पहले से आता है',
    done: 'पूरा हुआ',
    state: 'स्थिति',
    notStarted: 'शुरू नहीं हुआ',
    inProgress: 'जारी है',
    skipped: 'छोड़ा गया',
    // “पूर्ण” doesn't change with the number of steps.
    progress: (completed, total, _, left) =>
      `${total} में से ${completed} चरण पूर्ण${left ? `, ${left} बाकी` : ''}`,
    complete: (total, count) => (count === 1 ? 'सब पूरा हुआ' : `सभी ${total} चरण पूरे हुए`),
    allKnown: 'यह सब आपको पहले से आता है',
    startingFrom: (label, months, note = 'अन्यथा') => `“${label}” से शुरू करने पर (${note} ${months})`,
    yourPlan: (months, note = 'अन्यथा') => `आपकी योजना के अनुसार (${note} ${months})`,
    startOver: 'फिर से शुरू करें',
    undo: 'पहले जैसा करें',
    unsaved: 'यह ब्राउज़र आपकी प्रगति सहेज नहीं सकता। पेज छोड़ने पर वह मिट जाएगी।',
    here: 'आप यहाँ हैं',
  },

  dates: {
    hoursPerWeek: 'प्रति सप्ताह घंटे',
    spans: (start, end) => `शुरुआत: ${start}, समाप्ति: ${end}`,
    finish: (soonest, latest) => `${soonest} और ${latest} के बीच पूरा होगा`,
    finishIn: (month) => `${month} में पूरा होगा`,
    timeToHire: (months, note) =>
      `नौकरी मिलने तक का समय, नौकरी की खोज सहित: ${months}${note ? `, ${note}` : ''}`,
    hideDates: 'तारीखें छिपाएँ',
    showDates: 'तारीखें दिखाएँ',
  },

  provenance: { source: (label) => `स्रोत: ${label}` },

  card: {
    dir: '',
    unavailable: 'इस कार्ड का डेटा लोड नहीं हो सका।',
    failed: 'यह कार्ड दिखाया नहीं जा सका। कारण ब्राउज़र के कंसोल में लिखा है।',
  },

  problems: {
    status: (url, status) => `${url} से त्रुटि ${status} मिली।`,
    login: 'अगर इसके लिए लॉग इन ज़रूरी है, तो टैग में credentials="same-origin" लिखें।',
    network: (url) =>
      `${url} तक पहुँचा नहीं जा सका: पता गलत है, सर्वर बंद है, या वह दूसरी साइटों को इसे पढ़ने नहीं देता (CORS)।`,
    offline: 'लगता है कि आप ऑफ़लाइन हैं।',
    timeout: (url, seconds) =>
      `${url} से ${seconds} में कोई जवाब नहीं मिला। डेटा बाद में आया, तो कार्ड उसे दिखा देगा।`,
    html: (url) => `${url}: यह JSON नहीं, एक वेब पेज है।`,
    syntax: (where, why, line = '') => `${where}: यह सही JSON नहीं है। ${why}${line}`,
    broken: 'यह बीच में कटा हुआ है, या इसमें कोई कॉमा, उद्धरण चिह्न या कोष्ठक छूट गया है या ज़्यादा है।',
    quotes: 'इसमें सीधे उद्धरण चिह्नों (") की जगह घुमावदार चिह्न (“ ”) हैं। एडिटर में इनका अपने-आप बदलना बंद करें।',
    entities: 'इसमें उद्धरण चिह्नों की जगह &quot; जैसे HTML कोड हैं। इसे टेक्स्ट नहीं, HTML के रूप में चिपकाएँ।',
    tags: 'किसी एडिटर ने इसमें HTML टैग डाल दिए हैं। इसे HTML के रूप में, बिना खाली पंक्तियों के चिपकाएँ।',
    line: (line, text) => `पंक्ति ${line} देखें: ${text}`,
    size: (where, max) => `${where}: यह बहुत बड़ा है। सीमा ${max} वर्णों की है।`,
    unfilled: 'टैग के अंदर की JSON स्क्रिप्ट खाली है।',
    removed: (id, found) =>
      `करियर पथ “${id}” का डेटा नहीं मिला: पेज ने टैग से JSON स्क्रिप्ट हटा दी है, या path-id में गलत आईडी है। उसकी जगह कार्ड “${found}” नहीं दिखाएगा।`,
    otherPath: (where, found, id) =>
      `${where}: यहाँ करियर पथ “${found}” है, लेकिन path-id में “${id}” माँगा गया है। दोनों जगह एक ही आईडी लिखें।`,
    inline: 'टैग के अंदर का डेटा',
    invalid: (count, issue) =>
      count > 1
        ? `इस करियर पथ में ${count} त्रुटियाँ हैं। पहली त्रुटि: ${issue}`
        : `इस करियर पथ में एक त्रुटि है: ${issue}`,
    retry: 'फिर कोशिश करें',
    loading: 'लोड हो रहा है…',

    document: 'दस्तावेज़',
    nothing: 'कुछ नहीं',
    aList: 'सूची',
    aGroup: 'फ़ील्ड का समूह',
    other: 'कुछ और',

    missing: 'यह फ़ील्ड ज़रूरी है। इसे जोड़ें।',
    text: (value) => `यहाँ उद्धरण चिह्नों में टेक्स्ट होना चाहिए। अभी यहाँ है: ${value}।`,
    number: (value) =>
      `यहाँ 100000 जैसी सादी संख्या होनी चाहिए, बिना उद्धरण चिह्न, मुद्रा चिह्न और कॉमा के। अभी यहाँ है: ${value}।`,
    'yes-or-no': (value) => `यहाँ बिना उद्धरण चिह्नों के true या false होना चाहिए। अभी यहाँ है: ${value}।`,
    list: (value) => `यहाँ वर्गाकार कोष्ठकों [ ] में सूची होनी चाहिए। अभी यहाँ है: ${value}।`,
    group: (value) => `यहाँ धनु कोष्ठकों { } में फ़ील्ड का समूह होना चाहिए। अभी यहाँ है: ${value}।`,
    boost: 'वेतन में बढ़ोतरी एक संख्या होनी चाहिए: इस पथ की मुद्रा में "amount", या प्रतिशत के रूप में "percent"।',
    empty: 'यह टेक्स्ट खाली है। इसे भरें, या फ़ील्ड वैकल्पिक हो तो उसे हटा दें।',
    long: (length, max) => `इस टेक्स्ट में वर्णों की संख्या ${length} है; सीमा ${max} है। इसे छोटा करें।`,
    many: (length, max) => `इस सूची में प्रविष्टियों की संख्या ${length} है; सीमा ${max} है। इसे छोटा करें।`,
    negative: (value) => `${value} ऋणात्मक है। 0 या उससे बड़ी संख्या लिखें।`,
    large: (value, max) => `${value} बहुत बड़ी संख्या है। ज़्यादा से ज़्यादा ${max} लिखें।`,
    option: (value, known) => `${value} मान्य नहीं है। इनमें से कोई एक लिखें: ${known}।`,
    key: (value) =>
      `${value} सही कुंजी नहीं है। केवल अंग्रेज़ी अक्षर, अंक, -, _ और . का प्रयोग करें, जैसे "python-ml"।`,
    address: (value) =>
      `${value} सही लिंक नहीं है। उसे https:// या http:// से शुरू करें, या इस दस्तावेज़ के सापेक्ष पता लिखें।`,
    language: (value) => `${value} सही भाषा कोड नहीं है। "en" या "pt-BR" जैसा कोड लिखें।`,
    currency: (value) => `${value} सही मुद्रा कोड नहीं है। "INR" जैसे तीन बड़े अंग्रेज़ी अक्षर लिखें।`,
    month: (value) => `${value} सही महीना नहीं है। पहले वर्ष और फिर महीना लिखें, जैसे "2026-11"।`,
    range: (value) =>
      `ऊपरी सीमा ${value}, निचली सीमा से कम है। दोनों को आपस में बदलें, या किसी एक को ठीक करें।`,
    'no-amount': '"max" के साथ "amount", यानी वेतन की निचली सीमा, भी ज़रूरी है। उसे जोड़ें।',
    duplicate: (value) => `${value} दो बार आया है। हर प्रविष्टि को अलग कुंजी दें।`,
    'unknown-level': (value, known) => `किसी वेतन का स्तर ${value} नहीं है। ${choice(known)}`,
    'unknown-background': (value, known) => `किसी पृष्ठभूमि की आईडी ${value} नहीं है। ${choice(known)}`,
    unreadable: 'इसे पढ़ा नहीं जा सका। सादा JSON डेटा इस्तेमाल करें।',
    'unknown-key': (key, known) =>
      `इस फ़ील्ड पर ध्यान नहीं दिया जाएगा, क्योंकि ${key} नाम का कोई फ़ील्ड नहीं है।${known ? ` क्या आपका मतलब "${known}" था?` : ''}`,
    'split-choice': (key) =>
      `विकल्प ${key} वाला एक और चरण इस चरण से सटा हुआ नहीं है। वे अलग-अलग विकल्पों के रूप में दिखाए जाएँगे।`,
    'which-path': (count, known) =>
      `इस दस्तावेज़ में करियर पथों की संख्या ${count} है। path-id में इनमें से कोई एक लिखें: ${known}।`,
    'unknown-path': (id, known) =>
      `इस दस्तावेज़ में ${id} आईडी वाला कोई करियर पथ नहीं है। path-id में इनमें से कोई एक लिखें: ${known}।`,
    total: (value, steps) =>
      `नौकरी मिलने तक का समय ${value} है, लेकिन सभी चरणों की कुल अवधि ${steps} है। अगर यह अंतर नौकरी की खोज का है, तो ठीक है।`,
  },
};

/** The bundled path. */
const path: PathTexts = {
  title: 'MLOps इंजीनियर',
  tagline: 'AI मॉडल को रिसर्च नोटबुक से निकालकर बड़े पैमाने पर असली इस्तेमाल तक पहुँचाना',
  summary:
    'MLOps इंजीनियर डेटा साइंस और प्रोडक्शन इंजीनियरिंग को जोड़ते हैं। आपका काम है वे सिस्टम बनाना, जो मशीन लर्निंग मॉडल को डिप्लॉय, मॉनिटर और स्केल करते हैं। MLOps के बिना AI कभी Jupyter Notebook से बाहर नहीं निकलता; MLOps के साथ वह ऐसा उत्पाद बन जाता है, जिसे लोग इस्तेमाल करते हैं। यह टेक क्षेत्र के सबसे तेज़ी से बढ़ते पदों में से एक है, और उन पदों में से भी एक है, जिनके लिए लोग मिलना सबसे मुश्किल है।',
  duties: [
    'ML मॉडल को ट्रेन, टेस्ट और डिप्लॉय करने वाली पाइपलाइन बनाना',
    'मॉडल के प्रदर्शन पर नज़र रखना और ड्रिफ़्ट पहचानना',
    'फ़ीचर स्टोर और मॉडल रजिस्ट्री संभालना',
    'प्रयोग से प्रोडक्शन तक, ML का पूरा जीवनचक्र ऑटोमेट करना',
  ],
  employers: [
    'AI पर केंद्रित कंपनियाँ, जो बड़े पैमाने पर मॉडल डिप्लॉय करती हैं',
    'बड़ी टेक कंपनियाँ (Google, Amazon, Microsoft)',
    'फ़िनटेक कंपनियाँ, जो जोखिम आँकने और धोखाधड़ी पकड़ने के लिए ML का इस्तेमाल करती हैं',
    'स्वास्थ्य क्षेत्र की कंपनियाँ, जो पूर्वानुमान वाले मॉडल चलाती हैं',
  ],
  salaries: [{ label: 'शुरुआती' }, { label: 'मध्य स्तर' }, { label: 'सीनियर' }],
  timeToHire: { note: 'करियर बदलने पर' },
  cost: { note: 'स्वाध्याय और सर्टिफ़िकेशन' },
  educationRequirements: [
    'स्वाध्याय और एक सर्टिफ़िकेशन: AWS ML Engineer Associate या Google ML Engineer',
    'डिप्लॉय किए जाने वाले मॉडल की समझ; शोधकर्ता होना ज़रूरी नहीं',
  ],
  experienceRequirements: [
    'GitHub पर प्रोडक्शन स्तर के 2–3 ML प्रोजेक्ट: आपका पोर्टफ़ोलियो आपके सर्टिफ़िकेट जितना ही मायने रखता है',
    'मज़बूत बुनियाद: यह सीनियर पद है, इसलिए कोई शॉर्टकट नहीं',
  ],
  skills: [
    'Python',
    'ML की बुनियादी बातें',
    'Docker और Kubernetes',
    'CI/CD पाइपलाइन',
    'AWS या GCP',
    'मॉडल सर्विंग',
    'मॉडल मॉनिटरिंग',
  ],
  backgrounds: [{ label: 'मशीन लर्निंग' }, { label: 'DevOps' }],
  roadmap: {
    title: 'MLOps इंजीनियर कैसे बनें',
    lead: 'कदम-दर-कदम, आज की स्थिति से नौकरी मिलने तक',
    steps: [
      {
        title: 'Python और ML की बुनियाद',
        description:
          'Python पर अच्छी पकड़ बनाएँ और समझें कि मॉडल असल में कैसे काम करते हैं: सुपरवाइज़्ड और अनसुपरवाइज़्ड लर्निंग, ट्रेनिंग, मूल्यांकन के पैमाने। शोधकर्ता होना ज़रूरी नहीं, लेकिन जो डिप्लॉय करना है, उसे समझना ज़रूरी है। यह सीनियर पद है, इसलिए यहाँ कोई शॉर्टकट नहीं।',
        skills: [
          'Python',
          'Scikit-learn',
          'Pandas/NumPy',
          'ML की बुनियादी बातें',
          'सांख्यिकी की बुनियादी बातें',
        ],
      },
      {
        title: 'DevOps और क्लाउड इंफ़्रास्ट्रक्चर',
        description:
          'Docker, Kubernetes, CI/CD और कम से कम एक क्लाउड, AWS या GCP, सीखें। अगर आपका अनुभव मशीन लर्निंग का है, तो ऑपरेशंस यहीं सीखें। अगर आपका अनुभव DevOps का है, तो यह सब आपको पहले से आता है: सीधे अगले चरण पर जाएँ।',
        skills: ['Docker', 'Kubernetes', 'CI/CD पाइपलाइन', 'AWS या GCP', 'Infrastructure as Code'],
      },
      {
        title: 'ML पाइपलाइन और एक्सपेरिमेंट ट्रैकिंग',
        description:
          'यहाँ ML और DevOps मिलते हैं। इस चरण में शुरू से अंत तक पूरी पाइपलाइन बनाना, MLflow से प्रयोग ट्रैक करना, TensorFlow Serving या TorchServe से मॉडल सर्व करना और उन्हें फ़ीचर स्टोर से जोड़ना शामिल है। अगर आप एक ही कोर्स चुनें, तो DeepLearning.AI MLOps Specialization चुनें।',
        skills: ['MLflow', 'Kubeflow/Airflow', 'मॉडल सर्विंग', 'फ़ीचर स्टोर', 'एक्सपेरिमेंट ट्रैकिंग'],
      },
      {
        title: 'मॉडल मॉनिटरिंग और प्रोडक्शन सिस्टम',
        description:
          'मॉडल डिप्लॉय करना तो पहला कदम है; उसे चालू रखना ही असली काम है। इसमें डेटा ड्रिफ़्ट पहचानना, मॉडल पर A/B टेस्ट करना, मॉनिटरिंग डैशबोर्ड बनाना और SageMaker या Vertex AI से स्केल करना शामिल है। यही बात MLOps को सामान्य ML इंजीनियरिंग से अलग करती है।',
        skills: [
          'मॉडल मॉनिटरिंग',
          'डेटा और कॉन्सेप्ट ड्रिफ़्ट',
          'ML के लिए A/B टेस्टिंग',
          'SageMaker या Vertex AI',
          'ऑब्ज़र्वेबिलिटी (W&B, Prometheus)',
        ],
      },
      {
        title: 'सर्टिफ़िकेशन और पोर्टफ़ोलियो',
        description:
          'AWS ML Engineer Associate या Google ML Engineer सर्टिफ़िकेशन हासिल करें। फिर प्रोडक्शन स्तर के 2–3 ML प्रोजेक्ट GitHub पर डालें, जिनमें मॉनिटरिंग डैशबोर्ड, CI/CD और मॉडल वर्ज़निंग हो। आपका पोर्टफ़ोलियो आपके सर्टिफ़िकेट जितना ही मायने रखता है।',
        skills: [
          'AWS ML Engineer Associate',
          'Google ML Engineer',
          'प्रोडक्शन ML पोर्टफ़ोलियो',
          'शुरू से अंत तक प्रोजेक्ट डिप्लॉयमेंट',
        ],
      },
    ],
  },
  certifications: [
    { note: '2026 में ML Specialty की जगह आया', link: { label: 'देखें, यह कैसे मदद करता है' } },
    { link: { label: 'इस सर्टिफ़िकेशन के बारे में' } },
    { note: 'ML इंफ़्रास्ट्रक्चर के लिए बहुत ज़रूरी', link: { label: 'और जानें' } },
  ],
  relatedCareers: [
    {
      label: 'मशीन लर्निंग इंजीनियर',
      note: 'मॉडल विकसित और ट्रेन करना; आपका काम उन्हें प्रोडक्शन में लाना और चालू रखना है',
    },
    {
      label: 'DevOps इंजीनियर',
      note: 'हर तरह का सॉफ़्टवेयर ऑटोमेट करना और चलाना, ज़्यादातर बिना मॉडल के',
    },
    {
      label: 'डेटा इंजीनियर',
      note: 'डेटा जुटाने और तैयार करने वाली पाइपलाइन बनाना; आपकी पाइपलाइन मॉडल को ट्रेन और डिप्लॉय करती हैं',
    },
    {
      label: 'डेटा साइंटिस्ट',
      note: 'डेटा की पड़ताल करना और मॉडल आज़माना, अक्सर नोटबुक में; आपका काम उन्हें उत्पाद बनाना है',
    },
  ],
};

addLanguage('hi', words, path);
