<?php

use Illuminate\Http\Request;
use Illuminate\Support\Facades\Route;

$baker = fn () => json_decode(file_get_contents(resource_path('careers/baker.json')), true);

Route::view('/career', 'career', ['path' => $baker()]);
Route::view('/finished', 'finished');
Route::get('/plan', fn (Request $request) => view('plan', [
    'path' => $baker(),
    'progress' => $request->session()->get('progress', ['done' => []]),
]));
Route::put('/progress', function (Request $request) {
    $request->session()->put('progress', $request->only('start', 'dates', 'done'));

    return response()->noContent();
});
