@extends('layout')

@section('content')
  <salary-ladder path-id="{{ $path['id'] }}">
    <script type="application/json">@json($path)</script>
  </salary-ladder>
@endsection
