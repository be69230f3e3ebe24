<?php
// Laravel as Debian packages it, without an application skeleton. Files are PHP's own server's business.
if (is_file(__DIR__.parse_url($_SERVER['REQUEST_URI'], PHP_URL_PATH))) {
    return false;
}

require 'Illuminate/autoload.php';
require __DIR__.'/../app/Http/Kernel.php';
require __DIR__.'/../app/Http/Middleware/ContentSecurityPolicy.php';

$app = new Illuminate\Foundation\Application(dirname(__DIR__));
$app->singleton(Illuminate\Contracts\Http\Kernel::class, App\Http\Kernel::class);
$app->singleton(
    Illuminate\Contracts\Debug\ExceptionHandler::class,
    Illuminate\Foundation\Exceptions\Handler::class,
);
$app->booted(fn () => Illuminate\Support\Facades\Route::middleware('web')->group(base_path('routes/web.php')));

$kernel = $app->make(Illuminate\Contracts\Http\Kernel::class);
$kernel->handle(Illuminate\Http\Request::capture())->send();
