/** Brazilian Portuguese. */
import type { Period } from '../../model/durations.js';
import { addLanguage, type PathTexts } from '../add-language.js';
import type { Words } from '../registry.js';

const periods: Record<Period, string> = {
  hour: 'por hora',
  day: 'por dia',
  week: 'por semana',
  month: 'por mês',
  year: 'por ano',
};

const choice = (known: string) =>
  known ? `Use um destes: ${known}.` : 'Ainda não há nenhum definido.';

/** The text of the cards. */
const words: Words = {
  overview: { kind: 'Trilha de carreira' },

  duties: { heading: 'O dia a dia na profissão' },

  employers: { heading: 'Quem contrata' },

  ladder: {
    heading: 'Evolução salarial',
    // Intl writes “Dólares americanos” with a capital letter.
    unit: (currency, period) =>
      `${currency.replace(/^.(?=\p{Ll})/u, (first) => first.toLowerCase())} ${periods[period]}`,
    noAmount: 'salário não informado',
  },

  facts: {
    heading: 'Investimento necessário',
    allHeading: 'Informações principais',
    timeToHire: 'Tempo até a contratação',
    cost: 'Custo estimado',
  },

  requirements: {
    heading: 'Requisitos',
    education: 'Formação',
    experience: 'Experiência',
    skills: 'Competências',
  },

  related: { heading: 'Profissões relacionadas' },

  roadmap: {
    heading: (title) => `Passo a passo: ${title}`,
    allSteps: 'Todas as etapas',
    salaryAtStage: 'Salário possível nesta etapa',
    skills: 'Competências',
    resources: 'Materiais de estudo',
    oneOf: 'Basta uma destas opções',
    optional: 'Opcional',
    free: 'grátis',
    letters: 'abcdefghijklmnopqrstuvwxyz',
  },

  kinds: {
    course: 'curso',
    book: 'livro',
    article: 'artigo',
    video: 'vídeo',
    project: 'projeto',
  },

  certifications: {
    heading: 'Certificações que valorizam a carreira',
    boost: 'Aumento salarial',
    adds: 'O que acrescenta em cada nível',
    raise: (before, after) => `${before} → ${after}`,
    raiseSpoken: (before, after) => `${before} passam a ser ${after}`,
    estimate: 'Estimativa apenas para esta certificação.',
  },

  comparison: {
    heading: 'Comparação de carreiras',
    pay: 'Salário',
    duration: 'Duração de todas as etapas',
    steps: 'Número de etapas',
    figures: 'Região e fonte',
    notGiven: 'não informado',
    separateScales:
      'As barras de cada carreira têm escala própria: os salários não são convertidos entre moedas nem entre períodos.',
  },

  pay: {
    orMore: (amount) => `${amount} ou\u00a0mais`,
    spoken: (amount, period, orMore) => `${amount}${orMore ? ' ou mais' : ''} ${periods[period]}`,
  },

  ranges: { between: (from, to) => `de ${from} a ${to}` },

  punctuation: {
    list: (first, second) => `${first}, ${second}`,
    named: (label, value) => `${label}: ${value}`,
    brackets: (text) => `(${text})`,
  },

  plan: {
    start: 'Qual é o seu ponto de partida?',
    justStarting: 'Começando do zero',
    known: 'Você já sabe isso',
    done: 'Concluída',
    state: 'Situação',
    notStarted: 'Não iniciada',
    inProgress: 'Em andamento',
    skipped: 'Pulada',
    progress: (completed, total, _count, left) =>
      `Etapas concluídas: ${completed} de ${total}${left ? `. Tempo restante: ${left}` : ''}`,
    complete: (total, count) =>
      count === 1 ? 'Tudo concluído' : `Você concluiu as ${total} etapas`,
    allKnown: 'Você já domina todas as etapas',
    startingFrom: (label, months, note) =>
      `partindo de “${label}” (${note ? `${months} ${note}` : `caso contrário, ${months}`})`,
    yourPlan: (months, note) =>
      `com o seu plano (${note ? `${months} ${note}` : `caso contrário, ${months}`})`,
    startOver: 'Recomeçar',
    undo: 'Desfazer',
    unsaved:
      'Este navegador não consegue salvar o seu progresso, que será perdido quando você sair da página.',
    here: 'Você está aqui',
    along: 'Levar o plano com você',
  },

  dates: {
    hoursPerWeek: 'Horas por semana',
    spans: (start, end) => `Início: ${start}; término: ${end}`,
    finish: (soonest, latest) => `Conclusão prevista: entre ${soonest} e ${latest}`,
    finishIn: (month) => `Conclusão prevista: ${month}`,
    timeToHire: (months, note) =>
      `Tempo até a contratação, incluindo a busca por emprego: ${months}${note ? ` ${note}` : ''}`,
    hideDates: 'Ocultar datas',
    showDates: 'Mostrar datas',
  },

  along: {
    about:
      'Continue em outro dispositivo ou guarde uma cópia. Quem tiver o link ou a cópia poderá ver o seu progresso.',
    copyLink: 'Copiar link',
    copied: 'Link copiado. Abra-o no outro dispositivo.',
    yourLink: 'Copie este link',
    qrCode: 'QR Code',
    qrCodeOf: 'QR Code com o link para o seu plano',
    tooLong: 'O link é longo demais para um QR Code.',
    saveFile: 'Salvar arquivo',
    openFile: 'Abrir arquivo',
    calendar: 'Arquivo de calendário',
    print: 'Imprimir',
    notLoaded: 'Não foi possível carregar este conteúdo.',
    blocked: 'O navegador bloqueou a nova janela. Permita a abertura e tente de novo.',
    fromLink: (title) => `Este link contém um plano para “${title}”:`,
    fromFile: (title) => `Este arquivo contém um plano para “${title}”:`,
    add: 'Adicionar ao meu plano',
    replace: 'Substituir o meu plano',
    use: 'Usar este plano',
    ignore: 'Ignorar',
    brokenLink: 'Este link está incompleto ou corrompido. O seu plano não foi alterado.',
    brokenFile:
      'Este arquivo não contém um plano ou está corrompido. O seu plano não foi alterado.',
    otherFile: (title) => `Este arquivo contém um plano para outra carreira: “${title}”.`,
    close: 'Fechar',
    planFor: (title) => `Plano: ${title}`,
    // Intl writes “1 de dezembro”.
    asOf: (date) => `Situação em ${date.replace(/^1 /, '1º ')}`,
    continueAt: 'Continuar online',
  },

  provenance: { source: (label) => `Fonte: ${label}` },

  card: {
    dir: '',
    unavailable: 'Não foi possível carregar os dados deste cartão.',
    failed: 'Não foi possível exibir este cartão. O motivo está no console do navegador.',
  },

  problems: {
    status: (url, status) => `${url} respondeu com o erro ${status}.`,
    login: 'Se o acesso exigir login, adicione credentials="same-origin" à tag.',
    network: (url) =>
      `Não foi possível acessar ${url}: o endereço está errado, o servidor está fora do ar ou não permite a leitura por outros sites (CORS).`,
    offline: 'Parece que você está sem conexão com a internet.',
    timeout: (url, seconds) =>
      `${url} não respondeu em ${seconds}. Se os dados ainda chegarem, o cartão vai exibi-los.`,
    html: (url) => `${url} é uma página da web, não JSON.`,
    syntax: (where, why, line = '') => `${where} não é um JSON válido: ${why}${line}`,
    broken: 'está incompleto ou tem vírgula, aspas, colchete ou chave faltando ou sobrando.',
    quotes:
      'tem aspas curvas (“ ”) em vez de retas ("). Desative a formatação automática de aspas no editor.',
    entities: 'tem códigos HTML como &quot; em vez de aspas. Cole como HTML, não como texto.',
    tags: 'um editor inseriu tags HTML. Cole como HTML, sem linhas em branco.',
    line: (line, text) => `Veja a linha ${line}: ${text}`,
    size: (where, max) => `${where} é grande demais. O número máximo de caracteres é ${max}.`,
    unfilled: 'O script JSON dentro da tag está vazio.',
    removed: (id, found) =>
      `Faltam os dados da trilha de carreira “${id}”: a página removeu o script JSON da tag ou o id em path-id está errado. O cartão não mostra “${found}” no lugar dela.`,
    otherPath: (where, found, id) =>
      `${where} traz a trilha de carreira “${found}”, mas path-id pede “${id}”. Use o mesmo id nos dois lugares.`,
    inline: 'O conteúdo da tag',
    invalid: (count, issue) =>
      count > 1
        ? `Esta trilha de carreira tem ${count} erros. O primeiro: ${issue}`
        : `Esta trilha de carreira tem um erro: ${issue}`,
    retry: 'Tentar de novo',
    loading: 'Carregando…',

    document: 'o documento',
    nothing: 'um valor vazio',
    aList: 'uma lista',
    aGroup: 'um grupo de campos',
    other: 'outra coisa',

    missing: 'Este campo é obrigatório. Adicione-o.',
    text: (value) => `Aqui deve haver um texto entre aspas, e não ${value}.`,
    number: (value) =>
      `Aqui deve haver um número simples, como 100000, sem aspas, símbolo de moeda nem separador de milhar, e não ${value}.`,
    'yes-or-no': (value) => `Aqui deve haver true ou false, sem aspas, e não ${value}.`,
    list: (value) => `Aqui deve haver uma lista entre colchetes [ ], e não ${value}.`,
    group: (value) => `Aqui deve haver um grupo de campos entre chaves { }, e não ${value}.`,
    boost:
      'O aumento salarial deve ser um valor na moeda da trilha ("amount") ou um percentual ("percent"), em forma de número.',
    empty: 'Este texto está vazio. Preencha-o ou, se o campo for opcional, remova-o.',
    long: (length, max) => `Este texto tem ${length} caracteres; o limite é ${max}. Encurte-o.`,
    many: (length, max) => `Esta lista tem ${length} itens; o limite é ${max}. Encurte-a.`,
    negative: (value) => `${value} é um número negativo. Use 0 ou mais.`,
    large: (value, max) => `${value} é grande demais. Use no máximo ${max}.`,
    option: (value, known) => `${value} não é um dos valores permitidos: ${known}.`,
    key: (value) =>
      `${value} não é uma chave válida. Use apenas letras sem acento nem cedilha, algarismos, -, _ e ., por exemplo "python-ml".`,
    address: (value) =>
      `${value} não é um link válido. Comece com https:// ou http://, ou use um endereço relativo a este documento.`,
    language: (value) =>
      `${value} não é um código de idioma válido. Use um código como "en" ou "pt-BR".`,
    currency: (value) =>
      `${value} não é um código de moeda válido. Use três letras maiúsculas, como "USD".`,
    month: (value) => `${value} não é um mês válido. Escreva o ano e o mês, como "2026-11".`,
    range: (value) =>
      `O limite superior, ${value}, é menor que o inferior. Inverta-os ou corrija um deles.`,
    'no-amount': '"max" exige também "amount", o limite inferior do salário. Adicione-o.',
    duplicate: (value) => `${value} aparece duas vezes. Dê a cada item a sua própria chave.`,
    'unknown-level': (value, known) => `Nenhum salário tem o nível ${value}. ${choice(known)}`,
    'unknown-background': (value, known) =>
      `Nenhum ponto de partida tem o id ${value}. ${choice(known)}`,
    unreadable: 'Não foi possível ler este conteúdo. Use apenas dados JSON.',
    'unknown-key': (key, known) =>
      `Este campo é ignorado, porque não existe nenhum com o nome ${key}.${known ? ` Você quis dizer "${known}"?` : ''}`,
    'split-choice': (key) =>
      `Há outra etapa com a opção ${key} que não está ao lado desta. Elas são exibidas como opções separadas.`,
    'which-path': (count, known) =>
      `Este documento tem ${count} trilhas de carreira. Defina path-id como um destes: ${known}.`,
    'unknown-path': (id, known) =>
      `Este documento não tem nenhuma trilha de carreira com o id ${id}. Defina path-id como um destes: ${known}.`,

    total: (value, steps) =>
      `Tempo até a contratação: ${value}; soma das etapas: ${steps}. Não há problema se a diferença for a busca por emprego.`,
  },
};

