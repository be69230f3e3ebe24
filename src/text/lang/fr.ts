/** French. */
import type { Period } from '../../model/durations.js';
import { addLanguage, type PathTexts } from '../add-language.js';
import type { Words } from '../registry.js';

const periods: Record<Period, string> = {
  hour: 'par heure',
  day: 'par jour',
  week: 'par semaine',
  month: 'par mois',
  year: 'par an',
};

const choice = (known: string) =>
  known
    ? `Utilisez l’une des valeurs suivantes\u202F: ${known}.`
    : 'Aucune valeur n’est encore définie.';

/** The text of the cards. */
const words: Words = {
  overview: { kind: 'Parcours métier' },

  duties: { heading: 'Le quotidien du métier' },

  employers: { heading: 'Qui recrute' },

  ladder: {
    heading: 'Évolution du salaire',
    unit: (currency, period) => `${currency} ${periods[period]}`,
    noAmount: 'salaire non précisé',
  },

  facts: {
    heading: 'L’investissement à prévoir',
    allHeading: 'L’essentiel',
    timeToHire: 'Délai avant l’embauche',
    cost: 'Coût estimé',
  },

  requirements: {
    heading: 'Prérequis',
    education: 'Formation',
    experience: 'Expérience',
    skills: 'Compétences',
  },

  related: { heading: 'Métiers proches' },

  roadmap: {
    heading: (title) => `Feuille de route\u202F: ${title}`,
    allSteps: 'Toutes les étapes',
    salaryAtStage: 'Salaire possible à ce stade',
    skills: 'Compétences',
    resources: 'Ressources',
    oneOf: 'Une seule de ces options suffit',
    optional: 'Facultatif',
    free: 'accès gratuit',
    letters: 'abcdefghijklmnopqrstuvwxyz',
  },

  kinds: {
    course: 'cours',
    book: 'livre',
    article: 'article',
    video: 'vidéo',
    project: 'projet',
  },

  certifications: {
    heading: 'Des certifications pour progresser',
    boost: 'Gain de salaire',
    adds: 'Ce qu’elle apporte à chaque niveau',
    raise: (before, after) => `${before} → ${after}`,
    raiseSpoken: (before, after) => `${before} deviennent ${after}`,
    estimate: 'Estimation pour cette seule certification.',
  },

  comparison: {
    heading: 'Comparaison des métiers',
    pay: 'Salaire',
    duration: 'Durée de toutes les étapes',
    steps: 'Nombre d’étapes',
    figures: 'Zone géographique et source',
    notGiven: 'non précisé',
    separateScales:
      'Les barres de chaque métier ont leur propre échelle\u202F: les salaires ne sont convertis ni d’une devise à l’autre, ni d’une période à l’autre.',
  },

  pay: {
    orMore: (amount) => `${amount} ou\u00a0plus`,
    spoken: (amount, period, orMore) => `${amount}${orMore ? ' ou plus' : ''} ${periods[period]}`,
  },

  ranges: { between: (from, to) => `${from} à ${to}` },

  punctuation: {
    list: (first, second) => `${first}, ${second}`,
    named: (label, value) => `${label}\u202F: ${value}`,
    brackets: (text) => `(${text})`,
  },

  plan: {
    start: 'Quel est votre point de départ\u202F?',
    justStarting: 'Je pars de zéro',
    known: 'Vous maîtrisez déjà ce sujet',
    done: 'Terminée',
    state: 'État',
    notStarted: 'Non commencée',
    inProgress: 'En cours',
    skipped: 'Ignorée',
    progress: (completed, total, _count, left) =>
      `Étapes terminées\u202F: ${completed} sur ${total}${left ? `, encore ${left}` : ''}`,
    complete: (total, count) =>
      count === 1 ? 'Tout est terminé' : `Les ${total} étapes sont terminées`,
    allKnown: 'Vous maîtrisez déjà toutes les étapes',
    startingFrom: (label, months, note) =>
      `en partant de «\u202F${label}\u202F» (${note ? `${months} ${note}` : `sinon, ${months}`})`,
    yourPlan: (months, note) =>
      `avec votre plan (${note ? `${months} ${note}` : `sinon, ${months}`})`,
    startOver: 'Recommencer',
    undo: 'Annuler',
    unsaved:
      'Ce navigateur ne peut pas enregistrer votre progression. Elle sera perdue quand vous quitterez la page.',
    here: 'Vous êtes ici',
    along: 'Emporter votre plan',
  },

  dates: {
    hoursPerWeek: 'Heures par semaine',
    spans: (start, end) => `Début\u202F: ${start}\u202F; fin\u202F: ${end}`,
    finish: (soonest, latest) => `Fin prévue entre ${soonest} et ${latest}`,
    finishIn: (month) => `Fin prévue en ${month}`,
    timeToHire: (months, note) =>
      `Délai avant l’embauche, recherche d’emploi comprise\u202F: ${months}${note ? ` ${note}` : ''}`,
    hideDates: 'Masquer les dates',
    showDates: 'Afficher les dates',
  },

  along: {
    about:
      'Continuez sur un autre appareil ou gardez une copie. Toute personne qui dispose du lien ou de la copie peut voir votre progression.',
    copyLink: 'Copier le lien',
    copied: 'Lien copié. Ouvrez-le sur l’autre appareil.',
    yourLink: 'Copiez ce lien',
    qrCode: 'Code QR',
    qrCodeOf: 'Code QR contenant le lien vers votre plan',
    tooLong: 'Le lien est trop long pour un code QR.',
    saveFile: 'Enregistrer un fichier',
    openFile: 'Ouvrir un fichier',
    calendar: 'Fichier calendrier',
    print: 'Imprimer',
    notLoaded: 'Le chargement a échoué.',
    blocked: 'Le navigateur a bloqué la nouvelle fenêtre. Autorisez-la, puis réessayez.',
    fromLink: (title) => `Ce lien contient un plan pour «\u202F${title}\u202F»\u202F:`,
    fromFile: (title) => `Ce fichier contient un plan pour «\u202F${title}\u202F»\u202F:`,
    add: 'Ajouter à mon plan',
    replace: 'Remplacer mon plan',
    use: 'Utiliser ce plan',
    ignore: 'Ignorer',
    brokenLink: 'Ce lien est incomplet ou endommagé. Votre plan reste inchangé.',
    brokenFile: 'Ce fichier ne contient pas de plan ou est endommagé. Votre plan reste inchangé.',
    otherFile: (title) =>
      `Ce fichier contient un plan pour un autre métier\u202F: «\u202F${title}\u202F».`,
    close: 'Fermer',
    planFor: (title) => `Plan\u202F: ${title}`,
    // Intl writes “1 décembre”.
    asOf: (date) => `Situation au ${date.replace(/^1 /, '1er ')}`,
    continueAt: 'Continuer en ligne',
  },

  provenance: { source: (label) => `Source\u202F: ${label}` },

  card: {
    dir: '',
    unavailable: 'Les données de cette carte n’ont pas pu être chargées.',
    failed: 'Cette carte n’a pas pu être affichée. La console du navigateur en indique la raison.',
  },

  problems: {
    status: (url, status) => `${url} a répondu par l’erreur ${status}.`,
    login: 'Si une authentification est nécessaire, ajoutez credentials="same-origin" à la balise.',
    network: (url) =>
      `Impossible d’accéder à ${url}\u202F: l’adresse est erronée, le serveur ne répond pas ou n’autorise pas la lecture par d’autres sites (CORS).`,
    offline: 'Vous semblez être hors connexion.',
    timeout: (url, seconds) =>
      `${url} n’a pas répondu en ${seconds}. Si les données arrivent malgré tout, la carte les affichera.`,
    html: (url) => `${url} est une page web, pas un document JSON.`,
    syntax: (where, why, line = '') =>
      `${where} n’est pas un document JSON valide\u202F: ${why}${line}`,
    broken:
      'il est incomplet, ou une virgule, un guillemet, un crochet ou une accolade manque ou est en trop.',
    quotes:
      'il contient des guillemets typographiques (“ ”) au lieu de guillemets droits ("). Désactivez les guillemets typographiques dans l’éditeur.',
    entities:
      'il contient des codes HTML tels que &quot; au lieu de guillemets. Collez-le en tant que HTML, pas en tant que texte.',
    tags: 'un éditeur y a inséré des balises HTML. Collez-le en tant que HTML, sans lignes vides.',
    line: (line, text) => `Voir la ligne ${line}\u202F: ${text}`,
    size: (where, max) =>
      `${where} est trop volumineux. Le nombre maximal de caractères est de ${max}.`,
    unfilled: 'Le script JSON placé dans la balise est vide.',
    removed: (id, found) =>
      `Les données du parcours métier «\u202F${id}\u202F» sont introuvables\u202F: la page a supprimé le script JSON de la balise, ou l’identifiant indiqué dans path-id est erroné. La carte n’affiche pas «\u202F${found}\u202F» à la place.`,
    otherPath: (where, found, id) =>
      `${where} décrit le parcours métier «\u202F${found}\u202F», mais path-id demande «\u202F${id}\u202F». Utilisez le même identifiant aux deux endroits.`,
    inline: 'Le contenu de la balise',
    invalid: (count, issue) =>
      count > 1
        ? `Ce parcours métier comporte ${count} erreurs. La première\u202F: ${issue}`
        : `Ce parcours métier comporte une erreur\u202F: ${issue}`,
    retry: 'Réessayer',
    loading: 'Chargement…',

    document: 'le document',
    nothing: 'une valeur vide',
    aList: 'une liste',
    aGroup: 'un groupe de champs',
    other: 'autre chose',

    missing: 'Ce champ est obligatoire. Ajoutez-le.',
    text: (value) => `Il faut ici un texte entre guillemets, et non ${value}.`,
    number: (value) =>
      `Il faut ici un nombre simple tel que 100000, sans guillemets, symbole monétaire ni séparateur de milliers, et non ${value}.`,
    'yes-or-no': (value) => `Il faut ici true ou false, sans guillemets, et non ${value}.`,
    list: (value) => `Il faut ici une liste entre crochets [ ], et non ${value}.`,
    group: (value) => `Il faut ici un groupe de champs entre accolades { }, et non ${value}.`,
    boost:
      'Un gain de salaire est soit un montant dans la devise du parcours ("amount"), soit un pourcentage ("percent"), sous forme de nombre.',
    empty: 'Ce texte est vide. Complétez-le ou, si le champ est facultatif, supprimez-le.',
    long: (length, max) =>
      `Ce texte compte ${length} caractères\u202F; la limite est de ${max}. Raccourcissez-le.`,
    many: (length, max) =>
      `Cette liste compte ${length} éléments\u202F; la limite est de ${max}. Raccourcissez-la.`,
    negative: (value) => `${value} est un nombre négatif. Indiquez 0 ou plus.`,
    large: (value, max) => `${value} est trop grand. Indiquez au maximum ${max}.`,
    option: (value, known) => `${value} ne fait pas partie des valeurs autorisées\u202F: ${known}.`,
    key: (value) =>
      `${value} n’est pas une clé valide. Utilisez uniquement des lettres sans accent, des chiffres, -, _ et ., par exemple "python-ml".`,
    address: (value) =>
      `${value} n’est pas un lien valide. Commencez par https:// ou http://, ou utilisez une adresse relative à ce document.`,
    language: (value) =>
      `${value} n’est pas un code de langue valide. Utilisez un code tel que "en" ou "pt-BR".`,
    currency: (value) =>
      `${value} n’est pas un code de devise valide. Utilisez trois lettres majuscules, comme "USD".`,
    month: (value) =>
      `${value} n’est pas un mois valide. Écrivez l’année et le mois, comme "2026-11".`,
    range: (value) =>
      `La borne supérieure, ${value}, est plus petite que la borne inférieure. Inversez-les ou corrigez l’une des deux.`,
    'no-amount':
      '"max" doit être accompagné de "amount", la borne inférieure du salaire. Ajoutez-le.',
    duplicate: (value) => `${value} apparaît deux fois. Donnez à chaque élément sa propre clé.`,
    'unknown-level': (value, known) => `Aucun salaire n’a le niveau ${value}. ${choice(known)}`,
    'unknown-background': (value, known) =>
      `Aucun point de départ n’a l’identifiant ${value}. ${choice(known)}`,
    unreadable: 'Lecture impossible. Utilisez uniquement des données JSON.',
    'unknown-key': (key, known) =>
      `Ce champ est ignoré, car aucun ne s’appelle ${key}.${known ? ` Vouliez-vous dire "${known}"\u202F?` : ''}`,
    'split-choice': (key) =>
      `Une autre étape ayant le choix ${key} n’est pas à côté de celle-ci. Elles s’affichent comme des choix distincts.`,
    'which-path': (count, known) =>
      `Ce document contient ${count} parcours métier. Indiquez dans path-id l’un des identifiants suivants\u202F: ${known}.`,
    'unknown-path': (id, known) =>
      `Ce document ne contient aucun parcours métier ayant l’identifiant ${id}. Indiquez dans path-id l’un des identifiants suivants\u202F: ${known}.`,

    total: (value, steps) =>
      `Le délai avant l’embauche est de ${value}, mais les étapes totalisent ${steps}. C’est normal si la différence correspond à la recherche d’emploi.`,
  },
};

