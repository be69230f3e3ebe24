/** Vietnamese. */
import type { Period } from '../../model/durations.js';
import { addLanguage, type PathTexts } from '../add-language.js';
import type { Words } from '../registry.js';

const periods: Record<Period, string> = {
  hour: 'mỗi giờ',
  day: 'mỗi ngày',
  week: 'mỗi tuần',
  month: 'mỗi tháng',
  year: 'mỗi năm',
};

const choice = (known: string) =>
  known ? `Hãy dùng một trong các giá trị: ${known}.` : 'Chưa có giá trị nào được khai báo.';

/** The text of the cards. */
const words: Words = {
  overview: { kind: 'Lộ trình nghề nghiệp' },

  duties: { heading: 'Công việc hằng ngày' },

  employers: { heading: 'Ai tuyển dụng vị trí này?' },

  ladder: {
    heading: 'Mức lương theo cấp bậc',
    unit: (currency, period) => `${currency} ${periods[period]}`,
    noAmount: 'không nêu mức lương',
  },

  facts: {
    heading: 'Cần đầu tư những gì?',
    allHeading: 'Thông tin chính',
    timeToHire: 'Thời gian đến khi có việc',
    cost: 'Chi phí ước tính',
  },

  requirements: {
    heading: 'Yêu cầu',
    education: 'Học vấn',
    experience: 'Kinh nghiệm',
    skills: 'Kỹ năng',
  },

  related: { heading: 'Nghề liên quan' },

  roadmap: {
    heading: (title) => `Lộ trình: ${title}`,
    allSteps: 'Tất cả các bước',
    salaryAtStage: 'Mức lương có thể đạt ở giai đoạn này',
    skills: 'Kỹ năng',
    resources: 'Tài liệu học tập',
    oneOf: 'Chỉ cần chọn một',
    optional: 'Không bắt buộc',
    free: 'miễn phí',
    letters: 'abcdđeghiklmnopqrstuvxy',
  },

  kinds: {
    course: 'khóa học',
    book: 'sách',
    article: 'bài viết',
    video: 'video',
    project: 'dự án',
  },

  certifications: {
    heading: 'Chứng chỉ giúp phát triển sự nghiệp',
    boost: 'Mức tăng lương',
    adds: 'Mức tăng ở từng cấp bậc',
    raise: (before, after) => `${before} → ${after}`,
    raiseSpoken: (before, after) => `${before}, tăng lên ${after}`,
    estimate: 'Ước tính cho riêng chứng chỉ này.',
  },

  comparison: {
    heading: 'So sánh nghề nghiệp',
    pay: 'Mức lương',
    duration: 'Tổng thời gian các bước',
    steps: 'Số bước',
    figures: 'Khu vực và nguồn',
    notGiven: 'không nêu',
    separateScales:
      'Biểu đồ của mỗi nghề dùng thang đo riêng: mức lương không được quy đổi giữa các loại tiền tệ hoặc kỳ trả lương.',
  },

  pay: {
    orMore: (amount) => `từ ${amount}`,
    spoken: (amount, period, orMore) => `${amount}${orMore ? ' trở lên' : ''} ${periods[period]}`,
  },

  ranges: { between: (from, to) => `${from} đến ${to}` },

  punctuation: {
    list: (first, second) => `${first}, ${second}`,
    named: (label, value) => `${label}: ${value}`,
    brackets: (text) => `(${text})`,
  },

  plan: {
    start: 'Bạn bắt đầu từ đâu?',
    justStarting: 'Mới bắt đầu',
    known: 'Bạn đã biết phần này',
    done: 'Đã hoàn thành',
    state: 'Trạng thái',
    notStarted: 'Chưa bắt đầu',
    inProgress: 'Đang thực hiện',
    skipped: 'Đã bỏ qua',
    progress: (completed, total, _count, left) =>
      `Đã hoàn thành ${completed} trên ${total} bước${left ? `, còn ${left}` : ''}`,
    complete: (total, count) =>
      count === 1 ? 'Đã hoàn thành tất cả' : `Đã hoàn thành toàn bộ ${total} bước`,
    allKnown: 'Bạn đã biết tất cả',
    startingFrom: (label, months, note) =>
      `nếu đã có nền tảng “${label}” (${note ? `${months} ${note}` : `nếu chưa có: ${months}`})`,
    yourPlan: (months, note) =>
      `theo kế hoạch của bạn (${note ? `${months} ${note}` : `nếu không: ${months}`})`,
    startOver: 'Bắt đầu lại',
    undo: 'Hoàn tác',
    unsaved:
      'Trình duyệt này không lưu được tiến độ của bạn. Tiến độ sẽ mất khi bạn rời khỏi trang.',
    here: 'Bạn đang ở đây',
    along: 'Mang kế hoạch theo bên mình',
  },

  dates: {
    hoursPerWeek: 'Số giờ mỗi tuần',
    spans: (start, end) => `Bắt đầu ${start}, hoàn thành ${end}`,
    finish: (soonest, latest) => `Dự kiến hoàn thành trong khoảng từ ${soonest} đến ${latest}`,
    finishIn: (month) => `Dự kiến hoàn thành vào ${month}`,
    timeToHire: (months, note) =>
      `Thời gian đến khi có việc, kể cả thời gian tìm việc: ${months}${note ? ` ${note}` : ''}`,
    hideDates: 'Ẩn mốc thời gian',
    showDates: 'Hiện mốc thời gian',
  },

  along: {
    about:
      'Tiếp tục trên thiết bị khác hoặc giữ một bản sao. Bất kỳ ai có liên kết hoặc bản sao đều xem được tiến độ của bạn.',
    copyLink: 'Sao chép liên kết',
    copied: 'Đã sao chép liên kết. Hãy mở liên kết trên thiết bị khác.',
    yourLink: 'Sao chép liên kết này',
    qrCode: 'Mã QR',
    qrCodeOf: 'Mã QR chứa liên kết đến kế hoạch của bạn',
    tooLong: 'Liên kết quá dài để tạo mã QR.',
    saveFile: 'Lưu tệp',
    openFile: 'Mở tệp',
    calendar: 'Tệp lịch',
    print: 'In',
    notLoaded: 'Không tải được phần này.',
    blocked: 'Trình duyệt đã chặn cửa sổ mới. Hãy cho phép rồi thử lại.',
    fromLink: (title) => `Liên kết này chứa kế hoạch cho nghề “${title}”:`,
    fromFile: (title) => `Tệp này chứa kế hoạch cho nghề “${title}”:`,
    add: 'Thêm vào kế hoạch của tôi',
    replace: 'Thay thế kế hoạch của tôi',
    use: 'Dùng kế hoạch này',
    ignore: 'Bỏ qua',
    brokenLink: 'Liên kết này không đầy đủ hoặc bị hỏng. Kế hoạch của bạn không thay đổi.',
    brokenFile: 'Tệp này không chứa kế hoạch hoặc đã bị hỏng. Kế hoạch của bạn không thay đổi.',
    otherFile: (title) => `Tệp này chứa kế hoạch cho một nghề khác: “${title}”.`,
    close: 'Đóng',
    planFor: (title) => `Kế hoạch: ${title}`,
    asOf: (date) => `Tính đến ngày ${date}`,
    continueAt: 'Tiếp tục trực tuyến',
  },

  provenance: { source: (label) => `Nguồn: ${label}` },

  card: {
    dir: '',
    unavailable: 'Không tải được dữ liệu của thẻ thông tin này.',
    failed:
      'Không hiển thị được thẻ thông tin này. Xem nguyên nhân trong bảng điều khiển (console) của trình duyệt.',
  },

  problems: {
    status: (url, status) => `${url} trả về lỗi ${status}.`,
    login: 'Nếu cần đăng nhập, hãy đặt credentials="same-origin" trên thẻ HTML.',
    network: (url) =>
      `Không kết nối được với ${url}: địa chỉ sai, máy chủ ngừng hoạt động, hoặc máy chủ không cho phép trang web khác đọc dữ liệu (CORS).`,
    offline: 'Có vẻ bạn đang ngoại tuyến.',
    timeout: (url, seconds) =>
      `${url} không phản hồi trong vòng ${seconds}. Nếu dữ liệu đến muộn, thẻ thông tin vẫn sẽ hiển thị.`,
    html: (url) => `${url} là trang web, không phải JSON.`,
    syntax: (where, why, line = '') => `${where} không phải JSON hợp lệ: ${why}${line}`,
    broken: 'nội dung bị cắt cụt, hoặc thiếu hay thừa dấu phẩy, dấu ngoặc kép hoặc dấu ngoặc.',
    quotes:
      'nội dung dùng dấu ngoặc kép cong (“ ”) thay cho dấu thẳng ("). Hãy tắt tính năng tự đổi dấu ngoặc kép trong trình soạn thảo.',
    entities:
      'nội dung có mã HTML như &quot; thay cho dấu ngoặc kép. Hãy dán dưới dạng HTML, không dán dưới dạng văn bản.',
    tags: 'trình soạn thảo đã chèn thêm thẻ HTML. Hãy dán dưới dạng HTML, không có dòng trống.',
    line: (line, text) => `Xem dòng ${line}: ${text}`,
    size: (where, max) => `${where} quá lớn. Giới hạn là ${max} ký tự.`,
    unfilled: 'Đoạn mã JSON trong thẻ HTML đang trống.',
    removed: (id, found) =>
      `Thiếu dữ liệu của lộ trình nghề nghiệp “${id}”: trang đã xóa đoạn mã JSON khỏi thẻ HTML, hoặc path-id có id sai. Thẻ thông tin không hiển thị “${found}” để thay thế.`,
    otherPath: (where, found, id) =>
      `${where} chứa lộ trình nghề nghiệp “${found}”, nhưng path-id lại yêu cầu “${id}”. Hãy dùng cùng một id ở cả hai nơi.`,
    inline: 'Dữ liệu trong thẻ HTML',
    invalid: (count, issue) =>
      count > 1
        ? `Lộ trình nghề nghiệp này có ${count} lỗi. Lỗi đầu tiên: ${issue}`
        : `Lộ trình nghề nghiệp này có một lỗi: ${issue}`,
    retry: 'Thử lại',
    loading: 'Đang tải…',

    document: 'tài liệu',
    nothing: 'giá trị trống',
    aList: 'danh sách',
    aGroup: 'nhóm trường',
    other: 'kiểu giá trị khác',

    missing: 'Trường này là bắt buộc. Hãy bổ sung.',
    text: (value) => `Giá trị phải là văn bản trong dấu ngoặc kép, chứ không phải ${value}.`,
    number: (value) =>
      `Giá trị phải là một số viết liền như 100000, không có dấu ngoặc kép, ký hiệu tiền tệ hay dấu phân cách hàng nghìn, chứ không phải ${value}.`,
    'yes-or-no': (value) =>
      `Giá trị phải là true hoặc false, không có dấu ngoặc kép, chứ không phải ${value}.`,
    list: (value) =>
      `Giá trị phải là danh sách trong dấu ngoặc vuông [ ], chứ không phải ${value}.`,
    group: (value) =>
      `Giá trị phải là nhóm trường trong dấu ngoặc nhọn { }, chứ không phải ${value}.`,
    boost:
      'Mức tăng lương phải là "amount" theo loại tiền tệ của lộ trình hoặc "percent", viết bằng số.',
    empty: 'Văn bản này đang trống. Hãy điền vào, hoặc xóa trường nếu không bắt buộc.',
    long: (length, max) => `Văn bản này có ${length} ký tự; giới hạn là ${max}. Hãy rút ngắn.`,
    many: (length, max) => `Danh sách này có ${length} mục; giới hạn là ${max}. Hãy rút ngắn.`,
    negative: (value) => `${value} là số âm. Hãy dùng số từ 0 trở lên.`,
    large: (value, max) => `${value} quá lớn. Hãy dùng số không quá ${max}.`,
    option: (value, known) => `${value} không thuộc các giá trị được phép: ${known}.`,
    key: (value) =>
      `${value} không phải khóa hợp lệ. Chỉ dùng chữ cái không dấu, chữ số, -, _ và ., ví dụ "python-ml".`,
    address: (value) =>
      `${value} không phải liên kết hợp lệ. Hãy bắt đầu bằng https:// hoặc http://, hoặc dùng địa chỉ tương đối so với tài liệu này.`,
    language: (value) =>
      `${value} không phải mã ngôn ngữ hợp lệ. Hãy dùng mã như "en" hoặc "pt-BR".`,
    currency: (value) =>
      `${value} không phải mã tiền tệ hợp lệ. Hãy dùng ba chữ cái in hoa như "USD".`,
    month: (value) => `${value} không phải tháng hợp lệ. Hãy viết năm và tháng, ví dụ "2026-11".`,
    range: (value) =>
      `Giới hạn trên, ${value}, nhỏ hơn giới hạn dưới. Hãy đổi chỗ hai số, hoặc sửa một trong hai.`,
    'no-amount': '"max" cần có "amount", tức mức lương thấp nhất. Hãy bổ sung.',
    duplicate: (value) => `${value} được dùng hai lần. Hãy đặt cho mỗi mục một khóa riêng.`,
    'unknown-level': (value, known) =>
      `Không có mức lương nào thuộc cấp bậc ${value}. ${choice(known)}`,
    'unknown-background': (value, known) =>
      `Không có nền tảng nào có id ${value}. ${choice(known)}`,
    unreadable: 'Không đọc được dữ liệu này. Hãy dùng dữ liệu JSON thuần túy.',
    'unknown-key': (key, known) =>
      `Trường này bị bỏ qua vì không có trường nào tên là ${key}.${known ? ` Có phải ý bạn là "${known}"?` : ''}`,
    'split-choice': (key) =>
      `Một bước khác thuộc lựa chọn ${key} không nằm cạnh bước này. Các bước đó được hiển thị thành những lựa chọn riêng.`,
    'which-path': (count, known) =>
      `Tài liệu này có ${count} lộ trình nghề nghiệp. Hãy đặt path-id là một trong các giá trị: ${known}.`,
    'unknown-path': (id, known) =>
      `Tài liệu này không có lộ trình nghề nghiệp nào có id ${id}. Hãy đặt path-id là một trong các giá trị: ${known}.`,
    total: (value, steps) =>
      `Thời gian đến khi có việc là ${value}, nhưng tổng thời gian các bước là ${steps}. Điều này không sao nếu phần chênh lệch là thời gian tìm việc.`,
  },
};