/** The bundled path. */
const path: PathTexts = {
  title: 'Engenheiro(a) de MLOps',
  tagline: 'Leva modelos de IA dos notebooks de pesquisa para a produção em larga escala',
  summary:
    'Quem trabalha com engenharia de MLOps une a ciência de dados e as operações de TI: constrói os sistemas que implantam, monitoram e escalam os modelos de machine learning. Sem MLOps, a IA não sai do Jupyter Notebook; com MLOps, ela vira um produto que as pessoas usam. É uma das profissões que mais crescem em tecnologia e uma das que mais sofrem com a falta de profissionais.',
  duties: [
    'Construir pipelines que treinam, testam e implantam modelos de ML',
    'Monitorar o desempenho dos modelos e detectar drift',
    'Gerenciar feature stores e registros de modelos',
    'Automatizar todo o ciclo de vida do ML, do experimento à produção',
  ],
  employers: [
    'Empresas focadas em IA que implantam modelos em larga escala',
    'Big techs (Google, Amazon, Microsoft)',
    'Fintechs que usam ML para avaliar riscos e detectar fraudes',
    'Empresas de saúde que usam modelos preditivos',
  ],
  salaries: [{ label: 'Júnior' }, { label: 'Pleno' }, { label: 'Sênior' }],
  timeToHire: { note: 'em uma transição de carreira' },
  cost: { note: 'estudo por conta própria e certificações' },
  educationRequirements: [
    'Estudo por conta própria e uma certificação: AWS ML Engineer Associate ou Google ML Engineer',
    'Compreensão dos modelos que você implanta; não é preciso vir da pesquisa',
  ],
  experienceRequirements: [
    '2 ou 3 projetos de ML no GitHub com qualidade de produção: o seu portfólio pesa tanto quanto o seu certificado',
    'Base sólida: é um cargo sênior e não há atalhos',
  ],
  skills: [
    'Python',
    'Fundamentos de ML',
    'Docker e Kubernetes',
    'Pipelines de CI/CD',
    'AWS ou GCP',
    'Model serving',
    'Monitoramento de modelos',
  ],
  backgrounds: [{ label: 'Machine learning' }, { label: 'DevOps' }],
  roadmap: {
    title: 'Como trabalhar com engenharia de MLOps',
    lead: 'Passo a passo, de onde você está hoje até a contratação',
    steps: [
      {
        title: 'Python e fundamentos de ML',
        description:
          'Ganhe fluência em Python e aprenda como os modelos realmente funcionam: aprendizado supervisionado e não supervisionado, treinamento, métricas de avaliação. Não é preciso vir da pesquisa, mas é preciso entender o que você implanta. É um cargo sênior: aqui não há atalhos.',
        skills: [
          'Python',
          'Scikit-learn',
          'Pandas/NumPy',
          'Fundamentos de ML',
          'Noções de estatística',
        ],
      },
      {
        title: 'DevOps e infraestrutura em nuvem',
        description:
          'Aprenda Docker, Kubernetes, CI/CD e pelo menos uma nuvem, AWS ou GCP. Se você vem de machine learning, é aqui que aprende a operar sistemas. Se você vem de DevOps, já sabe tudo isso: pule para a próxima etapa.',
        skills: [
          'Docker',
          'Kubernetes',
          'Pipelines de CI/CD',
          'AWS ou GCP',
          'Infraestrutura como código',
        ],
      },
      {
        title: 'Pipelines de ML e rastreamento de experimentos',
        description:
          'Aqui o ML encontra o DevOps. Você constrói pipelines de ponta a ponta, rastreia experimentos com MLflow, disponibiliza modelos com TensorFlow Serving ou TorchServe e os conecta a uma feature store. Se for escolher um único material, que seja a especialização DeepLearning.AI MLOps Specialization.',
        skills: [
          'MLflow',
          'Kubeflow/Airflow',
          'Model serving',
          'Feature stores',
          'Rastreamento de experimentos',
        ],
      },
      {
        title: 'Monitoramento de modelos e sistemas em produção',
        description:
          'Implantar um modelo é o primeiro passo; o trabalho é mantê-lo funcionando. Você detecta data drift, faz testes A/B com modelos, cria painéis de monitoramento e escala com SageMaker ou Vertex AI. É isso que diferencia MLOps da engenharia de ML comum.',
        skills: [
          'Monitoramento de modelos',
          'Data drift e concept drift',
          'Testes A/B para ML',
          'SageMaker ou Vertex AI',
          'Observabilidade (W&B, Prometheus)',
        ],
      },
      {
        title: 'Certificação e portfólio',
        description:
          'Obtenha a certificação AWS ML Engineer Associate ou a Google ML Engineer. Depois, publique no GitHub 2 ou 3 projetos de ML com qualidade de produção, com painéis de monitoramento, CI/CD e versionamento de modelos. O seu portfólio pesa tanto quanto o seu certificado.',
        skills: [
          'AWS ML Engineer Associate',
          'Google ML Engineer',
          'Portfólio de ML em produção',
          'Projetos implantados de ponta a ponta',
        ],
      },
    ],
  },
  certifications: [
    { note: 'Substituiu a ML Specialty em 2026', link: { label: 'Veja como ela ajuda' } },
    { link: { label: 'Conheça esta certificação' } },
    { note: 'Essencial para infraestrutura de ML', link: { label: 'Saiba mais' } },
  ],
  relatedCareers: [
    {
      label: 'Engenheiro(a) de Machine Learning',
      note: 'Desenvolve e treina modelos; você os coloca em produção e os mantém funcionando',
    },
    {
      label: 'Engenheiro(a) DevOps',
      note: 'Automatiza e opera softwares de todo tipo, em geral sem modelos',
    },
    {
      label: 'Engenheiro(a) de Dados',
      note: 'Constrói os pipelines que coletam e preparam os dados; os seus treinam e implantam modelos',
    },
    {
      label: 'Cientista de Dados',
      note: 'Explora dados e testa modelos, muitas vezes em notebooks; você os transforma em produtos',
    },
  ],
};

addLanguage('pt-BR', words, path);
