/** All languages: a server renders at once, and can't load one first. */
import '../text/lang/ar.js';
import '../text/lang/de.js';
import '../text/lang/he.js';
import '../text/lang/hi.js';
