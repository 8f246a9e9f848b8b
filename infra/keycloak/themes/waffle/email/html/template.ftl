<#macro emailLayout>
<!doctype html>
<html lang="${locale.language}" dir="${(ltr)?then('ltr','rtl')}">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <meta name="color-scheme" content="light dark">
  <style>
    body { margin: 0; padding: 24px 16px; background: #f8f9fa; color: #1a1b1e; font: 16px/1.5 system-ui, -apple-system, "Segoe UI", Roboto, sans-serif; }
    .card { max-width: 32rem; margin: 0 auto; padding: 24px; border: 1px solid #dee2e6; border-radius: 12px; background: #fff; }
    .name { margin: 0 0 16px; color: #1971c2; font-weight: 700; font-size: 20px; }
    a { color: #1971c2; }
    @media (prefers-color-scheme: dark) {
      body { background: #1a1b1e; color: #e9ecef; }
      .card { border-color: #373a40; background: #25262b; }
      .name, a { color: #74c0fc; }
    }
  </style>
</head>
<body>
  <div class="card">
    <p class="name">Waffle</p>
    <#nested>
  </div>
</body>
</html>
</#macro>
