/** All languages: a server renders at once, and can't load one first. */
import '../text/lang/de.js';
import '../text/lang/es.js';
import '../text/lang/fr.js';
import '../text/lang/it.js';
import '../text/lang/pt-BR.js';
