/** All languages: a server renders at once, and can't load one first. */
import '../text/lang/cs.js';
import '../text/lang/da.js';
import '../text/lang/de.js';
import '../text/lang/id.js';
import '../text/lang/ja.js';
import '../text/lang/ko.js';
import '../text/lang/nl.js';
import '../text/lang/pl.js';
import '../text/lang/sv.js';
import '../text/lang/tr.js';
import '../text/lang/uk.js';
import '../text/lang/vi.js';
import '../text/lang/zh-Hans.js';
import '../text/lang/zh-Hant.js';
