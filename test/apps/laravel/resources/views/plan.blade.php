@extends('layout')

@push('head')
  <script type="module" src="/progress.js"></script>
@endpush

@section('content')
  <career-roadmap path-id="{{ $path['id'] }}" trackable storage="none" data-progress="{{ json_encode($progress) }}">
    <script type="application/json">@json($path)</script>
  </career-roadmap>
@endsection
