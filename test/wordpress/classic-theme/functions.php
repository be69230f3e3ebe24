<?php
/**
 * What themes say about themselves.
 *
 * @package Classic
 */

add_theme_support( 'title-tag' );
add_theme_support( 'automatic-feed-links' );
