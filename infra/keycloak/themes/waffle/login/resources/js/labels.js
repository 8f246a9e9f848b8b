// The authenticator page's labels point at ids that do not exist (keycloak.v2, 26.7): point them at their fields.
addEventListener('DOMContentLoaded', () => {
  for (const label of document.querySelectorAll('#kc-totp-settings-form label[for^="form-vertical-"]')) {
    const field = label.closest('.pf-v5-c-form__group')?.querySelector('input');
    if (field?.id) label.htmlFor = field.id;
  }
});
