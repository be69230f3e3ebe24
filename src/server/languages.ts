/** All languages: a server renders at once, and can't load one first. */
import '../text/lang/cs.js';
import '../text/lang/de.js';
import '../text/lang/pl.js';
import '../text/lang/uk.js';
