/** Indonesian. */
import type { Period } from '../../model/durations.js';
import { addLanguage, type PathTexts } from '../add-language.js';
import type { Words } from '../registry.js';

const periods: Record<Period, string> = {
  hour: 'per jam',
  day: 'per hari',
  week: 'per minggu',
  month: 'per bulan',
  year: 'per tahun',
};

const choice = (known: string) =>
  known ? `Gunakan salah satu dari: ${known}.` : 'Belum ada yang ditentukan.';

/** The text of the cards. */
const words: Words = {
  overview: { kind: 'Jalur karier' },

  duties: { heading: 'Tugas sehari-hari' },

  employers: { heading: 'Siapa yang merekrut?' },

  ladder: {
    heading: 'Jenjang gaji',
    unit: (currency, period) => `${currency} ${periods[period]}`,
    noAmount: 'gaji tidak dicantumkan',
  },

  facts: {
    heading: 'Yang perlu disiapkan',
    allHeading: 'Informasi utama',
    timeToHire: 'Waktu hingga diterima kerja',
    cost: 'Perkiraan biaya',
  },

  requirements: {
    heading: 'Persyaratan',
    education: 'Pendidikan',
    experience: 'Pengalaman',
    skills: 'Keterampilan',
  },

  related: { heading: 'Profesi terkait' },

  roadmap: {
    heading: (title) => `Peta jalan: ${title}`,
    allSteps: 'Semua langkah',
    salaryAtStage: 'Potensi gaji pada tahap ini',
    skills: 'Keterampilan',
    resources: 'Sumber belajar',
    oneOf: 'Cukup pilih salah satu',
    optional: 'Opsional',
    free: 'gratis',
    letters: 'abcdefghijklmnopqrstuvwxyz',
  },

  kinds: {
    course: 'kursus',
    book: 'buku',
    article: 'artikel',
    video: 'video',
    project: 'proyek',
  },

  certifications: {
    heading: 'Sertifikasi penunjang karier',
    boost: 'Kenaikan gaji',
    adds: 'Kenaikan gaji di setiap jenjang',
    raise: (before, after) => `${before} → ${after}`,
    raiseSpoken: (before, after) => `dari ${before} menjadi ${after}`,
    estimate: 'Perkiraan untuk sertifikasi ini saja.',
  },

  comparison: {
    heading: 'Perbandingan profesi',
    pay: 'Gaji',
    duration: 'Durasi semua langkah',
    steps: 'Jumlah langkah',
    figures: 'Wilayah dan sumber',
    notGiven: 'tidak dicantumkan',
    separateScales:
      'Diagram batang setiap profesi memiliki skala sendiri: gaji tidak dikonversi ke mata uang atau periode lain.',
  },

  pay: {
    orMore: (amount) => `mulai ${amount}`,
    spoken: (amount, period, orMore) =>
      `${amount}${orMore ? ' atau lebih' : ''} ${periods[period]}`,
  },

  ranges: { between: (from, to) => `${from} hingga ${to}` },

  punctuation: {
    list: (first, second) => `${first}, ${second}`,
    named: (label, value) => `${label}: ${value}`,
    brackets: (text) => `(${text})`,
  },

  plan: {
    start: 'Dari mana Anda memulai?',
    justStarting: 'Dari nol',
    known: 'Anda sudah menguasai ini',
    done: 'Selesai',
    state: 'Status',
    notStarted: 'Belum dimulai',
    inProgress: 'Sedang berjalan',
    skipped: 'Dilewati',
    progress: (completed, total, _count, left) =>
      `${completed} dari ${total} langkah selesai${left ? `, sisa waktu ${left}` : ''}`,
    complete: (total, count) =>
      count === 1 ? 'Semuanya selesai' : `Seluruh ${total} langkah telah selesai`,
    allKnown: 'Anda sudah menguasai semuanya',
    startingFrom: (label, months, note) =>
      `dengan bekal “${label}” (${note ? `${months} ${note}` : `tanpa bekal itu: ${months}`})`,
    yourPlan: (months, note) =>
      `dengan rencana Anda (${note ? `${months} ${note}` : `tanpa rencana ini: ${months}`})`,
    startOver: 'Ulangi dari awal',
    undo: 'Urungkan',
    unsaved:
      'Peramban ini tidak dapat menyimpan kemajuan Anda. Kemajuan akan hilang saat Anda meninggalkan halaman ini.',
    here: 'Anda di sini',
    along: 'Bawa rencana Anda',
  },

  dates: {
    hoursPerWeek: 'Jam per minggu',
    spans: (start, end) => `Mulai ${start}, selesai ${end}`,
    finish: (soonest, latest) => `Perkiraan selesai antara ${soonest} dan ${latest}`,
    finishIn: (month) => `Perkiraan selesai pada ${month}`,
    timeToHire: (months, note) =>
      `Waktu hingga diterima kerja, termasuk masa mencari kerja: ${months}${note ? ` ${note}` : ''}`,
    hideDates: 'Sembunyikan jadwal',
    showDates: 'Tampilkan jadwal',
  },

  along: {
    about:
      'Lanjutkan di perangkat lain atau simpan salinannya. Siapa pun yang memiliki tautan atau salinan itu dapat melihat kemajuan Anda.',
    copyLink: 'Salin tautan',
    copied: 'Tautan telah disalin. Buka di perangkat lain.',
    yourLink: 'Salin tautan ini',
    qrCode: 'Kode QR',
    qrCodeOf: 'Kode QR berisi tautan ke rencana Anda',
    tooLong: 'Tautan terlalu panjang untuk dijadikan kode QR.',
    saveFile: 'Simpan berkas',
    openFile: 'Buka berkas',
    calendar: 'Berkas kalender',
    print: 'Cetak',
    notLoaded: 'Bagian ini tidak dapat dimuat.',
    blocked: 'Peramban memblokir jendela baru. Izinkan jendela tersebut, lalu coba lagi.',
    fromLink: (title) => `Tautan ini berisi rencana untuk “${title}”:`,
    fromFile: (title) => `Berkas ini berisi rencana untuk “${title}”:`,
    add: 'Tambahkan ke rencana saya',
    replace: 'Ganti rencana saya',
    use: 'Gunakan rencana ini',
    ignore: 'Abaikan',
    brokenLink: 'Tautan ini tidak lengkap atau rusak. Rencana Anda tidak berubah.',
    brokenFile: 'Berkas ini rusak atau tidak berisi rencana. Rencana Anda tidak berubah.',
    otherFile: (title) => `Berkas ini berisi rencana untuk profesi lain: “${title}”.`,
    close: 'Tutup',
    planFor: (title) => `Rencana: ${title}`,
    asOf: (date) => `Per ${date}`,
    continueAt: 'Lanjutkan secara daring',
  },

  provenance: { source: (label) => `Sumber: ${label}` },

  card: {
    dir: '',
    unavailable: 'Data kartu ini tidak dapat dimuat.',
    failed: 'Kartu ini tidak dapat ditampilkan. Penyebabnya tercantum di konsol peramban.',
  },

  problems: {
    status: (url, status) => `${url} merespons dengan kesalahan ${status}.`,
    login:
      'Jika Anda harus masuk (login) terlebih dahulu, tambahkan credentials="same-origin" pada tag.',
    network: (url) =>
      `${url} tidak dapat dihubungi: alamatnya salah, servernya tidak aktif, atau server tidak mengizinkan situs lain membacanya (CORS).`,
    offline: 'Sepertinya Anda sedang luring (offline).',
    timeout: (url, seconds) =>
      `${url} tidak merespons dalam waktu ${seconds}. Jika datanya diterima kemudian, kartu akan menampilkannya.`,
    html: (url) => `${url} adalah halaman web, bukan JSON.`,
    syntax: (where, why, line = '') => `${where} bukan JSON yang valid: ${why}${line}`,
    broken:
      'isinya terpotong, atau ada koma, tanda kutip, atau tanda kurung yang kurang atau berlebih.',
    quotes:
      'isinya memakai tanda kutip melengkung (“ ”), bukan tanda kutip lurus ("). Matikan fitur tanda kutip otomatis di editor.',
    entities:
      'isinya memakai kode HTML seperti &quot; sebagai pengganti tanda kutip. Tempelkan sebagai HTML, bukan sebagai teks.',
    tags: 'editor telah menyisipkan tag HTML. Tempelkan sebagai HTML, tanpa baris kosong.',
    line: (line, text) => `Lihat baris ${line}: ${text}`,
    size: (where, max) => `${where} terlalu besar. Batasnya ${max} karakter.`,
    unfilled: 'Skrip JSON di dalam tag tidak berisi apa-apa.',
    removed: (id, found) =>
      `Data jalur karier “${id}” tidak ada: halaman ini telah menghapus skrip JSON dari tag, atau id pada path-id salah. Kartu tidak menampilkan “${found}” sebagai gantinya.`,
    otherPath: (where, found, id) =>
      `${where} berisi jalur karier “${found}”, tetapi path-id meminta “${id}”. Gunakan id yang sama di keduanya.`,
    inline: 'Data di dalam tag',
    invalid: (count, issue) =>
      count > 1
        ? `Ada ${count} kesalahan dalam jalur karier ini. Yang pertama: ${issue}`
        : `Ada kesalahan dalam jalur karier ini: ${issue}`,
    retry: 'Coba lagi',
    loading: 'Memuat…',

    document: 'dokumen',
    nothing: 'nilai kosong',
    aList: 'daftar',
    aGroup: 'kelompok isian',
    other: 'jenis nilai lain',

    missing: 'Isian ini wajib ada. Tambahkan.',
    text: (value) => `Isinya harus berupa teks dalam tanda kutip, bukan ${value}.`,
    number: (value) =>
      `Isinya harus berupa angka biasa seperti 100000, tanpa tanda kutip, simbol mata uang, atau pemisah ribuan, bukan ${value}.`,
    'yes-or-no': (value) => `Isinya harus true atau false, tanpa tanda kutip, bukan ${value}.`,
    list: (value) => `Isinya harus berupa daftar dalam kurung siku [ ], bukan ${value}.`,
    group: (value) =>
      `Isinya harus berupa kelompok isian dalam kurung kurawal { }, bukan ${value}.`,
    boost:
      'Kenaikan gaji harus berupa "amount" dalam mata uang jalur karier ini atau "percent", ditulis sebagai angka.',
    empty: 'Teks ini kosong. Isilah, atau hapus isian ini jika tidak wajib.',
    long: (length, max) => `Teks ini terdiri atas ${length} karakter; batasnya ${max}. Ringkaslah.`,
    many: (length, max) => `Daftar ini berisi ${length} butir; batasnya ${max}. Kurangi isinya.`,
    negative: (value) => `${value} bernilai negatif. Gunakan 0 atau lebih.`,
    large: (value, max) => `${value} terlalu besar. Gunakan paling banyak ${max}.`,
    option: (value, known) => `${value} bukan salah satu nilai yang diperbolehkan: ${known}.`,
    key: (value) =>
      `${value} bukan kunci yang valid. Gunakan hanya huruf, angka, -, _, dan ., misalnya "python-ml".`,
    address: (value) =>
      `${value} bukan tautan yang valid. Awali dengan https:// atau http://, atau gunakan alamat yang relatif terhadap dokumen ini.`,
    language: (value) =>
      `${value} bukan kode bahasa yang valid. Gunakan kode seperti "en" atau "pt-BR".`,
    currency: (value) =>
      `${value} bukan kode mata uang yang valid. Gunakan tiga huruf kapital seperti "USD".`,
    month: (value) => `${value} bukan bulan yang valid. Tulis tahun dan bulan, misalnya "2026-11".`,
    range: (value) =>
      `Batas atas, ${value}, lebih rendah daripada batas bawah. Tukar keduanya, atau perbaiki salah satu.`,
    'no-amount': '"max" memerlukan "amount", yaitu batas bawah gaji. Tambahkan.',
    duplicate: (value) => `${value} dipakai dua kali. Beri setiap butir kunci tersendiri.`,
    'unknown-level': (value, known) => `Tidak ada gaji dengan jenjang ${value}. ${choice(known)}`,
    'unknown-background': (value, known) =>
      `Tidak ada latar belakang dengan id ${value}. ${choice(known)}`,
    unreadable: 'Data ini tidak dapat dibaca. Gunakan data JSON biasa.',
    'unknown-key': (key, known) =>
      `Isian ini diabaikan karena tidak ada isian bernama ${key}.${known ? ` Mungkin maksud Anda "${known}"?` : ''}`,
    'split-choice': (key) =>
      `Ada langkah lain dengan pilihan ${key} yang tidak bersebelahan dengan langkah ini. Keduanya ditampilkan sebagai pilihan terpisah.`,
    'which-path': (count, known) =>
      `Dokumen ini berisi ${count} jalur karier. Isi path-id dengan salah satu dari: ${known}.`,
    'unknown-path': (id, known) =>
      `Dokumen ini tidak berisi jalur karier dengan id ${id}. Isi path-id dengan salah satu dari: ${known}.`,
    total: (value, steps) =>
      `Waktu hingga diterima kerja tercatat ${value}, tetapi total semua langkah ${steps}. Tidak masalah jika selisihnya merupakan masa mencari kerja.`,
  },
};

