<?php
/**
 * The block. Its saved content is plain HTML, which stays if the plugin is removed; this renders the card in its place.
 *
 * @package CareerPathElements
 */

namespace CareerPathElements;

defined( 'ABSPATH' ) || exit;

/**
 * The id that an author has given the block. WordPress keeps it only in the saved content.
 *
 * @param string $content The saved content.
 */
function saved_id( string $content ): string {
	$processor = new \WP_HTML_Tag_Processor( $content );
	$id        = $processor->next_tag() ? $processor->get_attribute( 'id' ) : '';
	return is_string( $id ) ? $id : '';
}

/**
 * Renders a block.
 *
 * @param array  $attributes The block's attributes.
 * @param string $content    Its saved content.
 */
function render_block( array $attributes, string $content ): string {
	$given                  = $attributes;
	$given['heading-level'] = $attributes['headingLevel'] ?? '';
	$given['path-id']       = $attributes['pathId'] ?? '';
	$wrapper                = static function ( string $more ) use ( $content ): string {
		return get_block_wrapper_attributes(
			array_filter(
				array(
					'class' => $more,
					'id'    => saved_id( $content ),
				)
			)
		);
	};
	return card_html( $given, saved_html( $content ), $wrapper );
}

/**
 * Keeps the block in excerpts, and so in summary feeds.
 *
 * @param string[] $blocks The names of blocks.
 */
function allow_in_excerpts( array $blocks ): array {
	return array_merge( $blocks, array( 'career-path-elements/card' ) );
}
add_filter( 'excerpt_allowed_blocks', __NAMESPACE__ . '\allow_in_excerpts' );

/** Registers the block, and says where its editor finds the elements. */
function register_block(): void {
	register_block_type( __DIR__, array( 'render_callback' => __NAMESPACE__ . '\render_block' ) );
	$data = wp_json_encode(
		array(
			'dist' => address( dist( '' ) ),
			'lang' => get_bloginfo( 'language' ),
		),
		JSON_HEX_TAG
	);
	wp_add_inline_script( HANDLE . '-card-editor-script', "window.careerPathElements = $data;", 'before' );
	wp_set_script_translations( HANDLE . '-card-editor-script', 'career-path-elements', __DIR__ . '/languages' );
}
add_action( 'init', __NAMESPACE__ . '\register_block' );
