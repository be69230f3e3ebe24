<?php

return [
    'driver' => 'cookie',
    'lifetime' => 120,
    'expire_on_close' => true,
    'encrypt' => false,
    'lottery' => [0, 1],
    'cookie' => 'session',
    'path' => '/',
    'domain' => null,
    'secure' => false,
    'http_only' => true,
    'same_site' => 'lax',
];
