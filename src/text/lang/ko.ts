/** Korean. Inserted texts stand where no particle follows them, because its form would depend on their last sound. */
import type { Period } from '../../model/durations.js';
import { addLanguage, type PathTexts } from '../add-language.js';
import type { Words } from '../registry.js';

/** Names of pay, as in job ads. */
const wages: Record<Period, string> = {
  hour: '시급',
  day: '일급',
  week: '주급',
  month: '월급',
  year: '연봉',
};

/** Before an amount, which may also be a raise. */
const periods: Record<Period, string> = {
  hour: '시간당',
  day: '하루',
  week: '주',
  month: '월',
  year: '연',
};

const choice = (known: string) =>
  known ? `다음 중 하나를 사용하세요: ${known}.` : '아직 정의된 항목이 없습니다.';

/** The text of the cards. */
const words: Words = {
  overview: { kind: '커리어 패스' },

  duties: { heading: '주로 하는 일' },

  employers: { heading: '주로 채용하는 곳' },

  ladder: {
    heading: '경력별 급여',
    unit: (currency, period) => `${wages[period]}(${currency})`,
    noAmount: '급여 정보 없음',
  },

  facts: {
    heading: '필요한 기간과 비용',
    allHeading: '주요 정보',
    timeToHire: '취업까지 걸리는 기간',
    cost: '예상 비용',
  },

  requirements: {
    heading: '갖춰야 할 조건',
    education: '학력·교육',
    experience: '경력',
    skills: '기술',
  },

  related: { heading: '관련 직업' },

  roadmap: {
    heading: (title) => `로드맵: ${title}`,
    allSteps: '전체 단계',
    salaryAtStage: '이 단계의 예상 급여',
    skills: '기술',
    resources: '학습 자료',
    oneOf: '이 중 하나만 하면 됩니다',
    optional: '선택 사항',
    free: '무료',
    letters: 'abcdefghijklmnopqrstuvwxyz',
  },

  kinds: {
    course: '강의',
    book: '도서',
    article: '글',
    video: '동영상',
    project: '프로젝트',
  },

  certifications: {
    heading: '경력에 도움이 되는 자격증',
    boost: '급여 상승',
    adds: '경력별 급여 상승',
    raise: (before, after) => `${before} → ${after}`,
    raiseSpoken: (before, after) => `취득 전 ${before}, 취득 후 ${after}`,
    estimate: '이 자격증만 취득했을 때의 추정치입니다.',
  },

  comparison: {
    heading: '직업 비교',
    pay: '급여',
    duration: '전체 단계의 소요 기간',
    steps: '단계 수',
    figures: '지역 및 출처',
    notGiven: '정보 없음',
    separateScales:
      '막대의 눈금은 직업마다 다릅니다. 통화나 지급 기간이 다른 급여는 환산하지 않았습니다.',
  },

  pay: {
    orMore: (amount) => `${amount} 이상`,
    spoken: (amount, period, orMore) => `${periods[period]} ${amount}${orMore ? ' 이상' : ''}`,
  },

  // Not “~”: screen readers leave it out.
  ranges: { between: (from, to) => `${from}에서 ${to}` },

  punctuation: {
    list: (first, second) => `${first}, ${second}`,
    named: (label, value) => `${label}: ${value}`,
    brackets: (text) => `(${text})`,
  },

  plan: {
    start: '어디서부터 시작하시나요?',
    justStarting: '처음부터',
    known: '이미 알고 있는 내용',
    done: '완료',
    state: '상태',
    notStarted: '시작 전',
    inProgress: '진행 중',
    skipped: '건너뜀',
    progress: (completed, total, _count, left) =>
      `${total}단계 중 ${completed}단계 완료${left ? `, ${left} 남음` : ''}`,
    complete: (total, count) => (count === 1 ? '모두 완료' : `${total}단계 모두 완료`),
    allKnown: '모두 이미 알고 있는 내용입니다',
    startingFrom: (label, months, note) =>
      `‘${label}’에서 시작할 때(${note ? `${note}: ` : '보통 '}${months})`,
    yourPlan: (months, note) => `내 계획대로 진행할 때(${note ? `${note}: ` : '보통 '}${months})`,
    startOver: '처음부터 다시 시작',
    undo: '실행 취소',
    unsaved: '이 브라우저에는 진행 상황을 저장할 수 없습니다. 페이지를 벗어나면 사라집니다.',
    here: '현재 위치',
    along: '내 계획 옮기기·보관',
  },

  dates: {
    hoursPerWeek: '주당 투자 시간',
    spans: (start, end) => `시작: ${start}, 완료: ${end}`,
    finish: (soonest, latest) => `${soonest}에서 ${latest} 사이 완료 예정`,
    finishIn: (month) => `${month} 완료 예정`,
    timeToHire: (months, note) =>
      `취업까지 걸리는 기간(구직 기간 포함): ${months}${note ? `, ${note}` : ''}`,
    hideDates: '일정 숨기기',
    showDates: '일정 보기',
  },

  along: {
    about:
      '다른 기기에서 이어서 진행하거나 사본을 보관할 수 있습니다. 링크나 사본이 있는 사람은 누구나 내 진행 상황을 볼 수 있습니다.',
    copyLink: '링크 복사',
    copied: '링크를 복사했습니다. 다른 기기에서 열어 보세요.',
    yourLink: '이 링크를 복사하세요',
    qrCode: 'QR 코드',
    qrCodeOf: '내 계획 링크가 담긴 QR 코드',
    tooLong: '링크가 너무 길어 QR 코드로 만들 수 없습니다.',
    saveFile: '파일 저장',
    openFile: '파일 열기',
    calendar: '캘린더 파일',
    print: '인쇄',
    notLoaded: '불러오지 못했습니다.',
    blocked: '브라우저가 새 창을 차단했습니다. 허용한 다음 다시 시도하세요.',
    fromLink: (title) => `이 링크에 ‘${title}’ 계획이 들어 있습니다.`,
    fromFile: (title) => `이 파일에 ‘${title}’ 계획이 들어 있습니다.`,
    add: '내 계획에 추가',
    replace: '이 계획으로 바꾸기',
    use: '이 계획 사용',
    ignore: '무시',
    brokenLink: '링크가 불완전하거나 손상되었습니다. 내 계획은 그대로 유지됩니다.',
    brokenFile: '파일에 계획이 없거나 파일이 손상되었습니다. 내 계획은 그대로 유지됩니다.',
    otherFile: (title) => `다른 직업의 계획이 들어 있는 파일입니다: ‘${title}’.`,
    close: '닫기',
    planFor: (title) => `계획: ${title}`,
    asOf: (date) => `${date} 기준`,
    continueAt: '온라인에서 이어서 하기',
  },

  provenance: { source: (label) => `출처: ${label}` },

  card: {
    dir: '',
    unavailable: '이 카드의 데이터를 불러오지 못했습니다.',
    failed: '이 카드를 표시하지 못했습니다. 원인은 브라우저 콘솔에서 확인할 수 있습니다.',
  },

  problems: {
    status: (url, status) => `${url}: 서버가 오류로 응답했습니다(${status}).`,
    login: '로그인이 필요하다면 태그에 credentials="same-origin" 속성을 지정하세요.',
    network: (url) =>
      `${url}: 연결하지 못했습니다. 주소가 잘못되었거나, 서버가 작동하지 않거나, 다른 사이트에서 읽도록 허용하지 않습니다(CORS).`,
    offline: '인터넷에 연결되어 있지 않은 것 같습니다.',
    timeout: (url, seconds) =>
      `${url}: ${seconds} 안에 응답하지 않았습니다. 나중에라도 데이터가 도착하면 카드에 표시됩니다.`,
    html: (url) => `${url}: JSON이 아니라 웹 페이지입니다.`,
    syntax: (where, why, line = '') => `${where}: 올바른 JSON이 아닙니다. ${why}${line}`,
    broken: '내용이 중간에 잘렸거나, 쉼표, 따옴표, 괄호가 빠졌거나 더 들어가 있습니다.',
    quotes:
      '곧은 따옴표(") 대신 둥근 따옴표(“ ”)가 쓰였습니다. 편집기에서 따옴표 자동 변환을 끄세요.',
    entities:
      '따옴표 대신 &quot; 같은 HTML 코드가 들어 있습니다. 텍스트가 아니라 HTML로 붙여넣으세요.',
    tags: '편집기가 HTML 태그를 넣었습니다. 빈 줄 없이 HTML로 붙여넣으세요.',
    line: (line, text) => `${line}번째 줄을 확인하세요: ${text}`,
    size: (where, max) => `${where}: 너무 큽니다. 최대 ${max}자까지 사용할 수 있습니다.`,
    unfilled: '태그 안의 JSON 스크립트가 비어 있습니다.',
    removed: (id, found) =>
      `커리어 패스 ‘${id}’의 데이터가 없습니다. 페이지에서 태그 안의 JSON 스크립트를 삭제했거나 path-id 값이 잘못되었습니다. 카드에 ‘${found}’ 데이터를 대신 표시하지는 않습니다.`,
    otherPath: (where, found, id) =>
      `${where}: 커리어 패스의 ID는 ‘${found}’인데 path-id 값은 ‘${id}’입니다. 두 곳에 같은 ID를 사용하세요.`,
    inline: '태그 안의 데이터',
    invalid: (count, issue) =>
      count > 1
        ? `이 커리어 패스에 오류가 ${count}개 있습니다. 첫 번째 오류: ${issue}`
        : `이 커리어 패스에 오류가 있습니다: ${issue}`,
    retry: '다시 시도',
    loading: '불러오는 중…',

    document: '문서',
    nothing: '값 없음',
    aList: '목록',
    aGroup: '필드 묶음',
    other: '다른 값',

    missing: '필수 필드입니다. 추가하세요.',
    text: (value) => `따옴표로 묶은 텍스트를 입력하세요(현재: ${value}).`,
    number: (value) =>
      `따옴표, 통화 기호, 천 단위 구분 기호 없이 100000 같은 숫자만 입력하세요(현재: ${value}).`,
    'yes-or-no': (value) => `따옴표 없이 true 또는 false 값을 입력하세요(현재: ${value}).`,
    list: (value) => `대괄호 [ ] 안에 목록을 입력하세요(현재: ${value}).`,
    group: (value) => `중괄호 { } 안에 필드 묶음을 입력하세요(현재: ${value}).`,
    boost:
      '급여 상승은 커리어 패스의 통화로 나타낸 금액("amount")이나 비율("percent")을 숫자로 입력하세요.',
    empty: '텍스트가 비어 있습니다. 내용을 채우거나, 필수가 아닌 필드라면 삭제하세요.',
    long: (length, max) => `텍스트가 ${length}자입니다. ${max}자 이내로 줄이세요.`,
    many: (length, max) => `목록의 항목이 ${length}개입니다. ${max}개 이내로 줄이세요.`,
    negative: (value) => `음수는 사용할 수 없습니다(현재: ${value}). 0 이상의 값을 입력하세요.`,
    large: (value, max) => `값이 너무 큽니다(현재: ${value}). 최댓값은 ${max}입니다.`,
    option: (value, known) =>
      `허용되지 않는 값입니다(현재: ${value}). 사용할 수 있는 값: ${known}.`,
    key: (value) =>
      `올바른 키가 아닙니다(현재: ${value}). 영문자, 숫자, -, _, .만 사용하세요. 예: "python-ml".`,
    address: (value) =>
      `올바른 링크가 아닙니다(현재: ${value}). https:// 또는 http://로 시작하거나, 이 문서를 기준으로 한 상대 주소를 사용하세요.`,
    language: (value) =>
      `올바른 언어 태그가 아닙니다(현재: ${value}). "en"이나 "pt-BR" 같은 태그를 사용하세요.`,
    currency: (value) =>
      `올바른 통화 코드가 아닙니다(현재: ${value}). "USD" 같은 대문자 세 글자를 사용하세요.`,
    month: (value) =>
      `올바른 연월이 아닙니다(현재: ${value}). "2026-11"처럼 연도와 월을 입력하세요.`,
    range: (value) =>
      `최댓값이 최솟값보다 작습니다(현재 최댓값: ${value}). 두 값을 서로 바꾸거나 한쪽을 고치세요.`,
    'no-amount': '"max" 필드를 쓰려면 급여의 최솟값인 "amount" 필드가 있어야 합니다. 추가하세요.',
    duplicate: (value) => `같은 키가 두 번 쓰였습니다: ${value}. 항목마다 다른 키를 사용하세요.`,
    'unknown-level': (value, known) =>
      `이 수준에 해당하는 급여가 없습니다: ${value}. ${choice(known)}`,
    'unknown-background': (value, known) =>
      `backgrounds 목록에 없는 ID입니다: ${value}. ${choice(known)}`,
    unreadable: '읽을 수 없습니다. 일반 JSON 데이터를 사용하세요.',
    'unknown-key': (key, known) =>
      `알 수 없는 필드라서 무시됩니다: ${key}.${known ? ` 혹시 "${known}" 필드인가요?` : ''}`,
    'split-choice': (key) =>
      `choice 값이 같은 다른 단계가 이 단계와 붙어 있지 않습니다(${key}). 서로 다른 선택 항목으로 표시됩니다.`,
    'which-path': (count, known) =>
      `이 문서에는 커리어 패스가 ${count}개 있습니다. path-id 값을 다음 중 하나로 지정하세요: ${known}.`,
    'unknown-path': (id, known) =>
      `이 문서에는 다음 ID의 커리어 패스가 없습니다: ${id}. path-id 값을 다음 중 하나로 지정하세요: ${known}.`,
    total: (value, steps) =>
      `취업까지 걸리는 기간은 ${value}인데, 단계를 모두 더하면 ${steps}입니다. 구직 기간 때문에 생긴 차이라면 그대로 두어도 됩니다.`,
  },
};

