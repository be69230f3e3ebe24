<!DOCTYPE html>
<html lang="en">
  <head>
    <title>Careers</title>
    <meta name="csrf-token" content="{{ csrf_token() }}">
    <script type="module" src="/career-path-elements/career-path-elements.js"></script>
    @stack('head')
  </head>
  <body>
    @yield('content')
  </body>
</html>
