<?php
/**
 * Plugin Name:       Career Path Elements
 * Description:       Show what a job is, what it pays and how to get there: a block and a shortcode, with your own figures.
 * Version:           {version}
 * Requires at least: 6.4
 * Requires PHP:      7.4
 * Author:            career-path-elements contributors
 * License:           MIT
 * License URI:       https://opensource.org/license/mit
 * Text Domain:       career-path-elements
 * Domain Path:       /languages
 *
 * @package CareerPathElements
 */

namespace CareerPathElements;

defined( 'ABSPATH' ) || exit;

/** Identifies the plugin's scripts and styles. */
const HANDLE = 'career-path-elements';

/**
 * The plugin's version, and the cards, themes and languages that this version contains.
 *
 * @return array{version: string, cards: string[], themes: string[], languages: string[]}
 */
function contents(): array {
	static $contents;
	$contents = $contents ?? require __DIR__ . '/contents.php';
	return $contents;
}

/**
 * The path of one of the elements' files in the plugin. It has the version in it: the files load each other, and a browser
 * must not mix those of two versions.
 *
 * @param string $file Its path in the package's folder dist.
 */
function dist( string $file ): string {
	return 'dist-' . contents()['version'] . "/$file";
}

/**
 * The address of a file in the plugin.
 *
 * @param string $file Its path inside the plugin's folder.
 */
function address( string $file ): string {
	return plugins_url( $file, __FILE__ );
}

foreach ( array( 'settings', 'json-files', 'json-script', 'plain-html', 'assets', 'card', 'block', 'shortcode' ) as $file ) {
	require_once __DIR__ . "/$file.php";
}

add_action(
	'init',
	static function () {
		load_plugin_textdomain( 'career-path-elements', false, dirname( plugin_basename( __FILE__ ) ) . '/languages' );
	},
	1
);
