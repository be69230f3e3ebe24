/** Turkish. No suffix is attached to an argument, because its vowels would depend on the text. */
import type { Period } from '../../model/durations.js';
import { addLanguage, type PathTexts } from '../add-language.js';
import type { Words } from '../registry.js';

const periods: Record<Period, string> = {
  hour: 'saatlik',
  day: 'günlük',
  week: 'haftalık',
  month: 'aylık',
  year: 'yıllık',
};

const choice = (known: string) =>
  known ? `Şunlardan birini kullanın: ${known}.` : 'Henüz tanımlanmış bir değer yok.';

/** The text of the cards. */
const words: Words = {
  overview: { kind: 'Kariyer yolu' },

  duties: { heading: 'Günlük görevler' },

  employers: { heading: 'Kimler işe alıyor?' },

  ladder: {
    heading: 'Maaş gelişimi',
    unit: (currency, period) => `${currency} (${periods[period]})`,
    noAmount: 'maaş belirtilmemiş',
  },

  facts: {
    heading: 'Neler gerekiyor?',
    allHeading: 'Temel bilgiler',
    timeToHire: 'İşe giriş süresi',
    cost: 'Tahmini maliyet',
  },

  requirements: {
    heading: 'Aranan nitelikler',
    education: 'Eğitim',
    experience: 'Deneyim',
    skills: 'Beceriler',
  },

  related: { heading: 'Benzer meslekler' },

  roadmap: {
    heading: (title) => `Yol haritası: ${title}`,
    allSteps: 'Tüm adımlar',
    salaryAtStage: 'Bu aşamadaki olası maaş',
    skills: 'Beceriler',
    resources: 'Kaynaklar',
    oneOf: 'Bunlardan biri yeterlidir',
    optional: 'İsteğe bağlı',
    free: 'ücretsiz',
    letters: 'abcçdefgğhıijklmnoöprsştuüvyz',
  },

  kinds: {
    course: 'kurs',
    book: 'kitap',
    article: 'makale',
    video: 'video',
    project: 'proje',
  },

  certifications: {
    heading: 'Kariyerinizi ileri taşıyan sertifikalar',
    boost: 'Maaş artışı',
    adds: 'Her düzeydeki maaşa katkısı',
    raise: (before, after) => `${before} → ${after}`,
    raiseSpoken: (before, after) => `${before} yerine ${after}`,
    estimate: 'Yalnızca bu sertifikaya ilişkin bir tahmindir.',
  },

  comparison: {
    heading: 'Meslek karşılaştırması',
    pay: 'Maaş',
    duration: 'Tüm adımların süresi',
    steps: 'Adım sayısı',
    figures: 'Bölge ve kaynak',
    notGiven: 'belirtilmemiş',
    separateScales:
      'Her mesleğin çubukları kendi ölçeğine göre çizilir: Maaşlar başka bir para birimine veya döneme çevrilmez.',
  },

  pay: {
    orMore: (amount) => `en az ${amount}`,
    // With a range, “en az” would be wrong.
    spoken: (amount, period, orMore) => {
      if (!orMore) return `${periods[period]} ${amount}`;
      return amount.includes(' ila ')
        ? `${periods[period]} ${amount} veya daha fazla`
        : `${periods[period]} en az ${amount}`;
    },
  },

  ranges: { between: (from, to) => `${from} ila ${to}` },

  punctuation: {
    list: (first, second) => `${first}, ${second}`,
    named: (label, value) => `${label}: ${value}`,
    brackets: (text) => `(${text})`,
  },

  plan: {
    start: 'Şu anda hangi noktadasınız?',
    justStarting: 'Yeni başlıyorum',
    known: 'Bunları zaten biliyorsunuz',
    done: 'Tamamlandı',
    state: 'Durum',
    notStarted: 'Başlanmadı',
    inProgress: 'Devam ediyor',
    skipped: 'Atlandı',
    progress: (completed, total, _count, left) =>
      `${total} adımdan ${completed} tanesi tamamlandı${left ? `, kalan süre: ${left}` : ''}`,
    complete: (total, count) =>
      count === 1 ? 'Tümü tamamlandı' : `${total} adımın tümü tamamlandı`,
    allKnown: 'Bunların tümünü zaten biliyorsunuz',
    startingFrom: (label, months, note = 'aksi hâlde') =>
      `“${label}” geçmişiyle başlayanlar için (${note} ${months})`,
    yourPlan: (months, note = 'aksi hâlde') => `planınıza göre (${note} ${months})`,
    startOver: 'Baştan başla',
    undo: 'Geri al',
    unsaved: 'Bu tarayıcı ilerlemenizi kaydedemiyor. Sayfadan ayrıldığınızda ilerlemeniz kaybolur.',
    here: 'Buradasınız',
    along: 'Planınızı yanınıza alın',
  },

  dates: {
    hoursPerWeek: 'Haftalık süre (saat)',
    spans: (start, end) => `Başlangıç: ${start}, bitiş: ${end}`,
    finish: (soonest, latest) => `Tahmini bitiş: ${soonest} ile ${latest} arası`,
    finishIn: (month) => `Tahmini bitiş: ${month}`,
    timeToHire: (months, note) =>
      `İşe giriş süresi (iş arama dâhil): ${months}${note ? `, ${note}` : ''}`,
    hideDates: 'Tarihleri gizle',
    showDates: 'Tarihleri göster',
  },

  along: {
    about:
      'Başka bir cihazda devam edin veya bir kopyasını saklayın. Bağlantıya veya kopyaya sahip olan herkes ilerlemenizi görebilir.',
    copyLink: 'Bağlantıyı kopyala',
    copied: 'Bağlantı kopyalandı. Diğer cihazda açın.',
    yourLink: 'Bu bağlantıyı kopyalayın',
    qrCode: 'Karekod',
    qrCodeOf: 'Planınızın bağlantısını içeren karekod',
    tooLong: 'Bağlantı, karekod için çok uzun.',
    saveFile: 'Dosya olarak kaydet',
    openFile: 'Dosya aç',
    calendar: 'Takvim dosyası',
    print: 'Yazdır',
    notLoaded: 'Bu bölüm yüklenemedi.',
    blocked: 'Tarayıcı yeni pencereyi engelledi. İzin verip yeniden deneyin.',
    fromLink: (title) => `Bu bağlantıda “${title}” için bir plan var:`,
    fromFile: (title) => `Bu dosyada “${title}” için bir plan var:`,
    add: 'Planıma ekle',
    replace: 'Planımın yerine kullan',
    use: 'Bu planı kullan',
    ignore: 'Yok say',
    brokenLink: 'Bu bağlantı eksik veya bozuk. Planınız değişmedi.',
    brokenFile: 'Bu dosyada plan yok veya dosya bozuk. Planınız değişmedi.',
    otherFile: (title) => `Bu dosyada başka bir meslek için bir plan var: “${title}”.`,
    close: 'Kapat',
    planFor: (title) => `Plan: ${title}`,
    asOf: (date) => `${date} itibarıyla`,
    continueAt: 'İnternetten devam edin',
  },

  provenance: { source: (label) => `Kaynak: ${label}` },

  card: {
    dir: '',
    unavailable: 'Bu kartın verileri yüklenemedi.',
    failed: 'Bu kart görüntülenemedi. Nedenini tarayıcının konsolunda bulabilirsiniz.',
  },

  problems: {
    status: (url, status) => `${url} adresi ${status} hatasıyla yanıt verdi.`,
    login: 'Oturum açmak gerekiyorsa etikete credentials="same-origin" ekleyin.',
    network: (url) =>
      `${url} adresine ulaşılamadı: Adres yanlış, sunucu çalışmıyor veya başka sitelerin veriyi okumasına izin vermiyor (CORS).`,
    offline: 'İnternet bağlantınız yok gibi görünüyor.',
    timeout: (url, seconds) =>
      `${url} adresi ${seconds} içinde yanıt vermedi. Veriler daha sonra gelirse kart bunları gösterecek.`,
    html: (url) => `${url} adresinde JSON değil, bir web sayfası var.`,
    syntax: (where, why, line = '') => `${where}: Bu geçerli bir JSON değil. ${why}${line}`,
    broken: 'Metin yarım kalmış ya da bir virgül, tırnak işareti veya parantez eksik ya da fazla.',
    quotes:
      'Düz tırnak işaretleri (") yerine kıvrık olanlar (“ ”) kullanılmış. Düzenleyicinizde otomatik tırnak biçimlendirmesini kapatın.',
    entities:
      'Tırnak işaretleri yerine &quot; gibi HTML kodları var. Metin olarak değil, HTML olarak yapıştırın.',
    tags: 'Bir düzenleyici araya HTML etiketleri eklemiş. HTML olarak ve boş satır bırakmadan yapıştırın.',
    line: (line, text) => `${line}. satıra bakın: ${text}`,
    size: (where, max) => `${where}: Veri çok büyük. Sınır ${max} karakterdir.`,
    unfilled: 'Etiketin içindeki JSON betiği boş.',
    removed: (id, found) =>
      `“${id}” kariyer yolunun verileri eksik: Sayfa, JSON betiğini etiketten kaldırmış veya path-id değeri yanlış. Kart, bunun yerine “${found}” yolunu göstermez.`,
    otherPath: (where, found, id) =>
      `${where}: Burada “${found}” kariyer yolu var ama path-id “${id}” yolunu istiyor. İkisinde de aynı kimliği kullanın.`,
    inline: 'Etiketin içindeki veriler',
    invalid: (count, issue) =>
      count > 1
        ? `Bu kariyer yolunda ${count} hata var. İlki: ${issue}`
        : `Bu kariyer yolunda bir hata var: ${issue}`,
    retry: 'Yeniden dene',
    loading: 'Yükleniyor…',

    document: 'belge',
    nothing: 'boş değer',
    aList: 'bir liste',
    aGroup: 'bir alan grubu',
    other: 'başka bir şey',

    missing: 'Bu alan zorunludur. Ekleyin.',
    text: (value) => `Burada tırnak içinde bir metin olmalı. Bulunan: ${value}.`,
    number: (value) =>
      `Burada tırnak işareti, para birimi simgesi ve binlik ayırıcı olmadan 100000 gibi düz bir sayı olmalı. Bulunan: ${value}.`,
    'yes-or-no': (value) => `Burada tırnaksız olarak true veya false olmalı. Bulunan: ${value}.`,
    list: (value) => `Burada köşeli parantez [ ] içinde bir liste olmalı. Bulunan: ${value}.`,
    group: (value) => `Burada süslü parantez { } içinde bir alan grubu olmalı. Bulunan: ${value}.`,
    boost:
      'Maaş artışı, yolun para birimiyle bir tutar ("amount") veya bir yüzde ("percent") olmalı ve sayı olarak yazılmalı.',
    empty: 'Bu metin boş. Doldurun veya zorunlu değilse alanı kaldırın.',
    long: (length, max) => `Bu metin ${length} karakter; sınır ${max}. Kısaltın.`,
    many: (length, max) => `Bu listede ${length} öğe var; sınır ${max}. Kısaltın.`,
    negative: (value) => `${value} sıfırdan küçük. 0 veya daha büyük bir sayı kullanın.`,
    large: (value, max) => `${value} çok büyük. En fazla ${max} olabilir.`,
    option: (value, known) => `${value} izin verilen değerlerden biri değil: ${known}.`,
    key: (value) =>
      `${value} geçerli bir anahtar değil. Yalnızca İngiliz alfabesindeki harfleri, rakamları ve -, _, . işaretlerini kullanın; örneğin "python-ml".`,
    address: (value) =>
      `${value} geçerli bir bağlantı değil. https:// veya http:// ile başlatın ya da bu belgeye göreli bir adres kullanın.`,
    language: (value) =>
      `${value} geçerli bir dil etiketi değil. "en" veya "pt-BR" gibi bir etiket kullanın.`,
    currency: (value) =>
      `${value} geçerli bir para birimi kodu değil. "USD" gibi üç büyük harf kullanın.`,
    month: (value) => `${value} geçerli bir ay değil. Yılı ve ayı "2026-11" biçiminde yazın.`,
    range: (value) =>
      `Üst sınır (${value}) alt sınırdan küçük. İkisinin yerini değiştirin veya birini düzeltin.`,
    'no-amount': '"max" için maaşın alt sınırı olan "amount" da gerekir. Ekleyin.',
    duplicate: (value) => `${value} iki kez kullanılmış. Her öğeye ayrı bir anahtar verin.`,
    'unknown-level': (value, known) => `Hiçbir maaşın düzeyi ${value} değil. ${choice(known)}`,
    'unknown-background': (value, known) =>
      `Hiçbir mesleki geçmişin kimliği ${value} değil. ${choice(known)}`,
    unreadable: 'Bu okunamadı. Düz JSON verisi kullanın.',
    'unknown-key': (key, known) =>
      `${key} adlı bir alan olmadığından bu alan dikkate alınmıyor.${known ? ` Şunu mu demek istediniz: "${known}"?` : ''}`,
    'split-choice': (key) =>
      `${key} seçimine ait başka bir adım bu adımın yanında değil. Ayrı seçimler olarak gösterilirler.`,
    'which-path': (count, known) =>
      `Bu belgede ${count} kariyer yolu var. path-id için şunlardan birini belirtin: ${known}.`,
    'unknown-path': (id, known) =>
      `Bu belgede kimliği ${id} olan bir kariyer yolu yok. path-id için şunlardan birini belirtin: ${known}.`,
    total: (value, steps) =>
      `İşe giriş süresi ${value}, ancak adımların toplam süresi ${steps}. Aradaki fark iş arama süresiyse sorun yok.`,
  },
};