/** The bundled path. */
const path: PathTexts = {
  title: 'MLOps 엔지니어',
  tagline: '연구 단계의 AI 모델을 대규모 실서비스로 구현합니다',
  summary:
    'MLOps 엔지니어는 데이터 사이언스와 서비스 운영을 잇는 일을 합니다. 머신러닝 모델을 배포하고, 모니터링하고, 확장하는 시스템을 구축합니다. MLOps가 없으면 AI는 Jupyter 노트북을 벗어나지 못합니다. MLOps가 있어야 AI가 사람들이 쓰는 제품이 됩니다. IT 분야에서 가장 빠르게 성장하는 직무이자, 인재를 구하기 가장 어려운 직무 중 하나입니다.',
  duties: [
    'ML 모델을 학습, 테스트, 배포하는 파이프라인 구축',
    '모델 성능 모니터링과 드리프트 감지',
    '피처 스토어와 모델 레지스트리 관리',
    '실험부터 운영까지 ML 수명 주기 전체 자동화',
  ],
  employers: [
    '모델을 대규모로 운영하는 AI 기업',
    '빅테크 기업(Google, Amazon, Microsoft)',
    '위험 평가와 이상 거래 탐지에 ML을 활용하는 핀테크 기업',
    '예측 모델을 운영하는 의료·헬스케어 기업',
  ],
  salaries: [{ label: '신입' }, { label: '중급' }, { label: '시니어' }],
  timeToHire: { note: '관련 경력 없이 전직할 때' },
  cost: { note: '독학과 자격증 취득 비용' },
  educationRequirements: [
    '독학과 자격증 하나: AWS ML Engineer Associate 또는 Google ML Engineer',
    '배포하는 모델에 대한 이해(연구자일 필요는 없습니다)',
  ],
  experienceRequirements: [
    'GitHub에 공개한 실무 수준의 ML 프로젝트 두세 개: 포트폴리오는 자격증만큼 중요합니다',
    '탄탄한 기본기: 경력자를 찾는 직무이므로 지름길은 없습니다',
  ],
  skills: [
    'Python',
    'ML 기초',
    'Docker와 Kubernetes',
    'CI/CD 파이프라인',
    'AWS 또는 GCP',
    '모델 서빙',
    '모델 모니터링',
  ],
  backgrounds: [{ label: '머신러닝' }, { label: 'DevOps' }],
  roadmap: {
    title: 'MLOps 엔지니어가 되는 길',
    lead: '지금 있는 자리에서 취업까지, 한 단계씩 안내합니다',
    steps: [
      {
        title: 'Python과 ML 기초',
        description:
          'Python을 능숙하게 다루고, 지도 학습과 비지도 학습, 모델 학습, 평가 지표 등 모델이 실제로 작동하는 원리를 배웁니다. 연구자일 필요는 없지만, 자신이 배포하는 것이 무엇인지는 이해해야 합니다. 경력자를 찾는 직무이므로 여기에 지름길은 없습니다.',
        skills: ['Python', 'Scikit-learn', 'Pandas/NumPy', 'ML 기초', '통계 기초'],
      },
      {
        title: 'DevOps와 클라우드 인프라',
        description:
          'Docker, Kubernetes, CI/CD와 함께 AWS나 GCP 중 최소 한 가지 클라우드를 배웁니다. 머신러닝 분야 출신이라면 여기서 운영을 익힙니다. DevOps 분야 출신이라면 이미 모두 아는 내용이니 다음 단계로 넘어가세요.',
        skills: ['Docker', 'Kubernetes', 'CI/CD 파이프라인', 'AWS 또는 GCP', '코드형 인프라(IaC)'],
      },
      {
        title: 'ML 파이프라인과 실험 추적',
        description:
          'ML과 DevOps가 만나는 단계입니다. 엔드투엔드 파이프라인을 구축하고, MLflow로 실험을 추적하고, TensorFlow Serving이나 TorchServe로 모델을 서빙하며, 피처 스토어를 연결합니다. 학습 자료를 하나만 고른다면 DeepLearning.AI MLOps Specialization을 추천합니다.',
        skills: ['MLflow', 'Kubeflow/Airflow', '모델 서빙', '피처 스토어', '실험 추적'],
      },
      {
        title: '모델 모니터링과 운영 시스템',
        description:
          '모델 배포는 첫걸음일 뿐이고, 모델이 계속 제대로 작동하게 하는 것이 진짜 업무입니다. 데이터 드리프트를 감지하고, 모델의 A/B 테스트를 하고, 모니터링 대시보드를 만들고, SageMaker나 Vertex AI로 확장합니다. 이것이 MLOps와 일반적인 ML 엔지니어링의 차이입니다.',
        skills: [
          '모델 모니터링',
          '데이터·개념 드리프트',
          'ML A/B 테스트',
          'SageMaker 또는 Vertex AI',
          '옵저버빌리티(W&B, Prometheus)',
        ],
      },
      {
        title: '자격증과 포트폴리오',
        description:
          'AWS ML Engineer Associate 또는 Google ML Engineer 자격증을 취득합니다. 그런 다음 모니터링 대시보드, CI/CD, 모델 버전 관리를 갖춘 실무 수준의 ML 프로젝트 두세 개를 GitHub에 공개합니다. 포트폴리오는 자격증만큼 중요합니다.',
        skills: [
          'AWS ML Engineer Associate',
          'Google ML Engineer',
          '실무 ML 포트폴리오',
          '엔드투엔드 프로젝트 배포',
        ],
      },
    ],
  },
  certifications: [
    { note: '2026년부터 ML Specialty를 대체', link: { label: '어떤 도움이 되는지 보기' } },
    { link: { label: '이 자격증 알아보기' } },
    { note: 'ML 인프라에 필수', link: { label: '자세히 보기' } },
  ],
  relatedCareers: [
    {
      label: '머신러닝 엔지니어',
      note: '모델을 개발하고 학습시킵니다. MLOps 엔지니어는 그 모델을 서비스에 배포하고 계속 작동하게 합니다',
    },
    {
      label: 'DevOps 엔지니어',
      note: '모든 종류의 소프트웨어를 자동화하고 운영하며, 모델은 대개 다루지 않습니다',
    },
    {
      label: '데이터 엔지니어',
      note: '데이터를 수집하고 가공하는 파이프라인을 만듭니다. MLOps 엔지니어의 파이프라인은 모델을 학습시키고 배포합니다',
    },
    {
      label: '데이터 사이언티스트',
      note: '주로 Jupyter 노트북에서 데이터를 분석하고 모델을 시험합니다. MLOps 엔지니어는 그것을 제품으로 만듭니다',
    },
  ],
};

addLanguage('ko', words, path);
