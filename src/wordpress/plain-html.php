<?php
/**
 * The content of a card as plain HTML, for feeds, search engines and readers without JavaScript.
 *
 * @package CareerPathElements
 */

namespace CareerPathElements;

defined( 'ABSPATH' ) || exit;

/**
 * HTML that is safe wherever it is placed: without scripts, with every tag closed, and with brackets that aren't shortcodes.
 * They have a zero because WordPress turns &#91; back into a bracket.
 *
 * @param string $html Untrusted HTML.
 */
function safe_html( string $html ): string {
	$safe = trim( force_balance_tags( wp_kses_post( $html ) ) );
	return strtr(
		$safe,
		array(
			'[' => '&#091;',
			']' => '&#093;',
		)
	);
}

/**
 * The plain HTML in the saved content of a block.
 *
 * @param string $content The saved content.
 */
function saved_html( string $content ): string {
	$found = preg_match( '/<div\b[^>]*\bclass="[^"]*\bcareer-path-plain\b.*<\/div>(?=\s*<\/div>\s*$)/s', $content, $match );
	return $found && '' !== trim( wp_strip_all_tags( $match[0] ) ) ? safe_html( $match[0] ) : '';
}

/**
 * The plain HTML that a shortcode encloses. WordPress has added paragraphs to it, of which the outer ones are torn.
 *
 * @param string $content The content of the shortcode.
 */
function enclosed_html( string $content ): string {
	$whole = preg_replace( '/^(\s|<\/p>|<br\s*\/?>)+|(\s|<p>|<br\s*\/?>)+$/', '', $content );
	return safe_html( (string) $whole );
}

/**
 * The language of the bundled files that suits a language tag; empty if there is none.
 *
 * @param string $tag A tag such as "pt-PT".
 */
function bundled_language( string $tag ): string {
	$language = strtolower( strtok( $tag, '-' ) );
	$script   = preg_match( '/-(hant|tw|hk|mo)\b/i', $tag ) ? 'zh-Hant' : 'zh-Hans';
	foreach ( contents()['languages'] as $name ) {
		if ( strtok( $name, '-' ) === $language && ( 'zh' !== $language || $name === $script ) ) {
			return $name;
		}
	}
	return '';
}

/**
 * The plain HTML of a card that shows the bundled path; empty if there is none in the language.
 *
 * @param string $card The card's tag.
 * @param string $lang Language of the card; empty for the site's.
 */
function bundled_html( string $card, string $lang ): string {
	$language = bundled_language( $lang ? $lang : get_bloginfo( 'language' ) );
	// A card whose language isn't available is in English.
	$file = __DIR__ . '/' . dist( 'plain/' . ( $language ? $language : 'en' ) . "/$card.html" );
	// phpcs:ignore WordPress.WP.AlternativeFunctions.file_get_contents_file_get_contents -- A file of the plugin.
	return is_readable( $file ) ? safe_html( (string) file_get_contents( $file ) ) : '';
}
