<?php
/**
 * The scripts and style sheets of a page: only those of the cards and themes on it, from this site.
 *
 * @package CareerPathElements
 */

namespace CareerPathElements;

defined( 'ABSPATH' ) || exit;

/**
 * The cards on the page so far.
 *
 * @param string $card Adds a card.
 * @return string[] Their tags.
 */
function used_cards( string $card = '' ): array {
	static $cards = array();
	if ( $card && ! in_array( $card, $cards, true ) ) {
		$cards[] = $card;
	}
	return $cards;
}

/**
 * Loads the files of a card.
 *
 * @param string $card  The card's tag.
 * @param string $theme The name of a theme; empty for none.
 */
function load_card( string $card, string $theme ): void {
	used_cards( $card );
	wp_enqueue_style( HANDLE, address( 'style.css' ), array(), contents()['version'] );
	if ( $theme ) {
		wp_enqueue_style( HANDLE . "-$theme", address( dist( "themes/$theme.css" ) ), array(), contents()['version'] );
	}
}

/** Enqueues the script: of one card, or of all if the page has several. */
function enqueue_script(): void {
	$cards = used_cards();
	if ( ! $cards ) {
		return;
	}
	$file = address( dist( ( count( $cards ) > 1 ? 'career-path-elements' : $cards[0] ) . '.js' ) );
	if ( function_exists( 'wp_enqueue_script_module' ) ) {
		wp_enqueue_script_module( HANDLE, $file, array(), contents()['version'] );
	} else {
		wp_enqueue_script( HANDLE, $file, array(), contents()['version'], true );
	}
}

/**
 * Makes the script a module in WordPress 6.4 and before.
 *
 * @param string $tag    The script's tag.
 * @param string $handle Its handle.
 */
function as_module( string $tag, string $handle ): string {
	$is_ours   = HANDLE === $handle && ! function_exists( 'wp_enqueue_script_module' );
	$processor = new \WP_HTML_Tag_Processor( $tag );
	if ( ! $is_ours || ! $processor->next_tag( 'script' ) ) {
		return $tag;
	}
	$processor->set_attribute( 'type', 'module' );
	return $processor->get_updated_html();
}
add_filter( 'script_loader_tag', __NAMESPACE__ . '\as_module', 10, 2 );

/** Waits until the cards of the page are known: block themes render the page before its head, classic themes after it. */
function schedule_script(): void {
	add_action( wp_is_block_theme() ? 'wp_head' : 'wp_footer', __NAMESPACE__ . '\enqueue_script', 5 );
}
add_action( 'init', __NAMESPACE__ . '\schedule_script' );
