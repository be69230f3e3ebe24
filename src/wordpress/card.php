<?php
/**
 * The HTML of a card.
 *
 * @package CareerPathElements
 */

namespace CareerPathElements;

defined( 'ABSPATH' ) || exit;

/**
 * The attributes of the element as HTML, without those that are empty.
 *
 * @param array<string, string> $attributes Values by name.
 */
function attributes_html( array $attributes ): string {
	$html = '';
	foreach ( array_filter( $attributes, 'strlen' ) as $name => $value ) {
		$html .= sprintf( ' %s="%s"', $name, 'src' === $name ? esc_url( $value ) : esc_attr( $value ) );
	}
	return $html;
}

/**
 * The custom element, with its data and its content as plain HTML inside.
 *
 * @param array<string, string> $settings Checked settings.
 * @param \stdClass|null        $document The custom path.
 * @param string                $src      Address of a JSON file; empty for none.
 * @param string                $plain    Safe HTML.
 */
function element_html( array $settings, ?\stdClass $document, string $src, string $plain ): string {
	$path_id    = $settings['path-id'];
	$attributes = array(
		'style'         => $settings['accent'] ? "--career-accent: {$settings['accent']}" : '',
		'heading-level' => $settings['heading-level'],
		'lang'          => $settings['lang'],
		// If a filter removes the data, the card shows a message instead of another career.
		'path-id'       => ! $path_id && $document ? path_ids( $document ) : $path_id,
		'src'           => $src,
		'begin'         => $settings['begin'],
	);
	return sprintf(
		'<%1$s%2$s%3$s>%4$s%5$s</%1$s>',
		tag_escape( $settings['card'] ),
		attributes_html( $attributes ),
		'true' === $settings['trackable'] ? ' trackable' : '',
		$document ? json_script( $document ) : '',
		$plain ? "<div slot=\"fallback\">$plain</div>" : ''
	);
}

/**
 * A message that only people see who can edit posts.
 *
 * @param string[] $problems Sentences.
 */
function message_html( array $problems ): string {
	if ( ! $problems || ! current_user_can( 'edit_posts' ) ) {
		return '';
	}
	$intro = __( 'Career path (only editors see this message):', 'career-path-elements' );
	return sprintf( '<p><strong>%s</strong> %s</p>', esc_html( $intro ), esc_html( implode( ' ', $problems ) ) );
}

/**
 * A card in its wrapper or, in feeds and excerpts, its plain HTML.
 *
 * If a card was meant to show a custom path that can't be read, it isn't shown: it would show the bundled one.
 *
 * @param array    $given    Untrusted settings by name; 'src' is a JSON file, and 'path' a document as text.
 * @param string   $plain    Safe HTML of the card; empty if there is none.
 * @param callable $wrapper  Returns the attributes of the wrapper, with a further class, as safe HTML.
 * @param string[] $problems Sentences about the card.
 */
function card_html( array $given, string $plain, callable $wrapper, array $problems = array() ): string {
	$settings = checked_settings( $given, $problems );
	$path     = is_string( $given['path'] ?? '' ) ? trim( $given['path'] ?? '' ) : '?';
	$document = decoded_document( $path );
	$file     = $path ? '' : to_text( $given['src'] ?? '' );
	$src      = $file ? json_file_address( $file ) : '';
	if ( ! $plain && ! $path && ! $file && ! $settings['path-id'] ) {
		$plain = bundled_html( $settings['card'], $settings['lang'] );
	}
	if ( is_feed() || doing_filter( 'get_the_excerpt' ) ) {
		return $plain;
	}
	if ( $path && ! $document ) {
		$problems[] = __( 'The custom career path can’t be read.', 'career-path-elements' );
	} elseif ( $file && ! $src ) {
		/* translators: %s: address of a file. */
		$problems[] = sprintf( __( 'src="%s" isn’t a JSON file in the media library.', 'career-path-elements' ), mb_substr( $file, 0, 200 ) );
	} else {
		load_card( $settings['card'], $settings['theme'] );
		$plain = element_html( $settings, $document, $src, $plain );
	}
	$html = message_html( $problems ) . $plain;
	$more = $settings['theme'] ? "career-path-theme-{$settings['theme']}" : '';
	// WordPress's wpautop leaves everything between <pre and </pre> as it is.
	return $html ? "<div {$wrapper( $more )}><!--<pre-->$html<!--</pre>--></div>" : '';
}
