@extends('layout')

@section('content')
  {!! file_get_contents(resource_path('careers/baker.html')) !!}
@endsection
