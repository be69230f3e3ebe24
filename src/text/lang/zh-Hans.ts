/** Chinese in simplified characters, as written in mainland China. */
import type { Period } from '../../model/durations.js';
import { addLanguage, type PathTexts } from '../add-language.js';
import type { Words } from '../registry.js';

/** Names of pay, as in job ads. */
const wages: Record<Period, string> = {
  hour: '时薪',
  day: '日薪',
  week: '周薪',
  month: '月薪',
  year: '年薪',
};

/** Before an amount, which may also be a raise. */
const periods: Record<Period, string> = {
  hour: '每小时',
  day: '每天',
  week: '每周',
  month: '每月',
  year: '每年',
};

const choice = (known: string) =>
  known ? `请使用以下其中一个：${known}。` : '目前尚未定义任何值。';

/** The text of the cards. */
const words: Words = {
  overview: { kind: '职业路径' },

  duties: { heading: '日常工作内容' },

  employers: { heading: '主要招聘单位' },

  ladder: {
    heading: '薪资增长',
    unit: (currency, period) => `${wages[period]}（${currency}）`,
    noAmount: '未提供薪资',
  },

  facts: {
    heading: '所需时间与费用',
    allHeading: '关键信息',
    timeToHire: '就业所需时间',
    cost: '预计费用',
  },

  requirements: {
    heading: '任职要求',
    education: '学历与培训',
    experience: '经验',
    skills: '技能',
  },

  related: { heading: '相关职业' },

  roadmap: {
    heading: (title) => `路线图：${title}`,
    allSteps: '全部步骤',
    salaryAtStage: '此阶段预计薪资',
    skills: '技能',
    resources: '学习资源',
    oneOf: '任选其一即可',
    optional: '可选',
    free: '免费',
    letters: 'abcdefghijklmnopqrstuvwxyz',
  },

  kinds: {
    course: '课程',
    book: '图书',
    article: '文章',
    video: '视频',
    project: '项目',
  },

  certifications: {
    heading: '有助于职业发展的证书',
    boost: '薪资提升',
    adds: '各级别薪资提升',
    raise: (before, after) => `${before} → ${after}`,
    raiseSpoken: (before, after) => `由${before}提升到${after}`,
    estimate: '仅按取得这一项证书估算。',
  },

  comparison: {
    heading: '职业对比',
    pay: '薪资',
    duration: '全部步骤所需时间',
    steps: '步骤数',
    figures: '地区与数据来源',
    notGiven: '未提供',
    separateScales: '各职业的条形图比例不同：薪资未按货币或计薪周期换算。',
  },

  pay: {
    orMore: (amount) => `${amount}以上`,
    spoken: (amount, period, orMore) => `${periods[period]}${amount}${orMore ? '以上' : ''}`,
  },

  ranges: { between: (from, to) => `${from}至${to}` },

  punctuation: {
    list: (first, second) => `${first}，${second}`,
    named: (label, value) => `${label}：${value}`,
    brackets: (text) => `（${text}）`,
  },

  plan: {
    start: '您目前的基础是？',
    justStarting: '零基础',
    known: '您已掌握这部分内容',
    done: '已完成',
    state: '状态',
    notStarted: '未开始',
    inProgress: '进行中',
    skipped: '已跳过',
    progress: (completed, total, _count, left) =>
      `共${total}步，已完成${completed}步${left ? `，还需${left}` : ''}`,
    complete: (total, count) => (count === 1 ? '已全部完成' : `${total}步已全部完成`),
    allKnown: '您已掌握全部内容',
    startingFrom: (label, months, note) =>
      `以“${label}”为基础（${note ? `${note}：` : '通常为'}${months}）`,
    yourPlan: (months, note) => `按您的计划（${note ? `${note}：` : '通常为'}${months}）`,
    startOver: '重新开始',
    undo: '撤销',
    unsaved: '此浏览器无法保存您的进度，离开本页后进度将丢失。',
    here: '您在这里',
    along: '转移与保存计划',
  },

  dates: {
    hoursPerWeek: '每周小时数',
    spans: (start, end) => `开始：${start}，完成：${end}`,
    finish: (soonest, latest) => `预计在${soonest}至${latest}之间完成`,
    finishIn: (month) => `预计在${month}完成`,
    timeToHire: (months, note) => `就业所需时间（含求职）：${months}${note ? `，${note}` : ''}`,
    hideDates: '隐藏日期',
    showDates: '显示日期',
  },

  along: {
    about: '您可以在其他设备上继续，或留存一份副本。任何人拿到链接或副本，都能看到您的进度。',
    copyLink: '复制链接',
    copied: '链接已复制，请在另一台设备上打开。',
    yourLink: '请复制此链接',
    qrCode: '二维码',
    qrCodeOf: '包含计划链接的二维码',
    tooLong: '链接过长，无法生成二维码。',
    saveFile: '保存文件',
    openFile: '打开文件',
    calendar: '日历文件',
    print: '打印',
    notLoaded: '无法加载此内容。',
    blocked: '浏览器已拦截新窗口，请允许后重试。',
    fromLink: (title) => `此链接包含“${title}”的计划：`,
    fromFile: (title) => `此文件包含“${title}”的计划：`,
    add: '添加到我的计划',
    replace: '替换我的计划',
    use: '使用此计划',
    ignore: '忽略',
    brokenLink: '此链接不完整或已损坏。您的计划没有变化。',
    brokenFile: '此文件中没有计划，或文件已损坏。您的计划没有变化。',
    otherFile: (title) => `此文件包含的是另一职业的计划：“${title}”。`,
    close: '关闭',
    planFor: (title) => `计划：${title}`,
    asOf: (date) => `截至${date}`,
    continueAt: '在线继续',
  },

  provenance: { source: (label) => `来源：${label}` },

  card: {
    dir: '',
    unavailable: '无法加载此卡片的数据。',
    failed: '无法显示此卡片，原因请查看浏览器控制台。',
  },

  problems: {
    status: (url, status) => `${url}：服务器返回错误${status}。`,
    login: '如果需要登录，请在标签上设置credentials="same-origin"。',
    network: (url) =>
      `${url}：无法访问。可能是地址有误、服务器已停止运行，或者服务器不允许其他网站读取（CORS）。`,
    offline: '您的网络似乎已断开。',
    timeout: (url, seconds) => `${url}：${seconds}内没有响应。如果稍后收到数据，卡片仍会显示。`,
    html: (url) => `${url}：这是网页，不是JSON。`,
    syntax: (where, why, line = '') => `${where}：JSON格式不正确。${why}${line}`,
    broken: '内容不完整，或者缺少、多出了逗号、引号或括号。',
    quotes: '其中使用了弯引号（“ ”），而不是直引号（"）。请关闭编辑器的自动替换引号功能。',
    entities: '其中的引号变成了&quot;之类的HTML代码。请以HTML形式粘贴，不要以文本形式粘贴。',
    tags: '编辑器插入了HTML标签。请以HTML形式粘贴，并且不要包含空行。',
    line: (line, text) => `请查看第${line}行：${text}`,
    size: (where, max) => `${where}：内容过大，不能超过${max}个字符。`,
    unfilled: '标签内的JSON脚本为空。',
    removed: (id, found) =>
      `缺少职业路径“${id}”的数据：页面删除了标签内的JSON脚本，或者path-id填写有误。卡片不会改为显示“${found}”。`,
    otherPath: (where, found, id) =>
      `${where}：其中的职业路径是“${found}”，而path-id指定的是“${id}”。请在两处使用相同的id。`,
    inline: '标签内的数据',
    invalid: (count, issue) =>
      count > 1
        ? `此职业路径有${count}个错误。第一个错误：${issue}`
        : `此职业路径有一个错误：${issue}`,
    retry: '重试',
    loading: '正在加载…',

    document: '文档',
    nothing: '空值',
    aList: '列表',
    aGroup: '一组字段',
    other: '其他类型的值',

    missing: '此字段为必填项，请补充。',
    text: (value) => `此处应为带引号的文本，而不是${value}。`,
    number: (value) =>
      `此处应为纯数字，例如100000，不带引号、货币符号和千位分隔符，而不是${value}。`,
    'yes-or-no': (value) => `此处应为true或false，不带引号，而不是${value}。`,
    list: (value) => `此处应为方括号[ ]内的列表，而不是${value}。`,
    group: (value) => `此处应为花括号{ }内的一组字段，而不是${value}。`,
    boost: '薪资提升应为数字："amount"表示以该路径货币计的金额，"percent"表示百分比。',
    empty: '此文本为空。请填写内容；如果该字段不是必填项，也可以删除。',
    long: (length, max) => `此文本有${length}个字符，最多${max}个，请缩短。`,
    many: (length, max) => `此列表有${length}项，最多${max}项，请精简。`,
    negative: (value) => `${value}是负数，请使用0或更大的数。`,
    large: (value, max) => `${value}过大，最大值为${max}。`,
    option: (value, known) => `${value}不是允许的值。允许的值：${known}。`,
    key: (value) =>
      `${value}不是有效的键。只能使用英文字母、数字、连字符（-）、下划线（_）和点（.），例如"python-ml"。`,
    address: (value) =>
      `${value}不是有效的链接。请以https://或http://开头，或者使用相对于此文档的地址。`,
    language: (value) => `${value}不是有效的语言标签，请使用"en"或"pt-BR"这样的标签。`,
    currency: (value) => `${value}不是有效的货币代码，请使用三个大写字母，例如"USD"。`,
    month: (value) => `${value}不是有效的月份，请写明年份和月份，例如"2026-11"。`,
    range: (value) => `上限${value}低于下限。请交换两者，或者改正其中一个。`,
    'no-amount': '使用"max"时必须同时提供"amount"，即薪资下限。请补充。',
    duplicate: (value) => `${value}重复使用。请为每一项指定不同的键。`,
    'unknown-level': (value, known) => `没有级别为${value}的薪资。${choice(known)}`,
    'unknown-background': (value, known) => `backgrounds中没有id为${value}的条目。${choice(known)}`,
    unreadable: '无法读取，请使用普通的JSON数据。',
    'unknown-key': (key, known) =>
      `没有名为${key}的字段，因此已忽略。${known ? `您是不是想写"${known}"？` : ''}`,
    'split-choice': (key) =>
      `另一个choice为${key}的步骤与此步骤不相邻，因此会显示为两组不同的选择。`,
    'which-path': (count, known) =>
      `此文档包含${count}条职业路径。请将path-id设为以下其中一个：${known}。`,
    'unknown-path': (id, known) =>
      `此文档中没有id为${id}的职业路径。请将path-id设为以下其中一个：${known}。`,
    total: (value, steps) =>
      `就业所需时间为${value}，而各步骤合计为${steps}。如果差额是求职时间，则没有问题。`,
  },
};

