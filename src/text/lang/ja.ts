/** Japanese. */
import type { Period } from '../../model/durations.js';
import { addLanguage, type PathTexts } from '../add-language.js';
import type { Words } from '../registry.js';

/** Names of pay, as in job ads. */
const wages: Record<Period, string> = {
  hour: '時給',
  day: '日給',
  week: '週給',
  month: '月給',
  year: '年収',
};

/** Before an amount, which may also be a raise. */
const periods: Record<Period, string> = {
  hour: '1時間あたり',
  day: '1日あたり',
  week: '1週間あたり',
  month: '月額',
  year: '年額',
};

const choice = (known: string) =>
  known ? `次のいずれかを指定してください：${known}。` : 'まだ1つも定義されていません。';

/** The text of the cards. */
const words: Words = {
  overview: { kind: 'キャリアパス' },

  duties: { heading: '日々の仕事内容' },

  employers: { heading: '主な就職先' },

  ladder: {
    heading: '給与の推移',
    unit: (currency, period) => `${wages[period]}（${currency}）`,
    noAmount: '給与の記載なし',
  },

  facts: {
    heading: '必要な期間と費用',
    allHeading: '基本情報',
    timeToHire: '就職までの期間',
    cost: '費用の目安',
  },

  requirements: {
    heading: '求められる条件',
    education: '学歴・資格',
    experience: '経験',
    skills: 'スキル',
  },

  related: { heading: '関連する職業' },

  roadmap: {
    heading: (title) => `ロードマップ：${title}`,
    allSteps: 'すべてのステップ',
    salaryAtStage: 'この段階での給与の目安',
    skills: 'スキル',
    resources: '学習教材',
    oneOf: 'いずれか1つで十分です',
    optional: '任意',
    free: '無料',
    letters: 'abcdefghijklmnopqrstuvwxyz',
  },

  kinds: {
    course: '講座',
    book: '書籍',
    article: '記事',
    video: '動画',
    project: 'プロジェクト',
  },

  certifications: {
    heading: 'キャリアアップに役立つ資格',
    boost: '給与アップ',
    adds: 'レベル別の給与アップ',
    raise: (before, after) => `${before} → ${after}`,
    raiseSpoken: (before, after) => `${before}が${after}に増加`,
    estimate: 'この資格だけを取得した場合の概算です。',
  },

  comparison: {
    heading: '職業の比較',
    pay: '給与',
    duration: '全ステップの所要期間',
    steps: 'ステップ数',
    figures: '対象地域と出典',
    notGiven: '記載なし',
    separateScales:
      '棒グラフの縮尺は職業ごとに異なります。通貨や支払期間の異なる給与は換算していません。',
  },

  pay: {
    orMore: (amount) => `${amount}以上`,
    spoken: (amount, period, orMore) => `${periods[period]}${amount}${orMore ? '以上' : ''}`,
  },

  // Not “～”: screen readers read it as the name of the character.
  ranges: { between: (from, to) => `${from}から${to}` },

  punctuation: {
    list: (first, second) => `${first}、${second}`,
    named: (label, value) => `${label}：${value}`,
    brackets: (text) => `（${text}）`,
  },

  plan: {
    start: 'どこから始めますか？',
    justStarting: '未経験から',
    known: '習得済み',
    done: '完了',
    state: '状況',
    notStarted: '未着手',
    inProgress: '進行中',
    skipped: 'スキップ',
    progress: (completed, total, _count, left) =>
      `全${total}ステップ中${completed}ステップ完了${left ? `、残り${left}` : ''}`,
    complete: (total, count) => (count === 1 ? 'すべて完了' : `全${total}ステップ完了`),
    allKnown: 'すべて習得済みです',
    startingFrom: (label, months, note) =>
      `「${label}」から始める場合（${note ? `${note}：` : '通常は'}${months}）`,
    yourPlan: (months, note) => `ご自身の計画の場合（${note ? `${note}：` : '通常は'}${months}）`,
    startOver: '最初からやり直す',
    undo: '元に戻す',
    unsaved: 'このブラウザーには進捗を保存できません。ページを離れると失われます。',
    here: '現在地',
    along: '計画の引き継ぎ・保存',
  },

  dates: {
    hoursPerWeek: '週あたりの時間数',
    spans: (start, end) => `開始：${start}、完了：${end}`,
    finish: (soonest, latest) => `完了予定：${soonest}から${latest}の間`,
    finishIn: (month) => `完了予定：${month}`,
    timeToHire: (months, note) =>
      `就職までの期間（就職活動を含む）：${months}${note ? `、${note}` : ''}`,
    hideDates: '日程を非表示',
    showDates: '日程を表示',
  },

  along: {
    about:
      '別の端末で続けたり、控えを保存したりできます。リンクや控えを持っている人は誰でも、進捗を確認できます。',
    copyLink: 'リンクをコピー',
    copied: 'リンクをコピーしました。別の端末で開いてください。',
    yourLink: 'このリンクをコピーしてください',
    qrCode: 'QRコード',
    qrCodeOf: '計画へのリンクを示すQRコード',
    tooLong: 'リンクが長すぎるため、QRコードにできません。',
    saveFile: 'ファイルを保存',
    openFile: 'ファイルを開く',
    calendar: 'カレンダー用ファイル',
    print: '印刷',
    notLoaded: '読み込めませんでした。',
    blocked:
      'ブラウザーが新しいウィンドウをブロックしました。許可してから、もう一度お試しください。',
    fromLink: (title) => `このリンクには「${title}」の計画が含まれています。`,
    fromFile: (title) => `このファイルには「${title}」の計画が含まれています。`,
    add: '自分の計画に追加',
    replace: '自分の計画を置き換え',
    use: 'この計画を使用',
    ignore: '使用しない',
    brokenLink: 'このリンクは不完全か、壊れています。計画は変更されていません。',
    brokenFile: 'このファイルは計画を含んでいないか、壊れています。計画は変更されていません。',
    otherFile: (title) => `このファイルは、別の職業「${title}」の計画です。`,
    close: '閉じる',
    planFor: (title) => `計画：${title}`,
    asOf: (date) => `${date}現在`,
    continueAt: 'オンラインで続ける',
  },

  provenance: { source: (label) => `出典：${label}` },

  card: {
    dir: '',
    unavailable: 'このカードのデータを読み込めませんでした。',
    failed: 'このカードを表示できませんでした。原因はブラウザーのコンソールで確認できます。',
  },

  problems: {
    status: (url, status) => `${url}：サーバーがエラー${status}を返しました。`,
    login: 'ログインが必要な場合は、タグにcredentials="same-origin"を指定してください。',
    network: (url) =>
      `${url}：接続できませんでした。アドレスが間違っているか、サーバーが停止しているか、他のサイトからの読み込みが許可されていません（CORS）。`,
    offline: 'オフラインになっているようです。',
    timeout: (url, seconds) =>
      `${url}：${seconds}以内に応答がありませんでした。この後データが届けば、カードに表示されます。`,
    html: (url) => `${url}：JSONではなくウェブページです。`,
    syntax: (where, why, line = '') => `${where}：JSONとして正しくありません。${why}${line}`,
    broken: '途中で切れているか、コンマ、引用符、括弧のいずれかが足りないか、余分に入っています。',
    quotes:
      '半角のまっすぐな引用符（"）ではなく、曲がった引用符（“ ”）が使われています。エディターの自動変換をオフにしてください。',
    entities:
      '引用符が&quot;などのHTMLコードになっています。テキストではなくHTMLとして貼り付けてください。',
    tags: 'エディターがHTMLタグを挿入しています。空行を入れずに、HTMLとして貼り付けてください。',
    line: (line, text) => `${line}行目を確認してください：${text}`,
    size: (where, max) => `${where}：大きすぎます。上限は${max}文字です。`,
    unfilled: 'タグ内のJSONスクリプトが空です。',
    removed: (id, found) =>
      `キャリアパス「${id}」のデータがありません。ページがタグからJSONスクリプトを削除したか、path-idの指定が間違っています。代わりに「${found}」が表示されることはありません。`,
    otherPath: (where, found, id) =>
      `${where}：キャリアパスは「${found}」ですが、path-idには「${id}」が指定されています。両方に同じIDを指定してください。`,
    inline: 'タグ内のデータ',
    invalid: (count, issue) =>
      count > 1
        ? `このキャリアパスには${count}件のエラーがあります。最初のエラー：${issue}`
        : `このキャリアパスにはエラーがあります：${issue}`,
    retry: '再試行',
    loading: '読み込み中…',

    document: 'ドキュメント',
    nothing: '値なし',
    aList: 'リスト',
    aGroup: '項目のグループ',
    other: 'その他の値',

    missing: 'この項目は必須です。追加してください。',
    text: (value) => `引用符で囲んだテキストを指定してください（現在：${value}）。`,
    number: (value) =>
      `引用符、通貨記号、桁区切りのない100000のような数値を指定してください（現在：${value}）。`,
    'yes-or-no': (value) => `引用符を付けずにtrueまたはfalseを指定してください（現在：${value}）。`,
    list: (value) => `角括弧[ ]で囲んだリストを指定してください（現在：${value}）。`,
    group: (value) => `波括弧{ }で囲んだ項目のグループを指定してください（現在：${value}）。`,
    boost:
      '給与アップは、キャリアパスの通貨での金額（"amount"）か割合（"percent"）を数値で指定してください。',
    empty: 'テキストが空です。入力してください。必須でない項目なら、削除してもかまいません。',
    long: (length, max) => `テキストが${length}文字あります。${max}文字以内に短くしてください。`,
    many: (length, max) => `リストに${length}件あります。${max}件以内に減らしてください。`,
    negative: (value) => `${value}は負の値です。0以上の値を指定してください。`,
    large: (value, max) => `${value}は大きすぎます。${max}以下の値を指定してください。`,
    option: (value, known) => `${value}は使用できません。使用できる値：${known}。`,
    key: (value) =>
      `${value}はキーとして使用できません。使用できるのは半角英数字と-、_、.だけです。例："python-ml"。`,
    address: (value) =>
      `${value}はリンクとして使用できません。https://かhttp://で始めるか、このドキュメントからの相対アドレスを指定してください。`,
    language: (value) =>
      `${value}は言語タグとして使用できません。"en"や"pt-BR"のように指定してください。`,
    currency: (value) =>
      `${value}は通貨コードとして使用できません。"USD"のように半角大文字3文字で指定してください。`,
    month: (value) =>
      `${value}は年月として使用できません。"2026-11"のように年と月を指定してください。`,
    range: (value) =>
      `上限の${value}が下限を下回っています。入れ替えるか、どちらかを修正してください。`,
    'no-amount': '"max"には、給与の下限となる"amount"が必要です。追加してください。',
    duplicate: (value) => `${value}が重複しています。それぞれに異なるキーを付けてください。`,
    'unknown-level': (value, known) => `レベルが${value}の給与はありません。${choice(known)}`,
    'unknown-background': (value, known) =>
      `backgroundsにIDが${value}の項目はありません。${choice(known)}`,
    unreadable: '読み取れませんでした。通常のJSONデータを使用してください。',
    'unknown-key': (key, known) =>
      `${key}という名前の項目はないため、無視されます。${known ? `"${known}"の間違いではありませんか？` : ''}`,
    'split-choice': (key) =>
      `choiceが${key}の別のステップが、このステップと隣り合っていません。別々の選択肢として表示されます。`,
    'which-path': (count, known) =>
      `このドキュメントには${count}件のキャリアパスがあります。次のいずれかをpath-idに指定してください：${known}。`,
    'unknown-path': (id, known) =>
      `このドキュメントには、IDが${id}のキャリアパスはありません。次のいずれかをpath-idに指定してください：${known}。`,
    total: (value, steps) =>
      `就職までの期間は${value}ですが、ステップの合計は${steps}です。差が就職活動の期間であれば問題ありません。`,
  },
};