/** The bundled path. */
const path: PathTexts = {
  title: 'MLOps Mühendisi',
  tagline: 'Yapay zekâ modellerini araştırma notebook’larından büyük ölçekli canlı ortama taşır',
  summary:
    'MLOps mühendisleri, veri bilimi ile yazılım operasyonu arasında köprü kurar. Makine öğrenmesi modellerini canlıya alan, izleyen ve ölçekleyen sistemleri geliştirirsiniz. MLOps olmadan yapay zekâ Jupyter notebook’tan çıkamaz; MLOps ile insanların kullandığı bir ürüne dönüşür. Bilişim sektörünün en hızlı büyüyen ve uzman bulmanın en zor olduğu mesleklerinden biridir.',
  duties: [
    'ML modellerini eğiten, test eden ve canlıya alan pipeline’lar kurmak',
    'Model performansını izlemek ve kaymaları (drift) tespit etmek',
    'Feature store’ları ve model kayıtlarını (model registry) yönetmek',
    'Deneyden canlı ortama kadar tüm ML yaşam döngüsünü otomatikleştirmek',
  ],
  employers: [
    'Modelleri büyük ölçekte kullanan yapay zekâ şirketleri',
    'Büyük teknoloji şirketleri (Google, Amazon, Microsoft)',
    'Risk analizinde ve dolandırıcılık tespitinde ML kullanan finansal teknoloji şirketleri',
    'Tahmin modelleri kullanan sağlık kuruluşları',
  ],
  salaries: [{ label: 'Giriş düzeyi' }, { label: 'Orta düzey' }, { label: 'Kıdemli' }],
  timeToHire: { note: 'kariyer değiştirenler için' },
  cost: { note: 'kendi kendine öğrenme ve sertifikalar' },
  educationRequirements: [
    'Kendi kendine öğrenme ve bir sertifika: AWS ML Engineer Associate veya Google ML Engineer',
    'Canlıya aldığınız modelleri anlamak; araştırmacı olmanız gerekmez',
  ],
  experienceRequirements: [
    'GitHub’da canlı ortam kalitesinde 2–3 ML projesi: Portfolyonuz sertifikanız kadar önemlidir',
    'Sağlam bir temel: Bu, deneyim isteyen bir pozisyondur; kestirme yolu yoktur',
  ],
  skills: [
    'Python',
    'ML temelleri',
    'Docker ve Kubernetes',
    'CI/CD pipeline’ları',
    'AWS veya GCP',
    'Model sunumu (serving)',
    'Model izleme',
  ],
  backgrounds: [{ label: 'Makine öğrenmesi' }, { label: 'DevOps' }],
  roadmap: {
    title: 'MLOps mühendisi nasıl olunur?',
    lead: 'Bulunduğunuz noktadan işe girene kadar adım adım',
    steps: [
      {
        title: 'Python ve ML temelleri',
        description:
          'Python’da rahatça kod yazacak düzeye gelin ve modellerin gerçekte nasıl çalıştığını öğrenin: gözetimli ve gözetimsiz öğrenme, eğitim, değerlendirme metrikleri. Araştırmacı olmanız gerekmez ancak canlıya aldığınız modeli anlamanız gerekir. Bu, deneyim isteyen bir pozisyondur; burada kestirme yol yoktur.',
        skills: ['Python', 'Scikit-learn', 'Pandas/NumPy', 'ML temelleri', 'İstatistik temelleri'],
      },
      {
        title: 'DevOps ve bulut altyapısı',
        description:
          'Docker, Kubernetes, CI/CD ve en az bir bulut platformu (AWS veya GCP) öğrenin. Makine öğrenmesi alanından geliyorsanız operasyon tarafını burada öğrenirsiniz. DevOps alanından geliyorsanız bunların tümünü zaten biliyorsunuz: Doğrudan sonraki adıma geçin.',
        skills: [
          'Docker',
          'Kubernetes',
          'CI/CD pipeline’ları',
          'AWS veya GCP',
          'Kod olarak altyapı (IaC)',
        ],
      },
      {
        title: 'ML pipeline’ları ve deney takibi',
        description:
          'ML ile DevOps burada buluşur. Uçtan uca pipeline’lar kurar, deneyleri MLflow ile takip eder, modelleri TensorFlow Serving veya TorchServe ile kullanıma sunar ve bunları bir feature store ile beslersiniz. Tek bir kaynak seçecekseniz DeepLearning.AI MLOps Specialization programını seçin.',
        skills: [
          'MLflow',
          'Kubeflow/Airflow',
          'Model sunumu (serving)',
          'Feature store’lar',
          'Deney takibi',
        ],
      },
      {
        title: 'Model izleme ve canlı sistemler',
        description:
          'Bir modeli canlıya almak ilk adımdır; asıl iş, onu çalışır hâlde tutmaktır. Veri kaymasını (data drift) tespit eder, modellerle A/B testleri yapar, izleme panoları hazırlar ve SageMaker veya Vertex AI ile ölçeklersiniz. MLOps’u sıradan ML mühendisliğinden ayıran budur.',
        skills: [
          'Model izleme',
          'Veri ve kavram kayması (drift)',
          'ML için A/B testleri',
          'SageMaker veya Vertex AI',
          'Gözlemlenebilirlik (W&B, Prometheus)',
        ],
      },
      {
        title: 'Sertifika ve portfolyo',
        description:
          'AWS ML Engineer Associate veya Google ML Engineer sertifikasını alın. Ardından GitHub’da izleme panoları, CI/CD ve model sürümleme içeren, canlı ortam kalitesinde 2–3 ML projesi yayımlayın. Portfolyonuz sertifikanız kadar önemlidir.',
        skills: [
          'AWS ML Engineer Associate',
          'Google ML Engineer',
          'Canlı ML projelerinden portfolyo',
          'Projeleri uçtan uca canlıya alma',
        ],
      },
    ],
  },
  certifications: [
    { note: '2026’da ML Specialty sertifikasının yerini aldı', link: { label: 'Ne sağlar?' } },
    { link: { label: 'Bu sertifikayı inceleyin' } },
    { note: 'ML altyapısı için vazgeçilmez', link: { label: 'Daha fazla bilgi' } },
  ],
  relatedCareers: [
    {
      label: 'Makine Öğrenmesi Mühendisi',
      note: 'Modelleri geliştirir ve eğitir; siz onları canlıya alır ve çalışır hâlde tutarsınız',
    },
    {
      label: 'DevOps Mühendisi',
      note: 'Her tür yazılımı otomatikleştirir ve işletir, genellikle modellerle çalışmaz',
    },
    {
      label: 'Veri Mühendisi',
      note: 'Verileri toplayıp hazırlayan pipeline’ları kurar; sizinkiler modelleri eğitir ve canlıya alır',
    },
    {
      label: 'Veri Bilimci',
      note: 'Verileri inceler, çoğu zaman notebook’larda model dener; siz bunları ürüne dönüştürürsünüz',
    },
  ],
};

addLanguage('tr', words, path);
