/** Spanish. */
import type { Period } from '../../model/durations.js';
import { addLanguage, type PathTexts } from '../add-language.js';
import type { Words } from '../registry.js';

const periods: Record<Period, string> = {
  hour: 'por hora',
  day: 'al día',
  week: 'a la semana',
  month: 'al mes',
  year: 'al año',
};

const choice = (known: string) =>
  known ? `Utilice uno de estos: ${known}.` : 'Todavía no hay ninguno definido.';

/** The text of the cards. */
const words: Words = {
  overview: { kind: 'Itinerario profesional' },

  duties: { heading: 'El día a día en este puesto' },

  employers: { heading: 'Quién contrata este perfil' },

  ladder: {
    heading: 'Evolución salarial',
    unit: (currency, period) => `${currency} ${periods[period]}`,
    noAmount: 'salario no indicado',
  },

  facts: {
    heading: 'Inversión necesaria',
    allHeading: 'Datos clave',
    timeToHire: 'Tiempo hasta la contratación',
    cost: 'Coste estimado',
  },

  requirements: {
    heading: 'Requisitos',
    education: 'Formación',
    experience: 'Experiencia',
    skills: 'Competencias',
  },

  related: { heading: 'Profesiones relacionadas' },

  roadmap: {
    heading: (title) => `Hoja de ruta: ${title}`,
    allSteps: 'Todos los pasos',
    salaryAtStage: 'Salario posible en esta etapa',
    skills: 'Competencias',
    resources: 'Recursos',
    oneOf: 'Basta con una de estas opciones',
    optional: 'Opcional',
    free: 'gratis',
    letters: 'abcdefghijklmnñopqrstuvwxyz',
  },

  kinds: {
    course: 'curso',
    book: 'libro',
    article: 'artículo',
    video: 'vídeo',
    project: 'proyecto',
  },

  certifications: {
    heading: 'Certificaciones que ayudan a progresar',
    boost: 'Mejora salarial',
    adds: 'Qué aporta en cada nivel',
    raise: (before, after) => `${before} → ${after}`,
    raiseSpoken: (before, after) => `${before} pasan a ser ${after}`,
    estimate: 'Estimación para esta certificación por sí sola.',
  },

  comparison: {
    heading: 'Comparación de profesiones',
    pay: 'Salario',
    duration: 'Duración de todos los pasos',
    steps: 'Número de pasos',
    figures: 'Región y fuente',
    notGiven: 'no indicado',
    separateScales:
      'Las barras de cada profesión tienen su propia escala: los salarios no se convierten de una moneda o de un periodo a otro.',
  },

  pay: {
    orMore: (amount) => `${amount} o\u00a0más`,
    spoken: (amount, period, orMore) => `${amount}${orMore ? ' o más' : ''} ${periods[period]}`,
  },

  ranges: { between: (from, to) => `de ${from} a ${to}` },

  punctuation: {
    list: (first, second) => `${first}, ${second}`,
    named: (label, value) => `${label}: ${value}`,
    brackets: (text) => `(${text})`,
  },

  plan: {
    start: '¿Cuál es su punto de partida?',
    justStarting: 'Empiezo desde cero',
    known: 'Esto ya lo domina',
    done: 'Hecho',
    state: 'Estado',
    notStarted: 'Sin empezar',
    inProgress: 'En curso',
    skipped: 'Omitido',
    progress: (completed, total, _count, left) =>
      `Pasos completados: ${completed} de ${total}${left ? `. Tiempo restante: ${left}` : ''}`,
    complete: (total, count) =>
      count === 1 ? 'Todo completado' : `Ha completado los ${total} pasos`,
    allKnown: 'Ya domina todos los pasos',
    startingFrom: (label, months, note) =>
      `partiendo de «${label}» (${note ? `${months} ${note}` : `si no, ${months}`})`,
    yourPlan: (months, note) => `con su plan (${note ? `${months} ${note}` : `si no, ${months}`})`,
    startOver: 'Empezar de nuevo',
    undo: 'Deshacer',
    unsaved:
      'Este navegador no puede guardar su progreso. Lo perderá en cuanto salga de la página.',
    here: 'Usted está aquí',
    along: 'Llevarse el plan',
  },

  dates: {
    hoursPerWeek: 'Horas por semana',
    spans: (start, end) => `Inicio: ${start}; fin: ${end}`,
    finish: (soonest, latest) => `Finalización prevista: entre ${soonest} y ${latest}`,
    finishIn: (month) => `Finalización prevista: ${month}`,
    timeToHire: (months, note) =>
      `Tiempo hasta la contratación, incluida la búsqueda de empleo: ${months}${note ? ` ${note}` : ''}`,
    hideDates: 'Ocultar fechas',
    showDates: 'Mostrar fechas',
  },

  along: {
    about:
      'Continúe en otro dispositivo o guarde una copia. Cualquier persona que tenga el enlace o la copia podrá ver su progreso.',
    copyLink: 'Copiar enlace',
    copied: 'Enlace copiado. Ábralo en el otro dispositivo.',
    yourLink: 'Copie este enlace',
    qrCode: 'Código QR',
    qrCodeOf: 'Código QR con el enlace a su plan',
    tooLong: 'El enlace es demasiado largo para un código QR.',
    saveFile: 'Guardar archivo',
    openFile: 'Abrir archivo',
    calendar: 'Archivo de calendario',
    print: 'Imprimir',
    notLoaded: 'No se ha podido cargar este contenido.',
    blocked: 'El navegador ha bloqueado la ventana nueva. Permítala y vuelva a intentarlo.',
    fromLink: (title) => `Este enlace contiene un plan para «${title}»:`,
    fromFile: (title) => `Este archivo contiene un plan para «${title}»:`,
    add: 'Añadir a mi plan',
    replace: 'Sustituir mi plan',
    use: 'Utilizar este plan',
    ignore: 'Ignorar',
    brokenLink: 'Este enlace está incompleto o dañado. Su plan no ha cambiado.',
    brokenFile: 'Este archivo no contiene ningún plan o está dañado. Su plan no ha cambiado.',
    otherFile: (title) => `Este archivo contiene un plan para otra profesión: «${title}».`,
    close: 'Cerrar',
    planFor: (title) => `Plan: ${title}`,
    asOf: (date) => `A fecha de ${date}`,
    continueAt: 'Continuar en línea',
  },

  provenance: { source: (label) => `Fuente: ${label}` },

  card: {
    dir: '',
    unavailable: 'No se han podido cargar los datos de esta tarjeta.',
    failed: 'No se ha podido mostrar esta tarjeta. El motivo figura en la consola del navegador.',
  },

  problems: {
    status: (url, status) => `${url} ha respondido con el error ${status}.`,
    login:
      'Si hace falta iniciar sesión para acceder, añada credentials="same-origin" a la etiqueta.',
    network: (url) =>
      `No se ha podido acceder a ${url}: la dirección es incorrecta, el servidor no responde o no permite el acceso desde otros sitios web (CORS).`,
    offline: 'Parece que no tiene conexión a internet.',
    timeout: (url, seconds) =>
      `${url} no ha respondido en ${seconds}. Si los datos llegan más tarde, la tarjeta los mostrará.`,
    html: (url) => `${url} es una página web, no un documento JSON.`,
    syntax: (where, why, line = '') => `${where} no es JSON válido: ${why}${line}`,
    broken: 'está incompleto, o falta o sobra una coma, unas comillas, un corchete o una llave.',
    quotes:
      'contiene comillas tipográficas (“ ”) en lugar de rectas ("). Desactive las comillas tipográficas en el editor.',
    entities:
      'contiene códigos HTML como &quot; en lugar de comillas. Péguelo como HTML, no como texto.',
    tags: 'un editor ha insertado etiquetas HTML. Péguelo como HTML, sin líneas en blanco.',
    line: (line, text) => `Consulte la línea ${line}: ${text}`,
    size: (where, max) => `${where} es demasiado grande. El número máximo de caracteres es ${max}.`,
    unfilled: 'El script JSON dentro de la etiqueta está vacío.',
    removed: (id, found) =>
      `Faltan los datos del itinerario profesional «${id}»: la página ha eliminado el script JSON de la etiqueta o el id de path-id es incorrecto. La tarjeta no muestra «${found}» en su lugar.`,
    otherPath: (where, found, id) =>
      `${where} corresponde al itinerario profesional «${found}», pero path-id pide «${id}». Indique el mismo id en ambos sitios.`,
    inline: 'El contenido de la etiqueta',
    invalid: (count, issue) =>
      count > 1
        ? `Este itinerario profesional tiene ${count} errores. El primero: ${issue}`
        : `Este itinerario profesional tiene un error: ${issue}`,
    retry: 'Reintentar',
    loading: 'Cargando…',

    document: 'el documento',
    nothing: 'un valor vacío',
    aList: 'una lista',
    aGroup: 'un grupo de campos',
    other: 'otra cosa',

    missing: 'Este campo es obligatorio. Añádalo.',
    text: (value) => `Aquí debe haber un texto entre comillas, en lugar de ${value}.`,
    number: (value) =>
      `Aquí debe haber un número sin formato, como 100000, sin comillas, símbolo de moneda ni separador de miles, en lugar de ${value}.`,
    'yes-or-no': (value) => `Aquí debe haber true o false, sin comillas, en lugar de ${value}.`,
    list: (value) => `Aquí debe haber una lista entre corchetes [ ], en lugar de ${value}.`,
    group: (value) => `Aquí debe haber un grupo de campos entre llaves { }, en lugar de ${value}.`,
    boost:
      'La mejora salarial debe ser un importe en la moneda del itinerario ("amount") o un porcentaje ("percent"), en forma de número.',
    empty: 'Este texto está vacío. Complételo o, si el campo es opcional, elimínelo.',
    long: (length, max) =>
      `Este texto tiene ${length} caracteres; el límite es de ${max}. Acórtelo.`,
    many: (length, max) =>
      `Esta lista tiene ${length} elementos; el límite es de ${max}. Acórtela.`,
    negative: (value) => `${value} es un número negativo. Indique 0 o más.`,
    large: (value, max) => `${value} es demasiado grande. Indique como máximo ${max}.`,
    option: (value, known) => `${value} no es uno de los valores permitidos: ${known}.`,
    key: (value) =>
      `${value} no es una clave válida. Utilice solo letras sin tilde ni ñ, cifras, -, _ y ., por ejemplo "python-ml".`,
    address: (value) =>
      `${value} no es un enlace válido. Debe empezar por https:// o http://, o ser una dirección relativa a este documento.`,
    language: (value) =>
      `${value} no es un código de idioma válido. Utilice uno como "en" o "pt-BR".`,
    currency: (value) =>
      `${value} no es un código de moneda válido. Utilice tres letras mayúsculas, como "USD".`,
    month: (value) => `${value} no es un mes válido. Escriba el año y el mes, como "2026-11".`,
    range: (value) =>
      `El límite superior, ${value}, es menor que el inferior. Intercámbielos o corrija uno de ellos.`,
    'no-amount': '"max" requiere también "amount", el límite inferior del salario. Añádalo.',
    duplicate: (value) => `${value} aparece dos veces. Asigne a cada elemento su propia clave.`,
    'unknown-level': (value, known) => `Ningún salario tiene el nivel ${value}. ${choice(known)}`,
    'unknown-background': (value, known) =>
      `Ningún punto de partida tiene el id ${value}. ${choice(known)}`,
    unreadable: 'No se ha podido leer. Utilice solo datos JSON.',
    'unknown-key': (key, known) =>
      `Este campo no se tiene en cuenta, porque no existe ninguno llamado ${key}.${known ? ` ¿Quería decir "${known}"?` : ''}`,
    'split-choice': (key) =>
      `Hay otro paso con la opción ${key} que no está junto a este. Se muestran como opciones independientes.`,
    'which-path': (count, known) =>
      `Este documento contiene ${count} itinerarios profesionales. Asigne a path-id uno de estos: ${known}.`,
    'unknown-path': (id, known) =>
      `Este documento no contiene ningún itinerario profesional con el id ${id}. Asigne a path-id uno de estos: ${known}.`,

    total: (value, steps) =>
      `Tiempo hasta la contratación: ${value}; suma de los pasos: ${steps}. Es correcto si la diferencia se debe a la búsqueda de empleo.`,
  },
};

