/** All languages: a server renders at once, and can't load one first. */
import '../text/lang/da.js';
import '../text/lang/de.js';
import '../text/lang/nl.js';
import '../text/lang/sv.js';