/** The bundled path. */
const path: PathTexts = {
  title: 'MLOps Engineer',
  tagline: 'Membawa model AI dari notebook riset ke lingkungan produksi berskala besar',
  summary:
    'MLOps engineer menjembatani ilmu data dan operasional perangkat lunak. Anda membangun sistem untuk menjalankan, memantau, dan menskalakan model machine learning. Tanpa MLOps, AI tidak pernah keluar dari Jupyter notebook; dengan MLOps, AI menjadi produk yang dipakai banyak orang. Ini salah satu profesi teknologi dengan pertumbuhan tercepat sekaligus yang tenaga ahlinya paling sulit dicari.',
  duties: [
    'Membangun pipeline untuk melatih, menguji, dan merilis model ML',
    'Memantau kinerja model dan mendeteksi drift',
    'Mengelola feature store dan model registry',
    'Mengotomatiskan seluruh siklus hidup ML, dari eksperimen hingga produksi',
  ],
  employers: [
    'Perusahaan AI yang menjalankan model dalam skala besar',
    'Raksasa teknologi (Google, Amazon, Microsoft)',
    'Perusahaan tekfin yang memakai ML untuk menilai risiko dan mendeteksi penipuan',
    'Perusahaan layanan kesehatan yang memakai model prediktif',
  ],
  salaries: [{ label: 'Pemula' }, { label: 'Menengah' }, { label: 'Senior' }],
  timeToHire: { note: 'bagi yang beralih karier' },
  cost: { note: 'belajar mandiri dan sertifikasi' },
  educationRequirements: [
    'Belajar mandiri dan satu sertifikasi: AWS ML Engineer Associate atau Google ML Engineer',
    'Memahami model yang Anda rilis; Anda tidak harus menjadi peneliti',
  ],
  experienceRequirements: [
    '2–3 proyek ML siap produksi di GitHub: portofolio Anda sama pentingnya dengan sertifikat',
    'Dasar yang kuat: posisi ini menuntut pengalaman, jadi tidak ada jalan pintas',
  ],
  skills: [
    'Python',
    'Dasar-dasar ML',
    'Docker dan Kubernetes',
    'Pipeline CI/CD',
    'AWS atau GCP',
    'Model serving',
    'Pemantauan model',
  ],
  backgrounds: [{ label: 'Machine learning' }, { label: 'DevOps' }],
  roadmap: {
    title: 'Cara menjadi MLOps Engineer',
    lead: 'Selangkah demi selangkah, dari posisi Anda sekarang hingga diterima kerja',
    steps: [
      {
        title: 'Python dan dasar-dasar ML',
        description:
          'Kuasai Python dan pelajari cara kerja model yang sebenarnya: pembelajaran terarah (supervised) dan tak terarah (unsupervised), pelatihan, serta metrik evaluasi. Anda tidak harus menjadi peneliti, tetapi harus memahami model yang Anda rilis. Posisi ini menuntut pengalaman, jadi tidak ada jalan pintas di sini.',
        skills: ['Python', 'Scikit-learn', 'Pandas/NumPy', 'Dasar-dasar ML', 'Statistika dasar'],
      },
      {
        title: 'DevOps dan infrastruktur cloud',
        description:
          'Pelajari Docker, Kubernetes, CI/CD, dan setidaknya satu layanan cloud, AWS atau GCP. Jika Anda berasal dari bidang machine learning, di sinilah Anda mempelajari sisi operasional. Jika Anda berasal dari bidang DevOps, Anda sudah menguasai semuanya: langsung saja ke langkah berikutnya.',
        skills: [
          'Docker',
          'Kubernetes',
          'Pipeline CI/CD',
          'AWS atau GCP',
          'Infrastructure as Code',
        ],
      },
      {
        title: 'Pipeline ML dan pelacakan eksperimen',
        description:
          'Di sinilah ML bertemu DevOps. Anda membangun pipeline dari hulu ke hilir, melacak eksperimen dengan MLflow, menyajikan model dengan TensorFlow Serving atau TorchServe, dan menghubungkannya dengan feature store. Jika hanya memilih satu sumber belajar, pilihlah DeepLearning.AI MLOps Specialization.',
        skills: [
          'MLflow',
          'Kubeflow/Airflow',
          'Model serving',
          'Feature store',
          'Pelacakan eksperimen',
        ],
      },
      {
        title: 'Pemantauan model dan sistem produksi',
        description:
          'Merilis model hanyalah langkah pertama; menjaganya tetap berfungsi adalah pekerjaan yang sesungguhnya. Anda mendeteksi data drift, menjalankan uji A/B pada model, membuat dasbor pemantauan, serta menskalakan sistem dengan SageMaker atau Vertex AI. Inilah yang membedakan MLOps dari ML engineering biasa.',
        skills: [
          'Pemantauan model',
          'Data drift dan concept drift',
          'Uji A/B untuk ML',
          'SageMaker atau Vertex AI',
          'Observabilitas (W&B, Prometheus)',
        ],
      },
      {
        title: 'Sertifikasi dan portofolio',
        description:
          'Raih sertifikasi AWS ML Engineer Associate atau Google ML Engineer. Lalu tampilkan 2–3 proyek ML siap produksi di GitHub, lengkap dengan dasbor pemantauan, CI/CD, dan pembuatan versi model. Portofolio Anda sama pentingnya dengan sertifikat.',
        skills: [
          'AWS ML Engineer Associate',
          'Google ML Engineer',
          'Portofolio ML di lingkungan produksi',
          'Perilisan proyek dari awal hingga akhir',
        ],
      },
    ],
  },
  certifications: [
    { note: 'Menggantikan ML Specialty pada 2026', link: { label: 'Lihat manfaatnya' } },
    { link: { label: 'Pelajari sertifikasi ini' } },
    { note: 'Sangat penting untuk infrastruktur ML', link: { label: 'Selengkapnya' } },
  ],
  relatedCareers: [
    {
      label: 'Machine Learning Engineer',
      note: 'Mengembangkan dan melatih model; Anda membawanya ke produksi dan menjaganya tetap berfungsi',
    },
    {
      label: 'DevOps Engineer',
      note: 'Mengotomatiskan dan menjalankan segala jenis perangkat lunak, biasanya tanpa model',
    },
    {
      label: 'Data Engineer',
      note: 'Membangun pipeline yang mengumpulkan dan menyiapkan data; pipeline Anda melatih dan merilis model',
    },
    {
      label: 'Data Scientist',
      note: 'Menelaah data dan mencoba berbagai model, sering kali di notebook; Anda menjadikannya produk',
    },
  ],
};

addLanguage('id', words, path);