/** The bundled path. */
const path: PathTexts = {
  title: 'MLOps Engineer',
  tagline:
    'Faire passer les modèles d’IA du notebook de recherche à la production à grande échelle',
  summary:
    'Le métier de MLOps Engineer relie la data science à la production informatique\u202F: il s’agit de construire les systèmes qui déploient, surveillent et font passer à l’échelle les modèles de machine learning. Sans le MLOps, l’IA ne sort pas du notebook Jupyter\u202F; avec lui, elle devient un produit que l’on utilise. C’est l’un des métiers de la tech qui progressent le plus vite, et l’un de ceux où il est le plus difficile de recruter.',
  duties: [
    'Construire des pipelines qui entraînent, testent et déploient des modèles de ML',
    'Surveiller les performances des modèles et détecter les dérives',
    'Gérer des feature stores et des registres de modèles',
    'Automatiser tout le cycle de vie du ML, de l’expérimentation à la production',
  ],
  employers: [
    'Entreprises centrées sur l’IA qui déploient des modèles à grande échelle',
    'Géants de la tech (Google, Amazon, Microsoft)',
    'Fintechs qui utilisent le ML pour évaluer les risques et détecter les fraudes',
    'Entreprises de santé qui exploitent des modèles prédictifs',
  ],
  salaries: [{ label: 'Débutant' }, { label: 'Confirmé' }, { label: 'Senior' }],
  timeToHire: { note: 'en cas de reconversion' },
  cost: { note: 'autoformation et certifications' },
  educationRequirements: [
    'Autoformation et une certification\u202F: AWS ML Engineer Associate ou Google ML Engineer',
    'Compréhension des modèles que vous déployez\u202F; pas besoin de venir de la recherche',
  ],
  experienceRequirements: [
    '2 ou 3 projets de ML sur GitHub, prêts pour la production\u202F: votre portfolio compte autant que votre certification',
    'Des bases solides\u202F: c’est un poste senior, il n’y a pas de raccourci',
  ],
  skills: [
    'Python',
    'Bases du ML',
    'Docker et Kubernetes',
    'Pipelines CI/CD',
    'AWS ou GCP',
    'Model serving',
    'Surveillance des modèles',
  ],
  backgrounds: [{ label: 'Machine learning' }, { label: 'DevOps' }],
  roadmap: {
    title: 'Comment devenir MLOps Engineer',
    lead: 'Étape par étape, de votre situation actuelle jusqu’à l’embauche',
    steps: [
      {
        title: 'Python et bases du ML',
        description:
          'Apprenez à programmer avec aisance en Python et à comprendre comment fonctionnent vraiment les modèles\u202F: apprentissage supervisé et non supervisé, entraînement, métriques d’évaluation. Pas besoin de venir de la recherche, mais vous devez comprendre ce que vous déployez. C’est un poste senior\u202F: ici, il n’y a pas de raccourci.',
        skills: ['Python', 'Scikit-learn', 'Pandas/NumPy', 'Bases du ML', 'Bases de statistique'],
      },
      {
        title: 'DevOps et infrastructure cloud',
        description:
          'Apprenez Docker, Kubernetes, la CI/CD et au moins un cloud, AWS ou GCP. Si vous venez du machine learning, c’est ici que vous apprenez l’exploitation. Si vous venez du DevOps, vous connaissez déjà tout cela\u202F: passez directement à l’étape suivante.',
        skills: ['Docker', 'Kubernetes', 'Pipelines CI/CD', 'AWS ou GCP', 'Infrastructure as Code'],
      },
      {
        title: 'Pipelines de ML et suivi des expérimentations',
        description:
          'C’est ici que le ML rencontre le DevOps. Vous construisez des pipelines de bout en bout, suivez vos expérimentations avec MLflow, mettez des modèles à disposition avec TensorFlow Serving ou TorchServe et les reliez à un feature store. Si vous ne choisissez qu’une ressource, prenez la DeepLearning.AI MLOps Specialization.',
        skills: [
          'MLflow',
          'Kubeflow/Airflow',
          'Model serving',
          'Feature stores',
          'Suivi des expérimentations',
        ],
      },
      {
        title: 'Surveillance des modèles et systèmes en production',
        description:
          'Déployer un modèle n’est que la première étape\u202F; le métier consiste à le maintenir en état de marche. Vous détectez la dérive des données, menez des tests A/B sur des modèles, construisez des tableaux de bord de surveillance et passez à l’échelle avec SageMaker ou Vertex AI. C’est ce qui distingue le MLOps de l’ingénierie ML classique.',
        skills: [
          'Surveillance des modèles',
          'Dérive des données et des concepts',
          'Tests A/B pour le ML',
          'SageMaker ou Vertex AI',
          'Observabilité (W&B, Prometheus)',
        ],
      },
      {
        title: 'Certification et portfolio',
        description:
          'Obtenez la certification AWS ML Engineer Associate ou Google ML Engineer. Publiez ensuite sur GitHub 2 ou 3 projets de ML prêts pour la production, avec tableaux de bord de surveillance, CI/CD et gestion des versions des modèles. Votre portfolio compte autant que votre certification.',
        skills: [
          'AWS ML Engineer Associate',
          'Google ML Engineer',
          'Portfolio de ML en production',
          'Déploiement de projets de bout en bout',
        ],
      },
    ],
  },
  certifications: [
    { note: 'Remplace la ML Specialty depuis 2026', link: { label: 'Voir ce qu’elle apporte' } },
    { link: { label: 'Découvrir cette certification' } },
    { note: 'Indispensable pour l’infrastructure ML', link: { label: 'En savoir plus' } },
  ],
  relatedCareers: [
    {
      label: 'Machine Learning Engineer',
      note: 'Développe et entraîne des modèles\u202F; vous les mettez en production et les maintenez en état de marche',
    },
    {
      label: 'DevOps Engineer',
      note: 'Automatise et exploite des logiciels de toute sorte, généralement sans modèles',
    },
    {
      label: 'Data Engineer',
      note: 'Construit les pipelines qui collectent et préparent les données\u202F; les vôtres entraînent et déploient des modèles',
    },
    {
      label: 'Data Scientist',
      note: 'Explore des données et essaie des modèles, souvent dans des notebooks\u202F; vous en faites des produits',
    },
  ],
};

addLanguage('fr', words, path);