/** The bundled path. */
const path: PathTexts = {
  title: 'MLOps Engineer',
  tagline: 'Lleva los modelos de IA del notebook de investigación a la producción a gran escala',
  summary:
    'El perfil de MLOps Engineer une la ciencia de datos y las operaciones de TI: crea los sistemas que despliegan, supervisan y escalan los modelos de machine learning. Sin MLOps, la IA no sale del notebook de Jupyter; con MLOps, se convierte en un producto que la gente utiliza. Es una de las profesiones tecnológicas que más crecen y una de las que tienen más vacantes difíciles de cubrir.',
  duties: [
    'Crear pipelines que entrenan, prueban y despliegan modelos de ML',
    'Supervisar el rendimiento de los modelos y detectar su deriva (drift)',
    'Gestionar feature stores y registros de modelos',
    'Automatizar todo el ciclo de vida del ML, del experimento a la producción',
  ],
  employers: [
    'Empresas centradas en la IA que despliegan modelos a gran escala',
    'Grandes tecnológicas (Google, Amazon, Microsoft)',
    'Empresas fintech que usan el ML para evaluar riesgos y detectar fraudes',
    'Empresas del sector sanitario que trabajan con modelos predictivos',
  ],
  salaries: [{ label: 'Júnior' }, { label: 'Intermedio' }, { label: 'Sénior' }],
  timeToHire: { note: 'para quien cambia de profesión' },
  cost: { note: 'aprendizaje por cuenta propia y certificaciones' },
  educationRequirements: [
    'Aprendizaje por cuenta propia y una certificación: AWS ML Engineer Associate o Google ML Engineer',
    'Comprensión de los modelos que despliegue; no hace falta venir de la investigación',
  ],
  experienceRequirements: [
    '2 o 3 proyectos de ML en GitHub listos para producción: su portfolio pesa tanto como su certificado',
    'Una base sólida: es un puesto sénior y no hay atajos',
  ],
  skills: [
    'Python',
    'Fundamentos de ML',
    'Docker y Kubernetes',
    'Pipelines de CI/CD',
    'AWS o GCP',
    'Model serving',
    'Supervisión de modelos',
  ],
  backgrounds: [{ label: 'Machine learning' }, { label: 'DevOps' }],
  roadmap: {
    title: 'Cómo llegar a ser MLOps Engineer',
    lead: 'Paso a paso, desde su punto de partida hasta la contratación',
    steps: [
      {
        title: 'Python y fundamentos de ML',
        description:
          'Aprenda a programar con soltura en Python y a entender cómo funcionan de verdad los modelos: aprendizaje supervisado y no supervisado, entrenamiento, métricas de evaluación. No hace falta venir de la investigación, pero sí entender lo que se despliega. Es un puesto sénior: aquí no hay atajos.',
        skills: [
          'Python',
          'Scikit-learn',
          'Pandas/NumPy',
          'Fundamentos de ML',
          'Estadística básica',
        ],
      },
      {
        title: 'DevOps e infraestructura en la nube',
        description:
          'Aprenda Docker, Kubernetes, CI/CD y al menos una nube, AWS o GCP. Si viene del machine learning, aquí aprenderá a trabajar en producción. Si viene de DevOps, ya conoce todo esto: pase directamente al paso siguiente.',
        skills: [
          'Docker',
          'Kubernetes',
          'Pipelines de CI/CD',
          'AWS o GCP',
          'Infraestructura como código',
        ],
      },
      {
        title: 'Pipelines de ML y seguimiento de experimentos',
        description:
          'Aquí el ML se encuentra con DevOps. Creará pipelines de principio a fin, hará el seguimiento de los experimentos con MLflow, servirá modelos con TensorFlow Serving o TorchServe y los conectará a una feature store. Si elige un solo recurso, que sea la especialización DeepLearning.AI MLOps Specialization.',
        skills: [
          'MLflow',
          'Kubeflow/Airflow',
          'Model serving',
          'Feature stores',
          'Seguimiento de experimentos',
        ],
      },
      {
        title: 'Supervisión de modelos y sistemas en producción',
        description:
          'Desplegar un modelo es el primer paso; el trabajo consiste en que siga funcionando. Detectará la deriva de los datos (data drift), hará pruebas A/B con modelos, creará paneles de supervisión y escalará con SageMaker o Vertex AI. Esto es lo que distingue a MLOps de la ingeniería de ML habitual.',
        skills: [
          'Supervisión de modelos',
          'Data drift y concept drift',
          'Pruebas A/B para ML',
          'SageMaker o Vertex AI',
          'Observabilidad (W&B, Prometheus)',
        ],
      },
      {
        title: 'Certificación y portfolio',
        description:
          'Obtenga la certificación AWS ML Engineer Associate o Google ML Engineer. Después, publique en GitHub 2 o 3 proyectos de ML listos para producción, con paneles de supervisión, CI/CD y control de versiones de los modelos. Su portfolio pesa tanto como su certificado.',
        skills: [
          'AWS ML Engineer Associate',
          'Google ML Engineer',
          'Portfolio de ML en producción',
          'Despliegue de proyectos de principio a fin',
        ],
      },
    ],
  },
  certifications: [
    { note: 'Sustituye a la ML Specialty desde 2026', link: { label: 'Vea cómo le ayuda' } },
    { link: { label: 'Conozca esta certificación' } },
    { note: 'Imprescindible para la infraestructura de ML', link: { label: 'Más información' } },
  ],
  relatedCareers: [
    {
      label: 'Machine Learning Engineer',
      note: 'Desarrolla y entrena modelos; usted los pone en producción y se encarga de que sigan funcionando',
    },
    {
      label: 'DevOps Engineer',
      note: 'Automatiza y opera software de todo tipo, normalmente sin modelos',
    },
    {
      label: 'Data Engineer',
      note: 'Crea los pipelines que recopilan y preparan los datos; los suyos entrenan y despliegan modelos',
    },
    {
      label: 'Data Scientist',
      note: 'Explora datos y prueba modelos, a menudo en notebooks; usted los convierte en productos',
    },
  ],
};

addLanguage('es', words, path);