/** The bundled path. */
const path: PathTexts = {
  title: 'Kỹ sư MLOps',
  tagline: 'Đưa mô hình AI từ notebook nghiên cứu vào vận hành thực tế ở quy mô lớn',
  summary:
    'Kỹ sư MLOps là cầu nối giữa khoa học dữ liệu và vận hành phần mềm. Bạn xây dựng hệ thống để triển khai, giám sát và mở rộng các mô hình học máy. Không có MLOps, AI mãi nằm trong Jupyter notebook; có MLOps, AI trở thành sản phẩm mà mọi người sử dụng. Đây là một trong những nghề công nghệ phát triển nhanh nhất và cũng khó tìm người nhất.',
  duties: [
    'Xây dựng pipeline để huấn luyện, kiểm thử và triển khai mô hình ML',
    'Giám sát hiệu năng của mô hình và phát hiện hiện tượng drift',
    'Quản lý feature store và kho lưu trữ mô hình (model registry)',
    'Tự động hóa toàn bộ vòng đời ML, từ thử nghiệm đến vận hành',
  ],
  employers: [
    'Các công ty AI triển khai mô hình ở quy mô lớn',
    'Các tập đoàn công nghệ lớn (Google, Amazon, Microsoft)',
    'Các công ty fintech dùng ML để đánh giá rủi ro và phát hiện gian lận',
    'Các công ty y tế sử dụng mô hình dự đoán',
  ],
  salaries: [{ label: 'Mới vào nghề' }, { label: 'Có kinh nghiệm' }, { label: 'Cao cấp' }],
  timeToHire: { note: 'đối với người chuyển nghề' },
  cost: { note: 'tự học và thi chứng chỉ' },
  educationRequirements: [
    'Tự học và có một chứng chỉ: AWS ML Engineer Associate hoặc Google ML Engineer',
    'Hiểu rõ các mô hình mình triển khai; bạn không nhất thiết phải là nhà nghiên cứu',
  ],
  experienceRequirements: [
    '2–3 dự án ML đạt chuẩn production trên GitHub: portfolio của bạn quan trọng ngang với chứng chỉ',
    'Nền tảng vững chắc: vị trí này đòi hỏi kinh nghiệm, không có đường tắt',
  ],
  skills: [
    'Python',
    'Kiến thức cơ bản về ML',
    'Docker và Kubernetes',
    'Pipeline CI/CD',
    'AWS hoặc GCP',
    'Model serving',
    'Giám sát mô hình',
  ],
  backgrounds: [{ label: 'Học máy' }, { label: 'DevOps' }],
  roadmap: {
    title: 'Cách trở thành kỹ sư MLOps',
    lead: 'Từng bước một, từ vị trí hiện tại của bạn đến khi được tuyển dụng',
    steps: [
      {
        title: 'Python và kiến thức cơ bản về ML',
        description:
          'Sử dụng thành thạo Python và tìm hiểu cách các mô hình thực sự hoạt động: học có giám sát và không giám sát, huấn luyện, các chỉ số đánh giá. Bạn không nhất thiết phải là nhà nghiên cứu, nhưng phải hiểu những gì mình triển khai. Vị trí này đòi hỏi kinh nghiệm, nên ở đây không có đường tắt.',
        skills: [
          'Python',
          'Scikit-learn',
          'Pandas/NumPy',
          'Kiến thức cơ bản về ML',
          'Thống kê cơ bản',
        ],
      },
      {
        title: 'DevOps và hạ tầng đám mây',
        description:
          'Học Docker, Kubernetes, CI/CD và ít nhất một nền tảng đám mây, AWS hoặc GCP. Nếu bạn xuất phát từ học máy, đây là lúc học về vận hành. Nếu bạn xuất phát từ DevOps, bạn đã biết tất cả những điều này: hãy chuyển thẳng sang bước tiếp theo.',
        skills: [
          'Docker',
          'Kubernetes',
          'Pipeline CI/CD',
          'AWS hoặc GCP',
          'Infrastructure as Code (IaC)',
        ],
      },
      {
        title: 'Pipeline ML và theo dõi thử nghiệm',
        description:
          'Đây là nơi ML gặp DevOps. Bạn xây dựng pipeline từ đầu đến cuối, theo dõi thử nghiệm bằng MLflow, phục vụ mô hình bằng TensorFlow Serving hoặc TorchServe và kết nối chúng với feature store. Nếu chỉ chọn một tài liệu, hãy chọn DeepLearning.AI MLOps Specialization.',
        skills: [
          'MLflow',
          'Kubeflow/Airflow',
          'Model serving',
          'Feature store',
          'Theo dõi thử nghiệm',
        ],
      },
      {
        title: 'Giám sát mô hình và hệ thống production',
        description:
          'Triển khai mô hình chỉ là bước đầu tiên; giữ cho mô hình luôn hoạt động tốt mới là công việc chính. Bạn phát hiện data drift, chạy thử nghiệm A/B trên các mô hình, xây dựng bảng giám sát và mở rộng quy mô bằng SageMaker hoặc Vertex AI. Đây là điểm khác biệt giữa MLOps và kỹ thuật ML thông thường.',
        skills: [
          'Giám sát mô hình',
          'Data drift và concept drift',
          'Thử nghiệm A/B cho ML',
          'SageMaker hoặc Vertex AI',
          'Khả năng quan sát (W&B, Prometheus)',
        ],
      },
      {
        title: 'Chứng chỉ và portfolio',
        description:
          'Lấy chứng chỉ AWS ML Engineer Associate hoặc Google ML Engineer. Sau đó, đưa lên GitHub 2–3 dự án ML đạt chuẩn production, có bảng giám sát, CI/CD và quản lý phiên bản mô hình. Portfolio của bạn quan trọng ngang với chứng chỉ.',
        skills: [
          'AWS ML Engineer Associate',
          'Google ML Engineer',
          'Portfolio ML thực tế',
          'Triển khai dự án từ đầu đến cuối',
        ],
      },
    ],
  },
  certifications: [
    { note: 'Thay thế ML Specialty từ năm 2026', link: { label: 'Xem lợi ích' } },
    { link: { label: 'Tìm hiểu chứng chỉ này' } },
    { note: 'Thiết yếu cho hạ tầng ML', link: { label: 'Tìm hiểu thêm' } },
  ],
  relatedCareers: [
    {
      label: 'Kỹ sư học máy',
      note: 'Phát triển và huấn luyện mô hình; còn bạn đưa chúng vào vận hành và duy trì hoạt động',
    },
    {
      label: 'Kỹ sư DevOps',
      note: 'Tự động hóa và vận hành mọi loại phần mềm, thường không liên quan đến mô hình',
    },
    {
      label: 'Kỹ sư dữ liệu',
      note: 'Xây dựng pipeline thu thập và chuẩn bị dữ liệu; pipeline của bạn huấn luyện và triển khai mô hình',
    },
    {
      label: 'Nhà khoa học dữ liệu',
      note: 'Khám phá dữ liệu và thử nghiệm mô hình, thường trong notebook; còn bạn biến chúng thành sản phẩm',
    },
  ],
};

addLanguage('vi', words, path);
