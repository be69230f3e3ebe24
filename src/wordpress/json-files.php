<?php
/**
 * Career paths as JSON files in the media library. WordPress refuses JSON by default; everyone who may upload files can
 * upload a career path, and nothing else.
 *
 * @package CareerPathElements
 */

namespace CareerPathElements;

defined( 'ABSPATH' ) || exit;

/** Bytes of a file: what cards read, two million characters, takes at most three times that. */
const MAX_JSON_BYTES = 6000000;

/**
 * Adds JSON to the types of files that a user may upload.
 *
 * @param array             $types Types by extensions, such as "jpg|jpeg".
 * @param int|\WP_User|null $user  The user; null for the current one.
 */
function allow_json( array $types, $user = null ): array {
	if ( $user ? user_can( $user, 'upload_files' ) : current_user_can( 'upload_files' ) ) {
		$types += array( 'json' => 'application/json' );
	}
	return $types;
}
add_filter( 'upload_mimes', __NAMESPACE__ . '\allow_json', 100, 2 );

/** Whether the site allows JSON files without this plugin, which then doesn't check them. */
function site_allows_json(): bool {
	remove_filter( 'upload_mimes', __NAMESPACE__ . '\allow_json', 100 );
	$extensions = explode( '|', implode( '|', array_keys( get_allowed_mime_types() ) ) );
	add_filter( 'upload_mimes', __NAMESPACE__ . '\allow_json', 100, 2 );
	return in_array( 'json', $extensions, true );
}

/**
 * Whether a value has what every career path has.
 *
 * @param mixed $value Decoded JSON.
 */
function is_path( $value ): bool {
	return is_array( $value ) && is_string( $value['id'] ?? null ) && is_string( $value['title'] ?? null );
}

/**
 * Whether a file contains a career path, or several as `{ "paths": [ … ] }`. The card itself checks every detail.
 *
 * @param string $file Path of the file.
 */
function is_path_file( string $file ): bool {
	$size = is_readable( $file ) ? filesize( $file ) : false;
	if ( ! $size || $size > MAX_JSON_BYTES ) {
		return false;
	}
	// phpcs:ignore WordPress.WP.AlternativeFunctions.file_get_contents_file_get_contents -- A file on this server.
	$document = json_decode( (string) file_get_contents( $file ), true, 32 );
	$paths    = is_array( $document ) ? ( $document['paths'] ?? array( $document ) ) : array();
	return is_array( $paths ) && $paths && array_filter( $paths, __NAMESPACE__ . '\is_path' ) === $paths;
}

/**
 * Whether a name has the extension of JSON files.
 *
 * @param mixed $name Name of a file.
 */
function is_json_name( $name ): bool {
	return is_string( $name ) && 'json' === strtolower( pathinfo( $name, PATHINFO_EXTENSION ) );
}

/**
 * Whether a file is a JSON file that this plugin allows only as a career path.
 *
 * @param mixed $name Name of the file.
 */
function is_checked_here( $name ): bool {
	return is_json_name( $name ) && current_user_can( 'upload_files' ) && ! site_allows_json();
}

/**
 * Decides about the type of an uploaded JSON file by its content. PHP itself often takes JSON for plain text.
 *
 * @param array      $type  What WordPress has found: 'ext', 'type' and 'proper_filename'.
 * @param string     $file  Path of the file.
 * @param string     $name  Its name.
 * @param array|null $types The types that are allowed; null for those of the current user.
 */
function check_json_type( array $type, $file, $name, $types = null ): array {
	if ( ! is_checked_here( $name ) || ( is_array( $types ) && ! isset( $types['json'] ) ) ) {
		return $type;
	}
	$is_path = is_path_file( (string) $file );
	return array(
		'ext'             => $is_path ? 'json' : false,
		'type'            => $is_path ? 'application/json' : false,
		'proper_filename' => false,
	);
}
add_filter( 'wp_check_filetype_and_ext', __NAMESPACE__ . '\check_json_type', 100, 4 );

/**
 * Says why a JSON file is refused.
 *
 * @param array $file An uploaded file, as in $_FILES.
 */
function explain_refusal( array $file ): array {
	$name = $file['name'] ?? '';
	if ( empty( $file['error'] ) && is_checked_here( $name ) && ! is_path_file( (string) ( $file['tmp_name'] ?? '' ) ) ) {
		$file['error'] = __( 'This JSON file isn’t a career path. It needs an "id" and a "title".', 'career-path-elements' );
	}
	return $file;
}
add_filter( 'wp_handle_upload_prefilter', __NAMESPACE__ . '\explain_refusal' );
add_filter( 'wp_handle_sideload_prefilter', __NAMESPACE__ . '\explain_refusal' );

/**
 * The address of a JSON file in the media library; empty if there is no such file.
 *
 * @param string $given Its address or the number of the attachment.
 */
function json_file_address( string $given ): string {
	$id = ctype_digit( $given ) ? (int) $given : attachment_url_to_postid( $given );
	return $id && 'application/json' === get_post_mime_type( $id ) ? (string) wp_get_attachment_url( $id ) : '';
}
