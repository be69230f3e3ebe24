/** Chinese in traditional characters, as written in Taiwan. As in what Intl writes, Latin letters and figures have spaces around them. */
import type { Period } from '../../model/durations.js';
import { addLanguage, type PathTexts } from '../add-language.js';
import type { Words } from '../registry.js';

/** Names of pay, as in job ads. */
const wages: Record<Period, string> = {
  hour: '時薪',
  day: '日薪',
  week: '週薪',
  month: '月薪',
  year: '年薪',
};

/** Before an amount, which may also be a raise. */
const periods: Record<Period, string> = {
  hour: '每小時',
  day: '每日',
  week: '每週',
  month: '每月',
  year: '每年',
};

const choice = (known: string) =>
  known ? `請使用下列其中一個：${known}。` : '目前尚未定義任何項目。';

/** The text of the cards. */
const words: Words = {
  overview: { kind: '職涯路徑' },

  duties: { heading: '日常工作內容' },

  employers: { heading: '主要徵才單位' },

  ladder: {
    heading: '薪資成長',
    unit: (currency, period) => `${wages[period]}（${currency}）`,
    noAmount: '未提供薪資',
  },

  facts: {
    heading: '需要的時間與費用',
    allHeading: '重點資訊',
    timeToHire: '就業所需時間',
    cost: '預估費用',
  },

  requirements: {
    heading: '應徵條件',
    education: '學歷與進修',
    experience: '經歷',
    skills: '技能',
  },

  related: { heading: '相關職業' },

  roadmap: {
    heading: (title) => `路線圖：${title}`,
    allSteps: '所有步驟',
    salaryAtStage: '這個階段的預估薪資',
    skills: '技能',
    resources: '學習資源',
    oneOf: '完成其中一項即可',
    optional: '非必須',
    free: '免費',
    letters: 'abcdefghijklmnopqrstuvwxyz',
  },

  kinds: {
    course: '課程',
    book: '書籍',
    article: '文章',
    video: '影片',
    project: '專案',
  },

  certifications: {
    heading: '有助職涯發展的證照',
    boost: '加薪幅度',
    adds: '各職級的加薪幅度',
    raise: (before, after) => `${before} → ${after}`,
    raiseSpoken: (before, after) => `從${before} 提高到${after}`,
    estimate: '僅就取得這張證照估算。',
  },

  comparison: {
    heading: '職業比較',
    pay: '薪資',
    duration: '所有步驟所需時間',
    steps: '步驟數',
    figures: '地區與資料來源',
    notGiven: '未提供',
    separateScales: '各職業的長條圖採用不同比例：薪資未依幣別或計薪期間換算。',
  },

  pay: {
    // No space: short amounts end with 萬.
    orMore: (amount) => `${amount}以上`,
    spoken: (amount, period, orMore) => `${periods[period]} ${amount}${orMore ? ' 以上' : ''}`,
  },

  ranges: { between: (from, to) => `${from} 至 ${to}` },

  punctuation: {
    list: (first, second) => `${first}，${second}`,
    named: (label, value) => `${label}：${value}`,
    brackets: (text) => `（${text}）`,
  },

  plan: {
    start: '您的起點是？',
    justStarting: '從零開始',
    known: '這些您已經會了',
    done: '已完成',
    state: '狀態',
    notStarted: '尚未開始',
    inProgress: '進行中',
    skipped: '已略過',
    progress: (completed, total, _count, left) =>
      `共 ${total} 個步驟，已完成 ${completed} 個${left ? `，還需要 ${left}` : ''}`,
    complete: (total, count) => (count === 1 ? '全部完成' : `${total} 個步驟全部完成`),
    allKnown: '這些您全都會了',
    startingFrom: (label, months, note) =>
      `以「${label}」為起點（${note ? `${note}：` : '一般為 '}${months}）`,
    yourPlan: (months, note) => `依您的計畫（${note ? `${note}：` : '一般為 '}${months}）`,
    startOver: '重新開始',
    undo: '復原',
    unsaved: '這個瀏覽器無法儲存您的進度，離開頁面後進度就會消失。',
    here: '您在這裡',
    along: '轉移與保存計畫',
  },

  dates: {
    hoursPerWeek: '每週時數',
    spans: (start, end) => `開始：${start}，完成：${end}`,
    finish: (soonest, latest) => `預計完成時間：${soonest}至${latest}`,
    finishIn: (month) => `預計完成時間：${month}`,
    timeToHire: (months, note) => `就業所需時間（包含求職）：${months}${note ? `，${note}` : ''}`,
    hideDates: '隱藏時程',
    showDates: '顯示時程',
  },

  along: {
    about: '您可以在其他裝置上繼續，或保留一份副本。任何人只要有連結或副本，都能看到您的進度。',
    copyLink: '複製連結',
    copied: '已複製連結，請在另一部裝置上開啟。',
    yourLink: '請複製這個連結',
    qrCode: 'QR Code',
    qrCodeOf: '內含計畫連結的 QR Code',
    tooLong: '連結太長，無法產生 QR Code。',
    saveFile: '儲存檔案',
    openFile: '開啟檔案',
    calendar: '行事曆檔案',
    print: '列印',
    notLoaded: '無法載入這項內容。',
    blocked: '瀏覽器封鎖了新視窗，請允許後再試一次。',
    fromLink: (title) => `這個連結包含「${title}」的計畫：`,
    fromFile: (title) => `這個檔案包含「${title}」的計畫：`,
    add: '加入我的計畫',
    replace: '取代我的計畫',
    use: '使用這份計畫',
    ignore: '忽略',
    brokenLink: '這個連結不完整或已損毀。您的計畫維持不變。',
    brokenFile: '這個檔案沒有計畫，或已損毀。您的計畫維持不變。',
    otherFile: (title) => `這個檔案是其他職業的計畫：「${title}」。`,
    close: '關閉',
    planFor: (title) => `計畫：${title}`,
    asOf: (date) => `截至 ${date}`,
    continueAt: '在線上繼續',
  },

  provenance: { source: (label) => `資料來源：${label}` },

  card: {
    dir: '',
    unavailable: '無法載入這張卡片的資料。',
    failed: '無法顯示這張卡片，原因請見瀏覽器的主控台。',
  },

  problems: {
    status: (url, status) => `${url}：伺服器傳回錯誤 ${status}。`,
    login: '如果需要登入，請在標籤加上 credentials="same-origin"。',
    network: (url) =>
      `${url}：無法連線。可能是網址錯誤、伺服器沒有運作，或是伺服器不允許其他網站讀取（CORS）。`,
    offline: '您目前似乎沒有連上網路。',
    timeout: (url, seconds) => `${url}：在 ${seconds}內沒有回應。如果之後收到資料，卡片仍會顯示。`,
    html: (url) => `${url}：這是網頁，不是 JSON。`,
    syntax: (where, why, line = '') => `${where}：這不是有效的 JSON。${why}${line}`,
    broken: '內容不完整，或是少了或多了逗號、引號或括號。',
    quotes: '裡面用了彎引號（“ ”），而不是直引號（"）。請關閉編輯器自動轉換引號的功能。',
    entities: '裡面的引號變成了 &quot; 之類的 HTML 代碼。請以 HTML 貼上，不要以文字貼上。',
    tags: '編輯器插入了 HTML 標籤。請以 HTML 貼上，而且不要有空白行。',
    line: (line, text) => `請看第 ${line} 行：${text}`,
    size: (where, max) => `${where}：內容太大，上限是 ${max} 個字元。`,
    unfilled: '標籤內的 JSON 指令碼是空的。',
    removed: (id, found) =>
      `找不到職涯路徑「${id}」的資料：頁面移除了標籤內的 JSON 指令碼，或是 path-id 有誤。卡片不會改為顯示「${found}」。`,
    otherPath: (where, found, id) =>
      `${where}：裡面的職涯路徑是「${found}」，但 path-id 指定的是「${id}」。請讓兩者使用相同的 id。`,
    inline: '標籤內的資料',
    invalid: (count, issue) =>
      count > 1
        ? `這個職涯路徑有 ${count} 個錯誤。第一個錯誤：${issue}`
        : `這個職涯路徑有錯誤：${issue}`,
    retry: '再試一次',
    loading: '載入中…',

    document: '文件',
    nothing: '空值',
    aList: '清單',
    aGroup: '一組欄位',
    other: '其他類型的值',

    missing: '這個欄位為必填，請補上。',
    text: (value) => `這裡必須是以引號括住的文字（目前：${value}）。`,
    number: (value) =>
      `這裡必須是單純的數字，例如 100000，不加引號、貨幣符號和千分位符號（目前：${value}）。`,
    'yes-or-no': (value) => `這裡必須是 true 或 false，不加引號（目前：${value}）。`,
    list: (value) => `這裡必須是以方括號 [ ] 括住的清單（目前：${value}）。`,
    group: (value) => `這裡必須是以大括號 { } 括住的一組欄位（目前：${value}）。`,
    boost: '加薪幅度必須是數字：以路徑的貨幣計算的金額（"amount"），或是百分比（"percent"）。',
    empty: '這段文字是空的。請填寫；如果不是必填欄位，也可以移除。',
    long: (length, max) => `這段文字有 ${length} 個字元，上限是 ${max} 個，請縮短。`,
    many: (length, max) => `這份清單有 ${length} 項，上限是 ${max} 項，請刪減。`,
    negative: (value) => `${value} 是負數，請使用 0 以上的數字。`,
    large: (value, max) => `${value} 太大了，最多只能是 ${max}。`,
    option: (value, known) => `${value} 不是可用的值。可用的值：${known}。`,
    key: (value) =>
      `${value} 不是有效的索引鍵。只能使用英文字母、數字、連字號（-）、底線（_）和句點（.），例如 "python-ml"。`,
    address: (value) =>
      `${value} 不是有效的連結。請以 https:// 或 http:// 開頭，或使用相對於這份文件的網址。`,
    language: (value) => `${value} 不是有效的語言標籤，請使用 "en" 或 "pt-BR" 這類標籤。`,
    currency: (value) => `${value} 不是有效的貨幣代碼，請使用三個大寫字母，例如 "USD"。`,
    month: (value) => `${value} 不是有效的月份，請寫出年份和月份，例如 "2026-11"。`,
    range: (value) => `上限 ${value} 低於下限。請將兩者對調，或修正其中一個。`,
    'no-amount': '有 "max" 就必須有 "amount"，也就是薪資的下限。請補上。',
    duplicate: (value) => `${value} 重複了。請為每一項指定不同的索引鍵。`,
    'unknown-level': (value, known) => `沒有職級為 ${value} 的薪資。${choice(known)}`,
    'unknown-background': (value, known) =>
      `backgrounds 中沒有 id 為 ${value} 的項目。${choice(known)}`,
    unreadable: '無法讀取，請使用一般的 JSON 資料。',
    'unknown-key': (key, known) =>
      `沒有名為 ${key} 的欄位，因此會忽略。${known ? `您想寫的是 "${known}" 嗎？` : ''}`,
    'split-choice': (key) =>
      `另一個 choice 為 ${key} 的步驟沒有緊鄰這個步驟，因此會顯示成兩組選項。`,
    'which-path': (count, known) =>
      `這份文件有 ${count} 個職涯路徑。請將 path-id 設為下列其中一個：${known}。`,
    'unknown-path': (id, known) =>
      `這份文件沒有 id 為 ${id} 的職涯路徑。請將 path-id 設為下列其中一個：${known}。`,
    total: (value, steps) =>
      `就業所需時間是 ${value}，但所有步驟加起來是 ${steps}。如果差距是求職時間，就沒有問題。`,
  },
};