/** The bundled path. */
const path: PathTexts = {
  title: 'MLOps工程师',
  tagline: '让AI模型走出研究用的Notebook，大规模投入生产',
  summary:
    'MLOps工程师连接数据科学与生产运维，负责搭建用于部署、监控和扩展机器学习模型的系统。没有MLOps，AI就走不出Jupyter Notebook；有了MLOps，AI才能成为人们真正使用的产品。这是科技行业增长最快的岗位之一，也是人才最紧缺的岗位之一。',
  duties: [
    '搭建用于训练、测试和部署机器学习模型的流水线',
    '监控模型表现，检测漂移',
    '管理特征存储和模型注册中心',
    '实现从实验到生产的机器学习全生命周期自动化',
  ],
  employers: [
    '大规模部署模型的AI企业',
    '大型科技公司（谷歌、亚马逊、微软）',
    '将机器学习用于风控和反欺诈的金融科技公司',
    '使用预测模型的医疗健康企业',
  ],
  salaries: [{ label: '初级' }, { label: '中级' }, { label: '高级' }],
  timeToHire: { note: '零基础转行' },
  cost: { note: '自学与考证费用' },
  educationRequirements: [
    '自学，并取得一项认证：AWS ML Engineer Associate或Google ML Engineer',
    '理解自己所部署的模型，但不必是研究人员',
  ],
  experienceRequirements: [
    'GitHub上有2至3个生产级机器学习项目：作品集与证书同样重要',
    '基础扎实：这是面向资深人员的岗位，没有捷径',
  ],
  skills: [
    'Python',
    '机器学习基础',
    'Docker和Kubernetes',
    'CI/CD流水线',
    'AWS或GCP',
    '模型服务化',
    '模型监控',
  ],
  backgrounds: [{ label: '机器学习' }, { label: 'DevOps' }],
  roadmap: {
    title: '如何成为MLOps工程师',
    lead: '从现在的起点到成功入职，一步一步来',
    steps: [
      {
        title: 'Python与机器学习基础',
        description:
          '熟练掌握Python，弄清模型的实际工作原理：监督学习与无监督学习、训练、评估指标。您不必是研究人员，但必须理解自己部署的内容。这是面向资深人员的岗位，在这一步没有捷径。',
        skills: ['Python', 'Scikit-learn', 'Pandas/NumPy', '机器学习基础', '统计学基础'],
      },
      {
        title: 'DevOps与云基础设施',
        description:
          '学习Docker、Kubernetes、CI/CD，以及至少一个云平台（AWS或GCP）。如果您来自机器学习领域，可以在这一步学习运维。如果您来自DevOps领域，这些内容您都已掌握，请直接进入下一步。',
        skills: ['Docker', 'Kubernetes', 'CI/CD流水线', 'AWS或GCP', '基础设施即代码（IaC）'],
      },
      {
        title: '机器学习流水线与实验跟踪',
        description:
          '机器学习与DevOps在这里交汇。您将搭建端到端的流水线，用MLflow跟踪实验，用TensorFlow Serving或TorchServe提供模型服务，并接入特征存储。如果只选一项学习资源，推荐DeepLearning.AI MLOps Specialization。',
        skills: ['MLflow', 'Kubeflow/Airflow', '模型服务化', '特征存储', '实验跟踪'],
      },
      {
        title: '模型监控与生产系统',
        description:
          '部署模型只是第一步，让它持续正常运行才是真正的工作。您将检测数据漂移，对模型进行A/B测试，搭建监控仪表盘，并用SageMaker或Vertex AI进行扩展。这正是MLOps与普通机器学习工程的区别。',
        skills: [
          '模型监控',
          '数据漂移与概念漂移',
          '机器学习A/B测试',
          'SageMaker或Vertex AI',
          '可观测性（W&B、Prometheus）',
        ],
      },
      {
        title: '认证与作品集',
        description:
          '考取AWS ML Engineer Associate或Google ML Engineer认证，然后在GitHub上发布2至3个生产级机器学习项目，并配备监控仪表盘、CI/CD和模型版本管理。作品集与证书同样重要。',
        skills: [
          'AWS ML Engineer Associate',
          'Google ML Engineer',
          '生产级机器学习作品集',
          '端到端项目部署',
        ],
      },
    ],
  },
  certifications: [
    { note: '2026年取代了ML Specialty', link: { label: '了解它的作用' } },
    { link: { label: '查看此认证' } },
    { note: '机器学习基础设施必备', link: { label: '了解更多' } },
  ],
  relatedCareers: [
    {
      label: '机器学习工程师',
      note: '开发和训练模型；MLOps工程师将模型投入生产，并保持其正常运行',
    },
    {
      label: 'DevOps工程师',
      note: '负责各类软件的自动化与运维，通常不涉及模型',
    },
    {
      label: '数据工程师',
      note: '搭建采集和处理数据的流水线；MLOps工程师的流水线用于训练和部署模型',
    },
    {
      label: '数据科学家',
      note: '探索数据、试验模型，通常使用Notebook；MLOps工程师将其变成产品',
    },
  ],
};

addLanguage('zh-Hans', words, path);