/** The bundled path. */
const path: PathTexts = {
  title: 'MLOpsエンジニア',
  tagline: 'AIモデルを研究用ノートブックから大規模な本番環境へ',
  summary:
    'MLOpsエンジニアは、データサイエンスと本番運用の橋渡しをする仕事です。機械学習モデルのデプロイ、監視、スケーリングを支える仕組みを構築します。MLOpsがなければ、AIはJupyter Notebookの中にとどまったままです。MLOpsがあってはじめて、人々に使われる製品になります。IT分野で特に成長が著しく、人材の確保が特に難しい職種の1つです。',
  duties: [
    'MLモデルの学習、テスト、デプロイを行うパイプラインを構築する',
    'モデルの性能を監視し、ドリフトを検知する',
    'フィーチャーストアとモデルレジストリを管理する',
    '実験から本番運用まで、MLのライフサイクル全体を自動化する',
  ],
  employers: [
    'モデルを大規模に運用するAI企業',
    '大手IT企業（Google、Amazon、Microsoft）',
    'リスク評価や不正検知にMLを活用するフィンテック企業',
    '予測モデルを運用する医療・ヘルスケア企業',
  ],
  salaries: [{ label: 'ジュニア' }, { label: 'ミドル' }, { label: 'シニア' }],
  timeToHire: { note: '未経験から転職する場合' },
  cost: { note: '独学と資格取得の費用' },
  educationRequirements: [
    '独学に加えて、AWS ML Engineer AssociateまたはGoogle ML Engineerの認定資格',
    'デプロイするモデルについての理解（研究者である必要はありません）',
  ],
  experienceRequirements: [
    'GitHubで公開した本番レベルのMLプロジェクト2、3件：ポートフォリオは認定資格と同じくらい重視されます',
    '確かな基礎力：経験が求められるシニア向けの職種のため、近道はありません',
  ],
  skills: [
    'Python',
    'MLの基礎',
    'DockerとKubernetes',
    'CI/CDパイプライン',
    'AWSまたはGCP',
    'モデルサービング',
    'モデル監視',
  ],
  backgrounds: [{ label: '機械学習' }, { label: 'DevOps' }],
  roadmap: {
    title: 'MLOpsエンジニアになるには',
    lead: '現在地から採用まで、ステップごとにご案内します',
    steps: [
      {
        title: 'PythonとMLの基礎',
        description:
          'Pythonを使いこなせるようになり、教師あり学習と教師なし学習、モデルの学習、評価指標など、モデルの本当の仕組みを学びます。研究者である必要はありませんが、自分がデプロイするものを理解していなければなりません。経験が求められるシニア向けの職種なので、ここに近道はありません。',
        skills: ['Python', 'Scikit-learn', 'Pandas/NumPy', 'MLの基礎', '統計の基礎'],
      },
      {
        title: 'DevOpsとクラウドインフラ',
        description:
          'Docker、Kubernetes、CI/CDと、AWSまたはGCPのうち少なくとも1つのクラウドを学びます。機械学習の経験がある方は、ここで運用を身につけます。DevOpsの経験がある方はすべて習得済みですので、次のステップに進んでください。',
        skills: [
          'Docker',
          'Kubernetes',
          'CI/CDパイプライン',
          'AWSまたはGCP',
          'Infrastructure as Code',
        ],
      },
      {
        title: 'MLパイプラインと実験管理',
        description:
          'MLとDevOpsが交わる段階です。エンドツーエンドのパイプラインを構築し、MLflowで実験を管理し、TensorFlow ServingやTorchServeでモデルを提供し、フィーチャーストアを組み込みます。教材を1つだけ選ぶなら、DeepLearning.AI MLOps Specializationをおすすめします。',
        skills: [
          'MLflow',
          'Kubeflow/Airflow',
          'モデルサービング',
          'フィーチャーストア',
          '実験管理',
        ],
      },
      {
        title: 'モデル監視と本番システム',
        description:
          'モデルのデプロイは最初の一歩にすぎません。動かし続けることこそが仕事です。データドリフトを検知し、モデルのA/Bテストを行い、監視ダッシュボードを構築し、SageMakerやVertex AIでスケールさせます。これが、MLOpsと一般的なMLエンジニアリングとの違いです。',
        skills: [
          'モデル監視',
          'データドリフト/コンセプトドリフト',
          'MLのA/Bテスト',
          'SageMakerまたはVertex AI',
          'オブザーバビリティ（W&B、Prometheus）',
        ],
      },
      {
        title: '認定資格とポートフォリオ',
        description:
          'AWS ML Engineer AssociateまたはGoogle ML Engineerの認定資格を取得します。そのうえで、監視ダッシュボード、CI/CD、モデルのバージョン管理を備えた本番レベルのMLプロジェクトを2、3件、GitHubで公開します。ポートフォリオは認定資格と同じくらい重視されます。',
        skills: [
          'AWS ML Engineer Associate',
          'Google ML Engineer',
          '本番運用MLのポートフォリオ',
          'エンドツーエンドのデプロイ',
        ],
      },
    ],
  },
  certifications: [
    { note: '2026年にML Specialtyの後継となった資格', link: { label: 'この資格の効果を見る' } },
    { link: { label: 'この資格について調べる' } },
    { note: 'MLインフラに欠かせない資格', link: { label: '詳しく見る' } },
  ],
  relatedCareers: [
    {
      label: '機械学習エンジニア',
      note: 'モデルを開発し、学習させます。それを本番環境に導入し、動かし続けるのがMLOpsエンジニアです',
    },
    {
      label: 'DevOpsエンジニア',
      note: 'あらゆるソフトウェアの自動化と運用を担います。モデルは通常扱いません',
    },
    {
      label: 'データエンジニア',
      note: 'データを収集・加工するパイプラインを構築します。MLOpsエンジニアのパイプラインは、モデルの学習とデプロイを行います',
    },
    {
      label: 'データサイエンティスト',
      note: '多くはノートブック上で、データを分析し、モデルを試します。それを製品にするのがMLOpsエンジニアです',
    },
  ],
};

addLanguage('ja', words, path);