/** The bundled path. */
const path: PathTexts = {
  title: 'MLOps 工程師',
  tagline: '把 AI 模型從研究用的 Notebook 帶到大規模的正式環境',
  summary:
    'MLOps 工程師是資料科學與正式環境之間的橋梁，打造用來部署、監控和擴充機器學習模型的系統。少了 MLOps，AI 只能留在 Jupyter Notebook 裡；有了 MLOps，AI 才會變成大家真正在用的產品。這是科技業成長最快的職務之一，也是最難找到人才的職務之一。',
  duties: [
    '建置訓練、測試和部署機器學習模型的管線',
    '監控模型表現，偵測漂移',
    '管理特徵儲存庫與模型登錄庫',
    '將機器學習從實驗到上線的整個生命週期自動化',
  ],
  employers: [
    '大規模部署模型的 AI 公司',
    '大型科技公司（Google、Amazon、Microsoft）',
    '運用機器學習控管風險、防制詐欺的金融科技公司',
    '運用預測模型的醫療保健公司',
  ],
  salaries: [{ label: '初階' }, { label: '中階' }, { label: '資深' }],
  timeToHire: { note: '從零開始轉職' },
  cost: { note: '自學加上考取證照' },
  educationRequirements: [
    '自學，再考取一張證照：AWS ML Engineer Associate 或 Google ML Engineer',
    '了解自己部署的模型，但不必是研究人員',
  ],
  experienceRequirements: [
    'GitHub 上有 2 至 3 個正式環境等級的機器學習專案：作品集和證照一樣重要',
    '扎實的基本功：這是資深職務，沒有捷徑',
  ],
  skills: [
    'Python',
    '機器學習基礎',
    'Docker 與 Kubernetes',
    'CI/CD 管線',
    'AWS 或 GCP',
    '模型服務',
    '模型監控',
  ],
  backgrounds: [{ label: '機器學習' }, { label: 'DevOps' }],
  roadmap: {
    title: '如何成為 MLOps 工程師',
    lead: '從您現在的起點到獲得錄取，一步一步前進',
    steps: [
      {
        title: 'Python 與機器學習基礎',
        description:
          '熟悉 Python，並學習模型實際上如何運作：監督式與非監督式學習、訓練、評估指標。您不必是研究人員，但必須了解自己部署的東西。這是資深職務，這一步沒有捷徑。',
        skills: ['Python', 'Scikit-learn', 'Pandas/NumPy', '機器學習基礎', '統計學基礎'],
      },
      {
        title: 'DevOps 與雲端基礎架構',
        description:
          '學習 Docker、Kubernetes、CI/CD，以及至少一種雲端平台（AWS 或 GCP）。如果您有機器學習背景，這一步要學的是維運。如果您有 DevOps 背景，這些您都已經會了，可以直接跳到下一步。',
        skills: ['Docker', 'Kubernetes', 'CI/CD 管線', 'AWS 或 GCP', '基礎架構即程式碼（IaC）'],
      },
      {
        title: '機器學習管線與實驗追蹤',
        description:
          '機器學習與 DevOps 在這一步交會。您會建置端對端的管線、用 MLflow 追蹤實驗、用 TensorFlow Serving 或 TorchServe 提供模型服務，並串接特徵儲存庫。如果只選一項學習資源，建議選 DeepLearning.AI MLOps Specialization。',
        skills: ['MLflow', 'Kubeflow/Airflow', '模型服務', '特徵儲存庫', '實驗追蹤'],
      },
      {
        title: '模型監控與正式環境系統',
        description:
          '部署模型只是第一步，讓模型持續正常運作才是真正的工作。您會偵測資料漂移、對模型進行 A/B 測試、建置監控儀表板，並用 SageMaker 或 Vertex AI 擴充規模。這就是 MLOps 與一般機器學習工程的不同之處。',
        skills: [
          '模型監控',
          '資料漂移與概念漂移',
          '機器學習 A/B 測試',
          'SageMaker 或 Vertex AI',
          '可觀測性（W&B、Prometheus）',
        ],
      },
      {
        title: '證照與作品集',
        description:
          '考取 AWS ML Engineer Associate 或 Google ML Engineer 證照，再把 2 至 3 個正式環境等級的機器學習專案放上 GitHub，並具備監控儀表板、CI/CD 和模型版本控管。作品集和證照一樣重要。',
        skills: [
          'AWS ML Engineer Associate',
          'Google ML Engineer',
          '正式環境的機器學習作品集',
          '端對端的專案部署',
        ],
      },
    ],
  },
  certifications: [
    { note: '2026 年取代 ML Specialty', link: { label: '看看有什麼幫助' } },
    { link: { label: '認識這張證照' } },
    { note: '機器學習基礎架構必備', link: { label: '了解詳情' } },
  ],
  relatedCareers: [
    {
      label: '機器學習工程師',
      note: '開發並訓練模型；MLOps 工程師讓模型上線，並維持正常運作',
    },
    {
      label: 'DevOps 工程師',
      note: '負責各種軟體的自動化與維運，通常不涉及模型',
    },
    {
      label: '資料工程師',
      note: '建置蒐集和處理資料的管線；MLOps 工程師的管線則是訓練和部署模型',
    },
    {
      label: '資料科學家',
      note: '探索資料、嘗試各種模型，常使用 Notebook；MLOps 工程師再把模型變成產品',
    },
  ],
};

addLanguage('zh-Hant', words, path);
