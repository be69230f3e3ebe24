<?php

return [
    'env' => 'production',
    'debug' => true,
    'key' => 'base64:'.base64_encode(str_repeat('x', 32)),
    'cipher' => 'AES-256-CBC',
    'locale' => 'en',
    'providers' => [
        Illuminate\Cookie\CookieServiceProvider::class,
        Illuminate\Encryption\EncryptionServiceProvider::class,
        Illuminate\Filesystem\FilesystemServiceProvider::class,
        Illuminate\Session\SessionServiceProvider::class,
        Illuminate\View\ViewServiceProvider::class,
    ],
];
