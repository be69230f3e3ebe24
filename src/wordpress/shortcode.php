<?php
/**
 * The shortcode [career-path card="salary-ladder"], for the classic editor and page builders.
 *
 * @package CareerPathElements
 */

namespace CareerPathElements;

defined( 'ABSPATH' ) || exit;

/**
 * Renders a shortcode.
 *
 * @param array|string $given   Its attributes; empty without any.
 * @param string|null  $content What it encloses: plain HTML for readers without JavaScript.
 */
function render_shortcode( $given, $content = null ): string {
	$known    = array_fill_keys( array_merge( array_keys( settings_allowed() ), array( 'src' ) ), '' );
	$settings = array();
	$problems = array();
	foreach ( (array) $given as $name => $value ) {
		// An attribute without a value, such as [career-path trackable], has a number for a name.
		list( $name, $value ) = is_int( $name ) ? array( to_text( $value ), 'true' ) : array( $name, $value );
		if ( isset( $known[ $name ] ) ) {
			$settings[ $name ] = $value;
		} elseif ( '' !== $name ) {
			/* translators: 1: name of a setting, 2: list of names. */
			$problems[] = sprintf( __( '“%1$s” isn’t a setting of this shortcode. It has: %2$s.', 'career-path-elements' ), mb_substr( $name, 0, 60 ), implode( ', ', array_keys( $known ) ) );
		}
	}
	$settings = shortcode_atts( $known, $settings, 'career-path' );
	$wrapper  = static function ( string $more ): string {
		return 'class="' . esc_attr( trim( "wp-block-career-path-elements-card $more" ) ) . '"';
	};
	$content  = (string) $content;
	// WordPress lets a shortcode enclose everything up to the next [/career-path], which may belong to a later one.
	$is_mine = false === strpos( $content, '[career-path' );
	$card    = card_html( $settings, $is_mine ? enclosed_html( $content ) : '', $wrapper, $problems );
	return $is_mine ? $card : $card . do_shortcode( $content . '[/career-path]' );
}
add_shortcode( 'career-path', __NAMESPACE__ . '\render_shortcode' );
