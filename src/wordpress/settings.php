<?php
/**
 * The settings of a card, from a block or a shortcode. They are untrusted: each is checked against what it may be.
 *
 * @package CareerPathElements
 */

namespace CareerPathElements;

defined( 'ABSPATH' ) || exit;

/**
 * The settings by their names in the shortcode, each with its default and what its values may be: a list or a pattern.
 *
 * @return array<string, array{0: string, 1: string[]|string}>
 */
function settings_allowed(): array {
	$contents = contents();
	return array(
		'card'          => array( 'career-path', $contents['cards'] ),
		'theme'         => array( '', $contents['themes'] ),
		'accent'        => array( '', '/^(#([0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})|[a-z]{3,30}|((rgb|hsl)a?|hwb|(ok)?(lab|lch))\([\w\s.,%\/+-]{1,80}\)|var\(--wp--preset--color--[\w-]{1,80}\))$/iD' ),
		'heading-level' => array( '2', '/^[1-6]$/D' ),
		'lang'          => array( '', '/^[a-z]{2,8}(-[a-z0-9]{1,8}){0,8}$/iD' ),
		'trackable'     => array( 'false', array( 'true', 'false' ) ),
		'begin'         => array( '', '/^(today|\d{4}-\d{2}(-\d{2})?)$/D' ),
		'path-id'       => array( '', '/^[\w.-]{1,200}( [\w.-]{1,200}){0,9}$/D' ),
	);
}

/**
 * Whether a value is allowed.
 *
 * @param string          $value   The value.
 * @param string[]|string $allowed A list or a pattern.
 */
function is_allowed( string $value, $allowed ): bool {
	return is_array( $allowed ) ? in_array( $value, $allowed, true ) : 1 === preg_match( $allowed, $value );
}

/**
 * A value as text, without what editors add to it: quotation marks, also curly ones, and spaces around it.
 *
 * @param mixed $value The value.
 */
function to_text( $value ): string {
	if ( is_bool( $value ) ) {
		return $value ? 'true' : 'false';
	}
	$text = is_scalar( $value ) ? html_entity_decode( (string) $value, ENT_QUOTES | ENT_HTML5, 'UTF-8' ) : '';
	return (string) preg_replace( '/^[\s\x{a0}"\'“”„‟″«»‘’]+|[\s\x{a0}"\'“”„‟″«»‘’]+$/u', '', $text );
}

/**
 * Checks settings. Wrong ones become their defaults, and editors are told.
 *
 * @param array    $given    Settings by name.
 * @param string[] $problems Gets a sentence for each wrong setting.
 * @return array<string, string> All settings.
 */
function checked_settings( array $given, array &$problems ): array {
	$settings = array();
	foreach ( settings_allowed() as $name => list( $default, $allowed ) ) {
		$value             = to_text( $given[ $name ] ?? '' );
		$value             = 'lang' === $name ? str_replace( '_', '-', $value ) : $value;
		$settings[ $name ] = is_allowed( $value, $allowed ) ? $value : $default;
		if ( '' !== $value && $settings[ $name ] !== $value ) {
			$problems[] = wrong_setting( $name, $value, $allowed );
		}
	}
	return $settings;
}

/**
 * Says that a setting is wrong, and what it may be.
 *
 * @param string          $name    The setting.
 * @param string          $value   Its value.
 * @param string[]|string $allowed A list or a pattern.
 */
function wrong_setting( string $name, string $value, $allowed ): string {
	$value = mb_substr( $value, 0, 60 );
	if ( is_array( $allowed ) ) {
		/* translators: 1: name of a setting, 2: its value, 3: list of values. */
		return sprintf( __( '%1$s="%2$s" doesn’t exist. Choose from: %3$s.', 'career-path-elements' ), $name, $value, implode( ', ', $allowed ) );
	}
	/* translators: 1: name of a setting, 2: its value. */
	return sprintf( __( '%1$s="%2$s" isn’t a valid value.', 'career-path-elements' ), $name, $value );
}
