const csrfToken = () => document.cookie.match(/(?:^|; )XSRF-TOKEN=([^;]*)/)?.[1];

const urls = await (await fetch('/api/docs/services')).json();
SwaggerUIBundle({
  dom_id: '#api',
  urls,
  deepLinking: true,
  validatorUrl: null,
  presets: [SwaggerUIBundle.presets.apis, SwaggerUIStandalonePreset],
  layout: 'StandaloneLayout',
  // its logo brings an inline style, which the content security policy refuses
  plugins: [() => ({ wrapComponents: { Logo: () => () => null } })],
  requestInterceptor: (request) => {
    const token = csrfToken();
    if (token) request.headers['X-XSRF-TOKEN'] = decodeURIComponent(token);
    return request;
  },
});
