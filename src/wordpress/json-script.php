<?php
/**
 * A career path as JSON inside HTML.
 *
 * @package CareerPathElements
 */

namespace CareerPathElements;

defined( 'ABSPATH' ) || exit;

/**
 * The document in a block's attribute; null if it isn't a JSON object.
 *
 * @param string $json The attribute.
 */
function decoded_document( string $json ): ?\stdClass {
	$document = json_decode( $json, false, 32 );
	return $document instanceof \stdClass ? $document : null;
}

/**
 * The script element with a document: ASCII without signs that HTML or shortcodes know, so that no filter changes it.
 *
 * @param \stdClass $document A path, or several.
 */
function json_script( \stdClass $document ): string {
	$json = (string) wp_json_encode( $document, JSON_HEX_TAG | JSON_HEX_AMP | JSON_HEX_APOS | JSON_UNESCAPED_SLASHES, 32 );
	$safe = preg_replace_callback(
		'/"(?:[^"\\\\]++|\\\\.)*+"/',
		static function ( array $text ): string {
			return strtr(
				$text[0],
				array(
					'[' => '\u005b',
					']' => '\u005d',
				)
			);
		},
		$json
	);
	return '<script type="application/json">' . $safe . '</script>';
}

/**
 * The ids of a document's paths, separated by spaces.
 *
 * @param \stdClass $document A path, or several.
 */
function path_ids( \stdClass $document ): string {
	$paths = isset( $document->paths ) && is_array( $document->paths ) ? $document->paths : array( $document );
	$ids   = array();
	foreach ( $paths as $path ) {
		if ( isset( $path->id ) && is_string( $path->id ) ) {
			$ids[] = $path->id;
		}
	}
	return implode( ' ', $ids );
}
